import { describe, expect, it } from 'vitest';
import type { RawInputs } from '../../src/inputs/all-inputs.ts';
import { INPUT_LIST } from '../../src/inputs/all-inputs.ts';
import { readSettings, type Settings } from '../../src/inputs/settings.ts';

const COMPLETE: RawInputs = {
  'client-id': 'id',
  'client-secret': 'secret',
  region: 'eu',
  configuration: 'conf',
};

async function read(inputs: RawInputs): Promise<Settings> {
  const result = await readSettings({ ...COMPLETE, ...inputs });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.settings;
}

async function problemsOf(inputs: RawInputs): Promise<readonly string[]> {
  const result = await readSettings({ ...COMPLETE, ...inputs });
  return result.ok ? [] : result.problems.map(({ input, message }) => `${input} ${message}`);
}

/** CustomerGauge's own addresses. */
const at = (region: string) => ({
  authUrl: `https://auth.${region}.customergauge.com/oauth2/token`,
  recordsUrl: `https://imports.api.${region}.customergauge.com/records/`,
});

/** Values that an input takes, as they are read. */
const TAKEN: readonly (readonly [RawInputs, object])[] = [
  [{}, { path: 'aliases', environment: 'production', base: 'ledger', command: 'auto', dryRun: false, maxNew: 500 }],
  [{ base: 'Last-Commit' }, { base: 'last-commit' }],
  [{ base: 'V1' }, { base: 'V1' }],
  [{ path: './crm/aliases/' }, { path: 'crm/aliases' }],
  [{ path: 'crm\\aliases' }, { path: 'crm/aliases' }],
  [{ path: './' }, { path: '.' }],
  [{ path: 'aliases//' }, { path: 'aliases' }],
  [{ path: 'a..b/..c' }, { path: 'a..b/..c' }],
  [{ environment: ' staging.eu-1 ' }, { environment: 'staging.eu-1', environmentExplicit: true }],
  [{ 'dry-run': 'TRUE' }, { dryRun: true }],
  [{ environment: 'x'.repeat(63) }, { environment: 'x'.repeat(63) }],
  [{ environment: 'Production' }, { environment: 'Production', environmentExplicit: true }],
  [{ environment: 'production' }, { environment: 'production', environmentExplicit: true }],
  [{ 'max-new': '0' }, { maxNew: 0 }],
  [{ 'max-new': '999999' }, { maxNew: 999_999 }],
  [{ shard: '2/4' }, { shard: { part: 2, of: 4 } }],
  [{ shard: '256/256' }, { shard: { part: 256, of: 256 } }],
  [{ 'ledger-ref': 'books/cg' }, { ledgerRef: 'refs/heads/books/cg' }],
  [{ 'ledger-ref': 'refs/customergauge/a.b-c' }, { ledgerRef: 'refs/customergauge/a.b-c' }],
  [{ format: 'FORM', method: 'post' }, { push: { format: 'form', method: 'POST' } }],
  [
    { concurrency: '64', 'timeout-seconds': '600', retries: '0' },
    { push: { concurrency: 64, timeoutSeconds: 600, retries: 0 } },
  ],
  [{ 'account-field': 'Account [name]' }, { push: { format: 'json', accountField: 'Account [name]' } }],
  [{ format: 'form', 'account-field': 'Account [name' }, { push: { accountField: 'Account [name' } }],
  [{ 'requests-per-second': '0.5' }, { push: { requestsPerSecond: 0.5 } }],
  [
    {
      'known-accounts': 'accounts.csv',
      'sarif-file': ' aliases.sarif ',
      comment: 'false',
      'require-reviewed': 'Enforce',
    },
    { knownAccounts: 'accounts.csv', comment: false, requireReviewed: true },
  ],
  [{ 'extra-fields': 'Source: aliases\nYear: "2026"' }, { push: { extraFields: { Source: 'aliases', Year: '2026' } } }],
  [
    { 'extra-fields': 'Code: 007\nVersion: 1.10\nDate: 2026-01-01\nOn: yes' },
    { push: { extraFields: { Code: '007', Version: '1.10', Date: '2026-01-01', On: 'yes' } } },
  ],
  [
    { 'require-reviewed': 'enforce', base: 'LEDGER' },
    { requireReviewed: true, base: 'ledger' },
  ],
  [
    { configuration: ' conf ', 'account-field': 'Company', 'alias-field': 'Name' },
    { configuration: 'conf', accountField: 'Company', push: { configuration: 'conf', aliasField: 'Name' } },
  ],
  [{ 'success-text': ' Saved. ' }, { push: { successText: 'Saved.' } }],
  [{ 'success-text': ' ' }, { push: { successText: undefined } }],
  [{ rules: 'looks-alike: error' }, { rules: { 'looks-alike': 'error' } }],
  [{ 'allow-empty': 'true' }, { allowEmpty: true }],
  [
    { only: ' removed.tsv ', 'github-token': ' token ' },
    { only: 'removed.tsv', githubToken: 'token' },
  ],
  [
    { command: 'adopt', confirm: ' 14 ', only: 'A\tx\nB\ty' },
    { confirm: 14, only: 'A\tx\nB\ty' },
  ],
  [{ confirm: '0' }, { confirm: 0 }],
  [{ confirm: '' }, { confirm: undefined }],
  [{ region: 'EU' }, { push: { target: at('eu') }, recordsUrl: at('eu').recordsUrl }],
  [{ region: 'us' }, { push: { target: at('us') }, recordsUrl: at('us').recordsUrl }],
  [{ region: 'au' }, { push: { target: at('au') }, recordsUrl: at('au').recordsUrl }],
  ...['http://127.0.0.1:8080/records', 'http://localhost:1/', 'http://[::1]:8080/records'].map(
    (url) => [{ 'records-url': url }, { push: { target: { ...at('eu'), recordsUrl: url } }, recordsUrl: url }] as const,
  ),
  [
    { 'auth-url': 'https://id.example/token' },
    { push: { target: { ...at('eu'), authUrl: 'https://id.example/token' } } },
  ],
  [
    { region: '', 'auth-url': 'https://id.example/', 'records-url': 'https://api.example/' },
    { push: { target: { authUrl: 'https://id.example/', recordsUrl: 'https://api.example/' } } },
  ],
  [{ region: '', 'records-url': 'https://api.example/' }, { push: { missing: [{ input: 'region' }] } }],
  [{ region: '', 'auth-url': 'https://id.example/' }, { push: { missing: [{ input: 'region' }] } }],
  [
    { command: 'push', 'dry-run': 'true', 'client-id': '', 'client-secret': '' },
    { push: { missing: [{ input: 'client-id' }, { input: 'client-secret' }] } },
  ],
];

