/** Checks whether this event and branch may push. */
import { refusePush, type Trigger } from '../../github/event.ts';
import type { CheckReport } from '../../report/checks.ts';
import type { Failure } from '../../report/report.ts';
import { failed, passed } from './results.ts';

/** Whether this event may push. On other events `doctor` requests no token. */
export function maySend(trigger: Trigger, environmentExplicit: boolean): boolean {
  return refusePush(trigger, environmentExplicit) === undefined;
}

/** @param refused why a push would be refused here */
export function judgeEvent(trigger: Trigger, refused: Failure | undefined): CheckReport {
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
