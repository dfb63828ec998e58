/** Sends records to CustomerGauge, and shows the progress. */
import { openCustomerGauge } from '../../customergauge/customergauge.ts';
import { AskedWaits } from '../../delivery/asked-waits.ts';
import { backoffMs } from '../../delivery/backoff.ts';
import { type DeliverOptions, deliver } from '../../delivery/deliver.ts';
import { type Outcome, OutcomeList } from '../../delivery/outcome.ts';
import type { RecordList } from '../../delivery/record.ts';
import type { PushSettings } from '../../inputs/settings.ts';
import { type Progress, restText } from '../../report/progress.ts';
import type { DeliveryReport } from '../../report/report.ts';
import type { Show, World } from '../../run/context.ts';

/** The part of a run that sending needs. */
export interface SendingRun extends Pick<World, 'env' | 'clock' | 'random' | 'secrets' | 'onSecret' | 'signal'> {
  readonly show: Pick<Show, 'notice' | 'progress'>;
}

export interface Sending extends Pick<DeliverOptions, 'records' | 'proven' | 'leaveOut' | 'onStop'> {
  /** All records of the run. `records` gives them one by one, and may leave some out. */
  readonly all: RecordList;
  /** Ends sending, in addition to the run's own signal. */
  readonly ending?: AbortSignal;
  readonly onOutcome?: DeliverOptions['onOutcome'];
}

export async function sendRecords(
  { env, clock, random, secrets, onSecret, show, signal: told }: SendingRun,
  settings: PushSettings,
  { all, ending, onOutcome, ...sending }: Sending,
): Promise<DeliveryReport> {
  const signal = ending ? AbortSignal.any([told, ending]) : told;
  const waits = new AskedWaits();
  const onRest = tellingOfRests(show.notice);
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
  const outcomes = new OutcomeList(all);
  const progressAt = progressOf(all.length, clock.now());
  const { counts, stop } = await deliver({
    ...settings,
    ...sending,
    send: api.send,
    waits,
    clock,
    random,
    signal,
    onRest,
    onOutcome: (outcome) => {
      outcomes.add(outcome);
      onOutcome?.(outcome);
      show.progress(progressAt(outcome, clock.now()));
    },
  });
  const { switchedTo } = api;
  if (switchedTo)
    show.notice(
      `CustomerGauge accepts ${switchedTo} here. Set \`method: ${switchedTo}\` to save the first request of every push.`,
    );
  return { outcomes, counts, stop, switchedTo, dropped: 0 };
}

/** Longer pauses are explained to the user. */
const LONG_REST_MS = 30_000;

/** Explains the first long pause, once. */
function tellingOfRests(notice: (sentence: string) => void): (askedMs: number) => void {
  let told = false;
  return (askedMs) => {
    if (told || askedMs <= LONG_REST_MS) return;
    told = true;
    notice(restText(askedMs));
  };
}

/** With fewer records than this, an estimate of the time left means nothing. */
const ENOUGH = 5;

function progressOf(total: number, started: number): (outcome: Outcome, now: number) => Progress {
  let done = 0;
  let accepted = 0;
  return ({ state }, now) => {
    done++;
    if (state === 'accepted') accepted++;
    const perSecond = (done * 1000) / Math.max(1, now - started);
    const secondsLeft = done < ENOUGH ? undefined : (total - done) / perSecond;
    return { done, total, accepted, failed: done - accepted, perSecond, secondsLeft };
  };
}
