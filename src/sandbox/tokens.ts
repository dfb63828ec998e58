/** The bearer tokens of the sandbox. */
import { randomBytes } from 'node:crypto';

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
