import { GitError } from '../git/failure.ts';
import { type Change, fetchRef, type NewCommit, NO_COMMIT, pushRef, refInTheWay, writeCommit } from '../git/ref.ts';
import type { Repository } from '../git/repository.ts';
import type { Scratch } from '../git/scratch.ts';
import { LedgerError } from './failure.ts';
import { writeHeader, writePending, writeRemoved } from './format.ts';
import type { Ledger } from './ledger.ts';
import { findLedger, foreign, type KnownFolder, readLedger, type UnreadLedger } from './load.ts';

/** Writers that were faster so many times in a row mean that something else is wrong. */
const MOST_CONFLICTS = 40;
/** A write that is refused while the ref stays where it was is no conflict: nobody else wrote. */
const MOST_REFUSALS = 3;
const MOST_FAILURES = 4;

export interface StoreOptions {
  /** The full name of the ref, such as `refs/customergauge/production`. */
  readonly ref: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly epoch: () => number;
}

/** What to write. Called again with what stands there then, whenever another writer was faster. */
export interface Update {
  /** The next ledger; the same object where nothing is to be written. */
  readonly next: (before: Ledger | undefined) => Promise<Ledger | undefined> | Ledger | undefined;
  readonly message: (after: Ledger) => string;
  readonly author: string;
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

  private constructor(repository: Repository, options: StoreOptions, known: KnownFolder | undefined) {
    this.#repository = repository;
    this.#options = options;
    this.#known = known;
  }

