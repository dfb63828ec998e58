/** Comments on pull requests. A failure here is only a notice, because the run itself has done its work. */
import { askAgain } from '../clock.ts';
import { GITHUB_CODES, hasCode, messageOf } from '../error.ts';
import type { GitHubApi } from '../github/api.ts';
import { branchOfEvent, type Trigger } from '../github/event.ts';
import { numbersMerged } from '../github/merged-pull-requests.ts';
import { type PullRequestStanding, standingOf } from '../github/standing.ts';
import { syncSuggestions } from '../github/suggestions.ts';
import { ruleLinks } from '../report/links.ts';
import { problemMarkdown } from '../report/markdown.ts';
import { blockedPage, latePage, outcomePage } from '../report/outcome-page.ts';
import { planPage } from '../report/plan-page.ts';
import { count, type RunReport } from '../report/report.ts';
import { exitCode } from '../report/result.ts';
import type { Problem } from '../rules/problem.ts';
import type { LocalRun } from './context.ts';
import { runName } from './identity.ts';
import { type Saying, writeComment } from './pull-request-comment.ts';
import { folderOf } from './shown-names.ts';

type OpenPullRequest = Extract<Trigger, { kind: 'pull-request' }>;

/** Writes plan and suggested changes on an open pull request, and the outcome on merged ones. */
export async function tellPullRequests(run: LocalRun, api: GitHubApi, report: RunReport): Promise<void> {
  const { trigger } = run;
  const { command } = report;
  if (trigger.kind === 'pull-request' && trigger.open && trigger.number > 0)
    await tellOpenOne(run, api, report, trigger);
  if (command === 'push' && !report.dryRun) await tellMergedOnes(run, api, report);
}

/** Writes the plan and suggested changes, unless the pull request has changed since this run started. */
async function tellOpenOne(run: LocalRun, api: GitHubApi, report: RunReport, seen: OpenPullRequest): Promise<void> {
  const { number, headSha } = seen;
  // `validate` has no plan, and must not overwrite the comment of a `plan` on the same pull request.
  const comments = report.command === 'plan';
  // A run that read no files must not withdraw earlier suggestions.
  const suggests = report.files > 0;
  let standing: PullRequestStanding | undefined;
  const current = async (): Promise<boolean> => {
    standing ??= await standingOf(api, seen);
    return standing === 'current';
  };
  if (comments)
    await tell(run, 'The comment on the pull request', async () => {
      if (!(await current())) return;
      // No comment is started on a pull request that does not concern aliases, unless `path` may be wrong.
      const create =
        report.result !== 'unchanged' || report.overlooks === true || report.problems.length > 0 || report.files === 0;
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
      `${MEANWHILE[standing]} in the meantime, so this run does not change its comment and suggested changes.`,
    );
}

const MEANWHILE: Readonly<Record<Exclude<PullRequestStanding, 'current'>, string>> = {
  merged: 'The pull request was merged',
  closed: 'The pull request was closed',
  'other-head': 'The pull request got another commit',
  'other-base': 'The pull request got another target branch',
};

/** Writes the outcome on the merged pull requests that added the aliases. */
async function tellMergedOnes(run: LocalRun, api: GitHubApi, report: RunReport): Promise<void> {
  const name = runName(run.env);
  const say = (number: number, saying: Omit<Saying, 'number' | 'commit'>): Promise<void> =>
    tell(run, `The comment on pull request #${number}`, () =>
      writeComment(run, api, { ...saying, number, commit: report.shownCommit }),
    );
  // The run that took over writes the comment instead.
  const numbers = report.result === 'superseded' && !report.delivery ? [] : pullRequestsOf(report);
  for (const number of numbers)
    await say(number, { page: outcomePage(report, number, name), says: 'outcome', create: true });
  for (const one of report.late ?? [])
    await say(one.number, { page: latePage(report, one, name), says: 'outcome', create: true });
  if (report.review !== undefined || exitCode(report.result) === 0) return;
  // The plan in those comments was not carried out. An outcome of an earlier push stays true and is kept.
  await tell(run, 'The comment on the merged pull request', async () => {
    for (const number of await mergedJustNow(run, api))
      await say(number, { page: blockedPage(report, name), says: 'blocked', create: false, over: ['plan', 'blocked'] });
  });
}

/** The merged pull requests that this push's aliases come from. */
function pullRequestsOf({ review }: RunReport): readonly number[] {
  const all = [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])];
  return [...new Set(all.flatMap(({ pullRequest }) => (pullRequest ? [pullRequest.number] : [])))];
}

/** GitHub may need a few seconds until it lists the merged pull request. */
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

async function suggestChanges(
  { settings, cwd, env, secrets, show }: Pick<LocalRun, 'settings' | 'cwd' | 'env' | 'secrets' | 'show'>,
  api: GitHubApi,
  {
    number,
    headSha,
    problems,
  }: { readonly number: number; readonly headSha: string; readonly problems: readonly Problem[] },
): Promise<void> {
  const { environment, path } = settings;
  const folder = await folderOf(path, { cwd, env });
  const says = { ruleUrl: ruleLinks(env), redact: (text: string): string => secrets.redact(text) };
  const fixes = problems.flatMap((problem) => {
    const { fix } = problem;
    return fix ? [{ fix, explanation: problemMarkdown(problem, says) }] : [];
  });
  const prefix = folder === '.' ? '' : `${folder}/`;
  const looksAt = (file: string): boolean => file.startsWith(prefix);
  const { more, refused } = await syncSuggestions(api, { number, headSha, environment, fixes, looksAt });
  if (more > 0) show.notice(`${count(more, 'more suggested change')} will follow once the present ones are applied.`);
  if (refused > 0) show.notice(`GitHub refused ${count(refused, 'suggested change')}.`);
}
