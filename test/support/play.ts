/** Plays deliveries on their own clock, against an API with given answers. */
import { expect } from 'vitest';
import type { AliasPair } from '../../src/aliases/alias.ts';
import type { Answer } from '../../src/customergauge/record-answer.ts';
import { AskedWaits } from '../../src/delivery/asked-waits.ts';
import { type DeliverOptions, deliver } from '../../src/delivery/deliver.ts';
import type { Outcome, Stop } from '../../src/delivery/outcome.ts';
import type { RecordToSend } from '../../src/delivery/record.ts';
import { TestClock } from './clock.ts';

export type { Answer };

export const ACCEPTED: Answer = { kind: 'accepted' };

export function refused(field = 'record.Alias', status = 422): Answer {
  return { kind: 'rejected', reason: { code: `http-${status}`, status, message: 'No.', fields: { [field]: ['No.'] } } };
}

export function later(more: Partial<Extract<Answer, { kind: 'retryable' }>> = {}): Answer {
  return {
    kind: 'retryable',
    reason: { code: 'http-429', status: 429, message: 'HTTP 429.' },
    processed: 'no',
    slowDown: false,
    retryAfterMs: undefined,
    unreachable: false,
    ...more,
  };
}

export const LOST = later({ reason: { code: 'reset', message: 'It broke.' }, processed: 'unknown' });
export const UNREACHABLE = later({
  reason: { code: 'refused', message: 'No connection could be made.' },
  unreachable: true,
});
export const WRONG = {
  kind: 'wrong-target',
  reason: { code: 'http-404', status: 404, message: 'HTTP 404.' },
  inputs: ['records-url'],
  hint: 'Check `records-url`.',
} satisfies Answer;

export const NO_TOKEN: Answer = {
  kind: 'no-token',
  reason: { code: 'token', message: 'No token could be had.' },
  inputs: ['region'],
  hint: 'Try again later.',
  passing: true,
  sent: false,
};

/** A signal that never comes. */
export const never = new AbortController().signal;

export interface Played {
  readonly outcomes: readonly Outcome[];
  readonly states: string;
  readonly stop: Stop | undefined;
  /** When each request was made, in milliseconds, with its alias. */
  readonly requests: readonly { readonly alias: string; readonly at: number }[];
  readonly mostAtOnce: number;
  /** The total time in milliseconds. */
  readonly took: number;
}

export interface Playing extends Partial<Omit<DeliverOptions, 'records'>> {
  readonly records?: number | Iterable<RecordToSend>;
  /** The answer to the nth attempt of a record; each takes `latency` milliseconds. */
  readonly answers?: (alias: number, attempt: number, clock: TestClock) => Answer;
  readonly latency?: number | ((alias: number) => number);
}

/** Records that earlier runs tried without success. */
export function tried(count: number): readonly RecordToSend[] {
  return Array.from({ length: count }, (_, at) => ({ account: 'Acme', alias: String(at), triedBefore: true }));
}

/** Delivers records named 0, 1, 2 … to an API with given answers, on its own clock. */
export async function play({
  records = 10,
  answers = () => ACCEPTED,
  latency = 50,
  ...more
}: Playing = {}): Promise<Played> {
  const clock = new TestClock();
  const outcomes: Outcome[] = [];
  const requests: { alias: string; at: number }[] = [];
  const attempts = new Map<string, number>();
  let atOnce = 0;
  let mostAtOnce = 0;
  const send = async ({ alias }: AliasPair, signal: AbortSignal): Promise<Answer> => {
    const attempt = (attempts.get(alias) ?? 0) + 1;
    attempts.set(alias, attempt);
    requests.push({ alias, at: clock.now() });
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    await clock.sleep(typeof latency === 'number' ? latency : latency(Number(alias)), signal);
    atOnce--;
    if (signal.aborted)
      return { kind: 'aborted', reason: { code: 'aborted', message: 'Given up.' }, processed: 'unknown' };
    return answers(Number(alias), attempt, clock);
  };
  const { counts, stop } = await deliver({
    records:
      typeof records === 'number'
        ? Array.from({ length: records }, (_, at) => ({ account: 'Acme', alias: String(at) }))
        : records,
    send,
    concurrency: 4,
    requestsPerSecond: undefined,
    retries: 3,
    waits: new AskedWaits(),
    clock,
    random: () => 0.5,
    signal: never,
    ...more,
    onOutcome: (outcome) => {
      outcomes.push(outcome);
      more.onOutcome?.(outcome);
    },
  });
  const states = outcomes.map(({ state }) => state);
  for (const state of ['accepted', 'rejected', 'unanswered', 'unsent'] as const)
    expect(counts[state]).toBe(states.filter((one) => one === state).length);
  return { outcomes, states: states.join(' '), stop, requests, mostAtOnce, took: clock.now() };
}
