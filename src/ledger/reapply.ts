/**
 * Applies one step to one ledger after the other, because other writers were faster. Only what concerns buckets that they
 * changed is done again. Pure but for what it remembers.
 */
import type { AliasPair } from '../aliases/alias.ts';
import { advance, type CommitRelation, type StateChange, type Step } from './advance.ts';
import { type Buckets, bucketOf, type Ledger } from './ledger.ts';

type Change = readonly [AliasPair, StateChange];

export class Reapplied {
  readonly #step: Omit<Step, 'relation'>;
  #last: { readonly before: Ledger; readonly relation: CommitRelation; readonly after: Ledger } | undefined;
  #byBucket: Map<string, Change[]> | undefined;

  constructor(step: Omit<Step, 'relation'>) {
    this.#step = step;
  }

  /** What `advance` makes of the ledger. Buckets that the last call made are the same objects, if they need not change. */
  advance(before: Ledger | undefined, relation: CommitRelation): Ledger {
    const after = this.#again(before, relation) ?? advance(before, { ...this.#step, relation });
    this.#last = before && { before, relation, after };
    return after;
  }

  /** `undefined` if more than a few buckets may have to change. */
  #again(before: Ledger | undefined, relation: CommitRelation): Ledger | undefined {
    const last = this.#last;
    if (before === undefined || last === undefined || last.relation !== relation) return undefined;
    if (movesSource(last) || !hasSameSource(before, last.before)) return undefined;
    // The first accepted record binds the target, in whichever bucket it is.
    if ((before.target === undefined) !== (last.before.target === undefined)) return undefined;
    this.#byBucket ??= Map.groupBy(this.#step.changes, ([{ account }]) => bucketOf(account));
    const settled: string[] = [];
    const open: Change[] = [];
    for (const [name, changes] of this.#byBucket) {
      if (isSame(name, before, last.before)) settled.push(name);
      else for (const change of changes) open.push(change);
    }
    const after = advance(before, { ...this.#step, relation, changes: open });
    return {
      ...after,
      target: after.target ?? last.after.target,
      pending: taking(settled, after.pending, last.after.pending),
      removed: taking(settled, after.removed, last.after.removed),
    };
  }
}

function movesSource({ before, after }: { readonly before: Ledger; readonly after: Ledger }): boolean {
  return before.source !== after.source;
}

function hasSameSource({ source }: Ledger, other: Ledger): boolean {
  return source.commit === other.source.commit && source.tree === other.source.tree;
}

function isSame(name: string, one: Ledger, other: Ledger): boolean {
  return one.pending.get(name) === other.pending.get(name) && one.removed.get(name) === other.removed.get(name);
}

/** Buckets in which these are taken from others. */
function taking<T>(names: readonly string[], own: Buckets<T>, others: Buckets<T>): Buckets<T> {
  const all = new Map(own);
  for (const name of names) {
    const bucket = others.get(name);
    if (bucket) all.set(name, bucket);
    else all.delete(name);
  }
  return all;
}
