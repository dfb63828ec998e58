import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type ActionEnded, runAction } from '../support/program.ts';
import { pushPayload } from '../support/push-event.ts';
import { TestRepository } from '../support/repository.ts';

const SECRET = 'a secret/with+odd=signs';
const CLIENTS = { 'test-client': SECRET };
const ZERO = '0'.repeat(40);
const MANY = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`Account ${at}`, [`Alias ${at}`]]));

function inputsFor(sandbox: Sandbox, more: Readonly<Record<string, string>> = {}) {
  return {
    'auth-url': sandbox.authUrl,
    'records-url': sandbox.recordsUrl,
    configuration: sandbox.mapping.configuration,
    'client-id': 'test-client',
    'client-secret': SECRET,
    base: 'last-commit',
    ...more,
  };
}

interface Scene {
  readonly sandbox?: SandboxOptions;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether somebody reads the log. */
  readonly read?: boolean;
  /** As a process of its own. */
  readonly asProcess?: boolean;
}

/** A first push of the given aliases to a sandbox, by the action. */
async function firstPush({
  sandbox: options = {},
  inputs = {},
  aliases = MANY,
  env = {},
  read = true,
  asProcess = !read,
}: Scene): Promise<{ run: ActionEnded; sandbox: Sandbox }> {
  using repository = new TestRepository();
  const after = repository.commit(aliases);
  const sandbox = await startSandbox({ clients: CLIENTS, ...options });
  try {
    const run = await runAction({
      folder: repository.folder,
      checkout: repository.shallowCheckout(after),
      event: 'push',
      payload: pushPayload(ZERO, after),
      ref: 'refs/heads/main',
      inputs: inputsFor(sandbox, inputs),
      env,
      read,
      asProcess,
    });
    return { run, sandbox };
  } finally {
    await sandbox.close();
  }
}

const recordRequests = (sandbox: Sandbox) => sandbox.requests().filter(({ path }) => path.startsWith('/records'));

function expectCleanFailure(run: ActionEnded): void {
  expect(run.code).toBe(1);
  expect(run.all).not.toMatch(/^\s+at .+:\d+/m);
  for (const form of [SECRET, encodeURIComponent(SECRET), Buffer.from(SECRET).toString('base64')]) {
    const shown = run.all.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(shown.join('\n') + run.summary + JSON.stringify(run.report) + JSON.stringify(run.outputs)).not.toContain(
      form,
    );
  }
}

describe('a push from a shallow checkout', () => {
  for (const format of ['json', 'form'] as const) {
    for (const method of ['put', 'post'] as const) {
      it(`delivers exactly what the last commit added, once each, with one token (${format}, ${method} only)`, async () => {
        using repository = new TestRepository();
        const before = repository.commit({ 'ACME & Söhne': ['ACME', 'a=b&c'] });
        const after = repository.commit({ 'ACME & Söhne': ['ACME', 'a=b&c', 'アクメ'], 'Zeta [x]': ['Z+Z', '100%'] });
        await using sandbox = await startSandbox({ clients: CLIENTS, method });
        const run = await runAction({
          folder: repository.folder,
          checkout: repository.shallowCheckout(after),
          event: 'push',
          payload: pushPayload(before, after),
          ref: 'refs/heads/main',
          inputs: inputsFor(sandbox, { format }),
        });
        expect(run.code, run.all).toBe(0);
        expect(
          sandbox
            .records()
            .map(({ account, alias }) => `${account}: ${alias}`)
            .sort(),
        ).toEqual(['ACME & Söhne: アクメ', 'Zeta [x]: 100%', 'Zeta [x]: Z+Z']);
        expect(sandbox.tokensIssued).toBe(1);
        expect(recordRequests(sandbox)).toHaveLength(method === 'put' ? 3 : 4);
        expect(run.outputs).toMatchObject({
          result: 'pushed',
          create: '3',
          accepted: '3',
          unchanged: '2',
          changes: 'true',
        });
        expect(run.report.delivery.method).toBe(method === 'put' ? null : 'POST');
        if (method === 'post') expect(run.all).toContain('method: POST');
      });
    }
  }

  it('sends nothing and asks for no token when nothing is new', async () => {
    using repository = new TestRepository();
    const before = repository.commit({ A: ['x'] });
    const after = repository.commit({ A: ['x'] }, 'aliases/other-name.yaml');
    repository.git('rm', '--quiet', 'aliases/all.yaml');
    const renamed = repository.commitAll();
    expect(after).not.toBe(renamed);
    await using sandbox = await startSandbox({ clients: CLIENTS });
    const run = await runAction({
      folder: repository.folder,
      checkout: repository.shallowCheckout(renamed),
      event: 'push',
      payload: pushPayload(before, renamed),
      ref: 'refs/heads/main',
      inputs: inputsFor(sandbox),
    });
    expect(run.outputs).toMatchObject({ result: 'unchanged', changes: 'false', unchanged: '1' });
    expect(sandbox.requests()).toEqual([]);
  });

  it('sends headings and constant fields as the inputs say', async () => {
    const mapping = { accountField: 'Kunde', aliasField: 'Auch bekannt als', extraFields: ['Source'] };
    const inputs = { 'account-field': 'Kunde', 'alias-field': 'Auch bekannt als', 'extra-fields': 'Source: GitHub' };
    const { run, sandbox } = await firstPush({ asProcess: true, sandbox: { mapping }, inputs, aliases: { A: ['x'] } });
    expect(run.code, run.all).toBe(0);
    expect(sandbox.records()).toMatchObject([{ account: 'A', alias: 'x', extra: { Source: 'GitHub' } }]);
  });
});

