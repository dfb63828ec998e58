import {
  chmodSync,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AliasPair } from '../../../src/aliases/alias.ts';
import type { AliasFile } from '../../../src/aliases/alias-file.ts';
import { visiblePart } from '../../../src/aliases/names/invisible.ts';
import { replaceFile } from '../../../src/files/replace.ts';
import { checkAliases } from '../../../src/rules/check.ts';
import { fixAll, fixedFiles } from '../../../src/rules/fix/fix-files.ts';
import type { Problem } from '../../../src/rules/problem.ts';
import { DEFAULT_SEVERITIES } from '../../../src/rules/severities.ts';
import { aliasFile } from '../../support/alias-yaml.ts';
import { runCommand } from '../../support/in-process.ts';
import { organisations } from '../../support/organisations.ts';
import type { Ended } from '../../support/program.ts';
import { everyNth } from '../../support/sample.ts';

const CASES = join(import.meta.dirname, '../../cases');

/** A throw-away folder. */
class Workplace implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'aliases-fix-'));

  write(path: string, content: string | Uint8Array): string {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  fix(...args: readonly string[]): Promise<Ended> {
    return runCommand(this.folder, ['validate', '--fix', ...args]);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

const WRONG = '- account: 007 # agent\n  aliases:\n    - "Bond "\n';
const RIGHT = '- account: "007" # agent\n  aliases:\n    - "Bond"\n';
const DEFAULTS = { severities: DEFAULT_SEVERITIES };

describe('validate --fix', () => {
  it('fixes exactly what has one certain fix, changes no other byte, says so file by file, and shows what is left', async () => {
    using work = new Workplace();
    cpSync(join(CASES, 'fix/broken'), join(work.folder, 'aliases'), { recursive: true });
    const { code, stdout, stderr } = await work.fix();
    expect(contents(join(work.folder, 'aliases'))).toEqual(contents(join(CASES, 'fix/fixed')));
    expect(stderr.split('\n').filter((line) => line.startsWith('note: '))).toEqual([
      'note: aliases/forms.yaml: 3 places fixed.',
      'note: aliases/half-broken.yaml: 1 place fixed.',
      'note: aliases/misspelt.yaml: 3 places fixed.',
      'note: aliases/quotes.yaml: 8 places fixed.',
      'note: aliases/references.yaml: 2 places fixed.',
      'note: aliases/sub/blocks.yaml: 3 places fixed.',
      'note: aliases/windows.yml: 3 places fixed.',
    ]);
    expect(code).toBe(2);
    expect(stdout).not.toMatch(/misspelt|ambiguous-text|not-nfc/);
    expect(stderr).toContain('10 errors');
  });

  it('finds nothing to do the second time, and then writes no file', async () => {
    using work = new Workplace();
    cpSync(join(CASES, 'fix/fixed'), join(work.folder, 'aliases'), { recursive: true });
    const long = new Date('2020-01-01T00:00:00Z');
    const files = Object.keys(contents(work.folder)).map((path) => join(work.folder, path));
    for (const file of files) utimesSync(file, long, long);
    const { stderr } = await work.fix();
    expect(stderr).toContain('note: There is nothing that can be fixed without asking you.');
    for (const file of files) expect(statSync(file).mtime, file).toEqual(long);
    expect(contents(join(work.folder, 'aliases'))).toEqual(contents(join(CASES, 'fix/fixed')));
  });

  it('ends well once nothing is wrong any more, keeps the mode of a file, and leaves nothing else behind', async () => {
    using work = new Workplace();
    const file = work.write('aliases/a.yaml', WRONG);
    chmodSync(file, 0o640);
    const { code, stdout } = await work.fix();
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('valid') });
    expect(contents(work.folder)).toEqual({ 'aliases/a.yaml': RIGHT });
    expect(statSync(file).mode & 0o7777).toBe(0o640);
  });

  it('leaves alone what a rule that is off would have fixed', async () => {
    using work = new Workplace();
    const file = work.write('aliases/a.yaml', '- account: No\n  aliases: [12]\n');
    expect((await work.fix('--rules', 'ambiguous-text: off')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('- account: No\n  aliases: ["12"]\n');

    work.write('aliases/a.yaml', '- account: A\n  aliases: [" Foo\u00adBar", "b\u00ad"]\n');
    expect((await work.fix('--rules', 'control-character: off')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('- account: A\n  aliases: ["Foo\\u00ADBar", "b\u00ad"]\n');
  });

  it('follows no link, neither of a file nor of a folder', async () => {
    using work = new Workplace();
    using elsewhere = new Workplace();
    const outside = elsewhere.write('names/a.yaml', WRONG);
    work.write('aliases/b.yaml', WRONG);
    symlinkSync(outside, join(work.folder, 'aliases/link.yaml'));
    symlinkSync(dirname(outside), join(work.folder, 'aliases/folder'));
    const { code, stdout } = await work.fix();
    expect(code).toBe(2);
    expect(stdout).toContain('aliases/link.yaml:1:1 error yaml-syntax');
    expect(readFileSync(outside, 'utf8')).toBe(WRONG);
    expect(lstatSync(join(work.folder, 'aliases/link.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(work.folder, 'aliases/b.yaml'), 'utf8')).toBe(RIGHT);

    symlinkSync(elsewhere.folder, join(work.folder, 'detour'));
    const detour = await work.fix('--path', 'detour/names');
    expect(detour.code).toBe(2);
    expect(detour.stdout).toMatch(/^detour:1:1 error yaml-syntax\n +This is a symbolic link, not a folder/m);
    // Nor where the link took the folder's place after the files were read.
    const texts = { before: Buffer.from(WRONG), after: Buffer.from(RIGHT) };
    const late = replaceFile({ cwd: work.folder, path: 'detour/names/a.yaml', ...texts });
    expect(late).toBe('a link leads to its folder');
    expect(readFileSync(outside, 'utf8')).toBe(WRONG);
  });

  it('is for the command line and for validate alone', async () => {
    using work = new Workplace();
    work.write('aliases/a.yaml', WRONG);
    const { code, stderr } = await runCommand(work.folder, ['plan', '--fix']);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("unknown option '--fix'") });
    expect(contents(work.folder)).toEqual({ 'aliases/a.yaml': WRONG });
  });
});

describe('replacing a file', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text);

  it('leaves the old content to everyone who has it open or linked', () => {
    using work = new Workplace();
    const file = work.write('a.yaml', 'old');
    linkSync(file, join(work.folder, 'b.yaml'));
    const given = { cwd: work.folder, path: 'a.yaml', before: bytes('old'), after: bytes('new') };
    expect(replaceFile(given)).toBeUndefined();
    expect(contents(work.folder)).toEqual({ 'a.yaml': 'new', 'b.yaml': 'old' });
  });

  it('does not happen where somebody has changed, removed or replaced it since it was read', () => {
    using work = new Workplace();
    work.write('changed.yaml', 'newer');
    mkdirSync(join(work.folder, 'folder.yaml'));
    const replace = (path: string) =>
      replaceFile({ cwd: work.folder, path, before: bytes('old'), after: bytes('new') });
    expect(replace('changed.yaml')).toBe('it has changed since it was read');
    expect(replace('folder.yaml')).toBe('it is not a regular file');
    expect(replace('gone.yaml')).toMatch(/ENOENT/);
    expect(contents(work.folder)).toEqual({ 'changed.yaml': 'newer' });
  });
});

describe('fixing', () => {
  const names = (pairs: Iterable<AliasPair>) => Array.from(pairs, ({ account, alias }) => [account, alias]);

  const seen = (pairs: Parameters<typeof names>[0]) =>
    names(pairs).map((pair) => pair.map((name) => name.replace(/[\u200b-\u200f]/g, '').trim()));

  async function hint(files: readonly AliasFile[]) {
    const before = await checkAliases(files, DEFAULTS);
    const changed = new Map((await fixAll(files, DEFAULTS)).map((one) => [one.path, one]));
    const fixed = files.map((file) => ({ ...file, bytes: changed.get(file.path)?.after ?? file.bytes }));
    return { before, after: await checkAliases(fixed, DEFAULTS), changed, fixed };
  }

  it.each([
    ['puts quotes around those that need them', (name: string) => name, 0.001],
    ['brings those in another normal form to the usual one', (name: string) => name.normalize('NFD'), 0.15],
  ])(
    'of real names that were written without quotes %s, and changes no name',
    async (_what, write, least) => {
      const real = everyNth(organisations(), 5).map(({ account, aliases }) => ({
        account: write(account),
        aliases: aliases.map(write),
      }));
      const files: AliasFile[] = [];
      for (let at = 0; at < real.length; at += 5) {
        const style = { quotes: 'plain', indent: '  ', lineBreak: at % 2 ? '\n' : '\r\n', marker: false } as const;
        const text = aliasFile(real.slice(at, at + 5), { ...style, single: false, aliasesFirst: false });
        files.push({ path: `${at}.yaml`, bytes: Buffer.from(text) });
      }
      const { before, after, changed, fixed } = await hint(files);
      expect(changed.size / files.length).toBeGreaterThan(least);
      // A few of them end with a mark of direction that nobody can see. Of others the file could not be read before.
      const key = (pair: readonly string[]): string => JSON.stringify(pair.map((name) => name.normalize('NFC')));
      const known = new Set(seen(after.pairs).map(key));
      expect(seen(before.pairs).filter((pair) => !known.has(key(pair)))).toEqual([]);
      const meant = real.flatMap(({ account, aliases }) => aliases.map((alias) => ({ account, alias })));
      const truth = new Set(seen(meant).map(key));
      const cut = new Set(seen(before.pairs).map(key));
      const wrong = seen(after.pairs).filter((pair) => !truth.has(key(pair)) && !cut.has(key(pair)));
      expect(wrong).toEqual([]);
      expect(known.size).toBeGreaterThan(cut.size);
      const ofFiles = ({ rule }: Problem) => rule === 'yaml-syntax' || rule === 'schema';
      const count = (problems: readonly Problem[]) => problems.filter(ofFiles).length;
      expect(count(after.problems)).toBeLessThan(count(before.problems));
      expect(fixedFiles(fixed, after.problems)).toEqual([]);
    },
    120_000,
  );

  it('of every other case of problems leaves nothing that could be fixed', async () => {
    for (const folder of readdirSync(join(CASES, 'problems'))) {
      const root = join(CASES, 'problems', folder);
      const paths = Object.keys(contents(root)).filter((path) => /\.ya?ml$/.test(path));
      const files = paths.map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
      const { before, after, fixed } = await hint(files);
      expect(fixedFiles(fixed, after.problems), folder).toEqual([]);
      // Behind what is put right there may be more to read, and never less.
      const visible = (pairs: Parameters<typeof names>[0]) =>
        new Set(names(pairs).map((pair) => pair.map((name) => visiblePart(name).replace(/\s/g, '')).join('\0')));
      expect([...visible(before.pairs).difference(visible(after.pairs))], folder).toEqual([]);
    }
  });
});
