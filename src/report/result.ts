/** The results of a run and their exit codes. */
const EXIT_CODES = {
  valid: 0,
  unchanged: 0,
  planned: 0,
  pushed: 0,
  adopted: 0,
  forgotten: 0,
  reported: 0,
  superseded: 0,
  failed: 1,
  invalid: 2,
  partial: 3,
  blocked: 4,
} as const;

export type Result = keyof typeof EXIT_CODES;

/** The exit code for a result. On GitHub, any code but 0 fails the step. */
export function exitCode(result: Result): number {
  return EXIT_CODES[result];
}