  /**
   * Looks what the ref holds. The ledger can be opened once the run has read its own alias files: what the ledger shares
   * with them is not read again.
   * @throws LedgerError or GitError when it cannot be read, which is never taken for one that does not exist
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
   * Writes the next ledger, again and again while other writers are faster. Where nothing differs, nothing is written.
   * @throws LedgerError `ledger-permission`, `ledger-name`, `ledger-busy`, `ledger-unreachable`
   */
  async write({ next, message, author }: Update): Promise<void> {
    const { ref, sleep, random, epoch } = this.#options;
    this.#repository.seeThrough();
    const store = await this.#repository.store();
    let conflicts = 0;
    let refusals = 0;
    let failures = 0;
    while (true) {
      const after = await next(this.#ledger);
      if (after === undefined || after === this.#ledger) return;
      const expected = this.#commit;
      const { commit, refused } = await this.#offer(store, {
        parent: expected,
        message: message(after),
        author,
        seconds: Math.floor(epoch() / 1000),
        changes: changesBetween(this.#ledger, after),
      });
      if (refused === undefined) {
        if (commit !== expected) this.#ledger = after;
        this.#commit = commit;
        return;
      }
      if (refused.unreachable && ++failures >= MOST_FAILURES) throw unreachable(refused.cause);
      await sleep(random() * Math.min(5000, 100 * 2 ** Math.min(10, conflicts + refusals + failures)));
      try {
        await this.#read();
      } catch (cause) {
        if (!mayPass(cause)) throw cause;
        if (++failures >= MOST_FAILURES) throw unreachable(cause);
        continue;
      }
      // The server may have taken the write although its answer was lost.
      if (commit !== undefined && this.#commit === commit) return;
      if (this.#commit !== expected) {
        if (++conflicts >= MOST_CONFLICTS) throw busy(ref);
      } else if (!refused.unreachable && ++refusals >= MOST_REFUSALS) {
        const other = await refInTheWay(this.#repository, ref).catch(() => undefined);
        throw other === undefined ? permission(ref, refused.said) : inTheWay(ref, other);
      }
    }
  }

  /** Writes a commit and moves the ref to it, if it still is at the commit's parent. */
  async #offer(
    store: Scratch,
    next: NewCommit,
  ): Promise<{ readonly commit: string | undefined; readonly refused: Refused | undefined }> {
    const { ref } = this.#options;
    let commit: string | undefined;
    try {
      commit = await writeCommit(store, next);
      if (commit === next.parent) return { commit, refused: undefined };
      const pushed = await pushRef(store, { ref, commit, expected: next.parent });
      return {
        commit,
        refused: pushed.landed ? undefined : { unreachable: false, said: pushed.said, cause: undefined },
      };
    } catch (cause) {
      if (mayPass(cause)) return { commit, refused: { unreachable: true, said: '', cause } };
      if (cause instanceof GitError && cause.code === 'authentication') throw permission(ref, cause.message);
      throw cause;
    }
  }

  async #read(): Promise<void> {
    const commit = await commitOf(this.#repository, this.#options.ref);
    if (commit === this.#commit) return;
    if (commit === undefined) throw deleted(this.#options.ref, this.#commit);
    const unread = await findLedger(this.#repository, this.#options.ref, commit);
    this.#ledger = await readLedger(this.#repository, unread, this.#known);
    this.#commit = commit;
  }
}

/** The commit that holds the ledger; nothing where there is none. */
async function commitOf(repository: Repository, ref: string): Promise<string | undefined> {
  const commit = await fetchRef(repository, ref);
  if (commit === NO_COMMIT) throw foreign(ref);
  return commit;
}

interface Refused {
  readonly unreachable: boolean;
  readonly said: string;
  readonly cause: unknown;
}

function changesBetween(before: Ledger | undefined, after: Ledger): readonly Change[] {
  const changes: Change[] = [];
  const header = writeHeader(after);
  if (before === undefined || header !== writeHeader(before))
    changes.push({ path: 'ledger.json', text: () => [header] });
  if (before?.source.tree !== after.source.tree) {
    const { tree } = after.source;
    if (tree !== undefined) changes.push({ path: 'source', tree });
    else if (before !== undefined) changes.push({ path: 'source', gone: true });
  }
  changes.push(...fileChanges((name) => `pending/${name}.ndjson`, before?.pending, after.pending, writePending));
  changes.push(...fileChanges((name) => `removed/${name}.ndjson`, before?.removed, after.removed, writeRemoved));
  const { settled } = after.source;
  changes.push(
    ...fileChanges(
      (name) => `settled/${name}`,
      before?.source.settled,
      settled,
      (text) => [text],
    ),
  );
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
  return error instanceof GitError && (error.code === 'unreachable' || error.code === 'interrupted');
}

function deleted(ref: string, commit: string | undefined): LedgerError {
  return new LedgerError({
    code: 'ledger-deleted',
    message: `The ledger (\`${ref}\`) was deleted while this run wrote it.`,
    mend: `Restore it: ${restoring(commit ?? '<commit>', ref)}. Then run this again.`,
  });
}

/** How somebody brings a deleted ledger back: their clone never had its commits, the server still has them for a while. */
export function restoring(commit: string, ref: string): string {
  return `\`git fetch origin ${commit}\`, then \`git push origin ${commit}:${ref}\``;
}

function permission(ref: string, said: string): LedgerError {
  return new LedgerError({
    code: 'ledger-permission',
    message: `This run may not write its ledger (\`${ref}\`): ${said}`,
    mend: `On GitHub, give the job the permission to write, in the workflow file: \`permissions: { contents: write }\`. Where a rule or a hook of the server refuses it, exempt \`${ref}\` there, or set \`ledger-ref\` to a ref that may be written.`,
  });
}

function inTheWay(ref: string, other: string): LedgerError {
  return new LedgerError({
    code: 'ledger-name',
    message: `The ledger cannot be called \`${ref}\`: there is \`${other}\`, and git keeps no ref below another.`,
    mend: 'Set `ledger-ref` to a name that does not begin like that of another branch.',
  });
}

function busy(ref: string): LedgerError {
  return new LedgerError({
    code: 'ledger-busy',
    message: `Other runs wrote the ledger (\`${ref}\`) faster, ${MOST_CONFLICTS} times in a row.`,
    mend: 'Run this again when fewer pushes run at once; a `concurrency` group in the workflow lets one run at a time.',
  });
}

function unreachable(cause: unknown): LedgerError {
  return new LedgerError({
    code: 'ledger-unreachable',
    message: `The ledger could not be written. ${cause instanceof Error ? cause.message : ''}`.trim(),
    mend: 'Run this again. What was sent since the last write is sent once more then.',
    cause,
  });
}
