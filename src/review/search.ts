/** Searches GitHub's pull requests for those that added the aliases of a push. */
import { type LocatedPair, pairKey } from '../aliases/alias.ts';
import type { PairList } from '../aliases/pair-list.ts';
import type { Repository } from '../git/repository.ts';
import type { GitHubApi } from '../github/api.ts';
import { type MergedPullRequest, mergedPullRequests } from '../github/merged-pull-requests.ts';
import type { Ledger, Origin } from '../ledger/ledger.ts';
import type { Provenance, ReviewReport } from '../report/review-report.ts';
import { commitsToAsk, foundOut, originOf, rangeOf, remembered } from './origins.ts';
import { type PullRequestPairs, readPullRequestPairs } from './pull-request-pairs.ts';

/** The most commits to look up. Each needs one request. */
const MOST_COMMITS = 200;

export interface ReviewQuestion {
  /** The pairs that are about to be sent. */
  readonly pairs: PairList<LocatedPair>;
  /** The ledger, with what earlier pushes found. */
  readonly ledger: Ledger | undefined;
  /** The commit that the plan compares with, if no ledger is kept. */
  readonly base: string | undefined;
  /** The pushed commit. */
  readonly head: string;
  /** Whether only approved aliases are sent. */
  readonly enforced: boolean;
}

interface SearchOptions extends ReviewQuestion {
  readonly repository: Repository;
  readonly api: GitHubApi;
  /** The pushed branch. */
  readonly branch: string;
  /** Commits that added aliases but for which earlier pushes found no pull request. */
  readonly unexplained: readonly string[];
  /** Gives the address of a pull request by its number. */
  readonly link: (number: number) => string;
}

/**
 * Finds the pull requests that added the pairs to send, and which pairs were in an approved commit. It uses only the
 * commits of the pull requests and GitHub's record of reviews. Comments do not count, because anyone with write access
 * can edit them. GitHub may list a merge only after a minute, so each further round asks again about commits without a
 * pull request.
 */
export class PullRequestSearch {
  readonly #options: SearchOptions;
  readonly #pairs: readonly LocatedPair[];
  readonly #origins: ReadonlyMap<LocatedPair, Origin | undefined>;
  readonly #gaps: string[] = [];
  readonly #sources = new Map<number, PullRequestPairs>();
  /** Pull requests with commits in the ranges in which pairs were added. */
  readonly #inRange = new Set<number>();
  /** The commits of the branch that were looked up for a pair, the newest first. */
  #line: readonly string[] = [];
  readonly #unknown = new Set<string>();
  #begun = false;

  constructor(options: SearchOptions) {
    this.#options = options;
    this.#pairs = [...options.pairs];
    this.#origins = new Map(this.#pairs.map((pair) => [pair, originOf(pair, options.ledger)]));
  }

