/** Has `yaml` read entries in doubt, of a file of which all the rest was scanned. */
import type * as Yaml from 'yaml';
import type { AliasEntry, ReadFile } from '../alias-file.ts';
import type { NameScalar } from '../name-scalar.ts';
import { CharacterOffsets } from '../scan/character-offsets.ts';
import type { Doubt } from '../scan/scanner.ts';
import { SourceText } from '../source.ts';
import { allowComments } from './allow-comments.ts';
import { readWithYaml } from './yaml-read.ts';

/** What ties a part of a file to other parts of it: anchors, aliases and tags. */
const TIED = /(?:^|[ \t])(?:!|[&*][^ \t\r\n])/m;

/**
 * The entries in doubt as they stand in the file. Undefined unless `yaml` finds nothing wrong in any of them, and as many
 * entries as begin there: a mistake may concern more than the entry that it stands in, so the whole file has to be read.
 */
export function readDoubtful(
  source: SourceText,
  of: { readonly bytes: Buffer; readonly doubts: readonly Doubt[] },
  yaml: typeof Yaml,
): ReadFile | undefined {
  const entries: AliasEntry[] = [];
  const unusual: NameScalar[] = [];
  const offsets = new CharacterOffsets(of.bytes);
  for (const doubt of of.doubts) {
    const text = of.bytes.toString('utf8', doubt.start, doubt.end);
    if (TIED.test(text)) return undefined;
    const read = readWithYaml(new SourceText(source.file, text), yaml);
    if (read.problems.length > 0 || read.entries.length !== doubt.entries) return undefined;
    const by = offsets.of(doubt.start);
    entries.push(...read.entries.map((entry) => moved(entry, source, by)));
    unusual.push(...read.unusual.map((name) => ({ ...name, source, start: name.start + by, end: name.end + by })));
  }
  return { source: source.lines, entries, unusual, allowed: allowComments(source, entries, unusual), problems: [] };
}

/** What was read of a part of a file, as it stands in the file. */
function moved({ account, start, end, pairs }: AliasEntry, { lines }: SourceText, by: number): AliasEntry {
  return {
    account,
    source: lines,
    start: start + by,
    end: end + by,
    pairs: pairs.map((pair) => ({ ...pair, source: lines, start: pair.start + by, end: pair.end + by })),
  };
}
