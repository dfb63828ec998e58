/** Whether a run may send aliases or change the ledger. Code that was not merged must do neither. */
import { GIT_CODES, hasCode } from '../error.ts';
import type { Repository } from '../git/repository.ts';
import { branchOfEvent, type GuardedCommand, isOffDefault, refusePush, type Trigger } from '../github/event.ts';
import type { Settings } from '../inputs/settings.ts';
import type { World } from './context.ts';
import type { Refusal } from './stop.ts';

/** The part of a run that the permission depends on. */
export interface AboutPermission {
  readonly trigger: Trigger;
  readonly settings: Pick<Settings, 'environmentExplicit' | 'base'>;
}

/** Refuses an event that must not run this command. Checked before anything is read. */
export function refuseEvent({ trigger, settings }: AboutPermission, command: GuardedCommand): Refusal | undefined {
  const refused = refusePush(trigger, settings.environmentExplicit, command);
  if (refused) return { code: 'permission', ...refused };
  if (command !== 'push' || !isOffDefault(trigger) || settings.base === 'ledger') return undefined;
  return {
    code: 'permission',
    message: `A push from another branch than the default one needs the ledger, but \`base\` is \`${settings.base}\`.`,
    hint: 'Leave `base` out, or push from the default branch.',
  };
}

/**
 * Refuses a checked-out commit that is not the event's own or an older one of its branch, whatever `actions/checkout`
 * was configured to take. Checked before the ledger is read or CustomerGauge is contacted.
 */
export async function refuseCheckout(
  run: AboutPermission & Pick<World, 'host'>,
  repository: Repository,
  command: GuardedCommand,
): Promise<Refusal | undefined> {
  const commit = `The checked-out commit ${repository.head.slice(0, 10)}`;
  try {
    const wanted = await branchThatCounts(run, repository);
    if (!wanted) return undefined;
    const { branch } = wanted;
    if (branch !== undefined && (await repository.isOnBranch(repository.head, branch))) return undefined;
    const where = branch === undefined ? 'the default branch of the remote' : `the branch \`${branch}\` of the remote`;
    return {
      code: 'not-merged',
      message: `${commit} is not on ${where}, so \`${command}\` does not run: changes must be merged first.`,
      hint:
        run.trigger.kind === 'none'
          ? 'Run it on that branch, or set `environment` explicitly if this branch has its own tenant.'
          : 'Leave out `ref` in `actions/checkout`, and make no commits in the job: changes must be merged first.',
    };
  } catch (cause) {
    if (!hasCode(cause, ...GIT_CODES)) throw cause;
    const message = `${commit} may not be merged: the remote could not be asked. ${cause.message}`;
    return { code: 'not-merged', message, hint: cause.hint };
  }
}

/** The branch that must contain the checked-out commit; `undefined` if none must. Its name may be unknown. */
async function branchThatCounts(
  { trigger, host, settings }: AboutPermission & Pick<World, 'host'>,
  repository: Repository,
): Promise<{ readonly branch: string | undefined } | undefined> {
  if (trigger.kind !== 'none') {
    const isItself = 'sha' in trigger && trigger.sha === repository.head;
    return isItself ? undefined : { branch: branchOfEvent(trigger) };
  }
  // Other CI systems have no event to check. On a laptop the person decides.
  if (!host.ci || settings.environmentExplicit) return undefined;
  return { branch: await repository.defaultBranch() };
}
