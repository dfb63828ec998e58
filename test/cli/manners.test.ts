import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unreadVariables } from '../../src/cli/inputs.ts';
import { folderOfRun } from '../../src/cli/place.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { asOptions } from '../../src/cli/terminal.ts';
import { INPUT_LIST } from '../../src/inputs/all-inputs.ts';
import { documentMistakes } from '../support/documents.ts';
import { runCommand } from '../support/in-process.ts';
import { type Ended, runProgram } from '../support/program.ts';
import { TestRepository } from '../support/repository.ts';

type Env = Readonly<Record<string, string>>;

function cli(cwd: string, args: readonly string[], env: Env = {}): Promise<Ended> {
  return runCommand(cwd, args, env);
}

/** As a process, for what the argument parser, Node itself or the working folder decide. */
function asProcess(cwd: string, args: readonly string[], env: Env = {}): Promise<Ended> {
  return runProgram('cli.js', { cwd, args, env });
}

/** A repository with a commit of one alias, and another of one more. */
function repositoryOfTwo(): TestRepository {
  const repository = new TestRepository();
  repository.commit({ A: ['x'] });
  repository.commit({ A: ['x', 'y'] });
  return repository;
}

const PLAN = ['plan', '--base', 'last-commit'];

describe('on the command line, sentences', () => {
  it.each([
    ['Check `configuration` and `region`.', 'Check --configuration and --region.'],
    ['The alias “`region`” stands for `path`.', 'The alias “`region`” stands for --path.'],
    ['Run again with `confirm: 14`.', 'Run again with `confirm: 14`.'],
    ['Set `allow-empty: true` or `dry-run`.', 'Set --allow-empty or --dry-run.'],
    ['Set `account-field: Account Name`.', "Set --account-field 'Account Name'."],
    ['Check `client-secret` and `github-token`.', 'Check CUSTOMERGAUGE_CLIENT_SECRET and GITHUB_TOKEN.'],
    [
      'Set `client-id: ${{ secrets.ID }}`. A fork has none.',
      'Set CUSTOMERGAUGE_CLIENT_ID in the environment. A fork has none.',
    ],
    ['Write `configuration: ${{ vars.C }}`.', 'Write `configuration: ${{ vars.C }}`.'],
    ['Use `command: auto` or `plan` here.', 'Use `command: auto` or `plan` here.'],
    ['Give `permissions: { contents: write }`.', 'Give `permissions: { contents: write }`.'],
    ['There is no folder `aliases`.', 'There is no folder `aliases`.'],
    ['`toString` and `constructor`', '`toString` and `constructor`'],
  ])('name inputs as they are typed there: %s', (said, shown) => expect(asOptions(said)).toBe(shown));

  it('do so wherever a run says them: in errors, notices and the verdict', async () => {
    using repository = repositoryOfTwo();
    const wrong = await cli(repository.work, ['plan', '--region', 'mars']);
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('--region is "mars"') });
    const adopt = await cli(repository.work, ['adopt']);
    expect(adopt.stdout.trimEnd()).toMatch(/Nothing was written\. To do it, run again with `confirm: 2`\.$/);
  });

  it('keep names from alias files as they are', async () => {
    using repository = new TestRepository();
    repository.commit({ A: ['`region`'] });
    expect((await cli(repository.work, PLAN)).stdout).toContain('“`region`”');
  });
});

