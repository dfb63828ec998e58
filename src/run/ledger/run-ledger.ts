import { type LocatedPair, pairKey } from '../../aliases/alias.ts';
import { PairSet, without } from '../../aliases/pair-set.ts';
import { timeText } from '../../clock.ts';
import { CodedError, GIT_CODES, hasCode } from '../../error.ts';
import { defaultBranch } from '../../git/branch.ts';
import type { Repository } from '../../git/repository.ts';
import { branchOfEvent } from '../../github/event.ts';
import { ledgerRef, type Settings } from '../../inputs/settings.ts';
import type { Relation } from '../../ledger/advance.ts';
import {
  entriesOf,
  type Header,
  type Ledger,
  type LedgerTarget,
  type Pending,
  pairsIn,
  type Source,
  stateOf,
} from '../../ledger/ledger.ts';
import type { KnownFolder } from '../../ledger/load.ts';
import { hasWithin, relate } from '../../ledger/relation.ts';
import { type FoundLedger, LedgerStore } from '../../ledger/store.ts';
import type { Known } from '../../plan/plan.ts';
import type { Accepted } from '../../rules/checking/names.ts';
import type { Checked } from '../check.ts';
import type { Run } from '../context.ts';
import { type Identity, identityOf } from '../identity.ts';
import { deadlineAfter } from '../signals.ts';

/** The ledger of a run, with what this run would write into it. */
export interface RunLedger {
  readonly store: LedgerStore;
  readonly header: Header;
  /** What this run writes itself down as. */
  readonly identity: Identity;
  /** What time it is, as the ledger writes it. */
  readonly time: () => string;
  /** How the checked-out commit stands to the commit that the ledger was brought to. */
  readonly relate: (source: string) => Promise<Relation>;
  /** Where branches of the remote were when this run first asked, so that it asks once about each. */
  readonly tips: Tips;
  /** Whether this run is about the default branch; nothing where that cannot be told. */
  readonly onDefaultBranch: () => Promise<boolean | undefined>;
}

