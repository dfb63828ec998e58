import { describe, expect, it } from 'vitest';
import { Rests } from '../../src/ledger/rests.ts';

const restAfter = (writers: number, ...writes: Parameters<Rests['landed']>[0][]): number => {
  const rests = new Rests(writers);
  for (const write of writes) rests.landed(write, 1000);
  return rests.leftMs(1000);
};

describe('after a write, a run leaves the ledger to others', () => {
  it('not at all if it knows of none', () => {
    expect(restAfter(1, { tookMs: 300, lost: 0, shared: false })).toBe(0);
  });

  it('for as long as the other shards need for one write each, and not longer than five seconds', () => {
    expect(restAfter(8, { tookMs: 200, lost: 0, shared: false })).toBe(1400);
    expect(restAfter(8, { tookMs: 3000, lost: 0, shared: false })).toBe(5000);
  });

  it('for longer, the more often others were faster', () => {
    expect(restAfter(1, { tookMs: 200, lost: 3, shared: true })).toBe(600);
    expect(restAfter(8, { tookMs: 200, lost: 3, shared: true })).toBe(2000);
  });

  it('for less and less time once they do not write any more', () => {
    const alone = { tookMs: 200, lost: 0, shared: false };
    expect(restAfter(8, { ...alone, shared: true }, alone, alone)).toBe(350);
  });

  it('only until that time has passed', () => {
    const rests = new Rests(2);
    rests.landed({ tookMs: 400, lost: 0, shared: true }, 1000);
    expect([1000, 1300, 1400, 9000].map((now) => rests.leftMs(now))).toEqual([400, 100, 0, 0]);
  });
});
