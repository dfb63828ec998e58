/** `plan`: checks the alias files of the checked-out commit and shows what a push would send. Needs no secret. */
import { mergeSendsNothing, notTheMerge } from '../base/out-of-date.ts';
import { pairsProposed } from '../base/pull-request-base.ts';
import type { Repository } from '../git/repository.ts';
import { pairsToSend } from '../plan/plan.ts';
import type { Ended } from '../report/report.ts';
import { checkCommit } from '../run/check-commit.ts';
import { compare } from '../run/compare.ts';
import type { Run } from '../run/context.ts';
import { firstRun, noLedgerYet } from '../run/ledger/first-push.ts';
import { forecastRefusal } from '../run/ledger/forecast.ts';
import type { RunLedger } from '../run/ledger/run-ledger.ts';
import { makePlan, planEnd, showPlan } from '../run/make-plan.ts';
import { openRepositoryOf } from '../run/open-repository.ts';

export async function plan(run: Run): Promise<Ended> {
  const { settings, trigger, show, found } = run;
  await using repository = await openRepositoryOf(run);
  const checked = await checkCommit(run, repository);
  const compared = await compare(run, repository, checked);
  const caution = await notTheMerge(trigger, repository);
  const planned = await makePlan({ checked, compared, trigger, maxNew: settings.maxNew, caution }, repository);
  showPlan(run, planned);

  const { runLedger } = checked;
  if (runLedger) noteLedger(runLedger, run);
  const unmerged = mergeSendsNothing(trigger, settings);
  const refusal =
    runLedger && !unmerged
      ? await forecastRefusal(run, repository, { runLedger, pairs: checked.desired.pairs, plan: planned.plan })
      : undefined;
  const stopped = refusal && `A push would be stopped. ${refusal.message} ${refusal.hint}`;
  const sends = pairsToSend(planned.plan).length;
  if (stopped) show.notice(stopped);
  else if (runLedger && !runLedger.store.ledger)
    show.notice(await beforeTheFirst(run, repository, { runLedger, sends }));
  if (sends > 0) {
    if (unmerged) show.notice(unmerged);
    const added = await pairsProposed(trigger, repository, runLedger?.store.ledger);
    found({ planned: { ...planned, idle: stopped ?? unmerged, added } });
  }
  return planEnd(planned);
}

function noteLedger({ store, header }: RunLedger, { show, found }: Pick<Run, 'show' | 'found'>): void {
  found({ ledger: { ref: store.ref, commit: store.commit } });
  if (store.ledger?.target && !header.target)
    show.notice(
      'The target was not compared with the ledger’s, because the inputs do not name it. Set `region` and `configuration`; they are not secrets.',
    );
}

async function beforeTheFirst(
  { trigger }: Pick<Run, 'trigger'>,
  repository: Repository,
  { runLedger, sends }: { readonly runLedger: RunLedger; readonly sends: number },
): Promise<string> {
  const first =
    trigger.kind === 'pull-request' && sends > 0
      ? firstRun(sends)
      : noLedgerYet(runLedger.store.ref, await repository.remoteOfSeveral());
  return `${first} The command \`doctor\` checks secrets, network and permissions without sending a record. Run it on a computer before the first push, or on GitHub once the default branch has the workflow.`;
}
