import type { IncomingHttpHeaders } from 'node:http';
import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { type Proxies, readProxies } from './proxy.ts';

export interface HttpRequest {
  readonly url: string;
  readonly method: 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back, before anybody judges it. */
export type Exchange =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | {
      readonly kind: 'failure';
      /**
       * `dns` and `tls`: no such server, or not the right one. `refused`: nobody answers there now. `proxy`: the way
       * there is closed. The rest: it broke on the way.
       */
      readonly code: 'dns' | 'tls' | 'refused' | 'proxy' | 'reset' | 'timeout' | 'aborted';
      /** Whether the request may have reached the server. */
      readonly sent: boolean;
      readonly message: string;
    };

export interface Http {
  exchange(request: HttpRequest, signal: AbortSignal): Promise<Exchange>;
  close(): Promise<void>;
}

export interface HttpOptions {
  readonly connections: number;
  readonly timeoutSeconds: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A connection that takes longer is tried anew, and keeps no ended run waiting for longer. */
const CONNECT_MS = 10_000;

/** More of an answer than this is not read: nothing useful is that long. */
const MOST_BODY_BYTES = 64 * 1024;

/**
 * Encodes what is sent. Given text, undici would take a piece of Node's pool of 64 KiB, and one such piece that happens
 * to get old keeps the bytes of hundreds of requests until the next full collection.
 */
const UTF8 = new TextEncoder();

/**
 * HTTP as this product needs it: proxies from the environment, one time limit for the whole request, no redirects.
 *
 * @throws {import('./proxy.ts').ProxyError} when the environment names a proxy that cannot be used
 */
export function openHttp({ connections, timeoutSeconds, env }: HttpOptions): Http {
  const milliseconds = timeoutSeconds * 1000;
  const connectMs = Math.min(milliseconds, CONNECT_MS);
  const proxies = readProxies(env);
  const options = {
    connections,
    pipelining: 1,
    // All requests would share one connection, and hang with it for ever once it died without a word.
    allowH2: false,
    // The limit for the whole request covers both, and undici keeps a timer of its own for every request a while longer.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: connectMs },
    keepAliveTimeout: 30_000,
  };
  const dispatcher = proxies.https ? throughProxies(proxies, { ...options, connectMs }) : new Agent(options);
  const aborts = abortsOf();
  return {
    exchange: (asked, signal) =>
      signal.aborted
        ? Promise.resolve(failure(new Error('aborted'), { aborted: true, left: false }))
        : exchange(dispatcher, asked, { aborts: aborts(signal), milliseconds }),
    close: () => dispatcher.destroy(),
  };
}

/** A proxy that cannot be reached is told apart from a server that cannot: the remedy is another. */
function throughProxies(
  { https, none }: Proxies,
  { connectMs, ...options }: Agent.Options & { readonly connectMs: number },
): Dispatcher {
  const connectToProxy = buildConnector({ timeout: connectMs, allowH2: false });
  return new EnvHttpProxyAgent({
    ...options,
    // Plain HTTP is for this machine only (`checkUrl`), and no proxy is to see what is said there.
    httpProxy: '',
    httpsProxy: https,
    noProxy: none,
    clientFactory: (proxy, given) =>
      new Pool(proxy, {
        ...given,
        allowH2: false,
        // Until the proxy has opened the way.
        headersTimeout: connectMs,
        connect: (asked, callback) =>
          connectToProxy(asked, (...[error, socket]) =>
            error ? callback(new ProxyUnreachable(error), null) : callback(null, socket),
          ),
      }),
  });
}

class ProxyUnreachable extends Error {
  constructor(cause: Error) {
    super('The proxy could not be reached.', { cause });
  }
}

/**
 * One request, told by undici's events themselves. Its promises and streams would leave several kilobytes a request
 * behind until the next full collection, and a push makes hundreds of thousands.
 */
function exchange(
  dispatcher: Dispatcher,
  { url, method, headers, body }: HttpRequest,
  { aborts, milliseconds }: { readonly aborts: Aborts; readonly milliseconds: number },
): Promise<Exchange> {
  return new Promise((resolve) => {
    const { origin, pathname, search } = new URL(url);
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let answered: Readonly<Record<string, string>> = {};
    let chunks: Buffer[] = [];
    let size = 0;
    let settled = false;
    const settle = (exchanged: Exchange): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      aborts.splice(aborts.indexOf(stop), 1);
      resolve(exchanged);
    };
    const fail = (cause: unknown, aborted = false): void => {
      // What still waits for a connection has not left yet.
      settle(failure(cause, { aborted, left: controller !== undefined }));
    };
    const giveUp = (reason: Error, aborted: boolean): void => {
      fail(reason, aborted);
      // A request that did not start yet is stopped when it does.
      controller?.abort(reason);
    };
    const stop = (): void => giveUp(new Error('aborted'), true);
    const timer = setTimeout(() => giveUp(new Error('timeout'), false), milliseconds);
    const answer = (): void => {
      const text = Buffer.concat(chunks).subarray(0, MOST_BODY_BYTES).toString('utf8');
      settle({ kind: 'answer', status, headers: answered, body: text });
    };
    aborts.push(stop);
    try {
      dispatcher.dispatch(
        { origin, path: `${pathname}${search}`, method, headers, body: UTF8.encode(body) },
        {
          onRequestStart: (started) => {
            controller = started;
            if (settled) started.abort(new Error('aborted'));
          },
          onResponseStart: (_started, statusCode, received) => {
            // What comes before the answer (`103 Early Hints`) is none.
            if (statusCode < 200) return;
            status = statusCode;
            answered = flat(received);
          },
          onResponseData: (started, chunk) => {
            if (settled) return;
            chunks.push(chunk);
            size += chunk.length;
            if (size <= MOST_BODY_BYTES) return;
            answer();
            chunks = [];
            started.abort(new Error('aborted'));
          },
          onResponseEnd: answer,
          onResponseError: (_started, cause) => fail(cause),
        },
      );
    } catch (cause) {
      fail(cause);
    }
  });
}

/**
 * What to call when a signal aborts. One listener serves all requests, and they stand in a list: removed listeners, and
 * the tables that a `Set` or a `Map` left behind as it changed, lead to the next ones. Once the first of such a chain is
 * old, all that follow outlive their requests until the next full collection.
 */
type Aborts = (() => void)[];

function abortsOf(): (signal: AbortSignal) => Aborts {
  const known = new WeakMap<AbortSignal, Aborts>();
  return (signal) => {
    const found = known.get(signal);
    if (found) return found;
    const aborts: Aborts = [];
    known.set(signal, aborts);
    signal.addEventListener('abort', () => {
      for (const stop of [...aborts]) stop();
    });
    return aborts;
  };
}

function flat(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

const DNS = /^(ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_NONAME)$/;
const TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|ERR_OSSL)/;
const REFUSED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;

function failure(
  cause: unknown,
  { aborted, left }: { readonly aborted: boolean; readonly left: boolean },
): Extract<Exchange, { kind: 'failure' }> {
  const { code, message } = describe(cause);
  const failed = (kind: Extract<Exchange, { kind: 'failure' }>['code'], said: string, sent = false) =>
    ({ kind: 'failure', code: kind, sent, message: said }) as const;
  if (aborted)
    return failed(
      'aborted',
      `The run was stopped ${left ? 'while waiting for the answer' : 'before this was sent'}.`,
      left,
    );
  if (cause instanceof ProxyUnreachable) return failed('proxy', `The proxy could not be reached (${code || message}).`);
  if (DNS.test(code)) return failed('dns', `The name of the server is not known here (${code}).`);
  // OpenSSL's own words name lines of its source.
  const why = code.startsWith('ERR_SSL') ? '' : `: ${message}`;
  if (TLS.test(code)) return failed('tls', `No trusted connection is possible${why} (${code}).`);
  if (REFUSED.test(code)) return failed('refused', `No connection could be made (${code}).`);
  if (/proxy/i.test(message)) return failed('proxy', `The proxy gave no connection: ${message}.`);
  if (message === 'timeout' || /TIMEOUT/.test(code))
    return failed('timeout', left ? 'No answer came in time.' : 'No connection could be made in time.', left);
  const when = left ? 'the answer was complete' : 'anything was sent';
  return failed('reset', `The connection broke before ${when} (${code || message}).`, left);
}

/** undici wraps what the system said, sometimes twice, and several failed addresses in one error. */
function describe(cause: unknown): { readonly code: string; readonly message: string } {
  for (let error = cause, depth = 0; error instanceof Error && depth < 5; depth++) {
    const inner: unknown = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (code !== '' && !(code === 'UND_ERR_SOCKET' && inner instanceof Error)) return { code, message: error.message };
    if (!(inner instanceof Error)) return { code, message: error.message };
    error = inner;
  }
  return { code: '', message: String(cause) };
}
