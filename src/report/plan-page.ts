/** The comment on an open pull request: what is wrong, and exactly what a merge will send. */
import { type LocatedPair, pairKey } from '../aliases/alias.ts';
import { joinedPairs } from '../aliases/pair-list.ts';
import { pairsToSend } from '../plan/plan.ts';
import { footer, namedVerdict, type Page, type PageMark, problemsAndPlan, warnings } from './page.ts';
import { count, type PlanReport, type RunReport } from './report.ts';
import { exitCode } from './result.ts';
import { failuresText, guardText, planSentence } from './sentences.ts';

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

export function markOf(report: RunReport): PageMark {
  if (exitCode(report.result) !== 0) return '❌';
  const { planned, preview, result } = report;
  if (preview && result === 'planned') return '⚠️';
  const doubtful = report.command === 'plan' && planned !== undefined && parts(planned).doubtful > 0;
  return guardText(report) || planned?.caution || planned?.idle || doubtful || isDryPlan(report) ? '⚠️' : '✅';
}

/** Whether a plan has `dry-run` on. The push may have it too, and would then send nothing. */
function isDryPlan({ command, dryRun, planned }: RunReport): boolean {
  return command === 'plan' && dryRun && planned !== undefined && pairsToSend(planned.plan).length > 0;
}

function mergeVerdict(report: RunReport, planned: PlanReport): string {
  const { plan, caution, idle } = planned;
  if (caution) return 'It is unknown what merging this sends to CustomerGauge.';
  if (idle) return 'Merging this sends nothing to CustomerGauge yet.';
  const fresh = plan.create.length + plan.move.length;
  if (guardText(report))
    return `Merging this sends nothing to CustomerGauge yet: ${count(fresh, 'new alias', 'new aliases')} exceed \`max-new\`.`;
  const { own, earlier, doubtful } = parts(planned);
  const unless = isDryPlan(report) ? ', unless `dry-run` is also on for that push' : '';
  const along = earlier === 0 ? '' : `; ${earlier} from earlier ${earlier === 1 ? 'goes' : 'go'} along`;
  if (own === 0) return `Merging this sends nothing${earlier > 0 ? ' new' : ''} to CustomerGauge${along}${unless}.`;
  const sends = `Merging this sends ${report.requireReviewed ? 'up to ' : ''}${count(own, 'alias', 'aliases')}`;
  if (doubtful === 0) return `${sends} to CustomerGauge${along}${unless}.`;
  const which = own === 1 ? 'it' : doubtful === own ? 'all of them' : `${doubtful} of them`;
  return `${sends}; look at ${which} first, because sent aliases cannot be taken back${along}${unless}.`;
}

/**
 * How many of the aliases to send are the pull request's own, how many are earlier, how many of its own are doubtful.
 */
function parts({ plan, added, doubtful }: PlanReport) {
  const own = joinedPairs<LocatedPair>(plan.create, plan.move).filter((pair) => added?.has(pairKey(pair)) ?? true);
  return {
    own: own.length,
    earlier: pairsToSend(plan).length - own.length,
    doubtful: own.filter((pair) => doubtful?.has(pair) ?? false).length,
  };
}

/** Aliases that are sent too but are not from this pull request, so that nobody reviews them again. */
function goesAlong(planned: PlanReport): readonly string[] {
  const { earlier } = parts(planned);
  const again = planned.plan.retry.length;
  const said = [
    again > 0 ? `${again} that earlier pushes could not deliver, tried again with every push` : '',
    earlier > again
      ? `${earlier - again} that were added to the target branch earlier and that no push has sent yet`
      : '',
  ].filter(Boolean);
  return said.length === 0 ? [] : [`Not from this pull request: ${said.join('; ')}.`];
}

/** A merge alone may not be enough. */
function approvalNeeded({ requireReviewed, planned }: RunReport): readonly string[] {
  if (!requireReviewed || !planned || pairsToSend(planned.plan).length === 0) return [];
  return [
    'Only aliases that somebody other than the author approved, in a pull request, are sent; the others are held back (`require-reviewed: enforce`).',
  ];
}
