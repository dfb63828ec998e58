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
const removedOf = (ledger: Ledger, pair = X) => ledgerEntry(ledger.removed, pair);

const sending: StateChange = { state: 'sending' };
const accepted: StateChange = { state: 'accepted' };
const ending = (state: 'unanswered' | 'rejected' | 'unsent', reason: string = state): StateChange => ({
  state,
  code: 'test',
  reason,
});

describe('of two endings of one pair', () => {
  it.each([
    ['unanswered', 'rejected'],
    ['unanswered', 'unsent'],
    ['rejected', 'unsent'],
  ] as const)('%s outweighs a later %s', (better, worse) => {
    const ledger = ledgerOf(step(holding, 1, ending(better)), step(holding, 2, ending(worse), same));
    expect(pendingOf(ledger)?.ended).toEqual({ state: better, code: 'test', reason: better, ...by(1) });
  });

  it('one of a run that sent it and had it not taken outweighs a later one of a run that never did', () => {
    const tried: StateChange = { state: 'unsent', code: 'http-404', reason: 'HTTP 404.', tried: true };
    const ledger = ledgerOf(step(holding, 1, tried), step(holding, 2, ending('unsent', 'Held back.'), same));
    expect(pendingOf(ledger)?.ended).toMatchObject({ reason: 'HTTP 404.', tried: true });
  });

  it('the latest is kept beside the best known one, also while another run has the pair', () => {
    const ledger = ledgerOf(
      step(holding, 1, ending('unanswered')),
      step(holding, 2, ending('rejected'), same),
      step(holding, 3, sending, same),
    );
    expect(pendingOf(ledger)).toMatchObject({ sending: by(3), ended: by(1), latest: { state: 'rejected', ...by(2) } });
  });

  it('the later counts where both are alike, in whatever order the runs write them', () => {
    const one = step(holding, 1, ending('rejected'), { ...same, by: by(1, 'run z') });
    const other = step(holding, 2, ending('rejected'), { ...same, by: by(2, 'run a') });
    for (const ledger of [ledgerOf(one, other), ledgerOf(other, one)])
      expect(pendingOf(ledger)?.ended).toMatchObject(by(2, 'run a'));
  });

  it('any counts more than that nobody sent it yet, even one that was said in the same moment', () => {
    const ledger = ledgerOf(step(holding, 2), step(holding, 2, ending('unsent', 'Held back.'), same));
    expect(pendingOf(ledger)?.ended?.reason).toBe('Held back.');
    const early = ledgerOf(step(holding, 2), step(holding, 1, ending('unsent', 'Held back.'), same));
    expect(pendingOf(early)?.ended).toMatchObject({ reason: 'Held back.', ...by(1) });
  });
});

describe('a run that took a pair up', () => {
  it('and was followed by another without saying how it ended: that counts as unanswered, and no refusal takes it back', () => {
    const taken = ledgerOf(step(holding, 1, sending), step(holding, 2, sending, same));
    expect(pendingOf(taken)).toMatchObject({ sending: by(2), ended: { state: 'unanswered', ...by(1) } });
    const closed = advance(taken, step(holding, 2, ending('rejected'), same));
    expect(pendingOf(closed)).toMatchObject({ ended: { state: 'unanswered', ...by(1) } });
    expect(pendingOf(closed)?.sending).toBeUndefined();
  });

  it('and died after a refusal: the refusal does not hide that the record may exist', () => {
    const ledger = ledgerOf(
      step(holding, 1, ending('rejected')),
      step(holding, 2, sending, same),
      step(holding, 3, sending, same),
    );
    expect(pendingOf(ledger)?.ended).toMatchObject({ state: 'unanswered', ...by(2) });
  });

  it('and was followed by another: of its silence and an answer that was lost, the later counts', () => {
    const lost = step(holding, 3, ending('unanswered'), { ...same, by: by(3, 'shard') });
    const ledger = ledgerOf(step(holding, 1, sending), lost, step(holding, 4, sending, same));
    expect(pendingOf(ledger)?.ended).toMatchObject(by(3, 'shard'));
  });

  it('says it once: to say it again changes nothing', () => {
    const once = ledgerOf(step(holding, 1, sending));
    expect(pendingOf(advance(once, step(holding, 2, sending, { ...same, by: by(2, 'run 1') })))).toEqual({
      sending: by(1),
      ended: { state: 'unsent', code: 'new', reason: 'It was not sent yet.', ...by(1) },
    });
  });

  it('still has it when another run, from which it was taken, closes', () => {
    const ledger = ledgerOf(
      step(holding, 1, sending),
      step(holding, 2, sending, same),
      step(holding, 3, ending('rejected'), { ...same, by: by(3, 'run 1') }),
    );
    expect(pendingOf(ledger)?.sending).toEqual(by(2));
  });
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

  it('end each as is said of it, although they stood alike', () => {
    const changes = [
      [X, ending('rejected')],
      [Y, ending('unsent')],
    ] as const;
    const ledger = ledgerOf(step(sourceOf(1, X, Y), 1, undefined, { changes }));
    expect([X, Y].map((pair) => pendingOf(ledger, pair)?.ended?.state)).toEqual(['rejected', 'unsent']);
  });

  it('and of their origins, an approval outweighs none, in any order', () => {
    const said = [{ ...origin, approvedBy: [] }, origin, { ...origin, pull: undefined, approvedBy: [] }];
    const steps = said.map((one) => step(holding, 1, { state: 'unsent', code: 'test', reason: '', origin: one }, same));
    for (const order of [steps, steps.toReversed()]) expect(pendingOf(ledgerOf(...order))?.origin).toEqual(origin);
  });
});

