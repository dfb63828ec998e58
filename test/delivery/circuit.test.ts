import { describe, expect, it } from 'vitest';
import { Circuit } from '../../src/delivery/circuit.ts';
import { type Outcome, OutcomeList } from '../../src/delivery/outcome.ts';

const pair = { account: 'Acme', alias: 'A' };
const ACCEPTED: Outcome = { pair, state: 'accepted', attempts: 1 };

function failed(code: string, state: Outcome['state'] = 'rejected', ...fields: readonly string[]): Outcome {
  const reason = { code, message: 'No.', fields: Object.fromEntries(fields.map((field) => [field, ['No.']])) };
  return { pair, state, attempts: 1, reason };
}

/** Which of the outcomes, counted from 1, opens a new circuit; nothing where none does. */
function opensAt(outcomes: readonly Outcome[], neverTried: (at: number) => boolean = () => true): number | undefined {
  const circuit = new Circuit();
  const index = outcomes.findIndex((outcome, at) => circuit.take(outcome, neverTried(at)) !== undefined);
  return index < 0 ? undefined : index + 1;
}

const times = (count: number, outcome: Outcome): readonly Outcome[] => Array(count).fill(outcome);

describe('a row of failures', () => {
  const one = failed('http-422', 'rejected', 'a', 'b');

  it.each([
    ['an accepted record', ACCEPTED],
    ['another code', failed('http-400', 'rejected', 'a', 'b')],
    ['another state', failed('http-422', 'unanswered', 'a', 'b')],
    ['other fields', failed('http-422', 'rejected', 'a')],
  ])('begins anew after %s', (_name, other) => {
    expect(opensAt([...times(9, one), other, ...times(9, one)])).toBeUndefined();
    expect(opensAt([...times(9, one), other, ...times(10, one)])).toBe(20);
  });

  it('goes on whatever order the fields come in', () => {
    expect(opensAt([...times(9, one), failed('http-422', 'rejected', 'b', 'a')])).toBe(10);
  });

  it('is made neither longer nor shorter by what earlier runs tried in vain', () => {
    const other = failed('http-400');
    expect(opensAt([...times(9, one), one, other, one], (at) => at !== 9 && at !== 10)).toBe(12);
  });
});

describe('the last fifty outcomes', () => {
  /** Every second one fails, each in its own way. */
  const half = (state: Outcome['state']): readonly Outcome[] =>
    Array.from({ length: 100 }, (_, at) => (at % 2 ? failed(`code-${at}`, state) : ACCEPTED));

  it.each(['rejected', 'unanswered', 'unsent'] as const)(
    'open the circuit when half of them end as %s, however many were accepted before',
    (state) => {
      expect(opensAt(half(state))).toBe(50);
      expect(opensAt([...times(200, ACCEPTED), ...half(state)])).toBe(250);
      expect(opensAt(half(state), () => false)).toBe(50);
    },
  );

  it('do not when fewer fail, however many that makes in a whole run', () => {
    const outcomes = Array.from({ length: 1000 }, (_, at) => (at % 50 < 24 ? failed(`code-${at}`) : ACCEPTED));
    expect(opensAt(outcomes)).toBeUndefined();
  });
});

it('a list of outcomes gives each as it came, in order', () => {
  const records = ['b', 'c', 'a'].map((alias, index) => ({ account: 'A', alias, index }));
  const outcomes: readonly Outcome[] = [
    ...records.map((pair) => ({ ...ACCEPTED, pair })).reverse(),
    { ...ACCEPTED, attempts: 3 },
    failed('http-422'),
    ACCEPTED,
  ];
  const list = new OutcomeList(records);
  for (const outcome of outcomes) list.add(outcome);
  expect([...list]).toEqual(outcomes);
  expect(list).toHaveLength(6);
});
