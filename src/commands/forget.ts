/** `forget`: drops removed aliases from the ledger, once somebody deleted them in CustomerGauge by hand. */
import type { AliasPair } from '../aliases/alias.ts';
import { PairSet } from '../aliases/pair-set.ts';
import { CodedError } from '../error.ts';
import { isOffDefault, type Trigger } from '../github/event.ts';
import { withoutRemoved } from '../ledger/advance.ts';
import { auditMessage } from '../ledger/audit.ts';
import { countEntries, type Ledger, ledgerEntries, ledgerEntry } from '../ledger/ledger.ts';
import type { PreviewReport } from '../report/ledger-report.ts';
import { count, type Ended } from '../report/report.ts';
import { unconfirmed } from '../run/confirm.ts';
import type { Run } from '../run/context.ts';
import { noLedgerYet } from '../run/ledger/first-push.ts';
import { openRunLedger, type RunLedger } from '../run/ledger/run-ledger.ts';
import { findNamed, readOnly } from '../run/named-aliases.ts';
import { openRepositoryOf } from '../run/open-repository.ts';
import { refuseCheckout, refuseEvent } from '../run/permission.ts';
import { type Refusal, stopIf } from '../run/stop.ts';

export async function forget(run: Run): Promise<Ended> {
  const { settings, trigger, show, found } = run;
  stopIf(refuseEvent(run, 'forget'));
  const only = await readOnly(run);
  await using repository = await openRepositoryOf(run);
  stopIf(await refuseCheckout(run, repository, 'forget'));

  const runLedger = await openRunLedger(run, repository);
  const { store } = runLedger;
  const { ref, ledger } = store;
  found({ ledger: { ref, commit: store.commit } });
  if (!ledger)
    throw new CodedError({
      code: 'no-ledger',
      message: noLedgerYet(ref, await repository.remoteOfSeveral()),
      hint: '',
    });
  stopIf(await refuseStale(trigger, runLedger, ledger));
  const named = only && findNamed(only, (pair) => ledgerEntry(ledger.removed, pair) !== undefined, notRemoved);
  const preview = previewOf(ledger, named);
  const { confirm: wanted, aliases } = preview;
  const left = (): number => countEntries(store.ledger?.removed ?? new Map());
  if (wanted === 0) {
    const none = only
      ? `${only.by} names no alias.`
      : 'the ledger has no removed aliases. Aliases that left the files since the last push are added to it by the next one.';
    return { result: 'forgotten', verdict: `Nothing to forget: ${none}` };
  }
  if (settings.dryRun) {
    show.preview(preview);
    const verdict = `Dry run, nothing was written: ${count(wanted, 'removed alias', 'removed aliases')} would be forgotten; ${left() - wanted} left.`;
    return { result: 'planned', verdict };
  }
  const ended = await unconfirmed(run, preview);
  if (ended) return ended;

  await write(runLedger, aliases);
  found({ ledger: { ref, commit: store.commit } });
  const verdict = `${count(wanted, 'removed alias was', 'removed aliases were')} forgotten; ${left()} left.`;
  return { result: 'forgotten', verdict };
}

/** Refuses to drop aliases from an older commit, because a re-run does not know what left the files since then. */
async function refuseStale(
  trigger: Trigger,
  { store: { ref }, header, relate }: RunLedger,
  ledger: Ledger,
): Promise<Refusal | undefined> {
  if (isOffDefault(trigger) && ledger.branch !== header.branch) {
    const about = ledger.branch === undefined ? 'no branch yet' : `the branch \`${ledger.branch}\``;
    return {
      code: 'ledger-branch',
      message: `The ledger \`${ref}\` is bound to ${about}, but this run is for \`${header.branch}\`.`,
      hint: 'Run it on the branch that the ledger is bound to.',
    };
  }
  const source = ledger.source.commit;
  if ((await relate(source)) !== 'older') return undefined;
  return {
    code: 'older-commit',
    message: `Nothing was forgotten: the ledger is at a newer commit (${source.slice(0, 10)}) than the checked-out one.`,
    hint: 'Start a new run of the workflow on the branch instead of re-running this one. On a laptop, run `git pull` first.',
  };
}

/** Lists the removed aliases that would be dropped: the named ones, or all. */
function previewOf({ removed }: Ledger, named: readonly AliasPair[] | undefined): PreviewReport {
  const wanted = named && new PairSet(named);
  const aliases = Iterator.from(ledgerEntries(removed))
    .filter(([pair]) => wanted === undefined || wanted.has(pair))
    .map(([{ account, alias }, { state }]) => ({ account, alias, state, reason: '' }))
    .toArray();
  return { confirm: aliases.length, aliases, rebinds: [] };
}

async function write({ store, identity }: RunLedger, pairs: readonly AliasPair[]): Promise<void> {
  await store.write({
    author: identity.actor,
    nothingSent: true,
    next: (before) => before && withoutRemoved(before, pairs),
    message: (after) =>
      auditMessage({
        title: `forget: ${count(pairs.length, 'removed alias', 'removed aliases')}`,
        ...identity,
        source: after.source.commit,
        pending: countEntries(after.pending),
      }),
  });
}

/** An unknown alias in `only` stops the command, because it may be the wrong list. */
function notRemoved(lines: string): CodedError {
  return new CodedError({
    code: 'not-removed',
    message: `${lines}: the ledger has no such removed alias. Nothing was forgotten.`,
    hint: 'The command `status` lists the removed aliases; its `report.json` has all of them with their exact spelling.',
  });
}
