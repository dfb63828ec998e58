import { describe, expect, it } from 'vitest';
import type { AliasPair } from '../src/aliases/alias.ts';
import type { FinalAnswer as Answer } from '../src/customergauge/answer.ts';
import { backoffMs } from '../src/delivery/backoff.ts';
import { type DeliverOptions, deliver, type RecordToSend } from '../src/delivery/deliver.ts';
import type { Outcome, Stop } from '../src/delivery/outcome.ts';
import { TestClock } from './support/clock.ts';

const ACCEPTED: Answer = { kind: 'accepted' };

function refused(field = 'record.Alias', status = 422): Answer {
  return { kind: 'rejected', reason: { code: `http-${status}`, status, message: 'No.', fields: { [field]: ['No.'] } } };
}

function later(more: Partial<Extract<Answer, { kind: 'retryable' }>> = {}): Answer {
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

const LOST = later({ reason: { code: 'reset', message: 'It broke.' }, processed: 'unknown' });
const WRONG: Answer = {
  kind: 'wrong-target',
  reason: { code: 'http-404', status: 404, message: 'HTTP 404.' },
  inputs: ['records-url'],
  hint: 'Check `records-url`.',
};

const NO_TOKEN: Answer = {
  kind: 'no-token',
  reason: { code: 'token', message: 'No token could be had.' },
  inputs: ['region'],
  hint: 'Try again later.',
  passing: true,
  sent: false,
};

/** A signal that never comes. */
const never = new AbortController().signal;

interface Played {
  readonly outcomes: readonly Outcome[];
  readonly states: string;
  readonly stop: Stop | undefined;
  /** When each request was made, in milliseconds, with its alias. */
  readonly requests: readonly { readonly alias: string; readonly at: number }[];
  readonly mostAtOnce: number;
  /** Milliseconds that it all took. */
  readonly took: number;
}

interface Playing extends Partial<Omit<DeliverOptions, 'records'>> {
  readonly records?: number | Iterable<RecordToSend>;
  /** What the nth attempt of a record is answered; each takes `latency` milliseconds. */
  readonly answers?: (alias: number, attempt: number, clock: TestClock) => Answer;
  readonly latency?: number | ((alias: number) => number);
}

/** Records that earlier runs tried in vain. */
function tried(count: number): readonly RecordToSend[] {
  return Array.from({ length: count }, (_, at) => ({ account: 'Acme', alias: String(at), triedBefore: true }));
}

/** Delivers records named 0, 1, 2 … to an API that answers as told, on a clock of its own. */
async function play({ records = 10, answers = () => ACCEPTED, latency = 50, ...more }: Playing = {}): Promise<Played> {
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
    clock,
    random: () => 0.5,
    signal: never,
    onOutcome: (outcome) => outcomes.push(outcome),
    ...more,
  });
  const states = outcomes.map(({ state }) => state);
  for (const state of ['accepted', 'rejected', 'unanswered', 'unsent'] as const)
    expect(counts[state]).toBe(states.filter((one) => one === state).length);
  return { outcomes, states: states.join(' '), stop, requests, mostAtOnce, took: clock.now() };
}

describe('every record ends in one state', () => {
  for (const [name, answers, state, attempts] of [
    ['taken at once', [ACCEPTED], 'accepted', 1],
    ['taken when it was tried again', [later(), LOST, ACCEPTED], 'accepted', 3],
    ['refused', [refused()], 'rejected', 1],
    ['refused for its pace to the end: never processed', [later(), later(), later(), later()], 'unsent', 4],
    ['lost to the end: perhaps processed', [LOST, LOST, LOST, LOST], 'unanswered', 4],
    ['lost once, then out of reach: perhaps processed', [LOST, later(), later(), later()], 'unanswered', 4],
    [
      'lost once, then refused: perhaps processed, for a second creation may be what is refused',
      [LOST, refused()],
      'unanswered',
      2,
    ],
    ['never handed over, for want of a token', [NO_TOKEN], 'unsent', 0],
    ['handed over with a token that was refused, and no other to be had', [{ ...NO_TOKEN, sent: true }], 'unsent', 1],
    ['lost once, then without a token', [LOST, NO_TOKEN], 'unanswered', 1],
    [
      'stopped before it left',
      [{ kind: 'aborted', reason: { code: 'aborted', message: 'Stopped.' }, processed: 'no' }],
      'unsent',
      0,
    ],
  ] as const) {
    it(`${name}: ${state}`, async () => {
      const played = await play({
        records: 2,
        answers: (alias, attempt) => (alias === 0 ? ACCEPTED : (answers[attempt - 1] as Answer)),
      });
      expect(played.outcomes[1]).toMatchObject({ state, attempts });
    });
  }

  it('and each is told of once, however the answers fall', async () => {
    const played = await play({
      records: 200,
      answers: (alias, attempt) => (alias % 7 === 3 ? refused() : alias % 5 === 1 && attempt < 3 ? LOST : ACCEPTED),
    });
    expect(new Set(played.outcomes.map(({ pair }) => pair.alias)).size).toBe(200);
    expect(played.outcomes).toHaveLength(200);
    expect(played.states).not.toMatch(/unsent|unanswered/);
  });
});

