import { type AliasPair, pairKey } from '../../aliases/alias.ts';
import { openCustomerGauge } from '../../customergauge/customergauge.ts';
import { AskedWaits } from '../../delivery/asked-waits.ts';
import { backoffMs } from '../../delivery/backoff.ts';
import type { RecordToSend } from '../../delivery/course.ts';
import { type Delivered, deliver } from '../../delivery/deliver.ts';
import { type Outcome, OutcomeList, type Stop } from '../../delivery/outcome.ts';
import type { PushSettings } from '../../inputs/settings.ts';
import { advance } from '../../ledger/advance.ts';
import { auditMessage } from '../../ledger/audit.ts';
import { explain } from '../../ledger/explain.ts';
import { countEntries, entriesOf, type Ledger, UNKNOWN } from '../../ledger/ledger.ts';
import { Recorder } from '../../ledger/recorder.ts';
import { withoutRemovals } from '../../plan/plan.ts';
import { restText } from '../../report/progress.ts';
import type { DeliveryReport, Failure, ReviewReport, RunReport } from '../../report/report.ts';
import { reasonText } from '../../report/sentences.ts';
import type { Asking, Learned } from '../../review/ask-while-sending.ts';
import { type Held, heldFailure, heldWords, originsOf, reviewNotes } from '../../review/held-back.ts';
import { failedReport, type Run } from '../../run/context.ts';
import { failureOf } from '../../run/failure-of.ts';
import type { Desired, RunLedger } from '../../run/ledger/run-ledger.ts';
import { decide } from './verdict.ts';

/** Sends without keeping count: what came before is what a commit says. */
export async function deliverPlainly(
  run: Run,
  settings: PushSettings,
  records: readonly RecordToSend[],
  planned: RunReport,
): Promise<RunReport> {
  const sent = await send(run, settings, { records, total: records.length, signal: run.signal });
  const delivery = { ...sent, dropped: 0 };
  return { ...planned, ...decide(delivery, { unwritten: [], held: [] }), delivery };
}

/** Sends with the ledger beside it: nothing is sent before the opening record stands. */
export async function deliverWithLedger(
  run: Run,
  settings: PushSettings,
  work: {
    readonly records: readonly RecordToSend[];
    /** What must not be sent, and why. */
    readonly held: Held;
    readonly desired: Desired;
    readonly runLedger: RunLedger;
    readonly planned: RunReport;
    /** What is found out of where the records come from. */
    readonly asking?: Pick<Asking, 'soon' | 'known'> | undefined;
  },
): Promise<RunReport> {
  const { records, held, desired, runLedger, planned, asking } = work;
  const ending = new AbortController();
  const origins = originsOf(planned.review);
  const recorder = new Recorder<RecordToSend>({
    ...runLedger.identity,
    epoch: run.clock.epoch,
    store: runLedger.store,
    records,
    held: heldWords(held, { ledger: runLedger.store.ledger, review: planned.review }),
    originOf: (record) => (origins.size === 0 ? undefined : origins.get(pairKey(record))),
    notes: reviewNotes(planned.review),
    ...(asking ? { closing: () => closingWith(asking.known(), runLedger.time()) } : {}),
    desired,
    header: runLedger.header,
    relate: runLedger.relate,
    sleep: run.clock.sleep,
    onEnd: (end) => ending.abort(end.kind === 'superseded' ? SUPERSEDED : ledgerStop(end.error)),
  });
  try {
    await recorder.open();
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'interrupted') return failedReport(planned, failure);
    return failedReport(planned, { ...failure, message: `Nothing was sent. ${failure.message}` }, 'blocked');
  }
  if (ending.signal.reason === SUPERSEDED) return supersededReport(planned, runLedger);

  const failures: Failure[] = [];
  let sent: Awaited<ReturnType<typeof send>>;
  try {
    sent = await send(run, settings, {
      records: recorder.records(),
      total: records.length,
      // The target is written down with the first record that it accepts.
      proven: runLedger.store.ledger?.target !== undefined,
      signal: AbortSignal.any([run.signal, ending.signal]),
      leaveOut: (record) => recorder.drop(record),
      onStop: () => recorder.release(),
      onOutcome: ({ pair, state, reason, attempts }) => {
        if (state === 'accepted') return recorder.take(pair, ACCEPTED);
        const words = { state, code: reason?.code ?? UNKNOWN, reason: reason ? reasonText(reason) : '' };
        recorder.take(pair, state === 'unsent' && attempts > 0 ? { ...words, tried: true } : words);
      },
    });
    // Nothing is left to be sent that would wait.
    await asking?.soon();
  } finally {
    // However sending ended, what was sent is written down, and the recorder keeps time no more.
    await recorder.close().catch((error: unknown) => failures.push(failureOf(error)));
  }
  const delivery = withHeld({ ...sent, dropped: recorder.dropped }, held);
  const ended = decide(delivery, { unwritten: failures, held: heldFailure(held) });
  return { ...planned, ...ended, delivery, ledger: ledgerReport(runLedger) };
}

