/** Pure: applies the rules for alias files to the rows of a table. */
import { type AliasPair, type LocatedPair, pairKey } from '../aliases/alias.ts';
import { aliasEntry, type ReadFile } from '../aliases/alias-file.ts';
import type { Severity } from '../aliases/finding.ts';
import { INVISIBLE } from '../aliases/names/invisible.ts';
import { nfc } from '../aliases/names/normal-form.ts';
import { isOrdinary } from '../aliases/names/ordinary.ts';
import type { PairSet } from '../aliases/pair-set.ts';
import { readAliasFiles } from '../aliases/reading/read-files.ts';
import { escaped, shown } from '../aliases/shown.ts';
import { type Place, SourceLines } from '../aliases/source.ts';
import type { RuleId } from '../rules/all-rules.ts';
import { type CheckOptions, checkRead } from '../rules/check.ts';
import { conflictMessage } from '../rules/conflicting-alias.ts';
import type { Problem } from '../rules/problem.ts';

/** The place of a problem: in a row (counted from 0) or in a file. */
export type RowOrPlace =
  | { readonly kind: 'row'; readonly row: number; readonly name: 'account' | 'alias' }
  | { readonly kind: 'file'; readonly place: Place };

/** A problem that concerns a row. */
export interface RowFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly at: RowOrPlace;
  readonly message: string;
  readonly hint: string;
  readonly related: readonly { readonly what: string; readonly at: RowOrPlace }[];
}

export interface JudgedRows {
  /** Rows with a new pair. Each pair once, in its first row. */
  readonly taken: readonly number[];
  /** Rows with a pair that the files have already. */
  readonly present: readonly number[];
  /** Rows that repeat an earlier row. */
  readonly repeated: readonly number[];
  /** All errors of each row that has any. */
  readonly rejected: ReadonlyMap<number, readonly RowFinding[]>;
  /** Warnings about taken rows. */
  readonly warnings: readonly RowFinding[];
}

/**
 * Applies all rules for alias files to rows, as if each row were an entry after those of the files. Rows that contradict each
 * other are all rejected, because only their author knows which one is right.
 *
 * @param of.read files without errors
 * @param of.pairs the pairs of these files
 */
export async function judgeRows(
  rows: readonly AliasPair[],
  of: { readonly read: readonly ReadFile[]; readonly pairs: PairSet<LocatedPair>; readonly options: CheckOptions },
): Promise<JudgedRows> {
  const present: number[] = [];
  const first = new Map<string, number[]>();
  for (const [row, { account, alias }] of rows.entries()) {
    const pair = { account: nfc(account), alias: nfc(alias) };
    if (of.pairs.has(pair)) present.push(row);
    else first.set(pairKey(pair), [...(first.get(pairKey(pair)) ?? []), row]);
  }
  const groups = new Map([...first.values()].map((group) => [group[0] ?? 0, group]));
  const rejected = new Map<number, readonly RowFinding[]>();
  const open = new Set(groups.keys());
  for (;;) {
    const findings = await findingsOf([...open], rows, of);
    const errors = findings.filter(({ severity }) => severity === 'error');
    for (const [row, found] of byRow(errors, open, rows)) {
      for (const one of groups.get(row) ?? [])
        rejected.set(one, [
          ...(rejected.get(one) ?? []),
          ...found.map((finding) =>
            finding.at.kind === 'row' ? { ...finding, at: { ...finding.at, row: one } } : finding,
          ),
        ]);
      open.delete(row);
    }
    if (errors.length > 0 && errors.some((one) => rowsIn(one).length > 0)) continue;
    const taken = [...open].sort((a, b) => a - b);
    const repeated = taken.flatMap((row) => groups.get(row)?.slice(1) ?? []);
    const warnings = findings.filter((one) => one.severity === 'warning' && rowsIn(one).length > 0);
    return { taken, present, repeated: repeated.sort((a, b) => a - b), rejected, warnings };
  }
}

