import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories, play } from '../support/history.ts';
import { tries } from '../support/sample.ts';

it('after any history of edits and pushes, a quiet push leaves nothing lost and nothing sent again without a reason', async () => {
  let played = 0;
  const property = fc.asyncProperty(histories, async (events) => {
    await play(events);
    played++;
  });
  await fc.assert(property, tries(12, 5));
  expect(played).toBeGreaterThanOrEqual(5);
}, 600_000);
