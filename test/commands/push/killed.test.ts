import { describe, expect, it } from 'vitest';
import { crash, MOST_REPEATS } from '../../support/crash.ts';

describe('a push that is killed', () => {
  it.each(Array.from({ length: 3 }, (_, at) => at + 1))(
    'loses nothing, and sends no more again than may be ahead of the ledger (moment %i)',
    async (seed) => {
      const { repeats } = await crash({ seed, records: 3000 });
      expect(repeats).toBeLessThanOrEqual(MOST_REPEATS);
    },
    300_000,
  );
});
