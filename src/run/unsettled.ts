import { readAliasFiles } from '../aliases/reading/read-files.ts';
import { type ListedFile, readUnsettled, type UnsettledFiles } from '../aliases/settled/read-unsettled.ts';
import { addName } from '../aliases/settled/settled-file.ts';
import { hasCode, LEDGER_CODES } from '../error.ts';
import { readListed } from '../files/commit.ts';
import { shownPath } from '../files/folder.ts';
import type { Repository } from '../git/repository.ts';
import { pairsIn } from '../ledger/ledger.ts';
import type { UnreadLedger } from '../ledger/load.ts';
import { readSettled, type SettledSource } from '../ledger/settled.ts';
import type { CheckOptions } from '../rules/check.ts';
import { checkedWith } from '../rules/checked-with.ts';
import type { Run } from './context.ts';
import { shownFolder } from './shown-names.ts';

/**
 * Reads of the alias files what a plan has to look at. Where a push has checked all of them in the same way, that is what
 * differs from then, and what it may have to do with. Else it is all of them.
 */
export async function readForPlan(
  run: Run,
  repository: Repository,
  of: {
    readonly listed: readonly ListedFile[];
    readonly ledger: UnreadLedger | undefined;
    readonly options: CheckOptions;
  },
): Promise<UnsettledFiles> {
  const { listed, ledger, options } = of;
  const read = async (files: readonly ListedFile[]) => readAliasFiles(await readListed(repository, files));
  const settled = ledger && settledIn(run, ledger);
  if (!settled || settled.checkedWith !== checkedWith(options) || settled.tree !== ledger.source.tree)
    return { read: await read(listed), gone: [], leftOut: [] };

  const shown = <T>(files: ReadonlyMap<string, T>) =>
    new Map(Array.from(files, ([path, file]) => [shownPath(shownFolder(run, repository), path), file]));
  const before = { files: shown(ledger.source.files), settled: shown(settled.files) };
  const wanted = new Set<number>();
  for (const { account, alias } of pairsIn(ledger.pending)) {
    addName(wanted, account);
    addName(wanted, alias);
  }
  return readUnsettled(listed, { before, wanted, read });
}

/** What the ledger knows of settled files. It only saves time, so where it is damaged, a notice is enough. */
function settledIn({ show }: Run, { source }: UnreadLedger): SettledSource | undefined {
  if (!source.settled?.size) return undefined;
  try {
    return readSettled(source.settled);
  } catch (error) {
    if (!hasCode(error, ...LEDGER_CODES)) throw error;
    show.notice(
      'All files were read, because the ledger’s list of those that need not be (`settled/`) is damaged. The next push of a change writes it anew.',
    );
    return undefined;
  }
}

/** The accounts of files that were left out; they are read for this alone. */
export async function accountsLeftOut(
  repository: Repository,
  leftOut: UnsettledFiles['leftOut'],
): Promise<ReadonlySet<string>> {
  const read = await readAliasFiles(
    await readListed(
      repository,
      leftOut.map(({ listed }) => listed),
    ),
  );
  return new Set(read.flatMap(({ entries }) => entries.map(({ account }) => account)));
}

/** How many aliases the files have that were left out. */
export function countAliases(leftOut: UnsettledFiles['leftOut']): number {
  return leftOut.reduce((sum, { file }) => sum + file.aliases, 0);
}
