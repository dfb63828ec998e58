/** Recognises answers of a firewall or gateway in front of CustomerGauge. */
import { parseObject } from '../json-value.ts';

type Headers = Readonly<Record<string, string>>;

/** Headers by which firewalls mark their own answers. */
const MARKS: readonly string[] = ['x-amzn-waf-action', 'cf-mitigated'];

/** The mark of a firewall that answered itself, as `name: value`; `undefined` if there is none. */
export function firewallMark(headers: Headers): string | undefined {
  const name = MARKS.find((mark) => headers[mark] !== undefined);
  return name && `${name}: ${headers[name]?.slice(0, 40)}`;
}

/** Codes of gateways for too many requests, in lower case without punctuation. */
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

/** Whether a failure has a code for too many requests, or says when to try again. */
export function asksToSlowDown(headers: Headers, body: string): boolean {
  return headers['retry-after'] !== undefined || codesOf(headers, body).some((code) => TOO_MANY.has(code));
}

/**
 * The error codes of an answer, from its header and the top level of its body, in lower case without punctuation:
 * `com.amazonaws#TooManyRequestsException:` and `too_many_requests` are equal.
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
