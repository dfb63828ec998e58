/** Links to the pages of this project's documentation, in the version that runs. */
import { withWords } from './sentence-parts.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Turns a page of this repository (`docs/setup.md#5-first-merge`) into its address. */
export type DocsUrl = (page: string) => string;

/** The pages that sentences refer to, and the text of a link to each. A sentence names a page in backticks. */
export const PAGES: Readonly<Record<string, string>> = {
  'docs/setup.md#5-first-merge': 'First merge',
  'docs/situations.md#the-ledger-is-gone': 'The ledger is gone',
};

/**
 * Links to the pages in the version of the action that runs. A workflow that runs the action from its own checkout has
 * no version, so the pages of that commit are used. If the environment does not say enough, a page stays a path.
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

/** A sentence with the addresses of the pages that it names, for a log. */
export function withPageUrls(sentence: string, url: DocsUrl): string {
  return withWords(sentence, (word) => (Object.hasOwn(PAGES, word) ? url(word) : undefined));
}
