/** The environment's proxy, as an address that can be used; '' where there is none. */
import { CodedError } from '../error.ts';

export interface Proxies {
  readonly https: string;
  /** What is reached without a proxy: hosts, separated by commas. */
  readonly none: string;
}

/** An address of a proxy that cannot be used. It is never shown, for it may hold a password. */
function unusable(message: string): CodedError<'proxy'> {
  return new CodedError({
    code: 'proxy',
    message,
    hint: 'Write it as `http://host:port`, or `http://user:password@host:port` with special characters encoded.',
  });
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy as most programs read it: from `HTTPS_PROXY`, small or large, with `http://` understood where no scheme is
 * given, and a `%` that encodes nothing taken as it is. `HTTP_PROXY` is for plain HTTP, which never leaves this machine.
 *
 * @throws {CodedError} `proxy` when one cannot be used: going past a proxy that somebody asked for is no option
 */
export function readProxies(env: Environment): Proxies {
  return {
    https: readAddress(env, ['HTTPS_PROXY', 'https_proxy']),
    none: env.NO_PROXY || env.no_proxy || '',
  };
}

/** Passwords in the environment's proxies, written as they are and decoded, so that they can be hidden. Never throws. */
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
  if (!url || url.hostname === '') throw unusable(`\`${name}\` does not hold the address of a proxy.`);
  if (!SCHEMES.includes(url.protocol))
    throw unusable(`\`${name}\` names a kind of proxy that is not known here (\`${url.protocol}//\`).`);
  if (decoded(url.username) === undefined || decoded(url.password) === undefined)
    throw unusable(`\`${name}\` holds a user or password that cannot be decoded.`);
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

/** What to do about a proxy that gives no connection. */
export const PROXY_HINT =
  'Check the address, user and password in `HTTPS_PROXY`, and that this machine may use the proxy.';
