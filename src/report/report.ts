/** The report of a run as data. The command line, the Action and the documents all show the same object. */
import type { AliasPair, LocatedPair } from '../aliases/alias.ts';
import type { Pairs } from '../aliases/pair-set.ts';
import type { Outcomes, RecordState, Stop } from '../delivery/outcome.ts';
import type { CommandName } from '../inputs/commands.ts';
import type { GuardRefusal } from '../plan/guard.ts';
import type { NewAccount } from '../plan/new-accounts.ts';
import type { Plan, Waiting } from '../plan/plan.ts';
import type { Problem } from '../rules/problem.ts';
import type { CheckReport } from './checks.ts';
import type { Result } from './result.ts';

/** Why a run failed: what happened and what to do. */
export interface Failure {
  /** A constant for programs. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** The base that a plan was compared with. */
export interface BaseReport {
  /** The commit; `undefined` if the base has no aliases at all. */
  readonly commit: string | undefined;
  /** A sentence that says which base this is and why. */
  readonly why: string;
}

export interface PlanReport {
  readonly plan: Plan;
  readonly digest: string;
  readonly base: BaseReport;
  readonly commit: string;
  readonly maxNew: number;
  readonly guard: GuardRefusal | undefined;
  /** Why a merge may send something else: the checkout is not the merge commit, or is older than the ledger. */
  readonly caution?: string | undefined;
  /** A sentence that says why merging sends nothing although the plan is not empty. */
  readonly idle?: string | undefined;
  /** Keys of the pairs that the pull request adds; `undefined` if it adds all new ones. */
  readonly added?: ReadonlySet<string> | undefined;
  /** Accounts that neither the ledger nor the known accounts have; `undefined` if this was not checked. */
  readonly newAccounts?: readonly NewAccount[] | undefined;
  /** Aliases that warnings are about, and those of accounts that are probably misspelt. */
  readonly doubtful?: Pairs | undefined;
}

export interface DeliveryReport {
  readonly outcomes: Outcomes;
  readonly counts: Readonly<Record<RecordState, number>>;
  readonly stop: Stop | undefined;
  /** The HTTP method that CustomerGauge required instead of the input `method`. */
  readonly switchedTo: 'PUT' | 'POST' | undefined;
  /** The number of aliases in the plan that another run sent meanwhile. */
  readonly dropped: number;
}

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

/** A merged pull request that aliases of this push come from. */
export interface MergedReport {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly author: string;
  /** The people who approved it, without its author. Empty if nobody did. */
  readonly approvedBy: readonly string[];
}

/** An alias of this push, and how it came to the branch. */
export interface Provenance extends LocatedPair {
  /**
   * `approved`: it was in a commit that somebody approved. `after-approval`: it was added after its pull request was
   * approved. `unapproved`: nobody approved its pull request. `direct`: GitHub knows no pull request for it so far.
   * `unknown`: not found, but not everything could be searched.
   */
  readonly how: 'approved' | 'after-approval' | 'unapproved' | 'direct' | 'unknown';
  readonly pullRequest: MergedReport | undefined;
  /** A commit on the branch by which GitHub finds the pull request. */
  readonly commit: string | undefined;
}

/** The origin of the aliases of a push, according to the commits of pull requests. */
export interface ReviewReport {
  /** Aliases in a commit that somebody approved. */
  readonly reviewed: readonly Provenance[];
  /** Aliases without a known approval. */
  readonly unreviewed: readonly Provenance[];
  /** Whether the unreviewed ones were held back. */
  readonly enforced: boolean;
  /** One sentence for each part that could not be searched. */
  readonly gaps: readonly string[];
}

/** A pull request whose aliases earlier pushes sent, and that GitHub lists only now. */
export interface LatePullRequest {
  readonly number: number;
  /** The number of its aliases that were accepted, and that are pending. */
  readonly accepted: number;
  readonly waiting: number;
}

export interface RunReport {
  readonly command: 'auto' | CommandName;
  readonly result: Result;
  readonly verdict: string;
  readonly environment: string;
  readonly path: string;
  readonly dryRun: boolean;
  /** Whether only approved aliases are sent. */
  readonly requireReviewed: boolean;
  /** Things that may surprise, as one sentence each. */
  readonly notices: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether the pull request adds files that are not read but were probably meant as alias files. */
  readonly overlooks?: boolean;
  /** The number of alias files that were read. */
  readonly files: number;
  readonly aliases: number;
  readonly failures: readonly Failure[];
  /** The failure whose message is the verdict. */
  readonly headline?: Failure;
  readonly planned: PlanReport | undefined;
  /** `undefined` if GitHub was not asked. */
  readonly review: ReviewReport | undefined;
  /** Pull requests of earlier pushes that GitHub lists only now. */
  readonly late?: readonly LatePullRequest[];
  readonly delivery: DeliveryReport | undefined;
  readonly ledger: LedgerReport | undefined;
  readonly status: StatusReport | undefined;
  /** The changes that `adopt` or `forget` made or would make. */
  readonly preview: PreviewReport | undefined;
  readonly checks: readonly CheckReport[] | undefined;
  /** On GitHub, the commit whose files people see. On a pull request that is its head. */
  readonly shownCommit?: string | undefined;
}

export interface Ended {
  readonly result: Result;
  readonly verdict: string;
  /** No failures if left out. */
  readonly failures?: readonly Failure[];
  /** The failure whose message is the verdict. */
  readonly headline?: Failure;
}

/** Results that are reported whatever the end of the run. */
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

export function countProblems(problems: readonly Problem[]): { readonly errors: number; readonly warnings: number } {
  let errors = 0;
  for (const { severity } of problems) if (severity === 'error') errors++;
  return { errors, warnings: problems.length - errors };
}

/** A count for a sentence: `1 alias`, `2 aliases`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
