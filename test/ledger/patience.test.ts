import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { CodedError } from '../../src/error.ts';
import { openRepository, type Repository } from '../../src/git/repository.ts';
import { advance, type StateChange } from '../../src/ledger/advance.ts';
import { countEntries, type Ledger } from '../../src/ledger/ledger.ts';
import { LedgerStore } from '../../src/ledger/store.ts';
import { startGitServer } from '../support/git-server.ts';
import { GIT_ENV, TestRepository } from '../support/repository.ts';
import { REF, Scene } from '../support/scene.ts';

/** Time that passes only while somebody waits, so that a minute takes no time. */
class Waits {
  now = 0;
  count = 0;
  /** Called whenever time has passed. */
  onPass = (): void => {};

  readonly sleep = async (milliseconds: number): Promise<void> => {
    this.count++;
    this.now += milliseconds;
    this.onPass();
  };
}

const PAIR = { account: 'A', alias: 'x' };
const HEADER = { path: 'aliases', branch: 'main', target: undefined };

let remote: TestRepository;
let repository: Repository;
let waits: Waits;
let told: AbortController;
let deadline: AbortController;
let store: LedgerStore;
let crowds: number;

beforeEach(async () => {
  remote = new TestRepository();
  remote.commit({ A: ['x'] });
  waits = new Waits();
  told = new AbortController();
  deadline = new AbortController();
  crowds = 0;
  repository = await openRepository({
    cwd: remote.work,
    path: 'aliases',
    env: GIT_ENV,
    credentials: undefined,
    signal: told.signal,
  });
  store = await openStore();
});

async function openStore(others = 0): Promise<LedgerStore> {
  const found = await LedgerStore.find(repository, {
    ref: REF,
    redact: (text) => text,
    sleep: waits.sleep,
    random: () => 0.5,
    now: () => waits.now,
    epoch: Date.now,
    signal: told.signal,
    deadline: deadline.signal,
    others,
    onCrowd: () => {
      crowds++;
    },
  });
  return found.open();
}

afterEach(async () => {
  await repository[Symbol.asyncDispose]();
  remote[Symbol.dispose]();
});

/** Writes what a run says of its only pair. */
async function write(change: StateChange): Promise<void> {
  const tree = await repository.tree(repository.head, 'aliases');
  await store.write({
    author: 'ada',
    nothingSent: change.state === 'sending',
    message: () => `${change.state}\n`,
    next: (before) =>
      advance(before, {
        relation: before ? 'same' : 'newer',
        desired: { commit: repository.head, tree, pairs: new PairSet([PAIR]) },
        changes: [[PAIR, change]],
        by: { run: 'run 1', time: '2026-03-01T12:00:00.000Z' },
        header: HEADER,
      }),
  });
}

const SENDING: StateChange = { state: 'sending' };
const ACCEPTED: StateChange = { state: 'accepted' };

/** What a write that cannot succeed ends with. */
async function failing(change: StateChange): Promise<CodedError> {
  const error: unknown = await write(change).catch((cause: unknown) => cause);
  if (error instanceof CodedError) return error;
  throw error;
}

/** Writes an outcome while another run writes each time after it was read, so many times. */
async function crowded(times: number, onLoss: (loss: number) => void): Promise<void> {
  const other = await openStore();
  const tree = await repository.tree(repository.head, 'aliases');
  const desired = { commit: repository.head, tree, pairs: new PairSet([PAIR]) };
  const saying = (change: StateChange, time: string) => (before: Ledger | undefined) =>
    advance(before, {
      relation: 'same',
      desired,
      changes: [[PAIR, change]],
      by: { run: time, time },
      header: HEADER,
    });
  let losses = 0;
  await store.write({
    author: 'ada',
    nothingSent: false,
    message: () => 'accepted\n',
    next: async (before) => {
      if (losses < times) {
        const time = new Date(Date.UTC(2026, 2, 1) + losses).toISOString();
        const next = saying({ state: 'rejected', code: 'http-422', reason: 'No.' }, time);
        await other.write({ author: 'grace', nothingSent: false, message: () => 'rejected\n', next });
        onLoss(++losses);
      }
      return saying(ACCEPTED, '2026-03-02T00:00:00.000Z')(before);
    },
  });
}

/** Where the remote is while it is away. */
const away = () => join(remote.folder, 'away.git');
const lock = () => join(remote.remote, `${REF}.lock`);

function leaveLock(): void {
  mkdirSync(dirname(lock()), { recursive: true });
  writeFileSync(lock(), '');
}

