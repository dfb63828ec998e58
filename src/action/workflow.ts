/**
 * What the runner understands on stdout and in its files. Commands are `@actions/core`'s own part, taken alone: its index
 * brings an OIDC client along, and with that a whole HTTP client that every start of the action would have to parse, for
 * nothing (three quarters of the bundle). Its part for files would load all of `node:crypto` at every start.
 */
import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import type { AnnotationProperties } from '../../node_modules/@actions/core/lib/core.js';
import { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js';
import { logLine } from '../report/neutral.ts';

/** A line of the log. The runner would obey commands in it: neutralise what is not ours (see report/neutral.ts). */
export function info(line: string): void {
  process.stdout.write(line + EOL);
}

/** Lines that GitHub shows folded, under a title. */
export function group(title: string, print: () => void): void {
  issue('group', title);
  print();
  issue('endgroup');
}

/** An annotation on a file's lines, or on the run. Of each kind GitHub shows ten a step. The log repeats its message. */
export function annotate(
  kind: 'error' | 'warning' | 'notice',
  message: string,
  properties: AnnotationProperties = {},
): void {
  issueCommand(kind, toCommandProperties(properties), message.split('\n').map(logLine).join('\n'));
}

/** Keeps a text out of all logs of the job from here on. */
export function mask(secret: string): void {
  issueCommand('add-mask', {}, secret);
}

/** Ends a value that may have several lines. */
const END = 'ghadelimiter_customergauge';

/** The outputs of the step, for the steps that follow, in the file that `GITHUB_OUTPUT` names. */
export function setOutputs(file: string, outputs: Readonly<Record<string, string>>): void {
  const lines = Object.entries(outputs).map(([name, value]) => {
    if (value.includes(END)) throw new Error(`the output ${name} has the text ${END} in it`);
    return `${name}<<${END}${EOL}${value}${EOL}${END}${EOL}`;
  });
  append(file, lines.join(''));
}

/** Markdown for the page of the run, in the file that `GITHUB_STEP_SUMMARY` names. */
export function addToSummary(file: string, text: string): void {
  append(file, text);
}

/** The runner makes its files before the step starts; one that is not there would be read by nobody. */
function append(file: string, text: string): void {
  const open = openSync(file, constants.O_WRONLY | constants.O_APPEND);
  try {
    writeFileSync(open, text);
  } finally {
    closeSync(open);
  }
}
