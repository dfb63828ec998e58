/** Reads the ledger from its git ref on the remote, and writes it with compare-and-swap, so that no writer undoes another. */
import { type CodedError, hasCode, type LedgerCode, messageOf } from '../error.ts';
import { fetchRef, NO_COMMIT, pushRef } from '../git/ref.ts';
import type { Repository } from '../git/repository.ts';
import { writeCommit } from '../git/write-commit.ts';
import { redactMessage } from './audit.ts';
import { changesBetween } from './changes.ts';
import { type FailedOffer, mayPass, refusalWhy } from './failed-offer.ts';
import type { FileIds } from './file-ids.ts';
import type { Ledger } from './ledger.ts';
import { findLedger, foreign, type KnownFolder, readLedger, type UnreadLedger } from './load.ts';
import { ambiguous, brokenOff, busy, deleted, ledgerUnreachable, locked, permission, tooLate } from './unwritable.ts';
import { type AttemptOptions, Attempts } from './write-attempts.ts';

export interface StoreOptions extends AttemptOptions {
  /** The full name of the ref, such as `refs/customergauge/production`. */
  readonly ref: string;
  /** Removes secrets from all text that is written. */
  readonly redact: (text: string) => string;
  /** Milliseconds since 1970. */
  readonly epoch: () => number;
  /** How many other runs are known to write this ledger at the same time. Those that are not are noticed with the first conflict. */
  readonly others?: number;
  /** Called once, when other runs have been faster for a minute. */
  readonly onCrowd?: () => void;
}

/** A run that sends up to 200 records a second never has to wait because of this. */
const LONGEST_REST_MS = 5000;
const LONG_CROWD_MS = 60_000;

/** A change of the ledger. `next` is called again with the new ledger whenever another writer was faster. */
export interface Update {
  /**
   * Makes the next ledger; the same object if nothing is to be written.
   * @param repository for questions to git. After records were sent, it still works for a while once the run must stop
   */
  readonly next: (
    before: Ledger | undefined,
    repository: Repository,
  ) => Promise<Ledger | undefined> | Ledger | undefined;
  readonly message: (after: Ledger) => string;
  readonly author: string;
  /** Whether no record was sent yet, so that nothing is lost if the run must stop before this is written. */
  readonly nothingSent: boolean;
}

/** The content of the ref, before the alias files of the ledger's source are read. */
export interface FoundLedger {
  /** `undefined` if there is no ledger yet. */
  readonly unread: UnreadLedger | undefined;
  readonly open: (known?: KnownFolder) => Promise<LedgerStore>;
}

export class LedgerStore {
  readonly #repository: Repository;
  readonly #options: StoreOptions;
  readonly #known: KnownFolder | undefined;
  #commit: string | undefined;
  #ledger: Ledger | undefined;
  readonly #ids: FileIds;
  #others: number;
  #restUntil = 0;
  #toldOfCrowd = false;
  /** Waiting for the server did not help, so a further write does not wait again. */
  #gaveUp = false;

  private constructor(
    repository: Repository,
    options: StoreOptions,
    { known, ids }: { readonly known: KnownFolder | undefined; readonly ids: FileIds },
  ) {
    this.#repository = repository;
    this.#options = options;
    this.#known = known;
    this.#ids = ids;
    this.#others = options.others ?? 0;
  }

  /**
   * Reads the ref. `open` then reads the alias files of the ledger, except those that the run has read already.
   * @throws CodedError if it cannot be read, which never counts as a missing ledger
   */
  static async find(repository: Repository, options: StoreOptions): Promise<FoundLedger> {
    const commit = await commitOf(repository, options.ref);
    const ids: FileIds = new WeakMap();
    const { ref } = options;
    const unread =
      commit === undefined ? undefined : await findLedger(repository, { ref, commit }, { ledger: undefined, ids });
    return {
      unread,
      open: async (known) => {
        const store = new LedgerStore(repository, options, { known, ids });
        store.#ledger = unread && (await readLedger(repository, unread, { known }));
        store.#commit = commit;
        return store;
      },
    };
  }

  /** The ledger as last read or written; `undefined` if there is none yet. */
  get ledger(): Ledger | undefined {
    return this.#ledger;
  }

  get commit(): string | undefined {
    return this.#commit;
  }

  get ref(): string {
    return this.#options.ref;
  }

  /**
   * Leaves the ledger to others, where others write it too: after each write as long as it took, for each of them. Whoever has
   * just written need not read first, so without a rest it would be faster than all others, again and again.
   * @param hurry ends the rest
   * @returns `undefined` if there is nothing to wait for
   */
  rest(hurry: AbortSignal): Promise<void> | undefined {
    const { sleep, now, signal } = this.#options;
    const left = this.#restUntil - now();
    return left > 0 ? sleep(left, AbortSignal.any([signal, hurry])) : undefined;
  }

