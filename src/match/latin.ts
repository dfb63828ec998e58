/** Cyrillic and Greek letters as Latin ones, after accents are gone. */
const LETTERS: Readonly<Record<string, string>> = {
  ...pairs('абвгдезиклмнопрстуфіѕєґјњљћђўө', 'a b v g d e z i k l m n o p r s t u f i s e g j n l c d u o'),
  ...pairs('жйхцчшщъыьэюяѓќџ', 'zh i kh ts ch sh shch  y  e yu ya g k dz'),
  ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
};
const OTHER = /[\u0370-\u04ff]/;

/**
 * Folded words in Latin letters, to find an account that is written in another alphabet, never to decide that it is the same.
 * What has no sounds of its own, such as Han, stays as it is.
 */
export function inLatin(folded: string): string {
  if (!OTHER.test(folded)) return folded;
  return [...folded].map((letter) => LETTERS[letter] ?? letter).join('');
}

function pairs(letters: string, latin: string): Record<string, string> {
  const others = latin.split(' ');
  return Object.fromEntries([...letters].map((letter, at) => [letter, others[at] ?? '']));
}