describe('--json', () => {
  it('of plan prints plan.json alone on standard output, and what people read on standard error', async () => {
    using repository = repositoryOfTwo();
    const { code, stdout, stderr } = await cli(repository.work, [...PLAN, '--json']);
    const document = JSON.parse(stdout);
    expect(documentMistakes('plan', document)).toBeUndefined();
    expect({ code, create: document.create }).toMatchObject({ code: 0, create: [{ account: 'A', alias: 'y' }] });
    expect(stderr).toContain('1 alias to create');
  });

  for (const args of [['validate'], ['status'], ['doctor']]) {
    it(`of ${args} prints report.json`, async () => {
      using repository = repositoryOfTwo();
      const { stdout } = await cli(repository.work, [...args, '--json']);
      const document = JSON.parse(stdout);
      expect(documentMistakes('report', document)).toBeUndefined();
      expect(document.command).toBe(args[0]);
    });
  }

  it('of a plan that could not be made prints the report, which says why', async () => {
    using repository = new TestRepository();
    repository.commit({ A: ['x'], B: ['x'] });
    const { code, stdout } = await cli(repository.work, [...PLAN, '--json']);
    expect({ code, result: JSON.parse(stdout).result }).toEqual({ code: 2, result: 'invalid' });
  });

  it.each([
    ['report', 'plan', ['plan', '--nope']],
    ['report', 'validate', ['validate', '--max-new']],
    ['report', 'push', ['push', '--client-secret', 'hush-hush']],
    ['report', 'adopt', ['adopt', '--only=']],
    ['report', 'status', ['status', 'one', 'two']],
    ['report', 'plan', ['plan', '--report-file', '-']],
    ['report', 'auto', ['frobnicate']],
    ['report', 'auto', ['--client-secret=hush-hush']],
    ['match', 'match', ['match', '--nope']],
    ['match', 'match', ['match', 'names.txt', '--accounts']],
    ['import', 'import', ['import']],
    ['export', 'export', ['export', 'one']],
  ] as const)('prints a %s of %s where the command line is wrong: %j', async (kind, command, args) => {
    const { code, stdout, stderr } = await cli(
      '.',
      args[0].startsWith('-') ? [...args, '--json'] : [args[0], '--json', ...args.slice(1)],
    );
    const document = JSON.parse(stdout);
    expect(documentMistakes(kind, document)).toBeUndefined();
    expect(document).toMatchObject({ command, result: 'failed', failures: [{ code: 'usage' }] });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: /);
    expect(stdout + stderr).not.toContain('hush-hush');
  });

  it('of init prints a document where the command line is wrong, and without it only people are told', async () => {
    const ended = await cli('.', ['init', '--nope', '--json']);
    expect(JSON.parse(ended.stdout)).toMatchObject({ result: 'failed', failures: [{ code: 'usage' }] });
    expect(await cli('.', ['init', '--nope'])).toMatchObject({ code: 1, stdout: '' });
    expect(await cli('.', ['init', '--help', '--json'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Usage/),
    });
  });

  it('leaves files that were asked for as well', async () => {
    using repository = repositoryOfTwo();
    const file = join(repository.folder, 'plan.json');
    const { stdout } = await cli(repository.work, [...PLAN, '--json', '--plan-file', file]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(stdout));
  });

  it('prints nothing that a log or terminal would obey, and still the same names', async () => {
    using repository = new TestRepository();
    const name = '##[group]x \u009b2J';
    repository.commit({ A: [name] });
    const { stdout } = await cli(repository.work, ['validate', '--json']);
    expect(stdout).not.toContain('##[');
    expect(stdout).not.toContain('\u009b');
    expect(JSON.parse(stdout).problems.length).toBeGreaterThan(0);
  });
});

describe('- as a file', () => {
  it.each(['--plan-file', '--report-file', '--sarif-file'])('is standard output (%s)', async (option) => {
    using repository = repositoryOfTwo();
    const { code, stdout, stderr } = await cli(repository.work, [...PLAN, option, '-']);
    expect(code).toBe(0);
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stderr).toContain('1 alias to create');
    expect(existsSync(join(repository.work, '-'))).toBe(false);
  });

  it('for two documents is refused, for a reader could not tell them apart', async () => {
    using repository = repositoryOfTwo();
    const ended = await cli(repository.work, [...PLAN, '--plan-file', '-', '--report-file', '-']);
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('Only one document') });
  });
});

