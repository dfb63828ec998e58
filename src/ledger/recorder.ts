/** Writes the ledger while records are sent. */
import type { AliasPair } from '../aliases/alias.ts';
import type { PairList } from '../aliases/pair-list.ts';
import { hasCode } from '../error.ts';
import type { Repository } from '../git/repository.ts';
import type { CommitRelation, StateChange, StateChanges } from './advance.ts';
import { type AuditEntry, auditMessage } from './audit.ts';
import {
  countEntries,
  type Ledger,
  type LedgerHeader,
  ledgerEntry,
  type Mark,
  type Origin,
  type Source,
} from './ledger.ts';
import { Reapplied } from './reapply.ts';
import type { LedgerStore } from './store.ts';

/** A checkpoint is due after so many records, or so long after the last one. */
const CHECKPOINT_RECORDS = 500;
const CHECKPOINT_MS = 15_000;
/** Sending waits when so many records are not in the ledger yet. */
const MOST_AHEAD = 1000;

const SENDING: StateChange = { state: 'sending' };

export interface RecorderOptions<T extends AliasPair> {
  readonly store: LedgerStore;
  /** In the order in which they are to be sent. */
  readonly records: Pick<PairList<T>, 'length' | 'at'> & Iterable<T>;
  /** Changes for the opening record, about pairs that are not sent. */
  readonly held: StateChanges;
  /** How a record was added to the files, if that is known. */
  readonly originOf: (record: T) => Origin | undefined;
  /** Notes for the opening record, besides its counts. */
  readonly notes: readonly string[];
  /** Findings while records were sent. */
  readonly closing?: () => Closing | undefined;
  readonly desired: Source;
  readonly header: LedgerHeader;
  /** How this run's commit relates to `source`, to which another run moved the ledger. */
  readonly relate: (source: string, repository: Repository) => Promise<CommitRelation>;
  /** The name of the run in commit messages. */
  readonly run: string;
  /** Marks the entries of this run. It is unique to this process. */
  readonly mark: string;
  readonly actor: string;
  readonly epoch: () => number;
  /** Ends early, without an error, when the signal aborts. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Called once if sending must end: another run continues from a newer commit, or the ledger cannot be written. */
  readonly onEnd: (end: { readonly kind: 'superseded' } | { readonly kind: 'failed'; readonly error: unknown }) => void;
}

/** Findings while records were sent, for the last entry. */
export interface Closing {
  readonly change: (ledger: Ledger) => Ledger;
  readonly notes: readonly string[];
}

/**
 * Keeps the ledger while records are sent: first it records everything to be sent, then the outcomes every few hundred
 * records, and the rest at the end. Whatever happens to the run, the next one knows what is missing.
 */
export class Recorder<T extends AliasPair> {
  readonly #options: RecorderOptions<T>;
  #fresh = new Map<AliasPair, StateChange>();
  readonly #counts = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
  readonly #closed = new AbortController();
  /** Ends the rest before a write. */
  readonly #hurry = new AbortController();
  #related: { readonly source: string; readonly relation: CommitRelation } | undefined;
  #opened = false;
  #handedOut = 0;
  #landed = 0;
  #next = 0;
  #dropped = 0;
  #released = false;
  #wake: () => void = () => {};
  #writing: Promise<void> = Promise.resolve();
  #busy = false;
  #ended = false;

  constructor(options: RecorderOptions<T>) {
    this.#options = options;
  }

  /** The number of pairs left out because another run had them accepted meanwhile. */
  get dropped(): number {
    return this.#dropped;
  }

