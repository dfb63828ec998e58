/** Checks that the records host can be reached, with an `OPTIONS` request without token and body: no record is sent. */
import { firewallMark } from '../../customergauge/gateway.ts';
import type { Exchange, HttpRequest } from '../../customergauge/http.ts';
import { USER_AGENT } from '../../customergauge/record-request.ts';
import { KEPT_OUT } from '../../customergauge/refusal-hints.ts';
import type { CheckReport } from '../../report/checks.ts';
import { failed, passed, unknown } from './results.ts';

export function optionsRequest(url: string): HttpRequest {
  return {
    url,
    method: 'OPTIONS',
    headers: { accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': USER_AGENT },
    body: '',
  };
}

const ADDRESS = 'Check `region` or `records-url`.';
const NETWORK = 'Check that no firewall blocks this machine, and that `HTTPS_PROXY` names the proxy if there is one.';

/**
 * Interprets the response. The request has no token, so a refusal may only mean that.
 * @param method the input `method`
 */
export function judgeRecords(url: string, exchange: Exchange, method: 'PUT' | 'POST'): CheckReport {
  const host = new URL(url).host;
  if (exchange.kind === 'failure') {
    const where = exchange.code === 'dns' ? ADDRESS : NETWORK;
    return failed('records', `\`${host}\` cannot be reached: ${exchange.message}`, exchange.hint ?? where);
  }
  const { status, headers } = exchange;
  const mark = firewallMark(headers);
  if (mark) return failed('records', `A firewall answers in place of \`${host}\` (HTTP ${status}, ${mark}).`, KEPT_OUT);
  if (status === 511)
    return failed(
      'records',
      `The network requires a login before it allows requests to \`${host}\` (HTTP 511).`,
      NETWORK,
    );
  if (status >= 500)
    return failed(
      'records',
      `\`${host}\` can be reached, but has a problem right now (HTTP ${status}).`,
      'Try again later.',
    );
  if (status >= 300 && status < 400)
    return unknown(
      'records',
      `\`${host}\` answers with a redirect (HTTP ${status}), which a push never follows.`,
      ADDRESS,
    );
  if (status === 403)
    return unknown(
      'records',
      `\`${host}\` can be reached, but refuses (HTTP 403) a request without a token.`,
      KEPT_OUT,
    );
  if (status === 404 || status === 410)
    return unknown(
      'records',
      `\`${host}\` can be reached, but says that nothing is at this address (HTTP ${status}), at least for an OPTIONS request.`,
      ADDRESS,
    );
  return passed(
    'records',
    `\`${host}\` can be reached over ${url.startsWith('https:') ? 'TLS' : 'HTTP on this machine'} (HTTP ${status}).`,
    otherVerb(headers.allow, method),
  );
}

/** A hint if the server's `Allow` header names only the other method. */
function otherVerb(allow: string | undefined, method: 'PUT' | 'POST'): string {
  const verbs = (allow ?? '').split(',').map((verb) => verb.trim().toUpperCase());
  const other = method === 'PUT' ? 'POST' : 'PUT';
  if (verbs.includes(method) || !verbs.includes(other)) return '';
  return `It accepts ${other}, not ${method}. A push finds this out by itself. \`method: ${other}\` saves that request.`;
}
