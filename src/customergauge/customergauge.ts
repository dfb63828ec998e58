import type { AliasPair } from '../aliases/alias.ts';
import { type Answer, type FinalAnswer, readRecordAnswer, wrong } from './answer.ts';
import { openHttp } from './http.ts';
import { type RecordFormat, recordRequest } from './record.ts';
import type { Target } from './target.ts';
import { type Credentials, TokenError, TokenSource } from './token.ts';

export interface CustomerGaugeOptions {
  readonly target: Target;
  readonly credentials: Credentials;
  readonly record: RecordFormat;
  readonly method: 'PUT' | 'POST';
  readonly timeoutSeconds: number;
  readonly concurrency: number;
  readonly retries: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds on a monotonous scale, for the token's life. */
  readonly now: () => number;
  /** Milliseconds since the epoch, for dates in answers. */
  readonly epoch: () => number;
  /** Waits before a token request is repeated; says whether it may be, for a run does not wait for ever. */
  readonly wait: (attempt: number, retryAfterMs: number | undefined) => Promise<boolean>;
  readonly redact: (text: string) => string;
  /** Called with every token before it is used. */
  readonly onSecret: (value: string) => void;
  /** Ends token requests. */
  readonly signal: AbortSignal;
}

const NOT_SENT: FinalAnswer = {
  kind: 'aborted',
  reason: { code: 'aborted', message: 'The run was stopped before this was sent.' },
  processed: 'no',
};

/** One tenant's API for one run: one token, shared connections. */
export interface CustomerGauge extends AsyncDisposable {
  /** Sends one alias once; a token that expired meanwhile and the other verb are repaired on the way. Never throws. */
  send(pair: AliasPair, signal: AbortSignal): Promise<FinalAnswer>;
  /** The verb that works, where it is not the one that was asked for. */
  readonly switchedTo: 'PUT' | 'POST' | undefined;
}

export function openCustomerGauge(options: CustomerGaugeOptions): CustomerGauge {
  const { target, record, epoch, redact } = options;
  const http = openHttp({ connections: options.concurrency, timeoutSeconds: options.timeoutSeconds, env: options.env });
  const tokens = new TokenSource({
    exchange: (request) => http.exchange(request, options.signal),
    url: target.authUrl,
    credentials: options.credentials,
    retries: options.retries,
    now: options.now,
    epoch,
    wait: options.wait,
    onSecret: options.onSecret,
  });
  let method = options.method;
  let otherVerbWorks = false;

  const sendOnce = async (
    pair: AliasPair,
    token: string,
    signal: AbortSignal,
  ): Promise<Exclude<Answer, { readonly kind: 'other-verb' }>> => {
    const verb = method;
    const exchange = await http.exchange(
      recordRequest(pair, record, { url: target.recordsUrl, method: verb, token }),
      signal,
    );
    const answer = readRecordAnswer(exchange, { method: verb, now: epoch(), redact });
    if (answer.kind === 'accepted' && verb !== options.method) otherVerbWorks = true;
    if (answer.kind !== 'other-verb') return answer;
    // Nothing was processed. Others in flight may meet the same answer; only the first one switches, and only once.
    if (method === options.method) method = answer.method;
    else if (method !== answer.method) return wrong(answer.reason, ['method', 'records-url']);
    return sendOnce(pair, token, signal);
  };

  const send: CustomerGauge['send'] = async (pair, signal) => {
    let sent = false;
    try {
      const token = await tokens.current();
      // While it was waited for, the run may have been told to stop.
      if (options.signal.aborted) return NOT_SENT;
      const answer = await sendOnce(pair, token, signal);
      if (answer.kind !== 'unauthorised') return answer;
      sent = true;
      const fresh = await tokens.renew(token);
      if (options.signal.aborted) return NOT_SENT;
      const second = await sendOnce(pair, fresh, signal);
      if (second.kind !== 'unauthorised') return second;
      return wrong(second.reason, ['region', 'records-url', 'client-id', 'client-secret']);
    } catch (cause) {
      if (!(cause instanceof TokenError)) throw cause;
      const { message, inputs, hint, passing, retryAfterMs } = cause;
      return { kind: 'no-token', reason: { code: 'token', message }, inputs, hint, passing, retryAfterMs, sent };
    }
  };

  return {
    send,
    get switchedTo() {
      return otherVerbWorks ? method : undefined;
    },
    [Symbol.asyncDispose]: () => http.close(),
  };
}
