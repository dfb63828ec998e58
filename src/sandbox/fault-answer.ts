/** Pure: applies a fault to an answer. */
import { failure, type HttpAnswer, htmlAnswer, redirectAnswer } from './answer.ts';
import type { Fault, RetryAfter } from './faults.ts';

/** How an answer is sent: whole and perhaps late, cut, as garbage, or not at all. */
export type Transmission =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer; readonly delayMs: number; readonly continued?: true }
  | { readonly kind: 'garbage' }
  | { readonly kind: 'truncated'; readonly answer: HttpAnswer }
  | { readonly kind: 'lost' }
  | { readonly kind: 'reset' };

export interface FaultContext {
  /** Processes the request. Not called for a fault that prevents processing. */
  readonly process: () => HttpAnswer;
  readonly expireTokens: () => void;
  /** A failure in the form of this endpoint. */
  readonly fail: (fault: Extract<Fault, { kind: 'status' }>, headers: Readonly<Record<string, string>>) => HttpAnswer;
  /** Milliseconds since 1970, for the date form of `Retry-After`. */
  readonly wallClock: () => number;
}

/** Applies a fault, if there is one, to a request. */
export function applyFault(fault: Fault | undefined, context: FaultContext): Transmission {
  if (!fault) return sentWhole(context.process());
  switch (fault.kind) {
    case 'status':
      return sentWhole(statusAnswer(fault, context));
    case 'html':
      return sentWhole(htmlAnswer(fault.status));
    case 'redirect':
      return sentWhole(redirectAnswer(fault.status, fault.location ?? '/login'));
    case 'processed':
      context.process();
      return sentWhole(
        fault.status < 400 ? redirectAnswer(fault.status, '/login') : context.fail({ ...fault, kind: 'status' }, {}),
      );
    case 'says':
      return sentWhole({ status: 200, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: fault.text });
    case 'firewall':
      return sentWhole({ status: fault.status, headers: { 'x-amzn-waf-action': 'challenge' }, body: '' });
    case 'continue':
      return { kind: 'answer', answer: context.process(), delayMs: 0, continued: true };
    case 'garbage':
      context.process();
      return { kind: 'garbage' };
    case 'slow':
      return { kind: 'answer', answer: context.process(), delayMs: fault.milliseconds };
    case 'expire': {
      // Before, so that a record request is refused with its own token; after, so that a token just issued is expired, too.
      context.expireTokens();
      const answer = context.process();
      context.expireTokens();
      return sentWhole(answer);
    }
    case 'lost':
      context.process();
      return { kind: 'lost' };
    case 'truncated':
      return { kind: 'truncated', answer: context.process() };
    case 'reset':
      return { kind: 'reset' };
  }
}

function statusAnswer(fault: Extract<Fault, { kind: 'status' }>, context: FaultContext): HttpAnswer {
  if (fault.status < 300) {
    const answer = context.process();
    return answer.status < 300 ? { ...answer, status: fault.status, body: fault.body ?? answer.body } : answer;
  }
  const headers: Record<string, string> = {};
  if (fault.retryAfter) headers['retry-after'] = retryAfterText(fault.retryAfter, context.wallClock());
  if (fault.allow) headers.allow = fault.allow;
  return context.fail(fault, headers);
}

/** The value of `Retry-After`. A date has whole seconds; it is rounded up, so that it is never too early. */
function retryAfterText(retryAfter: RetryAfter, now: number): string {
  if (retryAfter.kind === 'seconds') return String(retryAfter.seconds);
  return new Date(Math.ceil(now / 1000 + retryAfter.seconds) * 1000).toUTCString();
}

/** The failure of the records endpoint for a status fault, in the same form as a real one. */
export function recordFailure(
  fault: Extract<Fault, { kind: 'status' }>,
  options: {
    readonly json: boolean;
    readonly aliasField: string;
    readonly methods: readonly string[];
    readonly headers: Readonly<Record<string, string>>;
  },
): HttpAnswer {
  const { json, headers } = options;
  if (fault.status === 422) {
    const key = fault.key ?? `record.${options.aliasField}`;
    return failure(422, json, { errors: { [key]: [`The selected ${key} is invalid.`] }, headers });
  }
  if (fault.status === 405) return failure(405, json, { headers: { allow: options.methods.join(', '), ...headers } });
  return failure(fault.status, json, { headers });
}

/** An answer that is sent as it is. */
export function sentWhole(answer: HttpAnswer): Transmission {
  return { kind: 'answer', answer, delayMs: 0 };
}
