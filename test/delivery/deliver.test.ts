import { describe, expect, it } from 'vitest';
import { AskedWaits } from '../../src/delivery/asked-waits.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import type { Stop } from '../../src/delivery/outcome.ts';
import type { RecordToSend } from '../../src/delivery/record.ts';
import { TestClock } from '../support/clock.ts';
import {
  ACCEPTED,
  type Answer,
  LOST,
  later,
  NO_TOKEN,
  never,
  play,
  refused,
  tried,
  UNREACHABLE,
  WRONG,
} from '../support/play.ts';

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
    about: 'firewall',
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
    { state: 'rejected', reason: { hint: expect.stringContaining('run `adopt` and name it with `only`') } },
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
      const played = await play({ ...(records ? { records } : {}), answers: () => UNREACHABLE });
      expect(new Set(played.requests.map(({ alias }) => alias)).size).toBe(1);
      expect(played.stop).toMatchObject({ kind: 'unreachable' });
    });
  }
});

describe('a server that cannot be reached', () => {
  it('later on, by one record, ends nothing', async () => {
    const played = await play({ answers: (alias) => (alias === 5 ? UNREACHABLE : ACCEPTED) });
    expect(played.stop).toBeUndefined();
    expect(played.states.match(/unsent/g)).toHaveLength(1);
  });

  it('after it answered the first record with a wish for patience is there all the same', async () => {
    const played = await play({
      answers: (alias, attempt) => (alias === 0 ? (attempt > 1 ? UNREACHABLE : later()) : ACCEPTED),
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
    expect(stop?.message).toBe('An unexpected error occurred: Maximum call stack size exceeded');
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
      waits: new AskedWaits(),
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
