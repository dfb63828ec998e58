/** A ref of the remote that only we use: fetched, and moved with compare-and-swap. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '../error.ts';
import { ambiguousRef, explainFailure } from './git-errors.ts';
import type { Scratch } from './scratch.ts';
import { REMOTE } from './transport.ts';

const FETCHED = 'refs/ours/fetched';
/** Returned for a ref that holds no commit, but for example a file or an annotated tag. */
export const NO_COMMIT = '';

/**
 * Fetches the commit of a remote ref with its files, without its history. Returns `undefined` if the remote has no such
 * ref, `NO_COMMIT` if it holds no commit.
 * @throws CodedError if the remote cannot be asked, which never counts as a missing ref
 */
export async function fetchRef(store: Scratch, ref: string): Promise<string | undefined> {
  try {
    await store.runRemote(['fetch', '--quiet', '--no-tags', '--depth=1', REMOTE, `+${ref}:${FETCHED}`]);
  } catch (error) {
    if (hasCode(error, 'no-such-ref')) return undefined;
    throw error;
  }
  if (!isFetchedFrom(ref, readFileSync(join(store.folder, 'FETCH_HEAD'), 'utf8'))) throw ambiguousRef(ref);
  const { stdout } = await store.run(['cat-file', '--batch-check'], { input: `${FETCHED}\n` });
  const [id = '', type] = stdout.toString('latin1').trim().split(' ');
  return type === 'commit' ? id : NO_COMMIT;
}

/**
 * Whether git fetched the ref of this full name. If there is none, git takes a branch or tag of that name;
 * FETCH_HEAD says which kind it took.
 */
function isFetchedFrom(ref: string, fetchHead: string): boolean {
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
  const taken = kind === 'heads' ? `branch '${name}'` : kind === 'tags' ? `tag '${name}'` : `'${ref}'`;
  return fetchHead.split('\t')[2]?.startsWith(`${taken} of `) ?? false;
}

/** A ref of the remote that makes this name impossible, because git allows no ref below another. */
export async function refInTheWay(store: Scratch, ref: string): Promise<string | undefined> {
  const parts = ref.split('/');
  const above = parts.flatMap((_, index) => (index < 2 ? [] : [parts.slice(0, index).join('/')]));
  const { stdout } = await store.runRemote(['ls-remote', '--quiet', '--refs', REMOTE, ...above, `${ref}/*`]);
  const found = stdout
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t')[1] ?? '');
  return found.find((name) => name.startsWith(`${ref}/`) || above.includes(name));
}

/** Why a ref of the remote did not move. */
export type PushRefusal =
  /** It is not where it was expected. */
  | 'stale'
  /** Another writer has locked it, or the server had an internal error: another attempt may succeed. */
  | 'passing'
  /** The server cannot store the commit, for example because its disk is full. */
  | 'not-kept'
  /** The server hides refs with such names. */
  | 'hidden'
  /** A permission, a rule or a hook forbids it. */
  | 'declined';

/**
 * Moves a ref of the remote to a commit, if it is still where it was expected.
 * @param move.expected `undefined` if the ref must not exist yet
 * @param move.dryRun does everything but the move itself; the server then applies no rules and hooks
 * @returns if the server refused, its words and what they mean
 * @throws CodedError if the server could not be reached or denied access
 */
export async function pushRef(
  store: Scratch,
  move: {
    readonly ref: string;
    readonly commit: string;
    readonly expected: string | undefined;
    readonly dryRun?: boolean;
  },
): Promise<{ readonly landed: true } | { readonly landed: false; readonly why: PushRefusal; readonly said: string }> {
  const { ref, commit, expected } = move;
  const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
  const dry = move.dryRun ? ['--dry-run'] : [];
  const args = ['push', '--porcelain', '--no-verify', ...dry, lease, REMOTE, `${commit}:${ref}`];
  const { exit, stdout, stderr } = await store.runRemote(args, [], { answers: [1, 128] });
  if (exit === 0) return { landed: true };
  const refused = stdout
    .toString('utf8')
    .split('\n')
    .find((line) => line.startsWith('!'));
  // If such a hook refuses, git hangs up without a line about the ref.
  const aborted = /^(?:remote: )?fatal: (ref updates aborted by hook)/m.exec(stderr)?.[1];
  // A lost answer is not a refusal.
  if (refused === undefined && aborted === undefined) throw explainFailure({ cwd: store.folder, args }, stderr, exit);
  // The words of a ruleset or a hook are not in git's own line.
  const remote = [...stderr.matchAll(/^remote: (.*\S)\s*$/gm)].map(([, words]) => words);
  const said = [refused?.split('\t').at(-1)?.trim() ?? aborted, ...remote].join(' ');
  return { landed: false, why: refusalOf(said), said };
}

/** Git and GitHub say only in words why a ref did not move. */
function refusalOf(said: string): PushRefusal {
  if (/unpacker error|No space left on device|Disk quota exceeded|Read-only file system/i.test(said)) return 'not-kept';
  if (/; cannot create|Permission denied|aborted by/.test(said)) return 'declined';
  if (/hidden ref/.test(said)) return 'hidden';
  if (/\(stale info\)/.test(said)) return 'stale';
  const passes =
    /cannot lock ref|failed to (?:update ref|lock)|reference (?:already exists|does not exist)|incorrect old value|failed to report status|internal (?:server )?error/i;
  return passes.test(said) ? 'passing' : 'declined';
}
