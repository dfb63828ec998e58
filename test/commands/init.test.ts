import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readChoices } from '../../src/init/choices.ts';
import { pinOf, repositoryOf, usesMistake } from '../../src/init/pin.ts';
import { type Tenant, type WorkflowOptions, workflowFile } from '../../src/init/workflow.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { runCommand } from '../support/in-process.ts';
import { runAction, runProgram } from '../support/program.ts';
import { TestRepository } from '../support/repository.ts';
import { workflowMistakes } from '../support/workflow-lint.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const ONE: readonly Tenant[] = [{ environment: 'production', region: 'eu', path: 'aliases' }];
const TWO: readonly Tenant[] = [
  { environment: 'emea', region: 'eu', path: 'aliases/emea' },
  { environment: 'us-prod', region: 'us', path: 'my aliases/us' },
];

function workflow(more: Partial<WorkflowOptions> = {}): string {
  const options = { tenants: ONE, branch: 'main', version: 'v1.2.3', gitHubEnvironment: true };
  return workflowFile({ ...options, action: `octo/customergauge-aliases@${COMMIT}`, ...more });
}

interface Job {
  readonly if?: string;
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses: string; readonly with: Readonly<Record<string, string | boolean>> }[];
}

const jobsOf = (text: string): Readonly<Record<string, Job>> => parse(text).jobs;

