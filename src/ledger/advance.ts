import { type AliasPair, pairKey } from '../aliases/alias.ts';
import { difference, PairSet } from '../aliases/pair-set.ts';
import { BucketsDraft } from './buckets.ts';
import type { Ending, Header, Ledger, LedgerTarget, Mark, Origin, Pending, Removed, Source } from './ledger.ts';

/** How the commit of a run stands to the ledger's source. */
export type Relation = 'same' | 'newer' | 'older';

/** What a run says of one pair: that it takes it up (`sending`), or how it ended. */
export type Word =
  | { readonly state: 'sending'; readonly origin?: Origin | undefined }
  | { readonly state: 'accepted' }
  | { readonly state: Ending['state']; readonly reason: string; readonly origin?: Origin | undefined };

/** What a run says of each pair; nothing is said twice of one. */
export type Words = ReadonlyMap<AliasPair, Word>;

/** What one run adds to the ledger. */
export interface Step {
  readonly relation: Relation;
  /** What the run was asked to bring about. */
  readonly desired: Source;
  /** About pairs of `desired` alone. */
  readonly words: Words;
  readonly by: Mark;
  readonly header: Header;
}

/** A pair that is new to the files and that nobody took up. */
const NOT_YET = 'It was not sent yet.';
const NO_ANSWER = 'The run that was sending it ended without saying how; it may exist in CustomerGauge.';

const EMPTY: Ledger = {
  target: undefined,
  path: '',
  branch: undefined,
  source: { commit: '', tree: undefined, pairs: new PairSet() },
  pending: new Map(),
  removed: new Map(),
};

/**
 * The ledger after a run's next step. Same or newer: the source becomes what the run desired, and pending what of it
 * was not accepted. Older (a late run over a commit that was pushed past): the source stays, and only what that run
 * saw is added. Applying a step twice changes nothing, and the order of closing steps over one source does not matter.
 */
export function advance(before: Ledger | undefined, step: Step): Ledger {
  const { relation, desired, words, by, header } = step;
  const moves = before === undefined || (relation === 'newer' && desired.commit !== before.source.commit);
  const after = moves ? moveOn(before ?? EMPTY, step) : before;
  const pending = new BucketsDraft(after.pending);
  const removed = new BucketsDraft(after.removed);
  for (const [pair, word] of words) {
    if (!desired.pairs.has(pair)) continue;
    const key = pairKey(pair);
    if (after.source.pairs.has(pair)) {
      const entry = pending.get(pair, key);
      // Without an entry it is accepted, and nothing is known better than that.
      if (entry !== undefined) put(pending, key, entry, settle(entry, word, by));
    } else if (word.state === 'accepted' || word.state === 'unanswered') {
      const known = removed.get(pair, key);
      if (known?.state !== 'accepted' && known?.state !== word.state)
        removed.set(key, { account: pair.account, alias: pair.alias, state: word.state, ...by });
    }
  }
  const target = bindTarget(after.target, header.target, words);
  const place = relation === 'older' ? {} : { path: header.path, branch: header.branch ?? after.branch };
  return { ...after, ...place, target, pending: pending.done(), removed: removed.done() };
}

/** The source becomes what is desired: what is new to it is pending, what left it is remembered as far as it may exist. */
function moveOn(before: Ledger, { desired, by }: Step): Ledger {
  const pending = new BucketsDraft(before.pending);
  const removed = new BucketsDraft(before.removed);
  const had = before.source.pairs;
  // One for all: a first push may have hundreds of thousands.
  const ended: Ending = { state: 'unsent', reason: NOT_YET, ...by };
  const since = before.source.commit === '' ? {} : { since: before.source.commit };
  if (desired.tree === undefined || desired.tree !== before.source.tree) {
    for (const { account, alias } of difference(desired.pairs, had)) {
      const key = pairKey({ account, alias });
      const back = removed.get({ account, alias }, key);
      pending.set(key, { account, alias, ended, ...(back ? { before: back } : {}), ...since });
      removed.delete({ account, alias }, key);
    }
    for (const pair of difference(had, desired.pairs)) {
      const key = pairKey(pair);
      const left = leaving(pair, pending.get(pair, key), by);
      if (left) removed.set(key, left);
      pending.delete(pair, key);
    }
  }
  return { ...before, source: desired, pending: pending.done(), removed: removed.done() };
}

