import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGitHub } from '../../src/action/octokit.ts';
import { SourceText } from '../../src/aliases/source.ts';
import { CodedError } from '../../src/error.ts';
import type { GitHubApi } from '../../src/github/api.ts';
import { blobId, compareBlob, hunksOf } from '../../src/github/diff.ts';
import {
  type SuggestedFix,
  suggestionMark,
  suggestionMarker,
  toSuggestions as toSuggestionsOf,
} from '../../src/github/suggestion.ts';
import { syncSuggestions } from '../../src/github/suggestions.ts';
import { FAULTS, type GitHub, startGitHub } from '../support/github.ts';
import { ACTIONS_BOT, type LineRemark, person } from '../support/github-state.ts';
import { tries } from '../support/sample.ts';

/** A fix of the n-th place where a text stands. */
function hint(
  source: SourceText,
  old: string,
  text: string,
  nth = 0,
  explanation = `Write <code>${text}</code>.`,
): SuggestedFix {
  let start = -1;
  for (let at = 0; at <= nth; at++) start = source.text.indexOf(old, start + 1);
  if (start === -1) throw new Error(`There is no ${old}.`);
  return { fix: { source, start, end: start + old.length, text }, explanation };
}

/** What GitHub takes over with one click: the first block of code that is a suggestion, read as CommonMark reads it. */
function suggestedLines(body: string): readonly string[] {
  const lines = body.split('\n');
  const at = lines.findIndex((line) => /^`{3,}suggestion$/.test(line));
  const fence = (lines[at] ?? '').length - 'suggestion'.length;
  const end = lines.findIndex((line, index) => index > at && new RegExp(`^ {0,3}\`{${fence},}[ \\t]*$`).test(line));
  if (at === -1 || end === -1) throw new Error(`There is no suggestion in:\n${body}`);
  expect(end, 'nothing stands below the suggestion').toBe(lines.length - 1);
  return lines.slice(at + 1, end);
}

/** The text after a click on every suggestion. */
function applied(
  text: string,
  suggestions: readonly { readonly firstLine: number; readonly lastLine: number; readonly body: string }[],
): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  for (const { firstLine, lastLine, body } of suggestions.toReversed())
    lines.splice(firstLine - 1, lastLine - firstLine + 1, ...suggestedLines(body));
  return lines.join('\n');
}

const FILE = 'aliases/europe.yaml';
const ENVIRONMENT = 'production';
const toSuggestions = (fixes: readonly SuggestedFix[]) => toSuggestionsOf(fixes, ENVIRONMENT);

