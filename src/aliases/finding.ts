/** The types of problems in alias files. */
import type { Place, SourceText } from './source.ts';

export type Severity = 'error' | 'warning';

/** A range of a text, in character offsets, and what replaces it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edit of a file. */
export interface Fix extends Edit {
  readonly source: SourceText;
}

/** One problem, explained so that the author can fix it without help. */
export interface Finding {
  readonly place: Place;
  /** What is wrong, in one or two short sentences, without the place. */
  readonly message: string;
  readonly hint: string;
  /** The other places it concerns, such as the first of two equal aliases. */
  readonly related: readonly { readonly what: string; readonly place: Place }[];
  /** The one certain fix, if there is one. It removes the problem and changes nothing else. */
  readonly fix?: Fix;
}

/** Why a file or a part of it cannot be read. Always an error: no input or comment can change that. */
export interface ReadingProblem extends Finding {
  readonly rule: 'yaml-syntax' | 'schema';
}

export function problem(
  rule: ReadingProblem['rule'],
  place: Place,
  message: string,
  hint: string,
  related: Finding['related'] = [],
): ReadingProblem {
  return { rule, place, message, hint, related };
}

/** Adds the one certain fix to a problem, if there is one. */
export function withFix<T extends Finding>(found: T, fix: Fix | undefined): T {
  return fix === undefined ? found : { ...found, fix };
}
