/** The second step of a plan and a push: reads the base that the alias files are compared with. */
import type { AliasPair } from '../aliases/alias.ts';
import { readLeniently } from '../aliases/lenient.ts';
import { PairSet, type Pairs } from '../aliases/pair-set.ts';
import { findBase } from '../base/find-base.ts';
import { listCommit, scanListed } from '../files/commit.ts';
import type { Repository } from '../git/repository.ts';
import { knownFrom } from '../plan/known.ts';
import type { Known } from '../plan/plan.ts';
import { type BaseReport, count } from '../report/report.ts';
import type { CheckedCommit } from './check-commit.ts';
import type { Run } from './context.ts';
import { shownFolder } from './shown-names.ts';
import { stopIf } from './stop.ts';

export interface Compared {
  readonly base: BaseReport;
  readonly known: Known;
}

/**
 * Reads the base: the ledger, or a commit if the input `base` says so.
 * @throws CodedError if it cannot be read, or if it has aliases but there are no alias files any more
 */
export async function compare(
  run: Pick<Run, 'settings' | 'trigger' | 'show'>,
  repository: Repository,
  { runLedger, nothing }: Pick<CheckedCommit, 'runLedger' | 'nothing'>,
): Promise<Compared> {
  const { settings, show } = run;
  const { had, ...compared } = runLedger ? withLedger(runLedger.store) : await withCommit(run, repository);
  if (nothing && had > 0 && !settings.allowEmpty) {
    const lost = `${nothing.message} The base has ${count(had, 'alias', 'aliases')} there.`;
    stopIf({ ...nothing, message: lost });
  }
  if (nothing)
    show.notice(`${nothing.message} There is nothing to send. If there should be, check the input \`path\`.`);
  return compared;
}

/** The base, and how many aliases it has. */
type Counted = Compared & { readonly had: number };

function withLedger({ ledger, ref, commit }: NonNullable<CheckedCommit['runLedger']>['store']): Counted {
  const why = ledger
    ? `the ledger \`${ref}\`, which is at commit ${ledger.source.commit.slice(0, 10)}.`
    : 'no aliases at all: there is no ledger yet.';
  return { base: { commit, why }, known: knownFrom(ledger), had: ledger?.source.pairs.size ?? 0 };
}

async function withCommit(run: Pick<Run, 'settings' | 'trigger' | 'show'>, repository: Repository): Promise<Counted> {
  const base = await findBase(repository, run.settings.base, run.trigger);
  const accepted = base.commit === undefined ? new PairSet<AliasPair>() : await readBase(run, repository, base.commit);
  return { base, known: { accepted }, had: accepted.size };
}

/** Reads the aliases of a commit. An old mistake must not block its fix, so it is only a notice. */
async function readBase(
  run: Pick<Run, 'settings' | 'trigger' | 'show'>,
  repository: Repository,
  commit: string,
): Promise<Pairs> {
  const files = await listCommit(repository, commit, shownFolder(run, repository));
  const { pairs, warnings } = readLeniently(await scanListed(repository, files ?? []));
  for (const warning of warnings) run.show.notice(`In the base: ${warning}`);
  return pairs;
}