function hook(name: string, lines: string): void {
  writeFileSync(join(remote.remote, 'hooks', name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
}

/** Something is in the way until so much time has passed. */
function untilPassed(milliseconds: number, hint: () => void): void {
  const from = waits.now;
  waits.onPass = () => {
    if (waits.now - from < milliseconds) return;
    waits.onPass = () => {};
    hint();
  };
}

describe('trouble that passes', () => {
  it.each([
    [40_000, ACCEPTED],
    [20_000, SENDING],
  ])('is waited out: a git server that is away for %i ms costs no write', async (milliseconds, change) => {
    if (change === ACCEPTED) await write(SENDING);
    renameSync(remote.remote, away());
    untilPassed(milliseconds, () => renameSync(away(), remote.remote));
    await write(change);
    expect(remote.run(remote.remote, 'log', '-1', '--format=%s', REF)).toBe(change.state);
  });

  it.each([
    ['the first write', SENDING],
    ['a later write', ACCEPTED],
  ])('is waited out: a lock of the ref on the server costs no write (%s)', async (_what, change) => {
    if (change === ACCEPTED) await write(SENDING);
    leaveLock();
    untilPassed(20_000, () => rmSync(lock()));
    await write(change);
    expect(remote.run(remote.remote, 'log', '-1', '--format=%s', REF)).toBe(change.state);
  });

  it('is waited for about a minute once something was sent, and about half of that before', async () => {
    leaveLock();
    expect(await failing(SENDING)).toMatchObject({ code: 'ledger-busy' });
    expect(waits.now).toBeGreaterThan(29_000);
    expect(waits.now).toBeLessThan(40_000);
    rmSync(lock());
    await write(SENDING);
    leaveLock();
    waits.now = 0;
    store = await openStore();
    const failure = await failing(ACCEPTED);
    expect(failure.code).toBe('ledger-busy');
    expect(failure.message).toContain('failed to update ref');
    expect(failure.hint).toContain(`\`${REF}.lock\``);
    expect(failure.hint).not.toContain('permissions');
    expect(waits.now).toBeGreaterThan(59_000);
    expect(waits.now).toBeLessThan(75_000);
  });

  it('is waited for once: what is written after that is tried, and given up at once', async () => {
    await write(SENDING);
    renameSync(remote.remote, away());
    expect(await failing(ACCEPTED)).toMatchObject({ code: 'ledger-unreachable' });
    const before = waits.now;
    expect(await failing(ACCEPTED)).toMatchObject({ code: 'ledger-unreachable' });
    expect(waits.now - before).toBeLessThan(1000);
    renameSync(away(), remote.remote);
    await write(ACCEPTED);
    expect(countEntries(store.ledger?.pending ?? new Map())).toBe(0);
  });
});

describe('other runs that are faster', () => {
  it('cost no write, although this one loses a hundred times', async () => {
    await write(SENDING);
    await crowded(100, () => {});
    expect(remote.run(remote.remote, 'log', '--format=%s', REF).split('\n')).toHaveLength(102);
    expect(countEntries(store.ledger?.pending ?? new Map())).toBe(0);
  }, 60_000);

  it('are borne for a quarter of an hour', async () => {
    await write(SENDING);
    const minute = () => {
      waits.now += 60_000;
    };
    await crowded(14, minute);
    expect(remote.run(remote.remote, 'log', '-1', '--format=%s', REF)).toBe('accepted');
  });

  it.each([
    ['not for less than a minute', 2, 0],
    ['once after a minute', 8, 1],
  ])('are mentioned: %s', async (_what, times, mentions) => {
    await write(SENDING);
    await crowded(times, () => {
      waits.now += 25_000;
    });
    expect(crowds).toBe(mentions);
  });

  it('are named if they are faster for longer', async () => {
    await write(SENDING);
    const failure = crowded(Number.POSITIVE_INFINITY, () => {
      waits.now += 60_000;
    });
    await expect(failure).rejects.toMatchObject({
      code: 'ledger-busy',
      message: expect.stringContaining('Other runs wrote the ledger'),
      hint: expect.stringContaining('`concurrency`'),
    });
  });

  it('keep no run that was told to stop once its time is over', async () => {
    await write(SENDING);
    const failure = crowded(Number.POSITIVE_INFINITY, (loss) => {
      if (loss === 2) told.abort();
      if (loss === 4) deadline.abort();
    });
    await expect(failure).rejects.toMatchObject({ code: 'ledger-unreachable' });
  });
});

describe('the rest after a write', () => {
  const { signal } = new AbortController();

  /** How long the run rests after a write during which others write so many times, a second each. */
  async function restAfter(times: number): Promise<number> {
    await crowded(times, () => {
      waits.now += 1000;
    });
    const landed = waits.now;
    await store.rest(signal);
    return waits.now - landed;
  }

  it('is none for a run that knows of no other', async () => {
    await write(SENDING);
    expect(await restAfter(0)).toBe(0);
  });

  it('takes as long as the write did, if another run was faster', async () => {
    await write(SENDING);
    const before = waits.now;
    const rest = await restAfter(2);
    expect(rest).toBeGreaterThanOrEqual(2000);
    expect(rest).toBe((waits.now - before) / 2);
  });

  it('takes five seconds at most', async () => {
    await write(SENDING);
    expect(await restAfter(10)).toBe(5000);
  });

  it('takes as long for each other run that is known to share the work, although none was faster', async () => {
    store = await openStore(3);
    await write(SENDING);
    const update = { author: 'ada', nothingSent: false, message: () => 'slow\n' };
    const next = (before: Ledger | undefined): Ledger | undefined => {
      waits.now += 700;
      return before && { ...before, branch: 'other' };
    };
    await store.write({ ...update, next });
    const landed = waits.now;
    await store.rest(signal);
    expect(waits.now - landed).toBe(2100);
    await store.rest(signal);
    expect(waits.now - landed).toBe(2100);
  });
});

describe('a refusal', () => {
  it.each([
    ['pre-receive', 'Nobody writes here.'],
    ['update', 'Nobody writes here.'],
    ['reference-transaction', 'ref updates aborted by hook'],
  ])('of a hook (%s) is said after three looks at the ref, in its own words', async (name, words) => {
    hook(name, 'echo "Nobody writes here." >&2; exit 1');
    const failure = await failing(SENDING);
    expect(failure.code).toBe('ledger-permission');
    expect(failure.message).toContain(words);
    expect(failure.hint).toContain('`permissions: { contents: write }`');
    expect(waits.count).toBe(3);
  });
});

describe('a run that is told to stop', () => {
  it('does not wait for the opening record: nothing was sent', async () => {
    leaveLock();
    untilPassed(2000, () => told.abort());
    const failure = await failing(SENDING);
    expect(failure.code).toBe('interrupted');
    expect(failure.message).toContain('Nothing was sent. The run was told to stop while it wrote the ledger');
  });

  it('goes on with what was sent until its time is over, with short waits', async () => {
    await write(SENDING);
    leaveLock();
    const pauses: number[] = [];
    let last = waits.now;
    waits.onPass = () => {
      pauses.push(waits.now - last);
      last = waits.now;
      if (pauses.length === 8) told.abort();
      if (pauses.length === 16) rmSync(lock());
    };
    await write(ACCEPTED);
    expect(Math.max(...pauses.slice(8))).toBeLessThanOrEqual(500);
    expect(remote.run(remote.remote, 'log', '-1', '--format=%s', REF)).toBe('accepted');
  });

  it('says what it could not write once its time is over', async () => {
    await write(SENDING);
    leaveLock();
    waits.onPass = () => {
      if (waits.count === 5) told.abort();
      if (waits.count === 10) deadline.abort();
    };
    const failure = await failing(ACCEPTED);
    expect(failure.code).toBe('ledger-unreachable');
    expect(failure.message).toContain('did not accept the ledger in the few seconds that were left');
    expect(failure.hint).toContain('Records that were sent since the last write will be sent once more.');
  });
});

describe('a push', () => {
  it.each([
    ['info', /info\/refs/],
    ['the pack that is sent', /git-receive-pack$/],
  ])(
    'is not disturbed by a git server that answers 502 for a while (%s)',
    async (_what, path) => {
      await using scene = await Scene.open();
      const commit = scene.repository.commit({ A: ['x', 'y'] });
      let faults = 0;
      await using server = await startGitServer({
        root: scene.repository.folder,
        fault: (request) =>
          scene.recordRequests > 0 && path.test(request.path) && faults < 6 && ++faults > 0 ? 502 : undefined,
      });
      const checkout = scene.repository.shallowCheckout(commit);
      scene.repository.run(checkout, 'remote', 'set-url', 'origin', server.url());
      const run = await scene.runIn(checkout);
      expect(run, JSON.stringify(run.failures)).toMatchObject({ result: 'pushed', failures: [] });
      expect(faults).toBe(6);
      expect(scene.remote('log', '-1', '--format=%s', REF)).toBe('push: 2 of 2 accepted');
    },
    60_000,
  );

  it('in four shards at once gets through, although the server holds the ref for long at each write', async () => {
    await using scene = await Scene.open();
    const names = Array.from({ length: 40 }, (_, at) => [`Account ${at}`, [`Alias ${at}`]]);
    const commit = scene.repository.commit(Object.fromEntries(names));
    writeFileSync(
      join(scene.repository.remote, 'hooks/reference-transaction'),
      '#!/bin/sh\n[ "$1" != prepared ] || sleep 2\n',
      { mode: 0o755 },
    );
    const shards = await Promise.all([1, 2, 3, 4].map((part) => scene.run(commit, { shard: `${part}/4` })));
    for (const { result, failures } of shards) expect(result, JSON.stringify(failures)).toBe('pushed');
    expect(scene.sent).toHaveLength(40);
    expect(scene.remote('ls-tree', '--name-only', REF)).toBe('ledger.json\nsource');
  });
});
