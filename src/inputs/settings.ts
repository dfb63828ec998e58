/** All inputs of a run as one typed object, and the checks that concern several inputs at once. */
import { regionTarget, type Target } from '../customergauge/target.ts';
import type { RuleSeverities } from '../rules/severities.ts';
import { INPUT_LIST, type InputName, type InputValues, type RawInputs, readEach } from './all-inputs.ts';
import { quote } from './readers.ts';
import type { RequestedCommand } from './run-inputs.ts';

/** The settings for sending. Present only when everything that a push needs was given. */
export interface PushSettings {
  readonly target: Target;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly configuration: string;
  readonly accountField: string;
  readonly aliasField: string;
  readonly extraFields: Readonly<Record<string, string>>;
  readonly format: 'json' | 'form';
  readonly method: 'PUT' | 'POST';
  readonly concurrency: number;
  readonly requestsPerSecond: number | undefined;
  readonly timeoutSeconds: number;
  readonly retries: number;
  /** The exact text that means success, if CustomerGauge's answer does not look like success by itself. */
  readonly successText: string | undefined;
}

/** All inputs of a run, read once. */
export interface Settings {
  readonly command: RequestedCommand;
  readonly path: string;
  readonly environment: string;
  readonly environmentExplicit: boolean;
  readonly base: string;
  readonly rules: RuleSeverities;
  readonly dryRun: boolean;
  readonly maxNew: number;
  readonly allowEmpty: boolean;
  readonly githubToken: string | undefined;
  /** The part of the accounts that this run delivers; undefined for all. */
  readonly shard: { readonly part: number; readonly of: number } | undefined;
  /** The input `ledger-ref`. `ledgerRef()` has the ref that is used. */
  readonly ledgerRef: string | undefined;
  /** Which aliases `adopt` and `forget` take: the path of a file, or its lines themselves. */
  readonly only: string | undefined;
  /** The number of aliases that somebody confirmed. */
  readonly confirm: number | undefined;
  /** The destination of records; undefined if the inputs do not say. Needs no secret. */
  readonly recordsUrl: string | undefined;
  readonly configuration: string | undefined;
  /** The headings of account and alias. */
  readonly accountField: string;
  readonly aliasField: string;
  /** A file with the names of the accounts that exist. */
  readonly knownAccounts: string | undefined;
  /** Whether aliases that no approved pull request added are held back. */
  readonly requireReviewed: boolean;
  /** Whether to write on the pull request. */
  readonly comment: boolean;
  /** The settings for sending, or everything that is missing. A plan works without it, a push does not. */
  readonly push: PushSettings | { readonly missing: readonly SettingsProblem[] };
}

