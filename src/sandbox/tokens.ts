/** The bearer tokens of the sandbox, and the endpoint that issues them. */
import { randomBytes } from 'node:crypto';
import { type HttpAnswer, jsonAnswer } from './answer.ts';
import { mediaType } from './request-body.ts';

/** The content of an `Authorization` header. */
export type Bearer =
  | { readonly kind: 'valid'; readonly id: string }
  | { readonly kind: 'expired'; readonly id: string }
  | { readonly kind: 'unknown' };

/** Issues opaque bearer tokens that expire. Elsewhere a token is shown by its id, never by its text. */
export class Tokens {
  readonly #expiry = new Map<string, { readonly id: string; until: number }>();
  readonly #lifetimeMs: number;
  readonly #now: () => number;

  /** @param now milliseconds of a monotonic clock */
  constructor(lifetimeSeconds: number, now: () => number) {
    this.#lifetimeMs = lifetimeSeconds * 1000;
    this.#now = now;
  }

  get issued(): number {
    return this.#expiry.size;
  }

  issue(): { readonly id: string; readonly token: string } {
    const token = randomBytes(48).toString('base64url');
    const id = `token-${this.#expiry.size + 1}`;
    this.#expiry.set(token, { id, until: this.#now() + this.#lifetimeMs });
    return { id, token };
  }

  /** Reads a header such as `Bearer abc`. */
  identify(authorization: string | undefined): Bearer {
    const token = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    const known = token === undefined ? undefined : this.#expiry.get(token);
    if (!known) return { kind: 'unknown' };
    return { kind: this.#now() < known.until ? 'valid' : 'expired', id: known.id };
  }

  /** Expires all tokens at once, as if an administrator had revoked them. */
  expireAll(): void {
    for (const entry of this.#expiry.values()) entry.until = Number.NEGATIVE_INFINITY;
  }
}

export interface TokenEndpoint {
  /** Client id → client secret. */
  readonly clients: Readonly<Record<string, string>>;
  readonly tokens: Tokens;
  /** The value of `expires_in` in seconds, which may be wrong; `omit` leaves it out. */
  readonly expiresIn: number | 'omit';
}

interface TokenRequest {
  readonly method: string;
  readonly contentType: string | undefined;
  readonly body: Buffer;
}

/** Answers a token request as AWS Cognito does (likely): wrong credentials give 400, not 401. */
export function answerTokenRequest(
  endpoint: TokenEndpoint,
  request: TokenRequest,
): { readonly answer: HttpAnswer; readonly tokenId?: string } {
  if (request.method !== 'POST') {
    return { answer: jsonAnswer(405, { error: 'invalid_request' }, { allow: 'POST' }) };
  }
  if (mediaType(request.contentType) !== 'application/x-www-form-urlencoded') return refuse('invalid_request');
  const form = new URLSearchParams(request.body.toString());
  const grant = form.get('grant_type');
  if (!grant) return refuse('invalid_request');
  if (grant !== 'client_credentials') return refuse('unsupported_grant_type');

  // An unknown client has no secret here. Names such as `toString` find a function, which equals no text.
  const secret = endpoint.clients[form.get('client_id') ?? ''];
  if (secret !== form.get('client_secret')) return refuse('invalid_client');

  const issued = endpoint.tokens.issue();
  const expiry = endpoint.expiresIn === 'omit' ? {} : { expires_in: endpoint.expiresIn };
  return {
    answer: jsonAnswer(
      200,
      { access_token: issued.token, ...expiry, token_type: 'Bearer' },
      { 'cache-control': 'no-store' },
    ),
    tokenId: issued.id,
  };
}

function refuse(error: string): { readonly answer: HttpAnswer } {
  return { answer: jsonAnswer(400, { error }) };
}
