/**
 * Reads alias files as bytes. It is no parser of YAML: it accepts exactly the few shapes of lines that people and our own
 * commands write, and whatever else it meets is in doubt, which is for the parser `yaml` to read:
 *
 * ```yaml
 * ---                         # perhaps
 * - account: ACME             # an entry begins with a hyphen in the first column,
 *   aliases:                  # its keys stand in the third, in either order,
 *     - Acme Inc.             # and its aliases all in one column
 *     - 'Plain or in quotes'  # names on one line; comments; empty lines
 * ```
 *
 * or one such entry without its hyphen. What it accepts, `yaml` reads as the same; tests compare the two.
 */
import { isDigit } from '../across/fold.ts';
import { BETWEEN_DIGITS, FOLD, LONGER, LOOK, SEPARATOR, UNKNOWN } from '../across/fold-table.ts';
import { HASH_PRIME, HASH_SEED, Hashes } from '../across/name-hash.ts';
import { startOf } from './character-offsets.ts';
import { holdsOdd, isOrdinaryText, isSafe } from './characters.ts';
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

/** Entries in doubt, one directly behind the other: a stretch of whole lines. */
export interface Doubt {
  readonly start: number;
  readonly end: number;
  /** How many entries begin in it. */
  readonly entries: number;
}

const NONE = -1;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const HYPHEN = 45;
const COLON = 58;
const BACKSLASH = 92;

/** ASCII inside a name: 0 for what is always a part of it. */
const SPECIAL = bytesOf(' ":\'\\\x7f');
SPECIAL.fill(1, 0, SPACE);
/** What no name without quotes begins with. */
const INDICATORS = bytesOf('-?:,[]{}#&*!|>%@`"\'');
/** What a name without quotes begins with that YAML may read as a number, a date, yes or no, or nothing. */
const PERHAPS_NO_TEXT = bytesOf('+.0123456789~<=');
/** The same where the name is so short, or a number follows. */
const SHORT_WORDS = bytesOf('yYnNoOtTfFeE');
const LONGEST_SHORT_WORD = 5;

/** In a comment for the rules, which is heeded on the line of a name. */
const ALLOW = 'allow:';
const MARKER = Buffer.from('---');
const ACCOUNT = Buffer.from('account:');
const ALIASES = Buffer.from('aliases:');
/** Stands for a character of two code units, of which only the text tells more. */
const HALF = 0xd800;
const BETWEEN = BETWEEN_DIGITS.charCodeAt(0);
const FOLDS = FOLD.units;
const LOOKS = LOOK.units;
const HASHES = new Hashes();

export class Scanner {
  readonly #columns: Columns;
  readonly #look: Look;
  #bytes: Buffer = Buffer.alloc(0);
  #file = 0;
  #at = 0;

  constructor(columns: Columns, look: Look) {
    this.#columns = columns;
    this.#look = look;
  }

  /**
   * Appends the names of a file to the columns, but for entries in doubt, which it returns. Undefined where more than
   * that is in doubt; then the columns are as before.
   * @param bytes valid UTF-8
   * @param file its number in the columns
   */
  scan(bytes: Buffer, file: number): readonly Doubt[] | undefined {
    this.#bytes = bytes;
    this.#file = file;
    this.#at = startOf(bytes);
    const before = this.#columns.size;
    const doubts = this.#document();
    if (doubts === undefined) this.#columns.size = before;
    return doubts;
  }

