/** Random histories of commits, pushes and failures, and the promises that hold in all of them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import type { Rejection } from '../../src/sandbox/records-endpoint.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { eventOf, inputsFor } from './push-event.ts';
import { TestRepository } from './repository.ts';
import { type Told, told } from './told.ts';

/** The content of the files: each alias with its account. */
type Files = Readonly<Record<string, string>>;

/** The course of one push. */
type Mode =
  /** The run never starts, or fails before its first line. */
  | { readonly kind: 'none' }
  | { readonly kind: 'fine' }
  /** CustomerGauge refuses these aliases. */
  | { readonly kind: 'refusing'; readonly aliases: readonly string[] }
  /** The answer for these aliases looks like that of a wrong target. */
  | { readonly kind: 'missing'; readonly aliases: readonly string[] }
  /** Somebody cancels after so many requests. */
  | { readonly kind: 'cancelled'; readonly after: number }
  /** Every record is answered with a server error. */
  | { readonly kind: 'broken' }
  /** Some answers are lost after the record was processed. */
  | { readonly kind: 'lossy' }
  | { readonly kind: 'wrong-secret' }
  /** Two runs of the same commit at once. */
  | { readonly kind: 'twice' }
  /** A matrix of jobs of one run. */
  | { readonly kind: 'shards'; readonly of: number }
  /** The run of an earlier commit, at the same time or alone and late. */
  | { readonly kind: 'with-earlier' }
  | { readonly kind: 'earlier-only' }
  /** A job makes a commit in its checkout, which was not merged, so nothing of it may be sent. */
  | { readonly kind: 'unpushed' };

/** One event in a repository, and the push that follows. */
export interface Event {
  readonly what:
    | { readonly kind: 'edit'; readonly set: readonly (readonly [alias: string, account: string | null])[] }
    /** The aliases move to other files. */
    | { readonly kind: 'rename' }
    /** A new commit with the files of an earlier one. */
    | { readonly kind: 'revert'; readonly back: number }
    /** The branch is set back to an earlier commit. */
    | { readonly kind: 'force-push'; readonly back: number }
    | { readonly kind: 'nothing' };
  readonly push: Mode;
}

const UNWELCOME: Rejection = {
  status: 422,
  body: { errors: { 'record.Alias': ['This alias is not welcome.'] } },
};
const MISSING: Rejection = { status: 404, body: { message: 'No query results for model.' } };

const ALIASES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const ACCOUNTS = ['One', 'Two', 'Three', 'Four', 'Five'];

/** Random histories of a repository and its pushes. */
export const histories: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.record({
    what: fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          kind: fc.constant('edit' as const),
          set: fc.array(fc.tuple(fc.constantFrom(...ALIASES), fc.option(fc.constantFrom(...ACCOUNTS), { freq: 4 })), {
            minLength: 1,
            maxLength: 5,
          }),
        }),
      },
      fc.record({ kind: fc.constant('rename' as const) }),
      fc.record({ kind: fc.constant('revert' as const), back: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant('force-push' as const), back: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant('nothing' as const) }),
    ),
    push: fc.oneof(
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('fine' as const) }) },
      fc.record({ kind: fc.constant('none' as const) }),
      fc.record({ kind: fc.constant('refusing' as const), aliases: fc.subarray(ALIASES, { minLength: 1 }) }),
      fc.record({ kind: fc.constant('missing' as const), aliases: fc.subarray(ALIASES, { minLength: 1 }) }),
      fc.record({ kind: fc.constant('cancelled' as const), after: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ kind: fc.constant('broken' as const) }),
      fc.record({ kind: fc.constant('lossy' as const) }),
      fc.record({ kind: fc.constant('wrong-secret' as const) }),
      fc.record({ kind: fc.constant('twice' as const) }),
      fc.record({ kind: fc.constant('shards' as const), of: fc.integer({ min: 2, max: 3 }) }),
      fc.record({ kind: fc.constant('with-earlier' as const) }),
      fc.record({ kind: fc.constant('earlier-only' as const) }),
      fc.record({ kind: fc.constant('unpushed' as const) }),
    ),
  }),
  { minLength: 2, maxLength: 8 },
);

/** A record of one push, for the checks at the end. */
interface Ran {
  readonly pairs: ReadonlySet<string>;
  /** Answers were lost or runs overlapped: a pair may have been sent twice. */
  readonly uncertain: boolean;
  /** It read the files and wrote into the ledger, or tried to. */
  readonly reports: readonly Told[];
}

/**
 * Plays a history against a real repository and the sandbox, ends it with a quiet push, and checks it: every desired
 * pair was accepted, nothing was sent that no pushed commit had, and nothing accepted was sent again without a reason.
 * A quiet push sends exactly what a plan before it said.
 * @throws an error that says what went wrong
 */
