/** The checks of `doctor` as lines for a terminal or log, and as a table for the job summary. */
import { CHECKS, type CheckReport } from './checks.ts';
import { visible } from './neutral.ts';
import { type Section, section } from './section.ts';
import type { Style } from './text.ts';

const MARKS = { passed: '✓', failed: '✗', unknown: '–' } as const;

/**
 * One line for each check, and below it what to do.
 * @param say adapts a sentence to where it is shown
 */
export function checksText(
  checks: readonly CheckReport[],
  style: Style,
  say: (sentence: string) => string = (sentence) => sentence,
): readonly string[] {
  const paint = { passed: style.green, failed: style.red, unknown: style.dim };
  return checks.flatMap(({ id, state, message, hint }) => [
    `${paint[state](MARKS[state])} ${style.bold(CHECKS[id])}: ${visible(say(message))}`,
    ...(hint === '' ? [] : [`    ${visible(say(hint))}`]),
  ]);
}

export function checkSections(checks: readonly CheckReport[]): readonly Section[] {
  return section('Checks', '!', ['state', 'check', 'says'], checks, ({ id, state, message, hint }) => ({
    state: MARKS[state],
    check: CHECKS[id],
    says: hint === '' ? message : `${message} ${hint}`,
  }));
}
