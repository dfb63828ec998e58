/** Sends records and records them in the ledger. Nothing is sent before the ledger's opening record is written. */
import type { Outcome, Stop } from '../../delivery/outcome.ts';
import type { RecordList } from '../../delivery/record.ts';
import { CodedError, hasCode, LEDGER_CODES } from '../../error.ts';
import type { PushSettings } from '../../inputs/settings.ts';
import { failureOf } from '../../report/failure-of.ts';
import type { DeliveryReport, Ended, Failure } from '../../report/report.ts';
import type { Held } from '../../review/held-back.ts';
import { heldFailure } from '../../review/held-back.ts';
import { latePullRequests, learnedFrom } from '../../review/learned.ts';
import type { ReviewAnswer } from '../../review/review-answer.ts';
import type { Reviewing } from '../../review/reviewing.ts';
import type { Run } from '../../run/context.ts';
import { type MadePlan, planEnd } from '../../run/make-plan.ts';
import { stopIf } from '../../run/stop.ts';
import { type SendingRun, sendRecords } from './send.ts';
import { SUPERSEDED, supersededEnd } from './superseded.ts';
import { ledgerReport, type Recorded, recorderOf, recordNothingSent, stateChangeOf } from './write-ledger.ts';

export interface RecordedDelivery {
  readonly delivery: DeliveryReport;
  /** Why the ledger could not record everything. */
  readonly unwritten: readonly Failure[];
}

/**
 * @returns `undefined` if another push took over before this one began
 * @throws CodedError if the ledger could not be opened; nothing was sent then
 */
export async function deliverRecords(
  run: SendingRun,
  settings: PushSettings,
  work: {
    readonly records: RecordList;
    /** `undefined` if no ledger is kept. */
    readonly recorded: Recorded | undefined;
    readonly reviewing: Pick<Reviewing, 'soon' | 'learned'>;
  },
): Promise<RecordedDelivery | undefined> {
  const { records, recorded, reviewing } = work;
  if (!recorded) return { delivery: await sendRecords(run, settings, { records, all: records }), unwritten: [] };
  const { runLedger, held } = recorded;
  const ending = new AbortController();
  const recorder = recorderOf(recorded, records, {
    closing: () => reviewing.learned(),
    onEnd: (end) => ending.abort(end.kind === 'superseded' ? SUPERSEDED : ledgerStop(end.error)),
  });
  await recorder.open().catch((error: unknown) => {
    throw nothingSent(error);
  });
  if (ending.signal.reason === SUPERSEDED) return undefined;

  const unwritten: Failure[] = [];
  let sent: DeliveryReport;
  try {
    sent = await sendRecords(run, settings, {
      records: recorder.records(),
      all: records,
      // The ledger stores the target with the first accepted record.
      proven: runLedger.store.ledger?.target !== undefined,
      ending: ending.signal,
      leaveOut: (record) => recorder.drop(record),
      onStop: () => recorder.release(),
      onOutcome: (outcome) => recorder.take(outcome.pair, stateChangeOf(outcome)),
    });
    // Waiting for GitHub's answers delays no record any more.
    await reviewing.soon();
  } finally {
    // However sending ended, the outcomes must be in the ledger.
    await recorder.close().catch((error: unknown) => unwritten.push(failureOf(error)));
  }
  return { delivery: withHeld({ ...sent, dropped: recorder.dropped }, held), unwritten };
}

/** A push with nothing to send, or with nothing that was approved: it only updates the ledger. */
export async function sendNothing(
  { settings, found }: Pick<Run, 'settings' | 'found'>,
  of: {
    readonly planned: MadePlan;
    readonly recorded: Recorded | undefined;
    readonly answer: ReviewAnswer | undefined;
  },
): Promise<Ended> {
  const { planned, recorded, answer } = of;
  const { shard } = settings;
  const where = shard ? ` in the shard ${shard.part}/${shard.of}; of all shards together` : '';
  const nothing: Ended = { result: 'unchanged', verdict: `Nothing to send${where}: ${planEnd(planned).verdict}` };
  if (!recorded) return nothing;
  const { runLedger, desired, held } = recorded;
  const { store } = runLedger;
  const learned = answer && learnedFrom(answer, desired.commit);
  // An empty ledger would hide that there was none, and with it the advice to adopt.
  const says = store.ledger !== undefined || desired.pairs.size > 0;
  const written = says ? await recordNothingSent(recorded, learned) : undefined;
  found({ ledger: ledgerReport(store) });
  if (held.size === 0) {
    found({ late: answer ? latePullRequests(answer, store.ledger) : [] });
    return nothing;
  }
  if (written === 'superseded') return supersededEnd({ found }, planned, store.ledger);
  found({ delivery: withHeld(NOTHING_DELIVERED, held) });
  for (const failure of heldFailure(held)) stopIf({ ...failure, message: `Nothing was sent. ${failure.message}` });
  return nothing;
}

const NOTHING_DELIVERED: DeliveryReport = {
  outcomes: [],
  counts: { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 },
  stop: undefined,
  switchedTo: undefined,
  dropped: 0,
};

/** Adds the pairs that were held back as unsent outcomes. */
function withHeld(delivery: DeliveryReport, held: Held): DeliveryReport {
  if (held.size === 0) return delivery;
  const outcomes = Array.from(held, ([{ account, alias }, message]): Outcome => {
    return { pair: { account, alias }, state: 'unsent', attempts: 0, reason: { code: 'held', message } };
  });
  const { counts } = delivery;
  return {
    ...delivery,
    outcomes: [...delivery.outcomes, ...outcomes],
    counts: { ...counts, unsent: counts.unsent + held.size },
  };
}

/** Adds "Nothing was sent" to the error, except for a run that was told to stop. */
function nothingSent(cause: unknown): unknown {
  if (!(cause instanceof CodedError) || cause.code === 'interrupted') return cause;
  const { message, hint } = cause;
  const known = hasCode(cause, ...LEDGER_CODES) ? cause.code : 'ledger-unwritten';
  return new CodedError({ code: known, message: `Nothing was sent. ${message}`, hint, cause });
}

function ledgerStop(error: unknown): Stop {
  const { message, hint } = failureOf(error);
  return {
    kind: 'ledger',
    message: `Sending stopped, because the ledger could not be written. ${message}`,
    hint,
    inputs: [],
  };
}
