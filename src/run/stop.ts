/** How a run ends that cannot go on: any step throws, and the code of what it throws says which result that is. */
import { CodedError, hasCode, LEDGER_CODES, type LedgerCode, type StopCode } from '../error.ts';
import { failureOf } from '../report/failure-of.ts';
import type { Ended } from '../report/report.ts';

/** Why a run must not go on. */
export interface Refusal {
  readonly code: StopCode | LedgerCode;
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
  'ledger-missing',
  'confirm',
  'max-new',
  'held',
  'review-unknown',
] as const;

/** How a run ended that threw. @param options.debug whether to say where, if the mistake is ours */
export function endedBy(error: unknown, options: { readonly debug: boolean }): Ended {
  const failure = failureOf(error, options);
  // The problems are shown already.
  if (hasCode(error, 'invalid-files')) return { result: 'invalid', verdict: failure.message, failures: [] };
  const result = hasCode(error, ...BLOCKING) ? 'blocked' : 'failed';
  return { result, verdict: failure.message, headline: failure, failures: [failure] };
}
