/** A clock for tests that jumps instead of waiting. */
import type { Clock } from '../../src/clock.ts';

/** A clock that jumps to the next sleeper's time as soon as everything waits, so hours take no time and order is kept. */
export class TestClock implements Clock {
  #now = 0;
  #sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  #ticking = false;

  now(): number {
    return this.#now;
  }

  epoch(): number {
    return Date.parse('2026-03-01T12:00:00Z') + this.#now;
  }

  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper = { at: this.#now + milliseconds, wake: resolve };
      this.#sleepers.push(sleeper);
      signal.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        resolve();
      });
      this.#tick();
    });
  }

  #tick(): void {
    if (this.#ticking) return;
    this.#ticking = true;
    // After everything that can continue without time passing.
    setImmediate(() => {
      this.#ticking = false;
      const next = this.#sleepers.sort((a, b) => a.at - b.at).shift();
      if (!next) return;
      this.#now = Math.max(this.#now, next.at);
      next.wake();
      if (this.#sleepers.length > 0) this.#tick();
    });
  }
}
