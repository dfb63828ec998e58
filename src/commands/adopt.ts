import type { AliasPair } from '../aliases/alias.ts';
import type { PairSet } from '../aliases/pair-set.ts';
import { SYSTEM_CLOCK } from '../delivery/clock.ts';
import { readCommit } from '../files/commit.ts';
import { refusePush } from '../github/event.ts';
import { advance, type Word } from '../ledger/advance.ts';
import { auditMessage } from '../ledger/audit.ts';
import { countEntries, entryOf, type Ledger } from '../ledger/ledger.ts';
import { count, type RunReport } from '../report/report.ts';
import { desiredOf, openBooks, withSettled } from './books.ts';
import { checkFiles } from './check.ts';
import { noAliasFiles } from './folder.ts';
import { openRepositoryOf } from './open.ts';
import { emptyReport, failedReport, type Run } from './run.ts';

/** Records every alias of the checked-out commit as accepted, without sending any: CustomerGauge has them already. */
export async function adopt(run: Run): Promise<RunReport> {
  const { settings, trigger } = run;
  const empty = emptyReport(settings, 'adopt');
  const refusal = refusePush(trigger, settings.environmentExplicit, 'adopt');
  if (refusal) return failedReport(empty, { code: 'permission', ...refusal }, 'blocked');
  await using repository = await openRepositoryOf(run);
  const files = await readCommit(repository, repository.head, settings.path);
  const nothing = noAliasFiles(files, settings.path);
  if (nothing && !settings.allowEmpty) return failedReport(empty, nothing);
  const checked = await checkFiles(run, empty, files ?? []);
  const { report } = checked;
  if (report.result === 'invalid') return report;

  const desired = withSettled(await desiredOf(repository, checked), checked, settings.path);
  const { pairs } = desired;
  const { store, header, relate, identity } = await openBooks(run, repository, desired);
  const words = new Map<AliasPair, Word>();
  for (const pair of pairs) words.set(pair, { state: 'accepted' });
  const by = { run: identity.mark, time: new Date(SYSTEM_CLOCK.epoch()).toISOString() };
  const { ledger: known } = store;
  const never = known ? neverSent(known, pairs) : '';
  const counting = (verb: string): string => `${count(pairs.size, 'alias', 'aliases')} ${verb} as accepted from now on`;
  if (settings.dryRun) {
    const late = known !== undefined && (await relate(known.source.commit)) === 'older';
    const would = late
      ? `the ledger would stay at another commit (${known.source.commit.slice(0, 10)}), and count as accepted what that shares with this one.`
      : `${counting('would count')}.${never}`;
    const verdict = `Dry run, nothing was written: ${would}`;
    return { ...report, result: 'planned', verdict, ledger: { ref: store.ref, commit: store.commit } };
  }
  const before = store.commit;
  let late = false;
  await store.write({
    author: identity.actor,
    nothingSent: true,
    next: async (ledger) => {
      const relation = ledger ? await relate(ledger.source.commit) : 'newer';
      late = relation === 'older';
      const after = advance(ledger, { relation, desired, words, by, header });
      // An old run that is started again must not take back what newer commits brought.
      if (late) return after;
      // Adopting is how people say that this ledger is about that target and branch from now on.
      return { ...after, ...header, branch: header.branch ?? after.branch, target: header.target ?? after.target };
    },
    message: (after) =>
      auditMessage({
        title: `adopt: ${count(pairs.size, 'alias', 'aliases')} taken as delivered`,
        run: identity.run,
        actor: identity.actor,
        source: desired.commit,
        accepted: pairs.size,
        rejected: 0,
        unanswered: 0,
        unsent: 0,
        pending: countEntries(after.pending),
      }),
  });
  const verdict =
    late && store.ledger
      ? lateVerdict(store.ledger, pairs)
      : store.commit === before
        ? `Nothing to adopt: the ledger \`${store.ref}\` has ${count(pairs.size, 'alias', 'aliases')} already, which is all.`
        : `${counting(pairs.size === 1 ? 'counts' : 'count')}; nothing was sent.${never}`;
  return { ...report, result: 'adopted', verdict, ledger: { ref: store.ref, commit: store.commit } };
}

/** What became of the aliases of a commit that the ledger was not brought to. */
function lateVerdict({ source }: Ledger, pairs: PairSet<AliasPair>): string {
  const shared = Iterator.from(pairs)
    .filter((pair) => source.pairs.has(pair))
    .toArray().length;
  const others = pairs.size - shared;
  const left =
    others === 0
      ? ''
      : ` It lacks ${others} of this commit’s aliases, which \`status\` lists as removed from the files.`;
  return `The ledger stays at another commit (${source.commit.slice(0, 10)}). ${count(shared, 'alias', 'aliases')} that it shares with this one ${shared === 1 ? 'counts' : 'count'} as accepted; nothing was sent.${left} To adopt all that it has, run \`adopt\` on that commit.`;
}

/** Who adopts to bind a ledger anew may not know that something was never sent. */
function neverSent({ source, pending }: Ledger, pairs: Iterable<AliasPair>): string {
  let unsent = 0;
  for (const pair of pairs) if (!source.pairs.has(pair) || entryOf(pending, pair) !== undefined) unsent++;
  return unsent === 0
    ? ''
    : ` The ledger did not have ${unsent} of them as accepted, and no push will send what is adopted.`;
}
