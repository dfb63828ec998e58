/** Why a record was not accepted. Text from the API is data: it is shown, never interpreted, and free of secrets. */
export interface Reason {
  /** Constant and groupable, for instance `http-422`, `unclear`, `timeout`, `reset`, `stopped`. */
  readonly code: string;
  /** For people, in the API's own words if it gave any. */
  readonly message: string;
  /** The HTTP status, if there was an answer. */
  readonly status?: number;
  /** The API's `errors` object: key (`record.Alias`) → messages. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** The next step, if it is known. */
  readonly hint?: string;
  /** What the hint says, where answers of several codes have it in common. */
  readonly remedy?: 'may-exist' | 'slower';
}
