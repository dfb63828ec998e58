/** Limits the problems of one kind in one file. So many problems usually have one cause, so the rest are only counted. */
import type { ReadingProblem } from '../finding.ts';

const MOST_SHOWN = 50;

/** The problems of the first lines. The last one says how many more there are. */
export function capped<T>(lines: readonly T[], toProblem: (one: T) => ReadingProblem): readonly ReadingProblem[] {
  const shown = lines.slice(0, MOST_SHOWN).map(toProblem);
  const last = shown.at(-1);
  const more = lines.length - shown.length;
  if (more === 0 || last === undefined) return shown;
  return [...shown.slice(0, -1), { ...last, hint: `${last.hint} (${more} more lines below have YAML errors too.)` }];
}
