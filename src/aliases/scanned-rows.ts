/** The pairs in scanned files by number, and what each number stands for. */
import { isAscii } from 'node:buffer';
import { type AliasPair, compareText, type LocatedPair, type NameRange } from './alias.ts';
import { firstAtLeast } from './binary-search.ts';
import { textOf } from './reading/decode.ts';
import { CharacterOffsets, startOf as textStart } from './scan/character-offsets.ts';
import { type Columns, ESCAPED, QUOTES, type ScannedName, SINGLE_QUOTED } from './scan/columns.ts';
import type { ScannedFile, ScannedFiles } from './scan/scanned-files.ts';
import { SourceLines } from './source.ts';

/** Converts the offsets of a file's rows to places. */
interface FilePlaces {
  readonly source: SourceLines;
  /** The character offset of the name in each row, quotes included; `undefined` in a file that is ASCII. */
  readonly starts: Int32Array | undefined;
}

/**
 * The number of a pair is its row in the columns. Pairs that `yaml` read have no row; they have the numbers after the
 * last row. A pair becomes an object only when it is asked for.
 */
export class ScannedRows {
  readonly columns: Columns;
  readonly files: readonly ScannedFile[];
  readonly #others: readonly LocatedPair[];
  /** The index in `#others` of the first pair of each file that has any. */
  readonly #firstOther = new Map<ScannedFile, number>();
  readonly #places: (FilePlaces | undefined)[] = [];
  #byPath: ReadonlyMap<string, number> | undefined;
  /** The latest account, because most pairs share it with the one before. */
  #own = -1;
  #account = '';

  constructor({ columns, files }: ScannedFiles) {
    this.columns = columns;
    this.files = files;
    const others: LocatedPair[] = [];
    for (const file of files) {
      if (file.read === undefined) continue;
      this.#firstOther.set(file, others.length);
      for (const { pairs } of file.read.entries) for (const pair of pairs) others.push(pair);
    }
    this.#others = others;
  }

  /** The numbers of the pairs in a file: first those with a row, then those that `yaml` read. */
  *numbersIn(file: ScannedFile): Generator<number> {
    for (let row = file.from; row < file.to; row++) if (!this.columns.isAccount(row)) yield row;
    let number = this.columns.size + (this.#firstOther.get(file) ?? 0);
    for (const { pairs } of file.read?.entries ?? []) for (const _ of pairs) yield number++;
  }

  /** Whether a pair has a row. */
  hasRow(number: number): boolean {
    return number < this.columns.size;
  }

  pair(number: number): LocatedPair {
    if (!this.hasRow(number)) return this.#other(number);
    const alias = this.text(number);
    const { source, start, end } = this.#range(number, alias);
    return { account: this.account(number), alias, source, start, end };
  }

  account(number: number): string {
    if (!this.hasRow(number)) return this.#other(number).account;
    const own = this.columns.account[number] as number;
    if (own !== this.#own) {
      this.#account = this.text(own);
      this.#own = own;
    }
    return this.#account;
  }

  alias(number: number): string {
    return this.hasRow(number) ? this.text(number) : this.#other(number).alias;
  }

  /** Compares two aliases by UTF-16 code units. Names in rows are not decoded unless their bytes are in another order. */
  compareAliases(one: number, other: number): number {
    const { columns } = this;
    const plain = this.hasRow(one) && this.hasRow(other);
    if (plain && (((columns.written[one] as number) | (columns.written[other] as number)) & ESCAPED) === 0) {
      const order = compareBytes(this.name(one), this.name(other));
      if (order !== undefined) return order;
    }
    return compareText(this.alias(one), this.alias(other));
  }

  /** Whether two numbers are certainly of one account. */
  isSameEntry(one: number, other: number): boolean {
    return this.hasRow(one) && this.hasRow(other) && this.columns.account[one] === this.columns.account[other];
  }

  is(number: number, { account, alias }: AliasPair): boolean {
    return this.alias(number) === alias && this.account(number) === account;
  }

  /** The text of the name in a row. */
  text(row: number): string {
    return this.columns.text(row, this.#fileOf(row).bytes);
  }

  /** The name in a row. */
  name(row: number): ScannedName {
    return { columns: this.columns, row, bytes: this.#fileOf(row).bytes };
  }

  /** The account name of the entry that contains one of these pairs. */
  accountOf({ source, start }: LocatedPair): NameRange {
    this.#byPath ??= new Map(this.files.map(({ file }, at) => [file.path, at]));
    const file = this.#byPath.get(source.file);
    const row = file === undefined ? undefined : this.#rowAt(file, start);
    if (row !== undefined) {
      const own = this.columns.account[row] as number;
      return this.#range(own, this.text(own));
    }
    const { entries = [] } = (file !== undefined && this.files[file]?.read) || {};
    const entry = entries.find(({ pairs }) => pairs.some((pair) => pair.start === start));
    if (entry === undefined) throw new Error('No file that was scanned holds this pair.');
    return entry;
  }

  #other(number: number): LocatedPair {
    const other = this.#others[number - this.columns.size];
    if (other === undefined) throw new Error('No pair has this number.');
    return other;
  }

  #fileOf(row: number): ScannedFile {
    return this.files[this.columns.file[row] as number] as ScannedFile;
  }

  /** The place of the name in a row, quotes included. */
  #range(row: number, text: string): NameRange {
    const { columns } = this;
    const file = columns.file[row] as number;
    const written = columns.written[row] as number;
    const start = this.#startOf(row, file);
    const escapes = (written & ESCAPED) === 0 ? 0 : escapesIn(text, written);
    return { source: this.#placesIn(file).source, start, end: start + text.length + escapes + 2 * columns.quote(row) };
  }

  #startOf(row: number, file: number): number {
    const { starts } = this.#placesIn(file);
    const { from, bytes } = this.files[file] as ScannedFile;
    if (starts) return starts[row - from] as number;
    return this.columns.outerStart(row) - textStart(bytes);
  }

