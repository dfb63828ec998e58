import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { selfSignedCertificate } from '../support/certificate.ts';
import { type ActionEnded, runAction, runProgram } from '../support/program.ts';
import { type ProxyOptions, startProxy, type TestProxy } from '../support/proxy.ts';
import { pushPayload } from '../support/push-event.ts';
import { TestRepository } from '../support/repository.ts';

const SECRET = 'a secret/with+odd=signs';
const PASSWORD = 'p@ss word/100%:ü';
const CREDENTIALS = { user: 'ada@corp', password: PASSWORD };
const TLS = selfSignedCertificate(Date.now());

interface Places {
  readonly proxy: TestProxy;
  readonly sandbox: Sandbox;
  /** The proxy's address with user and password. */
  readonly withCredentials: (password?: string) => string;
}

type Environment = Readonly<Record<string, string>>;

interface Scene {
  readonly proxy?: ProxyOptions | ((sandbox: Sandbox) => ProxyOptions);
  readonly env: (places: Places) => Environment | Promise<Environment>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Whether the run trusts the sandbox's certificate. */
  readonly trust?: boolean;
  readonly face?: 'action' | 'command line';
}

interface Played extends Places {
  readonly run: Pick<ActionEnded, 'code' | 'all'> & Partial<ActionEnded>;
  /** Host and port of the sandbox. */
  readonly target: string;
}

/** A first push of three aliases over TLS, in an environment with proxies. */
async function pushThrough(scene: Scene): Promise<Played> {
  using repository = new TestRepository();
  const after = repository.commit({ A: ['x', 'y', 'z'] });
  await using sandbox = await startSandbox({ tls: TLS, clients: { 'test-client': SECRET } });
  await using proxy = await startProxy(typeof scene.proxy === 'function' ? scene.proxy(sandbox) : scene.proxy);
  const withCredentials = (password = PASSWORD): string =>
    proxy.url.replace('//', `//${encodeURIComponent(CREDENTIALS.user)}:${encodeURIComponent(password)}@`);
  const places = { proxy, sandbox, withCredentials };
  const trusted = join(repository.folder, 'trusted.pem');
  writeFileSync(trusted, TLS.cert);
  const env = { ...(scene.trust === false ? {} : { NODE_EXTRA_CA_CERTS: trusted }), ...(await scene.env(places)) };
  const inputs = {
    'auth-url': sandbox.authUrl,
    'records-url': sandbox.recordsUrl,
    configuration: sandbox.mapping.configuration,
    base: 'last-commit',
    retries: '0',
    ...scene.inputs,
  };
  const run =
    scene.face === 'command line'
      ? await runProgram('cli.js', {
          cwd: repository.work,
          args: ['push', '--yes', ...Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)],
          env: { CUSTOMERGAUGE_CLIENT_ID: 'test-client', CUSTOMERGAUGE_CLIENT_SECRET: SECRET, ...env },
        })
      : await runAction({
          folder: repository.folder,
          checkout: repository.shallowCheckout(after),
          event: 'push',
          payload: pushPayload('0'.repeat(40), after),
          ref: 'refs/heads/main',
          inputs: { 'client-id': 'test-client', 'client-secret': SECRET, ...inputs },
          env,
          // Node reads NODE_EXTRA_CA_CERTS when a process begins.
          asProcess: true,
        });
  expectNoSecret(run);
  return { ...places, run, target: new URL(sandbox.url).host };
}

function expectNoSecret({ all, summary, report, outputs }: Played['run']): void {
  const log = all.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const shown = [log.join('\n'), summary, JSON.stringify([report, outputs])].join('\n');
  const whole = Buffer.from(`${CREDENTIALS.user}:${PASSWORD}`).toString('base64');
  for (const form of [PASSWORD, encodeURIComponent(PASSWORD), whole, SECRET]) expect(shown).not.toContain(form);
  expect(shown).not.toMatch(/^\s+at .+:\d+/m);
}

function expectPushed({ run, sandbox }: Played): void {
  expect(run.code, run.all).toBe(0);
  expect(sandbox.records().map(({ alias }) => alias)).toHaveLength(3);
}

function expectNothingSent({ run, sandbox }: Played): void {
  expect(run.code, run.all).toBe(1);
  expect(sandbox.requests()).toEqual([]);
  expect(run.all).toContain('0 accepted, 0 rejected, 0 unanswered, 3 unsent');
}

