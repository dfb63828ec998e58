/** Pushes through a server that fails in every possible way, and counts what was lost or repeated. */
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { MOST_REPEATS } from './crash.ts';
import { type ActionEnded, runAction } from './program.ts';
import { TestRepository } from './repository.ts';

/** One request in ten fails, in every possible way. The client gives up on a slow answer of three seconds. */
const FAULTS = [
  '429=1%',
  '429(retry-after=1)=0.5%',
  '429(retry-after=date+1)=0.5%',
  '500=1%',
  'html500=0.5%',
  'html502=1%',
  'html503=0.5%',
  '503(retry-after=0)=0.5%',
  'reset=1%',
  'lost=1%',
  'truncated=0.5%',
  'slow(300)=0.5%',
  'slow(3000)=0.5%',
  '401=1%',
].join(',');
const TIMEOUT_SECONDS = '2';

/** After at most so many pushes without signals, everything must be accepted. */
const MOST_QUIET_PUSHES = 3;

export interface Chaos {
  readonly seed: number;
  readonly records: number;
  readonly format: 'json' | 'form';
  readonly shards: number;
  /** The signals that end the first pushes, one after the other, and after which share of the records. */
  readonly ends: readonly { readonly signal: 'SIGTERM' | 'SIGKILL'; readonly after: number }[];
}

export interface Survived {
  /** Requests to the records endpoint. */
  readonly requests: number;
  /** Why records arrived more than once: the fate of the previous arrival, and how often. */
  readonly repeats: Readonly<Record<string, number>>;
  readonly pushes: number;
}

/**
 * Pushes records to a CustomerGauge that fails in many ways, ends the first pushes with signals, and pushes until nothing
 * is left. Checks that none is lost, that the ledger has all, and that every repeat has a reason.
 * @throws an error that says what went wrong
 */
export async function chaos({ seed, records, format, shards, ends }: Chaos): Promise<Survived> {
  using repository = new TestRepository();
  const accounts = Array.from({ length: Math.ceil(records / 2) }, (_, at) => at);
  const aliasesOf = (at: number) => [`A ${at}`, `B ${at}`].slice(0, records - 2 * at);
  const commit = repository.commit(Object.fromEntries(accounts.map((at) => [`Account ${at}`, aliasesOf(at)])));
  let threshold = Number.POSITIVE_INFINITY;
  let onThreshold: () => void = () => {};
  await using sandbox = await startSandbox({
    seed,
    faults: FAULTS,
    latencyMs: 5,
    // Each push puts its name into every record, so that an arrival shows which one sent it.
    mapping: { extraFields: ['Push'] },
    onRequest: ({ record }) => {
      if (record !== undefined && record >= threshold) onThreshold();
    },
  });
  const [clientId = '', clientSecret = ''] = Object.entries(sandbox.clients)[0] ?? [];

  const push = async (name: string, end?: Chaos['ends'][number]): Promise<readonly ActionEnded[]> => {
    const kills: ((signal: NodeJS.Signals) => void)[] = [];
    threshold = end ? records * end.after : Number.POSITIVE_INFINITY;
    onThreshold = () => {
      threshold = Number.POSITIVE_INFINITY;
      if (end) for (const kill of kills) kill(end.signal);
    };
    return await Promise.all(
      Array.from({ length: shards }, (_, index) =>
        runAction({
          folder: repository.folder,
          checkout: repository.shallowCheckout(commit, `${name}-${index}`),
          event: 'push',
          payload: { before: repository.nothing, after: commit, repository: { default_branch: 'main' } },
          ref: 'refs/heads/main',
          inputs: {
            'auth-url': sandbox.authUrl,
            'records-url': sandbox.recordsUrl,
            configuration: sandbox.mapping.configuration,
            'client-id': clientId,
            'client-secret': clientSecret,
            'extra-fields': `Push: ${name}-${index}`,
            'timeout-seconds': TIMEOUT_SECONDS,
            'max-new': '0',
            format,
            ...(shards > 1 ? { shard: `${index + 1}/${shards}` } : {}),
          },
          env: { GITHUB_REPOSITORY: 'ada/aliases', GITHUB_RUN_ID: name },
          onStart: (kill) => kills.push(kill),
        }),
      ),
    );
  };

  /** Why a push may not have recorded what it sent. */
  const cut = new Map<string, string>();
  for (const [at, end] of ends.entries()) {
    const name = `ended-${at}`;
    const runs = await push(name, end);
    const struck = runs.filter(({ signal, code }) => (end.signal === 'SIGKILL' ? signal === 'SIGKILL' : code !== 0));
    if (struck.length === 0) throw new Error(`${end.signal} ended no push: ${runs.map(({ all }) => all).join('\n')}`);
    for (const [index, { signal, report }] of runs.entries()) {
      if (signal === 'SIGKILL') cut.set(`${name}-${index}`, 'SIGKILL');
      // On a busy machine the few seconds that a push has then may not be enough, and it says so.
      else if (codesOf(report).includes('ledger-unreachable'))
        cut.set(`${name}-${index}`, `ledger not written after ${end.signal}`);
    }
  }
  let quiet: readonly ActionEnded[] = [];
  let pushes = ends.length;
  for (let at = 0; at === 0 || quiet.some(({ code }) => code !== 0); at++) {
    if (at === MOST_QUIET_PUSHES) throw new Error(`Not all was accepted: ${quiet.map(({ all }) => all).join('\n')}`);
    quiet = await push(`quiet-${at}`);
    pushes++;
  }
  const last = await push('last');
  const left = last.filter(({ outputs }) => outputs.result !== 'unchanged');
  if (left.length > 0) throw new Error(`Something was left to send: ${left.map(({ all }) => all).join('\n')}`);

  const arrived = new Map<string, number[]>();
  for (const { index, account, alias } of sandbox.records())
    arrived.set(`${account}/${alias}`, [...(arrived.get(`${account}/${alias}`) ?? []), index]);
  if (arrived.size !== records) throw new Error(`${records - arrived.size} of ${records} records were lost.`);
  const requests = sandbox.requests();
  const causes = new Map(requests.map((request) => [request.record, request]));
  const all = sandbox.records();
  const repeats: Record<string, number> = {};
  for (const [pair, indices] of arrived)
    for (const index of indices.slice(0, -1)) {
      const cause = causes.get(index);
      const sender = all[index]?.extra.Push ?? '';
      const answered = cause?.status !== undefined && cause.fault !== 'truncated';
      const why = answered ? cut.get(sender) : (cause?.fault ?? 'given up before the answer');
      if (why === undefined)
        throw new Error(`${pair} was accepted by ${sender} and sent again: ${JSON.stringify(cause)}`);
      repeats[why] = (repeats[why] ?? 0) + 1;
    }
  const killed = repeats.SIGKILL ?? 0;
  if (killed > MOST_REPEATS * shards) throw new Error(`${killed} accepted records were sent again after a kill.`);
  return { requests: requests.filter(({ path }) => path === '/records/').length, repeats, pushes };
}

function codesOf(report: { readonly failures: readonly { readonly code: string }[] } | undefined): readonly string[] {
  return report?.failures.map(({ code }) => code) ?? [];
}
