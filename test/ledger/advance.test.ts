/** What a newcomer can't see in test/cases/ledger: entries that are shared, and how they are written. */
import { describe, expect, it } from 'vitest';
import type { AliasPair } from '../../src/aliases/alias.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { advance, type StateChange, type Step } from '../../src/ledger/advance.ts';
import { bucketOf, type Ledger, ledgerEntry, type Origin, type Source } from '../../src/ledger/ledger.ts';
import { readPending, writePending } from '../../src/ledger/pair-files.ts';

const X = { account: 'A', alias: 'x' };
const Y = { account: 'A', alias: 'y' };
const TARGET = { records: 'r', configuration: 'c', accountField: 'Account Name', aliasField: 'Alias' };
const HEADER = { path: 'aliases', branch: 'main', target: TARGET };

const sourceOf = (at: number, ...pairs: readonly AliasPair[]): Source => ({
  commit: String(at).repeat(40),
  tree: pairs.map(({ alias }) => alias).join() || undefined,
  pairs: new PairSet(pairs),
});
const holding = sourceOf(1, X);
const empty = sourceOf(2);
const again = sourceOf(3, X);

const by = (at: number, run = `run ${at}`) => ({ run, time: `2026-01-0${at}T00:00:00.000Z` });

/** What a run of that day says of X. */
const step = (desired: Source, at: number, change?: StateChange, more: Partial<Step> = {}): Step => ({
  relation: 'newer',
  desired,
  changes: change ? [[X, change]] : [],
  by: by(at),
  header: HEADER,
  ...more,
});
const same = { relation: 'same' } as const;
const ledgerOf = (...steps: readonly Step[]): Ledger =>
  steps.reduce<Ledger | undefined>((ledger, one) => advance(ledger, one), undefined) as Ledger;
const pendingOf = (ledger: Ledger, pair = X) => ledgerEntry(ledger.pending, pair);

const sending: StateChange = { state: 'sending' };
const accepted: StateChange = { state: 'accepted' };
const ending = (state: 'unanswered' | 'rejected' | 'unsent', reason: string = state): StateChange => ({
  state,
  code: 'test',
  reason,
});

describe('pairs of which the same is said', () => {
  const origin: Origin = { pull: 7, commit: undefined, approvedBy: ['reviewer'] };
  const both = (desired: Source, at: number, change: StateChange, more: Partial<Step> = {}): Step =>
    step(desired, at, undefined, { changes: [X, Y].map((pair) => [pair, change] as const), ...more });

  it.each([
    ['sending', sending],
    ['unanswered', ending('unanswered')],
  ] as const)('keep each what is known of it alone: %s', (_state, change) => {
    // X was accepted, left and came back; Y is new, and was refused.
    const before = ledgerOf(
      step(holding, 1, accepted),
      step(empty, 2),
      step(sourceOf(3, X), 3),
      step(sourceOf(4, X, Y), 4, undefined, { changes: [[Y, { ...ending('rejected'), origin } as StateChange]] }),
    );
    const ledger = advance(before, both(sourceOf(4, X, Y), 5, change, same));
    expect(pendingOf(ledger, X)).toMatchObject({ before: { state: 'accepted', ...by(2) }, since: empty.commit });
    expect(pendingOf(ledger, X)?.origin).toBeUndefined();
    expect(pendingOf(ledger, Y)).toMatchObject({ since: again.commit, origin });
    expect(pendingOf(ledger, Y)?.before).toBeUndefined();
    if (change === sending) expect(pendingOf(ledger, Y)?.ended?.state).toBe('rejected');
  });
});

describe('the commit before a pair was added, after which its pull request is searched for', () => {
  const came = [step(sourceOf(1, X), 1, accepted), step(sourceOf(2, X, Y), 2)] as const;
  const since = sourceOf(1).commit;

  it('stands in its line, whatever is said of the pair later', () => {
    for (const change of [undefined, sending, ending('rejected')]) {
      const changes = change ? ([[Y, change]] as const) : [];
      const ledger = ledgerOf(...came, step(sourceOf(2, X, Y), 3, undefined, { ...same, changes }));
      expect(pendingOf(ledger, Y)?.since).toBe(since);
      const text = writePending(ledger.pending.get(bucketOf('A')) ?? [], (words) => words).join('');
      expect(JSON.parse(text)).toMatchObject({ ...Y, since });
      expect(readPending(`pending/${bucketOf('A')}.ndjson`, text).get(Y)?.since).toBe(since);
    }
  });

  it('is nothing where there was no ledger', () => {
    expect(pendingOf(ledgerOf(step(holding, 1)))?.since).toBeUndefined();
  });
});

describe('a ledger that follows to another folder of the same commit', () => {
  it('keeps its source where a later run has the same folder', () => {
    const other = { ...sourceOf(1, Y), commit: holding.commit };
    const ledger = ledgerOf(step(holding, 1, accepted), step(other, 2, undefined, same));
    expect(ledger.source).toBe(other);
    expect(advance(ledger, step({ ...other }, 3, undefined, same)).source).toBe(other);
  });
});
