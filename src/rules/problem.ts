/** A problem in an alias file: a finding, its rule, and its severity. */
import type { Finding, Severity } from '../aliases/finding.ts';
import type { RuleId } from './all-rules.ts';
import type { Found } from './rule.ts';

/** A finding before its severity is known. */
export interface RuleFinding extends Found {
  readonly rule: RuleId;
}

export interface Problem extends Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
}
