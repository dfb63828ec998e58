/** Turns names into lower-case words without accents and punctuation. */
import { isDigit } from '../aliases/across/fold.ts';
import { BETWEEN_DIGITS, FOLD, FoldTable } from '../aliases/across/fold-table.ts';

/** Latin letters that Unicode does not decompose, and how people type them on other keyboards. */
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

/** Letters that people write as two if their keyboard lacks them: Südzucker and Suedzucker. */
const AS_TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const HAS_TWO = /[äöüåø]/i;

/** Legal forms in scripts without spaces. They are separate words wherever they occur. */
const UNSPACED_FORMS =
  /株式会社|有限会社|合同会社|股份有限公司|有限責任公司|有限责任公司|有限公司|주식회사|유한회사|บริษัท|จำกัด|มหาชน/g;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const APOSTROPHES = /['’‘`´ʼʻ^]/g;

const TABLE = new FoldTable((character) => {
  const lower = character.toLowerCase();
  return LATIN[lower] ?? FOLD.get(character);
});

/**
 * Folds a name into lower-case words without accents and punctuation, separated by single spaces. An ampersand, `and` and the
 * like become the word `&`. Letters with dots between them become one word.
 */
export function foldWords(text: string): string {
  const kinds = kindsIn(text);
  return connected((kinds & OTHER) === 0 ? foldedAscii(text, kinds) : folded(spaced(text)));
}

/** Like `foldWords`, with letters such as ü written as two. Undefined if the name has none. */
export function foldWordsAsTwo(text: string): string | undefined {
  if (isAscii(text)) return undefined;
  const composed = text.normalize('NFC');
  if (!HAS_TWO.test(composed)) return undefined;
  return foldWords(composed.replace(/[äöüåø]/gi, (letter) => AS_TWO[letter.toLowerCase()] ?? letter));
}

function spaced(text: string): string {
  const bare = text.replace(APOSTROPHES, '');
  return UNSPACED.test(bare) ? bare.replace(UNSPACED_FORMS, ' $& ') : bare;
}

function folded(text: string): string {
  return foldedLetters(text).replace(INITIALS, withoutDots).replace(GAPS, ' ').trim();
}

const GAPS = /[. ]+/g;

/** Flags for what must be folded in a text besides capitals. Most names are ASCII and need little. */
const OTHER = 1;
const APOSTROPHE = 2;
const BETWEEN = 4;
const DOT = 8;
const GAP = 16;

const ASCII_APOSTROPHES = /['`^]/g;
const ASCII_BETWEEN = /[!"()*,\-/:;?[\\\]_{}]+/g;

/** The flag of each ASCII character. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code < 32 || code === 127) return OTHER;
  if (character === '.') return DOT;
  if (character.replace(ASCII_APOSTROPHES, '') === '') return APOSTROPHE;
  return character.replace(ASCII_BETWEEN, '') === '' ? BETWEEN : 0;
});

const SPACE = 32;

/** The flags of a text; `OTHER` alone if it is not ASCII. */
function kindsIn(text: string): number {
  let kinds = 0;
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= KINDS.length) return OTHER;
    kinds |= KINDS[code] as number;
    if (code === SPACE && before === SPACE) kinds |= GAP;
    before = code;
  }
  return before === SPACE ? kinds | GAP : kinds;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= KINDS.length) return false;
  return true;
}

/** Gives the same result as `folded`, but does only what the flags require. */
function foldedAscii(text: string, kinds: number): string {
  let words = text.toLowerCase();
  if ((kinds & APOSTROPHE) !== 0) words = words.replace(ASCII_APOSTROPHES, '');
  if ((kinds & BETWEEN) !== 0) words = words.replace(ASCII_BETWEEN, ' ');
  if ((kinds & DOT) !== 0) words = words.replace(INITIALS, withoutDots);
  // Removing what was between spaces may leave several in a row.
  return kinds === 0 ? words : words.replace(GAPS, ' ').trim();
}

/** Keeps dots, because they are needed to recognise initials. */
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

/** Joins words without spaces, except between two numbers: 1 12 is not 11 2. */
export function lettersOf(words: readonly string[]): string {
  let letters = '';
  for (const word of words) {
    const numbers = isDigit(letters.charCodeAt(letters.length - 1)) && isDigit(word.charCodeAt(0));
    letters += numbers ? BETWEEN_DIGITS + word : word;
  }
  return letters;
}
