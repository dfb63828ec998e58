import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAliases } from '../../src/rules/check.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import { amount, tries } from '../support/sample.ts';

async function check(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return await checkAliases([{ path: 'hostile.yaml', bytes }], { severities: DEFAULT_SEVERITIES });
}

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_one, index) => line(index)).join('');

const LINES = amount(100_000, 20_000);

describe('a file made to hurt is reported and hurts nobody', () => {
  it.each([
    ['lists in lists', '- '.repeat(50_000)],
    ['brackets in brackets', '['.repeat(50_000)],
    ['maps in maps', '{a: '.repeat(50_000)],
    ['questions', '? '.repeat(50_000)],
    ['nested entries in aliases', `account: A\naliases: ${'['.repeat(50_000)}`],
    ['a name of a megabyte', `- account: ${'x'.repeat(1_000_000)}\n  aliases: ["${' '.repeat(1_000_000)}"]\n`],
    ['a megabyte of tabs', `account:${'\t'.repeat(1_000_000)}A\naliases: x\n`],
    ['a megabyte of invisible characters', `account: "A${'\u200b'.repeat(300_000)}B"\naliases: [x]\n`],
    [
      'tens of thousands of keys',
      `account: A\n${many(LINES, (n) => `k${n}: 1\n`)}aliases:\n${many(1000, () => '  - {}\n')}`,
    ],
    ['one key tens of thousands of times', many(LINES, () => 'account: A\n')],
    ['tens of thousands of errors', `account: A\naliases:\n${many(LINES, () => '  - @x\n')}`],
    ['brackets that are never closed', many(LINES / 5, () => '- [a\n')],
    ['quotes that are never closed', many(LINES / 2, () => '- "a\n')],
    [
      'references to references',
      `- &a {account: A, aliases: &l [${'x, '.repeat(2000)}]}\n${many(2000, (n) => `- {account: B${n}, aliases: *l}\n`)}`,
    ],
    ['a reference to itself', '&a [*a, *a, *a]\n'],
    ['an alias list that holds itself', 'account: A\naliases: &l [*l]\n'],
    ['prototype keys', '__proto__: {account: A}\nconstructor: B\ntoString: C\n'],
    [
      'an anchor far before its name',
      `- account: &a${' '.repeat(1_000_000)}A\n  aliases: [x${' '.repeat(1_000_000)}#y]\n`,
    ],
    ['zeros', '\u0000'.repeat(1000)],
  ])('%s', async (_what, text) => {
    const { problems } = await check(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message, hint } of problems.slice(0, 200)) expect(message.length + hint.length).toBeLessThan(2000);
  });

  it('says how many lines with errors it leaves out', async () => {
    const { problems } = await check(`account: A\naliases:\n${many(1000, () => '  - @x\n')}`);
    expect(problems).toHaveLength(50);
    expect(problems.at(-1)?.hint).toContain('950 more lines');
  });

  it('counts what references bring in only up to a limit, and says so once', async () => {
    const { problems } = await check(
      `- account: A\n  aliases: &l [${'x, '.repeat(200)}]\n${many(200, (n) => `- account: B${n}\n  aliases: *l\n`)}`,
    );
    const syntax = problems.filter(({ rule }) => rule === 'yaml-syntax');
    expect(syntax).toHaveLength(1);
    expect(syntax[0]?.message).toContain('more than 10000');
  });

  it('no bytes whatever make it throw, and every place lies within the file', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .string({ unit: fc.constantFrom(...'- :\n\t"\'[]{}&*!|>%@`#,?~ax0\r'), maxLength: 60 })
        .map((text) => new TextEncoder().encode(text)),
    );
    const property = fc.asyncProperty(bytes, async (content) => {
      const lines = new TextDecoder().decode(content).split('\n');
      for (const { place } of (await check(content)).problems) {
        expect(place.line).toBeLessThanOrEqual(lines.length);
        expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
        const sameLine = place.endLine === place.line;
        expect(place.endLine).toBeGreaterThanOrEqual(place.line);
        expect(place.endColumn).toBeGreaterThanOrEqual(sameLine ? place.column : 1);
      }
    });
    await fc.assert(property, tries(3000));
  });
});
