/** The pairs of scanned files as numbers. Objects are made only for pairs that are needed. */
import type { AliasPair, LocatedPair, NameRange } from './alias.ts';
import type { AliasEntry } from './alias-file.ts';
import { PairSet, type Pairs } from './pair-set.ts';
import { entriesOf } from './reading/entries-of.ts';
import { type Columns, exactHash, isSame, type Name } from './scan/columns.ts';
import type { ScannedFile, ScannedFiles } from './scan/scanned-files.ts';

/**
 * So many pairs are looked for by going through a column, before a table is made: that takes as long as some dozens of
 * them.
 */
const MOST_WITHOUT_TABLE = 32;

export class ScannedPairs implements Pairs<LocatedPair> {
  readonly #scanned: ScannedFiles;
  readonly #columns: Columns;
  readonly #files: readonly ScannedFile[];
  /** Those that `yaml` read. */
  readonly #others: PairSet<LocatedPair>;
  /** The number of pairs, repeated ones included. */
  readonly #places: number;
  #size: number | undefined;
  #table: PairTable | undefined;
  #lookedFor = 0;
  /** What was made of a file's rows, by the file's place among the scanned files. */
  readonly #made: (MadeRows | undefined)[] = [];
  #byAccount: ReadonlyMap<string, readonly LocatedPair[]> | undefined;
  #byPath: ReadonlyMap<string, ScannedFile> | undefined;