describe('an answer that was lost', () => {
  it.each<readonly [string, Answer]>([
    ['a wrong target', WRONG],
    ['the end of the run', { kind: 'aborted', reason: { code: 'aborted', message: 'Given up.' }, processed: 'no' }],
  ])('is not taken back by %s: the record may exist', async (_name, last) => {
    const played = await play({
      records: 2,
      answers: (alias, attempt) => (alias === 0 ? ACCEPTED : attempt === 1 ? LOST : last),
    });
    expect(played.outcomes[1]).toMatchObject({ state: 'unanswered' });
  });

  it('leaves its record unanswered when the run is told to stop before the next attempt, which is not waited for', async () => {
    const stop = new AbortController();
    const played = await play({
      records: 2,
      signal: stop.signal,
      answers: (alias, _attempt, clock) => {
        if (alias === 0) return ACCEPTED;
        clock.sleep(10, never).then(() => stop.abort());
        return LOST;
      },
    });
    expect(played.outcomes[1]).toMatchObject({ state: 'unanswered', attempts: 1, reason: { code: 'reset' } });
    expect(played.took).toBe(50 + 50 + 10);
  });
});

describe('an answer that says nothing was processed', () => {
  it('leaves its record unsent when the run is told to stop before the next attempt, or before the request left', async () => {
    const stop = new AbortController();
    const gone: Answer = { kind: 'aborted', reason: { code: 'aborted', message: 'Not sent.' }, processed: 'no' };
    const played = await play({
      records: 3,
      concurrency: 2,
      signal: stop.signal,
      answers: (alias, _attempt, clock) => {
        if (alias === 0) return ACCEPTED;
        clock.sleep(10, never).then(() => stop.abort());
        return alias === 1 ? later() : gone;
      },
    });
    expect(played.states).toBe('accepted unsent unsent');
  });
});

it('an answer that shows a wrong target may be one after the record was taken', async () => {
  const page: Answer = { ...WRONG, mayExist: true };
  const played = await play({ records: 2, answers: () => page });
  expect(played.states).toBe('unanswered unsent');
});

it('an answer that says nothing sure leaves its record unanswered, is not repeated and stops nothing', async () => {
  const unclear: Answer = { kind: 'unclear', reason: { code: 'unclear', status: 200, message: 'HTTP 200.' } };
  const played = await play({ records: 4, answers: (alias) => (alias === 2 ? unclear : ACCEPTED) });
  expect(played.states.match(/accepted/g)).toHaveLength(3);
  expect(played.outcomes.find(({ pair }) => pair.alias === '2')).toMatchObject({ state: 'unanswered', attempts: 1 });
  expect(played.stop).toBeUndefined();
});

it('ten answers in a row that say nothing sure open the circuit, which says what helps', async () => {
  const unclear: Answer = {
    kind: 'unclear',
    reason: { code: 'firewall', status: 202, message: 'HTTP 202.', hint: 'Ask for the address to be allowed.' },
  };
  const played = await play({ records: 40, concurrency: 1, answers: (alias) => (alias === 0 ? ACCEPTED : unclear) });
  expect(played.requests).toHaveLength(11);
  expect(played.stop).toEqual({
    kind: 'circuit',
    message: '10 records in a row failed in the same way. The last one: HTTP 202.',
    hint: 'Nothing more was sent. Ask for the address to be allowed.',
    inputs: [],
  });
});