describe('a suggestion', () => {
  it('gives the whole line with the fix in it, above it why', () => {
    const source = new SourceText(FILE, '- account: 007\n  aliases:\n    - Bond # agent\n');
    const [one, ...others] = toSuggestions([hint(source, '007', '"007"', 0, 'YAML reads this as a number.')]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ firstLine: 1, lastLine: 1 });
    expect(one?.body).toBe(
      `${suggestionMarker({ environment: ENVIRONMENT, key: one?.key ?? '' })}\n\nYAML reads this as a number.\n\n\`\`\`suggestion\n- account: "007"\n\`\`\``,
    );
    expect(suggestionMark(one?.body ?? '')).toEqual({ environment: ENVIRONMENT, key: one?.key });
  });

  it('holds all fixes of its lines, each reason once', () => {
    const source = new SourceText(FILE, 'aliases: [ no,  on, 12 ]\nnext: off\n');
    const suggestions = toSuggestions([
      hint(source, '12', '"12"', 0, 'A number.'),
      hint(source, 'no', '"no"', 0, 'Read as false.'),
      hint(source, 'on', '"on"', 0, 'Read as true.'),
      hint(source, 'no', '"no"', 0, 'Read as false.'),
      hint(source, 'no', '"no"', 0, 'Also a country.'),
      hint(source, 'off', '"off"', 0, 'Read as false.'),
    ]);
    expect(suggestions.map(({ body }) => suggestedLines(body))).toEqual([
      ['aliases: [ "no",  "on", "12" ]'],
      ['next: "off"'],
    ]);
    expect(suggestions[0]?.body.match(/Read as|Also|A number/g)).toEqual(['Read as', 'Also', 'Read as', 'A number']);
  });

  it.each<[string, string, string, string, number, number, readonly string[]]>([
    ['over several lines', 'a: |\n  one\n  two\nb: 1\n', '|\n  one\n  two', '"one two"', 1, 3, ['a: "one two"']],
    ['that makes two lines of one', 'a: [x]\n', '[x]', '\n  - x', 1, 1, ['a: ', '  - x']],
    ['that takes a line away', 'a\nb\nc\n', 'b\n', '', 2, 3, ['c']],
    ['that takes the last line away', 'a\nb\n', 'b\n', '', 2, 3, ['']],
    ['in a file without a last line end', 'a\nb', 'b', '"b"', 2, 2, ['"b"']],
    ['that leaves an empty line', 'a\n \nc\n', ' ', '', 2, 2, ['']],
    ['with Windows line ends', 'a\r\nb \r\nc\r\n', 'b ', 'b', 2, 2, ['b']],
  ])('is right %s', (_name, text, old, fix, firstLine, lastLine, lines) => {
    const [one] = toSuggestions([hint(new SourceText(FILE, text), old, fix)]);
    expect(one).toMatchObject({ firstLine, lastLine });
    expect(suggestedLines(one?.body ?? '')).toEqual(lines);
  });

  it('is not made where it would change nothing, or could not be carried unchanged', () => {
    const source = new SourceText(FILE, 'a: b\r\nc: d\n');
    const texts = ['b', '\ud800', 'x\0y', 'x\ry', '\uFEFF', 'x'.repeat(70_000)];
    for (const text of texts) expect(toSuggestions([hint(source, 'b', text)])).toEqual([]);
  });

  it('waits where it overlaps another', () => {
    const source = new SourceText(FILE, 'abcdef\n');
    const suggestions = toSuggestions([hint(source, 'abc', 'X'), hint(source, 'cd', 'Y'), hint(source, 'ef', 'Z')]);
    expect(suggestions.map(({ body }) => suggestedLines(body))).toEqual([['XdZ']]);
  });

  it('has a key that survives changes around it, and tells equal lines apart', () => {
    const keys = (text: string, ...fixes: readonly number[]) => {
      const source = new SourceText(FILE, text);
      return toSuggestions(fixes.map((nth) => hint(source, '- no', '- "no"', nth))).map(({ key }) => key);
    };
    const [first, second] = keys('- no\n- no\n', 0, 1);
    expect(first).not.toBe(second);
    expect(keys('# new\n- yes\n- no\n', 0)).toEqual([first]);
    expect(keys(' - no\n', 0)).not.toEqual([first]);
    const elsewhere = new SourceText('aliases/asia.yaml', '- no\n');
    expect(toSuggestions([hint(elsewhere, '- no', '- "no"')])[0]?.key).not.toBe(first);
  });

  it('can never be left by what a file says: whatever it holds, one click gives exactly the fixed lines', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '`',
        '```',
        '````suggestion',
        '\n',
        '\r\n',
        '~~~',
        '<!--',
        '-->',
        '</code>',
        '@everyone',
        '#1',
        ' ',
        '::error::',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    const unchanged = (one: string): boolean => one.isWellFormed() && !/[\0\uFEFF]|\r(?!\n)/.test(one);
    fc.assert(
      fc.property(text, text, text, text, text, (a, b, c, old, fresh) => {
        const whole = a + old + b + old + c;
        fc.pre([whole, fresh, a + fresh + b + fresh + c].every(unchanged));
        const source = new SourceText(FILE, whole);
        const at = [a.length, a.length + old.length + b.length];
        const fixes = at.map((start) => ({
          fix: { source, start, end: start + old.length, text: fresh },
          explanation: 'Why.',
        }));
        fc.pre(old !== '' || b !== '');
        const expected = a + fresh + b + fresh + c;
        expect(applied(whole, toSuggestions(fixes))).toBe(expected.replaceAll('\r\n', '\n'));
      }),
      tries(2000),
    );
  });
});

