import type { InputName } from '../inputs/all.ts';
import type { LocalCommandName } from '../inputs/commands.ts';

/** What a command takes that only the command line has. */
export interface LocalGrammar {
  /** What stands behind the command's name. */
  readonly operands?: { readonly name: string; readonly description: string };
  /** Inputs of other commands that it takes, too. */
  readonly inputs: readonly InputName[];
  /** Its own options: flags and what they mean. */
  readonly options: readonly (readonly [flags: string, description: string])[];
}

/** The grammar of each; what they do is loaded only when it is asked for. */
export const LOCAL_GRAMMAR: Readonly<Record<LocalCommandName, LocalGrammar>> = {
  import: {
    operands: { name: '<file...>', description: 'tables: CSV or XLSX, with a header' },
    inputs: ['path', 'account-field', 'alias-field', 'rules', 'known-accounts'],
    options: [
      ['--account-column <heading>', 'the column with the account names (default: what account-field says)'],
      ['--alias-column <heading>', 'the column with the aliases (default: what alias-field says)'],
      ['--display-column <heading>', 'a column that says what people call the account; written as a comment'],
      ['--delimiter <character>', 'what separates the cells of CSV: , ; | or tab (default: found by the header)'],
      ['--encoding <name>', 'the encoding of CSV, such as windows-1252 (default: found by the content)'],
      ['--sheet <name>', 'the sheet of a workbook (default: the one that has the columns)'],
      [
        '--into <file>',
        'the alias file for accounts that have no entry yet (default: imported.yaml in the alias folder)',
      ],
      ['--dry-run', 'write no alias file; print what would be added, as an alias file'],
      [
        '--rejected <file>',
        'write the rows that are not taken to this CSV file, with the reason; - is standard output',
      ],
    ],
  },
  export: {
    inputs: ['path', 'account-field', 'alias-field', 'rules', 'environment', 'ledger-ref'],
    options: [
      ['--out <folder>', 'where the CSV files go (default: export); - writes all of it to standard output'],
      ['--pending', 'only the aliases that CustomerGauge has not accepted yet, as the ledger says'],
      ['--only-file <file>', 'write the same aliases to this file as well, as the option --only of adopt takes them'],
    ],
  },
  match: {
    operands: { name: '[names]', description: 'a table (CSV or XLSX) with the names, or a list with one name a line' },
    inputs: ['path', 'account-field', 'rules'],
    options: [
      [
        '--column <heading>',
        'the column with the names (default: one that is called Name, Company, Account or the like)',
      ],
      ['--name <text>', 'one name instead of a list'],
      ['--accounts <file>', 'the accounts that CustomerGauge has: a table, or a list with one account a line'],
      [
        '--display-column <heading>',
        'the column of the accounts that is compared, where account names are identifiers',
      ],
      ['--into <file>', 'write proposals to this new alias file; - is standard output'],
      ['--out <file>', 'write all results to this CSV file; - is standard output'],
      ['--not <file>', 'names that were rejected (default: not-aliases.yaml beside the alias folder)'],
    ],
  },
  init: {
    inputs: [],
    options: [
      ['--region <eu|us|au>', 'region of your CustomerGauge; asked for at a terminal'],
      ['--environments <names>', 'tenants, separated by commas; name:region where they differ (default: production)'],
      ['--path <folder>', 'folder of the alias files (default: aliases)'],
      ['--account <name>', 'an account for the first alias file, exactly as CustomerGauge has it'],
      ['--alias <name>', 'an alias of that account'],
      ['--owners <names>', 'who reviews changes, such as "@acme/cx"; written to .github/CODEOWNERS'],
      ['--uses <owner/repo@commit>', 'the action, pinned to a commit (default: the release that runs)'],
      ['--no-environment', 'keep the secrets in the repository instead of a GitHub environment'],
      ['--force', 'replace files that are there'],
    ],
  },
};
