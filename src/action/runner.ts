/**
 * Talks to GitHub's runner through stdout and its files. Only parts of `@actions/core` are imported: its index also loads an
 * OIDC client with a whole HTTP client (three quarters of the bundle), which would slow down every start. Its code for files
 * would load `node:crypto`.
 */
import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { EOL } from 'node:os';
import type { AnnotationProperties } from '@actions/core';
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js';
import { logLine } from '../report/neutral.ts';

/** Prints a line to the log. The runner obeys commands in it, so neutralise foreign text first (report/neutral.ts). */
export function info(line: string): void {
  process.stdout.write(line + EOL);
}

/** Prints lines that GitHub shows folded under a title. */
export function group(title: string, print: () => void): void {
  issue('group', title);
  print();
  issue('endgroup');
}

/** Prints an annotation on lines of a file, or on the run. GitHub shows ten of each kind per step, and all in the log. */
export function annotate(
  kind: 'error' | 'warning' | 'notice',
  message: string,
  properties: AnnotationProperties = {},
): void {
  issueCommand(kind, toCommandProperties(properties), message.split('\n').map(logLine).join('\n'));
}

/** Masks a text in all later logs of the job. */
export function mask(secret: string): void {
  issueCommand('add-mask', {}, secret);
}

/** Marks the end of a value that may have several lines. */
const END = 'ghadelimiter_customergauge';

/** Writes the outputs of the step. @param file the path in `GITHUB_OUTPUT` @throws if the file cannot be written */
export function setOutputs(file: string, outputs: Readonly<Record<string, string>>): void {
  const lines = Object.entries(outputs).map(([name, value]) => {
    if (value.includes(END)) throw new Error(`the output ${name} has the text ${END} in it`);
    return `${name}<<${END}${EOL}${value}${EOL}${END}${EOL}`;
  });
  append(file, lines.join(''));
}

/** Adds Markdown to the job summary. @param file the path in `GITHUB_STEP_SUMMARY` @throws if it cannot be written */
export function addToSummary(file: string, text: string): void {
  append(file, text);
}

/** Appends, but never creates the file: the runner has created it, and would not read another. */
function append(file: string, text: string): void {
  const open = openSync(file, constants.O_WRONLY | constants.O_APPEND);
  try {
    writeFileSync(open, text);
  } finally {
    closeSync(open);
  }
}