/** How GitHub's runner is told what to hide; it shows none of these lines. */
const MASKS = /^::add-mask::.*$/gm;

describe('a proxy in the environment', () => {
  for (const face of ['action', 'command line'] as const) {
    for (const variable of ['HTTPS_PROXY', 'https_proxy']) {
      it(`is what a push goes through, token and records alike (${variable}, ${face})`, async () => {
        const played = await pushThrough({ face, env: ({ proxy }) => ({ [variable]: proxy.url }) });
        expectPushed(played);
        const { proxy, target } = played;
        expect(new Set(proxy.tunnels().map(({ to }) => to))).toEqual(new Set([target]));
        expect(proxy.tunnels().flatMap(({ authorization }) => authorization)).toEqual([]);
      });
    }
  }

  it('gets user and password from its address, with every sign in them, once a request', async () => {
    const played = await pushThrough({
      proxy: { credentials: CREDENTIALS },
      env: ({ withCredentials }) => ({ HTTPS_PROXY: withCredentials() }),
    });
    expectPushed(played);
    for (const { authorization, granted } of played.proxy.tunnels())
      expect({ headers: authorization.length, granted }).toEqual({ headers: 1, granted: true });
  });

  describe('finds the hosts of the region itself', () => {
    const region = (env: Environment = {}) =>
      pushThrough({
        proxy: (sandbox) => ({
          routes: Object.fromEntries(
            ['auth', 'imports.api'].map((name) => [`${name}.eu.customergauge.com:443`, new URL(sandbox.url).host]),
          ),
        }),
        env: ({ proxy }) => ({ HTTPS_PROXY: proxy.url, ...env }),
        inputs: { region: 'eu', 'auth-url': '', 'records-url': '' },
      });

    it('and asks there for a token and for each record where CustomerGauge documents it', async () => {
      const played = await region({ NODE_TLS_REJECT_UNAUTHORIZED: '0' });
      expectPushed(played);
      const hosts = new Set(played.proxy.tunnels().map(({ to }) => to));
      expect(hosts).toEqual(new Set(['auth.eu.customergauge.com:443', 'imports.api.eu.customergauge.com:443']));
      const asked = played.sandbox.requests().map(({ method, path }) => `${method} ${path}`);
      expect(asked).toEqual(['POST /oauth2/token', ...Array(3).fill('PUT /records/')]);
    });

    it('and none but their own certificate will do', async () => {
      const played = await region();
      expectNothingSent(played);
      expect(played.proxy.tunnels()).toMatchObject([{ to: 'auth.eu.customergauge.com:443' }]);
      expect(played.run.all).toContain('No trusted connection is possible');
    });
  });

  it('that speaks for a server nobody trusts gets no credential', async () => {
    const played = await pushThrough({ trust: false, env: ({ proxy }) => ({ HTTPS_PROXY: proxy.url }) });
    expectNothingSent(played);
    expect(played.run.all).toContain('No trusted connection is possible');
    expect(played.run.all).toContain('`auth-url`');
    expect(played.run.all).toContain('`NODE_EXTRA_CA_CERTS`');
  });
});

describe('NO_PROXY', () => {
  for (const [variable, name, value] of [
    ['NO_PROXY', 'the host', () => '127.0.0.1'],
    ['no_proxy', 'host and port', (host) => host],
    ['NO_PROXY', 'a list with the host', () => 'example.com, 127.0.0.1'],
    ['no_proxy', 'everything', () => '*'],
  ] as const satisfies readonly (readonly [string, string, (host: string) => string])[]) {
    it(`with ${name} leads past the proxy (${variable})`, async () => {
      const played = await pushThrough({
        env: ({ proxy, sandbox }) => ({ HTTPS_PROXY: proxy.url, [variable]: value(new URL(sandbox.url).host) }),
      });
      expectPushed(played);
      expect(played.proxy.tunnels()).toEqual([]);
    });
  }

  it('with other hosts changes nothing', async () => {
    const played = await pushThrough({
      env: ({ proxy }) => ({ HTTPS_PROXY: proxy.url, NO_PROXY: 'example.com,127.0.0.10,127.0.0.1:1' }),
    });
    expectPushed(played);
    expect(played.proxy.tunnels().length).toBeGreaterThan(0);
  });
});

