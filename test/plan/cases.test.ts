/** The folders of test/cases/plan: alias files, and what a ledger knows (ledger.yaml). Each gives exactly its expected.txt. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { parse } from 'yaml';
import { type AliasPair, pairKey } from '../../src/aliases/alias.ts';
import type { AliasFile } from '../../src/aliases/alias-file.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { planDigest } from '../../src/plan/digest.ts';
import { computePlan, hasChanges, type Plan, pairsToSend } from '../../src/plan/plan.ts';
import { checkAliases } from '../../src/rules/check.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import { expectAsWritten, promiseOf } from '../support/expected.ts';

const CASES = join(import.meta.dirname, '../cases/plan');

interface KnownFile {
  readonly accepted?: readonly AliasPair[];
  /** What left the files earlier and still exists. */
  readonly removed?: readonly (AliasPair & { readonly state?: 'accepted' | 'unanswered' })[];
  readonly pending?: readonly (AliasPair & { readonly reason: string })[];
}

async function planOf(folder: string): Promise<Plan> {
  const files: AliasFile[] = readdirSync(join(folder, 'aliases')).map((name) => {
    const path = `aliases/${name}`;
    return { path, bytes: readFileSync(join(folder, path)) };
  });
  const severities = { ...DEFAULT_SEVERITIES, 'conflicting-alias': 'warning' } as const;
  const { pairs, problems } = await checkAliases(files, { severities });
  const [wrong] = problems.filter(({ severity }) => severity === 'error');
  if (wrong) throw new Error(`${wrong.place.file}:${wrong.place.line}: ${wrong.message}`);
  const known: KnownFile = parse(readFileSync(join(folder, 'ledger.yaml'), 'utf8'));
  return computePlan(pairs, {
    accepted: new PairSet(known.accepted ?? []),
    left: known.removed ?? [],
    pending: new Map(
      known.pending?.map((one) => [pairKey(one), { state: 'rejected', code: 'http-422', reason: one.reason }]),
    ),
  });
}

/** The plan as text: what is sent in the order in which it is sent, then what a person has to delete. */
function lines(plan: Plan): string {
  const kinds = [
    ...Array.from(plan.create, () => 'create'),
    ...plan.move.map((one) => `move from ${one.from}`),
    ...plan.retry.map((one) => `retry (${one.state}: ${one.reason})`),
  ];
  const sent = Array.from(pairsToSend(plan), (one, at) => {
    const { line, column } = one.source.position(one.start);
    return `${kinds[at]}: ${one.alias} of ${one.account}, ${one.source.file}:${line}:${column}`;
  });
  return [
    ...sent,
    ...plan.remove.map(({ account, alias }) => `remove: ${alias} of ${account}`),
    `unchanged: ${plan.unchanged}`,
    `something to look at: ${hasChanges(plan) ? 'yes' : 'no'}`,
    `digest: ${planDigest(plan)}`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

describe('a plan', () => {
  for (const name of readdirSync(CASES)) {
    const folder = join(CASES, name);
    it(`${promiseOf(join(folder, 'ledger.yaml'))} (${name})`, async () => {
      expectAsWritten(folder, lines(await planOf(folder)));
    });
  }
});
