/** Checks whether the ledger can be read and written, and what a push would send. */
import type { ScannedPairs } from '../../aliases/scanned-pairs.ts';
import { findBase } from '../../base/find-base.ts';
import { hasCode } from '../../error.ts';
import { pushRef, refInTheWay } from '../../git/ref.ts';
import type { Repository } from '../../git/repository.ts';
import { inTheWay, permission } from '../../ledger/unwritable.ts';
import { guardPlan } from '../../plan/guard.ts';
import { knownFrom } from '../../plan/known.ts';
import { computePlan, pairsToSend } from '../../plan/plan.ts';
import type { CheckReport } from '../../report/checks.ts';
import { count } from '../../report/report.ts';
import type { Run } from '../../run/context.ts';
import { forecastRefusal } from '../../run/ledger/forecast.ts';
import { openRunLedger, type RunLedger } from '../../run/ledger/run-ledger.ts';
import { allUnknown, failed, failedBy, failing, passed, unknown } from './results.ts';

/** @param about.pairs the pairs of the alias files; `undefined` if the files are not valid */
export async function checkLedger(
  run: Run,
  repository: Repository,
  { pairs, pushes }: { readonly pairs: ScannedPairs | undefined; readonly pushes: boolean },
): Promise<readonly CheckReport[]> {
  const { base } = run.settings;
  if (base !== 'ledger') {
    const compared = await failing('plan', async () => {
      const { why } = await findBase(repository, base, run.trigger);
      return passed('plan', `A push sends what is new since ${why}`);
    });
    return [
      ...allUnknown(['ledger', 'ledger-write'], `Not needed: \`base\` is \`${base}\`, which keeps no ledger.`),
      compared,
    ];
  }
  let runLedger: RunLedger;
  try {
    runLedger = await openRunLedger(run, repository);
  } catch (error) {
    return [
      failedBy('ledger', error),
      ...allUnknown(['ledger-write', 'plan'], 'Not checked, because the ledger cannot be read.'),
    ];
  }
  const { store } = runLedger;
  const where =
    store.commit === undefined
      ? `There is no ledger \`${store.ref}\` yet. The first push creates it.`
      : `The ledger \`${store.ref}\` is readable, at commit \`${store.commit.slice(0, 10)}\`.`;
  return [
    passed('ledger', where),
    pushes
      ? await failing('ledger-write', () => checkWriting(repository, runLedger))
      : unknown('ledger-write', 'Not needed here: only a push writes it.'),
    pairs
      ? await failing('plan', () => checkPlan(run, repository, { runLedger, pairs }))
      : unknown('plan', 'Not checked, because the alias files are not valid.'),
  ];
}

/** A dry-run push: the server refuses it if this run may not write, and nothing is written. */
async function checkWriting(repository: Repository, { store: { ref, commit } }: RunLedger): Promise<CheckReport> {
  const store = await repository.store();
  const other = commit === undefined ? await refInTheWay(store, ref) : undefined;
  if (other !== undefined) throw inTheWay(ref, other);
  try {
    const pushed = await pushRef(store, { ref, commit: repository.head, expected: commit, dryRun: true });
    if (!pushed.landed) throw permission(ref, pushed.said);
  } catch (cause) {
    // Reading worked, so only the permission to write is missing.
    throw hasCode(cause, 'authentication') ? permission(ref, cause.message) : cause;
  }
  return passed('ledger-write', 'The git server lets this run write. Only a real push runs its rules and hooks.');
}

async function checkPlan(
  run: Run,
  repository: Repository,
  { runLedger, pairs }: { readonly runLedger: RunLedger; readonly pairs: ScannedPairs },
): Promise<CheckReport> {
  const plan = computePlan(pairs, knownFrom(runLedger.store.ledger));
  const refused =
    (await forecastRefusal(run, repository, { runLedger, pairs, plan })) ?? guardPlan(plan, run.settings.maxNew);
  if (refused) return failed('plan', `A push now would be stopped. ${refused.message}`, refused.hint);
  const sends = pairsToSend(plan).length;
  const first =
    runLedger.store.ledger || sends === 0 ? '' : 'If CustomerGauge has them already, run the command `adopt` first.';
  return passed('plan', `A push now would send ${count(sends, 'alias', 'aliases')}.`, first);
}
