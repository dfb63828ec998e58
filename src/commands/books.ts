import { type LocatedPair, pairKey } from '../aliases/alias.ts';
import { PairSet, without } from '../aliases/pair-set.ts';
import { SYSTEM_CLOCK } from '../delivery/clock.ts';
import { isAliasFile, shownPath } from '../files/folder.ts';
import { GitError } from '../git/failure.ts';
import type { Repository, TreeEntry } from '../git/repository.ts';
import type { Relation } from '../ledger/advance.ts';
import { LedgerError } from '../ledger/failure.ts';
import {
  entriesOf,
  type Header,
  type Ledger,
  type LedgerTarget,
  type Pending,
  pairsIn,
  type Source,
} from '../ledger/ledger.ts';
import type { KnownFolder, UnreadLedger } from '../ledger/load.ts';
import { hasWithin, relate } from '../ledger/relation.ts';
import { writeSettled } from '../ledger/settled.ts';
import { type FoundLedger, LedgerStore, restoring } from '../ledger/store.ts';
import type { Known } from '../plan/plan.ts';
import type { Failure } from '../report/report.ts';
import { checkedWith } from '../rules/checked-with.ts';
import type { Accepted } from '../rules/checking/names.ts';
import { ledgerRef, type Settings } from '../settings.ts';
import type { Checked } from './check.ts';
import { type Identity, identityOf } from './identity.ts';
import type { Run } from './run.ts';
import { deadlineAfter } from './signals.ts';

/** The ledger of a run, with what this run would write into it. */
export interface Books {
  readonly store: LedgerStore;
  readonly header: Header;
  /** What this run writes itself down as. */
  readonly identity: Identity;
  /** How the checked-out commit stands to the commit that the ledger was brought to. */
  readonly relate: (source: string) => Promise<Relation>;
}

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

/** With what the check of the whole folder found settled, for the ledger to keep. */
export function withSettled(desired: Desired, { settled, options }: Checked, path: string): Desired {
  const { tree, entries } = desired;
  // At the root of a repository an empty folder has a tree, which git does not keep as `source/`.
  if (tree === undefined || entries.size === 0) return desired;
  return { ...desired, settled: writeSettled(settled(), { checkedWith: checkedWith(options), tree, path }) };
}

/** The ledger of a run before its alias files are read, and after. */
export interface FoundBooks {
  readonly unread: UnreadLedger | undefined;
  /** @param desired what the files say: then the same files in the ledger are not read again */
  readonly open: (desired?: KnownFolder) => Promise<Books>;
}

/** Reads the ledger of the run's environment; see `findBooks`. */
export async function openBooks(run: Run, repository: Repository, desired?: KnownFolder): Promise<Books> {
  return (await findBooks(run, repository)).open(desired);
}

/**
 * Looks for the ledger of the run's environment.
 * @throws LedgerError or GitError when it cannot be read: it is never taken for an empty one
 */
export async function findBooks(run: Run, repository: Repository): Promise<FoundBooks> {
  const { settings, secrets } = run;
  const redact = (text: string): string => secrets.redact(text);
  const ref = ledgerRef(settings);
  const options = {
    ref,
    redact,
    ...SYSTEM_CLOCK,
    random: Math.random,
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
    if (!(cause instanceof GitError)) throw cause;
    throw new GitError({
      code: cause.code,
      message: `The ledger cannot be read, and it is never taken for an empty one. ${cause.message}`,
      hint:
        cause.code === 'no-remote' ? `${cause.hint} Or set \`base: last-commit\`, which keeps no ledger.` : cause.hint,
      cause,
    });
  }
  const head = repository.head;
  return {
    unread: found.unread,
    open: async (desired) => ({
      store: await found.open(desired),
      header: { path: repository.folder, branch, target: targetOf(settings, redact) },
      identity: identityOf(run, repository.userName),
      relate: async (source) => {
        if (source === head) return 'same';
        const likely = branch ?? found.unread?.branch;
        const name = likely ? `refs/heads/${likely}` : 'HEAD';
        const there = (await repository.remoteRefs([name])).get(name);
        // Where nobody says which branch this run is about, a tip that it is not on tells nothing.
        const known = there !== undefined && (branch !== undefined || there === head);
        const tip = known ? { branch: likely ?? 'HEAD', commit: there } : undefined;
        return relate(repository, { head, tip, source, ref });
      },
    }),
  };
}

/** A ledger on the branch of the alias files would put itself in their place. */
function refuseAliasBranch(ref: string, branches: readonly (string | undefined)[]): void {
  const branch = branches.find((name) => name !== undefined && ref === `refs/heads/${name}`);
  if (branch === undefined) return;
  throw new LedgerError({
    code: 'ledger-name',
    message: `The ledger cannot be kept on the branch \`${branch}\`, which has the alias files.`,
    hint: 'Leave `ledger-ref` out, or set it to a name that nothing else uses, such as `customergauge/production`.',
  });
}

