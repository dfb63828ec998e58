import type { Problem } from '../../aliases/problem.ts';
import type { RowProblem } from './import-report.ts';

/** An error of an alias file, as one of a row is told. */
export function fileError({ rule, severity, place, message, mend, related }: Problem): RowProblem {
  const spot = ({ file, line, column }: Problem['place']) => ({ file, line, column });
  const others = related.map(({ what, place: other }) => ({ what, at: spot(other) }));
  return { code: rule, severity, at: spot(place), message, hint: mend, related: others };
}
