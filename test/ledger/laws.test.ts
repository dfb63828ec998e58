import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AliasPair, pairKey } from '../../src/aliases/alias.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { advance, type StateChange, type Step } from '../../src/ledger/advance.ts';
import { auditMessage, readAudit } from '../../src/ledger/audit.ts';
import { readHeader, writeHeader } from '../../src/ledger/header-file.ts';
import {
  bucketOf,
  type Ledger,
  ledgerEntries,
  ledgerEntry,
  type Origin,
  pairsIn,
  type Source,
  triedAt,
} from '../../src/ledger/ledger.ts';
import { readPending, readRemoved, writePending, writeRemoved } from '../../src/ledger/pair-files.ts';
import { Reapplied } from '../../src/ledger/reapply.ts';
import { tries } from '../support/sample.ts';

const HEADER = {
  path: 'aliases',
  branch: 'main',
  target: { records: 'https://x/records/', configuration: 'c', accountField: 'Account Name', aliasField: 'Alias' },
};
const ALL: readonly AliasPair[] = ['One', 'Two', 'Thrée'].flatMap((account) =>
  ['a', 'b', '"\n', '日'].map((alias) => ({ account, alias })),
);

const source = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.subarray([...ALL])).map(
  ([commit, pairs]): Source => ({
    commit: String(commit).repeat(40),
    tree: String(pairs.map(pairKey).join()),
    pairs: new PairSet(pairs),
  }),
);
const origin: fc.Arbitrary<Origin | undefined> = fc.option(
  fc.record({
    pull: fc.constantFrom(7, 12, undefined),
    commit: fc.constantFrom('a'.repeat(40), undefined),
    approvedBy: fc.constantFrom([], ['reviewer'], ['one', 'other']),
  }),
  { nil: undefined },
);
const change: fc.Arbitrary<StateChange> = fc.oneof(
  fc.record({ state: fc.constant('sending' as const), origin }),
  fc.constant<StateChange>({ state: 'accepted' }),
  fc.record({
    state: fc.constantFrom('unanswered', 'rejected', 'unsent'),
    code: fc.constantFrom('http-409', 'timeout'),
    reason: fc.constantFrom('because', 'no, "really"'),
    origin,
  }),
  fc.record({
    state: fc.constant('unsent' as const),
    code: fc.constant('http-404'),
    reason: fc.constantFrom('because', 'not found'),
    tried: fc.constant(true as const),
    origin,
  }),
);
const mark = fc.record({
  run: fc.constantFrom('run 1', 'run 2', 'run 3'),
  time: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
});
/** Of several pairs the very same may be said. */
const changesFor = (desired: Source, changes: fc.Arbitrary<StateChange>) =>
  fc
    .array(changes, { minLength: 1, maxLength: 3 })
    .chain((few) => fc.array(fc.tuple(fc.constantFrom(...ALL), fc.constantFrom(...few))))
    .map((list) => new Map(list.filter(([pair]) => desired.pairs.has(pair))));
const step = source.chain((desired) =>
  fc.record({
    relation: fc.constantFrom('same' as const, 'newer' as const, 'older' as const),
    desired: fc.constant(desired),
    changes: changesFor(desired, change),
    by: mark,
    header: fc.constant(HEADER),
  }),
);
/** Ledgers as runs make them: each step is what it says of itself. */
const ledger = fc
  .array(step, { minLength: 1, maxLength: 6 })
  .map((steps) =>
    steps.reduce<Ledger | undefined>((before, one) => advance(before, related(before, one)), undefined),
  ) as fc.Arbitrary<Ledger>;

function related(before: Ledger | undefined, one: Step): Step {
  if (before === undefined) return { ...one, relation: 'newer' };
  // Perhaps over another folder.
  if (one.desired.commit === before.source.commit) return { ...one, relation: 'same' };
  return one.relation === 'same' ? { ...one, relation: 'newer' } : one;
}

const asTheyAre = (words: string): string => words;
const plain = (one: Ledger) => ({
  header: writeHeader(one),
  pending: writePending(ledgerEntries(one.pending), asTheyAre).join(''),
  removed: writeRemoved(ledgerEntries(one.removed)).join(''),
});
const accepted = (one: Ledger) =>
  [...one.source.pairs].map((pair) => pairKey(pair)).filter((key) => !pendingKeys(one).has(key));
