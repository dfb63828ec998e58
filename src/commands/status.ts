/** `status`: the last push, what is pending and why, and what left the files but still exists in CustomerGauge. */
import type { AliasPair } from '../aliases/alias.ts';
import type { Repository } from '../git/repository.ts';
import { readAudit } from '../ledger/audit.ts';
import { countEntries, type Ledger, ledgerEntries, type Pending } from '../ledger/ledger.ts';
import { waitingOf } from '../plan/known.ts';
import type { StatusReport, WaitingReport } from '../report/ledger-report.ts';
import { count, type Ended } from '../report/report.ts';
import type { Run } from '../run/context.ts';
import { noLedgerYet } from '../run/ledger/first-push.ts';
import { openRunLedger } from '../run/ledger/run-ledger.ts';
import { openRepositoryOf } from '../run/open-repository.ts';

export async function status(run: Run): Promise<Ended> {
  await using repository = await openRepositoryOf(run);
  const { ledger, commit, ref } = (await openRunLedger(run, repository)).store;
  run.found({ ledger: { ref, commit } });
  if (!ledger || !commit) return { result: 'reported', verdict: noLedgerYet(ref, await repository.remoteOfSeveral()) };
  const shown = await statusOf(repository, commit, ledger);
  run.found({ status: shown });
  return { result: 'reported', verdict: sentence(shown) };
}

async function statusOf(repository: Repository, commit: string, ledger: Ledger): Promise<StatusReport> {
  const store = await repository.store();
  const { stdout } = await store.run(['log', '-1', '--no-walk', '--format=%cI%n%B', commit]);
  const [time = '', ...lines] = stdout.toString('utf8').split('\n');
  const { title, trailers } = readAudit(lines.join('\n'));
  return {
    last: { title, run: trailers.get('Run') ?? '', actor: trailers.get('Actor') ?? '', time },
    source: ledger.source.commit,
    accepted: ledger.source.pairs.size - countEntries(ledger.pending),
    pending: Array.from(ledgerEntries(ledger.pending), waiting),
    removed: Array.from(ledgerEntries(ledger.removed), ([{ account, alias }, { state, run, time: since }]) => ({
      account,
      alias,
      state,
      reason: `${state === 'accepted' ? 'accepted' : 'sent without a clear answer'} earlier, and no longer in the files since this run`,
      run,
      time: since,
    })),
  };
}

function waiting([{ account, alias }, entry]: readonly [AliasPair, Pending]): WaitingReport {
  const { sending, ended } = entry;
  const { run = '', time = '' } = sending ?? ended ?? {};
  return { account, alias, ...waitingOf(entry), run, time };
}

function sentence({ accepted, pending, removed }: StatusReport): string {
  const parts = [
    `${count(accepted, 'alias', 'aliases')} accepted`,
    `${pending.length} pending`,
    `${removed.length} removed from the files and still in CustomerGauge`,
  ];
  return `${parts.join(', ')}.`;
}
