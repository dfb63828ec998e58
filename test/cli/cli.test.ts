import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { runCommand } from '../support/in-process.ts';
import { type Ended, runProgram } from '../support/program.ts';
import { GIT_ENV, TestRepository } from '../support/repository.ts';

const SECRET = 'a secret/with+odd=signs';
const CLIENTS = { 'test-client': SECRET };
const FILES = ['path', 'rules', 'report-file'];
const PLANNED = [...FILES, 'environment', 'base', 'max-new', 'allow-empty', 'plan-file'];
const TARGET = ['region', 'configuration', 'account-field', 'alias-field', 'extra-fields', 'auth-url', 'records-url'];
const SENDING = ['format', 'method', 'concurrency', 'requests-per-second', 'timeout-seconds', 'retries', 'dry-run'];

/** Aliases of thirty accounts, all but one of them added by the last commit. */
const MANY = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`Account ${at}`, [`Alias ${at}`]]));

function cli(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return runProgram('cli.js', { cwd, args, env });
}

interface RunOptions {
  readonly args: readonly string[];
  /** One per commit. */
  readonly commits?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly env?: Readonly<Record<string, string>>;
  readonly sandbox?: SandboxOptions;
  /** Where the argument parser ends the process. */
  readonly asProcess?: boolean;
  readonly onOutput?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

interface Ran extends Ended {
  readonly sandbox: Sandbox;
  // biome-ignore lint/suspicious/noExplicitAny: documents are judged by what tests expect of them
  readonly report: any;
  // biome-ignore lint/suspicious/noExplicitAny: documents are judged by what tests expect of them
  readonly plan: any;
}

/** A command with a sandbox to send to and files for plan and report, in a repository of its own. */
async function run({ args, commits = [{ 'Account 0': ['Alias 0'] }, MANY], ...more }: RunOptions): Promise<Ran> {
  using repository = new TestRepository();
  for (const aliases of commits) repository.commit(aliases);
  await using sandbox = await startSandbox({ clients: CLIENTS, ...more.sandbox });
  const [command = '', ...rest] = args;
  const file = (name: string): string => join(repository.folder, name);
  const target = ['--configuration', sandbox.mapping.configuration, '--auth-url', sandbox.authUrl];
  const planned = ['--base', 'last-commit', '--plan-file', file('plan.json')];
  const how = {
    cwd: repository.work,
    args: [
      command,
      ...(command === 'validate' ? [] : planned),
      ...(command === 'push' ? [...target, '--records-url', sandbox.recordsUrl, '--yes'] : []),
      ...['--report-file', file('report.json')],
      ...rest,
    ],
    env: { CUSTOMERGAUGE_CLIENT_ID: 'test-client', CUSTOMERGAUGE_CLIENT_SECRET: SECRET, ...more.env },
  };
  const { onOutput, asProcess } = more;
  const ended = await (onOutput || asProcess
    ? runProgram('cli.js', { ...how, ...(onOutput ? { onOutput } : {}) })
    : runCommand(how.cwd, how.args, how.env));
  const document = (name: string) =>
    existsSync(file(name)) ? JSON.parse(readFileSync(file(name), 'utf8')) : undefined;
  expect(ended.all).not.toMatch(/^\s+at .+:\d+/m);
  for (const form of [SECRET, encodeURIComponent(SECRET), Buffer.from(SECRET).toString('base64')])
    expect(ended.all + JSON.stringify([document('plan.json'), document('report.json')])).not.toContain(form);
  return { ...ended, sandbox, report: document('report.json'), plan: document('plan.json') };
}

/** What the help calls options, without their dashes. */
function optionsIn(help: string): readonly string[] {
  return [...help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name = '']) => name);
}

