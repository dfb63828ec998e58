/** A ledger that cannot be written, or whose name is not free. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REF, Scene } from '../support/scene.ts';
import type { Told } from '../support/told.ts';

describe('a run that may not write its ledger', () => {
  it('says so before the first record, with the words to paste', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    writeFileSync(
      join(scene.repository.remote, 'hooks/pre-receive'),
      '#!/bin/sh\nwhile read -r _ _ ref; do case "$ref" in refs/customergauge/*) echo "not you"; exit 1;; esac; done\n',
      { mode: 0o755 },
    );
    const run = await scene.run(commit);
    expect(run.result).toBe('blocked');
    expect(run.verdict).toContain(`Nothing was sent. This run may not write its ledger (\`${REF}\`)`);
    expect(run.failures.at(-1)?.hint).toContain('`permissions: { contents: write }`');
    expect(scene.sandbox.requests()).toEqual([]);
  });
});

describe('a git server that cannot or will not keep the ledger', () => {
  it.each(['uploadpack.hideRefs', 'transfer.hideRefs'])(
    'because it hides it (%s) is told from one that refuses it',
    async (name) => {
      await using scene = await Scene.open();
      await scene.run(scene.repository.commit({ A: ['x'] }));
      scene.remote('config', name, 'refs/customergauge');
      const run = await scene.run(scene.repository.commit({ A: ['x', 'y'] }));
      expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-hidden' }] });
      expect(run.verdict).toContain(`The git server hides the ledger (\`${REF}\`) from this run`);
      expect(run.failures[0]?.hint).toContain('set `ledger-ref`');
      expect(scene.sent).toEqual(['A/x']);
    },
  );

  it('says so in its own words, and nothing of a permission', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    scene.remote('config', 'receive.maxInputSize', '1');
    const run = await scene.run(commit);
    expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-refused' }] });
    expect(run.verdict).toContain('The git server could not store the ledger');
    expect(run.verdict).toContain('unpacker error');
    expect(run.failures[0]?.hint).not.toContain('permissions');
  });
});

describe('a ledger whose name is not free', () => {
  it.each([
    ['books', 'books/cg'],
    ['books/cg/2026', 'books/cg'],
  ])('because of the branch %s is refused before the first record, with what to do', async (branch, ledger) => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    scene.repository.git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
    const run = await scene.run(commit, { 'ledger-ref': ledger });
    expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-name' }] });
    expect(run.verdict).toContain(`there is \`refs/heads/${branch}\`, and git allows no ref below another`);
    expect(run.failures[0]?.hint).toContain('Set `ledger-ref` to a name');
    expect(scene.sandbox.requests()).toEqual([]);
  });

  it.each(['heads', 'tags'])(
    'because one of the remote’s %s is itself called like it is refused, with what to do, and nothing of either is lost',
    async (kind) => {
      await using scene = await Scene.open();
      const taken = `refs/${kind}/${REF}`;
      const first = scene.repository.commit({ A: ['x'] });
      scene.repository.git('push', '--quiet', 'origin', `HEAD:${taken}`);
      const expectRefused = (run: Told): void => {
        expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-name' }] });
        expect(run.verdict).toContain(`a branch or a tag that is itself called \`${REF}\``);
        expect(run.failures[0]?.hint).toContain(
          `\`git push origin --delete refs/heads/${REF}\`, or \`refs/tags/${REF}\``,
        );
      };
      for (const command of ['push', 'plan', 'status', 'adopt']) expectRefused(await scene.run(first, { command }));
      expect(scene.remote('for-each-ref', '--format=%(refname)', REF)).toBe('');
      expect(scene.remote('rev-parse', taken)).toBe(first);
      expect(scene.sandbox.requests()).toEqual([]);

      // As it stood when somebody, to restore the ledger, made a branch of it.
      scene.remote('update-ref', '-d', taken);
      expect(await scene.run(first)).toMatchObject({ result: 'pushed' });
      const ledger = scene.remote('rev-parse', REF);
      scene.remote('update-ref', taken, ledger);
      const second = scene.repository.commit({ A: ['x', 'y'] });
      const asked = scene.sandbox.requests().length;
      expect(await scene.run(second, { command: 'plan' })).toMatchObject({ result: 'planned' });
      expectRefused(await scene.run(second));
      expect(scene.sandbox.requests()).toHaveLength(asked);
      expect([REF, taken].map((ref) => scene.remote('rev-parse', ref))).toEqual([ledger, ledger]);
    },
  );

  it.each(['main', 'refs/heads/main'])(
    'because `ledger-ref: %s` is the branch of the alias files is refused on that branch, with what to choose instead',
    async (ref) => {
      await using scene = await Scene.open();
      const commit = scene.repository.commit({ A: ['x'] });
      const refused = [
        await scene.run(commit, { 'ledger-ref': ref }),
        await scene.runIn(scene.repository.work, { 'ledger-ref': ref, command: 'adopt' }),
      ];
      for (const run of refused) {
        expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-name' }] });
        expect(run.verdict).toContain('The ledger cannot be kept on the branch `main`, which has the alias files.');
        expect(run.failures[0]?.hint).toContain(`Leave \`ledger-ref\` out, or set it to`);
      }
      expect(scene.remote('rev-parse', 'main')).toBe(commit);
      // A branch that the remote does not have yet must not come to be as a ledger.
      scene.repository.git('checkout', '--quiet', '-b', 'fresh');
      const fresh = await scene.runIn(scene.repository.work, { 'ledger-ref': 'fresh' });
      expect(fresh.verdict).toContain('The ledger cannot be kept on the branch `fresh`');
      expect(scene.remote('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
      expect(scene.remote('for-each-ref', REF)).toBe('');
    },
  );
});
