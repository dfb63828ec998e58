import { randomBytes } from 'node:crypto';

/** What an `Authorization` header turned out to be. */
export type Bearer =
  | { readonly kind: 'valid'; readonly id: string }
  | { readonly kind: 'expired'; readonly id: string }
  | { readonly kind: 'unknown' };

/** Issues opaque bearer tokens and knows how long each lives. Outside they are known by an id, never by their text. */
export class Tokens {
  readonly #expiry = new Map<string, { readonly id: string; until: number }>();
  readonly #lifetimeMs: number;
  readonly #now: () => number;

  /** @param now milliseconds, on any monotonous scale */
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

  /** Ends all tokens at once, as an administrator would by revoking the client's sessions. */
  expireAll(): void {
    for (const entry of this.#expiry.values()) entry.until = Number.NEGATIVE_INFINITY;
  }
}
