/** Hashes of the keys of names. Comparing hashes is much faster than comparing keys. */
import { isDigit, keysOf } from './fold.ts';
import { BETWEEN_DIGITS, FOLD, LONGER, LOOK, SEPARATOR, UNKNOWN } from './fold-table.ts';

export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;
const BETWEEN = BETWEEN_DIGITS.charCodeAt(0);

/** The hashes of a name's two keys. Comparing them excludes most names at a fraction of the cost. */
export class Hashes {
  folded = 0;
  looked = 0;

  /** Computes the hashes of a name without building its keys. */
  take(text: string): void {
    const folds = FOLD.units;
    const looks = LOOK.units;
    let folded = HASH_SEED;
    let looked = HASH_SEED;
    let last = 0;
    let separated = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let unit = folds[code] as number;
      if (unit === UNKNOWN) unit = FOLD.unit(code);
      if (unit <= LONGER) {
        if (unit === LONGER) {
          this.#takeKeys(text);
          return;
        }
        separated ||= unit === SEPARATOR;
        continue;
      }
      if (separated) {
        separated = false;
        if (isDigit(last) && isDigit(unit)) {
          folded = Math.imul(folded ^ BETWEEN, HASH_PRIME);
          looked = Math.imul(looked ^ BETWEEN, HASH_PRIME);
        }
      }
      last = unit;
      folded = Math.imul(folded ^ unit, HASH_PRIME);
      if (code >= 0x80) {
        unit = looks[code] as number;
        if (unit === UNKNOWN) unit = LOOK.unit(code);
        if (unit <= LONGER) {
          this.#takeKeys(text);
          return;
        }
      }
      looked = Math.imul(looked ^ unit, HASH_PRIME);
    }
    if (last === 0) {
      this.#takeKeys(text);
      return;
    }
    this.folded = folded;
    this.looked = looked;
  }

  #takeKeys(text: string): void {
    const { folded, looked } = keysOf(text);
    this.folded = hashText(folded);
    this.looked = hashText(looked);
  }
}

function hashText(key: string): number {
  let value = HASH_SEED;
  for (let at = 0; at < key.length; at++) value = Math.imul(value ^ key.charCodeAt(at), HASH_PRIME);
  return value;
}