describe('a wrong target', () => {
  it('with a wrong secret: no record is sent, and the message names client-secret', async () => {
    const { run, sandbox } = await firstPush({ sandbox: { clients: { 'test-client': 'another' } } });
    expectCleanFailure(run);
    expect(recordRequests(sandbox)).toEqual([]);
    expect(run.all).toContain('`client-secret`');
    expect(run.outputs).toMatchObject({ result: 'failed', unsent: '30' });
  });

  it('with a wrong configuration: one request, and the message names configuration', async () => {
    const { run, sandbox } = await firstPush({ inputs: { configuration: 'contact' } });
    expectCleanFailure(run);
    expect(recordRequests(sandbox)).toHaveLength(1);
    expect(run.all).toContain('Check `configuration`');
    expect(run.outputs).toMatchObject({ result: 'failed', unsent: '30', rejected: '0' });
  });

  for (const [fault, input] of [
    ['redirect', 'records-url'],
    ['html', 'records-url'],
    ['403', 'client-id'],
    ['404', 'records-url'],
  ] as const) {
    it(`that answers with ${fault}: one request, and the message names ${input}`, async () => {
      const { run, sandbox } = await firstPush({ sandbox: { faults: `script:${fault}*100` } });
      expectCleanFailure(run);
      expect(recordRequests(sandbox)).toHaveLength(1);
      expect(sandbox.requests().filter(({ path }) => path === '/login')).toEqual([]);
      expect(run.all).toContain(`\`${input}\``);
    });
  }

  it('with wrong headings: three requests, and the message names both headings', async () => {
    const { run, sandbox } = await firstPush({ inputs: { 'alias-field': 'alias' } });
    expectCleanFailure(run);
    expect(recordRequests(sandbox)).toHaveLength(3);
    expect(run.all).toContain('`account-field`');
    expect(run.all).toContain('`alias-field`');
    expect(run.outputs).toMatchObject({ result: 'failed', rejected: '3', unsent: '27' });
  });

  it('that nobody serves: no request, and the message says so', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const { run } = await firstPush({ inputs: { 'records-url': `http://127.0.0.1:${port}/records/`, retries: '1' } });
    expectCleanFailure(run);
    expect(run.report.delivery.stop).toMatchObject({ kind: 'unreachable' });
  });
});

