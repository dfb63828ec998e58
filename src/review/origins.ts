/** The origin of an alias, according to the ledger and to GitHub. Pure. */
import { type LocatedPair, pairKey } from '../aliases/alias.ts';
import { type Ledger, ledgerEntry, type Origin } from '../ledger/ledger.ts';
import type { MergedReport, Provenance } from '../report/review-report.ts';
import type { PullRequestPairs } from './pull-request-pairs.ts';

/** The origin of a pending pair that earlier pushes found. */
export function originOf(pair: LocatedPair, ledger: Ledger | undefined): Origin | undefined {
  return ledger && ledgerEntry(ledger.pending, pair)?.origin;
}

/** The range of the branch's history that contains the commit that added a pair. */
export interface Origins {
  /** It came after this commit: from the ledger for a pending pair, else the ledger's source. */
  readonly since: string | undefined;
  /** It was present at this commit. Commits between this and the last push were looked up already. */
  readonly until: string | undefined;
}

export function rangeOf(pair: LocatedPair, ledger: Ledger | undefined, base: string | undefined): Origins {
  if (!ledger) return { since: base, until: undefined };
  const waiting = ledgerEntry(ledger.pending, pair);
  // If its pull request is known, only commits since the last push can add anything.
  if (!waiting || waiting.origin?.pull !== undefined) return { since: ledger.source.commit, until: undefined };
  return { since: waiting.since, until: waiting.origin?.commit };
}

/**
 * The commits of the branch to look up for these pairs, the newest first.
 * @param source the commit of the last push
 */
export function commitsToAsk(
  line: readonly string[],
  ranges: Iterable<Origins>,
  source: string | undefined,
): readonly string[] {
  const wanted = new Set<string>();
  for (const { until } of new Map(Array.from(ranges, (one) => [one.until, one])).values()) {
    const at = until === undefined ? -1 : line.indexOf(until);
    const last = source === undefined ? -1 : line.indexOf(source);
    const fresh = last === -1 ? line : line.slice(0, last);
    for (const commit of at === -1 ? line : [...fresh, ...line.slice(at)]) wanted.add(commit);
  }
  return line.filter((commit) => wanted.has(commit));
}

/** The origin of a pair as an earlier push found it. */
export function remembered(
  pair: LocatedPair,
  { pull, commit, approvedBy }: Origin,
  link: (number: number) => string,
): Provenance {
  if (pull === undefined) return { ...pair, how: 'direct', pullRequest: undefined, commit };
  const pullRequest: MergedReport = { number: pull, url: link(pull), title: '', author: '', approvedBy };
  return { ...pair, how: approvedBy.length > 0 ? 'approved' : 'unapproved', pullRequest, commit };
}

/** The origin of a pair as this run found it. */
export function foundOut(
  pair: LocatedPair,
  sources: readonly PullRequestPairs[],
  { incomplete, head }: { readonly incomplete: boolean; readonly head: string },
): Provenance {
  const key = pairKey(pair);
  const adding = sources.filter(({ added }) => added.has(key));
  const approving = adding.find(({ approvedBy }) => approvedBy.has(key));
  const source = approving ?? adding[0];
  if (!source) return { ...pair, how: incomplete ? 'unknown' : 'direct', pullRequest: undefined, commit: head };
  const approvedBy = source.approvedBy.get(key) ?? [];
  const pullRequest = {
    ...{
      number: source.pullRequest.number,
      url: source.pullRequest.url,
      title: source.pullRequest.title,
      author: source.pullRequest.author,
      approvedBy: source.pullRequest.approvals.map(({ by }) => by),
    },
    approvedBy,
  };
  const others = source.pullRequest.approvals.length > 0 ? 'after-approval' : 'unapproved';
  return { ...pair, how: approving ? 'approved' : others, pullRequest, commit: source.pullRequest.commits.at(-1) };
}
