/** Interprets answers of the token endpoint. */
import { parseObject } from '../json-value.ts';
import { asksToSlowDown, codesOf, firewallMark } from './gateway.ts';
import type { Exchange } from './http.ts';
import { readRetryAfter } from './record-answer.ts';
import { KEPT_OUT } from './refusal-hints.ts';

/** The meaning of an answer. `inputs` are the ones to check, most likely first; `hint` is what else helps. */
export type TokenAnswer =
  | {
      readonly kind: 'token';
      readonly token: string;
      /** Unknown: used until a 401. */
      readonly lifetimeSeconds: number | undefined;
    }
  | {
      readonly kind: 'retryable';
      readonly message: string;
      readonly inputs: readonly string[];
      readonly hint: string;
      readonly retryAfterMs: number | undefined;
    }
  | {
      readonly kind: 'refused';
      readonly message: string;
      readonly inputs: readonly string[];
      readonly hint: string;
    };

const PLACE: readonly string[] = ['region', 'auth-url'];
const CREDENTIALS: readonly string[] = ['client-id', 'client-secret', 'region'];

/**
 * Codes for wrong credentials, in lower case without punctuation: those of OAuth
 * (https://www.rfc-editor.org/rfc/rfc6749#section-5.2) and those of gateways.
 */
const WRONG_CREDENTIALS: ReadonlySet<string> = new Set([
  'invalidclient',
  'invalidclientid',
  'invalidclientsecret',
  'invalidclientcredentials',
  'invalidcredentials',
  'invalidgrant',
  'unauthorizedclient',
  'unauthorized',
  'notauthorized',
  'accessdenied',
]);

/** OAuth's codes for a client that may not request a token in this way. */
const WRONG_GRANT: ReadonlySet<string> = new Set(['unsupportedgranttype', 'invalidscope']);

/** Codes for failures of the server itself. */
const SERVER: ReadonlySet<string> = new Set(['server', 'internalserver', 'internalfailure', 'serviceunavailable']);

/** Token types that cannot be used as a Bearer token, because they need an additional proof. */
const OTHER_KIND = /^(mac|dpop|pop|hok)$/i;

export interface TokenReading {
  /** Milliseconds since the epoch, for `Retry-After` as a date. */
  readonly now: number;
  /** Whether this run has had a token. Then the inputs are right, and other trouble may be temporary. */
  readonly proven: boolean;
}

/** Interprets an answer. That bad credentials are a 400 is likely, not documented (API.md). */
export function readTokenAnswer(exchange: Exchange, { now, proven }: TokenReading): TokenAnswer {
  if (exchange.kind === 'failure') {
    const { code, message, lasting, hint = '' } = exchange;
    const about = { message, inputs: code === 'proxy' ? [] : PLACE, hint };
    return lasting && !proven
      ? { kind: 'refused', ...about }
      : { kind: 'retryable', ...about, retryAfterMs: undefined };
  }
  const { status, headers, body } = exchange;
  const retryAfterMs = readRetryAfter(headers, now);
  const later: TokenAnswer = {
    kind: 'retryable',
    message: `The token endpoint answered HTTP ${status}.`,
    inputs: PLACE,
    hint: '',
    retryAfterMs,
  };
  const mark = firewallMark(headers);
  if (mark && status !== 429) {
    const why = `is behind a firewall, which answered in its place (HTTP ${status}, ${mark})`;
    return odd(
      why,
      [],
      'Use a runner with an address that the firewall lets through, or ask CustomerGauge to allow it.',
    );
  }
  if (status === 408 || status === 421 || status === 425 || status === 429 || status >= 500) return later;
  if (status >= 200 && status < 300) return readToken(body);
  if (status >= 300 && status < 400)
    return odd(`answered with a redirect (HTTP ${status}), which is not followed`, PLACE);
  const codes = codesOf(headers, body);
  const says = (set: ReadonlySet<string>): boolean => codes.some((code) => set.has(code));
  if (says(WRONG_CREDENTIALS) || (status === 401 && parseObject(body) && !asksToSlowDown(headers, body))) {
    const message = `CustomerGauge does not accept these credentials (HTTP ${status}).`;
    return { kind: 'refused', message, inputs: CREDENTIALS, hint: '' };
  }
  if (asksToSlowDown(headers, body) || says(SERVER)) return later;
  if (says(WRONG_GRANT)) {
    return odd(
      `does not issue tokens to this client in this way (HTTP ${status})`,
      CREDENTIALS,
      'The client must be one for the grant `client_credentials`: Data → Rest APIs → Authentications.',
    );
  }
  return odd(`answered HTTP ${status}`, [...PLACE, 'client-id', 'client-secret'], status === 403 ? KEPT_OUT : '');
}

function readToken(body: string): TokenAnswer {
  const { access_token: given, token_type: type, expires_in: lifetime } = parseObject(body) ?? {};
  const token = typeof given === 'string' ? given.trim() : '';
  if (!/^[\x21-\x7e]+$/.test(token)) return odd('answered without a token', PLACE);
  // Other names of the type are ignored, because a Bearer token is documented.
  if (typeof type === 'string' && OTHER_KIND.test(type.trim()))
    return odd('issued a token that is not a Bearer token', PLACE);
  return { kind: 'token', token, lifetimeSeconds: readLifetime(lifetime) };
}

/** Seconds, perhaps written as text; `undefined` if they make no sense. */
function readLifetime(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof seconds === 'number' && seconds > 0 && Number.isFinite(seconds) ? seconds : undefined;
}

function odd(what: string, inputs: readonly string[], hint = ''): TokenAnswer {
  return { kind: 'refused', message: `The token endpoint ${what}.`, inputs, hint };
}
