/**
 * The main job on real data in under a minute: validate → plan → push → edit → plan → push, on a throw-away git
 * repository with a bare remote, against the sandbox; then the ledger that it left behind.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { startSandbox } from '../src/sandbox/sandbox.ts';

const root = join(import.meta.dirname, '..');
const work = await mkdtemp(join(tmpdir(), 'customergauge-demo-'));
const repository = join(work, 'repository');
await using sandbox = await startSandbox({});
const [clientId, clientSecret] = Object.entries(sandbox.clients)[0] ?? ['', ''];

const target = [
  '--auth-url',
  sandbox.authUrl,
  '--records-url',
  sandbox.recordsUrl,
  '--configuration',
  sandbox.mapping.configuration,
];
const environment = {
  ...process.env,
  CUSTOMERGAUGE_CLIENT_ID: clientId,
  CUSTOMERGAUGE_CLIENT_SECRET: clientSecret,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Demo',
  GIT_AUTHOR_EMAIL: 'demo@example.com',
  GIT_COMMITTER_NAME: 'Demo',
  GIT_COMMITTER_EMAIL: 'demo@example.com',
  GITHUB_ACTIONS: '',
  GITHUB_EVENT_NAME: '',
  HTTP_PROXY: '',
  http_proxy: '',
};

try {
  await run('git', ['init', '--quiet', '--bare', '--initial-branch=main', join(work, 'remote.git')], work);
  await run('git', ['clone', '--quiet', join(work, 'remote.git'), repository], work, true);
  await run('git', ['checkout', '--quiet', '-b', 'main'], repository);
  await cp(join(root, 'aliases'), join(repository, 'aliases'), { recursive: true });
  await commit('Our first aliases');

  title('1. validate: are the alias files right?');
  await aliases('validate');
  title('2. plan: what would a push send?');
  await aliases('plan');
  title('3. push: send it');
  await aliases('push', ...target, '--yes');

  title('4. edit: a new alias, and a mistake');
  const file = join(repository, 'aliases', 'demo.yaml');
  await writeFile(file, '- account: ACME Corporation\n  aliases:\n    - ACME\n    - Acme Inc.\n    - 007\n');
  console.log((await readFile(file, 'utf8')).trimEnd());
  await aliases('validate');
  await aliases('validate', '--fix');
  console.log(`\n${(await readFile(file, 'utf8')).trimEnd()}`);
  await commit('ACME, from the CRM');
  title('5. plan: only what is new');
  await aliases('plan');
  title('6. push: only what is new');
  await aliases('push', ...target, '--yes');
  title('7. the ledger: what git knows about it');
  await aliases('status');
  console.log(styleText('dim', '\n$ git log refs/customergauge/production'));
  const log = ['log', '--reverse', '--format=%h %an  %s', 'refs/customergauge/production'];
  await run('git', log, join(work, 'remote.git'));
  console.log(
    `\nThe stand-in for CustomerGauge received ${sandbox.records().length} records, ${sandbox.records().filter(({ repeated }) => repeated).length} of them twice.`,
  );
} finally {
  await rm(work, { recursive: true, force: true });
}

function title(text: string): void {
  console.log(`\n${styleText('bold', `── ${text}`)}\n`);
}

async function commit(message: string): Promise<void> {
  await run('git', ['add', '--all'], repository);
  await run('git', ['commit', '--quiet', '--message', message], repository);
  await run('git', ['push', '--quiet', 'origin', 'main'], repository);
}

/** Runs the command line as a user would. A mistake in the files is part of the show; anything else ends the demo. */
async function aliases(command: string, ...args: readonly string[]): Promise<void> {
  const shown = args[0]?.startsWith('--fix') ? ` ${args[0]}` : '';
  console.log(styleText('dim', `$ customergauge-aliases ${command}${shown}`));
  const code = await start(process.execPath, [join(root, 'dist', 'cli.js'), command, ...args], repository, false);
  if (code !== 0 && code !== 2) throw new Error(`customergauge-aliases ${command} ended with ${code}.`);
}

async function run(program: string, args: readonly string[], cwd: string, quiet = false): Promise<void> {
  const code = await start(program, args, cwd, quiet);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}.`);
}

function start(program: string, args: readonly string[], cwd: string, quiet: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: environment,
      stdio: ['ignore', 'pipe', quiet ? 'ignore' : 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    const show = folding();
    lines.on('line', show);
    lines.on('close', () => show(undefined));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Prints lines, and of a long list only its beginning: nobody watches a demo to read 283 names. */
function folding(): (line: string | undefined) => void {
  const most = 8;
  let listed = 0;
  return (line) => {
    const item = line !== undefined && /^ {2}[+~-] /.test(line);
    if (!item && listed > most) console.log(styleText('dim', `  (${listed - most} more lines)`));
    listed = item ? listed + 1 : 0;
    if (line !== undefined && listed <= most) console.log(line);
  };
}