it('a refusal of a record that an earlier push sent without a clear answer says what ends that', async () => {
  const played = await play({
    records: [
      { account: 'Acme', alias: '0', triedBefore: true, mayExist: true },
      { account: 'Acme', alias: '1', triedBefore: true },
    ],
    answers: () => refused('record.Alias', 409),
  });
  expect(played.outcomes).toMatchObject([
    { state: 'rejected', reason: { hint: expect.stringContaining('run `adopt` with `only`') } },
    { state: 'rejected' },
  ]);
  expect(played.outcomes[1]?.reason).not.toHaveProperty('hint');
});

describe('before the first record is accepted', () => {
  it('records go one at a time', async () => {
    const played = await play({ answers: (alias) => (alias < 2 ? refused(`record.${alias}`) : ACCEPTED) });
    expect(played.requests.slice(0, 4).map(({ at }) => at)).toEqual([0, 50, 100, 150]);
    expect(played.mostAtOnce).toBe(4);
  });

  it('a wrong target ends all with one request', async () => {
    const played = await play({ answers: () => WRONG });
    expect(played.requests).toHaveLength(1);
    expect(played.stop).toMatchObject({ kind: 'wrong-target', inputs: ['records-url'] });
    expect(played.states).toBe(Array(10).fill('unsent').join(' '));
  });

  it('three that are refused over the same headings end all', async () => {
    const played = await play({ answers: () => refused('record.Company') });
    expect(played.requests).toHaveLength(3);
    expect(played.stop).toMatchObject({ inputs: expect.arrayContaining(['account-field', 'alias-field']) });
  });

  it('three in a row over the same headings end all, whatever the first one was about', async () => {
    const played = await play({ answers: (alias) => refused(alias === 0 ? 'record.Other' : 'record.Alias') });
    expect(played.requests).toHaveLength(4);
    expect(played.stop).toMatchObject({ kind: 'wrong-target' });
  });

  it('two that are refused over the same headings, and no more to send, show wrong headings; one alone does not', async () => {
    const two = await play({ records: 2, answers: () => refused() });
    expect(two.stop).toMatchObject({ kind: 'wrong-target', inputs: expect.arrayContaining(['alias-field']) });
    expect((await play({ records: 1, answers: () => refused() })).stop).toBeUndefined();
  });

  it('two that are refused over the same headings show nothing once another is accepted', async () => {
    const played = await play({ records: 3, answers: (alias) => (alias < 2 ? refused() : ACCEPTED) });
    expect(played.stop).toBeUndefined();
  });

  it.each<readonly [string, (alias: number) => Answer]>([
    ['name no field', () => ({ kind: 'rejected', reason: { code: 'http-422', status: 422, message: 'No.' } })],
    ['are about fields that are no headings', () => refused('tenant')],
    ['are about another heading each', (alias) => refused(`record.${alias}`)],
    ['are no 422', () => refused('record.Alias', 400)],
  ])('refusals that %s say nothing about the headings', async (_name, refusal) => {
    const played = await play({ records: 6, answers: (alias) => (alias < 4 ? refusal(alias) : ACCEPTED) });
    expect(played.stop).toBeUndefined();
    expect(played.states).toBe('rejected rejected rejected rejected accepted accepted');
  });

  it('three that were refused in earlier runs too say nothing about headings that others were accepted with', async () => {
    const records = tried(10);
    const answers = (alias: number) => (alias < 9 ? refused() : ACCEPTED);
    const played = await play({ records, answers, proven: true });
    expect(played.stop).toBeUndefined();
    expect(played.requests).toHaveLength(10);
    const unproven = await play({ records, answers });
    expect(unproven.stop).toMatchObject({ kind: 'wrong-target', inputs: expect.arrayContaining(['alias-field']) });
    expect(unproven.requests).toHaveLength(3);
  });

  for (const [what, records] of [
    ['one record', undefined],
    ['one record, though earlier runs tried it in vain', tried(10)],
  ] as const) {
    it(`a server that nobody can reach ends all with ${what}`, async () => {
      const played = await play({ ...(records ? { records } : {}), answers: () => later({ unreachable: true }) });
      expect(new Set(played.requests.map(({ alias }) => alias)).size).toBe(1);
      expect(played.stop).toMatchObject({ kind: 'unreachable' });
    });
  }
});

