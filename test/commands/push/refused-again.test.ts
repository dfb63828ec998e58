import { describe, expect, it } from 'vitest';
import type { Rejection } from '../../../src/sandbox/records-endpoint.ts';
import type { SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { REF, Scene } from '../../support/scene.ts';

type Refusals = Map<string, Rejection>;

/** A sandbox that answers for these aliases as told; what it is told may change from run to run. */
const answering = (refusals: Refusals): SandboxOptions => ({ reject: ({ alias }) => refusals.get(alias) });
const ONE_BY_ONE = { concurrency: '1', retries: '0' };
const NOT_FOUND = { status: 404, body: { message: 'No query results for model.' } };
const BUSY = { status: 503, headers: { 'retry-after': '0' } };
const TAKEN = { status: 422, body: { message: 'No.', errors: { 'record.Alias': ['Taken.'] } } };

describe('an alias that is not taken holds up no other for longer than one run', () => {
  it('where the answer to it looks like a wrong target: the stop says that it may be about it alone', async () => {
    const refusals: Refusals = new Map([['b', NOT_FOUND]]);
    await using scene = await Scene.open(answering(refusals));
    const commit = scene.repository.commit({ A: ['a', 'b', 'c', 'd'] });
    const first = await scene.run(commit, ONE_BY_ONE);
    expect(scene.sent).toEqual(['A/a']);
    expect(first.failures).toMatchObject([
      {
        code: 'wrong-target',
        message:
          'HTTP 404: No query results for model. Other records were accepted before it, so the reason may be this alias alone: “b” of “A”.',
      },
    ]);
    expect((await scene.run(commit, ONE_BY_ONE)).delivery).toMatchObject({ accepted: 2, unsent: 1 });
    expect(scene.sent).toEqual(['A/a', 'A/c', 'A/d']);
    const plan = await scene.run(commit, { command: 'plan' });
    expect(plan.plan.retry).toMatchObject([
      { alias: 'b', state: 'unsent', code: 'http-404', reason: 'HTTP 404: No query results for model.' },
    ]);
    refusals.clear();
    expect(await scene.run(commit)).toMatchObject({ result: 'pushed' });
  });

  it('where it is the first of all: nothing is said of it alone, for it may be about every one', async () => {
    await using scene = await Scene.open(answering(new Map([['a', NOT_FOUND]])));
    const commit = scene.repository.commit({ A: ['a', 'b', 'c'] });
    const first = await scene.run(commit, ONE_BY_ONE);
    expect(first.failures).toMatchObject([{ message: 'HTTP 404: No query results for model.' }]);
    await scene.run(commit, ONE_BY_ONE);
    expect(scene.sent).toEqual(['A/b', 'A/c']);
  });

  it('where two such stand in the way of each other: they take turns', async () => {
    const refusals: Refusals = new Map(['a', 'b'].map((alias) => [alias, NOT_FOUND]));
    await using scene = await Scene.open(answering(refusals));
    const commit = scene.repository.commit({ A: ['a', 'b'] });
    const tried = async () => {
      const { delivery } = await scene.run(commit, ONE_BY_ONE);
      return delivery.records.filter(({ attempts }) => attempts > 0).map(({ alias }) => alias);
    };
    expect([await tried(), await tried(), await tried(), await tried()]).toEqual([['a'], ['b'], ['a'], ['b']]);
  });

  it('where many of one account are put off until the push gives up', async () => {
    const busy = Array.from({ length: 14 }, (_, at) => `busy ${at}`);
    await using scene = await Scene.open(answering(new Map(busy.map((alias) => [alias, BUSY]))));
    const commit = scene.repository.commit({ A: ['a', ...busy, 'z'], B: ['b'], C: ['c'] });
    const atOnce = { ...ONE_BY_ONE, concurrency: '16' };
    expect((await scene.run(commit, atOnce)).failures).toMatchObject([{ code: 'circuit' }]);
    await scene.run(commit, atOnce);
    expect([...scene.sent].sort()).toEqual(['A/a', 'A/z', 'B/b', 'C/c']);
  });

  it('where more are refused, run after run, than one run tries before it stops', async () => {
    const refusals: Refusals = new Map(
      Array.from({ length: 60 }, (_, at) => [`alias ${at}`, { status: 409, body: { message: `No ${at}.` } }]),
    );
    await using scene = await Scene.open(answering(refusals));
    const commit = scene.repository.commit({ A: [...refusals.keys()] });
    const waiting = () => scene.remote('grep', '-h', '', REF, '--', 'pending').split('\n');
    do await scene.run(commit, ONE_BY_ONE);
    while (waiting().some((line) => !line.includes('"rejected"')));
    const known = await scene.run(commit, ONE_BY_ONE);
    expect(known.failures).toMatchObject([{ code: 'circuit' }]);
    const notTried = known.delivery.records.filter(({ attempts }) => attempts === 0);
    expect(notTried).toHaveLength(10);
    for (const { alias } of notTried) refusals.delete(alias);
    await scene.run(commit, ONE_BY_ONE);
    expect([...scene.sent].sort()).toEqual(notTried.map(({ alias }) => `A/${alias}`).sort());
  });
});

describe('what was refused in an earlier run', () => {
  it('says nothing about the headings: the others have their turn', async () => {
    const refusals: Refusals = new Map(['b', 'c', 'd', 'e'].map((alias) => [alias, TAKEN]));
    await using scene = await Scene.open(answering(refusals));
    const commit = scene.repository.commit({ A: ['a', 'b', 'c', 'd', 'e'] });
    expect((await scene.run(commit, ONE_BY_ONE)).delivery).toMatchObject({ accepted: 1, rejected: 4 });
    const again = await scene.run(commit, ONE_BY_ONE);
    expect(again.delivery).toMatchObject({ rejected: 4, stop: null });
    refusals.delete('e');
    expect((await scene.run(commit, ONE_BY_ONE)).delivery).toMatchObject({ accepted: 1, rejected: 3 });
  });

  it('is told beside an answer that was lost before it, and the latest refusal alone', async () => {
    const refusals: Refusals = new Map();
    await using scene = await Scene.open(answering(refusals));
    const commit = scene.repository.commit({ A: ['a'] });
    scene.sandbox.setFaults('script:reset*9');
    await scene.run(commit, ONE_BY_ONE);
    scene.sandbox.setFaults('');
    const lost = (await scene.run(commit, { command: 'plan' })).plan.retry[0]?.reason;
    expect(lost).toMatch(/^The connection broke .*\.$/);
    for (const words of ['Taken.', 'Taken by another.']) {
      refusals.set('a', { status: 409, body: { message: words } });
      await scene.run(commit, ONE_BY_ONE);
      const plan = await scene.run(commit, { command: 'plan' });
      expect(plan.plan.retry[0]?.reason).toBe(`${lost} (later rejected: HTTP 409: ${words})`);
    }
    const { status } = await scene.run(commit, { command: 'status' });
    expect(status?.pending).toMatchObject([
      { state: 'unanswered', reason: expect.stringContaining('(later rejected:') },
    ]);
  });
});
