import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGiven } from '../../src/files/given.ts';
import { checkAliases } from '../../src/rules/check.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { readAccountList } from '../../src/tables/account-list.ts';
import { runCommand } from '../support/in-process.ts';
import { organisations } from '../support/organisations.ts';
import { type Ended, runAction, runProgram } from '../support/program.ts';
import { pushPayload } from '../support/push-event.ts';
import { TestRepository } from '../support/repository.ts';
import { tries } from '../support/sample.ts';

async function list(file: string, content: string | Uint8Array, accountField = 'Account Name'): Promise<unknown> {
  const read = await readAccountList(Buffer.from(content), { file, accountField });
  return read.ok ? [...read.known.names] : `${read.message} — ${read.hint}`;
}

const TWO = ['Blue Heron Ltd', 'Kestrel, Inc.'];

describe('the list of known accounts', () => {
  it.each([
    [
      'one name a line',
      'known.txt',
      'Acme, Inc.\n\n  Globex  \r\n"Quoted" Ltd\n',
      ['Acme, Inc.', 'Globex', '"Quoted" Ltd'],
    ],
    ['one name a line with a heading', 'known', 'Account\nAcme, Inc.\n', ['Account', 'Acme, Inc.']],
    ['a byte order mark and no last line end', 'known.txt', '\ufeffAcme', ['Acme']],
    [
      'CSV with the heading of the input',
      'k.csv',
      'Name,Client,Id\nx,"Acme, Inc.",1\ny,Globex,2\n',
      ['Acme, Inc.', 'Globex'],
      'Client',
    ],
    [
      'CSV with a usual heading in any case',
      'k.csv',
      'ID,ACCOUNT NAME\n1,Acme\n\n2,"The ""A"" Team"\n',
      ['Acme', 'The "A" Team'],
    ],
    ['account before name', 'k.csv', 'name,account\nperson,Acme\n', ['Acme']],
    ['CSV as Excel writes it in Europe', 'k.csv', '\ufeffName;Ort\r\nAcme, Inc.;Köln\r\n;\r\n', ['Acme, Inc.']],
    ['tabs', 'k.tsv', 'Id\tName\n1\tAcme\n', ['Acme']],
    ['CSV by its heading, whatever its file is called', 'known.txt', 'Id,Account\n1,Acme\n', ['Acme']],
    ['CSV with a line break in a name', 'k.csv', 'Account,x\n"Acme\nInc.",1\n', ['Acme\nInc.']],
    ['a single column with another heading, or none', 'k.csv', 'Acme\n"Globex, Inc."\n', ['Acme', 'Globex, Inc.']],
    ['quotes inside a name', 'k.csv', 'Account,x\nООО "Икс",1\n', ['ООО "Икс"']],
    ['lines as Excel for Mac ends them', 'known.txt', 'Acme, Inc.\rGlobex\r', ['Acme, Inc.', 'Globex']],
    ['CSV with such lines', 'k.csv', 'Id;Account\r1;Acme\r2;Globex', ['Acme', 'Globex']],
    ['a line sep= in front', 'k.csv', 'sep=;\r\nAccount;City\r\nBlue Heron Ltd;York\r\nKestrel, Inc.;Leeds\r\n', TWO],
    [
      'a line sep= that names an unusual delimiter',
      'k.csv',
      'sep=|\nCity|Account\nYork|Blue Heron Ltd\nLeeds|Kestrel, Inc.\n',
      TWO,
    ],
    ['rows that end early', 'k.csv', 'Account,City,Owner\nBlue Heron Ltd,York,north\n"Kestrel, Inc.",Leeds\n', TWO],
    ['rows that end with empty cells', 'k.csv', 'Account,City\nBlue Heron Ltd,York,,\n"Kestrel, Inc.",Leeds,\n', TWO],
    [
      'a report around it',
      'k.csv',
      '"Account","Owner"\n"Blue Heron Ltd","A"\n"Kestrel, Inc.","B"\n\n"Customer report"\n"Confidential"\n\n"10:11"\n',
      TWO,
    ],
    ['quotes around whole lines', 'k.txt', '"Blue Heron Ltd"\n"Kestrel, Inc."\n', TWO],
    [
      'quotes around the lines that hold some',
      'k.txt',
      'Blue Heron Ltd\n"The ""A"" Team"\n',
      ['Blue Heron Ltd', 'The "A" Team'],
    ],
    ['another normal form', 'known.txt', 'Cafe\u0301\n', ['Caf\u00e9']],
  ])('may have %s', async (_what, file, content, names, field = 'Account Name') => {
    expect(await list(file, content, field)).toEqual(names);
  });

  it.each([
    ['is empty', 'k.txt', '\n \n', 'It contains no names. — Write one account name per line, or leave the input out.'],
    ['has a header only', 'k.csv', 'Account,Id\n', 'It contains no names.'],
    [
      'has no column for the account',
      'k.csv',
      'Firma,Ort\nAcme,Köln\n',
      'It has no column for the account. Its columns are “Firma”, “Ort”. — Rename the column with the account names to “Account Name” (the input `account-field`) or “Account”.',
    ],
    [
      'has an unquoted comma in a name',
      'k.csv',
      'Account,Id\nAcme, Inc.,1\n',
      'Line 2 has 3 cells, but the first line has 2, so it is not clear which cell is the account.',
    ],
    ['has a quote that is never closed', 'k.csv', 'Account,Id\n"Acme,1\n', 'This is not valid CSV: Quote Not Closed'],
    [
      'is not UTF-8',
      'k.txt',
      new Uint8Array([0x41, 0xe9]),
      'This file is not saved as UTF-8: its line 1 cannot be read.',
    ],
    [
      'is only a pointer of Git LFS',
      'k.csv',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
      'This is only a Git LFS pointer, not the list itself.',
    ],
    [
      'is no text',
      'k.csv',
      'A,B\nC,D\0\n',
      'This is not a list of names: line 2 contains a control character (U+0000).',
    ],
    ['steers a terminal', 'k.txt', '\u001b[2JAcme', 'line 1 contains a control character (U+001B)'],
    [
      'has more than headings where these should stand',
      'k.csv',
      `Firma,TOKEN=abc,${'x'.repeat(31)},Ort\n1,2,3,4\n`,
      'Its columns are “Firma”, “Ort”, 2 more. — ',
    ],
    ['has no heading at all', 'k.csv', 'A=1,B=2\n', 'It has no column for the account. — '],
    ['is a web page', 'k.csv', '<html><table><tr><td>Acme</td></tr></table></html>', 'This is a web page (HTML)'],
    ['is JSON', 'k.txt', '["Acme", "Globex"]', 'This is a JSON file, not a table. — Give a list of the accounts'],
    [
      'is an alias file',
      'k.yaml',
      '- account: Acme\n',
      'This is a YAML file, not a table. — Give a list of the accounts',
    ],
    ['is an old workbook', 'k.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'a workbook in the old format (.xls)'],
    ['is a PDF', 'k.pdf', Buffer.from('%PDF-1.7'), 'This is a PDF document, not a table.'],
    ['is UTF-16', 'k.csv', new Uint8Array([0xff, 0xfe, 0x41, 0]), 'This file is saved as UTF-16'],
  ])('is refused when it %s', async (_what, file, content, said) => {
    expect(await list(file, content)).toContain(said);
  });
});

describe('what is skipped in such a list is said', () => {
  it.each([
    [
      'lines below a table',
      'k.csv',
      'Account,Owner\nAcme,A\n\nReport\nSecret\n',
      'The text below the table was skipped: lines 4, 5.',
    ],
    [
      'rows without an account',
      'k.csv',
      'Id,Account\n1,Acme\n2\n3,\n',
      '2 rows with no account were skipped: lines 3, 4.',
    ],
    [
      'quotes around whole lines',
      'k.txt',
      '"Acme"\nGlobex\n',
      '1 line has quotes around the whole name. They were removed.',
    ],
  ])('%s', async (_what, file, content, note) => {
    const read = await readAccountList(Buffer.from(content), { file, accountField: 'Account Name' });
    expect(read.ok && read.notes).toEqual([note]);
  });

  it('is nothing where all of it counts', async () => {
    for (const content of ['Account,City\n\nAcme,York\n\nGlobex,\n', 'Account\nAcme\n\nGlobex\n']) {
      const read = await readAccountList(Buffer.from(content), { file: 'k.csv', accountField: 'Account Name' });
      expect(read.ok && read.notes).toEqual([]);
    }
  });

  it('may be a workbook', async () => {
    const sheet = readFileSync(join(import.meta.dirname, '../cases/tables/xlsx-plain/table.xlsx'));
    const read = await readAccountList(sheet, { file: 'k.xlsx', accountField: 'Account Name' });
    expect(read.ok && [...read.known.names]).toEqual(['ACME', 'Müller']);
  });
});

it('a list that is refused is never quoted, whatever it holds', async () => {
  const secret = 'TOKEN=hidden';
  const piece = fc.oneof(
    fc.constantFrom(
      secret,
      `"${secret}"`,
      'Firma',
      'x',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '"',
      ' ',
      '\0',
      '\u001b',
      '\ufeff',
    ),
    fc.constantFrom(secret, '\n', ',', ';'),
  );
  const bytes = fc
    .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom([], [0xe9], [0xff, 0xfe]), fc.boolean())
    .map(([pieces, odd, first]) => {
      const text = Buffer.from(pieces.join(''));
      return Buffer.concat(first ? [Buffer.from(odd), text] : [text, Buffer.from(odd)]);
    });
  let refused = 0;
  const property = fc.asyncProperty(bytes, fc.constantFrom('k.csv', 'k.txt'), async (content, file) => {
    const read = await readAccountList(content, { file, accountField: 'Account Name' });
    if (read.ok) return;
    refused++;
    expect(`${read.message} ${read.hint}`).not.toContain('hidden');
  });
  await fc.assert(property, tries(400));
  expect(refused).toBeGreaterThan(20);
});

