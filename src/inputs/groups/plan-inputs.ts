/** Inputs about what the plan compares with, and how much of it a push may send. */
import { PLANNING } from '../commands.ts';
import { flag, type Inputs, type Reader, whole } from '../readers.ts';

/** A git revision exactly as written, because git is case sensitive. Our own two words may be in any case. */
const revision: Reader<string> = (text) => {
  const lower = text.toLowerCase();
  return lower === 'ledger' || lower === 'last-commit' ? lower : text;
};

export const PLAN_INPUTS = {
  base: {
    description:
      'What the plan compares with: `ledger` (what was accepted so far), `last-commit` (the commit before the push, or the target branch of the pull request) or any git revision. Only `ledger` remembers what was accepted; the others neither read nor write it. Default `ledger`.',
    value: 'revision',
    summary: 'what the plan compares with',
    commands: PLANNING,
    unset: 'ledger',
    read: revision,
  },
  'dry-run': {
    description:
      '`true`: a push stops after the plan and sends nothing; `adopt` and `forget` only say what they would do.',
    default: 'false',
    value: '',
    summary: 'stop after the plan and change nothing',
    commands: ['push', 'adopt', 'forget'],
    read: flag,
  },
  'max-new': {
    description:
      'A push that would create or move more aliases than this stops before it sends anything. `0`: no limit.',
    default: '500',
    value: 'count',
    summary: 'the most aliases that a push may create or move',
    commands: PLANNING,
    read: whole(0, 999_999_999),
  },
} as const satisfies Inputs;
