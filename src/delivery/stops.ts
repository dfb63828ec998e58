/** The messages for deliveries that ended early. */
import { shown } from '../aliases/shown.ts';
import type { Reason } from '../customergauge/reason.ts';
import { named } from '../customergauge/record-answer.ts';
import { messageOf } from '../error.ts';
import type { TooLong } from './asked-waits.ts';
import type { Outcome, Stop } from './outcome.ts';
import type { Wall } from './outcome-of.ts';

export const INTERRUPTED: Stop = {
  kind: 'interrupted',
  message: 'The run was told to stop.',
  hint: 'Run it again to send the rest.',
  inputs: [],
};

/** A bug of ours, which would affect every other record too. */
export function mistake(error: unknown): Stop {
  return {
    kind: 'internal',
    message: `An unexpected error occurred: ${messageOf(error)}`,
    hint: 'Please report it with this message, and run this again to send the rest.',
    inputs: [],
  };
}

export function isStop(reason: unknown): reason is Stop {
  return reason !== null && typeof reason === 'object' && 'kind' in reason && 'hint' in reason;
}

/**
 * No record can get through.
 * @param others whether other records were accepted
 */
export function walled({ pair, reason }: Outcome, wall: Wall, others: boolean): Stop {
  // The server answered, and accepted other records.
  const alone =
    others && reason?.status !== undefined
      ? ` Other records were accepted before it, so the reason may be this alias alone: ${shown(pair.alias)} of ${shown(pair.account)}.`
      : '';
  const kind = wall.kind === 'no-token' && wall.passing ? 'unreachable' : 'wrong-target';
  return { kind, message: `${said(reason)}${alone}`, hint: wall.hint, inputs: wall.inputs, ...about(reason) };
}

/** The very first record got no answer, however often it was tried. */
export function unreachable(reason: Reason): Stop {
  if (reason.hint)
    return { kind: 'unreachable', message: said(reason), hint: reason.hint, inputs: [], ...about(reason) };
  const inputs = ['records-url', 'region'];
  return { kind: 'unreachable', message: said(reason), hint: `Try again later, or check ${named(inputs)}.`, inputs };
}

/** Most records fail for good. */
export function tripped(what: string, { reason }: Outcome): Stop {
  return {
    kind: 'circuit',
    message: `${what} The last one: ${said(reason)}`,
    hint: `Nothing more was sent. ${reason?.hint ?? 'See what the failed records have in common, fix it, and push again.'}`,
    inputs: [],
    ...about(reason),
  };
}

/** An outage that did not end. */
export function outageOf(reason: Reason): Stop {
  return {
    kind: 'circuit',
    message: `CustomerGauge accepted no record for 3 minutes. The last failure: ${said(reason)}`,
    hint: 'Nothing more was sent. Run this again once CustomerGauge works again: it sends what is left.',
    inputs: [],
  };
}

/**
 * The API asks for a longer wait than a run accepts.
 * @param epoch the current time, in milliseconds since 1970
 */
export function askedToWait({ which, leftMs }: TooLong, epoch: number): Stop {
  const again = fullMinute(epoch + leftMs);
  const much = which === 'one' ? 'longer than 10 minutes' : 'longer than 15 minutes in total';
  return {
    kind: 'asked-to-wait',
    message: `CustomerGauge accepts no records for now: it asks to wait ${much}, and a run does not wait that long. Run this again after ${again.text}.`,
    hint: 'Nothing more was sent. The next run sends what is left.',
    inputs: [],
    runAgainAt: again.iso,
  };
}

/** The largest time that a `Date` can hold. */
const LAST_DATE = 8.64e15;
const MINUTE_MS = 60_000;

/** A time for people and for programs, in UTC, rounded up to a minute. */
function fullMinute(epoch: number): { readonly text: string; readonly iso: string } {
  const iso = new Date(Math.min(Math.ceil(epoch / MINUTE_MS) * MINUTE_MS, LAST_DATE)).toISOString();
  const [day, time = ''] = iso.split('T');
  return { iso, text: `${day} ${time.slice(0, 'hh:mm'.length)} UTC` };
}

/** If so many opening records are refused because of the same headings, the headings are wrong. */
const OPENING_REFUSALS = 3;

/**
 * Whether the headings are wrong: the last records before the first accepted one were refused because of the same
 * `record.*` keys.
 * @param ended whether no more records follow, so that fewer must suffice
 */
export function refusedHeadings(opening: readonly Outcome[], ended: boolean): Stop | undefined {
  const enough = ended ? opening.length > 1 : opening.length >= OPENING_REFUSALS;
  if (!enough || !sameHeadings(ended ? opening : opening.slice(-OPENING_REFUSALS))) return undefined;
  const inputs = ['account-field', 'alias-field', 'configuration'];
  return {
    kind: 'wrong-target',
    message: `All records so far were refused because of the same fields. ${said(opening.at(-1)?.reason)}`,
    hint: `Check ${named(inputs)}: both headings must be exactly the Field Headings of the Inbound Mapping.`,
    inputs,
  };
}

/** Whether all these records were refused because of the same `record.*` keys. */
function sameHeadings(outcomes: readonly Outcome[]): boolean {
  const about = outcomes.map(({ reason }) =>
    reason?.status === 422
      ? Object.keys(reason.fields ?? {})
          .filter((key) => key.startsWith('record.'))
          .sort()
          .join('\n')
      : '',
  );
  return about[0] !== '' && about.every((keys) => keys === about[0]);
}

/** Advice about this reason need not repeat what the stop says. */
function about(reason: Reason | undefined): Pick<Stop, 'about'> {
  return reason?.hint ? { about: reason.code } : {};
}

function said(reason: Reason | undefined): string {
  if (!reason) return '';
  const fields = Object.entries(reason.fields ?? {}).map(([key, words]) => ` ${key}: ${words.join(' ')}`);
  return `${reason.message}${fields.join('')}`;
}
