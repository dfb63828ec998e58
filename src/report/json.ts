/** The documents `plan.json` and `report.json`. */
import type { LocatedPair } from '../aliases/alias.ts';
import type { Problem } from '../rules/problem.ts';
import type { PreviewReport } from './ledger-report.ts';
import { countProblems, type PlanReport, type RunReport } from './report.ts';
import type { Provenance, ReviewReport } from './review-report.ts';

/** The version of both documents. It grows when a change could mislead a reader of the old version. */
const REPORT_VERSION = 1;

/** `plan.json`: what a push sends (docs/files.md). Its lists can be iterated once. */
export function planDocument(report: PlanReport, environment: string): object {
  const { plan, digest, base, commit, maxNew, guard, caution, newAccounts = [] } = report;
  return {
    version: REPORT_VERSION,
    environment,
    commit,
    base: { commit: base.commit ?? null, why: base.why },
    digest,
    guard: { maxNew, blocked: guard !== undefined },
    caution: caution ?? null,
    create: Iterator.from(plan.create).map(located),
    move: plan.move.values().map((pair) => ({ ...located(pair), from: pair.from })),
    retry: plan.retry.values().map((pair) => {
      const { state, code, reason } = pair;
      return { ...located(pair), state, code, reason };
    }),
    remove: plan.remove,
    unchanged: plan.unchanged,
    newAccounts: newAccounts.values().map(({ account, aliases, nearest, name }) => {
      const { line, column } = name.source.position(name.start);
      return { account, aliases, nearest: nearest ?? null, file: name.source.file, line, column };
    }),
  };
}

/** `report.json`: the result of the run and of every record (docs/files.md). Its lists can be iterated once. */
export function reportDocument(report: RunReport): object {
  const { planned, delivery } = report;
  return {
    version: REPORT_VERSION,
    command: report.command,
    result: report.result,
    verdict: report.verdict,
    environment: report.environment,
    path: report.path,
    dryRun: report.dryRun,
    notices: report.notices,
    failures: report.failures,
    ...countProblems(report.problems),
    problems: report.problems.values().map(problemDocument),
    plan: planned ? planCounts(planned) : null,
    review: report.review ? reviewDocument(report.review) : null,
    delivery: delivery
      ? {
          ...delivery.counts,
          stop: delivery.stop ?? null,
          method: delivery.switchedTo ?? null,
          acceptedElsewhere: delivery.dropped,
          records: Iterator.from(delivery.outcomes).map(({ pair, state, attempts, reason }) => ({
            account: pair.account,
            alias: pair.alias,
            state,
            attempts,
            ...(reason ? { reason: { ...reason, remedy: undefined } } : {}),
          })),
        }
      : null,
    ledger: report.ledger ? { ref: report.ledger.ref, commit: report.ledger.commit ?? null } : null,
    status: report.status ?? null,
    preview: report.preview ? previewDocument(report.preview) : null,
    checks: report.checks ?? null,
  };
}

function previewDocument({ confirm, aliases, rebinds }: PreviewReport): object {
  const documents = aliases.values().map(({ account, alias, state, reason }) => ({
    account,
    alias,
    state,
    ...(reason === '' ? {} : { reason }),
  }));
  return { confirm, aliases: documents, rebinds };
}

function reviewDocument({ reviewed, unreviewed, enforced, gaps }: ReviewReport): object {
  const pair = (one: Provenance) => ({ ...located(one), how: one.how, pullRequest: one.pullRequest?.number ?? null });
  const merged = [...reviewed, ...unreviewed].flatMap(({ pullRequest }) => (pullRequest ? [pullRequest] : []));
  const pullRequests = [...new Map(merged.map((one) => [one.number, one])).values()];
  return {
    enforced,
    gaps,
    pullRequests,
    reviewed: reviewed.values().map(pair),
    unreviewed: unreviewed.values().map(pair),
  };
}

/** The size of each part of a plan, and the digest. */
function planCounts({ plan, digest }: PlanReport) {
  return {
    digest,
    create: plan.create.length,
    move: plan.move.length,
    retry: plan.retry.length,
    remove: plan.remove.length,
    unchanged: plan.unchanged,
  };
}

function located({ account, alias, source, start }: LocatedPair) {
  const { line, column } = source.position(start);
  return { account, alias, file: source.file, line, column };
}

function problemDocument({ rule, severity, place, message, hint, related, fix }: Problem): object {
  const { file: _, ...range } = fix?.source.place(fix.start, fix.end) ?? place;
  return {
    rule,
    severity,
    ...place,
    message,
    hint,
    related: related.map(({ what, place: at }) => ({ what, ...at })),
    fix: fix ? { ...range, text: fix.text } : null,
  };
}
