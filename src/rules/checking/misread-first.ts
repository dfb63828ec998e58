/** What to look at first where a problem may be the consequence of another one. */
import { lowerFirst } from '../../aliases/shown.ts';
import type { Place } from '../../aliases/source.ts';
import type { RuleFinding } from '../problem.ts';

/**
 * Where one of the names that a problem is about may be read otherwise than it was meant, as `Store #5` and `Store #6` are
 * both read as `Store`, the hint says to look at that first: before it is fixed, nothing should be deleted.
 * @param ofFiles what is wrong in the files one by one
 */
export function misreadFirst(
  problems: readonly RuleFinding[],
  ofFiles: readonly RuleFinding[],
): readonly RuleFinding[] {
  const misread = new Map<string, RuleFinding>();
  for (const one of ofFiles) if (isMisread(one)) misread.set(keyOf(one.place), one);
  return misread.size === 0 ? problems : problems.map((found) => after(found, misread));
}

/** Only of such names these two rules know no fix; and broken YAML means nothing. */
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
  const hint = `First look at ${where}, where YAML may read another name than was meant. ${ended(first.hint)} If this problem then is still there: ${lowerFirst(found.hint)}`;
  return { ...found, hint };
}

/** A fix may end with what is to be written, without a full stop. */
function ended(hint: string): string {
  return hint.endsWith('.') ? hint : `${hint}.`;
}

function keyOf({ file, line }: Place): string {
  return `${line}:${file}`;
}
