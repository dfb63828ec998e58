/** The comment on a merged pull request: the outcome of its aliases. */
import { pairKey } from '../aliases/alias.ts';
import type { Outcome, Outcomes } from '../delivery/outcome.ts';
import { deliverySections, removedSections } from './lists.ts';
import { footer, type Page } from './page.ts';
import { count, countProblems, type DeliveryReport, type RunReport } from './report.ts';
import { exitCode } from './result.ts';
import type { LatePullRequest } from './review-report.ts';
import { problemSections } from './section.ts';
import { failuresText } from './sentences.ts';

/**
 * The comment after a push that included aliases of the pull request. It is only about this run and about what still
 * waits, because the aliases of a pull request may need several runs and jobs.
 */
export function outcomePage(report: RunReport, pullRequest: number, run: string): Page {
  const { review, delivery, environment, ledger } = report;
  const all = [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])];
  const mine = all.filter((pair) => pair.pullRequest?.number === pullRequest);
  const keys = new Set(mine.map(pairKey));
  const outcomes = Iterator.from(delivery?.outcomes ?? [])
    .filter(({ pair }) => keys.has(pairKey(pair)))
    .toArray();
  const accepted = outcomes.filter(({ state }) => state === 'accepted').length;
  const waiting = Math.max(ledger?.waiting?.get(pullRequest) ?? 0, outcomes.length - accepted);
  const own: DeliveryReport | undefined = delivery && { ...delivery, outcomes };
  const someHeld = outcomes.some(({ reason }) => reason?.code === 'held');
  const wait = `${waiting} ${waiting === 1 ? 'is' : 'are'} still pending`;
  const went = `CustomerGauge accepted ${count(accepted, 'alias', 'aliases')} of this pull request${waiting > 0 ? `; ${wait}` : ''}.`;
  // Another run may have sent them, or will.
  const elsewhere = outcomes.length === 0 && exitCode(report.result) === 0;
  const nothing = 'Nothing of this pull request was left to send to CustomerGauge.';
  const none = elsewhere || mine.length === 0 ? nothing : noneAccepted(mine.length, outcomes);
  return {
    mark: waiting === 0 && (accepted > 0 || elsewhere) ? '✅' : '❌',
    verdict: accepted > 0 ? went : `${none} ${report.verdict}`,
    paragraphs: [
      `Environment \`${environment}\`: ${stateCounts(outcomes)} in this run${waiting > 0 ? `; ${wait}` : ''}.`,
      // Aliases of other pull requests that were held back are not its concern.
      ...failuresText({ ...report, failures: report.failures.filter(({ code }) => code !== 'held' || someHeld) }),
      ...whatIsLeft(outcomes),
    ],
    sections: [...(own ? deliverySections(own) : []), ...(report.planned ? removedSections(report.planned.plan) : [])],
    footer: [`Last push \`${run}\``, ...footer(report)],
  };
}

/** The comment about what earlier pushes sent before GitHub knew the pull request. */
export function latePage(report: RunReport, { accepted, waiting }: LatePullRequest, run: string): Page {
  const wait = waiting > 0 ? `; ${waiting} ${waiting === 1 ? 'is' : 'are'} still pending` : '';
  const went = `CustomerGauge accepted ${count(accepted, 'alias', 'aliases')} of this pull request${wait}.`;
  return {
    mark: waiting === 0 ? '✅' : '❌',
    verdict: accepted + waiting > 0 ? went : 'Nothing of this pull request was left to send to CustomerGauge.',
    paragraphs: [`Environment \`${report.environment}\`: this was sent before GitHub knew of the pull request.`],
    sections: [],
    footer: [`Last push \`${run}\``, ...footer({ ...report, planned: undefined })],
  };
}

/** The comment after a push that stopped before it looked at the aliases of the pull request. */
export function blockedPage(report: RunReport, run: string): Page {
  const { environment, problems } = report;
  return {
    mark: '❌',
    verdict: `Nothing of this pull request was sent to CustomerGauge. ${report.verdict}`,
    paragraphs: [
      `Environment \`${environment}\`: the pull request was merged, and the push that followed was stopped.`,
      ...failuresText(report),
    ],
    sections: countProblems(problems).errors > 0 ? problemSections(problems) : [],
    footer: [`Last push \`${run}\``, ...footer(report)],
  };
}

function noneAccepted(aliases: number, outcomes: readonly Outcome[]): string {
  const asked = outcomes.some(({ attempts }) => attempts > 0);
  if (!asked)
    return aliases === 1
      ? 'The alias of this pull request was not sent to CustomerGauge.'
      : `None of the ${count(aliases, 'alias', 'aliases')} of this pull request was sent to CustomerGauge.`;
  const lost = outcomes.filter(({ state }) => state === 'unanswered').length;
  const accepted =
    aliases === 1 ? 'did not accept the alias' : `accepted none of the ${count(aliases, 'alias', 'aliases')}`;
  const maybe = lost === 0 ? '' : `; ${lost} ${lost === 1 ? 'was' : 'were'} sent without a clear answer and may exist`;
  return `CustomerGauge ${accepted} of this pull request${maybe}.`;
}

const STATES = ['accepted', 'rejected', 'unanswered', 'unsent'] as const;

function stateCounts(outcomes: Outcomes): string {
  const byState = Map.groupBy(outcomes, ({ state }) => state);
  const counts = STATES.filter((state) => byState.has(state)).map((state) => `${byState.get(state)?.length} ${state}`);
  return counts.join(', ') || 'nothing to send';
}

/** The next step for records that were not accepted. */
export function whatIsLeft(outcomes: Outcomes): readonly string[] {
  // For aliases that were held back, the failure says what to do.
  const open = Iterator.from(outcomes)
    .filter(({ state, reason }) => state !== 'accepted' && reason?.code !== 'held')
    .toArray();
  if (open.length === 0) return [];
  const again = 'The next push, after any merge or when the workflow is run again, tries again what was not accepted.';
  if (!open.some(({ state }) => state === 'rejected')) return [again];
  return [`Fix what CustomerGauge refused, in the alias files or in CustomerGauge: the reasons are below. ${again}`];
}
