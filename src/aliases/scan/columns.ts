/**
 * The names of alias files as columns of numbers, one row for each name, without strings or objects. Of a million
 * names, only the few that rules or reports need are decoded.
 */

/** How a name is written: one of these, combined with the flags below. */
export const PLAIN = 0;
export const SINGLE_QUOTED = 1;
export const DOUBLE_QUOTED = 2;
export const QUOTES = 3;
/** The name is ASCII. */
export const ASCII = 4;
/** The name is quoted and contains an escaped quote: `''` or `\"`. */
export const ESCAPED = 8;
/** A rule about the content of names has to look at it. */
export const TO_LOOK_AT = 16;

/** How many times as long columns may become at once: what is expected may be wrong. */
const MOST_AT_ONCE = 8;

/** The longest name in bytes. Longer ones are left to `yaml`. */
export const LONGEST = 0xffff;

/**
 * The row of an account is followed by the rows of its aliases, in the order of the file. Files follow each other in the
 * order in which they were scanned. Every name here is in Unicode's normal form, not blank, on one line and written in
 * an ordinary way (`isOrdinary`), so no rule about spelling can find anything in it.
 *
 * Equal names have equal hashes. Names with equal hashes may differ, so their texts have to be compared.
 */
export class Columns {
  /** The number of rows. The columns may be longer. */
  size = 0;
  /** The approximate number of rows in the end, so that columns that have to grow do so a few times only. */
  expected = 0;
  /** The index of the file among the scanned files. */
  file: Uint32Array<ArrayBuffer>;
  /** The row of the account that an alias belongs to; for an account, its own row. */
  account: Uint32Array<ArrayBuffer>;
  /** The byte offset of the name in its file, after the opening quote. A byte order mark counts. */
  start: Uint32Array<ArrayBuffer>;
  /** The length in bytes, without quotes. */
  length: Uint16Array<ArrayBuffer>;
  /** `PLAIN`, `SINGLE_QUOTED` or `DOUBLE_QUOTED`, with flags. */
  written: Uint8Array<ArrayBuffer>;
  /** The hash of the exact text (`exactHash`). */
  exact: Int32Array<ArrayBuffer>;
  /** The hashes of the two keys that look-alikes share (`Hashes`). */
  folded: Int32Array<ArrayBuffer>;
  looked: Int32Array<ArrayBuffer>;

  /** @param expected the approximate number of rows. All of them take memory, even if they stay unused */
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
    const { length } = this.file;
    const capacity = Math.min(Math.max(2 * length, this.expected), MOST_AT_ONCE * length);
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

  /** The length of a name's opening quote, and of its closing one. */
  quote(row: number): number {
    return ((this.written[row] as number) & QUOTES) === PLAIN ? 0 : 1;
  }

  /** The byte offset of a name in its file, its opening quote included. */
  outerStart(row: number): number {
    return (this.start[row] as number) - this.quote(row);
  }

  /** The byte offset after a name, its closing quote included. */
  outerEnd(row: number): number {
    return (this.start[row] as number) + (this.length[row] as number) + this.quote(row);
  }

  /** The row after the last alias of an account. */
  endOf(account: number): number {
    let end = account + 1;
    while (end < this.size && this.account[end] === account) end++;
    return end;
  }

  /** The text of a name. @param bytes the bytes of its file */
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
  /** The bytes of its file. */
  readonly bytes: Buffer;
}

/** Whether two names are equal. Call it for names with equal hashes. */
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

// Different from the seed and prime of the other hashes, so that names that collide in one differ in the other.
export const EXACT_SEED = 0x2545f491;
export const EXACT_PRIME = 0x9e3779b1 | 0;

/** The hash of a text in the column `exact`. */
export function exactHash(text: string): number {
  let hash = EXACT_SEED;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), EXACT_PRIME);
  return hash;
}
