/** Turns matched names into proposals, with the rules that each would break as an alias. */
import { type JudgedRows, judgeRows } from '../../adding/judge-rows.ts';
import type { LocatedPair } from '../../aliases/alias.ts';
import type { ReadFile } from '../../aliases/alias-file.ts';
import type { PairSet } from '../../aliases/pair-set.ts';
import type { MatchedName } from '../../match/match-names.ts';
import type { Proposal } from '../../match/proposals.ts';
import type { CheckOptions } from '../../rules/check.ts';

/** The alias files that proposals are added to. */
export interface AliasFiles {
  readonly read: readonly ReadFile[];
  readonly pairs: PairSet<LocatedPair>;
  readonly options: CheckOptions;
}

/** Lists the proposals of both bands. Sure ones are checked first, because they become real entries. */
export async function propose(
  matched: readonly MatchedName[],
  { displays, files }: { readonly displays: ReadonlyMap<string, string>; readonly files: AliasFiles },
): Promise<readonly Proposal[]> {
  const proposals = matched.flatMap(({ name, result, account, score, reason }): readonly Proposal[] => {
    if ((result !== 'sure' && result !== 'likely') || account === undefined || reason === undefined) return [];
    return [{ account, display: displays.get(account), name, band: result, score: score ?? 1, reason, breaks: [] }];
  });
  const sure = await judged(
    proposals.filter(({ band }) => band === 'sure'),
    [],
    files,
  );
  // Likely proposals are written as comments, so they must not make a sure one break a rule.
  const good = sure.filter(({ breaks }) => breaks.length === 0);
  const likely = await judged(
    proposals.filter(({ band }) => band === 'likely'),
    good,
    files,
  );
  return [...sure, ...likely];
}

/** Checks the proposals as if they and the others were merged. */
async function judged(
  proposals: readonly Proposal[],
  others: readonly Proposal[],
  files: AliasFiles,
): Promise<readonly Proposal[]> {
  if (proposals.length === 0) return [];
  const rows = [...proposals, ...others].map(({ account, name }) => ({ account, alias: name }));
  const found = rulesByRow(await judgeRows(rows, files));
  return proposals.map((one, row) => ({ ...one, breaks: [...(found.get(row) ?? [])].sort() }));
}

function rulesByRow({ rejected, warnings }: JudgedRows): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  const add = (row: number, rule: string): void => void found.set(row, (found.get(row) ?? new Set()).add(rule));
  for (const [row, findings] of rejected) for (const { rule } of findings) add(row, rule);
  for (const { rule, at, related } of warnings)
    for (const one of [at, ...related.map((other) => other.at)]) if (one.kind === 'row') add(one.row, rule);
  return found;
}
