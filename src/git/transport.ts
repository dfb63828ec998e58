/** Reads the user's git configuration, and selects what our own repositories need to reach the remote. */
import { CodedError } from '../error.ts';
import type { Environment } from './git.ts';

/** One line of git's configuration; section and name in lower case as git prints them. */
export interface ConfigEntry {
  readonly key: string;
  readonly value: string;
}

/** The name of the user's remote in our own repositories. */
export const REMOTE = 'origin';

/** Reads the output of `git config --list -z`. A key without value counts as true. */
export function parseConfig(output: Buffer): ConfigEntry[] {
  const entries: ConfigEntry[] = [];
  for (const part of output.toString('utf8').split('\0')) {
    if (part === '') continue;
    const end = part.indexOf('\n');
    entries.push(end === -1 ? { key: part, value: 'true' } : { key: part.slice(0, end), value: part.slice(end + 1) });
  }
  return entries;
}

/**
 * The name of the remote: the one of the branch, else `origin`, else the only one there is.
 * @param branch the one that is checked out, if any
 */
export function pickRemote(entries: readonly ConfigEntry[], branch: string | undefined): string {
  const names = remoteNames(entries);
  const own = upstreamOf(entries, branch).remote;
  if (own !== undefined && names.has(own)) return own;
  if (names.has('origin')) return 'origin';
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return only;
  const several = `This repository has several remotes (${[...names].join(', ')}), none of which is called \`origin\`.`;
  throw new CodedError({
    code: 'no-remote',
    message: only ? several : 'Something has to be fetched, but this repository has no remote to fetch from.',
    hint: only
      ? `Say which one the branch belongs to: \`git config branch.${branch ?? '<name>'}.remote <remote>\`, or rename that one: \`git remote rename <remote> origin\`.`
      : 'Add one with `git remote add origin`, or fetch what is missing yourself.',
  });
}

/** The remote of a branch and the branch there that it follows, from the configuration. */
export function upstreamOf(
  entries: readonly ConfigEntry[],
  branch: string | undefined,
): { readonly remote: string | undefined; readonly branch: string | undefined } {
  const setting = (name: string) =>
    branch === undefined ? undefined : entries.findLast(({ key }) => key === `branch.${branch}.${name}`)?.value;
  return { remote: setting('remote'), branch: /^refs\/heads\/(.+)$/s.exec(setting('merge') ?? '')?.[1] };
}

/** The name that git itself writes into commits made here. */
export function userNameIn(entries: readonly ConfigEntry[]): string | undefined {
  const last = (name: string): string | undefined => entries.findLast(({ key }) => key === name)?.value.trim();
  return last('author.name') || last('user.name') || undefined;
}

/** The remotes that have an address. */
export function remoteNames(entries: readonly ConfigEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ key }) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []));
}

/** `github-token`, and the one server that it is for (`GITHUB_SERVER_URL`). */
export interface TokenCredentials {
  readonly token: string;
  readonly serverUrl: string;
}

/**
 * The configuration that our own git repository needs to reach the user's remote as the user's would: proxy,
 * certificates, rewritten URLs, ssh command and credentials.
 *
 * The credentials that actions/checkout left behind come first. Only if there are none, the token is used, for its own
 * server only and without any other way to sign in, so that a request never carries two credentials.
 *
 * @param from.remote its name in the user's repository
 * @param from.url its fetch address, after the user's `url.*.insteadOf`
 * @param from.pushUrl its push address, after the user's `pushurl` and `url.*.pushInsteadOf` too
 * @param from.persistedHeader what `git config --get-urlmatch http.extraheader` gives for that URL
 */
export function transportConfig(from: {
  readonly entries: readonly ConfigEntry[];
  readonly remote: string;
  readonly url: string;
  readonly pushUrl: string;
  readonly persistedHeader: string;
  readonly credentials: TokenCredentials | undefined;
}): ConfigEntry[] {
  const origin = isAuthorization(from.persistedHeader) ? undefined : tokenOrigin(from.url, from.credentials);
  const handed: ConfigEntry[] = [
    { key: `remote.${REMOTE}.url`, value: from.url },
    { key: `remote.${REMOTE}.pushurl`, value: from.pushUrl },
    // The addresses were rewritten already. The longest rule wins, so these keep git from rewriting them again.
    { key: `url.${from.url}.insteadof`, value: from.url },
    { key: `url.${from.pushUrl}.insteadof`, value: from.pushUrl },
    // A silent server must not block the job for hours.
    { key: 'http.lowspeedlimit', value: '1' },
    { key: 'http.lowspeedtime', value: '120' },
  ];
  for (const entry of from.entries) {
    const key = handedKey(entry.key, from.remote);
    if (key === undefined) continue;
    if (origin !== undefined && (key.startsWith('credential.') || isAuthorization(entry.value))) continue;
    handed.push({ key, value: entry.value });
  }
  if (origin !== undefined && from.credentials !== undefined) {
    handed.push({ key: `http.${origin}/.extraheader`, value: '' });
    handed.push({ key: `http.${origin}/.extraheader`, value: `AUTHORIZATION: basic ${basic(from.credentials.token)}` });
    handed.push({ key: `http.${origin}/.followredirects`, value: 'false' });
  }
  return handed;
}

/** Every form of a secret in this configuration, for masking. */
export function secretsOf(entries: readonly ConfigEntry[], credentials: TokenCredentials | undefined): string[] {
  const secrets = credentials === undefined ? [] : [credentials.token, basic(credentials.token)];
  for (const { key, value } of entries) {
    if (!/^http\..*extraheader$/s.test(key) || !isAuthorization(value)) continue;
    const word = value.trim().split(/\s+/).at(-1);
    if (word !== undefined) secrets.push(word);
  }
  return secrets.filter((secret) => secret.length >= 4);
}

/** Configuration as git reads it from the environment, where neither the process list nor a file shows it. */
export function configEnvironment(entries: readonly ConfigEntry[]): Environment {
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(entries.length) };
  entries.forEach(({ key, value }, index) => {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return env;
}

function handedKey(key: string, remote: string): string | undefined {
  if (/^(http|credential|url|protocol|ssh)\./.test(key)) return key;
  if (/^core\.(sshcommand|gitproxy|askpass)$/.test(key)) return key;
  const prefix = `remote.${remote}.`;
  if (!key.startsWith(prefix)) return undefined;
  const name = key.slice(prefix.length);
  return /^(proxy|proxyauthmethod|uploadpack|receivepack)$/.test(name) ? `remote.${REMOTE}.${name}` : undefined;
}

/** The origin to send the token to; `undefined` if the remote is another server, or not safe. */
function tokenOrigin(url: string, credentials: TokenCredentials | undefined): string | undefined {
  if (credentials === undefined || credentials.token === '') return undefined;
  if (!URL.canParse(url) || !URL.canParse(credentials.serverUrl)) return undefined;
  const remote = new URL(url);
  const server = new URL(credentials.serverUrl);
  if (remote.origin !== server.origin || remote.username !== '' || remote.password !== '') return undefined;
  const safe =
    server.protocol === 'https:' ||
    (server.protocol === 'http:' &&
      (server.hostname === 'localhost' || server.hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(server.hostname)));
  return safe ? server.origin : undefined;
}

function isAuthorization(header: string): boolean {
  return /^\s*authorization\s*:/i.test(header);
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
}
