import { askAgain } from '../clock.ts';
import { GITHUB_CODES, hasCode, messageOf } from '../error.ts';
import type { GitHubApi } from '../github/api.ts';
import { commentMarker, formerMarker, upsertComment } from '../github/comment.ts';
import type { Trigger } from '../github/event.ts';
import { numbersMerged } from '../github/merged.ts';
import { type Standing, standingOf } from '../github/standing.ts';
import { syncSuggestions } from '../github/suggestions.ts';
import { COMMENT, markdown, problemMarkdown } from '../report/markdown.ts';
import { blockedPage, latePage, outcomePage, type Page, planPage } from '../report/page.ts';
import { placeLinks } from '../report/place-link.ts';
import { count, type RunReport } from '../report/report.ts';
import { exitCode } from '../report/result.ts';
import { ruleLinks } from '../report/rule-link.ts';
import type { Run } from './context.ts';
import { runName } from './identity.ts';
import { folderOf } from './shown-names.ts';

type OpenPullRequest = Extract<Trigger, { kind: 'pull-request' }>;

/**
 * Says on the pull request what the run found: the plan and suggested changes while it is open, and what became of its
 * aliases once they were pushed. Whatever GitHub says to that, the run has done its work: a failure is only a notice.
 */
export async function tellPullRequests(run: Run, api: GitHubApi, report: RunReport): Promise<void> {
  const { trigger } = run;
  const { command } = report;
  if (trigger.kind === 'pull-request' && trigger.open && trigger.number > 0)
    await tellOpenOne(run, api, report, trigger);
  if (command === 'push' && !report.dryRun) await tellMergedOnes(run, api, report);
}

/** The comment with the plan, and the suggested changes, unless the pull request is not what this run looked at any more. */
async function tellOpenOne(run: Run, api: GitHubApi, report: RunReport, seen: OpenPullRequest): Promise<void> {
  const { number } = seen;
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
      await write(run, api, report, { page: planPage(report), says: 'plan', number, create: isWorthSaying(report) });
    });
  if (suggests)
    await tell(run, 'The suggested changes', async () => {
      if (await current()) await suggest(run, api, report, seen);
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

/** What became of the aliases that merged pull requests brought. */
async function tellMergedOnes(run: Run, api: GitHubApi, report: RunReport): Promise<void> {
  const name = runName(run.env);
  const say = (number: number, comment: Omit<Saying, 'number'>): Promise<void> =>
    tell(run, `The comment on pull request #${number}`, () => write(run, api, report, { ...comment, number }));
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

/** GitHub may need a few seconds to know which pull request was merged. */
const PAUSES_MS = [2_000, 5_000];

/** The pull requests that came with the commits of the event. */
async function mergedJustNow({ trigger, host, clock, signal }: Run, api: GitHubApi): Promise<readonly number[]> {
  if (!('ref' in trigger) || !trigger.ref.startsWith('refs/heads/')) return [];
  const branch = trigger.ref.slice('refs/heads/'.length);
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

async function tell(run: Run, what: string, say: () => Promise<void>): Promise<void> {
  try {
    await say();
  } catch (error) {
    // Whatever went wrong here, the run itself has done its work.
    const said = messageOf(error);
    const hint = hasCode(error, ...GITHUB_CODES) ? ` ${error.hint}` : '';
    run.show.notice(`${what} could not be written; the job summary has everything. ${said}${hint}`);
  }
}

/** A pull request that has nothing to do with aliases is left alone, unless they are looked for in the wrong place. */
function isWorthSaying({ result, problems, files, overlooks }: RunReport): boolean {
  return result !== 'unchanged' || overlooks === true || problems.length > 0 || files === 0;
}

/** What a comment says: what a merge will send, what became of that, or that a push was stopped before it came to that. */
type Says = 'plan' | 'outcome' | 'blocked';

interface Saying {
  readonly number: number;
  readonly page: Page;
  readonly says: Says;
  readonly create: boolean;
  /** Which comments are written over; all of them where it is left out. */
  readonly over?: readonly Says[];
}

async function write(
  run: Run,
  api: GitHubApi,
  { shownCommit }: RunReport,
  { number, page, says, create, over }: Saying,
): Promise<void> {
  const { settings, env, secrets } = run;
  const redact = (text: string): string => secrets.redact(text);
  const { environment } = settings;
  const folder = await folderOf(run);
  await upsertComment(api, {
    number,
    marker: commentMarker(environment, folder),
    formerMarker: formerMarker(environment),
    body: `${saysLine(says)}\n${markdown(page, { ...COMMENT, ruleUrl: ruleLinks(env), placeUrl: placeLinks(env, shownCommit), redact })}`,
    create,
    ...(over ? { over: (body) => over.some((one) => body.split('\n', 2)[1]?.trim() === saysLine(one)) } : {}),
  });
}

/** The second line of a comment that nobody sees. */
function saysLine(says: Says): string {
  return `<!-- customergauge-aliases-says:${says} -->`;
}

async function suggest(
  run: Run,
  api: GitHubApi,
  report: RunReport,
  { number, headSha }: OpenPullRequest,
): Promise<void> {
  const { settings, env, show, secrets } = run;
  const folder = await folderOf(run);
  const says = { ruleUrl: ruleLinks(env), redact: (text: string): string => secrets.redact(text) };
  const fixes = report.problems.flatMap((problem) => {
    const { fix } = problem;
    return fix ? [{ fix, explanation: problemMarkdown(problem, says) }] : [];
  });
  const prefix = folder === '.' ? '' : `${folder}/`;
  const looksAt = (file: string): boolean => file.startsWith(prefix);
  const { environment } = settings;
  const { more, refused } = await syncSuggestions(api, { number, headSha, environment, fixes, looksAt });
  if (more > 0) show.notice(`${count(more, 'more suggested change')} will come once the present ones are applied.`);
  if (refused > 0) show.notice(`GitHub did not take ${count(refused, 'suggested change')}.`);
}

/** The merged pull requests that brought aliases of this push. */
function pullRequestsOf({ review }: RunReport): readonly number[] {
  const brought = [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])];
  return [...new Set(brought.flatMap(({ pullRequest }) => (pullRequest ? [pullRequest.number] : [])))];
}
