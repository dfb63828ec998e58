/** Time and chance of this machine. Only the faces take them from here; everything below gets them as arguments. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { World } from './context.ts';

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  epoch: () => Date.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
};

export const SYSTEM: Pick<World, 'clock' | 'random'> = { clock: SYSTEM_CLOCK, random: Math.random };
