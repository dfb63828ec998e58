/** Inputs about the ledger. */
import { WITH_LEDGER } from '../commands.ts';
import { type Inputs, optional, quote, type Reader, text, whole } from '../readers.ts';

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
