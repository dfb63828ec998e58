/** All inputs of a run as one typed object, and the checks that concern several inputs at once. */
import { regionTarget, type Target } from '../customergauge/target.ts';
import { INPUT_LIST, type InputName, type InputValues, type RawInputs, readEach } from './all-inputs.ts';
import { quote } from './readers.ts';

/** The settings for sending. Present only when everything that a push needs was given. */
export interface PushSettings extends Omit<InputValues, 'configuration' | 'githubToken'> {
  readonly target: Target;
  readonly configuration: string;
}

/** All inputs of a run, read once. The credentials are in `push` only. */
export interface Settings extends Omit<InputValues, 'clientId' | 'clientSecret'> {
  readonly environmentExplicit: boolean;
  /** The destination of records, by `records-url` or the region; undefined if the inputs do not say. Needs no secret. */
  readonly recordsUrl: string | undefined;
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
  if (values.requireReviewed && values.base !== 'ledger')
    wrong('require-reviewed', 'holds aliases back in the ledger, so it works with `base: ledger` only.');
  if (values.command === 'adopt' && values.shard)
    wrong('shard', 'divides what a push sends; `adopt` takes all aliases at once. Leave it out.');
  const push = pushOf(values, raw);
  const { clientId: _id, clientSecret: _secret, ...open } = values;
  const settings: Settings = {
    ...open,
    environmentExplicit: Boolean(raw.environment?.trim()),
    recordsUrl: values.recordsUrl ?? regionTarget(values.region)?.recordsUrl,
    push,
  };
  if (settings.command === 'push' && !settings.dryRun && 'missing' in push) problems.push(...push.missing);
  return problems.length > 0 ? { ok: false, problems, about: settings } : { ok: true, settings };
}

export function ledgerRef({ ledgerRef: given, environment }: Pick<Settings, 'ledgerRef' | 'environment'>): string {
  return given ?? `refs/customergauge/${environment}`;
}

/** Reports headings that are set twice, or that the format cannot send. */
function checkHeadings(values: InputValues, wrong: (input: InputName, message: string) => undefined): void {
  const { accountField: account, aliasField: alias, extraFields: extra } = values;
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
  const { region, authUrl, recordsUrl, configuration } = values;
  const known = regionTarget(region);
  const target = { authUrl: authUrl ?? known?.authUrl, recordsUrl: recordsUrl ?? known?.recordsUrl };
  if (region === '' && !isComplete(target))
    missing.push({
      input: 'region',
      message: 'is needed to push. Set it to `eu`, `us` or `au`, as in the address of your CustomerGauge.',
    });
  if (missing.length > 0 || !isComplete(target) || configuration === undefined) return { missing };
  const { githubToken: _, ...sending } = values;
  return { ...sending, target, configuration };
}

function isComplete(target: { readonly [Url in keyof Target]: string | undefined }): target is Target {
  return target.authUrl !== undefined && target.recordsUrl !== undefined;
}
