import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chooseCommand, readTrigger, refusePush, type Trigger } from '../../src/github/event.ts';
import { derived, EXAMPLES, examples, mistakes, type Payload } from '../support/payloads.ts';

const ZERO = '0'.repeat(40);
const BEFORE = 'b'.repeat(40);
const AFTER = 'a'.repeat(40);
const folder = mkdtempSync(join(tmpdir(), 'events-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As the runner hands an event over. */
function trigger(event: string, ref: string, payload: unknown): Trigger {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(payload));
  return readTrigger({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_REF: ref });
}

interface Judged {
  /** What `command: auto` does. */
  readonly auto: 'plan' | 'push';
  readonly noticed: boolean;
  readonly mayPush: boolean;
  readonly mayPushWithEnvironment: boolean;
}

function judge(read: Trigger): Judged {
  const { command, notice } = chooseCommand(read);
  return {
    auto: command,
    noticed: notice !== undefined,
    mayPush: refusePush(read, false) === undefined,
    mayPushWithEnvironment: refusePush(read, true) === undefined,
  };
}

const PUSHES: Judged = { auto: 'push', noticed: false, mayPush: true, mayPushWithEnvironment: true };
const OFF_DEFAULT: Judged = { auto: 'plan', noticed: true, mayPush: false, mayPushWithEnvironment: true };
const UNMERGED: Judged = { auto: 'plan', noticed: false, mayPush: false, mayPushWithEnvironment: false };
const FOREIGN: Judged = { ...UNMERGED, noticed: true };
const TAG: Judged = FOREIGN;
/** Of a pull request that is over somebody may expect a push. */
const ofPullRequest = ({ pull_request }: Payload): Judged => (pull_request.state === 'closed' ? FOREIGN : UNMERGED);

/** A push of commits to a branch, of which GitHub's examples have none. */
function branchPush(branch: string, change: Payload = {}): Payload {
  return derived(
    'push',
    (payload) => {
      const pushed = { ref: `refs/heads/${branch}`, before: BEFORE, after: AFTER, created: false, ...change };
      Object.assign(payload, pushed);
    },
    ({ ref }) => ref === 'refs/heads/master',
  );
}

describe("every example of GitHub's own", () => {
  const expected: readonly (readonly [
    event: string,
    like: string,
    ref: (payload: Payload) => string,
    read: (payload: Payload) => object,
    judged: (payload: Payload) => Judged,
  ])[] = [
    [
      'push',
      'push',
      ({ ref }) => ref,
      ({ ref, before, after }) =>
        ref.startsWith('refs/tags/')
          ? { kind: 'tag', ref, onDefaultBranch: false }
          : { kind: 'push', ref, before, after, defaultBranch: 'master', onDefaultBranch: true },
      ({ ref }) => (ref.startsWith('refs/tags/') ? TAG : PUSHES),
    ],
    [
      'pull_request',
      'pull_request',
      ({ number }) => `refs/pull/${number}/merge`,
      ({ pull_request: { base, head } }) => ({ kind: 'pull-request', baseSha: base.sha, headSha: head.sha }),
      ofPullRequest,
    ],
    [
      // It runs on the default branch and has its secrets, while its payload is about code of anybody.
      'pull_request_target',
      'pull_request',
      ({ repository }) => `refs/heads/${repository.default_branch}`,
      ({ pull_request: { base, head } }) => ({ kind: 'pull-request', baseSha: base.sha, headSha: head.sha }),
      ofPullRequest,
    ],
    [
      'pull_request_review',
      'pull_request_review',
      ({ pull_request }) => `refs/pull/${pull_request.number}/merge`,
      ({ pull_request: { base, head } }) => ({ kind: 'pull-request', baseSha: base.sha, headSha: head.sha }),
      ofPullRequest,
    ],
    [
      'merge_group',
      'merge_group',
      ({ merge_group }) => merge_group.head_ref,
      ({ merge_group }) => ({ kind: 'merge-group', baseSha: merge_group.base_sha }),
      () => UNMERGED,
    ],
    [
      'workflow_dispatch',
      'workflow_dispatch',
      ({ ref }) => ref,
      ({ ref, repository }) => ({ kind: 'run', ref, defaultBranch: repository.default_branch, onDefaultBranch: true }),
      () => PUSHES,
    ],
    [
      'repository_dispatch',
      'repository_dispatch',
      ({ branch }) => `refs/heads/${branch}`,
      ({ branch }) => ({ kind: 'run', ref: `refs/heads/${branch}`, onDefaultBranch: true }),
      () => PUSHES,
    ],
  ];
  for (const [event, like, ref, read, judged] of expected) {
    it(`of ${event} is read, and pushes only where its code was merged`, async () => {
      expect(examples(like).some((payload) => mistakes(like, payload) === undefined)).toBe(true);
      for (const payload of examples(like)) {
        const found = trigger(event, ref(payload), payload);
        expect(found).toMatchObject(read(payload));
        expect(judge(found)).toEqual(judged(payload));
      }
    });
  }

  it('of any other event plans, says so, and never pushes', async () => {
    const known = new Set(expected.map(([event]) => event));
    for (const { name, examples: all } of EXAMPLES.filter((one) => !known.has(one.name))) {
      const found = trigger(name, 'refs/heads/master', all[0]);
      expect(found).toEqual({ kind: 'other', event: name });
      expect(judge(found), name).toEqual(FOREIGN);
    }
  });
});

describe('a push', () => {
  it('of commits to the default branch pushes what came since the commit before', async () => {
    const found = trigger('push', 'refs/heads/master', branchPush('master'));
    expect(found).toMatchObject({ kind: 'push', before: BEFORE, after: AFTER, onDefaultBranch: true });
    expect(judge(found)).toEqual(PUSHES);
  });

  it('that was forced pushes too, and knows the commit that is on no branch any more', async () => {
    const found = trigger('push', 'refs/heads/master', branchPush('master', { forced: true }));
    expect(found).toMatchObject({ kind: 'push', before: BEFORE, after: AFTER });
    expect(judge(found)).toEqual(PUSHES);
  });

  it('to another branch plans and names both branches, unless an environment is set explicitly', async () => {
    for (const branch of ['topic', 'feature/master', 'master/topic', 'Master']) {
      const found = trigger('push', `refs/heads/${branch}`, branchPush(branch));
      expect(judge(found)).toEqual(OFF_DEFAULT);
      expect(chooseCommand(found).notice).toContain(`\`refs/heads/${branch}\``);
      expect(chooseCommand(found).notice).toContain('`master`');
      expect(refusePush(found, false)?.hint).toContain('`environment`');
    }
  });

  it('of a new branch has no commit before it', async () => {
    const payload = branchPush('topic', { before: ZERO, created: true });
    const found = trigger('push', 'refs/heads/topic', payload);
    expect(found).toMatchObject({ kind: 'push', before: ZERO, onDefaultBranch: false });
    expect(judge(found)).toEqual(OFF_DEFAULT);
  });

  it('that deletes a branch never pushes', async () => {
    const payload = branchPush('topic', { after: ZERO, deleted: true, head_commit: null, commits: [] });
    const found = trigger('push', 'refs/heads/topic', payload);
    expect(found).toMatchObject({ kind: 'push', before: BEFORE, after: ZERO });
    expect(judge(found)).toMatchObject({ auto: 'plan', mayPush: false });
  });

  it('of a tag with the name of the default branch is no push of that branch', async () => {
    const payload = branchPush('master', { ref: 'refs/tags/master' });
    expect(judge(trigger('push', 'refs/tags/master', payload))).toEqual(TAG);
  });
});

describe('a pull request from a fork', () => {
  const opened = ({ action }: Payload): boolean => action === 'opened';
  const fromFork = () =>
    derived(
      'pull_request',
      ({ pull_request: { head, base } }) => {
        head.repo = { ...base.repo, id: 1, fork: true, full_name: 'mallory/Hello-World' };
        Object.assign(head, { label: 'mallory:master', ref: 'master', sha: AFTER });
      },
      opened,
    );

  for (const [event, ref] of [
    ['pull_request', 'refs/pull/2/merge'],
    ['pull_request_target', 'refs/heads/master'],
  ] as const) {
    it(`plans, and cannot push whatever its inputs say, though its branch is called like the default one (${event})`, async () => {
      const found = trigger(event, ref, fromFork());
      expect(found).toMatchObject({ kind: 'pull-request', event, headSha: AFTER });
      expect(judge(found)).toEqual(UNMERGED);
      expect(refusePush(found, true)?.message).toContain(`\`${event}\``);
    });
  }
});

describe('an event that never pushes', () => {
  it.each(['workflow_run', 'release'])(
    'is refused by naming those that do, and says nothing of merging (%s)',
    async (event) => {
      for (const command of ['push', 'adopt', 'forget'] as const) {
        const refused = refusePush(trigger(event, 'refs/heads/master', examples(event)[0]), true, command);
        expect(refused?.message).toBe(
          `\`${command}\` never runs on the event \`${event}\`: only on \`push\`, \`schedule\`, \`workflow_dispatch\` and \`repository_dispatch\`.`,
        );
        expect(refused?.hint).not.toContain('merge');
      }
    },
  );

  it('is a pull request, also once it is merged: its merge is a push, and the notice says so', async () => {
    const payload =
      examples('pull_request').find(({ pull_request }) => pull_request.merged) ??
      derived(
        'pull_request',
        ({ pull_request }) => Object.assign(pull_request, { merged: true, merged_at: '2026-11-25T12:00:00Z' }),
        ({ action }) => action === 'closed',
      );
    const merged = trigger('pull_request', 'refs/heads/master', payload);
    expect(refusePush(merged, true)?.message).not.toContain('not merged');
    expect(refusePush(merged, true)?.hint).toContain('A merge is also a `push` to the target branch.');
    expect(chooseCommand(merged).notice).toContain('run the workflow on that event');
  });
});

describe('a run that nobody pushed', () => {
  it('by schedule is on the default branch, though its payload may not name it', async () => {
    const { repository } = examples('push')[0];
    for (const payload of [
      { schedule: '30 5 * * 1' },
      { schedule: '30 5 * * 1', workflow: '.github/workflows/a.yml', repository },
    ]) {
      const found = trigger('schedule', 'refs/heads/master', payload);
      expect(found).toMatchObject({ kind: 'run', event: 'schedule', onDefaultBranch: true });
      expect(judge(found)).toEqual(PUSHES);
    }
  });

  it('by hand on another branch plans, unless an environment is set explicitly; on a tag it always does', async () => {
    for (const [ref, judged] of [
      ['refs/heads/topic', OFF_DEFAULT],
      ['refs/tags/main', TAG],
    ] as const) {
      const payload = derived('workflow_dispatch', (one) => Object.assign(one, { ref }));
      expect(judge(trigger('workflow_dispatch', ref, payload))).toEqual(judged);
    }
  });
});

describe('an event that cannot be understood', () => {
  it('is an error that says what to do, and is never taken for none', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"ref": ');
    for (const GITHUB_EVENT_PATH of [undefined, join(folder, 'none.json'), broken, folder]) {
      expect(() => readTrigger({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH })).toThrow(
        expect.objectContaining({
          code: 'event',
          message: expect.stringContaining('GITHUB_EVENT_PATH'),
          hint: expect.stringContaining('Run the workflow again'),
        }),
      );
    }
  });

  it('pushes nothing where its payload is not what GitHub sends', async () => {
    for (const payload of [null, [], 'text', {}, { repository: null }, { repository: { default_branch: 7 } }]) {
      for (const event of ['push', 'workflow_dispatch', 'repository_dispatch', 'pull_request', 'merge_group']) {
        for (const ref of ['refs/heads/main', 'refs/heads/', '']) {
          expect(judge(trigger(event, ref, payload)), event).toMatchObject({ auto: 'plan', mayPush: false });
        }
      }
    }
  });

  it('is none only outside GitHub, where a person may push', async () => {
    expect(readTrigger({})).toEqual({ kind: 'none' });
    expect(judge({ kind: 'none' })).toMatchObject({ auto: 'plan', mayPush: true });
  });
});
