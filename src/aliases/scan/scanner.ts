/**
 * Scans alias files as bytes. This is not a YAML parser: it accepts only the few kinds of lines that people and our own
 * commands write. Everything else is in doubt and left to the parser `yaml`:
 *
 * ```yaml
 * ---                         # perhaps
 * - account: ACME             # an entry begins with a hyphen in the first column,
 *   aliases:                  # its keys stand in the third, in either order,
 *     - Acme Inc.             # and its aliases all in one column
 *     - 'Plain or in quotes'  # names on one line; comments; empty lines
 * ```
 *
 * or one such entry without its hyphen. `yaml` reads whatever it accepts in the same way; tests compare the two.
 */
import { startOf } from './character-offsets.ts';
import { holdsOdd } from './characters.ts';
import type { Columns } from './columns.ts';
import type { Look } from './look.ts';
import { ALLOW, IN_DOUBT, NameScanner } from './name-scanner.ts';

/** A range of whole lines with consecutive entries in doubt. */
export interface Doubt {
  readonly start: number;
  readonly end: number;
  /** The number of entries. */
  readonly entries: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const HYPHEN = 45;

const MARKER = Buffer.from('---');
const ACCOUNT = Buffer.from('account:');
const ALIASES = Buffer.from('aliases:');

export class Scanner {
  readonly #columns: Columns;
  readonly #names: NameScanner;
  #bytes: Buffer = Buffer.alloc(0);
  #file = 0;
  #at = 0;

  constructor(columns: Columns, look: Look) {
    this.#columns = columns;
    this.#names = new NameScanner(columns, look);
  }

  /**
   * Appends the names of a file to the columns, and returns the entries in doubt, which it leaves out. If the whole file
   * is in doubt, it returns `undefined` and leaves the columns as they were.
   * @param bytes valid UTF-8
   * @param file the index of the file in the columns
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

  /** The start of the next entry, or the end of the file. `undefined` if a line before it belongs to no entry. */
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

  /** Scans an entry from its first key to the start of the next entry. */
  #entry(indent: number): boolean {
    const columns = this.#columns;
    columns.reserve();
    const account = columns.size++;
    let named = false;
    let listed = false;
    for (;;) {
      if (!named && this.#takes(ACCOUNT)) {
        named = true;
        if (!this.#name(account, account, this.#at)) return false;
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
    const bytes = this.#bytes;
    let column = -1;
    for (;;) {
      let at = this.#at;
      while (bytes[at] === SPACE) at++;
      const spaces = at - this.#at;
      if (bytes[at] === HYPHEN && bytes[at + 1] === SPACE && spaces >= indent) {
        if (column === -1) column = spaces;
        if (spaces !== column) return false;
        columns.reserve();
        if (!this.#name(columns.size++, account, at + 1)) return false;
        continue;
      }
      const before = this.#at;
      if (!this.#emptyLines()) return false;
      if (this.#at === before || this.#at === bytes.length) return column >= 0;
    }
  }

  #takes(word: Buffer): boolean {
    for (let at = 0; at < word.length; at++) if (this.#bytes[this.#at + at] !== word[at]) return false;
    this.#at += word.length;
    return true;
  }

  /** The number of spaces at this offset. */
  #spaces(): number {
    let at = this.#at;
    while (this.#bytes[at] === SPACE) at++;
    return at - this.#at;
  }

  /** Skips blank lines and comments. */
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

  /** Skips the rest of a line after a key or a name. */
  #lineEnd(): boolean {
    const spaces = this.#spaces();
    this.#at += spaces;
    if (this.#bytes[this.#at] !== HASH) return this.#lineBreak();
    // A # with a letter right after it may belong to the name, and some comments switch rules off.
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

  /** Skips a comment and its line break. `undefined` if YAML readers may disagree about where it ends. */
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

  /** Scans the name after the spaces at an offset into a row, and skips the rest of its line. */
  #name(row: number, account: number, offset: number): boolean {
    const bytes = this.#bytes;
    let at = offset;
    while (bytes[at] === SPACE) at++;
    if (at === offset) return false;
    const end = this.#names.take(bytes, at, row);
    if (end === IN_DOUBT) return false;
    const columns = this.#columns;
    columns.file[row] = this.#file;
    columns.account[row] = account;
    this.#at = end;
    if (bytes[end] !== LINE_FEED) return this.#lineEnd();
    this.#at = end + 1;
    return true;
  }
}
