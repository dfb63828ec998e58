import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlookedFile, similarFolders } from '../../src/files/overlooked.ts';
import { runCommand } from '../support/in-process.ts';
import { entry, Scene } from '../support/scene.ts';

describe('a file in the alias folder that is no alias file', () => {
  it.each([
    ['names.csv', { kind: 'table', path: 'aliases/names.csv' }],
    ['deep/Names.XLSX', { kind: 'table', path: 'aliases/deep/Names.XLSX' }],
    ['acme.yaml.txt', { kind: 'name', path: 'aliases/acme.yaml.txt', better: 'aliases/acme.yaml' }],
    ['acme.yml.docx', { kind: 'name', path: 'aliases/acme.yml.docx', better: 'aliases/acme.yaml' }],
    ['acme.ymal', { kind: 'name', path: 'aliases/acme.ymal', better: 'aliases/acme.yaml' }],
    ['acme.yaml', undefined],
    ['README.md', undefined],
    ['aliases.schema.json', undefined],
    ['notes.txt', undefined],
    ['.hidden/names.csv', undefined],
  ])('is noticed where people probably meant it as one: %s', (below, expected) => {
    expect(overlookedFile('aliases', below)).toEqual(expected);
  });

  it('is noticed where its folder differs from the alias folder in capital letters alone, on any level', async () => {
    const tree: Readonly<Record<string, readonly string[]>> = {
      '': ['data', 'Data', 'other'],
      data: ['Aliases', 'aliases'],
      Data: ['aliases', 'x'],
    };
    const found = await similarFolders('data/aliases', (parent) => tree[parent] ?? []);
    expect(found).toEqual(['data/Aliases', 'Data/aliases']);
    expect(await similarFolders('.', () => ['.'])).toEqual([]);
  });

  it('is said by validate, with what to do', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'aliases-overlooked-'));
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(cwd, file)), { recursive: true });
      writeFileSync(join(cwd, file), text);
    };
    try {
      write('aliases/a.yaml', entry('ACME', 'Acme Inc.'));
      write('aliases/more.csv', 'Account,Alias\nACME,A\n');
      write('aliases/known.csv', 'Account\nACME\n');
      write('aliases/b.yaml.txt', entry('Beta', 'B'));
      write('Aliases/c.yaml', entry('Gamma', 'G'));
      const args = ['validate', '--known-accounts', 'aliases/known.csv'];
      const { code, stdout, stderr } = await runCommand(cwd, args);
      const said = stdout + stderr;
      expect(code).toBe(0);
      expect(said).toContain('`aliases/more.csv` is a spreadsheet and not read');
      expect(said).toContain('run `customergauge-aliases import aliases/more.csv` on a computer');
      expect(said).toContain('Rename `aliases/b.yaml.txt` to `aliases/b.yaml`.');
      expect(said).toContain('Move the files of `Aliases` to `aliases`');
      expect(said).not.toContain('known.csv');
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  });

  it('is said on the pull request that brings it, and not on every one that comes after', async () => {
    await using scene = await Scene.withGitHub();
    const { repository, github } = scene;
    repository.write('aliases/a.yaml', entry('ACME', 'Acme Inc.'));
    repository.commitAll();
    expect((await scene.push()).code).toBe(0);

    scene.proposeFiles(1, { 'aliases/more.csv': 'Account,Alias\nACME,A\n', 'Aliases/b.yaml': entry('Beta', 'B') });
    const { code, all } = await scene.onPullRequest(1);
    expect(code).toBe(0);
    expect(all).toContain('::notice title=CustomerGauge aliases::`aliases/more.csv` is a spreadsheet');
    const [comment] = github.pull(1).comments;
    expect(comment?.body).toContain('<code>aliases/more.csv</code> is a spreadsheet and not read');
    expect(comment?.body).toContain('The folder <code>Aliases</code> is not read');

    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'change-1');
    repository.git('push', '--quiet', 'origin', 'main');
    scene.proposeFiles(2, { 'README.md': 'Hello' });
    const later = await scene.onPullRequest(2);
    expect(later.all).toContain('is a spreadsheet');
    expect(github.pull(2).comments).toEqual([]);
  });
});
