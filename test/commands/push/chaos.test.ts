import { expect, it } from 'vitest';
import { chaos } from '../../support/chaos.ts';

it('a push that meets every kind of fault, is told to stop and is killed loses no record, and each repeat has a reason', async () => {
  const { requests } = await chaos({
    seed: 7,
    records: 120,
    format: 'json',
    shards: 1,
    ends: [
      { signal: 'SIGTERM', after: 0.3 },
      { signal: 'SIGKILL', after: 0.6 },
    ],
  });
  expect(requests).toBeGreaterThan(120);
}, 300_000);
