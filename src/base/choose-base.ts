/** Which commit a plan compares with. */
import { isCommitId } from '../git/commit-id.ts';
import type { Trigger } from '../github/event.ts';

/** How to find the base of a plan. `why` continues the sentence “Compared with”. */
export type BaseChoice =
  | {
      readonly kind: 'commit';
      readonly id: string;
      readonly why: string;
      /** A push event's `before` may be gone after a force-push. */
      readonly mayBeGone: boolean;
    }
  | { readonly kind: 'revision'; readonly revision: string; readonly why: string }
  | { readonly kind: 'merge-base'; readonly with: string; readonly why: string }
  | {
      readonly kind: 'merge-base-with-branch';
      /** The default branch. The base is the merge base with its tip on the remote. */
      readonly branch: string;
      readonly why: string;
    }
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'refused'; readonly code: 'event'; readonly message: string; readonly hint: string };

export interface Head {
  readonly id: string;
  /** From the commit object, because a shallow clone hides them. */
  readonly parents: readonly string[];
}

const FROM_NOTHING = 'no aliases at all: this is the first commit, so every alias is new.';

/** Chooses what the user asked for, or what came before according to the event. */
export function chooseBase(requested: string, trigger: Trigger, head: Head): BaseChoice {
  if (requested !== 'last-commit')
    return { kind: 'revision', revision: requested, why: `\`${requested}\`, as \`base\` says.` };
  switch (trigger.kind) {
    case 'push':
      return afterPush(trigger, head);
    case 'tag':
      return besideDefaultBranch(trigger.defaultBranch, head);
    case 'pull-request':
      return inPullRequest(trigger, head);
    case 'merge-group':
      if (!isCommitId(trigger.baseSha)) return unknownBase('base_sha');
      return {
        kind: 'commit',
        id: trigger.baseSha,
        why: 'the commit that the merge group builds on.',
        mayBeGone: false,
      };
    case 'run':
      return trigger.event === 'schedule' ? onSchedule(head) : beforeHead(head);
    default:
      return beforeHead(head);
  }
}

/** A schedule may run many times on the same commit, and without a ledger it is unknown what was sent. */
function onSchedule({ id }: Head): BaseChoice {
  const why =
    'the checked-out commit itself: without a ledger it is unknown what earlier pushes sent, so nothing is sent on `schedule`.';
  return { kind: 'commit', id, why, mayBeGone: false };
}

function afterPush(trigger: Extract<Trigger, { kind: 'push' }>, head: Head): BaseChoice {
  const { before, onDefaultBranch, defaultBranch } = trigger;
  if (!isCommitId(before)) return unknownBase('before');
  if (!/^0+$/.test(before))
    return { kind: 'commit', id: before, why: 'the branch as it was before this push.', mayBeGone: true };
  if (onDefaultBranch)
    return { kind: 'nothing', why: 'no aliases at all: the default branch is new, so every alias is new.' };
  return besideDefaultBranch(defaultBranch, head);
}

function besideDefaultBranch(branch: string, head: Head): BaseChoice {
  if (branch === '') return beforeHead(head);
  return { kind: 'merge-base-with-branch', branch, why: `the last commit in common with \`${branch}\`.` };
}

function inPullRequest({ baseSha, headSha }: Extract<Trigger, { kind: 'pull-request' }>, head: Head): BaseChoice {
  const [first, second] = head.parents;
  // GitHub's merge commit: what the target branch would be after the merge, with the target branch as first parent.
  if (first && second === headSha) {
    return { kind: 'commit', id: first, why: 'the target branch of this pull request.', mayBeGone: false };
  }
  if (!isCommitId(baseSha)) return unknownBase('pull_request.base.sha');
  const parted = 'the last commit that this pull request has in common with its target branch.';
  const why =
    head.id === headSha
      ? parted
      : `${parted} The checked-out commit is neither the pull request's head nor its merge commit.`;
  return { kind: 'merge-base', with: baseSha, why };
}

function beforeHead({ parents }: Head): BaseChoice {
  const [first] = parents;
  if (!first) return { kind: 'nothing', why: FROM_NOTHING };
  return { kind: 'commit', id: first, why: 'the commit before the checked-out one.', mayBeGone: false };
}

function unknownBase(field: string): BaseChoice {
  return {
    kind: 'refused',
    code: 'event',
    message: `GitHub's event does not say what to compare with (\`${field}\` is missing).`,
    hint: 'Set `base` to a commit or branch.',
  };
}