describe('--quiet', () => {
  it('says nothing where nothing is wrong', async () => {
    using repository = repositoryOfTwo();
    for (const args of [['validate'], PLAN, ['status']])
      expect(await cli(repository.work, [...args, '--quiet']), String(args)).toMatchObject({ code: 0, all: '' });
  });

  it('says errors, and why a run failed', async () => {
    using repository = new TestRepository();
    repository.commit({ A: ['x', 'A'], B: ['x'] });
    const { code, all } = await cli(repository.work, ['validate', '--quiet']);
    expect(code).toBe(2);
    expect(all).toContain('conflicting-alias');
    expect(all).not.toContain('alias-is-own-name');
  });

  it('of doctor names the checks that fail, and no other', async () => {
    using repository = repositoryOfTwo();
    const { code, all } = await cli(repository.work, ['doctor', '--quiet']);
    expect(code).toBe(1);
    expect(all).toContain('✗ inputs');
    expect(all).not.toContain('✓');
  });
});

describe('colours', () => {
  it('are there with FORCE_COLOR, and never with --no-color or NO_COLOR', async () => {
    using repository = repositoryOfTwo();
    const escaped = '\u001b[';
    expect((await asProcess(repository.work, PLAN, { FORCE_COLOR: '1' })).stdout).toContain(escaped);
    expect((await asProcess(repository.work, PLAN, { FORCE_COLOR: '0' })).all).not.toContain(escaped);
    expect((await asProcess(repository.work, [...PLAN, '--no-color'], { FORCE_COLOR: '1' })).all).not.toContain(
      escaped,
    );
    expect((await asProcess(repository.work, PLAN, { NO_COLOR: '1' })).all).not.toContain(escaped);
  });
});

describe('from a folder below', () => {
  it('the alias folder of the repository is found, and files that options name are taken from where one stands', async () => {
    using repository = repositoryOfTwo();
    const below = join(repository.work, 'docs/deep');
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, 'accounts.txt'), 'B\n');
    const ended = await asProcess(below, [
      'validate',
      '--known-accounts',
      'accounts.txt',
      '--report-file',
      'report.json',
    ]);
    expect(ended).toMatchObject({ code: 2, stdout: expect.stringContaining('unknown-account') });
    expect(ended.stderr).toContain(`Using the alias folder in ${repository.work}.`);
    expect(existsSync(join(below, 'report.json'))).toBe(true);
    expect(await cli(join(repository.work, 'aliases'), PLAN)).toMatchObject({ code: 0 });
  });

  it('a table and what is written of it are where one stands, and its rows go into the alias folder', async () => {
    using repository = repositoryOfTwo();
    const below = join(repository.work, 'tables');
    mkdirSync(below);
    writeFileSync(join(below, 'pairs.csv'), 'Account Name,Alias\nA,z\nB,w\nC,\n');
    const ended = await asProcess(below, ['import', 'pairs.csv', '--rejected', 'left.csv']);
    expect(ended.code, ended.all).toBe(3);
    expect(readFileSync(join(repository.work, 'aliases/all.yaml'), 'utf8')).toContain('z');
    expect(existsSync(join(repository.work, 'aliases/imported.yaml'))).toBe(true);
    expect(readFileSync(join(below, 'left.csv'), 'utf8')).toContain('C,');
    const exported = await asProcess(below, ['export', '--out', 'upload']);
    expect(exported.code, exported.all).toBe(0);
    expect(existsSync(join(below, 'upload'))).toBe(true);
    expect(existsSync(join(below, 'aliases'))).toBe(false);
  });

  it('the nearest alias folder counts, and none outside the repository', () => {
    using repository = new TestRepository();
    const { work, folder } = repository;
    mkdirSync(join(folder, 'aliases'));
    mkdirSync(join(work, 'a/b/c'), { recursive: true });
    expect(folderOfRun(join(work, 'a/b'), 'aliases')).toBe(join(work, 'a/b'));
    mkdirSync(join(work, 'a/aliases'));
    mkdirSync(join(work, 'aliases'));
    expect(folderOfRun(join(work, 'a/b/c'), 'aliases')).toBe(join(work, 'a'));
    expect(folderOfRun(work, 'aliases')).toBe(work);
    mkdirSync(join(folder, 'elsewhere/x'), { recursive: true });
    expect(folderOfRun(join(folder, 'elsewhere/x'), 'aliases')).toBe(join(folder, 'elsewhere/x'));
  });
});

