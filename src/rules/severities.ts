/** The severity of each rule, as the input `rules` sets it. */
import type { Severity } from '../aliases/finding.ts';
import { nearest } from '../aliases/nearest.ts';
import { RULE_IDS, RULES, type RuleId } from './all-rules.ts';
import type { Found } from './rule.ts';

/** The rules whose severity is changed. All others keep their default. */
export type RuleSeverities = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

/** The default: no severity is changed. */
export const DEFAULT_SEVERITIES: RuleSeverities = {};

/** If these fail, nothing else in the file can be trusted, so they are always errors. */
const FIXED: readonly RuleId[] = ['yaml-syntax', 'schema'];

const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'off'];

const OWN: ReadonlyMap<RuleId, Severity> = new Map(RULES.map(({ id, severity }) => [id, severity]));

/** The severity of a finding. The input `rules` sets it for all findings of a rule. */
export function severityOf(rule: RuleId, severities: RuleSeverities, found?: Found): Severity | 'off' {
  const severity = severities[rule] ?? found?.severity ?? OWN.get(rule) ?? 'error';
  return found?.known && severity === 'error' ? 'warning' : severity;
}

export type ParsedRules =
  | { readonly ok: true; readonly severities: RuleSeverities }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the input `rules`: a map of rule id to `error`, `warning` or `off`. Returns one sentence for every mistake.
 *
 * @param map the parsed YAML map; `undefined` or `null` if the input is empty
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

function isRule(id: string): id is RuleId {
  return (RULE_IDS as readonly string[]).includes(id);
}

function unknownRule(id: string): string {
  const meant = nearest(id, RULE_IDS, 4);
  const hint = meant === undefined ? `The rules are ${RULE_IDS.join(', ')}.` : `Did you mean \`${meant}\`?`;
  return `\`${id}\` is not a rule. ${hint}`;
}
