import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AliasPair } from '../../src/aliases/alias.ts';
import { ScannedPairs } from '../../src/aliases/scanned-pairs.ts';
import { CodedError } from '../../src/error.ts';
import { listCommit, scanListed } from '../../src/files/commit.ts';
import { openRepository, type Repository } from '../../src/git/repository.ts';
import { advance, type CommitRelation, type StateChanges } from '../../src/ledger/advance.ts';
import { countEntries, type Source } from '../../src/ledger/ledger.ts';
import type { KnownFolder } from '../../src/ledger/load.ts';
import { Recorder, type RecorderOptions } from '../../src/ledger/recorder.ts';
import { LedgerStore } from '../../src/ledger/store.ts';
import { GIT_ENV, TestRepository } from '../support/repository.ts';
import { REF } from '../support/scene.ts';

const HEADER = { path: 'aliases', branch: 'main', target: undefined };
const EPOCH = Date.parse('2026-03-01T12:00:00Z');

/** Waits for what the run does by itself. */
const until = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

/** A ledger on a real remote, and runs that write it. A run sleeps until the test wakes it. */
class Desk implements AsyncDisposable {
  readonly remote: TestRepository;
  readonly repository: Repository;
  readonly desired: Source & KnownFolder;
  readonly records: readonly AliasPair[];
  /** What the run asked to sleep, in milliseconds; what it sleeps now; how sending was told to end. */
  readonly naps: number[] = [];
  readonly sleeping = new Set<() => void>();
  readonly ends: string[] = [];
  #own: LedgerStore | undefined;

  private constructor(remote: TestRepository, repository: Repository, folder: KnownFolder, count: number) {
    this.remote = remote;
    this.repository = repository;
    this.records = Array.from({ length: count }, (_, at) => ({ account: 'A', alias: String(at) }));
    this.desired = { commit: repository.head, ...folder };
  }

  static async open(count: number): Promise<Desk> {
    const remote = new TestRepository();
    remote.commit({ A: Array.from({ length: count }, (_, at) => String(at)) });
    const place = { cwd: remote.work, path: 'aliases', env: GIT_ENV, credentials: undefined };
    const repository = await openRepository(place);
    const listed = (await listCommit(repository, repository.head, 'aliases')) ?? [];
    const pairs = new ScannedPairs(await scanListed(repository, listed));
    return new Desk(remote, repository, { tree: await repository.tree(repository.head, 'aliases'), pairs }, count);
  }

  async store(): Promise<LedgerStore> {
    const { signal } = new AbortController();
    const time = { sleep: () => Promise.resolve(), now: () => 0, epoch: () => EPOCH, signal, deadline: signal };
    const found = await LedgerStore.find(this.repository, {
      ref: REF,
      redact: (text) => text,
      random: () => 0,
      ...time,
    });
    return found.open(this.desired);
  }

  /** A run that has written its opening record. */
  async recorder(more: Partial<RecorderOptions<AliasPair>> = {}): Promise<Recorder<AliasPair>> {
    this.#own = await this.store();
    const recorder = new Recorder<AliasPair>({
      store: this.#own,
      records: this.records,
      held: [],
      originOf: () => undefined,
      notes: [],
      desired: this.desired,
      header: HEADER,
      relate: async () => 'newer',
      run: 'run 1',
      mark: 'run 1',
      actor: 'ada',
      epoch: () => EPOCH,
      sleep: (milliseconds, signal) =>
        new Promise((resolve) => {
          this.naps.push(milliseconds);
          const wake = () => {
            this.sleeping.delete(wake);
            resolve();
          };
          this.sleeping.add(wake);
          signal.addEventListener('abort', wake);
        }),
      onEnd: ({ kind }) => this.ends.push(kind),
      ...more,
    });
    await recorder.open();
    return recorder;
  }

  /** Fifteen seconds later. */
  async wake(): Promise<void> {
    for (const wake of this.sleeping) wake();
    await new Promise(setImmediate);
  }

