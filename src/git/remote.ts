/** Asks the remote for its refs, branches and commits. */
import { hasCode } from '../error.ts';
import type { Scratch } from './scratch.ts';
import { WITHOUT_FILES } from './stores.ts';
import { REMOTE } from './transport.ts';

/** The commits of branches of the remote, or of `HEAD`, by their full names. */
export type Tips = (names: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** The remote's answers about refs, by their full names; `undefined` for a ref that it does not have. */
export type HeardRefs = Map<string, string | undefined>;

export type Remote = ReturnType<typeof remoteOf>;

export function remoteOf({
  has,
  store,
  separate,
  heard,
}: {
  readonly has: (commit: string) => Promise<boolean>;
  readonly store: () => Promise<Scratch>;
  readonly separate: () => Promise<Scratch>;
  readonly heard: HeardRefs;
}) {
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
  /** The refs of the remote with these full names, or `HEAD`, and what they point to. */
  const remoteRefs = async (names: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    // Git compares the ends of names: `refs/heads/x` also finds `refs/old/refs/heads/x`.
    const found = (await listed(REMOTE, ...names)).filter(([, ref]) => names.includes(ref));
    return new Map(found.map(([id, ref]) => [ref, id]));
  };
  return {
    /**
     * Makes sure that a commit and its files can be read. If they are missing, they are fetched, without history.
     * @throws CodedError if the server does not give it
     */
    bring: async (commit: string): Promise<void> => {
      if (await has(commit)) return;
      const args = ['fetch', '--quiet', '--no-tags', '--depth=1', REMOTE, `+${commit}:refs/fetched/${commit}`];
      await (await store()).runRemote(args);
    },
    /** The commit of a branch or tag on the remote, or `undefined`. */
    remoteCommit: async (name: string): Promise<string | undefined> => {
      const tag = `refs/tags/${name}`;
      // An annotated tag is listed with the commit that it points to.
      const names = name.startsWith('refs/') ? [name] : [`${tag}^{}`, `refs/heads/${name}`, tag];
      const found = await remoteRefs(names);
      return names.map((one) => found.get(one)).find(Boolean);
    },
    remoteRefs,
    /** Cached `remoteRefs`: each name is requested once in a run. */
    tips: async (names: readonly string[]): ReturnType<Tips> => {
      const left = [...new Set(names)].filter((name) => !heard.has(name));
      const there = left.length > 0 ? await remoteRefs(left) : new Map<string, string>();
      for (const name of left) heard.set(name, there.get(name));
      return new Map(
        names.flatMap((name) => {
          const commit = heard.get(name);
          return commit === undefined ? [] : [[name, commit]];
        }),
      );
    },
    /** Whether the remote has a commit, even if no branch has it any more. */
    isOnRemote: async (commit: string): Promise<boolean> => {
      const args = ['fetch', '--quiet', '--no-tags', '--depth=1', WITHOUT_FILES.filter, REMOTE];
      try {
        await (await separate()).runRemote([...args, `+${commit}:refs/asked/0`], WITHOUT_FILES.config);
        return true;
      } catch (error) {
        if (hasCode(error, 'not-on-server')) return false;
        throw error;
      }
    },
    /** The default branch of the remote; `undefined` if it names none, or one that does not exist yet. */
    defaultBranch: async (): Promise<string | undefined> => {
      const lines = (await listed('--symref', REMOTE, 'HEAD')).filter(([, ref]) => ref === 'HEAD');
      const ref = /^ref: (refs\/heads\/.+)$/.exec(lines.find(([id]) => id.startsWith('ref: '))?.[0] ?? '')?.[1];
      const commit = lines.find(([id]) => !id.startsWith('ref: '))?.[0];
      // So the run need not ask again for the tip of that branch.
      if (ref !== undefined && commit !== undefined) heard.set(ref, commit);
      return ref?.slice('refs/heads/'.length);
    },
  };
}
