import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AliasPair, comparePairs, pairKey } from '../../src/aliases/alias.ts';
import { type Bucket, BucketDraft } from '../../src/ledger/bucket.ts';
import { tries } from '../support/sample.ts';

const ALL: readonly AliasPair[] = ['A', 'B', 'AA'].flatMap((account) =>
  ['', 'x', 'y', 'A', 'Ax'].map((alias) => ({ account, alias })),
);
const change = fc.tuple(fc.constantFrom(...ALL), fc.option(fc.nat(9), { nil: undefined }));
const changes = fc.array(change, { maxLength: 40 });

it('a bucket knows of each pair what was set last, in the order of its file, and a draft leaves alone what it began with', () => {
  const property = fc.property(changes, changes, changes, (first, then, last) => {
    const expected = new Map<string, readonly [AliasPair, number]>();
    const apply = (draft: BucketDraft<number>, all: typeof first) => {
      for (const [pair, known] of all) {
        // A pair is what it says, not the object that says it.
        if (known === undefined) draft.delete({ ...pair });
        else draft.set({ ...pair }, known);
        if (known === undefined) expected.delete(pairKey(pair));
        else expected.set(pairKey(pair), [pair, known]);
      }
      return draft;
    };
    const applyAtOnce = (draft: BucketDraft<number>, all: typeof first) => {
      const last = new Map(all.map(([pair, known]) => [pairKey(pair), known]));
      const pairs = ALL.filter((pair) => last.has(pairKey(pair)));
      draft.setAll(
        pairs.map((pair) => ({ ...pair })),
        (pair) => last.get(pairKey(pair)),
      );
      for (const pair of pairs) {
        const known = last.get(pairKey(pair));
        if (known !== undefined) expected.set(pairKey(pair), [pair, known]);
      }
      return draft;
    };
    const check = (bucket: Bucket<number>) => {
      const entries = [...expected.values()].sort(([one], [other]) => comparePairs(one, other));
      expect([...bucket]).toEqual(entries);
      expect(bucket.size).toBe(entries.length);
      for (const pair of ALL) expect(bucket.get(pair)).toBe(expected.get(pairKey(pair))?.[1]);
    };
    const before = apply(new BucketDraft(), first);
    check(before);
    const kept = [...before];
    const after = apply(new BucketDraft(before), then);
    check(after);
    check(applyAtOnce(after, last));
    expect([...before]).toEqual(kept);
  });
  fc.assert(property, tries(300));
});
