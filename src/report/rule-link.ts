/** Where each rule is explained. */
import type { RuleId } from '../rules/all.ts';
import { docsLinks } from './docs-link.ts';

/** The page that explains every rule, as a path in this repository. The command line shows it like this. */
export const RULES_PAGE = 'docs/rules.md';

/** Where a rule is explained: why it exists, a wrong example and the right one. @param base the page, as a path or URL */
export function ruleLink(rule: RuleId, base: string = RULES_PAGE): string {
  return `${base}#${rule}`;
}

/** Where the action that runs in this environment explains each rule. */
export function ruleLinks(env: Readonly<Record<string, string | undefined>>): (rule: RuleId) => string {
  const page = docsLinks(env)(RULES_PAGE);
  return (rule) => ruleLink(rule, page);
}
