/** Which record is next: a new one, or one that was set aside. */
import type { Clock } from '../clock.ts';
import { type Course, type RecordToSend, STOPPED } from './outcome-of.ts';

/**
 * Where so many are set aside, they come before new records: whoever hands those out may hand out only so many that are
 * not settled (the ledger, a thousand).
 */
const MOST_ASIDE = 500;

interface Aside {
  readonly course: Course;
  readonly dueAt: number;
  /** Its turn comes after all new records. */
  readonly last: boolean;
}

export interface TurnsOptions {
  readonly records: Iterable<RecordToSend> | AsyncGenerator<RecordToSend>;
  readonly clock: Clock;
  /** Nobody waits for anything once it aborts. */
  readonly stopped: AbortSignal;
}

/**
 * Whose turn it is: a record that was set aside as soon as it is due, else a new one; those with one attempt left come in
 * a final pass, after all new ones.
 */
export class Turns {
  readonly #options: TurnsOptions;
  /** Several workers draw from it: a generator answers one after the other. */
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
   * The next record, once it is due; nothing where all have ended.
   * @param oneByOne whether a record that was set aside is waited for before a new one is begun
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
