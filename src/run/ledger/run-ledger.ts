/** Opens the ledger of a run, and knows the header and identity that the run writes into it. */
import type { ScannedPairs } from '../../aliases/scanned-pairs.ts';
import type { Clock } from '../../clock.ts';
import { CodedError, GIT_CODES, hasCode } from '../../error.ts';
import type { Tips } from '../../git/remote.ts';
import type { Repository } from '../../git/repository.ts';
import { branchOfEvent, type Trigger } from '../../github/event.ts';
import { ledgerRef, type Settings } from '../../inputs/settings.ts';
import type { CommitRelation } from '../../ledger/advance.ts';
import { hasWithin, relateCommit } from '../../ledger/commit-order.ts';
import type { LedgerHeader, LedgerTarget, Source } from '../../ledger/ledger.ts';
import type { KnownFolder } from '../../ledger/load.ts';
import { type FoundLedger, LedgerStore } from '../../ledger/store.ts';
import { crowded } from '../../ledger/unwritable.ts';
import type { Show, World } from '../context.ts';
import { type Identity, identityOf } from '../identity.ts';
import { deadlineAfter } from '../signals.ts';

export interface RunLedger {
  readonly store: LedgerStore;
  readonly header: LedgerHeader;
  /** The names of this run and its actor in the ledger. */
  readonly identity: Identity;
  readonly clock: Clock;
  /** How the checked-out commit relates to the ledger's commit: newer, older, the same. */
  readonly relate: (source: string, repository?: Repository) => Promise<CommitRelation>;
  /** The tips of remote branches, cached so that each is requested once. */
  readonly tips: Tips;
  /** Whether this run is on the default branch; `undefined` if that cannot be known. */
  readonly onDefaultBranch: () => Promise<boolean | undefined>;
}

/** The alias folder of the checked-out commit, as a source for the ledger. */
export interface Desired extends Source, KnownFolder {
  readonly tree: string | undefined;
  readonly pairs: ScannedPairs;
}

export async function desiredOf(repository: Repository, pairs: ScannedPairs): Promise<Desired> {
  return { commit: repository.head, tree: await repository.tree(repository.head, repository.folder), pairs };
}

/** The part of a run that opening a ledger needs. */
export interface LedgerRun extends Pick<World, 'env' | 'clock' | 'random' | 'signal' | 'secrets'> {
  readonly show: Pick<Show, 'notice'>;
  readonly trigger: Trigger;
  readonly settings: Parameters<typeof ledgerRef>[0] &
    Pick<Settings, 'recordsUrl' | 'configuration' | 'accountField' | 'aliasField' | 'shard'>;
}

/** Reads what the ledger counts as sent, which takes the alias files of its commit. */
export type OpenRunLedger = (desired?: KnownFolder) => Promise<RunLedger>;

/**
 * Reads the ledger of the run's environment.
 * @throws CodedError if the ledger cannot be read; it is never treated as empty
 */
export async function openRunLedger(run: LedgerRun, repository: Repository): Promise<RunLedger> {
  const open = await findRunLedger(run, repository);
  return open();
}

/**
 * Fetches the ledger of the run's environment, which needs no alias files.
 * @returns opens it. Files in it that are unchanged in the pairs of the alias files are then not read again
 * @throws CodedError if the ledger cannot be read; it is never treated as empty
 */
