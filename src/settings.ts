import { checkUrl, regionTarget, type Target } from './customergauge/target.ts';
import { COMMANDS, type CommandName, INPUT_LIST, type InputName, LATER_COMMANDS } from './inputs.ts';
import type { ParsedRules, RuleSeverities } from './rules/severities.ts';

/** What the user wrote, before anything is checked. A value that is missing or empty counts as not set. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

export type RequestedCommand = 'auto' | CommandName;

/** Where and how records are sent. Present only when everything that a push needs was given. */
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
}

/** Everything a run needs to know from its user, read once. */
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
  /** The part of the accounts that this run delivers, or nothing where it delivers all. */
  readonly shard: { readonly part: number; readonly of: number } | undefined;
  /** The ref that the user gave the ledger. */
  readonly ledgerRef: string | undefined;
  /** A file that names what `forget` drops. */
  readonly only: string | undefined;
  /** Where records go, or nothing where the inputs do not say; known without any secret. */
  readonly recordsUrl: string | undefined;
  readonly configuration: string | undefined;
  /** The headings of account and alias. */
  readonly accountField: string;
  readonly aliasField: string;
  /** A file with the names of the accounts that exist. */
  readonly knownAccounts: string | undefined;
  /** Whether aliases that no approved pull request brought are held back. */
  readonly requireReviewed: boolean;
  /** Where the problems go as SARIF. */
  readonly sarifFile: string | undefined;
  /** Whether to write on the pull request. */
  readonly comment: boolean;
  /** What sending needs, or every reason why it is not complete: a plan without secrets is fine, a push is not. */
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
      /** What could be read of what the run is about; what could not has some value of its kind, and nothing may act on it. */
      readonly about: Settings;
    };

/** The values that inputs have when nothing is said, wherever action.yml did not already fill them in. */
const DEFAULTS: RawInputs = {
  ...Object.fromEntries(
    INPUT_LIST.flatMap(([name, input]) => (input.default === undefined ? [] : [[name, input.default]])),
  ),
  environment: 'production',
  base: 'ledger',
  'github-token': '',
};

/**
 * Raw inputs → one typed object, or every problem with them at once. What only a push needs may be missing here;
 * `settings.push.missing` then says what, and a command that pushes refuses to start.
 */
