/** Turns names into lower-case words without accents and punctuation. */
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
  const kinds = kindsIn(text);
  return connected((kinds & OTHER) === 0 ? foldedAscii(text, kinds) : folded(spaced(text)));
}

/** The same with letters such as ü written as two; undefined where the name has none. */
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

/** What an ASCII text holds that is to be folded, beside capitals; most names hold only these. */
const OTHER = 1;
const APOSTROPHE = 2;
const BETWEEN = 4;
const DOT = 8;
const GAP = 16;

const ASCII_APOSTROPHES = /['`^]/g;
const ASCII_BETWEEN = /[!"()*,\-/:;?[\\\]_{}]+/g;

/** By ASCII character. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code < 32 || code === 127) return OTHER;
  if (character === '.') return DOT;
  if (character.replace(ASCII_APOSTROPHES, '') === '') return APOSTROPHE;
  return character.replace(ASCII_BETWEEN, '') === '' ? BETWEEN : 0;
});

const SPACE = 32;

/** Which of these a text holds; what is not ASCII is no longer looked at behind the first. */
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

/** The same as for other texts, but only what there is to do. */
function foldedAscii(text: string, kinds: number): string {
  let words = text.toLowerCase();
  if ((kinds & APOSTROPHE) !== 0) words = words.replace(ASCII_APOSTROPHES, '');
  if ((kinds & BETWEEN) !== 0) words = words.replace(ASCII_BETWEEN, ' ');
  if ((kinds & DOT) !== 0) words = words.replace(INITIALS, withoutDots);
  // Spaces may have come together where something else stood between them.
  return kinds === 0 ? words : words.replace(GAPS, ' ').trim();
}

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