describe('a server that cannot be reached', () => {
  it('later on, by one record, ends nothing', async () => {
    const played = await play({ answers: (alias) => (alias === 5 ? later({ unreachable: true }) : ACCEPTED) });
    expect(played.stop).toBeUndefined();
    expect(played.states.match(/unsent/g)).toHaveLength(1);
  });

  it('after it answered the first record with a wish for patience is there all the same', async () => {
    const played = await play({
      answers: (alias, attempt) => (alias === 0 ? later({ unreachable: attempt > 1 }) : ACCEPTED),
    });
    expect(played.stop).toBeUndefined();
    expect(played.states.match(/accepted/g)).toHaveLength(9);
  });
});

describe('the circuit', () => {
  it('stops after ten never-tried records in a row that fail in one way', async () => {
    const played = await play({ records: 100, concurrency: 1, answers: (alias) => (alias < 5 ? ACCEPTED : refused()) });
    expect(played.stop).toMatchObject({ kind: 'circuit' });
    expect(played.requests).toHaveLength(15);
    expect(played.states.match(/unsent/g)).toHaveLength(85);
  });

  it('stops when half of the last fifty failed, in whatever way', async () => {
    const played = await play({
      records: 200,
      concurrency: 1,
      answers: (alias) => (alias % 2 ? refused(`record.${alias}`) : ACCEPTED),
    });
    expect(played.stop).toMatchObject({ kind: 'circuit' });
    expect(played.requests).toHaveLength(50);
  });

  it('counts no row of earlier failures, which are known to be difficult', async () => {
    const records = tried(40);
    const played = await play({ records, concurrency: 1, answers: (alias) => (alias === 0 ? ACCEPTED : refused()) });
    expect(played.stop).toBeUndefined();
    expect(played.requests).toHaveLength(40);
  });
});

