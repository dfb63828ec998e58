/** What an answer to a record request means. */
import type { ExchangeFailure } from './connection-failure.ts';
import { asksToSlowDown, firewallMark } from './gateway.ts';
import type { Exchange } from './http.ts';
import type { Reason } from './reason.ts';
import { HINTS, SLOWER, type ToCheck, wallOf, wrongVerb } from './refusals.ts';
import { looksLikeSuccess, type Success } from './success.ts';
import { behindFirewall, isWebPage, noSuccess } from './unclear.ts';
import { readReason } from './words.ts';

/** What an answer to one record means. */
export type Answer =
  | { readonly kind: 'accepted' }
  /** The API refused this very record. */
  | { readonly kind: 'rejected'; readonly reason: Reason }
  /** Every further record would meet the same wall; `inputs` are what to check, most likely first. */
  | {
      readonly kind: 'wrong-target';
      readonly reason: Reason;
      readonly inputs: readonly string[];
      readonly hint: string;
      /** Whoever answered may have processed the record all the same. */
      readonly mayExist?: true;
    }
  /** An answer came, and whether the record was processed cannot be read from it. Sending it again tells no more. */
  | { readonly kind: 'unclear'; readonly reason: Reason }
  /** No token could be had, so nothing can be sent. */
  | {
      readonly kind: 'no-token';
      readonly reason: Reason;
      readonly inputs: readonly string[];
      readonly hint: string;
      /** Whether this may pass. */
      readonly passing: boolean;
      /** Whether the record was handed over before, with a token that was refused. */
      readonly sent: boolean;
      /** How long the token endpoint asked to wait, at the last. */
      readonly retryAfterMs?: number | undefined;
    }
  /** May pass. `processed` says whether the record may exist nevertheless. */
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
  /** The run was told to stop while the answer was awaited. */
  | { readonly kind: 'aborted'; readonly reason: Reason; readonly processed: 'no' | 'unknown' };

/** An answer after which the client itself asks again. Nothing was processed. */
export type Repairable =
  /** The token is not valid (any more). */
  | { readonly kind: 'unauthorised'; readonly reason: Reason }
  /** The endpoint takes the other verb. */
  | { readonly kind: 'other-verb'; readonly method: 'PUT' | 'POST'; readonly reason: Reason };

export interface AnswerContext extends Success {
  readonly method: 'PUT' | 'POST';
  /** Milliseconds since the epoch, for `Retry-After` as a date. */
  readonly now: number;
  readonly redact: (text: string) => string;
  /** Whether a record of this run was accepted: then the target is right, and trouble that looks otherwise may pass. */
  readonly proven: boolean;
}

const ACCEPTED: Answer = { kind: 'accepted' };

/**
 * What the answer to a record request means. Documented is only 200 and 422 (API.md); the rest is likely and read
 * generically: by status and by the keys of `errors`, never by the wording of a message.
 */
export function readRecordAnswer(exchange: Exchange, options: AnswerContext): Answer | Repairable {
  if (exchange.kind === 'failure') return readFailure(exchange, options.proven);
  const { status, headers, body } = exchange;
  const mark = firewallMark(headers);
  const succeeds = status >= 200 && status < 300;
  // Nearly every answer is this one.
  if (succeeds && !mark && !exchange.unreadable && looksLikeSuccess(body, options)) return ACCEPTED;
  // A firewall's 429 asks for nothing but a slower pace.
  if (mark && status !== 429) return unclear(behindFirewall(exchange, { mark, redact: options.redact }), [], options);
  if (succeeds) return unclear(noSuccess(exchange, options.redact), ['records-url', 'region'], options);
  return readRefusal(exchange, options);
}

type Answered = Extract<Exchange, { kind: 'answer' }>;

/** What an answer means that is no success by its status. */
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
  if (status === 429 || status === 420) return retryable(reason, { processed: 'no', slowDown: true, headers, now });
  // What came too late may have been complete by then.
  if (status === 408) return retryable(reason, { processed: 'unknown', slowDown: false, headers, now });
  if (status === 421 || status === 423 || status === 425)
    return retryable(reason, { processed: 'no', slowDown: false, headers, now });
  if (status === 401) return { kind: 'unauthorised', reason };
  if (status !== 405 && status !== 422 && asksToSlowDown(headers, body)) {
    const hint = `CustomerGauge, or what stands before it, asks for a slower pace. ${SLOWER}.`;
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
    ? { code, status, message: `HTTP ${status}, packed in a way that cannot be read here.` }
    : isHtml
      ? { code, status, message: `HTTP ${status}, a web page.` }
      : readReason(status, body, redact);
  const hint = HINTS[status];
  // Which field is wrong says more than a guess at it.
  return hint && !reason.fields ? { ...reason, hint } : reason;
}

/** Until a record was accepted, an unclear answer is about the target: nothing more must go there. */
function unclear(reason: Reason, inputs: readonly string[], { proven }: Pick<AnswerContext, 'proven'>): Answer {
  if (proven) return { kind: 'unclear', reason };
  return { ...wrong(reason, { inputs, hint: reason.hint ?? '' }), mayExist: true };
}

/** The end of a wrong target: what to check. */
export function wrong(reason: Reason, { inputs, hint }: ToCheck): Extract<Answer, { kind: 'wrong-target' }> {
  const check = inputs.length > 0 ? `Check ${named(inputs)}.` : '';
  return { kind: 'wrong-target', reason, inputs, hint: [check, hint].filter(Boolean).join(' ') };
}

/** Names of inputs as a sentence has them. */
export function named(inputs: readonly string[]): string {
  return inputs.map((input) => `\`${input}\``).join(', ');
}

function readFailure({ code, message, sent, lasting, hint }: ExchangeFailure, proven: boolean): Answer {
  const reason = { code, message, ...(hint ? { hint } : {}) };
  if (code === 'aborted') return { kind: 'aborted', reason, processed: sent ? 'unknown' : 'no' };
  if (code === 'unreadable') return unclear(reason, ['records-url', 'region'], { proven });
  // What one bad machine of several does, or one moment, looks the same once others were reached.
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
 * nothing where it is missing or makes no sense. A date is one by the server's clock, so it is compared with the
 * answer's own `Date`: the clock of this machine may differ by hours.
 * @param now milliseconds since the epoch, for answers that do not say when they were made
 */
export function readRetryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const text = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const until = readDate(text);
  return until === undefined ? undefined : Math.max(0, until - (readDate(headers.date ?? '') ?? now));
}

/** An HTTP date, which is in GMT even where it does not say so. */
function readDate(text: string): number | undefined {
  if (!/[a-z]/i.test(text)) return undefined;
  const time = Date.parse(/(?:GMT|UTC|Z|[+-]\d{4})$/.test(text.trim()) ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time;
}
