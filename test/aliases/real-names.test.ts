import { describe, expect, it } from 'vitest';
import { pairKey } from '../../src/aliases/alias.ts';
import type { AliasFile } from '../../src/aliases/alias-file.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { computePlan } from '../../src/plan/plan.ts';
import { checkAliases } from '../../src/rules/check.ts';
import type { Problem } from '../../src/rules/problem.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import { aliasFile, IN_DOUBLE_QUOTES, type Style } from '../support/alias-yaml.ts';
import { organisations } from '../support/organisations.ts';

const real = organisations();
const PER_FILE = 50;

function files(style: Style): readonly AliasFile[] {
  const made: AliasFile[] = [];
  for (let at = 0; at < real.length; at += PER_FILE) {
    const text = aliasFile(real.slice(at, at + PER_FILE), style);
    made.push({ path: `aliases/${String(at).padStart(6, '0')}.yaml`, bytes: new TextEncoder().encode(text) });
  }
  return made;
}

function ruleCounts(problems: readonly Problem[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule } of problems) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** What the rules across files must find, counted in another way: over the names alone. */
function expectedCollisions(): { readonly pairs: number; readonly conflicting: number; readonly isAccount: number } {
  const accounts = new Set(real.map(({ account }) => account.normalize('NFC')));
  const byAlias = new Map<string, Set<string>>();
  let isAccount = 0;
  let pairs = 0;
  for (const { account, aliases } of real) {
    const own = account.normalize('NFC');
    for (const alias of new Set(aliases.map((one) => one.normalize('NFC')))) {
      pairs++;
      byAlias.set(alias, (byAlias.get(alias) ?? new Set()).add(own));
      if (alias !== own && accounts.has(alias)) isAccount++;
    }
  }
  const conflicting = [...byAlias.values()].reduce((sum, { size }) => sum + size - 1, 0);
  return { pairs, conflicting, isAccount };
}

describe('the brands and operators of name-suggestion-index', () => {
  it('are read in full from quoted YAML, and every collision of names is found', async () => {
    const { pairs, problems } = await checkAliases(files(IN_DOUBLE_QUOTES), { severities: DEFAULT_SEVERITIES });
    const counts = ruleCounts(problems);
    const expected = expectedCollisions();
    expect(real.length).toBeGreaterThan(20_000);
    expect(pairs.size).toBe(expected.pairs);
    expect(new Set(Array.from(pairs, pairKey)).size).toBe(pairs.size);
    expect(counts['conflicting-alias']).toBe(expected.conflicting);
    expect(counts['alias-is-account']).toBe(expected.isAccount);
    // Quoted by JSON, nothing can be broken or ambiguous.
    for (const rule of ['yaml-syntax', 'schema', 'not-text', 'ambiguous-text', 'blank'])
      expect(counts[rule]).toBeUndefined();
  });

  it('are planned once each: all new at first, and after their delivery only what changed', async () => {
    const pairs = [...(await checkAliases(files(IN_DOUBLE_QUOTES), { severities: DEFAULT_SEVERITIES })).pairs];
    const first = computePlan(new PairSet(pairs), { accepted: new PairSet() });
    expect(first).toMatchObject({ move: [], retry: [], remove: [], unchanged: 0 });
    expect(first.create.length).toBe(pairs.length);
    const later = computePlan(new PairSet(pairs.slice(100)), { accepted: new PairSet(pairs.slice(0, -100)) });
    expect(later.unchanged).toBe(pairs.length - 200);
    expect(later.create.length + later.move.length).toBe(100);
    expect(later.remove.length + later.move.length).toBe(100);
  });

  it('written without quotes give more problems, each at the name that needs them, and never silently a wrong name', async () => {
    const known = new Set(real.flatMap(({ account, aliases }) => aliases.map((alias) => pairKey({ account, alias }))));
    const quoted = await checkAliases(files(IN_DOUBLE_QUOTES), { severities: DEFAULT_SEVERITIES });
    const plain = await checkAliases(files({ ...IN_DOUBLE_QUOTES, quotes: 'plain' }), {
      severities: DEFAULT_SEVERITIES,
    });
    const counts = ruleCounts(plain.problems);
    for (const rule of ['yaml-syntax', 'schema', 'not-text', 'ambiguous-text']) expect(counts[rule]).toBeGreaterThan(0);
    expect(plain.pairs.size).toBeGreaterThan(quoted.pairs.size * 0.5);
    expect(plain.pairs.size).toBeLessThan(quoted.pairs.size);
    // YAML takes what follows ` #` for a comment: the one way in which a name without quotes is cut.
    const normal = new Set([...known].map((key) => key.normalize('NFC')));
    const wrong = [...plain.pairs].filter((pair) => !normal.has(pairKey(pair)));
    const warned = new Set(plain.problems.filter(isCut).map(({ place }) => `${place.file}:${place.line}`));
    expect(wrong.length).toBeGreaterThan(0);
    const silent = wrong.filter(({ source, start, account }) => {
      const { line } = source.position(start);
      return !warned.has(`${source.file}:${line}`) && !real.some((one) => one.account.startsWith(`${account} #`));
    });
    expect(silent).toEqual([]);
  });
});

/** Whether people are told that only a part of a name is read. */
function isCut({ rule, hint }: Problem): boolean {
  return rule === 'ambiguous-text' && hint.includes('put a space after the #');
}
