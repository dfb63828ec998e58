import { readLeniently } from '../aliases/lenient.ts';
import { type Base, findBase } from '../base/find.ts';
import { readCommit } from '../files/commit.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { planDigest } from '../plan/digest.ts';
import { guardPlan } from '../plan/guard.ts';
import { computePlan, hasChanges } from '../plan/plan.ts';
import { count, type RunReport } from '../report/report.ts';
import { planSentence } from '../report/text.ts';
import { checkFolder } from './check.ts';
import { noAliasFiles } from './folder.ts';
import { emptyReport, failedReport, type Run } from './run.ts';

/** Checks the alias files of the checked-out commit and shows what a push would send. Needs no secret. */
export async function plan(run: Run): Promise<RunReport> {
  return planCommit(run, 'plan');
}

/** Problems, then the plan. The report is `planned` or `unchanged`, unless something stands in the way. */
export async function planCommit(run: Run, command: 'plan' | 'push'): Promise<RunReport> {
  const { settings, cwd, env, trigger, show } = run;
  const credentials = settings.githubToken
    ? { token: settings.githubToken, serverUrl: env.GITHUB_SERVER_URL || 'https://github.com' }
    : undefined;
  await using repository = await openRepository({ cwd, path: settings.path, env, credentials });

  const folder = await readCommit(repository, repository.head, settings.path);
  const { report, pairs } = await checkFolder(run, emptyReport(settings, command), folder);
  if (report.result === 'invalid') return report;

  const base = await findBase(repository, settings.base, trigger);
  const had = await readBase(run, repository, base);
  const nothing = noAliasFiles(folder, settings.path);
  if (nothing && had.length > 0 && !settings.allowEmpty) {
    const lost = `${nothing.message} What it is compared with has ${count(had.length, 'alias', 'aliases')} there.`;
    return failedReport(report, { ...nothing, message: lost });
  }
  if (nothing) show.notice(`${nothing.message} There is nothing to send.`);

  const computed = computePlan(pairs, had);
  const guard = guardPlan(computed, settings.maxNew);
  const planned = {
    plan: computed,
    digest: planDigest(computed),
    base,
    commit: repository.head,
    maxNew: settings.maxNew,
    guard,
  };
  show.plan(planned);
  const changed = hasChanges(computed) || computed.retry.length + computed.remove.length > 0;
  return { ...report, result: changed ? 'planned' : 'unchanged', verdict: planSentence(planned), planned };
}

/** The aliases of the base. Its old mistakes must not block their mending, so what cannot be read is only a notice. */
async function readBase(run: Run, repository: Repository, base: Base) {
  if (base.commit === undefined) return [];
  const folder = await readCommit(repository, base.commit, run.settings.path);
  const { pairs, warnings } = await readLeniently(folder.found ? folder.files : []);
  for (const warning of warnings) run.show.notice(`In the base: ${warning}`);
  return pairs;
}
