/** More problems than this of one kind in one file have one cause, so the rest are only counted. */
import type { ReadingProblem } from '../finding.ts';

const MOST_SHOWN = 50;

/** What is said of the first lines; the last of these tells how many follow. */
export function capped<T>(lines: readonly T[], say: (one: T) => ReadingProblem): readonly ReadingProblem[] {
  const shown = lines.slice(0, MOST_SHOWN).map(say);
  const last = shown.at(-1);
  const more = lines.length - shown.length;
  if (more === 0 || last === undefined) return shown;
  return [...shown.slice(0, -1), { ...last, hint: `${last.hint} (${more} more lines below have YAML errors too.)` }];
}
