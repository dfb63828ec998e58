import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectAsWritten } from '../../support/expected.ts';
import { onlyInserted, WorkFolder } from '../../support/folder.ts';
import { type Ended, runCommand } from '../../support/in-process.ts';

const CASES = join(import.meta.dirname, '../../cases/import');

function argsOf(name: string): readonly string[] {
  const lines = readFileSync(join(CASES, name, 'args.txt'), 'utf8')
    .split('\n')
    .slice(0, -1);
  // A value of several lines is written with \n.
  return ['import', ...lines.map((line) => line.replaceAll('\\n', '\n'))];
}

function told({ code, stdout, stderr }: Ended): string {
  return `${stdout}--- standard error\n${stderr}--- exit ${code}\n`;
}

/** All alias files of a case in one text. */
function listing(files: ReadonlyMap<string, Buffer>): string {
  return [...files].map(([file, content]) => `=== ${file}\n${content.toString('utf8')}\n`).join('');
}

describe('each folder holds tables and alias files; an import says what its expected.txt says, and leaves what its after.txt shows', () => {
  for (const name of readdirSync(CASES)) {
    it(name, async () => {
      using folder = new WorkFolder();
      cpSync(join(CASES, name, 'before'), folder.path, { recursive: true });
      const before = folder.files('aliases');
      const first = await runCommand(folder.path, argsOf(name));
      const after = folder.files('aliases');
      expectAsWritten(join(CASES, name), told(first));
      expectAsWritten(join(CASES, name), listing(after), 'after.txt');

      for (const [file, content] of before)
        expect(onlyInserted(content, after.get(file) ?? Buffer.of()), file).toBe(true);
      await runCommand(folder.path, argsOf(name));
      expect(listing(folder.files('aliases')), 'a second run changes nothing').toBe(listing(after));
      if (after.size > 0 && first.code !== 2) {
        const valid = await runCommand(folder.path, ['validate', ...rulesOf(name)]);
        expect(valid.code, valid.stdout + valid.stderr).toBe(0);
      }
    });
  }
});

/** Severities that the case sets hold for what comes of it, too. */
function rulesOf(name: string): readonly string[] {
  const args = argsOf(name);
  const at = args.indexOf('--rules');
  return at === -1 ? [] : args.slice(at, at + 2);
}