describe('the pace', () => {
  it('never has more under way than concurrency allows', async () => {
    for (const concurrency of [1, 3, 16])
      expect((await play({ records: 100, concurrency })).mostAtOnce).toBe(concurrency);
  });

  it('keeps to requests-per-second, without bursts', async () => {
    const { requests } = await play({ records: 50, concurrency: 16, requestsPerSecond: 20 });
    const gaps = requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(49);
  });

  it('rests for all as long as the API asks', async () => {
    const { requests } = await play({
      records: 100,
      answers: (alias, attempt) =>
        alias === 10 && attempt === 1 ? later({ slowDown: true, retryAfterMs: 60_000 }) : ACCEPTED,
    });
    const rest = requests.findIndex(({ at }, index) => index > 0 && at - (requests[index - 1]?.at ?? 0) >= 59_000);
    expect(rest).toBeGreaterThan(9);
    expect(requests.length).toBe(101);
  });

  it('halves when the API asks for it, and comes back while records are accepted', async () => {
    const overloaded = (at: number): boolean => at >= 1000 && at < 1060;
    const { requests, states } = await play({
      records: 2000,
      concurrency: 16,
      answers: (_alias, _attempt, clock) => (overloaded(clock.now()) ? later({ slowDown: true }) : ACCEPTED),
    });
    const during = (from: number, to: number): number => requests.filter(({ at }) => at >= from && at < to).length;
    const last = requests.at(-1)?.at ?? 0;
    expect(during(1100, 1300)).toBeLessThan(during(700, 900) * 0.75);
    expect(during(last - 400, last - 200)).toBe(during(700, 900));
    expect(states).not.toMatch(/unsent|rejected/);
  });

  it('halves once for all requests that were under way together', async () => {
    const { requests } = await play({
      records: 300,
      concurrency: 16,
      retries: 9,
      random: () => 0,
      answers: (_alias, _attempt, clock) => (clock.now() === 150 ? later({ slowDown: true }) : ACCEPTED),
    });
    const begun = (time: number): number => requests.filter(({ at }) => at === time).length;
    expect([50, 100, 150].map(begun)).toEqual([16, 16, 8]);
  });

  it('never goes below a 64th of what the inputs allow, one at a time', async () => {
    const { requests, states } = await play({
      records: 20,
      requestsPerSecond: 64,
      retries: 40,
      random: () => 0,
      answers: (_alias, _attempt, clock) =>
        clock.now() > 100 && clock.now() < 20_000 ? later({ slowDown: true }) : ACCEPTED,
    });
    const during = requests.filter(({ at }) => at > 10_000 && at < 20_000);
    const gaps = during.slice(1).map(({ at }, index) => at - (during[index]?.at ?? 0));
    expect(new Set(gaps)).toEqual(new Set([1000]));
    expect(states).not.toMatch(/unsent/);
  });

  it('keeps a longer pause where a shorter one is asked for later', async () => {
    const { requests } = await play({
      records: 100,
      answers: (alias, attempt) => {
        if (attempt > 1 || (alias !== 10 && alias !== 11)) return ACCEPTED;
        return later({ slowDown: true, retryAfterMs: alias === 10 ? 60_000 : 1000 });
      },
    });
    expect(requests.filter(({ at }) => at > 2000 && at < 60_000)).toEqual([]);
    expect(requests).toHaveLength(102);
  });

  it('waits as long as was asked for one record, where nobody asked for a slower pace', async () => {
    const { requests } = await play({
      records: 20,
      answers: (alias, attempt) => (alias === 1 && attempt === 1 ? later({ retryAfterMs: 7000 }) : ACCEPTED),
    });
    const late = requests.filter(({ at }) => at > 1000);
    expect(late).toMatchObject([{ alias: '1' }]);
    expect(late[0]?.at).toBeGreaterThanOrEqual(7000);
  });

  it('waits longer from repetition to repetition, up to half a minute, spread at random, never less than asked', () => {
    expect([1, 2, 3, 4].map((repetition) => backoffMs(repetition, 0.999, undefined))).toEqual([499.5, 999, 1998, 3996]);
    expect(backoffMs(20, 0.999, undefined)).toBeLessThan(30_000);
    expect(backoffMs(3, 0, undefined)).toBe(0);
    expect(backoffMs(1, 0, 7000)).toBe(7000);
    expect(backoffMs(1, 0.5, 7000)).toBeGreaterThan(7000);
  });

  it('waits no longer than five minutes at a time, however long the API asks for, and tells what it asked for', async () => {
    const asked: number[] = [];
    const { requests } = await play({
      records: 2,
      onRest: (milliseconds) => asked.push(milliseconds),
      answers: (alias, attempt) =>
        alias === 0 && attempt === 1 ? later({ slowDown: true, retryAfterMs: 86_400_000 }) : ACCEPTED,
    });
    expect(requests[1]?.at).toBeGreaterThanOrEqual(300_000);
    expect(requests[1]?.at).toBeLessThan(301_000);
    expect(asked).toEqual([86_400_000]);
  });
});

