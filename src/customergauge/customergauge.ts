/** CustomerGauge as the delivery sees it: give it a pair, get what became of it. */
import type { AliasPair } from '../aliases/alias.ts';
import { openHttp } from './http.ts';
import { type Answer, type Repairable, readRecordAnswer, wrong } from './record-answer.ts';
import { fieldsOf, type RecordFormat, recordRequest } from './record-request.ts';
import { type ToCheck, wrongVerb } from './refusals.ts';
import type { Target } from './target.ts';
import { type NoToken, TokenSource, type TokenSourceOptions } from './token.ts';

export interface CustomerGaugeOptions extends Omit<TokenSourceOptions, 'exchange' | 'url'> {
  readonly target: Target;
  readonly record: RecordFormat;
  readonly method: 'PUT' | 'POST';
  readonly timeoutSeconds: number;
  readonly concurrency: number;
  /** What CustomerGauge says when it accepted a record, if that is no success by itself. */
  readonly successText: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly redact: (text: string) => string;
  /** Ends token requests. */
  readonly signal: AbortSignal;
}

/** So often a token that was refused is tried again, if `retries` allows as much. */
const MOST_TOKEN_TRIES = 4;

const NOT_SENT: Answer = {
  kind: 'aborted',
  reason: { code: 'aborted', message: 'The run was stopped before this was sent.' },
  processed: 'no',
};

const REFUSED_TOKEN: ToCheck = {
  inputs: ['region', 'records-url', 'client-id', 'client-secret'],
  hint: 'The token endpoint gave a token, and the records endpoint does not take it: both have to be of one tenant.',
};

/** One tenant's API for one run: one token, shared connections. */
export interface CustomerGauge extends AsyncDisposable {
  /** Sends one alias once; a token that expired meanwhile and the other verb are repaired on the way. Never throws. */
  send(pair: AliasPair, signal: AbortSignal): Promise<Answer>;
  /** The verb that works, where it is not the one that was asked for. */
  readonly switchedTo: 'PUT' | 'POST' | undefined;
}

export function openCustomerGauge(options: CustomerGaugeOptions): CustomerGauge {
  const { target, record, epoch, redact, successText } = options;
  const http = openHttp({ ...options, connections: options.concurrency });
  const tokens = new TokenSource({
    ...options,
    exchange: (request) => http.exchange(request, options.signal),
    url: target.authUrl,
  });
  let method = options.method;
  let otherVerbWorks = false;
  let proven = false;

  interface Way {
    readonly token: string;
    readonly signal: AbortSignal;
    readonly lastOnConnection?: boolean;
  }
  const sendOnce = async (
    pair: AliasPair,
    way: Way,
  ): Promise<Answer | Extract<Repairable, { kind: 'unauthorised' }>> => {
    const verb = method;
    const exchange = await http.exchange(
      recordRequest(pair, record, { ...way, url: target.recordsUrl, method: verb }),
      way.signal,
    );
    const sent = fieldsOf(pair, record);
    const answer = readRecordAnswer(exchange, { method: verb, now: epoch(), redact, proven, successText, sent });
    if (answer.kind === 'accepted') {
      proven = true;
      if (verb !== options.method) otherVerbWorks = true;
    }
    if (answer.kind !== 'other-verb') return answer;
    // Nothing was processed. Others in flight may meet the same answer; only the first one switches, and only once.
    if (method === options.method) method = answer.method;
    else if (method !== answer.method) return wrong(answer.reason, wrongVerb(verb, undefined));
    return sendOnce(pair, way);
  };

  const send: CustomerGauge['send'] = async (pair, signal) => {
    let sent = false;
    let token = await tokens.current();
    if (typeof token !== 'string') return withoutToken(token, sent);
    // While it was waited for, the run may have been told to stop.
    if (options.signal.aborted) return NOT_SENT;
    let answer = await sendOnce(pair, { token, signal });
    // A clock that is ahead, or one machine of several that knows no token yet, refuses a token that was just issued. So
    // it is given time, and every other time a new one, which has to be given time, too.
    const tries = Math.min(options.retries, MOST_TOKEN_TRIES);
    for (let attempt = 0; answer.kind === 'unauthorised'; attempt++) {
      if (attempt > tries) return wrong(answer.reason, REFUSED_TOKEN);
      sent = true;
      if (attempt % 2 === 0) token = await tokens.renew(token);
      if (typeof token !== 'string') return withoutToken(token, sent);
      if (attempt > 0 && !(await options.wait(attempt, undefined))) return NOT_SENT;
      if (options.signal.aborted) return NOT_SENT;
      answer = await sendOnce(pair, { token, signal, lastOnConnection: true });
    }
    return answer;
  };

  return {
    send,
    get switchedTo() {
      return otherVerbWorks ? method : undefined;
    },
    [Symbol.asyncDispose]: () => http.close(),
  };
}

function withoutToken({ message, ...told }: NoToken, sent: boolean): Answer {
  return { ...told, reason: { code: 'token', message }, sent };
}
