/** Applies every rule to the content of alias files. */
import type { KnownAccounts } from '../aliases/across/known-accounts.ts';
import { compareText, type LocatedPair } from '../aliases/alias.ts';
import type { AliasEntry, AliasFile, ReadFile } from '../aliases/alias-file.ts';
import { visiblePart } from '../aliases/names/invisible.ts';
import { nfc } from '../aliases/names/normal-form.ts';
import { commonSpaces } from '../aliases/names/spaces.ts';
import type { PairSet } from '../aliases/pair-set.ts';
import { readAliasFiles } from '../aliases/reading/read-files.ts';
import type { ScannedFile, ScannedFiles } from '../aliases/scan/scanned-files.ts';
import type { RuleId } from './all-rules.ts';
import { isAllowed, withoutAllowed } from './checking/allowed.ts';
import { misreadFirst } from './checking/misread-first.ts';
import { type Accepted, checkNames, checkSpelling, type NameContext } from './checking/names.ts';
import { checkPairs } from './checking/pairs.ts';
import { suspectFiles } from './checking/suspects.ts';
import { findLookAlikes, LOOKS_ALIKE } from './looks-alike.ts';
import type { Problem, RuleFinding } from './problem.ts';
import type { Found } from './rule.ts';
import { type RuleSeverities, severityOf } from './severities.ts';
import { UNKNOWN_ACCOUNT, unknownAccounts } from './unknown-account.ts';

export interface CheckedAliases {
  /** Every pair, once, at its first place. Complete only if no problem is an error. */
  readonly pairs: PairSet<LocatedPair>;
  /** Sorted by file, line, column and rule. Problems of rules that are off are left out. */
  readonly problems: readonly Problem[];
}

export interface CheckOptions {
  readonly severities: RuleSeverities;
  readonly known?: KnownAccounts | undefined;
  /** Names that CustomerGauge has already. Rules about the content of a name only warn about these. */
  readonly accepted?: Accepted | undefined;
}

/**
 * Reads all alias files and applies every rule. The order of the files does not matter. Never throws because of the
 * content of a file.
 */
export async function checkAliases(files: readonly AliasFile[], options: CheckOptions): Promise<CheckedAliases> {
  return checkRead(await readAliasFiles(files), options);
}

/** The problems of scanned files, and the number of their aliases. */
export interface CheckedScan {
  /** The number of different pairs. */
  readonly aliases: number;
  /** The entries that the rules saw. They include all with a problem and all with a repeated pair. */
  readonly seen: readonly ReadFile[];
  /** As in `CheckedAliases`. */
  readonly problems: readonly Problem[];
}

/** Like `checkAliases`, for files scanned with `RULES_LOOK`. It makes no objects for entries that no rule needs. */
export function checkScanned(scanned: ScannedFiles, options: CheckOptions): CheckedScan {
  const seen = suspectFiles(scanned, options.known);
  const { pairs, problems } = checkRead(seen, options);
  // Every repeated pair is among the entries that were seen.
  const repeated = seen.reduce((sum, { entries }) => sum + countPairs(entries), 0) - pairs.size;
  const places = scanned.files.reduce((sum, file) => sum + countAliases(scanned, file), 0);
  return { aliases: places - repeated, seen, problems };
}

/** The number of aliases in one file, repeated ones included. */
export function countAliases({ columns }: ScannedFiles, { from, to, read }: ScannedFile): number {
  let accounts = 0;
  for (let row = from; row < to; row++) if (columns.isAccount(row)) accounts++;
  return to - from - accounts + countPairs(read?.entries ?? []);
}

function countPairs(entries: readonly AliasEntry[]): number {
  return entries.reduce((sum, { pairs }) => sum + pairs.length, 0);
}

