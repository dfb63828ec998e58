/** Reads single entries with `yaml`: those that the scanner was not sure about. */
import type { AliasEntry, ReadFile } from '../alias-file.ts';
import type { NameScalar } from '../name-scalar.ts';
import { CharacterOffsets } from '../scan/character-offsets.ts';
import type { Doubt } from '../scan/scanner.ts';
import { SourceText } from '../source.ts';
import { allowComments } from './allow-comments.ts';
import { readWithYaml } from './yaml-read.ts';

/** Anchors, references and tags: with these, an entry may depend on other parts of the file. */
const TIED = /(?:^|[ \t])(?:!|[&*][^ \t\r\n])/m;

/**
 * Reads the entries in doubt. Returns undefined if `yaml` finds a problem, or not the expected number of entries: the
 * mistake may affect other entries, so the whole file has to be read.
 */
export function readDoubtful(
  source: SourceText,
  of: { readonly bytes: Buffer; readonly doubts: readonly Doubt[] },
): ReadFile | undefined {
  const entries: AliasEntry[] = [];
  const unusual: NameScalar[] = [];
  const offsets = new CharacterOffsets(of.bytes);
  for (const doubt of of.doubts) {
    const text = of.bytes.toString('utf8', doubt.start, doubt.end);
    if (TIED.test(text)) return undefined;
    const read = readWithYaml(new SourceText(source.file, text));
    if (read.problems.length > 0 || read.entries.length !== doubt.entries) return undefined;
    const by = offsets.of(doubt.start);
    entries.push(...read.entries.map((entry) => moved(entry, source, by)));
    unusual.push(...read.unusual.map((name) => ({ ...name, source, start: name.start + by, end: name.end + by })));
  }
  return { source: source.lines, entries, unusual, allowed: allowComments(source, entries, unusual), problems: [] };
}

/** Moves offsets in a part of a file to offsets in the file. */
function moved({ account, start, end, pairs }: AliasEntry, { lines }: SourceText, by: number): AliasEntry {
  return {
    account,
    source: lines,
    start: start + by,
    end: end + by,
    pairs: pairs.map((pair) => ({ ...pair, source: lines, start: pair.start + by, end: pair.end + by })),
  };
}
