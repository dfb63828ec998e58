/** Keeps the suggested changes on a pull request up to date. */
import { hasCode } from '../error.ts';
import { numberAt, textAt } from '../json-value.ts';
import { type GitHubApi, listAll } from './api.ts';
import { isBy } from './comment.ts';
import { compareBlob, hunksOf } from './diff.ts';
import {
  type SuggestedFix,
  type Suggestion,
  type SuggestionMark,
  suggestionMark,
  toSuggestions,
} from './suggestion.ts';

export interface SuggestionsRequest {
  /** The number of the pull request. */
  readonly number: number;
  /** The commit that the pull request proposes, not GitHub's merge of it. */
  readonly headSha: string;
  /** The environment of this run. Others may need other fixes in the same files. */
  readonly environment: string;
  /** All fixes of this run. Files are named as in the repository. */
  readonly fixes: readonly SuggestedFix[];
  /** Whether this run checks a file. Suggestions for other files belong to other runs. */
  readonly looksAt: (file: string) => boolean;
}

export interface SuggestionsOutcome {
  readonly created: number;
  /** Made by an earlier run, perhaps of another environment, and still valid. */
  readonly kept: number;
  /** No longer needed: deleted or, if somebody answered, marked as done. */
  readonly ended: number;
  /** Not made in this run, because one review has `MOST_AT_ONCE` of them. */
  readonly more: number;
  /** Not possible: the pull request does not show these lines, or the base branch has changed them since. */
  readonly outside: number;
  /** Refused by GitHub. */
  readonly refused: number;
}

/** A longer review would not be read. */
const MOST_AT_ONCE = 30;
/** The most reviews to send while searching for the comment that GitHub refuses. */
const MOST_REVIEWS = 12;

const INTRODUCTION = 'Some lines can be fixed with one click: “Commit suggestion” applies the fix.';
const DONE = '<!-- customergauge-aliases-suggestion:done -->\n\nThis suggestion is no longer needed.';

/**
 * Updates the suggested changes on a pull request: new ones come in one review, valid ones stay, and those no longer
 * needed are deleted. Suggestions of other environments are not touched, and not repeated.
 *
 * @throws CodedError
 */
export async function syncSuggestions(
  api: GitHubApi,
  { number, headSha, environment, fixes, looksAt }: SuggestionsRequest,
): Promise<SuggestionsOutcome> {
  const wanted = toSuggestions(fixes, environment);
  const existing = (await ownSuggestions(api, number)).filter(({ file }) => looksAt(file));
  const { kept, ended, missing } = compareSuggestions({ environment, wanted, existing });
  const possible = missing.length === 0 ? [] : onShownLines(missing, await changedFiles(api, number));
  const sent = await sendReviews(api, { number, headSha }, possible.slice(0, MOST_AT_ONCE));
  // Only after the new ones are there: a pull request without any suggestion would look fixed.
  for (const one of ended) await end(api, one);
  return {
    ...sent,
    kept,
    ended: ended.length,
    more: Math.max(0, possible.length - MOST_AT_ONCE),
    outside: missing.length - possible.length,
  };
}

/** A suggestion on the pull request. */
export interface StandingSuggestion extends SuggestionMark {
  readonly id: number;
  readonly file: string;
  /** The lines have changed since; GitHub no longer applies it. */
  readonly outdated: boolean;
  /** Somebody answered. */
  readonly answered: boolean;
}

/** Decides which suggestions stay, which of our own are deleted, and which are missing. */
function compareSuggestions({
  environment,
  wanted,
  existing,
}: {
  readonly environment: string;
  readonly wanted: readonly Suggestion[];
  readonly existing: readonly StandingSuggestion[];
}): { readonly kept: number; readonly ended: readonly StandingSuggestion[]; readonly missing: readonly Suggestion[] } {
  const keys = new Set(wanted.map(({ key }) => key));
  const standing = new Set<string>();
  const ended: StandingSuggestion[] = [];
  // Two runs at the same moment may have made two. One with an answer stays, else the oldest. All environments decide
  // like this, so at least one stays.
  for (const one of existing.toSorted((a, b) => Number(b.answered) - Number(a.answered) || a.id - b.id)) {
    if (keys.has(one.key) && !one.outdated && !standing.has(one.key)) standing.add(one.key);
    else if (one.environment === environment) ended.push(one);
  }
  return { kept: standing.size, ended, missing: wanted.filter(({ key }) => !standing.has(key)) };
}

