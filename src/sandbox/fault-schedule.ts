import type { Fault, FaultPlan } from './faults.ts';

/** Deals out the faults of a plan, one a request. The same plan and seed deal out the same sequence. */
export class FaultSchedule {
  readonly #plan: FaultPlan;
  readonly #random: () => number;
  #position = 0;

  constructor(plan: FaultPlan, seed: number) {
    this.#plan = plan;
    this.#random = randomSequence(seed);
  }

  next(): Fault | undefined {
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

/** Mulberry32: small, fast and good enough to spread faults. */
function randomSequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
