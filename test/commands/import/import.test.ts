import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nfc } from '../../../src/aliases/names/normal-form.ts';
import { readWorktree } from '../../../src/files/worktree.ts';
import { checkAliases } from '../../../src/rules/check.ts';
import { DEFAULT_SEVERITIES } from '../../../src/rules/severities.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../../src/tables/csv.ts';
import { aliasFile, type Style } from '../../support/alias-yaml.ts';
import { documentMistakes } from '../../support/documents.ts';
import { onlyInserted, WorkFolder } from '../../support/folder.ts';
import { runCommand } from '../../support/in-process.ts';
import { organisations } from '../../support/organisations.ts';
import { runProgram } from '../../support/program.ts';
import { amount, tries } from '../../support/sample.ts';

type Row = readonly [account: string, alias: string];

const HEADINGS: Row = ['Account Name', 'Alias'];

function csv(rows: readonly Row[]): string {
  return csvLine(HEADINGS) + rows.map(csvLine).join('');
}

/** The pairs of the alias files, and what is wrong in them. */
async function contents(folder: WorkFolder) {
  const files = readWorktree({ cwd: folder.path, path: 'aliases' }) ?? [];
  const { pairs, problems } = await checkAliases(files, { severities: DEFAULT_SEVERITIES });
  return {
    pairs: Array.from(pairs, ({ account, alias }) => JSON.stringify([account, alias])).sort(),
    errors: problems.filter(({ severity }) => severity === 'error'),
  };
}

/** `import --json` and its document. */
async function importJson(folder: WorkFolder, ...args: readonly string[]) {
  const ended = await runCommand(folder.path, ['import', ...args, '--json']);
  const document = JSON.parse(ended.stdout);
  expect(documentMistakes('import', document)).toBeUndefined();
  return { ...ended, document };
}

/** The rows that were not taken. */
function rowsOf(document: { readonly rejected: readonly { readonly row: number }[] }): readonly number[] {
  return document.rejected.map(({ row }) => row);
}

const STYLES: fc.Arbitrary<Style> = fc.record({
  quotes: fc.constantFrom('single', 'double'),
  indent: fc.constantFrom('', '  ', '    '),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  marker: fc.boolean(),
  single: fc.boolean(),
  aliasesFirst: fc.boolean(),
});

const REAL = organisations();
const SOME = fc
  .subarray(
    [...REAL.keys()].filter((at) => at % 97 === 0).map((at) => REAL[at] as (typeof REAL)[number]),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .map((some) => some.map(({ account, aliases }) => ({ account, aliases: aliases.slice(0, 4) })));

/** Names that are hard to write in YAML. */
const HARD: fc.Arbitrary<string> = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
  fc.constantFrom('- x', 'a: b', 'a #b', '# c', 'x:', '[a]', '{b}', '*c', '&d', '!e', '%f', '"g"', "'h'", '~', 'null'),
  fc.constantFrom('1e3', '0x1', '12:30', '---', '...', '<<', '=', 'yes', 'a\\b', '|', '>', '?', '@', '`', ', ,'),
);