/** Errors by row. If two rows contradict each other, both get the error, each from its own point of view. */
function byRow(
  errors: readonly RowFinding[],
  open: ReadonlySet<number>,
  rows: readonly AliasPair[],
): ReadonlyMap<number, readonly RowFinding[]> {
  const found = new Map<number, Map<string, RowFinding>>();
  const add = (row: number, finding: RowFinding): void => {
    const { rule, at, related } = finding;
    const what = JSON.stringify([rule, at, ...related.map((one) => one.at)]);
    const known = found.get(row) ?? new Map<string, RowFinding>();
    if (!known.has(what)) found.set(row, known.set(what, finding));
  };
  for (const error of errors) {
    const { at, related } = error;
    if (at.kind === 'row') add(at.row, error);
    for (const { at: other } of related) {
      if (other.kind !== 'row') continue;
      if (error.rule === 'conflicting-alias') add(other.row, fromOtherSide(error, other, rows));
      // The row's account is an alias in a file, so all rows with this account are wrong.
      else if (at.kind === 'file') {
        const account = nfc(rows[other.row]?.account ?? '');
        const theAlias = [{ what: 'the alias', at }];
        for (const row of open)
          if (nfc(rows[row]?.account ?? '') === account)
            add(row, { ...error, at: { ...other, row }, related: theAlias });
      }
    }
  }
  return new Map(Array.from(found, ([row, findings]) => [row, [...findings.values()]]));
}

type RowSpot = Extract<RowOrPlace, { kind: 'row' }>;

function fromOtherSide(error: RowFinding, other: RowSpot, rows: readonly AliasPair[]): RowFinding {
  const opposite = error.at.kind === 'row' ? (rows[error.at.row]?.account ?? '') : '';
  const message = conflictMessage(rows[other.row] ?? NO_PAIR, opposite);
  return { ...error, at: other, message, related: [{ what: `listed for ${shown(opposite)}`, at: error.at }] };
}

function rowsIn({ at, related }: RowFinding): readonly number[] {
  return [at, ...related.map((one) => one.at)].flatMap((one) => (one.kind === 'row' ? [one.row] : []));
}

/** Virtual path of the rows. It sorts after every real path, so that rules blame the row, not the file. */
const ROWS = '\uffff';

/** Rows in one virtual file. A single unusual name makes a file slow to read, so files are small. */
const AT_ONCE = 500;

/** Applies the rules to files and rows together, and returns the problems that concern rows. */
async function findingsOf(
  open: readonly number[],
  rows: readonly AliasPair[],
  { read, options }: { readonly read: readonly ReadFile[]; readonly options: CheckOptions },
): Promise<readonly RowFinding[]> {
  const virtual: ReadFile[] = [];
  for (let from = 0; from < open.length; from += AT_ONCE) {
    const some = open.slice(from, from + AT_ONCE).map((row) => rows[row] ?? NO_PAIR);
    const path = `${ROWS}${String(from).padStart(10, '0')}`;
    virtual.push(some.every(isGood) ? goodRows(path, some) : await readRows(path, some));
  }
  const { problems } = checkRead([...read, ...virtual], options);
  return problems.map((one) => findingOf(one, open)).filter((one) => rowsIn(one).length > 0);
}

const NO_PAIR: AliasPair = { account: '', alias: '' };

function findingOf({ rule, severity, place, message, hint, related }: Problem, open: readonly number[]): RowFinding {
  const at = (one: Place): RowOrPlace => {
    if (!one.file.startsWith(ROWS)) return { kind: 'file', place: one };
    const row = open[Number(one.file.slice(ROWS.length)) + Math.floor((one.line - 1) / 3)] ?? 0;
    return { kind: 'row', row, name: one.line % 3 === 1 ? 'account' : 'alias' };
  };
  const others = related.map(({ what, place: other }) => ({ what, at: at(other) }));
  return { rule, severity, at: at(place), message, hint, related: others };
}

/** Whether no rule about single names can find anything in a row. */
function isGood({ account, alias }: AliasPair): boolean {
  return [account, alias].every((name) => isOrdinary(name, false) && !INVISIBLE.test(name));
}

/** Good rows as an alias file, without parsing. It has three lines per row, so a line number identifies row and name. */
function goodRows(path: string, pairs: readonly AliasPair[]): ReadFile {
  const source = new SourceLines(path, '\n'.repeat(3 * pairs.length));
  const entries = pairs.map(({ account, alias }, at) => {
    const name = (text: string, line: number) => ({ text, start: line, end: line });
    return aliasEntry(source, name(account, 3 * at), [name(alias, 3 * at + 2)], true);
  });
  return { source, entries, unusual: [], allowed: new Map(), problems: [] };
}

/** Rows written as an alias file and parsed, with the same three lines per row. */
async function readRows(path: string, pairs: readonly AliasPair[]): Promise<ReadFile> {
  const text = pairs.map(
    ({ account, alias }) => `- account: ${escaped(account)}\n  aliases:\n    - ${escaped(alias)}\n`,
  );
  const [read] = await readAliasFiles([{ path, bytes: new TextEncoder().encode(text.join('')) }]);
  if (read === undefined) throw new Error('No rows were read.');
  return read;
}