/** Like `checkAliases`, for files that were read already. */
export function checkRead(files: readonly ReadFile[], options: CheckOptions): CheckedAliases {
  const { severities, known, accepted } = options;
  const read = [...files].sort((a, b) => compareText(a.source.file, b.source.file));
  const all = read.flatMap(({ entries }) => entries);
  const { pairs, accounts, found } = checkPairs(all, known);
  const others = {
    ownerOf: (text: string) => (accounts.has(text) ? text : pairs.firstOf(text)?.account),
  };
  const isOneSpaceCertain = commonSpelling(all, known);
  const ofFiles = read.flatMap((file) => foundInFile(file, { severities, others, accepted, isOneSpaceCertain }));
  const meant = withoutErrors(severities);
  const findings = [
    ...ofFiles,
    ...misreadFirst(found, ofFiles),
    ...(severities['looks-alike'] === 'off' ? [] : by(LOOKS_ALIKE.id, findLookAlikes(all))),
    ...(known === undefined ? [] : by(UNKNOWN_ACCOUNT.id, unknownAccounts(all, { known, meant }))),
  ];
  const left = withoutAllowed(findings, new Map(read.map(({ source, allowed }) => [source.file, allowed])));
  const problems = asProblems(left, severities).sort(compareProblems);
  return { pairs, problems };
}

/** The problems of one file that do not depend on other files. */
export function checkFile(file: ReadFile, severities: RuleSeverities): readonly Problem[] {
  const found = foundInFile(file, { severities, others: { ownerOf: () => undefined }, isOneSpaceCertain: () => false });
  return asProblems(withoutAllowed(found, new Map([[file.source.file, file.allowed]])), severities);
}

function foundInFile(
  file: ReadFile,
  context: NameContext & {
    readonly severities: RuleSeverities;
    readonly isOneSpaceCertain: (account: string) => boolean;
  },
): readonly RuleFinding[] {
  const { severities, isOneSpaceCertain } = context;
  const spelling = file.unusual.flatMap((name) => {
    const { line } = file.source.position(name.start);
    const isOn = (rule: RuleId): boolean =>
      severities[rule] !== 'off' &&
      !isAllowed(rule, file.allowed.get(line)) &&
      (rule !== 'odd-space' || (name.what === 'account' && isOneSpaceCertain(name.text)));
    return checkSpelling(name, isOn);
  });
  // On a line with a syntax error, YAML may have read another name than the author meant.
  const broken = new Set(file.problems.filter(({ rule }) => rule === 'yaml-syntax').map(({ place }) => place.line));
  const names = checkNames(file, context).filter(({ place }) => !broken.has(place.line));
  return [...file.problems, ...spelling, ...names];
}

/**
 * Whether an account should certainly be written with normal spaces: if the known accounts, or else another entry,
 * write it like that, and nothing else writes it as here.
 */
function commonSpelling(entries: readonly AliasEntry[], known?: KnownAccounts): (account: string) => boolean {
  const times = new Map<string, number>();
  return (account) => {
    const text = nfc(account);
    const common = commonSpaces(text.trim());
    if (known !== undefined) return known.names.has(common) && !known.names.has(text);
    if (times.size === 0) for (const one of entries) times.set(one.account, (times.get(one.account) ?? 0) + 1);
    return times.has(common) && times.get(text) === 1;
  };
}

function by(rule: RuleId, all: readonly Found[]): readonly RuleFinding[] {
  return all.map((found) => ({ rule, ...found }));
}

function asProblems(findings: readonly RuleFinding[], severities: RuleSeverities): Problem[] {
  return findings.flatMap(({ known, ...found }) => {
    const severity = severityOf(found.rule, severities, { ...found, ...(known ? { known } : {}) });
    return severity === 'off' ? [] : [{ ...found, severity }];
  });
}

/** Removes white space and invisible characters that other rules report, so that one mistake gives one problem. */
function withoutErrors(severities: RuleSeverities): (account: string) => string {
  if (severityOf('stray-space', severities) !== 'error') return (account) => account;
  return severityOf('control-character', severities) === 'error' ? visiblePart : (account) => account.trim();
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
