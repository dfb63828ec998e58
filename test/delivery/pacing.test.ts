import { describe, expect, it } from 'vitest';
import { AskedWaits } from '../../src/delivery/asked-waits.ts';
import { backoffMs } from '../../src/delivery/backoff.ts';
import { ACCEPTED, type Answer, later, NO_TOKEN, play, refused, tried, UNREACHABLE, WRONG } from '../support/play.ts';

const BUSY = later({ slowDown: true });
const BROKEN = later({ reason: { code: 'http-502', status: 502, message: 'HTTP 502.' }, processed: 'unknown' });
const NO_ANSWER = later({ reason: { code: 'timeout', message: 'No answer came in time.' }, processed: 'unknown' });

const askingFor = (seconds: number): Answer => later({ slowDown: true, retryAfterMs: seconds * 1000 });

/** Numbers from 0 up to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Takes so many requests a second, and so many at once after a pause. */
function limit(perSecond: number, burst: number): (now: number) => boolean {
  let tokens = burst;
  let last = 0;
  return (now) => {
    tokens = Math.min(burst, tokens + ((now - last) * perSecond) / 1000);
    last = now;
    if (tokens < 1) return false;
    tokens--;
    return true;
  };
}

describe('a limit that the API does not tell', () => {
  for (const [perSecond, burst, records] of [
    [2, 1, 80],
    [2, 4, 80],
    [5, 1, 200],
    [5, 5, 200],
    [5, 50, 400],
    [20, 20, 1000],
  ] as const)
    it.each([2, 4, 8])(
      `of ${perSecond} a second, ${burst} at once, is found: all are accepted, fewer than a quarter refused, in little more time than it takes (%i at a time)`,
      async (concurrency) => {
        for (let seed = 1; seed <= 5; seed++) {
          const takes = limit(perSecond, burst);
          const played = await play({
            records,
            concurrency,
            retries: 5,
            latency: 120,
            random: randomFrom(seed),
            answers: (_alias, _attempt, clock) => (takes(clock.now()) ? ACCEPTED : BUSY),
          });
          expect(played.outcomes.filter(({ state }) => state !== 'accepted')).toEqual([]);
          expect((played.requests.length - records) / played.requests.length).toBeLessThanOrEqual(0.25);
          expect(played.took).toBeLessThan(1400 * (records / perSecond));
        }
      },
    );

  it('is found below what the inputs allow, too', async () => {
    const takes = limit(5, 5);
    const played = await play({
      records: 200,
      concurrency: 8,
      requestsPerSecond: 20,
      latency: 120,
      answers: (_alias, _attempt, clock) => (takes(clock.now()) ? ACCEPTED : BUSY),
    });
    expect(played.states).not.toMatch(/unsent/);
    expect(played.requests.length).toBeLessThan(250);
    expect(played.took).toBeLessThan(1400 * (200 / 5));
  });

  it('of 60 a minute is kept to once the API said how long to wait, so that later waits are short', async () => {
    const minutes = new Map<number, number>();
    const rests: number[] = [];
    const played = await play({
      records: 600,
      concurrency: 8,
      onRest: (milliseconds) => rests.push(milliseconds),
      answers: (_alias, _attempt, clock) => {
        const minute = Math.floor(clock.now() / 60_000);
        minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
        const left = Math.ceil(((minute + 1) * 60_000 - clock.now()) / 1000);
        return (minutes.get(minute) ?? 0) <= 60 ? ACCEPTED : askingFor(left);
      },
    });
    expect(played.states).not.toMatch(/unsent/);
    expect(played.took).toBeLessThan(11 * 60_000);
    expect(Math.max(...rests)).toBeGreaterThan(50_000);
    expect(Math.max(...rests.slice(8))).toBeLessThan(20_000);
  });

  it('of 60 a minute is waited out without losing the pace of the other minutes', async () => {
    const minutes = new Map<number, number>();
    const played = await play({
      records: 200,
      concurrency: 8,
      retries: 5,
      answers: (_alias, _attempt, clock) => {
        const minute = Math.floor(clock.now() / 60_000);
        minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
        return (minutes.get(minute) ?? 0) <= 60 ? ACCEPTED : BUSY;
      },
    });
    expect(played.states).not.toMatch(/unsent/);
    expect(played.took).toBeLessThan(5 * 60_000);
  });

  it('is found by one record at a time, too', async () => {
    const takes = limit(5, 1);
    const played = await play({
      records: 100,
      concurrency: 1,
      answers: (_alias, _attempt, clock) => (takes(clock.now()) ? ACCEPTED : BUSY),
    });
    expect(played.states).not.toMatch(/unsent/);
    expect(played.requests.length).toBeLessThan(125);
  });
});