  /**
   * @param scanned in the order of their paths: of a pair that stands twice, it is the first place that counts
   * @param of.files those that it is about; all of them where left out
   * @param of.size how many pairs they hold, where that is known
   */
  constructor(
    scanned: ScannedFiles,
    of: { readonly files?: readonly ScannedFile[]; readonly size?: number | undefined } = {},
  ) {
    const { files = scanned.files, size } = of;
    this.#scanned = scanned;
    this.#columns = scanned.columns;
    this.#files = files;
    const others = files.flatMap(({ read }) => read?.entries ?? []);
    this.#others = new PairSet(others.flatMap(({ pairs }) => pairs));
    let places = 0;
    for (const { pairs } of others) places += pairs.length;
    for (const { from, to } of files) for (let row = from; row < to; row++) if (!this.#columns.isAccount(row)) places++;
    this.#places = places;
    this.#size = size;
  }

  get files(): readonly ScannedFile[] {
    return this.#files;
  }

  get size(): number {
    this.#size ??= this.#tableOf().size + [...this.#others].filter((pair) => this.#rowOf(pair) === undefined).length;
    return this.#size;
  }

  /** Whether any pair stands in more than one place. */
  get repeats(): boolean {
    return this.size !== this.#places;
  }

  has(pair: AliasPair): boolean {
    return this.#others.has(pair) || this.#rowOf(pair) !== undefined;
  }

  get(pair: AliasPair): LocatedPair | undefined {
    const row = this.#rowOf(pair);
    const other = this.#others.get(pair);
    if (row === undefined) return other;
    const scanned = this.#pairAt(row);
    return other === undefined || isBefore(scanned, other) ? scanned : other;
  }

  pairsOf(account: string): readonly LocatedPair[] {
    if (this.#byAccount === undefined && ++this.#lookedFor > MOST_WITHOUT_TABLE)
      this.#byAccount = Map.groupBy(this, (pair) => pair.account);
    if (this.#byAccount) return this.#byAccount.get(account) ?? [];
    const found: LocatedPair[] = [];
    for (const row of this.#rowsLike(exactHash(account))) {
      if (!this.#columns.isAccount(row) || this.#text(row) !== account) continue;
      for (let at = row + 1; at < this.#columns.endOf(row); at++) found.push(this.#pairAt(at));
    }
    return [...new PairSet([...found, ...this.#others.pairsOf(account)])];
  }

  *accounts(): Generator<string> {
    for (const { from, to } of this.#files)
      for (let row = from; row < to; row = this.#columns.endOf(row))
        if (this.#columns.endOf(row) > row + 1) yield this.#text(row);
    yield* this.#others.accounts();
  }

  *[Symbol.iterator](): Generator<LocatedPair> {
    const { repeats } = this;
    for (const file of this.#files) {
      for (const pair of this.#pairsOf(file)) if (pair && (!repeats || this.get(pair) === pair)) yield pair;
      for (const { pairs } of file.read?.entries ?? [])
        for (const pair of pairs) if (!repeats || this.get(pair) === pair) yield pair;
    }
  }

  /** Where the entry that holds one of these pairs names its account. */
  accountOf({ source, start }: LocatedPair): NameRange {
    this.#byPath ??= new Map(this.#files.map((file) => [file.file.path, file]));
    const file = this.#byPath.get(source.file);
    const made = file && this.#madeOf(file);
    const row = made ? rowAt(made, start) : -1;
    if (made && row !== -1)
      return { source, start: made.accounts[2 * row] as number, end: made.accounts[2 * row + 1] as number };
    const entry = file?.read?.entries.find(({ pairs }) => pairs.some((pair) => pair.start === start));
    if (entry === undefined) throw new Error('No file that was scanned holds this pair.');
    return entry;
  }

  /** The pairs of some of the files. */
  in(files: readonly ScannedFile[]): ScannedPairs {
    return files.length === this.#files.length ? this : new ScannedPairs(this.#scanned, { files });
  }

  /** Compared are the numbers; what is in both never becomes text. */
  lacking(other: Pairs): readonly LocatedPair[] | undefined {
    if (!(other instanceof ScannedPairs)) return undefined;
    const { repeats } = this;
    const only: LocatedPair[] = [];
    for (const file of this.#files) {
      for (let row = file.from; row < file.to; row++) {
        if (this.#columns.isAccount(row) || other.#hasLike(this, row)) continue;
        const pair = this.#pairAt(row);
        if (!repeats || this.get(pair) === pair) only.push(pair);
      }
      for (const { pairs } of file.read?.entries ?? [])
        for (const pair of pairs) if (!other.has(pair) && (!repeats || this.get(pair) === pair)) only.push(pair);
    }
    return only;
  }

  /** Whether a pair of other scanned files is among these. */
  #hasLike(theirs: ScannedPairs, row: number): boolean {
    const { exact, account } = theirs.#columns;
    const own = account[row] as number;
    const alias = { columns: theirs.#columns, row, bytes: theirs.#bytes(row) };
    const found = this.#tableOf().find(
      exact[row] as number,
      exact[own] as number,
      (mine) =>
        isSame(this.#name(mine), alias) &&
        isSame(this.#name(this.#columns.account[mine] as number), { ...alias, row: own }),
    );
    if (found !== undefined) return true;
    if (this.#others.size === 0) return false;
    return this.#others.has({ account: theirs.#text(own), alias: theirs.#text(row) });
  }

  /** The first row of a pair. */
  #rowOf({ account, alias }: AliasPair): number | undefined {
    const number = exactHash(alias);
    const isIt = (row: number): boolean =>
      this.#text(row) === alias && this.#text(this.#columns.account[row] as number) === account;
    if (this.#table === undefined && ++this.#lookedFor <= MOST_WITHOUT_TABLE) {
      for (const row of this.#rowsLike(number)) if (!this.#columns.isAccount(row) && isIt(row)) return row;
      return undefined;
    }
    return this.#tableOf().find(number, exactHash(account), isIt);
  }

  /** The rows of names with this number, in their order. */
  *#rowsLike(number: number): Generator<number> {
    const { exact, size } = this.#columns;
    for (const { from, to } of this.#stretches()) {
      for (let row = exact.indexOf(number, from); row !== -1 && row < Math.min(to, size); ) {
        yield row;
        row = exact.indexOf(number, row + 1);
      }
    }
  }

  /** Where the rows of the files lie: of all files in one piece. */
  #stretches(): readonly Pick<ScannedFile, 'from' | 'to'>[] {
    return this.#files.length === this.#scanned.files.length ? [{ from: 0, to: this.#columns.size }] : this.#files;
  }

  #tableOf(): PairTable {
    if (this.#table) return this.#table;
    const table = new PairTable(this.#columns, this.#places);
    const { account } = this.#columns;
    const isSameName = (one: number, other: number): boolean => isSame(this.#name(one), this.#name(other));
    for (const { from, to } of this.#files)
      for (let row = from; row < to; row++)
        if (!this.#columns.isAccount(row))
          table.add(
            row,
            (other) => isSameName(row, other) && isSameName(account[row] as number, account[other] as number),
          );
    this.#table = table;
    return table;
  }

  #pairAt(row: number): LocatedPair {
    const file = this.#fileOf(row);
    return this.#pairsOf(file)[row - file.from] as LocatedPair;
  }

  #pairsOf(file: ScannedFile): readonly (LocatedPair | undefined)[] {
    return this.#madeOf(file).pairs;
  }

  #madeOf(file: ScannedFile): MadeRows {
    if (file.from === file.to) return NO_ROWS;
    const at = this.#columns.file[file.from] as number;
    this.#made[at] ??= madeRows(entriesOf({ ...file, read: undefined }, this.#columns).entries);
    return this.#made[at];
  }

  #fileOf(row: number): ScannedFile {
    return this.#scanned.files[this.#columns.file[row] as number] as ScannedFile;
  }

  #bytes(row: number): Buffer {
    return this.#fileOf(row).bytes;
  }

  #name(row: number): Name {
    return { columns: this.#columns, row, bytes: this.#bytes(row) };
  }

  #text(row: number): string {
    return this.#columns.text(row, this.#bytes(row));
  }
}

/** The pairs of a file's rows, with nothing in the rows of accounts. */
interface MadeRows {
  readonly pairs: readonly (LocatedPair | undefined)[];
  /** For each row the character offset where its alias begins; for an account that of its first alias. Ascending. */
  readonly starts: Int32Array;
  /** For each row two character offsets: where the name of its account begins and ends. */
  readonly accounts: Int32Array;
}

const NO_ROWS: MadeRows = { pairs: [], starts: new Int32Array(), accounts: new Int32Array() };

function madeRows(entries: readonly AliasEntry[]): MadeRows {
  const pairs = entries.flatMap((entry) => [undefined, ...entry.pairs]);
  const starts = new Int32Array(pairs.length);
  const accounts = new Int32Array(2 * pairs.length);
  let row = 0;
  for (const { start, end, pairs: own } of entries) {
    for (const last = row + own.length; row <= last; row++) {
      starts[row] = (pairs[row] ?? pairs[row + 1])?.start ?? start;
      accounts.set([start, end], 2 * row);
    }
  }
  return { pairs, starts, accounts };
}

/** The row of the alias that begins at a character offset, or of its account; -1 where none begins there. */
function rowAt({ starts }: MadeRows, start: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return starts[low] === start ? low : -1;
}

/** Whether a pair stands before another one with the same names. */
function isBefore(one: LocatedPair, other: LocatedPair): boolean {
  if (one.source.file !== other.source.file) return one.source.file < other.source.file;
  return one.start < other.start;
}

/** Finds rows by the numbers of a pair: an open hash table of rows, each of them plus 1, for 0 is none. */
class PairTable {
  readonly #exact: Int32Array;
  readonly #account: Uint32Array;
  readonly #rows: Int32Array;
  readonly #shift: number;
  size = 0;

  /** @param most how many will be added at the most */
  constructor({ exact, account }: Columns, most: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(2 * most + 1)));
    this.#exact = exact;
    this.#account = account;
    this.#rows = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  /** Adds a row, unless there is one of the same pair. */
  add(row: number, isSame: (other: number) => boolean): void {
    const account = this.#exact[this.#account[row] as number] as number;
    const at = this.#placeOf(this.#exact[row] as number, account, isSame);
    if (this.#rows[at] !== 0) return;
    this.#rows[at] = row + 1;
    this.size++;
  }

  find(alias: number, account: number, isIt: (row: number) => boolean): number | undefined {
    const row = this.#rows[this.#placeOf(alias, account, isIt)] as number;
    return row === 0 ? undefined : row - 1;
  }

  /** Where it stands, or the empty place where it would. */
  #placeOf(alias: number, account: number, isIt: (row: number) => boolean): number {
    const rows = this.#rows;
    for (let at = scattered(alias, account) >>> this.#shift; ; at = (at + 1) & (rows.length - 1)) {
      const row = (rows[at] as number) - 1;
      if (row === -1) return at;
      if (this.#exact[row] !== alias || this.#exact[this.#account[row] as number] !== account) continue;
      if (isIt(row)) return at;
    }
  }
}

function scattered(alias: number, account: number): number {
  const mixed = Math.imul(alias ^ Math.imul(account, 0x85ebca6b), 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1);
}
