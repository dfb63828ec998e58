/**
 * Applies the rules about names to real names and prints every hit, with a table at the end, so that people can judge them. The
 * brands and operators of name-suggestion-index are always included. More files, with one name per line, can be given:
 * `npx node scripts/false-alarms.ts names.txt …`
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkAliases } from '../src/rules/check.ts';
import type { Problem } from '../src/rules/problem.ts';
import { organisations } from '../test/support/organisations.ts';

/** The rules about the content of a name, visible or not. */
const RULES = [
  ...(['blank', 'not-a-name', 'damaged-text', 'several-names', 'enclosing-quotes'] as const),
  ...(['odd-space', 'control-character'] as const),
];

interface Corpus {
  readonly name: string;
  readonly names: number;
  /** Alias files of these names. */
  readonly text: string;
}

/** Organisations with their other names as aliases. */
function brands(): Corpus {
  const all = organisations();
  const names = all.reduce((sum, { aliases }) => sum + aliases.length + 1, 0);
  const text = all.map(({ account, aliases }) => entry(account, aliases)).join('');
  return { name: 'name-suggestion-index', names, text };
}

/** The names in a file, each as an account of its own. */
function listed(file: string): Corpus {
  const names = new Set(
    readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .map((name) => name.trim()),
  );
  names.delete('');
  const text = Array.from(names, (name) => entry(name, [])).join('');
  return { name: basename(file), names: names.size, text };
}

function entry(account: string, aliases: readonly string[]): string {
  return `- account: ${JSON.stringify(account)}\n  aliases: ${JSON.stringify(aliases)}\n`;
}

async function hitsIn({ name, text }: Corpus): Promise<readonly Problem[]> {
  const { problems } = await checkAliases([{ path: name, bytes: Buffer.from(text) }], { severities: {} });
  return problems.filter(({ rule }) => (RULES as readonly string[]).includes(rule));
}

const rows: string[] = [];
let total = 0;
const counts = new Map<string, number>();
for (const corpus of [brands(), ...process.argv.slice(2).map(listed)]) {
  total += corpus.names;
  for (const { rule, severity, message } of await hitsIn(corpus)) {
    console.log(`${corpus.name} ${rule} ${severity} ${message}`);
    const key = `${rule} | ${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}
for (const [key, count] of [...counts].sort()) rows.push(`| ${key} | ${count} |`);
console.log(`\n${total} names\n\n| rule | severity | hits |\n|---|---|---|\n${rows.join('\n')}`);
