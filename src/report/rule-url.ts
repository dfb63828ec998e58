import type { RuleId } from '../aliases/problem.ts';

const PAGE = 'docs/rules.md';

/**
 * Where a rule is explained: in the version of this action that runs, on the GitHub that it came from. Outside GitHub
 * the page is named as it lies in the product's own repository.
 */
export function ruleUrls(env: Readonly<Record<string, string | undefined>>): (rule: RuleId) => string {
  const server = env.GITHUB_SERVER_URL;
  const action = env.GITHUB_ACTION_REPOSITORY || env.GITHUB_REPOSITORY;
  const version = env.GITHUB_ACTION_REPOSITORY ? env.GITHUB_ACTION_REF : env.GITHUB_SHA;
  const page = server && action && version ? `${server}/${action}/blob/${version}/${PAGE}` : PAGE;
  return (rule) => `${page}#${rule}`;
}
