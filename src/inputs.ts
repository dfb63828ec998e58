/**
 * Every input and output, described once. `npm run generate` writes them into action.yml and docs/reference.md;
 * the command line takes the same names as `--name`.
 */
export interface InputDescription {
  readonly description: string;
  /** What `action.yml` fills in. Where the default must be told apart from an explicit value, the description names it instead. */
  readonly default?: string;
  /** Placeholder in the command line's help. */
  readonly value: string;
  /** The commands whose help shows it. */
  readonly commands: readonly CommandName[];
  /** Set from the environment on the command line, never as an argument, because arguments are visible to others. */
  readonly secretVariable?: string;
}

export const COMMANDS = {
  validate: 'Check the alias files of the working tree. Needs no secret.',
  plan: 'Check the alias files of the checked-out commit and show what a push would send. Needs no secret.',
  push: 'Check, plan and send the new aliases to CustomerGauge.',
  adopt: 'Record aliases that CustomerGauge has already as accepted. Sends none.',
  status: 'Show the last push, what is pending and what was removed.',
  forget: 'Drop removed aliases from the ledger once someone deleted them by hand.',
  doctor: 'Find out whether the first push will work, check by check, each with its fix. Sends no record.',
} as const;

export type CommandName = keyof typeof COMMANDS;

/** Commands that only the command line has: they read and write files of whoever starts them. */
export const LOCAL_COMMANDS = {
  import: 'Make alias files of tables (CSV, XLSX), or add their rows to alias files.',
  export: 'Write the aliases as CSV files for an upload to CustomerGauge by hand.',
  match: 'Find out which account each name of a list belongs to, and propose aliases for review.',
  init: 'Write the workflow, a first alias file and editor settings into this repository.',
} as const;

export type LocalCommandName = keyof typeof LOCAL_COMMANDS;

const files: readonly CommandName[] = ['validate', 'plan', 'push'];
const checked: readonly CommandName[] = [...files, 'adopt', 'doctor'];
const planned: readonly CommandName[] = ['plan', 'push', 'doctor'];
const withLedger: readonly CommandName[] = ['plan', 'push', 'adopt', 'status', 'forget', 'doctor'];
/** What a ledger is bound to matters to whoever compares with it or binds it. */
const bound: readonly CommandName[] = ['plan', 'push', 'adopt', 'doctor'];
const push: readonly CommandName[] = ['push'];
/** What decides whether CustomerGauge can be reached. */
const reaching: readonly CommandName[] = ['push', 'doctor'];

