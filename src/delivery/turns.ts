/** Decides which record is next: a new one, or one that was set aside. */
import type { Clock } from '../clock.ts';
import { type Course, STOPPED } from './outcome-of.ts';
import type { RecordToSend } from './record.ts';

/**
 * If so many are set aside, they come before new records, because the source of new ones may wait for them: the ledger
 * allows a thousand records without an outcome.
 */
const MOST_ASIDE = 500;

interface Aside {
  readonly course: Course;
  readonly dueAt: number;
  /** It comes after all new records. */
  readonly last: boolean;
}

export interface TurnsOptions {
  readonly records: Iterable<RecordToSend> | AsyncGenerator<RecordToSend>;
  readonly clock: Clock;
  /** Ends all waiting. */
  readonly stopped: AbortSignal;
}

/**
 * A record that was set aside comes as soon as it is due, else a new one. Records with one attempt left come in a final
 * pass, after all new ones.
 */
export class Turns {
  readonly #options: TurnsOptions;
  /** Several workers draw from it; a generator serves them one after another. */
  readonly #records: Iterator<RecordToSend> | AsyncGenerator<RecordToSend>;
  /** In the order of their turns. */
  readonly #aside: Aside[] = [];

  constructor(options: TurnsOptions) {
    this.#options = options;
    const { records } = options;
    this.#records = Symbol.asyncIterator in records ? records : records[Symbol.iterator]();
  }

  /** Sets a record aside until it is due. */
  setAside(course: Course, dueAt: number, last: boolean): void {
    const before = this.#aside.findLastIndex((one) => (one.last === last ? one.dueAt <= dueAt : !one.last));
    this.#aside.splice(before + 1, 0, { course, dueAt, last });
  }

  /**
   * The next record, once it is due; `undefined` if there are no more.
   * @param oneByOne whether to wait for a record that was set aside before starting a new one
   */
  async next(oneByOne: boolean): Promise<Course | undefined> {
    const soonest = this.#aside[0];
    if (soonest && this.#goesFirst(soonest, oneByOne)) return this.#whenDue(this.#aside.shift());
    const drawn = await this.#records.next();
    return drawn.done
      ? this.#whenDue(this.#aside.shift())
      : { record: drawn.value, attempts: 0, uncertain: false, answered: false, reason: STOPPED };
  }

  #goesFirst({ last, dueAt }: Aside, oneByOne: boolean): boolean {
    const { clock, stopped } = this.#options;
    if (stopped.aborted || this.#aside.length >= MOST_ASIDE) return true;
    return !last && (oneByOne || dueAt <= clock.now());
  }

  async #whenDue(aside: Aside | undefined): Promise<Course | undefined> {
    if (!aside) return undefined;
    const { clock, stopped } = this.#options;
    const left = aside.dueAt - clock.now();
    if (left > 0) await clock.sleep(left, stopped);
    return aside.course;
  }
}