export async function findRunLedger(run: LedgerRun, repository: Repository): Promise<OpenRunLedger> {
  const { settings, trigger, clock, random, secrets, signal, show } = run;
  const redact = (text: string): string => secrets.redact(text);
  const ref = ledgerRef(settings);
  const others = settings.shard ? settings.shard.of - 1 : 0;
  const onCrowd = (): void => show.notice(crowded(ref));
  const options = { ref, redact, ...clock, random, signal, deadline: deadlineAfter(signal), others, onCrowd };
  let branch: string | undefined;
  let found: FoundLedger;
  try {
    branch = await branchOf(trigger, repository);
    refuseAliasBranch(ref, [branch, await repository.branch()]);
    found = await LedgerStore.find(repository, options);
  } catch (cause) {
    throw hasCode(cause, ...GIT_CODES) ? unreadable(cause) : cause;
  }
  const { unread } = found;
  const { head, tips } = repository;
  const relations = new Map<string, Promise<CommitRelation>>();
  const relationTo = async (source: string, asked: Repository): Promise<CommitRelation> => {
    const likely = branch ?? unread?.branch;
    const name = likely ? `refs/heads/${likely}` : 'HEAD';
    // If another run has moved the ledger meanwhile, the branch may have moved too, so the cache is not used.
    const ask = source === unread?.source.commit ? asked.tips : asked.remoteRefs;
    const there = (await ask([name])).get(name);
    // Without a known branch, a tip means something only if it is the checked-out commit.
    const known = there !== undefined && (branch !== undefined || there === head);
    const tip = known ? { branch: likely ?? 'HEAD', commit: there } : undefined;
    return relateCommit(asked, { head, tip, source, ref });
  };
  return async (desired) => ({
    store: await found.open(desired),
    header: { path: repository.folder, branch, target: targetOf(settings, redact) },
    identity: identityOf(run, repository.userName),
    relate: async (source, asked = repository) => {
      if (source === head) return 'same';
      const known = relations.get(source) ?? relationTo(source, asked);
      relations.set(source, known);
      // A failure is not cached.
      known.catch(() => relations.delete(source));
      return known;
    },
    tips,
    clock,
    onDefaultBranch: () => isAboutDefaultBranch(trigger, repository, branch),
  });
}

function unreadable(cause: CodedError): CodedError {
  const { code, message, hint } = cause;
  return new CodedError({
    code,
    message: `The ledger cannot be read, and it is never treated as empty. ${message}`,
    hint: code === 'no-remote' ? `${hint} Or set \`base: last-commit\` to work without a ledger.` : hint,
    cause,
  });
}

/** A ledger on the branch of the alias files would overwrite them. */
function refuseAliasBranch(ref: string, branches: readonly (string | undefined)[]): void {
  const branch = branches.find((name) => name !== undefined && ref === `refs/heads/${name}`);
  if (branch === undefined) return;
  throw new CodedError({
    code: 'ledger-name',
    message: `The ledger cannot be kept on the branch \`${branch}\`, which has the alias files.`,
    hint: 'Leave `ledger-ref` out, or set it to a name that nothing else uses, such as `customergauge/production`.',
  });
}

/** The target that a ledger is bound to. It needs no secret, so `plan` and `adopt` know it; secrets are redacted. */
function targetOf(
  { recordsUrl, configuration, accountField, aliasField }: LedgerRun['settings'],
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

/** The branch of a push: on GitHub from the event, elsewhere the one that is checked out. */
async function branchOf(trigger: Trigger, repository: Repository): Promise<string | undefined> {
  if (trigger.kind === 'none') return (await followedBranch(repository)) ?? repository.branch();
  return branchOfEvent(trigger);
}

/**
 * The upstream of the checked-out branch, if the commit is on it. Otherwise the branch may be for a pull request: git
 * can set the branch that it was made from as its upstream.
 */
async function followedBranch(repository: Repository): Promise<string | undefined> {
  const followed = await repository.upstream();
  if (followed === undefined || followed === (await repository.branch())) return followed;
  const name = `refs/heads/${followed}`;
  const tip = (await repository.tips([name])).get(name);
  return tip !== undefined && (await hasWithin(repository, tip, repository.head)) ? followed : undefined;
}

/** Whether the run's branch is the default branch; `undefined` if that cannot be known. */
async function isAboutDefaultBranch(
  trigger: Trigger,
  repository: Repository,
  branch: string | undefined,
): Promise<boolean | undefined> {
  if ('ref' in trigger) return trigger.onDefaultBranch;
  const wanted = await repository.defaultBranch();
  return wanted === undefined || branch === undefined ? undefined : wanted === branch;
}
