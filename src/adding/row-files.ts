/** Pure: turns rows of a table into alias files, so that the rules can be applied to them. */
import type { AliasPair } from '../aliases/alias.ts';
import { entryOf, type ReadFile } from '../aliases/alias-file.ts';
import { INVISIBLE } from '../aliases/names/invisible.ts';
import { isOrdinary } from '../aliases/names/ordinary.ts';
import { readAliasFiles } from '../aliases/reading/read-files.ts';
import { escaped } from '../aliases/shown.ts';
import { SourceLines } from '../aliases/source.ts';

/** Whether no rule about single names can find anything in a row. */
export function isGood({ account, alias }: AliasPair): boolean {
  return [account, alias].every((name) => isOrdinary(name, false) && !INVISIBLE.test(name));
}

/** Good rows as an alias file, without parsing. It has three lines per row, so a line number identifies row and name. */
export function goodRows(path: string, pairs: readonly AliasPair[]): ReadFile {
  const source = new SourceLines(path, '\n'.repeat(3 * pairs.length));
  const entries = pairs.map(({ account, alias }, at) => {
    const name = (text: string, line: number) => ({ text, start: line, end: line });
    return entryOf(source, name(account, 3 * at), [name(alias, 3 * at + 2)], true);
  });
  return { source, entries, unusual: [], allowed: new Map(), problems: [] };
}

/** Rows written as an alias file and parsed, with the same three lines per row. */
export async function readRows(path: string, pairs: readonly AliasPair[]): Promise<ReadFile> {
  const text = pairs.map(
    ({ account, alias }) => `- account: ${escaped(account)}\n  aliases:\n    - ${escaped(alias)}\n`,
  );
  const [read] = await readAliasFiles([{ path, bytes: new TextEncoder().encode(text.join('')) }]);
  if (read === undefined) throw new Error('No rows were read.');
  return read;
}
