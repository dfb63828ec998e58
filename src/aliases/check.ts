import { checkAcrossFiles } from './across/across-files.ts';
import { findUnknownAccounts, type KnownAccounts } from './across/known-accounts.ts';
import { findLookAlikes } from './across/looks-alike.ts';
import { compareText, type LocatedPair } from './alias.ts';
import type { AliasEntry, AliasFile } from './alias-file.ts';
import type { PairSet } from './pair-set.ts';
import type { Problem, RuleSeverities } from './problem.ts';
import { readAliasFiles } from './reading/read-files.ts';

export interface CheckedAliases {
  /** Every pair that the files hold, each once, where it stands first. Complete only when no problem is an error. */
  readonly pairs: readonly LocatedPair[];
  /** The same pairs, to look them up. */
  readonly set: PairSet<LocatedPair>;
  /** What each file with an id says, by that id. */
  readonly entries: ReadonlyMap<string, readonly AliasEntry[]>;
  /** By file, line, column and rule; those of rules that are off are left out. */
  readonly problems: readonly Problem[];
}

/**
 * Reads all alias files and applies every rule. The result depends on the files alone, not on the order in which they
 * are given. Never throws for what a file holds.
 */
export async function checkAliases(
  files: readonly AliasFile[],
  { severities, known }: { readonly severities: RuleSeverities; readonly known?: KnownAccounts | undefined },
): Promise<CheckedAliases> {
  const ordered = inPathOrder(files);
  const read = await readAliasFiles(ordered, severities);
  const entries = read.flatMap((file) => file.entries);
  const across = checkAcrossFiles(entries);
  const alike = severities['looks-alike'] === 'off' ? [] : findLookAlikes(entries);
  const unknown = known === undefined ? [] : findUnknownAccounts(entries, { known, severities });
  const problems: Problem[] = [];
  for (const found of [...read.flatMap((file) => file.problems), ...across.problems, ...alike, ...unknown]) {
    const severity = severities[found.rule];
    if (severity !== 'off') problems.push({ ...found, severity });
  }
  const byId = new Map<string, readonly AliasEntry[]>();
  ordered.forEach(({ id }, index) => {
    if (id !== undefined) byId.set(id, read[index]?.entries ?? []);
  });
  return { pairs: across.pairs, set: across.set, entries: byId, problems: problems.sort(compareProblems) };
}

/** Files by path, by UTF-16 code units. */
export function inPathOrder(files: readonly AliasFile[]): readonly AliasFile[] {
  return [...files].sort((a, b) => compareText(a.path, b.path));
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
