/** The lists of a run as lines for terminals and logs. */
import type { Problem } from '../rules/problem.ts';
import type { PreviewReport, StatusReport } from './ledger-report.ts';
import {
  deliveryList,
  planSections,
  previewSections,
  rebindingTexts,
  reviewSections,
  statusSections,
} from './lists.ts';
import { inCurlyQuotes, visible } from './neutral.ts';
import { count, type DeliveryReport, type PlanReport } from './report.ts';
import type { ReviewReport } from './review-report.ts';
import { problemSections, type Row, type Section } from './section.ts';
import { reviewSentence } from './sentences.ts';

/** The colours of a terminal; plain text in a log. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const same = (text: string): string => text;
export const NO_STYLE: Style = { bold: same, dim: same, red: same, green: same, yellow: same };

/** The most rows of one list in a log or terminal. The JSON files have all. */
const ROWS = 200;
const PROBLEMS = 1000;

/** The problems, and a last line with the number of those not shown. */
export function problemsText(problems: readonly Problem[], style: Style): readonly string[] {
  return problemSections(problems).flatMap((section) => rowsOf(section, PROBLEMS, (row) => problemLines(row, style)));
}

/** One problem: where it is, what is wrong, how to fix it, and other places that it concerns. */
function problemLines({ severity, where, rule, problem, related, hint }: Row, style: Style): readonly string[] {
  const level = severity === 'error' ? style.red('error') : style.yellow('warning');
  return [
    `${style.bold(where ?? '')} ${level} ${style.dim(rule ?? '')}`,
    `  ${visible(problem ?? '')}`,
    ...(related ?? []).map((other) => `  ${visible(other.what)}: ${other.where}`),
    `  ${visible(hint ?? '')}`,
  ];
}

/** The plan: what is sent, and what a person has to do. */
export function planText(planned: PlanReport, style: Style): readonly string[] {
  const compared = style.dim(`Compared with ${visible(planned.base.why)}`);
  return [compared, ...planSections(planned).flatMap((section) => titled(section, style))];
}

/** The changes that `adopt` or `forget` would make, in groups. */
export function previewText(preview: PreviewReport, style: Style): readonly string[] {
  const sections = previewSections(preview).flatMap((section) => titled(section, style));
  return [...rebindingTexts(preview).map((text) => style.yellow(visible(text))), ...sections];
}

/** The origin of the aliases of a push, with the names of those without a known approval. */
export function reviewText(review: ReviewReport, style: Style): readonly string[] {
  const sentences = [reviewSentence(review), ...review.gaps].map(visible);
  return [...sentences, ...reviewSections(review).flatMap((section) => titled(section, style))];
}

/** The records that were not accepted, each with its reason. */
export function deliveryText(delivery: DeliveryReport, style: Style): readonly string[] {
  return deliveryList(delivery).flatMap((section) =>
    rowsOf(section, ROWS, (row) => [rowLine(row, style.red('✗'), style)]),
  );
}

/** The last push, the pending aliases with their reasons, and those that a person has to remove by hand. */
export function statusText(status: StatusReport, style: Style): readonly string[] {
  const { last, source } = status;
  return [
    `${style.bold('Last entry')}  ${visible(last.title)}`,
    `  by ${visible(last.actor)}, ${visible(last.time)}`,
    `  ${visible(last.run)}`,
    `  files as of commit ${visible(source)}`,
    ...statusSections(status).flatMap((section) => titled(section, style)),
  ];
}

function titled(section: Section, style: Style): readonly string[] {
  const paint = { '+': style.green, '~': style.yellow, '-': style.red, '!': style.yellow }[section.sign];
  const rows = rowsOf(section, ROWS, (row) => [`  ${rowLine(row, paint(section.sign), style)}`]);
  return ['', style.bold(`${visible(section.title)} (${section.size})`), ...rows];
}

/** One alias on one line: what happens to it, why, and where it is. */
function rowLine(row: Row, sign: string, style: Style): string {
  const { alias, account, from, meant, aliases, state, why, where, since, run } = row;
  const set = state === undefined ? sign : style.yellow(visible(state));
  const was = from === undefined ? '' : `, was ${inCurlyQuotes(from)}`;
  const because = why === undefined ? '' : `: ${visible(why)}`;
  const more = [where, since, run].flatMap((one) => (one === undefined ? [] : [visible(one)])).join(' ');
  const asked = meant === undefined ? '' : `: did you mean ${inCurlyQuotes(meant)}?`;
  const what =
    alias === undefined
      ? `${inCurlyQuotes(account ?? '')}, ${count(Number(aliases), 'alias', 'aliases')}${asked}`
      : `${inCurlyQuotes(alias)} → ${inCurlyQuotes(account ?? '')}`;
  const line = `${set} ${what}${was}${because}`;
  return more === '' ? line : `${line}  ${style.dim(more)}`;
}

function rowsOf({ size, row }: Section, most: number, lines: (row: Row) => readonly string[]): readonly string[] {
  const shown = Array.from({ length: Math.min(size, most) }, (_, index) => lines(row(index))).flat();
  return size > most ? [...shown, `… and ${size - most} more.`] : shown;
}
