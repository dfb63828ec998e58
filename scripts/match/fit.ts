/**
 * Fits the weights of the score that orders and cuts likely matches, on gold sets other than the one that is reported:
 *
 *   npx node scripts/match/fit.ts gold/brands [more folders]
 *
 * Logistic regression with a ridge, by Newton's method: the same numbers on every run.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AccountIndex } from '../../src/match/account-index.ts';
import { isAlone, isSure, judge } from '../../src/match/decide.ts';
import { FEATURES } from '../../src/match/features.ts';
import { readName } from '../../src/match/name.ts';
import { readGold } from './gold.ts';

interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
}

const RIDGE = 1;
const ROUNDS = 30;

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('Name the folders of the gold sets to fit on.');
const examples = folders.flatMap(examplesOf);
const weights = fitted(examples);
const lines = FEATURES.map(
  (name, at) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${(weights[at] as number).toFixed(3)},`,
);
writeFileSync(
  join(import.meta.dirname, '../../src/match/weights.generated.ts'),
  `// Fitted by scripts/match/fit.ts on ${examples.length} matches of: ${folders.map((folder) => basename(folder)).join(', ')}.
import type { Features } from './features.ts';

/** The weight of each feature in the score of a likely match. */
export const WEIGHTS: Features = {
${lines.join('\n')}
};
`,
);
console.log(`${examples.length} examples, ${examples.filter(({ right }) => right).length} of them right`);

/** The best candidate of each name, if the score decides about it: it has a reason, is unique, and is not sure. */
function examplesOf(folder: string): readonly Example[] {
  const { accounts, names } = readGold(folder);
  const index = new AccountIndex(accounts);
  return names.flatMap(({ name, id }) => {
    const [first, second] = judge(readName(name), index);
    if (first?.features === undefined || isSure(first) || !isAlone(first, second)) return [];
    const features = FEATURES.map((feature) => first.features?.[feature] ?? 0);
    return [{ features, right: first.candidate.known.account === id }];
  });
}

function fitted(examples: readonly Example[]): readonly number[] {
  let weights: readonly number[] = FEATURES.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? RIDGE : 0)));
    for (const { features, right } of examples) {
      const sum = features.reduce((total, feature, at) => total + feature * (weights[at] as number), 0);
      const probable = 1 / (1 + Math.exp(-sum));
      const spread = probable * (1 - probable);
      for (const [row, feature] of features.entries()) {
        (gradient[row] as number) += feature * ((right ? 1 : 0) - probable);
        const line = curvature[row] as number[];
        for (const [column, other] of features.entries()) (line[column] as number) += spread * feature * other;
      }
    }
    const step = solved(curvature, gradient);
    weights = weights.map((weight, at) => weight + (step[at] as number));
  }
  return weights;
}

/** The solution of a system of linear equations with a positive definite matrix. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  const cell = (row: number, column: number): number => rows[row]?.[column] as number;
  for (let pivot = 0; pivot < rows.length; pivot++)
    for (let row = 0; row < rows.length; row++) {
      if (row === pivot) continue;
      const factor = cell(row, pivot) / cell(pivot, pivot);
      rows[row] = (rows[row] as number[]).map((value, column) => value - factor * cell(pivot, column));
    }
  return rows.map((_, at) => cell(at, rows.length) / cell(at, at));
}
