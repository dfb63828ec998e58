import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AliasFile } from '../../src/aliases/alias-file.ts';
import type { Place } from '../../src/aliases/source.ts';
import { RULE_IDS } from '../../src/rules/all-rules.ts';
import { checkAliases } from '../../src/rules/check.ts';
import type { Problem } from '../../src/rules/problem.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import { readAccountList } from '../../src/tables/account-list.ts';
import { expectAsWritten } from '../support/expected.ts';

const CASES = join(import.meta.dirname, '../cases/problems');

function filesOf(name: string): readonly AliasFile[] {
  return readdirSync(join(CASES, name), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(CASES, name, path)) }));
}

/** The problems of a folder. A list of known accounts lies in it where `unknown-account` is to be tried. */
async function problemsOf(name: string): Promise<readonly Problem[]> {
  const list = join(CASES, name, 'known-accounts.txt');
  const options = { file: 'known-accounts.txt', accountField: 'Account Name' };
  const read = existsSync(list) ? await readAccountList(readFileSync(list), options) : undefined;
  const known = read?.ok ? read.known : undefined;
  return (await checkAliases(filesOf(name), { severities: DEFAULT_SEVERITIES, known })).problems;
}

function lines(problems: readonly Problem[]): string {
  return problems.map((one) => `${line(one)}\n${one.related.map(related).join('')}`).join('');
}

function line({ place, rule, severity, message, hint }: Problem): string {
  return `${at(place)} ${rule} ${severity} ${message} — ${hint}`;
}

function related({ what, place }: Problem['related'][number]): string {
  return `  ${what}: ${at(place)}\n`;
}

function at({ file, line: row, column }: Place): string {
  return `${file}:${row}:${column}`;
}

describe('each folder of alias files gives exactly the problems that its expected.txt lists', () => {
  for (const name of readdirSync(CASES)) {
    it(name, async () => {
      expectAsWritten(join(CASES, name), lines(await problemsOf(name)));
    });
  }
});

it('the folder one-of-each has a problem of every rule in the file that is named after it', async () => {
  const problems = await problemsOf('one-of-each');
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(RULE_IDS));
  for (const { rule, place } of problems) expect(place.file).toBe(`${rule}.yaml`);
});