function commandsIn(help: string): readonly string[] {
  const list = help.slice(help.indexOf('\nAlias files:'), help.indexOf('\nExamples:'));
  return [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
}

describe('--help', () => {
  it('of the program names every command, and each of those explains itself', async () => {
    const { code, stdout, stderr } = await cli('.', ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const commands = commandsIn(stdout);
    expect(commands).toEqual(expect.arrayContaining(['validate', 'plan', 'push', 'sandbox']));
    for (const command of commands) {
      const help = await cli('.', [command, '--help']);
      expect(help, command).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toMatch(new RegExp(`^Usage: customergauge-aliases ${command} .*\n\n[A-Z][^.]+\\.`));
    }
  });

  for (const [command, options] of [
    ['validate', [...FILES, 'fix']],
    ['plan', [...PLANNED, 'exit-code']],
    ['push', [...PLANNED, ...TARGET, ...SENDING]],
    ['sandbox', ['port', 'method', 'mapping', 'faults']],
  ] as const) {
    it(`of ${command} names every option that it takes`, async () => {
      const { stdout } = await cli('.', [command, '--help']);
      expect(optionsIn(stdout)).toEqual(expect.arrayContaining([...options]));
    });
  }

  it('of push says which variables hold the credentials, and offers no option for them', async () => {
    const { stdout } = await cli('.', ['push', '--help']);
    for (const variable of ['CUSTOMERGAUGE_CLIENT_ID', 'CUSTOMERGAUGE_CLIENT_SECRET'])
      expect(stdout).toContain(variable);
    for (const option of ['client-id', 'client-secret', 'github-token'])
      expect(optionsIn(stdout)).not.toContain(option);
  });
});

it('--version says which one it is', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(await cli('.', ['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
});

describe('a mistake in usage ends with 1 and a hint on stderr', () => {
  for (const [args, hint] of [
    [['frobnicate'], 'add --help'],
    [['plam'], 'Did you mean plan?'],
    [['plan', '--pth', 'aliases'], 'Did you mean --path?'],
    [['plan', 'aliases'], 'too many arguments'],
    [['plan', '--frobnicate'], 'add --help'],
    [['plan', '--max-new'], "'--max-new <count>' argument missing"],
    [['forget', '--only', ''], '--only is empty'],
    [['sandbox', '--method', 'delete'], 'Allowed choices are put, post, any'],
    [['sandbox', '--port', 'http'], '--port is "http". It must be a whole number'],
    [['sandbox', '--faults', '429'], 'say how often'],
  ] as const) {
    it(args.join(' '), async () => {
      expect(await cli('.', args)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(hint) });
    });
  }

  it('without any command: the help', async () => {
    expect(await cli('.', [])).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('Commands:') });
  });
});

describe('the exit code', () => {
  const SAME = [{ A: ['x'] }, { A: ['x'] }];
  const WRONG = [{ A: ['x'] }, { A: ['x'], B: ['x'] }];
  const rejectSeven: SandboxOptions = {
    reject: ({ alias }) => (alias === 'Alias 7' ? { status: 422, body: { message: 'No.', errors: {} } } : undefined),
  };
  const cases: readonly (RunOptions & { readonly code: number; readonly result: string; readonly says: string })[] = [
    { args: ['validate'], code: 0, result: 'valid', says: '30 aliases in 1 file: valid' },
    { args: ['plan'], code: 0, result: 'planned', says: '29 aliases to create' },
    { args: ['plan', '--exit-code'], code: 5, result: 'planned', says: '29 aliases to create' },
    { args: ['plan', '--exit-code'], commits: SAME, code: 0, result: 'unchanged', says: '1 unchanged' },
    { args: ['plan', '--exit-code'], commits: WRONG, code: 2, result: 'invalid', says: 'conflicting-alias' },
    { args: ['push'], code: 0, result: 'pushed', says: '29 aliases were accepted' },
    { args: ['push', '--dry-run'], code: 0, result: 'planned', says: 'Dry run, nothing was sent' },
    { args: ['push'], commits: SAME, code: 0, result: 'unchanged', says: 'Nothing to send' },
    { args: ['validate', '--path', 'alias'], code: 1, result: 'failed', says: 'no folder `alias`' },
    { args: ['validate', '--region', 'mars'], code: 1, result: 'failed', says: '--region is "mars"' },
    { args: ['plan', '--base', 'no-such'], code: 1, result: 'failed', says: '--base is "no-such"' },
    { args: ['push', '--configuration', 'x'], code: 1, result: 'failed', says: 'Check --configuration' },
    { args: ['validate'], commits: WRONG, code: 2, result: 'invalid', says: 'conflicting-alias' },
    { args: ['push'], commits: WRONG, code: 2, result: 'invalid', says: 'conflicting-alias' },
    { args: ['push'], sandbox: rejectSeven, code: 3, result: 'partial', says: '“Alias 7”' },
    { args: ['push', '--max-new', '28'], code: 4, result: 'blocked', says: '29' },
  ];
  for (const { code, result, says, ...options } of cases) {
    it(`of ${options.args.join(' ')} is ${code} when the result is ${result}: “${says}”, and the report is written`, async () => {
      const ran = await run(options);
      expect(ran.code, ran.all).toBe(code);
      expect(ran.all).toContain(says);
      expect(ran.report).toMatchObject({ version: 1, result });
      if (result === 'blocked' || result === 'invalid') expect(ran.sandbox.requests()).toEqual([]);
    });
  }
});

describe('the files that were asked for', () => {
  it('hold the plan, with the file and line of each alias, and the report', async () => {
    const { plan, report } = await run({ args: ['plan'], commits: [{ A: ['x'] }, { A: ['x', 'y'] }] });
    expect(plan).toMatchObject({
      version: 1,
      create: [{ account: 'A', alias: 'y', file: 'aliases/all.yaml', line: 4 }],
    });
    expect(report).toMatchObject({ command: 'plan', result: 'planned' });
  });

  it('are written by a push too, with what became of each record', async () => {
    const { plan, report } = await run({ args: ['push'], commits: [{ A: ['x'] }, { A: ['x', 'y'] }] });
    expect(plan).toMatchObject({ create: [{ alias: 'y' }] });
    expect(report.delivery.records).toMatchObject([{ account: 'A', alias: 'y', state: 'accepted' }]);
  });

  it('are written when a signal ends a push', async () => {
    const { code, report } = await run({
      args: ['push', '--requests-per-second', '1'],
      onOutput: (text, kill) => {
        if (text.includes('Create (29)')) kill('SIGINT');
      },
    });
    expect([1, 3]).toContain(code);
    expect(report.delivery.stop).toMatchObject({ kind: 'interrupted' });
    expect(report.delivery.records).toHaveLength(29);
  });

  it('are written where there is no git repository', async () => {
    using repository = new TestRepository();
    const file = join(repository.folder, 'report.json');
    const env = { GIT_CEILING_DIRECTORIES: join(repository.folder, '..') };
    const ended = await cli(repository.folder, ['plan', '--report-file', file], env);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('no git repository') });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ result: 'failed' });
  });

  it('fail the run by name when they cannot be written, after all that it had to say', async () => {
    const file = '/no/such/folder/report.json';
    const { code, stdout, stderr } = await run({ args: ['plan', '--report-file', file] });
    expect(code).toBe(1);
    expect(stdout).toContain('29 aliases to create');
    expect(stderr).toContain(`${file} could not be written: the folder does not exist.`);
  });
});

