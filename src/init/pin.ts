/** Which version of this action a new workflow uses: the commit of the running release, and never an invented one. */

/** The known facts about the running release: from `release.json` in a package, from git in a checkout. */
export interface Release {
  /** `OWNER/REPO` on GitHub. */
  readonly repository?: string;
  /** The full commit id. */
  readonly commit?: string;
  /** Whether this commit has the tag of its version. */
  readonly tagged?: boolean;
}

export interface Pin {
  /** The value of `uses:`. */
  readonly action: string;
  /** For the comment after a commit id. */
  readonly version: string | undefined;
  /** Sentences about what the user still has to do. */
  readonly todo: readonly string[];
}

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const COMMIT = /^[0-9a-f]{40}$/;
/** Placeholder for an unknown owner, as in package.json before the first release. */
const NOBODY = 'OWNER';
const PLACEHOLDER = `${NOBODY}/customergauge-aliases`;

/** Whether package.json names an account on GitHub already; without one, npm does not have this package either. */
export function isPublished(address: string): boolean {
  return repositoryOf(address)?.startsWith(`${NOBODY}/`) === false;
}

/** `OWNER/REPO` from the URL of a repository on a server; undefined for the path of a folder. */
export function repositoryOf(address: string): string | undefined {
  const server = /^(?:(?:git\+)?https?:\/\/[^/]+\/|(?:ssh:\/\/)?[\w.-]+@[^/:]+[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
  return server.exec(address)?.[1];
}

/** Chooses the value of `uses:`. @param given the flag `--uses`, which wins @param version from package.json */
export function pinOf(given: string | undefined, release: Release, version: string): Pin {
  if (given !== undefined) {
    const pinned = COMMIT.test(given.split('@')[1] ?? '');
    return { action: given, version: undefined, todo: pinned ? [] : [pinIt(given)] };
  }
  const known = REPOSITORY.test(release.repository ?? '') && !release.repository?.startsWith(`${NOBODY}/`);
  const repository = known ? release.repository : PLACEHOLDER;
  const todo = known ? [] : ['In the workflow file, replace `OWNER` with the account on GitHub that has this action.'];
  if (COMMIT.test(release.commit ?? ''))
    return { action: `${repository}@${release.commit}`, version: release.tagged ? `v${version}` : undefined, todo };
  const tag = `${repository}@v${version}`;
  return { action: tag, version: undefined, todo: [...todo, pinIt(tag)] };
}

/** Checks a value of `--uses`. Returns what is wrong with it; undefined if it is valid. */
export function usesMistake(given: string): string | undefined {
  const [repository = '', ref = ''] = given.split('@');
  if (REPOSITORY.test(repository) && /^[\w./-]+$/.test(ref)) return undefined;
  return 'must be `OWNER/REPO@COMMIT`, such as `acme/customergauge-aliases@` and 40 hex digits.';
}

function pinIt(action: string): string {
  const [repository, tag] = action.split('@');
  return `Pin the action to a commit: \`git ls-remote https://github.com/${repository} ${tag}\` prints its id. Write it after the @ instead of \`${tag}\`.`;
}
