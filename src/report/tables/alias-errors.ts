/** Errors in alias files, in the format of errors in a table. */
import type { Problem } from '../../rules/problem.ts';
import type { RowProblem } from './import-report.ts';

/** Turns a problem in an alias file into the format of a row's problem. */
export function fileError({ rule, severity, place, message, hint, related }: Problem): RowProblem {
  const spot = ({ file, line, column }: Problem['place']) => ({ file, line, column });
  const others = related.map(({ what, place: other }) => ({ what, at: spot(other) }));
  return { code: rule, severity, at: spot(place), message, hint, related: others };
}