/** What the ledger's last entry says of where the records come from. */
function closingWith({ explanation, notes }: Learned, time: string) {
  return { change: (ledger: Ledger): Ledger => explain(ledger, { ...explanation, time }), notes };
}

/** Nothing is sent, because nothing was approved: the ledger says what waits, and why. */
export async function holdAll(work: {
  readonly held: Held;
  readonly desired: Desired;
  readonly runLedger: RunLedger;
  readonly planned: RunReport;
  readonly learned?: Learned | undefined;
}): Promise<RunReport> {
  const { held, desired, runLedger, planned, learned } = work;
  const { superseded } = await bringUpToDate({ runLedger, desired, held, review: planned.review, learned });
  if (superseded) return supersededReport(planned, runLedger);
  const counts = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
  const nothing = { outcomes: [], counts, stop: undefined, switchedTo: undefined, dropped: 0 };
  const report = { ...planned, delivery: withHeld(nothing, held), ledger: ledgerReport(runLedger) };
  return heldFailure(held).reduce(
    (so, failure) => failedReport(so, { ...failure, message: `Nothing was sent. ${failure.message}` }, 'blocked'),
    report as RunReport,
  );
}

/** Longer silence is explained. */
const LONG_REST_MS = 30_000;

interface Sending {
  readonly records: Iterable<RecordToSend> | AsyncGenerator<RecordToSend>;
  readonly total: number;
  readonly proven?: boolean;
  readonly signal: AbortSignal;
  readonly leaveOut?: (record: RecordToSend) => boolean;
  readonly onStop?: () => void;
  readonly onOutcome?: (outcome: Outcome) => void;
}

async function send(
  { env, clock, random, secrets, onSecret, show }: Run,
  settings: PushSettings,
  { records, total, proven = false, signal, leaveOut, onStop, onOutcome }: Sending,
): Promise<Omit<DeliveryReport, 'dropped'>> {
  const outcomes = new OutcomeList(total);
  const started = clock.now();
  let accepted = 0;
  let restTold = false;
  const onRest = (askedMs: number): void => {
    if (restTold || askedMs <= LONG_REST_MS) return;
    restTold = true;
    show.notice(restText(askedMs));
  };
  const waits = new AskedWaits();
  await using api = openCustomerGauge({
    ...settings,
    credentials: settings,
    record: settings,
    env,
    now: clock.now,
    epoch: clock.epoch,
    wait: async (attempt, askedMs = 0) => {
      if (waits.take(askedMs, clock.now())) return false;
      onRest(askedMs);
      await clock.sleep(Math.max(backoffMs(attempt, random()), askedMs), signal);
      return true;
    },
    redact: (text) => secrets.redact(text),
    onSecret,
    signal,
  });
  const { counts, stop }: Delivered = await deliver({
    ...settings,
    records,
    send: api.send,
    waits,
    clock,
    random,
    proven,
    signal,
    onRest,
    ...(leaveOut ? { leaveOut } : {}),
    ...(onStop ? { onStop } : {}),
    onOutcome: (outcome) => {
      outcomes.add(outcome);
      onOutcome?.(outcome);
      if (outcome.state === 'accepted') accepted++;
      const done = outcomes.length;
      const perSecond = (done * 1000) / Math.max(1, clock.now() - started);
      const secondsLeft = done < 5 ? undefined : (total - done) / perSecond;
      show.progress({ done, total, accepted, failed: done - accepted, perSecond, secondsLeft });
    },
  });
  const { switchedTo } = api;
  if (switchedTo)
    show.notice(
      `CustomerGauge takes ${switchedTo} here. Set \`method: ${switchedTo}\` to save the first request of every push.`,
    );
  return { outcomes, counts, stop, switchedTo };
}

