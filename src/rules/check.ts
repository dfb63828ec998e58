/** Applies every rule to what alias files say. */
import type { KnownAccounts } from '../aliases/across/known-accounts.ts';
import { compareText, type LocatedPair } from '../aliases/alias.ts';
import type { AliasEntry, AliasFile, ReadFile } from '../aliases/alias-file.ts';
import { INVISIBLE, visiblePart } from '../aliases/names/invisible.ts';
import type { PairSet } from '../aliases/pair-set.ts';
import { inPathOrder } from '../aliases/path-order.ts';
import { readAliasFiles } from '../aliases/reading/read-files.ts';
import type { RuleId } from './all.ts';
import { misreadFirst } from './checking/misread-first.ts';
import { checkNames, checkSpelling } from './checking/names.ts';
import { checkPairs } from './checking/pairs.ts';
import { findLookAlikes, LOOKS_ALIKE } from './looks-alike.ts';
import type { Problem, RuleFinding } from './problem.ts';
import type { Found } from './rule.ts';
import { type RuleSeverities, severityOf } from './severities.ts';
import { UNKNOWN_ACCOUNT, unknownAccounts } from './unknown-account.ts';

export interface CheckedAliases {
  /** Every pair that the files hold, each once, where it stands first. Complete only when no problem is an error. */
  readonly pairs: PairSet<LocatedPair>;
  /** What each file with an id says, by that id. */
  readonly entries: ReadonlyMap<string, readonly AliasEntry[]>;
  /**
   * The files in which no rule found anything, not even one that is off, and where what is seen of the names is all of
   * them: of names that differ in a joiner alone the rules report one, and which it is depends on all files.
   */
  readonly settled: readonly ReadFile[];
  /** By file, line, column and rule; those of rules that are off are left out. */
  readonly problems: readonly Problem[];
}

export interface CheckOptions {
  readonly severities: RuleSeverities;
  readonly known?: KnownAccounts | undefined;
}

/**
 * Reads all alias files and applies every rule. The result depends on the files alone, not on the order in which they
 * are given. Never throws for what a file holds.
 */
export async function checkAliases(files: readonly AliasFile[], options: CheckOptions): Promise<CheckedAliases> {
  return checkRead(await readAliasFiles(files), options);
}

/** The same for files that were read before. */
export function checkRead(files: readonly ReadFile[], { severities, known }: CheckOptions): CheckedAliases {
  const read = inPathOrder(files);
  const all = read.flatMap(({ entries }) => entries);
  const { pairs, found } = checkPairs(all);
  const ofFiles = read.flatMap((file) => foundInFile(file, severities));
  const meant = withoutErrors(severities);
  const findings = [
    ...ofFiles,
    ...misreadFirst(found, ofFiles),
    ...(severities['looks-alike'] === 'off' ? [] : by(LOOKS_ALIKE.id, findLookAlikes(all))),
    ...(known === undefined ? [] : by(UNKNOWN_ACCOUNT.id, unknownAccounts(all, { known, meant }))),
  ];
  const wrong = new Set(findings.map(({ place }) => place.file));
  const settled = read.filter((file) => !wrong.has(file.source.file) && !file.entries.some(hasInvisible));
  const problems = asProblems(findings, severities).sort(compareProblems);
  return { pairs, entries: entriesById(read), settled, problems };
}

/** What is wrong in one file by itself. */
export function checkFile(file: ReadFile, severities: RuleSeverities): readonly Problem[] {
  return asProblems(foundInFile(file, severities), severities);
}

/** Of rules that are off, too: a file in which they find something has to be looked at when they are switched on. */
function foundInFile(file: ReadFile, severities: RuleSeverities): readonly RuleFinding[] {
  const minds = (rule: RuleId): boolean => severities[rule] !== 'off';
  return [...file.problems, ...file.unusual.flatMap((name) => checkSpelling(name, minds)), ...checkNames(file)];
}

function by(rule: RuleId, all: readonly Found[]): readonly RuleFinding[] {
  return all.map((found) => ({ rule, ...found }));
}

function asProblems(findings: readonly RuleFinding[], severities: RuleSeverities): Problem[] {
  return findings.flatMap((found) => {
    const severity = severityOf(found.rule, severities, found);
    return severity === 'off' ? [] : [{ ...found, severity }];
  });
}

/** Stray white space and invisible characters are errors of their own; where they are none, the name is sent as it is. */
function withoutErrors(severities: RuleSeverities): (account: string) => string {
  if (severityOf('stray-space', severities) !== 'error') return (account) => account;
  return severityOf('control-character', severities) === 'error' ? visiblePart : (account) => account.trim();
}

/** What files with an id say, by that id. */
export function entriesById(files: readonly ReadFile[]): ReadonlyMap<string, readonly AliasEntry[]> {
  return new Map(files.flatMap(({ id, entries }) => (id === undefined ? [] : [[id, entries]])));
}

function hasInvisible({ account, pairs }: AliasEntry): boolean {
  return INVISIBLE.test(account) || pairs.some(({ alias }) => INVISIBLE.test(alias));
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
