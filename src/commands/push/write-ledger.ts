/** Writes the ledger during a push. */
import { pairKey } from '../../aliases/alias.ts';
import { timeText } from '../../clock.ts';
import type { Outcome } from '../../delivery/outcome.ts';
import type { RecordList, RecordToSend } from '../../delivery/record.ts';
import { advance, type StateChange } from '../../ledger/advance.ts';
import { auditMessage } from '../../ledger/audit.ts';
import { explain } from '../../ledger/explain.ts';
import { countEntries, type Ledger, ledgerEntries, UNKNOWN_CODE } from '../../ledger/ledger.ts';
import { Recorder, type RecorderOptions } from '../../ledger/recorder.ts';
import type { LedgerReport } from '../../report/ledger-report.ts';
import type { ReviewReport } from '../../report/review-report.ts';
import { reasonText } from '../../report/sentences.ts';
import { type Held, heldChanges, originsOf, reviewNotes } from '../../review/held-back.ts';
import type { Learned } from '../../review/learned.ts';
import type { Desired, RunLedger } from '../../run/ledger/run-ledger.ts';

/** The facts about a push, besides its outcomes, that the ledger needs. */
export interface Recorded {
  readonly runLedger: RunLedger;
  readonly desired: Desired;
  /** Pairs that must not be sent, and why. */
  readonly held: Held;
  /** The origin of the records, as far as it is known before sending. */
  readonly review: ReviewReport | undefined;
}

/**
 * Makes the recorder that writes the ledger while records are sent.
 * @param closing gives what GitHub said about the records' origin, for the last ledger entry
 */
export function recorderOf(
  { runLedger, desired, held, review }: Recorded,
  records: RecordList,
  {
    closing,
    onEnd,
  }: { readonly closing: () => Learned | undefined; readonly onEnd: RecorderOptions<RecordToSend>['onEnd'] },
): Recorder<RecordToSend> {
  const { store, header, relate, identity, clock } = runLedger;
  const origins = originsOf(review);
  return new Recorder<RecordToSend>({
    ...identity,
    epoch: clock.epoch,
    sleep: clock.sleep,
    store,
    records,
    held: heldChanges(held, { ledger: store.ledger, review }),
    originOf: (record) => (origins.size === 0 ? undefined : origins.get(pairKey(record))),
    notes: reviewNotes(review),
    closing: () => {
      const learned = closing();
      return (
        learned && { change: (ledger: Ledger) => explained(ledger, learned, timeText(clock)), notes: learned.notes }
      );
    },
    desired,
    header,
    relate,
    onEnd,
  });
}

const ACCEPTED = { state: 'accepted' } as const;

/** An outcome as the ledger stores it. */
export function stateChangeOf({ state, reason, attempts }: Outcome): Exclude<StateChange, { state: 'sending' }> {
  if (state === 'accepted') return ACCEPTED;
  const change = { state, code: reason?.code ?? UNKNOWN_CODE, reason: reason ? reasonText(reason) : '' };
  return state === 'unsent' && attempts > 0 ? { ...change, tried: true } : change;
}

/**
 * Updates the ledger when nothing is sent: pairs may be gone from the files, or only the commit is new.
 * @param learned what GitHub said about the origin of pairs, including those of earlier pushes
 * @returns `superseded` if a run of a newer commit has taken over; then nothing is written
 */
export async function recordNothingSent(
  { runLedger, desired, held, review }: Recorded,
  learned: Learned | undefined,
): Promise<'written' | 'superseded'> {
  const { store, header, relate, identity, clock } = runLedger;
  const changes = heldChanges(held, { ledger: store.ledger, review });
  let superseded = false;
  await store.write({
    author: identity.actor,
    nothingSent: true,
    next: async (before) => {
      const relation = before ? await relate(before.source.commit) : 'newer';
      superseded = relation === 'older';
      if (superseded) return before;
      const by = { run: identity.mark, time: timeText(clock) };
      const after = advance(before, { relation, desired, changes, by, header });
      return learned ? explained(after, learned, by.time) : after;
    },
    message: (after) =>
      auditMessage({
        title: held.size > 0 ? `push: ${held.size} held back` : 'push: nothing to send',
        ...identity,
        source: desired.commit,
        unsent: held.size,
        pending: countEntries(after.pending),
        notes: learned?.notes ?? reviewNotes(review),
      }),
  });
  return superseded ? 'superseded' : 'written';
}

function explained(ledger: Ledger, { explanation }: Learned, time: string): Ledger {
  return explain(ledger, { ...explanation, time });
}

/** The ledger after the run. */
export function ledgerReport({ ref, commit, ledger }: RunLedger['store']): LedgerReport {
  const waiting = new Map<number, number>();
  for (const [, { origin }] of ledger ? ledgerEntries(ledger.pending) : [])
    if (origin?.pull !== undefined) waiting.set(origin.pull, (waiting.get(origin.pull) ?? 0) + 1);
  return { ref, commit, waiting };
}
