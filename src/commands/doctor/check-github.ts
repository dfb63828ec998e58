/** Checks the GitHub permissions of this run, as far as GitHub tells them. */
import { GITHUB_CODES, hasCode } from '../../error.ts';
import type { GitHubApi } from '../../github/api.ts';
import { isJsonObject, textAt, valueAt } from '../../json-value.ts';
import type { CheckReport } from '../../report/checks.ts';
import type { Run } from '../../run/context.ts';
import { allUnknown, failed, passed, unknown } from './results.ts';

export async function checkGitHub({ github, settings, trigger }: Run): Promise<readonly CheckReport[]> {
  const ids = ['pull-requests', 'deployment-branches'] as const;
  if (trigger.kind === 'none') return allUnknown(ids, 'Not needed here: this does not run on GitHub.');
  if (!github) return allUnknown(ids, 'Not known: there is no `github-token` to ask GitHub with.');
  return [
    settings.comment || settings.requireReviewed
      ? await checkPullRequests(github)
      : unknown('pull-requests', 'Not needed: `comment` is `false` and `require-reviewed` is `off`.'),
    await checkEnvironments(github),
  ];
}

/** Tries to read pull requests. Whether they can be written is known only after a real write. */
async function checkPullRequests(api: GitHubApi): Promise<CheckReport> {
  try {
    await api.request('GET /repos/{owner}/{repo}/pulls', { per_page: 1 });
  } catch (error) {
    if (!hasCode(error, ...GITHUB_CODES)) throw error;
    if (hasCode(error, 'github-permission', 'github-not-found'))
      return failed(
        'pull-requests',
        `Pull requests cannot be read. ${error.message}`,
        'Give the job `permissions: { pull-requests: write }`.',
      );
    return unknown('pull-requests', error.message, error.hint);
  }
  return passed(
    'pull-requests',
    'Pull requests can be read. Only the first comment shows whether comments can be written.',
    'It needs `permissions: { pull-requests: write }` in the job.',
  );
}

/** The GitHub environments that `init` sets up. They are not the same as the input `environment`. */
const OURS = /^customergauge(-|$)/i;

async function checkEnvironments(api: GitHubApi): Promise<CheckReport> {
  let data: unknown;
  try {
    ({ data } = await api.request('GET /repos/{owner}/{repo}/environments', { per_page: 100 }));
  } catch (error) {
    if (!hasCode(error, ...GITHUB_CODES)) throw error;
    return unknown(
      'deployment-branches',
      'Not known with this token: it may not see the GitHub environments.',
      BRANCHES_HINT,
    );
  }
  return judgeEnvironments(data);
}

const BRANCHES_HINT =
  'Look at Settings → Environments: only the default branch should be allowed to use the one with the secrets.';

/** @param data GitHub's response to "list environments" */
export function judgeEnvironments(data: unknown): CheckReport {
  const listed = valueAt(data, 'environments');
  const ours = (Array.isArray(listed) ? listed : []).filter((one) => OURS.test(textAt(one, 'name')));
  if (ours.length === 0)
    return unknown(
      'deployment-branches',
      'No GitHub environment is called `customergauge`: the secrets are probably in the repository.',
      BRANCHES_HINT,
    );
  const named = (some: readonly unknown[]): string => some.map((one) => `\`${textAt(one, 'name')}\``).join(', ');
  const open = ours.filter((one) => !isJsonObject(valueAt(one, 'deployment_branch_policy')));
  if (open.length > 0)
    return failed(
      'deployment-branches',
      `Every branch may use the secrets of the GitHub environment ${named(open)}, even one that nobody reviewed.`,
      'Settings → Environments → the environment → Deployment branches and tags: allow the default branch only.',
    );
  return passed(
    'deployment-branches',
    `Not every branch may use the secrets of the GitHub environment ${named(ours)}.`,
  );
}
