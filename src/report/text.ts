import { type LocatedPair, placeOf } from '../aliases/alias.ts';
import type { Problem } from '../aliases/problem.ts';
import type { Place } from '../aliases/source.ts';
import type { Reason } from '../customergauge/answer.ts';
import { quoted, visible } from './neutral.ts';
import {
  count,
  type DeliveryReport,
  type PlanReport,
  type RunReport,
  type StatusReport,
  type WaitingReport,
} from './report.ts';

/** How words are set off; plain where colours would only be noise. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const same = (text: string): string => text;
export const PLAIN: Style = { bold: same, dim: same, red: same, green: same, yellow: same };

/** The most rows of one list that a log or terminal shows; the files have them all. */
const ROWS = 200;

export function placeText({ file, line, column }: Place): string {
  return `${visible(file)}:${line}:${column}`;
}

/** A problem as people read it: where, what, how to mend it, and the other places it concerns. */
export function problemText(problem: Problem, style: Style): readonly string[] {
  const severity = problem.severity === 'error' ? style.red('error') : style.yellow('warning');
  return [
    `${style.bold(placeText(problem.place))} ${severity} ${style.dim(problem.rule)}`,
    `  ${visible(problem.message)}`,
    ...problem.related.map(({ what, place }) => `  ${visible(what)}: ${placeText(place)}`),
    `  ${visible(problem.mend)}`,
  ];
}

/** All problems, and a last line that says how many are not shown. */
export function problemsText(problems: readonly Problem[], style: Style): readonly string[] {
  return capped(problems, 1000, (problem) => problemText(problem, style));
}

/** The plan as a list of what is sent and what a person has to do. */
export function planText({ plan, base }: PlanReport, style: Style): readonly string[] {
  const lines = [style.dim(`Compared with ${visible(base.why)}`)];
  const section = <T>(title: string, rows: readonly T[], row: (one: T) => string): void => {
    if (rows.length === 0) return;
    lines.push('', style.bold(`${title} (${rows.length})`));
    lines.push(...capped(rows, ROWS, (one) => [`  ${row(one)}`]));
  };
  const where = (pair: LocatedPair): string => style.dim(placeText(placeOf(pair)));
  section('Create', plan.create, (p) => `${style.green('+')} ${quoted(p.alias)} → ${quoted(p.account)}  ${where(p)}`);
  section(
    'Move: the old alias stays in CustomerGauge until somebody removes it there',
    plan.move,
    (p) => `${style.yellow('~')} ${quoted(p.alias)} → ${quoted(p.account)}, was ${quoted(p.from)}  ${where(p)}`,
  );
  section(
    'Retry',
    plan.retry,
    (p) => `${style.green('+')} ${quoted(p.alias)} → ${quoted(p.account)}: ${visible(p.reason)}`,
  );
  section(
    'Removed from the files: still in CustomerGauge until somebody removes it there',
    plan.remove,
    (p) => `${style.red('-')} ${quoted(p.alias)} → ${quoted(p.account)}`,
  );
  return lines;
}

/** What became of the records: the ones that were not accepted, each with its reason. */
export function deliveryText(delivery: DeliveryReport, style: Style): readonly string[] {
  const failed = delivery.outcomes.filter(({ state }) => state !== 'accepted');
  return capped(failed, ROWS, ({ pair, state, reason }) => [
    `${style.red(state)} ${quoted(pair.alias)} → ${quoted(pair.account)}${reason ? `: ${reasonText(reason)}` : ''}`,
  ]);
}

export function outcomeCounts({ counts }: DeliveryReport): string {
  const { accepted, rejected, unanswered, unsent } = counts;
  return `${accepted} accepted, ${rejected} rejected, ${unanswered} unanswered, ${unsent} unsent.`;
}

/** Why a record was not accepted, on one line. */
export function reasonText({ message, fields }: Reason): string {
  const details = Object.entries(fields ?? {}).map(([key, said]) => `${visible(key)}: ${said.map(visible).join(' ')}`);
  return [visible(message), ...details].join(' ');
}

/** What a ledger says: the last push, what waits and why, what somebody has to remove by hand. */
export function statusText({ last, source, pending, removed }: StatusReport, style: Style): readonly string[] {
  const lines = [
    `${style.bold('Last entry')}  ${visible(last.title)}`,
    `  by ${visible(last.actor)}, ${visible(last.time)}`,
    `  ${visible(last.run)}`,
    `  files as of commit ${visible(source)}`,
  ];
  const section = (title: string, rows: readonly WaitingReport[]): void => {
    if (rows.length === 0) return;
    lines.push('', style.bold(`${title} (${rows.length})`));
    lines.push(
      ...capped(rows, ROWS, (row) => [
        `  ${style.yellow(row.state)} ${quoted(row.alias)} → ${quoted(row.account)}: ${visible(row.reason)} ${style.dim(`${visible(row.time)} ${visible(row.run)}`)}`,
      ]),
    );
  };
  section('Pending: the next push tries these again', pending);
  section('Removed from the files: still in CustomerGauge until somebody removes them there', removed);
  return lines;
}

/** The counts of a plan in one sentence. */
export function planSentence({ plan }: PlanReport): string {
  const parts = [
    plan.create.length > 0 ? `${count(plan.create.length, 'alias', 'aliases')} to create` : '',
    plan.move.length > 0 ? `${plan.move.length} to move` : '',
    plan.retry.length > 0 ? `${plan.retry.length} to try again` : '',
    plan.remove.length > 0 ? `${plan.remove.length} removed from the files` : '',
    `${plan.unchanged} unchanged`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function capped<T>(rows: readonly T[], most: number, lines: (row: T) => readonly string[]): readonly string[] {
  const shown = rows.slice(0, most).flatMap(lines);
  return rows.length > most ? [...shown, `… and ${rows.length - most} more.`] : shown;
}

/** What stood in the way and what to do about it, without repeating the verdict. */
export function failuresText(report: RunReport): readonly string[] {
  return report.failures
    .flatMap(({ message, mend }) => (message === report.verdict ? [mend] : [message, mend]))
    .filter(Boolean);
}

/** Said below a plan that a push would not carry out. */
export function guardText({ planned, result }: RunReport): string | undefined {
  if (!planned?.guard || result !== 'planned') return undefined;
  return `A push would be stopped. ${planned.guard.message} ${planned.guard.mend}`;
}
