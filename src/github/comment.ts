/** Keeps the one comment of an environment and folder on a pull request. */
import { createHash } from 'node:crypto';
import { hasCode } from '../error.ts';
import { numberAt, textAt } from '../json-value.ts';
import { type GitHubApi, listAll, type Viewer } from './api.ts';

/** GitHub's limit for a comment, including marker and line break. */
export const MOST_COMMENT_CHARACTERS = 65_536;

export interface Comment {
  /** The number of the pull request. */
  readonly number: number;
  /** See `commentMarker`. */
  readonly marker: string;
  /** The marker of an older version. A comment with it is reused if there is only one. */
  readonly formerMarker?: string;
  /** Markdown, without the marker. */
  readonly body: string;
  /** Whether to create a comment if there is none yet. */
  readonly create: boolean;
  /** Decides by its text whether a comment is overwritten; if left out, it always is. */
  readonly over?: (body: string) => boolean;
}

export interface CommentOutcome {
  readonly what: 'created' | 'updated' | 'unchanged' | 'absent' | 'kept';
  /** '' if there is no comment. */
  readonly url: string;
}

/**
 * The invisible line by which the next run finds its comment.
 * @param folder the alias folder from the repository's root: a workflow may have a job for each of several
 */
export function commentMarker(environment: string, folder: string): string {
  const name = encodeURIComponent(folder.toWellFormed());
  return `<!-- customergauge-aliases:${environment}:${name.length > LONGEST_NAME ? createHash('sha256').update(folder).digest('hex') : name} -->`;
}

/** The marker of older versions, which had one comment per environment for all folders. */
export function formerMarker(environment: string): string {
  return `<!-- customergauge-aliases:${environment} -->`;
}

/** Longer names would leave less room for the comment. */
const LONGEST_NAME = 200;

/**
 * Creates or updates the comment. It is found by marker and author, because anyone can write our marker into a comment of
 * their own.
 *
 * @throws CodedError
 */
export async function upsertComment(
  api: GitHubApi,
  { number, marker, formerMarker: former, body, create, over = () => true }: Comment,
): Promise<CommentOutcome> {
  const text = `${marker}\n${body}`;
  if (text.length > MOST_COMMENT_CHARACTERS)
    throw new RangeError(`A comment of ${text.length} characters is too long.`);

  const [kept, ...surplus] = await ownComments(api, number, { marker, former });
  for (const { id } of surplus) await deleteComment(api, id);
  if (kept === undefined) return create ? await createComment(api, number, text) : { what: 'absent', url: '' };
  if (!over(kept.body)) return { what: 'kept', url: kept.url };
  if (isSame(kept.body, text)) return { what: 'unchanged', url: kept.url };
  try {
    const { data } = await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      comment_id: kept.id,
      body: text,
    });
    return { what: 'updated', url: textAt(data, 'html_url') || kept.url };
  } catch (failure) {
    // Somebody deleted it just now.
    if (!isGone(failure)) throw failure;
    return create ? await createComment(api, number, text) : { what: 'absent', url: '' };
  }
}

interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/**
 * Our comments with this marker, the oldest first: two runs at the same moment may have made two. If there is none, the one
 * of an older version, unless there are several, because it is unknown which folder each is about.
 */
async function ownComments(
  api: GitHubApi,
  number: number,
  { marker, former }: { readonly marker: string; readonly former: string | undefined },
): Promise<readonly OwnComment[]> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const all = await listAll(api, route, { issue_number: number });
  const having = (mark: string | undefined): typeof all =>
    mark === undefined ? [] : all.filter((one) => isMarked(textAt(one, 'body'), mark));
  const [marked, older] = [having(marker), having(former)];
  if (marked.length + older.length === 0) return [];
  const viewer = await api.viewer();
  const own = (comments: typeof all): readonly OwnComment[] =>
    comments
      .filter((one) => isBy(viewer, one))
      .flatMap((one) => {
        const id = numberAt(one, 'id');
        return id === undefined ? [] : [{ id, body: textAt(one, 'body'), url: textAt(one, 'html_url') }];
      })
      .sort((a, b) => a.id - b.id);
  const mine = own(marked);
  const formerly = mine.length === 0 ? own(older) : [];
  return formerly.length === 1 ? formerly : mine;
}

/** Whether the marker is the first line of a comment. A quotation in someone's answer has it elsewhere. */
function isMarked(body: string, marker: string): boolean {
  return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}

/** Whether the token's own account wrote it. */
export function isBy(viewer: Viewer, comment: unknown): boolean {
  return numberAt(comment, 'user', 'id') === viewer.id;
}

/** GitHub may store other line ends, and drops white space at the end. */
function isSame(stored: string, wanted: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(stored) === plain(wanted);
}

async function createComment(api: GitHubApi, number: number, body: string): Promise<CommentOutcome> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const { data } = await api.request(route, { issue_number: number, body });
  return { what: 'created', url: textAt(data, 'html_url') };
}

async function deleteComment(api: GitHubApi, id: number): Promise<void> {
  try {
    await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
  } catch (failure) {
    if (!isGone(failure)) throw failure;
  }
}

function isGone(failure: unknown): boolean {
  return hasCode(failure, 'github-not-found');
}
