/** The part of `process` that tells of signals. */
export interface SignalSource {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * Turns SIGINT and SIGTERM into an abort, so that a run ends by telling what it did. GitHub cancels with SIGINT, then
 * SIGTERM 7.5 seconds later, and kills after another 2.5.
 */
export function abortOnSignals(source: SignalSource): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  source.on('SIGINT', stop);
  source.on('SIGTERM', stop);
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      source.off('SIGINT', stop);
      source.off('SIGTERM', stop);
    },
  };
}

/** So long after it was told to stop, a run may still write down what it sent. */
const DEADLINE_MS = 5000;

/** Aborts when the time is over that a run has left once it was told to stop. Waiting for that keeps no process alive. */
export function deadlineAfter(told: AbortSignal): AbortSignal {
  const deadline = new AbortController();
  const begin = (): void => {
    setTimeout(() => deadline.abort(), DEADLINE_MS).unref();
  };
  if (told.aborted) begin();
  else told.addEventListener('abort', begin, { once: true });
  return deadline.signal;
}
