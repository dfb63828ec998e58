/** A git server over HTTP with faults. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { GIT_ENV } from './repository.ts';

export interface GitServerOptions {
  /** The folder whose bare repositories are served. */
  readonly root: string;
  /** Requires `x-access-token:<token>`, else answers 401. */
  readonly token?: string;
  /** Answers every push with 403, as GitHub does for a read-only token. */
  readonly forbidPush?: boolean;
  /** A pre-receive hook refuses every push with this sentence, as protected branches and rulesets do. */
  readonly refusePush?: string;
  /** Gives a status to answer with instead; called for every request. */
  readonly fault?: (request: GitRequest) => number | undefined;
}

/** A request, before it was answered. */
export interface GitRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** All `Authorization` headers: there must never be two. */
  readonly authorization: readonly string[];
  /** Such as `version=2`. */
  readonly protocol: string;
}

export interface GitServer extends AsyncDisposable {
  /** Such as `http://127.0.0.1:4711`, which stands for `https://github.com`. */
  readonly origin: string;
  /** The address to clone a bare repository of the root from. */
  url(name?: string): string;
  /** In order of arrival. */
  requests(): readonly GitRequest[];
  /** Ends all connections and frees the port. May be called again. */
  close(): Promise<void>;
}

/** The credential as in a header, and as actions/checkout writes it. */
export function basic(token: string): string {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

/** Serves real git repositories over HTTP: fetch by id, partial clones, protocol 2, push. */
export async function startGitServer(options: GitServerOptions): Promise<GitServer> {
  const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend');
  if (!existsSync(backend)) {
    throw new Error(
      `These tests need \`git http-backend\`, which comes with git on Debian, but there is no ${backend}.`,
    );
  }
  const hooks = options.refusePush === undefined ? undefined : writeHook(options.root, options.refusePush);
  const seen: GitRequest[] = [];
  const running = new Set<ChildProcess>();

  const server = createServer((request, response) => {
    const authorization = request.headersDistinct.authorization ?? [];
    const protocol = request.headersDistinct['git-protocol']?.join() ?? '';
    const path = request.url ?? '/';
    const asked = { method: request.method ?? '', path, authorization, protocol };
    seen.push(asked);
    const refusal = options.fault?.(asked) ?? refuse(options, path, authorization);
    if (refusal !== undefined) {
      request.resume();
      response.writeHead(refusal, headersOf(refusal, path)).end();
      return;
    }
    const child = spawn(backend, { env: cgiEnvironment(request, protocol, options.root, hooks) });
    running.add(child.on('close', () => running.delete(child)));
    passThrough(request, child, response);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
      for (const child of running) child.kill();
      if (hooks !== undefined) rmSync(hooks, { recursive: true, force: true });
    });
    return closed;
  };
  return {
    origin,
    url: (name = 'remote.git') => `${origin}/${name}`,
    requests: () => seen,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** GitHub's header with such a status: a renamed repository is at another address. */
function headersOf(status: number, path: string): Readonly<Record<string, string>> {
  if (status === 401) return { 'www-authenticate': 'Basic realm="GitHub"' };
  return status >= 300 && status < 400 ? { location: path.replace(/^\/[^/]+/, '/renamed.git') } : {};
}

function refuse({ token, forbidPush }: GitServerOptions, path: string, given: readonly string[]): number | undefined {
  const expected = token === undefined ? undefined : basic(token).toLowerCase();
  if (expected !== undefined && !given.some((header) => header.toLowerCase() === expected)) return 401;
  return forbidPush && path.includes('git-receive-pack') ? 403 : undefined;
}

function writeHook(root: string, sentence: string): string {
  const folder = join(root, `hooks-${Math.random().toString(36).slice(2)}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'pre-receive'), `#!/bin/sh\ncat <<'END' >&2\n${sentence}\nEND\nexit 1\n`, { mode: 0o755 });
  return folder;
}

/** https://www.rfc-editor.org/rfc/rfc3875, and what `git help http-backend` adds. */
function cgiEnvironment(
  request: IncomingMessage,
  protocol: string,
  root: string,
  hooks: string | undefined,
): NodeJS.ProcessEnv {
  const { pathname, search } = new URL(request.url ?? '/', 'http://server');
  const config = {
    'http.receivepack': 'true',
    'uploadpack.allowAnySHA1InWant': 'true',
    'uploadpack.allowFilter': 'true',
    'safe.directory': '*',
    ...(hooks === undefined ? {} : { 'core.hooksPath': hooks }),
  };
  const entries = Object.entries(config);
  return {
    ...GIT_ENV,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_PROTOCOL: protocol,
    PATH_INFO: decodeURIComponent(pathname),
    QUERY_STRING: search.slice(1),
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    REMOTE_ADDR: '127.0.0.1',
    GIT_CONFIG_COUNT: String(entries.length),
    ...Object.fromEntries(entries.map(([key], at) => [`GIT_CONFIG_KEY_${at}`, key])),
    ...Object.fromEntries(entries.map(([, value], at) => [`GIT_CONFIG_VALUE_${at}`, value])),
  };
}

/** Sends the request's body to the program, and its answer back: header lines, an empty line, the body. */
function passThrough(request: IncomingMessage, child: ChildProcess, response: ServerResponse): void {
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error('The program was started without pipes.');
  // Decompressed here; without CONTENT_LENGTH, the program reads everything.
  const body = request.headers['content-encoding'] === 'gzip' ? request.pipe(createGunzip()) : request;
  body.pipe(stdin.on('error', () => {}));
  stderr.resume();
  let head: Buffer | undefined = Buffer.alloc(0);
  stdout.on('data', (chunk: Buffer) => {
    if (head === undefined) {
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) return;
    for (const line of head.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', value = ''] = line.split(/:\s*(.*)/s);
      if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.write(head.subarray(end + 4));
    head = undefined;
  });
  child.on('close', () => {
    if (head !== undefined) response.statusCode = 500;
    response.end();
  });
}
