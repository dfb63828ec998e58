/** Writes the comment on a pull request. Each environment and folder has its own. */
import type { GitHubApi } from '../github/api.ts';
import { commentMarker, formerMarker, upsertComment } from '../github/comment.ts';
import { docsLinks, placeLinks, ruleLinks } from '../report/links.ts';
import { COMMENT, markdown } from '../report/markdown.ts';
import type { Page } from '../report/page.ts';
import type { LocalRun } from './context.ts';
import { folderOf } from './shown-names.ts';

/** The kind of a comment: the plan, the outcome of the push, or a push that was stopped. */
type Says = 'plan' | 'outcome' | 'blocked';

export interface Saying {
  /** The number of the pull request. */
  readonly number: number;
  readonly page: Page;
  readonly says: Says;
  readonly create: boolean;
  /** Which kinds of comments are overwritten; all if left out. */
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

/** The invisible second line of a comment, by which later runs know its kind. */
function saysLine(says: Says): string {
  return `<!-- customergauge-aliases-says:${says} -->`;
}
