/** The accounts that exist in CustomerGauge, NFC-normalised, and the file that lists them. */
export interface KnownAccounts {
  readonly file: string;
  readonly names: ReadonlySet<string>;
}
