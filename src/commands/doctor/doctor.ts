/** `doctor`: checks whether the first push will work, without sending a record. */
import { CHECKS, type CheckReport } from '../../report/checks.ts';
import { count, type Ended } from '../../report/report.ts';
import type { Run } from '../../run/context.ts';
import { refuseEvent } from '../../run/permission.ts';
import { judgeEvent, maySend } from './check-event.ts';
import { checkGitHub } from './check-github.ts';
import { judgeNode } from './check-programs.ts';
import { checkGit, checkRepository } from './check-repository.ts';
import { checkServices } from './check-services.ts';
import { judgeInputs, judgeSecrets } from './check-settings.ts';
import { unknown, wrongAmong } from './results.ts';

/** Runs all checks. The result is `failed` as soon as one check fails. */
export async function doctor(run: Run): Promise<Ended> {
  const { settings, trigger, wrongInputs: wrong = [] } = run;
  const pushes = maySend(trigger, settings.environmentExplicit);
  const git = await checkGit(run);
  const checks: readonly CheckReport[] = [
    judgeNode(process.version),
    git,
    judgeInputs(settings, { wrong, pushes }),
    judgeSecrets(settings, { wrong, pushes }),
    judgeEvent(trigger, wrongAmong(run, ['environment', 'base']) === undefined ? refuseEvent(run, 'push') : undefined),
    ...(await checkRepository(run, { git: git.state === 'passed', pushes })),
    ...(await checkServices(run, pushes)),
    ...(await checkGitHub(run)),
    firstRecord(pushes),
  ];
  const bad = checks.filter(({ state }) => state === 'failed');
  run.found({ checks });
  if (bad.length === 0)
    return {
      result: 'reported',
      verdict: `${count(held(checks), 'check passed', 'checks passed')}, none failed.`,
    };
  const names = bad.map(({ id }) => CHECKS[id]).join(', ');
  return { result: 'failed', verdict: `${count(bad.length, 'check failed', 'checks failed')}: ${names}.` };
}

function held(checks: readonly CheckReport[]): number {
  return checks.filter(({ state }) => state === 'passed').length;
}

/** The part that only a real push can show. */
function firstRecord(pushes: boolean): CheckReport {
  const message =
    'Only a real first record can show that `configuration` is a mapping for account aliases and that the headings (`account-field`, `alias-field`) are right: CustomerGauge silently drops a field with an unknown heading.';
  const hint =
    'Start with a first push of one alias. Then look in CustomerGauge at Data → Rest APIs → Request History, and at the account’s aliases.';
  return unknown(
    'first-record',
    message,
    pushes ? hint : `${hint} To check token and network, run this on an event that may push.`,
  );
}
