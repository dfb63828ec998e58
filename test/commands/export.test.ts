import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvParts } from '../../src/commands/export.ts';
import { readWorktree } from '../../src/files/worktree.ts';
import { checkAliases } from '../../src/rules/check.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import { aliasFile, IN_DOUBLE_QUOTES } from '../support/alias-yaml.ts';
import { documentMistakes } from '../support/documents.ts';
import { WorkFolder } from '../support/folder.ts';
import { runCommand } from '../support/in-process.ts';
import { organisations } from '../support/organisations.ts';
import { Scene } from '../support/scene.ts';

/** The pairs of the alias files. */
async function pairsOf(folder: WorkFolder): Promise<readonly string[]> {
  const files = readWorktree({ cwd: folder.path, path: 'aliases' }) ?? [];
  const { pairs } = await checkAliases(files, { severities: DEFAULT_SEVERITIES });
  return Array.from(pairs, ({ account, alias }) => JSON.stringify([account, alias])).sort();
}

/** Real organisations, without the aliases that more than one of them has or that name another. */
function corpus(): readonly { readonly account: string; readonly aliases: readonly string[] }[] {
  const taken = new Set(organisations().map(({ account }) => account.normalize('NFC')));
  return organisations().flatMap(({ account, aliases }) => {
    const own = aliases.filter((alias) => {
      const name = alias.normalize('NFC');
      const fresh = !taken.has(name) && name.trim() === name;
      taken.add(name);
      return fresh;
    });
    return own.length > 0 ? [{ account, aliases: own }] : [];
  });
}

/** So many of them are left out in between: the whole takes half a minute. */
const STEP = 10;

/** A part of them as a valid alias folder: who has a name that is an error in itself is left out. */
async function corpusFolder(): Promise<WorkFolder> {
  const sample = corpus().filter((_, at) => at % STEP === 0);
  const files = sample.map((one, at) => ({
    path: `${at}.yaml`,
    bytes: Buffer.from(aliasFile([one], IN_DOUBLE_QUOTES)),
  }));
  const { problems } = await checkAliases(files, { severities: DEFAULT_SEVERITIES });
  const wrong = new Set(problems.filter(({ severity }) => severity === 'error').map(({ place }) => place.file));
  const good = sample.filter((_, at) => !wrong.has(`${at}.yaml`));
  return new WorkFolder({ 'aliases/a.yaml': aliasFile(good, IN_DOUBLE_QUOTES) });
}

