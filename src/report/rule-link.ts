import type { RuleId } from '../rules/all.ts';

/** The page that explains every rule, as it lies in this repository: what the command line names. */
export const RULES_PAGE = 'docs/rules.md';

/** Where a rule is explained: why it exists, a wrong example and the right one. @param base the page, as a path or URL */
export function ruleLink(rule: RuleId, base: string = RULES_PAGE): string {
  return `${base}#${rule}`;
}

/**
 * The page of the rules as it was when the running version of the action was made. A workflow that runs the action from its
 * own checkout has no such version: there it is the page of that commit. A path where the environment does not say enough.
 */
export function rulesPageFor(env: Readonly<Record<string, string | undefined>>): string {
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  const action = env.GITHUB_ACTION_REPOSITORY;
  const repository = action || env.GITHUB_REPOSITORY;
  const revision = (action ? env.GITHUB_ACTION_REF : env.GITHUB_SHA) || 'HEAD';
  if (!repository || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^https:\/\/[\w.-]+(?::\d+)?\/?$/.test(server))
    return RULES_PAGE;
  const path = revision.split('/').map(encodeURIComponent).join('/');
  return `${server.replace(/\/$/, '')}/${repository}/blob/${path}/${RULES_PAGE}`;
}

/** Where the action that runs in this environment explains each rule. */
export function ruleLinks(env: Readonly<Record<string, string | undefined>>): (rule: RuleId) => string {
  const page = rulesPageFor(env);
  return (rule) => ruleLink(rule, page);
}