async function ownSuggestions(api: GitHubApi, number: number): Promise<readonly StandingSuggestion[]> {
  const all = await listAll(api, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { pull_number: number });
  const marked = all.filter((one) => suggestionMark(textAt(one, 'body')) !== undefined);
  if (marked.length === 0) return [];
  const viewer = await api.viewer();
  const answered = new Set(all.map((one) => numberAt(one, 'in_reply_to_id')));
  return marked.flatMap((one) => {
    const id = numberAt(one, 'id');
    const mark = suggestionMark(textAt(one, 'body'));
    if (id === undefined || mark === undefined || !isBy(viewer, one)) return [];
    const outdated = numberAt(one, 'line') === undefined;
    return [{ ...mark, id, file: textAt(one, 'path'), outdated, answered: answered.has(id) }];
  });
}

/** A file of the pull request as GitHub compares it. */
export interface PullRequestFile {
  readonly file: string;
  /** The git id of its content at the head. */
  readonly blob: string;
  /** '' if GitHub shows none, as for large files. */
  readonly patch: string;
}

async function changedFiles(api: GitHubApi, number: number): Promise<readonly PullRequestFile[]> {
  const all = await listAll(api, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { pull_number: number });
  return all.map((one) => ({
    file: textAt(one, 'filename'),
    blob: textAt(one, 'sha'),
    patch: textAt(one, 'patch'),
  }));
}

/**
 * Selects the suggestions that GitHub can show: their lines are in the diff, and the file that was read is that of the
 * head. The checkout is GitHub's merge commit, where the base branch may have moved lines.
 */
function onShownLines(suggestions: readonly Suggestion[], files: readonly PullRequestFile[]): readonly Suggestion[] {
  const byName = new Map(files.map((one) => [one.file, one]));
  const compared = new Map<Suggestion['source'], ReturnType<typeof compareBlob>>();
  return suggestions.filter(({ source, firstLine, lastLine }) => {
    const changed = byName.get(source.file);
    if (!changed) return false;
    const content = compared.get(source) ?? compareBlob(changed.blob, source.text);
    compared.set(source, content);
    // A suggestion for the first line would remove the byte order mark.
    if (content === 'different' || (content === 'same-after-mark' && firstLine === 1)) return false;
    return hunksOf(changed.patch).some(({ first, last }) => first <= firstLine && lastLine <= last);
  });
}

interface Sent {
  readonly created: number;
  readonly refused: number;
}

/** Sends one review. If GitHub refuses one of its comments, sends smaller ones, so that the others get through. */
async function sendReviews(
  api: GitHubApi,
  { number, headSha }: { readonly number: number; readonly headSha: string },
  suggestions: readonly Suggestion[],
): Promise<Sent> {
  const waiting: (readonly Suggestion[])[] = suggestions.length === 0 ? [] : [suggestions];
  let created = 0;
  let refused = 0;
  for (let reviews = 0; ; reviews++) {
    const some = waiting.shift();
    if (some === undefined) return { created, refused };
    if (reviews >= MOST_REVIEWS) {
      refused += some.length;
      continue;
    }
    try {
      await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        pull_number: number,
        commit_id: headSha,
        event: 'COMMENT',
        body: INTRODUCTION,
        comments: some.map(toComment),
      });
      created += some.length;
    } catch (failure) {
      if (!hasCode(failure, 'github-invalid')) throw failure;
      const half = Math.ceil(some.length / 2);
      if (some.length === 1) refused += 1;
      else waiting.push(some.slice(0, half), some.slice(half));
    }
  }
}

function toComment({ source, firstLine, lastLine, body }: Suggestion): object {
  const lines = firstLine === lastLine ? {} : { start_line: firstLine, start_side: 'RIGHT' };
  return { path: source.file, body, line: lastLine, side: 'RIGHT', ...lines };
}

async function end(api: GitHubApi, { id, answered }: StandingSuggestion): Promise<void> {
  const route = answered
    ? 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}'
    : 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}';
  try {
    await api.request(route, { comment_id: id, ...(answered ? { body: DONE } : {}) });
  } catch (failure) {
    // Somebody deleted it already.
    if (!hasCode(failure, 'github-not-found')) throw failure;
  }
}
