/** What a report says of where aliases come from, and who approved them. */
import type { LocatedPair } from '../aliases/alias.ts';

/** A merged pull request that aliases of this push come from. */
export interface MergedReport {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly author: string;
  /** The people who approved it, without its author. Empty if nobody did. */
  readonly approvedBy: readonly string[];
}

/** An alias of this push, and how it came to the branch. */
export interface Provenance extends LocatedPair {
  /**
   * `approved`: it was in a commit that somebody approved. `after-approval`: it was added after its pull request was
   * approved. `unapproved`: nobody approved its pull request. `direct`: GitHub knows no pull request for it so far.
   * `unknown`: not found, but not everything could be searched.
   */
  readonly how: 'approved' | 'after-approval' | 'unapproved' | 'direct' | 'unknown';
  readonly pullRequest: MergedReport | undefined;
  /** A commit on the branch by which GitHub finds the pull request. */
  readonly commit: string | undefined;
}

/** The origin of the aliases of a push, according to the commits of pull requests. */
export interface ReviewReport {
  /** Aliases in a commit that somebody approved. */
  readonly reviewed: readonly Provenance[];
  /** Aliases without a known approval. */
  readonly unreviewed: readonly Provenance[];
  /** Whether the unreviewed ones were held back. */
  readonly enforced: boolean;
  /** One sentence for each part that could not be searched. */
  readonly gaps: readonly string[];
}

/** A pull request whose aliases earlier pushes sent, and that GitHub lists only now. */
export interface LatePullRequest {
  readonly number: number;
  /** The number of its aliases that were accepted, and that are pending. */
  readonly accepted: number;
  readonly waiting: number;
}
