/** The input `rules`: what it makes of each rule. */
import { nearest } from '../aliases/nearest.ts';
import type { Severity } from '../aliases/problem.ts';
import { RULE_IDS, RULES, type RuleId } from './all.ts';
import type { Found } from './rule.ts';

/** The rules that somebody gave another severity. Any other rule has its own. */
export type RuleSeverities = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

/** What holds where nobody says otherwise. */
export const DEFAULT_SEVERITIES: RuleSeverities = {};

/** Without these two nothing else that a file says can be believed. */
const FIXED: readonly RuleId[] = ['yaml-syntax', 'schema'];

const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'off'];

const OWN: ReadonlyMap<RuleId, Severity> = new Map(RULES.map(({ id, severity }) => [id, severity]));

/** How bad a finding of a rule is. What the input `rules` says holds for all findings of a rule. */
export function severityOf(rule: RuleId, severities: RuleSeverities, found?: Found): Severity | 'off' {
  const severity = severities[rule] ?? found?.severity ?? OWN.get(rule) ?? 'error';
  return found?.known && severity === 'error' ? 'warning' : severity;
}

export type ParsedRules =
  | { readonly ok: true; readonly severities: RuleSeverities }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the input `rules`: a map of rule id to `error`, `warning` or `off`. Every mistake is returned, as a sentence each.
 *
 * @param map the parsed YAML map; `undefined` or `null` where the input is empty
 */
export function parseRules(map: unknown): ParsedRules {
  if (map === undefined || map === null) return { ok: true, severities: DEFAULT_SEVERITIES };
  if (typeof map !== 'object' || Array.isArray(map)) {
    return { ok: false, problems: ['must be a YAML map of rule and severity, for instance `too-long: error`.'] };
  }
  const severities: Partial<Record<RuleId, Severity | 'off'>> = {};
  const problems: string[] = [];
  for (const [id, value] of Object.entries(map)) {
    const level = LEVELS.find((one) => one === value);
    if (!isRule(id)) problems.push(unknownRule(id));
    else if (level === undefined) problems.push(`\`${id}\` must be \`error\`, \`warning\` or \`off\`.`);
    else if (FIXED.includes(id) && level !== 'error') problems.push(`\`${id}\` is always an error: leave it out.`);
    else severities[id] = level;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, severities };
}

export function isRule(id: string): id is RuleId {
  return (RULE_IDS as readonly string[]).includes(id);
}

function unknownRule(id: string): string {
  const meant = nearest(id, RULE_IDS, 4);
  const hint = meant === undefined ? `The rules are ${RULE_IDS.join(', ')}.` : `Did you mean \`${meant}\`?`;
  return `\`${id}\` is not a rule. ${hint}`;
}