describe('a file that an input names', () => {
  class Folder implements Disposable {
    readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'aliases-given-')));

    constructor() {
      for (const path of ['repository/sub', 'repository/.git', 'elsewhere']) {
        mkdirSync(join(this.folder, path), { recursive: true });
        writeFileSync(join(this.folder, path, 'k.txt'), path);
      }
    }

    link(target: string, path: string): void {
      symlinkSync(target, join(this.folder, path));
    }

    async read(file: string, cwd = 'repository', workspace?: string): Promise<string> {
      const given = await readGiven({
        file: file.replace('$', this.folder),
        cwd: join(this.folder, cwd),
        workspace: workspace === undefined ? undefined : join(this.folder, workspace),
      });
      return given.ok ? Buffer.from(given.bytes).toString() : `refused: ${given.why}`;
    }

    [Symbol.dispose](): void {
      rmSync(this.folder, { recursive: true, force: true });
    }
  }
  const LED_OUT = 'refused: a symbolic link leads out of its folder';

  it('may lie anywhere, for its place is what the user wrote', async () => {
    using at = new Folder();
    expect(await at.read('sub/k.txt')).toBe('repository/sub');
    expect(await at.read('$/repository/sub/k.txt')).toBe('repository/sub');
    expect(await at.read('$/elsewhere/k.txt')).toBe('elsewhere');
    expect(await at.read('../elsewhere/k.txt')).toBe('elsewhere');
    expect(await at.read('../../elsewhere/k.txt', 'repository/sub', 'repository')).toBe('elsewhere');
  });

  it('may be a link, or lie behind one, that stays in the folder', async () => {
    using at = new Folder();
    at.link('sub/k.txt', 'repository/link.txt');
    at.link('sub', 'repository/folder');
    at.link('../sub/k.txt', 'repository/sub/up.txt');
    at.link('k.txt', 'elsewhere/latest.txt');
    at.link('repository', 'detour');
    expect(await at.read('link.txt')).toBe('repository/sub');
    expect(await at.read('folder/k.txt')).toBe('repository/sub');
    expect(await at.read('up.txt', 'repository/sub', 'repository')).toBe('repository/sub');
    expect(await at.read('$/elsewhere/latest.txt')).toBe('elsewhere');
    expect(await at.read('sub/k.txt', 'detour')).toBe('repository/sub');
    expect(await at.read('$/detour/sub/k.txt', 'repository')).toBe('repository/sub');
  });

  it('is not read where a link leads elsewhere', async () => {
    using at = new Folder();
    at.link('../elsewhere/k.txt', 'repository/link.txt');
    at.link('../elsewhere', 'repository/folder');
    at.link('/proc/self/environ', 'repository/environ');
    at.link('../repository/sub/k.txt', 'elsewhere/k.csv');
    at.link('repository', 'detour');
    expect(await at.read('link.txt')).toBe(LED_OUT);
    expect(await at.read('folder/k.txt')).toBe(LED_OUT);
    expect(await at.read('sub/../folder/k.txt')).toBe(LED_OUT);
    expect(await at.read('../folder/k.txt', 'repository/sub')).toBe(LED_OUT);
    expect(await at.read('$/repository/link.txt', 'elsewhere', 'repository')).toBe(LED_OUT);
    expect(await at.read('$/detour/folder/k.txt')).toBe(LED_OUT);
    expect(await at.read('$/detour/folder/k.txt', 'repository/sub', 'repository')).toBe(LED_OUT);
    expect(await at.read('environ')).toBe(LED_OUT);
    expect(await at.read('$/elsewhere/k.csv')).toBe(LED_OUT);
  });

  it('is a common file, of no unreasonable size, and none of git’s own', async () => {
    using at = new Folder();
    at.link('.git/k.txt', 'repository/link.txt');
    execFileSync('mkfifo', [join(at.folder, 'repository/pipe')]);
    writeFileSync(join(at.folder, 'repository/large'), '');
    truncateSync(join(at.folder, 'repository/large'), 64 * 1024 * 1024 + 1);
    expect(await at.read('.git/k.txt')).toBe('refused: it belongs to git itself');
    expect(await at.read('link.txt')).toBe('refused: it belongs to git itself');
    expect(await at.read('pipe')).toBe('refused: it is not a regular file');
    expect(await at.read('sub')).toBe('refused: it is not a regular file');
    expect(await at.read('large')).toBe('refused: it is larger than 64 MiB');
    expect(await at.read('gone.txt')).toBe('refused: ');
  });
});

