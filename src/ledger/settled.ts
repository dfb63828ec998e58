/** The folder `settled/` of a ledger's tree (docs/ledger.md): what is written, and the same read back. */
import type { ReadFile } from '../aliases/alias-file.ts';
import { inPathOrder } from '../aliases/check.ts';
import { type SettledFile, settledFile } from '../aliases/settled/settled-file.ts';
import { damaged, readObject } from './format.ts';
import { bucketOf, type Settled } from './ledger.ts';

export const ABOUT = 'settled/about.json';

/** What `settled/about.json` says. */
export function writeAbout({ checkedWith, tree }: Settled): string {
  return `${JSON.stringify({ 'checked-with': checkedWith, tree }, null, 2)}\n`;
}

/** @throws LedgerError for anything that this program does not write */
export function readAbout(text: string): Pick<Settled, 'checkedWith' | 'tree'> {
  const { 'checked-with': checkedWith, tree } = readObject(text, ABOUT);
  if (typeof checkedWith !== 'string' || typeof tree !== 'string') throw damaged(ABOUT);
  return { checkedWith, tree };
}

/** The lines of `settled/xx.ndjson` by `xx`, the bucket of the path: an edit of one file rewrites one of them. */
export function writeSettled(files: readonly ReadFile[]): ReadonlyMap<string, string> {
  const buckets = new Map<string, string>();
  for (const { source, entries } of inPathOrder(files)) {
    const { aliases, names } = settledFile(entries);
    const line = JSON.stringify({ path: source.file, aliases, names: numbersAsText(names) });
    const bucket = bucketOf(source.file);
    buckets.set(bucket, `${buckets.get(bucket) ?? ''}${line}\n`);
  }
  return buckets;
}

/**
 * The settled files by their paths.
 * @throws LedgerError for anything that this program does not write
 */
export function readSettled({ buckets }: Pick<Settled, 'buckets'>): ReadonlyMap<string, SettledFile> {
  const files = new Map<string, SettledFile>();
  for (const [bucket, text] of buckets) {
    const file = `settled/${bucket}.ndjson`;
    text.split('\n').forEach((row, index) => {
      if (row === '') return;
      const { path, aliases, names } = readObject(row, file, index + 1);
      const numbers = typeof names === 'string' ? numbersFromText(names) : undefined;
      if (typeof path !== 'string' || typeof aliases !== 'number' || numbers === undefined)
        throw damaged(file, index + 1);
      files.set(path, { aliases, names: numbers });
    });
  }
  return files;
}

/** Four bytes each, the lowest first, in Base64. */
function numbersAsText(numbers: Int32Array): string {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) bytes.writeInt32LE(number, index * 4);
  return bytes.toString('base64');
}

function numbersFromText(text: string): Int32Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length % 4 !== 0) return undefined;
  const numbers = new Int32Array(bytes.length / 4);
  for (let at = 0; at < numbers.length; at++) numbers[at] = bytes.readInt32LE(at * 4);
  return numbers;
}
