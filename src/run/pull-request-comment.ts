/** The comment that an environment and its folder have on a pull request. */
import type { GitHubApi } from '../github/api.ts';
import { commentMarker, formerMarker, upsertComment } from '../github/comment.ts';
import { docsLinks } from '../report/docs-link.ts';
import { COMMENT, markdown } from '../report/markdown.ts';
import type { Page } from '../report/page.ts';
import { placeLinks } from '../report/place-link.ts';
import { ruleLinks } from '../report/rule-link.ts';
import type { LocalRun } from './context.ts';
import { folderOf } from './shown-names.ts';

/** What a comment says: what a merge will send, what became of that, or that a push was stopped before it came to that. */
type Says = 'plan' | 'outcome' | 'blocked';

export interface Saying {
  /** Of the pull request. */
  readonly number: number;
  readonly page: Page;
  readonly says: Says;
  readonly create: boolean;
  /** Which comments are written over; all of them where it is left out. */
  readonly over?: readonly Says[];
  /** The commit whose lines it links to. */
  readonly commit: string | undefined;
}

export async function writeComment(
  { settings, cwd, env, secrets }: Pick<LocalRun, 'settings' | 'cwd' | 'env' | 'secrets'>,
  api: GitHubApi,
  { number, page, says, create, over, commit }: Saying,
): Promise<void> {
  const { environment, path } = settings;
  const redact = (text: string): string => secrets.redact(text);
  const text = markdown(page, {
    ...COMMENT,
    ruleUrl: ruleLinks(env),
    placeUrl: placeLinks(env, commit),
    docsUrl: docsLinks(env),
    redact,
  });
  await upsertComment(api, {
    number,
    marker: commentMarker(environment, await folderOf(path, { cwd, env })),
    formerMarker: formerMarker(environment),
    body: `${saysLine(says)}\n${text}`,
    create,
    ...(over ? { over: (body) => over.some((one) => body.split('\n', 2)[1]?.trim() === saysLine(one)) } : {}),
  });
}

/** The second line of a comment that nobody sees. */
function saysLine(says: Says): string {
  return `<!-- customergauge-aliases-says:${says} -->`;
}
