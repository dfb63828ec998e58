/** The token of a run: requested once, shared, and renewed. */
import type { Exchange, HttpRequest } from './http.ts';
import { named } from './record-answer.ts';
import { USER_AGENT } from './record-request.ts';
import { readTokenAnswer } from './token-answer.ts';

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Why there is no token. */
export interface NoToken {
  readonly kind: 'no-token';
  readonly message: string;
  readonly inputs: readonly string[];
  readonly hint: string;
  /** Whether there may be one later. */
  readonly passing: boolean;
  /** How long the token endpoint last asked to wait. */
  readonly retryAfterMs: number | undefined;
}

/** The request for a token, as documented (API.md, “Token”). */
export function tokenRequest(url: string, { clientId, clientSecret }: Credentials): HttpRequest {
  return {
    url,
    method: 'POST',
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
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

/** A token is renewed this long before it expires, but not before half of its life. */
const EARLY_MS = 60_000;
/** The pause after a renewal that failed temporarily. */
const AGAIN_MS = 10_000;

export interface TokenSourceOptions {
  readonly exchange: (request: HttpRequest) => Promise<Exchange>;
  readonly url: string;
  readonly credentials: Credentials;
  readonly retries: number;
  /** Milliseconds on a scale that never goes back, for the token's life. */
  readonly now: () => number;
  /** Milliseconds since 1970, for dates in answers. */
  readonly epoch: () => number;
  /** Waits before the given attempt (1 is the first repetition). @returns whether it may be made */
  readonly wait: (attempt: number, retryAfterMs: number | undefined) => Promise<boolean>;
  /** Called with every token before it is used. */
  readonly onSecret: (value: string) => void;
}

/** One token for all records, renewed in time or after a record was answered with 401. */
export class TokenSource {
  readonly #options: TokenSourceOptions;
  #token = '';
  #renewAt = Number.NEGATIVE_INFINITY;
  #expiresAt = Number.NEGATIVE_INFINITY;
  #pending: Promise<string | NoToken> | undefined;

  constructor(options: TokenSourceOptions) {
    this.#options = options;
  }

  /** The token to use now. */
  async current(): Promise<string | NoToken> {
    const now = this.#options.now();
    // During a renewal nobody has to wait, as long as the current token is valid.
    const good = now < this.#renewAt || (this.#pending !== undefined && now < this.#expiresAt);
    return good ? this.#token : this.#renew();
  }

  /** A token other than the one that was answered with 401. The first caller requests it for all. */
  async renew(stale: string): Promise<string | NoToken> {
    if (this.#token !== stale && this.#token !== '') return this.current();
    this.#expiresAt = Number.NEGATIVE_INFINITY;
    return this.#renew();
  }

  #renew(): Promise<string | NoToken> {
    this.#pending ??= this.#fetch().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #fetch(): Promise<string | NoToken> {
    const { exchange, url, credentials, retries, now, epoch, wait, onSecret } = this.#options;
    for (let attempt = 0; ; attempt++) {
      const asked = now();
      const answer = readTokenAnswer(await exchange(tokenRequest(url, credentials)), {
        now: epoch(),
        proven: this.#token !== '',
      });
      if (answer.kind === 'token') {
        onSecret(answer.token);
        this.#token = answer.token;
        const life = (answer.lifetimeSeconds ?? Number.POSITIVE_INFINITY) * 1000;
        this.#expiresAt = asked + life;
        this.#renewAt = asked + Math.max(life - EARLY_MS, life / 2);
        return answer.token;
      }
      const { message, inputs, hint } = answer;
      if (answer.kind === 'refused') {
        const check = inputs.length > 0 ? `Check ${named(inputs)}.` : '';
        const what = [check, hint].filter(Boolean).join(' ');
        return { kind: 'no-token', message, inputs, hint: what, passing: false, retryAfterMs: undefined };
      }
      const { retryAfterMs } = answer;
      if (now() < this.#expiresAt) {
        // The current token stays valid for a while.
        this.#renewAt = Math.min(this.#expiresAt, now() + Math.max(AGAIN_MS, retryAfterMs ?? 0));
        return this.#token;
      }
      if (attempt >= retries || !(await wait(attempt + 1, retryAfterMs))) {
        const what = hint || `Try again later, or check ${named(inputs)}.`;
        return {
          kind: 'no-token',
          message: `No token was issued: ${message}`,
          inputs,
          hint: what,
          passing: true,
          retryAfterMs,
        };
      }
    }
  }
}