  /**
   * Writes the next ledger, unless nothing differs. Tries again while other writers are faster, and for a while if the
   * server has trouble.
   * @throws CodedError `ledger-permission`, `ledger-name`, `ledger-hidden`, `ledger-refused`, `ledger-busy`,
   * `ledger-unreachable`, `interrupted`, the last one also before anything was written
   */
  async write(update: Update): Promise<void> {
    const { next, nothingSent } = update;
    const { ref, deadline, now } = this.#options;
    const repository = nothingSent ? this.#repository : this.#repository.until(deadline);
    const attempts = new Attempts(this.#options, nothingSent);
    let offered = false;
    let failed: FailedOffer | undefined;
    const began = now();
    while (true) {
      try {
        if (failed !== undefined) {
          await this.#read(repository);
          // The server may have accepted the write although its answer was lost.
          if (failed.commit !== undefined && this.#commit === failed.commit) return;
          await this.#weigh(failed, attempts, repository);
          failed = undefined;
        }
        const after = await next(this.#ledger, repository);
        if (after === undefined || after === this.#ledger) return;
        offered = true;
        failed = await this.#offer(after, update, repository);
        if (failed === undefined) {
          this.#restUntil = now() + Math.min(LONGEST_REST_MS, this.#others * (now() - began));
          return;
        }
      } catch (cause) {
        if (hasCode(cause, 'interrupted') && !nothingSent)
          throw tooLate(
            failed ? (failed.why === 'unreachable' ? messageOf(failed.cause) : `(${failed.said})`) : '',
            cause,
          );
        if (hasCode(cause, 'interrupted') && offered) throw brokenOff(ref, cause);
        if (!mayPass(cause)) throw cause;
        this.#bear(ledgerUnreachable(cause), attempts);
      }
      await attempts.pause();
    }
  }

  /** Writes a commit and moves the ref to it, if the ref is still at the commit's parent. Returns why it did not move. */
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
        changes: changesBetween(this.#ledger, after, { redact, ids: this.#ids }),
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

  /** Decides, after the ref was read again, whether to try again. @throws CodedError if that cannot help */
  async #weigh(failed: FailedOffer, attempts: Attempts, repository: Repository): Promise<void> {
    const { ref } = this.#options;
    if (this.#commit !== failed.parent) {
      this.#others = Math.max(this.#others, 1);
      if (!attempts.conflict()) throw busy(ref);
      if (attempts.crowdedMs >= LONG_CROWD_MS) this.#tellOfCrowd();
    } else if (failed.why === 'unreachable' && hasCode(failed.cause, 'no-server')) {
      if (!attempts.refusal()) throw ledgerUnreachable(failed.cause);
    } else if (failed.why === 'unreachable') this.#bear(ledgerUnreachable(failed.cause), attempts);
    // With several servers, the one that was read from may be behind the one that refused.
    else if (failed.why === 'passing' || (failed.why === 'stale' && failed.parent !== undefined))
      this.#bear(locked(ref, failed.said), attempts);
    else if (!attempts.refusal()) throw await refusalWhy(failed, ref, repository);
  }

  #tellOfCrowd(): void {
    if (!this.#toldOfCrowd) this.#options.onCrowd?.();
    this.#toldOfCrowd = true;
  }

  /** Waits for trouble to pass. @throws it once it has lasted too long */
  #bear(trouble: CodedError<LedgerCode>, attempts: Attempts): void {
    if (attempts.trouble() && !this.#gaveUp) return;
    this.#gaveUp = true;
    throw trouble;
  }

  async #read(repository: Repository): Promise<void> {
    const commit = await commitOf(repository, this.#options.ref);
    if (commit === this.#commit) return;
    if (commit === undefined) throw deleted(this.#options.ref, this.#commit);
    const earlier = this.#ledger;
    const { ref } = this.#options;
    const unread = await findLedger(repository, { ref, commit }, { ledger: earlier, ids: this.#ids });
    this.#ledger = await readLedger(repository, unread, { known: this.#known, earlier });
    this.#commit = commit;
  }
}

/** The commit that holds the ledger; `undefined` if there is none. */
async function commitOf(repository: Repository, ref: string): Promise<string | undefined> {
  const commit = await fetchRef(await repository.store(), ref).catch((cause: unknown) => {
    throw named(cause);
  });
  if (commit === NO_COMMIT) throw foreign(ref);
  return commit;
}

function named(cause: unknown): unknown {
  return hasCode(cause, 'ambiguous-ref') ? ambiguous(cause) : cause;
}
