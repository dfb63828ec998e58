/** `sandbox`: serves the stand-in for CustomerGauge until it is stopped. */
import { CodedError, messageOf } from '../error.ts';
import type { SignalSource } from '../run/signals.ts';
import { describeSandbox, parseMapping } from '../sandbox/describe.ts';
import { parseFaults } from '../sandbox/fault-text.ts';
import { type SandboxOptions, startSandbox } from '../sandbox/sandbox.ts';
import type { SandboxFlags } from './program.ts';
import type { Streams } from './terminal.ts';

/** Starts the stand-in and serves until SIGINT or SIGTERM. Returns the exit code. */
export async function serveSandbox(process: Streams & SignalSource, asked: SandboxFlags): Promise<number> {
  let options: SandboxOptions;
  try {
    options = readOptions(asked);
    const sandbox = await startSandbox(options);
    process.stdout.write(`${describeSandbox(sandbox).join('\n')}\n\nPress Ctrl-C to stop it.\n`);
    await new Promise<void>((resolve) => {
      process.on('SIGINT', resolve);
      process.on('SIGTERM', resolve);
    });
    await sandbox.close();
    return 0;
  } catch (cause) {
    const hint = cause instanceof CodedError ? ` ${cause.hint}`.trimEnd() : '';
    process.stderr.write(`The sandbox could not start. ${messageOf(cause)}${hint}\n`);
    return 1;
  }
}

function readOptions({ port, method, mapping, faults, tokenLifetime }: SandboxFlags): SandboxOptions {
  return {
    port: whole('--port', port, 65_535),
    method: method as 'put' | 'post' | 'any',
    ...(mapping === undefined ? {} : { mapping: parseMapping(mapping) }),
    ...(faults === undefined ? {} : { faults: parseFaults(faults) }),
    ...(tokenLifetime === undefined ? {} : { tokenLifetimeSeconds: whole('--token-lifetime', tokenLifetime, 86_400) }),
  };
}

function whole(option: string, text: string, most: number): number {
  if (/^\d{1,6}$/.test(text) && Number(text) <= most) return Number(text);
  throw new CodedError({
    code: 'option',
    message: `${option} is ${JSON.stringify(text)}.`,
    hint: `It must be a whole number up to ${most}.`,
  });
}
