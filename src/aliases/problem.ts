/** What can be wrong in alias files, whichever rule finds it. */
import type { Place, SourceText } from './source.ts';

export type Severity = 'error' | 'warning';

/** A stretch of a file and the text that takes its place. */
export interface Fix {
  readonly source: SourceText;
  /** Character offsets in `source`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One thing that is wrong, said so that the person who wrote it can fix it alone. */
export interface Finding {
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

/** Why a file, or a part of it, cannot be read. Always an error: no input and no comment makes it less. */
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

/** The same problem with the one certain fix of it, where there is one. */
export function withFix<T extends Finding>(found: T, fix: Fix | undefined): T {
  return fix === undefined ? found : { ...found, fix };
}