/** What is remembered of a pair that leaves the files: nothing where it never can have reached CustomerGauge. */
function leaving({ account, alias }: AliasPair, entry: Pending | undefined, by: Mark): Removed | undefined {
  if (entry === undefined) return { account, alias, state: 'accepted', ...by };
  if (entry.before?.state === 'accepted') return entry.before;
  const maySent = entry.sending ?? (entry.ended?.state === 'unanswered' ? entry.ended : undefined);
  if (maySent) return { account, alias, state: 'unanswered', run: maySent.run, time: maySent.time };
  return entry.before;
}

/** The entry after a word about it; nothing once it is accepted. */
function settle(entry: Pending, word: Word, by: Mark): Pending | undefined {
  const { account, alias, sending, ended, before, since } = entry;
  const origin = betterOrigin(entry.origin, 'origin' in word ? word.origin : undefined);
  const kept = {
    account,
    alias,
    ...(before ? { before } : {}),
    ...(since ? { since } : {}),
    ...(origin ? { origin } : {}),
  };
  switch (word.state) {
    case 'accepted':
      return undefined;
    case 'sending': {
      if (sending?.run === by.run && origin === entry.origin) return entry;
      if (sending?.run === by.run) return { ...entry, ...kept };
      const best = sending ? better(ended, { state: 'unanswered', reason: NO_ANSWER, ...sending }) : ended;
      return { ...kept, ...(best ? { ended: best } : {}), sending: by };
    }
    default: {
      const own: Ending = { state: word.state, reason: word.reason, run: by.run, time: by.time };
      const open = sending && sending.run !== by.run ? { sending } : {};
      return { ...kept, ...open, ended: better(placeholder(ended) ? undefined : ended, own) };
    }
  }
}

/** An approval outweighs none, and of two equal ones the one that a comparison of text puts last. */
function betterOrigin(one: Origin | undefined, other: Origin | undefined): Origin | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const order = (origin: Origin): string =>
    JSON.stringify([
      origin.approvedBy.length > 0,
      origin.pull !== undefined,
      origin.approvedBy,
      origin.pull,
      origin.commit,
    ]);
  return order(one) >= order(other) ? one : other;
}

/** What stands for a pair until the first run ended about it gives way to any real ending. */
function placeholder(ended: Ending | undefined): boolean {
  return ended?.state === 'unsent' && ended.reason === NOT_YET;
}

const RANK: Readonly<Record<Ending['state'], number>> = { unanswered: 2, rejected: 1, unsent: 0 };

/** The better known of two endings, then the later one, then the one that a comparison of text puts last. */
function better(one: Ending | undefined, other: Ending): Ending {
  if (one === undefined) return other;
  if (RANK[one.state] !== RANK[other.state]) return RANK[one.state] > RANK[other.state] ? one : other;
  const order = (e: Ending): string => JSON.stringify([e.time, e.run, e.reason]);
  return order(one) >= order(other) ? one : other;
}

function put(pending: BucketsDraft<Pending>, key: string, before: Pending, after: Pending | undefined): void {
  if (after === undefined) pending.delete(before, key);
  else if (after !== before) pending.set(key, after);
}

/** The target is written down with the first accepted record, and not changed by any later one. */
function bindTarget(
  known: LedgerTarget | undefined,
  mine: LedgerTarget | undefined,
  words: Words,
): LedgerTarget | undefined {
  if (known || !mine) return known;
  for (const { state } of words.values()) if (state === 'accepted') return mine;
  return undefined;
}

/** The ledger without these removed pairs: somebody deleted them in CustomerGauge by hand. */
export function forget(before: Ledger, keys: ReadonlyMap<string, AliasPair>): Ledger {
  const removed = new BucketsDraft(before.removed);
  for (const [key, pair] of keys) removed.delete(pair, key);
  return { ...before, removed: removed.done() };
}
