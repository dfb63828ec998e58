import { CodedError, hasCode, type LedgerCode, messageOf } from '../error.ts';
import { fetchRef, NO_COMMIT, pushRef, type Refusal, refInTheWay } from '../git/ref.ts';
import type { Repository } from '../git/repository.ts';
import { type Change, writeCommit } from '../git/write-commit.ts';
import { type AttemptOptions, Attempts, MOST_CONFLICTS } from './attempts.ts';
import { redactMessage } from './audit.ts';
import type { Bucket } from './bucket.ts';
import { writeHeader, writePending, writeRemoved } from './format.ts';
import type { Ledger, Pending } from './ledger.ts';
import { findLedger, foreign, type KnownFolder, readLedger, type UnreadLedger } from './load.ts';

export interface StoreOptions extends AttemptOptions {
  /** The full name of the ref, such as `refs/customergauge/production`. */
  readonly ref: string;
  /** Takes secrets out of all words that are written. */
  readonly redact: (text: string) => string;
  /** Milliseconds since 1970. */
  readonly epoch: () => number;
}

/** What to write. Called again with what stands there then, whenever another writer was faster. */
export interface Update {
  /**
   * The next ledger; the same object where nothing is to be written.
   * @param repository to ask git; once something was sent, git goes on for a while after the run is told to stop
   */
  readonly next: (
    before: Ledger | undefined,
    repository: Repository,
  ) => Promise<Ledger | undefined> | Ledger | undefined;
  readonly message: (after: Ledger) => string;
  readonly author: string;
  /** Nothing was sent that this would tell of: it need not be written once the run is told to stop. */
  readonly nothingSent: boolean;
}

/** What the ref holds, before the alias files of the ledger's source are read. */
export interface FoundLedger {
  /** Nothing where there is no ledger yet. */
  readonly unread: UnreadLedger | undefined;
  readonly open: (known?: KnownFolder) => Promise<LedgerStore>;
}

/** The ledger in its git ref on the remote: read, and written with compare-and-swap, so that no writer undoes another. */
export class LedgerStore {
  readonly #repository: Repository;
  readonly #options: StoreOptions;
  readonly #known: KnownFolder | undefined;
  #commit: string | undefined;
  #ledger: Ledger | undefined;
  /** The server was waited for in vain. Whoever writes once more does not wait again. */
  #gaveUp = false;

  private constructor(repository: Repository, options: StoreOptions, known: KnownFolder | undefined) {
    this.#repository = repository;
    this.#options = options;
    this.#known = known;
  }

  /**
   * Looks what the ref holds. The ledger can be opened once the run has read its own alias files: what the ledger shares
   * with them is not read again.
   * @throws CodedError when it cannot be read, which is never taken for one that does not exist
   */
  static async find(repository: Repository, options: StoreOptions): Promise<FoundLedger> {
    const commit = await commitOf(repository, options.ref);
    const unread = commit === undefined ? undefined : await findLedger(repository, options.ref, commit);
    return {
      unread,
      open: async (known) => {
        const store = new LedgerStore(repository, options, known);
        store.#ledger = unread && (await readLedger(repository, unread, known));
        store.#commit = commit;
        return store;
      },
    };
  }

  /** The ledger as last read or written; nothing where there is none yet. */
  get ledger(): Ledger | undefined {
    return this.#ledger;
  }

  /** The commit that holds it. */
  get commit(): string | undefined {
    return this.#commit;
  }

  get ref(): string {
    return this.#options.ref;
  }