/** The branch that a push is about: on GitHub the one that the event names, elsewhere the one that is checked out. */
async function branchOf({ trigger }: Run, repository: Repository): Promise<string | undefined> {
  if (trigger.kind === 'none') return (await followedBranch(repository)) ?? repository.branch();
  if (!('ref' in trigger)) return undefined;
  return /^refs\/heads\/(.+)$/s.exec(trigger.ref)?.[1];
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
  for (const [pair, entry] of entriesOf(ledger.pending)) pending.set(pairKey(pair), pendingReason(entry));
  const accepted = without(ledger.source.pairs, pairsIn(ledger.pending));
  return { accepted, pending, left: [...pairsIn(ledger.removed)] };
}

/** What CustomerGauge has, as far as the ledger knows: its pairs, and their accounts. */
export function acceptedBy(ledger: Ledger | undefined): Accepted {
  const { accepted } = knownFrom(ledger);
  return { pairs: accepted, accounts: new Set(Array.from(accepted, ({ account }) => account)) };
}

/** Why a pair waits, in words. */
export function pendingReason({ sending, ended, latest }: Pending): string {
  if (sending)
    return `unanswered: a run took it up and has not said how it ended; unless it is still at work, it may exist (${sending.run})`;
  if (!ended) return 'unsent';
  const said = `${ended.state}: ${ended.reason}`;
  return latest ? `${said.replace(/\.$/, '')}; later ${latest.state}: ${latest.reason}` : said;
}

/** Why this run must not write into the ledger that it found: it keeps the books of something else. */
export async function refuseBooks(
  { store: { ledger, ref, commit }, header }: Books,
  repository: Repository,
): Promise<Failure | undefined> {
  if (!ledger || !commit) return undefined;
  if (ledger.path !== header.path && (await hasStayed(repository, commit, { from: ledger.path, to: header.path }))) {
    return {
      code: 'ledger-path',
      message: `The ledger \`${ref}\` is about the folder \`${ledger.path || '.'}\`, which still has alias files of it, and this run is about \`${header.path || '.'}\`.`,
      hint: CHOICE,
    };
  }
  if (ledger.branch !== undefined && header.branch !== undefined && ledger.branch !== header.branch) {
    const name = `refs/heads/${ledger.branch}`;
    // A branch that is gone was renamed, or gave its place to this one.
    if ((await repository.remoteRefs([name])).has(name)) {
      return {
        code: 'ledger-branch',
        message: `The ledger \`${ref}\` is about the branch \`${ledger.branch}\`, and this run is about \`${header.branch}\`.`,
        hint: `If these aliases are to be merged first, push from \`${ledger.branch}\` afterwards. ${CHOICE}`,
      };
    }
  }
  const differ = ledger.target && header.target ? differences(ledger.target, header.target) : [];
  if (differ.length === 0) return undefined;
  return {
    code: 'ledger-target',
    message: `The ledger \`${ref}\` is about another target than this run: ${differ.join(', ')}.`,
    hint: CHOICE,
  };
}

/** Whether any alias file of the ledger is still in its folder, and not in the one that this run is about. */
async function hasStayed(
  repository: Repository,
  ledger: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const filesIn = async (commit: string, folder: string): Promise<readonly TreeEntry[]> => {
    const listed = await repository.list(commit, folder);
    return listed.kind === 'folder' ? listed.entries.filter(({ path }) => isAliasFile(path)) : [];
  };
  const had = await filesIn(ledger, 'source');
  const [paths, ids] = [new Set(had.map(({ path }) => path)), new Set(had.map(({ id }) => id))];
  const isInside = (path: string): boolean => to === '' || shownPath(from || '.', path).startsWith(`${to}/`);
  return (await filesIn(repository.head, from)).some(
    ({ path, id }) => (paths.has(path) || ids.has(id)) && !isInside(path),
  );
}

/** What people can do about a ledger that is about something else. */
const CHOICE =
  'If it is meant as another tenant, set another `environment`. If it is the same one, run the command `adopt`: then every alias of the files counts as delivered, also what is new or still waits. What has to be sent after all is taken out of the files, pushed, and brought back.';

function differences(one: LedgerTarget, other: LedgerTarget): readonly string[] {
  const names = {
    records: 'records-url',
    configuration: 'configuration',
    accountField: 'account-field',
    aliasField: 'alias-field',
  };
  return (Object.keys(names) as (keyof LedgerTarget)[])
    .filter((key) => one[key] !== other[key])
    .map((key) => `\`${names[key]}\` was ${JSON.stringify(one[key])} and is ${JSON.stringify(other[key])}`);
}

/**
 * Said where a plan starts from an empty ledger.
 * @param remote where it was looked for, if there are several to choose from
 */
export function noLedgerYet(ref: string, remote: string | undefined): string {
  const where = remote === undefined ? '' : ` on the remote \`${remote}\``;
  return `There is no ledger \`${ref}\` yet${where}, so every alias counts as new. If CustomerGauge has them already, run the command \`adopt\` first. If the ledger was deleted, restore it: ${restoring('<commit>', ref)}, with the commit that the last push gave as its output \`ledger-commit\`.`;
}
