/** What a ledger is: the words for its parts, and how to look into them. */
import { hash } from 'node:crypto';
import type { AliasPair } from '../aliases/alias.ts';
import type { Pairs } from '../aliases/pair-set.ts';
import type { Bucket } from './bucket.ts';

/** Who wrote an entry, and when, as an ISO 8601 time in UTC. */
export interface Mark {
  /** The run (its URL on GitHub), with what tells its processes apart. */
  readonly run: string;
  readonly time: string;
}

/** How a record ended in a run that closed. */
export interface Ending extends Mark {
  readonly state: 'unanswered' | 'rejected' | 'unsent';
  /** What kind of reason it is. Constant: what code has to know of an ending is here, never in `reason`. */
  readonly code: string;
  /** For people: the API's own words, or ours where nothing was sent. */
  readonly reason: string;
  /** Only with `unsent`: it was sent, and CustomerGauge did not take it. */
  readonly tried?: true;
}

/** The code of a pair that is new to the files and that no run has taken up. */
export const NEW = 'new';
/** The code of a pair whose run ended without saying what became of it. */
export const RUN_LOST = 'run-lost';
/** The code of an ending that was written before every ending had a code. */
export const UNKNOWN_CODE = 'unknown';

/** What brought a pair to the files: a merged pull request, or something that no pull request is known of so far. */
export interface Origin {
  /** Number of the pull request; nothing where none is known. That is never final: GitHub may learn of one later. */
  readonly pull: number | undefined;
  /** A commit of the branch that GitHub knows the pull request by; where none is known, the one that was pushed then. */
  readonly commit: string | undefined;
  /** Who approved a commit of it that holds the pair. */
  readonly approvedBy: readonly string[];
}

/** What is known of a pair of `source/` that was not accepted. Pairs of which the same is known share one object. */
export interface Pending {
  /** A run has taken it up and has not closed yet. If that run is dead, the record may exist all the same. */
  readonly sending?: Mark;
  /** The best known ending among all runs that closed. */
  readonly ended?: Ending;
  /** The ending of the latest run that tried it, where that is not the best known one. */
  readonly latest?: Ending;
  /** It was accepted once, left the files and came back. */
  readonly before?: Removed;
  /** The ledger's source before the pair came to the files; absent where there was none. What brought it came later. */
  readonly since?: string;
  /** What brought it, once a push found out. */
  readonly origin?: Origin;
}

/** What is known of a pair that CustomerGauge accepted, or may have, and that the files no longer have. */
export interface Removed extends Mark {
  readonly state: 'accepted' | 'unanswered';
}

/** What is known of pairs, by bucket, so that a change touches the buckets it concerns and no other. */
export type Buckets<T> = ReadonlyMap<string, Bucket<T>>;

/** The alias folder as of one commit. */
export interface Source {
  readonly commit: string;
  /** The folder's tree in git, or nothing where the commit has no such folder. */
  readonly tree: string | undefined;
  /** Every pair that the folder holds. */
  readonly pairs: Pairs;
}

/** Where records go. Two ledgers with different targets count for different tenants or mappings. */
export interface LedgerTarget {
  readonly records: string;
  readonly configuration: string;
  readonly accountField: string;
  readonly aliasField: string;
}

/** A commit that brought aliases, and of which GitHub knew no pull request then. */
export interface Unexplained {
  readonly commit: string;
  /** When GitHub was first asked about it, ISO 8601. */
  readonly time: string;
}

/** What `ledger.json` says. */
export interface LedgerHeader {
  /** Known once a record was accepted. */
  readonly target: LedgerTarget | undefined;
  /** The alias folder, from the repository's root; empty for the root itself. */
  readonly path: string;
  /** The branch that is pushed, where that is known. */
  readonly branch: string | undefined;
  /** The newest first. Later pushes ask about them again. */
  readonly unexplained?: readonly Unexplained[];
}

/**
 * What is known of one CustomerGauge tenant. Accepted is whatever `source` holds and `pending` does not; nothing else
 * is written down for it.
 */
export interface Ledger extends LedgerHeader {
  readonly source: Source;
  readonly pending: Buckets<Pending>;
  readonly removed: Buckets<Removed>;
}

/** The bucket of an account: the first byte of the SHA-256 of its name, in hex. */
export function bucketOf(name: string): string {
  // Pairs come account by account, and most accounts have several.
  if (name !== latest.name) latest = { name, bucket: hash('sha256', name, 'hex').slice(0, 2) };
  return latest.bucket;
}

let latest = { name: '', bucket: hash('sha256', '', 'hex').slice(0, 2) };

/** The entry of a pair, if there is one. */
export function ledgerEntry<T>(buckets: Buckets<T>, pair: AliasPair): T | undefined {
  return buckets.size === 0 ? undefined : buckets.get(bucketOf(pair.account))?.get(pair);
}

/** The state of a pending pair. */
export function pendingState({ sending, ended }: Pending): Ending['state'] {
  // A run that took a pair up and never said how it ended may well have sent it.
  return sending ? 'unanswered' : (ended?.state ?? 'unsent');
}

/** When a pair was last taken up or handed to CustomerGauge; nothing where no run is known to have done so. */
export function triedAt({ sending, ended, latest }: Pending): string | undefined {
  return (sending ?? latest ?? (ended && wasTried(ended) ? ended : undefined))?.time;
}

/** Whether the run that ended so had handed the pair to CustomerGauge. */
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
