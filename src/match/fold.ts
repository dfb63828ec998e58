import { isDigit } from '../aliases/across/fold.ts';
import { BETWEEN_DIGITS, FOLD, FoldTable } from '../aliases/across/fold-table.ts';

/** Latin letters that Unicode does not take apart, as people type them on another keyboard. */
const LATIN: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
};

/** Letters that some languages write as two where the keyboard lacks them: Südzucker and Suedzucker. */
const AS_TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const HAS_TWO = /[äöüåø]/i;

/** Legal forms of scripts that write no spaces: they are words of their own wherever they stand. */
const UNSPACED_FORMS =
  /株式会社|有限会社|合同会社|股份有限公司|有限責任公司|有限责任公司|有限公司|주식회사|유한회사|บริษัท|จำกัด|มหาชน/g;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const APOSTROPHES = /['’‘`´ʼʻ^]/g;

const TABLE = new FoldTable((character) => {
  const lower = character.toLowerCase();
  return LATIN[lower] ?? FOLD.get(character);
});

/**
 * A name as lower-case words without accents and punctuation, with single spaces between them. An ampersand, `and` and their
 * like are the word `&`; letters with dots between them are one word.
 */
export function foldWords(text: string): string {
  return connected(folded(spaced(text)));
}

/** The same with letters such as ü written as two; undefined where the name has none. */
export function foldWordsAsTwo(text: string): string | undefined {
  const composed = text.normalize('NFC');
  if (!HAS_TWO.test(composed)) return undefined;
  return foldWords(composed.replace(/[äöüåø]/gi, (letter) => AS_TWO[letter.toLowerCase()] ?? letter));
}

function spaced(text: string): string {
  const bare = text.replace(APOSTROPHES, '');
  return UNSPACED.test(bare) ? bare.replace(UNSPACED_FORMS, ' $& ') : bare;
}

function folded(text: string): string {
  const words = ASCII.test(text) ? text.toLowerCase().replace(ASCII_BETWEEN, ' ') : foldedLetters(text);
  return words.replace(INITIALS, withoutDots).replace(GAPS, ' ').trim();
}

/** Most names hold nothing else, and are folded by what the table says of these characters. */
const ASCII = /^[ -~]*$/;
const ASCII_BETWEEN = /[!"()*,\-/:;?[\\\]_{}]+/g;
const GAPS = /[. ]+/g;

/** Dots stay, for what they join. */
function foldedLetters(text: string): string {
  let words = '';
  for (const character of text) {
    if (character === '.') words += '.';
    else {
      const part = TABLE.get(character);
      words += part === BETWEEN_DIGITS || part === '/' ? ' ' : part;
    }
  }
  return words;
}

const INITIALS = /(?<![^ ])(?:[^ .]\.)+[^ .]?(?![^ .])/g;

function withoutDots(initials: string): string {
  return initials.replaceAll('.', '');
}

const AND: ReadonlySet<string> = new Set(['and', 'und', 'et', '+']);

function connected(words: string): string {
  if (!/[&+]|\band\b|\bund\b|\bet\b/.test(words)) return words;
  return words
    .replace(/&/g, ' & ')
    .replace(/(?<=[^ +])\+(?=[^ +])/g, ' & ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (AND.has(word) ? '&' : word))
    .join(' ');
}

/** Words without what is between them, but for what keeps two numbers apart: 1 12 is not 11 2. */
export function lettersOf(words: readonly string[]): string {
  let letters = '';
  for (const word of words) {
    const numbers = isDigit(letters.charCodeAt(letters.length - 1)) && isDigit(word.charCodeAt(0));
    letters += numbers ? BETWEEN_DIGITS + word : word;
  }
  return letters;
}
