import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GIT_ENV } from '../support/repository.ts';
import { REF, Scene } from '../support/scene.ts';

const ENTRIES = {
  'caf\xe8.yaml': '- account: One\n  aliases: [x1]\n',
  'caf\xe9.yaml': '- account: Two\n  aliases: [x2]\n',
};

describe.skipIf(process.platform !== 'linux')('alias files whose names are not UTF-8', () => {
  it.each(['validate', 'plan', 'push'])('are refused by %s, each with how to fix it', async (command) => {
    await using scene = await Scene.open();
    for (const [name, text] of Object.entries(ENTRIES)) scene.repository.writeLatin1(`aliases/${name}`, text);
    scene.repository.commitAll();
    const run = await scene.runIn(scene.repository.work, { command });
    expect(run.result).toBe('invalid');
    expect(run.problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['aliases/caf\\xe8.yaml', 'yaml-syntax'],
      ['aliases/caf\\xe9.yaml', 'yaml-syntax'],
    ]);
    expect(run.problems[0]?.message).toContain('The name of this file');
    expect(run.problems[0]?.hint).toContain('Rename it');
    expect(scene.sandbox.requests()).toEqual([]);
    expect(scene.remote('for-each-ref', REF)).toBe('');
  });

  it('count in a ledger and in a base that have them: nothing is sent again after they are renamed', async () => {
    await using scene = await Scene.open();
    for (const [name, text] of Object.entries(ENTRIES))
      scene.repository.write(`aliases/${name.replace(/[^ -~]/, String(name.charCodeAt(3)))}`, text);
    const renamed = scene.repository.commitAll();
    await scene.run(renamed);
    expect(scene.sent).toEqual(['One/x1', 'Two/x2']);

    const named = renameInLedger(scene);
    const plan = await scene.run(renamed, { command: 'plan' });
    expect(plan).toMatchObject({ result: 'unchanged', plan: { unchanged: 2, remove: [] } });
    const next = scene.repository.commit({ Three: ['z'] });
    expect(await scene.run(next)).toMatchObject({ result: 'pushed' });
    expect(scene.sent).toEqual(['One/x1', 'Two/x2', 'Three/z']);
    const base = await scene.run(next, { command: 'plan', base: named });
    expect(base.plan.create).toMatchObject([{ alias: 'z' }]);
  });
});

describe('a path that leads through a symbolic link', () => {
  it.each(['validate', 'plan', 'push', 'adopt'])('is refused by %s, with what to set it to', async (command) => {
    await using scene = await Scene.open();
    scene.repository.commit({ A: ['x'] }, 'real/aliases/all.yaml');
    symlinkSync('real', join(scene.repository.work, 'link'));
    scene.repository.commitAll();
    const run = await scene.runIn(scene.repository.work, { command, path: 'link/aliases' });
    expect(run.result).toBe('invalid');
    expect(run.problems).toMatchObject([{ file: 'link', rule: 'yaml-syntax' }]);
    expect(run.problems[0]?.message).toContain('This is a symbolic link, not a folder');
    expect(run.problems[0]?.hint).toContain('set `path` to the folder that it leads to');
  });
});

/** Gives the files in the ledger's source the names that they had, as a push did that took them. Returns a commit with that folder. */
function renameInLedger(scene: Scene): string {
  const git = (args: readonly string[], input: string) =>
    execFileSync('git', args, { cwd: scene.repository.remote, env: GIT_ENV, input: Buffer.from(input, 'latin1') })
      .toString('latin1')
      .trim();
  const tree = (entries: string) => git(['mktree', '-z'], entries.replaceAll('\n', '\0'));
  const files = git(['ls-tree', `${REF}:source`], '');
  const source = tree(`${files.replace(/\d+(?=\.yaml)/g, (code) => String.fromCharCode(Number(code)))}\n`);
  const kept = git(['ls-tree', REF], '')
    .split('\n')
    .filter((line) => /\tledger\.json$/.test(line));
  const ledger = tree([...kept, `040000 tree ${source}\tsource`].map((line) => `${line}\n`).join(''));
  git(['update-ref', REF, git(['commit-tree', ledger, '-p', REF, '-m', 'As an old push left it'], '')], '');
  const commit = git(['commit-tree', tree(`040000 tree ${source}\taliases\n`), '-m', 'The folder itself'], '');
  git(['update-ref', 'refs/heads/old', commit], '');
  return commit;
}
