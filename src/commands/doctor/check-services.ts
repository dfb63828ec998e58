/** Checks CustomerGauge's two hosts with requests that send no record. */
import type { Exchange, HttpRequest } from '../../customergauge/http.ts';
import type { InputName } from '../../inputs/all-inputs.ts';
import type { CheckReport } from '../../report/checks.ts';
import { count } from '../../report/report.ts';
import type { Run } from '../../run/context.ts';
import { judgeRecords, optionsRequest } from './check-records.ts';
import { allUnknown, failed, failedBy, failing, passed, unknown, wrongAmong } from './results.ts';

const ADDRESSES: readonly InputName[] = ['region', 'auth-url', 'records-url'];
const CREDENTIALS: readonly InputName[] = ['client-id', 'client-secret'];
/** A check waits for less time than a push, because a person is waiting for it. */
const TIMEOUT_SECONDS = 20;
const AGAIN_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;

/** @param pushes whether this event may push; on other events no request is made */
export async function checkServices(run: Run, pushes: boolean): Promise<readonly CheckReport[]> {
  if (!pushes) return allUnknown(['records', 'token', 'clock'], 'Not needed here: only a push talks to CustomerGauge.');
  const wrong = wrongAmong(run, ADDRESSES);
  if (wrong) return allUnknown(['records', 'token', 'clock'], wrong);
  const { openHttp } = await import('../../customergauge/http.ts');
  const { push } = run.settings;
  const timeoutSeconds =
    'missing' in push ? TIMEOUT_SECONDS : Math.min(push.timeoutSeconds || TIMEOUT_SECONDS, TIMEOUT_SECONDS);
  let http: ReturnType<typeof openHttp>;
  try {
    http = openHttp({ connections: 1, timeoutSeconds, env: run.env });
  } catch (error) {
    return [
      failedBy('records', error),
      ...allUnknown(['token', 'clock'], 'Not checked, because the proxy cannot be used.'),
    ];
  }
  const readings: ClockReading[] = [];
  const exchange = async (request: HttpRequest): Promise<Exchange> => {
    const asked = run.clock.epoch();
    const answer = await http.exchange(request, run.signal);
    if (answer.kind === 'answer') readings.push({ asked, answered: run.clock.epoch(), date: answer.headers.date });
    return answer;
  };
  try {
    const records = await checkRecords(run, exchange);
    const token = await checkToken(run, exchange);
    return [records, token, judgeClock(readings)];
  } finally {
    await http.close();
  }
}

type Ask = (request: HttpRequest) => Promise<Exchange>;

async function checkRecords({ settings }: Run, exchange: Ask): Promise<CheckReport> {
  const { recordsUrl, push } = settings;
  if (recordsUrl === undefined) return unknown('records', 'Not checked, because `region` is missing.');
  return judgeRecords(recordsUrl, await exchange(optionsRequest(recordsUrl)), 'missing' in push ? 'PUT' : push.method);
}

async function checkToken(run: Run, exchange: Ask): Promise<CheckReport> {
  const { push } = run.settings;
  const wrong = wrongAmong(run, CREDENTIALS);
  if (wrong) return unknown('token', wrong);
  if ('missing' in push) {
    const names = push.missing.map(({ input }) => `\`${input}\``).join(', ');
    return unknown('token', `Not checked, because these inputs are missing: ${names}.`);
  }
  const { TokenSource } = await import('../../customergauge/token.ts');
  const source = new TokenSource({
    exchange,
    url: push.target.authUrl,
    credentials: push,
    retries: 1,
    ...run.clock,
    wait: async (_attempt, retryAfterMs = AGAIN_MS) => {
      if (retryAfterMs > LONGEST_WAIT_MS) return false;
      await run.clock.sleep(retryAfterMs, run.signal);
      return !run.signal.aborted;
    },
    onSecret: run.onSecret,
  });
  return failing('token', async () => {
    const token = await source.current();
    if (typeof token !== 'string') return failed('token', token.message, token.hint);
    return passed('token', 'CustomerGauge issued a token for the client id and secret.');
  });
}

/** The `Date` of a response, and this machine's time (ms since 1970) when the request left and the response came. */
interface ClockReading {
  readonly asked: number;
  readonly answered: number;
  /** The `Date` header, unparsed. */
  readonly date: string | undefined;
}

/** Certificates, tokens and `Retry-After` dates tolerate an error of this size. */
const MOST_SECONDS = 60;

export function judgeClock(readings: readonly ClockReading[]): CheckReport {
  const offsets = readings.flatMap(({ asked, answered, date }) => {
    const there = Date.parse(date ?? '');
    if (Number.isNaN(there)) return [];
    // The header has whole seconds, and the server may have set it at any moment between request and response.
    if (there + 1000 >= asked && there <= answered) return [0];
    return [there < asked ? there + 1000 - asked : there - answered];
  });
  const [offset] = offsets.sort((a, b) => Math.abs(a) - Math.abs(b));
  if (offset === undefined) return unknown('clock', 'Not checked: no server response had a `Date` header.');
  const seconds = Math.round(Math.abs(offset) / 1000);
  if (seconds <= MOST_SECONDS)
    return passed('clock', seconds <= 1 ? 'The clock is right.' : `The clock is right within ${seconds} seconds.`);
  const way = offset > 0 ? 'behind' : 'ahead of';
  return failed(
    'clock',
    `The clock of this machine is ${count(seconds, 'second')} ${way} that of the server.`,
    'Synchronize it with a time server (NTP): certificates and tokens are checked against it.',
  );
}
