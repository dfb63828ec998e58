import type { AliasPair } from '../aliases/alias.ts';
import { entryOf, type ReadFile } from '../aliases/alias-file.ts';
import type { CheckOptions } from '../aliases/check.ts';
import { INVISIBLE } from '../aliases/names/invisible.ts';
import { isGoodName } from '../aliases/names/text-rules.ts';
import { readAliasFiles } from '../aliases/reading/read-files.ts';
import { escaped } from '../aliases/shown.ts';
import { SourceLines } from '../aliases/source.ts';

/** Whether no rule about single names can mind a row. */
export function isGood({ account, alias }: AliasPair): boolean {
  return [account, alias].every((name) => isGoodName(name, false) && !INVISIBLE.test(name));
}

/** Good rows as an alias file would say them, three lines a row, so that a line tells the row and the name. */
export function goodRows(path: string, pairs: readonly AliasPair[]): ReadFile {
  const source = new SourceLines(path, '\n'.repeat(3 * pairs.length));
  const entries = pairs.map(({ account, alias }, at) => {
    const name = (text: string, line: number) => ({ text, start: line, end: line });
    return entryOf(source, name(account, 3 * at), [name(alias, 3 * at + 2)], true);
  });
  return { source, entries, problems: [] };
}

/** The same rows written as an alias file, which then is read with all that is wrong in it. */
export async function readRows(
  path: string,
  pairs: readonly AliasPair[],
  { severities }: CheckOptions,
): Promise<ReadFile> {
  const text = pairs.map(
    ({ account, alias }) => `- account: ${escaped(account)}\n  aliases:\n    - ${escaped(alias)}\n`,
  );
  const [read] = await readAliasFiles([{ path, bytes: new TextEncoder().encode(text.join('')) }], severities);
  if (read === undefined) throw new Error('No rows were read.');
  return read;
}
