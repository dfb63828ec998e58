/** Ends a run early: a step throws a `CodedError`, and its code decides the result. */
import { CodedError, hasCode, LEDGER_CODES, type LedgerCode, type StopCode } from '../error.ts';
import { failureOf } from '../report/failure-of.ts';
import type { Ended } from '../report/report.ts';

/** Why a run must not continue. */
export interface Refusal {
  readonly code: StopCode | LedgerCode;
  readonly message: string;
  readonly hint: string;
}

export function stopIf(refusal: Refusal | undefined): void {
  if (refusal) throw new CodedError(refusal);
}

/** Codes whose result is `blocked`; with any other code the result is `failed`. */
const BLOCKING = [
  ...LEDGER_CODES,
  'permission',
  'not-merged',
  'older-commit',
  'ledger-missing',
  'confirm',
  'max-new',
  'held',
  'review-unknown',
] as const;

/** The end of a run that threw. @param options.debug whether to show the stack of an unexpected error */
export function endedBy(error: unknown, options: { readonly debug: boolean }): Ended {
  const failure = failureOf(error, options);
  // The problems were shown already.
  if (hasCode(error, 'invalid-files')) return { result: 'invalid', verdict: failure.message, failures: [] };
  const result = hasCode(error, ...BLOCKING) ? 'blocked' : 'failed';
  return { result, verdict: failure.message, headline: failure, failures: [failure] };
}
