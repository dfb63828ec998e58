/** The types of alias files and of their content. */
import type { LocatedPair } from './alias.ts';
import type { NameScalar } from './name-scalar.ts';
import { nfc } from './names/normal-form.ts';
import type { ReadingProblem } from './problem.ts';
import type { SourceLines } from './source.ts';

/** One file under the alias folder, as the working tree or a commit holds it. */
export interface AliasFile {
  /** As the user knows it, with forward slashes. */
  readonly path: string;
  /** Content of a file; for a symbolic link or a submodule it is not looked at. */
  readonly bytes: Uint8Array;
  /** `file` where it is left out. */
  readonly kind?: 'file' | 'symlink' | 'submodule';
  /** Its name is not UTF-8; `path` only shows it. */
  readonly misnamed?: boolean;
  /** Names the content where git does: files of one id hold the same. */
  readonly id?: string;
}

/** One account with its aliases, as one entry of a file gives them. Names are NFC-normalised. */
export interface AliasEntry {
  readonly account: string;
  readonly source: SourceLines;
  /** Character offsets of the account's name (quotes included) in `source`. */
  readonly start: number;
  readonly end: number;
  /** In the order of the file; blank aliases are left out. */
  readonly pairs: readonly LocatedPair[];
}

/** The words behind `# allow:`, by the lines of the names that they are about. */
export type AllowComments = ReadonlyMap<number, readonly string[]>;

/** What one file says, and what of it cannot be read. What is wrong with its names is for the rules to find. */
export interface ReadFile {
  readonly source: SourceLines;
  /** Names the content where git does. */
  readonly id?: string;
  /** Every entry that can be understood, even where the file has problems. */
  readonly entries: readonly AliasEntry[];
  /** Names that are not written in the ordinary way. Of all others no rule needs to know how they are written. */
  readonly unusual: readonly NameScalar[];
  /** What comments on the lines of names allow. */
  readonly allowed: AllowComments;
  /** Why something in it cannot be read, in no particular order. */
  readonly problems: readonly ReadingProblem[];
}

/** A name as one file writes it. */
export interface WrittenName {
  readonly text: string;
  /** Character offsets in the file, quotes included. */
  readonly start: number;
  readonly end: number;
}

/**
 * Builds an entry: this is the one place where names get their normal form.
 * @param normal whether all names are known to have it already
 */
export function entryOf(
  source: SourceLines,
  account: WrittenName,
  aliases: readonly WrittenName[],
  normal = false,
): AliasEntry {
  const texts = ownCopies([account, ...aliases].map(({ text }) => text));
  const [name = '', ...names] = normal ? texts : texts.map(nfc);
  const pairs = aliases.map(({ start, end }, index) => ({
    account: name,
    alias: names[index] ?? '',
    source,
    start,
    end,
  }));
  return { account: name, source, start: account.start, end: account.end, pairs };
}

/** The same texts. What was cut from the text of a file keeps all of it in memory; what JSON makes of it does not. */
function ownCopies(texts: readonly string[]): readonly string[] {
  return JSON.parse(JSON.stringify(texts));
}
