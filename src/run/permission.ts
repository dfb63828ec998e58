/** Whether a run may send aliases or change what counts as sent: code that was not merged must do neither. */
import { GIT_CODES, hasCode } from '../error.ts';
import type { Repository } from '../git/repository.ts';
import { branchOfEvent, type GuardedCommand, isOffDefault, refusePush, type Trigger } from '../github/event.ts';
import type { Settings } from '../inputs/settings.ts';
import type { World } from './context.ts';
import type { Refusal } from './stop.ts';

/** What says whether a run may. */
export interface AboutPermission {
  readonly trigger: Trigger;
  readonly settings: Pick<Settings, 'environmentExplicit' | 'base'>;
}

/** Why the event must not start this command, before anything is read. */
export function refuseEvent({ trigger, settings }: AboutPermission, command: GuardedCommand): Refusal | undefined {
  const refused = refusePush(trigger, settings.environmentExplicit, command);
  if (refused) return { code: 'permission', ...refused };
  if (command !== 'push' || !isOffDefault(trigger) || settings.base === 'ledger') return undefined;
  return {
    code: 'permission',
    message: `Off the default branch a push goes by the ledger only, and \`base\` is \`${settings.base}\`.`,
    hint: 'Leave `base` out, or push from the default branch.',
  };
}

/**
 * Why what is checked out must not be used for this command, before the ledger is read or CustomerGauge is asked: whatever
 * `actions/checkout` was told to take, it has to be what the event is about, or older.
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
      message: `${commit} is not on ${where}, so \`${command}\` does not run: what was not merged must not count.`,
      hint:
        run.trigger.kind === 'none'
          ? 'Run it on that branch, or set `environment` explicitly if this branch belongs to a tenant of its own.'
          : 'Leave out `ref` in `actions/checkout`, and make no commits in the job: what a job changes has to be merged first.',
    };
  } catch (cause) {
    if (!hasCode(cause, ...GIT_CODES)) throw cause;
    const message = `${commit} may not be merged: the remote could not be asked. ${cause.message}`;
    return { code: 'not-merged', message, hint: cause.hint };
  }
}

/** The branch that has to have the checked-out commit (nothing where the remote names none), or nothing where none has to. */
async function branchThatCounts(
  { trigger, host, settings }: AboutPermission & Pick<World, 'host'>,
  repository: Repository,
): Promise<{ readonly branch: string | undefined } | undefined> {
  if (trigger.kind !== 'none') {
    const isItself = 'sha' in trigger && trigger.sha === repository.head;
    return isItself ? undefined : { branch: branchOfEvent(trigger) };
  }
  // On another CI system no event says what the run is about. On a laptop the person at it does.
  if (!host.ci || settings.environmentExplicit) return undefined;
  return { branch: await repository.defaultBranch() };
}
