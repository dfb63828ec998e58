/** Reads docs/rules.md, the one place where rules are explained; the README's table comes from it. */
import { RULES, type RuleId } from '../src/rules/all.ts';

export const RULES_PAGE = 'docs/rules.md';

/** What the page says about one rule. */
export interface ExplainedRule {
  readonly rule: RuleId;
  readonly severity: string;
  /** What it objects to, in one sentence or two. */
  readonly summary: string;
  readonly wrong: string;
  readonly right: string;
  /** The list of known accounts that the examples are checked with. */
  readonly knownAccounts: string | undefined;
}

/** Every rule in the order of the page. Throws where the page leaves one out or does not explain it in full. */
export function explainedRules(page: string): readonly ExplainedRule[] {
  const sections = page.split(/^## /m).slice(1);
  return RULES.map(({ id: rule, severity: own }) => {
    const text = sections.find((section) => section.startsWith(`${rule}\n`));
    if (text === undefined) throw new Error(`${RULES_PAGE} has no section “## ${rule}”.`);
    const [, severity = '', summary = ''] = /^\*\*(error|warning)\*\* · (.+)$/m.exec(text) ?? [];
    const block = (info: string): string | undefined =>
      new RegExp(`^\`\`\`${info}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)?.[1];
    const [wrong, right] = [block('yaml wrong'), block('yaml right')];
    if (wrong === undefined || right === undefined || severity !== own)
      throw new Error(`${RULES_PAGE} must give for ${rule} its severity, a wrong example and the right one.`);
    return { rule, severity, summary, wrong, right, knownAccounts: block('text known-accounts') };
  });
}

/** The lines of the README's table. */
export function rulesTable(page: string): readonly string[] {
  const rows = explainedRules(page).map(
    ({ rule, severity, summary }) => `| [\`${rule}\`](${RULES_PAGE}#${rule}) | ${severity} | ${summary} |`,
  );
  return ['| rule | severity | |', '|---|---|---|', ...rows];
}
