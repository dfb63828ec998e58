/** How a run ended. */
export type Result = 'valid' | 'unchanged' | 'planned' | 'pushed' | 'failed' | 'invalid' | 'partial' | 'blocked';

const EXIT_CODES: Readonly<Record<Result, number>> = {
  valid: 0,
  unchanged: 0,
  planned: 0,
  pushed: 0,
  failed: 1,
  invalid: 2,
  partial: 3,
  blocked: 4,
};

/** The exit code of the command line for a result; on GitHub anything but 0 makes the step fail. */
export function exitCode(result: Result): number {
  return EXIT_CODES[result];
}
