import { writeDocuments } from '../commands/documents.ts';
import { perform } from '../commands/perform.ts';
import { abortOnSignals, type SignalSource } from '../commands/signals.ts';
import { hasChanges } from '../plan/plan.ts';
import { exitCode } from '../report/result.ts';
import { ruleLink } from '../report/rule-link.ts';
import { Secrets } from '../secrets.ts';
import type { RawInputs } from '../settings.ts';
import { type Asked, buildProgram } from './program.ts';
import { openTerminal, type Streams } from './terminal.ts';

export interface CliProcess extends SignalSource, Streams {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly version: string;
  cwd(): string;
}

const NODE_MAJOR = 24;

/** The command line. Returns the exit code; usage mistakes and `--help` end in the argument parser. */
export async function runCli(process: CliProcess): Promise<number> {
  if (Number(process.version.slice(1).split('.')[0]) < NODE_MAJOR) {
    process.stderr.write(`customergauge-aliases needs Node ${NODE_MAJOR} or newer; this is ${process.version}.\n`);
    return 1;
  }
  let code = 0;
  const program = buildProgram(async (asked) => {
    if (asked.kind === 'sandbox') code = await runSandboxCommand(process, asked);
    else if (asked.kind === 'local') code = await (await import('./local.ts')).runLocal(process, asked);
    else code = await runAsked(process, asked);
  });
  await program.parseAsync([...process.argv]);
  return code;
}

async function runAsked(process: CliProcess, asked: Extract<Asked, { kind: 'command' }>): Promise<number> {
  const { env } = process;
  const secrets = new Secrets();
  const inputs: RawInputs = {
    ...asked.inputs,
    command: asked.command,
    ...secretInputs(env),
  };
  for (const name of ['client-secret', 'github-token'] as const) if (inputs[name]) secrets.add(inputs[name]);
  const terminal = await openTerminal(process, (text) => secrets.redact(text));
  using signals = abortOnSignals(process);
  const report = await perform({
    inputs,
    env,
    cwd: process.cwd(),
    signal: signals.signal,
    secrets,
    onSecret: (value) => secrets.add(value),
    show: terminal,
    github: undefined,
    fix: asked.fix,
  });
  terminal.end(report);
  const paths = { plan: asked.planFile, report: asked.reportFile, sarif: asked.inputs['sarif-file'] };
  const unwritten = await writeDocuments(report, paths, {
    redact: (text) => secrets.redact(text),
    ruleUrl: (rule) => ruleLink(rule),
  });
  if (unwritten.length > 0) terminal.error(unwritten);
  const changes = report.planned !== undefined && hasChanges(report.planned.plan);
  const ended = exitCode(report.result);
  if (ended === 0 && unwritten.length > 0) return 1;
  return ended === 0 && asked.exitCode && changes ? 5 : ended;
}

function secretInputs(env: NodeJS.ProcessEnv): RawInputs {
  const given = (value: string | undefined): string => value ?? '';
  return {
    'client-id': given(env.CUSTOMERGAUGE_CLIENT_ID),
    'client-secret': given(env.CUSTOMERGAUGE_CLIENT_SECRET),
    'github-token': given(env.GITHUB_TOKEN),
  };
}

async function runSandboxCommand(
  process: CliProcess,
  { options }: Extract<Asked, { kind: 'sandbox' }>,
): Promise<number> {
  const { serveSandbox } = await import('./sandbox.ts');
  return serveSandbox(process, options);
}
