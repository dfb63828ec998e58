/**
 * `demo`: validate → plan → push → edit → plan → push in under a minute, on a throw-away git repository with a bare remote,
 * against the sandbox. At the end it shows the ledger.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { messageOf } from '../error.ts';
import type { Style } from '../report/text.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import type { CliProcess } from './person.ts';
import { paints } from './terminal.ts';

const FIRST = `- account: International Business Machines
  aliases:
    - IBM
    - I.B.M.
    - IBM Deutschland GmbH

- account: Procter & Gamble
  aliases:
    - P&G
    - Procter and Gamble

- account: Bayerische Motoren Werke
  aliases:
    - BMW
    - BMW Group
    - BMW AG

- account: Toyota Motor Corporation
  aliases:
    - Toyota
    - トヨタ自動車
`;

/** A second file, with a common mistake from spreadsheets: a name of digits without quotes. */
const LATER = `- account: 3M Company
  aliases:
    - 3M
    - Minnesota Mining and Manufacturing
    - 007
`;

interface Stage {
  readonly process: CliProcess;
  readonly paint: Style;
  readonly repository: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs the demo and prints each command, so that it can be copied. Returns the exit code. */
export async function runDemo(process: CliProcess): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), 'customergauge-demo-'));
  await using sandbox = await startSandbox({});
  const [clientId = '', clientSecret = ''] = Object.entries(sandbox.clients)[0] ?? [];
  const stage: Stage = {
    process,
    paint: paints(process.stdout),
    repository: join(work, 'repository'),
    env: environment(process.env, { clientId, clientSecret }),
  };
  try {
    await play(stage, work, sandbox);
    return 0;
  } catch (error) {
    process.stderr.write(`The demo stopped. ${messageOf(error)}\n`);
    return 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function play(stage: Stage, work: string, sandbox: Sandbox): Promise<void> {
  const { repository, paint } = stage;
  const say = (text: string): unknown => stage.process.stdout.write(`${text}\n`);
  const title = (text: string): unknown => say(`\n${paint.bold(`── ${text}`)}\n`);
  const remote = join(work, 'remote.git');
  await git(stage, work, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  await git(stage, work, 'init', '--quiet', '--initial-branch=main', repository);
  await git(stage, repository, 'remote', 'add', 'origin', remote);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    writeFileSync(join(repository, file), text);
  };
  const commit = async (message: string): Promise<void> => {
    await git(stage, repository, 'add', '--all');
    await git(stage, repository, 'commit', '--quiet', '--message', message);
    await git(stage, repository, 'push', '--quiet', '--set-upstream', 'origin', 'main');
  };
  const target = [
    ...['--auth-url', sandbox.authUrl, '--records-url', sandbox.recordsUrl],
    ...['--configuration', sandbox.mapping.configuration],
  ];
  const push = ['push', ...target, '--yes'];

  write('aliases/customers.yaml', FIRST);
  await commit('Our first aliases');
  say(paint.dim('A throw-away repository with one alias file, aliases/customers.yaml:\n'));
  say(FIRST.trimEnd());
  title('1. validate: are the alias files valid?');
  await aliases(stage, ['validate']);
  title('2. plan: what would a push send?');
  await aliases(stage, ['plan']);
  title('3. push: send it');
  say(paint.dim(`# a stand-in for CustomerGauge listens on ${sandbox.url}`));
  await aliases(stage, push);

  title('4. edit: new aliases, and a mistake');
  write('aliases/crm.yaml', LATER);
  say(LATER.trimEnd());
  await aliases(stage, ['validate']);
  await aliases(stage, ['validate', '--fix']);
  say(`\n${readFileSync(join(repository, 'aliases/crm.yaml'), 'utf8').trimEnd()}`);
  await commit('3M, from the CRM');
  title('5. plan: only what is new');
  await aliases(stage, ['plan']);
  title('6. push: only what is new');
  await aliases(stage, push);
  title('7. the ledger: what was accepted, kept in git');
  await aliases(stage, ['status']);
  await git(stage, remote, 'log', '--reverse', '--format=%h %an  %s', 'refs/customergauge/production');
  const records = sandbox.records();
  const twice = records.filter(({ repeated }) => repeated).length;
  say(`\nThe stand-in received ${records.length} records, ${twice} of them twice.`);
  title('Where to go next');
  say(NEXT);
}

const NEXT = `  customergauge-aliases init                    in your own repository: workflow, first alias file, editor settings
  customergauge-aliases import aliases.xlsx     turn a spreadsheet into alias files
  customergauge-aliases sandbox                 a stand-in that stays up, and can also misbehave
  customergauge-aliases --help                  everything else`;

/** The caller's environment without variables that signal a CI system or a proxy: the demo must stay on this machine. */
function environment(
  env: NodeJS.ProcessEnv,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(GITHUB_|CUSTOMERGAUGE_|INPUT_|GIT_)/.test(name) && !/^(https?_proxy|ci)$/i.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    CUSTOMERGAUGE_CLIENT_ID: clientId,
    CUSTOMERGAUGE_CLIENT_SECRET: clientSecret,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Demo',
    GIT_AUTHOR_EMAIL: 'demo@example.com',
    GIT_COMMITTER_NAME: 'Demo',
    GIT_COMMITTER_EMAIL: 'demo@example.com',
  };
}

/** Runs the command line as a user would. Invalid files (exit code 2) are part of the demo; any other failure ends it. */
async function aliases(stage: Stage, args: readonly string[]): Promise<void> {
  const { process, paint, repository } = stage;
  process.stdout.write(`${paint.dim(`$ customergauge-aliases ${args.join(' ')}`)}\n`);
  const code = await start(stage, process.argv[0] ?? 'node', [process.argv[1] ?? '', ...args], repository);
  if (code !== 0 && code !== 2) throw new Error(`customergauge-aliases ${args.join(' ')} ended with ${code}.`);
}

async function git(stage: Stage, cwd: string, ...args: readonly string[]): Promise<void> {
  const code = await start(stage, 'git', args, cwd);
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}.`);
}

function start({ process, env }: Stage, program: string, args: readonly string[], cwd: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => process.stdout.write(`${line}\n`));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
