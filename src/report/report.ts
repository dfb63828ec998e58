import type { AliasPair, LocatedPair } from '../aliases/alias.ts';
import type { Outcomes, RecordState, Stop } from '../delivery/outcome.ts';
import type { CommandName } from '../inputs.ts';
import type { GuardRefusal } from '../plan/guard.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../rules/problem.ts';
import type { Result } from './result.ts';

/** Why a run could not do its work: what happened and what to do about it. */
export interface Failure {
  /** Constant, for programs. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** What a plan was compared with. */
export interface BaseReport {
  /** The commit, or nothing where the plan started from no aliases at all. */
  readonly commit: string | undefined;
  /** Why this base, as a sentence. */
  readonly why: string;
}

export interface PlanReport {
  readonly plan: Plan;
  readonly digest: string;
  readonly base: BaseReport;
  readonly commit: string;
  readonly maxNew: number;
  readonly guard: GuardRefusal | undefined;
  /** Why a merge may send something else: what is checked out is not the merge, or older than the ledger. */
  readonly caution?: string | undefined;
  /** Why merging sends nothing although there is something to send: a sentence. */
  readonly idle?: string | undefined;
}

export interface DeliveryReport {
  readonly outcomes: Outcomes;
  readonly counts: Readonly<Record<RecordState, number>>;
  readonly stop: Stop | undefined;
  /** The verb that CustomerGauge wanted instead of the input `method`. */
  readonly switchedTo: 'PUT' | 'POST' | undefined;
  /** Aliases of the plan that another run had accepted meanwhile. */
  readonly dropped: number;
}

/** The ledger after the run. */
export interface LedgerReport {
  readonly ref: string;
  /** Nothing where there is no ledger yet. */
  readonly commit: string | undefined;
  /** How many aliases of each pull request wait for the next push, by its number. */
  readonly waiting?: ReadonlyMap<number, number>;
}

/** What `status` shows of a ledger. */
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
  readonly removed: readonly WaitingReport[];
}

/** A pair that waits for the next push, or for somebody to remove it by hand. */
export interface WaitingReport extends AliasPair {
  readonly state: string;
  readonly reason: string;
  readonly run: string;
  readonly time: string;
}

/** A merged pull request that brought aliases of this push. */
export interface MergedReport {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly author: string;
  /** Who approved it, other than its author. Empty where nobody did. */
  readonly approvedBy: readonly string[];
}

/** An alias of this push, with what brought it to the branch. */
export interface Provenance extends LocatedPair {
  /**
   * `approved`: it stood in a commit that somebody approved. `after-approval`: its pull request was approved before it
   * was added. `unapproved`: nobody approved its pull request. `direct`: pushed without one. `unknown`: not found, and
   * not everything could be looked at.
   */
  readonly how: 'approved' | 'after-approval' | 'unapproved' | 'direct' | 'unknown';
  readonly pullRequest: MergedReport | undefined;
  /** A commit of the branch that GitHub knows the pull request by. */
  readonly commit: string | undefined;
}

/** Where the aliases of a push come from, as the pull requests' own commits show it. */
export interface ReviewReport {
  /** Aliases that stood in a commit that somebody approved. */
  readonly reviewed: readonly Provenance[];
  /** Aliases that nobody is known to have approved. */
  readonly unreviewed: readonly Provenance[];
  /** Whether the unreviewed ones were held back. */
  readonly enforced: boolean;
  /** What could not be looked at, a sentence each. */
  readonly gaps: readonly string[];
}

/** Everything a run has to tell. Each face shows the same object in its own way. */
export interface RunReport {
  readonly command: 'auto' | CommandName;
  readonly result: Result;
  /** The verdict: one sentence. */
  readonly verdict: string;
  readonly environment: string;
  readonly path: string;
  readonly dryRun: boolean;
  /** Whether only what was approved is sent. */
  readonly requireReviewed: boolean;
  /** Things that may surprise, one sentence each. */
  readonly notices: readonly string[];
  readonly problems: readonly Problem[];
  /** Alias files and aliases that were read. */
  readonly files: number;
  readonly aliases: number;
  readonly failures: readonly Failure[];
  readonly planned: PlanReport | undefined;
  /** Nothing where GitHub was not asked. */
  readonly review: ReviewReport | undefined;
  readonly delivery: DeliveryReport | undefined;
  readonly ledger: LedgerReport | undefined;
  readonly status: StatusReport | undefined;
}

/** How many of the problems are errors, and how many warnings. */
export function countProblems(problems: readonly Problem[]): { readonly errors: number; readonly warnings: number } {
  let errors = 0;
  for (const { severity } of problems) if (severity === 'error') errors++;
  return { errors, warnings: problems.length - errors };
}

/** `1 alias`, `2 aliases`: counts in sentences. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
