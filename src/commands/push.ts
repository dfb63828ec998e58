import { pairKey } from '../aliases/alias.ts';
import { openCustomerGauge } from '../customergauge/customergauge.ts';
import { readProxies } from '../customergauge/proxy.ts';
import { backoffMs } from '../delivery/backoff.ts';
import { SYSTEM_CLOCK } from '../delivery/clock.ts';
import { type Delivered, deliver, type RecordToSend } from '../delivery/deliver.ts';
import type { Outcome, Stop } from '../delivery/outcome.ts';
import { refusePush } from '../github/event.ts';
import { advance } from '../ledger/advance.ts';
import { auditMessage } from '../ledger/audit.ts';
import { bucketOf, countEntries } from '../ledger/ledger.ts';
import { Recorder } from '../ledger/recorder.ts';
import { compareDelivery } from '../plan/order.ts';
import { type Plan, pairsToSend } from '../plan/plan.ts';
import { count, type DeliveryReport, type Failure, type RunReport } from '../report/report.ts';
import { outcomeCounts, reasonText } from '../report/text.ts';
import type { PushSettings, Settings } from '../settings.ts';
import { actorName, type Books, type Desired, neverTried, refuseBooks, runName } from './books.ts';
import { openRepositoryOf } from './open.ts';
import { planCommit } from './plan.ts';
import { emptyReport, failedReport, type Run } from './run.ts';

/** Checks, plans, guards, delivers, records. What is not accepted fails the run at its end. */
export async function push(run: Run): Promise<RunReport> {
  const { settings, trigger } = run;
  const report = emptyReport(settings, 'push');
  const refusal = refusePush(trigger, settings.environmentExplicit);
  if (refusal) return failedReport(report, { code: 'permission', ...refusal }, 'blocked');
  if ('missing' in settings.push && !settings.dryRun) return missingInputs(report, settings.push.missing);

  // A proxy that cannot be used is said before anything is read.
  readProxies(run.env);

  await using repository = await openRepositoryOf(run);
  const { report: planned, desired, books } = await planCommit(run, 'push', repository);
  if (!planned.planned || !desired || planned.result === 'failed') return planned;
  if (books?.store.ledger) {
    const refused = await refuseBooks(books, repository);
    if (refused) return failedReport(planned, refused, 'blocked');
    if ((await books.relate(books.store.ledger.source.commit)) === 'older') return supersededReport(planned, books);
  }
  const { plan, guard } = planned.planned;
  if (guard) return failedReport(planned, { code: 'max-new', message: guard.message, mend: guard.mend }, 'blocked');
  if (settings.dryRun) return { ...planned, verdict: `Dry run, nothing was sent: ${planned.verdict}` };

  const records = recordsOf(plan, settings, books);
  if (records.length === 0 || 'missing' in settings.push) {
    if (books) await bringUpToDate(run, books, desired);
    const { shard } = settings;
    const where = shard ? ` in the shard ${shard.part}/${shard.of}; of all shards together` : '';
    const verdict = `Nothing to send${where}: ${planned.verdict}`;
    return { ...planned, result: 'unchanged', verdict, ledger: ledgerReport(books) };
  }
  return books
    ? await deliverWithBooks(run, settings.push, { records, desired, books, planned })
    : await deliverPlainly(run, settings.push, records, planned);
}

/** What this run sends: never-tried pairs first, earlier failures last, and bucket by bucket, as the ledger is kept. */
function recordsOf(plan: Plan, { shard }: Settings, books: Books | undefined): readonly RecordToSend[] {
  const pairs = pairsToSend(plan);
  const mine = shard ? pairs.filter(({ account }) => inShard(account, shard)) : pairs;
  if (!books) return mine;
  const retries = new Set(plan.retry.map(pairKey));
  return mine
    .map((pair) => {
      const triedBefore = retries.has(pairKey(pair)) && !neverTried(books.store.ledger, pair);
      return { account: pair.account, alias: pair.alias, bucket: bucketOf(pair.account), triedBefore };
    })
    .sort(compareDelivery);
}

function inShard(account: string, { part, of }: NonNullable<Settings['shard']>): boolean {
  return Number.parseInt(bucketOf(account), 16) % of === part - 1;
}

async function deliverPlainly(
  run: Run,
  settings: PushSettings,
  records: readonly RecordToSend[],
  planned: RunReport,
): Promise<RunReport> {
  const sent = await send(run, settings, { records, total: records.length, signal: run.signal });
  const delivery = { ...sent, dropped: 0 };
  return { ...planned, ...decide(delivery, []), delivery };
}

/** Sends with the ledger beside it: nothing is sent before the opening record stands. */
async function deliverWithBooks(
  run: Run,
  settings: PushSettings,
  work: {
    readonly records: readonly RecordToSend[];
    readonly desired: Desired;
    readonly books: Books;
    readonly planned: RunReport;
  },
): Promise<RunReport> {
  const { records, desired, books, planned } = work;
  const ending = new AbortController();
  const recorder = new Recorder<RecordToSend>({
    ...recording(run),
    store: books.store,
    records,
    desired,
    header: books.header,
    relate: books.relate,
    sleep: SYSTEM_CLOCK.sleep,
    onEnd: (end) => ending.abort(end.kind === 'superseded' ? SUPERSEDED : ledgerStop(end.error)),
  });
  try {
    await recorder.open();
  } catch (error) {
    const failure = failureOf(error);
    return failedReport(planned, { ...failure, message: `Nothing was sent. ${failure.message}` }, 'blocked');
  }
  if (ending.signal.reason === SUPERSEDED) return supersededReport(planned, books);

  const sent = await send(run, settings, {
    records: recorder.records(),
    total: records.length,
    signal: AbortSignal.any([run.signal, ending.signal]),
    onStop: () => recorder.release(),
    onOutcome: ({ pair, state, reason }) =>
      recorder.take(pair, state === 'accepted' ? { state } : { state, reason: reason ? reasonText(reason) : '' }),
  });
  const failures: Failure[] = [];
  try {
    await recorder.close();
  } catch (error) {
    failures.push(failureOf(error));
  }
  const delivery = { ...sent, dropped: recorder.dropped };
  return { ...planned, ...decide(delivery, failures), delivery, ledger: ledgerReport(books) };
}

