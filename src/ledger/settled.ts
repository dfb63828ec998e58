/** The folder `settled/` of a ledger's tree (docs/ledger.md): what is written, and the same read back. */
import type { ReadFile } from '../aliases/alias-file.ts';
import { inPathOrder } from '../aliases/path-order.ts';
import { type SettledFile, settledFile } from '../aliases/settled/settled-file.ts';
import { belowFolder } from '../files/folder.ts';
import { damaged, objectsIn, readObject } from './format.ts';
import { bucketOf } from './ledger.ts';

const ABOUT = 'about.json';

/** What a check of a whole folder found settled. */
export interface SettledSource {
  /** Stands for the rules that were applied: under others, other files may be settled. */
  readonly checkedWith: string;
  /** The tree of the folder that was checked. */
  readonly tree: string;
  /** By their paths below the folder. */
  readonly files: ReadonlyMap<string, SettledFile>;
}

/**
 * The files of the folder by their names. A settled file has its line in `xx.ndjson`, `xx` being the bucket of its path, so
 * that an edit of one file rewrites one of them.
 * @param about.path the alias folder as the user knows it
 */
export function writeSettled(
  settled: readonly ReadFile[],
  about: { readonly checkedWith: string; readonly tree: string; readonly path: string },
): ReadonlyMap<string, string> {
  const { checkedWith, tree } = about;
  const texts = new Map([[ABOUT, `${JSON.stringify({ 'checked-with': checkedWith, tree }, null, 2)}\n`]]);
  for (const { source, entries } of inPathOrder(settled)) {
    const path = belowFolder(about.path, source.file);
    const { aliases, names } = settledFile(entries);
    const line = JSON.stringify({ path, aliases, names: numbersAsText(names) });
    const name = `${bucketOf(path)}.ndjson`;
    texts.set(name, `${texts.get(name) ?? ''}${line}\n`);
  }
  return texts;
}

/** @throws CodedError for anything that this program does not write */
export function readSettled(texts: ReadonlyMap<string, string>): SettledSource {
  const { 'checked-with': checkedWith, tree } = readObject(texts.get(ABOUT) ?? '', `settled/${ABOUT}`);
  if (typeof checkedWith !== 'string' || typeof tree !== 'string') throw damaged(`settled/${ABOUT}`);
  const files = new Map<string, SettledFile>();
  for (const [name, text] of texts) {
    if (name === ABOUT) continue;
    for (const [{ path, aliases, names }, number] of objectsIn(text, `settled/${name}`)) {
      const numbers = numbersFromText(names);
      const hasPlace = typeof path === 'string' && name === `${bucketOf(path)}.ndjson` && !files.has(path);
      if (!hasPlace || !isCount(aliases) || numbers === undefined) throw damaged(`settled/${name}`, number);
      files.set(path, { aliases, names: numbers });
    }
  }
  return { checkedWith, tree, files };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Four bytes a number, the lowest byte first, in Base64. */
function numbersAsText(numbers: Int32Array): string {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) bytes.writeInt32LE(number, index * 4);
  return bytes.toString('base64');
}

function numbersFromText(text: unknown): Int32Array | undefined {
  if (typeof text !== 'string') return undefined;
  const bytes = Buffer.from(text, 'base64');
  // Node passes over what is no Base64.
  if (bytes.length % 4 !== 0 || bytes.toString('base64') !== text) return undefined;
  const numbers = new Int32Array(bytes.length / 4);
  for (let at = 0; at < numbers.length; at++) numbers[at] = bytes.readInt32LE(at * 4);
  return numbers;
}
