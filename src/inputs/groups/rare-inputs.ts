/** Inputs that few users set. */
import { checkUrl } from '../../customergauge/target.ts';
import { BINDING, ON_FILES, PUSH, REACHING } from '../commands.ts';
import { flag, type Inputs, optional, type Reader, text } from '../readers.ts';

const address: Reader<string> = (given, wrong) => {
  const mistake = checkUrl(given);
  if (mistake) wrong(mistake);
  return given;
};

export const RARE_INPUTS = {
  'success-text': {
    description:
      'The exact text that your CustomerGauge answers when it accepts a record, if it is neither empty nor JSON. Set it only if a push stopped because of that text and Request History shows that the record arrived.',
    value: 'text',
    summary: 'text that CustomerGauge answers when it accepts a record',
    commands: PUSH,
    read: optional(text),
  },
  'sarif-file': {
    description: 'Write the problems to this file as SARIF 2.1.0, for code scanning.',
    value: 'file',
    summary: 'write the problems to this file as SARIF',
    commands: ON_FILES,
    read: optional(text),
  },
  comment: {
    description:
      '`true`: show the plan in a comment on the pull request, and offer fixes as suggested changes. Needs `pull-requests: write`; without it the job summary has everything.',
    default: 'true',
    value: 'true|false',
    summary: 'show the plan in a comment on the pull request',
    commands: [],
    read: flag,
  },
  'github-token': {
    description:
      'Token for GitHub: it writes the comment and asks who approved a pull request. If the checkout kept no credentials, it also fetches missing commits and writes the ledger.',
    default: '${{ github.token }}',
    value: 'token',
    summary: 'token for GitHub',
    commands: [],
    secretVariable: 'GITHUB_TOKEN',
    secret: true,
    unset: '',
    read: optional(text),
  },
  'auth-url': {
    description: "Token endpoint, instead of the region's. `https`, or `http` on this machine only.",
    value: 'url',
    summary: "token endpoint, instead of the region's",
    commands: REACHING,
    read: optional(address),
  },
  'records-url': {
    description: "Records endpoint, instead of the region's. `https`, or `http` on this machine only.",
    value: 'url',
    summary: "records endpoint, instead of the region's",
    commands: BINDING,
    read: optional(address),
  },
} as const satisfies Inputs;
