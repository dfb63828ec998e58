/** HTTP requests to CustomerGauge, and what came back before anybody judges it. */
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { type ExchangeFailure, readError } from './connection-failure.ts';
import { unpacked } from './decode-body.ts';
import { bearingContinue } from './interim.ts';
import { readProxies } from './proxy.ts';
import { throughProxies } from './proxy-dispatcher.ts';

export interface HttpRequest {
  readonly url: string;
  /** `OPTIONS` asks what a server accepts, and sends nothing. */
  readonly method: 'POST' | 'PUT' | 'OPTIONS';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Closes the connection afterwards, so that the next request may reach another machine. */
  readonly lastOnConnection?: boolean;
}

/** The answer as it came, or why none came. */
export type Exchange =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      /** The body is empty here because it cannot be decompressed. */
      readonly unreadable?: true;
    }
  | ExchangeFailure;

export interface Http {
  exchange(request: HttpRequest, signal: AbortSignal): Promise<Exchange>;
  close(): Promise<void>;
}

export interface HttpOptions {
  readonly connections: number;
  readonly timeoutSeconds: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A connection that takes longer is tried again, so that it does not delay the end of a run. */
const CONNECT_MS = 10_000;

/** At most this much of an answer is read: nothing useful is longer. */
const MOST_BODY_BYTES = 64 * 1024;

/**
 * Encodes bodies. For a text, undici would take a piece of a shared 64 KiB buffer of Node, and one piece that gets old
 * keeps the bytes of hundreds of requests in memory until the next full garbage collection.
 */
const UTF8 = new TextEncoder();

/**
 * Opens an HTTP client: proxies from the environment, one time limit for the whole request, no redirects.
 *
 * @throws {CodedError} `proxy` if the environment names a proxy that cannot be used
 */
export function openHttp({ connections, timeoutSeconds, env }: HttpOptions): Http {
  const milliseconds = timeoutSeconds * 1000;
  const connectMs = Math.min(milliseconds, CONNECT_MS);
  const proxies = readProxies(env);
  const options = {
    connections,
    pipelining: 1,
    // All requests would share one HTTP/2 connection, and hang forever if it died silently.
    allowH2: false,
    // Our limit for the whole request covers both, and undici's own timers would outlive each request.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: bearingContinue(buildConnector({ timeout: connectMs, allowH2: false })),
    keepAliveTimeout: 30_000,
  };
  const dispatcher = proxies.https ? throughProxies(proxies, { ...options, connectMs }) : new Agent(options);
  const aborts = abortsOf();
  return {
    exchange: (asked, signal) =>
      signal.aborted
        ? Promise.resolve(readError(new Error('aborted'), { gaveUp: 'aborted', left: false }))
        : exchange(dispatcher, asked, { aborts: aborts(signal), milliseconds }),
    close: () => dispatcher.destroy(),
  };
}

/**
 * Makes one request with undici's low-level events. Only they tell whether a failed request had left: one that did not
 * leave is unsent, one that did may have been accepted. `undici.request` also takes a third more CPU time and three
 * fifths more memory for a push of 50,000 records.
 */
function exchange(
  dispatcher: Dispatcher,
  { url, method, headers, body, lastOnConnection = false }: HttpRequest,
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
    const fail = (cause: unknown, gaveUp?: 'aborted' | 'timeout'): void => {
      // A request that still waits for a connection has not left yet.
      settle(readError(cause, { gaveUp, left: controller !== undefined }));
    };
    const giveUp = (why: 'aborted' | 'timeout'): void => {
      const reason = new Error(why);
      fail(reason, why);
      // A request that has not started yet is stopped when it starts.
      controller?.abort(reason);
    };
    const stop = (): void => giveUp('aborted');
    const timer = setTimeout(() => giveUp('timeout'), milliseconds);
    const answer = (): void => {
      const bytes = unpacked(Buffer.concat(chunks).subarray(0, MOST_BODY_BYTES), answered['content-encoding']);
      const body = bytes?.toString('utf8') ?? '';
      settle({ kind: 'answer', status, headers: answered, body, ...(bytes ? {} : { unreadable: true }) });
    };
    aborts.push(stop);
    try {
      dispatcher.dispatch(
        {
          origin,
          path: `${pathname}${search}`,
          method,
          headers,
          body: body === '' ? null : UTF8.encode(body),
          reset: lastOnConnection,
        },
        {
          onRequestStart: (started) => {
            controller = started;
            if (settled) started.abort(new Error('aborted'));
          },
          onResponseStart: (_started, statusCode, received) => {
            // An interim response (`103 Early Hints`) is not the answer.
            if (statusCode < 200) return;
            status = statusCode;
            answered = Object.fromEntries(
              Object.entries(received).map(([name, value]) => [
                name.toLowerCase(),
                Array.isArray(value) ? value.join(', ') : (value ?? ''),
              ]),
            );
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
 * The functions to call when a signal aborts. One listener serves all requests through a list. Removed listeners, and old
 * tables of a changing `Set` or `Map`, would refer to later ones: once the first of such a chain is old, all that follow
 * stay in memory until the next full garbage collection.
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