describe('what a comparison shows', () => {
  it.each<[string, readonly (readonly [number, number])[]]>([
    ['', []],
    ['@@ -0,0 +1,3 @@\n+a\n+b\n+c', [[1, 3]]],
    [
      '@@ -1,3 +1,4 @@ section\n a\n+b\n@@ -10 +11 @@\n-x\n+y',
      [
        [1, 4],
        [11, 11],
      ],
    ],
    ['@@ -1,2 +0,0 @@\n-a\n-b', []],
    ['@@ -1 +1 @@\n-@@ -5 +5 @@\n+@@ -7,9 +7,9 @@', [[1, 1]]],
  ])('%j', (patch, expected) => {
    expect(hunksOf(patch).map(({ first, last }) => [first, last])).toEqual(expected);
  });

  it('is the file that was read only where git names it so', () => {
    const git = (text: string) =>
      execFileSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' }).trim();
    for (const text of ['', 'a: Ünï\r\n', '- 😀\n']) {
      expect(blobId(text)).toBe(git(text));
      expect(compareBlob(git(text), text)).toBe('same');
      expect(compareBlob(git(`\uFEFF${text}`), text)).toBe('same-after-mark');
      expect(compareBlob(git(`${text} `), text)).toBe('different');
    }
  });
});

describe('suggested changes on a pull request', () => {
  const PULL = 7;
  const BASE = Array.from({ length: 30 }, (_, at) => `# line ${at + 1}\n`).join('');
  const inAliases = (file: string): boolean => file.startsWith('aliases/');

  const open = (github: GitHub) =>
    openGitHub({ token: github.token, env: github.env, sleep: async () => {} }) as GitHubApi;

  /** A push to the pull request: what GitHub then shows of its files, compared by git itself. */
  function push(github: GitHub, files: Readonly<Record<string, string>>, base = BASE): void {
    const pull = github.pull(PULL);
    pull.files = Object.entries(files).map(([filename, text]) => ({
      filename,
      sha: blobId(text),
      patch: patchOf(base, text),
    }));
    pull.headSha = blobId(JSON.stringify(files));
  }

  function sync(github: GitHub, fixes: readonly SuggestedFix[], looksAt = inAliases, environment = ENVIRONMENT) {
    const { headSha } = github.pull(PULL);
    return syncSuggestions(open(github), { number: PULL, headSha, environment, fixes, looksAt });
  }

  const standing = (github: GitHub): readonly LineRemark[] => github.pull(PULL).lineComments;
  const nothing = { created: 0, kept: 0, ended: 0, more: 0, outside: 0, refused: 0 };

  it('come in one review, stay over later pushes, and go when they are no longer needed', async () => {
    await using github = await startGitHub();

    const one = new SourceText(FILE, `${BASE}- account: 007\n  aliases: [no, Bond ]\n`);
    push(github, { [FILE]: one.text });
    const first = [hint(one, '007', '"007"'), hint(one, 'no', '"no"')];
    expect(await sync(github, first)).toEqual({ ...nothing, created: 2 });
    expect(github.pull(PULL).reviews).toMatchObject([{ state: 'COMMENTED', commit: github.pull(PULL).headSha }]);
    expect(standing(github).map(({ line, path }) => [path, line])).toEqual([
      [FILE, 31],
      [FILE, 32],
    ]);
    expect(await sync(github, first)).toEqual({ ...nothing, kept: 2 });
    expect(github.pull(PULL).reviews).toHaveLength(1);

    // Someone answers both, fixes the account, and adds another line with a problem.
    const [account, alias] = standing(github) as [LineRemark, LineRemark];
    github.answer(PULL, account, person('ann'), 'Done!');
    const two = new SourceText(FILE, `# new\n${BASE}- account: "007"\n  aliases: [no, Bond ]\n- account: 1212\n`);
    push(github, { [FILE]: two.text });
    github.takeRequests();
    expect(await sync(github, [hint(two, 'no', '"no"'), hint(two, '1212', '"1212"')])).toEqual({
      ...nothing,
      created: 1,
      kept: 1,
      ended: 1,
    });
    expect(github.takeRequests()).toEqual([
      'GET /repos/acme/aliases/pulls/7/comments',
      'POST /graphql',
      'GET /repos/acme/aliases/pulls/7/files',
      'POST /repos/acme/aliases/pulls/7/reviews',
      `PATCH /repos/acme/aliases/pulls/comments/${account.id}`,
    ]);
    expect(account.body).toContain('no longer needed');
    expect(account.body).not.toContain('```');

    // Everything is fixed.
    push(github, { [FILE]: two.text.replace('no', '"no"').replace('1212', '"1212"') });
    github.takeRequests();
    expect(await sync(github, [])).toEqual({ ...nothing, ended: 2 });
    expect(github.takeRequests().filter((line) => line.startsWith('DELETE'))).toHaveLength(2);
    expect(standing(github).map(({ by }) => by.login)).toEqual(['github-actions[bot]', 'ann']);
    expect(standing(github)).not.toContain(alias);
    expect(await sync(github, [])).toEqual(nothing);
    expect(github.pull(PULL).reviews).toHaveLength(2);
  });

  it('need one request where there is nothing to suggest', async () => {
    await using github = await startGitHub();
    push(github, { [FILE]: BASE });
    expect(await sync(github, [])).toEqual(nothing);
    expect(github.takeRequests()).toEqual(['GET /repos/acme/aliases/pulls/7/comments']);
  });

  it('are made anew where a push has made GitHub’s copy outdated', async () => {
    await using github = await startGitHub();
    const source = new SourceText(FILE, `${BASE}- account: 007\n`);
    push(github, { [FILE]: source.text });
    await sync(github, [hint(source, '007', '"007"')]);
    const [old] = standing(github) as [LineRemark];
    old.line = null;
    expect(await sync(github, [hint(source, '007', '"007"')])).toEqual({ ...nothing, created: 1, ended: 1 });
    expect(standing(github)).toHaveLength(1);
    expect(standing(github)).not.toContain(old);
  });

  it('leave alone what somebody else wrote with our marker, and what other runs look at', async () => {
    await using github = await startGitHub();
    const source = new SourceText(FILE, `${BASE}- account: 007\n`);
    const other = new SourceText('asia/names.yaml', `${BASE}- account: 1212\n`);
    push(github, { [FILE]: source.text, [other.file]: other.text });
    await sync(github, [hint(other, '1212', '"1212"')], (file) => file.startsWith('asia/'));
    const [key] = toSuggestions([hint(source, '007', '"007"')]).map((one) => one.key);
    const place = { review: 1, path: FILE, line: 31, startLine: null };
    const hostile = {
      id: 1,
      by: person('mallory'),
      body: `${suggestionMarker({ environment: ENVIRONMENT, key: key ?? '' })}\nAll fine.`,
      ...place,
    };
    github.pull(PULL).lineComments.push(hostile);
    expect(await sync(github, [hint(source, '007', '"007"')])).toEqual({ ...nothing, created: 1 });
    expect(await sync(github, [])).toEqual({ ...nothing, ended: 1 });
    expect(standing(github).map(({ path, by }) => [path, by.login])).toEqual([
      ['asia/names.yaml', 'github-actions[bot]'],
      [FILE, 'mallory'],
    ]);
    expect(hostile.body).toContain('All fine.');
  });

  it('of two environments with other rules leave each other alone, and none is made twice', async () => {
    await using github = await startGitHub();
    const source = new SourceText(FILE, `${BASE}- account: 007\n  aliases: [no]\n`);
    push(github, { [FILE]: source.text });
    const europe = [hint(source, '007', '"007"')];
    const asia = [hint(source, '007', '"007"', 0, 'In other words.'), hint(source, 'no', '"no"')];
    const run = (environment: string, fixes: readonly SuggestedFix[]) => sync(github, fixes, inAliases, environment);
    expect(await run('europe', europe)).toEqual({ ...nothing, created: 1 });
    expect(await run('asia', asia)).toEqual({ ...nothing, created: 1, kept: 1 });
    const before = standing(github).map(({ id }) => id);
    for (const again of [1, 2]) {
      expect({ again, ...(await run('europe', europe)) }).toEqual({ again, ...nothing, kept: 1 });
      expect({ again, ...(await run('asia', asia)) }).toEqual({ again, ...nothing, kept: 2 });
    }
    expect(standing(github).map(({ id }) => id)).toEqual(before);

    // One that its environment no longer wants goes, and the other environment makes its own.
    expect(await run('europe', [])).toEqual({ ...nothing, ended: 1 });
    expect(await run('asia', asia)).toEqual({ ...nothing, created: 1, kept: 1 });
    expect(await run('europe', europe)).toEqual({ ...nothing, kept: 1 });
    expect(await run('asia', [])).toEqual({ ...nothing, ended: 2 });
    expect(standing(github)).toEqual([]);
  });

  it('of two environments that ran at the same moment are one each again, whoever runs first', async () => {
    for (const order of [
      ['europe', 'asia'],
      ['asia', 'europe'],
    ]) {
      await using github = await startGitHub();
      const source = new SourceText(FILE, `${BASE}- account: 007\n`);
      push(github, { [FILE]: source.text });
      const fixes = [hint(source, '007', '"007"')];
      await sync(github, fixes, inAliases, 'europe');
      const [older] = standing(github) as [LineRemark];
      const body = older.body.replace(':europe:', ':asia:');
      github.pull(PULL).lineComments.push({ ...older, id: older.id + 100, by: ACTIONS_BOT, body });
      for (const environment of order) await sync(github, fixes, inAliases, environment);
      expect(standing(github)).toEqual([older]);
    }
  });

  it('are not made on lines that the pull request does not show, nor in a file that is another at its head', async () => {
    await using github = await startGitHub();
    const far = new SourceText('aliases/far.yaml', `- account: 1\n${BASE}- account: 2\n`);
    const merged = new SourceText('aliases/merged.yaml', `${BASE}- account: 3\n# from the base branch\n`);
    const marked = new SourceText('aliases/marked.yaml', '- account: 4\n  aliases: [5]\n');
    const large = new SourceText('aliases/large.yaml', `${BASE}- account: 6\n`);
    const untouched = new SourceText('aliases/untouched.yaml', `${BASE}- account: 7\n`);
    push(
      github,
      { [far.file]: far.text, [merged.file]: `${BASE}- account: 3\n`, [marked.file]: `\uFEFF${marked.text}` },
      `- account: 1\n${BASE}`,
    );
    github.pull(PULL).files.push({ filename: large.file, sha: blobId(large.text) });
    const fixes = [
      hint(far, '1', '"1"'),
      hint(far, 'account: 2', 'account: "2"'),
      hint(merged, '- account: 3', '- account: "3"'),
      hint(marked, '4', '"4"'),
      hint(marked, '5', '"5"'),
      hint(large, '- account: 6', '- account: "6"'),
      hint(untouched, '- account: 7', '- account: "7"'),
    ];
    expect(await sync(github, fixes)).toEqual({ ...nothing, created: 2, outside: 5 });
    expect(standing(github).map(({ path, line }) => [path, line])).toEqual([
      ['aliases/far.yaml', 32],
      ['aliases/marked.yaml', 2],
    ]);
  });

  it('span several lines where a fix does', async () => {
    await using github = await startGitHub();
    const source = new SourceText(FILE, `${BASE}- account: |\n    ACME\n  aliases: [x]\n`);
    push(github, { [FILE]: source.text });
    expect(await sync(github, [hint(source, '|\n    ACME', 'ACME')])).toEqual({ ...nothing, created: 1 });
    expect(standing(github)[0]).toMatchObject({ startLine: 31, line: 32 });
    expect(github.requests().at(-1)?.body).toMatchObject({ comments: [{ start_side: 'RIGHT', side: 'RIGHT' }] });
  });

  it('are thirty at most in one run, and the next run goes on', async () => {
    await using github = await startGitHub();
    const source = new SourceText(FILE, Array.from({ length: 70 }, (_, at) => `- account: ${1000 + at}\n`).join(''));
    push(github, { [FILE]: source.text });
    const fixes = Array.from({ length: 70 }, (_, at) => hint(source, `${1000 + at}`, `"${1000 + at}"`));
    expect(await sync(github, fixes)).toEqual({ ...nothing, created: 30, more: 40 });
    expect(await sync(github, fixes)).toEqual({ ...nothing, created: 30, kept: 30, more: 10 });
    expect(await sync(github, fixes)).toEqual({ ...nothing, created: 10, kept: 60 });
    expect(standing(github)).toHaveLength(70);
    // More than a page of them, with answers in between.
    for (const one of [...standing(github)]) github.answer(PULL, one, person('ann'), 'Why?');
    expect(await sync(github, fixes)).toEqual({ ...nothing, kept: 70 });
  });

  it('come without the one that GitHub refuses', async () => {
    await using github = await startGitHub();
    const source = new SourceText(FILE, `${BASE}- account: 1001\n- account: 1002\n- account: 1003\n`);
    push(github, { [FILE]: source.text });
    github.meanwhile(/^POST .*reviews/, () => {
      const [file] = github.pull(PULL).files;
      if (file) github.pull(PULL).files = [{ ...file, patch: file.patch?.replace(/\n\+- account: 1003/, '') ?? '' }];
    });
    const fixes = ['1001', '1002', '1003'].map((name) => hint(source, name, `"${name}"`));
    expect(await sync(github, fixes)).toEqual({ ...nothing, created: 2, refused: 1 });
    expect(standing(github).map(({ line }) => line)).toEqual([31, 32]);
  });

  it('are given up after a few reviews where GitHub takes none', async () => {
    await using github = await startGitHub();
    const source = new SourceText(FILE, Array.from({ length: 30 }, (_, at) => `- account: ${1000 + at}\n`).join(''));
    push(github, { [FILE]: source.text });
    github.fail(/^POST .*reviews/, { status: 422, body: { message: 'Unprocessable Entity' } });
    const fixes = Array.from({ length: 30 }, (_, at) => hint(source, `${1000 + at}`, `"${1000 + at}"`));
    expect(await sync(github, fixes)).toEqual({ ...nothing, refused: 30 });
    expect(github.takeRequests().filter((line) => line.startsWith('POST'))).toHaveLength(12);
  });

  it('are one each again after two runs at the same moment, and the one with an answer stays', async () => {
    await using github = await startGitHub();
    const source = new SourceText(FILE, `${BASE}- account: 007\n`);
    push(github, { [FILE]: source.text });
    await sync(github, [hint(source, '007', '"007"')]);
    const [older] = standing(github) as [LineRemark];
    const newer = { ...older, id: older.id + 100, by: ACTIONS_BOT };
    github.pull(PULL).lineComments.push(newer);
    github.answer(PULL, newer, person('ann'), 'Thanks');
    expect(await sync(github, [hint(source, '007', '"007"')])).toEqual({ ...nothing, kept: 1, ended: 1 });
    expect(standing(github).map(({ id }) => id)).toContain(newer.id);
    expect(standing(github)).not.toContain(older);
  });

  it('do not stop where somebody deletes one at the same moment', async () => {
    await using github = await startGitHub();
    const source = new SourceText(FILE, `${BASE}- account: 007\n`);
    push(github, { [FILE]: source.text });
    await sync(github, [hint(source, '007', '"007"')]);
    github.meanwhile(/^DELETE/, () => github.pull(PULL).lineComments.splice(0));
    expect(await sync(github, [])).toEqual({ ...nothing, ended: 1 });
  });

  it('say on a pull request from a fork which permission is missing', async () => {
    await using github = await startGitHub({ readOnly: true });
    const source = new SourceText(FILE, `${BASE}- account: 007\n`);
    push(github, { [FILE]: source.text });
    const failure = await sync(github, [hint(source, '007', '"007"')]).catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(CodedError);
    expect(failure).toMatchObject({ code: 'github-permission', hint: expect.stringContaining('pull-requests: write') });
  });

  it('say that GitHub is not there', async () => {
    await using github = await startGitHub();
    github.fail(/./, FAULTS.unicorn);
    await expect(sync(github, [])).rejects.toMatchObject({ code: 'github-outage' });
  });
});

/** As GitHub shows the comparison of two texts: git's own, without its head. */
function patchOf(before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'));
  try {
    writeFileSync(join(folder, 'before'), before);
    writeFileSync(join(folder, 'after'), after);
    execFileSync('git', ['diff', '--no-index', '--no-color', 'before', 'after'], { cwd: folder, stdio: 'pipe' });
    return '';
  } catch (different) {
    const text = String((different as { readonly stdout: Buffer }).stdout);
    return text.slice(text.indexOf('\n@@') + 1).trimEnd();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