export async function play(events: readonly Event[], { asProcess = false } = {}): Promise<void> {
  using repository = new TestRepository();
  await using sandbox = await startSandbox({
    reject: ({ alias }) => (refused.has(alias) ? refusal : undefined),
    onRequest: ({ path }) => {
      if (path.startsWith('/records')) onRecord();
    },
  });
  let refused: ReadonlySet<string> = new Set();
  let refusal = UNWELCOME;
  let onRecord = (): void => {};
  const runs: Ran[] = [];
  const arrivals: { readonly key: string; readonly run: number }[] = [];
  const commits: { readonly id: string; readonly files: Files }[] = [];
  let layout = 0;

  const commit = (files: Files): void => {
    writeFiles(repository, files, layout);
    commits.push({ id: repository.commitAll(), files });
  };
  const runOf = (
    at: { readonly id: string },
    more: Readonly<Record<string, string>> = {},
    { signal, env }: { readonly signal?: AbortSignal; readonly env?: ReturnType<typeof eventOf> } = {},
  ) => ({
    checkout: repository.shallowCheckout(at.id, `checkout-${++checkouts}`),
    env: env ?? eventOf(repository, at.id),
    inputs: { ...inputsFor(sandbox), ...more },
    ...(signal ? { signal } : {}),
    asProcess,
  });
  const pushOf = (...run: Parameters<typeof runOf>) => told(runOf(...run));
  let checkouts = 0;

  const push = async (mode: Mode): Promise<void> => {
    const head = commits.at(-1);
    const earlier = commits.at(-2) ?? head;
    if (!head || !earlier || mode.kind === 'none') return;
    const seen = sandbox.records().length;
    let reports: readonly Told[] = [];
    const pairs = new Set(pairsOf(head.files));
    switch (mode.kind) {
      case 'fine': {
        const foretold = await told({ ...runOf(head, { command: 'plan' }), asProcess: false });
        reports = [await pushOf(head)];
        compare(foretold, reports[0] as Told);
        break;
      }
      case 'refusing':
      case 'missing':
        refusal = mode.kind === 'missing' ? MISSING : UNWELCOME;
        refused = new Set(mode.aliases);
        reports = [await pushOf(head)];
        refused = new Set();
        break;
      case 'cancelled': {
        const cancel = new AbortController();
        let left = mode.after;
        onRecord = () => {
          if (--left === 0) cancel.abort();
        };
        reports = [await pushOf(head, {}, { signal: cancel.signal })];
        onRecord = () => {};
        break;
      }
      case 'broken':
      case 'lossy':
        sandbox.setFaults(mode.kind === 'broken' ? '500=100%' : 'lost=40%');
        reports = [await pushOf(head, { retries: '0' })];
        sandbox.setFaults('');
        break;
      case 'wrong-secret':
        reports = [await pushOf(head, { 'client-secret': 'not the secret' })];
        break;
      case 'twice':
        reports = await Promise.all([pushOf(head), pushOf(head)]);
        break;
      case 'shards': {
        const env = eventOf(repository, head.id);
        reports = await Promise.all(
          Array.from({ length: mode.of }, (_, index) => pushOf(head, { shard: `${index + 1}/${mode.of}` }, { env })),
        );
        break;
      }
      case 'with-earlier':
        reports = await Promise.all([pushOf(earlier), pushOf(head)]);
        for (const pair of pairsOf(earlier.files)) pairs.add(pair);
        break;
      case 'earlier-only':
        reports = [await pushOf(earlier)];
        pairs.clear();
        for (const pair of pairsOf(earlier.files)) pairs.add(pair);
        break;
      case 'unpushed': {
        const run = runOf(head);
        const made = `made-${checkouts}`;
        const file = join(run.checkout, 'aliases/made.yaml');
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `- account: Made\n  aliases: [${made}]\n`);
        repository.run(run.checkout, 'add', '--all');
        repository.run(run.checkout, 'commit', '--quiet', '--message', 'Made by a job');
        reports = [await told(run)];
        if (reports[0]?.result !== 'blocked')
          throw new Error(`What a job made was not refused: ${reports[0]?.verdict}`);
        break;
      }
    }
    const uncertain = ['lossy', 'twice', 'with-earlier'].includes(mode.kind);
    const run = runs.push({ pairs, uncertain, reports }) - 1;
    for (const { account, alias } of sandbox.records().slice(seen)) arrivals.push({ key: `${account}/${alias}`, run });
    for (const { failures, verdict } of reports) {
      if (failures.some(({ code }) => code === 'internal')) throw new Error(`A run broke: ${verdict}`);
    }
  };

  for (const { what, push: mode } of events) {
    const files = commits.at(-1)?.files ?? {};
    switch (what.kind) {
      case 'edit': {
        const next = { ...files };
        for (const [alias, account] of what.set) {
          if (account === null) delete next[alias];
          else next[alias] = account;
        }
        commit(next);
        break;
      }
      case 'rename':
        layout++;
        commit(files);
        break;
      case 'revert':
        commit(commits.at(-1 - what.back)?.files ?? files);
        break;
      case 'force-push': {
        const target = commits.at(-1 - what.back);
        if (!target) break;
        repository.git('reset', '--quiet', '--hard', target.id);
        repository.git('push', '--quiet', '--force', 'origin', 'HEAD:main');
        commits.push(target);
        break;
      }
    }
    await push(mode);
  }
  if (commits.length === 0) commit({});
  await push({ kind: 'fine' });
  const desired = pairsOf(commits.at(-1)?.files ?? {});
  judge(runs, arrivals, desired);
  judgeLedger(repository, arrivals, desired);
}

