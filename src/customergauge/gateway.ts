/** Signs that a firewall or a gateway answered in place of CustomerGauge. */
import { parseObject } from '../json-value.ts';

type Headers = Readonly<Record<string, string>>;

/** The headers with which firewalls mark the answers that they give themselves. */
const MARKS: readonly string[] = ['x-amzn-waf-action', 'cf-mitigated'];

/** The mark of a firewall that answered in place of the server behind it, as `name: value`; nothing without one. */
export function firewallMark(headers: Headers): string | undefined {
  const name = MARKS.find((mark) => headers[mark] !== undefined);
  return name && `${name}: ${headers[name]?.slice(0, 40)}`;
}

/** The codes by which gateways say that there were too many requests, without the signs that they are written with. */
const TOO_MANY: ReadonlySet<string> = new Set([
  'toomanyrequests',
  'throttling',
  'throttled',
  'requestthrottled',
  'requestlimitexceeded',
  'limitexceeded',
  'ratelimitexceeded',
  'ratelimited',
  'ratelimit',
  'quotaexceeded',
  'provisionedthroughputexceeded',
  'slowdown',
  'temporarilyunavailable',
]);

/** Whether an answer that is a failure says by a code of its own that there were too many requests, or when to come back. */
export function asksToSlowDown(headers: Headers, body: string): boolean {
  return headers['retry-after'] !== undefined || codesOf(headers, body).some((code) => TOO_MANY.has(code));
}

/**
 * The codes that an answer gives for what went wrong, in its header and at the top of its body, each in small letters and
 * without signs: `com.amazonaws#TooManyRequestsException:` and `too_many_requests` are one.
 */
export function codesOf(headers: Headers, body: string): readonly string[] {
  const { __type, code, error, errorType, type } = parseObject(body) ?? {};
  return [headers['x-amzn-errortype'], __type, code, error, errorType, type]
    .filter((one) => typeof one === 'string')
    .map((one) =>
      one
        .replace(/:.*$/s, '')
        .replace(/^.*#/s, '')
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .replace(/(exception|error)$/, ''),
    );
}
