/** The GitHub Action: takes inputs from the runner and shows the run where GitHub shows it. */
import { resolve } from 'node:path';
import { execute } from '../commands/execute.ts';
import { INPUT_LIST, type InputName, inputsThat, type RawInputs } from '../inputs/all-inputs.ts';
import { type DocsUrl, docsLinks, withPageUrls } from '../report/links.ts';
import { logLine, visible } from '../report/neutral.ts';
import { everyNow, progressLine } from '../report/progress.ts';
import { NO_STYLE, planText, previewText, problemsText } from '../report/text.ts';
import type { Show } from '../run/context.ts';
import { readHost, SYSTEM } from '../run/host.ts';
import { perform } from '../run/perform.ts';
import { abortOnSignals, type SignalSource } from '../run/signals.ts';
import { Secrets, secretForms } from '../secrets.ts';
import { openGitHub } from './octokit.ts';
import { publish } from './publish.ts';
import { annotate, group, info, mask } from './runner.ts';

export interface ActionProcess extends SignalSource {
  readonly env: NodeJS.ProcessEnv;
  cwd(): string;
}

/** Runs the action. Returns the exit code. */
export async function runAction(process: ActionProcess): Promise<number> {
  const secrets = new Secrets();
  const hide = (value: string): void => {
    secrets.add(value);
    for (const form of secretForms(value)) mask(form);
  };
  const inputs = readActionInputs(process.env);
  for (const name of inputsThat(({ secret }) => secret)) if (inputs[name]?.trim()) hide(inputs[name].trim());

  using signals = abortOnSignals(process);
  const cwd = process.env.GITHUB_WORKSPACE || process.cwd();
  const log = (lines: readonly string[]): void => {
    for (const line of lines) info(logLine(secrets.redact(line)));
  };
  const report = await perform({
    inputs,
    execute,
    env: process.env,
    host: readHost(process.env),
    ...SYSTEM,
    cwd,
    signal: signals.signal,
    secrets,
    onSecret: hide,
    show: showOn(log, docsLinks(process.env)),
    github: openGitHub({ token: inputs['github-token']?.trim() ?? '', env: process.env, signal: signals.signal }),
  });

  const sarif = inputs['sarif-file']?.trim();
  return await publish(report, {
    env: process.env,
    redact: (text) => secrets.redact(text),
    log,
    sarif: sarif ? resolve(cwd, sarif) : undefined,
  });
}

/** Shows a run in the log; long lists are folded. */
function showOn(log: (lines: readonly string[]) => void, docsUrl: DocsUrl): Show {
  return {
    notice: (sentence) =>
      annotate('notice', withPageUrls(visible(sentence), docsUrl), { title: 'CustomerGauge aliases' }),
    problems: (problems) => {
      if (problems.length > 0) group('Problems in the alias files', () => log(problemsText(problems, NO_STYLE)));
    },
    plan: (planned) => group('Plan', () => log(planText(planned, NO_STYLE))),
    preview: (preview) => group('What would change', () => log(previewText(preview, NO_STYLE))),
    progress: everyNow(5000, SYSTEM.clock.now, (progress) => log([progressLine(progress)])),
  };
}

/** The inputs from GitHub's runner: it sets `INPUT_` plus the name in capitals, hyphens kept. */
function readActionInputs(env: Readonly<Record<string, string | undefined>>): RawInputs {
  const inputs: Partial<Record<InputName, string>> = {};
  for (const [name] of INPUT_LIST) {
    const value = env[`INPUT_${name.toUpperCase()}`];
    if (value !== undefined) inputs[name] = value;
  }
  return inputs;
}
