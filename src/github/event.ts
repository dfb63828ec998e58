/** Reads the event that started the run, and decides what it allows. */
import { readFileSync } from 'node:fs';
import { CodedError } from '../error.ts';
import { numberAt, textAt, valueAt } from '../json-value.ts';

/** The event that started the run, as far as it matters here. */
export type Trigger =
  /** The command line, outside GitHub. */
  | { readonly kind: 'none' }
  | (OnRef & {
      readonly kind: 'push';
      readonly before: string;
      readonly after: string;
      /** The newest of its commits, the newest first. */
      readonly commits: readonly string[];
      /** Milliseconds since 1970; `undefined` if GitHub did not say. */
      readonly pushedAt: number | undefined;
    })
  /** A push of a tag. */
  | (OnRef & { readonly kind: 'tag' })
  | {
      readonly kind: 'pull-request';
      readonly event: string;
      readonly number: number;
      /** Nobody needs the plan of a closed or merged one. */
      readonly open: boolean;
      readonly baseSha: string;
      readonly headSha: string;
      /** Its target branch, and the repository's default branch; empty if GitHub did not say. */
      readonly baseBranch: string;
      readonly defaultBranch: string;
    }
  | { readonly kind: 'merge-group'; readonly baseSha: string }
  | (OnRef & { readonly kind: 'run'; readonly event: 'schedule' | 'workflow_dispatch' | 'repository_dispatch' })
  | { readonly kind: 'other'; readonly event: string };

interface OnRef {
  /** Such as `refs/heads/main`. */
  readonly ref: string;
  /** Empty if GitHub did not say. */
  readonly defaultBranch: string;
  readonly onDefaultBranch: boolean;
  /** The event's own commit (`GITHUB_SHA`); empty if GitHub did not say. */
  readonly sha: string;
}

/** Without the event file it is unknown what started this run. */
function unreadableEvent(message: string, cause?: unknown): CodedError<'event'> {
  const hint = 'This file comes from the runner. Run the workflow again; outside GitHub, unset GITHUB_EVENT_NAME.';
  return new CodedError({ code: 'event', message, hint, cause });
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the event from the runner's environment and event file. @throws {CodedError} `event` */
export function readTrigger(env: Environment): Trigger {
  const event = env.GITHUB_EVENT_NAME;
  if (!event) return { kind: 'none' };
  const file = env.GITHUB_EVENT_PATH;
  if (!file) throw unreadableEvent('The variable GITHUB_EVENT_PATH is not set, so the event cannot be read.');
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw unreadableEvent('The event file (GITHUB_EVENT_PATH) cannot be read.', cause);
  }
  const trigger = toTrigger(event, env.GITHUB_REF ?? '', payload);
  return 'sha' in trigger ? { ...trigger, sha: env.GITHUB_SHA ?? '' } : trigger;
}

