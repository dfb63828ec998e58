/**
 * Applies one step to one ledger after the other, because other writers were faster. Only what concerns buckets that they
 * changed is done again. Pure but for what it remembers.
 */
import type { AliasPair } from '../aliases/alias.ts';
import { advance, type CommitRelation, type StateChange, type StateChanges, type Step } from './advance.ts';
import { type Buckets, bucketOf, type Ledger } from './ledger.ts';

interface Attempt {
  readonly before: Ledger;
  readonly relation: CommitRelation;
  readonly after: Ledger;
}

export class Reapplied {
  readonly #step: Omit<Step, 'relation'>;
  #last: Attempt | undefined;

  constructor(step: Omit<Step, 'relation'>) {
    this.#step = step;
  }

  /** What `advance` makes of the ledger. Buckets that the last call made are the same objects, if they need not change. */
  advance(before: Ledger | undefined, relation: CommitRelation): Ledger {
    const last = this.#last;
    const after =
      before && last?.relation === relation && isAlike(before, last)
        ? this.#again(before, last)
        : advance(before, { ...this.#step, relation });
    this.#last = before && { before, relation, after };
    return after;
  }

  #again(before: Ledger, last: Attempt): Ledger {
    const isOpen = (bucket: string): boolean =>
      before.pending.get(bucket) !== last.before.pending.get(bucket) ||
      before.removed.get(bucket) !== last.before.removed.get(bucket);
    const changes = { [Symbol.iterator]: () => inBuckets(this.#step.changes, isOpen) };
    const after = advance(before, { ...this.#step, relation: last.relation, changes });
    return {
      ...after,
      target: after.target ?? last.after.target,
      pending: joined(after.pending, last.after.pending, isOpen),
      removed: joined(after.removed, last.after.removed, isOpen),
    };
  }
}

/**
 * Whether a step does the same to buckets that did not change: no step moves the source, which decides about all pairs, and
 * the first accepted record, in whichever bucket it is, binds the target or finds it bound.
 */
function isAlike({ source, target }: Ledger, { before, after }: Attempt): boolean {
  return (
    before.source === after.source &&
    source.commit === before.source.commit &&
    source.tree === before.source.tree &&
    (target === undefined) === (before.target === undefined)
  );
}

function* inBuckets(
  changes: StateChanges,
  isOpen: (bucket: string) => boolean,
): Generator<readonly [AliasPair, StateChange]> {
  for (const change of changes) if (isOpen(bucketOf(change[0].account))) yield change;
}

/** Open buckets from here, the others from there. */
function joined<T>(here: Buckets<T>, there: Buckets<T>, isOpen: (bucket: string) => boolean): Buckets<T> {
  return new Map([...here].filter(([name]) => isOpen(name)).concat([...there].filter(([name]) => !isOpen(name))));
}
