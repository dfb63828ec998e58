/** Scans one name into a row of the columns. A scan spends most of its time in this loop. */
import { BETWEEN_DIGITS, FOLD, LONGER, LOOK, SEPARATOR } from '../across/fold-table.ts';
import { HASH_PRIME, HASH_SEED, Hashes } from '../across/name-hash.ts';
import { isOrdinaryText, isSafe } from './characters.ts';
import {
  ASCII,
  type Columns,
  DOUBLE_QUOTED,
  ESCAPED,
  EXACT_PRIME,
  EXACT_SEED,
  exactHash,
  LONGEST,
  PLAIN,
  SINGLE_QUOTED,
  TO_LOOK_AT,
} from './columns.ts';
import { ANYWHERE, FIRST, type Look } from './look.ts';

/** Returned instead of an offset: `yaml` has to read this name. */
export const IN_DOUBT = -1;

/** Begins the part of a comment that switches rules off for the name on its line. */
export const ALLOW = 'allow:';

const NONE = -1;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COLON = 58;
const BACKSLASH = 92;

/** ASCII inside a name: 0 for characters that are always part of it. */
const SPECIAL = bytesOf(' ":\'\\\x7f');
SPECIAL.fill(1, 0, SPACE);
/** A name without quotes cannot begin with these. */
const INDICATORS = bytesOf('-?:,[]{}#&*!|>%@`"\'');
/** YAML may read a name without quotes that begins with these as a number, a date or null. */
const PERHAPS_NO_TEXT = bytesOf('+.0123456789~<=');
/** Short names that begin with these may be read as yes, no, true or false. */
const SHORT_WORDS = bytesOf('yYnNoOtTfF');
const LONGEST_SHORT_WORD = 5;
/** Names that begin with these and an exponent may be read as a number. */
const EXPONENT = bytesOf('eE');
const IN_EXPONENT = bytesOf('+-0123456789');

/** Replaces a character of two code units, which is checked in the decoded text. */
const WIDE = 0xd800;

// Local constants, because the bundle reads an import through a function, and the loop uses these for each byte.
const BETWEEN = BETWEEN_DIGITS.charCodeAt(0);
const FOLDS = FOLD.units;
const LOOKS = LOOK.units;
const EXACT = EXACT_PRIME;
const PRIME = HASH_PRIME;
const HASHES = new Hashes();

/** Kinds of characters, by code unit, computed on first use. */
const UNKNOWN = 0;
/** Safe among others of this kind, of no interest to a rule, and one code unit in each key. */
const SIMPLE = 1;
/** As above, but a separator of words. */
const SEPARATING = 2;
const OTHER = 3;

export class NameScanner {
  readonly #columns: Columns;
  readonly #look: Look;
  readonly #kinds = new Uint8Array(0x10000);

  /** For ASCII characters that are `SIMPLE`: their code unit in a key; 0 for all other bytes. */
  readonly #letters = new Uint8Array(0x100);

