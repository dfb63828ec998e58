/** The history of commits. In a shallow clone, commits are fetched from the remote, without their files. */
import type { RunGit } from './git.ts';
import { hasCommit } from './objects.ts';
import type { Remote } from './remote.ts';
import type { Scratch } from './scratch.ts';
import { WITHOUT_FILES } from './stores.ts';
import { REMOTE } from './transport.ts';

export interface CommitRange {
  /** Leaves out these commits and their history. If empty, the range goes back to the first commit. */
  readonly since: readonly string[];
  /** The most commits to return. */
  readonly most: number;
}

export interface CommitsSince {
  /** The later commit and its first parents, newest first. */
  readonly line: readonly string[];
  /** Commits that were merged in, newest first. */
  readonly others: readonly string[];
  /** Whether these are all commits of the range. */
  readonly complete: boolean;
}

export type History = ReturnType<typeof historyOf>;

interface Sources {
  readonly shallow: boolean;
  /** Sees the checkout, and what was fetched. */
  readonly run: RunGit;
  /** Sees only the checkout: git would say that a commit which we fetched without its history has none. */
  readonly alone: RunGit;
  readonly separate: () => Promise<Scratch>;
  readonly remote: Pick<Remote, 'tips'>;
}

export function historyOf({ shallow, run, alone, separate, remote }: Sources) {
  /** Fetches the history of these refs or commits into a new store, as `refs/history/0` and so on. */
  const fetched = async (names: readonly string[], ...depth: readonly string[]): Promise<Scratch> => {
    const scratch = await separate();
    const wanted = names.map((name, index) => `+${name}:refs/history/${index}`);
    const args = ['fetch', '--quiet', '--no-tags', ...depth, WITHOUT_FILES.filter, REMOTE, ...wanted];
    await scratch.runRemote(args, WITHOUT_FILES.config);
    return scratch;
  };
  const isHere = (commit: string): Promise<boolean> => hasCommit(alone, commit);

  /** The best common ancestor; `undefined` for unrelated histories. */
  const mergeBase = async (one: string, other: string): Promise<string | undefined> => {
    const here = !shallow && (await isHere(one)) && (await isHere(other));
    const ask = here ? alone : (await fetched([one, other])).run;
    const commits = here ? [one, other] : ['refs/history/0', 'refs/history/1'];
    const { stdout } = await ask(['merge-base', ...commits], { answers: [1] });
    return stdout.toString('utf8').trim() || undefined;
  };
  /**
   * Whether `commit` is `other` or has it in its history.
   * @throws CodedError if only the remote can tell, and does not
   */
  const contains = async (commit: string, other: string): Promise<boolean> => {
    if (commit === other || (await isAncestor(alone, other, commit))) return true;
    // Only a shallow clone hides history. Any other has the whole history of its commits.
    if (!shallow && (await isHere(commit))) return false;
    return (await mergeBase(commit, other)) === other;
  };
  return {
    mergeBase,
    contains,
    /** Whether the tip of a remote branch contains a commit. Not every server allows fetching any commit by its id. */
    isOnBranch: async (commit: string, branch: string): Promise<boolean> => {
      const ref = `refs/heads/${branch}`;
      const tip = (await remote.tips([ref])).get(ref);
      if (tip === undefined || tip === commit) return tip === commit;
      if (!shallow && (await isHere(tip))) return contains(tip, commit);
      return isAncestor((await fetched([ref])).run, commit, 'refs/history/0');
    },
    /** The commits between some earlier commits and a later one. */
    commitsSince: async (commit: string, { since, most }: CommitRange): Promise<CommitsSince> => {
      const ask = shallow ? (await fetched([commit], `--depth=${most + 1}`)).run : run;
      const here = await Promise.all(since.map((id) => hasCommit(ask, id)));
      // A missing commit cannot be left out, so then nothing is. If there are several, each ends a range of its own.
      const ends = since.length > 0 && here.every(Boolean) ? since.map((id) => [`^${id}`]) : [[]];
      const list = (...more: readonly string[]): Promise<readonly string[]> =>
        lines(ask, ['rev-list', `--max-count=${most + 1}`, commit, ...more]);
      const all = new Set<string>();
      for (const end of ends) for (const id of await list(...end)) all.add(id);
      const first = new Set(await list('--first-parent'));
      const line = [...first].filter((id) => all.has(id));
      const others = [...all].filter((id) => !first.has(id));
      return { line: line.slice(0, most), others: others.slice(0, most), complete: all.size <= most };
    },
    /** The messages of the commits in the history of a remote ref, newest first. */
    messagesOf: async (ref: string): Promise<readonly string[]> => {
      const { stdout } = await (await fetched([ref])).run(['log', '-z', '--format=%B', 'refs/history/0']);
      return stdout.toString('utf8').split('\0');
    },
  };
}

/** Whether a commit is in the history of another; `false` if one of them is missing here. */
async function isAncestor(ask: RunGit, commit: string, of: string): Promise<boolean> {
  const { exit } = await ask(['merge-base', '--is-ancestor', commit, of], { answers: [1, 128] });
  return exit === 0;
}

async function lines(ask: RunGit, args: readonly string[]): Promise<readonly string[]> {
  return (await ask(args)).stdout.toString('latin1').split('\n').filter(Boolean);
}
