import { describe, expect, it } from 'vitest';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { advance } from '../../src/ledger/advance.ts';
import { explain, stillUnexplained } from '../../src/ledger/explain.ts';
import { readHeader, writeHeader } from '../../src/ledger/header-file.ts';
import { type Ledger, ledgerEntry, type Origin } from '../../src/ledger/ledger.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-25T12:00:00.000Z');
const at = (hours: number): string => new Date(START + hours * HOUR).toISOString();
const sha = (number: number): string => number.toString(16).padStart(40, '0');
const pair = { account: 'ACME', alias: 'Acme' };

function waiting(): Ledger {
  return advance(undefined, {
    relation: 'newer',
    desired: { commit: sha(1), tree: sha(2), pairs: new PairSet([pair]) },
    changes: new Map([[pair, { state: 'rejected', code: 'http-422', reason: 'No.' }]]),
    by: { run: 'a run', time: at(0) },
    header: { target: undefined, path: 'aliases', branch: 'main' },
  });
}

const told = (ledger: Ledger, origin: Origin): Ledger =>
  explain(ledger, { origins: [[pair, origin]], explained: [], unexplained: [], time: at(0) });
const unknown = (ledger: Ledger, commits: readonly string[], hours = 0, explained: readonly string[] = []): Ledger =>
  explain(ledger, { origins: [], explained, unexplained: commits, time: at(hours) });

describe('what is not known of where an alias comes from', () => {
  it('gives way to a pull request, and never takes its place', () => {
    const none = { pull: undefined, commit: sha(1), approvedBy: [] };
    const merged = { pull: 7, commit: sha(1), approvedBy: [] };
    const approved = { ...merged, approvedBy: ['reviewer'] };
    for (const order of [
      [none, merged, approved],
      [approved, merged, none],
      [merged, none, approved],
    ])
      expect(ledgerEntry(order.reduce(told, waiting()).pending, pair)?.origin).toEqual(approved);
  });

  it('is kept with the commit, the newest first, until it is explained, two days have gone by or there are more than twenty', () => {
    const ledger = unknown(unknown(waiting(), [sha(3)]), [sha(5), sha(4)], 24);
    expect(stillUnexplained(ledger, at(24))).toEqual([sha(5), sha(4), sha(3)]);
    expect(stillUnexplained(ledger, at(49))).toEqual([sha(5), sha(4)]);
    expect(stillUnexplained(unknown(ledger, [], 24, [sha(4)]), at(24))).toEqual([sha(5), sha(3)]);
    expect(unknown(ledger, [sha(6)], 49).unexplained?.map(({ commit }) => commit)).toEqual([sha(6), sha(5), sha(4)]);
    const many = unknown(
      ledger,
      Array.from({ length: 30 }, (_, number) => sha(100 + number)),
      24,
    );
    expect(many.unexplained).toHaveLength(20);
  });

  it('changes nothing where it is known already: the time of the first question stays', () => {
    const ledger = unknown(waiting(), [sha(3)]);
    expect(unknown(ledger, [sha(3)], 1)).toEqual(ledger);
    expect(readHeader(writeHeader(ledger)).unexplained).toEqual([{ commit: sha(3), time: at(0) }]);
    expect(writeHeader(waiting())).not.toContain('unexplained');
  });

  it('is refused in a ledger where nobody wrote it so', () => {
    const header = JSON.parse(writeHeader(unknown(waiting(), [sha(3)])));
    for (const unexplained of [7, {}, [7], [{ commit: 'x', time: at(0) }], [{ commit: sha(3), time: 'soon' }]])
      expect(() => readHeader(JSON.stringify({ ...header, unexplained }))).toThrow(
        expect.objectContaining({ code: 'ledger-damaged' }),
      );
  });
});
