/** The parts of a ledger, and how to read them. */
import { hash } from 'node:crypto';
import type { AliasPair } from '../aliases/alias.ts';
import type { Pairs } from '../aliases/pair-set.ts';
import type { Bucket } from './bucket.ts';

/** The writer of an entry, and the time (ISO 8601, UTC). */
export interface Mark {
  /** The run (its URL on GitHub), with an addition that distinguishes its processes. */
  readonly run: string;
  readonly time: string;
}

/** How a record ended in a run that closed. */
export interface Ending extends Mark {
  readonly state: 'unanswered' | 'rejected' | 'unsent';
  /** The kind of reason, as a constant for code, which never reads `reason`. */
  readonly code: string;
  /** For people: the API's own words, or ours if nothing was sent. */
  readonly reason: string;
  /** Only with `unsent`: it was sent, but certainly not processed. */
  readonly tried?: true | undefined;
}

/** The code of a new pair that no run has started to send. */
export const NEW = 'new';
/** The code of a pair whose run ended without recording the outcome. */
export const RUN_LOST = 'run-lost';
/** The code of an ending that was written before every ending had a code. */
export const UNKNOWN_CODE = 'unknown';

/** How a pair was added to the files: by a merged pull request, or by a commit without a known pull request. */
export interface Origin {
  /** The number of the pull request; `undefined` if none is known, which is never final. */
  readonly pull: number | undefined;
  /** A commit on the branch by which GitHub finds the pull request; if none is known, the pushed commit. */
  readonly commit: string | undefined;
  /** The people who approved a commit of it that has the pair. */
  readonly approvedBy: readonly string[];
}

/** The entry of a pair of `source/` that was not accepted. Pairs with equal entries share one object. */
export interface Pending {
  /** A run has started to send it and has not closed yet. If that run died, the record may exist. */
  readonly sending?: Mark | undefined;
  /** The best known ending among all runs that closed. */
  readonly ended?: Ending | undefined;
  /** The ending of the latest run that tried it, if that is not the best known one. */
  readonly latest?: Ending | undefined;
  /** Its entry in `removed/`, if it left the files and came back. */
  readonly before?: Removed | undefined;
  /** The ledger's source before the pair was added; absent if there was none. The commit that added it is newer. */
  readonly since?: string | undefined;
  /** How it was added, once a push found out. */
  readonly origin?: Origin | undefined;
}

/** The entry of a pair that CustomerGauge has, or may have, and that the files no longer have. */
export interface Removed extends Mark {
  readonly state: 'accepted' | 'unanswered';
}

/** Entries of pairs by bucket, so that a change rewrites only the buckets that it concerns. */
export type Buckets<T> = ReadonlyMap<string, Bucket<T>>;

/** The alias folder as of one commit. */
export interface Source {
  readonly commit: string;
  /** The folder's tree in git; `undefined` if the commit has no such folder. */
  readonly tree: string | undefined;
  /** All pairs in the folder. */
  readonly pairs: Pairs;
}

/** The destination of records. Ledgers with different targets are for different tenants or mappings. */
export interface LedgerTarget {
  readonly records: string;
  readonly configuration: string;
  readonly accountField: string;
  readonly aliasField: string;
}

/** A commit that added aliases, for which GitHub listed no pull request then. */
export interface Unexplained {
  readonly commit: string;
  /** When GitHub was first asked about it, ISO 8601. */
  readonly time: string;
}

/** The content of `ledger.json`. */
export interface LedgerHeader {
  /** Known once a record was accepted. */
  readonly target: LedgerTarget | undefined;
  /** The alias folder, relative to the repository's root; empty for the root itself. */
  readonly path: string;
  /** The branch that is pushed, if it is known. */
  readonly branch: string | undefined;
  /** The newest first. Later pushes look them up again. */
  readonly unexplained?: readonly Unexplained[];
}

/**
 * The state of one CustomerGauge tenant. A pair is accepted if it is in `source` and not in `pending`; accepted pairs have
 * no entry of their own.
 */
export interface Ledger extends LedgerHeader {
  readonly source: Source;
  readonly pending: Buckets<Pending>;
  readonly removed: Buckets<Removed>;
}

/** The bucket of an account: the first byte of the SHA-256 of its name, in hex. */
export function bucketOf(name: string): string {
  // Pairs are sorted by account, and most accounts have several.
  if (name !== latest.name) latest = { name, bucket: hash('sha256', name, 'hex').slice(0, 2) };
  return latest.bucket;
}

let latest = { name: '', bucket: hash('sha256', '', 'hex').slice(0, 2) };

/** The entry of a pair, if there is one. */
export function ledgerEntry<T>(buckets: Buckets<T>, pair: AliasPair): T | undefined {
  return buckets.size === 0 ? undefined : buckets.get(bucketOf(pair.account))?.get(pair);
}

export function pendingState({ sending, ended }: Pending): Ending['state'] {
  // A run that started to send a pair and recorded no outcome may have sent it.
  return sending ? 'unanswered' : (ended?.state ?? 'unsent');
}

/** `sending` while a run has it. */
export function pendingCode({ sending, ended }: Pending): string {
  return sending ? 'sending' : (ended?.code ?? UNKNOWN_CODE);
}

export function whyPending({ sending, ended, latest }: Pending): string {
  if (sending)
    return `a run started to send it and recorded no outcome; unless that run is still working, it may exist (${sending.run})`;
  const reason = ended?.reason ?? '';
  return latest ? `${reason} (later ${latest.state}: ${latest.reason})` : reason;
}

/** When a run last sent a pair, or started to; `undefined` if none is known to have done so. */
export function triedAt({ sending, ended, latest }: Pending): string | undefined {
  return (sending ?? latest ?? (ended && wasTried(ended) ? ended : undefined))?.time;
}

/** Whether the run with this ending had sent the pair. */
export function wasTried({ state, tried }: Ending): boolean {
  return state !== 'unsent' || tried === true;
}

/** All entries with their pairs, by bucket, then account, then alias. */
export function* ledgerEntries<T>(buckets: Buckets<T>): Generator<readonly [AliasPair, T]> {
  for (const name of [...buckets.keys()].sort()) yield* buckets.get(name) ?? [];
}

/** The pairs of all entries, in that order. */
export function* pairsIn<T>(buckets: Buckets<T>): Generator<AliasPair> {
  for (const [pair] of ledgerEntries(buckets)) yield pair;
}

export function countEntries<T>(buckets: Buckets<T>): number {
  let count = 0;
  for (const bucket of buckets.values()) count += bucket.size;
  return count;
}
