/** Applies a run's changes of its pairs to a ledger. Pure, so that every order of writers can be tested. */
import type { AliasPair } from '../aliases/alias.ts';
import { difference } from '../aliases/pair-difference.ts';
import { PairSet } from '../aliases/pair-set.ts';
import { BucketsDraft } from './buckets.ts';
import {
  type Ending,
  type Ledger,
  type LedgerHeader,
  type Mark,
  NEW,
  type Origin,
  type Pending,
  type Removed,
  RUN_LOST,
  type Source,
  wasTried,
} from './ledger.ts';

/** Whether the commit of a run is the ledger's source, or was made after or before it. */
export type CommitRelation = 'same' | 'newer' | 'older';

/** A run's change of one pair: that it is going to send it, or how that ended. */
export type StateChange =
  | { readonly state: 'sending'; readonly origin?: Origin | undefined }
  | { readonly state: 'accepted' }
  | (Pick<Ending, 'state' | 'code' | 'reason' | 'tried'> & { readonly origin?: Origin | undefined });

/** A run's changes, one for each pair. They are iterated several times. */
export type StateChanges = Iterable<readonly [AliasPair, StateChange]>;

/** One update of the ledger by a run. */
export interface Step {
  readonly relation: CommitRelation;
  /** The alias files of the run's commit. */
  readonly desired: Source;
  /** Only about pairs of `desired`. */
  readonly changes: StateChanges;
  readonly by: Mark;
  readonly header: LedgerHeader;
}

const FRESH = { state: 'unsent', code: NEW, reason: 'It was not sent yet.' } as const;
const LOST = {
  state: 'unanswered',
  code: RUN_LOST,
  reason: 'The run that was sending it ended without recording the outcome; it may exist in CustomerGauge.',
} as const;

const EMPTY: Ledger = {
  target: undefined,
  path: '',
  branch: undefined,
  source: { commit: '', tree: undefined, pairs: new PairSet() },
  pending: new Map(),
  removed: new Map(),
};

/**
 * The ledger after a run's next step. Same or newer: the source becomes `desired`, and pending what of it was not
 * accepted. Older (a late run over a commit that has been superseded): the source stays, and only the run's outcomes
 * are added. Applying a step twice changes nothing, and the order of closing steps over one source does not matter.
 */
export function advance(before: Ledger | undefined, step: Step): Ledger {
  const { relation, desired, changes, by, header } = step;
  const known = before ?? EMPTY;
  // Whether the source has to move: to a newer commit, or to another folder of the same one.
  const moves =
    before === undefined ||
    (step.relation === 'same' ? step.desired.tree !== before.source.tree : step.relation === 'newer');
  const source = moves ? desired : known.source;
  const pending = new BucketsDraft(known.pending);
  const removed = new BucketsDraft(known.removed);
  if (moves) moveOn(known.source, step, { pending, removed });
  const applied = applying(by);
  let accepts = false;
  for (const [pair, change] of changes) {
    accepts ||= change.state === 'accepted';
    if (source.pairs.has(pair)) {
      const entry = pending.get(pair);
      // Without an entry it is accepted, which is better than any other ending.
      if (entry === undefined) continue;
      const after = applied(entry, change);
      if (after) pending.set(pair, after);
      else pending.delete(pair);
    } else if (change.state === 'accepted' || change.state === 'unanswered') {
      if (removed.get(pair)?.state !== 'accepted') removed.set(pair, { state: change.state, ...by });
    }
  }
  // The target is recorded with the first accepted record. Later ones do not change it.
  const target = known.target ?? (accepts ? header.target : undefined);
  const place = relation === 'older' ? {} : { path: header.path, branch: header.branch ?? known.branch };
  return { ...known, ...place, source, target, pending: pending.done(), removed: removed.done() };
}

