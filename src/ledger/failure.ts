/** Why the ledger cannot be used. It is never taken for an empty one: everything would be sent again. */
export type LedgerErrorCode =
  | 'ledger-foreign'
  | 'ledger-damaged'
  | 'ledger-newer'
  | 'ledger-deleted'
  | 'ledger-path'
  | 'ledger-branch'
  | 'ledger-target'
  | 'ledger-name'
  | 'ledger-permission'
  | 'ledger-hidden'
  | 'ledger-refused'
  | 'ledger-busy'
  | 'ledger-moved'
  | 'ledger-unreachable'
  | 'interrupted';

export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly code: LedgerErrorCode;
  /** What to do about it. */
  readonly hint: string;

  constructor(failure: {
    readonly code: LedgerErrorCode;
    readonly message: string;
    readonly hint: string;
    readonly cause?: unknown;
  }) {
    super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
    this.code = failure.code;
    this.hint = failure.hint;
  }
}
