import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { type ExchangeFailure, proxyRefused, proxyUnreachable, readError } from './connection-failure.ts';
import { unpacked } from './decode-body.ts';
import { bearingContinue } from './interim.ts';
import { type Proxies, readProxies } from './proxy.ts';

export interface HttpRequest {
  readonly url: string;
  /** `OPTIONS` asks what a server takes, and sends nothing. */
  readonly method: 'POST' | 'PUT' | 'OPTIONS';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The connection is not used again, so that the next request may meet another machine. */
  readonly lastOnConnection?: boolean;
}

/** What came back, before anybody judges it. */
export type Exchange =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      /** The body is packed in a way that is not known here, or broken: it is left empty. */
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
 * @throws {CodedError} `proxy` when the environment names a proxy that cannot be used
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
    // What leads past the proxy has the same connector as without one.
    factory: (origin, given) =>
      new Pool(origin, {
        ...given,
        ...('connect' in given && typeof given.connect === 'function' && given.connect !== options.connect
          ? { connect: bearingContinue(given.connect as buildConnector.connector) }
          : {}),
      }),
    clientFactory: (proxy, given) =>
      new ProxyPool(proxy, {
        ...given,
        allowH2: false,
        // Until the proxy has opened the way.
        headersTimeout: connectMs,
        connect: (asked, callback) =>
          connectToProxy(asked, (...[error, socket]) =>
            error ? callback(proxyUnreachable(error), null) : callback(null, socket),
          ),
      }),
  });
}

type Connecting = Parameters<Pool['connect']>[0];

/** Tells the status with which a proxy opens no way, for which undici has words only. */
class ProxyPool extends Pool {
  override connect(asked: Connecting): never {
    return this.#open(asked) as never;
  }

  async #open(asked: Connecting): Promise<Dispatcher.ConnectData<null>> {
    const answered = await super.connect(asked);
    if (answered.statusCode === 200) return answered;
    answered.socket.on('error', () => {}).destroy();
    throw proxyRefused(answered.statusCode);
  }
}

/**
 * One request, told by undici's events themselves. Only they say whether a request that failed had left: what never left
 * is unsent, what did may have been accepted. And `undici.request` takes a third more CPU time and three fifths more
 * memory for a push of 50,000 records.
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
      // What still waits for a connection has not left yet.
      settle(readError(cause, { gaveUp, left: controller !== undefined }));
    };
    const giveUp = (why: 'aborted' | 'timeout'): void => {
      const reason = new Error(why);
      fail(reason, why);
      // A request that did not start yet is stopped when it does.
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
            // What comes before the answer (`103 Early Hints`) is none.
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