describe('the client secret', () => {
  it('comes from the environment: without it nothing is sent, and the message names the variable', async () => {
    const env = { CUSTOMERGAUGE_CLIENT_ID: '', CUSTOMERGAUGE_CLIENT_SECRET: '' };
    const { code, stderr, sandbox } = await run({ args: ['push'], env });
    expect(code).toBe(1);
    for (const name of Object.keys(env)) expect(stderr).toContain(name);
    expect(sandbox.requests()).toEqual([]);
  });

  for (const [option, variable] of [
    ['--client-secret', 'CUSTOMERGAUGE_CLIENT_SECRET'],
    ['--github-token', 'GITHUB_TOKEN'],
  ] as const) {
    it(`is refused as an argument (${option}), for arguments are visible to others`, async () => {
      for (const args of [[option, SECRET], [`${option}=${SECRET}`]]) {
        const { code, stderr, all, sandbox } = await run({ args: ['push', ...args], asProcess: true });
        expect(code).toBe(1);
        expect(stderr).toContain(`${option} is not accepted on the command line`);
        expect(stderr).toContain(variable);
        expect(all).not.toContain(SECRET);
        expect(sandbox.requests()).toEqual([]);
      }
    });
  }

  it('is not repeated when the name of its option was mistyped', async () => {
    const { code, stderr, all } = await run({ args: ['push', `--client-scret=${SECRET}`], asProcess: true });
    expect(code).toBe(1);
    expect(stderr).toContain("unknown option '--client-scret'");
    expect(all).not.toContain(SECRET);
  });
});