describe('export', () => {
  it('gives files that import takes for what they were: nothing changes where they came from, and elsewhere it is all there', async () => {
    using folder = await corpusFolder();
    const pairs = await pairsOf(folder);
    expect(pairs.length).toBeGreaterThan(2000);
    expect(await runCommand(folder.path, ['export', '--out', 'out'])).toMatchObject({ code: 0, stderr: '' });
    const tables = [...folder.files('out').keys()].map((name) => `out/${name}`);

    const before = folder.files('aliases');
    expect(await runCommand(folder.path, ['import', ...tables])).toMatchObject({ code: 0 });
    expect(folder.files('aliases')).toEqual(before);

    const into = ['import', ...tables, '--path', 'copy'];
    const copied = await runCommand(folder.path, into);
    expect(copied).toMatchObject({ code: 0 });
    using copy = new WorkFolder({ 'aliases/imported.yaml': folder.read('copy/imported.yaml') });
    expect(await pairsOf(copy)).toEqual(pairs);
    expect(await runCommand(copy.path, ['export', '--out', 'out'])).toMatchObject({ code: 0 });
    expect(copy.files('out')).toEqual(folder.files('out'));
  });

  it('starts a new file at 5,000 rows, each with the header', async () => {
    const aliases = Array.from({ length: 10_001 }, (_, at) => `Alias ${at}`);
    using folder = new WorkFolder({ 'aliases/a.yaml': aliasFile([{ account: 'A', aliases }], IN_DOUBLE_QUOTES) });
    const { stdout } = await runCommand(folder.path, ['export']);
    expect(stdout).toContain('10001 aliases in 3 files.');
    const lines = [...folder.files('export')].map(([, content]) => content.toString('utf8').split('\r\n').slice(0, -1));
    expect(lines.map(({ length }) => length)).toEqual([5001, 5001, 2]);
    for (const [header] of lines) expect(header).toBe('\ufeffAccount Name,Alias');
    expect(lines.flatMap(([, ...rest]) => rest).sort()).toEqual(aliases.map((alias) => `A,${alias}`).sort());
  });

  it('starts a new file before one has more bytes than an upload takes', () => {
    const pairs = Array.from({ length: 100 }, (_, at) => ({ account: 'Zürich', alias: `Äö ${at}` }));
    const parts = csvParts(pairs, { headings: ['Account Name', 'Alias'], mostBytes: 200 });
    for (const { text } of parts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200);
    expect(parts.reduce((sum, { rows }) => sum + rows, 0)).toBe(100);
    // One row more would not fit.
    for (const { text } of parts.slice(0, -1)) expect(Buffer.byteLength(text)).toBeGreaterThan(200 - 20);
  });

  it('has the headings of the inputs, and names exactly as they are', async () => {
    using folder = new WorkFolder({
      'aliases/a.yaml': '- account: \'A, "B"\'\n  aliases:\n    - =1+1\n    - "007"\n    - a;b\n',
    });
    const args = ['export', '--account-field', 'Konto', '--alias-field', 'Auch, bekannt', '--out', '-'];
    const { code, stdout, stderr } = await runCommand(folder.path, args);
    expect(code).toBe(0);
    expect(stdout.split('\r\n')).toEqual([
      '\ufeffKonto,"Auch, bekannt"',
      '"A, ""B""",007',
      '"A, ""B""",=1+1',
      '"A, ""B""","a;b"',
      '',
    ]);
    expect(stderr).toContain('reads as formulas');
    expect(stderr).toContain('“=1+1”');
  });

  it('writes nothing where the alias files have errors, where there are none, or beside files of an earlier, larger export', async () => {
    using folder = new WorkFolder({ 'aliases/a.yaml': '- account: A\n  aliases: [x, x]\n' });
    expect(await runCommand(folder.path, ['export'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a.yaml:2:16'),
    });
    expect(await runCommand(folder.path, ['export', '--path', 'alias'])).toMatchObject({ code: 1 });
    folder.write('aliases/a.yaml', '- account: A\n  aliases: [x]\n');
    folder.write('export/aliases-002.csv', 'old');
    expect(await runCommand(folder.path, ['export'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('aliases-002.csv of an earlier, larger export'),
    });
    expect([...folder.files('export').keys()]).toEqual(['aliases-002.csv']);
  });

  it('leaves out with --pending what CustomerGauge has accepted, as the ledger says', async () => {
    await using scene = await Scene.open({
      reject: ({ alias }) => (alias === 'refused' ? { status: 422, body: { message: 'No.', errors: {} } } : undefined),
    });
    const { repository } = scene;
    const pushed = repository.commit({ A: ['accepted', 'refused'] });
    await scene.run(pushed);
    repository.write('aliases/new.yaml', '- account: B\n  aliases:\n    - new\n');
    const args = ['export', '--pending', '--out', '-'];
    expect(await runCommand(repository.work, args)).toMatchObject({
      code: 0,
      stdout: '\ufeffAccount Name,Alias\r\nA,refused\r\nB,new\r\n',
    });
    expect((await runCommand(repository.work, ['export', '--out', '-'])).stdout).toContain('A,accepted');
    await runCommand(repository.work, ['export', '--pending', '--only-file', 'uploaded.tsv']);
    expect(readFileSync(join(repository.work, 'uploaded.tsv'), 'utf8')).toBe('A\trefused\nB\tnew\n');
  });

  it('says with --json which files it wrote', async () => {
    using folder = new WorkFolder({ 'aliases/a.yaml': '- account: A\n  aliases: ["-x", y]\n' });
    const { code, stdout } = await runCommand(folder.path, ['export', '--json']);
    expect(documentMistakes('export', JSON.parse(stdout))).toBeUndefined();
    expect({ code, document: JSON.parse(stdout) }).toEqual({
      code: 0,
      document: {
        version: 1,
        command: 'export',
        result: 'exported',
        pending: false,
        aliases: 2,
        files: [{ path: 'export/aliases-001.csv', rows: 2 }],
        formulas: [{ account: 'A', alias: '-x' }],
        errors: [],
        failures: [],
      },
    });
  });
});
