/** Turns anything that was thrown into a failure for the report. */
import { CodedError, messageOf } from '../error.ts';
import type { Failure } from './report.ts';

/** A `CodedError` has its own hint. Any other error is a bug of ours, and the message says so. */
export function failureOf(error: unknown, { debug = false } = {}): Failure {
  if (error instanceof CodedError) return { code: error.code, message: error.message, hint: error.hint };
  const detail = (debug && error instanceof Error && error.stack) || messageOf(error);
  return {
    code: 'internal',
    message: `An unexpected error occurred: ${detail}`,
    hint: 'Please report it with this message. Debug logging shows where it happened: choose “Re-run with debug logging” on GitHub, or set `DEBUG=1` in the environment elsewhere.',
  };
}
