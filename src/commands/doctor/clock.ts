/** Whether the clock of this machine is right, by the `Date` headers of the answers. */
import type { CheckReport } from '../../report/checks.ts';
import { count } from '../../report/report.ts';
import { failed, passed, unknown } from './checks.ts';

/** An answer's time, beside this machine's when it was asked for and when it came; all in milliseconds since 1970. */
export interface Reading {
  readonly asked: number;
  readonly answered: number;
  /** The header `Date`, as it was sent. */
  readonly date: string | undefined;
}

/** Certificates, tokens and times to wait until are good for longer than this; more is a clock that nobody sets. */
const MOST_SECONDS = 60;

export function judgeClock(readings: readonly Reading[]): CheckReport {
  const offsets = readings.flatMap(({ asked, answered, date }) => {
    const there = Date.parse(date ?? '');
    if (Number.isNaN(there)) return [];
    // The header has whole seconds; between asking and the answer any moment may be meant.
    if (there + 1000 >= asked && there <= answered) return [0];
    return [there < asked ? there + 1000 - asked : there - answered];
  });
  const [offset] = offsets.sort((a, b) => Math.abs(a) - Math.abs(b));
  if (offset === undefined) return unknown('clock', 'Not checked: no answer of a server said what time it is.');
  const seconds = Math.round(Math.abs(offset) / 1000);
  if (seconds <= MOST_SECONDS)
    return passed('clock', seconds <= 1 ? 'The clock is right.' : `The clock is right within ${seconds} seconds.`);
  const way = offset > 0 ? 'behind' : 'ahead of';
  return failed(
    'clock',
    `The clock of this machine is ${count(seconds, 'second')} ${way} that of the server.`,
    'Have it set by a time server (NTP): certificates and tokens are judged by it.',
  );
}
