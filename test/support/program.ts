/** Runs the action and the command line as processes. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { documentMistakes } from './documents.ts';
import { actionHere, type Ended, type Environment } from './in-process.ts';
import { GIT_ENV } from './repository.ts';

export type { Ended } from './in-process.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** Runs a program of dist/ as a process, with only the given environment. */
export function runProgram(
  file: 'index.js' | 'cli.js',
  {
    args = [],
    cwd,
    env,
    node = process.execPath,
    onOutput,
    onStart,
    group = false,
    read = true,
  }: {
    readonly args?: readonly string[];
    readonly cwd: string;
    readonly env: Environment;
    readonly node?: string;
    readonly onOutput?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
    readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
    /** The program gets its own process group, so that a signal reaches all its children, as Ctrl-C does at a terminal. */
    readonly group?: boolean;
    /** Its output pipes are closed. */
    readonly read?: boolean;
  },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [join(dist, file), ...args], {
      cwd,
      env: { ...GIT_ENV, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: group,
    });
    const kill = (signal: NodeJS.Signals): void => {
      if (!group) child.kill(signal);
      else if (child.pid !== undefined) process.kill(-child.pid, signal);
    };
    if (!read) {
      child.stdout.destroy();
      child.stderr.destroy();
    }
    let stdout = '';
    let stderr = '';
    const seen = (text: string): void => onOutput?.(text, kill);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      seen(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      seen(text);
    });
    child.on('error', reject);
    onStart?.(kill);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr, all: stdout + stderr }));
  });
}

export interface ActionEnded extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  // biome-ignore lint/suspicious/noExplicitAny: documents are judged by what tests expect of them
  readonly report: any;
  // biome-ignore lint/suspicious/noExplicitAny: documents are judged by what tests expect of them
  readonly plan: any;
  /** The file of the input `sarif-file`, if there is one. */
  // biome-ignore lint/suspicious/noExplicitAny: documents are judged by what tests expect of them
  readonly sarif: any;
}

/**
 * Runs the action as GitHub's runner does: inputs as variables, an event file, files for outputs and summary. It runs in
 * this process, or as its own process if requested, if it gets signals, or if its pipes are closed.
 */
export async function runAction({
  folder,
  checkout,
  event,
  payload,
  ref,
  inputs,
  env = {},
  onOutput,
  onStart,
  read = true,
  asProcess = onOutput !== undefined || onStart !== undefined || !read,
}: {
  readonly folder: string;
  readonly checkout: string;
  readonly event: string;
  readonly payload: object;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Environment;
  readonly onOutput?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  /** As for `runProgram`. */
  readonly read?: boolean;
  /** As `dist/index.js` in a process of its own. */
  readonly asProcess?: boolean;
}): Promise<ActionEnded> {
  const runner = join(folder, `runner-${Math.random().toString(36).slice(2)}`);
  mkdirSync(runner);
  const file = (name: string, content = ''): string => {
    writeFileSync(join(runner, name), content);
    return join(runner, name);
  };
  const output = file('output');
  const summary = file('summary');
  const run = {
    cwd: checkout,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: checkout,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      GITHUB_REF: ref,
      ...('after' in payload ? { GITHUB_SHA: String(payload.after) } : {}),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: runner,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  };
  const hooks = { ...(onOutput ? { onOutput } : {}), ...(onStart ? { onStart } : {}) };
  const ended = await (asProcess
    ? runProgram('index.js', { ...run, ...hooks, read })
    : actionHere({ ...run, ...hooks }));
  const sarif = inputs['sarif-file'] && resolve(checkout, inputs['sarif-file']);
  const outputs = readOutputs(readFileSync(output, 'utf8'));
  const document = (kind: 'plan' | 'report') => {
    const path = outputs[`${kind}-file`];
    if (!path) return undefined;
    const written = JSON.parse(readFileSync(path, 'utf8'));
    const mistakes = documentMistakes(kind, written);
    if (mistakes !== undefined) throw new Error(`${kind}.json is not as docs/${kind}.schema.json says: ${mistakes}`);
    return written;
  };
  return {
    ...ended,
    outputs,
    summary: readFileSync(summary, 'utf8'),
    report: document('report'),
    plan: document('plan'),
    sarif:
      sarif && existsSync(resolve(checkout, sarif))
        ? JSON.parse(readFileSync(resolve(checkout, sarif), 'utf8'))
        : undefined,
  };
}

function readOutputs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_.+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  );
}