const pendingKeys = (one: Ledger) => new Set(Array.from(pairsIn(one.pending), pairKey));

describe('advancing a ledger', () => {
  it('changes nothing when the same step is applied twice', () => {
    fc.assert(
      fc.property(ledger, step, (before, one) => {
        const first = related(before, one);
        const once = advance(before, first);
        expect(plain(advance(once, related(once, first)))).toEqual(plain(once));
      }),
      tries(500),
    );
  });

  it('does not depend on the order in which runs over one source close', () => {
    const closing = change.filter(({ state }) => state !== 'sending');
    const property = fc.property(
      ledger.chain((before) =>
        fc.tuple(
          fc.constant(before),
          changesFor(before.source, closing),
          changesFor(before.source, closing),
          fc.constantFrom('2026-02-01T00:00:00.000Z', '2026-02-02T00:00:00.000Z'),
        ),
      ),
      ([before, one, other, time]) => {
        const base = { relation: 'same' as const, desired: before.source, header: HEADER };
        const first: Step = { ...base, changes: one, by: { run: 'run 8', time } };
        const second: Step = { ...base, changes: other, by: { run: 'run 9', time: '2026-02-01T00:00:00.000Z' } };
        expect(plain(advance(advance(before, first), second))).toEqual(plain(advance(advance(before, second), first)));
      },
    );
    fc.assert(property, tries(500));
  });

  it('knows the same of each pair in the end, whether a run says all at once or one after the other', () => {
    fc.assert(
      fc.property(ledger, step, (before, one) => {
        const first = related(before, one);
        let after = advance(before, { ...first, changes: [] });
        for (const change of first.changes) after = advance(after, related(after, { ...first, changes: [change] }));
        expect(plain(after)).toEqual(plain(advance(before, first)));
      }),
      tries(500),
    );
  });

  it('comes to the same if a step is applied again to what others made of the ledger meanwhile', () => {
    const meanwhile = fc.array(step, { minLength: 1, maxLength: 4 });
    const property = fc.property(ledger, step, meanwhile, fc.boolean(), (before, one, others, moving) => {
      const again = new Reapplied(one);
      let now = before;
      for (const other of [undefined, ...others]) {
        const desired = moving ? other?.desired : now.source;
        if (other && desired) {
          const changes = [...other.changes].filter(([pair]) => desired.pairs.has(pair));
          now = advance(now, related(now, { ...other, desired, changes }));
        }
        const { relation } = related(now, one);
        expect(plain(again.advance(now, relation))).toEqual(plain(advance(now, { ...one, relation })));
      }
    });
    fc.assert(property, tries(500));
  });

  it('never takes a pair for accepted that nobody said was, and never takes that back', () => {
    fc.assert(
      fc.property(ledger, step, (before, one) => {
        const now = related(before, one);
        const after = advance(before, now);
        const had = new Set(accepted(before));
        const said = new Map([...now.changes].map(([pair, one]) => [pairKey(pair), one]));
        for (const key of accepted(after)) expect(had.has(key) || said.get(key)?.state === 'accepted').toBe(true);
        const holds = new Set([...after.source.pairs].map(pairKey));
        for (const key of had) if (holds.has(key)) expect(accepted(after)).toContain(key);
      }),
      tries(500),
    );
  });

  it('remembers every accepted pair that leaves the files, and every one that may have been sent', () => {
    fc.assert(
      fc.property(ledger, step, (before, one) => {
        const after = advance(before, related(before, one));
        for (const pair of before.source.pairs) {
          if (after.source.pairs.has(pair)) continue;
          const entry = ledgerEntry(before.pending, pair);
          const mayExist = !entry || entry.sending || entry.ended?.state === 'unanswered' || entry.before;
          expect(Boolean(ledgerEntry(after.removed, pair)), pairKey(pair)).toBe(Boolean(mayExist));
        }
        for (const removed of pairsIn(before.removed)) {
          expect(after.source.pairs.has(removed) || ledgerEntry(after.removed, removed) !== undefined).toBe(true);
        }
      }),
      tries(500),
    );
  });

  it('remembers when a pair was last tried, whatever is said of it by runs that did not try it', () => {
    fc.assert(
      fc.property(ledger, step, (before, one) => {
        const now = related(before, one);
        const after = advance(before, now);
        const changes = new Map([...now.changes].map(([pair, change]) => [pairKey(pair), change]));
        for (const [pair, entry] of ledgerEntries(after.pending)) {
          const known = ledgerEntry(before.pending, pair);
          const change = changes.get(pairKey(pair));
          if (!known || !before.source.pairs.has(pair) || known.sending || change?.state === 'sending') continue;
          const tried = change && change.state !== 'accepted' && (change.state !== 'unsent' || 'tried' in change);
          const times = [triedAt(known), ...(tried ? [now.by.time] : [])].filter((time) => time !== undefined);
          expect(triedAt(entry)).toBe(times.sort().at(-1));
        }
      }),
      tries(500),
    );
  });

  it('never forgets that another run may have sent a pair', () => {
    const maySent = (one: Ledger, pair: AliasPair, by: string): boolean => {
      const { sending, ended } = ledgerEntry(one.pending, pair) ?? {};
      return (sending !== undefined && sending.run !== by) || ended?.state === 'unanswered';
    };
    fc.assert(
      fc.property(ledger, step, (before, one) => {
        const now = related(before, one);
        const after = advance(before, now);
        for (const pair of pairsIn(after.pending))
          if (maySent(before, pair, now.by.run)) expect(maySent(after, pair, '')).toBe(true);
      }),
      tries(500),
    );
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(ledger, (one) => {
        const { commit, ...header } = readHeader(writeHeader(one));
        expect({ commit, ...header }).toEqual({
          commit: one.source.commit,
          aliases: one.source.pairs.size,
          path: one.path,
          branch: one.branch,
          target: one.target,
        });
        for (const [name, bucket] of one.pending) {
          expect([...readPending(`pending/${name}.ndjson`, writePending(bucket, asTheyAre).join(''))]).toEqual([
            ...bucket,
          ]);
        }
        for (const [name, bucket] of one.removed) {
          expect([...readRemoved(`removed/${name}.ndjson`, writeRemoved(bucket).join(''))]).toEqual([...bucket]);
        }
      }),
      tries(300),
    );
  });
});

