import { writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selfSignedCertificate } from '../../support/certificate.ts';
import { REF, Scene } from '../../support/scene.ts';

/** Forty accounts with an alias each. */
const FORTY = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`Account ${at}`, [`alias ${at}`]]));
const QUICK = { retries: '1' };

/** The lines of `pending/` of all buckets. */
function pendingOf(scene: Scene): readonly Readonly<Record<string, unknown>>[] {
  const lines = scene.remote('grep', '-h', '', REF, '--', 'pending').split('\n');
  return lines.map((line) => JSON.parse(line));
}

const TLS = selfSignedCertificate(Date.now());

/** What stands before a server and answers the first connections with an alert of TLS. */
async function behind(url: string, alerts: number) {
  const { port, hostname } = new URL(url);
  let connections = 0;
  const server = createServer((client) => {
    client.on('error', () => client.destroy());
    // Fatal, 80: an internal error.
    if (connections++ < alerts) return client.once('data', () => client.end(Buffer.from([0x15, 3, 3, 0, 2, 2, 80])));
    const target = connect(Number(port), hostname);
    target.on('error', () => client.destroy());
    return target.pipe(client).pipe(target);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

describe('a success that is none of CustomerGauge', () => {
  it.each([
    ['a firewall', 'firewall', 'firewall', 'x-amzn-waf-action: challenge'],
    ['a firewall that refuses', 'firewall(403)', 'firewall', 'x-amzn-waf-action: challenge'],
    ['a page', 'html', 'unclear', 'a web page: <!DOCTYPE html>'],
    ['a gateway', 'says(upstream request timeout)', 'unclear', 'other text: upstream request timeout'],
    ['Laravel', 'says({"message":"No.","errors":{"record.Alias":["No."]}})', 'unclear', '"errors"'],
    ['Lambda', 'says({"errorMessage":"Task timed out"})', 'unclear', 'errorMessage'],
    ['an API', 'says({"success":false})', 'unclear', '{"success":false}'],
    ['an API with a status', 'says({"status":401})', 'unclear', '{"status":401}'],
    ['PHP', 'says(<?php echo 1;)', 'unclear', '<?php echo 1;'],
    ['a redirect of a page', 'says(<meta http-equiv="refresh" content="0;url=/login">)', 'unclear', 'a web page'],
    ['XML', 'says(<Error><Code>AccessDenied</Code></Error>)', 'unclear', 'AccessDenied'],
  ])('counts none of 40 records as accepted, and stops at the first: %s (%s)', async (_name, fault, code, words) => {
    await using scene = await Scene.open({ faults: `${fault}=100%` });
    const run = await scene.run(scene.repository.commit(FORTY), QUICK);
    expect(run).toMatchObject({ result: 'failed', delivery: { accepted: 0, unanswered: 1, unsent: 39 } });
    expect(scene.recordRequests).toBe(1);
    expect(run.delivery?.stop).toMatchObject({ kind: 'wrong-target', message: expect.stringContaining(words) });
    const pending = pendingOf(scene);
    expect(pending).toHaveLength(40);
    expect(pending.filter(({ state }) => state === 'unanswered')).toMatchObject([{ code }]);
    if (code === 'unclear') expect(run.delivery?.stop?.hint).toContain('set `success-text`');
  });

  it('is red as a process, too: 40 records behind a firewall, 0 accepted, 40 pending, 1 request', async () => {
    await using scene = await Scene.open({ faults: 'firewall=100%' });
    const report = await scene.run(scene.repository.commit(FORTY), QUICK, { asProcess: true });
    expect(report).toMatchObject({ result: 'failed', delivery: { accepted: 0, unanswered: 1, unsent: 39 } });
    expect(report.failures[0]?.message).toContain('from a firewall in front of CustomerGauge');
    expect(scene.recordRequests).toBe(1);
    expect(pendingOf(scene)).toHaveLength(40);
  });

  it('leaves its record unanswered later in a push, and the next push sends it again', async () => {
    await using scene = await Scene.open({ faults: 'script:200*3,says(oops)' });
    const commit = scene.repository.commit(FORTY);
    const run = await scene.run(commit, QUICK);
    expect(run).toMatchObject({ result: 'partial', delivery: { accepted: 39, unanswered: 1 } });
    expect(scene.recordRequests).toBe(40);
    expect(run.failures).toMatchObject([{ code: 'unclear', hint: expect.stringContaining('`success-text`') }]);
    expect(await scene.run(commit)).toMatchObject({ result: 'pushed', delivery: { accepted: 1 } });
  });

  it('of a whole push opens the circuit', async () => {
    await using scene = await Scene.open({ faults: 'script:200;firewall=100%' });
    const run = await scene.run(scene.repository.commit(FORTY), { ...QUICK, concurrency: '1' });
    expect(run.delivery).toMatchObject({
      accepted: 1,
      unanswered: 10,
      unsent: 29,
      stop: { kind: 'circuit' },
    });
    expect(run.delivery?.stop?.hint).toContain('firewall');
  });
});

describe('while none was ever accepted', () => {
  const firstOf = (scene: Scene) => pendingOf(scene).filter(({ state }) => state === 'unanswered');

  it('the record whose answer was unclear goes first in every run, so that no other one is risked', async () => {
    await using scene = await Scene.open({ faults: 'says(Saved.)=100%' });
    const commit = scene.repository.commit(FORTY);
    await scene.run(commit, QUICK);
    const first = firstOf(scene);
    expect(first).toHaveLength(1);
    const later = scene.repository.commit({ ...FORTY, 'Account 0': ['alias 0', 'another'] });
    for (const run of [commit, later, later]) await scene.run(run, QUICK);
    expect(scene.recordRequests).toBe(4);
    expect(firstOf(scene)).toMatchObject([{ account: first[0]?.account, alias: first[0]?.alias }]);
    expect(pendingOf(scene)).toHaveLength(41);
  });

  it('and the text is named that stands for success, all are accepted', async () => {
    await using scene = await Scene.open({ faults: '200(body=Saved. )=100%' });
    const commit = scene.repository.commit(FORTY);
    expect(await scene.run(commit, QUICK)).toMatchObject({ result: 'failed' });
    expect(await scene.run(commit, { ...QUICK, 'success-text': 'Saved.' })).toMatchObject({
      result: 'pushed',
      delivery: { accepted: 40 },
    });
  });

  it('a redirect leaves one record behind, not one a run', async () => {
    await using scene = await Scene.open({ faults: 'processed(302)=100%' });
    const commit = scene.repository.commit(FORTY);
    for (let run = 0; run < 3; run++) await scene.run(commit, QUICK);
    expect(scene.sandbox.records()).toHaveLength(3);
    expect(new Set(scene.sent).size).toBe(1);
  });

  it('but once one was accepted, never-tried records go first again', async () => {
    await using scene = await Scene.open({ faults: 'script:200,says(oops)' });
    const two = scene.repository.commit({ A: ['one', 'two'] });
    await scene.run(two, { ...QUICK, concurrency: '1' });
    const three = scene.repository.commit({ A: ['one', 'two', 'three'] });
    await scene.run(three, { ...QUICK, concurrency: '1' });
    expect(scene.sent).toEqual(['A/one', 'A/three', 'A/two']);
  });
});

describe('a server that did the work and says it did not', () => {
  it.each(['processed(503)', 'processed(302)', 'processed(504)', 'garbage'])(
    'leaves a record that may exist, and its removal from the files is told (%s)',
    async (fault) => {
      await using scene = await Scene.open({ faults: `${fault}=100%` });
      const run = await scene.run(scene.repository.commit({ A: ['x'] }), QUICK);
      expect(run.delivery).toMatchObject({ accepted: 0, unanswered: 1, unsent: 0 });
      expect(scene.sandbox.records().length).toBeGreaterThan(0);
      scene.sandbox.setFaults('');
      const without = scene.repository.commit({ B: ['y'] });
      await scene.run(without);
      const status = await scene.run(without, { command: 'status' });
      expect(status.status?.removed).toMatchObject([{ account: 'A', alias: 'x', state: 'unanswered' }]);
    },
  );

  it('is asked once where its answer is no HTTP: that would come again', async () => {
    await using scene = await Scene.open({ faults: 'script:200;garbage=100%' });
    const run = await scene.run(scene.repository.commit({ A: ['x', 'y', 'z'] }), { retries: '5' });
    expect(run.delivery).toMatchObject({ accepted: 1, unanswered: 2 });
    expect(scene.recordRequests).toBe(3);
  });

  it('and then refuses what it has already: every further red run names what ends that', async () => {
    let known: readonly string[] = [];
    await using scene = await Scene.open({
      faults: 'script:200,processed(504)',
      reject: ({ alias }) => (known.includes(alias) ? { status: 409, body: { message: 'Alias exists.' } } : undefined),
    });
    const commit = scene.repository.commit({ A: ['x', 'y'] });
    await scene.run(commit, { retries: '0' });
    known = ['x', 'y'];
    for (let run = 2; run < 4; run++) {
      const told = await scene.run(commit, QUICK);
      expect(told.delivery).toMatchObject({ rejected: 1 });
      expect(told.failures, String(run)).toMatchObject([
        {
          code: 'http-409',
          message: expect.stringContaining('Alias exists.'),
          hint: expect.stringContaining('`adopt`'),
        },
      ]);
    }
  });
});

describe('trouble that passes', () => {
  it('`100 Continue` that nobody asked for is passed over: every record is sent once', async () => {
    await using scene = await Scene.open({ faults: 'continue=100%' });
    const report = await scene.run(scene.repository.commit(FORTY));
    expect(report).toMatchObject({ result: 'pushed', delivery: { accepted: 40 } });
    expect(scene.recordRequests).toBe(40);
  });

  it('a token endpoint that is asked too often for a moment gives a token a moment later', async () => {
    await using scene = await Scene.open({ faults: 'token:script:400(error=TooManyRequestsException)*2,429' });
    const run = await scene.run(scene.repository.commit({ A: ['x'] }));
    expect(run.result).toBe('pushed');
  });

  it('an alert of TLS, as one bad machine of several gives it, is tried again', async () => {
    await using scene = await Scene.open({ tls: TLS });
    await using front = await behind(scene.sandbox.url, 3);
    const trusted = join(scene.repository.folder, 'trusted.pem');
    writeFileSync(trusted, TLS.cert);
    const urls = { 'auth-url': `${front.url}/oauth2/token`, 'records-url': `${front.url}/records/` };
    const report = await scene.run(scene.repository.commit({ A: ['x', 'y'] }), urls, {
      asProcess: true,
      env: { NODE_EXTRA_CA_CERTS: trusted },
    });
    expect(report).toMatchObject({ result: 'pushed', delivery: { accepted: 2 } });
    expect(front.connections()).toBeGreaterThan(3);
  });

  it('a token that is refused a few times although it is new is tried again', async () => {
    await using scene = await Scene.open({ faults: 'script:401*3' });
    const run = await scene.run(scene.repository.commit({ A: ['x', 'y'] }));
    expect(run.result).toBe('pushed');
  });
});
