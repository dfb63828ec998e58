/** Transliterates folded Cyrillic and Greek letters. */

const LETTERS: Readonly<Record<string, string>> = {
  ...pairs('абвгдезиклмнопрстуфіѕєґјњљћђўө', 'a b v g d e z i k l m n o p r s t u f i s e g j n l c d u o'),
  ...pairs('жйхцчшщъыьэюяѓќџ', 'zh i kh ts ch sh shch  y  e yu ya g k dz'),
  ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
};
const OTHER = /[\u0370-\u04ff]/;

/**
 * Folded words in Latin letters. It is only used to find accounts that are written in another alphabet, never to decide that
 * they match.
 */
export function inLatin(folded: string): string {
  if (!OTHER.test(folded)) return folded;
  return [...folded].map((letter) => LETTERS[letter] ?? letter).join('');
}

function pairs(letters: string, latin: string): Record<string, string> {
  const others = latin.split(' ');
  return Object.fromEntries([...letters].map((letter, at) => [letter, others[at] ?? '']));
}
