import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AliasPair, type LocatedPair, pairKey } from '../../src/aliases/alias.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { SourceLines } from '../../src/aliases/source.ts';
import { planDigest } from '../../src/plan/digest.ts';
import { guardPlan } from '../../src/plan/guard.ts';
import { computePlan, hasChanges, type Known, pairsToSend } from '../../src/plan/plan.ts';

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
const names = (pairs: readonly AliasPair[]) => pairs.map(({ account, alias }) => [account, alias]);
const somePairs = fc.uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('x', 'y', 'z', 'Ä', '')), {
  selector: String,
});

describe('the plan', () => {
  it('creates what only the files have, removes what only the base has, and counts what both have', () => {
    const plan = planOf([at(['Acme', 'ACME']), at(['Acme', 'Acme Inc.'])], {
      accepted: [pair(['Acme', 'ACME']), pair(['Zeta', 'Z'])],
    });
    expect(names(plan.create)).toEqual([['Acme', 'Acme Inc.']]);
    expect(plan.remove).toEqual([{ account: 'Zeta', alias: 'Z' }]);
    expect(plan.unchanged).toBe(1);
    expect(hasChanges(plan)).toBe(true);
  });

  it('calls an alias that changes its account a move, and does not list it as removed', () => {
    const plan = planOf([at(['New', 'x'])], { accepted: [pair(['Old', 'x'])] });
    expect(plan.move).toMatchObject([{ account: 'New', alias: 'x', from: 'Old' }]);
    expect(plan).toMatchObject({ create: [], remove: [], unchanged: 0 });
  });

  it('lists what an alias leaves behind elsewhere when it moves away from two accounts', () => {
    const plan = planOf([at(['New', 'x'])], { accepted: [pair(['Old 2', 'x']), pair(['Old 1', 'x'])] });
    expect(plan.move).toMatchObject([{ from: 'Old 1' }]);
    expect(plan.remove).toEqual([{ account: 'Old 2', alias: 'x' }]);
  });

  it('does not change when an alias is moved to another file or the files are read in another order', () => {
    const other = new SourceLines('aliases/b.yaml', '');
    const one = planOf([at(['A', 'x']), at(['B', 'y'], other)], { accepted: [] });
    const two = planOf([at(['B', 'y']), at(['A', 'x'], other)], { accepted: [] });
    expect(names(two.create)).toEqual(names(one.create));
    expect(planDigest(two)).toBe(planDigest(one));
    expect(planOf([at(['A', 'x'], other)], { accepted: [pair(['A', 'x'])] }).unchanged).toBe(1);
  });

  it('calls no pair that comes back to the files a move: it leaves no account', () => {
    const plan = planOf([at(['A', 'x'])], { accepted: [], left: [pair(['A', 'x'])] });
    expect(names(plan.create)).toEqual([['A', 'x']]);
    expect(plan.move).toEqual([]);
  });

  it('calls one that comes to another account than it left earlier a move: from what leaves now first, then by account', () => {
    const left = [pair(['C', 'x']), pair(['B', 'x'])];
    expect(planOf([at(['A', 'x'])], { accepted: [], left }).move).toMatchObject([{ from: 'B' }]);
    const now = planOf([at(['A', 'x'])], { accepted: [pair(['D', 'x'])], left });
    expect(now).toMatchObject({ move: [{ from: 'D' }], remove: [] });
  });

  it('lets one account be left by one move only', () => {
    const plan = planOf([at(['A', 'x']), at(['B', 'x'])], { accepted: [pair(['C', 'x'])] });
    expect(plan).toMatchObject({ move: [{ account: 'A', from: 'C' }], create: [{ account: 'B' }], remove: [] });
  });

  it('calls what waits from earlier a retry, with the reason, and sends it last', () => {
    const pending = new Map([[pairKey(pair(['A', 'a'])), BECAUSE]]);
    const desired = [at(['A', 'a']), at(['B', 'x']), at(['B', 'y'])];
    const plan = planOf(desired, { accepted: [pair(['C', 'x'])], pending });
    expect(plan.retry).toMatchObject([{ account: 'A', alias: 'a', ...BECAUSE }]);
    expect(names(pairsToSend(plan))).toEqual([
      ['B', 'y'],
      ['B', 'x'],
      ['A', 'a'],
    ]);
  });

  it('has changes where it creates or moves, and none where it only tries again or removes', () => {
    const accepted = [pair(['A', 'x'])];
    expect(hasChanges(planOf([at(['B', 'x'])], { accepted }))).toBe(true);
    const pending = new Map([[pairKey(pair(['A', 'y'])), BECAUSE]]);
    expect(hasChanges(planOf([at(['A', 'y'])], { accepted, pending }))).toBe(false);
  });

  it('puts every pair in exactly one part, and applying it to the base gives the files', () => {
    fc.assert(
      fc.property(somePairs, somePairs, (files, base) => {
        const plan = planOf(
          files.map((one) => at(one)),
          { accepted: base.map(pair) },
        );
        const wanted = new Set(files.map((one) => pairKey(pair(one))));
        const had = new Set(base.map((one) => pairKey(pair(one))));
        const sent = pairsToSend(plan).map(pairKey);
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
