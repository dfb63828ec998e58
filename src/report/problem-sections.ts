/** The list of all problems. */
import type { Problem } from '../rules/problem.ts';
import { count, countProblems } from './report.ts';
import { type Row, type Section, section } from './section.ts';
import { placeText } from './sentences.ts';

/** All problems in one list. The title gives the number of errors and warnings. */
export function problemSections(problems: readonly Problem[]): readonly Section[] {
  const { errors, warnings } = countProblems(problems);
  const both = `Problems: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  const title = errors === 0 ? 'Warnings, which block nothing' : warnings === 0 ? 'Errors' : both;
  return section(title, '!', ['where', 'problem', 'rule'], problems, problemRow);
}

function problemRow({ severity, rule, place, message, hint, related }: Problem): Row {
  const others = related.map(({ what, place: at }) => ({ what, where: placeText(at), place: at }));
  return { severity, rule, place, where: placeText(place), problem: message, hint, related: others };
}
