/** A hash table over the columns of scanned names. */
import type { Columns } from './scan/columns.ts';

/**
 * Finds the row of a pair by the hashes of its two names. An open hash table: each slot has a row plus 1, or 0 if it is
 * empty.
 */
export class PairTable {
  readonly #exact: Int32Array;
  readonly #account: Uint32Array;
  readonly #rows: Int32Array;
  readonly #shift: number;
  size = 0;

  /** @param most the greatest number of rows that will be added */
  constructor({ exact, account }: Columns, most: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(2 * most + 1)));
    this.#exact = exact;
    this.#account = account;
    this.#rows = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  /** Adds a row, unless a row with an equal pair is there. */
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

  /** The slot of the pair, or the empty slot for it. */
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
