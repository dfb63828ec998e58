/** The page for the job summary, with all results of a run. */
import { checkSections } from './checks-shown.ts';
import { deliverySections, previewSections, rebindingTexts, reviewSections, statusSections } from './lists.ts';
import { whatIsLeft } from './outcome-page.ts';
import { footer, namedVerdict, type Page, problemsAndPlan, warnings } from './page.ts';
import { markOf } from './plan-page.ts';
import type { RunReport } from './report.ts';
import { failuresText, outcomeCounts, reviewSentence } from './sentences.ts';

/** The job summary: everything. */
export function summaryPage(report: RunReport): Page {
  const { review, delivery, status, preview, checks } = report;
  return {
    mark: markOf(report),
    verdict: namedVerdict(report),
    paragraphs: [
      ...failuresText(report),
      ...(preview ? rebindingTexts(preview) : []),
      ...warnings(report),
      ...(delivery
        ? [
            ...(report.result === 'superseded' || report.result === 'blocked' ? [outcomeCounts(delivery)] : []),
            ...whatIsLeft(delivery.outcomes),
          ]
        : []),
      ...(review ? [`Where these aliases come from: ${reviewSentence(review)}`, ...review.gaps] : []),
      ...(status
        ? [
            `Last entry: “${status.last.title}” by “${status.last.actor}”, \`${status.last.time}\`, \`${status.last.run}\`, files as of commit \`${status.source}\``,
          ]
        : []),
      ...report.notices.map((notice) => `ℹ️ ${notice}`),
    ],
    sections: [
      ...(checks ? checkSections(checks) : []),
      ...(preview ? previewSections(preview) : []),
      ...(delivery ? deliverySections(delivery) : []),
      ...(review ? reviewSections(review) : []),
      ...problemsAndPlan(report),
      ...(status ? statusSections(status) : []),
    ],
    footer: footer(report),
  };
}