describe('the workflow that init writes', () => {
  for (const [what, options] of [
    ['one tenant', {}],
    ['two tenants', { tenants: TWO }],
    ['secrets of the repository', { tenants: TWO, gitHubEnvironment: false }],
    ['a branch with an odd name', { branch: 'release/#1-next' }],
  ] as const) {
    it(`passes actionlint and GitHub’s language service (${what})`, async () => {
      expect(await workflowMistakes(workflow(options), ['_EMEA', '_US_PROD'])).toEqual([]);
    });
  }

  it('gives pull requests no secret and no right to write contents', () => {
    const { plan } = jobsOf(workflow());
    expect(JSON.stringify(plan)).not.toContain('secrets.');
    expect(plan?.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(parse(workflow()).permissions).toEqual({});
  });

  it('pushes from the default branch only, with secrets of a GitHub environment', () => {
    const { push } = jobsOf(workflow());
    expect(push?.if).toBe('github.ref_name == github.event.repository.default_branch');
    expect(push?.environment).toBe('customergauge');
    expect(push?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
  });

  it('names every action by its commit', () => {
    const uses = Object.values(jobsOf(workflow({ tenants: TWO }))).flatMap(({ steps }) =>
      steps.map((step) => step.uses),
    );
    expect(uses).toHaveLength(8);
    expect(uses.filter((one) => !/@[0-9a-f]{40}$/.test(one))).toEqual([]);
  });

  it('gives each of several tenants its own ledger, folder, secrets and place in the queue', () => {
    const jobs = jobsOf(workflow({ tenants: TWO }));
    expect(Object.keys(jobs)).toEqual(['plan-emea', 'push-emea', 'plan-us-prod', 'push-us-prod']);
    expect(jobs['push-us-prod']).toMatchObject({
      environment: 'customergauge-us-prod',
      concurrency: { group: expect.stringContaining('aliases-us-prod-') },
      steps: [{}, { with: { environment: 'us-prod', path: 'my aliases/us', region: 'us' } }],
    });
    const shared = jobsOf(workflow({ tenants: TWO, gitHubEnvironment: false }));
    expect(shared['push-us-prod']?.environment).toBeUndefined();
    expect(shared['push-us-prod']?.steps[1]?.with['client-id']).toBe('${{ secrets.CUSTOMERGAUGE_CLIENT_ID_US_PROD }}');
  });
});

describe('the action that a new workflow names', () => {
  it('is the commit of the release that runs, its version beside it', () => {
    expect(pinOf(undefined, { repository: 'octo/aliases', commit: COMMIT, tagged: true }, '1.2.3')).toEqual({
      action: `octo/aliases@${COMMIT}`,
      version: 'v1.2.3',
      todo: [],
    });
    // Any other commit is no version, whatever package.json says between two releases.
    expect(pinOf(undefined, { repository: 'octo/aliases', commit: COMMIT, tagged: false }, '1.2.3')).toEqual({
      action: `octo/aliases@${COMMIT}`,
      version: undefined,
      todo: [],
    });
  });

  it('is the version where the commit is not known, with how to pin it: no commit is invented', () => {
    const pin = pinOf(undefined, { repository: 'octo/aliases' }, '1.2.3');
    expect(pin.action).toBe('octo/aliases@v1.2.3');
    expect(pin.todo.join()).toContain('git ls-remote https://github.com/octo/aliases v1.2.3');
  });

  it('takes the owner from a remote on a server, and not from a folder', () => {
    for (const address of [
      'https://github.com/octo/aliases.git',
      'git@github.com:octo/aliases.git',
      'ssh://git@ghe.example/octo/aliases',
    ])
      expect(repositoryOf(address), address).toBe('octo/aliases');
    for (const address of ['/srv/octo/aliases', 'file:///srv/octo/aliases', '../octo/aliases', ''])
      expect(repositoryOf(address), address).toBeUndefined();
  });

  it('leaves the owner to fill in where nobody knows it', () => {
    const pin = pinOf(undefined, { commit: COMMIT }, '1.2.3');
    expect(pin.action).toBe(`OWNER/customergauge-aliases@${COMMIT}`);
    expect(pin.todo.join()).toContain('replace `OWNER`');
  });

  it('is what --uses says', () => {
    expect(pinOf(`o/r@${COMMIT}`, { repository: 'octo/aliases', commit: '1' }, '1.2.3').action).toBe(`o/r@${COMMIT}`);
    expect(pinOf('o/r@v1', {}, '1.2.3').todo.join()).toContain('git ls-remote https://github.com/o/r v1');
    for (const wrong of ['r@v1', 'o/r', 'o/r@', 'o/r@v1 --evil', 'https://github.com/o/r@v1'])
      expect(usesMistake(wrong), wrong).toContain('OWNER/REPO@COMMIT');
  });
});

describe('what init is told', () => {
  it('reads tenants with regions of their own, each with its folder', () => {
    expect(readChoices({ environments: 'emea, us-prod:US', region: 'eu', path: './aliases/' })).toEqual({
      ok: true,
      tenants: [
        { environment: 'emea', region: 'eu', path: 'aliases/emea' },
        { environment: 'us-prod', region: 'us', path: 'aliases/us-prod' },
      ],
    });
  });

  it('reports all mistakes at once', () => {
    const read = readChoices({ environments: 'a b, prod:mars, eu-1, eu_1', region: 'eu', path: '../x' });
    expect(read.ok ? [] : read.problems).toEqual([
      expect.stringContaining('--path is "../x"'),
      expect.stringContaining('"a b"'),
      expect.stringContaining('"mars"'),
      expect.stringContaining('too alike'),
    ]);
  });
});

describe('init', () => {
  const init = (cwd: string, ...args: readonly string[]) => runCommand(cwd, ['init', ...args]);

  it('writes files that validate, and says what is left to do with commands to copy', async () => {
    using repository = new TestRepository();
    mkdirSync(join(repository.work, 'deep'));
    const run = await init(
      join(repository.work, 'deep'),
      '--region',
      'eu',
      '--owners',
      '@acme/cx',
      '--account',
      'Globex',
      '--alias',
      'Globex: Corp',
    );
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('gh secret set CUSTOMERGAUGE_CLIENT_SECRET --env customergauge');
    expect(run.stdout).not.toContain('Replace the example');
    for (const file of [
      '.github/workflows/aliases.yml',
      '.github/CODEOWNERS',
      '.vscode/settings.json',
      'aliases/aliases.schema.json',
    ])
      expect(existsSync(join(repository.work, file)), file).toBe(true);
    const checked = await runCommand(repository.work, ['validate']);
    expect(checked).toMatchObject({ code: 0, stdout: expect.stringContaining('1 alias in 1 file') });
    expect(readFileSync(join(repository.work, 'aliases/customers.yaml'), 'utf8')).toContain('"Globex: Corp"');
  });

  it('prints a check for each tenant, that can be run as it stands', async () => {
    using repository = new TestRepository();
    const several = await init(
      repository.work,
      '--environments',
      'emea,us-prod:us',
      '--region',
      'eu',
      '--path',
      'my aliases',
    );
    expect(several).toMatchObject({ code: 0, stderr: '' });
    const checks = several.stdout.match(/(?<=customergauge-aliases )doctor .*$/gm);
    expect(checks).toEqual([
      `doctor --environment emea --path 'my aliases/emea' --region eu --configuration "the Reference of the mapping"`,
      `doctor --environment us-prod --path 'my aliases/us-prod' --region us --configuration "the Reference of the mapping"`,
    ]);
    const one = await init(repository.work, '--region', 'eu', '--force');
    expect(one.stdout).toContain('doctor --region eu --configuration');
  });

  it('overwrites nothing unless it is told to, says what to add by hand, and fails where it wrote nothing', async () => {
    using repository = new TestRepository();
    expect((await init(repository.work, '--region', 'eu')).code).toBe(0);
    repository.write('.vscode/settings.json', '{ "mine": true }\n');
    const again = await init(repository.work, '--region', 'us');
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('Add this to .vscode/settings.json') });
    expect(again.stderr).toContain('Nothing was written');
    const file = join(repository.work, '.github/workflows/aliases.yml');
    expect(readFileSync(file, 'utf8')).toContain('region: eu');
    expect((await init(repository.work, '--region', 'us', '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('region: us');
  });

  it('asks nothing where there is no terminal: it names the flag that is missing', async () => {
    using repository = new TestRepository();
    expect(await init(repository.work)).toMatchObject({ code: 1, stderr: expect.stringContaining('--region') });
    expect(existsSync(join(repository.work, '.github'))).toBe(false);
  });

  it('pins the action to the commit of the checkout that runs, whatever a packed release left behind', async () => {
    using repository = new TestRepository();
    const args = ['init', '--region', 'eu'];
    expect((await runProgram('cli.js', { args, cwd: repository.work, env: {} })).code).toBe(0);
    const root = join(import.meta.dirname, '../..');
    const head = repository.run(root, 'rev-parse', 'HEAD');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const tagged = repository.run(root, 'tag', '--points-at', 'HEAD').split('\n').includes(`v${version}`);
    const text = readFileSync(join(repository.work, '.github/workflows/aliases.yml'), 'utf8');
    expect(text).toContain(`@${head}${tagged ? ` # v${version}` : ''}\n`);
  });

  it('starts git without the secrets of its environment', async () => {
    using repository = new TestRepository();
    const bin = join(repository.folder, 'bin');
    mkdirSync(bin);
    const seen = join(repository.folder, 'seen');
    writeFileSync(join(bin, 'git'), `#!/bin/sh\nenv >> '${seen}'\nPATH='${process.env.PATH}' exec git "$@"\n`, {
      mode: 0o755,
    });
    const env = {
      PATH: `${bin}:${process.env.PATH}`,
      CUSTOMERGAUGE_CLIENT_SECRET: 'very-secret-words',
      OTHER: 'very-secret-words',
    };
    const run = await runProgram('cli.js', { args: ['init', '--region', 'eu'], cwd: repository.work, env });
    expect(run.code, run.all).toBe(0);
    expect(readFileSync(seen, 'utf8')).toContain('PATH=');
    expect(readFileSync(seen, 'utf8')).not.toContain('very-secret-words');
  });

  it('says so outside a repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aliases-init-'));
    try {
      const run = await init(folder, '--region', 'eu');
      expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('not in a git repository') });
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('writes a workflow whose steps plan a pull request and push its merge', async () => {
    using repository = new TestRepository();
    await using sandbox = await startSandbox({ clients: { 'a-client': 'a-secret' } });
    const { before, after, run, onPush } = await firstMerge(repository, sandbox);
    const plan = await run('plan', 'pull_request', pullRequest(before, after), 'refs/pull/1/merge');
    expect(plan.outputs).toMatchObject({ result: 'planned', create: '1' });
    expect((await onPush()).outputs).toMatchObject({ result: 'pushed', accepted: '1' });
    expect(sandbox.records()).toHaveLength(1);
  });

  it('writes a workflow that sends nothing again where the secrets are set after `adopt`', async () => {
    using repository = new TestRepository();
    await using sandbox = await startSandbox({ clients: { 'a-client': 'a-secret' } });
    const { run, onPush } = await firstMerge(repository, sandbox);
    const noSecrets = { 'secrets.CUSTOMERGAUGE_CLIENT_ID': '', 'secrets.CUSTOMERGAUGE_CLIENT_SECRET': '' };
    const stopped = await onPush(noSecrets);
    expect(stopped.outputs.result).toBe('failed');
    expect(stopped.stdout).toContain('`client-id` is needed to push');
    const adopt = (confirm: string) =>
      run('push', 'workflow_dispatch', { repository: { default_branch: 'main' } }, 'refs/heads/main', {
        ...noSecrets,
        "inputs.command || 'push'": 'adopt',
        'inputs.confirm': confirm,
      });
    const asked = await adopt('');
    expect(asked.outputs).toMatchObject({ result: 'planned', confirm: '1' });
    expect((await adopt(asked.outputs.confirm ?? '')).outputs.result).toBe('adopted');
    expect((await onPush()).outputs).toMatchObject({ result: 'unchanged', unchanged: '1' });
    expect(sandbox.records()).toEqual([]);
  });
});

type Values = Readonly<Record<string, string>>;

/** What `init` writes, merged with one alias; and its jobs as GitHub runs them. */
async function firstMerge(repository: TestRepository, sandbox: Sandbox) {
  writeFileSync(join(repository.work, 'README.md'), '# Us\n');
  const before = repository.commitAll();
  const args = ['init', '--region', 'eu', '--account', 'Globex', '--alias', 'Globex Corp'];
  const written = await runProgram('cli.js', { args, cwd: repository.work, env: {} });
  expect(written.code).toBe(0);
  const after = repository.commitAll();
  const jobs = jobsOf(readFileSync(join(repository.work, '.github/workflows/aliases.yml'), 'utf8'));
  let runs = 0;
  const run = (job: string, event: string, payload: object, ref: string, values: Values = {}) =>
    runAction({
      folder: repository.folder,
      checkout: repository.shallowCheckout(after, `${job}-${++runs}`),
      event,
      payload,
      ref,
      inputs: {
        ...inputsOf(jobs[job], { 'vars.CUSTOMERGAUGE_CONFIGURATION': sandbox.mapping.configuration, ...values }),
        region: '',
        'auth-url': sandbox.authUrl,
        'records-url': sandbox.recordsUrl,
        comment: 'false',
      },
      env: { GITHUB_SHA: after },
    });
  const pushed = { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } };
  const onPush = (values: Values = {}) => run('push', 'push', pushed, 'refs/heads/main', values);
  return { before, after, run, onPush };
}

function pullRequest(base: string, head: string): object {
  const pull_request = { number: 1, state: 'open', base: { sha: base, ref: 'main' }, head: { sha: head } };
  return { pull_request, repository: { default_branch: 'main' } };
}

/** The inputs of the job's last step as GitHub would fill them in on an event without inputs of its own. */
function inputsOf(job: Job | undefined, variables: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const values: Readonly<Record<string, string>> = {
    "inputs.command || 'push'": 'push',
    'inputs.confirm': '',
    "inputs.max-new || '500'": '500',
    'secrets.CUSTOMERGAUGE_CLIENT_ID': 'a-client',
    'secrets.CUSTOMERGAUGE_CLIENT_SECRET': 'a-secret',
    ...variables,
  };
  const inputs = Object.entries(job?.steps.at(-1)?.with ?? {}).map(([name, text]) => {
    const expression = /^\$\{\{ (.*) \}\}$/.exec(String(text))?.[1];
    if (expression === undefined) return [name, String(text)];
    const value = values[expression];
    if (value === undefined) throw new Error(`The test does not know ${expression}.`);
    return [name, value];
  });
  return Object.fromEntries(inputs);
}
