/** Where the ledger is, and what may be changed in it. */
import { WITH_LEDGER } from './commands.ts';
import type { Inputs } from './input.ts';
import { optional, quote, type Reader, text, whole } from './readers.ts';

/** A full ref; a short name stands for a branch, which is what hosts know that refuse other refs. */
const ref: Reader<string | undefined> = (given, wrong) => {
  const full = given.startsWith('refs/') ? given : `refs/heads/${given}`;
  if (/^refs(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+$/.test(full) && !/\.\.|\.lock(\/|$)|\.(\/|$)/.test(full)) return full;
  return wrong(`is ${quote(given)}, but must be a git ref such as \`refs/customergauge/production\`.`);
};

export const LEDGER_INPUTS = {
  'ledger-ref': {
    description:
      'Git ref of the ledger, instead of `refs/customergauge/` and the environment: for hosts that know branches only.',
    value: 'ref',
    commands: WITH_LEDGER,
    read: optional(ref),
  },
  only: {
    description:
      'For `adopt` and `forget`: the aliases that are meant, one a line: account, tab, alias. A file, or in a workflow the lines themselves. Without it, `adopt` takes those that no push has tried, and `forget` all removed ones.',
    value: 'file',
    commands: ['adopt', 'forget'],
    namesFile: true,
    read: optional(text),
  },
  confirm: {
    description:
      'The number of aliases that a run said it would change. `adopt` and `forget` write nothing without it, and a first push that has to be confirmed sends nothing.',
    value: 'number',
    commands: ['push', 'adopt', 'forget'],
    anew: true,
    read: optional(whole(0, 999_999_999)),
  },
} as const satisfies Inputs;
