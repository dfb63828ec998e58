/** Links to the lines of a file on GitHub. */
import type { Place } from '../aliases/source.ts';

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