/** Turns an event and its payload into a trigger (https://docs.github.com/en/webhooks/webhook-events-and-payloads). */
export function toTrigger(event: string, ref: string, payload: unknown): Trigger {
  const text = (...path: readonly string[]): string => textAt(payload, ...path);
  const defaultBranch = text('repository', 'default_branch');
  const onRef: OnRef = {
    ref,
    defaultBranch,
    onDefaultBranch: defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`,
    sha: '',
  };
  switch (event) {
    case 'push':
      if (ref.startsWith('refs/tags/')) return { kind: 'tag', ...onRef };
      return { kind: 'push', ...onRef, before: text('before'), after: text('after'), ...pushed(payload) };
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return {
        kind: 'pull-request',
        event,
        number: numberAt(payload, 'pull_request', 'number') ?? 0,
        open: text('pull_request', 'state') !== 'closed',
        baseSha: text('pull_request', 'base', 'sha'),
        headSha: text('pull_request', 'head', 'sha'),
        baseBranch: text('pull_request', 'base', 'ref'),
        defaultBranch,
      };
    case 'merge_group':
      return { kind: 'merge-group', baseSha: text('merge_group', 'base_sha') };
    case 'schedule':
      // GitHub runs schedules only on the default branch, and does not always say which one that is.
      return { kind: 'run', event, ...onRef, onDefaultBranch: true };
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: 'run', event, ...onRef };
    default:
      return { kind: 'other', event };
  }
}

/** The branch that an event names; `undefined` for a tag. */
export function branchOfEvent(trigger: Trigger): string | undefined {
  return 'ref' in trigger ? /^refs\/heads\/(.+)$/s.exec(trigger.ref)?.[1] : undefined;
}

/** Whether the run is for a tag, or for a branch other than the default branch. */
export function isOffDefault(trigger: Trigger): boolean {
  return 'ref' in trigger && !trigger.onDefaultBranch;
}

/** A push may have thousands of commits; the newest are enough. */
const MOST_COMMITS = 50;

function pushed(payload: unknown): { readonly commits: readonly string[]; readonly pushedAt: number | undefined } {
  const listed = valueAt(payload, 'commits');
  const ids = Array.isArray(listed) ? listed.map((one) => textAt(one, 'id')).filter(Boolean) : [];
  const commits = [...new Set([textAt(payload, 'after'), ...ids.reverse()])].filter((id) =>
    /^[0-9a-f]{40,64}$/.test(id),
  );
  const seconds = numberAt(payload, 'repository', 'pushed_at');
  return { commits: commits.slice(0, MOST_COMMITS), pushedAt: seconds === undefined ? undefined : seconds * 1000 };
}

/** Chooses the command for `command: auto`, with a sentence if the choice may surprise. */
export function chooseCommand(trigger: Trigger): {
  readonly command: 'plan' | 'push';
  readonly notice: string | undefined;
} {
  if (trigger.kind === 'pull-request' && !trigger.open) {
    const notice = `The event \`${trigger.event}\` never pushes, not even after a merge, so this run only shows the plan. A merge is also a \`push\` to the target branch: run the workflow on that event.`;
    return { command: 'plan', notice };
  }
  if (trigger.kind === 'none' || trigger.kind === 'pull-request' || trigger.kind === 'merge-group') {
    return { command: 'plan', notice: undefined };
  }
  if (trigger.kind === 'other') {
    return { command: 'plan', notice: `The event \`${trigger.event}\` never pushes, so this run only shows the plan.` };
  }
  if (trigger.onDefaultBranch) return { command: 'push', notice: undefined };
  const branch = trigger.defaultBranch ? `the default branch \`${trigger.defaultBranch}\`` : 'the default branch';
  return {
    command: 'plan',
    notice: `This run is for \`${trigger.ref}\` and not for ${branch}, so it only shows the plan.`,
  };
}

/** The commands that send aliases or change what counts as sent. */
export type GuardedCommand = 'push' | 'adopt' | 'forget';

/**
 * Whether this event may send aliases or change what counts as sent. Code that was not merged must do neither.
 * @returns why not; `undefined` if it may
 */
export function refusePush(
  trigger: Trigger,
  environmentExplicit: boolean,
  command: GuardedCommand = 'push',
): { readonly message: string; readonly hint: string } | undefined {
  const instead = command === 'push' ? 'Use `command: auto` or `plan` here' : 'Run it on the default branch';
  switch (trigger.kind) {
    case 'none':
      return undefined;
    case 'push':
    case 'tag':
    case 'run':
      if (trigger.onDefaultBranch) return undefined;
      if (branchOfEvent(trigger) === undefined)
        return {
          message: `\`${command}\` was requested on \`${trigger.ref}\`, which is not a branch.`,
          hint: `${instead}.`,
        };
      if (environmentExplicit) return undefined;
      return {
        message: `\`${command}\` was requested on \`${trigger.ref}\`, which is not the default branch.`,
        hint: `${instead}, or set \`environment\` explicitly if this branch has its own tenant.`,
      };
    default: {
      const event = trigger.kind === 'merge-group' ? 'merge_group' : trigger.event;
      const merge = trigger.kind === 'pull-request' ? ' A merge is also a `push` to the target branch.' : '';
      return {
        message: `\`${command}\` never runs on the event \`${event}\`: only on \`push\`, \`schedule\`, \`workflow_dispatch\` and \`repository_dispatch\`.`,
        hint: `Add one of those events to the workflow, and use \`command: auto\` or \`plan\` on this one.${merge}`,
      };
    }
  }
}
