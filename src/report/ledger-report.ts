/** What a report says of the ledger: after a run, before `adopt` and `forget`, and for `status`. */
import type { AliasPair } from '../aliases/alias.ts';
import type { Waiting } from '../plan/plan.ts';

/** The ledger after the run. */
export interface LedgerReport {
  readonly ref: string;
  /** `undefined` if there is no ledger yet. */
  readonly commit: string | undefined;
  /** The number of pending aliases by pull request number. */
  readonly waiting?: ReadonlyMap<number, number>;
}

/** The changes that `adopt` or `forget` would make in the ledger, shown before confirmation. */
export interface PreviewReport {
  /** The number of aliases that would change their state. The input `confirm` must equal it. */
  readonly confirm: number;
  readonly aliases: readonly PreviewedAlias[];
  /** Changes of the ledger's target, folder or branch. */
  readonly rebinds: readonly Rebinding[];
}

/** An alias that would change its state, and its present state. */
export interface PreviewedAlias extends AliasPair {
  /** `never-tried`: no push tried it. `accepted`: accepted, then removed from the files. Else its last outcome. */
  readonly state: 'never-tried' | 'unanswered' | 'unsent' | 'rejected' | 'accepted';
  /** Empty if there is none. */
  readonly reason: string;
}

/** One change of the ledger's target, folder or branch. */
export interface Rebinding {
  /** The name of the input, or `branch`. */
  readonly what: string;
  readonly was: string;
  readonly is: string;
}

export interface StatusReport {
  readonly last: {
    readonly title: string;
    readonly run: string;
    readonly actor: string;
    /** ISO 8601. */
    readonly time: string;
  };
  readonly source: string;
  readonly accepted: number;
  readonly pending: readonly WaitingReport[];
  readonly removed: readonly RemovedReport[];
}

/** A pair that a person has to remove by hand. */
export interface RemovedReport extends AliasPair {
  readonly state: string;
  readonly reason: string;
  readonly run: string;
  readonly time: string;
}

/** A pair that is pending. */
export type WaitingReport = RemovedReport & Waiting;
