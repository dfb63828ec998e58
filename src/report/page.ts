/** What a run has to tell, put together for a reader: the job summary, and the comment on a pull request. */
import { pairKey } from '../aliases/alias.ts';
import type { Outcome, Outcomes } from '../delivery/outcome.ts';
import { pairsToSend } from '../plan/plan.ts';
import { checkSections } from './checks-shown.ts';
import { previewSections, rebindingTexts } from './preview.ts';
import {
  count,
  countProblems,
  type DeliveryReport,
  type LatePullRequest,
  type PlanReport,
  type RunReport,
  type StatusReport,
} from './report.ts';
import { exitCode } from './result.ts';
import {
  deliverySections,
  planSections,
  problemSections,
  removedSections,
  reviewSections,
  type Section,
  statusSections,
} from './sections.ts';
import { failuresText, guardText, mistakenAccounts, outcomeCounts, planSentence, reviewSentence } from './sentences.ts';

/** How it stands, at a glance: well, well but for something that a person has to do first, or not well. */
export type Mark = '✅' | '⚠️' | '❌';

export interface Page {
  readonly mark: Mark;
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
      ...(delivery ? [...countsUnlessSaid(report, delivery), ...nextSteps(delivery.outcomes)] : []),
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

/** The comment on an open pull request: what is wrong, and exactly what a merge will send. */
export function planPage(report: RunReport): Page {
  const { planned, environment } = report;
  return {
    mark: markOf(report),
    verdict: planned ? mergeVerdict(report, planned) : namedVerdict(report),
    paragraphs: [
      ...(planned ? [`Environment \`${environment}\`: ${planSentence(planned)}`] : []),
      ...(planned ? goesAlong(planned) : []),
      ...failuresText(report),
      ...warnings(report),
      ...approvalNeeded(report),
      ...report.notices.map((notice) => `ℹ️ ${notice}`),
    ],
    sections: problemsAndPlan(report),
    footer: footer(report),
  };
}

/** Many programs write summaries and comments, so the verdict says whose it is. */
function namedVerdict({ result, verdict }: RunReport): string {
  return result === 'pushed' ? verdict : `CustomerGauge aliases: ${verdict}`;
}

function markOf(report: RunReport): Mark {
  if (exitCode(report.result) !== 0) return '❌';
  const { planned, preview, result } = report;
  if (preview && result === 'planned') return '⚠️';
  const doubtful = report.command === 'plan' && planned !== undefined && isDoubtful(planned);
  return guardText(report) || planned?.caution || planned?.idle || doubtful || isDryPlan(report) ? '⚠️' : '✅';
}

/** Whether `dry-run` is on where a pull request is planned: the push may have it, too. */
function isDryPlan({ command, dryRun, planned }: RunReport): boolean {
  return command === 'plan' && dryRun && planned !== undefined && pairsToSend(planned.plan).length > 0;
}

function mergeVerdict(report: RunReport, planned: PlanReport): string {
  const { plan, caution, idle } = planned;
  if (caution) return 'What merging this sends to CustomerGauge cannot be told here.';
  if (idle) return 'Merging this sends nothing to CustomerGauge yet.';
  const fresh = plan.create.length + plan.move.length;
  if (guardText(report))
    return `Merging this sends nothing to CustomerGauge yet: ${count(fresh, 'new alias', 'new aliases')} exceed \`max-new\`.`;
  const { own, earlier, doubtful } = parts(planned);
  const unless = isDryPlan(report) ? ', unless `dry-run` is on there, too, as it is here' : '';
  const along = earlier === 0 ? '' : `; ${earlier} from earlier ${earlier === 1 ? 'goes' : 'go'} along`;
  if (own === 0) return `Merging this sends nothing${earlier > 0 ? ' new' : ''} to CustomerGauge${along}${unless}.`;
  const sends = `Merging this sends ${report.requireReviewed ? 'up to ' : ''}${count(own, 'alias', 'aliases')}`;
  if (doubtful === 0) return `${sends} to CustomerGauge${along}${unless}.`;
  const which = own === 1 ? 'it' : doubtful === own ? 'all of them' : `${doubtful} of them`;
  return `${sends}; look at ${which} first, for CustomerGauge takes none back${along}${unless}.`;
}

/** How much of what is sent the pull request brings itself, how much was there before, and how much of its own is in doubt. */
function parts({ plan, brought, doubtful }: PlanReport) {
  const own = [...plan.create, ...plan.move].filter((pair) => brought?.has(pairKey(pair)) ?? true);
  return {
    own: own.length,
    earlier: pairsToSend(plan).length - own.length,
    doubtful: own.filter((pair) => doubtful?.has(pair)).length,
  };
}

function isDoubtful(planned: PlanReport): boolean {
  return parts(planned).doubtful > 0;
}

/** What goes along although it is not the pull request's own: it is no reason to look at that again. */
function goesAlong(planned: PlanReport): readonly string[] {
  const { earlier } = parts(planned);
  const again = planned.plan.retry.length;
  const said = [
    again > 0 ? `${again} that earlier pushes could not deliver, tried again with every push` : '',
    earlier > again ? `${earlier - again} that came to the target branch earlier, and that no push has sent yet` : '',
  ].filter(Boolean);
  return said.length === 0 ? [] : [`Not from this pull request: ${said.join('; ')}.`];
}

/** Said where a merge alone is not enough. */
function approvalNeeded({ requireReviewed, planned }: RunReport): readonly string[] {
  if (!requireReviewed || !planned || pairsToSend(planned.plan).length === 0) return [];
  return [
    'Only aliases that somebody other than the author approved, in a pull request, are sent; the others are held back (`require-reviewed: enforce`).',
  ];
}

/** What has to be fixed stands before what would be sent, and what is only worth a look after it. */
function problemsAndPlan({ problems, planned, delivery }: RunReport): readonly PageSection[] {
  const wrong = problemSections(problems);
  // Once it is sent, what was to be sent is only for the record; what is left to a person is not.
  const plan = (planned ? planSections(planned) : []).map((section) => ({
    ...section,
    folded: delivery !== undefined && section.sign === '+',
  }));
  return countProblems(problems).errors > 0 ? [...wrong, ...plan] : [...plan, ...wrong];
}

/**
 * The same comment once a push was about what the merged pull request brought. It speaks of this run alone, and of what
 * still waits: a pull request may take several runs, and several jobs.
 */
export function outcomePage(report: RunReport, pullRequest: number, run: string): Page {
  const { review, delivery, environment, ledger } = report;
  const brought = [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])];
  const mine = brought.filter((pair) => pair.pullRequest?.number === pullRequest);
  const keys = new Set(mine.map(pairKey));
  const outcomes = Iterator.from(delivery?.outcomes ?? [])
    .filter(({ pair }) => keys.has(pairKey(pair)))
    .toArray();
  const accepted = outcomes.filter(({ state }) => state === 'accepted').length;
  const waiting = Math.max(ledger?.waiting?.get(pullRequest) ?? 0, outcomes.length - accepted);
  const own: DeliveryReport | undefined = delivery && { ...delivery, outcomes };
  const someHeld = outcomes.some(({ reason }) => reason?.code === 'held');
  const wait = `${waiting} still ${waiting === 1 ? 'waits' : 'wait'}`;
  const went = `CustomerGauge accepted ${count(accepted, 'alias', 'aliases')} of this pull request${waiting > 0 ? `; ${wait}` : ''}.`;
  // Another run may have sent them, or will.
  const elsewhere = outcomes.length === 0 && exitCode(report.result) === 0;
  const nothing = 'Nothing of this pull request was left to send to CustomerGauge.';
  const none = elsewhere || mine.length === 0 ? nothing : noneAccepted(mine.length, outcomes);
  return {
    mark: waiting === 0 && (accepted > 0 || elsewhere) ? '✅' : '❌',
    verdict: accepted > 0 ? went : `${none} ${report.verdict}`,
    paragraphs: [
      `Environment \`${environment}\`: ${stateCounts(outcomes)} in this run${waiting > 0 ? `; ${wait} for a next one` : ''}.`,
      // What was held back of others' is not for this pull request to fix.
      ...failuresText({ ...report, failures: report.failures.filter(({ code }) => code !== 'held' || someHeld) }),
      ...nextSteps(outcomes),
    ],
    sections: [...(own ? deliverySections(own) : []), ...(report.planned ? removedSections(report.planned.plan) : [])],
    footer: [`Last push \`${run}\``, ...footer(report)],
  };
}

