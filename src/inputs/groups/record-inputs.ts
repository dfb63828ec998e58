/** Inputs about where records go, the credentials for it, and what a record looks like. */
import { regionTarget } from '../../customergauge/target.ts';
import { BINDING, CHECKING, PUSH, REACHING } from '../commands.ts';
import { type Inputs, oneLine, oneOf, optional, quote, type Reader, text, yamlMap } from '../readers.ts';

const region: Reader<string> = (given, wrong) => {
  const name = given.toLowerCase();
  if (name !== '' && !regionTarget(name)) wrong(`is ${quote(name)}, but must be \`eu\`, \`us\` or \`au\`.`);
  return name;
};

/** Headings with a constant text, sent exactly as written: `007` stays `007`. */
const constants: Reader<Promise<Readonly<Record<string, string>>>> = async (given, wrong, verbatim) => {
  const fields: [string, string][] = [];
  for (const [heading, value] of Object.entries((await yamlMap('failsafe')(given, wrong, verbatim)) ?? {})) {
    if (typeof value === 'string' && value !== '') fields.push([heading, value]);
    else wrong(`gives ${quote(heading)} something that is not text. Write \`${heading}: some text\`.`);
  }
  return Object.fromEntries(fields);
};

export const RECORD_INPUTS = {
  region: {
    description: "Your tenant's region: `eu`, `us` or `au`. Needed to push.",
    value: 'eu|us|au',
    summary: "your tenant's region",
    commands: BINDING,
    read: region,
  },
  'client-id': {
    description: 'OAuth2 client id. Needed to push. Take it from a secret.',
    value: 'id',
    summary: 'OAuth2 client id',
    commands: REACHING,
    secretVariable: 'CUSTOMERGAUGE_CLIENT_ID',
    needed: 'Set `client-id: ${{ secrets.CUSTOMERGAUGE_CLIENT_ID }}`.',
    read: oneLine,
  },
  'client-secret': {
    description: 'OAuth2 client secret. Needed to push. Take it from a secret.',
    value: 'secret',
    summary: 'OAuth2 client secret',
    commands: REACHING,
    secretVariable: 'CUSTOMERGAUGE_CLIENT_SECRET',
    secret: true,
    needed: 'Set `client-secret: ${{ secrets.CUSTOMERGAUGE_CLIENT_SECRET }}`.',
    read: oneLine,
  },
  configuration: {
    description:
      'The *Reference* of your Inbound Mapping for account aliases (CustomerGauge: Data → Rest APIs → Inbound Mapping). Needed to push.',
    value: 'reference',
    summary: 'Reference of your Inbound Mapping',
    commands: BINDING,
    needed: 'Copy the Reference from CustomerGauge: Data → Rest APIs → Inbound Mapping.',
    read: optional(oneLine),
  },
  'account-field': {
    description:
      'The Field Heading that your mapping gives to the account name. Case sensitive. Also the column of a CSV file in `known-accounts`.',
    default: 'Account Name',
    value: 'heading',
    summary: 'Field Heading of the account name',
    commands: CHECKING,
    read: text,
  },
  'alias-field': {
    description: 'The Field Heading that your mapping gives to the alias. Case sensitive.',
    default: 'Alias',
    value: 'heading',
    summary: 'Field Heading of the alias',
    commands: BINDING,
    read: text,
  },
  'extra-fields': {
    description: 'More headings with a constant value, sent with every record: a YAML map such as `Source: GitHub`.',
    value: 'yaml',
    summary: 'more headings with a constant value',
    commands: PUSH,
    read: constants,
  },
  format: {
    description: 'How a record is encoded: `json` or `form`.',
    default: 'json',
    value: 'json|form',
    summary: 'how a record is encoded',
    commands: PUSH,
    read: oneOf('json', 'form'),
  },
  method: {
    description:
      'HTTP verb of the records request: `PUT` or `POST`. If CustomerGauge answers that it wants the other one, the push switches once and says so.',
    default: 'PUT',
    value: 'PUT|POST',
    summary: 'HTTP verb of the records request',
    commands: REACHING,
    read: oneOf('PUT', 'POST'),
  },
} as const satisfies Inputs;
