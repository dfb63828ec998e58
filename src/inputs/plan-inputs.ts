/** Inputs about what the plan compares with, and how much of it a push may send. */
import { PLANNING, WITH_LEDGER } from './commands.ts';
import { flag, type Inputs, optional, quote, type Reader, text, whole } from './readers.ts';

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

/** A full ref. A short name means a branch, because some hosts refuse any other ref. */
const ref: Reader<string | undefined> = (given, wrong) => {
  const full = given.startsWith('refs/') ? given : `refs/heads/${given}`;
  if (/^refs(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+$/.test(full) && !/\.\.|\.lock(\/|$)|\.(\/|$)/.test(full)) return full;
  return wrong(`is ${quote(given)}, but must be a git ref such as \`refs/customergauge/production\`.`);
};

export const LEDGER_INPUTS = {
  'ledger-ref': {
    description:
      'Git ref of the ledger, instead of `refs/customergauge/<environment>`. For hosts that accept only branches.',
    value: 'ref',
    summary: 'git ref of the ledger',
    commands: WITH_LEDGER,
    read: optional(ref),
  },
  only: {
    description:
      'For `adopt` and `forget`: which aliases to record or drop, one per line: account, tab, alias. Give a file or, in a workflow, the lines themselves. Without it, `adopt` takes the aliases that no push has tried, and `forget` all removed ones.',
    value: 'file',
    summary: 'aliases to record or drop',
    commands: ['adopt', 'forget'],
    namesFile: true,
    read: optional(text),
  },
  confirm: {
    description:
      'The number of aliases that an earlier run said it would change. Without it, `adopt` and `forget` write nothing, and a first push that has to be confirmed sends nothing.',
    value: 'number',
    summary: 'number of aliases that an earlier run said it would change',
    commands: ['push', 'adopt', 'forget'],
    flagOnly: true,
    read: optional(whole(0, 999_999_999)),
  },
} as const satisfies Inputs;
