/** A set of the pairs in scanned files. It compares hashes, and creates objects only for pairs that are needed. */
import type { AliasPair, LocatedPair, NameRange } from './alias.ts';
import { PairSet, type Pairs } from './pair-set.ts';
import { PairTable } from './pair-table.ts';
import { type Columns, exactHash, isSame } from './scan/columns.ts';
import type { ScannedFile, ScannedFiles } from './scan/scanned-files.ts';
import { ScannedList } from './scanned-list.ts';
import { ScannedRows } from './scanned-rows.ts';

/** So many lookups search a whole column. After that a hash table is built, which takes about as long as these. */
const MOST_WITHOUT_TABLE = 32;

export class ScannedPairs implements Pairs<LocatedPair> {
  readonly #rows: ScannedRows;
  readonly #columns: Columns;
  readonly #files: readonly ScannedFile[];
  /** The pairs that `yaml` read. */
  readonly #others: PairSet<LocatedPair>;
  /** The number of pairs, repeated ones included. */
  readonly #places: number;
  #size: number | undefined;
  #table: PairTable | undefined;
  #lookedFor = 0;
  /** The rows of accounts by the hash of their name. */
  #byAccount: ReadonlyMap<number, readonly number[]> | undefined;

  /**
   * @param scanned ordered by path. The first place of a repeated pair counts
   * @param of.files only the pairs of these files; all files by default
   * @param of.size the number of different pairs, if it is known
   */
  constructor(
    scanned: ScannedFiles | ScannedRows,
    of: { readonly files?: readonly ScannedFile[]; readonly size?: number | undefined } = {},
  ) {
    const { files = scanned.files, size } = of;
    this.#rows = scanned instanceof ScannedRows ? scanned : new ScannedRows(scanned);
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
    const scanned = this.#rows.pair(row);
    return other === undefined || isBefore(scanned, other) ? scanned : other;
  }

  pairsOf(account: string): readonly LocatedPair[] {
    const found: LocatedPair[] = [];
    for (const row of this.#accountsLike(exactHash(account))) {
      if (this.#rows.text(row) !== account) continue;
      for (let at = row + 1; at < this.#columns.endOf(row); at++) found.push(this.#rows.pair(at));
    }
    return [...new PairSet([...found, ...this.#others.pairsOf(account)])];
  }

  *accounts(): Generator<string> {
    for (const { from, to } of this.#files)
      for (let row = from; row < to; row = this.#columns.endOf(row))
        if (this.#columns.endOf(row) > row + 1) yield this.#rows.text(row);
    yield* this.#others.accounts();
  }

  *[Symbol.iterator](): Generator<LocatedPair> {
    for (const number of this.#numbers()) yield this.#rows.pair(number);
  }

  /** The account name of the entry that contains one of these pairs. */
  accountOf(pair: LocatedPair): NameRange {
    return this.#rows.accountOf(pair);
  }

  /** The pairs of some of the files. */
  in(files: readonly ScannedFile[]): ScannedPairs {
    if (files.length === this.#files.length) return this;
    const some = new ScannedPairs(this.#rows, { files });
    if (!this.repeats) some.#size = some.#places;
    return some;
  }

  /** Compares numbers and bytes where the others are scanned too, so that common pairs are never decoded. */
  lacking(other: Pairs): ScannedList {
    const isThere = this.#isIn(other);
    const only = new Uint32Array(this.#places);
    let length = 0;
    for (const number of this.#numbers()) if (!isThere(number)) only[length++] = number;
    return new ScannedList(this.#rows, length === only.length ? only : only.slice(0, length));
  }

  #isIn(other: Pairs): (number: number) => boolean {
    if (other.size === 0) return () => false;
    const rows = this.#rows;
    const has = (number: number): boolean => other.has({ account: rows.account(number), alias: rows.alias(number) });
    if (!(other instanceof ScannedPairs)) return has;
    return (number) => (rows.hasRow(number) ? other.#hasLike(this, number) : has(number));
  }

  /** The numbers of all pairs, each pair once at its first place. */
  *#numbers(): Generator<number> {
    const { repeats } = this;
    for (const file of this.#files)
      for (const number of this.#rows.numbersIn(file)) if (!repeats || this.#isFirst(number)) yield number;
  }

  /** Whether this is the first place of a pair that may have several. */
  #isFirst(number: number): boolean {
    const pair = this.#rows.pair(number);
    const first = this.get(pair);
    return first?.source.file === pair.source.file && first.start === pair.start;
  }

  /** Whether a pair of other scanned files is among these. */
  #hasLike(theirs: ScannedPairs, row: number): boolean {
    const { exact, account } = theirs.#columns;
    const own = account[row] as number;
    const alias = theirs.#rows.name(row);
    const found = this.#tableOf().find(
      exact[row] as number,
      exact[own] as number,
      (mine) =>
        isSame(this.#rows.name(mine), alias) &&
        isSame(this.#rows.name(this.#columns.account[mine] as number), { ...alias, row: own }),
    );
    if (found !== undefined) return true;
    if (this.#others.size === 0) return false;
    return this.#others.has({ account: theirs.#rows.text(own), alias: theirs.#rows.text(row) });
  }

  /** The first row of a pair. */
  #rowOf(pair: AliasPair): number | undefined {
    const number = exactHash(pair.alias);
    const isIt = (row: number): boolean => this.#rows.is(row, pair);
    if (this.#table === undefined && ++this.#lookedFor <= MOST_WITHOUT_TABLE) {
      for (const row of this.#rowsLike(number)) if (!this.#columns.isAccount(row) && isIt(row)) return row;
      return undefined;
    }
    return this.#tableOf().find(number, exactHash(pair.account), isIt);
  }

  /** The rows of accounts with this hash, in ascending order. */
  #accountsLike(number: number): Iterable<number> {
    if (this.#byAccount === undefined && ++this.#lookedFor <= MOST_WITHOUT_TABLE)
      return this.#rowsLike(number).filter((row) => this.#columns.isAccount(row));
    this.#byAccount ??= this.#accountRows();
    return this.#byAccount.get(number) ?? [];
  }

  #accountRows(): ReadonlyMap<number, readonly number[]> {
    const { exact } = this.#columns;
    const rows = new Map<number, number[]>();
    for (const { from, to } of this.#files) {
      for (let row = from; row < to; row = this.#columns.endOf(row)) {
        const number = exact[row] as number;
        const known = rows.get(number);
        if (known) known.push(row);
        else rows.set(number, [row]);
      }
    }
    return rows;
  }

  /** The rows of names with this hash, in ascending order. */
  *#rowsLike(number: number): Generator<number> {
    const { exact } = this.#columns;
    let row = -1;
    for (const { from, to } of this.#files) {
      // A row that was found in a later file is not searched for again.
      if (row < from) row = exact.indexOf(number, from);
      for (; row !== -1 && row < to; row = exact.indexOf(number, row + 1)) yield row;
      if (row === -1) return;
    }
  }

  #tableOf(): PairTable {
    if (this.#table) return this.#table;
    const table = new PairTable(this.#columns, this.#places);
    const { account } = this.#columns;
    const isSameName = (one: number, other: number): boolean => isSame(this.#rows.name(one), this.#rows.name(other));
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
}

/** Whether a pair comes before an equal one. */
function isBefore(one: LocatedPair, other: LocatedPair): boolean {
  if (one.source.file !== other.source.file) return one.source.file < other.source.file;
  return one.start < other.start;
}
