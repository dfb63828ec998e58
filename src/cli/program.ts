/** The grammar of the command line: commands and options, and the result of parsing them. */
import { Argument, Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { camelCase, INPUT_LIST, type InputName } from '../inputs/all-inputs.ts';
import { COMMANDS, type CommandName, LOCAL_COMMANDS, type LocalCommandName } from '../inputs/commands.ts';
import { GROUPS, groupOf, moreHelp } from './help.ts';
import { InputOption, plain } from './input-option.ts';
import { LOCAL_GRAMMAR } from './local-grammar.ts';
import type { Streams } from './terminal.ts';

/** The parsed command line. Values are not checked yet. */
export type Asked =
  | AskedCommand
  | AskedLocal
  | { readonly kind: 'completion'; readonly shell: Shell; readonly program: Command }
  | { readonly kind: 'demo' }
  | { readonly kind: 'sandbox'; readonly options: SandboxFlags };

/** One of the commands that the action has, too. */
export interface AskedCommand {
  readonly kind: 'command';
  readonly command: CommandName;
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  /** The files that `validate` reports on; empty for all alias files. */
  readonly files: readonly string[];
  readonly planFile: string | undefined;
  readonly reportFile: string | undefined;
  readonly exitCode: boolean;
  readonly fix: boolean;
  /** Whether `push` sends without asking. */
  readonly yes: boolean;
  /** Whether the command's JSON document goes to standard output. */
  readonly json: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** One of the commands that only the command line has. */
export interface AskedLocal {
  readonly kind: 'local';
  readonly command: LocalCommandName;
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | true>>;
}

export interface SandboxFlags {
  readonly port: string;
  readonly method: string;
  readonly mapping?: string;
  readonly faults?: string;
  readonly tokenLifetime?: string;
}

const NAMES = Object.keys(COMMANDS) as readonly CommandName[];
const LOCAL_NAMES = Object.keys(LOCAL_COMMANDS) as readonly LocalCommandName[];

/** A usage error without the values of unknown options, which may be secrets. */
export function withoutValues(text: string): string {
  return text.replace(/(--[^\s='"]+)=[^\n]*(?=')/g, '$1');
}

/**
 * Builds the parser. It calls `run` with what was asked; usage mistakes and `--help` throw a `CommanderError`.
 * @param first the first argument, if known. If it is a command with inputs, no other such command is built: each of them takes
 * some tenths of a millisecond, because of all its options
 */
export function buildProgram(run: (asked: Asked) => Promise<void>, streams: Streams, first?: string): Command {
  const isOne = [...NAMES, ...LOCAL_NAMES].some((name) => name === first);
  const isWanted = (name: string): boolean => !isOne || name === first;
  const program = new Command('customergauge-aliases')
    .description('Aliases as code for CustomerGauge: check alias files, show what a push would send, send it.')
    .version(manifest.version)
    .addHelpText('after', ({ command }) => moreHelp(command, 'program'))
    .showHelpAfterError('(add --help for all options)')
    .configureOutput({
      outputError: (text, write) => write(withoutValues(text)),
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    // The caller ends the process, because it may have to print a document first.
    .exitOverride();
  for (const name of NAMES.filter(isWanted)) program.addCommand(inputCommand(name, run).copyInheritedSettings(program));
  program
    .command('demo')
    .description('Show the whole way from a file to CustomerGauge in under a minute, without an account.')
    .helpGroup(GROUPS.trying)
    .action(() => run({ kind: 'demo' }));
  program
    .command('sandbox')
    .description('Start a local stand-in for CustomerGauge, to try everything without an account.')
    .option('--port <number>', 'port on this machine; 0 takes a free one', '0')
    .addOption(new Option('--method <verb>', 'the verb that it accepts').choices(['put', 'post', 'any']).default('put'))
    .option(
      '--mapping <list>',
      'its Inbound Mapping, such as "account-field=Company,alias-field=Also known as,configuration=contact"',
    )
    .option('--faults <list>', 'failures to simulate, such as "429=5%,503=2%,lost=1%"')
    .option('--token-lifetime <seconds>', 'how long a token is valid')
    .helpGroup(GROUPS.trying)
    .addHelpText('after', ({ command }) => moreHelp(command, 'sandbox'))
    .action((options: SandboxFlags) => run({ kind: 'sandbox', options }));
  for (const name of LOCAL_NAMES.filter(isWanted))
    program.addCommand(localCommand(name, run).copyInheritedSettings(program));
  program
    .command('completion')
    .description('Print a script that completes commands and options in your shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .helpGroup(GROUPS.trying)
    .addHelpText('after', ({ command }) => moreHelp(command, 'completion'))
    .action((shell: Shell) => run({ kind: 'completion', shell, program }));
  return program;
}

function inputCommand(name: CommandName, run: (asked: Asked) => Promise<void>): Command {
  const command = new Command(name).description(COMMANDS[name]).helpGroup(groupOf(name));
  if (name === 'validate')
    command.argument('[file...]', 'report only problems in these files (default: all alias files)');
  const secrets: string[] = [];
  const refused = new Map<InputName, string>();
  for (const [input, description] of INPUT_LIST) {
    if (description.secretVariable && description.commands.includes(name))
      secrets.push(`${description.secretVariable}: ${plain(description.description)}`);
    if (description.secretVariable) {
      command.addOption(new Option(`--${input} [value]`).hideHelp());
      refused.set(input, description.secretVariable);
    }
    if (description.secretVariable || input === 'command') continue;
    const hidden = !description.commands.includes(name);
    const flags = description.value === '' ? `--${input} [true|false]` : `--${input} <${description.value}>`;
    command.addOption(new InputOption(flags, description).hideHelp(hidden));
  }
  if (name === 'plan' || name === 'push')
    command.option('--plan-file <file>', 'write the plan as JSON to this file; - is standard output');
  command.option('--report-file <file>', 'write the report as JSON to this file; - is standard output');
  if (name === 'validate')
    command.option(
      '--fix',
      'fix in the files what has one certain fix, such as quotes, white space and invisible characters',
    );
  if (name === 'plan') command.option('--exit-code', 'exit with 5 when the plan creates or moves aliases');
  if (name === 'push') command.option('--yes', 'send without asking; needed if there is no terminal');
  command.option(
    '--json',
    `print ${name === 'plan' ? 'plan.json (report.json if there is no plan)' : 'report.json'} on standard output, and everything else on standard error`,
  );
  addManners(command);
  command.addHelpText('after', () => moreHelp(command, name, secrets));
  return command.action(async () => {
    const options: Record<string, unknown> = command.opts();
    const value = (option: string): unknown => options[camelCase(option)];
    for (const [input, variable] of refused) {
      if (value(input) !== undefined)
        command.error(
          `error: --${input} is not accepted on the command line, where others can read it. Set ${variable} in the environment.`,
        );
    }
    const inputs: Partial<Record<InputName, string>> = {};
    for (const [input] of INPUT_LIST) {
      const given = value(input);
      if (given !== undefined) inputs[input] = given === true ? 'true' : String(given);
    }
    const file = (option: string): string | undefined =>
      typeof value(option) === 'string' ? String(value(option)) : undefined;
    // Probably an empty shell variable. Leaving the option out would mean all aliases.
    if (inputs.only?.trim() === '')
      command.error('error: --only is empty. Give it a file, or leave it out to mean all.');
    await run({
      kind: 'command',
      command: name,
      inputs,
      planFile: file('plan-file'),
      reportFile: file('report-file'),
      exitCode: value('exit-code') === true,
      fix: value('fix') === true,
      yes: value('yes') === true,
      files: command.args,
      json: value('json') === true,
      quiet: value('quiet') === true,
      color: value('color') !== false,
    });
  });
}

/** A command with its own options and some of the inputs. */
function localCommand(name: LocalCommandName, run: (asked: Asked) => Promise<void>): Command {
  const { operands, inputs, options } = LOCAL_GRAMMAR[name];
  const command = new Command(name).description(LOCAL_COMMANDS[name]).helpGroup(groupOf(name));
  if (operands) command.argument(operands.name, operands.description);
  for (const [flags, description] of options) command.option(flags, description);
  for (const [input, description] of INPUT_LIST)
    if (inputs.includes(input)) command.addOption(new InputOption(`--${input} <${description.value}>`, description));
  command.option('--json', 'print what was done as JSON on standard output, and everything else on standard error');
  addManners(command);
  command.addHelpText('after', () => moreHelp(command, name));
  return command.action(async () => {
    const given = command.options.flatMap((option): readonly (readonly [string, string | true])[] => {
      const value: unknown = command.getOptionValue(option.attributeName());
      // commander sets `x` to false for `--no-x`, and to true without it.
      if (option.negate) return value === false ? [[option.name(), true]] : [];
      return value === undefined ? [] : [[option.name(), value === true ? true : String(value)]];
    });
    const isInput = ([option]: readonly [string, unknown]): boolean => INPUT_LIST.some(([input]) => input === option);
    const own = options.map(([flags]) => flags.replace(/^--|[ ].*/g, ''));
    await run({
      kind: 'local',
      command: name,
      operands: command.args,
      inputs: Object.fromEntries(given.filter((one) => isInput(one) && !own.includes(one[0]))),
      options: Object.fromEntries(given.filter((one) => !isInput(one) || own.includes(one[0]))),
    });
  });
}

/** Options about how much is printed, and how. */
function addManners(command: Command): void {
  command.option('--quiet', 'print only what is wrong');
  command.option('--no-color', 'no colours, as with NO_COLOR in the environment; FORCE_COLOR turns them on');
}

/** The shells for which there is a completion script. */
const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];