describe('import', () => {
  it('writes every row into files that validate or says why not, inserts only, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(
        SOME,
        STYLES,
        fc.array(fc.tuple(HARD, HARD), { maxLength: 12 }),
        fc.boolean(),
        async (some, style, hard, ended) => {
          const half = some.length >> 1;
          const text = aliasFile(some.slice(0, half), style);
          using folder = new WorkFolder({ 'aliases/a.yaml': ended ? text : text.trimEnd() });
          if ((await contents(folder)).errors.length > 0) return;
          const rows: readonly Row[] = [
            ...some.flatMap(({ account, aliases }) => aliases.map((alias): Row => [account, `${alias} 2`])),
            ...hard,
            ...hard.map(([alias], at): Row => [some[at % some.length]?.account ?? '', alias]),
          ];
          folder.write('pairs.csv', BYTE_ORDER_MARK + csv(rows));
          const before = folder.files('aliases');
          const first = await importJson(folder, 'pairs.csv');
          const after = folder.files('aliases');

          const { pairs, errors } = await contents(folder);
          expect(errors).toEqual([]);
          const rejected = new Set(rowsOf(first.document));
          const known = new Set(pairs);
          for (const [at, [account, alias]] of rows.entries()) {
            if (account.trim() === '' && alias.trim() === '') continue;
            const there = known.has(JSON.stringify([nfc(account), nfc(alias)]));
            expect(there, `row ${at + 2}: ${JSON.stringify([account, alias])}`).toBe(!rejected.has(at + 2));
          }
          for (const [file, content] of before)
            expect(onlyInserted(content, after.get(file) ?? Buffer.of())).toBe(true);

          const second = await importJson(folder, 'pairs.csv');
          expect(folder.files('aliases')).toEqual(after);
          expect(second.document).toMatchObject({ added: [], files: [] });
          expect(rowsOf(second.document)).toEqual(rowsOf(first.document));
        },
      ),
      tries(60, 50),
    );
  });

  it('reads the same pairs alike in every encoding and with every delimiter', async () => {
    const rows: readonly Row[] = [
      ['Müller; Söhne, Köln', 'Müller | Söhne'],
      ['Café "Zürich"', 'Çédille, S.A.'],
    ];
    const quoted = (delimiter: string): string =>
      [HEADINGS, ...rows]
        .map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)}\r\n`)
        .join('');
    const results = new Set<string>();
    for (const delimiter of [',', ';', '\t', '|'])
      for (const encode of [
        (text: string) => Buffer.from(text),
        (text: string) => Buffer.from(BYTE_ORDER_MARK + text),
        (text: string) => Buffer.from(BYTE_ORDER_MARK + text, 'utf16le'),
        (text: string) => Buffer.from(text, 'utf16le'),
        (text: string) => Buffer.from(BYTE_ORDER_MARK + text, 'utf16le').swap16(),
        (text: string) => Buffer.from(text, 'latin1'),
      ]) {
        using folder = new WorkFolder({ 'pairs.csv': encode(quoted(delimiter)) });
        const { code } = await importJson(folder, 'pairs.csv');
        expect(code).toBe(0);
        results.add(folder.read('aliases/imported.yaml'));
      }
    expect([...results]).toEqual([
      [
        '- account: Müller; Söhne, Köln',
        '  aliases:',
        '    - Müller | Söhne',
        '- account: "Café \\"Zürich\\""',
        '  aliases:',
        '    - Çédille, S.A.',
        '',
      ].join('\n'),
    ]);
  });

  it('prints with --dry-run an alias file that validates and has just the new pairs, and writes nothing', async () => {
    using folder = new WorkFolder({
      'aliases/a.yaml': '- account: A\n  aliases:\n    - x\n',
      'pairs.csv': csv([
        ['A', 'x'],
        ['A', '##[error]y'],
        ['007', '# b: c'],
        ['B', 'x'],
      ]),
    });
    const before = folder.files('');
    const { code, stdout } = await runCommand(folder.path, ['import', 'pairs.csv', '--dry-run']);
    expect(code).toBe(3);
    expect(folder.files('')).toEqual(before);
    expect(stdout).not.toContain('##[');
    using other = new WorkFolder({ 'aliases/new.yaml': stdout });
    expect(await contents(other)).toEqual({ errors: [], pairs: ['["007","# b: c"]', '["A","##[error]y"]'] });
  });

  it('writes rejected rows with all their columns and the reason, to be corrected and imported again', async () => {
    using folder = new WorkFolder({
      'pairs.csv': 'Id;Account Name;Alias\n1;A;a\n2;B ;"b; ""2"""\n3;C;\n',
    });
    const args = ['import', 'pairs.csv', '--rejected', 'rejected.csv'];
    expect((await runCommand(folder.path, args)).code).toBe(3);
    const lines = folder.read('rejected.csv').split('\r\n');
    expect(lines[0]).toBe(`${BYTE_ORDER_MARK}Id,Account Name,Alias,reason`);
    expect(lines[1]).toMatch(/^2,"B ","b; ""2""","The account name “B ” has white space after it\./);
    expect(lines[2]).toMatch(/^3,C,,"Cell C4 is empty\./);
    folder.write('rejected.csv', folder.read('rejected.csv').replace('"B "', 'B').replace('3,C,,', '3,C,c,'));
    expect((await runCommand(folder.path, ['import', 'rejected.csv'])).code).toBe(0);
    expect((await contents(folder)).pairs).toEqual(['["A","a"]', '["B","b; \\"2\\""]', '["C","c"]']);
  });

  it('imports nothing where the list of rejected rows cannot be written', async () => {
    using folder = new WorkFolder({ 'pairs.csv': csv([['A', 'a']]) });
    const { code, stderr } = await runCommand(folder.path, ['import', 'pairs.csv', '--rejected', 'no/such/r.csv']);
    expect(code).toBe(1);
    expect(stderr).toContain('nothing was imported');
    expect(folder.files('aliases').size).toBe(0);
  });

  it('says with --json everything that was decided, in one document that is harmless on a terminal', async () => {
    using folder = new WorkFolder({
      'aliases/a.yaml': '- account: A\n  aliases: [x]\n',
      'pairs.csv': `Title\n${csv([
        ['A', 'x'],
        ['A', 'y\u009b31m\u202e##[error]'],
        ['B', 'x'],
        ['C', 'c'],
      ])}`,
    });
    const { code, stdout, document } = await importJson(folder, 'pairs.csv');
    expect(code).toBe(3);
    expect(stdout).not.toMatch(/[\u009b\u202e]|##\[/);
    expect(document).toMatchObject({
      version: 1,
      command: 'import',
      result: 'partial',
      tables: [
        {
          file: 'pairs.csv',
          kind: 'csv',
          encoding: 'utf-8',
          delimiter: ',',
          headerRow: 2,
          rows: 4,
          columns: { account: { letter: 'A', heading: 'Account Name' }, alias: { letter: 'B', heading: 'Alias' } },
          notes: [{ code: 'title-rows' }],
        },
      ],
      present: 1,
      added: [{ account: 'C', alias: 'c', file: 'aliases/imported.yaml', table: 'pairs.csv', row: 6 }],
      rejected: [
        { row: 4, alias: 'y\u009b31m\u202e##[error]', problems: [{ code: 'control-character', at: { cell: 'B4' } }] },
        {
          row: 5,
          problems: [
            {
              code: 'conflicting-alias',
              at: { file: 'pairs.csv', row: 5, cell: 'B5' },
              related: [{ at: { file: 'aliases/a.yaml', line: 2, column: 13 } }],
            },
          ],
        },
      ],
      files: [{ path: 'aliases/imported.yaml', created: true, added: 1 }],
    });
  });

  it('takes tens of thousands of rows', async () => {
    const rows = Array.from({ length: amount(100_000, 20_000) }, (_, at): Row => [`Account ${at >> 2}`, `Alias ${at}`]);
    using folder = new WorkFolder({ 'pairs.csv': csv(rows) });
    const { code, document } = await importJson(folder, 'pairs.csv');
    expect(code).toBe(0);
    expect(document.added).toHaveLength(rows.length);
    expect((await contents(folder)).pairs).toHaveLength(rows.length);
  });
});

it('prints documents as docs/import.schema.json says, also where nothing was imported', async () => {
  using folder = new WorkFolder({
    'pairs.csv': csv([['A', 'a']]),
    'aliases/a.yaml': '- account: A\n  aliases: [x, x]\n',
  });
  expect((await importJson(folder, 'pairs.csv')).document).toMatchObject({
    result: 'invalid',
    errors: [{ at: { line: 2 } }],
  });
  expect((await importJson(folder, 'no.csv')).document).toMatchObject({
    result: 'failed',
    failures: [{ code: 'unreadable' }],
  });
  expect((await importJson(folder, 'pairs.csv', '--delimiter', 'x')).document).toMatchObject({
    failures: [{ code: 'option' }],
  });
});

describe('the program', () => {
  const pairs = { 'pairs.csv': csv([['ACME Corporation', 'Acme Inc.']]) };

  it('imports, says what it did, and ends with 0', async () => {
    using folder = new WorkFolder(pairs);
    const ended = await runProgram('cli.js', { cwd: folder.path, args: ['import', 'pairs.csv'], env: {} });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('aliases/imported.yaml: created, 1 alias added');
    expect(folder.read('aliases/imported.yaml')).toBe('- account: ACME Corporation\n  aliases:\n    - Acme Inc.\n');
  });

  it('reads XLSX from the bundle', async () => {
    using folder = new WorkFolder(pairs);
    const table = join(import.meta.dirname, '../../cases/tables/xlsx-plain/table.xlsx');
    const ended = await runProgram('cli.js', { cwd: folder.path, args: ['import', table], env: {} });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(folder.read('aliases/imported.yaml')).toContain('- account: Müller\n');
  });

  it('ends with 1 without a file, or with one that is not there', async () => {
    using folder = new WorkFolder(pairs);
    for (const [args, said] of [
      [['import'], "missing required argument 'file'"],
      [['import', 'pears.csv'], 'pears.csv cannot be imported. There is no such file.'],
      [['import', 'pairs.csv', '--frobnicate'], 'unknown option'],
    ] as const) {
      const ended = await runProgram('cli.js', { cwd: folder.path, args, env: {} });
      expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(said) });
    }
    expect(existsSync(join(folder.path, 'aliases'))).toBe(false);
  });

  it('leaves no file half-written when Ctrl-C stops it, and ends with 130', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at): Row => [`Account ${at}`, `Alias ${at}`]);
    const old = '- account: Account 1\n  aliases:\n    - old\n';
    using folder = new WorkFolder({ 'pairs.csv': csv(rows), 'aliases/a.yaml': old });
    const ended = await runProgram('cli.js', {
      cwd: folder.path,
      args: ['import', 'pairs.csv'],
      env: {},
      onOutput: (text, kill) => {
        if (text.includes('Checking 60000 rows')) kill('SIGINT');
      },
    });
    expect(ended).toMatchObject({ code: 130, stdout: '' });
    expect(readdirSync(join(folder.path, 'aliases'))).toEqual(['a.yaml']);
    expect(folder.read('aliases/a.yaml')).toBe(old);
  });
});
