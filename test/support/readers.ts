/** Compares what several YAML readers find in a file. */
import { load } from 'js-yaml';
import * as yaml from 'yaml';
import { nfc } from '../../src/aliases/names/normal-form.ts';
import { readAliasFiles } from '../../src/aliases/reading/read-files.ts';
import { checkFile } from '../../src/rules/check.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';

/** An account and an alias, or anything else that a reader finds instead. */
type Pair = readonly [account: unknown, alias: unknown];

/** Each returns what it reads, or throws. */
const OTHERS: Readonly<Record<string, (text: string) => unknown>> = {
  yaml: (text) => parsed(text, '1.2'),
  'js-yaml': (text) => load(text),
  'yaml 1.1': (text) => parsed(text, '1.1'),
};

function parsed(text: string, version: '1.1' | '1.2'): unknown {
  const document = yaml.parseDocument(text, { version, prettyErrors: false, logLevel: 'error' });
  if (document.errors[0]) throw document.errors[0];
  return document.toJS({ maxAliasCount: 100 });
}

/** The allowed reasons for two readers to read an accepted file differently. Without one, a difference is a bug. */
export const EXPLAINED = [
  'A reader refuses the file, and says so.',
  'A name without quotes is no text to YAML 1.1, as `no`, `12:30` or `2024-01-01`: `ambiguous-text` warned of it.',
] as const;

export interface Differing {
  readonly reader: string;
  readonly ours: readonly Pair[];
  readonly theirs: unknown;
}

export interface Compared {
  /** Whether no rule finds an error in the file. */
  readonly accepted: boolean;
  readonly differing: readonly Differing[];
}

/** The readers that silently read an accepted file differently. */
export async function compareReaders(text: string): Promise<Compared> {
  const [file] = await readAliasFiles([{ path: 'a.yaml', bytes: Buffer.from(text) }]);
  if (file === undefined) throw new Error('No file was read.');
  const problems = checkFile(file, DEFAULT_SEVERITIES);
  if (problems.some(({ severity }) => severity === 'error')) return { accepted: false, differing: [] };
  const ours = file.entries.flatMap(({ account, pairs }) => pairs.map(({ alias }): Pair => [account, alias]));
  // YAML 1.1 may read these as anything, so only their number is compared.
  const warned = new Set(
    file.unusual
      .filter(({ start }) => problems.some((one) => isAbout(one, file.source.position(start))))
      .map(({ text: name }) => nfc(name)),
  );
  const shown = (pairs: readonly Pair[]): string =>
    JSON.stringify(pairs.map((pair) => pair.map((name) => (warned.has(name as string) ? '?' : name))));
  const differing = Object.entries(OTHERS).flatMap(([reader, read]): readonly Differing[] => {
    let theirs: unknown;
    try {
      theirs = read(Buffer.from(text).toString('utf8'));
    } catch {
      return [];
    }
    const pairs = pairsOf(theirs);
    const same =
      pairs !== undefined && pairs.length === ours.length && shown(ours) === shown(masked(pairs, ours, warned));
    return same ? [] : [{ reader, ours, theirs }];
  });
  return { accepted: true, differing };
}

function isAbout(
  problem: { rule: string; place: { line: number; column: number } },
  at: { line: number; column: number },
) {
  return problem.rule === 'ambiguous-text' && problem.place.line === at.line && problem.place.column === at.column;
}

/** Their names, without those that a warning is about. */
function masked(theirs: readonly Pair[], ours: readonly Pair[], warned: ReadonlySet<string>): readonly Pair[] {
  const mask = (their: unknown, our: unknown): unknown => (warned.has(our as string) ? our : their);
  return theirs.map(([account, alias], at): Pair => [mask(account, ours[at]?.[0]), mask(alias, ours[at]?.[1])]);
}

/** The pairs of a file's value; undefined if it is not that of an alias file. */
function pairsOf(value: unknown): readonly Pair[] | undefined {
  const entries = Array.isArray(value) ? value : [value];
  const pairs: Pair[] = [];
  for (const entry of entries) {
    if (entry === null || typeof entry !== 'object' || !Array.isArray(entry.aliases)) return undefined;
    for (const alias of entry.aliases) pairs.push([form(entry.account), form(alias)]);
  }
  return pairs;
}

const form = (name: unknown): unknown => (typeof name === 'string' ? nfc(name) : name);