describe('a run that is told to stop', () => {
  it('makes no new request, and gives those under way three seconds', async () => {
    const stop = new AbortController();
    const quick = await play({
      records: 100,
      latency: 1000,
      signal: stop.signal,
      answers: (alias) => {
        if (alias === 5) stop.abort();
        return ACCEPTED;
      },
    });
    expect(quick.stop).toMatchObject({ kind: 'interrupted' });
    expect(quick.states).not.toContain('unanswered');
    expect(quick.requests.length).toBeLessThan(12);
    expect(quick.outcomes).toHaveLength(100);

    const other = new AbortController();
    const slow = await play({
      records: 100,
      latency: 5000,
      signal: other.signal,
      answers: (alias, _attempt, clock) => {
        if (alias === 0) clock.sleep(1000, other.signal).then(() => other.abort());
        return ACCEPTED;
      },
    });
    expect(slow.took).toBe(5000 + 1000 + 3000);
    expect(slow.states.match(/unanswered/g)).toHaveLength(4);
  });

  it('says why, where whoever stopped it gave a reason, and says once that it stops', async () => {
    const stop = new AbortController();
    const reason: Stop = { kind: 'superseded', message: 'A newer one.', hint: 'Nothing.', inputs: [] };
    let told = 0;
    const played = await play({
      signal: stop.signal,
      onStop: () => told++,
      answers: (alias) => {
        if (alias === 3) stop.abort(reason);
        return ACCEPTED;
      },
    });
    expect(played.stop).toEqual(reason);
    expect(told).toBe(1);
  });

  it('tells the first reason to stop, and that once, whatever else comes while it ends', async () => {
    const stop = new AbortController();
    let told = 0;
    const late = await play({
      latency: (alias) => (alias === 5 ? 50 : 200),
      signal: stop.signal,
      onStop: () => told++,
      answers: (alias, _attempt, clock) => {
        if (alias !== 5) return ACCEPTED;
        clock.sleep(10, never).then(() => stop.abort());
        return WRONG;
      },
    });
    expect(late.stop).toMatchObject({ kind: 'wrong-target' });
    expect(told).toBe(1);

    const early = new AbortController();
    const answers = (): Answer => {
      early.abort();
      return WRONG;
    };
    expect((await play({ signal: early.signal, answers })).stop).toMatchObject({ kind: 'interrupted' });
  });

  it('blames no headings for two records that were refused before', async () => {
    const stop = new AbortController();
    const answers = (alias: number, _attempt: number, clock: TestClock): Answer => {
      if (alias === 1) clock.sleep(10, never).then(() => stop.abort());
      return refused();
    };
    expect((await play({ signal: stop.signal, answers })).stop).toMatchObject({ kind: 'interrupted' });
  });

  it('at a slower pace ends too, whoever still waits for a turn', async () => {
    const stop = new AbortController();
    const played = await play({
      records: 100,
      concurrency: 16,
      retries: 30,
      random: () => 0,
      signal: stop.signal,
      answers: (_alias, _attempt, clock) => {
        if (clock.now() >= 100 && clock.now() < 1000) return later({ slowDown: true });
        if (clock.now() >= 1000) stop.abort();
        return ACCEPTED;
      },
    });
    expect(played.outcomes).toHaveLength(100);
    expect(played.stop).toMatchObject({ kind: 'interrupted' });
  }, 5000);

  it('before it began sends nothing', async () => {
    const played = await play({ signal: AbortSignal.abort() });
    expect(played.requests).toEqual([]);
    expect(played.states).toBe(Array(10).fill('unsent').join(' '));
  });
});

describe('a mistake of ours', () => {
  it('at one record stops the delivery, and still every record ends in one state', async () => {
    const { states, stop, outcomes } = await play({
      answers: (alias) => {
        if (alias === 2) throw new RangeError('Maximum call stack size exceeded');
        return ACCEPTED;
      },
    });
    expect(stop).toMatchObject({ kind: 'internal' });
    expect(stop?.message).toBe('Something went wrong that should not: Maximum call stack size exceeded');
    expect(outcomes.find(({ pair }) => pair.alias === '2')).toMatchObject({
      state: 'unanswered',
      reason: { code: 'internal', message: 'Maximum call stack size exceeded' },
    });
    expect(outcomes.map(({ pair }) => pair.alias).sort()).toEqual([...'0123456789']);
    expect(states.match(/unanswered/g)).toHaveLength(1);
    expect(states.match(/unsent/g)).toHaveLength(4);
  });

  it('in what gives the records stops it too', async () => {
    const records = (function* (): Generator<RecordToSend> {
      yield { account: 'Acme', alias: '0' };
      throw new Error('No more.');
    })();
    const played = await play({ records });
    expect(played.stop).toMatchObject({ kind: 'internal', message: expect.stringContaining('No more.') });
    expect(played.states).toBe('accepted');
  });

  it('in what takes note of the outcomes stops it too, and is told once nothing is under way any more', async () => {
    let underWay = 0;
    const clock = new TestClock();
    const delivery = deliver({
      records: Array.from({ length: 10 }, (_, at) => ({ account: 'Acme', alias: String(at) })),
      send: async ({ alias }, signal) => {
        underWay++;
        await clock.sleep(50 * (1 + Number(alias)), signal);
        underWay--;
        return ACCEPTED;
      },
      concurrency: 4,
      requestsPerSecond: undefined,
      retries: 3,
      clock,
      random: () => 0.5,
      signal: new AbortController().signal,
      onOutcome: ({ pair }) => {
        if (pair.alias === '1') throw new Error('No room left.');
      },
    });
    const { stop, counts } = await delivery;
    expect(stop).toMatchObject({ kind: 'internal', message: expect.stringContaining('No room left.') });
    expect(counts.accepted + counts.unanswered + counts.unsent).toBe(10);
    expect(underWay).toBe(0);
  });
});
