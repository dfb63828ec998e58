/** CustomerGauge as delivery sees it: send a pair, get its outcome. */
import type { AliasPair } from '../aliases/alias.ts';
import { openHttp } from './http.ts';
import { type Answer, type Repairable, readRecordAnswer, wrong } from './record-answer.ts';
import { fieldsOf, type RecordFormat, recordRequest } from './record-request.ts';
import { type ToCheck, wrongVerb } from './refusal-hints.ts';
import type { Target } from './target.ts';
import { type NoToken, TokenSource, type TokenSourceOptions } from './token.ts';

export interface CustomerGaugeOptions extends Omit<TokenSourceOptions, 'exchange' | 'url'> {
  readonly target: Target;
  readonly record: RecordFormat;
  readonly method: 'PUT' | 'POST';
  readonly timeoutSeconds: number;
  readonly concurrency: number;
  /** The input `success-text`. */
  readonly successText: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly redact: (text: string) => string;
  /** Ends token requests. */
  readonly signal: AbortSignal;
}

/** How often a refused token is tried again, if `retries` allows it. */
const MOST_TOKEN_TRIES = 4;

const NOT_SENT: Answer = {
  kind: 'aborted',
  reason: { code: 'aborted', message: 'The run was stopped before this was sent.' },
  processed: 'no',
};

const REFUSED_TOKEN: ToCheck = {
  inputs: ['region', 'records-url', 'client-id', 'client-secret'],
  hint: 'The token endpoint issued a token, but the records endpoint does not accept it: both must belong to the same tenant.',
};

/** One tenant's API for one run: one token, shared connections. */
export interface CustomerGauge extends AsyncDisposable {
  /** Sends one alias once, renewing an expired token and switching the verb if needed. Never throws. */
  send(pair: AliasPair, signal: AbortSignal): Promise<Answer>;
  /** The verb that works, if it is not the requested one. */
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
    // Nothing was processed. Other requests in flight may get the same answer; only the first one switches, and only once.
    if (method === options.method) method = answer.method;
    else if (method !== answer.method) return wrong(answer.reason, wrongVerb(verb, undefined));
    return sendOnce(pair, way);
  };

  const send: CustomerGauge['send'] = async (pair, signal) => {
    let sent = false;
    let token = await tokens.current();
    if (typeof token !== 'string') return withoutToken(token, sent);
    // The run may have been told to stop while it waited for the token.
    if (options.signal.aborted) return NOT_SENT;
    let answer = await sendOnce(pair, { token, signal });
    // A fresh token may be refused at first: the clock is ahead, or one of several machines does not know it yet. So it gets
    // time, and every other attempt gets a new token.
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
