/**
 * Plays random histories of edits, pushes and accidents, and kills pushes at random moments, for as long as one likes:
 * `npm run soak -- --histories 2000 --crashes 200`. Ends with 1 and the smallest history that goes wrong.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { crash } from '../test/support/crash.ts';
import { histories, inProcess, play } from '../test/support/history.ts';
import { asProcess } from '../test/support/process-push.ts';

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '200' },
    crashes: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const seed = Number(values.seed);
/** One history in so many is pushed by the action as a real process. */
const SAMPLED = 25;
let played = 0;
let repeats = 0;
const started = performance.now();
const say = (text: string): void => console.log(`${Math.round((performance.now() - started) / 1000)} s: ${text}`);
say(`seed ${seed}`);

await Promise.all([
  atOnce(Number(values.histories), availableParallelism(), async (number) => {
    const property = fc.asyncProperty(histories, async (events) => {
      await play(events, number % SAMPLED === 0 ? asProcess : inProcess);
    });
    await fc.assert(property, { numRuns: 1, seed: seed + number });
    if (++played % 100 === 0) say(`${played} histories`);
  }),
  atOnce(Number(values.crashes), 1, async (number) => {
    const crashed = await crash({ seed: seed + number, records: 3000 });
    repeats = Math.max(repeats, crashed.repeats);
    if ((number + 1) % 20 === 0) say(`${number + 1} crashes, at most ${repeats} records sent twice after one`);
  }),
]);
say(`${played} histories and ${values.crashes} crashes: nothing lost, nothing sent again without a reason.`);

async function atOnce(count: number, workers: number, work: (number: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}