  constructor(columns: Columns, look: Look) {
    this.#columns = columns;
    this.#look = look;
    for (let code = 0; code < 0x80; code++)
      if (SPECIAL[code] === 0 && this.#learn(code) === SIMPLE) this.#letters[code] = FOLD.unit(code);
  }

  /**
   * Scans the name that begins at an offset into a row.
   * @param bytes valid UTF-8
   * @returns the offset after the name, or `IN_DOUBT`
   */
  take(bytes: Buffer, begin: number, row: number): number {
    const letters = this.#letters;
    const kinds = this.#kinds;
    const marks = this.#look.characters;
    const end = bytes.length;
    const opening = bytes[begin] as number;
    const plain = opening !== DOUBLE_QUOTE && opening !== APOSTROPHE;
    const quote = plain ? NONE : opening;
    const start = plain ? begin : begin + 1;
    let written = plain ? PLAIN : opening === DOUBLE_QUOTE ? DOUBLE_QUOTED : SINGLE_QUOTED;
    written |= ASCII;
    /** Whether it has characters of two code units. */
    let wide = false;
    /** Whether it has to be decoded to tell if it is ordinary. */
    let unclear = false;
    /** The number of bytes minus the number of code units. */
    let more = 0;
    let first = bytes[start] as number;
    let last = 0;
    let exact = EXACT_SEED;
    // The same hashes as `Hashes` computes from a text.
    let folded = HASH_SEED;
    let looked = HASH_SEED;
    let lastFolded = 0;
    let separated = false;
    let longer = false;
    let at = start;
    for (;;) {
      let code = at < end ? (bytes[at] as number) : LINE_FEED;
      let unit = letters[code] as number;
      if (unit !== 0) {
        if (separated && isDigit(lastFolded) && isDigit(unit)) {
          folded = Math.imul(folded ^ BETWEEN, PRIME);
          looked = Math.imul(looked ^ BETWEEN, PRIME);
        }
        separated = false;
        do {
          exact = Math.imul(exact ^ code, EXACT);
          folded = Math.imul(folded ^ unit, PRIME);
          looked = Math.imul(looked ^ unit, PRIME);
          lastFolded = unit;
          at++;
          code = at < end ? (bytes[at] as number) : LINE_FEED;
          unit = letters[code] as number;
        } while (unit !== 0);
        // Most words end with a single space before a letter.
        if (code === SPACE && kinds[SPACE] === SEPARATING && at + 1 < end) {
          const next = bytes[at + 1] as number;
          if (letters[next] !== 0 && next !== HASH) {
            exact = Math.imul(exact ^ SPACE, EXACT);
            separated = true;
            at++;
            continue;
          }
        }
      }
      const from = at;
      if (code < 0x80) {
        if (SPECIAL[code] !== 0) {
          const next = at + 1 < end ? (bytes[at + 1] as number) : LINE_FEED;
          if (code === SPACE) {
            if (next === SPACE || next === LINE_FEED || next === CARRIAGE_RETURN) break;
            if (next === HASH) {
              if (plain) break;
              // In quotes, this may look like a comment that switches rules off.
              unclear = true;
            }
          } else if (code === COLON) {
            if (plain && (next === SPACE || next === TAB || next === LINE_FEED || next === CARRIAGE_RETURN))
              return IN_DOUBT;
          } else if (code === quote) {
            if (code === DOUBLE_QUOTE || next !== APOSTROPHE) break;
            written |= ESCAPED;
            more++;
            at++;
          } else if (code === BACKSLASH) {
            if (quote === DOUBLE_QUOTE) {
              if (next !== DOUBLE_QUOTE) return IN_DOUBT;
              written |= ESCAPED;
              code = DOUBLE_QUOTE;
              more++;
              at++;
            }
          } else if (code !== APOSTROPHE && code !== DOUBLE_QUOTE) break;
        }
        at++;
      } else {
        written &= ~ASCII;
        if (code < 0xe0) {
          code = ((code & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f);
          at += 2;
          more++;
        } else if (code < 0xf0) {
          code = ((code & 0x0f) << 12) | (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f);
          at += 3;
          more += 2;
        } else {
          wide = true;
          code = WIDE;
          at += 4;
          more += 2;
        }
        if (from === start) first = code;
        last = code;
      }
      exact = Math.imul(exact ^ code, EXACT);
      let kind = kinds[code] as number;
      if (kind === UNKNOWN) kind = this.#learn(code);
      if (kind === SEPARATING) {
        separated = true;
        continue;
      }
      if (kind === OTHER) {
        const mark = marks[code] as number;
        if (
          mark !== 0 &&
          (mark === ANYWHERE || (mark === FIRST && from === start) || (at < end && (bytes[at] as number) >= 0x80))
        )
          written |= TO_LOOK_AT;
        if (code >= 0x80 && !isSafe(code)) unclear = true;
        unit = FOLD.unit(code);
        if (unit <= LONGER) {
          if (unit === SEPARATOR) separated = true;
          else if (unit === LONGER) longer = true;
          continue;
        }
        if (LOOK.unit(code) <= LONGER) longer = true;
      }
      unit = FOLDS[code] as number;
      if (separated) {
        separated = false;
        if (isDigit(lastFolded) && isDigit(unit)) {
          folded = Math.imul(folded ^ BETWEEN, PRIME);
          looked = Math.imul(looked ^ BETWEEN, PRIME);
        }
      }
      lastFolded = unit;
      folded = Math.imul(folded ^ unit, PRIME);
      looked = Math.imul(looked ^ (LOOKS[code] as number), PRIME);
    }
    const length = at - start;
    if (length === 0 || length > LONGEST) return IN_DOUBT;
    if ((bytes[at - 1] as number) < 0x80) last = bytes[at - 1] as number;
    if (first === SPACE || last === SPACE) return IN_DOUBT;
    const units = length - more;
    if (plain) {
      if (first < 0x80) {
        if (INDICATORS[first] !== 0) return IN_DOUBT;
        unclear ||= PERHAPS_NO_TEXT[first] !== 0;
        unclear ||= SHORT_WORDS[first] !== 0 && units <= LONGEST_SHORT_WORD;
        unclear ||= EXPONENT[first] !== 0 && length > 1 && IN_EXPONENT[bytes[start + 1] as number] === 1;
      }
    } else if (at === end || bytes[at++] !== quote) return IN_DOUBT;
    if (wide || this.#look.ends(first, last, units)) written |= TO_LOOK_AT;
    const columns = this.#columns;
    columns.start[row] = start;
    columns.length[row] = length;
    columns.written[row] = written;
    if (unclear || longer || lastFolded === 0) {
      const text = columns.text(row, bytes);
      if (unclear && (!isOrdinaryText(text, plain) || text.includes(ALLOW))) return IN_DOUBT;
      if (wide) exact = exactHash(text);
      HASHES.take(text);
      folded = HASHES.folded;
      looked = HASHES.looked;
    }
    columns.exact[row] = exact;
    columns.folded[row] = folded;
    columns.looked[row] = looked;
    return at;
  }

  #learn(code: number): number {
    const unit = FOLD.unit(code);
    const isHarmless = this.#look.characters[code] === 0 && (code < 0x80 || isSafe(code));
    const kind = !isHarmless
      ? OTHER
      : unit === SEPARATOR
        ? SEPARATING
        : unit > LONGER && LOOK.unit(code) > LONGER
          ? SIMPLE
          : OTHER;
    this.#kinds[code] = kind;
    return kind;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function bytesOf(characters: string): Uint8Array {
  const found = new Uint8Array(0x100);
  for (const byte of Buffer.from(characters)) found[byte] = 1;
  return found;
}
