import type { Exchange } from './http.ts';

/** Why a record was not accepted. Text from the API is data: it is shown, never interpreted, and free of secrets. */
export interface Reason {
  /** Constant and groupable, for instance `http-422`, `timeout`, `reset`, `stopped`. */
  readonly code: string;
  /** For people, in the API's own words where it gave any. */
  readonly message: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** The API's `errors` object: key (`record.Alias`) → messages. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

/** What an answer to one record means. */
export type Answer =
  | { readonly kind: 'accepted' }
  /** The API refused this very record. */
  | { readonly kind: 'rejected'; readonly reason: Reason }
  /** The token is not valid (any more). */
  | { readonly kind: 'unauthorised'; readonly reason: Reason }
  /** Nothing was processed, because the endpoint takes the other verb. */
  | { readonly kind: 'other-verb'; readonly method: 'PUT' | 'POST'; readonly reason: Reason }
  /** Every further record would meet the same wall; `inputs` are what to check, most likely first. */
  | {
      readonly kind: 'wrong-target';
      readonly reason: Reason;
      readonly inputs: readonly string[];
      readonly hint: string;
    }
  /** No token could be had, so nothing can be sent. */
  | {
      readonly kind: 'no-token';
      readonly reason: Reason;
      readonly inputs: readonly string[];
      readonly hint: string;
      /** Whether this may pass. */
      readonly passing: boolean;
      /** How long the token endpoint asked to wait, where it did. */
      readonly retryAfterMs?: number | undefined;
      /** Whether the record was handed over before, with a token that was refused. */
      readonly sent: boolean;
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

/** What became of one attempt: what the client repairs itself does not come through. */
export type FinalAnswer = Exclude<Answer, { readonly kind: 'unauthorised' | 'other-verb' }>;

const MOST_WORDS = 500;
/** Of a longer body only the beginning is looked at for words: its end may be cut in the middle of a secret. */
const MOST_BODY = 4000;
const MOST_FIELDS = 20;

export interface ReadingOptions {
  readonly method: 'PUT' | 'POST';
  /** Milliseconds since the epoch, for `Retry-After` as a date. */
  readonly now: number;
  readonly redact: (text: string) => string;
}

const ACCEPTED: Answer = { kind: 'accepted' };

/**
 * What the answer to a record request means. Documented is only 200 and 422 (API.md); the rest is likely and read
 * generically: by status and by the keys of `errors`, never by the wording of a message.
 */
export function readRecordAnswer(exchange: Exchange, { method, now, redact }: ReadingOptions): Answer {
  if (exchange.kind === 'failure') return readFailure(exchange);
  const { status, headers, body } = exchange;
  const isHtml = isWebPage(body, headers['content-type']);
  // Nearly every answer is this one.
  if (status >= 200 && status < 300 && !isHtml) return ACCEPTED;
  const reason = isHtml
    ? { code: `http-${status}`, status, message: `HTTP ${status}, a web page.` }
    : readReason(status, body, redact);

  if (status >= 500)
    return retryable(reason, { processed: status === 503 ? 'no' : 'unknown', slowDown: status === 503, headers, now });
  if (status === 429) return retryable(reason, { processed: 'no', slowDown: true, headers, now });
  if (status >= 300 && status < 400) {
    return wrong({ ...reason, message: `HTTP ${status}, a redirect. Redirects are not followed.` }, [
      'records-url',
      'region',
    ]);
  }
  if (status === 408 || status === 425) return retryable(reason, { processed: 'no', slowDown: false, headers, now });
  if (status === 401) return { kind: 'unauthorised', reason };
  if (status === 403) return wrong(reason, ['client-id', 'client-secret', 'region', 'configuration']);
  if (status === 404) return wrong(reason, ['records-url', 'region']);
  if (status === 405) {
    const other = method === 'PUT' ? 'POST' : 'PUT';
    const allowed = (headers.allow ?? '').split(',').map((verb) => verb.trim().toUpperCase());
    return allowed.includes(other)
      ? { kind: 'other-verb', method: other, reason }
      : wrong(reason, ['method', 'records-url']);
  }
  // A page with a success may be a login that was shown instead, or one after the record was taken.
  if (isHtml) return wrong(status < 300 ? { ...reason, code: 'html' } : reason, ['records-url', 'region']);
  if (status === 422 && Object.keys(reason.fields ?? {}).some((key) => key === 'configuration')) {
    return wrong(reason, ['configuration', 'region']);
  }
  return { kind: 'rejected', reason };
}

/**
 * Whether a body is a web page. It has to look like one, for PHP calls every answer so that does not say what it is; what
 * cannot be read, as a compressed one, is taken at its word.
 */
function isWebPage(body: string, type = ''): boolean {
  if (/^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype|html)/i.test(body)) return true;
  return /html/i.test(type) && /<[a-z!/]|[\0\uFFFD]/i.test(body) && parseJson(body) === undefined;
}

/** The end of a wrong target: what to check. */
export function wrong(reason: Reason, inputs: readonly string[]): Extract<Answer, { kind: 'wrong-target' }> {
  return {
    kind: 'wrong-target',
    reason,
    inputs,
    hint: `Check ${named(inputs)}.${hint(reason)}`,
  };
}

/** Names of inputs as a sentence has them. */
export function named(inputs: readonly string[]): string {
  return inputs.map((input) => `\`${input}\``).join(', ');
}

function hint({ status }: Reason): string {
  if (status !== 403) return '';
  return ' Your tenant may also have an API IP White List, which can lock out hosted runners.';
}

function readFailure({ code, message, sent }: Extract<Exchange, { kind: 'failure' }>): Answer {
  const reason = { code, message };
  if (code === 'dns' || code === 'tls') return wrong(reason, ['records-url', 'region']);
  if (code === 'aborted') return { kind: 'aborted', reason, processed: sent ? 'unknown' : 'no' };
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

/** The API's own words, bounded and without secrets. */
function readReason(status: number, body: string, redact: (text: string) => string): Reason {
  const clean = (text: string): string => redact(text).slice(0, MOST_WORDS);
  const value = parseJson(body);
  const json = asObject(value);
  const fields = readFields(json?.errors, clean);
  // Errors of another shape than the documented one would be lost behind a message that stands for all of them.
  const said = fields || wordsOf(json?.errors) === '' ? json?.message : undefined;
  const rest = value === undefined ? redact(body).slice(0, MOST_BODY).trim() : fields ? '' : wordsOf(value);
  const message = typeof said === 'string' && said !== '' ? said : rest;
  return {
    code: `http-${status}`,
    status,
    message: message === '' ? `HTTP ${status}.` : `HTTP ${status}: ${clean(message)}`,
    ...(fields ? { fields } : {}),
  };
}

function readFields(
  errors: unknown,
  clean: (text: string) => string,
): Readonly<Record<string, readonly string[]>> | undefined {
  if (errors === null || typeof errors !== 'object' || Array.isArray(errors)) return undefined;
  const entries = Object.entries(errors)
    .slice(0, MOST_FIELDS)
    .map(([key, said]) => [
      clean(key),
      (Array.isArray(said) ? said : [said]).slice(0, MOST_FIELDS).map((one) => clean(asText(one))),
    ]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** All that a value says, whatever its shape. */
function wordsOf(value: unknown): string {
  const empty = value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  return empty ? '' : asText(value);
}

/** What should have been a text. One that is nested without end cannot be written out. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value);
  } catch {
    return '…';
  }
}

/** The JSON object that a body holds, or nothing. */
export function parseObject(body: string): Readonly<Record<string, unknown>> | undefined {
  return asObject(parseJson(body));
}

/** What a body says as JSON; nothing where it is none. */
function parseJson(body: string): unknown {
  try {
    // Without a byte order mark, which some servers begin with.
    return JSON.parse(body.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
