/** The options of `import`, and what is wrong with them. */
import { resolve } from 'node:path';
import { isAliasFile } from '../../files/folder.ts';
import type { Failure } from '../../report/report.ts';
import type { LocalRun } from '../../run/context.ts';
import type { LocalRequest } from '../../run/local-command.ts';
import { DELIMITERS, type Delimiter, type WantedColumn } from '../../tables/table.ts';

export type ColumnKey = 'account' | 'alias' | 'display';

export interface ImportOptions {
  readonly files: readonly string[];
  readonly columns: readonly WantedColumn<ColumnKey>[];
  readonly delimiter: Delimiter | undefined;
  readonly encoding: string | undefined;
  readonly sheet: string | undefined;
  /** The alias file for new accounts, as the user named it. */
  readonly into: string;
  readonly dryRun: boolean;
  /** The file for rejected rows; `-` for standard output. */
  readonly rejected: string | undefined;
  readonly json: boolean;
}

export type ReadOptions =
  | { readonly ok: true; readonly options: ImportOptions }
  | { readonly ok: false; readonly failures: readonly Failure[] };

/** Reads the options of `import`, and reports all wrong ones at once. */
export function readImportOptions(
  { operands, options }: LocalRequest,
  { settings, cwd }: Pick<LocalRun, 'settings' | 'cwd'>,
): ReadOptions {
  const failures: Failure[] = [];
  const wrong = (message: string, hint: string): void => {
    failures.push({ code: 'option', message, hint });
  };
  const text = (name: string): string | undefined => {
    const value = options[name];
    if (value === '') wrong(`\`--${name}\` is empty.`, 'Give it a value, or leave it out.');
    return typeof value === 'string' ? value : undefined;
  };
  const account = text('account-column') ?? settings.accountField;
  const alias = text('alias-column') ?? settings.aliasField;
  const display = text('display-column');
  const names = [account, alias, ...(display === undefined ? [] : [display])];
  if (new Set(names).size < names.length)
    wrong('Two of the columns have the same name.', 'Account, alias and display name each need their own column.');
  const json = options.json === true;
  const dryRun = options['dry-run'] === true;
  const rejected = text('rejected');
  const toOutput = [...(json ? ['--json'] : []), ...(rejected === '-' ? ['--rejected -'] : [])];
  if (toOutput.length > 1 || (rejected === '-' && dryRun))
    wrong('Two things would go to standard output.', 'Give `--rejected` a file.');
  if (
    rejected !== undefined &&
    rejected !== '-' &&
    operands.some((file) => resolve(cwd, file) === resolve(cwd, rejected))
  )
    wrong('`--rejected` names a table that is to be imported.', 'Give it a separate file.');
  const into = readInto(text('into'), settings.path, wrong);
  const delimiter = readDelimiter(text('delimiter'), wrong);
  const encoding = text('encoding');
  const sheet = text('sheet');
  if (failures.length > 0) return { ok: false, failures };
  const columns: readonly WantedColumn<ColumnKey>[] = [
    { key: 'account', heading: account, option: '--account-column' },
    { key: 'alias', heading: alias, option: '--alias-column' },
    ...(display === undefined
      ? []
      : [{ key: 'display', heading: display, option: '--display-column', loose: true } as const]),
  ];
  return { ok: true, options: { files: operands, columns, delimiter, encoding, sheet, into, dryRun, rejected, json } };
}

type Wrong = (message: string, hint: string) => void;

const NAMED: Readonly<Record<string, Delimiter>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  '\\t': '\t',
  pipe: '|',
  bar: '|',
};

function readDelimiter(value: string | undefined, wrong: Wrong): Delimiter | undefined {
  if (value === undefined) return undefined;
  const found = DELIMITERS.find((one) => one === value) ?? NAMED[value.toLowerCase()];
  if (found === undefined) wrong(`\`--delimiter\` is ${JSON.stringify(value)}.`, 'It is one of `,` `;` `|` and `tab`.');
  return found;
}

/** Reads `--into`. A file outside the alias folder, or without a YAML extension, would not be an alias file. */
function readInto(value: string | undefined, path: string, wrong: Wrong): string {
  const folder = path === '.' ? '' : `${path}/`;
  if (value === undefined) return `${folder}imported.yaml`;
  const into = value.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const below = into.startsWith(folder) ? into.slice(folder.length) : undefined;
  const odd = below?.split('/').some((part) => part === '' || part === '..');
  if (below === undefined || odd || !isAliasFile(below))
    wrong(
      `\`--into\` is ${JSON.stringify(value)}, which would not be an alias file.`,
      `Name a file in the alias folder that ends in .yaml: \`${folder}imported.yaml\`.`,
    );
  return into;
}
