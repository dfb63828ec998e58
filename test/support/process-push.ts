import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pusher } from './history.ts';
import { runAction } from './program.ts';

/** Pushes by the action as a real process, as GitHub's runner starts it. */
export const asProcess: Pusher = ({ signal, ...push }) =>
  byAction(push, {
    onStart: (kill) => signal.addEventListener('abort', () => kill('SIGINT'), { once: true }),
  });

/** Pushes by the action in this process: everything that the runner sees, except signals. */
export const asAction: Pusher = (push) => byAction(push);

async function byAction(
  { checkout, env, inputs }: Omit<Parameters<Pusher>[0], 'signal'>,
  more: Pick<Parameters<typeof runAction>[0], 'onStart'> = {},
): ReturnType<Pusher> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'aliases-process-'));
  const ended = await runAction({
    folder: folder.path,
    checkout,
    event: env.GITHUB_EVENT_NAME ?? '',
    payload: {},
    ref: env.GITHUB_REF ?? '',
    inputs,
    env,
    ...more,
  });
  if (!ended.report) throw new Error(`The process left no report: ${ended.all}`);
  return ended.report;
}
