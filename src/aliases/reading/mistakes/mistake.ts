/** A mistake in a YAML file, and sentences that several mistakes share. */
import type { Edit } from '../../finding.ts';

/** A mistake in plain words. */
export interface Mistake {
  readonly message: string;
  readonly hint: string;
  /** Where the mistake is, if the parser reports it elsewhere. */
  readonly at?: number;
  /** Only if it is certain. */
  readonly fix?: Edit;
}

export type LocatedMistake = Mistake & { readonly at: number };

export const LINES_UP =
  'Check that `account:` and `aliases:` start in the same column, and that each alias starts with a hyphen and a space, with all hyphens in the same column.';
export const QUOTE_IT = 'If it is part of a name, put the whole name in double quotes.';