/** A wrong input: its name, what is wrong, and how to fix it. */
export interface SettingsProblem {
  readonly input: InputName;
  readonly message: string;
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | {
      readonly ok: false;
      readonly problems: readonly SettingsProblem[];
      /** The settings as far as they could be read, for messages. Wrong inputs have arbitrary values here. */
      readonly about: Settings;
    };

/**
 * Turns raw inputs into one typed object, or reports every problem with them at once. What only a push needs may be missing:
 * then `settings.push.missing` lists it, and a command that pushes refuses to start.
 */
export async function readSettings(raw: RawInputs): Promise<SettingsResult> {
  const problems: SettingsProblem[] = [];
  const wrong = (input: InputName, message: string): undefined => {
    problems.push({ input, message });
    return undefined;
  };
  const values = await readEach(raw, wrong);
  checkHeadings(values, wrong);
  if (values['require-reviewed'] === 'enforce' && values.base !== 'ledger')
    wrong('require-reviewed', 'holds aliases back in the ledger, so it works with `base: ledger` only.');
  if (values.command === 'adopt' && values.shard)
    wrong('shard', 'divides what a push sends; `adopt` takes all aliases at once. Leave it out.');
  const push = pushOf(values, raw);
  const settings: Settings = {
    command: values.command,
    path: values.path,
    environment: values.environment,
    environmentExplicit: Boolean(raw.environment?.trim()),
    base: values.base,
    rules: values.rules,
    dryRun: values['dry-run'],
    maxNew: values['max-new'],
    allowEmpty: values['allow-empty'],
    githubToken: values['github-token'],
    shard: values.shard,
    ledgerRef: values['ledger-ref'],
    only: values.only,
    confirm: values.confirm,
    recordsUrl: values['records-url'] ?? regionTarget(values.region)?.recordsUrl,
    configuration: values.configuration || undefined,
    accountField: values['account-field'],
    aliasField: values['alias-field'],
    knownAccounts: values['known-accounts'],
    requireReviewed: values['require-reviewed'] === 'enforce',
    comment: values.comment,
    push,
  };
  if (settings.command === 'push' && !settings.dryRun && 'missing' in push) problems.push(...push.missing);
  return problems.length > 0 ? { ok: false, problems, about: settings } : { ok: true, settings };
}

/** The git ref of the ledger. */
export function ledgerRef({ ledgerRef: given, environment }: Pick<Settings, 'ledgerRef' | 'environment'>): string {
  return given ?? `refs/customergauge/${environment}`;
}

/** Reports headings that are set twice, or that the format cannot send. */
function checkHeadings(values: InputValues, wrong: (input: InputName, message: string) => undefined): void {
  const { 'account-field': account, 'alias-field': alias, 'extra-fields': extra } = values;
  if (account === alias) wrong('alias-field', `is ${quote(alias)}, the same heading as \`account-field\`.`);
  for (const heading of Object.keys(extra))
    if (heading === account || heading === alias)
      wrong('extra-fields', `sets ${quote(heading)}, which is already the heading of the account or the alias.`);
  if (values.format !== 'form') return;
  const headings = [
    ['account-field', account],
    ['alias-field', alias],
    ...Object.keys(extra).map((heading) => ['extra-fields', heading] as const),
  ] as const;
  // A form names a field `record[heading]`. PHP ends the heading at the first `]`, so the field would arrive under another name.
  for (const [input, heading] of headings)
    if (heading.includes(']')) {
      const why = 'which `format: form` cannot send: there a heading ends at its first `]`';
      wrong(input, `has the heading ${quote(heading)}, ${why}. Set \`format: json\`.`);
    }
}

/** The settings for sending, or everything that is missing for it. */
function pushOf(values: InputValues, raw: RawInputs): Settings['push'] {
  const missing = INPUT_LIST.flatMap(([input, { needed }]) =>
    needed && !raw[input]?.trim() ? [{ input, message: `is needed to push. ${needed}` }] : [],
  );
  const { region, 'auth-url': authUrl, 'records-url': recordsUrl } = values;
  const known = regionTarget(region);
  const target = { authUrl: authUrl ?? known?.authUrl, recordsUrl: recordsUrl ?? known?.recordsUrl };
  if (region === '' && !isComplete(target))
    missing.push({
      input: 'region',
      message: 'is needed to push. Set it to `eu`, `us` or `au`, as in the address of your CustomerGauge.',
    });
  if (missing.length > 0 || !isComplete(target)) return { missing };
  return {
    target,
    clientId: values['client-id'],
    clientSecret: values['client-secret'],
    configuration: values.configuration,
    accountField: values['account-field'],
    aliasField: values['alias-field'],
    extraFields: values['extra-fields'],
    format: values.format,
    method: values.method,
    concurrency: values.concurrency,
    requestsPerSecond: values['requests-per-second'],
    timeoutSeconds: values['timeout-seconds'],
    retries: values.retries,
    successText: values['success-text'],
  };
}

function isComplete(target: { readonly [Url in keyof Target]: string | undefined }): target is Target {
  return target.authUrl !== undefined && target.recordsUrl !== undefined;
}
