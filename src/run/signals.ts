/** What tells a run to stop. */
type Signal = (typeof SIGNALS)[number];

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The part of `process` that tells of signals. */
export interface SignalSource {
  on(signal: Signal, listener: () => void): unknown;
  off(signal: Signal, listener: () => void): unknown;
}

/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, so that a run ends by telling what it did. GitHub cancels with SIGINT,
 * then SIGTERM 7.5 seconds later, and kills after another 2.5. A terminal that is closed sends SIGHUP. Node does not let
 * a program see that `nohup` had it ignored, and would end without a word.
 */
export function abortOnSignals(source: SignalSource): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  for (const signal of SIGNALS) source.on(signal, stop);
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      for (const signal of SIGNALS) source.off(signal, stop);
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