describe('output that is no terminal', () => {
  for (const args of [['validate'], ['plan'], ['push']]) {
    it(`holds no escape sequence (${args})`, async () => {
      const commits = [{ 'Account 0': ['Alias 0'] }, { ...MANY, 'Äccount 0': ['no'], 'Account 1': ['Account 1'] }];
      const { code, all } = await run({ args, commits });
      expect(code, all).toBe(0);
      expect(all).not.toContain('\u001b');
      expect(all).not.toContain('\r');
    });
  }
});

describe('output that is read slowly', () => {
  it('is complete', async () => {
    using repository = new TestRepository();
    const aliases = Array.from({ length: 2000 }, (_, at) => `    - "Alias ${at} "\n`);
    repository.write('aliases/all.yaml', `- account: Acme\n  aliases:\n${aliases.join('')}`);
    const program = join(import.meta.dirname, '../../dist/cli.js');
    const child = spawn(process.execPath, [program, 'validate', '--json'], {
      cwd: repository.work,
      env: GIT_ENV,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(child, 'close');
    // Much longer than the program takes, and until then its pipe is full.
    await setTimeout(1500);
    const output = await text(child.stdout);
    expect(await ended).toEqual([2, null]);
    expect(JSON.parse(output).problems).toHaveLength(2000);
  });
});

describe('an input that a command does not need', () => {
  it('is taken all the same, so that one set of options serves all of them', async () => {
    const { code } = await run({ args: ['validate', '--region', 'eu', '--max-new=7', '--environment', 'test'] });
    expect(code).toBe(0);
  });
});

describe('a Node that is too old', () => {
  it('gets a sentence with both versions, and no crash', async () => {
    for (const { node, version } of olderNodes()) {
      const ended = await runProgram('cli.js', { cwd: '.', env: {}, node, args: ['plan'] });
      expect(ended).toMatchObject({ code: 1, stdout: '' });
      expect(ended.stderr).toMatch(
        /^customergauge-aliases needs Node 24 or newer; this is v\d+\.\d+\.\d+\.\n {2}Without installing it: npx /,
      );
      expect(ended.stderr).toContain(version);
      // A name that npm does not know leads nowhere, or to what somebody else published under it.
      const { name, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
      const [, installed = ''] = /--package node@24 --package (\S+) /.exec(ended.stderr) ?? [];
      if (repository.url.includes('/OWNER/')) expect(installed).toMatch(/^\.\/.*\.tgz$/);
      else expect(installed).toBe(name);
    }
  });
});

/** Each Node below 22 that this machine has beside the project's own. */
function olderNodes(): readonly { readonly node: string; readonly version: string }[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .filter((node) => existsSync(node))
    .map((node) => ({ node, version: execFileSync(node, ['--version'], { encoding: 'utf8' }).trim() }))
    .filter(({ version }) => Number(/^v(\d+)/.exec(version)?.[1]) < 22);
}