  /**
   * Writes the next ledger, again and again while other writers are faster or trouble may pass. Where nothing differs,
   * nothing is written.
   * @throws CodedError `ledger-permission`, `ledger-name`, `ledger-hidden`, `ledger-refused`, `ledger-busy`,
   * `ledger-unreachable`, `interrupted`, the last one also before anything was written
   */
  async write(update: Update): Promise<void> {
    const { next, nothingSent } = update;
    const { ref, deadline } = this.#options;
    const repository = nothingSent ? this.#repository : this.#repository.until(deadline);
    const attempts = new Attempts(this.#options, nothingSent);
    let offered = false;
    let failed: FailedOffer | undefined;
    while (true) {
      try {
        if (failed !== undefined) {
          await this.#read(repository);
          // The server may have taken the write although its answer was lost.
          if (failed.commit !== undefined && this.#commit === failed.commit) return;
          await this.#weigh(failed, attempts, repository);
          failed = undefined;
        }
        const after = await next(this.#ledger, repository);
        if (after === undefined || after === this.#ledger) return;
        offered = true;
        failed = await this.#offer(after, update, repository);
        if (failed === undefined) return;
      } catch (cause) {
        if (hasCode(cause, 'interrupted') && !nothingSent) throw tooLate(failed, cause);
        if (hasCode(cause, 'interrupted') && offered) throw brokenOff(ref, cause);
        if (!mayPass(cause)) throw cause;
        this.#bear(unreachable(cause), attempts);
      }
      await attempts.pause();
    }
  }

  /** Writes a commit and moves the ref to it, if it still is at the commit's parent. Gives back what did not land. */
  async #offer(after: Ledger, { message, author }: Update, repository: Repository): Promise<FailedOffer | undefined> {
    const { ref, epoch, redact } = this.#options;
    const parent = this.#commit;
    let commit: string | undefined;
    try {
      const store = await repository.store();
      commit = await writeCommit(store, {
        parent,
        message: redactMessage(message(after), redact),
        author: redact(author),
        seconds: Math.floor(epoch() / 1000),
        changes: changesBetween(this.#ledger, after, redact),
      });
      if (commit === parent) return undefined;
      const pushed = await pushRef(store, { ref, commit, expected: parent });
      if (!pushed.landed) return { commit, parent, ...pushed };
      this.#ledger = after;
      this.#commit = commit;
      return undefined;
    } catch (cause) {
      if (mayPass(cause)) return { commit, parent, why: 'unreachable', cause };
      if (hasCode(cause, 'authentication')) throw permission(ref, cause.message);
      throw named(cause);
    }
  }

  /** What it means that an offer did not land, once the ref was read again. @throws CodedError where there is no hope */
  async #weigh(failed: FailedOffer, attempts: Attempts, repository: Repository): Promise<void> {
    const { ref } = this.#options;
    if (this.#commit !== failed.parent) {
      if (!attempts.conflict()) throw busy(ref);
    } else if (failed.why === 'unreachable' && leadsNowhere(failed.cause)) {
      if (!attempts.refusal()) throw unreachable(failed.cause);
    } else if (failed.why === 'unreachable') this.#bear(unreachable(failed.cause), attempts);
    // Where the ref is read, it may not show yet what moved it.
    else if (failed.why === 'passing' || (failed.why === 'stale' && failed.parent !== undefined))
      this.#bear(locked(ref, failed.said), attempts);
    else if (!attempts.refusal()) throw await this.#refusal(failed, repository);
  }

  async #refusal({ why, said }: Refused, repository: Repository): Promise<CodedError<LedgerCode>> {
    const { ref } = this.#options;
    if (why === 'not-kept') return notKept(ref, said);
    if (why === 'hidden' || why === 'stale') return hidden(ref, said);
    const store = await repository.store();
    const other = await refInTheWay(store, ref).catch(() => undefined);
    return other === undefined ? permission(ref, said) : inTheWay(ref, other);
  }

  /** @throws that trouble, once it was waited for long enough */
  #bear(trouble: CodedError<LedgerCode>, attempts: Attempts): void {
    if (attempts.trouble() && !this.#gaveUp) return;
    this.#gaveUp = true;
    throw trouble;
  }

  async #read(repository: Repository): Promise<void> {
    const commit = await commitOf(repository, this.#options.ref);
    if (commit === this.#commit) return;
    if (commit === undefined) throw deleted(this.#options.ref, this.#commit);
    const unread = await findLedger(repository, this.#options.ref, commit);
    this.#ledger = await readLedger(repository, unread, this.#known);
    this.#commit = commit;
  }
}

/** The commit that holds the ledger; nothing where there is none. */
async function commitOf(repository: Repository, ref: string): Promise<string | undefined> {
  const commit = await fetchRef(await repository.store(), ref).catch((cause: unknown) => {
    throw named(cause);
  });
  if (commit === NO_COMMIT) throw foreign(ref);
  return commit;
}

/** A branch that is called like the ledger keeps both from being used until somebody renames it. */
function named(cause: unknown): unknown {
  if (!hasCode(cause, 'ambiguous-ref')) return cause;
  return new CodedError({ code: 'ledger-name', message: cause.message, hint: cause.hint, cause });
}

/** A commit that the ref did not move to, as far as is known. */
type FailedOffer = Refused | Unanswered;

interface Offer {
  /** Nothing where it was not even made. */
  readonly commit: string | undefined;
  /** Where the ref was expected. */
  readonly parent: string | undefined;
}

interface Refused extends Offer {
  readonly why: Refusal;
  /** In the server's words. */
  readonly said: string;
}

interface Unanswered extends Offer {
  readonly why: 'unreachable';
  readonly cause: unknown;
}

function changesBetween(
  before: Ledger | undefined,
  after: Ledger,
  redact: (text: string) => string,
): readonly Change[] {
  const changes: Change[] = [];
  const header = writeHeader(after);
  if (before === undefined || header !== writeHeader(before))
    changes.push({ path: 'ledger.json', text: () => [header] });
  if (before?.source.tree !== after.source.tree) {
    const { tree } = after.source;
    if (tree !== undefined) changes.push({ path: 'source', tree });
    else if (before !== undefined) changes.push({ path: 'source', gone: true });
  }
  const writeWaiting = (bucket: Bucket<Pending>): readonly string[] => writePending(bucket, redact);
  changes.push(...fileChanges((name) => `pending/${name}.ndjson`, before?.pending, after.pending, writeWaiting));
  changes.push(...fileChanges((name) => `removed/${name}.ndjson`, before?.removed, after.removed, writeRemoved));
  // Earlier versions kept there what they had found in the files. It only saved time.
  if (before !== undefined) changes.push({ path: 'settled', gone: true });
  return changes;
}

/** The files that differ, named by the keys of the maps. */
function fileChanges<T>(
  pathOf: (key: string) => string,
  before: ReadonlyMap<string, T> = new Map(),
  after: ReadonlyMap<string, T> = new Map(),
  write: (file: T) => readonly string[],
): readonly Change[] {
  const changes: Change[] = [];
  for (const [key, file] of after)
    if (file !== before.get(key)) changes.push({ path: pathOf(key), text: () => write(file) });
  for (const key of before.keys()) if (!after.has(key)) changes.push({ path: pathOf(key), gone: true });
  return changes;
}

/** Whether trying again may help: the server was away, or a signal meant for this program ended git too. */
function mayPass(error: unknown): boolean {
  return hasCode(error, 'unreachable', 'no-server', 'git-interrupted');
}

/** Whether nothing is where the ledger is pushed to. As it can be read at the same time, that is no trouble that passes. */
function leadsNowhere(error: unknown): boolean {
  return hasCode(error, 'no-server');
}

function deleted(ref: string, commit: string | undefined): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-deleted',
    message: `The ledger (\`${ref}\`) was deleted while this run wrote it.`,
    hint: `Restore it: ${restoring(commit ?? '<commit>', ref)}. Then run this again.`,
  });
}

/** How somebody brings a deleted ledger back: their clone never had its commits, the server still has them for a while. */
export function restoring(commit: string, ref: string): string {
  return `\`git fetch origin ${commit}\`, then \`git push origin ${commit}:${ref}\``;
}

/** The git server does not let this run write the ledger. */
export function permission(ref: string, said: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-permission',
    message: `This run may not write its ledger (\`${ref}\`): ${said}`,
    hint: `On GitHub, give the job the permission to write, in the workflow file: \`permissions: { contents: write }\`. Where a rule or a hook of the server refuses it, exempt \`${ref}\` there, or set \`ledger-ref\` to a ref that may be written.`,
  });
}

