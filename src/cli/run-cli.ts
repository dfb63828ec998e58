/** The command line: parses what was asked and loads the code for it. */
import { CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { isPublished } from '../init/pin.ts';
import type { CliProcess } from './person.ts';
import { type Asked, buildProgram } from './program.ts';

const NODE_MAJOR = 24;

export async function runCli(process: CliProcess): Promise<number> {
  if (Number(process.version.slice(1).split('.')[0]) < NODE_MAJOR) {
    process.stderr.write(
      `customergauge-aliases needs Node ${NODE_MAJOR} or newer; this is ${process.version}.\n  Without installing it: ${withoutInstalling(manifest)}\n`,
    );
    return 1;
  }
  let code = 0;
  const keep = async (asked: Asked): Promise<void> => {
    code = await runAsked(process, asked);
  };
  const program = buildProgram(keep, process, process.argv[2]);
  try {
    await program.parseAsync([...process.argv]);
  } catch (error) {
    // The parser has printed the help or the mistake already.
    if (!(error instanceof CommanderError)) throw error;
    const document = await (await import('./misuse.ts')).misuseDocument(process.argv.slice(2), error);
    if (document !== undefined) process.stdout.write(document);
    return error.exitCode;
  }
  return code;
}

/** A name that npm does not know yet would lead to an error, or to what somebody else published under it. */
function withoutInstalling({ name, version, repository }: typeof manifest): string {
  const published = isPublished(repository.url);
  const what = published ? name : `./${name}-${version}.tgz`;
  return `npx --package node@${NODE_MAJOR} --package ${what} ${name}${published ? '' : ', with the path of the file that `npm pack` made'}`;
}

/** Each command's code is loaded only when it is used, which keeps the start fast. */
async function runAsked(process: CliProcess, asked: Asked): Promise<number> {
  switch (asked.kind) {
    case 'demo':
      return (await import('./demo.ts')).runDemo(process);
    case 'sandbox':
      return (await import('./serve-sandbox.ts')).serveSandbox(process, asked.options);
    case 'local':
      return (await import('./local.ts')).runLocal(process, asked);
    case 'completion':
      process.stdout.write((await import('./completion.ts')).completionScript(asked.shell, asked.program));
      return 0;
    case 'command':
      return (await import('./command.ts')).runCommand(process, asked);
  }
}
