/** What the remote has: its refs, its branches, and the commits that it gives. */
import { hasCode } from '../error.ts';
import type { Scratch } from './scratch.ts';
import { WITHOUT_FILES } from './stores.ts';
import { REMOTE } from './transport.ts';

export interface Remote {
  /**
   * Makes sure that a commit and its files can be read: where they are missing, they are fetched, without any history.
   * @throws CodedError when the server does not give it
   */
  bring(commit: string): Promise<void>;
  /** The commit of a branch or tag on the remote, or nothing. */
  remoteCommit(name: string): Promise<string | undefined>;
  /** The refs of the remote among these full names, `HEAD` being one, and what they point to. */
  remoteRefs(names: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Whether the remote has a commit, even if no branch has it any more. */
  isOnRemote(commit: string): Promise<boolean>;
  /** The default branch of the remote, or nothing where it names none, or one that does not exist yet. */
  defaultBranch(): Promise<string | undefined>;
}

export function remoteOf({
  has,
  store,
  separate,
}: {
  readonly has: (commit: string) => Promise<boolean>;
  readonly store: () => Promise<Scratch>;
  readonly separate: () => Promise<Scratch>;
}): Remote {
  const listed = async (...args: readonly string[]): Promise<readonly (readonly [id: string, ref: string])[]> => {
    const { stdout } = await (await store()).runRemote(['ls-remote', '--quiet', ...args]);
    return stdout
      .toString('utf8')
      .split('\n')
      .flatMap((line) => {
        const [id, ref] = line.split('\t');
        return id && ref ? [[id, ref] as const] : [];
      });
  };
  const remoteRefs = async (names: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    // Git compares the ends of names: `refs/heads/x` would find `refs/old/refs/heads/x` too.
    const found = (await listed(REMOTE, ...names)).filter(([, ref]) => names.includes(ref));
    return new Map(found.map(([id, ref]) => [ref, id]));
  };
  return {
    bring: async (commit) => {
      if (await has(commit)) return;
      const args = ['fetch', '--quiet', '--no-tags', '--depth=1', REMOTE, `+${commit}:refs/fetched/${commit}`];
      await (await store()).runRemote(args);
    },
    remoteCommit: async (name) => {
      const tag = `refs/tags/${name}`;
      // A tag that is an object of its own is listed with the commit that it points to.
      const names = name.startsWith('refs/') ? [name] : [`${tag}^{}`, `refs/heads/${name}`, tag];
      const found = await remoteRefs(names);
      return names.map((one) => found.get(one)).find(Boolean);
    },
    remoteRefs,
    isOnRemote: async (commit) => {
      const args = ['fetch', '--quiet', '--no-tags', '--depth=1', WITHOUT_FILES.filter, REMOTE];
      try {
        await (await separate()).runRemote([...args, `+${commit}:refs/asked/0`], WITHOUT_FILES.config);
        return true;
      } catch (error) {
        if (hasCode(error, 'not-on-server')) return false;
        throw error;
      }
    },
    defaultBranch: async () => {
      const [first] = (await listed('--symref', REMOTE, 'HEAD')).filter(([id]) => id.startsWith('ref: '));
      return /^ref: refs\/heads\/(.+)$/.exec(first?.[0] ?? '')?.[1];
    },
  };
}