describe('a proxy that gives no connection', () => {
  it('because the password is wrong: nothing is sent, and the message says that it was the proxy, without the password', async () => {
    const played = await pushThrough({
      proxy: { credentials: { user: CREDENTIALS.user, password: 'another' } },
      env: ({ withCredentials }) => ({ HTTPS_PROXY: withCredentials() }),
    });
    expectNothingSent(played);
    expect(played.proxy.tunnels()).toMatchObject([{ granted: false }]);
    expect(played.run.all).toMatch(/The proxy did not connect: .*407/);
    expect(played.run.all).toContain('Check the address, user and password in `HTTPS_PROXY`');
    expect(played.run.all).not.toContain('`region`');
  });

  it('because the password is changed in the middle of a push: what was not sent says that it was the proxy', async () => {
    const played = await pushThrough({
      // One tunnel for the token, one for the first record; the next record to go beside another needs a third.
      proxy: { credentials: CREDENTIALS, grants: 2 },
      env: ({ withCredentials }) => ({ HTTPS_PROXY: withCredentials() }),
    });
    expect(played.run.code, played.run.all).toBe(3);
    expect(played.run.report.delivery).toMatchObject({ rejected: 0, unanswered: 0 });
    expect(played.run.report.failures).toMatchObject([
      {
        code: 'proxy',
        message: expect.stringContaining('HTTP 407'),
        hint: expect.stringContaining('`HTTPS_PROXY`'),
      },
    ]);
  });

  it('because it cannot reach the server: nothing is sent, and the message says that it was the proxy', async () => {
    const played = await pushThrough({
      proxy: ({ url }) => ({ routes: { [new URL(url).host]: '127.0.0.1:0' } }),
      env: ({ proxy }) => ({ HTTPS_PROXY: proxy.url }),
    });
    expectNothingSent(played);
    expect(played.run.all).toMatch(/The proxy did not connect .*502/);
  });

  for (const face of ['action', 'command line'] as const) {
    it(`because nobody listens there: nothing is sent, not past the proxy either (${face})`, async () => {
      const played = await pushThrough({
        face,
        env: async ({ proxy, withCredentials }) => {
          await proxy.close();
          return { HTTPS_PROXY: withCredentials() };
        },
      });
      expectNothingSent(played);
      expect(played.run.all).toContain('The proxy could not be reached (ECONNREFUSED)');
      expect(played.run.all).toContain('Check the address, user and password in `HTTPS_PROXY`');
      expect(played.run.all).not.toContain('`region`');
    });
  }

  for (const [address, words] of [
    ['http://', '`HTTPS_PROXY` is not the address of a proxy.'],
    ['http://ada:secret-password@', '`HTTPS_PROXY` is not the address of a proxy.'],
    ['socks4://127.0.0.1:1', '`HTTPS_PROXY` names a kind of proxy that is not known here (`socks4://`).'],
    ['http://ada:%ff%fe%fd@127.0.0.1:1', '`HTTPS_PROXY` has a user or password that cannot be decoded.'],
  ] as const) {
    it(`because its address is ${JSON.stringify(address)}: nothing is sent, and the message names the variable`, async () => {
      const played = await pushThrough({ env: () => ({ HTTPS_PROXY: address }) });
      expect(played.run.code).toBe(1);
      expect(played.sandbox.requests()).toEqual([]);
      expect(played.run.all).toContain(words);
      expect(played.run.all).toContain('Write it as `http://host:port`');
      expect(played.run.all.replace(MASKS, '')).not.toMatch(/secret-password|should not/);
    });
  }
});

describe('a proxy whose address is written loosely', () => {
  it('without a scheme is understood as http://', async () => {
    const played = await pushThrough({ env: ({ proxy }) => ({ HTTPS_PROXY: new URL(proxy.url).host }) });
    expectPushed(played);
    expect(played.proxy.tunnels().length).toBeGreaterThan(0);
  });

  it('with a percent sign in its password is used, and the password is never shown', async () => {
    const password = 'hundred-100%';
    const played = await pushThrough({
      proxy: { credentials: { user: CREDENTIALS.user, password } },
      env: ({ proxy }) => ({ HTTPS_PROXY: `http://${CREDENTIALS.user}:${password}@${new URL(proxy.url).host}` }),
    });
    expectPushed(played);
    expect(played.run.all.replace(MASKS, '')).not.toContain(password);
  });
});
