/** A set of the pairs in scanned files. It compares hashes, and creates objects only for pairs that are needed. */
import type { AliasPair, LocatedPair, NameRange } from './alias.ts';
import type { AliasEntry } from './alias-file.ts';
import { PairSet, type Pairs } from './pair-set.ts';
import { PairTable } from './pair-table.ts';
import { entriesOf } from './reading/entries-of.ts';
import { type Columns, exactHash, isSame, type ScannedName } from './scan/columns.ts';
import type { ScannedFile, ScannedFiles } from './scan/scanned-files.ts';

/** So many lookups search a whole column. After that a hash table is built, which takes about as long as these. */
const MOST_WITHOUT_TABLE = 32;

export class ScannedPairs implements Pairs<LocatedPair> {
  readonly #scanned: ScannedFiles;
  readonly #columns: Columns;
  readonly #files: readonly ScannedFile[];
  /** The pairs that `yaml` read. */
  readonly #others: PairSet<LocatedPair>;
  /** The number of pairs, repeated ones included. */
  readonly #places: number;
  #size: number | undefined;
  #table: PairTable | undefined;
  #lookedFor = 0;
  /** The objects of each file's rows, by the index of the file among the scanned files. */
  readonly #made: (MadeRows | undefined)[] = [];
  #byAccount: ReadonlyMap<string, readonly LocatedPair[]> | undefined;
  #byPath: ReadonlyMap<string, ScannedFile> | undefined;

  /**
   * @param scanned ordered by path. The first place of a repeated pair counts
   * @param of.files only the pairs of these files; all files by default
   * @param of.size the number of different pairs, if it is known
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

  /** Whether any pair occurs more than once. */
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

  /** The account name of the entry that contains one of these pairs. */
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

  /** Compares hashes and bytes, so that common pairs are never decoded. */
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

  /** The rows of names with this hash, in ascending order. */
  *#rowsLike(number: number): Generator<number> {
    const { exact, size } = this.#columns;
    for (const { from, to } of this.#stretches()) {
      for (let row = exact.indexOf(number, from); row !== -1 && row < Math.min(to, size); ) {
        yield row;
        row = exact.indexOf(number, row + 1);
      }
    }
  }

  /** The ranges of rows of the files: a single one for all files. */
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

  #name(row: number): ScannedName {
    return { columns: this.#columns, row, bytes: this.#bytes(row) };
  }

  #text(row: number): string {
    return this.#columns.text(row, this.#bytes(row));
  }
}

/** The objects of a file's rows. */
interface MadeRows {
  /** `undefined` for the rows of accounts. */
  readonly pairs: readonly (LocatedPair | undefined)[];
  /** The character offset of the alias in each row; for an account, of its first alias. Ascending. */
  readonly starts: Int32Array;
  /** The start and end of the account name for each row, as character offsets. */
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

/** The row of the alias that starts at a character offset, or of its account; -1 if there is none. */
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

/** Whether a pair comes before an equal one. */
function isBefore(one: LocatedPair, other: LocatedPair): boolean {
  if (one.source.file !== other.source.file) return one.source.file < other.source.file;
  return one.start < other.start;
}
