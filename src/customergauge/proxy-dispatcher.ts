/** Sends requests through the proxies that the environment names. */
import { type Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { proxyRefused, proxyUnreachable } from './connection-failure.ts';
import { bearingContinue } from './interim.ts';
import type { Proxies } from './proxy.ts';

/** Distinguishes an unreachable proxy from an unreachable server, because the fix differs. */
export function throughProxies(
  { https, none }: Proxies,
  { connectMs, ...options }: Agent.Options & { readonly connectMs: number },
): Dispatcher {
  const connectToProxy = buildConnector({ timeout: connectMs, allowH2: false });
  return new EnvHttpProxyAgent({
    ...options,
    // Plain HTTP is only for this machine (`checkUrl`), and must not go through a proxy.
    httpProxy: '',
    httpsProxy: https,
    noProxy: none,
    // Connections that bypass the proxy use the same connector as without one.
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
        // The limit until the proxy has connected.
        headersTimeout: connectMs,
        connect: (asked, callback) =>
          connectToProxy(asked, (...[error, socket]) =>
            error ? callback(proxyUnreachable(error), null) : callback(null, socket),
          ),
      }),
  });
}

type Connecting = Parameters<Pool['connect']>[0];

/** Reports the status of a proxy that does not connect, for which undici has only a message. */
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
