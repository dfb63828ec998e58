import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { TestRepository } from '../support/repository.ts';
import { REF, Scene } from '../support/scene.ts';

/** Everything that the ledger has ever held, beside the alias files: messages, authors and each file of each commit. */
function everythingIn(repository: TestRepository): string {
  return repository.run(repository.remote, 'log', '--format=fuller', '--patch', REF, '--', ':!source');
}

describe('the ledger', () => {
  it('holds no token that a runner keeps in the variables of a job', async () => {
    await using scene = await Scene.open({ reject: ({ alias }) => (alias === 'x' ? REFUSED : undefined) });
    const token = 'ghs_ofSomeOtherAction0123456789';
    const commit = scene.repository.commit({ A: ['x', 'y'] });
    const env = {
      GITHUB_REPOSITORY: `https://x-access-token:${token}@github.com/ada/aliases`,
      GITHUB_SERVER_URL: `https://${token}@github.com`,
      GITHUB_RUN_ID: token,
      GITHUB_RUN_ATTEMPT: token,
      GITHUB_TRIGGERING_ACTOR: `https://${token}@github.com`,
      GITHUB_ACTOR: `ada:${token}`,
    };
    const run = await scene.run(commit, {}, { env });
    expect(run).toMatchObject({ result: 'partial', delivery: { accepted: 1, rejected: 1 } });
    const everything = everythingIn(scene.repository);
    expect(everything).toMatch(/Run: command line [0-9a-f]{8}$/m);
    expect(everything).not.toContain(token);
  });

  it('holds no secret of the run, in whatever variable, answer or setting it turns up', async () => {
    await using scene = await Scene.open({ clients: { client: SECRET }, reject: () => REFUSED_WITH_SECRET });
    const commit = scene.repository.commit({ A: ['x'] });
    const env = { GITHUB_ACTOR: SECRET, GITHUB_REPOSITORY: `ada/${SECRET}` };
    // CustomerGauge takes headings that the tenant chose; people paste the wrong thing.
    const inputs = { 'alias-field': `Alias ${SECRET}` };
    await scene.run(commit, inputs, { env });
    expect(await scene.run(commit, { ...inputs, command: 'adopt', only: 'A\tx', confirm: '1' }, { env })).toMatchObject(
      {
        result: 'adopted',
      },
    );
    const everything = everythingIn(scene.repository);
    for (const words of ['Actor: ***', '/ada/***/actions/', 'Alias ***']) expect(everything).toContain(words);
    for (const part of [SECRET, SECRET.slice(2), SECRET.slice(0, -3)]) expect(everything).not.toContain(part);
    // What was hidden is compared as it stands there.
    const next = scene.repository.commit({ A: ['x', 'y'] });
    expect(await scene.run(next, { ...inputs, command: 'plan' })).toMatchObject({ result: 'planned', failures: [] });
  });

  it('holds no token that the API repeats cut short, and no output does', async () => {
    const token =
      'eyJraWQiOiJhYmMifQ.eyJzdWIiOiJjbGllbnQtNDcxMSIsInNjb3BlIjoicmVjb3JkcyJ9.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg';
    const server = createServer((request, response) => {
      const answer = (status: number, body: object) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      if (request.url === '/token') return answer(200, { access_token: token });
      return answer(422, {
        message: `Refused: ${token.slice(0, 40)}...`,
        errors: { 'record.Alias': [token.slice(3)] },
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await using scene = await Scene.open();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const run = await scene.run(scene.repository.commit({ A: ['x'] }), {
      'auth-url': `${url}/token`,
      'records-url': `${url}/records/`,
    });
    await new Promise((resolve) => server.close(resolve));
    // The runner is told all forms of a secret, and shows none of those lines.
    const shown = run.log.replace(/^::add-mask::.*$/gm, '');
    for (const text of [everythingIn(scene.repository), JSON.stringify({ ...run, log: shown })]) {
      expect(text).toContain('***');
      for (const part of [token.slice(3, 40), token.slice(40, 80), token.slice(-32)]) expect(text).not.toContain(part);
    }
  });

  it('says who pushed by the name that git has, on a machine that has no other', async () => {
    await using scene = await Scene.open();
    scene.repository.commit({ A: ['x'] });
    scene.repository.git('config', 'user.name', 'Ada Lovelace');
    const run = await scene.runIn(scene.repository.work, {}, { GIT_AUTHOR_NAME: undefined, USER: 'root' });
    expect(run).toMatchObject({ result: 'pushed' });
    expect(scene.remote('log', '-1', '--format=%an', REF)).toBe('Ada Lovelace');
    expect(scene.remote('log', '-1', '--format=%b', REF)).toContain('Actor: Ada Lovelace');
  });
});

const SECRET = 'q8w7e6r5t4z3u2i1o0p-secret';
const REFUSED = { status: 422, body: { errors: { 'record.Alias': ['Not this one.'] } } };
const REFUSED_WITH_SECRET = {
  status: 422,
  body: { message: `No: ${SECRET}`, errors: { 'record.Alias': [SECRET.slice(2), SECRET.slice(0, -3)] } },
};
