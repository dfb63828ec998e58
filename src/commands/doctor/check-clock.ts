/** Checks this machine's clock against the `Date` headers of the servers' responses. */
import type { CheckReport } from '../../report/checks.ts';
import { count } from '../../report/report.ts';
import { failed, passed, unknown } from './results.ts';

/** The `Date` of a response, and this machine's time (ms since 1970) when the request left and the response came. */
export interface ClockReading {
  readonly asked: number;
  readonly answered: number;
  /** The `Date` header, unparsed. */
  readonly date: string | undefined;
}

/** Certificates, tokens and `Retry-After` dates tolerate an error of this size. */
const MOST_SECONDS = 60;

export function judgeClock(readings: readonly ClockReading[]): CheckReport {
  const offsets = readings.flatMap(({ asked, answered, date }) => {
    const there = Date.parse(date ?? '');
    if (Number.isNaN(there)) return [];
    // The header has whole seconds, and the server may have set it at any moment between request and response.
    if (there + 1000 >= asked && there <= answered) return [0];
    return [there < asked ? there + 1000 - asked : there - answered];
  });
  const [offset] = offsets.sort((a, b) => Math.abs(a) - Math.abs(b));
  if (offset === undefined) return unknown('clock', 'Not checked: no server response had a `Date` header.');
  const seconds = Math.round(Math.abs(offset) / 1000);
  if (seconds <= MOST_SECONDS)
    return passed('clock', seconds <= 1 ? 'The clock is right.' : `The clock is right within ${seconds} seconds.`);
  const way = offset > 0 ? 'behind' : 'ahead of';
  return failed(
    'clock',
    `The clock of this machine is ${count(seconds, 'second')} ${way} that of the server.`,
    'Synchronize it with a time server (NTP): certificates and tokens are checked against it.',
  );
}
