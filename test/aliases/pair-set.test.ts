import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AliasPair, pairKey } from '../../src/aliases/alias.ts';
import { difference, without } from '../../src/aliases/pair-difference.ts';
import { PairSet, type Pairs } from '../../src/aliases/pair-set.ts';
import { SourceLines } from '../../src/aliases/source.ts';
import { computePlan } from '../../src/plan/plan.ts';
import { tries } from '../support/sample.ts';

const BECAUSE = { state: 'rejected', code: 'http-422', reason: 'because' } as const;

const ALL: readonly AliasPair[] = ['A', 'B', 'AA'].flatMap((account) =>
  ['', 'x', 'y', 'A', 'Ax'].map((alias) => ({ account, alias })),
);
const some = fc.array(fc.constantFrom(...ALL));
const keys = (pairs: Iterable<AliasPair>) => [...pairs].map(pairKey).sort();
const setOf = (pairs: Iterable<AliasPair>) => new Set(keys(pairs));
const minus = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  new Set([...one].filter((key) => !other.has(key)));

describe('a set of pairs', () => {
  it('holds each pair once, and finds those it holds and no other', () => {
    fc.assert(
      fc.property(some, (pairs) => {
        const set = new PairSet(pairs);
        const expected = setOf(pairs);
        expect(keys(set)).toEqual([...expected]);
        expect(set.size).toBe(expected.size);
        for (const pair of ALL) expect(set.has({ ...pair })).toBe(expected.has(pairKey(pair)));
      }),
    );
  });

  it('differs from another, and loses pairs, as sets do, however it is kept', () => {
    const property = fc.property(some, some, some, (first, gone, more) => {
      const base = new PairSet(first);
      const kept: Pairs = without(base, gone);
      const twice: Pairs = without(kept, more);
      const expected = minus(setOf(first), setOf(gone));
      expect(new Set(keys(kept))).toEqual(expected);
      expect(kept.size).toBe(expected.size);
      expect(new Set(keys(twice))).toEqual(minus(expected, setOf(more)));
      expect(twice.size).toBe(keys(twice).length);
      const other = new PairSet(more);
      for (const [one, two] of [
        [base, kept],
        [kept, base],
        [kept, twice],
        [twice, other],
        [other, kept],
        [base, base],
      ] as const) {
        expect(setOf(difference<AliasPair>(one, two))).toEqual(minus(setOf(one), setOf(two)));
      }
    });
    fc.assert(property, tries(300));
  });
});

it('a plan is the same whether what was accepted is kept as a difference to the files or in full', () => {
  const source = new SourceLines('aliases/a.yaml', '');
  const property = fc.property(some, some, some, (files, waiting, left) => {
    const desired = new PairSet(files.map((pair) => ({ ...pair, source, start: 0, end: 0 })));
    const accepted = without(desired, waiting);
    const pending = new Map(waiting.map((pair) => [pairKey(pair), BECAUSE]));
    const plan = computePlan(desired, { accepted, pending, left });
    expect(plan).toEqual(computePlan(new PairSet([...desired]), { accepted: new PairSet(accepted), pending, left }));
  });
  fc.assert(property, tries(300));
});