/** What is held back ends as unsent, like everything else that was not handed over. */
function withHeld(delivery: DeliveryReport, held: ReadonlyMap<AliasPair, string>): DeliveryReport {
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

/**
 * Writes the ledger although nothing is sent: the files may have lost pairs, or a new commit may hold the same ones. A run
 * that was superseded by one of a newer commit has nothing to write.
 */
export async function bringUpToDate(work: {
  readonly runLedger: RunLedger;
  readonly desired: Desired;
  readonly held: Held;
  readonly review: ReviewReport | undefined;
  /** What was found out, about what earlier pushes sent too. */
  readonly learned?: Learned | undefined;
}): Promise<{ readonly superseded: boolean }> {
  const { runLedger, desired, held, review, learned } = work;
  const { store, header, relate, time } = runLedger;
  const words = heldWords(held, { ledger: store.ledger, review });
  const { run, mark, actor } = runLedger.identity;
  const nothing = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
  let superseded = false;
  await store.write({
    author: actor,
    nothingSent: true,
    next: async (before) => {
      const relation = before ? await relate(before.source.commit) : 'newer';
      superseded = relation === 'older';
      if (superseded) return before;
      const by = { run: mark, time: time() };
      const after = advance(before, { relation, desired, words, by, header });
      return learned ? explain(after, { ...learned.explanation, time: by.time }) : after;
    },
    message: (after) =>
      auditMessage({
        title: held.size > 0 ? `push: ${held.size} held back` : 'push: nothing to send',
        run,
        actor,
        source: desired.commit,
        ...nothing,
        unsent: held.size,
        pending: countEntries(after.pending),
        notes: learned?.notes ?? reviewNotes(review),
      }),
  });
  return { superseded };
}

/** The ledger as it stands after the run. */
export function ledgerReport(runLedger: RunLedger | undefined): RunReport['ledger'] {
  if (!runLedger) return undefined;
  const { ref, commit, ledger } = runLedger.store;
  const waiting = new Map<number, number>();
  for (const [, { origin }] of ledger ? entriesOf(ledger.pending) : [])
    if (origin?.pull !== undefined) waiting.set(origin.pull, (waiting.get(origin.pull) ?? 0) + 1);
  return { ref, commit, waiting };
}

const ACCEPTED = { state: 'accepted' } as const;

const SUPERSEDED: Stop = {
  kind: 'superseded',
  message: 'A push of another commit has taken over.',
  hint: 'Nothing is to be done: it sends what its files have.',
  inputs: [],
};

function ledgerStop(error: unknown): Stop {
  const { message, hint } = failureOf(error);
  return {
    kind: 'ledger',
    message: `Sending stopped, because the ledger could not be written. ${message}`,
    hint,
    inputs: [],
  };
}

/** A run that came late: the ledger was brought to another commit, which has what is to be sent. */
export function supersededReport(planned: RunReport, runLedger: RunLedger): RunReport {
  const verdict = `Nothing was sent: a push of another commit (${runLedger.store.ledger?.source.commit.slice(0, 10)}) has taken over. What only this one has is sent once it is at the tip of its branch.`;
  const report = planned.planned;
  // What this commit does not have may have come with the other one: nobody must remove it by hand.
  const late = report && { ...report, plan: withoutRemovals(report.plan) };
  return { ...planned, planned: late, result: 'superseded', verdict, ledger: ledgerReport(runLedger) };
}
