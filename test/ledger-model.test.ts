import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories, play } from './support/history.ts';

it('after any history of edits and pushes, a quiet push leaves nothing lost and nothing sent again without a reason', async () => {
  let played = 0;
  const property = fc.asyncProperty(histories, async (events) => {
    await play(events);
    played++;
  });
  await fc.assert(property, { numRuns: 12 });
  expect(played).toBeGreaterThanOrEqual(12);
}, 600_000);