describe('an API that asks for a slower pace', () => {
  const during = (requests: readonly { readonly at: number }[], from: number, to: number): number =>
    requests.filter(({ at }) => at >= from && at < to).length;

  it('is left alone by the whole run for a moment, then asked less often, and as often as before after a while', async () => {
    const { requests } = await play({ records: 2000, concurrency: 16 });
    const healthy = during(requests, 700, 900);

    const slowed = await play({
      records: 2000,
      concurrency: 16,
      answers: (_alias, _attempt, clock) => (clock.now() >= 1000 && clock.now() < 1060 ? BUSY : ACCEPTED),
    });
    const last = slowed.requests.at(-1)?.at ?? 0;
    expect(during(slowed.requests, 1060, 1250)).toBe(0);
    expect(during(slowed.requests, 1260, 1460)).toBeLessThan(healthy);
    expect(during(slowed.requests, last - 400, last - 200)).toBe(healthy);
    expect(slowed.states).not.toMatch(/unsent|rejected/);
  });

  it('is waited for by all as long as it asks', async () => {
    const { requests } = await play({
      records: 100,
      answers: (alias, attempt) => (alias === 10 && attempt === 1 ? askingFor(60) : ACCEPTED),
    });
    const rest = requests.findIndex(({ at }, index) => index > 0 && at - (requests[index - 1]?.at ?? 0) >= 59_000);
    expect(rest).toBeGreaterThan(9);
    expect(requests).toHaveLength(101);
  });

  it('is waited for as long as it asked first, where a shorter wait is asked for later', async () => {
    const { requests } = await play({
      records: 100,
      answers: (alias, attempt) =>
        attempt > 1 || (alias !== 10 && alias !== 11) ? ACCEPTED : askingFor(alias === 10 ? 60 : 1),
    });
    expect(requests.filter(({ at }) => at > 2000 && at < 60_000)).toEqual([]);
    expect(requests).toHaveLength(102);
  });

  it('for one record only is not waited for by others', async () => {
    const { requests } = await play({
      records: 20,
      answers: (alias, attempt) => (alias === 1 && attempt === 1 ? later({ retryAfterMs: 7000 }) : ACCEPTED),
    });
    const late = requests.filter(({ at }) => at > 1000);
    expect(late).toMatchObject([{ alias: '1' }]);
    expect(late[0]?.at).toBeGreaterThanOrEqual(7000);
  });
});

