/** A page for readers: the job summary, or the comment on a pull request. */
import { planSections } from './lists.ts';
import { countProblems, type RunReport } from './report.ts';
import { problemSections, type Section } from './section.ts';
import { guardText, mistakenAccounts } from './sentences.ts';

/** The state at a glance: good, good once a person has done something, or bad. */
export type PageMark = '✅' | '⚠️' | '❌';

export interface Page {
  readonly mark: PageMark;
  /** The first line, with the state in one sentence. */
  readonly verdict: string;
  /** Sentences before the lists, with names in “ ” and inputs in ` `. */
  readonly paragraphs: readonly string[];
  readonly sections: readonly PageSection[];
  /** Details that few readers need. */
  readonly footer: readonly string[];
}

export interface PageSection extends Section {
  /** Always collapsed, even if short. */
  readonly folded?: boolean;
}

/** Errors come before the plan, and warnings after it. */
export function problemsAndPlan({ problems, planned, delivery }: RunReport): readonly PageSection[] {
  const wrong = problemSections(problems);
  // After a push, the plan is only a record, but what a person has to do still matters.
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

/** Many programs write summaries and comments, so the first line names this one. */
export function namedVerdict({ result, verdict }: RunReport): string {
  return result === 'pushed' ? verdict : `CustomerGauge aliases: ${verdict}`;
}
