/** Why a record was not accepted. Text from the API is data: it is shown, never interpreted, and free of secrets. */
export interface Reason {
  /** Constant and groupable, for instance `http-422`, `unclear`, `timeout`, `reset`, `stopped`. */
  readonly code: string;
  /** For people, in the API's own words where it gave any. */
  readonly message: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** The API's `errors` object: key (`record.Alias`) → messages. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** What helps, where that is known. */
  readonly hint?: string;
  /** What the hint says, where answers of several codes have it in common. */
  readonly remedy?: 'may-exist' | 'slower';
}
