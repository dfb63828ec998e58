/** Interprets answers to record requests. */
import type { ExchangeFailure } from './connection-failure.ts';
import { asksToSlowDown, firewallMark } from './gateway.ts';
import type { Exchange } from './http.ts';
import type { Reason } from './reason.ts';
import { HINTS, SLOWER, type ToCheck, wallOf, wrongVerb } from './refusal-hints.ts';
import { looksLikeSuccess, type Success } from './success.ts';
import { behindFirewall, isWebPage, noSuccess } from './unclear.ts';
import { readReason } from './words.ts';

/** The meaning of an answer to one record. */
export type Answer =
  | { readonly kind: 'accepted' }
  /** The API refused this very record. */
  | { readonly kind: 'rejected'; readonly reason: Reason }
  /** No further record would get through; `inputs` are the ones to check, most likely first. */
  | {
      readonly kind: 'wrong-target';
      readonly reason: Reason;
      readonly inputs: readonly string[];
      readonly hint: string;
      /** The server that answered may still have processed the record. */
      readonly mayExist?: true;
    }
  /** The answer does not tell whether the record was processed. Sending it again would tell no more. */
  | { readonly kind: 'unclear'; readonly reason: Reason }
  /** Without a token, nothing can be sent. */
  | {
      readonly kind: 'no-token';
      readonly reason: Reason;
      readonly inputs: readonly string[];
      readonly hint: string;
      /** Whether this may be temporary. */
      readonly passing: boolean;
      /** Whether the record was sent before, with a token that was refused. */
      readonly sent: boolean;
      /** How long the token endpoint last asked to wait. */
      readonly retryAfterMs?: number | undefined;
    }
  /** May be temporary. `processed` says whether the record may exist anyway. */
  | {
      readonly kind: 'retryable';
      readonly reason: Reason;
      readonly processed: 'no' | 'unknown';
      /** The API asked for a slower pace (429, 503). */
      readonly slowDown: boolean;
      /** How long the API asked to wait. */
      readonly retryAfterMs: number | undefined;
      /** No connection was made at all. */
      readonly unreachable: boolean;
    }
  /** The run was told to stop while it waited for the answer. */
  | { readonly kind: 'aborted'; readonly reason: Reason; readonly processed: 'no' | 'unknown' };

/** An answer after which the client itself tries again. Nothing was processed. */
export type Repairable =
  /** The token is not valid (any more). */
  | { readonly kind: 'unauthorised'; readonly reason: Reason }
  /** The endpoint accepts the other verb. */
  | { readonly kind: 'other-verb'; readonly method: 'PUT' | 'POST'; readonly reason: Reason };

export interface AnswerContext extends Success {
  readonly method: 'PUT' | 'POST';
  /** Milliseconds since the epoch, for `Retry-After` as a date. */
  readonly now: number;
  readonly redact: (text: string) => string;
  /** Whether a record of this run was accepted. Then the target is right, and other trouble may be temporary. */
  readonly proven: boolean;
}

const ACCEPTED: Answer = { kind: 'accepted' };

/**
 * Interprets the answer to a record request. Only 200 and 422 are documented (API.md); the rest is likely, and read
 * generically: by status and by the keys of `errors`, never by the wording of a message.
 */
export function readRecordAnswer(exchange: Exchange, options: AnswerContext): Answer | Repairable {
  if (exchange.kind === 'failure') return readFailure(exchange, options.proven);
  const { status, headers, body } = exchange;
  const mark = firewallMark(headers);
  const succeeds = status >= 200 && status < 300;
  // Most answers end here.
  if (succeeds && !mark && !exchange.unreadable && looksLikeSuccess(body, options)) return ACCEPTED;
  // A firewall's 429 only asks for a slower pace.
  if (mark && status !== 429) return unclear(behindFirewall(exchange, { mark, redact: options.redact }), [], options);
  if (succeeds) return unclear(noSuccess(exchange, options.redact), ['records-url', 'region'], options);
  return readRefusal(exchange, options);
}

type Answered = Extract<Exchange, { kind: 'answer' }>;