/** The source becomes `desired`. New pairs become pending; pairs that left are remembered if they may exist. */
function moveOn(
  from: Source,
  { desired, by }: Step,
  { pending, removed }: { readonly pending: BucketsDraft<Pending>; readonly removed: BucketsDraft<Removed> },
): void {
  const fresh: Pending = { ended: { ...FRESH, ...by }, since: from.commit || undefined };
  const came = difference(desired.pairs, from.pairs);
  const left = difference(from.pairs, desired.pairs);
  pending.setAll(came, (pair) => {
    const back = removed.get(pair);
    removed.delete(pair);
    return back ? { ...fresh, before: back } : fresh;
  });
  removed.setAll(left, (pair) => {
    const known = leaving(pending.get(pair), by);
    pending.delete(pair);
    return known;
  });
}

/** The entry of a pair that leaves the files; `undefined` if it cannot have reached CustomerGauge. */
function leaving(entry: Pending | undefined, by: Mark): Removed | undefined {
  if (entry === undefined) return { state: 'accepted', ...by };
  if (entry.before?.state === 'accepted') return entry.before;
  const maySent = entry.sending ?? (entry.ended?.state === 'unanswered' ? entry.ended : undefined);
  if (maySent) return { state: 'unanswered', run: maySent.run, time: maySent.time };
  return entry.before;
}

/** Applies changes to entries. Equal cases in a row get the same object, because a first push has a million of them. */
function applying(by: Mark): (entry: Pending, change: StateChange) => Pending | undefined {
  let last: { readonly entry: Pending; readonly change: StateChange; readonly after: Pending | undefined } | undefined;
  return (entry, change) => {
    if (last?.entry !== entry || last.change !== change) last = { entry, change, after: applyTo(entry, change, by) };
    return last.after;
  };
}

/** The entry after a change of it; `undefined` once it is accepted. */
function applyTo(entry: Pending, change: StateChange, by: Mark): Pending | undefined {
  const { sending, ended, latest, before, since } = entry;
  const origin = betterOrigin(entry.origin, 'origin' in change ? change.origin : undefined);
  const kept = { before, since, origin };
  switch (change.state) {
    case 'accepted':
      return undefined;
    case 'sending': {
      if (sending?.run === by.run) return entry;
      const known = sending ? endings(entry, { ...LOST, ...sending }) : { ended, latest };
      return { ...kept, ...known, sending: by };
    }
    default: {
      const { state, code, reason, tried } = change;
      const others = sending?.run === by.run ? undefined : sending;
      return { ...kept, sending: others, ...endings(entry, { state, code, reason, ...by, tried }) };
    }
  }
}

/** An origin with an approval wins, then one with a pull request. Ties are decided by text, so the order of writers never matters. */
export function betterOrigin(one: Origin | undefined, other: Origin | undefined): Origin | undefined {
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

/** Adds an ending: keeps the best known one of all, and the latest of a run that tried the pair. */
function endings({ ended, latest }: Pending, own: Ending): Pick<Pending, 'ended' | 'latest'> {
  // Any real ending replaces the initial one of a new pair.
  const known = ended?.code === NEW ? undefined : ended;
  const best = last(known, own, (one) => [rank(one), one.time]);
  const before = latest ?? (known && wasTried(known) ? known : undefined);
  const newest = wasTried(own) ? last(before, own, (one) => [one.time, rank(one)]) : before;
  return { ended: best, latest: newest === best ? undefined : newest };
}

const RANK: Readonly<Record<Ending['state'], number>> = { unanswered: 3, rejected: 2, unsent: 0 };

/** How well known an ending is. A pair that was sent and refused is better known than one that was never sent. */
function rank(ending: Ending): number {
  return ending.tried ? 1 : RANK[ending.state];
}

/** The later of two endings in this order. Ties are decided by text, so the order of writers never matters. */
function last(one: Ending | undefined, other: Ending, by: (ending: Ending) => readonly unknown[]): Ending {
  const order = (ending: Ending): string => JSON.stringify([...by(ending), ending.run, ending.reason, ending.code]);
  return one !== undefined && order(one) >= order(other) ? one : other;
}

/** The ledger without these removed pairs, which somebody deleted in CustomerGauge. */
export function withoutRemoved(before: Ledger, pairs: Iterable<AliasPair>): Ledger {
  const removed = new BucketsDraft(before.removed);
  for (const pair of pairs) removed.delete(pair);
  return { ...before, removed: removed.done() };
}