describe('the files of a ledger', () => {
  it('put an account into the bucket of the first byte of its SHA-256', () => {
    // printf abc | sha256sum
    expect(bucketOf('abc')).toBe('ba');
    expect(bucketOf('ACME')).toBe(createHash('sha256').update('ACME').digest('hex').slice(0, 2));
  });

  it('are read without the codes that endings have now: their reason is shown, and never read', () => {
    const reason = 'It was not sent yet.';
    const line = { account: 'abc', alias: 'x', state: 'unsent', reason, run: '1', time: '2026' };
    const [[pair, entry] = []] = readPending('pending/ba.ndjson', `${JSON.stringify(line)}\n`);
    expect(pair).toEqual({ account: 'abc', alias: 'x' });
    expect(entry).toEqual({ ended: { state: 'unsent', code: 'unknown', reason, run: '1', time: '2026' } });
    expect(entry && triedAt(entry)).toBeUndefined();
  });

  const line = { account: 'abc', alias: 'x', state: 'unsent', reason: '', run: '', time: '' };
  const origin = { pull: 7, commit: 'a'.repeat(40), 'approved-by': ['ada'] };
  const before = { state: 'accepted', run: '', time: '' };

  it.each([
    line,
    { ...line, state: 'sending', reason: undefined },
    { ...line, state: 'sending', ended: { ...line, state: 'rejected' } },
    { ...line, before, since: 'a'.repeat(64), origin },
    { ...line, state: 'rejected', latest: { ...line, tried: true } },
    { ...line, origin: { pull: null, commit: null, 'approved-by': [] } },
  ])('are read where they are as this action writes them: %j', (good) => {
    expect(readPending('pending/ba.ndjson', JSON.stringify(good)).size).toBe(1);
  });

  it.each<[string, object | string, string?]>([
    ['no JSON', '{"account"'],
    ['no object', '7'],
    ['no pair', { ...line, alias: undefined }],
    ['an account that is no text', { ...line, account: 7 }],
    ['another bucket', line, 'bb'],
    ['an unknown state', { ...line, state: '?' }],
    ['no reason', { ...line, reason: undefined }],
    ['no run', { ...line, run: undefined }],
    ['no time', { ...line, time: 7 }],
    ['sending by nobody', { ...line, state: 'sending', run: undefined, ended: line }],
    ['an ending that is none', { ...line, state: 'sending', ended: { ...line, state: 'sending' } }],
    ['a latest ending that is none', { ...line, latest: { ...line, reason: undefined } }],
    ['a latest ending that is nothing', { ...line, latest: null }],
    ['an earlier state that is none', { ...line, before: { ...before, state: 'rejected' } }],
    ['an earlier state by nobody', { ...line, before: { state: 'accepted' } }],
    ['an earlier state that is nothing', { ...line, before: null }],
    ['a commit that is none', { ...line, since: 'main' }],
    ['a commit that is no text', { ...line, since: 7 }],
    ['an origin that is none', { ...line, origin: [] }],
    ['a pull request that is no number', { ...line, origin: { ...origin, pull: '7' } }],
    ['an origin whose commit is no text', { ...line, origin: { ...origin, commit: 7 } }],
    ['an approval by nobody', { ...line, origin: { ...origin, 'approved-by': undefined } }],
    ['an approval by what is no name', { ...line, origin: { ...origin, 'approved-by': ['ada', 7] } }],
  ])('are refused with file and line when damaged: %s', (_what, bad, bucket = 'ba') => {
    const text = [line, bad].map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
    const file = `pending/${bucket}.ndjson`;
    expect(() => readPending(file, text)).toThrow(`\`${file}\`, line ${bucket === 'ba' ? 2 : 1},`);
  });

  it.each([{ ...before, state: 'rejected' }, { state: 'accepted' }, { ...before, run: 7 }])(
    'are refused when a line of what left the files is damaged: %j',
    (bad) => {
      const removed = (known: object) => JSON.stringify({ account: 'abc', alias: 'x', ...known });
      expect(readRemoved('removed/ba.ndjson', removed(before)).size).toBe(1);
      expect(() => readRemoved('removed/ba.ndjson', removed(bad))).toThrow('`removed/ba.ndjson`, line 1,');
    },
  );

  const target = { records: 'r', configuration: 'c', 'account-field': 'Account Name', 'alias-field': 'Alias' };
  const header = { format: 1, reader: 1, source: 'a'.repeat(40), path: '', branch: null, target: null };

  it.each([header, { ...header, aliases: 3, branch: 'main', target }])(
    'are read where their header is ours: %j',
    (good) => {
      expect(readHeader(JSON.stringify(good)).commit).toBe(good.source);
    },
  );

  it.each<[object, string]>([
    [{}, 'damaged'],
    [[], 'damaged'],
    [{ ...header, format: '1' }, 'damaged'],
    [{ ...header, reader: undefined }, 'damaged'],
    [{ ...header, source: 'no' }, 'damaged'],
    [{ ...header, source: ['a'.repeat(40)] }, 'damaged'],
    [{ ...header, aliases: '3' }, 'damaged'],
    [{ ...header, path: null }, 'damaged'],
    [{ ...header, branch: 7 }, 'damaged'],
    [{ ...header, branch: undefined }, 'damaged'],
    [{ ...header, target: {} }, 'damaged'],
    [{ ...header, target: { ...target, 'alias-field': 7 } }, 'damaged'],
    [{ ...header, target: undefined }, 'damaged'],
    [{ ...header, format: 2 }, 'newer version'],
    [{ ...header, reader: 2 }, 'newer version'],
  ])('are refused when their header is not ours: %j', (bad, words) => {
    expect(() => readHeader(JSON.stringify(bad))).toThrow(words);
  });

  it('tell the audit trail, in which no name can forge a line', () => {
    const message = auditMessage({
      title: 'push: 1 of 1 accepted',
      run: 'https://github.com/o/r/actions/runs/1',
      actor: 'eve\nAccepted: 99',
      notes: ['Rejected: 99', 'a\nUnsent: 99'],
      source: 'a'.repeat(40),
      accepted: 1,
      rejected: 2,
      unanswered: 3,
      unsent: 4,
      pending: 9,
    });
    expect(message).toContain('\n\n- Rejected: 99\n- a Unsent: 99\n\nRun: ');
    const { title, trailers } = readAudit(message);
    expect(title).toBe('push: 1 of 1 accepted');
    expect(Object.fromEntries(trailers)).toEqual({
      Run: 'https://github.com/o/r/actions/runs/1',
      Actor: 'eve Accepted: 99',
      Source: 'a'.repeat(40),
      Accepted: '1',
      Rejected: '2',
      Unanswered: '3',
      Unsent: '4',
      Pending: '9',
    });
  });
});
