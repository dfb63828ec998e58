/** Where branches of the remote are, each asked about once. */

/** The commits of branches of the remote, or of `HEAD`, by their full names. */
export interface Tips {
  (names: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Takes note of what the remote said when it was asked something else. */
  learn(name: string, commit: string): void;
}

/** @param ask asks the remote about names */
export function rememberTips(ask: (names: readonly string[]) => Promise<ReadonlyMap<string, string>>): Tips {
  const asked = new Map<string, string | undefined>();
  const tips = async (names: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const left = [...new Set(names)].filter((name) => !asked.has(name));
    const there = left.length > 0 ? await ask(left) : new Map<string, string>();
    for (const name of left) asked.set(name, there.get(name));
    return new Map(
      names.flatMap((name) => {
        const commit = asked.get(name);
        return commit === undefined ? [] : [[name, commit]];
      }),
    );
  };
  return Object.assign(tips, { learn: (name: string, commit: string) => asked.set(name, commit) });
}
