/** The names of single faults, read and written. */
import { CodedError } from '../error.ts';
import type { Fault, RetryAfter } from './faults.ts';

/** How far ahead the date form of `Retry-After` is, unless the text says how far. */
const DEFAULT_DATE_SECONDS = 2;
const DEFAULT_SLOW_MILLISECONDS = 2000;

/** The error for a text for `--faults` that cannot be understood. */
export function faultTextError(item: string, expectation: string): CodedError<'fault-text'> {
  const message = `Cannot understand the fault "${item}": ${expectation}.`;
  return new CodedError({ code: 'fault-text', message, hint: '' });
}

/** The name of a fault, as in `--faults`, without its parameters except a status. */
export function faultName(fault: Fault): string {
  switch (fault.kind) {
    case 'status':
      return String(fault.status);
    case 'html':
      return fault.status === 200 ? 'html' : `html${fault.status}`;
    case 'processed':
      return `processed(${fault.status})`;
    default:
      return fault.kind;
  }
}

/** Reads one fault, such as `503` or `slow(500)`. @throws CodedError `fault-text` */
export function parseFault(text: string): Fault {
  const [, name = '', parameter] = /^([^()\s]+)\s*(?:\((.*)\))?$/s.exec(text) ?? [];
  if (/^\d{3}$/.test(name)) return parseStatus(text, Number(name), parameter?.trim());
  if (/^html(\d{3})?$/.test(name) && parameter === undefined) {
    const status = Number(name.slice('html'.length) || 200);
    if (status >= 200 && status <= 599) return { kind: 'html', status };
  }
  if (name === 'redirect') {
    const status = Number(parameter ?? 302);
    if ([301, 302, 303, 307, 308].includes(status)) return { kind: 'redirect', status };
    throw faultTextError(text, 'the status of a redirect is 301, 302, 303, 307 or 308');
  }
  if (name === 'processed') {
    const status = Number(parameter);
    if (Number.isInteger(status) && status >= 300 && status <= 599) return { kind: 'processed', status };
    throw faultTextError(text, 'give the status that is answered after the work, as in "processed(504)"');
  }
  if (name === 'says' && parameter !== undefined) return { kind: 'says', text: parameter };
  if (name === 'firewall') {
    const status = Number(parameter ?? 202);
    if (Number.isInteger(status) && status >= 200 && status <= 599) return { kind: 'firewall', status };
    throw faultTextError(text, 'give the status that the firewall answers with, as in "firewall(403)"');
  }
  if (name === 'slow') {
    const milliseconds = Number(parameter ?? DEFAULT_SLOW_MILLISECONDS);
    if (parameter?.trim() !== '' && Number.isInteger(milliseconds) && milliseconds >= 0 && milliseconds < 2 ** 31) {
      return { kind: 'slow', milliseconds };
    }
    throw faultTextError(text, 'give the milliseconds, as in "slow(2000)"');
  }
  const bare = BARE.find((kind) => kind === name);
  if (bare && parameter === undefined) return { kind: bare };
  throw faultTextError(
    text,
    `known faults are a status such as 200 or 503, html, html500, redirect, slow, processed(504), says(text), firewall, ${BARE.join(', ')}, and over time limit(5) and outage(100,20000)`,
  );
}

/** Faults without parameters. */
const BARE = ['reset', 'lost', 'truncated', 'expire', 'continue', 'garbage'] as const;

function parseStatus(text: string, status: number, parameter: string | undefined): Fault {
  const succeeds = status >= 200 && status <= 299;
  if (!succeeds && (status < 400 || status > 599)) {
    throw faultTextError(text, 'a status is 200 to 299 or 400 to 599; for others there is "redirect"');
  }
  if (parameter === undefined) return { kind: 'status', status };
  const [, name, value = ''] = /^([a-z-]+)\s*=\s*(.+)$/s.exec(parameter) ?? [];
  if (name === 'retry-after' && !succeeds) return { kind: 'status', status, retryAfter: parseRetryAfter(text, value) };
  if (name === 'body' && succeeds) return { kind: 'status', status, body: value };
  if (name === 'error' && status === 400) return { kind: 'status', status, error: value };
  if (name === 'allow' && status === 405) return { kind: 'status', status, allow: value };
  if (name === 'key' && status === 422) return { kind: 'status', status, key: value };
  throw faultTextError(
    text,
    'allowed in parentheses: "retry-after=2" or "retry-after=date" for a failure, "body=OK" for a success, "allow=POST" for 405, "key=record.Alias" for 422, "error=invalid_scope" for a 400 of the token endpoint',
  );
}

function parseRetryAfter(text: string, value: string): RetryAfter {
  const date = /^date(?:\+(\d+))?$/.exec(value);
  if (date) return { kind: 'date', seconds: Number(date[1] ?? DEFAULT_DATE_SECONDS) };
  if (/^\d+$/.test(value)) return { kind: 'seconds', seconds: Number(value) };
  throw faultTextError(text, '"retry-after" must be a number of seconds, "date" or "date+30"');
}
