/** Links to pages of the documentation, to the rules, and to lines of files on GitHub. */
import type { Place } from '../aliases/source.ts';
import type { RuleId } from '../rules/all-rules.ts';
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

/** The page that explains all rules, as a path in this repository. The command line shows this path. */
const RULES_PAGE = 'docs/rules.md';

/** The explanation of a rule. @param base the page, as a path or URL */
export function ruleLink(rule: RuleId, base: string = RULES_PAGE): string {
  return `${base}#${rule}`;
}

/** Links to the explanations in the version of the action that runs. */
export function ruleLinks(env: Readonly<Record<string, string | undefined>>): (rule: RuleId) => string {
  const page = docsLinks(env)(RULES_PAGE);
  return (rule) => ruleLink(rule, page);
}

export type PlaceUrl = (place: Place) => string | undefined;

/** Links to lines in a commit; no links if the environment does not name a repository. */
export function placeLinks(
  { GITHUB_SERVER_URL, GITHUB_REPOSITORY }: Readonly<Record<string, string | undefined>>,
  commit: string | undefined,
): PlaceUrl {
  const server = (GITHUB_SERVER_URL || 'https://github.com').replace(/\/$/, '');
  const known =
    /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) &&
    /^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY ?? '') &&
    /^[0-9a-f]{40,64}$/.test(commit ?? '');
  if (!known) return () => undefined;
  return ({ file, line, endLine }) => {
    const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return `${server}/${GITHUB_REPOSITORY}/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ''}`;
  };
}
