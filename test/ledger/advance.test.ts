/** What a newcomer can't see in test/cases/ledger: entries that are shared, and how they are written. */
import { describe, expect, it } from 'vitest';
import type { AliasPair } from '../../src/aliases/alias.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { advance, type Step, type Word } from '../../src/ledger/advance.ts';
import { bucketOf, entryOf, type Ledger, type Origin, type Source } from '../../src/ledger/ledger.ts';
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
const step = (desired: Source, at: number, word?: Word, more: Partial<Step> = {}): Step => ({
  relation: 'newer',
  desired,
  words: word ? [[X, word]] : [],
  by: by(at),
  header: HEADER,
  ...more,
});
const same = { relation: 'same' } as const;
const ledgerOf = (...steps: readonly Step[]): Ledger =>
  steps.reduce<Ledger | undefined>((ledger, one) => advance(ledger, one), undefined) as Ledger;
const pendingOf = (ledger: Ledger, pair = X) => entryOf(ledger.pending, pair);

const sending: Word = { state: 'sending' };
const accepted: Word = { state: 'accepted' };
const ending = (state: 'unanswered' | 'rejected' | 'unsent', reason: string = state): Word => ({
  state,
  code: 'test',
  reason,
});

describe('pairs of which the same is said', () => {
  const origin: Origin = { pull: 7, commit: undefined, approvedBy: ['reviewer'] };
  const both = (desired: Source, at: number, word: Word, more: Partial<Step> = {}): Step =>
    step(desired, at, undefined, { words: [X, Y].map((pair) => [pair, word] as const), ...more });

  it.each([
    ['sending', sending],
    ['unanswered', ending('unanswered')],
  ] as const)('keep each what is known of it alone: %s', (_state, word) => {
    // X was accepted, left and came back; Y is new, and was refused.
    const before = ledgerOf(
      step(holding, 1, accepted),
      step(empty, 2),
      step(sourceOf(3, X), 3),
      step(sourceOf(4, X, Y), 4, undefined, { words: [[Y, { ...ending('rejected'), origin } as Word]] }),
    );
    const ledger = advance(before, both(sourceOf(4, X, Y), 5, word, same));
    expect(pendingOf(ledger, X)).toMatchObject({ before: { state: 'accepted', ...by(2) }, since: empty.commit });
    expect(pendingOf(ledger, X)?.origin).toBeUndefined();
    expect(pendingOf(ledger, Y)).toMatchObject({ since: again.commit, origin });
    expect(pendingOf(ledger, Y)?.before).toBeUndefined();
    if (word === sending) expect(pendingOf(ledger, Y)?.ended?.state).toBe('rejected');
  });
});

describe('the commit before a pair came, after which the pull request that brought it is looked for', () => {
  const came = [step(sourceOf(1, X), 1, accepted), step(sourceOf(2, X, Y), 2)] as const;
  const since = sourceOf(1).commit;

  it('stands in its line, whatever is said of the pair later', () => {
    for (const word of [undefined, sending, ending('rejected')]) {
      const words = word ? ([[Y, word]] as const) : [];
      const ledger = ledgerOf(...came, step(sourceOf(2, X, Y), 3, undefined, { ...same, words }));
      expect(pendingOf(ledger, Y)?.since).toBe(since);
      const text = writePending(ledger.pending.get(bucketOf('A')) ?? [], (words) => words).join('');
      expect(JSON.parse(text)).toMatchObject({ ...Y, since });
      expect(readPending(`pending/${bucketOf('A')}.ndjson`, text).get(Y)?.since).toBe(since);
    }
  });

  it('is nothing where there was no ledger', () => {
    expect(pendingOf(ledgerOf(step(holding, 1)))).not.toHaveProperty('since');
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