describe('variables of the environment', () => {
  it('that look like inputs and are none get a notice, which says no value', async () => {
    using repository = repositoryOfTwo();
    const env = { CUSTOMERGAUGE_CLIENT_SECRTE: 'the-secret', CUSTOMERGAUGE_CONFIRM: '2' };
    const { stderr, all } = await cli(repository.work, PLAN, env);
    expect(stderr).toContain(
      'CUSTOMERGAUGE_CLIENT_SECRTE is not read: there is no such input. Did you mean CUSTOMERGAUGE_CLIENT_SECRET?',
    );
    expect(stderr).toContain('CUSTOMERGAUGE_CONFIRM is not read');
    expect(all).not.toContain('the-secret');
  });

  it('of inputs and of other programs get none', () => {
    expect(unreadVariables({ CUSTOMERGAUGE_MAX_NEW: '7', CUSTOMERGAUGE_CLIENT_ID: 'x', PATH: '/bin' })).toEqual([]);
  });

  it('serve the commands that only the command line has, too', async () => {
    using repository = new TestRepository();
    repository.commit({ A: ['x'] }, 'names/all.yaml');
    const env = { CUSTOMERGAUGE_PATH: 'names', CUSTOMERGAUGE_SHARD: '1/2', CUSTOMERGAUGE_ALIAS_FIELD: 'Other name' };
    const { code, stdout } = await cli(repository.work, ['export', '--out', '-'], env);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Account Name,Other name\r?\nA,x/);
  });
});