/** After a quiet push nothing is pending, and every arrived pair that left the files is remembered. */
function judgeLedger(
  repository: TestRepository,
  arrivals: readonly { readonly key: string }[],
  desired: readonly string[],
): void {
  const file = /^(pending|removed)\//;
  const { remote } = repository;
  const ref = repository.run(remote, 'for-each-ref', '--format=%(refname)', 'refs/customergauge');
  // Without any alias ever, there is no ledger.
  if (ref === '' && arrivals.length === 0) return;
  const known = { pending: new Set<string>(), removed: new Set<string>() };
  for (const path of repository.run(remote, 'ls-tree', '-r', '--name-only', ref).split('\n')) {
    const folder = file.exec(path)?.[1] as keyof typeof known | undefined;
    if (folder === undefined) continue;
    for (const line of repository.run(remote, 'show', `${ref}:${path}`).split('\n')) {
      const { account, alias } = JSON.parse(line);
      known[folder].add(`${account}/${alias}`);
    }
  }
  if (known.pending.size > 0) throw new Error(`After the quiet push ${[...known.pending].join(', ')} still waits.`);
  for (const { key } of arrivals)
    if (!desired.includes(key) && !known.removed.has(key))
      throw new Error(`${key} is in CustomerGauge, and the ledger forgot it.`);
  for (const key of desired) if (known.removed.has(key)) throw new Error(`${key} is in the files, and called removed.`);
}

/** Compares the plan before a push with the plan that the push made. */
function compare({ plan }: Told, push: Told): void {
  const [said, done] = [plan, push.plan].map((one) => JSON.stringify(one));
  if (said !== done) throw new Error(`The plan was ${said}, but the push made ${done}.`);
}

function judge(
  runs: readonly Ran[],
  arrivals: readonly { readonly key: string; readonly run: number }[],
  desired: readonly string[],
): void {
  const last = runs.at(-1)?.reports[0];
  if (last?.result !== 'pushed' && last?.result !== 'unchanged')
    throw new Error(`The quiet push ended as ${last?.result}: ${last?.verdict} ${JSON.stringify(last?.failures)}`);
  const arrived = new Map<string, number[]>();
  for (const { key, run } of arrivals) {
    if (!runs[run]?.pairs.has(key)) throw new Error(`${key} was sent, but no pushed commit held it.`);
    arrived.set(key, [...(arrived.get(key) ?? []), run]);
  }
  for (const key of desired) if (!arrived.has(key)) throw new Error(`${key} was lost: it never arrived.`);
  for (const [key, times] of arrived) {
    for (let index = 1; index < times.length; index++) {
      const from = times[index - 1] ?? 0;
      const to = times[index] ?? 0;
      const between = runs.slice(from, to + 1);
      const left = runs.slice(from + 1, to).some(({ pairs }) => !pairs.has(key));
      if (!left && !between.some(({ uncertain }) => uncertain))
        throw new Error(`${key} was accepted by run ${from} and sent again by run ${to} without a reason.`);
    }
  }
}

function pairsOf(files: Files): readonly string[] {
  return Object.entries(files).map(([alias, account]) => `${account}/${alias}`);
}

/** Writes the aliases, account by account, into two files. The layout decides which account goes where. */
function writeFiles(repository: TestRepository, files: Files, layout: number): void {
  rmSync(join(repository.work, 'aliases'), { recursive: true, force: true });
  const byAccount = new Map<string, string[]>();
  for (const [alias, account] of Object.entries(files))
    byAccount.set(account, [...(byAccount.get(account) ?? []), alias]);
  const texts = new Map<string, string>();
  for (const [account, aliases] of byAccount) {
    const file = `aliases/${layout}-${(account.length + layout) % 2}.yaml`;
    const entry = `- account: ${account}\n  aliases: [${aliases.map((one) => JSON.stringify(one)).join(', ')}]\n`;
    texts.set(file, (texts.get(file) ?? '') + entry);
  }
  if (texts.size > 0) mkdirSync(join(repository.work, 'aliases'), { recursive: true });
  for (const [file, text] of texts) repository.write(file, text);
}
