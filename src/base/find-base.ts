/** Finds the commit that a plan compares with, and fetches it if needed. */
import { type BaseCode, CodedError, GIT_CODES, type GitCode, hasCode } from '../error.ts';
import { isCommitId } from '../git/commit-id.ts';
import type { History } from '../git/history.ts';
import type { Objects } from '../git/objects.ts';
import type { Remote } from '../git/remote.ts';
import type { Trigger } from '../github/event.ts';
import { type BaseChoice, chooseBase } from './choose-base.ts';

export interface Base {
  /** Can be read here; `undefined` if nothing came before. */
  readonly commit: string | undefined;
  /** Continues the sentence “Compared with”. */
  readonly why: string;
}

type Commits = Pick<Objects, 'parents' | 'resolve'> &
  Pick<Remote, 'bring' | 'remoteCommit'> &
  Pick<History, 'mergeBase'> & { readonly head: string };

/**
 * Finds the base, and fetches it by its id if the checkout does not have it.
 * @throws {CodedError} if it cannot be read: treating it as empty would make every alias look new
 */
export async function findBase(repository: Commits, requested: string, trigger: Trigger): Promise<Base> {
  const head = { id: repository.head, parents: await repository.parents(repository.head) };
  const choice = chooseBase(requested, trigger, head);
  try {
    return await follow(repository, choice);
  } catch (cause) {
    if (!hasCode(cause, ...GIT_CODES)) throw cause;
    throw new CodedError({
      code: 'base-unreadable',
      message: `The base of the plan cannot be read. ${cause.message}`,
      hint: hintFor(choice, cause),
      cause,
    });
  }
}

async function follow(repository: Commits, choice: BaseChoice): Promise<Base> {
  switch (choice.kind) {
    case 'nothing':
      return { commit: undefined, why: choice.why };
    case 'refused':
      throw new CodedError(choice);
    case 'commit':
      return { commit: await present(repository, choice.id), why: choice.why };
    case 'revision':
      return { commit: await revision(repository, choice.revision), why: choice.why };
    case 'merge-base':
      return { commit: await commonCommit(repository, choice.with), why: choice.why };
    case 'merge-base-with-branch': {
      const tip = await repository.remoteCommit(`refs/heads/${choice.branch}`);
      if (!tip) {
        const message = `The default branch \`${choice.branch}\` is not on the remote.`;
        throw new CodedError({
          code: 'base-unreadable',
          message,
          hint: 'Set `base` to the commit or branch to compare with.',
        });
      }
      return { commit: await commonCommit(repository, tip), why: choice.why };
    }
  }
}

/** Fetches the commit if needed. */
async function present(repository: Commits, id: string): Promise<string> {
  await repository.bring(id);
  return id;
}

async function commonCommit(repository: Commits, other: string): Promise<string> {
  const id = await repository.mergeBase(repository.head, other);
  if (id) return present(repository, id);
  throw new CodedError({
    code: 'base-unrelated',
    message: 'The checked-out commit and the branch to compare with have no commit in common.',
    hint: 'Set `base` to the commit or branch to compare with.',
  });
}

/** Resolves a git revision. For `^` and `~n` at its end it reads the commit objects: a shallow clone hides parents. */
async function revision(repository: Commits, text: string): Promise<string> {
  const here = await repository.resolve(text);
  if (here) return present(repository, here);
  const [, name = text, steps = ''] = /^(.+?)((?:\^|~\d{0,3})*)$/s.exec(text) ?? [];
  let id = (steps === '' ? undefined : await repository.resolve(name)) ?? (await namedElsewhere(repository, name));
  for (const [, generations] of steps.matchAll(/\^|~(\d*)/g)) {
    for (let left = Number(generations || 1); left > 0; left--) {
      const [first] = await repository.parents(await present(repository, id));
      if (!first) {
        throw new CodedError({
          code: 'base-unknown',
          message: `\`${text}\` goes back beyond the first commit.`,
          hint: 'Set `base` to a later commit.',
        });
      }
      id = first;
    }
  }
  return present(repository, id);
}

async function namedElsewhere(repository: Commits, name: string): Promise<string> {
  if (isCommitId(name)) return name;
  const unknown = (where: string): CodedError<BaseCode> =>
    new CodedError({
      code: 'base-unknown',
      message: `\`base\` is ${JSON.stringify(name)}, which is not a commit, branch or tag ${where}.`,
      hint: 'Write `ledger`, `last-commit`, a branch, a tag or a full commit id.',
    });
  try {
    const id = await repository.remoteCommit(name.replace(/^origin\//, ''));
    if (id) return id;
  } catch (cause) {
    if (hasCode(cause, 'no-remote')) throw unknown('here, and there is no remote');
    throw cause;
  }
  throw unknown('here or on the remote');
}

function hintFor(choice: BaseChoice, { code, hint }: CodedError<GitCode>): string {
  if (code === 'not-on-server' && choice.kind === 'commit' && choice.mayBeGone) {
    return 'The commit before this push is no longer on the server, as after a force-push. Run the workflow by hand with `base` set to a commit whose aliases were sent.';
  }
  if (code === 'authentication' || code === 'unreachable' || code === 'no-server')
    return `${hint} Or check out with \`fetch-depth: 0\`.`;
  return `${hint} \`fetch-depth: 0\` in actions/checkout fetches the whole history.`;
}
