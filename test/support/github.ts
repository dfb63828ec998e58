/** GitHub’s API as a server, with its faults. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type ApiRequest, githubJudge, type Judge } from './github-description.ts';
import {
  ACTIONS_BOT,
  type Account,
  commentJson,
  environmentJson,
  fileJson,
  type LineRemark,
  lineCommentJson,
  newPullRequest,
  type PullRequest,
  permissionJson,
  pullJson,
  type Remark,
  reviewJson,
  shownLines,
  wholePullJson,
} from './github-state.ts';

/** A failure of GitHub, with or without an answer. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | 'reset'
  | 'silent';

const said = (message: string) => ({ message, documentation_url: 'https://docs.github.com/rest' });

/** The failures in GitHub's own words. */
export const FAULTS = {
  forbidden: { status: 403, body: said('Resource not accessible by integration') },
  notFound: { status: 404, body: said('Not Found') },
  badToken: { status: 401, body: said('Bad credentials') },
  rateLimit: {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
    body: said('API rate limit exceeded for installation.'),
  },
  secondaryLimit: {
    status: 403,
    headers: { 'retry-after': '2' },
    body: said('You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'),
  },
  tooMany: { status: 429, headers: { 'retry-after': '3600' }, body: said('Too many requests') },
  internal: { status: 500, body: said('Server Error') },
  unicorn: { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><h1>Unicorn!</h1></html>' },
  portal: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Please log in to the network</html>' },
  odd: { status: 200, body: { data: [null, 7, { id: 'x', user: null, body: 5 }], __proto__: null } },
  oddList: { status: 200, body: [null, 7, [], { id: 'x', user: 3, body: 5, base: [], merged_at: 1 }] },
  redirect: { status: 307, headers: { location: 'http://127.0.0.1:9/elsewhere' }, body: '' },
  reset: 'reset',
  silent: 'silent',
} as const satisfies Readonly<Record<string, Fault>>;

export interface GitHubOptions {
  /** Owner and name. */
  readonly repository?: string;
  readonly token?: string;
  /** The account that the token acts as. */
  readonly viewer?: Account;
  /** A read-only token, as for pull requests from forks. */
  readonly readOnly?: boolean;
  /** Addresses as on GitHub Enterprise Server. */
  readonly enterprise?: boolean;
  /** GitHub environments, and whether every branch may use them. */
  readonly environments?: readonly { readonly name: string; readonly everyBranch: boolean }[];
  /** Over TLS, with this certificate. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface GitHub extends AsyncDisposable {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  readonly token: string;
  /** The runner's variables about it, also for the action as a process. */
  readonly env: { readonly GITHUB_API_URL: string; readonly GITHUB_REPOSITORY: string };
  /** A pull request, created on first use. Tests may change it. */
  pull(number: number): PullRequest;
  /** Adds somebody's comment to the pull request's conversation. */
  comment(number: number, by: Account, body: string): Remark;
  /** Adds somebody's answer to a comment on a line. */
  answer(number: number, to: LineRemark, by: Account, body: string): LineRemark;
  review(number: number, by: Account | null, state: string, commit: string): void;
  /** Sets somebody's permission in the repository; `write` by default. */
  permit(login: string, permission: 'admin' | 'write' | 'read' | 'none'): void;
  /** Answers with a fault if `METHOD /path` matches, so many times, or always. */
  fail(when: RegExp, fault: Fault, times?: number): void;
  /** Does something between arrival and answer of the next such request, as another run might. */
  meanwhile(when: RegExp, act: () => unknown): void;
  /** In order of arrival. */
  requests(): readonly ApiRequest[];
  /** Returns the requests as `METHOD /path` without query, and forgets them. */
  takeRequests(): readonly string[];
}

/**
 * A stand-in for GitHub over real HTTP. Every request, and every answer of the stand-in, is checked against GitHub's own
 * description. A deviation fails the test when this is disposed.
 */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { repository = 'acme/aliases', token = 'token-of-the-job', enterprise = false } = options;
  const judge = await githubJudge();
  const pulls = new Map<number, PullRequest>();
  const permissions = new Map<string, string>();
  const faults: { readonly when: RegExp; readonly fault: Fault; times: number }[] = [];
  const meanwhile: { readonly when: RegExp; readonly act: () => unknown }[] = [];
  const wrong: string[] = [];
  const seen: ApiRequest[] = [];
  let ids = 1000;
  let taken = 0;

  const world: World = {
    ...options,
    repository,
    viewer: options.viewer ?? ACTIONS_BOT,
    pulls,
    permissions,
    nextId: () => ++ids,
  };
  const listen = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const asked = await readRequest(incoming, enterprise);
    seen.push(asked);
    const mistakes = judge.request(asked);
    wrong.push(...mistakes);
    const line = `${asked.method} ${asked.path}`;
    const at = meanwhile.findIndex(({ when }) => when.test(line));
    if (at !== -1) for (const { act } of meanwhile.splice(at, 1)) await act();
    const fault = faults.find(({ when, times }) => times > 0 && when.test(line));
    if (fault) {
      fault.times -= 1;
      return answerFault(outgoing, fault.fault);
    }
    if (asked.headers.authorization !== `token ${token}`) return answerFault(outgoing, FAULTS.badToken);
    if (mistakes.length > 0) return answerFault(outgoing, { status: 422, body: said(mistakes.join('; ')) });
    const { status, headers = {}, body, operation } = respond(judge, world, asked);
    if (operation !== undefined && status < 300) wrong.push(...judge.answer(operation, status, body ?? null));
    outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    outgoing.end(status === 204 ? undefined : JSON.stringify(body));
  };
  const server = options.tls ? createTlsServer(options.tls, listen) : createServer(listen);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const url = `${options.tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}${enterprise ? '/api/v3' : ''}`;

  const pull = (number: number): PullRequest => {
    const known = pulls.get(number) ?? newPullRequest(number, repository);
    pulls.set(number, known);
    return known;
  };
  return {
    url,
    token,
    env: { GITHUB_API_URL: url, GITHUB_REPOSITORY: repository },
    pull,
    comment: (number, by, body) => {
      const remark = { id: ++ids, by, body };
      pull(number).comments.push(remark);
      return remark;
    },
    answer: (number, to, by, body) => {
      const remark = { ...to, id: ++ids, by, body, answerTo: to.id };
      pull(number).lineComments.push(remark);
      return remark;
    },
    review: (number, by, state, commit) => pull(number).reviews.push({ id: ++ids, by, state, commit, body: '' }),
    permit: (login, permission) => permissions.set(login, permission),
    fail: (when, fault, times = Number.POSITIVE_INFINITY) => faults.push({ when, fault, times }),
    meanwhile: (when, act) => meanwhile.push({ when, act }),
    requests: () => seen,
    takeRequests: () => {
      const lines = seen.slice(taken).map(({ method, path }) => `${method} ${path.split('?')[0]}`);
      taken = seen.length;
      return lines;
    },
    [Symbol.asyncDispose]: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      if (wrong.length > 0) throw new Error(`GitHub's description of its API does not know this:\n${wrong.join('\n')}`);
    },
  };
}

