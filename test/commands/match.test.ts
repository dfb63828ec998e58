import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../scripts/match/gold.ts';
import { csvLine } from '../../src/tables/csv.ts';
import { WorkFolder } from '../support/folder.ts';
import { runCommand } from '../support/in-process.ts';
import { runProgram } from '../support/program.ts';

const ACCOUNTS = ['Account Name', 'ACME Corporation', 'Premier Inc', 'Südzucker AG', 'Telefónica S.A.', 'Microsoft'];
const NAMES = [
  'Acme',
  'ACME',
  'ACME Corporation',
  'Suedzucker',
  'Telefonica Deutschland',
  'Microsft Corp',
  'Premier Ltd',
];
const FILES = {
  'accounts.csv': `${ACCOUNTS.join('\n')}\n`,
  'names.txt': `${NAMES.join('\n')}\n`,
  'aliases/a.yaml': '- account: ACME Corporation\n  aliases:\n    - ACME\n',
};
const MATCH = ['match', 'names.txt', '--accounts', 'accounts.csv'] as const;

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/match.schema.json'), 'utf8'));
const isDocument = new Ajv2020({ allErrors: true }).compile(schema);

/** `match --json` and its document, which is as documented. */
async function matchJson(folder: WorkFolder, ...args: readonly string[]) {
  const ended = await runCommand(folder.path, ['match', ...args, '--json']);
  const document = JSON.parse(ended.stdout);
  expect(isDocument(document), JSON.stringify(isDocument.errors)).toBe(true);
  return { ...ended, document };
}

