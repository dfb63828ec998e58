/** What a report says of anything that was thrown. */
import { CodedError, messageOf } from '../error.ts';
import type { Failure } from './report.ts';

/** Errors of ours know what to do about them; any other is a mistake of ours, and says so. */
export function failureOf(error: unknown, { debug = false } = {}): Failure {
  if (error instanceof CodedError) return { code: error.code, message: error.message, hint: error.hint };
  const detail = (debug && error instanceof Error && error.stack) || messageOf(error);
  return {
    code: 'internal',
    message: `Something went wrong that should not: ${detail}`,
    hint: 'Please report it with this message. With debug logging it says where it happened: “Re-run with debug logging” on GitHub, `DEBUG=1` in the environment elsewhere.',
  };
}
