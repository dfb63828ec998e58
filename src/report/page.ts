/** What a run has to tell, put together for a reader: the job summary, and the comment on a pull request. */
import { pairKey } from '../aliases/alias.ts';
import { pairsToSend } from '../plan/plan.ts';
import { count, type DeliveryReport, type RunReport, type StatusReport } from './report.ts';
import { exitCode } from './result.ts';
import {
  deliverySections,
  planSections,
  problemSections,
  reviewSections,
  type Section,
  statusSections,
} from './sections.ts';
import { failuresText, guardText, outcomeCounts, planSentence, reviewSentence } from './sentences.ts';

export interface Page {
  readonly good: boolean;
  /** The first line: how it stands, in one sentence. */
  readonly verdict: string;
  /** What to know before the lists: sentences with names in “ ” and inputs in ` `. */
  readonly paragraphs: readonly string[];
  readonly sections: readonly Section[];
  /** What only matters to those who look closely. */
  readonly footer: readonly string[];
}

/** The job summary: everything. */
export function summaryPage(report: RunReport): Page {
  const { planned, review, delivery, status, problems } = report;
  return {
    good: exitCode(report.result) === 0,
    verdict: report.verdict,
    paragraphs: [
      ...failuresText(report),
      ...warnings(report),
      ...(review ? [reviewSentence(review), ...review.gaps] : []),
      ...(delivery ? [outcomeCounts(delivery)] : []),
      ...(status ? [lastEntry(status)] : []),
      ...report.notices.map((notice) => `ℹ️ ${notice}`),
    ],
    sections: [
      ...problemSections(problems),
      ...(delivery ? deliverySections(delivery) : []),
      ...(review ? reviewSections(review) : []),
      ...(planned ? planSections(planned) : []),
      ...(status ? statusSections(status) : []),
    ],
    footer: footer(report),
  };
}

/** The comment on an open pull request: what is wrong, and exactly what a merge will send. */
export function planPage(report: RunReport): Page {
  const { planned, problems } = report;
  return {
    good: exitCode(report.result) === 0,
    verdict: planned ? mergeVerdict(planned.plan, planSentence(planned)) : report.verdict,
    paragraphs: [...failuresText(report), ...warnings(report), ...report.notices.map((notice) => `ℹ️ ${notice}`)],
    sections: [...problemSections(problems), ...(planned ? planSections(planned) : [])],
    footer: footer(report),
  };
}

function mergeVerdict(plan: Parameters<typeof pairsToSend>[0], sentence: string): string {
  const sent = pairsToSend(plan).length;
  return `Merging this sends ${sent === 0 ? 'nothing' : count(sent, 'alias', 'aliases')} to CustomerGauge. ${sentence}`;
}

/** The same comment once a push has sent what the merged pull request brought. */
export function outcomePage(report: RunReport, pullRequest: number, run: string): Page {
  const { review, delivery } = report;
  const brought = [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])];
  const mine = new Set(brought.filter((pair) => pair.pullRequest?.number === pullRequest).map(pairKey));
  const outcomes = (delivery?.outcomes ?? []).filter(({ pair }) => mine.has(pairKey(pair)));
  const accepted = outcomes.filter(({ state }) => state === 'accepted').length;
  const own: DeliveryReport | undefined = delivery && { ...delivery, outcomes };
  const verdict =
    outcomes.length === 0
      ? `Nothing of this pull request was left to send. ${report.verdict}`
      : `CustomerGauge accepted ${accepted} of the ${count(outcomes.length, 'alias', 'aliases')} of this pull request.`;
  return {
    good: accepted === outcomes.length && (outcomes.length > 0 || exitCode(report.result) === 0),
    verdict,
    paragraphs: [
      ...failuresText(report),
      ...(accepted < outcomes.length ? ['The next push sends what was not accepted again.'] : []),
    ],
    sections: own ? deliverySections(own) : [],
    footer: [`Environment \`${report.environment}\`, sent by \`${run}\``, ...footer(report)],
  };
}

function warnings(report: RunReport): readonly string[] {
  const guard = guardText(report);
  return guard ? [`⚠️ ${guard}`] : [];
}

function lastEntry({ last, source }: StatusReport): string {
  return `Last entry: “${last.title}” by “${last.actor}”, \`${last.time}\`, \`${last.run}\`, files as of commit \`${source}\``;
}

function footer({ planned, ledger, environment }: RunReport): readonly string[] {
  return [
    ...(planned
      ? [
          `Plan for \`${environment}\` at commit \`${planned.commit}\`, compared with ${planned.base.why}`,
          `Digest \`${planned.digest}\``,
        ]
      : []),
    ...(ledger?.commit ? [`Ledger \`${ledger.ref}\` at \`${ledger.commit}\``] : []),
  ];
}
