import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pusher } from './history.ts';
import { runAction } from './program.ts';

/** Pushes by the action as a real process, as GitHub's runner starts it. */
export const asProcess: Pusher = async ({ checkout, env, inputs, signal }) => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'aliases-process-'));
  const ended = await runAction({
    folder: folder.path,
    checkout,
    event: env.GITHUB_EVENT_NAME ?? '',
    payload: {},
    ref: env.GITHUB_REF ?? '',
    inputs,
    env,
    onStart: (kill) => signal.addEventListener('abort', () => kill('SIGINT'), { once: true }),
  });
  if (!ended.report) throw new Error(`The process left no report: ${ended.all}`);
  return ended.report;
};