interface Sending {
  readonly records: Iterable<RecordToSend> | AsyncIterable<RecordToSend>;
  readonly total: number;
  readonly signal: AbortSignal;
  readonly onStop?: () => void;
  readonly onOutcome?: (outcome: Outcome) => void;
}

async function send(
  { env, secrets, onSecret, show }: Run,
  settings: PushSettings,
  { records, total, signal, onStop, onOutcome }: Sending,
): Promise<Omit<DeliveryReport, 'dropped'>> {
  const clock = SYSTEM_CLOCK;
  const outcomes: Outcome[] = [];
  const started = clock.now();
  let accepted = 0;
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
  const { counts, stop }: Delivered = await deliver({
    ...settings,
    records,
    send: api.send,
    clock,
    random: Math.random,
    signal,
    ...(onStop ? { onStop } : {}),
    onOutcome: (outcome) => {
      outcomes.push(outcome);
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

/** Writes the ledger although nothing is sent: the files may have lost pairs, or a new commit may hold the same ones. */
async function bringUpToDate(run: Run, { store, header, relate }: Books, desired: Desired): Promise<void> {
  const { run: name, actor, epoch } = recording(run);
  const nothing = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
  await store.write({
    author: actor,
    next: async (before) => {
      const relation = before ? await relate(before.source.commit) : 'newer';
      if (relation === 'older') return before;
      const by = { run: name, time: new Date(epoch()).toISOString() };
      return advance(before, { relation, desired, words: new Map(), by, header });
    },
    message: (after) =>
      auditMessage({
        title: 'push: nothing to send',
        run: name,
        actor,
        source: desired.commit,
        ...nothing,
        pending: countEntries(after.pending),
      }),
  });
}

function recording({ env }: Run) {
  return { run: runName(env), actor: actorName(env), epoch: SYSTEM_CLOCK.epoch };
}

function ledgerReport(books: Books | undefined): RunReport['ledger'] {
  return books && { ref: books.store.ref, commit: books.store.commit };
}

const SUPERSEDED: Stop = {
  kind: 'superseded',
  message: 'A push of a newer commit has taken over.',
  mend: 'Nothing is to be done: it sends what is missing.',
  inputs: [],
};

function ledgerStop(error: unknown): Stop {
  const { message, mend } = failureOf(error);
  return {
    kind: 'ledger',
    message: `Sending stopped, because the ledger could not be written. ${message}`,
    mend,
    inputs: [],
  };
}

function supersededReport(planned: RunReport, books: Books): RunReport {
  const verdict = `Nothing was sent: a push of a newer commit (${books.store.ledger?.source.commit.slice(0, 10)}) has taken over, and sends what is missing.`;
  return { ...planned, result: 'superseded', verdict, ledger: ledgerReport(books) };
}

function missingInputs(report: RunReport, missing: readonly { readonly input: string; readonly message: string }[]) {
  const failures = missing.map(({ input, message }) => ({
    code: 'input',
    message: `\`${input}\` ${message}`,
    mend: '',
  }));
  const verdict = `${count(failures.length, 'input is', 'inputs are')} missing; nothing was done.`;
  return { ...report, failures, verdict };
}

function failureOf(error: unknown): Failure {
  const told = error as Partial<Failure>;
  return {
    code: String(told.code ?? 'internal'),
    message: String(told.message ?? error),
    mend: String(told.mend ?? ''),
  };
}

/** Nothing that happened later hides a record that was not accepted. */
function decide(
  delivery: DeliveryReport,
  unwritten: readonly Failure[],
): Pick<RunReport, 'result' | 'verdict' | 'failures'> {
  const { counts, stop, outcomes, dropped } = delivery;
  const stopped: readonly Failure[] = stop ? [{ code: stop.kind, message: stop.message, mend: stop.mend }] : [];
  const failures = [...stopped, ...unwritten];
  const total = outcomes.length;
  const elsewhere = dropped > 0 ? ` ${count(dropped, 'more was', 'more were')} accepted by another run meanwhile.` : '';
  if (counts.accepted === total && failures.length === 0) {
    const verdict = `${count(total, 'alias was', 'aliases were')} accepted by CustomerGauge.${elsewhere}`;
    return { result: 'pushed', verdict, failures };
  }
  if (stop?.kind === 'superseded' && counts.accepted + counts.unsent === total && unwritten.length === 0) {
    const verdict = `${count(counts.accepted, 'alias was', 'aliases were')} accepted before a push of a newer commit took over. It sends the rest.`;
    return { result: 'superseded', verdict, failures: [] };
  }
  const some = counts.accepted > 0;
  const verdict = `${some ? 'Not every alias was accepted' : 'No alias was accepted'}: ${outcomeCounts(delivery)}${elsewhere}`;
  return { result: some ? 'partial' : 'failed', verdict, failures };
}
