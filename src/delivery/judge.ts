/** Whether what became of some records shows that the others would end so, too. */
import { Circuit } from './circuit.ts';
import type { RecordToSend } from './course.ts';
import type { Outcome, Stop } from './outcome.ts';
import { refusedHeadings, tripped } from './stops.ts';

export class Judge {
  readonly #proven: boolean;
  readonly #circuit = new Circuit();
  /** What became of records before the first that was accepted. */
  readonly #opening: Outcome[] = [];
  #accepted = false;

  /** @param proven whether this target ever accepted a record: then one that was refused before says nothing about the headings */
  constructor(proven: boolean) {
    this.#proven = proven;
  }

  /** Takes an outcome for good, and says why delivery should stop, if it should. */
  take({ triedBefore = false }: RecordToSend, outcome: Outcome): Stop | undefined {
    this.#accepted ||= outcome.state === 'accepted';
    if (!this.#accepted && !(this.#proven && triedBefore)) this.#opening.push(outcome);
    const failing = this.#circuit.take(outcome, !triedBefore);
    return refusedHeadings(this.#opening, false) ?? (failing === undefined ? undefined : tripped(failing, outcome));
  }

  /** Fewer records than it takes to stop may still show that the headings are wrong. */
  atEnd(): Stop | undefined {
    return this.#accepted ? undefined : refusedHeadings(this.#opening, true);
  }
}
