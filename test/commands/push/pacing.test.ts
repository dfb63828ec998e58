import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { Scene } from '../../support/scene.ts';

const RECORDS = 60;

/** Pushes sixty aliases by the action as a process. */
async function pushed(options: SandboxOptions, inputs: Readonly<Record<string, string>> = {}) {
  const scene = await Scene.open(options);
  const accounts = Object.fromEntries(Array.from({ length: RECORDS }, (_, at) => [`Account ${at}`, [`Alias ${at}`]]));
  // biome-ignore lint/suspicious/noExplicitAny: a report as it was written
  const report: any = await scene.run(scene.repository.commit(accounts), inputs, { asProcess: true });
  return {
    scene,
    report,
    refused: scene.recordRequests - scene.sandbox.records().length,
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

describe('the action as a process', () => {
  it('finds a limit that only 429s tell of: all are accepted, each once, and fewer than a quarter of the requests refused', async () => {
    await using push = await pushed({ faults: 'limit(10,5)', latencyMs: 120 });
    expect(push.report).toMatchObject({ result: 'pushed', delivery: { accepted: RECORDS } });
    expect(push.scene.sandbox.records()).toHaveLength(RECORDS);
    expect(push.refused / push.scene.recordRequests).toBeLessThan(0.25);
  });

  for (const fault of ['html502', 'reset'])
    it(`waits out an outage in mid-run that looks like ${fault}: no record is left, and each is sent once`, async () => {
      await using push = await pushed({ faults: `outage(20,4000,${fault})`, latencyMs: 20 });
      expect(push.report).toMatchObject({
        result: 'pushed',
        failures: [],
        delivery: { accepted: RECORDS, stop: null },
      });
      expect(push.scene.sandbox.records()).toHaveLength(RECORDS);
      expect(push.refused).toBeLessThan(8 + 8 + 8);
    });

  it('ends at once where it is asked to wait for a day, and says when to run again', async () => {
    await using push = await pushed({ faults: 'script:200*20,429(retry-after=86400)*200' }, { concurrency: '2' });
    expect(push.report).toMatchObject({
      result: 'partial',
      delivery: { accepted: 20, unsent: RECORDS - 20, stop: { kind: 'asked-to-wait' } },
    });
    expect(push.report.delivery.stop.message).toMatch(/Run this again after \d{4}-\d\d-\d\d \d\d:\d\d UTC\.$/);
    expect(push.refused).toBeLessThanOrEqual(2);
  });

  it('stops at a first record that never gets an answer, once it was tried often enough', async () => {
    await using push = await pushed({ faults: 'slow(600000)=100%' }, { 'timeout-seconds': '1', retries: '2' });
    expect(push.report).toMatchObject({
      result: 'failed',
      delivery: { unanswered: 1, unsent: RECORDS - 1, stop: { kind: 'unreachable' } },
    });
    expect(push.scene.recordRequests).toBe(3);
  });
});