describe('validate FILE…', () => {
  it('says what is wrong in these files, also where another file is the reason, and nothing else', async () => {
    using repository = new TestRepository();
    repository.write('aliases/a.yaml', '- account: A\n  aliases:\n    - x\n');
    repository.write('aliases/b.yaml', '- account: B\n  aliases:\n    - x\n');
    repository.write('aliases/c.yaml', '- account: C\n  aliases:\n    - 7\n');
    const both = await cli(repository.work, ['validate', 'aliases/b.yaml']);
    expect(both.code).toBe(2);
    expect(both.all).toContain('conflicting-alias');
    expect(both.all).not.toContain('not-text');
    repository.write('aliases/b.yaml', '- account: B\n  aliases:\n    - y\n');
    expect(await cli(repository.work, ['validate', 'aliases/b.yaml', 'aliases/a.yaml'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('2 aliases in 2 files: valid'),
    });
    const fixed = await cli(repository.work, ['validate', '--fix', 'aliases/a.yaml']);
    expect(fixed.code).toBe(0);
    expect(readFileSync(join(repository.work, 'aliases/c.yaml'), 'utf8')).toContain('- 7\n');
    await cli(join(repository.work, 'aliases'), ['validate', '--fix', 'c.yaml']);
    expect(readFileSync(join(repository.work, 'aliases/c.yaml'), 'utf8')).toContain('"7"');
  });

  it('takes a file from elsewhere, together with the alias files that are there', async () => {
    using repository = repositoryOfTwo();
    repository.write('draft.yaml', '- account: B\n  aliases:\n    - x\n');
    const { code, all } = await cli(repository.work, ['validate', 'draft.yaml']);
    expect(code).toBe(2);
    expect(all).toContain('draft.yaml:3:7');
  });

  it('names each file that cannot be checked', async () => {
    using repository = repositoryOfTwo();
    const { code, stderr } = await cli(repository.work, ['validate', 'no-such.yaml', 'aliases']);
    expect(code).toBe(1);
    expect(stderr).toContain('`no-such.yaml` cannot be checked: there is no such file.');
    expect(stderr).toContain('`aliases` cannot be checked: it is a folder');
  });
});

describe('Ctrl-C', () => {
  it('ends with 130 and one line, where no push had begun to send', async () => {
    using repository = repositoryOfTwo();
    // A git server that never answers.
    const asked = join(repository.folder, 'asked');
    repository.git('config', 'remote.origin.uploadpack', `touch '${asked}'; sleep 60; git-upload-pack`);
    let waiting: NodeJS.Timeout | undefined;
    const ended = await runProgram('cli.js', {
      cwd: repository.work,
      args: ['status'],
      env: {},
      group: true,
      onStart: (kill) => {
        waiting = setInterval(() => {
          if (!existsSync(asked)) return;
          clearInterval(waiting);
          kill('SIGINT');
        }, 50);
      },
    });
    clearInterval(waiting);
    expect(ended).toMatchObject({ code: 130, stdout: '' });
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('--help', () => {
  it('groups the commands, and gives an example for each that it takes', async () => {
    const { stdout } = await asProcess('.', ['--help']);
    for (const heading of ['Alias files:', 'What CustomerGauge gets:', 'Setting up:', 'Trying it out:', 'Examples:'])
      expect(stdout).toContain(`\n${heading}\n`);
    const program = buildProgram(async () => undefined, process);
    for (const { name } of program.commands
      .map((command) => ({ name: command.name() }))
      .filter(({ name }) => name !== 'demo')) {
      const help = (await asProcess('.', [name, '--help'])).stdout;
      const examples = help.slice(help.indexOf('\nExamples:\n')).split('\n').slice(2);
      const first = examples[0]?.trim().replace(/^source <\(|\)$/g, '') ?? '';
      expect(first, name).toMatch(new RegExp(`^customergauge-aliases ${name}\\b`));
    }
  });

  it('is no wider than 80 characters where the terminal does not say how wide it is', async () => {
    for (const command of ['validate', 'push', 'import', 'doctor']) {
      const { stdout } = await asProcess('.', [command, '--help']);
      const long = stdout.split('\n').filter((line) => line.length > 80 && !/^ {2}customergauge-aliases/.test(line));
      expect(long, command).toEqual([]);
    }
  });
});

describe('completion', () => {
  /** What bash offers for a line. */
  function offered(script: string, line: readonly string[]): readonly string[] {
    const words = line.map((word) => `'${word}'`).join(' ');
    const ask = `${script}\nCOMP_WORDS=(customergauge-aliases ${words}); COMP_CWORD=${line.length}\n_customergauge_aliases\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', ask], { encoding: 'utf8' }).split('\n').filter(Boolean);
  }

  it('in bash offers commands, the options of each, and what an option may be', async () => {
    const { code, stdout } = await asProcess('.', ['completion', 'bash']);
    expect(code).toBe(0);
    expect(offered(stdout, ['p'])).toEqual(['plan', 'push']);
    expect(offered(stdout, ['plan', '--exit'])).toEqual(['--exit-code']);
    expect(offered(stdout, ['push', '--region', ''])).toEqual(['eu', 'us', 'au']);
    expect(offered(stdout, ['completion', 'f'])).toEqual(['fish']);
    expect(offered(stdout, ['import', 'x'])).toEqual([]);
    for (const secret of ['--client-id', '--client-secret', '--github-token']) expect(stdout).not.toContain(secret);
  });

  it.each(['bash', 'zsh', 'fish'])('names every command for %s', async (shell) => {
    const { stdout } = await asProcess('.', ['completion', shell]);
    for (const command of buildProgram(async () => undefined, process).commands)
      expect(stdout).toContain(command.name());
  });

  it.each(['zsh', 'fish'])('says in %s in a few words what an option is for', async (shell) => {
    const { stdout } = await asProcess('.', ['completion', shell]);
    for (const words of ['folder of the alias files', 'what the plan compares with', 'aliases to record or drop'])
      expect(stdout).toContain(words);
    for (const [input, { summary }] of INPUT_LIST) expect(summary.length, input).toBeLessThan(70);
  });

  it('for another shell says which there are', async () => {
    const ended = await asProcess('.', ['completion', 'tcsh']);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('bash, zsh, fish') });
  });
});
