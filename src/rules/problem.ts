/** What is reported about alias files: what a rule found, with the rule and how bad it is. */
import type { Finding, Severity } from '../aliases/problem.ts';
import type { RuleId } from './all.ts';
import type { Found } from './rule.ts';

/** What a rule found, before the input `rules` is asked how bad that is. */
export interface RuleFinding extends Found {
  readonly rule: RuleId;
}

export interface Problem extends Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
}