  #document(): readonly Doubt[] | undefined {
    if (!this.#emptyLines()) return undefined;
    if (this.#takes(MARKER) && !(this.#lineEnd() && this.#emptyLines())) return undefined;
    if (!this.#isItem()) return this.#entry(0) && this.#at === this.#bytes.length ? [] : undefined;
    const doubts: Doubt[] = [];
    while (this.#at < this.#bytes.length) {
      const start = this.#at;
      const before = this.#columns.size;
      this.#at += 2;
      if (this.#entry(2)) continue;
      this.#columns.size = before;
      const end = this.#nextItem(start);
      if (end === undefined) return undefined;
      const last = doubts.at(-1);
      if (last?.end === start) doubts.splice(-1, 1, { start: last.start, end, entries: last.entries + 1 });
      else doubts.push({ start, end, entries: 1 });
      this.#at = end;
    }
    return doubts;
  }

  /** Where the next entry begins, or the file ends. Undefined where a line in between belongs to no entry of a list. */
  #nextItem(start: number): number | undefined {
    const bytes = this.#bytes;
    for (let at = start; ; ) {
      const lineFeed = bytes.indexOf(LINE_FEED, at);
      if (lineFeed === -1) return bytes.length;
      at = lineFeed + 1;
      switch (bytes[at]) {
        case undefined:
          return at;
        case HYPHEN:
          return bytes[at + 1] === SPACE ? at : undefined;
        case SPACE:
        case HASH:
        case LINE_FEED:
        case CARRIAGE_RETURN:
          break;
        default:
          return undefined;
      }
    }
  }

  #isItem(): boolean {
    return this.#bytes[this.#at] === HYPHEN && this.#bytes[this.#at + 1] === SPACE;
  }

  /** One entry, of which the first key begins here, up to the line with which the next one begins. */
  #entry(indent: number): boolean {
    const columns = this.#columns;
    columns.reserve();
    const account = columns.size++;
    let named = false;
    let listed = false;
    for (;;) {
      if (!named && this.#takes(ACCOUNT)) {
        named = true;
        if (!this.#name(account, account)) return false;
      } else if (!listed && this.#takes(ALIASES)) {
        listed = true;
        if (!this.#lineEnd() || !this.#aliases(indent, account)) return false;
      } else return false;
      if (!this.#emptyLines()) return false;
      if (named && listed) return this.#at === this.#bytes.length || (indent > 0 && this.#isItem());
      if (this.#spaces() !== indent) return false;
      this.#at += indent;
    }
  }

  #aliases(indent: number, account: number): boolean {
    const columns = this.#columns;
    let column = -1;
    for (;;) {
      if (!this.#emptyLines()) return false;
      const spaces = this.#spaces();
      const hyphen = this.#at + spaces;
      if (spaces < indent || this.#bytes[hyphen] !== HYPHEN || this.#bytes[hyphen + 1] !== SPACE) return column >= 0;
      if (column === -1) column = spaces;
      if (spaces !== column) return false;
      this.#at = hyphen + 1;
      columns.reserve();
      if (!this.#name(columns.size++, account)) return false;
    }
  }

  #takes(word: Buffer): boolean {
    for (let at = 0; at < word.length; at++) if (this.#bytes[this.#at + at] !== word[at]) return false;
    this.#at += word.length;
    return true;
  }

  /** How many spaces stand here. */
  #spaces(): number {
    let at = this.#at;
    while (this.#bytes[at] === SPACE) at++;
    return at - this.#at;
  }

  /** Goes on to the first line that holds something other than a comment. */
  #emptyLines(): boolean {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const at = this.#at + this.#spaces();
      const byte = bytes[at];
      if (byte !== undefined && byte !== HASH && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) return true;
      this.#at = at;
      if (!(byte === HASH ? this.#comment() !== undefined : this.#lineBreak())) return false;
    }
    return true;
  }

  /** Goes over what may follow on the line of a key or of a name. */
  #lineEnd(): boolean {
    const spaces = this.#spaces();
    this.#at += spaces;
    if (this.#bytes[this.#at] !== HASH) return this.#lineBreak();
    // Directly behind its # a letter or digit may belong to the name; and some comments speak to the rules.
    const next = this.#bytes[this.#at + 1];
    if (spaces === 0 || (next !== SPACE && next !== LINE_FEED && next !== CARRIAGE_RETURN)) return false;
    const comment = this.#comment();
    return comment !== undefined && !comment.includes(ALLOW);
  }

  #lineBreak(): boolean {
    const bytes = this.#bytes;
    if (bytes[this.#at] === CARRIAGE_RETURN && bytes[this.#at + 1] === LINE_FEED) this.#at++;
    else if (this.#at < bytes.length && bytes[this.#at] !== LINE_FEED) return false;
    this.#at = Math.min(this.#at + 1, bytes.length);
    return true;
  }

  /** Goes over a comment and the end of its line. Undefined where readers might disagree about where it ends. */
  #comment(): string | undefined {
    const bytes = this.#bytes;
    const lineFeed = bytes.indexOf(LINE_FEED, this.#at);
    let end = lineFeed === -1 ? bytes.length : lineFeed;
    if (lineFeed !== -1 && bytes[end - 1] === CARRIAGE_RETURN) end--;
    const comment = bytes.toString('utf8', this.#at, end);
    if (holdsOdd(comment)) return undefined;
    this.#at = end;
    return this.#lineBreak() ? comment : undefined;
  }

  /** Takes the name here, with all of its line, into a row. */
  #name(row: number, account: number): boolean {
    const spaces = this.#spaces();
    if (spaces === 0) return false;
    const bytes = this.#bytes;
    const end = bytes.length;
    const { characters, ends } = this.#look;
    let at = this.#at + spaces;
    const opening = bytes[at] as number;
    let written = opening === DOUBLE_QUOTE ? DOUBLE_QUOTED : opening === APOSTROPHE ? SINGLE_QUOTED : PLAIN;
    const plain = written === PLAIN;
    const quote = plain ? NONE : opening;
    if (!plain) at++;
    const start = at;
    let ascii = true;
    /** Whether it has characters of two code units. */
    let wide = false;
    /** Whether only its text can tell if it is ordinary. */
    let unclear = false;
    let toLookAt = false;
    let first = 0;
    let last = 0;
    let units = 0;
    let exact = EXACT_SEED;
    // The same as `Hashes` makes of the text.
    let folded = HASH_SEED;
    let looked = HASH_SEED;
    let lastFolded = 0;
    let separated = false;
    let longer = false;
    while (at < end) {
      let code = bytes[at] as number;
      if (code < 0x80) {
        if (SPECIAL[code] !== 0) {
          const next = at + 1 < end ? (bytes[at + 1] as number) : LINE_FEED;
          if (code === SPACE) {
            if (next === SPACE || next === LINE_FEED || next === CARRIAGE_RETURN) break;
            if (next === HASH) {
              if (plain) break;
              // Within quotes it may look like a comment for the rules.
              unclear = true;
            }
          } else if (code === COLON) {
            if (plain && (next === SPACE || next === TAB || next === LINE_FEED || next === CARRIAGE_RETURN))
              return false;
          } else if (code === quote) {
            if (code === DOUBLE_QUOTE || next !== APOSTROPHE) break;
            written |= ESCAPED;
            at++;
          } else if (code === BACKSLASH) {
            if (quote === DOUBLE_QUOTE) {
              if (next !== DOUBLE_QUOTE) return false;
              written |= ESCAPED;
              code = DOUBLE_QUOTE;
              at++;
            }
          } else if (code !== APOSTROPHE && code !== DOUBLE_QUOTE) break;
        }
        at++;
      } else {
        ascii = false;
        if (code < 0xe0) {
          code = ((code & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f);
          at += 2;
        } else if (code < 0xf0) {
          code = ((code & 0x0f) << 12) | (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f);
          at += 3;
        } else {
          wide = true;
          code = HALF;
          at += 4;
        }
        if (!unclear && !isSafe(code)) unclear = true;
      }
      const mark = characters[code] as number;
      if (mark !== 0) {
        if (mark === ANYWHERE) toLookAt = true;
        else if ((bytes[at] as number) >= 0x80) toLookAt = true;
        else if (mark === FIRST && units === 0) toLookAt = true;
      }
      if (units === 0) first = code;
      last = code;
      units++;
      exact = Math.imul(exact ^ code, EXACT_PRIME);
      let unit = FOLDS[code] as number;
      if (unit === UNKNOWN) unit = FOLD.unit(code);
      if (unit <= LONGER) {
        if (unit === SEPARATOR) separated = true;
        else if (unit === LONGER) longer = true;
        continue;
      }
      if (separated) {
        separated = false;
        if (isDigit(lastFolded) && isDigit(unit)) {
          folded = Math.imul(folded ^ BETWEEN, HASH_PRIME);
          looked = Math.imul(looked ^ BETWEEN, HASH_PRIME);
        }
      }
      lastFolded = unit;
      folded = Math.imul(folded ^ unit, HASH_PRIME);
      if (code >= 0x80) {
        unit = LOOKS[code] as number;
        if (unit === UNKNOWN) unit = LOOK.unit(code);
        if (unit <= LONGER) longer = true;
      }
      looked = Math.imul(looked ^ unit, HASH_PRIME);
    }
    const length = at - start;
    if (units === 0 || length > LONGEST || first === SPACE || last === SPACE) return false;
    if (plain) {
      if (first < 0x80) {
        if (INDICATORS[first] !== 0) return false;
        unclear ||= PERHAPS_NO_TEXT[first] !== 0;
        unclear ||= SHORT_WORDS[first] !== 0 && (units <= LONGEST_SHORT_WORD || isDigit(last));
      }
    } else if (bytes[at++] !== quote) return false;
    this.#at = at;
    const columns = this.#columns;
    columns.file[row] = this.#file;
    columns.account[row] = account;
    columns.start[row] = start;
    columns.length[row] = length;
    if (wide || toLookAt || ends(first, last, units)) written |= TO_LOOK_AT;
    columns.written[row] = ascii ? written | ASCII : written;
    if (unclear || longer || lastFolded === 0) {
      const text = columns.text(row, bytes);
      if (unclear && (!isOrdinaryText(text, plain) || text.includes(ALLOW))) return false;
      if (wide) exact = exactHash(text);
      HASHES.take(text);
      folded = HASHES.folded;
      looked = HASHES.looked;
    }
    columns.exact[row] = exact;
    columns.folded[row] = folded;
    columns.looked[row] = looked;
    return this.#lineEnd();
  }
}

function bytesOf(characters: string): Uint8Array {
  const found = new Uint8Array(0x80);
  for (const byte of Buffer.from(characters)) found[byte] = 1;
  return found;
}
