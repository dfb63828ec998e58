/** GitHub's API as this product needs it, and what its refusals mean. */
import { CodedError, type GitHubCode } from '../error.ts';
import { isJsonObject, textAt } from '../json-value.ts';

/** Who the token acts as: a person, an app, or `github-actions[bot]`. */
export interface Viewer {
  readonly id: number;
  readonly login: string;
}

/** What GitHub answered, before anybody looks into it. */
export interface GitHubAnswer {
  readonly data: unknown;
  /** Whether GitHub says that another page follows. */
  readonly more: boolean;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** GitHub's API for one repository, as far as this product needs it. Every failure is a `CodedError` with one of `GITHUB_CODES`. */
export interface GitHubApi {
  readonly owner: string;
  readonly repo: string;
  /**
   * One request, such as `GET /repos/{owner}/{repo}/pulls/{pull_number}`; owner and repository are filled in.
   *
   * @throws {CodedError}
   */
  request(route: string, parameters?: Parameters): Promise<GitHubAnswer>;
  /** Asked once, and only by whoever needs it. @throws {CodedError} */
  viewer(): Promise<Viewer>;
}

/** What came back instead of success; no status means that no answer came at all. */
export interface FailedRequest {
  readonly route: string;
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly cause?: unknown;
}

const LATER = 'Nothing needs to be done: the next run tries again.';

/** What a refusal means, and what to do about it. */
export function toFailure({ route, status, headers = {}, data, cause }: FailedRequest): CodedError<GitHubCode> {
  const method = route.split(' ', 1)[0] ?? '';
  const permission = `permissions: pull-requests: ${method === 'GET' ? 'read' : 'write'}`;
  const words = textAt(data, 'message').slice(0, 200);
  const said = words === '' ? '' : `: ${words}`;
  const failed = (code: GitHubCode, message: string, hint: string): CodedError<GitHubCode> =>
    new CodedError({ code, message, hint, cause, retryAfterSeconds: seconds(headers['retry-after']) });

  if (status === undefined || status >= 500) {
    const what = status === undefined ? `could not be reached (${whatBroke(cause)})` : `has a fault (${status})`;
    return failed(status === undefined ? 'github-unreachable' : 'github-outage', `GitHub's API ${what}.`, LATER);
  }
  if (status === 429 || (status === 403 && isRateLimit(headers, words))) {
    return failed('github-rate-limit', `GitHub's API takes no more requests for now (${status}${said}).`, LATER);
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
      `The token may not do this on GitHub (403${said}).`,
      `Give the job \`${permission}\`. A pull request from a fork only gets a token that reads.`,
    );
  }
  if (status === 404 || status === 410) {
    return failed(
      'github-not-found',
      `GitHub does not find what was asked for (${status}${said}).`,
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

/** What the system calls it, such as `ENOTFOUND`: network errors come wrapped in others. */
function whatBroke(cause: unknown): string {
  let said = 'no answer';
  for (let error = cause, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
    if ('code' in error && typeof error.code === 'string') return error.code;
    if (error.name === 'TimeoutError') return 'no answer in time';
    said = error.message;
  }
  return said;
}

/** Something else answered: a proxy, or another program behind the address. */
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

/** More pages than any pull request fills; a server that always promises another one must not hold a run. */
const MOST_PAGES = 100;

/** Every entry of a list, page by page. @throws {CodedError} */
export async function listAll(
  api: GitHubApi,
  route: string,
  parameters: Parameters = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const all: Readonly<Record<string, unknown>>[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    // The next page is asked for by number, never by an address that an answer names: the token goes to GitHub alone.
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
