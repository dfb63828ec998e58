/** The options of the commands that only the command line has. What the commands do is loaded only when they run. */
import type { InputName } from '../inputs/all-inputs.ts';
import type { LocalCommandName } from '../inputs/commands.ts';

export interface LocalGrammar {
  /** The arguments after the command's name. */
  readonly operands?: { readonly name: string; readonly description: string };
  /** Inputs that it shares with the other commands. */
  readonly inputs: readonly InputName[];
  /** Its own options: flags and descriptions. */
  readonly options: readonly (readonly [flags: string, description: string])[];
}

export const LOCAL_GRAMMAR: Readonly<Record<LocalCommandName, LocalGrammar>> = {
  import: {
    operands: { name: '<file...>', description: 'tables: CSV or XLSX, with a header' },
    inputs: ['path', 'account-field', 'alias-field', 'rules', 'known-accounts'],
    options: [
      ['--account-column <heading>', 'the column with the account names (default: what account-field says)'],
      ['--alias-column <heading>', 'the column with the aliases (default: what alias-field says)'],
      ['--display-column <heading>', 'a column with the name that people use for the account; written as a comment'],
      ['--delimiter <character>', 'separator of CSV cells: , ; | or tab (default: found by the header)'],
      ['--encoding <name>', 'encoding of a CSV file, such as windows-1252 (default: found by the content)'],
      ['--sheet <name>', 'the sheet of a workbook (default: the one that has the columns)'],
      [
        '--into <file>',
        'the alias file for accounts that have no entry yet (default: imported.yaml in the alias folder)',
      ],
      ['--dry-run', 'write no alias file; print what would be added, as an alias file'],
      [
        '--rejected <file>',
        'write the rows that were rejected to this CSV file, with the reason; - is standard output',
      ],
    ],
  },
  export: {
    inputs: ['path', 'account-field', 'alias-field', 'rules', 'environment', 'ledger-ref'],
    options: [
      ['--out <folder>', 'folder for the CSV files (default: export); - writes everything to standard output'],
      ['--pending', 'only the aliases that CustomerGauge has not accepted yet, as the ledger says'],
      ['--only-file <file>', 'also write the aliases to this file, in the form that adopt --only reads'],
    ],
  },
  match: {
    operands: { name: '[names]', description: 'a table (CSV or XLSX) with the names, or a list with one name a line' },
    inputs: ['path', 'account-field', 'rules'],
    options: [
      ['--column <heading>', 'the column with the names (default: one called Name, Company, Account or similar)'],
      ['--name <text>', 'one name instead of a list'],
      ['--accounts <file>', 'the accounts that CustomerGauge has: a table, or a list with one account a line'],
      ['--display-column <heading>', 'the column to compare instead, if account names are identifiers'],
      ['--into <file>', 'write proposals to this new alias file; - is standard output'],
      ['--out <file>', 'write all results to this CSV file; - is standard output'],
      ['--not <file>', 'names that were rejected (default: not-aliases.yaml next to the alias folder)'],
    ],
  },
  init: {
    inputs: [],
    options: [
      ['--region <eu|us|au>', 'region of your CustomerGauge; asked for at a terminal'],
      ['--environments <names>', 'tenants, separated by commas; name:region if they differ (default: production)'],
      ['--path <folder>', 'folder of the alias files (default: aliases)'],
      ['--account <name>', 'an account for the first alias file, exactly as CustomerGauge has it'],
      ['--alias <name>', 'an alias of that account'],
      ['--owners <names>', 'who reviews changes, such as "@acme/cx"; written to .github/CODEOWNERS'],
      ['--uses <owner/repo@commit>', 'the action, pinned to a commit (default: the release that runs)'],
      ['--no-environment', 'keep the secrets in the repository instead of a GitHub environment'],
      ['--force', 'overwrite existing files'],
    ],
  },
};
