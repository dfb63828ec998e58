/** What somebody did wrong while writing YAML, and the sentences that several mistakes have in common. */
import type { Edit } from '../../finding.ts';

/** A mistake in plain words; `at` where people look for it elsewhere than the parser does. */
export interface Mistake {
  readonly message: string;
  readonly hint: string;
  readonly at?: number;
  /** The one certain edit of it, where there is one. */
  readonly fix?: Edit;
}

export type LocatedMistake = Mistake & { readonly at: number };

export const LINES_UP =
  'Check that `account:` and `aliases:` begin in the same column, and that every alias begins with a hyphen and a space, in one column too.';
export const QUOTE_IT = 'If it is part of a name, put the whole name in double quotes.';
