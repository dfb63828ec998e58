import { type GitHubApi, GitHubFailure } from '../github/api.ts';
import { commentMarker, upsertComment } from '../github/comment.ts';
import type { Trigger } from '../github/event.ts';
import { syncSuggestions } from '../github/suggestions.ts';
import { COMMENT, markdown, problemMarkdown } from '../report/markdown.ts';
import { outcomePage, type Page, planPage } from '../report/page.ts';
import { count, type RunReport } from '../report/report.ts';
import { ruleLinks } from '../report/rule-link.ts';
import { runName } from './identity.ts';
import type { Run } from './run.ts';

type OpenPullRequest = Extract<Trigger, { kind: 'pull-request' }>;

/**
 * Says on the pull request what the run found: the plan and suggested changes while it is open, and what became of its
 * aliases once they were pushed. Whatever GitHub says to that, the run has done its work: a failure is only a notice.
 */
export async function tellPullRequests(run: Run, api: GitHubApi, report: RunReport): Promise<void> {
  const { trigger } = run;
  const { command } = report;
  if (trigger.kind === 'pull-request' && trigger.open && trigger.number > 0) {
    const { number } = trigger;
    // `validate` knows no plan, and must not write over the comment of a `plan` beside it.
    if (command === 'plan') {
      await tell(run, 'The comment on the pull request', () =>
        write(run, api, { page: planPage(report), number, create: isWorthSaying(report) }),
      );
    }
    // A run that did not get to the files knows nothing of what is to be fixed, and must not take back what is suggested.
    if (report.files > 0) await tell(run, 'The suggested changes', () => suggest(run, api, report, trigger));
  }
  if (command === 'push' && !report.dryRun) {
    for (const number of pullRequestsOf(report)) {
      await tell(run, `The comment on pull request #${number}`, () =>
        write(run, api, { page: outcomePage(report, number, runName(run.env)), number, create: true }),
      );
    }
  }
}

async function tell(run: Run, what: string, say: () => Promise<void>): Promise<void> {
  try {
    await say();
  } catch (error) {
    // Whatever went wrong here, the run itself has done its work.
    const said = error instanceof Error ? error.message : String(error);
    const hint = error instanceof GitHubFailure ? ` ${error.hint}` : '';
    run.show.notice(`${what} could not be written; the job summary has everything. ${said}${hint}`);
  }
}

/** A pull request that has nothing to do with aliases is left alone, unless they are looked for in the wrong place. */
function isWorthSaying({ result, problems, files }: RunReport): boolean {
  return result !== 'unchanged' || problems.length > 0 || files === 0;
}

async function write(
  { settings, env, secrets }: Run,
  api: GitHubApi,
  { page, number, create }: { readonly page: Page; readonly number: number; readonly create: boolean },
): Promise<void> {
  const redact = (text: string): string => secrets.redact(text);
  const body = markdown(page, { ...COMMENT, ruleUrl: ruleLinks(env), redact });
  await upsertComment(api, { number, marker: commentMarker(settings.environment), body, create });
}

async function suggest(
  run: Run,
  api: GitHubApi,
  report: RunReport,
  { number, headSha }: OpenPullRequest,
): Promise<void> {
  const { settings, env, show, secrets } = run;
  const says = { ruleUrl: ruleLinks(env), redact: (text: string): string => secrets.redact(text) };
  const fixes = report.problems.flatMap((problem) => {
    const { fix } = problem;
    return fix ? [{ fix, explanation: problemMarkdown(problem, says) }] : [];
  });
  const prefix = settings.path === '.' ? '' : `${settings.path}/`;
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