export async function readSettings(raw: RawInputs): Promise<SettingsResult> {
  const problems: SettingsProblem[] = [];
  const wrong = (input: InputName, message: string): undefined => {
    problems.push({ input, message });
    return undefined;
  };
  const given = (input: InputName): string => raw[input]?.trim() || DEFAULTS[input] || '';

  const oneOf = <const T extends string>(input: InputName, allowed: readonly T[]): T => {
    const value = given(input);
    const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase());
    if (found === undefined)
      wrong(input, `is ${quote(value)}, but must be ${allowed.map((one) => `\`${one}\``).join(' or ')}.`);
    return found ?? (allowed[0] as T);
  };
  const flag = (input: InputName): boolean => {
    const value = given(input);
    if (!/^(true|false)$/i.test(value)) wrong(input, `is ${quote(value)}, but must be \`true\` or \`false\`.`);
    return value.toLowerCase() === 'true';
  };
  const whole = (input: InputName, least: number, most: number): number => {
    const value = given(input);
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most)) {
      wrong(input, `is ${quote(value)}, but must be a whole number from ${least} to ${most}.`);
    }
    return number;
  };
  const map = async (input: InputName, schema: 'core' | 'failsafe'): Promise<Record<string, unknown> | undefined> => {
    const text = raw[input] ?? '';
    if (text.trim() === '') return undefined;
    // Loaded only when such an input is set: most runs never need it here.
    const { parse } = await import('yaml');
    try {
      // Told to be silent, the parser would pass over mistakes.
      const value: unknown = parse(text, { logLevel: 'error', schema });
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
    } catch {
      // Said below: the parser's own words describe a file, not an input.
    }
    return wrong(input, 'must be a YAML map: one `name: value` a line, each name once, with every quote closed.');
  };

  const command = readCommand(given('command'), wrong);
  const path =
    given('path')
      .replace(/\\/g, '/')
      .replace(/^(\.\/)+/, '')
      .replace(/\/+$/, '') || '.';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..')) {
    wrong(
      'path',
      `is ${quote(path)}, but must be a folder inside the repository, such as \`aliases\`: below the folder that this runs in, without \`..\`.`,
    );
  }
  const environment = given('environment');
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(environment) || /\.\.|\.lock$|\.$/.test(environment)) {
    wrong(
      'environment',
      `is ${quote(environment)}, but must be a short name of letters, digits, \`-\`, \`_\` and \`.\`, such as \`production\`.`,
    );
  }
  const rules = await readRules(await map('rules', 'core'));
  if (!rules.ok) for (const message of rules.problems) wrong('rules', message);

  const missing: SettingsProblem[] = [];
  const needed = (input: InputName): string => {
    const value = given(input);
    if (value === '') missing.push({ input, message: `is needed to push. ${hintFor(input)}` });
    if (/[\r\n]/.test(value)) wrong(input, 'holds a line break. Copy the value again, as one line.');
    return value;
  };
  const clientId = needed('client-id');
  const clientSecret = needed('client-secret');
  const configuration = needed('configuration');
  const accountField = given('account-field');
  const aliasField = given('alias-field');
  if (accountField === aliasField)
    wrong('alias-field', `is ${quote(aliasField)}, the same heading as \`account-field\`.`);
  // What is sent is the text as it was written: `007` is no number here.
  const extraFields = readExtraFields(await map('extra-fields', 'failsafe'), [accountField, aliasField], wrong);
  const format = oneOf('format', ['json', 'form']);
  if (format === 'form') {
    checkFormHeading('account-field', accountField, wrong);
    checkFormHeading('alias-field', aliasField, wrong);
    for (const heading of Object.keys(extraFields)) checkFormHeading('extra-fields', heading, wrong);
  }
  const target = readTarget(given, wrong, missing);

  const rate = given('requests-per-second');
  const requestsPerSecond = rate === '' ? undefined : Number(rate);
  if (
    requestsPerSecond !== undefined &&
    !(/^\d+(\.\d+)?$/.test(rate) && requestsPerSecond > 0 && requestsPerSecond <= 1000)
  ) {
    wrong('requests-per-second', `is ${quote(rate)}, but must be a number above 0 and at most 1000.`);
  }
  const sending = {
    clientId,
    clientSecret,
    configuration,
    accountField,
    aliasField,
    extraFields,
    format,
    method: oneOf('method', ['PUT', 'POST']),
    concurrency: whole('concurrency', 1, 64),
    requestsPerSecond,
    timeoutSeconds: whole('timeout-seconds', 1, 600),
    retries: whole('retries', 0, 20),
  };
  const requireReviewed = oneOf('require-reviewed', ['off', 'enforce']) === 'enforce';
  const base = readBase(given('base'));
  if (requireReviewed && base !== 'ledger')
    wrong('require-reviewed', 'holds aliases back in the ledger, so it works with `base: ledger` only.');
  const settings: Settings = {
    command,
    path,
    environment,
    environmentExplicit: Boolean(raw.environment?.trim()),
    base,
    rules: rules.ok ? rules.severities : NO_RULES,
    dryRun: flag('dry-run'),
    maxNew: whole('max-new', 0, 999_999_999),
    allowEmpty: flag('allow-empty'),
    githubToken: raw['github-token']?.trim() || undefined,
    shard: readShard(given('shard'), wrong),
    ledgerRef: readRef(given('ledger-ref'), wrong),
    only: given('only') || undefined,
    recordsUrl: given('records-url') || regionTarget(given('region').toLowerCase())?.recordsUrl,
    configuration: configuration || undefined,
    accountField,
    aliasField,
    knownAccounts: given('known-accounts') || undefined,
    requireReviewed,
    sarifFile: given('sarif-file') || undefined,
    comment: flag('comment'),
    push: missing.length === 0 && target ? { target, ...sending } : { missing },
  };
  if (settings.command === 'adopt' && settings.shard)
    wrong('shard', 'divides what a push sends; `adopt` takes all aliases at once. Leave it out.');
  if (settings.command === 'push' && !settings.dryRun) problems.push(...missing);
  return problems.length > 0 ? { ok: false, problems, about: settings } : { ok: true, settings };
}

/** Hardly anybody gives this input, and the rules are loaded when they are applied. */
async function readRules(given: unknown): Promise<ParsedRules> {
  if (given === undefined || given === null) return { ok: true, severities: {} };
  return (await import('./rules/severities.ts')).parseRules(given);
}

/** Stands in for severities that are never used, because the problems with `rules` are returned instead. */
const NO_RULES = {} as RuleSeverities;

type Wrong = (input: InputName, message: string) => undefined;

