import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crmTables } from '../support/crm-tables.ts';
import { GIT_ENV, TestRepository } from '../support/repository.ts';
import { type PageBlock, pageBlocks, transcriptOf, unlike } from '../support/transcript.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/spreadsheets.md'), 'utf8');
const PORT = '127.0.0.1:8085';

describe('the way from spreadsheets to reviewed aliases', () => {
  it('is what the page says, command by command, from three tables to the merged and pushed aliases', {
    timeout: 180_000,
  }, async () => {
    using repository = new TestRepository();
    const { pairs, accounts, names } = crmTables();
    repository.commitAll();
    for (const [file, text] of Object.entries({ pairs, accounts, 'crm-names': names }))
      writeFileSync(join(repository.folder, `${file}.csv`), text);
    await using sandbox = await startSandbox(repository.folder);
    const ended = play(pageBlocks(page), { repository, address: sandbox.address });

    expect(ended.filter(({ mismatch }) => mismatch !== undefined)).toEqual([]);
    const failed = ended.filter(({ code }) => code !== 0);
    // Some rows of the spreadsheet are not taken; those that the admin corrected are.
    expect(failed.map(({ command, code }) => [command.split(' ').slice(0, 3).join(' '), code])).toEqual([
      ['customergauge-aliases import ../pairs.csv', 3],
    ]);
    const answer = await fetch(`http://${sandbox.address}/_sandbox/records`);
    const arrived = (await answer.json()) as readonly { readonly alias: string; readonly account: string }[];
    const accountOf = new Map(arrived.map(({ alias, account }) => [alias, account]));
    expect(accountOf.get('BANCO ASTURIAS')).toBe('BANCO DE ASTURIAS, S.A.');
    expect(accountOf.get('MAR1')).toBe('Rasa Industries Ltd');
    expect([...accountOf.keys()]).not.toContain('Amarin Printing');
    expect([...accountOf.keys()]).not.toContain('Rasa Kogyo');
  });

  it('names every command that it starts', () => {
    const commands = pageBlocks(page).flatMap((block) =>
      block.language === 'console' ? transcriptOf(block.text).map(({ command }) => command) : [],
    );
    const verbs = new Set(commands.flatMap((command) => /^customergauge-aliases (\w+)/.exec(command)?.[1] ?? []));
    expect([...verbs].sort()).toEqual(['adopt', 'export', 'import', 'match', 'plan', 'push', 'status', 'validate']);
  });
});

interface Played {
  readonly command: string;
  readonly code: number | null;
  /** What was printed, where the page says otherwise. */
  readonly mismatch: string | undefined;
}

/** Does what the page says, block by block: runs commands, writes files, edits files. */
function play(
  blocks: readonly PageBlock[],
  { repository, address }: { readonly repository: TestRepository; readonly address: string },
): readonly Played[] {
  let env: Readonly<Record<string, string | undefined>> = { ...GIT_ENV, PATH: withCommand(repository.folder) };
  return blocks.flatMap(({ language, file, text }): readonly Played[] => {
    if (file !== undefined) edit(join(repository.work, file), language, text);
    if (language !== 'console') return [];
    return transcriptOf(text.replaceAll(PORT, address)).map(({ command, output }) => {
      const exported = /^export (.+)$/.exec(command)?.[1];
      if (exported !== undefined) {
        env = { ...env, ...Object.fromEntries(exported.split(' ').map((one) => one.split('=') as [string, string])) };
        return { command, code: 0, mismatch: undefined };
      }
      const { status, stdout } = spawnSync('sh', ['-c', `${command} 2>&1`], {
        cwd: repository.work,
        env,
        encoding: 'utf8',
      });
      return { command, code: status, mismatch: unlike(stdout, output) };
    });
  });
}

function edit(file: string, language: string, text: string): void {
  if (language !== 'diff') {
    writeFileSync(file, text);
    return;
  }
  const lines = (sign: string): string =>
    text
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const before = readFileSync(file, 'utf8');
  const places = before.split(lines('-'));
  if (places.length !== 2) throw new Error(`What the page changes is ${places.length - 1} times in ${file}.`);
  writeFileSync(file, places.join(lines('+')));
}

/** A search path with the command line of this checkout. */
function withCommand(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const start = `exec ${JSON.stringify(process.execPath)} ${JSON.stringify(join(root, 'dist/cli.js'))} "$@"`;
  writeFileSync(join(bin, 'customergauge-aliases'), `#!/bin/sh\n${start}\n`);
  chmodSync(join(bin, 'customergauge-aliases'), 0o755);
  return `${bin}:${process.env.PATH}`;
}

/** The stand-in as the page starts it, but for the port. */
async function startSandbox(cwd: string): Promise<AsyncDisposable & { readonly address: string }> {
  const shown = /^customergauge-aliases sandbox --port 8085$/m.exec(page);
  if (shown === null) throw new Error('The page starts no sandbox.');
  const child: ChildProcess = spawn(process.execPath, [join(root, 'dist/cli.js'), 'sandbox', '--port', '0'], {
    cwd,
    env: GIT_ENV,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/([\d.]+:\d+)\/_sandbox\/records/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('close', () => reject(new Error(`The sandbox ended: ${said}`)));
  });
  return {
    address,
    async [Symbol.asyncDispose]() {
      child.kill('SIGINT');
      await ended;
    },
  };
}
