/** Whether the records host is reached. It is asked what it takes (`OPTIONS`), without token and body: no record is sent. */
import { firewallMark } from '../../customergauge/gateway.ts';
import type { Exchange, HttpRequest } from '../../customergauge/http.ts';
import { USER_AGENT } from '../../customergauge/record-request.ts';
import { KEPT_OUT } from '../../customergauge/refusals.ts';
import type { CheckReport } from '../../report/checks.ts';
import { failed, passed, unknown } from './checks.ts';

export function optionsRequest(url: string): HttpRequest {
  return {
    url,
    method: 'OPTIONS',
    headers: { accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': USER_AGENT },
    body: '',
  };
}

const ADDRESS = 'Check `region` or `records-url`.';
const NETWORK = 'Check that this machine may reach it: a firewall, or a proxy that has to be named in `HTTPS_PROXY`.';

/**
 * What the answer means. Whoever answers does not know who asks, so a refusal may be for the missing token alone.
 * @param method the verb of the input of that name
 */
export function judgeRecords(url: string, exchange: Exchange, method: 'PUT' | 'POST'): CheckReport {
  const host = new URL(url).host;
  if (exchange.kind === 'failure') {
    const where = exchange.code === 'dns' ? ADDRESS : NETWORK;
    return failed('records', `\`${host}\` is not reached: ${exchange.message}`, exchange.hint ?? where);
  }
  const { status, headers } = exchange;
  const mark = firewallMark(headers);
  if (mark) return failed('records', `A firewall answers in place of \`${host}\` (HTTP ${status}, ${mark}).`, KEPT_OUT);
  if (status === 511)
    return failed(
      'records',
      `The network wants a log-in before it lets anything through to \`${host}\` (HTTP 511).`,
      NETWORK,
    );
  if (status >= 500)
    return failed('records', `\`${host}\` is reached, but has trouble now (HTTP ${status}).`, 'Try again later.');
  if (status >= 300 && status < 400)
    return unknown(
      'records',
      `\`${host}\` answers with a redirect (HTTP ${status}), which a push never follows.`,
      ADDRESS,
    );
  if (status === 403)
    return unknown('records', `\`${host}\` is reached, and refuses (HTTP 403) a request without a token.`, KEPT_OUT);
  if (status === 404 || status === 410)
    return unknown(
      'records',
      `\`${host}\` is reached, and says that nothing is at this address (HTTP ${status}), at least not for who asks what it takes.`,
      ADDRESS,
    );
  return passed(
    'records',
    `\`${host}\` is reached over ${url.startsWith('https:') ? 'TLS' : 'HTTP on this machine'} (HTTP ${status}).`,
    otherVerb(headers.allow, method),
  );
}

/** What the server says that it takes, where that is not what the input says. */
function otherVerb(allow: string | undefined, method: 'PUT' | 'POST'): string {
  const verbs = (allow ?? '').split(',').map((verb) => verb.trim().toUpperCase());
  const other = method === 'PUT' ? 'POST' : 'PUT';
  if (verbs.includes(method) || !verbs.includes(other)) return '';
  return `It takes ${other}, not ${method}: a push finds out by itself; \`method: ${other}\` saves it that.`;
}
