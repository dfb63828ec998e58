/** The options of `match`, and what is wrong with them. */
import { existsSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { REJECTED_FILE } from '../../files/folder.ts';
import type { Failure } from '../../report/report.ts';
import type { LocalRun } from '../../run/context.ts';
import type { LocalRequest } from '../../run/local-command.ts';

export interface MatchOptions {
  readonly names:
    | { readonly kind: 'file'; readonly file: string; readonly column: string | undefined }
    | { readonly kind: 'one'; readonly name: string };
  readonly accounts: string;
  readonly displayColumn: string | undefined;
  /** The new alias file for proposals; `-` for standard output. */
  readonly into: string | undefined;
  /** The CSV file for all results; `-` for standard output. */
  readonly out: string | undefined;
  /** The file of rejected names, and whether the user named it with `--not`. */
  readonly not: { readonly file: string; readonly named: boolean };
  readonly json: boolean;
}

export type ReadMatchOptions =
  | { readonly ok: true; readonly options: MatchOptions }
  | { readonly ok: false; readonly failures: readonly Failure[] };

type Wrong = (message: string, hint: string) => void;

/** Reads the options of `match`, and reports all wrong ones at once. */
export function readMatchOptions(
  { operands, options }: LocalRequest,
  { settings, cwd }: Pick<LocalRun, 'settings' | 'cwd'>,
): ReadMatchOptions {
  const failures: Failure[] = [];
  const wrong: Wrong = (message, hint) => void failures.push({ code: 'option', message, hint });
  const text = (name: string): string | undefined => {
    const value = options[name];
    if (typeof value === 'string' && value.trim() === '')
      wrong(`\`--${name}\` is empty.`, 'Give it a value, or leave it out.');
    return typeof value === 'string' ? value : undefined;
  };
  const names = readNames(operands, { column: text('column'), name: text('name') }, wrong);
  const accounts = text('accounts');
  if (options.accounts === undefined)
    wrong('`--accounts` is missing.', 'Name a file with the accounts that CustomerGauge has: a table, or a list.');
  const displayColumn = text('display-column');
  if (displayColumn !== undefined && displayColumn === settings.accountField)
    wrong(
      '`--display-column` is the column of the accounts themselves.',
      'Name the column with what people call them.',
    );
  const [into, out] = [text('into'), text('out')];
  const json = options.json === true;
  const outputs = [json ? '--json' : '', into === '-' ? '--into -' : '', out === '-' ? '--out -' : ''].filter(Boolean);
  if (outputs.length > 1)
    wrong(
      `${outputs.map((one) => `\`${one}\``).join(' and ')} would all go to standard output.`,
      'Give files to all but one.',
    );
  if (into !== undefined && into !== '-' && !/\.ya?ml$/i.test(into))
    wrong(`\`--into\` is ${JSON.stringify(into)}, which is not an alias file.`, 'Name a file that ends in .yaml.');
  if (into !== undefined && into !== '-' && existsSync(resolve(cwd, into)))
    wrong(
      `There is a file ${into} already, and \`--into\` never changes a file.`,
      'Name a new file, or delete the old one.',
    );
  checkDistinct({ into, out, read: [...operands, accounts ?? ''], cwd }, wrong);
  const not = text('not');
  const beside = posix.join(posix.dirname(settings.path), REJECTED_FILE);
  if (failures.length > 0 || names === undefined || accounts === undefined) return { ok: false, failures };
  const rejected = { file: not ?? beside, named: not !== undefined };
  return { ok: true, options: { names, accounts, displayColumn, into, out, not: rejected, json } };
}

function readNames(
  operands: readonly string[],
  { column, name }: { readonly column: string | undefined; readonly name: string | undefined },
  wrong: Wrong,
): MatchOptions['names'] | undefined {
  const [file, ...more] = operands;
  if (more.length > 0) wrong('More than one file with names was given.', 'Name one.');
  if (file !== undefined && name !== undefined)
    wrong('Both a file with names and `--name` were given.', 'Use one of them.');
  if (name !== undefined && column !== undefined) wrong('`--column` needs a file with names.', 'Leave it out.');
  if (name !== undefined) return { kind: 'one', name };
  if (file !== undefined) return { kind: 'file', file, column };
  wrong('There are no names.', 'Name a file with names, or give one with `--name`.');
  return undefined;
}

/** Refuses to overwrite a file that is read, or to write two outputs to one file. */
function checkDistinct(
  of: {
    readonly into: string | undefined;
    readonly out: string | undefined;
    readonly read: readonly string[];
    readonly cwd: string;
  },
  wrong: Wrong,
): void {
  const place = (file: string): string => resolve(of.cwd, file);
  const read = new Set(of.read.filter((file) => file !== '').map(place));
  for (const [option, file] of [
    ['--into', of.into],
    ['--out', of.out],
  ] as const)
    if (file !== undefined && file !== '-' && read.has(place(file)))
      wrong(`\`${option}\` names a file that is read.`, 'Give it a separate file.');
  const { into, out } = of;
  if (into !== undefined && out !== undefined && into !== '-' && place(into) === place(out))
    wrong('`--into` and `--out` name the same file.', 'Give each a separate file.');
}
