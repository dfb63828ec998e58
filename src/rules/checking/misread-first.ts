/** Makes the hint of a problem point to another problem first, if it may be the cause. */
import { lowerFirst } from '../../aliases/shown.ts';
import type { Place } from '../../aliases/source.ts';
import type { RuleFinding } from '../problem.ts';

/**
 * YAML may read a name differently than the author meant: it reads both `Store #5` and `Store #6` as `Store`. If a
 * problem concerns such a name, the hint says to fix that first. Otherwise people would delete a correct name.
 * @param ofFiles the problems of each file by itself
 */
export function misreadFirst(
  problems: readonly RuleFinding[],
  ofFiles: readonly RuleFinding[],
): readonly RuleFinding[] {
  const misread = new Map<string, RuleFinding>();
  for (const one of ofFiles) if (isMisread(one)) misread.set(keyOf(one.place), one);
  return misread.size === 0 ? problems : problems.map((found) => after(found, misread));
}

/** A problem of the last two rules has a fix unless YAML may have misread the name. */
function isMisread({ rule, fix }: RuleFinding): boolean {
  if (rule === 'yaml-syntax') return true;
  return (rule === 'ambiguous-text' || rule === 'not-text') && fix === undefined;
}

function after(found: RuleFinding, misread: ReadonlyMap<string, RuleFinding>): RuleFinding {
  const places = [found.place, ...found.related.map(({ place }) => place)];
  const first = places.map((place) => misread.get(keyOf(place))).find((one) => one !== undefined);
  if (first === undefined) return found;
  const { file, line } = first.place;
  const where = file === found.place.file ? `line ${line}` : `line ${line} of ${file}`;
  const hint = `First look at ${where}, where YAML may read a different name than you meant. ${first.hint.endsWith('.') ? first.hint : `${first.hint}.`} If this problem is still there afterwards: ${lowerFirst(found.hint)}`;
  return { ...found, hint };
}

function keyOf({ file, line }: Place): string {
  return `${line}:${file}`;
}
