/** The types of alias files and of their content. */
import type { LocatedPair } from './alias.ts';
import type { ReadingProblem } from './finding.ts';
import type { NameScalar } from './name-scalar.ts';
import { nfc } from './names/normal-form.ts';
import type { SourceLines } from './source.ts';

/** One file under the alias folder, from the working tree or a commit. */
export interface AliasFile {
  /** The path that users see, with forward slashes. */
  readonly path: string;
  /** The content. For a symbolic link or a submodule it is not used. */
  readonly bytes: Uint8Array;
  /** `file` if left out. */
  readonly kind?: 'file' | 'symlink' | 'submodule';
  /** Whether its name is not UTF-8; `path` is then only for display. */
  readonly misnamed?: boolean;
  /** Git's id of the content, if it comes from git. Files with the same id have the same content. */
  readonly id?: string;
}

/** One entry of a file: an account with its aliases. Names are NFC-normalised. */
export interface AliasEntry {
  readonly account: string;
  readonly source: SourceLines;
  /** Character offsets of the account's name (quotes included) in `source`. */
  readonly start: number;
  readonly end: number;
  /** In the order of the file; blank aliases are left out. */
  readonly pairs: readonly LocatedPair[];
}

/** The words after `# allow:`, by the line of the name. */
export type AllowComments = ReadonlyMap<number, readonly string[]>;

/** The content of one file, and the problems in reading it. Problems with names are found later by the rules. */
export interface ReadFile {
  readonly source: SourceLines;
  /** Git's id of the content, if it comes from git. */
  readonly id?: string;
  /** Every entry that can be understood, even where the file has problems. */
  readonly entries: readonly AliasEntry[];
  /** Names that are written in an unusual way. For all others no rule needs to know how they are written. */
  readonly unusual: readonly NameScalar[];
  /** The rules that comments allow, by line. */
  readonly allowed: AllowComments;
  /** Problems in reading the file, unsorted. */
  readonly problems: readonly ReadingProblem[];
}

/** A name as it is written in a file. */
export interface WrittenName {
  readonly text: string;
  /** Character offsets in the file, quotes included. */
  readonly start: number;
  readonly end: number;
}

/**
 * Builds an entry. Only here are names converted to their normal form.
 * @param normal whether all names are known to be in normal form already
 */
export function aliasEntry(
  source: SourceLines,
  account: WrittenName,
  aliases: readonly WrittenName[],
  normal = false,
): AliasEntry {
  // Copies texts through JSON, because a substring of a file's text would keep the whole text in memory.
  const texts: readonly string[] = JSON.parse(JSON.stringify([account, ...aliases].map(({ text }) => text)));
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
