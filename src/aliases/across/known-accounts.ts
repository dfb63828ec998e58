/** The accounts that exist, NFC-normalised, and the file that says so. */
export interface KnownAccounts {
  readonly file: string;
  readonly names: ReadonlySet<string>;
}
