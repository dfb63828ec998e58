/** Turns signals into an abort, with a deadline for recording what was sent. */
type Signal = (typeof SIGNALS)[number];

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The part of `process` that delivers signals. */
export interface SignalSource {
  on(signal: Signal, listener: () => void): unknown;
  off(signal: Signal, listener: () => void): unknown;
}

/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, so that a run can report what it did. GitHub cancels with SIGINT,
 * then SIGTERM 7.5 seconds later, and kills after another 2.5 seconds. Closing a terminal sends SIGHUP; without a
 * listener Node would exit silently. Node cannot see that `nohup` ignores it.
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

/** How long a run may still record what it sent after it was told to stop. */
const DEADLINE_MS = 5000;

/** Aborts a fixed time after the run was told to stop. The timer does not keep the process alive. */
export function deadlineAfter(told: AbortSignal): AbortSignal {
  const deadline = new AbortController();
  const begin = (): void => {
    setTimeout(() => deadline.abort(), DEADLINE_MS).unref();
  };
  if (told.aborted) begin();
  else told.addEventListener('abort', begin, { once: true });
  return deadline.signal;
}