/** The commits of branches of the remote, or of `HEAD`, by their full names. */
export type Tips = (names: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** The alias folder of the checked-out commit: a source for the ledger, with what was read of each file. */
export interface Desired extends Source, KnownFolder {
  readonly tree: string | undefined;
  readonly pairs: PairSet<LocatedPair>;
}

export async function desiredOf(
  repository: Repository,
  { pairs, entries }: Pick<Checked, 'pairs' | 'entries'>,
): Promise<Desired> {
  const tree = await repository.tree(repository.head, repository.folder);
  return { commit: repository.head, tree, pairs, entries };
}

/**
 * Reads the ledger of the run's environment.
 * @param desired what the files say: then the same files in the ledger are not read again
 * @throws CodedError when it cannot be read: it is never taken for an empty one
 */
export async function openRunLedger(run: Run, repository: Repository, desired?: KnownFolder): Promise<RunLedger> {
  const { settings, secrets, clock } = run;
  const redact = (text: string): string => secrets.redact(text);
  const ref = ledgerRef(settings);
  const options = {
    ref,
    redact,
    ...clock,
    random: run.random,
    signal: run.signal,
    deadline: deadlineAfter(run.signal),
  };
  let branch: string | undefined;
  let found: FoundLedger;
  try {
    branch = await branchOf(run, repository);
    refuseAliasBranch(ref, [branch, await repository.branch()]);
    found = await LedgerStore.find(repository, options);
  } catch (cause) {
    if (!hasCode(cause, ...GIT_CODES)) throw cause;
    throw new CodedError({
      code: cause.code,
      message: `The ledger cannot be read, and it is never taken for an empty one. ${cause.message}`,
      hint:
        cause.code === 'no-remote' ? `${cause.hint} Or set \`base: last-commit\`, which keeps no ledger.` : cause.hint,
      cause,
    });
  }
  const head = repository.head;
  const tips = rememberTips(repository);
  return {
    store: await found.open(desired),
    header: { path: repository.folder, branch, target: targetOf(settings, redact) },
    identity: identityOf(run, repository.userName),
    relate: async (source) => {
      if (source === head) return 'same';
      const likely = branch ?? found.unread?.branch;
      const name = likely ? `refs/heads/${likely}` : 'HEAD';
      // Where another run has moved the ledger meanwhile, the branch may have moved, too.
      const ask: Tips = source === found.unread?.source.commit ? tips : (names) => repository.remoteRefs(names);
      const there = (await ask([name])).get(name);
      // Where nobody says which branch this run is about, a tip that it is not on tells nothing.
      const known = there !== undefined && (branch !== undefined || there === head);
      const tip = known ? { branch: likely ?? 'HEAD', commit: there } : undefined;
      return relate(repository, { head, tip, source, ref });
    },
    tips,
    time: () => timeText(clock),
    onDefaultBranch: () => isAboutDefaultBranch(run, repository, branch),
  };
}

function rememberTips(repository: Repository): Tips {
  const asked = new Map<string, string | undefined>();
  return async (names) => {
    const left = names.filter((name) => !asked.has(name));
    const there = left.length > 0 ? await repository.remoteRefs(left) : new Map<string, string>();
    for (const name of left) asked.set(name, there.get(name));
    return new Map(names.flatMap((name) => ((id) => (id === undefined ? [] : [[name, id]]))(asked.get(name))));
  };
}

async function isAboutDefaultBranch(
  { trigger }: Run,
  repository: Repository,
  branch: string | undefined,
): Promise<boolean | undefined> {
  if ('ref' in trigger) return trigger.onDefaultBranch;
  const wanted = await defaultBranch(repository);
  return wanted === undefined || branch === undefined ? undefined : wanted === branch;
}

/** A ledger on the branch of the alias files would put itself in their place. */
function refuseAliasBranch(ref: string, branches: readonly (string | undefined)[]): void {
  const branch = branches.find((name) => name !== undefined && ref === `refs/heads/${name}`);
  if (branch === undefined) return;
  throw new CodedError({
    code: 'ledger-name',
    message: `The ledger cannot be kept on the branch \`${branch}\`, which has the alias files.`,
    hint: 'Leave `ledger-ref` out, or set it to a name that nothing else uses, such as `customergauge/production`.',
  });
}

/** The branch that a push is about: on GitHub the one that the event names, elsewhere the one that is checked out. */
async function branchOf({ trigger }: Run, repository: Repository): Promise<string | undefined> {
  if (trigger.kind === 'none') return (await followedBranch(repository)) ?? repository.branch();
  return branchOfEvent(trigger);
}

/**
 * The remote's name for the checked-out branch: that of the branch which it follows, if the commit is on that. Before, it
 * may be one for a pull request, which git lets follow the branch that it was made from.
 */
async function followedBranch(repository: Repository): Promise<string | undefined> {
  const followed = await repository.upstream();
  if (followed === undefined || followed === (await repository.branch())) return followed;
  const name = `refs/heads/${followed}`;
  const tip = (await repository.remoteRefs([name])).get(name);
  return tip !== undefined && (await hasWithin(repository, tip, repository.head)) ? followed : undefined;
}

/** What a ledger is bound to. No secret belongs to it, so a plan and `adopt` know it, too; one that stands in it is not kept. */
function targetOf(
  { recordsUrl, configuration, accountField, aliasField }: Settings,
  redact: (text: string) => string,
): LedgerTarget | undefined {
  if (recordsUrl === undefined || configuration === undefined) return undefined;
  return {
    records: redact(recordsUrl),
    configuration: redact(configuration),
    accountField: redact(accountField),
    aliasField: redact(aliasField),
  };
}

/** What the ledger knows, as a plan needs it. */
export function knownFrom(ledger: Ledger | undefined): Known {
  if (!ledger) return { accepted: new PairSet() };
  const pending = new Map<string, string>();
  for (const [pair, entry] of entriesOf(ledger.pending))
    pending.set(pairKey(pair), `${stateOf(entry)}: ${whyPending(entry)}`);
  const accepted = without(ledger.source.pairs, pairsIn(ledger.pending));
  return {
    accepted,
    pending,
    left: Array.from(entriesOf(ledger.removed), ([pair, { state }]) => ({ ...pair, state })),
  };
}

/** What CustomerGauge has, as far as the ledger knows: its pairs, and their accounts. */
export function acceptedBy(ledger: Ledger | undefined): Accepted {
  const { accepted } = knownFrom(ledger);
  return { pairs: accepted, accounts: new Set(Array.from(accepted, ({ account }) => account)) };
}

/** Why a pair waits, in words, without the state that it is in. */
export function whyPending({ sending, ended, latest }: Pending): string {
  if (sending)
    return `a run took it up and has not said how it ended; unless it is still at work, it may exist (${sending.run})`;
  const reason = ended?.reason ?? '';
  return latest ? `${reason} (later ${latest.state}: ${latest.reason})` : reason;
}

/** Where it is told how to bring back a ledger: who reads messages on GitHub edits files in the browser, and has no git. */
export const RESTORED = 'the page docs/situations.md has the commands, under “The ledger is gone”';

/** Said on a pull request whose merge would be the first push: how much of it counts as new. */
export function firstRun(aliases: number): string {
  const all = aliases === 1 ? 'the alias counts' : `all ${aliases} aliases count`;
  return `First run: ${all} as new, for nothing is recorded as sent from this repository. Already in CustomerGauge? Run \`adopt\` before merging. If there were pushes before, the ledger was deleted; restore it: ${RESTORED}.`;
}

/**
 * Said where a plan starts from an empty ledger.
 * @param remote where it was looked for, if there are several to choose from
 */
export function noLedgerYet(ref: string, remote: string | undefined): string {
  const where = remote === undefined ? '' : ` on the remote \`${remote}\``;
  return `There is no ledger \`${ref}\` yet${where}, so every alias counts as new. If CustomerGauge has them already, run the command \`adopt\` first. If the ledger was deleted, restore it: ${RESTORED}.`;
}