describe('failures that pass', () => {
  it('are tried again until every record is accepted, and nothing is sent twice but what had no answer', async () => {
    const faults = 'script:200,429(retry-after=0),503(retry-after=0),reset,lost,408';
    const { run, sandbox } = await firstPush({ sandbox: { faults } });
    expect(run.outputs, run.all).toMatchObject({ result: 'pushed', accepted: '30' });
    expect(new Set(sandbox.records().map(({ account }) => account)).size).toBe(30);
    expect(sandbox.records().filter(({ repeated }) => repeated)).toHaveLength(1);
  });

  it('include a token that expires in the middle: it is renewed once for all', async () => {
    const { run, sandbox } = await firstPush({ sandbox: { faults: 'script:200*5,expire' } });
    expect(run.outputs, run.all).toMatchObject({ result: 'pushed', accepted: '30' });
    expect(sandbox.tokensIssued).toBe(2);
  });

  it('are none where a token says that it expires soon: it is renewed before it is refused', async () => {
    // It lives for an hour all the same, so that no refusal would make up for a token that is not renewed.
    const { run, sandbox } = await firstPush({
      sandbox: { expiresIn: 1, latencyMs: 100 },
      inputs: { concurrency: '2' },
    });
    expect(run.outputs, run.all).toMatchObject({ result: 'pushed', accepted: '30' });
    expect(sandbox.tokensIssued).toBeGreaterThan(1);
    expect(recordRequests(sandbox)).toHaveLength(30);
  });
});

describe('records that are not accepted', () => {
  it('do not stop the others, and fail the step with the words of the API', async () => {
    const reject = ({ alias }: { readonly alias: string }) =>
      alias === 'Alias 7'
        ? { status: 422, body: { message: 'No.', errors: { 'record.Alias': ['Taken ::error:: by @somebody'] } } }
        : undefined;
    const { run } = await firstPush({ sandbox: { reject } });
    expect(run.code).toBe(3);
    expect(run.outputs).toMatchObject({ result: 'partial', accepted: '29', rejected: '1' });
    const refused = run.report.delivery.records.filter(({ state }: { state: string }) => state !== 'accepted');
    expect(refused).toMatchObject([
      {
        alias: 'Alias 7',
        state: 'rejected',
        reason: { status: 422, fields: { 'record.Alias': ['Taken ::error:: by @somebody'] } },
      },
    ]);
    expect(run.summary).toContain('Alias 7');
  });

  it('are unanswered when the answer was lost every time', async () => {
    const { run } = await firstPush({
      sandbox: { faults: 'script:200,lost*50' },
      inputs: { retries: '0', concurrency: '1' },
      aliases: { A: ['x', 'y'] },
    });
    expect(run.outputs).toMatchObject({ result: 'partial', accepted: '1', unanswered: '1' });
  });

  it('open the circuit when ten in a row fail in the same way', async () => {
    const { run, sandbox } = await firstPush({
      sandbox: { faults: 'script:200*2,400*100' },
      inputs: { concurrency: '1' },
    });
    expect(recordRequests(sandbox)).toHaveLength(12);
    expect(run.report.delivery.stop.kind).toBe('circuit');
    expect(run.outputs).toMatchObject({ result: 'partial', accepted: '2', rejected: '10', unsent: '18' });
  });
});

