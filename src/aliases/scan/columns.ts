/**
 * The names of alias files as columns of numbers, one row for each name, without strings or objects. Of a million
 * names, only the few that rules or reports need become text.
 */

/** How a name is written: one of these, with the marks below. */
export const PLAIN = 0;
export const SINGLE_QUOTED = 1;
export const DOUBLE_QUOTED = 2;
export const QUOTES = 3;
/** Each of its characters is one byte, which is also its number. */
export const ASCII = 4;
/** In quotes, with such a quote inside: `''` or `\"`. */
export const ESCAPED = 8;
/** A rule about what one name says has to look at it (`Scanner`). */
export const TO_LOOK_AT = 16;

/** What is longer is left to `yaml`. */
export const LONGEST = 0xffff;

/**
 * An account's row comes directly before the rows of its aliases, in the order of the file; the rows of a file stand
 * together, in the order in which files were scanned. Every name here is in Unicode's normal form, not blank, on one
 * line and ordinarily written (`isOrdinary`): no rule about spelling has anything to say of it.
 *
 * Equal names have equal numbers. Names with equal numbers need not be equal: who finds two compares their texts.
 */
export class Columns {
  /** How many rows there are; behind them the columns hold nothing. */
  size = 0;
  /** The file that the name stands in: its place among the files that were scanned. */
  file: Uint32Array<ArrayBuffer>;
  /** The row of the account: an alias's account, or for an account the row itself. */
  account: Uint32Array<ArrayBuffer>;
  /** Where its text begins in the bytes of the file, a byte order mark counted, quotes left out. */
  start: Uint32Array<ArrayBuffer>;
  /** How many bytes the text takes there. */
  length: Uint16Array<ArrayBuffer>;
  /** How it is written: `PLAIN`, `SINGLE_QUOTED` or `DOUBLE_QUOTED`, and marks. */
  written: Uint8Array<ArrayBuffer>;
  /** A number for exactly this text: `exactHash` gives the same for a text. */
  exact: Int32Array<ArrayBuffer>;
  /** Two numbers for the keys that look-alikes share (`Hashes`). Equal texts have equal ones, too. */
  folded: Int32Array<ArrayBuffer>;
  looked: Int32Array<ArrayBuffer>;

  /** @param expected about how many rows will come: memory that is not written to costs nothing */
  constructor(expected = 0) {
    const capacity = Math.max(expected, 16);
    this.file = new Uint32Array(capacity);
    this.account = new Uint32Array(capacity);
    this.start = new Uint32Array(capacity);
    this.length = new Uint16Array(capacity);
    this.written = new Uint8Array(capacity);
    this.exact = new Int32Array(capacity);
    this.folded = new Int32Array(capacity);
    this.looked = new Int32Array(capacity);
  }

  /** Makes room for one more row. */
  reserve(): void {
    if (this.size < this.file.length) return;
    const capacity = 2 * this.file.length;
    this.file = grown(this.file, new Uint32Array(capacity));
    this.account = grown(this.account, new Uint32Array(capacity));
    this.start = grown(this.start, new Uint32Array(capacity));
    this.length = grown(this.length, new Uint16Array(capacity));
    this.written = grown(this.written, new Uint8Array(capacity));
    this.exact = grown(this.exact, new Int32Array(capacity));
    this.folded = grown(this.folded, new Int32Array(capacity));
    this.looked = grown(this.looked, new Int32Array(capacity));
  }

  /** Whether a row is an account. */
  isAccount(row: number): boolean {
    return this.account[row] === row;
  }

  /** The row behind the last alias of an account. */
  endOf(account: number): number {
    let end = account + 1;
    while (end < this.size && this.account[end] === account) end++;
    return end;
  }

  /** The text of a name. @param bytes of its file */
  text(row: number, bytes: Buffer): string {
    const start = this.start[row] as number;
    const end = start + (this.length[row] as number);
    const written = this.written[row] as number;
    const text = bytes.toString((written & ASCII) === 0 ? 'utf8' : 'latin1', start, end);
    if ((written & ESCAPED) === 0) return text;
    return (written & QUOTES) === SINGLE_QUOTED ? text.replaceAll("''", "'") : text.replaceAll('\\"', '"');
  }
}

/** A name in its row. */
export interface ScannedName {
  readonly columns: Columns;
  readonly row: number;
  /** Of its file. */
  readonly bytes: Buffer;
}

/** Whether two names are equal; hardly ever asked of names with different numbers. */
export function isSame(one: ScannedName, other: ScannedName): boolean {
  const written = (one.columns.written[one.row] as number) | (other.columns.written[other.row] as number);
  if ((written & ESCAPED) !== 0)
    return one.columns.text(one.row, one.bytes) === other.columns.text(other.row, other.bytes);
  const length = one.columns.length[one.row] as number;
  if (length !== other.columns.length[other.row]) return false;
  const start = one.columns.start[one.row] as number;
  const otherStart = other.columns.start[other.row] as number;
  for (let at = 0; at < length; at++) if (one.bytes[start + at] !== other.bytes[otherStart + at]) return false;
  return true;
}

function grown<T extends { set(values: T): void }>(full: T, wider: T): T {
  wider.set(full);
  return wider;
}

// Others than those of the folded numbers: names for which one of the two agrees by chance differ in the other.
export const EXACT_SEED = 0x2545f491;
export const EXACT_PRIME = 0x9e3779b1 | 0;

/** The number of a text in the column `exact`. */
export function exactHash(text: string): number {
  let hash = EXACT_SEED;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), EXACT_PRIME);
  return hash;
}
