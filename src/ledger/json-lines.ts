/** Files with one JSON object per line, one for each pair, and the errors for files that this action did not write. */
import type { AliasPair } from '../aliases/alias.ts';
import { CodedError, type LedgerCode } from '../error.ts';
import { isJsonObject, type JsonObject, parseJson } from '../json-value.ts';
import { type Bucket, BucketDraft } from './bucket.ts';
import { bucketOf } from './ledger.ts';

/** Stops reading a file that this action did not write. */
export type Fail = () => never;

/** Files are written in parts of about this length: V8 frees strings of more than 128 KiB late. */
const PART = 16 * 1024;

/**
 * Writes one line per pair, in the order of the entries.
 * @param write makes JSON of an entry; called once for consecutive pairs that share it
 */
export function writeLines<T>(
  entries: Iterable<readonly [AliasPair, T]>,
  write: (known: T) => object,
): readonly string[] {
  const parts: string[] = [];
  let text = '';
  let last: { readonly known: T; readonly rest: string } | undefined;
  for (const [{ account, alias }, known] of entries) {
    if (last?.known !== known) last = { known, rest: JSON.stringify(write(known)).slice(1) };
    text += `${JSON.stringify({ account, alias }).slice(0, -1)},${last.rest}\n`;
    if (text.length < PART) continue;
    parts.push(text);
    text = '';
  }
  return [...parts, text];
}

/** Reads such a file. Consecutive pairs whose lines differ only in the names share one entry. */
export function readLines<T extends object>(
  file: string,
  text: string,
  read: (line: JsonObject, fail: Fail) => T,
): Bucket<T> {
  const name = /\/([0-9a-f]{2})\.ndjson$/.exec(file)?.[1];
  const bucket = new BucketDraft<T>();
  let last: { readonly rest: string; readonly known: T } | undefined;
  for (const [index, row] of text.split('\n').entries()) {
    if (row === '') continue;
    const fail = (): never => {
      throw damaged(file, index + 1);
    };
    const { account, alias, ...line } = objectOr(fail, parseJson(row));
    if (typeof account !== 'string' || typeof alias !== 'string' || bucketOf(account) !== name) return fail();
    const rest = JSON.stringify(line);
    if (last?.rest !== rest) last = { rest, known: read(line, fail) };
    bucket.set({ account, alias }, last.known);
  }
  return bucket;
}

export function objectOr(fail: Fail, value: unknown): JsonObject {
  return isJsonObject(value) ? value : fail();
}

/** The error for a file or line of the ledger that this action did not write. */
export function damaged(file: string, line?: number): CodedError<LedgerCode> {
  return damage(`\`${file}\`${line === undefined ? '' : `, line ${line},`} is not what this action writes`);
}

/** The error for a line about a pair that is not in `source/`. */
export function notInSource(file: string, { account, alias }: AliasPair): CodedError<LedgerCode> {
  const pair = `${JSON.stringify(alias)} of ${JSON.stringify(account)}`;
  return damage(`\`${file}\` has a line for ${pair}, which no file in \`source/\` has`);
}

function damage(what: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-damaged',
    message: `The ledger is damaged: ${what}. It was not changed.`,
    hint: 'Reset the ref to the last good commit of its history, or delete it and run `adopt` with the aliases that CustomerGauge has.',
  });
}
