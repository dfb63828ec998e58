/** The addresses for tokens and records. */
export interface Target {
  readonly authUrl: string;
  readonly recordsUrl: string;
}

const REGIONS: readonly string[] = ['eu', 'us', 'au'];

/** The documented hosts of a region (API.md, “Hosts”); `undefined` if there is no such region. */
export function regionTarget(region: string): Target | undefined {
  if (!REGIONS.includes(region)) return undefined;
  return {
    authUrl: `https://auth.${region}.customergauge.com/oauth2/token`,
    recordsUrl: `https://imports.api.${region}.customergauge.com/records/`,
  };
}

/** Checks an endpoint of the user. Returns the end of a sentence that begins with the input's name. */
export function checkUrl(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return 'is not a web address, which begins with `https://`.';
  if (
    url.protocol === 'http:' &&
    !(url.hostname === 'localhost' || url.hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(url.hostname))
  ) {
    return 'begins with `http://`, which would send secrets unencrypted. Use `https://`: `http://` is only for addresses on this machine.';
  }
  if (url.username || url.password)
    return 'contains a user name or password. Remove it: credentials go into `client-id` and `client-secret`.';
  if (url.search || url.hash) return 'contains a `?` or `#`. Give the address without it.';
  return undefined;
}