describe('a wait that is asked for and too long for a run', () => {
  const AFTER = { kind: 'asked-to-wait', runAgainAt: '2026-03-02T12:01:00.000Z' };

  it('of more than ten minutes ends it at once, and says when to run again', async () => {
    const rests: number[] = [];
    const played = await play({
      records: 100,
      onRest: (milliseconds) => rests.push(milliseconds),
      answers: (alias) => (alias === 10 ? askingFor(86_400) : ACCEPTED),
    });
    expect(played.stop).toMatchObject(AFTER);
    expect(played.stop?.message).toContain('Run this again after 2026-03-02 12:01 UTC.');
    expect(rests).toEqual([]);
    expect(played.requests.length).toBeLessThan(15);
    expect(played.took).toBeLessThan(1000);
    expect(played.states.match(/unsent/g)).toHaveLength(100 - (played.states.match(/accepted/g)?.length ?? 0));
  });

  it('is not asked for a second time by the records that were under way', async () => {
    const played = await play({
      records: 100,
      latency: (alias) => 50 + alias,
      answers: (alias) => (alias > 10 ? askingFor(86_400) : ACCEPTED),
    });
    const first = Math.min(...played.requests.filter(({ alias }) => Number(alias) > 10).map(({ at }) => at));
    expect(played.requests.filter(({ at }) => at > first + 100)).toEqual([]);
  });

  it('ends it on the first record, too, and where the token endpoint asks for it', async () => {
    for (const answer of [askingFor(86_400), { ...NO_TOKEN, retryAfterMs: 86_400_000 } as Answer]) {
      const played = await play({ records: 5, answers: () => answer });
      expect(played.stop).toMatchObject(AFTER);
      expect(played.requests).toHaveLength(1);
      expect(played.states).toBe('unsent unsent unsent unsent unsent');
    }
  });

  it('is one of ten minutes more than once, which comes to more than fifteen', async () => {
    const rests: number[] = [];
    const played = await play({
      records: 10,
      onRest: (milliseconds) => rests.push(milliseconds),
      answers: (alias, attempt) => (alias > 1 && attempt === 1 ? askingFor(600) : ACCEPTED),
    });
    expect(rests).toEqual([600_000, 600_000, 600_000, 600_000]);
    expect(played.stop).toMatchObject({ kind: 'asked-to-wait' });
    expect(played.stop?.message).toContain('longer than 15 minutes in total');
    expect(played.took).toBeLessThan(11 * 60_000);
  });

  it('is no wait of ten minutes, and none that several answers ask for at the same time', () => {
    const waits = new AskedWaits();
    for (const now of [0, 10, 20]) expect(waits.take(600_000, now)).toBeUndefined();
    expect(waits.take(299_000, 601_000)).toBeUndefined();
    expect(waits.take(10_000, 900_000)).toEqual({ which: 'all', leftMs: 10_000 });
    expect(new AskedWaits().take(600_001, 0)).toEqual({ which: 'one', leftMs: 600_001 });
  });

  it('says a date even where there is none so far ahead', async () => {
    const played = await play({ answers: () => later({ retryAfterMs: Number.MAX_SAFE_INTEGER }) });
    expect(played.stop?.message).toContain('after +275760-09-13 00:00 UTC');
  });
});

