/** Kills pushes at random moments, and checks that nothing is lost. */
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { runAction } from './program.ts';
import { TestRepository } from './repository.ts';

/** The most records that a killed push may send again: a thousand ahead of the last checkpoint, and those in flight. */
export const MOST_REPEATS = 1000 + 8;

/**
 * Kills a push of so many records (SIGKILL) after a random number of them, runs it again to its end, and checks that none
 * is lost and that no more are sent twice than may be ahead of the ledger.
 * @throws an error that says what went wrong
 */
export async function crash({
  seed,
  records,
}: {
  readonly seed: number;
  readonly records: number;
}): Promise<{ readonly killedAfter: number; readonly repeats: number }> {
  using repository = new TestRepository();
  const names = Array.from({ length: records / 3 }, (_, at) => [
    `Account ${at}`,
    [`A ${at}`, `B ${at}`, `C ${at}`],
  ]) as [string, string[]][];
  const commit = repository.commit(Object.fromEntries(names));
  // Multiples of the golden ratio fill the range evenly.
  const moment = 1 + Math.floor(((seed * 0.6180339887498949) % 1) * (records - 1));
  let kill: ((signal: NodeJS.Signals) => void) | undefined;
  let arrived = 0;
  await using sandbox = await startSandbox({
    onRequest: ({ path }) => {
      if (path.startsWith('/records') && ++arrived === moment) kill?.('SIGKILL');
    },
  });
  const [clientId = '', clientSecret = ''] = Object.entries(sandbox.clients)[0] ?? [];
  const run = (name: string, onStart?: (stop: (signal: NodeJS.Signals) => void) => void) =>
    runAction({
      folder: repository.folder,
      checkout: repository.shallowCheckout(commit, name),
      event: 'push',
      payload: { before: repository.nothing, after: commit, repository: { default_branch: 'main' } },
      ref: 'refs/heads/main',
      inputs: {
        'auth-url': sandbox.authUrl,
        'records-url': sandbox.recordsUrl,
        configuration: sandbox.mapping.configuration,
        'client-id': clientId,
        'client-secret': clientSecret,
        'max-new': '0',
      },
      env: { GITHUB_REPOSITORY: 'ada/aliases', GITHUB_RUN_ID: name },
      ...(onStart ? { onStart } : {}),
    });

  const killed = await run('killed', (stop) => {
    kill = stop;
  });
  kill = undefined;
  if (killed.signal !== 'SIGKILL') throw new Error(`The push was not killed: ${killed.code} ${killed.all}`);
  const healed = await run('healed');
  if (healed.code !== 0) throw new Error(`The push after the kill failed: ${healed.all}`);

  const times = new Map<string, number>();
  for (const { account, alias } of sandbox.records()) {
    const key = `${account}/${alias}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const lost = records - times.size;
  if (lost !== 0) throw new Error(`${lost} records were lost after a kill at record ${moment}.`);
  const repeats = sandbox.records().length - records;
  if (repeats > MOST_REPEATS) throw new Error(`${repeats} records were sent twice after a kill at record ${moment}.`);
  return { killedAfter: moment, repeats };
}