const check = async (accounts: readonly string[], known: readonly string[], severities = DEFAULT_SEVERITIES) => {
  const text = accounts.map((account, at) => `- account: ${JSON.stringify(account)}\n  aliases: [a${at}]\n`).join('');
  const { problems } = await checkAliases([{ path: 'a.yaml', bytes: Buffer.from(text) }], {
    severities,
    known: { file: 'known.csv', names: new Set(known) },
  });
  return problems.filter(({ rule }) => rule === 'unknown-account');
};

describe('unknown-account', () => {
  it('is reported at each entry of an account that is not known exactly, and never without a list', async () => {
    const problems = await check(['Acme', 'ACME', 'Cafe\u0301', 'Acme ', 'ACME'], ['Acme', 'Café']);
    expect(problems.map(({ place, message }) => [place.line, message])).toEqual([
      [3, 'The account “ACME” is not in the list of known accounts “known.csv”.'],
      [9, 'The account “ACME” is not in the list of known accounts “known.csv”.'],
    ]);
    expect(problems[0]).toMatchObject({ severity: 'error', place: { column: 12, endColumn: 18 } });
    const { problems: none } = await checkAliases([], { severities: DEFAULT_SEVERITIES });
    expect(none).toEqual([]);
  });

  it.each([
    ['a letter too many', 'Acmme Corp', ['Acme Corp', 'Zenith'], 'Did you mean “Acme Corp”?'],
    ['case, accents and punctuation', 'ZABKA SKLEP', ['Żabka-Sklep', 'Other'], 'Did you mean “Żabka-Sklep”?'],
    ['two letters swapped', 'Globxe', ['Globex'], 'Did you mean “Globex”?'],
    [
      'several that are near, the nearest first',
      'Telco AG',
      ['Telco', 'Telko AG', 'Telco AB', 'Umbrella'],
      'Did you mean “Telco AB”, “Telko AG” or “Telco”?',
    ],
    [
      'none',
      'Umbrella',
      ['Acme', 'Globex'],
      'Write the name exactly as CustomerGauge has it. If the account is new, add it to that file.',
    ],
    ['none for a single letter', 'X', ['Y'], 'Write the name exactly as CustomerGauge has it'],
  ])('names the known accounts that may have been meant: %s', async (_what, account, known, hint) => {
    const [problem] = await check([account], known);
    expect(problem?.hint.startsWith(hint)).toBe(true);
  });

  it('is reported for what nobody sees in a name where no other error is, because the name is sent as it is', async () => {
    const names = ['Acme', 'Ac\u00adme', 'Acme ', 'Ac\u00adme '];
    const unknown = async (severities: object) => {
      const problems = await check(names, ['Acme'], { ...DEFAULT_SEVERITIES, ...severities });
      return problems.map(({ place }) => (place.line - 1) / 2);
    };
    expect(await unknown({})).toEqual([]);
    expect(await unknown({ 'control-character': 'warning' })).toEqual([1, 3]);
    expect(await unknown({ 'stray-space': 'off' })).toEqual([1, 2, 3]);
    expect(await unknown({ 'stray-space': 'off', 'control-character': 'off' })).toEqual([1, 2, 3]);
  });

  it('looks for typing mistakes only in the first 300 unknown accounts, and for other case and accents in all', async () => {
    const known = Array.from(
      { length: 320 },
      (_, at) => `Company ${String.fromCharCode(65 + (at % 26))} No ${1000 + at}`,
    );
    const problems = await check(
      [...known.map((one) => one.replace('mp', 'mmp')), known[0]?.toUpperCase() ?? ''],
      known,
    );
    const hinted = problems.map(({ hint }) => hint.startsWith('Did you mean “Company '));
    expect(hinted).toEqual([...known.map((_one, at) => at < 300), true]);
    // An account that stands in several entries is looked for once.
    const again = await check([...Array.from({ length: 400 }, () => 'Acmme Corp'), 'Globexx'], ['Acme Corp', 'Globex']);
    expect(again.every(({ hint }) => hint.startsWith('Did you mean'))).toBe(true);
  });

  it('looks for no typing mistake in what is longer than a name, and names at most three where many are alike', async () => {
    const long = 'Acme '.repeat(50);
    expect((await check([`${long}Corp`], [`${long}Corpp`]))[0]?.hint).toMatch(/^Write the name/);
    const alike = Array.from({ length: 100 }, (_, at) => `Acme${'-'.repeat(at)} Corp`);
    expect((await check(['ACME CORP'], alike))[0]?.hint).toMatch(/^Did you mean “[^”]*”, “[^”]*” or “[^”]*”\? /);
    expect((await check(['Acmme Corp'], alike))[0]?.hint).toMatch(/^Did you mean “[^”]*”, “[^”]*” or “[^”]*”\? /);
  });

  it('finds the right one of thirty thousand real names after a typing mistake', async () => {
    const real = organisations().map(({ account }) => account.normalize('NFC'));
    const sample = fc.sample(
      fc.tuple(fc.constantFrom(...real.filter((name) => /^[A-Z][a-z]{6,}/.test(name))), fc.nat({ max: 5 })),
      tries(300),
    );
    const typed = sample.map(([name, at]) => name.slice(0, at) + name.slice(at + 1));
    const problems = await check(typed, real);
    const unknown = sample.filter((_one, at) => !real.includes(typed[at] ?? ''));
    expect(problems.length).toBe(unknown.length);
    const right = problems.filter(({ hint }, at) => hint.includes(`“${unknown[at]?.[0]}”`));
    expect(right.length / problems.length).toBeGreaterThan(0.97);
  });
});