function hidden(ref: string, said: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-hidden',
    message: `The git server does not show the ledger (\`${ref}\`) to this run, but has one, or keeps such names for itself: ${said}`,
    hint: `Whoever looks after the server can have it shown (\`transfer.hideRefs\`, \`uploadpack.hideRefs\`). Or set \`ledger-ref\` to a ref that can be read and written, such as the branch \`customergauge-ledger\`.`,
  });
}

function notKept(ref: string, said: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-refused',
    message: `The git server refused to keep the ledger (\`${ref}\`): ${said}`,
    hint: 'Have the git server fixed by whoever looks after it, then run this again.',
  });
}

/** Another ref leaves no room for the ledger's. */
export function inTheWay(ref: string, other: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-name',
    message: `The ledger cannot be called \`${ref}\`: there is \`${other}\`, and git keeps no ref below another.`,
    hint: 'Set `ledger-ref` to a name that does not begin like that of another branch.',
  });
}

function busy(ref: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-busy',
    message: `Other runs wrote the ledger (\`${ref}\`) faster, ${MOST_CONFLICTS} times in a row.`,
    hint: 'Run this again when fewer pushes run at once; a `concurrency` group in the workflow lets one run at a time.',
  });
}

function locked(ref: string, said: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-busy',
    message: `The git server did not get to move the ledger (\`${ref}\`), however often it was asked: ${said}`,
    hint: `Run this again. If nothing else writes it then, a lock was left behind on the git server: whoever looks after that deletes \`${ref}.lock\` there.`,
  });
}

/** The run was told to stop, and the time that it had for the rest went by. */
function tooLate(failed: FailedOffer | undefined, cause: unknown): CodedError<LedgerCode> {
  const trouble = failed?.why === 'unreachable' ? ` ${messageOf(failed.cause)}` : failed ? ` (${failed.said})` : '';
  return new CodedError({
    code: 'ledger-unreachable',
    message: `The run was told to stop, and the git server did not take the ledger in the few seconds that were left.${trouble}`,
    hint: SENT_AGAIN,
    cause,
  });
}

/** A write of which nothing hangs was ended. The server may have it all the same. */
function brokenOff(ref: string, cause: unknown): CodedError<'interrupted'> {
  return new CodedError({
    code: 'interrupted',
    message: `Nothing was sent. The run was told to stop while it wrote the ledger (\`${ref}\`), which may be written or not.`,
    hint: 'Run it again.',
    cause,
  });
}

function unreachable(cause: unknown): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-unreachable',
    message: `The ledger could not be written. ${messageOf(cause)}`,
    hint: SENT_AGAIN,
    cause,
  });
}

const SENT_AGAIN = 'Run this again. Whatever was sent since the last write is sent once more then.';