  /** Waits until the run knows that so many records are pending, which it does as soon as its write has landed. */
  async known(pending: number): Promise<void> {
    await until(() => countEntries(this.#own?.ledger?.pending ?? new Map())).toBe(pending);
  }

  /** What another run writes meanwhile. */
  async another(
    changes: StateChanges,
    { desired = this.desired, relation = 'same' as CommitRelation } = {},
  ): Promise<void> {
    const by = { run: 'run 2', time: new Date(EPOCH).toISOString() };
    await (await this.store()).write({
      next: (before) => advance(before, { relation, desired, changes, by, header: HEADER }),
      message: () => 'another run\n',
      author: 'grace',
      nothingSent: false,
    });
  }

  /** The titles of the ledger's commits, the first one first. */
  get log(): readonly string[] {
    const all = this.remote.run(this.remote.remote, 'for-each-ref', '--format=%(refname)', 'refs/customergauge');
    return all === '' ? [] : this.remote.run(this.remote.remote, 'log', '--reverse', '--format=%s', REF).split('\n');
  }

  async pending(): Promise<number> {
    return countEntries((await this.store()).ledger?.pending ?? new Map());
  }

  /** A hook of the remote before each write. */
  hook(lines: string): () => void {
    const file = join(this.remote.remote, 'hooks/pre-receive');
    writeFileSync(file, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
    return () => rmSync(file);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.repository[Symbol.asyncDispose]();
    this.remote[Symbol.dispose]();
  }
}

const ACCEPTED = { state: 'accepted' } as const;

/** That these records were accepted. */
function take(recorder: Recorder<AliasPair>, records: readonly AliasPair[]): void {
  for (const record of records) recorder.take(record, ACCEPTED);
}

async function draw(records: AsyncGenerator<AliasPair>, count: number): Promise<readonly (string | undefined)[]> {
  const drawn: (string | undefined)[] = [];
  while (drawn.length < count) drawn.push((await records.next()).value?.alias);
  return drawn;
}

describe('what became of records is written down', () => {
  it.each([
    [499, 1],
    [501, 2],
  ])('after 500 of them, and the rest at the end: of %i records in %i writes', async (count, writes) => {
    await using desk = await Desk.open(600);
    const recorder = await desk.recorder();
    expect(desk.log).toEqual(['push: 600 to send']);
    take(recorder, desk.records.slice(0, count));
    await recorder.close();
    expect(desk.log.slice(1)).toEqual(Array(writes).fill(`push: ${count} of 600 accepted`));
    expect(await desk.pending()).toBe(600 - count);
  });

  it('after 500 more that ended while the last were written', async () => {
    await using desk = await Desk.open(1001);
    const recorder = await desk.recorder();
    take(recorder, desk.records);
    await desk.known(0);
    expect(desk.log).toHaveLength(3);
    await recorder.close();
  });

  it('every fifteen seconds, however few they are, until the run ends', async () => {
    await using desk = await Desk.open(3);
    const recorder = await desk.recorder();
    for (const [at, record] of desk.records.slice(0, 2).entries()) {
      take(recorder, [record]);
      await desk.wake();
      await desk.known(2 - at);
    }
    expect(desk.naps).toEqual([15_000, 15_000, 15_000]);
    await recorder.close();
    expect(desk.sleeping.size).toBe(0);
    expect(desk.naps).toHaveLength(3);
  });

  it('at once when sending comes to its end, and then only once more', async () => {
    await using desk = await Desk.open(600);
    const recorder = await desk.recorder();
    take(recorder, desk.records.slice(0, 1));
    recorder.release();
    await desk.known(599);
    take(recorder, desk.records.slice(1));
    await recorder.close();
    expect(desk.log.slice(1)).toEqual(['push: 1 of 600 accepted', 'push: 600 of 600 accepted']);
    expect(await desk.pending()).toBe(0);
  });

  it.each([
    ['came to its end', true],
    ['was broken off', false],
  ])('before the run ends, however long the remote takes: sending %s', async (_how, released) => {
    await using desk = await Desk.open(1100);
    const recorder = await desk.recorder();
    desk.hook('sleep 0.3');
    take(recorder, desk.records.slice(0, 500));
    if (released) recorder.release();
    take(recorder, desk.records.slice(500));
    await recorder.close();
    expect(await desk.pending()).toBe(0);
    expect(desk.log).toHaveLength(3);
  });
});

describe('sending waits where a thousand records are ahead of the ledger', () => {
  it('and what is known then is written at once, so that it goes on', async () => {
    await using desk = await Desk.open(1100);
    const recorder = await desk.recorder();
    const records = recorder.records();
    await draw(records, 1000);
    take(recorder, desk.records.slice(0, 1));
    expect(await draw(records, 1)).toEqual(['1000']);
    expect(desk.log.at(-1)).toBe('push: 1 of 1100 accepted');
    await recorder.close();
  });

  it('no longer than until it has come to its end', async () => {
    await using desk = await Desk.open(1002);
    const recorder = await desk.recorder();
    const records = recorder.records();
    await draw(records, 1000);
    const rest = draw(records, 3);
    recorder.release();
    expect(await rest).toEqual(['1000', '1001', undefined]);
    await recorder.close();
  });
});

describe('another run', () => {
  it('that had a record accepted meanwhile has it sent no more, and it is counted', async () => {
    await using desk = await Desk.open(4);
    const recorder = await desk.recorder();
    const records = recorder.records();
    expect(await draw(records, 1)).toEqual(['0']);
    const [zero, one, two] = desk.records as [AliasPair, AliasPair, AliasPair];
    await desk.another([
      [one, ACCEPTED],
      [two, { state: 'rejected', code: 'http-422', reason: 'No.' }],
    ]);
    take(recorder, [zero]);
    recorder.release();
    await desk.known(2);
    expect(await draw(records, 3)).toEqual(['2', '3', undefined]);
    expect(recorder.dropped).toBe(1);
    await recorder.close();
  });

  it('that had a record accepted while it waited for another attempt ends its waiting, and it is counted', async () => {
    await using desk = await Desk.open(3);
    const recorder = await desk.recorder();
    expect(await draw(recorder.records(), 2)).toEqual(['0', '1']);
    const [zero, one, two] = desk.records as [AliasPair, AliasPair, AliasPair];
    expect([zero, one].map((record) => recorder.drop(record))).toEqual([false, false]);
    await desk.another([[one, ACCEPTED]]);
    take(recorder, [two]);
    recorder.release();
    await desk.known(1);
    expect([zero, one].map((record) => recorder.drop(record))).toEqual([false, true]);
    expect(recorder.dropped).toBe(1);
    await recorder.close();
  });

  it('of a newer commit ends the sending, once; what was accepted is kept, and the newer source stays', async () => {
    await using desk = await Desk.open(600);
    const newer = { ...desk.desired, commit: 'f'.repeat(40) };
    await desk.another([], { desired: { ...desk.desired, commit: 'e'.repeat(40) } });
    const asked: string[] = [];
    const recorder = await desk.recorder({
      relate: async (source) => {
        asked.push(source.slice(0, 1));
        return source === newer.commit ? 'older' : 'newer';
      },
    });
    await desk.another([], { desired: newer, relation: 'newer' });
    take(recorder, desk.records.slice(0, 500));
    await desk.known(100);
    take(recorder, desk.records.slice(500, 501));
    await recorder.close();
    expect(desk.ends).toEqual(['superseded']);
    expect(asked).toEqual(['e', 'f']);
    expect((await desk.store()).ledger?.source.commit).toBe(newer.commit);
    expect(await desk.pending()).toBe(99);
  });

  it('of a commit that this one does not build on ends the sending, too, and what was sent is written', async () => {
    await using desk = await Desk.open(600);
    const other = { ...desk.desired, commit: 'f'.repeat(40) };
    const notThere = new CodedError({ code: 'ledger-branch', message: 'It is not on the branch.', hint: '' });
    const recorder = await desk.recorder({ relate: () => Promise.reject(notThere) });
    await desk.another([], { desired: other, relation: 'newer' });
    take(recorder, desk.records.slice(0, 501));
    await recorder.close();
    expect(desk.ends).toEqual(['superseded']);
    expect((await desk.store()).ledger?.source.commit).toBe(other.commit);
    expect(await desk.pending()).toBe(99);
  });

  it('of a newer commit that was faster leaves nothing to write, and no time to keep', async () => {
    await using desk = await Desk.open(1);
    await desk.another([]);
    const late = { ...desk.desired, commit: 'e'.repeat(40) };
    await desk.recorder({ desired: late, relate: async () => 'older' });
    expect(desk.ends).toEqual(['superseded']);
    expect(desk.log).toEqual(['another run']);
    expect(desk.naps).toEqual([]);
  });
});

describe('a write that fails', () => {
  it('ends the sending, once, lets go of what waits for it, and the last write makes up for it', async () => {
    await using desk = await Desk.open(1300);
    const recorder = await desk.recorder();
    const allow = desk.hook('exit 1');
    const records = recorder.records();
    await draw(records, 1000);
    const waiting = draw(records, 1);
    take(recorder, desk.records.slice(0, 500));
    expect(await waiting).toEqual(['1000']);
    expect(desk.ends).toEqual(['failed']);
    allow();
    await desk.wake();
    take(recorder, desk.records.slice(500, 1001));
    await recorder.close();
    expect(desk.ends).toEqual(['failed']);
    expect(desk.log).toEqual(['push: 1300 to send', 'push: 1001 of 1300 accepted']);
    expect(await desk.pending()).toBe(299);
  });
});
