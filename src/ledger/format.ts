/** The files of a ledger's tree (docs/ledger.md): what is written, and the same read back. */

import type { AliasPair } from '../aliases/alias.ts';
import { CodedError, type LedgerCode } from '../error.ts';
import { type Bucket, BucketDraft } from './bucket.ts';
import { login } from './checked.ts';
import {
  bucketOf,
  type Ending,
  type Header,
  type Mark,
  NEW,
  type Origin,
  type Pending,
  type Removed,
  type Source,
  UNKNOWN,
  type Unexplained,
} from './ledger.ts';

/** Grows when an older version could misread the files. */
const FORMAT = 1;
/** Grows when alias files are read into other pairs than before: `source/` must be read as its writer read it. */
const READER = 1;

export function writeHeader(header: Header & { readonly source: Pick<Source, 'commit' | 'pairs'> }): string {
  const { target, path, branch, source, unexplained = [] } = header;
  const document = {
    format: FORMAT,
    reader: READER,
    source: source.commit,
    aliases: source.pairs.size,
    path,
    branch: branch ?? null,
    target: target
      ? {
          records: target.records,
          configuration: target.configuration,
          'account-field': target.accountField,
          'alias-field': target.aliasField,
        }
      : null,
    ...(unexplained.length > 0 ? { unexplained } : {}),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** @throws CodedError for anything that no version of this program wrote, or only a newer one */
export function readHeader(text: string): Header & { readonly commit: string; readonly aliases: number } {
  // Earlier versions did not count.
  const {
    format,
    reader,
    source,
    aliases = 0,
    path,
    branch,
    target,
    unexplained = [],
  } = readObject(text, 'ledger.json');
  if (typeof format !== 'number' || typeof reader !== 'number') throw damaged('ledger.json');
  if (format > FORMAT || reader > READER) {
    throw new CodedError({
      code: 'ledger-newer',
      message: 'The ledger was written by a newer version of this action.',
      hint: 'Use that version here too.',
    });
  }
  if (typeof source !== 'string' || !/^[0-9a-f]{40,64}$/.test(source) || typeof path !== 'string')
    throw damaged('ledger.json');
  if (typeof aliases !== 'number') throw damaged('ledger.json');
  if (branch !== null && typeof branch !== 'string') throw damaged('ledger.json');
  return {
    commit: source,
    aliases,
    path,
    branch: branch ?? undefined,
    target: readTarget(target),
    ...readUnexplained(unexplained),
  };
}

function readUnexplained(value: unknown): Pick<Header, 'unexplained'> {
  if (!Array.isArray(value)) throw damaged('ledger.json');
  const unexplained = value.map((one): Unexplained => {
    const { commit, time } = record(one) ?? {};
    if (typeof commit !== 'string' || !/^[0-9a-f]{40,64}$/.test(commit)) throw damaged('ledger.json');
    if (typeof time !== 'string' || Number.isNaN(Date.parse(time))) throw damaged('ledger.json');
    return { commit, time };
  });
  return unexplained.length > 0 ? { unexplained } : {};
}

function readTarget(value: unknown): Header['target'] {
  if (value === null) return undefined;
  const target = record(value);
  const text = (name: string): string => {
    const found = target?.[name];
    if (typeof found !== 'string') throw damaged('ledger.json');
    return found;
  };
  return {
    records: text('records'),
    configuration: text('configuration'),
    accountField: text('account-field'),
    aliasField: text('alias-field'),
  };
}

/**
 * One bucket of `pending/`, in parts: a line a pair, ordered by account, then alias.
 * @param redact takes secrets out of reasons, which are words of others. Names stay: they stand in `source/`, too
 */
export function writePending(entries: Entries<Pending>, redact: (text: string) => string): readonly string[] {
  const clean = (one: Ending): Ending => ending({ ...one, reason: redact(one.reason) });
  return lines(entries, ({ sending, ended, latest, before, since, origin }) => ({
    ...(sending ? { state: 'sending', ...mark(sending), ...(ended ? { ended: clean(ended) } : {}) } : {}),
    ...(!sending && ended ? clean(ended) : {}),
    ...(latest ? { latest: clean(latest) } : {}),
    ...(before ? { before: { state: before.state, ...mark(before) } } : {}),
    ...(since ? { since } : {}),
    ...(origin ? { origin: writeOrigin(origin) } : {}),
  }));
}

/** One bucket of `removed/`, in parts. */
export function writeRemoved(entries: Entries<Removed>): readonly string[] {
  return lines(entries, ({ state, ...by }) => ({ state, ...mark(by) }));
}

export function readPending(file: string, text: string): Bucket<Pending> {
  return readLines(file, text, (line) => {
    const sending = line.state === 'sending' ? readMark(line) : undefined;
    const ended = readEnding(sending ? line.ended : line);
    const latest = line.latest === undefined ? undefined : readEnding(line.latest);
    if (line.latest !== undefined && !latest) return undefined;
    const before = line.before === undefined ? undefined : readRemoved(line.before);
    if (!ended && (!sending || line.ended !== undefined)) return undefined;
    if (line.before !== undefined && !before) return undefined;
    const { since } = line;
    if (since !== undefined && !(typeof since === 'string' && /^[0-9a-f]{40,64}$/.test(since))) return undefined;
    const origin = line.origin === undefined ? undefined : readOrigin(line.origin);
    if (line.origin !== undefined && !origin) return undefined;
    return {
      ...(sending ? { sending } : {}),
      ...(ended ? { ended } : {}),
      ...(latest ? { latest } : {}),
      ...(before ? { before } : {}),
      ...(since ? { since } : {}),
      ...(origin ? { origin } : {}),
    };
  });
}

export function readRemovedFile(file: string, text: string): Bucket<Removed> {
  return readLines(file, text, readRemoved);
}

function readRemoved(value: unknown): Removed | undefined {
  const line = record(value);
  const by = line && readMark(line);
  const state = line?.state;
  return by && (state === 'accepted' || state === 'unanswered') ? { state, ...by } : undefined;
}

function writeOrigin({ pull, commit, approvedBy }: Origin): object {
  return {
    pull: pull ?? null,
    commit: commit ?? null,
    'approved-by': approvedBy.filter((by) => login(by) !== undefined),
  };
}

function readOrigin(value: unknown): Origin | undefined {
  const { pull, commit, 'approved-by': approvedBy } = record(value) ?? {};
  if (pull !== null && typeof pull !== 'number') return undefined;
  if (commit !== null && typeof commit !== 'string') return undefined;
  if (!Array.isArray(approvedBy) || !approvedBy.every((one) => typeof one === 'string')) return undefined;
  return { pull: pull ?? undefined, commit: commit ?? undefined, approvedBy };
}

function readEnding(value: unknown): Ending | undefined {
  const line = record(value);
  const by = line && readMark(line);
  if (!line || !by || typeof line.reason !== 'string') return undefined;
  const { state, code = formerCode(line.reason), reason, tried } = line;
  if (state !== 'unanswered' && state !== 'rejected' && state !== 'unsent') return undefined;
  if (typeof code !== 'string') return undefined;
  return ending({
    state,
    code,
    reason,
    ...by,
    ...(state === 'unsent' && tried === true ? { tried } : {}),
  });
}

/** The code of an ending from before every ending had one. Only new pairs have to be told apart, by their reason of then. */
function formerCode(reason: string): string {
  return reason === 'It was not sent yet.' ? NEW : UNKNOWN;
}

function readMark({ run, time }: Readonly<Record<string, unknown>>): Mark | undefined {
  return typeof run === 'string' && typeof time === 'string' ? { run, time } : undefined;
}

function mark({ run, time }: Mark): Mark {
  return { run, time };
}

function ending({ state, reason, code, run, time, tried }: Ending): Ending {
  return { state, code, reason, run, time, ...(tried ? { tried } : {}) };
}

/** In the order of their lines. */
type Entries<T> = Iterable<readonly [AliasPair, T]>;

/** Characters of one part of a file, about. Texts of more than 128 KiB are large objects to V8, which frees them late. */
const PART = 16 * 1024;

/** Of pairs that stand alike, one after the other, only the names are written anew. */
function lines<T>(entries: Entries<T>, write: (known: T) => object): readonly string[] {
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

/** Pairs whose lines agree in all but the names, one after the other, share what is known of them. */
function readLines<T extends object>(
  file: string,
  text: string,
  read: (line: Readonly<Record<string, unknown>>) => T | undefined,
): Bucket<T> {
  const name = /\/([0-9a-f]{2})\.ndjson$/.exec(file)?.[1];
  const bucket = new BucketDraft<T>();
  let last: { readonly rest: string; readonly known: T } | undefined;
  for (const [{ account, alias, ...line }, number] of objectsIn(text, file)) {
    if (typeof account !== 'string' || typeof alias !== 'string' || bucketOf(account) !== name)
      throw damaged(file, number);
    const rest = JSON.stringify(line);
    if (last?.rest !== rest) {
      const known = read(line);
      if (known === undefined) throw damaged(file, number);
      last = { rest, known };
    }
    bucket.set({ account, alias }, last.known);
  }
  return bucket;
}

/** The JSON objects of a file of the ledger, each with the number of its line. @throws CodedError for any other line */
export function* objectsIn(text: string, file: string): Generator<readonly [ReturnType<typeof readObject>, number]> {
  for (const [index, row] of text.split('\n').entries())
    if (row !== '') yield [readObject(row, file, index + 1), index + 1];
}

/** @throws CodedError where a file of the ledger, or a line of it, is no JSON object */
export function readObject(text: string, file: string, line?: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged(file, line);
  }
  const object = record(value);
  if (object === undefined) throw damaged(file, line);
  return object;
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The error for a file of the ledger, or a line of it, that no version of this program wrote. */
export function damaged(file: string, line?: number): CodedError<LedgerCode> {
  return damage(`\`${file}\`${line === undefined ? '' : `, line ${line},`} is not what this action writes`);
}

/** The error for a line about a pair that must be in `source/`, and is not. */
export function stray(file: string, { account, alias }: AliasPair): CodedError<LedgerCode> {
  const pair = `${JSON.stringify(alias)} of ${JSON.stringify(account)}`;
  return damage(`\`${file}\` has a line for ${pair}, which no file in \`source/\` holds`);
}

function damage(what: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-damaged',
    message: `The ledger is damaged: ${what}. It was left as it is.`,
    hint: 'Put the ref back to the last good commit of its history, or delete it and run `adopt` with the aliases that CustomerGauge has.',
  });
}
