/** Inputs about what to do, with which files, for which tenant. */
import { CHECKING, COMMANDS, type CommandName, LOCAL_COMMANDS, WITH_LEDGER } from '../commands.ts';
import { type Inputs, quote, type Reader } from '../readers.ts';

export type RequestedCommand = 'auto' | CommandName;

const requestedCommand: Reader<RequestedCommand> = (text, wrong) => {
  const commands: readonly RequestedCommand[] = ['auto', ...(Object.keys(COMMANDS) as CommandName[])];
  const found = commands.find((one) => one === text);
  if (found) return found;
  if (Object.hasOwn(LOCAL_COMMANDS, text)) wrong(`is \`${text}\`, which runs on the command line only.`);
  else wrong(`is ${quote(text)}, but must be one of ${commands.map((one) => `\`${one}\``).join(', ')}.`);
  return 'auto';
};

const folder: Reader<string> = (text, wrong) => {
  const path =
    text
      .replace(/\\/g, '/')
      .replace(/^(\.\/)+/, '')
      .replace(/\/+$/, '') || '.';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..'))
    wrong(
      `is ${quote(path)}, but must be a folder inside the repository, such as \`aliases\`: below the folder where this runs, without \`..\`.`,
    );
  return path;
};

const environmentName: Reader<string> = (text, wrong) => {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(text) || /\.\.|\.lock$|\.$/.test(text))
    wrong(
      `is ${quote(text)}, but must be a short name of letters, digits, \`-\`, \`_\` and \`.\`, such as \`production\`.`,
    );
  return text;
};

export const RUN_INPUTS = {
  command: {
    description:
      'What to do: `auto`, `validate`, `plan`, `push`, `adopt`, `status`, `forget` or `doctor`. `auto` pushes on the events `push`, `schedule`, `workflow_dispatch` and `repository_dispatch` of the default branch, and plans on all others.',
    default: 'auto',
    value: 'name',
    summary: 'what to do',
    commands: [],
    flagOnly: true,
    read: requestedCommand,
  },
  path: {
    description:
      'Folder of the alias files, inside the repository. Every `.yaml` and `.yml` file in it counts, at any depth.',
    default: 'aliases',
    value: 'folder',
    summary: 'folder of the alias files',
    commands: CHECKING,
    read: folder,
  },
  environment: {
    description:
      'Name of the CustomerGauge tenant for this run; each has its own ledger. Default `production`. On GitHub, `push`, `adopt` and `forget` on any other than the default branch need it set explicitly.',
    value: 'name',
    summary: 'name of the CustomerGauge tenant',
    commands: WITH_LEDGER,
    unset: 'production',
    read: environmentName,
  },
} as const satisfies Inputs;
