/** The report of a run as data. The command line, the Action and the documents all show the same object. */
import type { Pairs } from '../aliases/pair-set.ts';
import type { Outcomes, RecordState, Stop } from '../delivery/outcome.ts';
import type { CommandName } from '../inputs/commands.ts';
import type { GuardRefusal } from '../plan/guard.ts';
import type { NewAccount } from '../plan/new-accounts.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../rules/problem.ts';
import type { CheckReport } from './checks.ts';
import type { LedgerReport, PreviewReport, StatusReport } from './ledger-report.ts';
import type { Result } from './result.ts';
import type { LatePullRequest, ReviewReport } from './review-report.ts';

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
