import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** The names that a module exports, whether where it declares them or in a list. */
function exportedBy(text: string): readonly string[] {
  const declared = text.matchAll(
    /^export (?:declare |abstract |async )*(?:function\*?|const|let|class|interface|type|enum) +([\w$]+)/gm,
  );
  const lists = text.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  const listed = Array.from(lists, ([, names = '']) => names.split(',').map((one) => one.trim().split(/\s+/).at(-1)));
  return [...Array.from(declared, ([, name = '']) => name), ...listed.flat().filter((name) => name !== undefined)];
}

/** What several files have in common, each with these files. */
function shared(namesOf: (file: string) => readonly string[]): Readonly<Record<string, readonly string[]>> {
  const owners = sources.flatMap((file) => namesOf(file).map((name) => ({ name, file })));
  const several = [...Map.groupBy(owners, ({ name }) => name)].filter(([, files]) => files.length > 1);
  return Object.fromEntries(several.map(([name, files]) => [name, files.map(({ file }) => file)]));
}

describe('a name', () => {
  it('is seen however it is exported', () => {
    const text = [
      'export const ONE = 1;',
      'export async function two() {}',
      'export function* three() {}',
      'export abstract class Four {}',
      'export type Five = 5;',
      "export { six, type Seven as Eight } from './other.ts';",
    ].join('\n');
    expect(exportedBy(text)).toEqual(['ONE', 'two', 'three', 'Four', 'Five', 'six', 'Eight']);
  });

  it('is exported by one file only, so that it says what it is wherever it is imported', () => {
    expect(
      shared((file) => exportedBy(readFileSync(join(src, file), 'utf8'))),
      'Two files export this name. Say in the name what each of them is, or make one of the two.',
    ).toEqual({});
  });

  it('belongs to one file only, so that it can be found by it', () => {
    // A command has the name that people type.
    const commands = /^commands\/[a-z]+\.ts$/;
    expect(
      shared((file) => (commands.test(file) ? [] : [basename(file)])),
      'Two folders have a file of this name. Say in the name what each of them knows.',
    ).toEqual({});
  });
});