function readCommand(value: string, wrong: Wrong): RequestedCommand {
  const commands: readonly RequestedCommand[] = ['auto', ...(Object.keys(COMMANDS) as CommandName[])];
  const found = commands.find((one) => one === value);
  if (found) return found;
  if (LATER_COMMANDS.includes(value)) wrong('command', `is \`${value}\`, which is not available in this version.`);
  else wrong('command', `is ${quote(value)}, but must be one of ${commands.map((one) => `\`${one}\``).join(', ')}.`);
  return 'auto';
}

/** The ref that keeps the ledger of these settings. */
export function ledgerRef({ ledgerRef: given, environment }: Pick<Settings, 'ledgerRef' | 'environment'>): string {
  return given ?? `refs/customergauge/${environment}`;
}

/** A revision as it is written, for git tells upper from lower case; the two words of ours in any. */
function readBase(value: string): string {
  const lower = value.toLowerCase();
  return lower === 'ledger' || lower === 'last-commit' ? lower : value;
}

function readShard(value: string, wrong: Wrong): Settings['shard'] {
  if (value === '') return undefined;
  const [, part, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(value) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  // More parts than the ledger has buckets would leave some without any account.
  if (shard.part >= 1 && shard.part <= shard.of && shard.of <= 256) return shard;
  return wrong('shard', `is ${quote(value)}, but must be \`k/n\` such as \`2/4\`, with k from 1 to n and n up to 256.`);
}

/** A full ref; a short name stands for a branch, which is what hosts know that refuse other refs. */
function readRef(value: string, wrong: Wrong): string | undefined {
  if (value === '') return undefined;
  const ref = value.startsWith('refs/') ? value : `refs/heads/${value}`;
  if (/^refs(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+$/.test(ref) && !/\.\.|\.lock(\/|$)|\.(\/|$)/.test(ref)) return ref;
  return wrong('ledger-ref', `is ${quote(value)}, but must be a git ref such as \`refs/customergauge/production\`.`);
}

function readExtraFields(
  map: Record<string, unknown> | undefined,
  taken: readonly string[],
  wrong: Wrong,
): Readonly<Record<string, string>> {
  const fields: [string, string][] = [];
  for (const [heading, value] of Object.entries(map ?? {})) {
    if (taken.includes(heading)) {
      wrong('extra-fields', `sets ${quote(heading)}, which is already the heading of the account or the alias.`);
    } else if (typeof value !== 'string' || value === '') {
      wrong('extra-fields', `gives ${quote(heading)} something that is not text. Write \`${heading}: some text\`.`);
    } else fields.push([heading, value]);
  }
  return Object.fromEntries(fields);
}

/** A form names a field `record[heading]`, and PHP would drop what comes behind the first `]`, and the field with it. */
function checkFormHeading(input: InputName, heading: string, wrong: Wrong): void {
  if (!heading.includes(']')) return;
  const why = 'which `format: form` cannot send: there a heading ends at its first `]`';
  wrong(input, `has the heading ${quote(heading)}, ${why}. Set \`format: json\`.`);
}

function readTarget(given: (input: InputName) => string, wrong: Wrong, missing: SettingsProblem[]): Target | undefined {
  const region = given('region').toLowerCase();
  const known = regionTarget(region);
  const authUrl = given('auth-url');
  const recordsUrl = given('records-url');
  if (region !== '' && !known) wrong('region', `is ${quote(region)}, but must be \`eu\`, \`us\` or \`au\`.`);
  for (const [input, url] of [
    ['auth-url', authUrl],
    ['records-url', recordsUrl],
  ] as const) {
    const mistake = url === '' ? undefined : checkUrl(url);
    if (mistake) wrong(input, mistake);
  }
  if (region === '' && (authUrl === '' || recordsUrl === '')) {
    missing.push({
      input: 'region',
      message: 'is needed to push. Set it to `eu`, `us` or `au`, as in the address of your CustomerGauge.',
    });
    return undefined;
  }
  if (region !== '' && !known) return undefined;
  return { authUrl: authUrl || known?.authUrl || '', recordsUrl: recordsUrl || known?.recordsUrl || '' };
}

function hintFor(input: InputName): string {
  switch (input) {
    case 'client-id':
      return 'Write `client-id: ${{ secrets.CUSTOMERGAUGE_CLIENT_ID }}`; on the command line, set CUSTOMERGAUGE_CLIENT_ID. A pull request from a fork has no secrets.';
    case 'client-secret':
      return 'Write `client-secret: ${{ secrets.CUSTOMERGAUGE_CLIENT_SECRET }}`; on the command line, set CUSTOMERGAUGE_CLIENT_SECRET.';
    default:
      return 'Copy the Reference from CustomerGauge: Data → Rest APIs → Inbound Mapping.';
  }
}

/** Shows a value inside a sentence, on one line and not too long. */
function quote(value: string): string {
  const shown = JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
  return shown;
}
