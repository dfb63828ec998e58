/** Inputs about what is checked before anything is sent. */
import type { RuleSeverities } from '../../rules/severities.ts';
import { CHECKING, PUSH } from '../commands.ts';
import { flag, type Inputs, oneOf, optional, type Reader, text, yamlMap } from '../readers.ts';

/** Few users set this input, so the module of the severities is loaded only for them. */
const severities: Reader<Promise<RuleSeverities>> = async (given, wrong, verbatim) => {
  const map = await yamlMap('core')(given, wrong, verbatim);
  if (map === undefined) return {};
  const parsed = (await import('../../rules/severities.ts')).parseRules(map);
  if (parsed.ok) return parsed.severities;
  for (const message of parsed.problems) wrong(message);
  return {};
};

const enforced: Reader<boolean> = (...given) => oneOf('off', 'enforce')(...given) === 'enforce';

export const CHECK_INPUTS = {
  'known-accounts': {
    description:
      'File with the account names that exist, to catch typing mistakes (`unknown-account`, and new accounts in the plan): one name per line, a CSV file with a header, or an Excel workbook (.xlsx).',
    value: 'file',
    summary: 'file with the account names that exist',
    commands: CHECKING,
    namesFile: true,
    read: optional(text),
  },
  rules: {
    description:
      'Changes the severity of rules: a YAML map such as `ambiguous-text: error` with `error`, `warning` or `off`.',
    value: 'yaml',
    summary: 'severities of rules',
    commands: CHECKING,
    read: severities,
  },
  'require-reviewed': {
    description:
      '`enforce`: send only aliases that an approved pull request added, and keep the others pending. Works on GitHub only and needs `pull-requests: read`.',
    default: 'off',
    value: 'off|enforce',
    summary: 'send only what an approved pull request brought',
    commands: PUSH,
    read: enforced,
  },
  'allow-empty': {
    description: '`true`: a missing or empty alias folder really means that every alias was removed.',
    default: 'false',
    value: '',
    summary: 'a missing or empty alias folder means that every alias was removed',
    commands: CHECKING,
    read: flag,
  },
} as const satisfies Inputs;