/** Values that an input refuses, and what the message says. */
const REFUSED: readonly (readonly [RawInputs, string])[] = [
  [{ command: 'pusch' }, 'command is'],
  [{ path: '../elsewhere' }, 'path is'],
  [{ path: 'crm/../..' }, 'path is'],
  [{ path: 'crm\\..\\aliases' }, 'path is'],
  [{ path: '/etc' }, 'path is'],
  [{ path: 'C:\\aliases' }, 'path is'],
  [{ environment: 'a..b' }, 'environment is'],
  [{ environment: 'a/b' }, 'environment is'],
  [{ environment: 'prod.lock' }, 'environment is'],
  [{ environment: 'prod.' }, 'environment is'],
  [{ environment: '.prod' }, 'environment is'],
  [{ environment: 'x'.repeat(64) }, 'environment is'],
  [{ 'dry-run': 'yes' }, 'dry-run is'],
  [{ 'allow-empty': '1' }, 'allow-empty is'],
  [{ 'max-new': '-1' }, 'max-new is'],
  [{ 'max-new': '1e3' }, 'max-new is'],
  [{ confirm: 'yes' }, 'confirm is'],
  [{ confirm: '-1' }, 'confirm is'],
  [{ concurrency: '0' }, 'concurrency is'],
  [{ concurrency: '65' }, 'concurrency is'],
  [{ concurrency: '２' }, 'concurrency is'],
  [{ 'timeout-seconds': '0' }, 'timeout-seconds is'],
  [{ retries: '21' }, 'retries is'],
  [{ 'requests-per-second': '0' }, 'requests-per-second is'],
  [{ 'requests-per-second': '1001' }, 'requests-per-second is'],
  [{ 'requests-per-second': 'Infinity' }, 'requests-per-second is'],
  [{ shard: '5/4' }, 'shard is'],
  [{ shard: '0/4' }, 'shard is'],
  [{ shard: '1/257' }, 'shard is'],
  [{ format: 'xml' }, 'format is'],
  [{ method: 'PATCH' }, 'method is'],
  [{ region: 'mars' }, 'region '],
  [{ 'records-url': 'http://api.example.com/' }, 'records-url begins with `http://`'],
  [{ 'records-url': 'http://127.evil.com/' }, 'records-url begins with `http://`'],
  [{ 'records-url': 'http://127.0.0.1.evil.com/' }, 'records-url begins with `http://`'],
  [{ 'records-url': 'https://ada@api.example/' }, 'records-url contains a user name'],
  [{ 'records-url': 'https://:hush@api.example/' }, 'records-url contains a user name or password'],
  [{ 'records-url': 'https://api.example/#part' }, 'records-url contains a `?` or `#`'],
  [{ 'auth-url': 'https://id.example/?tenant=1' }, 'auth-url contains a `?` or `#`'],
  [{ 'auth-url': 'not a URL' }, 'auth-url '],
  [{ 'account-field': 'Same', 'alias-field': 'Same' }, 'alias-field is'],
  [
    { format: 'form', 'account-field': 'Account [name]' },
    'account-field has the heading "Account [name]", which `format: form` cannot send',
  ],
  [{ format: 'form', 'alias-field': 'Alias]' }, 'Set `format: json`.'],
  [{ format: 'form', 'extra-fields': 'Source [x]: y' }, 'extra-fields has the heading "Source [x]"'],
  [{ 'extra-fields': 'Alias: x' }, 'extra-fields '],
  [{ 'extra-fields': '- a list' }, 'extra-fields must be a YAML map'],
  [{ 'extra-fields': '"never closed' }, 'extra-fields must be a YAML map'],
  [{ 'extra-fields': 'Source: GitHub\nSource: CRM' }, 'extra-fields must be a YAML map'],
  [{ 'extra-fields': 'Source: "GitHub\nTenant: x' }, 'extra-fields must be a YAML map'],
  [{ 'extra-fields': 'Source: GitHub\n\tOther: x' }, 'extra-fields must be a YAML map'],
  [{ 'extra-fields': '---\nSource: GitHub\n---\nOther: y' }, 'extra-fields must be a YAML map'],
  [{ 'extra-fields': 'Source:' }, 'extra-fields gives "Source" something that is not text'],
  [{ rules: 'no-such-rule: error' }, 'rules '],
  [{ rules: 'ambiguous-text: off\nambiguous-text: error' }, 'rules must be a YAML map'],
  [{ command: 'adopt', shard: '1/2' }, 'shard divides what a push sends'],
  [{ 'client-secret': 'two\nlines' }, 'client-secret contains a line break'],
  [{ 'client-secret': 'two\rlines' }, 'client-secret contains a line break'],
  ...[
    'refs/../HEAD',
    'a..b',
    'refs/heads/a..b',
    'books.lock',
    'books.lock/cg',
    '.books',
    'books/.cg',
    'books.',
    '-x',
  ].map((ref) => [{ 'ledger-ref': ref }, 'ledger-ref is'] as const),
  [{ 'require-reviewed': 'yes' }, 'require-reviewed is'],
  [{ 'require-reviewed': 'enforce', base: 'last-commit' }, 'require-reviewed holds'],
  [{ 'require-reviewed': 'enforce', base: 'v1' }, 'require-reviewed holds'],
  [{ comment: 'maybe' }, 'comment is'],
];

