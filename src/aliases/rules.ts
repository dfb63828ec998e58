import { nearest } from './nearest.ts';
import { RULES, type RuleId, type RuleSeverities, type Severity } from './problem.ts';

/** Without these two nothing else that a file says can be believed. */
const FIXED: readonly string[] = ['yaml-syntax', 'schema'];

const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'off'];

/** The severities that hold where nobody says otherwise. */
export const DEFAULT_SEVERITIES: RuleSeverities = RULES;

export type ParsedRules =
  | { readonly ok: true; readonly severities: RuleSeverities }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the input `rules`: a map of rule id to `error`, `warning` or `off`. Rules that it does not name keep their
 * default. Every mistake is returned, as a sentence each.
 *
 * @param map the parsed YAML map; `undefined` or `null` where the input is empty
 */
export function parseRules(map: unknown): ParsedRules {
  if (map === undefined || map === null) return { ok: true, severities: DEFAULT_SEVERITIES };
  if (typeof map !== 'object' || Array.isArray(map)) {
    return { ok: false, problems: ['must be a YAML map of rule and severity, for instance `too-long: error`.'] };
  }
  const severities: Record<RuleId, Severity | 'off'> = { ...DEFAULT_SEVERITIES };
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
  return Object.hasOwn(RULES, id);
}

function unknownRule(id: string): string {
  const meant = nearest(id, Object.keys(RULES), 4);
  const hint = meant === undefined ? `The rules are ${Object.keys(RULES).join(', ')}.` : `Did you mean \`${meant}\`?`;
  return `\`${id}\` is not a rule. ${hint}`;
}