describe('a pair that was accepted', () => {
  const left = [step(holding, 1, accepted), step(empty, 2)] as const;

  it('is remembered once it leaves the files, and no more once it is back', () => {
    expect(removedOf(ledgerOf(...left))).toEqual({ state: 'accepted', ...by(2) });
    const back = ledgerOf(...left, step(again, 3));
    expect(removedOf(back)).toBeUndefined();
    expect(pendingOf(back)?.before).toEqual({ state: 'accepted', ...by(2) });
  });

  it('stays accepted when it comes back, is sent without an answer, and leaves again', () => {
    const ledger = ledgerOf(
      ...left,
      step(again, 3, sending),
      step(again, 3, ending('unanswered'), same),
      step(sourceOf(4), 4),
    );
    expect(removedOf(ledger)).toEqual({ state: 'accepted', ...by(2) });
  });
});

describe('a pair that leaves the files before it was accepted', () => {
  it.each([
    ['a run has it', sending, { state: 'unanswered', ...by(1) }],
    ['its answer was lost', ending('unanswered'), { state: 'unanswered', ...by(1) }],
    ['it was refused', ending('rejected'), undefined],
    ['it was never sent', ending('unsent'), undefined],
  ] as const)('is remembered only where it may exist: %s', (_what, change, expected) => {
    const ledger = ledgerOf(step(holding, 1, change), step(empty, 2));
    expect(removedOf(ledger)).toEqual(expected);
    expect(pendingOf(ledger)).toBeUndefined();
  });

  it('is remembered still when it comes back and leaves without being sent', () => {
    const lost = [step(holding, 1, ending('unanswered')), step(empty, 2)] as const;
    expect(removedOf(ledgerOf(...lost, step(again, 3), step(sourceOf(4), 4)))).toEqual({
      state: 'unanswered',
      ...by(1),
    });
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

describe('a late run of an older commit', () => {
  const late = (change: StateChange, at = 3): Step =>
    step(holding, at, change, { relation: 'older', header: { ...HEADER, path: 'old', branch: 'side' } });
  const before = ledgerOf(step(empty, 1));

  it.each([
    [accepted, { state: 'accepted', ...by(3) }],
    [ending('unanswered'), { state: 'unanswered', ...by(3) }],
    [ending('rejected'), undefined],
    [ending('unsent'), undefined],
    [sending, undefined],
  ] as const)(
    'adds what may exist to what the files no longer hold, and changes nothing else: %o',
    (change, expected) => {
      const ledger = advance(before, late(change));
      expect(removedOf(ledger)).toEqual(expected);
      expect(pendingOf(ledger)).toBeUndefined();
      expect(ledger).toMatchObject({ path: 'aliases', branch: 'main', source: empty });
    },
  );

  it('never makes less of what was accepted, nor of what still is', () => {
    const gone = advance(advance(before, late(accepted)), late(ending('unanswered'), 4));
    expect(removedOf(gone)).toEqual({ state: 'accepted', ...by(3) });
    const there = advance(ledgerOf(step(again, 1, accepted)), late(ending('unanswered')));
    expect([pendingOf(there), removedOf(there)]).toEqual([undefined, undefined]);
  });

  it('makes more of what was unanswered', () => {
    const gone = advance(advance(before, late(ending('unanswered'))), late(accepted, 4));
    expect(removedOf(gone)).toEqual({ state: 'accepted', ...by(4) });
  });
});

describe('the header', () => {
  it('binds the target with the first accepted record, not with what is only sent, and no later run changes it', () => {
    const sent = ledgerOf(step(holding, 1, sending), step(holding, 1, ending('rejected'), same));
    expect(sent.target).toBeUndefined();
    const bound = advance(sent, step(holding, 2, accepted, same));
    expect(bound.target).toEqual(TARGET);
    const header = { ...HEADER, target: { ...TARGET, records: 'elsewhere' } };
    expect(advance(bound, step(holding, 3, accepted, { ...same, header })).target).toEqual(TARGET);
  });

  it('follows the folder and the branch of a newer run, and keeps the branch where a run knows none', () => {
    const moved = ledgerOf(
      step(holding, 1),
      step(again, 2, undefined, { header: { ...HEADER, path: 'crm', branch: 'trunk' } }),
    );
    expect(moved).toMatchObject({ path: 'crm', branch: 'trunk', source: again });
    const unknown = advance(moved, step(sourceOf(4, X), 4, undefined, { header: { ...HEADER, branch: undefined } }));
    expect(unknown.branch).toBe('trunk');
  });

  it('follows to another folder of the same commit, and keeps the source where the folder is the same', () => {
    const other = { ...sourceOf(1, Y), commit: holding.commit };
    const ledger = ledgerOf(step(holding, 1, accepted), step(other, 2, undefined, same));
    expect(ledger.source).toBe(other);
    expect([removedOf(ledger, X)?.state, pendingOf(ledger, Y)?.ended?.state]).toEqual(['accepted', 'unsent']);
    expect(advance(ledger, step({ ...other }, 3, undefined, same)).source).toBe(other);
  });
});