describe('match', () => {
  it('writes what became of every name, its reason or what spoke against it, and its nearest accounts', async () => {
    using folder = new WorkFolder(FILES);
    const { code, stdout } = await runCommand(folder.path, [...MATCH, '--out', '-']);
    expect(code).toBe(0);
    expect(stdout.split('\r\n', 1)[0]).toBe('name,result,account,score,reason,nearest-1,nearest-2,nearest-3');
    const rows: Record<string, string>[] = parse(stdout, { columns: true });
    expect(
      Object.fromEntries(rows.map(({ name, result, account, reason }) => [name, [result, account, reason]])),
    ).toEqual({
      ACME: ['alias', 'ACME Corporation', ''],
      'ACME Corporation': ['account', 'ACME Corporation', ''],
      Acme: ['sure', 'ACME Corporation', 'same-letters'],
      'Microsft Corp': ['likely', 'Microsoft', 'misspelt'],
      'Premier Ltd': ['likely', 'Premier Inc', 'common-word'],
      Suedzucker: ['sure', 'Südzucker AG', 'legal-form'],
      'Telefonica Deutschland': ['none', '', 'veto-place'],
    });
    for (const { account, 'nearest-1': nearest } of rows) if (account !== '') expect(nearest).toBe(account);
    expect(folder.files('aliases').size).toBe(1);
  });

  it('proposes an alias file that is valid: the sure ones, and as comments the likely ones, each with score and reason', async () => {
    using folder = new WorkFolder(FILES);
    const { code } = await runCommand(folder.path, [...MATCH, '--into', 'aliases/proposed.yaml']);
    expect(code).toBe(0);
    const file = folder.read('aliases/proposed.yaml');
    expect(file).toMatch(/^- account: Südzucker AG\n {2}aliases:\n {4}- Suedzucker # sure 1\.00, legal-form: /m);
    expect(file).toMatch(/^# - account: Microsoft\n# {3}aliases:\n# {5}- Microsft Corp # likely 0\.\d\d, misspelt: /m);
    expect(file.indexOf('Suedzucker')).toBeLessThan(file.indexOf('Microsft'));
    const validated = await runCommand(folder.path, ['validate', '--rules', 'looks-alike: error']);
    expect(validated.stdout + validated.stderr).toContain('3 aliases in 2 files: valid');
    const again = await matchJson(folder, 'names.txt', '--accounts', 'accounts.csv');
    expect(again.document.counts).toMatchObject({ account: 1, alias: 3, sure: 0, likely: 2, none: 1 });
  });

  it('never changes an alias file that is there, and writes none where no proposal is sure', async () => {
    using folder = new WorkFolder(FILES);
    const refused = await runCommand(folder.path, [...MATCH, '--into', 'aliases/a.yaml', '--out', 'out.csv']);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('There is a file aliases/a.yaml already');
    expect(folder.read('aliases/a.yaml')).toBe(FILES['aliases/a.yaml']);
    expect(folder.files('.').has('out.csv')).toBe(false);
    folder.write('names.txt', 'Microsft Corp\nPremier Ltd\n');
    const unsure = await runCommand(folder.path, [...MATCH, '--into', 'aliases/p.yaml']);
    expect(unsure.code).toBe(0);
    expect(unsure.stdout).toContain('aliases/p.yaml: not written');
    expect(folder.files('aliases').size).toBe(1);
  });

  it('makes only a comment of a proposal that would break a rule, and names the rule', async () => {
    using folder = new WorkFolder({
      'accounts.txt': 'Société Générale SA\nRange Resources\n',
      'names.txt': 'Societe Generale\nRANGE  RESOURCES\nRange-Resources\n',
    });
    const args = ['match', 'names.txt', '--accounts', 'accounts.txt', '--into', '-'];
    const strict = await runCommand(folder.path, [...args, '--rules', 'too-long: error']);
    expect(strict.stdout).toContain('    - Range-Resources # sure');
    folder.write('aliases/b.yaml', '- account: Somebody\n  aliases:\n    - RANGERESOURCES\n');
    const { stdout } = await runCommand(folder.path, args);
    expect(stdout).toMatch(/^#\s+- Range-Resources # sure 1\.00, same-letters: .*; breaks looks-alike$/m);
    expect(stdout).toMatch(/^ +- Societe Generale # sure/m);
  });

  it('never proposes what not-aliases.yaml beside the alias folder rejects, and takes it for no alias file in it', async () => {
    using folder = new WorkFolder(FILES);
    const rejected = '- account: Südzucker AG\n  not:\n    - Suedzucker\n';
    folder.write('not-aliases.yaml', rejected);
    folder.write('aliases/not-aliases.yaml', rejected);
    const { document } = await matchJson(folder, 'names.txt', '--accounts', 'accounts.csv');
    const name = document.names.find((one: { name: string }) => one.name === 'Suedzucker');
    expect(name).toMatchObject({ result: 'none', account: null });
    expect(name.nearest[0]).toMatchObject({ account: 'Südzucker AG', veto: 'rejected' });
    expect((await runCommand(folder.path, ['validate'])).stdout).toContain('1 alias in 1 file: valid');
  });

  it.each([
    ['- account: A\n  nott: [x]\n', ':2 An entry cannot have the key `nott`'],
    ['- account: A\n  not:\n    - 007\n', ':3 YAML does not read this name as text'],
    ['account: A\n', ':1 The file is not a list'],
    ['- account: "A\n', 'not.yaml:'],
  ])('says where a file of rejected names is wrong, and matches nothing: %j', async (text, message) => {
    using folder = new WorkFolder({ ...FILES, 'not.yaml': text });
    const { code, stderr } = await runCommand(folder.path, [...MATCH, '--not', 'not.yaml']);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });

  it('compares display names where account names are identifiers, and writes the identifier with the name as a comment', async () => {
    using folder = new WorkFolder({
      'accounts.csv': 'Account Name,Company\n0011,Kuraray Co Ltd\n0012,Southern Cross Media\n',
      'names.txt': 'Kuraray\n',
    });
    const args = ['match', 'names.txt', '--accounts', 'accounts.csv', '--display-column', 'Company', '--into', '-'];
    const { stdout, code } = await runCommand(folder.path, args);
    expect(code).toBe(0);
    expect(stdout).toContain('- account: "0011" # Kuraray Co Ltd\n  aliases:\n    - Kuraray # sure');
  });

  it('takes the same one of several display names of an account in any order of the rows', async () => {
    const rows = ['0011,Kuraray Co Ltd', '0011,Kuraray Holdings', '0012,Southern Cross Media'];
    const outputs = await Promise.all(
      [rows, rows.toReversed()].map(async (some) => {
        using folder = new WorkFolder({
          'accounts.csv': `Account Name,Company\n${some.join('\n')}\n`,
          'names.txt': 'Kuraray\n',
        });
        const args = ['match', 'names.txt', '--accounts', 'accounts.csv', '--display-column', 'Company', '--into', '-'];
        return (await runCommand(folder.path, args)).stdout;
      }),
    );
    expect(outputs[0]).toContain('# Kuraray Co Ltd');
    expect(outputs[1]).toBe(outputs[0]);
  });

  it('answers one name in full on the terminal', async () => {
    using folder = new WorkFolder(FILES);
    const { stdout } = await runCommand(folder.path, ['match', '--name', 'Acme Inc.', '--accounts', 'accounts.csv']);
    expect(stdout).toContain('“Acme Inc.”: likely “ACME Corporation”');
    expect(stdout).toContain('common-word: the same single word, but many company names contain it');
    const none = await runCommand(folder.path, ['match', '--name', 'Газпром', '--accounts', 'accounts.csv']);
    expect(none.code).toBe(0);
    expect(none.stdout).toContain('“Газпром”: no account proposed.');
  });

  it('prints a document also where an input is wrong, as import and export do', async () => {
    using folder = new WorkFolder(FILES);
    const wrong = { match: MATCH.slice(1), import: ['accounts.csv'], export: [] };
    for (const [command, args] of Object.entries(wrong)) {
      const { code, stdout, stderr } = await runCommand(folder.path, [
        command,
        ...args,
        '--json',
        '--rules',
        'nonsense',
      ]);
      expect(code).toBe(1);
      expect(stderr).toContain('error: --rules must be a YAML map');
      const text = readFileSync(join(import.meta.dirname, `../../docs/${command}.schema.json`), 'utf8');
      const isIts = new Ajv2020({ allErrors: true }).compile(JSON.parse(text));
      const document = JSON.parse(stdout);
      expect(isIts(document), JSON.stringify(isIts.errors)).toBe(true);
      expect(document).toMatchObject({ command, result: 'failed', failures: [{ code: 'input' }] });
    }
  });

  it('gives the same bytes for the same names and accounts in any order', async () => {
    const { accounts, names } = readGold(join(import.meta.dirname, '../data/match/stocks'));
    const outputs = async (turn: <T>(list: readonly T[]) => readonly T[]) => {
      using folder = new WorkFolder();
      folder.write(
        'accounts.csv',
        csvLine(['Account Name']) +
          turn(accounts)
            .map(({ name }) => csvLine([name]))
            .join(''),
      );
      folder.write(
        'names.csv',
        csvLine(['Name']) +
          turn(names)
            .map(({ name }) => csvLine([name]))
            .join(''),
      );
      const args = ['names.csv', '--accounts', 'accounts.csv', '--out', 'out.csv', '--into', 'p.yaml'];
      const { stdout } = await runCommand(folder.path, ['match', ...args, '--json']);
      return { out: folder.read('out.csv'), into: folder.read('p.yaml'), stdout };
    };
    const straight = await outputs((list) => list);
    expect(straight.out.split('\r\n').length).toBeGreaterThan(400);
    expect(await outputs((list) => [...list].reverse())).toEqual(straight);
  });

  it('ends with 3 where a cell holds no name, and tells which', async () => {
    using folder = new WorkFolder({ ...FILES, 'names.csv': 'Company,City\nAcme,Rome\n,Paris\n' });
    const { code, document } = await matchJson(folder, 'names.csv', '--accounts', 'accounts.csv');
    expect(code).toBe(3);
    expect(document.rejected).toMatchObject([{ file: 'names.csv', row: 3, cell: 'A3', code: 'empty-cell' }]);
    expect(document.counts.names).toBe(1);
  });

  it('ends with 2 where the alias files have errors, and writes nothing', async () => {
    using folder = new WorkFolder({ ...FILES, 'aliases/b.yaml': '- account: B\n' });
    const { code, stderr } = await runCommand(folder.path, [...MATCH, '--out', 'out.csv']);
    expect(code).toBe(2);
    expect(stderr).toContain('aliases/b.yaml:1');
    expect(folder.files('.').has('out.csv')).toBe(false);
  });

  it.each([
    [['match', '--accounts', 'accounts.csv'], 'There are no names'],
    [['match', 'names.txt'], '`--accounts` is missing'],
    [['match', 'names.txt', '--name', 'x', '--accounts', 'accounts.csv'], 'Use one of them'],
    [[...MATCH, '--out', '-', '--json'], 'go to standard output'],
    [[...MATCH, '--out', 'accounts.csv'], 'names a file that is read'],
    [[...MATCH, '--into', 'p.txt'], 'not an alias file'],
    [['match', 'nowhere.csv', '--accounts', 'accounts.csv'], 'nowhere.csv cannot be used'],
    [[...MATCH, '--not', 'nowhere.yaml'], 'There is no file nowhere.yaml'],
    [['match', 'names.txt', '--accounts', 'accounts.csv', '--column', 'Nope'], 'Nope'],
  ])('ends with 1 and says why: %j', async (args, message) => {
    using folder = new WorkFolder(FILES);
    const before = folder.files('.');
    const { code, stderr } = await runCommand(folder.path, args);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(folder.files('.')).toEqual(before);
  });

  it('leaves no half-written file where Ctrl-C stops it', async () => {
    using folder = new WorkFolder({
      'accounts.txt': `${Array.from({ length: 30_000 }, (_, at) => `Company ${at} of the North`).join('\n')}\n`,
      'names.txt': `${Array.from({ length: 20_000 }, (_, at) => `Companie ${at} North`).join('\n')}\n`,
    });
    const args = ['match', 'names.txt', '--accounts', 'accounts.txt', '--out', 'out.csv', '--into', 'aliases/p.yaml'];
    const ended = await runProgram('cli.js', {
      cwd: folder.path,
      args,
      env: {},
      onStart: (kill) => setTimeout(() => kill('SIGINT'), 1000),
    });
    expect(ended.code).toBe(130);
    expect([...folder.files('.').keys()].sort()).toEqual(['accounts.txt', 'names.txt']);
  });
});
