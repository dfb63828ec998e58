/** The parts of `--help` besides commands and options: groups, examples, environment variables. */
import type { Command } from 'commander';
import type { CommandName, LocalCommandName } from '../inputs/commands.ts';

/** Headings of the groups of commands. */
export const GROUPS = {
  files: 'Alias files:',
  sending: 'What CustomerGauge gets:',
  setup: 'Setting up:',
  trying: 'Trying it out:',
} as const;

type HelpedCommand = CommandName | LocalCommandName;

const GROUP_OF: Readonly<Record<HelpedCommand, keyof typeof GROUPS>> = {
  validate: 'files',
  import: 'files',
  export: 'files',
  match: 'files',
  plan: 'sending',
  push: 'sending',
  status: 'sending',
  adopt: 'sending',
  forget: 'sending',
  init: 'setup',
  doctor: 'setup',
};

export function groupOf(command: HelpedCommand): string {
  return GROUPS[GROUP_OF[command]];
}

const EXAMPLES: Readonly<Record<HelpedCommand | 'program' | 'sandbox' | 'completion', readonly string[]>> = {
  program: [
    'customergauge-aliases demo',
    'customergauge-aliases init --region eu',
    'customergauge-aliases validate --fix',
    'customergauge-aliases plan',
  ],
  validate: [
    'customergauge-aliases validate',
    'customergauge-aliases validate --fix aliases/crm.yaml',
    'customergauge-aliases validate --known-accounts accounts.csv',
  ],
  plan: ['customergauge-aliases plan', 'customergauge-aliases plan --exit-code --json'],
  push: [
    'customergauge-aliases push --region eu --configuration contact',
    'customergauge-aliases push --dry-run',
    'customergauge-aliases push --yes --report-file report.json',
  ],
  adopt: ['customergauge-aliases adopt', 'customergauge-aliases adopt --only there-already.txt --confirm 14'],
  status: ['customergauge-aliases status', 'customergauge-aliases status --environment emea --json'],
  forget: ['customergauge-aliases forget', 'customergauge-aliases forget --only deleted.txt --confirm 2'],
  doctor: ['customergauge-aliases doctor --region eu --configuration contact', 'customergauge-aliases doctor --quiet'],
  import: ['customergauge-aliases import aliases.xlsx', 'customergauge-aliases import crm.csv --dry-run'],
  export: ['customergauge-aliases export --pending --out upload'],
  match: ['customergauge-aliases match names.csv --accounts accounts.csv --out matched.csv'],
  init: ['customergauge-aliases init', 'customergauge-aliases init --region eu --environments emea,apac'],
  sandbox: ['customergauge-aliases sandbox --port 8085', 'customergauge-aliases sandbox --faults "422=10%,lost=1%"'],
  completion: [
    'source <(customergauge-aliases completion bash)',
    'customergauge-aliases completion zsh > ~/.zfunc/_customergauge-aliases',
    'customergauge-aliases completion fish > ~/.config/fish/completions/customergauge-aliases.fish',
  ],
};

/** Used if the width of the terminal is not known. */
const WIDTH = 80;

/**
 * Examples and, for commands with inputs, how to set them from the environment. Wrapped to the width of the terminal.
 * @param secrets a sentence for each input that comes from the environment only; undefined for commands without inputs
 */
export function moreHelp(command: Command, name: keyof typeof EXAMPLES, secrets?: readonly string[]): string {
  const width = command.configureOutput().getOutHelpWidth?.() ?? WIDTH;
  const wrap = (text: string, indent = 0): string =>
    command
      .createHelp()
      .boxWrap(text, width - indent)
      .split('\n')
      .map((line) => ' '.repeat(indent) + line)
      .join('\n');
  const environment =
    secrets === undefined
      ? []
      : [
          ...(secrets.length > 0 ? ['', 'From the environment:', ...secrets.map((text) => wrap(text, 2))] : []),
          '',
          wrap(
            'Every option that takes a value can also come from the environment, for example CUSTOMERGAUGE_MAX_NEW for --max-new. The option wins. --confirm is never read from the environment.',
          ),
        ];
  return ['', 'Examples:', ...EXAMPLES[name].map((line) => `  ${line}`), ...environment].join('\n');
}
