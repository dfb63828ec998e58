/** The records that a run sends. */
import type { AliasPair } from '../aliases/alias.ts';

export interface RecordToSend extends AliasPair {
  /** It failed in an earlier push, so another failure says nothing about this push. */
  readonly triedBefore?: boolean | undefined;
  /** An earlier push sent it and got no clear answer, so it may exist. */
  readonly mayExist?: boolean | undefined;
  /** Its index among the records of the run, if it has one. */
  readonly index?: number;
}

/** The records of a run. Each may be made only when it is looked at. */
export interface RecordList extends Iterable<RecordToSend> {
  readonly length: number;
  at(index: number): RecordToSend | undefined;
}
