/**
 * Checks text about people and runs that comes from the environment, git's configuration and GitHub, before it enters the
 * ledger. Text of the wrong form becomes `undefined`, because any of these may contain an address with a password.
 */

/** `owner/name` of a repository. */
export function repositoryName(text = ''): string | undefined {
  return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) ? text : undefined;
}

/** The address of a server, without user, password and query, and without a slash at its end. */
export function serverAddress(text = ''): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    return undefined;
  return url.href.length > 200 ? undefined : url.href.replace(/\/+$/, '');
}

/** The number of a run or of an attempt. */
export function runNumber(text = ''): string | undefined {
  return /^\d{1,20}$/.test(text) ? text : undefined;
}

/** A login name, such as `ada` or `dependabot[bot]`. */
export function login(text = ''): string | undefined {
  return /^[\w.-]{1,100}(?:\[bot\])?$/.test(text) ? text : undefined;
}

/** A person's name in any script, shortened to one line, without invisible characters. */
export function personName(text = ''): string | undefined {
  if (/:\/\//.test(text)) return undefined;
  const name = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ').replace(/[<>]/g, '');
  return name.trim().slice(0, 100).trim() || undefined;
}
