import { openCustomerGauge } from '../customergauge/customergauge.ts';
import { backoffMs } from '../delivery/backoff.ts';
import { SYSTEM_CLOCK } from '../delivery/clock.ts';
import { deliver } from '../delivery/deliver.ts';
import type { Outcome } from '../delivery/outcome.ts';
import { refusePush } from '../github/event.ts';
import { type Plan, pairsToSend } from '../plan/plan.ts';
import { count, type DeliveryReport, type Failure, type RunReport } from '../report/report.ts';
import { outcomeCounts } from '../report/text.ts';
import type { PushSettings } from '../settings.ts';
import { planCommit } from './plan.ts';
import { emptyReport, failedReport, type Run } from './run.ts';

/** Checks, plans, guards, delivers. What is not accepted fails the run at its end. */
export async function push(run: Run): Promise<RunReport> {
  const { settings, trigger } = run;
  const report = emptyReport(settings, 'push');
  const refusal = refusePush(trigger, settings.environmentExplicit);
  if (refusal) return failedReport(report, { code: 'permission', ...refusal }, 'blocked');
  if ('missing' in settings.push && !settings.dryRun) {
    const failures = settings.push.missing.map(({ input, message }) => ({
      code: 'input',
      message: `\`${input}\` ${message}`,
      mend: '',
    }));
    return {
      ...report,
      failures,
      verdict: `${count(failures.length, 'input is', 'inputs are')} missing; nothing was done.`,
    };
  }

  const planned = await planCommit(run, 'push');
  if (!planned.planned || planned.result === 'failed') return planned;
  const { plan, guard } = planned.planned;
  if (guard) return failedReport(planned, { code: 'max-new', message: guard.message, mend: guard.mend }, 'blocked');
  if (settings.dryRun) return { ...planned, verdict: `Dry run, nothing was sent: ${planned.verdict}` };
  if (pairsToSend(plan).length === 0 || 'missing' in settings.push) {
    return { ...planned, result: 'unchanged', verdict: `Nothing to send: ${planned.verdict}` };
  }
  const delivery = await deliverPlan(run, settings.push, plan);
  return { ...planned, ...decide(delivery), delivery };
}

async function deliverPlan(run: Run, settings: PushSettings, plan: Plan): Promise<DeliveryReport> {
  const { env, signal, secrets, onSecret, show } = run;
  const clock = SYSTEM_CLOCK;
  const records = pairsToSend(plan);
  const outcomes: Outcome[] = [];
  const started = clock.now();
  let accepted = 0;
  const onOutcome = (outcome: Outcome): void => {
    outcomes.push(outcome);
    if (outcome.state === 'accepted') accepted++;
    const done = outcomes.length;
    const perSecond = (done * 1000) / Math.max(1, clock.now() - started);
    const secondsLeft = done < 5 ? undefined : (records.length - done) / perSecond;
    show.progress({ done, total: records.length, accepted, failed: done - accepted, perSecond, secondsLeft });
  };
  await using api = openCustomerGauge({
    ...settings,
    credentials: settings,
    record: settings,
    env,
    now: clock.now,
    epoch: clock.epoch,
    wait: (attempt, retryAfterMs) => clock.sleep(backoffMs(attempt, Math.random(), retryAfterMs), signal),
    redact: (text) => secrets.redact(text),
    onSecret,
    signal,
  });
  const { counts, stop } = await deliver({
    ...settings,
    records,
    send: api.send,
    clock,
    random: Math.random,
    signal,
    onOutcome,
  });
  const { switchedTo } = api;
  if (switchedTo)
    show.notice(
      `CustomerGauge takes ${switchedTo} here. Set \`method: ${switchedTo}\` to save the first request of every push.`,
    );
  return { outcomes, counts, stop, switchedTo };
}

/** Nothing that happened later hides a record that was not accepted. */
function decide({ counts, stop, ...delivery }: DeliveryReport): Pick<RunReport, 'result' | 'verdict' | 'failures'> {
  const failures: readonly Failure[] = stop ? [{ code: stop.kind, message: stop.message, mend: stop.mend }] : [];
  const total = delivery.outcomes.length;
  if (counts.accepted === total)
    return {
      result: 'pushed',
      verdict: `${count(total, 'alias was', 'aliases were')} accepted by CustomerGauge.`,
      failures,
    };
  const some = counts.accepted > 0;
  const verdict = `${some ? 'Not every alias was accepted' : 'No alias was accepted'}: ${outcomeCounts({ counts, stop, ...delivery })}`;
  return { result: some ? 'partial' : 'failed', verdict, failures };
}