export const INPUTS = {
  command: {
    description:
      'What to do: `auto`, `validate`, `plan`, `push`, `adopt`, `status`, `forget` or `doctor`. `auto` pushes on `push`, `schedule`, `workflow_dispatch` and `repository_dispatch` of the default branch, and plans on everything else.',
    default: 'auto',
    value: 'name',
    commands: [],
  },
  path: {
    description:
      'Folder of the alias files, inside the repository. Every `.yaml` and `.yml` file in it counts, at any depth.',
    default: 'aliases',
    value: 'folder',
    commands: checked,
  },
  environment: {
    description:
      'Name of the CustomerGauge tenant that this run is about. Default `production`. On GitHub, `push`, `adopt` and `forget` off the default branch need it to be set explicitly.',
    value: 'name',
    commands: withLedger,
  },
  region: {
    description: "Your tenant's region: `eu`, `us` or `au`. Needed to push.",
    value: 'eu|us|au',
    commands: bound,
  },
  'client-id': {
    description: 'OAuth2 client id. Needed to push. Give it from a repository secret.',
    value: 'id',
    commands: reaching,
    secretVariable: 'CUSTOMERGAUGE_CLIENT_ID',
  },
  'client-secret': {
    description: 'OAuth2 client secret. Needed to push. Give it from a repository secret.',
    value: 'secret',
    commands: reaching,
    secretVariable: 'CUSTOMERGAUGE_CLIENT_SECRET',
  },
  configuration: {
    description:
      'The *Reference* of your Inbound Mapping for account aliases (CustomerGauge: Data → Rest APIs → Inbound Mapping). Needed to push.',
    value: 'reference',
    commands: bound,
  },
  'account-field': {
    description:
      'The Field Heading that your mapping gives to the account name. Case sensitive. Also the column of a CSV file in `known-accounts`.',
    default: 'Account Name',
    value: 'heading',
    commands: checked,
  },
  'alias-field': {
    description: 'The Field Heading that your mapping gives to the alias. Case sensitive.',
    default: 'Alias',
    value: 'heading',
    commands: bound,
  },
  'extra-fields': {
    description: 'Further headings with a constant value, sent with every record: a YAML map such as `Source: GitHub`.',
    value: 'yaml',
    commands: push,
  },
  format: {
    description: 'How a record is encoded: `json` or `form`.',
    default: 'json',
    value: 'json|form',
    commands: push,
  },
  method: {
    description:
      'HTTP verb of the records request: `PUT` or `POST`. When CustomerGauge answers that it wants the other one, the push switches once and says so.',
    default: 'PUT',
    value: 'PUT|POST',
    commands: reaching,
  },
  base: {
    description:
      'What the plan compares with: `ledger` (what was accepted so far), `last-commit` (what the event says came before) or any git revision. Only `ledger` keeps count; the others neither read nor write it. Default `ledger`.',
    value: 'revision',
    commands: planned,
  },
  'dry-run': {
    description:
      '`true`: a push stops after the plan and its guard, and sends nothing; `adopt` and `forget` say what they would do.',
    default: 'false',
    value: '',
    commands: ['push', 'adopt', 'forget'],
  },
  'max-new': {
    description:
      'A push that would create or move more aliases than this is stopped before anything is sent. `0`: no limit.',
    default: '500',
    value: 'count',
    commands: planned,
  },
  concurrency: { description: 'Records sent at the same time, 1 to 64.', default: '8', value: 'count', commands: push },
  'requests-per-second': {
    description:
      'Upper limit of records a second. No limit unless set; the push finds by itself how many CustomerGauge takes.',
    value: 'number',
    commands: push,
  },
  'timeout-seconds': {
    description: 'How long one request may take, 1 to 600 seconds.',
    default: '60',
    value: 'seconds',
    commands: reaching,
  },
  retries: {
    description:
      'How often one record is tried again after a failure that may pass, 0 to 20. `0`: each record is sent once, whatever the answer.',
    default: '5',
    value: 'count',
    commands: push,
  },
  shard: {
    description:
      '`k/n`: deliver only the k-th of n parts of the accounts, so that a matrix of jobs can share a very large first load.',
    value: 'k/n',
    commands: push,
  },
  'known-accounts': {
    description:
      'File with the account names that exist, to catch typing mistakes (`unknown-account`, and new accounts in the plan): one name a line, a CSV file with a header, or an Excel workbook (.xlsx).',
    value: 'file',
    commands: checked,
  },
  rules: {
    description:
      'Severity of single rules: a YAML map such as `ambiguous-text: error` with `error`, `warning` or `off`.',
    value: 'yaml',
    commands: checked,
  },
  'require-reviewed': {
    description:
      '`enforce`: hold back aliases that no approved pull request brought, as pending, instead of sending them. On GitHub only; needs `pull-requests: read`.',
    default: 'off',
    value: 'off|enforce',
    commands: push,
  },
  'allow-empty': {
    description: '`true`: a missing or empty alias folder really means that every alias was removed.',
    default: 'false',
    value: '',
    commands: checked,
  },
  'ledger-ref': {
    description:
      'Git ref of the ledger, instead of `refs/customergauge/` and the environment: for hosts that know branches only.',
    value: 'ref',
    commands: withLedger,
  },
  only: {
    description:
      'For `adopt` and `forget`: the aliases that are meant, one a line: account, tab, alias. A file, or in a workflow the lines themselves. Without it, `adopt` takes those that no push has tried, and `forget` all removed ones.',
    value: 'file',
    commands: ['adopt', 'forget'],
  },
  confirm: {
    description:
      'The number of aliases that a run said it would change. `adopt` and `forget` write nothing without it, and a first push that has to be confirmed sends nothing.',
    value: 'number',
    commands: ['push', 'adopt', 'forget'],
  },
  'success-text': {
    description:
      'What CustomerGauge answers when it accepted a record, to the letter, if that is neither empty nor JSON without a failure. Set it only when a push stopped over that text and Request History shows that the record arrived.',
    value: 'text',
    commands: push,
  },
  'sarif-file': {
    description: 'Write the problems as SARIF 2.1.0 to this file, for code scanning.',
    value: 'file',
    commands: files,
  },
  comment: {
    description:
      '`true`: show the plan in a comment on the pull request, and offer fixes as suggested changes. Needs `pull-requests: write`; without it the job summary has everything.',
    default: 'true',
    value: 'true|false',
    commands: [],
  },
  'github-token': {
    description:
      'Token that writes on the pull request, asks who approved it, and, where the checkout kept no credentials, fetches what it left out and writes the ledger.',
    default: '${{ github.token }}',
    value: 'token',
    commands: [],
    secretVariable: 'GITHUB_TOKEN',
  },
  'auth-url': {
    description: "Token endpoint, instead of the region's. `https`, or `http` on this machine only.",
    value: 'url',
    commands: reaching,
  },
  'records-url': {
    description: "Records endpoint, instead of the region's. `https`, or `http` on this machine only.",
    value: 'url',
    commands: bound,
  },
} as const satisfies Record<string, InputDescription>;

export type InputName = keyof typeof INPUTS;

/** Every input name with its description, typed for loops. */
export const INPUT_LIST: readonly (readonly [InputName, InputDescription])[] = Object.entries(INPUTS) as [
  InputName,
  InputDescription,
][];

export const OUTPUTS = {
  result:
    'How the run ended: `valid`, `unchanged`, `planned`, `pushed`, `adopted`, `forgotten`, `reported`, `superseded`, `failed`, `invalid`, `partial` or `blocked`.',
  changes: '`true` when the plan creates or moves aliases.',
  create: 'New aliases in the plan.',
  move: 'Aliases that change their account in the plan.',
  retry: 'Aliases in the plan that an earlier push could not deliver and that are tried again.',
  remove:
    'Aliases that left the files since the last push; they stay in CustomerGauge until somebody removes them by hand. `status` lists all of them.',
  unchanged: 'Aliases that need nothing.',
  accepted: 'Records that CustomerGauge accepted in this run.',
  rejected: 'Records that CustomerGauge refused in this run.',
  unanswered: 'Records that were sent without a clear answer: they may exist.',
  unsent: 'Records that were not processed in this run.',
  errors: 'Errors in the alias files.',
  warnings: 'Warnings in the alias files.',
  confirm:
    'The number of aliases that a run of `adopt` or `forget` asks somebody to confirm: what the input `confirm` has to be. Empty where there is nothing to confirm.',
  'plan-file': 'Path of `plan.json`.',
  'report-file': 'Path of `report.json`.',
  'plan-digest': 'SHA-256 over the set of alias pairs that the plan sends.',
  'ledger-commit': 'Commit of the ledger after this run. Empty where there is none.',
} as const;

export type OutputName = keyof typeof OUTPUTS;
