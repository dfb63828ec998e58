/** The text that the sandbox prints when it starts, and that of `--mapping`. */
import { CodedError } from '../error.ts';
import { shellWord } from '../report/neutral.ts';
import { DEFAULT_MAPPING, type Mapping } from './mapping.ts';
import type { Sandbox } from './sandbox.ts';

/** The lines for the terminal: where the sandbox is, what it expects, how to push to it and how to make it fail. */
export function describeSandbox(sandbox: Sandbox): string[] {
  const { mapping } = sandbox;
  const clients = Object.entries(sandbox.clients);
  const [id = '', secret = ''] = clients[0] ?? [];
  const options: (readonly [string, string])[] = [
    ['--auth-url', sandbox.authUrl],
    ['--records-url', sandbox.recordsUrl],
    ['--configuration', mapping.configuration],
    // Its own environment, so that nothing here counts as sent to a real tenant.
    ['--environment', 'sandbox'],
  ];
  if (sandbox.method === 'post') options.push(['--method', 'POST']);
  if (mapping.accountField !== DEFAULT_MAPPING.accountField) options.push(['--account-field', mapping.accountField]);
  if (mapping.aliasField !== DEFAULT_MAPPING.aliasField) options.push(['--alias-field', mapping.aliasField]);
  const records = { put: 'PUT', post: 'POST', any: 'PUT or POST' }[sandbox.method];
  const headings = [mapping.accountField, mapping.aliasField, ...mapping.extraFields];

  return [
    `A stand-in for CustomerGauge listens on ${sandbox.url}. It does not know your account, and nothing leaves this machine.`,
    '',
    `  token          POST ${sandbox.authUrl}`,
    `  records        ${records} ${sandbox.recordsUrl}`,
    ...clients.flatMap(([name, word]) => [`  client id      ${name}`, `  client secret  ${word}`]),
    `  configuration  ${mapping.configuration}`,
    `  headings       ${headings.join(', ')}`,
    '',
    'Push to it from another terminal:',
    '',
    `  export CUSTOMERGAUGE_CLIENT_ID=${shellWord(id)} CUSTOMERGAUGE_CLIENT_SECRET=${shellWord(secret)}`,
    '  customergauge-aliases push \\',
    ...options.map(([name, value], at) => `    ${name} ${shellWord(value)}${at < options.length - 1 ? ' \\' : ''}`),
    '',
    'See what arrived:',
    '',
    `  curl ${sandbox.url}/_sandbox/records`,
    '',
    'Make the next record fail, or one in ten (empty data turns faults off):',
    '',
    `  curl --data 'script:422' ${sandbox.url}/_sandbox/faults`,
    `  curl --data '422=10%' ${sandbox.url}/_sandbox/faults`,
    '',
    'Simulate other faults:',
    '',
    `  curl --data '429(retry-after=2)=10%, lost=1%' ${sandbox.url}/_sandbox/faults`,
  ];
}

/**
 * Reads the text of `--mapping`: `name=value` items separated by commas, named like the inputs, all optional. `extra-field` may
 * occur several times.
 *
 *     account-field=Company,alias-field=Also known as,extra-field=Source,configuration=contact
 *
 * @throws CodedError `mapping-text`, which quotes the item and says what is allowed
 */
export function parseMapping(text: string): Partial<Mapping> {
  const single: { configuration?: string; accountField?: string; aliasField?: string } = {};
  const extraFields: string[] = [];
  for (const item of text.split(',').map((one) => one.trim())) {
    if (item === '') continue;
    const [, name, value = ''] = /^([a-z-]+)\s*=\s*(.+)$/s.exec(item) ?? [];
    if (name === 'configuration') single.configuration = value;
    else if (name === 'account-field') single.accountField = value;
    else if (name === 'alias-field') single.aliasField = value;
    else if (name === 'extra-field') extraFields.push(value);
    else {
      throw new CodedError({
        code: 'mapping-text',
        message: `Cannot understand "${item}" in the mapping.`,
        hint: 'Write account-field=…, alias-field=…, extra-field=… or configuration=…, separated by commas.',
      });
    }
  }
  return extraFields.length > 0 ? { ...single, extraFields } : single;
}
