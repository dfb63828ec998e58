import { describe, expect, it } from 'vitest';
import type { LocatedPair } from '../../src/aliases/alias.ts';
import { SourceLines } from '../../src/aliases/source.ts';
import type { Provenance } from '../../src/report/review-report.ts';
import { originsOf } from '../../src/review/held-back.ts';
import { actorName, runName } from '../../src/run/identity.ts';

const PAIR: LocatedPair = {
  account: 'A',
  alias: 'x',
  source: new SourceLines('aliases/a.yaml', ''),
  start: 0,
  end: 0,
};

describe('what the ledger says of a run', () => {
  it.each([
    [{}, /^https:\/\/github\.com\/o\/r\/actions\/runs\/7\/attempts\/1\b/],
    [
      { GITHUB_SERVER_URL: 'https://github.example', GITHUB_RUN_ATTEMPT: '3' },
      /^https:\/\/github\.example\/o\/r\/actions\/runs\/7\/attempts\/3\b/,
    ],
    [{ GITHUB_RUN_ID: '' }, /^command line [0-9a-f]{8}/],
  ])('names it by its address and attempt, or apart from all others: %j', (env, name) => {
    expect(runName({ GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', ...env })).toMatch(name);
  });

  it.each([
    [
      'a token in the address of the repository',
      { GITHUB_REPOSITORY: 'https://x-access-token:ghs_1234@github.com/o/r' },
    ],
    ['a token before the name of the repository', { GITHUB_REPOSITORY: 'ghs_1234@github.com/o' }],
    ['more than owner and name', { GITHUB_REPOSITORY: 'o/r/ghs_1234' }],
    ['a line break', { GITHUB_REPOSITORY: 'o/r\nActor: ghs_1234' }],
    ['a token in the address of the server', { GITHUB_SERVER_URL: 'https://ghs_1234@github.com' }],
    ['a token in the query of that', { GITHUB_SERVER_URL: 'https://github.com/?token=ghs_1234' }],
    ['what is no address', { GITHUB_SERVER_URL: 'ghs_1234' }],
    ['no number for the run', { GITHUB_RUN_ID: '7?token=ghs_1234' }],
    ['no number for the attempt', { GITHUB_RUN_ATTEMPT: 'ghs_1234' }],
  ])('takes nothing from the environment that is not what it should be: %s', (_, env) => {
    const run = runName({ GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', ...env });
    expect(run).not.toContain('ghs_1234');
    expect(run).toMatch(
      /^(?:(?:run 7|command line) [0-9a-f]{8}|https:\/\/github\.com\/o\/r\/actions\/runs\/7\/attempts\/1)$/,
    );
  });

  it('names it by the address of a server that is in a folder of another', () => {
    const env = { GITHUB_SERVER_URL: 'https://example.com/git/', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7' };
    expect(runName(env)).toBe('https://example.com/git/o/r/actions/runs/7/attempts/1');
  });

  it('names who started it, before whoever else is known', () => {
    const names = ['GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR', 'GIT_AUTHOR_NAME', 'git', 'USER', 'USERNAME'];
    for (const [at, name] of names.entries()) {
      const env = Object.fromEntries(names.slice(at).map((one) => [one, one]));
      expect(actorName(env, env.git)).toBe(name);
    }
    expect(actorName({})).toBe('unknown');
  });

  it.each([
    [{ GITHUB_ACTOR: 'dependabot[bot]' }, 'dependabot[bot]'],
    [{ GITHUB_ACTOR: 'ada_company' }, 'ada_company'],
    [{ GITHUB_TRIGGERING_ACTOR: 'https://ghs_1234@x', GITHUB_ACTOR: 'ada' }, 'ada'],
    [{ GITHUB_ACTOR: 'ada\nAccepted: 99' }, 'unknown'],
    [{ GIT_AUTHOR_NAME: 'Zoë  Müller\u202e <z@example.com>\n' }, 'Zoë Müller z@example.com'],
    [{ GIT_AUTHOR_NAME: 'https://ada:pass@example.com', USER: 'ada' }, 'ada'],
    [{ GIT_AUTHOR_NAME: '\u200b \n' }, 'unknown'],
    [{ USER: 'x'.repeat(5000) }, 'x'.repeat(100)],
  ])('names nobody by what is no name: %j', (env, name) => {
    expect(actorName(env)).toBe(name);
  });
});

describe('what the ledger remembers of who approved a pair', () => {
  const pullRequest = { number: 7, approvedBy: ['ada'] } as unknown as NonNullable<Provenance['pullRequest']>;
  const commit = 'a'.repeat(40);

  it.each<[Provenance['how'], object | undefined]>([
    ['approved', { pull: 7, commit, approvedBy: ['ada'] }],
    ['after-approval', { pull: 7, commit, approvedBy: [] }],
    ['unapproved', { pull: 7, commit, approvedBy: [] }],
    ['unknown', undefined],
  ])('is nobody who did not see it: %s', (how, origin) => {
    const pair: Provenance = { ...PAIR, how, pullRequest, commit };
    const origins = originsOf({ reviewed: [], unreviewed: [pair], enforced: true, gaps: [] });
    expect([...origins.values()]).toEqual(origin ? [origin] : []);
  });
});
