/** What holds for every plan, its digest and its guard. What one plan holds: test/cases/plan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AliasPair, type LocatedPair, pairKey } from '../../src/aliases/alias.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { SourceLines } from '../../src/aliases/source.ts';
import { planDigest } from '../../src/plan/digest.ts';
import { guardPlan } from '../../src/plan/guard.ts';
import { computePlan, type Known, pairsToSend } from '../../src/plan/plan.ts';

const BECAUSE = { state: 'rejected', code: 'http-422', reason: 'because' } as const;

const source = new SourceLines('aliases/a.yaml', '');
const at = ([account, alias]: readonly [string, string], file = source): LocatedPair => ({
  account,
  alias,
  source: file,
  start: 0,
  end: 0,
});
const pair = ([account, alias]: readonly [string, string]): AliasPair => ({ account, alias });
const planOf = (
  desired: readonly LocatedPair[],
  { accepted, ...more }: Omit<Known, 'accepted'> & { readonly accepted: readonly AliasPair[] },
) => computePlan(new PairSet(desired), { accepted: new PairSet(accepted), ...more });
const somePairs = fc.uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('x', 'y', 'z', 'Ä', '')), {
  selector: String,
});

describe('the plan', () => {
  it('puts every pair in exactly one part, and applying it to the base gives the files', () => {
    fc.assert(
      fc.property(somePairs, somePairs, (files, base) => {
        const plan = planOf(
          files.map((one) => at(one)),
          { accepted: base.map(pair) },
        );
        const wanted = new Set(files.map((one) => pairKey(pair(one))));
        const had = new Set(base.map((one) => pairKey(pair(one))));
        const sent = Array.from(pairsToSend(plan), pairKey);
        const left = [...plan.remove, ...plan.move.map(({ from, alias }) => ({ account: from, alias }))].map(pairKey);
        expect(new Set([...sent, ...left]).size).toBe(sent.length + left.length);
        expect(sent.every((key) => wanted.has(key) && !had.has(key))).toBe(true);
        expect(left.every((key) => had.has(key) && !wanted.has(key))).toBe(true);
        expect(plan.unchanged + sent.length).toBe(wanted.size);
        expect(plan.unchanged + left.length).toBe(had.size);
      }),
    );
  });

  it('has a digest that is equal exactly when the same set of pairs is sent', () => {
    fc.assert(
      fc.property(somePairs, somePairs, (one, two) => {
        const digest = (pairs: typeof one) =>
          planDigest(
            planOf(
              pairs.map((p) => at(p)),
              { accepted: [] },
            ),
          );
        const set = (pairs: typeof one) => pairs.map(String).sort().join('\n');
        expect(digest(one) === digest(two)).toBe(set(one) === set(two));
        expect(digest([...one].reverse())).toBe(digest(one));
      }),
    );
  });

  it('has the digest that docs/files.md describes', () => {
    // sha256 of the two lines ["A","x"] and ["A","ä"], each with its newline.
    const plan = planOf([at(['A', 'ä']), at(['A', 'x'])], { accepted: [] });
    expect(planDigest(plan)).toBe('4fe1cf0082536bdcaf95a12ff794bcb5b20f2dd48466e400324b278b24171ac7');
  });
});

describe('the guard', () => {
  const plan = planOf([at(['A', 'x']), at(['A', 'y']), at(['B', 'z'])], { accepted: [pair(['C', 'z'])] });

  it('stops a plan that creates and moves more than max-new allows, and says how to allow it', () => {
    expect(guardPlan(plan, 2)).toMatchObject({
      message: expect.stringContaining('send 3 aliases at once, and `max-new` allows 2'),
      hint: expect.stringContaining('click “Run workflow” and enter 3 for `max-new`'),
    });
  });

  it('lets a plan pass that is exactly as large as max-new, and any plan when max-new is 0', () => {
    expect(guardPlan(plan, 3)).toBeUndefined();
    expect(guardPlan(plan, 0)).toBeUndefined();
  });

  it('does not count what an earlier push could not deliver', () => {
    const pending = new Map([[pairKey(pair(['A', 'y'])), BECAUSE]]);
    const retrying = planOf([at(['A', 'x']), at(['A', 'y'])], { accepted: [], pending });
    expect(guardPlan(retrying, 1)).toBeUndefined();
  });

  it('does not count removals', () => {
    expect(guardPlan(planOf([], { accepted: [pair(['A', 'x']), pair(['A', 'y'])] }), 1)).toBeUndefined();
  });
});
