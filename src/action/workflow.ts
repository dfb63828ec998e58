/**
 * What the runner understands on stdout and in its files. These are `@actions/core`'s own parts, taken one by one: its
 * index brings an OIDC client along, and with that a whole HTTP client that every start of the action would have to
 * parse, for nothing (three quarters of the bundle).
 */
import { EOL } from 'node:os';
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import type { AnnotationProperties } from '../../node_modules/@actions/core/lib/core.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js';
import { logLine } from '../report/neutral.ts';

export { summary } from '../../node_modules/@actions/core/lib/summary.js';

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

/** An output of the step, for the steps that follow. */
export function setOutput(name: string, value: string): void {
  issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}
