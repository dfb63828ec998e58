/** What the plan compares with, and how much of it a push may send. */
import { PLANNING } from './commands.ts';
import type { Inputs } from './input.ts';
import { flag, type Reader, whole } from './readers.ts';

/** A revision as it is written, for git tells upper from lower case; the two words of ours in any. */
const revision: Reader<string> = (text) => {
  const lower = text.toLowerCase();
  return lower === 'ledger' || lower === 'last-commit' ? lower : text;
};

export const PLAN_INPUTS = {
  base: {
    description:
      'What the plan compares with: `ledger` (what was accepted so far), `last-commit` (what the event says came before) or any git revision. Only `ledger` keeps count; the others neither read nor write it. Default `ledger`.',
    value: 'revision',
    commands: PLANNING,
    unset: 'ledger',
    read: revision,
  },
  'dry-run': {
    description:
      '`true`: a push stops after the plan and its guard, and sends nothing; `adopt` and `forget` say what they would do.',
    default: 'false',
    value: '',
    commands: ['push', 'adopt', 'forget'],
    read: flag,
  },
  'max-new': {
    description:
      'A push that would create or move more aliases than this is stopped before anything is sent. `0`: no limit.',
    default: '500',
    value: 'count',
    commands: PLANNING,
    read: whole(0, 999_999_999),
  },
} as const satisfies Inputs;
