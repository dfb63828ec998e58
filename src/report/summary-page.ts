/** The page for the job summary, with all results of a run. */
import { checkSections } from './checks-shown.ts';
import { deliverySections, reviewSections } from './delivery-sections.ts';
import { whatIsLeft } from './outcome-page.ts';
import { footer, namedVerdict, type Page, problemsAndPlan, warnings } from './page.ts';
import { markOf } from './plan-page.ts';
import { previewSections, rebindingTexts } from './preview.ts';
import type { DeliveryReport, RunReport, StatusReport } from './report.ts';
import { failuresText, outcomeCounts, reviewSentence } from './sentences.ts';
import { statusSections } from './status-sections.ts';

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
      ...(delivery ? [...countsUnlessSaid(report, delivery), ...whatIsLeft(delivery.outcomes)] : []),
      ...(review ? [`Where these aliases come from: ${reviewSentence(review)}`, ...review.gaps] : []),
      ...(status ? [lastEntry(status)] : []),
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

/** The four counts, for results whose verdict does not contain them. */
function countsUnlessSaid({ result }: RunReport, delivery: DeliveryReport): readonly string[] {
  return result === 'superseded' || result === 'blocked' ? [outcomeCounts(delivery)] : [];
}

function lastEntry({ last, source }: StatusReport): string {
  return `Last entry: “${last.title}” by “${last.actor}”, \`${last.time}\`, \`${last.run}\`, files as of commit \`${source}\``;
}
