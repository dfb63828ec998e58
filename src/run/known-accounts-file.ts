/** Reads the list of the input `known-accounts`. */
import type { KnownAccounts } from '../aliases/across/known-accounts.ts';
import { CodedError } from '../error.ts';
import { readGiven } from '../files/given.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Show, World } from './context.ts';

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
