/** How a run ends that cannot go on: any step throws, and what it throws says which result that is. */
import { CodedError, hasCode, LEDGER_CODES, messageOf, type STOP_CODES, toldBy } from '../error.ts';
import type { Ended } from '../report/report.ts';

/** Why a run must not go on. */
export interface Refusal {
  readonly code: (typeof STOP_CODES)[number] | (typeof LEDGER_CODES)[number];
  readonly message: string;
  readonly hint: string;
}

/** Ends the run where something stands in its way. */
export function stopIf(refusal: Refusal | undefined): void {
  if (refusal) throw new CodedError(refusal);
}

/** These keep a run from sending or writing; after any other error it has failed. */
const BLOCKING = [
  ...LEDGER_CODES,
  'permission',
  'not-merged',
  'older-commit',
  'confirm',
  'ledger-missing',
  'max-new',
  'held',
  'review-unknown',
] as const;

/** How a run ended that threw. @param debug whether to say where, if the mistake is ours */
export function endOf(error: unknown, debug: boolean): Ended {
  if (error instanceof CodedError) {
    const { code, message } = error;
    if (code === 'invalid-files') return { result: 'invalid', verdict: message, failures: [] };
    return { result: hasCode(error, ...BLOCKING) ? 'blocked' : 'failed', verdict: message, failures: [toldBy(error)] };
  }
  const detail = (debug && error instanceof Error ? error.stack : undefined) ?? messageOf(error);
  const message = `Something went wrong that should not: ${detail}`;
  const hint = 'Please report it with this message; on GitHub, “Re-run with debug logging” adds where it happened.';
  return { result: 'failed', verdict: message, failures: [{ code: 'internal', message, hint }] };
}
