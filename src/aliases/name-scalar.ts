/** A name as it is written in its file, before anything is made of it. */
import type { Notation, NotText } from './reading/shape.ts';
import type { SourceText } from './source.ts';

/** A scalar of the file in the place of a name. */
export interface NameScalar {
  readonly what: 'account' | 'alias';
  readonly source: SourceText;
  /** What YAML says it is: the text, or for anything else its source text. */
  readonly text: string;
  /** Whether it stands in the file without quotes. */
  readonly plain: boolean;
  /** How it is written; undefined where it is referred to, or has a tag. */
  readonly notation?: Notation | undefined;
  /** What YAML reads instead of text. */
  readonly notText?: NotText | undefined;
  readonly start: number;
  readonly end: number;
}
