/** Decides which fault each request meets. */
import type { Fault, FaultPlan, Limit, OutageFault } from './faults.ts';

/** Chooses the fault for each request. The same plan and seed give the same sequence. */
export class FaultSchedule {
  readonly #plan: FaultPlan;
  readonly #random: () => number;
  readonly #now: () => number;
  readonly #outage: ((now: number) => Fault | undefined) | undefined;
  readonly #limit: ((now: number) => Fault | undefined) | undefined;
  #position = 0;

  /** @param now milliseconds of a monotonic clock */
  constructor(plan: FaultPlan, { seed, now }: { readonly seed: number; readonly now: () => number }) {
    this.#plan = plan;
    this.#now = now;
    this.#random = randomSequence(seed);
    this.#outage = plan.outage && outageOf(plan.outage);
    this.#limit = plan.limit && limitOf(plan.limit);
  }

  next(): Fault | undefined {
    const now = this.#now();
    const timed = this.#outage?.(now) ?? this.#limit?.(now);
    if (timed) return timed;
    const scripted = this.#plan.script[this.#position];
    if (scripted) {
      this.#position++;
      return scripted;
    }
    if (this.#plan.rates.length === 0) return undefined;
    let draw = this.#random();
    for (const { fault, rate } of this.#plan.rates) {
      if (draw < rate) return fault;
      draw -= rate;
    }
    return undefined;
  }
}

function outageOf({ after, milliseconds, fault }: OutageFault): (now: number) => Fault | undefined {
  let requests = 0;
  let until: number | undefined;
  return (now) => {
    if (++requests <= after) return undefined;
    until ??= now + milliseconds;
    return now < until ? fault : undefined;
  };
}

/** A token bucket: it refills over time, and each request takes one token. */
function limitOf({ perSecond, burst }: Limit): (now: number) => Fault | undefined {
  let tokens = burst;
  let last: number | undefined;
  return (now) => {
    tokens = Math.min(burst, tokens + ((now - (last ?? now)) * perSecond) / 1000);
    last = now;
    if (tokens < 1) return { kind: 'status', status: 429 };
    tokens--;
    return undefined;
  };
}

/** Mulberry32: small, fast, and random enough for faults. */
function randomSequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
