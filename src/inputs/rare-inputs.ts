/** What hardly anybody sets. */
import { checkUrl } from '../customergauge/target.ts';
import { BINDING, ON_FILES, PUSH, REACHING } from './commands.ts';
import type { Inputs } from './input.ts';
import { flag, optional, type Reader, text } from './readers.ts';

const address: Reader<string> = (given, wrong) => {
  const mistake = checkUrl(given);
  if (mistake) wrong(mistake);
  return given;
};

export const RARE_INPUTS = {
  'success-text': {
    description:
      'What CustomerGauge answers when it accepted a record, to the letter, if that is neither empty nor JSON without a failure. Set it only when a push stopped over that text and Request History shows that the record arrived.',
    value: 'text',
    commands: PUSH,
    read: optional(text),
  },
  'sarif-file': {
    description: 'Write the problems as SARIF 2.1.0 to this file, for code scanning.',
    value: 'file',
    commands: ON_FILES,
    read: optional(text),
  },
  comment: {
    description:
      '`true`: show the plan in a comment on the pull request, and offer fixes as suggested changes. Needs `pull-requests: write`; without it the job summary has everything.',
    default: 'true',
    value: 'true|false',
    commands: [],
    read: flag,
  },
  'github-token': {
    description:
      'Token that writes on the pull request, asks who approved it, and, where the checkout kept no credentials, fetches what it left out and writes the ledger.',
    default: '${{ github.token }}',
    value: 'token',
    commands: [],
    secretVariable: 'GITHUB_TOKEN',
    secret: true,
    unset: '',
    read: optional(text),
  },
  'auth-url': {
    description: "Token endpoint, instead of the region's. `https`, or `http` on this machine only.",
    value: 'url',
    commands: REACHING,
    read: optional(address),
  },
  'records-url': {
    description: "Records endpoint, instead of the region's. `https`, or `http` on this machine only.",
    value: 'url',
    commands: BINDING,
    read: optional(address),
  },
} as const satisfies Inputs;
