/** Decides whether the outcomes of some records show that the others would fail too. */
import { Circuit } from './circuit.ts';
import type { RecordToSend } from './course.ts';
import type { Outcome, Stop } from './outcome.ts';
import { refusedHeadings, tripped } from './stops.ts';

export class Judge {
  readonly #proven: boolean;
  readonly #circuit = new Circuit();
  /** The outcomes before the first accepted record. */
  readonly #opening: Outcome[] = [];
  #accepted = false;

  /** @param proven whether this target ever accepted a record: then records that failed before say nothing about the headings */
  constructor(proven: boolean) {
    this.#proven = proven;
  }

  /** Takes a final outcome, and returns why delivery should stop, if it should. */
  take({ triedBefore = false }: RecordToSend, outcome: Outcome): Stop | undefined {
    this.#accepted ||= outcome.state === 'accepted';
    if (!this.#accepted && !(this.#proven && triedBefore)) this.#opening.push(outcome);
    const failing = this.#circuit.take(outcome, !triedBefore);
    return refusedHeadings(this.#opening, false) ?? (failing === undefined ? undefined : tripped(failing, outcome));
  }

  /** At the end, fewer records suffice to show that the headings are wrong. */
  atEnd(): Stop | undefined {
    return this.#accepted ? undefined : refusedHeadings(this.#opening, true);
  }
}
