/** Finds the pairs that warnings are about, so that people look at them before they merge. */
import type { LocatedPair } from '../aliases/alias.ts';
import type { AliasEntry } from '../aliases/alias-file.ts';
import { PairSet } from '../aliases/pair-set.ts';
import type { Place, SourceLines } from '../aliases/source.ts';
import type { Problem } from '../rules/problem.ts';

/** A name in a file: an alias, or the account of an entry. */
interface Name {
  readonly place: Place;
  readonly entry: AliasEntry;
  /** `undefined` for an account. */
  readonly pair: LocatedPair | undefined;
}

/**
 * The pairs that warnings are about. A warning on an alias concerns that alias; one on an account concerns all its
 * aliases. Other places that a warning names count too, except the account of the same entry.
 */
export function pairsInDoubt(problems: readonly Problem[], entries: readonly AliasEntry[]): PairSet<LocatedPair> {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const files = new Set(
    warnings.flatMap(({ place, related }) => [place.file, ...related.map((one) => one.place.file)]),
  );
  const byLine = namesByLine(entries.filter(({ source }) => files.has(source.file)));
  const nameAt = (place: Place): Name | undefined =>
    byLine.get(`${place.line}:${place.file}`)?.find((name) => isWithin(place, name.place));
  const doubtful = new PairSet<LocatedPair>();
  for (const { place, related } of warnings) {
    const own = nameAt(place);
    const others = related.map((one) => nameAt(one.place)).filter((name) => name?.pair || name?.entry !== own?.entry);
    for (const name of [own, ...others])
      for (const pair of name?.pair ? [name.pair] : (name?.entry.pairs ?? [])) doubtful.add(pair);
  }
  return doubtful;
}

function namesByLine(entries: readonly AliasEntry[]): ReadonlyMap<string, readonly Name[]> {
  const byLine = new Map<string, Name[]>();
  const take = (source: SourceLines, { start, end }: { start: number; end: number }, of: Omit<Name, 'place'>): void => {
    const place = source.place(start, end);
    for (let line = place.line; line <= place.endLine; line++) {
      const key = `${line}:${place.file}`;
      const names = byLine.get(key);
      if (names) names.push({ ...of, place });
      else byLine.set(key, [{ ...of, place }]);
    }
  };
  for (const entry of entries) {
    take(entry.source, entry, { entry, pair: undefined });
    for (const pair of entry.pairs) take(entry.source, pair, { entry, pair });
  }
  return byLine;
}

/** Whether a place starts inside another one, on the same line. */
function isWithin({ line, column }: Place, name: Place): boolean {
  return (line > name.line || column >= name.column) && (line < name.endLine || column < name.endColumn);
}