describe('before anything is sent', () => {
  it('max-new blocks a push that is larger, and says how to allow it', async () => {
    const { run, sandbox } = await firstPush({ inputs: { 'max-new': '29' } });
    expect(run.code).toBe(4);
    expect(run.outputs.result).toBe('blocked');
    expect(run.all).toContain('enter 30 for `max-new`');
    expect(sandbox.requests()).toEqual([]);
  });

  it('dry-run stops after the plan', async () => {
    const { run, sandbox } = await firstPush({ inputs: { 'dry-run': 'true' } });
    expect(run.outputs).toMatchObject({ result: 'planned', create: '30' });
    expect(sandbox.requests()).toEqual([]);
  });

  it('one wrong alias file stops everything', async () => {
    const { run, sandbox } = await firstPush({ aliases: { A: ['x'], B: ['x'] } });
    expect(run.code).toBe(2);
    expect(run.outputs).toMatchObject({ result: 'invalid', errors: '1' });
    expect(run.all).toMatch(/^::error title=conflicting-alias,file=aliases\/all.yaml,line=\d+/m);
    expect(sandbox.requests()).toEqual([]);
  });

  it('every wrong or missing input is named at once', async () => {
    using repository = new TestRepository();
    const after = repository.commit({ A: ['x'] });
    const run = await runAction({
      folder: repository.folder,
      checkout: repository.work,
      event: 'push',
      payload: pushPayload(ZERO, after),
      ref: 'refs/heads/main',
      inputs: {
        command: 'push',
        region: 'mars',
        concurrency: 'many',
        comment: 'perhaps',
        rules: 'schema: off',
        'auth-url': 'http://example.com/',
      },
    });
    expect(run.code).toBe(1);
    for (const input of [
      'region',
      'concurrency',
      'comment',
      'rules',
      'auth-url',
      'client-id',
      'client-secret',
      'configuration',
    ]) {
      expect(run.all).toContain(`\`${input}\``);
    }
    expect(run.report.result).toBe('failed');
  });

  it('a pull request cannot push, whatever its inputs say', async () => {
    using repository = new TestRepository();
    repository.commit({ A: ['x'] });
    await using sandbox = await startSandbox({ clients: CLIENTS });
    const run = await runAction({
      folder: repository.folder,
      checkout: repository.work,
      event: 'pull_request',
      payload: { repository: { default_branch: 'main' }, pull_request: {} },
      ref: 'refs/pull/1/merge',
      inputs: inputsFor(sandbox, { command: 'push', environment: 'production' }),
    });
    expect(run.code).toBe(4);
    expect(run.outputs.result).toBe('blocked');
    expect(sandbox.requests()).toEqual([]);
  });
});

describe('a secret that JSON has words for', () => {
  for (const secret of ['null', 'account', 'false']) {
    it(`leaves every document what it is (${secret})`, async () => {
      using repository = new TestRepository();
      const after = repository.commit({ A: ['x', `the ${secret} of it`], B: ['y'] });
      await using sandbox = await startSandbox({ clients: { 'test-client': secret } });
      const sarif = join(repository.folder, 'problems.sarif');
      const run = await runAction({
        folder: repository.folder,
        checkout: repository.shallowCheckout(after),
        event: 'push',
        payload: pushPayload(ZERO, after),
        ref: 'refs/heads/main',
        inputs: inputsFor(sandbox, { 'client-secret': secret, 'sarif-file': sarif }),
      });
      expect(run.code, run.all).toBe(0);
      expect(run.report).toMatchObject({ result: 'pushed', delivery: { accepted: 3, stop: null } });
      expect(run.report.delivery.records).toContainEqual(expect.objectContaining({ alias: 'the *** of it' }));
      expect(run.plan.create).toHaveLength(3);
      expect(JSON.parse(readFileSync(sarif, 'utf8')).runs).toHaveLength(1);
    });
  }
});