  /** Asks GitHub: first about everything, later only about what it did not know. @throws CodedError */
  async round(): Promise<void> {
    if (this.#begun) {
      await this.#ask(this.#openOf(this.#line), true);
      return this.#ask(this.#openOf(this.#earlier), false);
    }
    this.#begun = true;
    const open = this.#pairs.filter((pair) => !this.#isSettled(pair));
    // Pull requests that are known already may have been approved since.
    await this.#ask(
      open.flatMap((pair) => {
        const origin = this.#origins.get(pair);
        return origin?.pull === undefined || origin.commit === undefined ? [] : [origin.commit];
      }),
      false,
    );
    await this.#askAboutRange(open.filter((pair) => !this.#isApproved(pair)));
    await this.#ask(this.#earlier, false);
  }

  /** Whether asking again may help: a commit that may have added a pair has no known pull request. */
  get isOpen(): boolean {
    if (!this.#begun) return true;
    return this.#openOf(this.#options.unexplained).length > 0 || this.unexplained.length > 0;
  }

  /** The pairs without a known pull request. */
  get unfound(): readonly LocatedPair[] {
    return this.review.unreviewed.filter(({ pullRequest }) => pullRequest === undefined);
  }

  /** Commits that may have added pairs without a known pull request, the newest first. */
  get unexplained(): readonly string[] {
    return this.unfound.length === 0 ? [] : this.#openOf(this.#line);
  }

  /** Commits of earlier pushes whose pull request is known now, and these pull requests. */
  get explained(): { readonly commits: readonly string[]; readonly pullRequests: readonly PullRequestPairs[] } {
    const asked = new Set(this.#options.unexplained);
    const pullRequests = [...this.#sources.values()].filter(({ pullRequest }) =>
      pullRequest.commits.some((commit) => asked.has(commit)),
    );
    const commits = pullRequests.flatMap(({ pullRequest }) =>
      pullRequest.commits.filter((commit) => asked.has(commit)),
    );
    return { commits, pullRequests };
  }

  get review(): ReviewReport {
    const { enforced, link, repository } = this.#options;
    const about = { incomplete: this.#gaps.length > 0, head: repository.head };
    const provenance = this.#pairs.map((pair): Provenance => {
      const known = this.#origins.get(pair);
      const sources = this.#sourcesOf(pair);
      const found = sources.some(({ added }) => added.has(pairKey(pair)));
      const still = known && enforced ? { ...known, approvedBy: [] } : known;
      return still && !found ? remembered(pair, still, link) : foundOut(pair, sources, about);
    });
    return {
      reviewed: provenance.filter(({ how }) => how === 'approved'),
      unreviewed: provenance.filter(({ how }) => how !== 'approved'),
      enforced,
      gaps: this.#gaps,
    };
  }

  /** Commits that only earlier pushes sent. */
  get #earlier(): readonly string[] {
    return this.#options.unexplained.filter((commit) => !this.#line.includes(commit));
  }

  #openOf(commits: readonly string[]): readonly string[] {
    return commits.filter((commit) => this.#unknown.has(commit));
  }

  #isSettled(pair: LocatedPair): boolean {
    const origin = this.#origins.get(pair);
    // Whether the origin is final. An unapproved pair may be approved later, or added again by another pull request.
    return origin !== undefined && origin.pull !== undefined && origin.approvedBy.length > 0 && !this.#options.enforced;
  }

  #sourcesOf(pair: LocatedPair): readonly PullRequestPairs[] {
    const pull = this.#origins.get(pair)?.pull;
    return [...this.#sources.values()].filter(
      ({ pullRequest: { number } }) => this.#inRange.has(number) || number === pull,
    );
  }

  #isApproved(pair: LocatedPair): boolean {
    return this.#sourcesOf(pair).some(({ approvedBy }) => approvedBy.has(pairKey(pair)));
  }

  async #askAboutRange(left: readonly LocatedPair[]): Promise<void> {
    if (left.length === 0) return;
    const { repository, ledger, base } = this.#options;
    const ranges = left.map((pair) => rangeOf(pair, ledger, base));
    const since = new Set(ranges.map((range) => range.since));
    const { line, others, complete } = await repository.commitsSince(repository.head, {
      since: since.has(undefined) ? [] : [...since].filter((commit) => commit !== undefined),
      most: MOST_COMMITS,
    });
    const wanted = commitsToAsk(line, ranges, ledger?.source.commit);
    this.#line = wanted;
    await this.#ask(wanted, true);
    const open = left.filter((pair) => !this.#isApproved(pair));
    if (open.length === 0) return;
    await this.#ask(others.slice(0, Math.max(0, MOST_COMMITS - line.length)), true);
    if (!complete && left.some((pair) => !this.#isApproved(pair)))
      this.#gaps.push(`Only the last ${MOST_COMMITS} commits of the branch were searched for pull requests.`);
  }

  async #ask(commits: readonly string[], ranged: boolean): Promise<void> {
    const { api, branch, repository, ledger } = this.#options;
    const asked = new Set(commits);
    const known = [...this.#sources.values()].filter(({ pullRequest }) =>
      pullRequest.commits.some((commit) => asked.has(commit)),
    );
    const answered = new Set(known.flatMap(({ pullRequest }) => pullRequest.commits));
    const open = commits.filter((commit) => !answered.has(commit));
    const { pullRequests, unknown } = await mergedPullRequests(api, open, { branch, limit: MOST_COMMITS });
    for (const commit of open) this.#unknown.delete(commit);
    for (const commit of unknown) this.#unknown.add(commit);
    if (ranged)
      for (const { number } of [...pullRequests, ...known.map(({ pullRequest }) => pullRequest)])
        this.#inRange.add(number);
    const changed = pullRequests.flatMap((one) => this.#withKnown(one) ?? []);
    const formerFolder = ledger?.path ?? repository.folder;
    for (const one of await readPullRequestPairs(repository, changed, { formerFolder, gaps: this.#gaps }))
      this.#sources.set(one.pullRequest.number, one);
  }

  /** Adds the commits that were known before; `undefined` if there are no new ones. */
  #withKnown(found: MergedPullRequest): MergedPullRequest | undefined {
    const known = this.#sources.get(found.number)?.pullRequest.commits ?? [];
    if (known.length > 0 && found.commits.every((commit) => known.includes(commit))) return undefined;
    const all = [...new Set([...known, ...found.commits])];
    // The newest first, as on the branch: the parent of the oldest is the branch without the pull request.
    const place = (commit: string): number => {
      const at = this.#line.indexOf(commit);
      return at === -1 ? this.#line.length : at;
    };
    return { ...found, commits: all.toSorted((a, b) => place(a) - place(b)) };
  }
}
