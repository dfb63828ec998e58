import { named, parseObject, readRetryAfter } from './answer.ts';
import type { Exchange, HttpRequest } from './http.ts';
import { PROXY_HINT } from './proxy.ts';
import { USER_AGENT } from './record.ts';

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What an answer of the token endpoint means. */
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
      readonly retryAfterMs: number | undefined;
      /** Whether it was the proxy that gave no connection. */
      readonly proxy: boolean;
    }
  | { readonly kind: 'refused'; readonly message: string; readonly inputs: readonly string[] };

/** A token cannot be had: nothing can be sent. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly code = 'token';
  readonly inputs: readonly string[];
  readonly hint: string;
  /** Whether it may be had later. */
  readonly passing: boolean;
  /** How long the endpoint asked to wait, where it did. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    about: Pick<TokenError, 'inputs' | 'hint' | 'passing'> & { readonly retryAfterMs?: number | undefined },
  ) {
    super(message);
    this.inputs = about.inputs;
    this.hint = about.hint;
    this.passing = about.passing;
    this.retryAfterMs = about.retryAfterMs;
  }
}

/** The request for a token, as documented (API.md, “Token”). */
export function tokenRequest(url: string, { clientId, clientSecret }: Credentials): HttpRequest {
  return {
    url,
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': USER_AGENT,
    },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }).toString(),
  };
}

/** What the token endpoint said. That bad credentials are a 400 is likely, not documented (API.md). */
export function readTokenAnswer(exchange: Exchange, now: number): TokenAnswer {
  const place = ['region', 'auth-url'];
  if (exchange.kind === 'failure') {
    const { code, message } = exchange;
    if (code === 'dns' || code === 'tls') return { kind: 'refused', message, inputs: place };
    return { kind: 'retryable', message, retryAfterMs: undefined, proxy: code === 'proxy' };
  }
  const { status, headers, body } = exchange;
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    return {
      kind: 'retryable',
      message: `The token endpoint answered HTTP ${status}.`,
      retryAfterMs: readRetryAfter(headers, now),
      proxy: false,
    };
  }
  const json = parseObject(body);
  if (status === 200) {
    const { access_token: token, token_type: type, expires_in: lifetime } = json ?? {};
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) return odd('answered without a token', place);
    if (type !== undefined && String(type).toLowerCase() !== 'bearer')
      return odd('gave a token that is not a Bearer token', place);
    const seconds = Number(lifetime);
    return { kind: 'token', token, lifetimeSeconds: seconds > 0 && Number.isFinite(seconds) ? seconds : undefined };
  }
  if (json && (status === 400 || status === 401)) {
    return {
      kind: 'refused',
      message: `CustomerGauge does not accept these credentials (HTTP ${status}).`,
      inputs: ['client-id', 'client-secret', 'region'],
    };
  }
  if (status >= 300 && status < 400)
    return odd(`answered with a redirect (HTTP ${status}), which is not followed`, place);
  return odd(`answered HTTP ${status}`, [...place, 'client-id', 'client-secret']);
}

function odd(what: string, inputs: readonly string[]): TokenAnswer {
  return { kind: 'refused', message: `The token endpoint ${what}.`, inputs };
}

/** A token is renewed this long before it expires, but never after less than half of its life. */
const EARLY_MS = 60_000;
/** Where that failed and may pass, it is tried again after this. */
const AGAIN_MS = 10_000;

export interface TokenSourceOptions {
  readonly exchange: (request: HttpRequest) => Promise<Exchange>;
  readonly url: string;
  readonly credentials: Credentials;
  readonly retries: number;
  readonly now: () => number;
  readonly epoch: () => number;
  /** Waits before the given attempt (1 is the first repetition); says whether it may be made. */
  readonly wait: (attempt: number, retryAfterMs: number | undefined) => Promise<boolean>;
  readonly onSecret: (value: string) => void;
}

/** One token for the whole run, shared by all records, renewed in time or when a record was answered with 401. */
export class TokenSource {
  readonly #options: TokenSourceOptions;
  #token = '';
  #renewAt = Number.NEGATIVE_INFINITY;
  #expiresAt = Number.NEGATIVE_INFINITY;
  #pending: Promise<string> | undefined;

  constructor(options: TokenSourceOptions) {
    this.#options = options;
  }

  /** The token to use now. @throws {TokenError} when none can be had */
  async current(): Promise<string> {
    const now = this.#options.now();
    // Whoever asks while another one has it renewed need not wait, as long as the one in hand is good.
    const good = now < this.#renewAt || (this.#pending !== undefined && now < this.#expiresAt);
    return good ? this.#token : this.#renew();
  }

  /** A token other than the one that was answered with 401; whoever asks first fetches it for all. */
  async renew(stale: string): Promise<string> {
    if (this.#token !== stale && this.#token !== '') return this.current();
    this.#expiresAt = Number.NEGATIVE_INFINITY;
    return this.#renew();
  }

  #renew(): Promise<string> {
    this.#pending ??= this.#fetch().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #fetch(): Promise<string> {
    const { exchange, url, credentials, retries, now, epoch, wait, onSecret } = this.#options;
    for (let attempt = 0; ; attempt++) {
      const asked = now();
      const answer = readTokenAnswer(await exchange(tokenRequest(url, credentials)), epoch());
      if (answer.kind === 'token') {
        onSecret(answer.token);
        this.#token = answer.token;
        const life = (answer.lifetimeSeconds ?? Number.POSITIVE_INFINITY) * 1000;
        this.#expiresAt = asked + life;
        this.#renewAt = asked + Math.max(life - EARLY_MS, life / 2);
        return answer.token;
      }
      if (answer.kind === 'refused') {
        const { message, inputs } = answer;
        throw new TokenError(message, { inputs, hint: `Check ${named(inputs)}.`, passing: false });
      }
      if (now() < this.#expiresAt) {
        // The token in hand is good for a while.
        this.#renewAt = Math.min(this.#expiresAt, now() + Math.max(AGAIN_MS, answer.retryAfterMs ?? 0));
        return this.#token;
      }
      if (attempt >= retries || !(await wait(attempt + 1, answer.retryAfterMs))) {
        const { retryAfterMs } = answer;
        const inputs = answer.proxy ? [] : ['region', 'auth-url'];
        const hint = answer.proxy ? PROXY_HINT : `Try again later, or check ${named(inputs)}.`;
        throw new TokenError(`No token could be had: ${answer.message}`, { inputs, hint, passing: true, retryAfterMs });
      }
    }
  }
}
