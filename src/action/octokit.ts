/**
 * GitHub's API through GitHub's own client, loaded at the first request: many runs make none, and the client is large and
 * reads the event when it is imported.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError, GITHUB_CODES, type GitHubCode, hasCode } from '../error.ts';
import { type GitHubAnswer, type GitHubApi, type Parameters, toFailure, unreadable } from '../github/api.ts';
import { patient } from '../github/patience.ts';
import { isJsonObject, numberAt, textAt, valueAt } from '../json-value.ts';

export interface GitHubOptions {
  readonly token: string;
  /** `GITHUB_API_URL` and `GITHUB_REPOSITORY`, as the runner sets them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends all requests when the run is stopped. */
  readonly signal?: AbortSignal;
  /** For one request; 15 unless given. */
  readonly timeoutSeconds?: number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** GitHub's API for this run's repository; undefined without a token or repository. Makes no request yet. */
export function openGitHub(options: GitHubOptions): GitHubApi | undefined {
  const { token, env } = options;
  const [owner, repo, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (token === '' || !owner || !repo || rest.length > 0) return undefined;
  // A stopped run does not wait. The attempt that follows then ends at once.
  const pause = (milliseconds: number): Promise<void> =>
    sleep(milliseconds, undefined, options.signal ? { signal: options.signal } : {}).catch(() => {});
  const persist = patient({ sleep: options.sleep ?? pause });
  const client = once(() => openClient(options));
  const ask = (repeatable: boolean, route: string, parameters: Parameters): Promise<GitHubAnswer> =>
    persist(repeatable, () => send(client, route, { ...parameters, request: requestOptions(options) }));

  const viewer = once(async () => {
    // The REST API does not answer this for every kind of token.
    const { data } = await ask(true, 'POST /graphql', { query: '{ viewer { login databaseId } }' });
    const login = textAt(data, 'data', 'viewer', 'login');
    const id = numberAt(data, 'data', 'viewer', 'databaseId');
    if (login === '' || id === undefined) throw notKnown(data);
    return { id, login };
  });
  return {
    owner,
    repo,
    request: (route, parameters = {}) => ask(!route.startsWith('POST '), route, { owner, repo, ...parameters }),
    viewer,
  };
}

/** Newer versions leave fields out. This is GitHub's default, and Enterprise Server has it, too. */
const API_VERSION = '2022-11-28';

type Client = (route: string, parameters: Parameters) => Promise<unknown>;

/** The API's address. The token is sent over TLS only, or to this machine. @throws CodedError for any other address */
function apiAddress(text: string): string {
  const url = URL.parse(text);
  const local = url?.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url?.protocol === 'https:' || local) return text.replace(/\/+$/, '');
  throw new CodedError({
    code: 'github-refused',
    message: 'The variable GITHUB_API_URL is not an `https://` address.',
    hint: 'This variable comes from the runner. Check its settings.',
  });
}

async function openClient({ token, env }: GitHubOptions): Promise<Client> {
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils');
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const baseUrl = apiAddress(env.GITHUB_API_URL || 'https://api.github.com');
  const octokit = new GitHub(getOctokitOptions(token, { baseUrl, log: silent, userAgent: 'customergauge-aliases' }));
  return async (route, parameters) => {
    // GitHub Enterprise Server keeps GraphQL beside its REST API, not under it.
    const graphql = route === 'POST /graphql' ? { baseUrl: baseUrl.replace(/\/api\/v3$/, '/api') } : {};
    return await octokit.request(route, {
      ...parameters,
      ...graphql,
      headers: { 'x-github-api-version': API_VERSION },
    });
  };
}

/** Redirects are not followed: the token is for one origin only. */
function requestOptions({ signal, timeoutSeconds = 15 }: GitHubOptions): object {
  const limit = AbortSignal.timeout(timeoutSeconds * 1000);
  return { redirect: 'manual', signal: signal ? AbortSignal.any([signal, limit]) : limit };
}

async function send(client: () => Promise<Client>, route: string, parameters: Parameters): Promise<GitHubAnswer> {
  let answer: unknown;
  try {
    const request = await client();
    answer = await request(route, parameters);
  } catch (cause) {
    if (hasCode(cause, ...GITHUB_CODES)) throw cause;
    // If no answer came, the client makes up a status, so it is taken from the response alone.
    throw toFailure({ ...refusal(route, valueAt(cause, 'response')), cause: innermost(cause) });
  }
  const status = numberAt(answer, 'status') ?? 0;
  if (status < 200 || status >= 300) throw toFailure(refusal(route, answer));
  return { data: valueAt(answer, 'data'), more: /;\s*rel="next"/.test(textAt(answer, 'headers', 'link')) };
}

function refusal(route: string, response: unknown) {
  const headers = valueAt(response, 'headers');
  return {
    route,
    status: numberAt(response, 'status'),
    headers: headers !== null && typeof headers === 'object' ? { ...headers } : {},
    data: valueAt(response, 'data'),
  };
}

/** The cause without the client's own error, which holds the whole request and perhaps a proxy's password. */
function innermost(cause: unknown): unknown {
  if (!isJsonObject(cause) || !('request' in cause)) return cause;
  return cause.cause ?? new Error(textAt(cause, 'message'));
}

/** The failure in a GraphQL answer, which has status 200 even then. */
function notKnown(data: unknown): CodedError<GitHubCode> {
  const errors = valueAt(data, 'errors');
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  if (first === undefined) return unreadable('POST /graphql');
  if (textAt(first, 'type') === 'RATE_LIMITED') return toFailure({ route: 'POST /graphql', status: 429, data: first });
  return toFailure({ route: 'POST /graphql', status: 403, data: first });
}

/** Calls a function once and keeps its outcome, a failure too. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
