/** Reads the proxy from the environment as a usable address; '' if there is none. */
import { CodedError } from '../error.ts';

export interface Proxies {
  readonly https: string;
  /** Hosts to reach without a proxy, separated by commas. */
  readonly none: string;
}

/** The error for an unusable address. The address is never shown, because it may contain a password. */
function unusable(message: string): CodedError<'proxy'> {
  return new CodedError({
    code: 'proxy',
    message,
    hint: 'Write it as `http://host:port`, or `http://user:password@host:port` with special characters encoded.',
  });
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the proxy as most programs do: from `HTTPS_PROXY` in lower or upper case, with `http://` if no scheme is given,
 * and with a `%` that encodes nothing kept. `HTTP_PROXY` is for plain HTTP, which never leaves this machine.
 *
 * @throws {CodedError} `proxy` if it cannot be used: a proxy that somebody set must not be bypassed
 */
export function readProxies(env: Environment): Proxies {
  return {
    https: readAddress(env, ['HTTPS_PROXY', 'https_proxy']),
    none: env.NO_PROXY || env.no_proxy || '',
  };
}

/** The passwords in the environment's proxies, as written and decoded, to hide them. Never throws. */
export function proxyPasswords(env: Environment): readonly string[] {
  return ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'].flatMap((name) => {
    const raw = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/]*?:(?<password>.*)@/i.exec(env[name]?.trim() ?? '')?.groups?.password;
    return raw ? [raw, decoded(raw) ?? raw] : [];
  });
}

const SCHEMES: readonly string[] = ['http:', 'https:'];

function readAddress(env: Environment, names: readonly string[]): string {
  const name = names.find((one) => env[one]);
  const text = name && env[name]?.trim();
  if (!text) return '';
  const url = URL.parse((/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`).replace(LONE_PERCENT, '%25'));
  if (!url || url.hostname === '') throw unusable(`\`${name}\` is not the address of a proxy.`);
  if (!SCHEMES.includes(url.protocol))
    throw unusable(`\`${name}\` names a kind of proxy that is not known here (\`${url.protocol}//\`).`);
  if (decoded(url.username) === undefined || decoded(url.password) === undefined)
    throw unusable(`\`${name}\` has a user or password that cannot be decoded.`);
  return url.href;
}

const LONE_PERCENT = /%(?![0-9a-f]{2})/gi;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(LONE_PERCENT, '%25'));
  } catch {
    return undefined;
  }
}

/** The next step if a proxy does not connect. */
export const PROXY_HINT =
  'Check the address, user and password in `HTTPS_PROXY`, and that this machine may use the proxy.';
