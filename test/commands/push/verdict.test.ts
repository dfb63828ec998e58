import { describe, expect, it } from 'vitest';
import { pushEnd } from '../../../src/commands/push/verdict.ts';
import { OutcomeList, type RecordState, type Stop } from '../../../src/delivery/outcome.ts';

const UNWRITTEN = { code: 'ledger-permission', message: 'May not.', hint: 'Do.' };
const HELD = { code: 'held', message: 'Held back.', hint: 'Approve.' };

/** How a delivery of these records is judged. */
function judged(
  states: readonly RecordState[],
  {
    stop,
    dropped = 0,
    ...failures
  }: { stop?: Stop['kind']; dropped?: number; unwritten?: boolean; held?: boolean } = {},
) {
  const outcomes = new OutcomeList([]);
  const counts = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
  for (const [at, state] of states.entries()) {
    outcomes.add({
      pair: { account: 'A', alias: String(at) },
      state,
      attempts: 1,
      reason: { code: 'a', message: 'A.' },
    });
    counts[state]++;
  }
  const told = stop && { kind: stop, message: 'Stopped.', hint: 'Fix.', inputs: [] };
  const {
    result,
    verdict,
    failures: said,
  } = pushEnd(
    { outcomes, counts, stop: told, switchedTo: undefined, dropped },
    { unwritten: failures.unwritten ? [UNWRITTEN] : [], held: failures.held ? [HELD] : [] },
  );
  return [result, said.map(({ code }) => code).join(), verdict];
}

describe('a delivery ends', () => {
  it.each<[string, Parameters<typeof judged>, readonly [string, string, string]]>([
    ['all accepted', [['accepted', 'accepted']], ['pushed', '', '2 aliases were accepted by CustomerGauge.']],
    [
      'what another run had accepted is named',
      [['accepted'], { dropped: 2 }],
      ['pushed', '', '1 alias was accepted by CustomerGauge. 2 more were accepted by another run meanwhile.'],
    ],
    [
      'a signal that came too late is no matter',
      [['accepted'], { stop: 'interrupted' }],
      ['pushed', '', '1 alias was'],
    ],
    ['a checkpoint that failed and was made up for', [['accepted'], { stop: 'ledger' }], ['pushed', '', '1 alias was']],
    ['any other stop is', [['accepted'], { stop: 'circuit' }], ['partial', 'circuit', 'Not every alias was accepted']],
    [
      'a signal that kept a record back is',
      [['accepted', 'unsent'], { stop: 'interrupted' }],
      ['partial', 'interrupted', 'Not every alias was accepted'],
    ],
    [
      'a ledger that kept a record back is',
      [['accepted', 'unsent'], { stop: 'ledger' }],
      ['partial', 'ledger', 'Not every alias was accepted'],
    ],
    ['some accepted', [['accepted', 'rejected']], ['partial', '', 'Not every alias was accepted: ']],
    ['none accepted', [['rejected', 'unanswered']], ['failed', '', 'No alias was accepted: ']],
    ['some held back', [['accepted', 'unsent'], { held: true }], ['partial', 'held', 'Not every alias was accepted']],
    [
      'superseded',
      [['accepted', 'unsent'], { stop: 'superseded' }],
      [
        'superseded',
        '',
        '1 alias was accepted before a push of another commit took over, which sends the rest as far as its files have it.',
      ],
    ],
    [
      'superseded, after a refusal',
      [['accepted', 'rejected', 'unsent'], { stop: 'superseded' }],
      ['partial', 'superseded', 'Not every alias was accepted'],
    ],
    [
      'superseded, and the ledger does not know what was accepted',
      [['accepted', 'unsent'], { stop: 'superseded', unwritten: true }],
      ['partial', 'superseded,ledger-permission', 'Not every alias was accepted'],
    ],
    [
      'all accepted, and the ledger does not know it',
      [['accepted'], { unwritten: true }],
      ['partial', 'ledger-permission', '1 alias was accepted by CustomerGauge, but the ledger could not be written.'],
    ],
    [
      'all accepted by another run, and the ledger cannot be written',
      [[], { unwritten: true, dropped: 1 }],
      [
        'failed',
        'ledger-permission',
        'Nothing was sent, but the ledger could not be written. 1 more was accepted by another run meanwhile.',
      ],
    ],
  ])('%s', (_what, delivery, [result, failures, verdict]) => {
    expect(judged(...delivery)).toEqual([result, failures, expect.stringContaining(verdict)]);
  });
});