async function readRequest(incoming: IncomingMessage, enterprise: boolean): Promise<ApiRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const path = (incoming.url ?? '/').replace(enterprise ? /^\/api\/v3(?!\/graphql)|^\/api(?=\/graphql)/ : /^$/, '');
  return { method: incoming.method ?? '', path, headers, body: text === '' ? undefined : JSON.parse(text) };
}

function answerFault(outgoing: ServerResponse, fault: Fault): void {
  if (fault === 'silent') return;
  if (fault === 'reset') {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  const { status, headers = {}, body } = fault;
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
}

interface World extends GitHubOptions {
  readonly repository: string;
  readonly viewer: Account;
  readonly pulls: ReadonlyMap<number, PullRequest>;
  readonly permissions: ReadonlyMap<string, string>;
  nextId(): number;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly operation?: string;
}

function respond(judge: Judge, world: World, asked: ApiRequest): Answer {
  if (asked.path === '/graphql') {
    const { login, id } = world.viewer;
    return { status: 200, body: { data: { viewer: { login, databaseId: id } } } };
  }
  const matched = judge.match(asked);
  const values = matched?.values ?? {};
  const hidden = `${values.owner}/${values.repo}` !== world.repository;
  const pull = world.pulls.get(Number(values.pull_number ?? values.issue_number));
  const needsPull = 'pull_number' in values || 'issue_number' in values;
  if (!matched || hidden || (needsPull && !pull)) return FAULTS.notFound;
  if (world.readOnly && asked.method !== 'GET') return FAULTS.forbidden;
  const answer = ANSWERS[matched.operation]?.({ world, values, pull: pull as PullRequest, body: asked.body as Body });
  if (!answer) throw new Error(`The stand-in for GitHub does not know ${matched.operation}.`);
  return { ...(Array.isArray(answer.body) ? page(answer.body, asked.path) : answer), operation: matched.operation };
}

function page(all: readonly unknown[], path: string): Answer {
  const { searchParams } = new URL(path, 'http://github');
  const size = Math.min(Number(searchParams.get('per_page') ?? 30), 100);
  const number = Number(searchParams.get('page') ?? 1);
  const body = all.slice((number - 1) * size, number * size);
  const next = number * size < all.length;
  return { status: 200, body, headers: next ? { link: '<http://127.0.0.1:9/never-follow-this>; rel="next"' } : {} };
}

interface Body {
  readonly body: string;
  readonly commit_id?: string;
  readonly comments?: readonly {
    readonly path: string;
    readonly body: string;
    readonly line: number;
    readonly start_line?: number;
  }[];
}

interface Asked {
  readonly world: World;
  readonly values: Readonly<Record<string, string>>;
  readonly pull: PullRequest;
  readonly body: Body;
}

const LOCKED: Answer = { status: 403, body: said('Unable to create comment because issue is locked.') };

const ANSWERS: Readonly<Record<string, (asked: Asked) => Answer>> = {
  'issues/list-comments': ({ world, pull }) => ({
    status: 200,
    body: pull.comments.map((one) => commentJson(one, pull.number, world.repository)),
  }),
  'issues/create-comment': ({ world, pull, body }) => {
    if (pull.locked) return LOCKED;
    const remark = { id: world.nextId(), by: world.viewer, body: body.body };
    pull.comments.push(remark);
    return { status: 201, body: commentJson(remark, pull.number, world.repository) };
  },
  'issues/update-comment': ({ world, values, body }) => {
    const { pull, remark } = find(world, 'comments', values);
    if (!pull || !remark) return FAULTS.notFound;
    if (pull.locked) return LOCKED;
    remark.body = body.body;
    return { status: 200, body: commentJson(remark, pull.number, world.repository) };
  },
  'issues/delete-comment': ({ world, values }) => remove(world, 'comments', values),
  'repos/get-collaborator-permission-level': ({ world, values: { username = '' } }) => ({
    status: 200,
    body: permissionJson(username, world.permissions.get(username) ?? 'write'),
  }),
  'repos/list-pull-requests-associated-with-commit': ({ world, values }) => ({
    status: 200,
    body: [...world.pulls.values()]
      .filter(({ commits, forgotten }) => !forgotten && commits.includes(values.commit_sha ?? ''))
      .map((pull) => pullJson(pull, world.repository)),
  }),
  'repos/get-all-environments': ({ world }) => ({
    status: 200,
    body: {
      total_count: world.environments?.length ?? 0,
      environments: (world.environments ?? []).map(environmentJson),
    },
  }),
  'pulls/list': ({ world }) => ({
    status: 200,
    body: [...world.pulls.values()].map((pull) => pullJson(pull, world.repository)),
  }),
  'pulls/get': ({ world, pull }) => ({ status: 200, body: wholePullJson(pull, world.repository) }),
  'pulls/list-files': ({ pull }) => ({ status: 200, body: pull.files.map(fileJson) }),
  'pulls/list-reviews': ({ pull }) => ({ status: 200, body: pull.reviews.map(reviewJson) }),
  'pulls/list-review-comments': ({ world, pull }) => ({
    status: 200,
    body: pull.lineComments.map((one) => lineCommentJson(one, pull, world.repository)),
  }),
  'pulls/create-review': ({ world, pull, body }) => {
    const { comments = [], commit_id = pull.headSha } = body;
    if (comments.some((one) => !isShown(pull, one)))
      return { status: 422, body: { ...said('Unprocessable Entity'), errors: ['Line could not be resolved'] } };
    const review = { id: world.nextId(), by: world.viewer, state: 'COMMENTED', commit: commit_id, body: body.body };
    pull.reviews.push(review);
    for (const one of comments) {
      const { path, line, start_line: startLine = null } = one;
      const place = { review: review.id, path, line, startLine };
      pull.lineComments.push({ id: world.nextId(), by: world.viewer, body: one.body, ...place });
    }
    return { status: 200, body: reviewJson(review) };
  },
  'pulls/update-review-comment': ({ world, values, body }) => {
    const { pull, remark } = find(world, 'lineComments', values);
    if (!pull || !remark) return FAULTS.notFound;
    remark.body = body.body;
    return { status: 200, body: lineCommentJson(remark as LineRemark, pull, world.repository) };
  },
  'pulls/delete-review-comment': ({ world, values }) => remove(world, 'lineComments', values),
};

type Kind = 'comments' | 'lineComments';

function find(world: World, kind: Kind, values: Asked['values']) {
  const id = Number(values.comment_id);
  const pull = [...world.pulls.values()].find((one) => one[kind].some((remark) => remark.id === id));
  return { pull, remark: pull?.[kind].find((remark) => remark.id === id) };
}

function remove(world: World, kind: Kind, values: Asked['values']): Answer {
  const { pull, remark } = find(world, kind, values);
  if (!pull || !remark) return FAULTS.notFound;
  pull[kind].splice((pull[kind] as Remark[]).indexOf(remark), 1);
  return { status: 204, body: undefined };
}

function isShown(
  pull: PullRequest,
  {
    path,
    line,
    start_line: start = line,
  }: { readonly path: string; readonly line: number; readonly start_line?: number },
): boolean {
  const patch = pull.files.find(({ filename }) => filename === path)?.patch ?? '';
  return shownLines(patch).some((hunk) => hunk.has(line) && hunk.has(start));
}
