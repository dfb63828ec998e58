/** Says on pull requests what a run found. Whatever GitHub says to that, the run has done its work: a failure is only a notice. */
import { askAgain } from '../clock.ts';
import { GITHUB_CODES, hasCode, messageOf } from '../error.ts';
import type { GitHubApi } from '../github/api.ts';
import { branchOfEvent, type Trigger } from '../github/event.ts';
import { numbersMerged } from '../github/merged-pull-requests.ts';
import { type Standing, standingOf } from '../github/standing.ts';
import { blockedPage, latePage, outcomePage } from '../report/outcome-page.ts';
import { planPage } from '../report/plan-page.ts';
import type { RunReport } from '../report/report.ts';
import { exitCode } from '../report/result.ts';
import type { LocalRun } from './context.ts';
import { runName } from './identity.ts';
import { type Saying, writeComment } from './pull-request-comment.ts';
import { suggestChanges } from './suggested-changes.ts';

type OpenPullRequest = Extract<Trigger, { kind: 'pull-request' }>;

/** The plan and suggested changes while it is open, and what became of its aliases once they were pushed. */
export async function tellPullRequests(run: LocalRun, api: GitHubApi, report: RunReport): Promise<void> {
  const { trigger } = run;
  const { command } = report;
  if (trigger.kind === 'pull-request' && trigger.open && trigger.number > 0)
    await tellOpenOne(run, api, report, trigger);
  if (command === 'push' && !report.dryRun) await tellMergedOnes(run, api, report);
}

/** The comment with the plan, and the suggested changes, unless the pull request is not what this run looked at any more. */
async function tellOpenOne(run: LocalRun, api: GitHubApi, report: RunReport, seen: OpenPullRequest): Promise<void> {
  const { number, headSha } = seen;
  // `validate` knows no plan, and must not write over the comment of a `plan` beside it.
  const comments = report.command === 'plan';
  // A run that did not get to the files knows nothing of what is to be fixed, and must not take back what is suggested.
  const suggests = report.files > 0;
  let standing: Standing | undefined;
  const current = async (): Promise<boolean> => {
    standing ??= await standingOf(api, seen);
    return standing === 'current';
  };
  if (comments)
    await tell(run, 'The comment on the pull request', async () => {
      if (!(await current())) return;
      const create = isWorthSaying(report);
      await writeComment(run, api, {
        number,
        page: planPage(report),
        says: 'plan',
        create,
        commit: report.shownCommit,
      });
    });
  if (suggests)
    await tell(run, 'The suggested changes', async () => {
      if (await current()) await suggestChanges(run, api, { number, headSha, problems: report.problems });
    });
  if (standing !== undefined && standing !== 'current')
    run.show.notice(
      `${MEANWHILE[standing]} meanwhile, so this run leaves its comment and suggested changes as they are.`,
    );
}

const MEANWHILE: Readonly<Record<Exclude<Standing, 'current'>, string>> = {
  merged: 'The pull request was merged',
  closed: 'The pull request was closed',
  'other-head': 'The pull request got another commit',
  'other-base': 'The pull request got another target branch',
};

/** A pull request that has nothing to do with aliases is left alone, unless they are looked for in the wrong place. */
function isWorthSaying({ result, problems, files, overlooks }: RunReport): boolean {
  return result !== 'unchanged' || overlooks === true || problems.length > 0 || files === 0;
}

/** What became of the aliases that merged pull requests brought. */
async function tellMergedOnes(run: LocalRun, api: GitHubApi, report: RunReport): Promise<void> {
  const name = runName(run.env);
  const say = (number: number, saying: Omit<Saying, 'number' | 'commit'>): Promise<void> =>
    tell(run, `The comment on pull request #${number}`, () =>
      writeComment(run, api, { ...saying, number, commit: report.shownCommit }),
    );
  // A run that was superseded has nothing to say beside the one that took over.
  const brought = report.result === 'superseded' && !report.delivery ? [] : pullRequestsOf(report);
  for (const number of brought)
    await say(number, { page: outcomePage(report, number, name), says: 'outcome', create: true });
  for (const one of report.late ?? [])
    await say(one.number, { page: latePage(report, one, name), says: 'outcome', create: true });
  if (report.review !== undefined || exitCode(report.result) === 0) return;
  // What is promised there is not so. But what an earlier push said of its own aliases still is.
  await tell(run, 'The comment on the merged pull request', async () => {
    for (const number of await mergedJustNow(run, api))
      await say(number, { page: blockedPage(report, name), says: 'blocked', create: false, over: ['plan', 'blocked'] });
  });
}

/** The merged pull requests that brought aliases of this push. */
function pullRequestsOf({ review }: RunReport): readonly number[] {
  const brought = [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])];
  return [...new Set(brought.flatMap(({ pullRequest }) => (pullRequest ? [pullRequest.number] : [])))];
}

/** GitHub may need a few seconds to know which pull request was merged. */
const PAUSES_MS = [2_000, 5_000];

/** The pull requests that came with the commits of the event. */
async function mergedJustNow(
  { trigger, host, clock, signal }: Pick<LocalRun, 'trigger' | 'host' | 'clock' | 'signal'>,
  api: GitHubApi,
): Promise<readonly number[]> {
  const branch = branchOfEvent(trigger);
  if (branch === undefined) return [];
  const commits = trigger.kind === 'push' ? trigger.commits : host.sha === undefined ? [] : [host.sha];
  let numbers = await numbersMerged(api, commits, branch);
  if (numbers.length > 0 || trigger.kind !== 'push' || commits.length === 0) return numbers;
  const pause = (milliseconds: number): Promise<void> => clock.sleep(milliseconds, signal);
  await askAgain(PAUSES_MS, pause, async () => {
    numbers = await numbersMerged(api, commits, branch);
    return numbers.length > 0;
  });
  return numbers;
}

async function tell({ show }: Pick<LocalRun, 'show'>, what: string, say: () => Promise<void>): Promise<void> {
  try {
    await say();
  } catch (error) {
    const hint = hasCode(error, ...GITHUB_CODES) ? ` ${error.hint}` : '';
    show.notice(`${what} could not be written; the job summary has everything. ${messageOf(error)}${hint}`);
  }
}
