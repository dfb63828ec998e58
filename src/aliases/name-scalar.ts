/** A name as it is written in its file, before any processing. */
import type { Notation, NotText } from './reading/shape.ts';
import type { SourceText } from './source.ts';

/** A YAML scalar in the position of a name. */
export interface NameScalar {
  readonly what: 'account' | 'alias';
  readonly source: SourceText;
  /** The text that YAML reads, or the source text if YAML reads something other than text. */
  readonly text: string;
  /** Whether it is written without quotes. */
  readonly plain: boolean;
  /** How it is written; `undefined` for a reference or a name with a tag. */
  readonly notation?: Notation | undefined;
  /** The kind of value that YAML reads instead of text. */
  readonly notText?: NotText | undefined;
  readonly start: number;
  readonly end: number;
}
