import { describe, expect, it } from 'vitest';
import { logLine, visible } from '../../src/report/neutral.ts';
import { checkAliases } from '../../src/rules/check.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import type { MappedRecord } from '../../src/sandbox/mapping.ts';
import type { Rejection } from '../../src/sandbox/records-endpoint.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { expectHarmless, expectHarmlessSuggestion, expectOnlyOurCommands } from '../support/harmless.ts';
import { runCommand } from '../support/in-process.ts';
import { NAUGHTY } from '../support/naughty-strings.ts';
import type { ActionEnded } from '../support/program.ts';
import { TestRepository } from '../support/repository.ts';
import { everyNth } from '../support/sample.ts';
import { Scene } from '../support/scene.ts';

/** Names that a file or a folder can have on the runner's own system. */
const FILE_NAMES = [
  '::error::x',
  ' ::add-mask::x',
  '::stop-commands::token',
  '##[error]boom',
  'line\n::error::second line',
  'return\r::error::second line',
  'percent%0A::error::x%25',
  'a,line=1,title=b::c',
  '\u001b[31mred\u001b[0m\u0007',
  '\u202egnp.exe\u202c\u200b',
  '`code` ```suggestion',
  '**bold** [link](evil.example) ![image](x)',
  '<img src=x onerror=alert(1)> <!-- ',
  '| cell | cell |',
  '@octocat #1 GH-1 :tada: $x^2$ www.evil.example',
  '“quoted” ”',
  'name\\',
  '--option',
];
const PATHS = FILE_NAMES.flatMap((name) => [`aliases/${name}.yaml`, `aliases/${name}/in a folder.yaml`]);

/** All of them together are harmless in test/report/naughty.test.ts: here some go the whole way. */
const STRINGS = everyNth(NAUGHTY, 4);

/** JSON is YAML: every text can be written as a name. */
const entryOf = (account: string, aliases: readonly string[]): string =>
  `- account: ${JSON.stringify(account)}\n  aliases: ${JSON.stringify(aliases)}\n`;

function expectHarmlessRun(run: ActionEnded): ReturnType<typeof expectOnlyOurCommands> {
  expectHarmless(run.summary);
  return expectOnlyOurCommands(run.all);
}

describe('a repository whose files and folders have hostile names', () => {
  it('shows them on a pull request without obeying one: problems, annotations, comment and suggestions', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    const fixed = (at: number): string => `    - "00${at}"`;
    const text = (at: number): string => `- account: Account ${at}\n  aliases:\n    - 00${at}\n`;
    scene.proposeFiles(7, Object.fromEntries(PATHS.map((path, at) => [path, text(at)])));
    const run = await scene.onPullRequest(7);
    expect(run.outputs).toMatchObject({ result: 'invalid', errors: String(PATHS.length) });
    const { files, messages } = expectHarmlessRun(run);
    // A name that cannot be seen whole is no place for a mark; the message names it instead.
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !PATHS.includes(file) || logLine(visible(file)) !== file)).toEqual([]);
    expect(messages.filter((message) => /^aliases\/.*:3:7:$/m.test(message))).toHaveLength(8 - files.length);
    expect(messages.join('\n')).toContain(`There are ${PATHS.length - 8} more errors in`);
    expectHarmless(scene.commentOf(7));
    const suggested = scene.github.pull(7).lineComments;
    expect(suggested).toHaveLength(30);
    for (const { path, body } of suggested) expectHarmlessSuggestion(body, fixed(PATHS.indexOf(path)));
  });

  it('names them in the plan, in the push and after it', async () => {
    await using scene = await Scene.withGitHub({ sandbox: { reject: someOf(10) } });
    scene.repository.commit({ ACME: ['Acme'] });
    scene.proposeFiles(
      7,
      Object.fromEntries(PATHS.map((path, at) => [path, entryOf(`Account ${at}`, [`Alias ${at}`])])),
    );
    const planned = await scene.onPullRequest(7);
    expect(planned.outputs).toMatchObject({ result: 'planned', create: String(PATHS.length + 1) });
    expectHarmlessRun(planned);
    expectHarmless(scene.commentOf(7));
    scene.merge(7);
    const pushed = await scene.push();
    expect(pushed.outputs.result).toBe('partial');
    expectHarmlessRun(pushed);
    expectHarmless(scene.commentOf(7));
  });

  it('says so on the command line, where nothing of them acts on a terminal', async () => {
    using repository = new TestRepository();
    for (const [at, path] of PATHS.entries()) repository.write(path, entryOf(`Account ${at}`, [`Alias ${at}`, ' ']));
    repository.commitAll();
    for (const command of ['validate', 'plan']) {
      const ended = await runCommand(repository.work, [command]);
      expect(ended.code).toBe(2);
      expectOnlyOurCommands(ended.all);
      expect(ended.stdout).toContain('aliases/line\\n::error::second line.yaml:2:');
    }
  });
});