  /**
   * Writes the opening record: the source, and everything to be sent as `sending`.
   * @throws CodedError: then nothing may be sent
   */
  async open(): Promise<void> {
    await this.#write({ [Symbol.iterator]: () => this.#openingChanges() }, 0);
    this.#opened = true;
    if (!this.#ended) this.#checkpointRegularly();
  }

  /** The records, one by one, at most a thousand ahead of the ledger. */
  async *records(): AsyncGenerator<T> {
    const { records } = this.#options;
    while (this.#next < records.length) {
      const record = records.at(this.#next++);
      if (record === undefined) break;
      if (this.#handedOut - this.#landed >= MOST_AHEAD && !this.#released) {
        this.#checkpoint();
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        this.#next--;
        continue;
      }
      if (this.#acceptedElsewhere(record)) {
        this.#dropped++;
        continue;
      }
      this.#handedOut++;
      yield record;
    }
  }

  /** Whether a record that was handed out need not be tried again. Then `take` must not be called for it. */
  drop(record: T): boolean {
    if (!this.#acceptedElsewhere(record)) return false;
    this.#dropped++;
    this.#handedOut--;
    return true;
  }

  /** Whether another run that overlaps with this one had it accepted. */
  #acceptedElsewhere(record: T): boolean {
    const { ledger } = this.#options.store;
    return ledger !== undefined && ledgerEntry(ledger.pending, record) === undefined;
  }

  /** Notes how a record ended. */
  take(pair: AliasPair, change: Exclude<StateChange, { state: 'sending' }>): void {
    this.#fresh.set(pair, change);
    this.#counts[change.state]++;
    if (this.#fresh.size >= CHECKPOINT_RECORDS && !this.#released) this.#checkpoint();
  }

  /** Sending has ended: records no longer wait for the ledger, and known outcomes are written at once. */
  release(): void {
    if (this.#released) return;
    this.#released = true;
    this.#hurry.abort();
    this.#wake();
    this.#checkpoint();
  }

  /**
   * Writes what is left. The sender must have called `take` also for records that were never sent; any other stays
   * `sending` in the ledger.
   * @throws CodedError if the ledger could not be written
   */
  async close(): Promise<void> {
    this.#released = true;
    this.#hurry.abort();
    this.#closed.abort();
    await this.#writing;
    const changes = this.#takeFresh();
    if (this.#opened) await this.#write(changes, changes.size, this.#options.closing?.());
  }

  *#openingChanges(): Generator<readonly [AliasPair, StateChange]> {
    const { records, held, originOf } = this.#options;
    for (const record of records) {
      const origin = originOf(record);
      yield [record, origin ? { state: 'sending', origin } : SENDING];
    }
    yield* held;
  }

  #takeFresh(): ReadonlyMap<AliasPair, StateChange> {
    const changes = this.#fresh;
    this.#fresh = new Map();
    return changes;
  }

  #checkpoint(): void {
    if (this.#busy || this.#ended || this.#fresh.size === 0) return;
    this.#busy = true;
    const rest = this.#options.store.rest(this.#hurry.signal);
    this.#writing = (rest ? rest.then(() => this.#writeFresh()) : this.#writeFresh()).finally(() => {
      this.#busy = false;
      this.#wake();
      if (this.#fresh.size >= CHECKPOINT_RECORDS && !this.#released) this.#checkpoint();
    });
  }

  async #writeFresh(): Promise<void> {
    const changes = this.#takeFresh();
    try {
      await this.#write(changes, changes.size);
    } catch (error) {
      // They are written with the next attempt, unless there is a newer change of the same pair.
      for (const [pair, change] of changes) if (!this.#fresh.has(pair)) this.#fresh.set(pair, change);
      this.#end({ kind: 'failed', error });
    }
  }

  async #write(changes: StateChanges, outcomes: number, closing?: Closing): Promise<void> {
    const { store, desired, header, mark, actor, epoch } = this.#options;
    const by: Mark = { run: mark, time: new Date(epoch()).toISOString() };
    const step = new Reapplied({ desired, changes, by, header });
    await store.write({
      author: actor,
      nothingSent: !this.#opened,
      next: async (before, repository) => {
        const relation = await this.#relate(before, repository);
        if (relation === 'older') this.#end({ kind: 'superseded' });
        // A run that was superseded before it began has nothing to record.
        if (relation === 'older' && !this.#opened) return before;
        const after = step.advance(before, relation);
        return closing ? closing.change(after) : after;
      },
      message: (after) => auditMessage(this.#audit(after, closing?.notes)),
    });
    this.#landed += outcomes;
  }

  async #relate(before: Ledger | undefined, repository: Repository): Promise<CommitRelation> {
    if (before === undefined) return 'newer';
    const source = before.source.commit;
    if (source === this.#options.desired.commit) return 'same';
    if (source !== this.#related?.source)
      this.#related = { source, relation: await this.#standsTo(source, repository) };
    return this.#related.relation;
  }

  /** A run that has begun to send must record its outcomes, even if the ledger moved to an unrelated commit. */
  async #standsTo(source: string, repository: Repository): Promise<CommitRelation> {
    try {
      return await this.#options.relate(source, repository);
    } catch (error) {
      if (this.#opened && hasCode(error, 'ledger-branch')) return 'older';
      throw error;
    }
  }

  #audit(after: Ledger, closing: readonly string[] = []): AuditEntry {
    const { run, actor, desired, records, notes } = this.#options;
    const { accepted, rejected, unanswered, unsent } = this.#counts;
    const others = [
      rejected > 0 ? `, ${rejected} rejected` : '',
      unanswered > 0 ? `, ${unanswered} unanswered` : '',
      unsent > 0 ? `, ${unsent} not sent` : '',
    ];
    const ended = `push: ${accepted} of ${records.length} accepted${others.join('')}`;
    const title = this.#opened ? ended : `push: ${records.length} to send`;
    return {
      title,
      run,
      actor,
      source: desired.commit,
      ...this.#counts,
      pending: countEntries(after.pending),
      notes: this.#opened ? closing : notes,
    };
  }

  #end(end: Parameters<RecorderOptions<T>['onEnd']>[0]): void {
    if (this.#ended) return;
    this.#ended = true;
    this.release();
    this.#options.onEnd(end);
  }

  /** Also writes at regular intervals, for slow pushes. */
  async #checkpointRegularly(): Promise<void> {
    const { sleep } = this.#options;
    const { signal } = this.#closed;
    while (!signal.aborted) {
      await sleep(CHECKPOINT_MS, signal);
      if (!signal.aborted) this.#checkpoint();
    }
  }
}
