import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { perform } from '../commands/perform.ts';
import type { Show } from '../commands/run.ts';
import { abortOnSignals, type SignalSource } from '../commands/signals.ts';
import type { InputName } from '../inputs.ts';
import { planDocument, reportDocument } from '../report/json.ts';
import { logLine, visible } from '../report/neutral.ts';
import { everyNow, progressLine } from '../report/progress.ts';
import type { RunReport } from '../report/report.ts';
import { exitCode } from '../report/result.ts';
import { summaryMarkdown } from '../report/summary.ts';
import { deliveryText, failuresText, guardText, PLAIN, planText, problemsText, statusText } from '../report/text.ts';
import { Secrets, secretForms } from '../secrets.ts';
import { annotations } from './annotations.ts';
import { readInputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import { annotate, group, info, mask, setOutput, summary } from './workflow.ts';

export interface ActionProcess extends SignalSource {
  readonly env: NodeJS.ProcessEnv;
  cwd(): string;
}

const SECRET_INPUTS: readonly InputName[] = ['client-secret', 'github-token'];

/** The GitHub Action: inputs from the runner, everything shown where GitHub shows it. Returns the exit code. */
export async function runAction(process: ActionProcess): Promise<number> {
  const secrets = new Secrets();
  const hide = (value: string): void => {
    secrets.add(value);
    for (const form of secretForms(value)) mask(form);
  };
  const inputs = readInputs(process.env);
  for (const name of SECRET_INPUTS) if (inputs[name]?.trim()) hide(inputs[name].trim());

  using signals = abortOnSignals(process);
  const cwd = process.env.GITHUB_WORKSPACE || process.cwd();
  const log = (lines: readonly string[]): void => {
    for (const line of lines) info(logLine(secrets.redact(line)));
  };
  const report = await perform({
    inputs,
    env: process.env,
    cwd,
    signal: signals.signal,
    secrets,
    onSecret: hide,
    show: showOn(log),
  });

  await publish(report, process.env, secrets, log);
  return exitCode(report.result);
}

/** What the log shows while the run goes on; long lists are folded. */
function showOn(log: (lines: readonly string[]) => void): Show {
  return {
    notice: (sentence) => annotate('notice', visible(sentence), { title: 'CustomerGauge aliases' }),
    problems: (problems) => {
      if (problems.length > 0) group('Problems in the alias files', () => log(problemsText(problems, PLAIN)));
    },
    plan: (planned) => group('Plan', () => log(planText(planned, PLAIN))),
    progress: everyNow(5000, Date.now, (progress) => log([progressLine(progress)])),
  };
}

/** Annotations, outputs, files and summary. A summary that cannot be written never fails a plan or a push. */
async function publish(
  report: RunReport,
  env: NodeJS.ProcessEnv,
  secrets: Secrets,
  log: (lines: readonly string[]) => void,
): Promise<void> {
  for (const { severity, title, message, problem } of annotations(report.problems)) {
    const place = problem?.place;
    const lines = place ? { file: place.file, startLine: place.line, endLine: place.endLine } : {};
    // GitHub refuses columns on an annotation of several lines.
    const columns =
      place && place.line === place.endLine ? { startColumn: place.column, endColumn: place.endColumn } : {};
    annotate(severity, secrets.redact(message), { title, ...lines, ...columns });
  }
  if (report.delivery) log(deliveryText(report.delivery, PLAIN));
  if (report.status) log(statusText(report.status, PLAIN));

  const text = (document: object): string => `${secrets.redact(JSON.stringify(document, null, 2))}\n`;
  const folder = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'customergauge-'));
  const files = { plan: report.planned ? join(folder, 'plan.json') : '', report: join(folder, 'report.json') };
  if (report.planned) await writeFile(files.plan, text(planDocument(report.planned, report.environment)));
  await writeFile(files.report, text(reportDocument(report)));
  if (env.GITHUB_OUTPUT) for (const [name, value] of Object.entries(outputs(report, files))) setOutput(name, value);

  if (env.GITHUB_STEP_SUMMARY) {
    try {
      await summary.addRaw(secrets.redact(summaryMarkdown(report))).write();
    } catch (cause) {
      annotate('warning', `The job summary could not be written: ${visible(String(cause))}`);
    }
  }

  const details = failuresText(report);
  const verdict = secrets.redact([report.verdict, ...details].map(visible).join('\n'));
  if (exitCode(report.result) !== 0) annotate('error', verdict, { title: 'CustomerGauge aliases' });
  else log([visible(report.verdict), ...details.map(visible)]);
  const guard = guardText(report);
  if (guard) annotate('warning', guard, { title: 'CustomerGauge aliases: max-new' });
}