describe('naughty strings, as accounts and aliases', () => {
  it('are refused or warned of without obeying one', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    const { refused } = await sorted();
    expect(refused.length).toBeGreaterThan(0.04 * STRINGS.length);
    scene.propose(7, refused.map((text) => entryOf(text, [text, `of ${text}`])).join(''));
    const run = await scene.onPullRequest(7);
    expect(run.outputs.result).toBe('invalid');
    expectHarmlessRun(run);
    expectHarmless(scene.commentOf(7));
    for (const { body } of scene.github.pull(7).lineComments) expectHarmless(withoutSuggestion(body));
  });

  it('are planned, pushed, refused by an API that repeats them, and tried again, without obeying one', async () => {
    const { valid } = await sorted();
    expect(valid.length).toBeGreaterThan(0.6 * STRINGS.length);
    await using scene = await Scene.withGitHub({ sandbox: { reject: someOf(5), maxFieldLength: 100_000 } });
    const kind = (at: number) => ['to move', 'to remove', 'to create'][at % 3];
    const before = valid.flatMap((text, at) => {
      if (kind(at) === 'to move') return [entryOf(`before ${text}`, [text])];
      return kind(at) === 'to remove' ? [entryOf(text, [text, `removed ${text}`])] : [];
    });
    scene.repository.write('aliases/all.yaml', before.join(''));
    scene.repository.commitAll();
    const first = await scene.push();
    expect(first.outputs.result).toBe('partial');
    expect(Number(first.outputs.rejected)).toBeGreaterThan(0.1 * STRINGS.length);
    expectHarmlessRun(first);

    const head = scene.propose(7, valid.map((text) => entryOf(text, [text])).join(''));
    const planned = await scene.onPullRequest(7);
    expect(planned.outputs.result).toBe('planned');
    for (const part of ['create', 'move', 'retry', 'remove'])
      expect(Number(planned.outputs[part]), part).toBeGreaterThan(0.02 * STRINGS.length);
    expectHarmlessRun(planned);
    expectHarmless(scene.commentOf(7));

    Object.assign(scene.github.pull(7), { title: valid.join(' '), headSha: head });
    scene.merge(7);
    const second = await scene.push();
    expect(second.outputs.result).toBe('partial');
    expectHarmlessRun(second);
    expectHarmless(scene.commentOf(7));
  });

  it('are shown on the command line without obeying one: a plan, a push and what waits after it', async () => {
    const { valid } = await sorted();
    using repository = new TestRepository();
    repository.write('aliases/all.yaml', valid.map((text) => entryOf(text, [text])).join(''));
    repository.commitAll();
    await using sandbox = await startSandbox({ reject: someOf(5), maxFieldLength: 100_000 });
    const [[id, secret] = ['', '']] = Object.entries(sandbox.clients);
    const run = (command: string, ...args: readonly string[]) =>
      runCommand(repository.work, [command, ...args], {
        CUSTOMERGAUGE_CLIENT_ID: id,
        CUSTOMERGAUGE_CLIENT_SECRET: secret,
      });
    const target = ['--auth-url', sandbox.authUrl, '--records-url', sandbox.recordsUrl];
    const pushed = await run('push', '--yes', ...target, '--configuration', sandbox.mapping.configuration);
    expect(pushed.code, pushed.all).toBe(3);
    expectOnlyOurCommands(pushed.all);
    for (const command of ['plan', 'status']) {
      const ended = await run(command);
      expect(ended.code, ended.all).toBe(0);
      expectOnlyOurCommands(ended.all);
    }
  });
});

/** Refuses every nth record in words that repeat its names, in each of the ways in which an API may do that. */
function someOf(nth: number): (record: MappedRecord) => Rejection | undefined {
  let asked = 0;
  return ({ account, alias }) => {
    asked += 1;
    if (asked % nth !== 0) return undefined;
    const words = `The alias ${alias} is bad.\n::error::${alias}\n${alias}`;
    const fields = { [`record.${alias}`]: [alias, `${account} ##[error]${alias}`] };
    const ways: readonly Rejection[] = [
      { status: 422, body: { message: words, errors: fields } },
      { status: 422, body: { message: alias, errors: { 'record.Alias': [account] } } },
      { status: 400, body: `No: ${words}`, headers: { 'content-type': 'text/plain' } },
    ];
    return ways[(asked / nth) % ways.length];
  };
}

/** The strings that can be an account and an alias, and the ones that cannot. */
async function sorted(): Promise<{ readonly valid: readonly string[]; readonly refused: readonly string[] }> {
  const valid: string[] = [];
  const refused: string[] = [];
  // Equal ones would be refused for that.
  const all = [...new Map(STRINGS.map((text) => [text.normalize('NFC'), text])).values()];
  for (const text of all) {
    const file = { path: 'aliases/one.yaml', bytes: Buffer.from(entryOf(text, [text])) };
    const { problems } = await checkAliases([file], { severities: DEFAULT_SEVERITIES });
    (problems.some(({ severity }) => severity === 'error') ? refused : valid).push(text);
  }
  return { valid, refused };
}

function withoutSuggestion(body: string): string {
  return body.replace(/^(`{3,})suggestion\n[\s\S]*\n\1$/m, '');
}