describe('the token of a run', () => {
  it('is never shown, whatever shape the API repeats it in: not in log, summary, documents or ledger', async () => {
    using repository = new TestRepository();
    const after = repository.commit({ A: ['x', 'y'] });
    const token = 'a/token+with=signs';
    const forms = [token, encodeURIComponent(token), Buffer.from(token).toString('base64')];
    const server = createServer((request, response) => {
      const answer = (status: number, body: object) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      if (request.url === '/token') return answer(200, { access_token: token });
      const said = [request.headers.authorization, ...forms];
      return answer(422, { message: `No: ${said.join(' ')}`, errors: { 'record.Alias': said } });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const run = await runAction({
      folder: repository.folder,
      checkout: repository.shallowCheckout(after),
      event: 'push',
      payload: pushPayload(ZERO, after),
      ref: 'refs/heads/main',
      inputs: {
        'auth-url': `${url}/token`,
        'records-url': `${url}/records/`,
        configuration: 'contact',
        'client-id': 'test-client',
        'client-secret': SECRET,
      },
    });
    await new Promise((resolve) => server.close(resolve));
    const ledger = repository.run(repository.remote, 'log', '--patch', 'refs/customergauge/production');
    const log = run.all.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const places = [log.join('\n'), run.summary, JSON.stringify(run.report), ledger];
    for (const place of places) {
      expect(place).toContain('No: Bearer ***');
      for (const form of forms) expect(place).not.toContain(form);
    }
    expect(JSON.stringify([run.plan, run.outputs])).not.toContain(token);
    expect(run.stdout).toContain(`::add-mask::${token}\n`);
  });
});

describe('what the runner keeps for a step', () => {
  for (const [what, env, sentence] of [
    [
      'no file for its outputs',
      { GITHUB_OUTPUT: '/dev/null/output' },
      'The outputs could not be written, and later steps do not see them: ENOTDIR: not a directory',
    ],
    [
      'no room for its outputs',
      { GITHUB_OUTPUT: '/dev/full' },
      'The outputs could not be written, and later steps do not see them: ENOSPC: no space left on device',
    ],
    [
      'no folder for its files',
      { RUNNER_TEMP: '/dev/null/temp' },
      'plan.json and report.json could not be written: ENOTDIR: not a directory',
    ],
  ] as const) {
    it(`may have ${what}: a push of everything says so with its verdict, in one error, and has its summary`, async () => {
      const { run, sandbox } = await firstPush({ env });
      expectCleanFailure(run);
      expect(sandbox.records()).toHaveLength(30);
      const errors = run.stdout.split('\n').filter((line) => line.startsWith('::error'));
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(
        /^::error title=CustomerGauge aliases::30 aliases were accepted by CustomerGauge\.%0A.* Make sure that /,
      );
      expect(errors[0]).toContain(sentence);
      expect(run.summary.split('\n')[0]).toContain('30 aliases were accepted by CustomerGauge.');
      if ('RUNNER_TEMP' in env) expect(run.outputs).toMatchObject({ result: 'pushed', 'report-file': '' });
    });
  }

  it('hides no worse end of the push where it cannot be written', async () => {
    const reject = ({ alias }: { readonly alias: string }) =>
      alias === 'Alias 7' ? { status: 422, body: { message: 'No.' } } : undefined;
    const { run } = await firstPush({ sandbox: { reject }, env: { GITHUB_OUTPUT: '/dev/null/output' } });
    expect(run.code).toBe(3);
    expect(run.all).toContain('Not every alias was accepted');
    expect(run.summary).toContain('Alias 7');
  });
});

describe('a log that nobody can write', () => {
  it('stops no push: everything is sent, and outputs, report and summary say so', async () => {
    const { run, sandbox } = await firstPush({ read: false });
    expect(run).toMatchObject({ code: 0, signal: null, outputs: { result: 'pushed', accepted: '30' } });
    expect(sandbox.records()).toHaveLength(30);
    expect(run.report.delivery.records).toHaveLength(30);
    expect(run.summary).toContain('30 aliases were accepted by CustomerGauge.');
  });
});

describe('a cancelled run', () => {
  it('gives what is under way three seconds, ends though no answer comes, and reports every record', async () => {
    using repository = new TestRepository();
    const after = repository.commit(MANY);
    let arrived = 0;
    let cancel = (): void => {};
    await using sandbox = await startSandbox({
      clients: CLIENTS,
      faults: 'script:200,slow(600000)*100',
      reject: () => {
        if (++arrived === 5) cancel();
        return undefined;
      },
    });
    const run = await runAction({
      folder: repository.folder,
      checkout: repository.shallowCheckout(after),
      event: 'push',
      payload: pushPayload(ZERO, after),
      ref: 'refs/heads/main',
      inputs: inputsFor(sandbox, { concurrency: '4', 'timeout-seconds': '600' }),
      onStart: (kill) => {
        cancel = () => kill('SIGINT');
      },
    });
    expect(run).toMatchObject({ code: 3, signal: null });
    expect(run.report.delivery.stop).toMatchObject({ kind: 'interrupted' });
    expect(run.report.delivery.records).toHaveLength(30);
    expect(run.outputs).toMatchObject({ result: 'partial', accepted: '1', unanswered: '4', unsent: '25' });
  });
});
