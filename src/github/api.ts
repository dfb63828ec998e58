/** GitHub's API as far as it is needed here, and the meaning of its refusals. */
import { CodedError, type GitHubCode } from '../error.ts';
import { isJsonObject, textAt } from '../json-value.ts';

/** The account that the token acts as: a person, an app, or `github-actions[bot]`. */
export interface Viewer {
  readonly id: number;
  readonly login: string;
}

/** GitHub's answer, unchecked. */
export interface GitHubAnswer {
  readonly data: unknown;
  /** Whether GitHub says that another page follows. */
  readonly more: boolean;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** GitHub's API for one repository. Every failure is a `CodedError` with one of `GITHUB_CODES`. */
export interface GitHubApi {
  readonly owner: string;
  readonly repo: string;
  /**
   * Makes one request, such as `GET /repos/{owner}/{repo}/pulls/{pull_number}`; owner and repository are filled in.
   *
   * @throws {CodedError}
   */
  request(route: string, parameters?: Parameters): Promise<GitHubAnswer>;
  /** Requested once, when it is first needed. @throws {CodedError} */
  viewer(): Promise<Viewer>;
}

/** A failed request; without a status, no answer came at all. */
export interface FailedRequest {
  readonly route: string;
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly cause?: unknown;
}

const LATER = 'Nothing needs to be done: the next run tries again.';

/** Turns a failed request into an error with a hint. */
export function toFailure({ route, status, headers = {}, data, cause }: FailedRequest): CodedError<GitHubCode> {
  const method = route.split(' ', 1)[0] ?? '';
  const permission = `permissions: pull-requests: ${method === 'GET' ? 'read' : 'write'}`;
  const words = textAt(data, 'message').slice(0, 200);
  const said = words === '' ? '' : `: ${words}`;
  const failed = (code: GitHubCode, message: string, hint: string): CodedError<GitHubCode> =>
    new CodedError({ code, message, hint, cause, retryAfterSeconds: seconds(headers['retry-after']) });

  if (status === undefined || status >= 500) {
    const what = status === undefined ? `could not be reached (${whatBroke(cause)})` : `has a problem (${status})`;
    return failed(status === undefined ? 'github-unreachable' : 'github-outage', `GitHub's API ${what}.`, LATER);
  }
  if (status === 429 || (status === 403 && isRateLimit(headers, words))) {
    return failed('github-rate-limit', `GitHub's API accepts no more requests for now (${status}${said}).`, LATER);
  }
  if (status === 401) {
    return failed(
      'github-permission',
      `GitHub does not accept the token (401${said}).`,
      'Leave `github-token` out, so that the token of the job is used, or check that the given one has not expired.',
    );
  }
  if (status === 403 && /\block(ed)?\b/i.test(words)) {
    return failed(
      'github-refused',
      `GitHub refused, because the conversation is locked (403${said}).`,
      'Unlock the conversation.',
    );
  }
  if (status === 403) {
    return failed(
      'github-permission',
      `The token has no permission for this on GitHub (403${said}).`,
      `Give the job \`${permission}\`. Pull requests from forks get a read-only token.`,
    );
  }
  if (status === 404 || status === 410) {
    return failed(
      'github-not-found',
      `GitHub did not find what was requested (${status}${said}).`,
      `If it is there, the token may not see it: give the job \`${permission}\`.`,
    );
  }
  if (status < 200 || status >= 300) {
    return failed(
      status === 422 ? 'github-invalid' : 'github-refused',
      `GitHub refused the request (${status}${said}).`,
      LATER,
    );
  }
  return unreadable(route);
}

/** The system's code, such as `ENOTFOUND`, from an error that may be wrapped in others. */
function whatBroke(cause: unknown): string {
  let said = 'no answer';
  for (let error = cause, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
    if ('code' in error && typeof error.code === 'string') return error.code;
    if (error.name === 'TimeoutError') return 'no answer in time';
    said = error.message;
  }
  return said;
}

/** The error for an answer of something else, such as a proxy or another program at the address. */
export function unreadable(route: string): CodedError<GitHubCode> {
  return new CodedError({
    code: 'github-outage',
    message: `The answer of GitHub's API to \`${route}\` cannot be understood.`,
    hint: 'Check the address in `GITHUB_API_URL`, and whether a proxy answers in its place.',
  });
}

function seconds(header: unknown): number | undefined {
  return typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}

function isRateLimit(headers: Readonly<Record<string, unknown>>, words: string): boolean {
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(words)
  );
}

/** More pages than any pull request fills. A server that always announces another one must not block a run. */
const MOST_PAGES = 100;

/** Every entry of a list, page by page. @throws {CodedError} */
export async function listAll(
  api: GitHubApi,
  route: string,
  parameters: Parameters = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const all: Readonly<Record<string, unknown>>[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    // The next page is requested by number, never by an address in an answer, because the token is only for GitHub.
    const { data, more } = await api.request(route, { ...parameters, per_page: 100, page });
    if (!Array.isArray(data)) throw unreadable(route);
    for (const entry of data) if (isJsonObject(entry)) all.push(entry);
    if (!more) return all;
  }
  throw new CodedError({
    code: 'github-refused',
    message: `GitHub lists more than ${MOST_PAGES * 100} entries for \`${route}\`.`,
    hint: 'Open a new pull request.',
  });
}
