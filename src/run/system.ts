/** The real clock and random numbers. Only the entry points use them; all other code gets them as arguments. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { World } from './context.ts';

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  epoch: () => Date.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
};

export const SYSTEM: Pick<World, 'clock' | 'random'> = { clock: SYSTEM_CLOCK, random: Math.random };
