/** Branches of the remote: which one is the default, and what they have in their history. */
import type { Repository } from './repository.ts';
import { REMOTE } from './transport.ts';

/** The default branch of the remote, or nothing where it names none, or one that does not exist yet. */
export async function defaultBranch(repository: Repository): Promise<string | undefined> {
  const store = await repository.store();
  const { stdout } = await store.runRemote(['ls-remote', '--quiet', '--symref', REMOTE, 'HEAD']);
  const said = stdout.toString('utf8');
  const name = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(said)?.[1];
  const commit = /^([0-9a-f]+)\tHEAD$/m.exec(said)?.[1];
  // Nobody has to ask again where that branch is.
  if (name !== undefined && commit !== undefined) repository.tips.learn(`refs/heads/${name}`, commit);
  return name;
}

/**
 * Whether a branch of the remote is at a commit or has it in its history. The branch is fetched by its name, because not
 * every server gives any commit by its id.
 * @throws CodedError when the remote cannot be asked
 */
export async function isOnBranch(repository: Repository, commit: string, branch: string): Promise<boolean> {
  const ref = `refs/heads/${branch}`;
  const tip = (await repository.tips([ref])).get(ref);
  if (tip === undefined || tip === commit) return tip === commit;
  if (!repository.shallow && (await repository.has(tip))) return repository.contains(tip, commit);
  const history = await repository.history([ref]);
  // 128: the commit is not even there.
  const { exit } = await history.run(['merge-base', '--is-ancestor', commit, 'refs/history/0'], { answers: [1, 128] });
  return exit === 0;
}