describe('a failure that may pass', () => {
  it('is followed by longer and longer waits, never shorter than three quarters of a step, up to half a minute', () => {
    const steps = [1, 2, 3, 4, 5];
    expect(steps.map((step) => backoffMs(step, 0))).toEqual([750, 1500, 3000, 6000, 12_000]);
    expect(steps.map((step) => backoffMs(step, 0.5))).toEqual([1000, 2000, 4000, 8000, 16_000]);
    expect(backoffMs(20, 0.999)).toBe(30_000);
  });

  it('of one record holds up no other', async () => {
    const { requests } = await play({
      records: 40,
      concurrency: 2,
      answers: (alias, attempt) => (alias === 5 && attempt === 1 ? BROKEN : ACCEPTED),
    });
    expect(requests.filter(({ alias }) => alias === '5')).toHaveLength(2);
    expect(Math.max(...requests.map(({ at }) => at))).toBeLessThan(1300);
  });

  it('is tried again a last time after all other records', async () => {
    const { requests, states } = await play({
      records: 400,
      retries: 1,
      answers: (alias, attempt) => (alias === 5 && attempt === 1 ? BROKEN : ACCEPTED),
    });
    expect(requests.at(-1)?.alias).toBe('5');
    expect(requests[399]?.at).toBeGreaterThan(1300);
    expect(states).not.toMatch(/unsent|unanswered/);
  });

  it.each([0, 1, 2, 5])('is tried again so often and no more: %i times', async (retries) => {
    const { requests, outcomes } = await play({
      records: 100,
      retries,
      answers: (alias) => (alias === 5 ? BROKEN : ACCEPTED),
    });
    expect(requests.filter(({ alias }) => alias === '5')).toHaveLength(1 + retries);
    expect(outcomes.find(({ pair }) => pair.alias === '5')).toMatchObject({
      state: 'unanswered',
      attempts: 1 + retries,
    });
  });

  it('says nothing about the other records, however many fail so between the accepted ones', async () => {
    const { stop, states } = await play({
      records: 300,
      concurrency: 4,
      retries: 2,
      answers: (alias) => (alias % 3 === 1 ? BROKEN : ACCEPTED),
    });
    expect(states.match(/accepted/g)).toHaveLength(200);
    expect(states.match(/unanswered/g)?.length).toBeGreaterThan(90);
    expect(stop === undefined || stop.kind === 'circuit').toBe(true);
  });

  it('is not tried again where another run had the record accepted meanwhile, and nothing is said of it', async () => {
    const { requests, outcomes } = await play({
      records: 20,
      leaveOut: ({ alias }) => alias === '5',
      answers: (alias, attempt) => ((alias === 5 || alias === 7) && attempt === 1 ? BROKEN : ACCEPTED),
    });
    expect(requests.filter(({ alias }) => alias === '5')).toHaveLength(1);
    expect(requests.filter(({ alias }) => alias === '7')).toHaveLength(2);
    expect(outcomes.map(({ pair }) => pair.alias)).not.toContain('5');
    expect(outcomes).toHaveLength(19);
  });

  it('is one for good where nothing is tried again', async () => {
    const { stop, requests } = await play({
      records: 100,
      retries: 0,
      answers: (alias) => (alias < 5 ? ACCEPTED : BROKEN),
    });
    expect(stop).toMatchObject({ kind: 'circuit', message: expect.stringContaining('10 records in a row') });
    expect(requests.length).toBeLessThan(20);
  });

  it('of five hundred records brings them before new ones: no more may be open than the ledger allows', async () => {
    const open = new Set<string>();
    let most = 0;
    const { states } = await play({
      records: (function* () {
        for (let at = 0; at < 3000; at++) {
          most = Math.max(most, open.add(String(at)).size);
          yield { account: 'Acme', alias: String(at) };
        }
      })(),
      concurrency: 16,
      latency: 1,
      retries: 1,
      onOutcome: ({ pair }) => open.delete(pair.alias),
      answers: (alias, attempt) => (alias % 2 === 1 && attempt === 1 ? BROKEN : ACCEPTED),
    });
    expect(states).not.toMatch(/unsent|unanswered/);
    expect(most).toBeGreaterThan(400);
    expect(most).toBeLessThanOrEqual(500 + 16 + 1);
  });
});

