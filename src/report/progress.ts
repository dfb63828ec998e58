/** The progress of a push, and of long work. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly accepted: number;
  readonly failed: number;
  readonly perSecond: number;
  /** Unknown until a few records are done. */
  readonly secondsLeft: number | undefined;
}

export interface Work {
  readonly done: number;
  readonly total: number;
  /** The present step, or the unit that is counted: `names matched`. */
  readonly what: string;
}

export function progressLine(progress: Progress): string {
  return `${progress.done} of ${progress.total} records: ${rateText(progress)}`;
}

/** The details beside a progress bar: outcomes, rate and time left. */
export function rateText({ accepted, failed, perSecond, secondsLeft }: Progress): string {
  const left = secondsLeft === undefined ? '' : `, about ${duration(secondsLeft)} left`;
  return `${accepted} accepted, ${failed} failed, ${perSecond.toFixed(1)} a second${left}`;
}

export function restText(askedMs: number): string {
  return `CustomerGauge asked to wait for ${duration(askedMs / 1000)}. Sending continues after that.`;
}

/** Lets at most one call through every `milliseconds`, because a log keeps every line. */
export function everyNow<Step>(
  milliseconds: number,
  now: () => number,
  show: (progress: Step) => void,
): (progress: Step) => void {
  let last = now();
  return (progress) => {
    if (now() - last < milliseconds) return;
    last = now();
    show(progress);
  };
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
