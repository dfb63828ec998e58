import type { Place, SourceText } from './source.ts';

export type Severity = 'error' | 'warning';

/** Every rule by its id, with the severity it has unless the input `rules` says otherwise. */
export const RULES = {
  'yaml-syntax': 'error',
  schema: 'error',
  'not-text': 'error',
  'ambiguous-text': 'warning',
  blank: 'error',
  'stray-space': 'error',
  'control-character': 'error',
  'not-nfc': 'warning',
  'duplicate-alias': 'error',
  'conflicting-alias': 'error',
  'alias-is-account': 'error',
  'alias-is-own-name': 'warning',
  'looks-alike': 'warning',
  'too-long': 'warning',
  'unknown-account': 'error',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof RULES;

/** What the input `rules` makes of each rule. `yaml-syntax` and `schema` are always `error`. */
export type RuleSeverities = Readonly<Record<RuleId, Severity | 'off'>>;

/** A stretch of a file and the text that takes its place. */
export interface Fix {
  readonly source: SourceText;
  /** Character offsets in `source`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One thing that is wrong in the alias files, said so that the person who wrote it can fix it alone. */
export interface Problem {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong: one sentence, without the place. */
  readonly message: string;
  /** How to fix it: one sentence. */
  readonly hint: string;
  /** The other places it concerns, such as the first of two equal aliases. */
  readonly related: readonly { readonly what: string; readonly place: Place }[];
  /** The one certain fix, where there is one: with it in place the problem is gone and nothing else has changed. */
  readonly fix?: Fix;
}

/** A problem of the severity that its rule has by default. */
export function problem(
  rule: RuleId,
  place: Place,
  message: string,
  hint: string,
  related: Problem['related'] = [],
): Problem {
  return { rule, severity: RULES[rule], place, message, hint, related };
}
