/** Reads docs/rules.md, the one place that explains the rules. Other texts about rules are generated from it. */
import { RULES, type RuleId } from '../src/rules/all-rules.ts';

export const RULES_PAGE = 'docs/rules.md';

/** A rule as the page explains it. */
export interface ExplainedRule {
  readonly rule: RuleId;
  readonly severity: string;
  /** The problem that it finds, in one or two sentences. */
  readonly summary: string;
  readonly wrong: string;
  readonly right: string;
  /** The list of known accounts that the examples are checked with. */
  readonly knownAccounts: string | undefined;
}

/** All rules in order. @throws if the page lacks a rule or a part of its explanation */
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

/** The lines of the table in docs/reference.md. */
export function rulesTable(page: string): readonly string[] {
  const rows = explainedRules(page).map(
    ({ rule, severity, summary }) => `| [\`${rule}\`](rules.md#${rule}) | ${severity} | ${summary} |`,
  );
  return ['| rule | severity | |', '|---|---|---|', ...rows];
}

export const RULE_TEXTS_FILE = 'src/report/rule-texts.generated.ts';

/** A module with the texts that a SARIF file has about the rules. */
export function ruleTexts(page: string): string {
  const texts = explainedRules(page).map(({ rule, summary, wrong, right }) => [rule, { summary, wrong, right }]);
  return `// Generated from docs/rules.md by \`npm run generate\`.
import type { RuleId } from '../rules/all-rules.ts';

/** The summary of a rule, with a wrong example and the right one. */
export interface RuleText {
  readonly summary: string;
  readonly wrong: string;
  readonly right: string;
}

export const RULE_TEXTS = JSON.parse(
  ${literal(JSON.stringify(Object.fromEntries(texts)))},
) as Readonly<Record<RuleId, RuleText>>;
`;
}

/** A text as a string literal in single quotes, as the formatter wants it. */
function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
