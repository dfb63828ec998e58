/** Where branches of the remote are, each asked about once. */
import type { Repository } from './repository.ts';

/** The commits of branches of the remote, or of `HEAD`, by their full names. */
export type Tips = (names: readonly string[]) => Promise<ReadonlyMap<string, string>>;

export function rememberTips(repository: Pick<Repository, 'remoteRefs'>): Tips {
  const asked = new Map<string, string | undefined>();
  return async (names) => {
    const left = names.filter((name) => !asked.has(name));
    const there = left.length > 0 ? await repository.remoteRefs(left) : new Map<string, string>();
    for (const name of left) asked.set(name, there.get(name));
    return new Map(
      names.flatMap((name) => {
        const commit = asked.get(name);
        return commit === undefined ? [] : [[name, commit]];
      }),
    );
  };
}
