/** Links to the explanation of each rule. */
import type { RuleId } from '../rules/all-rules.ts';
import { docsLinks } from './docs-link.ts';

/** The page that explains all rules, as a path in this repository. The command line shows this path. */
export const RULES_PAGE = 'docs/rules.md';

/** The explanation of a rule. @param base the page, as a path or URL */
export function ruleLink(rule: RuleId, base: string = RULES_PAGE): string {
  return `${base}#${rule}`;
}

/** Links to the explanations in the version of the action that runs. */
export function ruleLinks(env: Readonly<Record<string, string | undefined>>): (rule: RuleId) => string {
  const page = docsLinks(env)(RULES_PAGE);
  return (rule) => ruleLink(rule, page);
}