describe('inputs', () => {
  for (const [inputs, expected] of TAKEN)
    it(`${JSON.stringify(inputs)} are taken`, async () => expect(await read(inputs)).toMatchObject(expected));

  for (const [inputs, message] of REFUSED) {
    it(`${JSON.stringify(inputs)} are refused, by name`, async () => {
      const problems = await problemsOf(inputs);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(message);
    });
  }

  it('that are wrong are all named at once', async () => {
    const all = Object.assign({}, ...REFUSED.slice(0, 1).map(([inputs]) => inputs), { format: 'xml', retries: 'x' });
    expect((await problemsOf(all)).map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'command',
      'format',
      'retries',
    ]);
  });

  it('that only a push needs may be missing for everything else, and are named together for a push', async () => {
    const nothing: RawInputs = { 'client-id': '', 'client-secret': '', configuration: '', region: '' };
    expect((await read({ ...nothing, command: 'plan' })).push).toMatchObject({
      missing: Object.keys(nothing).map((input) => expect.objectContaining({ input })),
    });
    expect(await problemsOf({ ...nothing, command: 'push' })).toHaveLength(4);
  });

  it('never have a secret repeated in a message', async () => {
    const said = await problemsOf({ 'client-secret': 'hush\nhush', 'github-token': 'hush', concurrency: 'x' });
    expect(said.join()).not.toContain('hush');
  });

  it('have tables above that say of each what it takes, and what it refuses where it can be wrong', () => {
    const anything = [
      'client-id',
      'github-token',
      'configuration',
      'account-field',
      'only',
      'known-accounts',
      'sarif-file',
      'success-text',
    ];
    const spokenIn = (table: readonly (readonly [RawInputs, unknown])[]) =>
      new Set<string>(table.flatMap(([inputs]) => Object.keys(inputs)));
    const silentIn = (table: Parameters<typeof spokenIn>[0]) =>
      INPUT_LIST.map(([name]) => name as string).filter((name) => !spokenIn(table).has(name));
    expect(silentIn(REFUSED).filter((name) => ![...anything, 'base'].includes(name))).toEqual([]);
    expect(silentIn(TAKEN)).toEqual([]);
  });
});

it('only the settings for sending have the credentials, and these have no token for GitHub', async () => {
  const { push, ...others } = await read({ 'github-token': 'token-1' });
  expect(Object.keys(others).filter((name) => name.startsWith('client'))).toEqual([]);
  expect(push).toMatchObject({ clientId: 'id', clientSecret: 'secret' });
  expect(JSON.stringify(push)).not.toContain('token-1');
});
