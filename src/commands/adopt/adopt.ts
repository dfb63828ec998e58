/**
 * `adopt`: records aliases of the checked-out commit as accepted, without sending any: CustomerGauge has them already.
 */

import type { AliasPair } from '../../aliases/alias.ts';
import { PairSet } from '../../aliases/pair-set.ts';
import { timeText } from '../../clock.ts';
import { CodedError } from '../../error.ts';
import { listCommit, scanListed } from '../../files/commit.ts';
import { advance, type Relation, type Word } from '../../ledger/advance.ts';
import { auditMessage } from '../../ledger/audit.ts';
import { countEntries, type Ledger } from '../../ledger/ledger.ts';
import { count, type Ended } from '../../report/report.ts';
import { checkScanned } from '../../rules/check.ts';
import { RULES_LOOK } from '../../rules/checking/quick-look.ts';
import { checkOptions, pairsOf, showChecked, stopInvalid } from '../../run/check-files.ts';
import { movedMeanwhile, unconfirmed } from '../../run/confirm.ts';
import type { Run } from '../../run/context.ts';
import { refuseBranch } from '../../run/ledger/binding.ts';
import { type Desired, desiredOf, findRunLedger, type RunLedger } from '../../run/ledger/run-ledger.ts';
import { findNamed, readOnly } from '../../run/named-aliases.ts';
import { noCommittedFiles } from '../../run/no-alias-files.ts';
import { openRepositoryOf } from '../../run/open-repository.ts';
import { refuseCheckout, refuseEvent } from '../../run/permission.ts';
import { shownFolder } from '../../run/shown-names.ts';
import { stopIf } from '../../run/stop.ts';
import { type Adoption, adoptionOf } from './adoption.ts';

export async function adopt(run: Run): Promise<Ended> {
  const { settings, show, found } = run;
  stopIf(refuseEvent(run, 'adopt'));
  const only = await readOnly(run);
  await using repository = await openRepositoryOf(run);
  stopIf(await refuseCheckout(run, repository, 'adopt'));

  const files = await listCommit(repository, repository.head, shownFolder(run, repository));
  if (!settings.allowEmpty) stopIf(await noCommittedFiles(files, settings.path, () => repository.uncommitted()));
  const scanned = await scanListed(repository, files ?? [], RULES_LOOK);
  const checked = checkScanned(scanned, await checkOptions(run));
  stopInvalid(showChecked(run, { scanned, ...checked }));

  const desired = await desiredOf(repository, pairsOf(scanned, checked));
  const runLedger = await (await findRunLedger(run, repository))(desired);
  const { store, header, relate } = runLedger;
  const known = store.ledger;
  found({ ledger: { ref: store.ref, commit: store.commit } });
  stopIf(await refuseBranch(runLedger, { adopting: true }));
  const named = only && findNamed(only, (pair) => desired.pairs.has(pair), notInFiles);
  const adoptionIn = (ledger: Ledger | undefined, relation: Relation): Adoption =>
    adoptionOf(ledger, { desired: desired.pairs, named, relation, header });
  const relation = known ? await relate(known.source.commit) : 'newer';
  const adoption = adoptionIn(known, relation);
  const { preview } = adoption;
  if (preview.confirm === 0 && preview.rebinds.length === 0)
    return { result: 'adopted', verdict: nothingToAdopt(store.ref, desired, adoption) };
  if (settings.dryRun) {
    show.preview(preview);
    return { result: 'planned', verdict: `Dry run, nothing was written: ${counting(adoption, 'would')}.` };
  }
  const ended = await unconfirmed(run, preview);
  if (ended) return ended;

  await write(runLedger, {
    desired,
    select: (ledger, now) => {
      if (ledger === known && now === relation) return adoption.pairs;
      const confirmed = new PairSet(adoption.pairs);
      const { pairs } = adoptionIn(ledger, now);
      const others = pairs.filter((pair) => !confirmed.has(pair)).length;
      if (others > 0) throw movedMeanwhile(others);
      return pairs;
    },
  });
  found({ ledger: { ref: store.ref, commit: store.commit } });
  const late = relation === 'older' && store.ledger ? ` ${lateText(store.ledger)}` : '';
  const verdict = `${counting(adoption, 'does')}; nothing was sent.${late}${waitingText(adoption)}`;
  return { result: 'adopted', verdict };
}

/** Records the selected pairs as accepted. If another run writes the ledger first, the pairs are selected again. */
async function write(
  { store, header, relate, identity, clock }: RunLedger,
  work: {
    readonly desired: Desired;
    readonly select: (ledger: Ledger | undefined, relation: Relation) => readonly AliasPair[];
  },
): Promise<void> {
  const { desired, select } = work;
  const by = { run: identity.mark, time: timeText(clock) };
  let adopted = 0;
  await store.write({
    author: identity.actor,
    nothingSent: true,
    next: async (ledger) => {
      const relation = ledger ? await relate(ledger.source.commit) : 'newer';
      const pairs = select(ledger, relation);
      adopted = pairs.length;
      const words = new Map<AliasPair, Word>(pairs.map((pair) => [pair, { state: 'accepted' }]));
      const after = advance(ledger, { relation, desired, words, by, header });
      // Re-running an old run must not undo the changes of newer commits.
      if (relation === 'older') return after;
      // Adopting is how people bind the ledger to a new target or branch.
      return { ...after, ...header, branch: header.branch ?? after.branch, target: header.target ?? after.target };
    },
    message: (after) =>
      auditMessage({
        title: `adopt: ${count(adopted, 'alias', 'aliases')} recorded as accepted`,
        run: identity.run,
        actor: identity.actor,
        source: desired.commit,
        accepted: adopted,
        rejected: 0,
        unanswered: 0,
        unsent: 0,
        pending: countEntries(after.pending),
      }),
  });
}

function counting({ pairs: { length }, preview }: Adoption, how: 'would' | 'does'): string {
  const verb = how === 'would' ? 'would count' : length === 1 ? 'counts' : 'count';
  const rebound = preview.rebinds.length > 0 ? ', and the ledger is bound to something else' : '';
  return `${count(length, 'alias', 'aliases')} ${verb} as accepted from now on${rebound}`;
}

function nothingToAdopt(ref: string, { pairs }: Desired, adoption: Adoption): string {
  const known = pairs.size - adoption.waiting;
  return `Nothing to adopt: the ledger \`${ref}\` has ${count(known, 'alias', 'aliases')} of these files as accepted.${waitingText(adoption)}`;
}

function waitingText({ waiting }: Adoption): string {
  if (waiting === 0) return '';
  const wait = waiting === 1 ? '1 more stays pending' : `${waiting} more stay pending`;
  return ` ${wait}; to adopt aliases that a push has tried, name them with \`only\`.`;
}

/** The ledger did not move to this commit, because it is already at a newer one. */
function lateText({ source }: Ledger): string {
  return `The ledger stays at another commit (${source.commit.slice(0, 10)}). \`status\` lists aliases that are missing there as removed from the files.`;
}

function notInFiles(lines: string): CodedError {
  return new CodedError({
    code: 'not-in-files',
    message: `${lines}: the alias files have no such alias. Nothing was adopted.`,
    hint: 'Write account and alias exactly as the alias files of this commit have them.',
  });
}
