/**
 * `adopt`: records aliases of the checked-out commit as accepted, without sending any: CustomerGauge has them already.
 */
import type { AliasPair } from '../aliases/alias.ts';
import { PairSet } from '../aliases/pair-set.ts';
import { ScannedPairs } from '../aliases/scanned-pairs.ts';
import { timeText } from '../clock.ts';
import { CodedError } from '../error.ts';
import { listCommit, scanListed } from '../files/commit.ts';
import { advance, type CommitRelation, type StateChange } from '../ledger/advance.ts';
import { auditMessage } from '../ledger/audit.ts';
import {
  countEntries,
  type Ledger,
  type LedgerHeader,
  ledgerEntry,
  pendingState,
  whyPending,
} from '../ledger/ledger.ts';
import type { PreviewedAlias, PreviewReport } from '../report/ledger-report.ts';
import { count, type Ended } from '../report/report.ts';
import { checkScanned } from '../rules/check.ts';
import { RULES_LOOK } from '../rules/checking/quick-look.ts';
import { checkOptions, showChecked, stopInvalid } from '../run/check-files.ts';
import { movedMeanwhile, unconfirmed } from '../run/confirm.ts';
import type { Run } from '../run/context.ts';
import { noCommittedFiles } from '../run/folder-notices.ts';
import { rebindings, refuseBranch } from '../run/ledger/binding.ts';
import { type Desired, desiredOf, findRunLedger, type RunLedger } from '../run/ledger/run-ledger.ts';
import { findNamed, readOnly } from '../run/named-aliases.ts';
import { openRepositoryOf } from '../run/open-repository.ts';
import { refuseCheckout, refuseEvent } from '../run/permission.ts';
import { shownFolder } from '../run/shown-names.ts';
import { stopIf } from '../run/stop.ts';

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

  const desired = await desiredOf(repository, new ScannedPairs(scanned, { size: checked.aliases }));
  const runLedger = await (await findRunLedger(run, repository))(desired);
  const { store, header, relate } = runLedger;
  const known = store.ledger;
  found({ ledger: { ref: store.ref, commit: store.commit } });
  stopIf(await refuseBranch(runLedger, { adopting: true }));
  const named = only && findNamed(only, (pair) => desired.pairs.has(pair), notInFiles);
  const adoptionIn = (ledger: Ledger | undefined, relation: CommitRelation): Adoption =>
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
  const late =
    relation === 'older' && store.ledger
      ? ` The ledger stays at another commit (${store.ledger.source.commit.slice(0, 10)}). \`status\` lists aliases that are missing there as removed from the files.`
      : '';
  const verdict = `${counting(adoption, 'does')}; nothing was sent.${late}${waitingText(adoption)}`;
  return { result: 'adopted', verdict };
}

/** Records the selected pairs as accepted. If another run writes the ledger first, the pairs are selected again. */
async function write(
  { store, header, relate, identity, clock }: RunLedger,
  work: {
    readonly desired: Desired;
    readonly select: (ledger: Ledger | undefined, relation: CommitRelation) => readonly AliasPair[];
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
      const changes = new Map<AliasPair, StateChange>(pairs.map((pair) => [pair, { state: 'accepted' }]));
      const after = advance(ledger, { relation, desired, changes, by, header });
      // Re-running an old run must not undo the changes of newer commits.
      if (relation === 'older') return after;
      // Adopting is how people bind the ledger to a new target or branch.
      return { ...after, ...header, branch: header.branch ?? after.branch, target: header.target ?? after.target };
    },
    message: (after) =>
      auditMessage({
        title: `adopt: ${count(adopted, 'alias', 'aliases')} recorded as accepted`,
        ...identity,
        source: desired.commit,
        accepted: adopted,
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

function notInFiles(lines: string): CodedError {
  return new CodedError({
    code: 'not-in-files',
    message: `${lines}: the alias files have no such alias. Nothing was adopted.`,
    hint: 'Write account and alias exactly as the alias files of this commit have them.',
  });
}

/** The effect that adopting a folder has on a ledger. */
interface Adoption {
  readonly pairs: readonly AliasPair[];
  readonly preview: PreviewReport;
  /** How many of the folder's pairs stay pending because `only` does not name them. */
  readonly waiting: number;
}

/**
 * Selects the pairs of the folder that become accepted: those that the ledger does not know. A pair that a push has
 * tried stays pending unless it is named, because an alias that CustomerGauge refused does not exist there.
 */
function adoptionOf(
  ledger: Ledger | undefined,
  of: {
    readonly desired: Iterable<AliasPair>;
    /** Only these pairs are adopted; `undefined` adopts all. */
    readonly named: readonly AliasPair[] | undefined;
    readonly relation: CommitRelation;
    readonly header: LedgerHeader;
  },
): Adoption {
  const { desired, relation, header } = of;
  const named = of.named && new PairSet(of.named);
  const aliases: PreviewedAlias[] = [];
  let waiting = 0;
  for (const { account, alias } of desired) {
    const pair = { account, alias };
    const isMeant = named === undefined || named.has(pair);
    const entry = ledger && ledgerEntry(ledger.pending, pair);
    if (entry) {
      if (named?.has(pair)) aliases.push({ ...pair, state: pendingState(entry), reason: whyPending(entry) });
      else waiting++;
    } else if (isMeant && isNew(ledger, pair, relation)) aliases.push({ ...pair, state: 'never-tried', reason: '' });
  }
  // A ledger that stays at a newer commit also keeps its target and branch.
  const rebinds = ledger && relation !== 'older' ? rebindings(ledger, header) : [];
  return { pairs: aliases, preview: { confirm: aliases.length, aliases, rebinds }, waiting };
}

/** Whether a pair that is not pending is unknown to the ledger. */
function isNew(ledger: Ledger | undefined, pair: AliasPair, relation: CommitRelation): boolean {
  if (ledger === undefined) return true;
  if (ledger.source.pairs.has(pair)) return false;
  // From an older commit, a pair that the ledger's commit lacks is only recorded as removed, and only once.
  return relation !== 'older' || ledgerEntry(ledger.removed, pair)?.state !== 'accepted';
}