/** Interprets an answer whose status is not a success. */
function readRefusal(exchange: Answered, { method, now, redact, proven }: AnswerContext): Answer | Repairable {
  const { status, headers, body } = exchange;
  const isHtml = isWebPage(body, headers['content-type']);
  const reason = reasonOf(exchange, { isHtml, redact });

  if (status >= 500 && status !== 511)
    return retryable(reason, { processed: 'unknown', slowDown: status === 503, headers, now });
  if (status >= 300 && status < 400) {
    const redirect = { ...reason, message: `HTTP ${status}, a redirect. Redirects are not followed.` };
    return { ...wrong(redirect, { inputs: ['records-url', 'region'], hint: '' }), mayExist: true };
  }
  if (status === 429 || status === 420)
    return retryable({ ...reason, remedy: 'slower' }, { processed: 'no', slowDown: true, headers, now });
  // A request that came too late may have been complete by then.
  if (status === 408) return retryable(reason, { processed: 'unknown', slowDown: false, headers, now });
  if (status === 421 || status === 423 || status === 425)
    return retryable(reason, { processed: 'no', slowDown: false, headers, now });
  if (status === 401) return { kind: 'unauthorised', reason };
  if (status !== 405 && status !== 422 && asksToSlowDown(headers, body)) {
    const hint = `CustomerGauge, or a gateway in front of it, asks for a slower pace. ${SLOWER}.`;
    return retryable({ ...reason, hint, remedy: 'slower' }, { processed: 'no', slowDown: true, headers, now });
  }
  if (status === 405) {
    const other = method === 'PUT' ? 'POST' : 'PUT';
    const allowed = (headers.allow ?? '').split(',').map((verb) => verb.trim().toUpperCase());
    return allowed.includes(other)
      ? { kind: 'other-verb', method: other, reason }
      : wrong(reason, wrongVerb(method, headers.allow));
  }
  const wall = wallOf(status, proven);
  if (wall) return wrong(reason, wall);
  if (isHtml) return wrong(reason, { inputs: ['records-url', 'region'], hint: '' });
  if (status === 422 && Object.keys(reason.fields ?? {}).some((key) => key === 'configuration'))
    return wrong(reason, { inputs: ['configuration', 'region'], hint: '' });
  return { kind: 'rejected', reason };
}

function reasonOf(
  { status, body, unreadable }: Answered,
  { isHtml, redact }: { readonly isHtml: boolean; readonly redact: AnswerContext['redact'] },
): Reason {
  const code = `http-${status}`;
  const reason = unreadable
    ? { code, status, message: `HTTP ${status}, compressed in a way that cannot be read here.` }
    : isHtml
      ? { code, status, message: `HTTP ${status}, a web page.` }
      : readReason(status, body, redact);
  const hint = HINTS[status];
  // The API's own field errors say more than our guess.
  return hint && !reason.fields ? { ...reason, hint } : reason;
}

/** Until a record was accepted, an unclear answer puts the target in doubt, so nothing more is sent there. */
function unclear(reason: Reason, inputs: readonly string[], { proven }: Pick<AnswerContext, 'proven'>): Answer {
  if (proven) return { kind: 'unclear', reason };
  return { ...wrong(reason, { inputs, hint: reason.hint ?? '' }), mayExist: true };
}

/** A wrong target, with the inputs to check. */
export function wrong(reason: Reason, { inputs, hint }: ToCheck): Extract<Answer, { kind: 'wrong-target' }> {
  const check = inputs.length > 0 ? `Check ${named(inputs)}.` : '';
  return { kind: 'wrong-target', reason, inputs, hint: [check, hint].filter(Boolean).join(' ') };
}

/** Names of inputs for a sentence. */
export function named(inputs: readonly string[]): string {
  return inputs.map((input) => `\`${input}\``).join(', ');
}

function readFailure({ code, message, sent, lasting, hint }: ExchangeFailure, proven: boolean): Answer {
  const reason = { code, message, ...(hint ? { hint } : {}) };
  if (code === 'aborted') return { kind: 'aborted', reason, processed: sent ? 'unknown' : 'no' };
  if (code === 'unreadable') return unclear(reason, ['records-url', 'region'], { proven });
  // Once other records were accepted, it may be one bad machine of several, or temporary.
  if (lasting && !proven)
    return wrong(reason, { inputs: code === 'proxy' ? [] : ['records-url', 'region'], hint: hint ?? '' });
  return {
    kind: 'retryable',
    reason,
    processed: sent ? 'unknown' : 'no',
    slowDown: false,
    retryAfterMs: undefined,
    unreachable: !sent,
  };
}

function retryable(
  reason: Reason,
  about: {
    readonly processed: 'no' | 'unknown';
    readonly slowDown: boolean;
    readonly headers: Readonly<Record<string, string>>;
    readonly now: number;
  },
): Answer {
  const { processed, slowDown, headers, now } = about;
  const retryAfterMs = readRetryAfter(headers, now);
  return { kind: 'retryable', reason, processed, slowDown, retryAfterMs, unreachable: false };
}

/**
 * `Retry-After` in milliseconds from now, in both forms (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after);
 * `undefined` if it is missing or makes no sense. A date is by the server's clock, so it is compared with the
 * answer's own `Date`: the clock of this machine may differ by hours.
 * @param now milliseconds since the epoch, for answers without a `Date`
 */
export function readRetryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const text = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const until = readDate(text);
  return until === undefined ? undefined : Math.max(0, until - (readDate(headers.date ?? '') ?? now));
}

/** An HTTP date, which is in GMT even if it does not say so. */
function readDate(text: string): number | undefined {
  if (!/[a-z]/i.test(text)) return undefined;
  const time = Date.parse(/(?:GMT|UTC|Z|[+-]\d{4})$/.test(text.trim()) ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time;
}
