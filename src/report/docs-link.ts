/** Where the pages of this project's documentation can be read, in the version that runs. */

type Environment = Readonly<Record<string, string | undefined>>;

/** From a page of this repository (`docs/setup.md#5-first-merge`) to the address where it can be read. */
export type DocsUrl = (page: string) => string;

/** The pages that sentences send people to, with what a link to them says. A sentence names a page in backticks. */
export const PAGES: Readonly<Record<string, string>> = {
  'docs/setup.md#5-first-merge': 'First merge',
  'docs/situations.md#the-ledger-is-gone': 'The ledger is gone',
};

/**
 * Links to the pages as they were when the running version of the action was made. A workflow that runs the action from its
 * own checkout has no such version, so the pages of that commit are used. Where the environment does not say enough, a page
 * stays the path that it is.
 */
export function docsLinks(env: Environment): DocsUrl {
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  const action = env.GITHUB_ACTION_REPOSITORY;
  const repository = action || env.GITHUB_REPOSITORY;
  const revision = (action ? env.GITHUB_ACTION_REF : env.GITHUB_SHA) || 'HEAD';
  if (!repository || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^https:\/\/[\w.-]+(?::\d+)?\/?$/.test(server))
    return (page) => page;
  const path = revision.split('/').map(encodeURIComponent).join('/');
  return (page) => `${server.replace(/\/$/, '')}/${repository}/blob/${path}/${page}`;
}

/** A sentence for a log: addresses instead of the pages that it names. */
export function withPageUrls(sentence: string, url: DocsUrl): string {
  return Object.keys(PAGES).reduce((text, page) => text.replaceAll(`\`${page}\``, () => url(page)), sentence);
}
