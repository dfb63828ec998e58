/** Pure: the problems as GitHub annotations, within GitHub's limits. */
import type { Severity } from '../aliases/finding.ts';
import type { Place } from '../aliases/source.ts';
import { logLine, visible } from '../report/neutral.ts';
import { count } from '../report/report.ts';
import { placeText } from '../report/sentences.ts';
import type { RuleId } from '../rules/all-rules.ts';
import type { Problem } from '../rules/problem.ts';

/** One annotation. Without a place it is about the whole run. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly place: Place | undefined;
}

/**
 * GitHub shows ten errors and ten warnings of a step and silently drops the rest. So there are eight problems, one annotation
 * that says how many more there are and where, and the tenth is for the verdict.
 */
const MOST = 8;

/** Annotations for the problems. The first problem of each file comes before the second of any, so that every file is seen. */
export function annotations(problems: readonly Problem[], ruleUrl: (rule: RuleId) => string): readonly Annotation[] {
  return [...ofSeverity(problems, 'error', ruleUrl), ...ofSeverity(problems, 'warning', ruleUrl)];
}

function ofSeverity(
  problems: readonly Problem[],
  severity: Severity,
  ruleUrl: (rule: RuleId) => string,
): readonly Annotation[] {
  const spread = spreadOverFiles(problems.filter((problem) => problem.severity === severity));
  const shown = spread.slice(0, MOST).map((problem) => ({
    severity,
    title: problem.rule,
    message: [
      ...(canBeNamed(problem.place) ? [] : [`${placeText(problem.place)}:`]),
      problem.message,
      ...problem.related.map(({ what, place }) => `${what}: ${placeText(place)}.`),
      problem.hint,
      ruleUrl(problem.rule),
    ]
      .map(visible)
      .join('\n'),
    place: canBeNamed(problem.place) ? problem.place : undefined,
  }));
  const rest = spread.slice(MOST);
  if (rest.length === 0) return shown;
  const files = [...new Set(rest.map(({ place }) => place.file))];
  const named =
    files.slice(0, 10).map(visible).join(', ') + (files.length > 10 ? ` and ${files.length - 10} more files` : '');
  const more = {
    severity,
    title: `${count(rest.length, `more ${severity}`)}`,
    message: `There are ${count(rest.length, `more ${severity}`)} in ${named}. The job summary lists them as far as it can, \`report.json\` all.`,
    place: undefined,
  };
  return [...shown, more];
}

/** Whether a path is safe as it is: workflow commands escape line breaks, but no other character that could act on a log. */
function canBeNamed({ file }: Place): boolean {
  return logLine(visible(file)) === file;
}

function spreadOverFiles(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map<string, number>();
  return problems
    .map((problem) => {
      const round = seen.get(problem.place.file) ?? 0;
      seen.set(problem.place.file, round + 1);
      return { problem, round };
    })
    .sort((a, b) => a.round - b.round)
    .map(({ problem }) => problem);
}
