import type { AliasEntry } from '../alias-file.ts';
import { visiblePart } from '../names/invisible.ts';
import { type Problem, problem, type RuleSeverities } from '../problem.ts';
import { shown } from '../shown.ts';
import { NearNames } from './near-names.ts';

/** The accounts that exist, NFC-normalised, and the file that says so. */
export interface KnownAccounts {
  readonly file: string;
  readonly names: ReadonlySet<string>;
}

/** Every entry of an account that is not among the known ones, with the known names that may have been meant. */
export function findUnknownAccounts(
  entries: readonly AliasEntry[],
  { known, severities }: { readonly known: KnownAccounts; readonly severities: RuleSeverities },
): readonly Problem[] {
  const problems: Problem[] = [];
  const near = new Map<string, readonly string[]>();
  let index: NearNames | undefined;
  for (const { account, source, start, end } of entries) {
    if (known.names.has(account) || known.names.has(withoutErrors(account, severities))) continue;
    index ??= new NearNames(known.names);
    const names = near.get(account) ?? index.near(account);
    near.set(account, names);
    const message = `The account ${shown(account)} is not among the known accounts of the file ${shown(known.file)}.`;
    problems.push(problem('unknown-account', source.place(start, end), message, hintFor(names)));
  }
  return problems;
}

/** Stray white space and invisible characters are errors of their own; where they are none, the name is sent as it is. */
function withoutErrors(account: string, severities: RuleSeverities): string {
  if (severities['stray-space'] !== 'error') return account;
  return severities['control-character'] === 'error' ? visiblePart(account) : account.trim();
}

function hintFor(names: readonly string[]): string {
  if (names.length === 0) return 'Write its name as CustomerGauge has it; if the account is new, add it to that file.';
  const shownNames = names.map(shown);
  const meant = names.length === 1 ? shownNames[0] : `${shownNames.slice(0, -1).join(', ')} or ${shownNames.at(-1)}`;
  return `Did you mean ${meant}? If the account is new, add it to that file.`;
}
