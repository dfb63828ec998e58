import { writeDocuments } from '../commands/documents.ts';
import { perform } from '../commands/perform.ts';
import { abortOnSignals } from '../commands/signals.ts';
import { hasChanges } from '../plan/plan.ts';
import { exitCode } from '../report/result.ts';
import { ruleLink } from '../report/rule-link.ts';
import { Secrets } from '../secrets.ts';
import { readInputs } from './inputs.ts';
import { personAt } from './person.ts';
import type { CliProcess } from './process.ts';
import { type Asked, buildProgram } from './program.ts';
import { openTerminal } from './terminal.ts';

const NODE_MAJOR = 24;

/** The command line. Returns the exit code; usage mistakes and `--help` end in the argument parser. */
export async function runCli(process: CliProcess): Promise<number> {
  if (Number(process.version.slice(1).split('.')[0]) < NODE_MAJOR) {
    process.stderr.write(`customergauge-aliases needs Node ${NODE_MAJOR} or newer; this is ${process.version}.\n`);
    return 1;
  }
  let code = 0;
  const program = buildProgram(async (asked) => {
    if (asked.kind === 'demo') code = await (await import('./demo.ts')).runDemo(process);
    else if (asked.kind === 'sandbox') code = await runSandboxCommand(process, asked);
    else if (asked.kind === 'local') code = await (await import('./local.ts')).runLocal(process, asked);
    else code = await runAsked(process, asked);
  });
  await program.parseAsync([...process.argv]);
  return code;
}

async function runAsked(process: CliProcess, asked: Extract<Asked, { kind: 'command' }>): Promise<number> {
  const { env } = process;
  const secrets = new Secrets();
  const inputs = { ...readInputs(asked.inputs, env), command: asked.command };
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
    person: personAt(process, { agreed: asked.yes, signal: signals.signal }),
    fix: asked.fix,
  });
  terminal.end(report);
  const paths = { plan: asked.planFile, report: asked.reportFile, sarif: inputs['sarif-file'] };
  const unwritten = await writeDocuments(report, paths, {
    redact: (text) => secrets.redact(text),
    ruleUrl: (rule) => ruleLink(rule),
    ...(paths.sarif ? await naming({ cwd: process.cwd(), env, path: report.path }) : {}),
  });
  if (unwritten.length > 0) terminal.error(unwritten);
  const changes = report.planned !== undefined && hasChanges(report.planned.plan);
  const ended = exitCode(report.result);
  if (ended === 0 && unwritten.length > 0) return 1;
  return ended === 0 && asked.exitCode && changes ? 5 : ended;
}

/** Code scanning knows files from the root of the repository. Git is loaded only where somebody wants to know. */
async function naming(place: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly path: string }) {
  return { nameOf: await (await import('../commands/naming.ts')).namesFromRoot(place) };
}

async function runSandboxCommand(
  process: CliProcess,
  { options }: Extract<Asked, { kind: 'sandbox' }>,
): Promise<number> {
  const { serveSandbox } = await import('./sandbox.ts');
  return serveSandbox(process, options);
}
