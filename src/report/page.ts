/** What a run has to tell, put together for a reader: the job summary, and the comment on a pull request. */
import { planSections } from './plan-sections.ts';
import { problemSections } from './problem-sections.ts';
import { countProblems, type RunReport } from './report.ts';
import type { Section } from './section.ts';
import { guardText, mistakenAccounts } from './sentences.ts';

/** How it stands, at a glance: well, well but for something that a person has to do first, or not well. */
export type PageMark = '✅' | '⚠️' | '❌';

export interface Page {
  readonly mark: PageMark;
  /** The first line: how it stands, in one sentence. */
  readonly verdict: string;
  /** What to know before the lists: sentences with names in “ ” and inputs in ` `. */
  readonly paragraphs: readonly string[];
  readonly sections: readonly PageSection[];
  /** What only matters to those who look closely. */
  readonly footer: readonly string[];
}

export interface PageSection extends Section {
  /** Shown only to who asks, however short it is. */
  readonly folded?: boolean;
}

/** What has to be fixed stands before what would be sent, and what is only worth a look after it. */
export function problemsAndPlan({ problems, planned, delivery }: RunReport): readonly PageSection[] {
  const wrong = problemSections(problems);
  // Once it is sent, what was to be sent is only for the record; what is left to a person is not.
  const plan = (planned ? planSections(planned) : []).map((section) => ({
    ...section,
    folded: delivery !== undefined && section.sign === '+',
  }));
  return countProblems(problems).errors > 0 ? [...wrong, ...plan] : [...plan, ...wrong];
}

export function warnings(report: RunReport): readonly string[] {
  const guard = guardText(report);
  const { planned, delivery } = report;
  const mistaken = planned && !delivery ? mistakenAccounts(planned) : [];
  return [...(guard ? [guard] : []), ...mistaken].map((text) => `⚠️ ${text}`);
}

export function footer({ planned, ledger, environment }: RunReport): readonly string[] {
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

/** Many programs write summaries and comments, so the verdict says whose it is. */
export function namedVerdict({ result, verdict }: RunReport): string {
  return result === 'pushed' ? verdict : `CustomerGauge aliases: ${verdict}`;
}