describe('an outage', () => {
  /** Every request fails from one time to another. */
  const between = (from: number, to: number, failure = BROKEN) => ({
    answers: (_alias: number, _attempt: number, clock: { now(): number }): Answer =>
      clock.now() >= from && clock.now() < to ? failure : ACCEPTED,
  });

  for (const seconds of [5, 10, 20, 120])
    it.each([1, 4, 8])(`of ${seconds} s in mid-run costs no record (%i at a time)`, async (concurrency) => {
      for (const failure of [BROKEN, BUSY, UNREACHABLE]) {
        const { states, stop } = await play({
          records: 400,
          concurrency,
          retries: 5,
          ...between(1000, 1000 + seconds * 1000, failure),
        });
        expect(states).toBe(Array(400).fill('accepted').join(' '));
        expect(stop).toBeUndefined();
      }
    });

  it('of 20 s costs nothing at the last record either', async () => {
    const { states } = await play({ records: 2, retries: 5, random: () => 0, ...between(60, 20_060) });
    expect(states).toBe('accepted accepted');
  });

  it('is probed by one record at a time, with pauses that grow to half a minute, and ends when one is accepted', async () => {
    const { requests, mostAtOnce } = await play({
      records: 400,
      concurrency: 8,
      retries: 5,
      ...between(1000, 121_000),
    });
    expect(mostAtOnce).toBe(8);
    const probes = requests.filter(({ at }) => at >= 1100 && at < 121_000).map(({ at }) => at);
    const pauses = probes.slice(1).map((at, index) => at - 50 - (probes[index] ?? 0));
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    const after = requests.filter(({ at }) => at >= 121_000);
    expect(after.filter(({ at }) => at === (after[0]?.at ?? 0) + 50)).toHaveLength(8);
  });

  it('ends the run after three minutes without an accepted record', async () => {
    for (const [concurrency, failure] of [
      [1, BROKEN],
      [8, BROKEN],
      [8, NO_ANSWER],
    ] as const) {
      const { stop, took, requests } = await play({
        records: 400,
        concurrency,
        retries: 5,
        ...between(1000, Number.POSITIVE_INFINITY, failure),
      });
      expect(stop).toMatchObject({ kind: 'circuit', message: expect.stringContaining('no record for 3 minutes') });
      expect(took).toBeGreaterThan(180_000);
      expect(took).toBeLessThan(190_000);
      expect(requests.filter(({ at }) => at > 1100).length).toBeLessThan(20);
    }
  });

  it('that answers some records with a refusal does not go on for ever', async () => {
    const { stop, took } = await play({
      records: 2000,
      concurrency: 1,
      retries: 5,
      answers: (alias) => (alias === 0 ? ACCEPTED : alias % 5 === 0 ? refused(`record.${alias}`) : BROKEN),
    });
    expect(stop).toMatchObject({ kind: 'circuit' });
    expect(took).toBeLessThan(4 * 60_000);
  });

  it('for which the API asks to wait does not count that time as silence', async () => {
    const { states, stop } = await play({ records: 50, retries: 5, ...between(1000, 500_000, askingFor(240)) });
    expect(states).not.toMatch(/unsent/);
    expect(stop).toBeUndefined();
  });

  it('that begins after a long wait that the API asked for has its three minutes, too', async () => {
    const { states, stop } = await play({
      records: 50,
      concurrency: 4,
      retries: 5,
      answers: (alias, attempt, clock) => {
        if (alias === 1 && attempt === 1) return askingFor(300);
        return clock.now() > 300_000 && clock.now() < 330_000 ? BROKEN : ACCEPTED;
      },
    });
    expect(states).toBe(Array(50).fill('accepted').join(' '));
    expect(stop).toBeUndefined();
  });

  it('leaves the record that was lost in it unanswered, and what was never begun unsent', async () => {
    const { states, outcomes } = await play({
      records: 50,
      concurrency: 8,
      retries: 5,
      ...between(200, Number.POSITIVE_INFINITY),
    });
    for (const { state, attempts } of outcomes.filter((one) => one.state !== 'accepted'))
      expect(state).toBe(attempts > 0 ? 'unanswered' : 'unsent');
    expect(states).toMatch(/unsent/);
  });

  it('is no reason to go on after a wrong target showed in mid-run', async () => {
    const { stop, requests } = await play({
      records: 100,
      retries: 5,
      answers: (alias) => (alias < 10 ? ACCEPTED : alias === 12 ? WRONG : BROKEN),
    });
    expect(stop).toMatchObject({ kind: 'wrong-target' });
    expect(requests.length).toBeLessThan(25);
  });
});

describe('the first record', () => {
  it('that gets no answer stops the run once it was tried often enough', async () => {
    for (const answer of [NO_ANSWER, UNREACHABLE]) {
      const { stop, requests, states } = await play({
        records: 10,
        concurrency: 8,
        retries: 5,
        latency: 60_000,
        answers: () => answer,
      });
      expect(stop).toMatchObject({ kind: 'unreachable', inputs: ['records-url', 'region'] });
      expect(requests.map(({ alias }) => alias)).toEqual(Array(6).fill('0'));
      expect(states).toMatch(/^(unanswered|unsent)( unsent){9}$/);
    }
  });

  it('that gets one is not the last: others are tried, one at a time', async () => {
    const { stop, states, mostAtOnce } = await play({
      records: 4,
      retries: 2,
      answers: (alias) => (alias === 0 ? BROKEN : alias === 3 ? ACCEPTED : refused(`record.${alias}`)),
    });
    expect(stop).toBeUndefined();
    expect(states).toBe('rejected rejected accepted unanswered');
    expect(mostAtOnce).toBe(1);
  });

  it('that an earlier run tried in vain gets its answer no differently', async () => {
    const { stop, requests } = await play({ records: tried(5), retries: 2, answers: () => NO_ANSWER });
    expect(stop).toMatchObject({ kind: 'unreachable' });
    expect(requests).toHaveLength(3);
  });
});
