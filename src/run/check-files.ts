/** Checks alias files with the rules and known accounts that the inputs set, and shows all problems at once. */
import type { KnownAccounts } from '../aliases/across/known-accounts.ts';
import type { ScannedFiles } from '../aliases/scan/scanned-files.ts';
import { CodedError } from '../error.ts';
import type { Settings } from '../inputs/settings.ts';
import { count, countProblems, type Ended } from '../report/report.ts';
import { type CheckedScan, type CheckOptions, countAliases } from '../rules/check.ts';
import type { Run, Show, World } from './context.ts';

/** The rule severities and known accounts of a run. @throws CodedError if the known accounts cannot be read */
export async function checkOptions(
  run: GivenList & { readonly settings: Pick<Settings, 'rules'> },
): Promise<CheckOptions> {
  return { severities: run.settings.rules, known: await readKnownAccounts(run) };
}

/**
 * Shows all problems of the checked files, and counts files and aliases for the report.
 * @param checked.named only problems that concern these files are shown; `undefined` shows all
 * @returns the result `valid` or `invalid`
 */
export function showChecked(
  { show, found }: Pick<Run, 'show' | 'found'>,
  checked: Pick<CheckedScan, 'aliases' | 'problems'> & {
    readonly scanned: ScannedFiles;
    readonly named?: ReadonlySet<string> | undefined;
  },
): Ended {
  const { scanned, named } = checked;
  const problems = named
    ? checked.problems.filter((one) =>
        [one.place, ...one.related.map((other) => other.place)].some(({ file }) => named.has(file)),
      )
    : checked.problems;
  show.problems(problems);
  const about = named ? scanned.files.filter(({ file }) => named.has(file.path)) : scanned.files;
  const files = about.length;
  const aliases = named ? about.reduce((sum, file) => sum + countAliases(scanned, file), 0) : checked.aliases;
  found({ files, aliases });
  const { errors, warnings } = countProblems(problems);
  const noted = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  if (errors > 0) {
    const verdict = `${count(errors, 'error')}${noted} in the alias files. Nothing can be sent until ${errors === 1 ? 'it is' : 'they are'} fixed.`;
    return { result: 'invalid', verdict };
  }
  return {
    result: 'valid',
    verdict: `${count(aliases, 'alias', 'aliases')} in ${count(files, 'file')}: valid${noted}.`,
  };
}

/** Ends the run if the files are not valid. */
export function stopInvalid({ result, verdict }: Ended): void {
  if (result === 'invalid') throw new CodedError({ code: 'invalid-files', message: verdict, hint: '' });
}

/** The part of a run that reading the list needs. */
export interface GivenList extends Pick<World, 'cwd' | 'host'> {
  readonly settings: Pick<Settings, 'knownAccounts' | 'accountField' | 'rules'>;
  readonly show: Pick<Show, 'notice'>;
}

/** Reads the list from the working tree, where an earlier step may have put it; `undefined` if no rule needs it. */
export async function readKnownAccounts({ settings, cwd, host, show }: GivenList): Promise<KnownAccounts | undefined> {
  const { knownAccounts: file, accountField, rules } = settings;
  if (file === undefined) return undefined;
  if (rules['unknown-account'] === 'off' && rules['alias-is-account'] === 'off') return undefined;
  const bytes = await contentOf(file, cwd, host.workspace);
  const { readAccountList } = await import('../tables/account-list.ts');
  const list = await readAccountList(bytes, { file, accountField });
  if (list.ok) {
    if (list.notes.length > 0)
      show.notice(`The list \`${file}\` of \`known-accounts\` was read. ${list.notes.join(' ')}`);
    return list.known;
  }
  throw unusable(`The file \`${file}\` of \`known-accounts\` cannot be used. ${list.message}`, list.hint);
}

async function contentOf(file: string, cwd: string, workspace: string | undefined): Promise<Uint8Array> {
  const { readGiven } = await import('../files/given.ts');
  const given = await readGiven({ file, cwd, workspace });
  if (given.ok) return given.bytes;
  const { why, cause } = given;
  throw why === ''
    ? unusable(
        `The file \`${file}\` of \`known-accounts\` cannot be read.`,
        'Check the input. It is a path relative to the folder where the command runs, and the file must exist before it runs.',
        cause,
      )
    : unusable(
        `The file \`${file}\` of \`known-accounts\` was not read: ${why}.`,
        'Name the file itself: a text file with one account name on each line, a CSV file, or an Excel workbook (.xlsx).',
      );
}

/** A list that cannot be read is an error, because without it unknown accounts would pass the check. */
function unusable(message: string, hint: string, cause?: unknown): CodedError<'known-accounts'> {
  return new CodedError({ code: 'known-accounts', message, hint, cause });
}