  /** The row of the alias that starts at a character offset in a file. */
  #rowAt(file: number, start: number): number | undefined {
    const { from, to } = this.files[file] as ScannedFile;
    // The name of an account may come after its aliases, so instead of its row the next one is compared.
    const startOf = (row: number): number => this.#startOf(this.columns.isAccount(row) ? row + 1 : row, file);
    const row = from + firstAtLeast(to - from, (at) => startOf(from + at), start);
    return row < to && startOf(row) === start ? row : undefined;
  }

  #placesIn(file: number): FilePlaces {
    this.#places[file] ??= placesOf(this.files[file] as ScannedFile, this.columns);
    return this.#places[file];
  }
}

/** The first byte of characters from U+10000, which are two code units. */
const TWO_UNITS = 0xf0;
/** The first byte of characters from U+E000, which come after these two units in the order of UTF-16. */
const AFTER_TWO_UNITS = 0xee;

/** Compares names in UTF-8 by their UTF-16 code units; `undefined` if that order is not the one of their bytes. */
function compareBytes(one: ScannedName, other: ScannedName): number | undefined {
  const [from, to] = [one.columns.start[one.row] as number, other.columns.start[other.row] as number];
  const [length, otherLength] = [one.columns.length[one.row] as number, other.columns.length[other.row] as number];
  const shared = Math.min(length, otherLength);
  for (let at = 0; at < shared; at++) {
    const [mine, theirs] = [one.bytes[from + at] as number, other.bytes[to + at] as number];
    if (mine === theirs) continue;
    if (mine >= AFTER_TWO_UNITS && theirs >= AFTER_TWO_UNITS && (mine >= TWO_UNITS || theirs >= TWO_UNITS))
      return undefined;
    return mine - theirs;
  }
  return length - otherLength;
}

function placesOf({ file, bytes, from, to, read }: ScannedFile, columns: Columns): FilePlaces {
  const source = read?.source ?? new SourceLines(file.path, textOf(bytes));
  if (isAscii(bytes)) return { source, starts: undefined };
  const offsets = new CharacterOffsets(bytes);
  const starts = new Int32Array(to - from);
  for (let row = from; row < to; row++) starts[row - from] = offsets.of(columns.outerStart(row));
  return { source, starts };
}

/** How many quotes in a name are escaped: those of the kind that encloses it. */
function escapesIn(text: string, written: number): number {
  return text.split((written & QUOTES) === SINGLE_QUOTED ? "'" : '"').length - 1;
}
