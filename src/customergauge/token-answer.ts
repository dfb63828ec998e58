/** What an answer of the token endpoint means. */
import { parseObject } from '../json-value.ts';
import { asksToSlowDown, codesOf, firewallMark } from './gateway.ts';
import type { Exchange } from './http.ts';
import { readRetryAfter } from './record-answer.ts';
import { KEPT_OUT } from './refusals.ts';

/** What an answer of the token endpoint means. `inputs` are what to check, most likely first; `hint` is what else helps. */
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
 * The codes that say that the credentials are wrong, without the signs that they are written with: those of OAuth
 * (https://www.rfc-editor.org/rfc/rfc6749#section-5.2) and what gateways say in their place.
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

/** OAuth's codes for a client that may not ask for a token in this way. */
const WRONG_GRANT: ReadonlySet<string> = new Set(['unsupportedgranttype', 'invalidscope']);

/** Codes of a failure that is the server's own. */
const SERVER: ReadonlySet<string> = new Set(['server', 'internalserver', 'internalfailure', 'serviceunavailable']);

/** Kinds of token that are worth nothing in an `Authorization: Bearer`, for they want a proof beside them. */
const OTHER_KIND = /^(mac|dpop|pop|hok)$/i;

export interface TokenReading {
  /** Milliseconds since the epoch, for `Retry-After` as a date. */
  readonly now: number;
  /** Whether this run has had a token: then the inputs are right, and trouble that looks otherwise may pass. */
  readonly proven: boolean;
}

/** What the token endpoint said. That bad credentials are a 400 is likely, not documented (API.md). */
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
      `does not give this client a token in this way (HTTP ${status})`,
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
  // Whatever else it is called: that it is sent as a Bearer token is documented.
  if (typeof type === 'string' && OTHER_KIND.test(type.trim()))
    return odd('gave a token that is not a Bearer token', PLACE);
  return { kind: 'token', token, lifetimeSeconds: readLifetime(lifetime) };
}

/** Seconds, perhaps written as text; nothing where they make no sense. */
function readLifetime(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof seconds === 'number' && seconds > 0 && Number.isFinite(seconds) ? seconds : undefined;
}

function odd(what: string, inputs: readonly string[], hint = ''): TokenAnswer {
  return { kind: 'refused', message: `The token endpoint ${what}.`, inputs, hint };
}
