/** Compares the scan of alias files with reading them by `yaml` alone. */
import { Hashes } from '../../src/aliases/across/name-hash.ts';
import type { AliasFile, ReadFile } from '../../src/aliases/alias-file.ts';
import { readWhole } from '../../src/aliases/reading/by-yaml.ts';
import { entriesOf } from '../../src/aliases/reading/entries-of.ts';
import { scanAliasFiles } from '../../src/aliases/reading/scan-files.ts';
import { type Columns, exactHash, TO_LOOK_AT } from '../../src/aliases/scan/columns.ts';
import type { ScannedFiles } from '../../src/aliases/scan/scanned-files.ts';
import { type CheckOptions, checkRead, checkScanned } from '../../src/rules/check.ts';
import { isWorthALook, RULES_LOOK } from '../../src/rules/checking/quick-look.ts';
import type { Problem } from '../../src/rules/problem.ts';

/** How much of the files the scan accepted. */
export interface Accepted {
  readonly files: number;
  readonly entries: number;
  /** Entries that `yaml` read, while the rest of the file was scanned. */
  readonly alone: number;
}

export interface ComparedScan extends Accepted {
  /** The number of problems that the rules found. */
  readonly problems: number;
  /** The differences, as pairs of texts; empty if there are none. */
  readonly differing: readonly { readonly what: string; readonly scan: string; readonly yaml: string }[];
}

/** Compares the pairs and problems of a scan with those of `yaml` alone. */
export async function compareScan(files: readonly AliasFile[], options: CheckOptions): Promise<ComparedScan> {
  const scanned = await scanAliasFiles(files, RULES_LOOK);
  const byYaml = files.map(readWhole);
  const all = checkRead(byYaml, options);
  const seen = checkScanned(scanned, options);
  const compared = [
    ...scanned.files.map((file, at) => ({
      what: file.file.path,
      scan: readView(entriesOf(file, scanned.columns)),
      yaml: readView(byYaml[at] as ReadFile),
    })),
    { what: 'problems', scan: problemsView(seen.problems), yaml: problemsView(all.problems) },
    { what: 'aliases', scan: String(seen.aliases), yaml: String(all.pairs.size) },
    { what: 'numbers', scan: wrongNumbers(scanned).join('\n'), yaml: '' },
  ];
  const rows = (at: number): number => {
    const file = scanned.files[at];
    return file ? entriesIn(scanned.columns, file.from, file.to) : 0;
  };
  return {
    problems: all.problems.length,
    differing: compared.filter(({ scan, yaml: theirs }) => scan !== theirs),
    files: scanned.files.filter(({ read }) => read === undefined).length,
    entries: entriesIn(scanned.columns, 0, scanned.columns.size),
    alone: scanned.files.reduce((sum, { read }, at) => sum + (rows(at) > 0 ? (read?.entries.length ?? 0) : 0), 0),
  };
}

function entriesIn(columns: Columns, from: number, to: number): number {
  let entries = 0;
  for (let row = from; row < to; row++) if (columns.isAccount(row)) entries++;
  return entries;
}

/** Rows whose numbers do not match their text, or that a rule may report although the scan did not mark them. */
function wrongNumbers({ columns, files }: ScannedFiles): readonly string[] {
  const hashes = new Hashes();
  const wrong: string[] = [];
  for (let row = 0; row < columns.size; row++) {
    const file = files[columns.file[row] ?? -1];
    if (file === undefined || row < file.from || row >= file.to) throw new Error(`Row ${row} is in no file.`);
    const text = columns.text(row, file.bytes);
    hashes.take(text);
    const right =
      columns.exact[row] === exactHash(text) &&
      columns.folded[row] === hashes.folded &&
      columns.looked[row] === hashes.looked &&
      (!isWorthALook(text) || ((columns.written[row] ?? 0) & TO_LOOK_AT) !== 0);
    if (!right) wrong.push(text);
  }
  return wrong;
}

function readView({ source, entries, unusual, allowed, problems }: ReadFile): string {
  const lines = new Set<number>();
  const noted = <T extends { readonly start: number; readonly end: number }>(name: T): T => {
    lines.add(source.position(name.start).line);
    return name;
  };
  const names = entries.map((entry) => {
    const { account, start, end, pairs } = noted(entry);
    return [account, start, end, pairs.map(noted).map((pair) => [pair.account, pair.alias, pair.start, pair.end])];
  });
  const odd = unusual.map(noted).map(({ source: text, ...name }) => ({ ...name, file: text.file, text: text.text }));
  // A comment on its own line allows nothing, and is not searched for if nothing is in doubt.
  const heeded = [...allowed].filter(([line]) => lines.has(line)).sort(([a], [b]) => a - b);
  return JSON.stringify([source.file, names, odd, heeded, problems.map(problemView)], undefined, 1);
}

function problemsView(problems: readonly Problem[]): string {
  return JSON.stringify(problems.map(problemView), undefined, 1);
}

function problemView<T extends { readonly fix?: Problem['fix'] }>({ fix, ...problem }: T): unknown {
  return { ...problem, fix: fix && [fix.source.file, fix.source.text.length, fix.start, fix.end, fix.text] };
}

/** Files with these texts, named by their order. */
export function filesOfTexts(texts: readonly (string | Uint8Array)[]): readonly AliasFile[] {
  return texts.map((text, at) => ({
    path: `aliases/${String(at).padStart(6, '0')}.yaml`,
    bytes: typeof text === 'string' ? Buffer.from(text) : text,
  }));
}
