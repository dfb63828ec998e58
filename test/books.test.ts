import { describe, expect, it } from 'vitest';
import type { LocatedPair } from '../src/aliases/alias.ts';
import { SourceLines } from '../src/aliases/source.ts';
import { originsOf } from '../src/commands/held.ts';
import { actorName, runName } from '../src/commands/identity.ts';
import type { Provenance } from '../src/report/report.ts';

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

  it('names who started it, before whoever else is known', () => {
    const names = ['GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR', 'GIT_AUTHOR_NAME', 'USER', 'USERNAME'];
    for (const [at, name] of names.entries())
      expect(actorName(Object.fromEntries(names.slice(at).map((one) => [one, one])))).toBe(name);
    expect(actorName({})).toBe('unknown');
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