/** The same for what earlier pushes sent, before GitHub knew which pull request it was. */
export function latePage(report: RunReport, { accepted, waiting }: LatePullRequest, run: string): Page {
  const wait = waiting > 0 ? `; ${waiting} still ${waiting === 1 ? 'waits' : 'wait'}` : '';
  const went = `CustomerGauge accepted ${count(accepted, 'alias', 'aliases')} of this pull request${wait}.`;
  return {
    mark: waiting === 0 ? '✅' : '❌',
    verdict: accepted + waiting > 0 ? went : 'Nothing of this pull request was left to send to CustomerGauge.',
    paragraphs: [`Environment \`${report.environment}\`: this was sent before GitHub knew of the pull request.`],
    sections: [],
    footer: [`Last push \`${run}\``, ...footer({ ...report, planned: undefined })],
  };
}

/** The comment on a merged pull request whose push did not get as far as looking at what it brought. */
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

/** What people can do about records that were not accepted. */
function nextSteps(outcomes: Outcomes): readonly string[] {
  // What to do about aliases that were held back is said by the failure that names them.
  const open = Iterator.from(outcomes)
    .filter(({ state, reason }) => state !== 'accepted' && reason?.code !== 'held')
    .toArray();
  if (open.length === 0) return [];
  const again = 'The next push, after any merge or when the workflow is run again, tries again what was not accepted.';
  if (!open.some(({ state }) => state === 'rejected')) return [again];
  return [`Fix what CustomerGauge refused, in the alias files or in CustomerGauge: the reasons are below. ${again}`];
}

/** The four counts, where the verdict does not say as much: it is about something else than the records. */
function countsUnlessSaid({ result }: RunReport, delivery: DeliveryReport): readonly string[] {
  return result === 'superseded' || result === 'blocked' ? [outcomeCounts(delivery)] : [];
}

function warnings(report: RunReport): readonly string[] {
  const guard = guardText(report);
  const { planned, delivery } = report;
  const mistaken = planned && !delivery ? mistakenAccounts(planned) : [];
  return [...(guard ? [guard] : []), ...mistaken].map((text) => `⚠️ ${text}`);
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
