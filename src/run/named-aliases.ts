/** Reads the aliases that the input `only` names. */
import type { AliasPair } from '../aliases/alias.ts';
import { decode } from '../aliases/reading/decode.ts';
import { CodedError } from '../error.ts';
import { readGiven } from '../files/given.ts';
import type { Settings } from '../inputs/settings.ts';
import type { World } from './context.ts';

/** The aliases that the input `only` names. */
export interface Named {
  readonly pairs: readonly NamedPair[];
  /** The source for messages: a file, or the input itself. */
  readonly by: string;
}

/** An alias, and the line that names it. */
export interface NamedPair extends AliasPair {
  readonly line: number;
}

/** Reads `only`; `undefined` if it is not set. @throws CodedError if it cannot be parsed */
export async function readOnly({
  settings,
  cwd,
  host,
}: Pick<World, 'cwd' | 'host'> & { readonly settings: Pick<Settings, 'only'> }): Promise<Named | undefined> {
  const { only } = settings;
  if (only === undefined) return undefined;
  // A path has no tab or line break, so these are the lines themselves.
  if (/[\t\r\n]/.test(only)) return parse(only, 'the input `only`');
  const by = `\`${only}\``;
  const given = await readGiven({ file: only, cwd, workspace: host.workspace });
  if (!given.ok) {
    const message = `The file ${by} ${given.why === '' ? 'cannot be read' : `was not read: ${given.why}`}.`;
    const hint =
      'Check the input `only`: a path relative to the folder where the command runs, or lines of account, one tab, alias.';
    throw notRead(message, hint);
  }
  const decoded = decode({ path: only, bytes: given.bytes });
  if (!decoded.ok && decoded.why !== 'line-ends') {
    const { message, hint } = decoded.problem;
    throw notRead(`The file ${by} was not read. ${message}`, hint);
  }
  return parse(decoded.source.text, by);
}

function notRead(message: string, hint: string): CodedError {
  return new CodedError({ code: 'only', message, hint });
}

function parse(text: string, by: string): Named {
  const pairs: NamedPair[] = [];
  const wrong: number[] = [];
  text.split(/\r\n|\n|\r/).forEach((row, index) => {
    if (row.trim() === '') return;
    const [account, alias, ...rest] = row.split('\t');
    const line = index + 1;
    // A spreadsheet may write a tab for each empty column at the end.
    if (!account || !alias || rest.some((cell) => cell !== '')) wrong.push(line);
    else pairs.push({ account: account.normalize('NFC'), alias: alias.normalize('NFC'), line });
  });
  if (wrong.length === 0) return { pairs, by };
  const message = `${linesOf(wrong)} of ${by} cannot be understood.`;
  throw notRead(message, 'Write one alias on each line: account, one tab, alias.');
}

/**
 * Finds the named pairs. A pair that is not known as written is tried without a spreadsheet's quotes.
 * @throws CodedError made by `unknown` from the lines of pairs that are not known
 */
export function findNamed(
  { pairs, by }: Named,
  isKnown: (pair: AliasPair) => boolean,
  unknown: (lines: string) => CodedError,
): readonly AliasPair[] {
  const meant = pairs.map((pair) => (isKnown(pair) ? pair : unquoted(pair)));
  const others = meant.filter((pair) => !isKnown(pair));
  if (others.length > 0) throw unknown(`${linesOf(others.map(({ line }) => line))} of ${by}`);
  return meant.map(({ account, alias }) => ({ account, alias }));
}

/** Removes the quotes that a spreadsheet puts around a cell with a comma or a quote. */
function unquoted({ account, alias, line }: NamedPair): NamedPair {
  const plain = (cell: string): string => (/^".+"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  return { account: plain(account), alias: plain(alias), line };
}

function linesOf(lines: readonly number[]): string {
  const more = lines.length > 10 ? ` and ${lines.length - 10} more` : '';
  return `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.slice(0, 10).join(', ')}${more}`;
}
