import type { AliasPair, LocatedPair } from '../aliases/alias.ts';
import type { Pairs } from '../aliases/pair-set.ts';
import type { Outcomes, RecordState, Stop } from '../delivery/outcome.ts';
import type { CommandName } from '../inputs/commands.ts';
import type { GuardRefusal } from '../plan/guard.ts';
import type { NewAccount } from '../plan/new-accounts.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../rules/problem.ts';
import type { CheckReport } from './checks.ts';
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
  /** Pairs, by key, that a pull request brings; nothing where it brings all that is new. */
  readonly brought?: ReadonlySet<string> | undefined;
  /** Accounts that nothing known has a name of; nothing where that was not looked for. */
  readonly newAccounts?: readonly NewAccount[] | undefined;
  /** Aliases that warnings are about, and those of accounts that are probably written wrongly. */
  readonly doubtful?: Pairs | undefined;
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

/** What `adopt` or `forget` would change in the ledger, for somebody to look at before they confirm it. */
export interface PreviewReport {
  /** How many aliases would change their state: the number that `confirm` has to name. */
  readonly confirm: number;
  readonly aliases: readonly PreviewedAlias[];
  /** What else the ledger would be about. */
  readonly rebinds: readonly Rebinding[];
}

/** An alias that would change its state, and how it stands now. */
export interface PreviewedAlias extends AliasPair {
  /** `never-tried`: no push took it up. `accepted`: it was, and left the files. Else how its last push ended. */
  readonly state: 'never-tried' | 'unanswered' | 'unsent' | 'rejected' | 'accepted';
  /** Empty where there is none. */
  readonly reason: string;
}

/** A ledger that would be about another target, folder or branch. */
export interface Rebinding {
  /** The input, or `branch`. */
  readonly what: string;
  readonly was: string;
  readonly is: string;
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
   * was added. `unapproved`: nobody approved its pull request. `direct`: GitHub knows no pull request that brought it, so
   * far. `unknown`: not found, and not everything could be looked at.
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

/** A pull request that earlier pushes sent aliases of, and that GitHub says only now it was. */
export interface LatePullRequest {
  readonly number: number;
  /** How many of its aliases CustomerGauge accepted, and how many wait for a next push. */
  readonly accepted: number;
  readonly waiting: number;
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
  /** Whether the pull request brings files that are not read, and that were probably meant as alias files. */
  readonly overlooks?: boolean;
  /** Alias files and aliases that were read. */
  readonly files: number;
  readonly aliases: number;
  readonly failures: readonly Failure[];
  /** The failure whose message is the verdict. */
  readonly headline?: Failure;
  readonly planned: PlanReport | undefined;
  /** Nothing where GitHub was not asked. */
  readonly review: ReviewReport | undefined;
  /** Pull requests of earlier pushes. */
  readonly late?: readonly LatePullRequest[];
  readonly delivery: DeliveryReport | undefined;
  readonly ledger: LedgerReport | undefined;
  readonly status: StatusReport | undefined;
  /** What `adopt` or `forget` would change, or has changed. */
  readonly preview: PreviewReport | undefined;
  /** What `doctor` found out, check by check. */
  readonly checks: readonly CheckReport[] | undefined;
  /** On GitHub, the commit whose files people look at: of a pull request, its head. */
  readonly shownCommit?: string | undefined;
}

/** How a run ended. */
export interface Ended {
  readonly result: Result;
  readonly verdict: string;
  /** None where it is left out. */
  readonly failures?: readonly Failure[];
  /** The failure whose message is the verdict. */
  readonly headline?: Failure;
}

/** What a run found, whatever its end. */
export type Findings = Partial<
  Pick<
    RunReport,
    | 'problems'
    | 'overlooks'
    | 'files'
    | 'aliases'
    | 'planned'
    | 'review'
    | 'late'
    | 'delivery'
    | 'ledger'
    | 'status'
    | 'preview'
    | 'checks'
  >
>;

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
