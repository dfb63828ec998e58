import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOCAL_GRAMMAR } from '../../src/cli/local-grammar.ts';
import { WorkFolder } from '../support/folder.ts';
import { runCommand } from '../support/in-process.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/tables.md'), 'utf8');

/** The text of the first block of a language. */
function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(PAGE)?.[1] ?? '';
}

it('docs/tables.md shows an import as it really goes', async () => {
  using folder = new WorkFolder({ 'pairs.csv': block('csv') });
  const [, ...args] = block('sh').trim().split(' ');
  const { code, stdout } = await runCommand(folder.path, args);
  expect({ code, stdout }).toEqual({ code: 3, stdout: block('text') });
  expect(folder.read('aliases/imported.yaml')).toBe(block('yaml'));
  expect(folder.read('rejected.csv').split('\r\n')).toHaveLength(4);
});

it('docs/tables.md explains every option', () => {
  for (const { options, inputs } of [LOCAL_GRAMMAR.import, LOCAL_GRAMMAR.export]) {
    for (const [flags] of options) expect(PAGE).toContain(`\`${flags.split(' ')[0]}\``);
    for (const input of inputs) expect(PAGE).toMatch(new RegExp(`\`(?:--)?${input}\``));
  }
});
