import type { AliasEntry, ReadFile } from '../aliases/alias-file.ts';
import type { CheckOptions } from '../aliases/check.ts';
import { readAliasFiles } from '../aliases/reading/read-files.ts';
import { checkedWith } from '../aliases/settled/checked-with.ts';
import { type ListedFile, readUnsettled, type UnsettledFiles } from '../aliases/settled/read-unsettled.ts';
import { addName } from '../aliases/settled/settled-file.ts';
import { readListed } from '../files/commit.ts';
import { shownPath } from '../files/folder.ts';
import type { Repository } from '../git/repository.ts';
import { pairsIn } from '../ledger/ledger.ts';
import type { UnreadLedger } from '../ledger/load.ts';
import { readSettled } from '../ledger/settled.ts';

/**
 * Reads of the alias files what a plan has to look at. Where a push has checked all of them in the same way, that is what
 * differs from then, and what it may have to do with. Else it is all of them.
 */
export async function readForPlan(
  repository: Repository,
  listed: readonly ListedFile[],
  from: { readonly ledger: UnreadLedger | undefined; readonly options: CheckOptions; readonly path: string },
): Promise<UnsettledFiles> {
  const { ledger, options, path } = from;
  const read = async (files: readonly ListedFile[]) =>
    readAliasFiles(await readListed(repository, files), options.severities);
  const settled = ledger?.source.settled;
  if (!ledger || settled?.checkedWith !== checkedWith(options) || settled.tree !== ledger.source.tree)
    return { read: await read(listed), gone: [], leftOut: [] };

  const files = new Map(Array.from(ledger.source.files, ([below, id]) => [shownPath(path, below), id]));
  const wanted = new Set<number>();
  for (const { alias } of pairsIn(ledger.pending)) addName(wanted, alias);
  return readUnsettled(listed, { before: { files, settled: readSettled(settled) }, wanted, read });
}

/** What files say, by their ids. */
export function entriesById(files: readonly ReadFile[]): ReadonlyMap<string, readonly AliasEntry[]> {
  return new Map(files.flatMap(({ id, entries }) => (id === undefined ? [] : [[id, entries]])));
}

/** How many aliases the files have that were left out. */
export function countAliases(leftOut: UnsettledFiles['leftOut']): number {
  return leftOut.reduce((sum, { file }) => sum + file.aliases, 0);
}
