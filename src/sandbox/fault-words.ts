import type { Fault, RetryAfter } from './faults.ts';

/** How far the date form of `Retry-After` lies ahead unless the text says otherwise. */
const DEFAULT_DATE_SECONDS = 2;
const DEFAULT_SLOW_MILLISECONDS = 2000;

/** A text for `--faults` that cannot be understood. */
export class FaultTextError extends Error {
  override readonly name = 'FaultTextError';
  readonly code = 'fault-text';

  constructor(item: string, expectation: string) {
    super(`Cannot understand the fault "${item}": ${expectation}.`);
  }
}

/** The fault in the words of `--faults`. */
export function faultName(fault: Fault): string {
  switch (fault.kind) {
    case 'status':
      return String(fault.status);
    case 'html':
      return fault.status === 200 ? 'html' : `html${fault.status}`;
    default:
      return fault.kind;
  }
}

/** Reads one fault, such as `503` or `slow(500)`. @throws {FaultTextError} */
export function parseFault(text: string): Fault {
  const [, name = '', parameter] = /^([^()\s]+)\s*(?:\(([^()]*)\))?$/.exec(text) ?? [];
  if (/^\d{3}$/.test(name)) return parseStatus(text, Number(name), parameter?.trim());
  if (/^html(\d{3})?$/.test(name) && parameter === undefined) {
    const status = Number(name.slice('html'.length) || 200);
    if (status >= 200 && status <= 599) return { kind: 'html', status };
  }
  if (name === 'redirect') {
    const status = Number(parameter ?? 302);
    if ([301, 302, 303, 307, 308].includes(status)) return { kind: 'redirect', status };
    throw new FaultTextError(text, 'the status of a redirect is 301, 302, 303, 307 or 308');
  }
  if (name === 'slow') {
    const milliseconds = Number(parameter ?? DEFAULT_SLOW_MILLISECONDS);
    if (parameter?.trim() !== '' && Number.isInteger(milliseconds) && milliseconds >= 0 && milliseconds < 2 ** 31) {
      return { kind: 'slow', milliseconds };
    }
    throw new FaultTextError(text, 'give the milliseconds, as in "slow(2000)"');
  }
  if ((name === 'reset' || name === 'lost' || name === 'truncated' || name === 'expire') && parameter === undefined) {
    return { kind: name };
  }
  throw new FaultTextError(
    text,
    'known faults are a status such as 200 or 503, html, html500, redirect, reset, lost, truncated, slow and expire, and over time limit(5) and outage(100,20000)',
  );
}

function parseStatus(text: string, status: number, parameter: string | undefined): Fault {
  const succeeds = status >= 200 && status <= 299;
  if (!succeeds && (status < 400 || status > 599)) {
    throw new FaultTextError(text, 'a status is 200 to 299 or 400 to 599; for others there is "redirect"');
  }
  if (parameter === undefined) return { kind: 'status', status };
  const [, name, value = ''] = /^([a-z-]+)\s*=\s*(.+)$/s.exec(parameter) ?? [];
  if (name === 'retry-after' && !succeeds) return { kind: 'status', status, retryAfter: parseRetryAfter(text, value) };
  if (name === 'allow' && status === 405) return { kind: 'status', status, allow: value };
  if (name === 'key' && status === 422) return { kind: 'status', status, key: value };
  throw new FaultTextError(
    text,
    'in parentheses there may be "retry-after=2" or "retry-after=date" behind a failure, "allow=POST" behind 405, "key=record.Alias" behind 422',
  );
}

function parseRetryAfter(text: string, value: string): RetryAfter {
  const date = /^date(?:\+(\d+))?$/.exec(value);
  if (date) return { kind: 'date', seconds: Number(date[1] ?? DEFAULT_DATE_SECONDS) };
  if (/^\d+$/.test(value)) return { kind: 'seconds', seconds: Number(value) };
  throw new FaultTextError(text, '"retry-after" is a number of seconds, "date" or "date+30"');
}
