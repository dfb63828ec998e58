/** Puts the fixes of problems on a pull request as suggested changes. */
import type { GitHubApi } from '../github/api.ts';
import { syncSuggestions } from '../github/suggestions.ts';
import { problemMarkdown } from '../report/markdown.ts';
import { count } from '../report/report.ts';
import { ruleLinks } from '../report/rule-link.ts';
import type { Problem } from '../rules/problem.ts';
import type { LocalRun } from './context.ts';
import { folderOf } from './shown-names.ts';

export async function suggestChanges(
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
