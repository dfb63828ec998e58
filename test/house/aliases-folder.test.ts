import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorktree } from '../../src/files/worktree.ts';
import { checkAliases } from '../../src/rules/check.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';

const root = join(import.meta.dirname, '../..');
const files = readWorktree({ cwd: root, path: 'aliases' }) ?? [];

describe('the aliases folder of this repository', () => {
  it('holds at least 60 organisations and has no problem at all', async () => {
    const { pairs, problems } = await checkAliases(files, { severities: DEFAULT_SEVERITIES });
    expect(problems).toEqual([]);
    expect(new Set(Array.from(pairs, ({ account }) => account)).size).toBeGreaterThanOrEqual(60);
  });

  it('is written in many scripts', async () => {
    const { pairs } = await checkAliases(files, { severities: DEFAULT_SEVERITIES });
    const text = Array.from(pairs, ({ account, alias }) => account + alias).join('');
    const scripts = [
      'Han',
      'Hiragana',
      'Katakana',
      'Hangul',
      'Cyrillic',
      'Greek',
      'Arabic',
      'Hebrew',
      'Thai',
      'Armenian',
      'Georgian',
    ];
    expect(scripts.filter((script) => !new RegExp(`\\p{Script=${script}}`, 'u').test(text))).toEqual([]);
  });

  it('names only what stands in name-suggestion-index', async () => {
    const data = readFileSync(join(root, 'node_modules/name-suggestion-index/dist/json/nsi.min.json'), 'utf8');
    const names = new Set(
      [...data.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
        .flatMap(([quoted]) => String(JSON.parse(quoted)).normalize('NFC').split(';'))
        .map((name) => name.trim()),
    );
    const { pairs } = await checkAliases(files, { severities: DEFAULT_SEVERITIES });
    expect([...pairs].flatMap(({ account, alias }) => [account, alias]).filter((name) => !names.has(name))).toEqual([]);
  });

  it('has the schema that the action enforces', () => {
    const schema = (file: string): string => readFileSync(join(root, file), 'utf8');
    expect(schema('aliases/aliases.schema.json')).toBe(schema('src/aliases/aliases.schema.json'));
  });
});
