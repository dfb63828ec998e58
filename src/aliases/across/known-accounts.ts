/** The accounts that exist in CustomerGauge. */
export interface KnownAccounts {
  /** The file that lists them. */
  readonly file: string;
  /** NFC-normalised. */
  readonly names: ReadonlySet<string>;
}