describe('the input known-accounts', () => {
  const validate = async (files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ended> => {
    const cwd = mkdtempSync(join(tmpdir(), 'aliases-known-'));
    try {
      for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text);
      return await runCommand(cwd, ['validate', '--path', '.', ...args]);
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  };
  const ALIASES = 'account: Acmee\naliases: [x]\n';

  it('names a file from where the command runs, whose column is the heading of the account', async () => {
    const files = { 'a.yaml': ALIASES, 'k.csv': 'Client,Account\nAcme,Wrong\n' };
    const ended = await validate(files, '--known-accounts', 'k.csv', '--account-field', 'Client');
    expect(ended).toMatchObject({ code: 2, stdout: expect.stringContaining('a.yaml:1:10 error unknown-account') });
    expect(ended.stdout).toContain('Did you mean “Acme”?');
    const good = await validate({ ...files, 'k.csv': 'Account\nAcmee\n' }, '--known-accounts', 'k.csv');
    expect(good.code).toBe(0);
    const off = await validate(
      files,
      '--known-accounts',
      'gone.csv',
      '--rules',
      '{unknown-account: off, alias-is-account: off}',
    );
    expect(off.code).toBe(0);
  });

  it('must name a file that can be read and used: no check is left out silently', async () => {
    const gone = await validate({ 'a.yaml': ALIASES }, '--known-accounts', 'gone.csv');
    expect(gone).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The file `gone.csv` of --known-accounts cannot be read.'),
    });
    const wrong = await validate({ 'a.yaml': ALIASES, 'k.csv': 'A,B\n1,2\n' }, '--known-accounts', 'k.csv');
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('Its columns are “A”, “B”') });
  });

  it('says nothing of what a link leads to, nor of a file that is not a list', async () => {
    using repository = new TestRepository();
    repository.commit({ Acmee: ['x'] });
    symlinkSync('/proc/self/environ', join(repository.work, 'k.csv'));
    for (const [file, said] of [
      ['k.csv', 'The file `k.csv` of --known-accounts was not read: a symbolic link leads out of its folder.'],
      ['/proc/self/environ', 'This is not a list of names: line 1 contains a control character (U+0000).'],
    ] as const) {
      const { code, all } = await runProgram('cli.js', {
        cwd: repository.work,
        args: ['validate', '--known-accounts', file],
        env: { FIRST: 'a,b,hidden,c', LAST: 'hidden' },
      });
      expect({ code, all }).toMatchObject({ code: 1, all: expect.stringContaining(said) });
      expect(all).not.toContain('hidden');
    }
  });

  it('holds for plan and push too, and the file need not be in the commit', async () => {
    using repository = new TestRepository();
    repository.commit({ Acmee: ['x'] });
    repository.write('known.txt', 'Acme\n');
    for (const command of ['plan', 'push']) {
      const { code, stdout } = await runCommand(repository.work, [
        command,
        ...['--known-accounts', 'known.txt'],
        ...(command === 'push' ? ['--dry-run', 'true'] : []),
      ]);
      expect({ command, code, stdout }).toMatchObject({ code: 2, stdout: expect.stringContaining('unknown-account') });
    }
  });

  it('stops a push of the action before anything is sent', async () => {
    using repository = new TestRepository();
    const after = repository.commit({ Acmee: ['x'] });
    const checkout = repository.shallowCheckout(after);
    writeFileSync(join(checkout, 'known.csv'), 'Id,Account\n1,Acme\n');
    await using sandbox = await startSandbox({ clients: { id: 'a secret' } });
    const run = await runAction({
      folder: repository.folder,
      checkout,
      event: 'push',
      payload: pushPayload('0'.repeat(40), after),
      ref: 'refs/heads/main',
      inputs: {
        'auth-url': sandbox.authUrl,
        'records-url': sandbox.recordsUrl,
        configuration: sandbox.mapping.configuration,
        'client-id': 'id',
        'client-secret': 'a secret',
        'known-accounts': 'known.csv',
      },
    });
    expect(run.outputs).toMatchObject({ result: 'invalid', errors: '1' });
    expect(run.all).toContain('Did you mean “Acme”?');
    expect(sandbox.requests()).toEqual([]);
  });
});
