import { checkAcrossFiles } from './across/across-files.ts';
import { heedMisread } from './across/heed-misread.ts';
import { findUnknownAccounts, type KnownAccounts } from './across/known-accounts.ts';
import { findLookAlikes } from './across/looks-alike.ts';
import { compareText, type LocatedPair } from './alias.ts';
import type { AliasEntry, AliasFile, ReadFile } from './alias-file.ts';
import { INVISIBLE } from './names/invisible.ts';
import type { PairSet } from './pair-set.ts';
import type { Problem, RuleSeverities } from './problem.ts';
import { readAliasFiles } from './reading/read-files.ts';

export interface CheckedAliases {
  /** Every pair that the files hold, each once, where it stands first. Complete only when no problem is an error. */
  readonly pairs: PairSet<LocatedPair>;
  /** What each file with an id says, by that id. */
  readonly entries: ReadonlyMap<string, readonly AliasEntry[]>;
  /**
   * The files in which no rule found anything, not even one that is off, and where what is seen of the names is all of
   * them: of names that differ in a joiner alone the rules report one, and which it is depends on all files.
   */
  readonly settled: readonly ReadFile[];
  /** By file, line, column and rule; those of rules that are off are left out. */
  readonly problems: readonly Problem[];
}

export interface CheckOptions {
  readonly severities: RuleSeverities;
  readonly known?: KnownAccounts | undefined;
}

/**
 * Reads all alias files and applies every rule. The result depends on the files alone, not on the order in which they
 * are given. Never throws for what a file holds.
 */
export async function checkAliases(files: readonly AliasFile[], options: CheckOptions): Promise<CheckedAliases> {
  return checkRead(await readAliasFiles(files, options.severities), options);
}

/** The same for files that were read before, with the same severities. */
export function checkRead(files: readonly ReadFile[], { severities, known }: CheckOptions): CheckedAliases {
  const read = inPathOrder(files);
  const all = read.flatMap(({ entries }) => entries);
  const across = checkAcrossFiles(all);
  const alike = severities['looks-alike'] === 'off' ? [] : findLookAlikes(all);
  const unknown = known === undefined ? [] : findUnknownAccounts(all, { known, severities });
  const problems: Problem[] = [];
  const wrong = new Set<string>();
  const ofFiles = read.flatMap((file) => file.problems);
  for (const found of [...ofFiles, ...heedMisread(across.problems, ofFiles), ...alike, ...unknown]) {
    wrong.add(found.place.file);
    const severity = severities[found.rule];
    if (severity !== 'off') problems.push({ ...found, severity });
  }
  const settled = read.filter((file) => !wrong.has(file.source.file) && !file.entries.some(hasInvisible));
  return { pairs: across.pairs, entries: entriesById(read), settled, problems: problems.sort(compareProblems) };
}

/** What files with an id say, by that id. */
export function entriesById(files: readonly ReadFile[]): ReadonlyMap<string, readonly AliasEntry[]> {
  return new Map(files.flatMap(({ id, entries }) => (id === undefined ? [] : [[id, entries]])));
}

/** What files say, file by file as their paths are ordered by UTF-16 code units. */
export function inPathOrder(files: readonly ReadFile[]): readonly ReadFile[] {
  return [...files].sort((a, b) => compareText(a.source.file, b.source.file));
}

function hasInvisible({ account, pairs }: AliasEntry): boolean {
  return INVISIBLE.test(account) || pairs.some(({ alias }) => INVISIBLE.test(alias));
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
