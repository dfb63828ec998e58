/** `doctor`: checks whether the first push will work, without sending a record. */
import { refusePush, type Trigger } from '../../github/event.ts';
import type { InputName } from '../../inputs/all-inputs.ts';
import type { Settings, SettingsProblem } from '../../inputs/settings.ts';
import { CHECKS, type CheckReport } from '../../report/checks.ts';
import { count, type Ended, type Failure } from '../../report/report.ts';
import type { Run } from '../../run/context.ts';
import { refuseEvent } from '../../run/permission.ts';
import { checkGitHub } from './check-github.ts';
import { judgeNode } from './check-programs.ts';
import { checkGit, checkRepository } from './check-repository.ts';
import { checkServices } from './check-services.ts';
import { failed, passed, unknown, wrongAmong } from './results.ts';

/** Runs all checks. The result is `failed` as soon as one check fails. */
export async function doctor(run: Run): Promise<Ended> {
  const { settings, trigger, wrongInputs: wrong = [] } = run;
  // Whether this event may push. On other events `doctor` requests no token.
  const pushes = refusePush(trigger, settings.environmentExplicit) === undefined;
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
      verdict: `${count(checks.filter(({ state }) => state === 'passed').length, 'check passed', 'checks passed')}, none failed.`,
    };
  const names = bad.map(({ id }) => CHECKS[id]).join(', ');
  return { result: 'failed', verdict: `${count(bad.length, 'check failed', 'checks failed')}: ${names}.` };
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

/** @param refused why a push would be refused here */
function judgeEvent(trigger: Trigger, refused: Failure | undefined): CheckReport {
  if (trigger.kind === 'none') return passed('event', 'This is the command line: a push asks for confirmation.');
  if (trigger.kind === 'pull-request' || trigger.kind === 'merge-group')
    return passed('event', `On the event \`${eventName(trigger)}\` a run only plans and never pushes.`);
  if (refused) return failed('event', refused.message, refused.hint);
  const where = 'ref' in trigger && trigger.ref !== '' ? ` of \`${trigger.ref}\`` : '';
  return passed('event', `The event \`${eventName(trigger)}\`${where} may push.`);
}

function eventName(trigger: Exclude<Trigger, { readonly kind: 'none' }>): string {
  if ('event' in trigger) return trigger.event;
  return trigger.kind === 'merge-group' ? 'merge_group' : 'push';
}

const SECRETS: readonly InputName[] = ['client-id', 'client-secret'];

/**
 * Checks for wrong inputs, and for inputs that a push needs and that are missing.
 * @param about.pushes whether this event may push; a plan needs fewer inputs
 */
function judgeInputs(
  settings: Pick<Settings, 'push'>,
  about: { readonly wrong: readonly SettingsProblem[]; readonly pushes: boolean },
): CheckReport {
  const wrong = about.wrong.filter(({ input }) => !SECRETS.includes(input));
  const problems = about.pushes ? [...wrong, ...missing(settings, false)] : wrong;
  if (problems.length === 0)
    return passed(
      'inputs',
      about.pushes ? 'Everything that a push needs is set.' : 'Everything that a plan needs is set.',
    );
  const names = problems.map(({ input }) => `\`${input}\``).join(', ');
  return failed('inputs', `Wrong or missing: ${names}.`, sentences(problems));
}

/** Checks that the secrets are set. Only requesting a token shows whether they are right. */
function judgeSecrets(
  settings: Pick<Settings, 'push'>,
  about: { readonly wrong: readonly SettingsProblem[]; readonly pushes: boolean },
): CheckReport {
  const wrong = about.wrong.filter(({ input }) => SECRETS.includes(input));
  if (!about.pushes && wrong.length === 0) return unknown('secrets', 'Not needed here: a plan uses no secret.');
  const problems = about.pushes ? [...wrong, ...missing(settings, true)] : wrong;
  if (problems.length === 0) return passed('secrets', 'Client id and client secret are set.');
  const names = problems.map(({ input }) => `\`${input}\``).join(' and ');
  return failed('secrets', `Wrong or missing: ${names}.`, sentences(problems));
}

/** The inputs that a push lacks: only the secrets, or only the others. */
function missing({ push }: Pick<Settings, 'push'>, secrets: boolean): readonly SettingsProblem[] {
  return 'missing' in push ? push.missing.filter(({ input }) => SECRETS.includes(input) === secrets) : [];
}

function sentences(problems: readonly SettingsProblem[]): string {
  return problems.map(({ input, message }) => `\`${input}\` ${message}`).join(' ');
}
