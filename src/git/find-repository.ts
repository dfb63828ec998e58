/** Finds the repository of the alias files, and the alias folder in it. */
import { lstatSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { CodedError, hasCode } from '../error.ts';
import { type Environment, type GitPlace, git, gitText } from './git.ts';
import { gitTooOld } from './git-errors.ts';

export interface FoundRepository {
  /** How git is run to ask about the repository. */
  readonly inside: GitPlace;
  /** The root of the working tree. */
  readonly top: string;
  readonly objects: string;
  readonly shallowFile: string;
  readonly objectFormat: string;
  /** The checked-out commit; `undefined` before the first one. */
  readonly head: string | undefined;
  /** The alias folder, relative to the root; empty for the root itself. */
  readonly folder: string;
}

/**
 * Finds the repository that the alias folder is in. It may differ from that of `cwd`: a checkout can be in a subfolder.
 * @param path the alias folder, relative to `cwd`
 * @throws CodedError if git or the repository is missing or cannot be read, or the alias folder is outside
 */
export async function findRepository(
  { cwd, path, env }: { readonly cwd: string; readonly path: string; readonly env: Environment },
  secrets: readonly string[] = [],
): Promise<FoundRepository> {
  const start = deepestFolder(cwd, path);
  const found = await askGit({ cwd: resolve(cwd), env, secrets }, start);
  const below = relative(start, resolve(cwd, path));
  const folder = relative(realpathSync(found.top), join(realpathSync(start), below)).replaceAll('\\', '/');
  if (folder !== '..' && !folder.startsWith('../')) return { ...found, folder };
  throw new CodedError({
    code: 'path-outside',
    message: `The folder ${path} is outside the repository.`,
    hint: 'Set `path` to a folder inside it.',
  });
}

async function askGit(here: GitPlace, start: string): Promise<Omit<FoundRepository, 'folder'>> {
  const ask = async (inside: GitPlace) => {
    const paths = ['--path-format=absolute', '--show-toplevel', '--git-path', 'objects', '--git-path', 'shallow'];
    const asked = [...paths, '--show-object-format', '--verify', '--quiet', 'HEAD^{commit}'];
    const [top = '', objects = '', shallowFile = '', objectFormat = '', head] = await linesOf(inside, asked, 5);
    return { inside, top, objects, shallowFile, objectFormat, head };
  };
  if (here.env.GIT_DIR) {
    // As in a hook. Git would then take its current folder as the root of the working tree, so it is told the root.
    const asked = ['--path-format=absolute', '--git-dir', '--show-toplevel'];
    const [GIT_DIR, GIT_WORK_TREE] = await linesOf(here, asked, 2);
    return ask({ ...here, cwd: start, env: { ...here.env, GIT_DIR, GIT_WORK_TREE } });
  }
  try {
    return await ask({ ...here, cwd: start });
  } catch (error) {
    // If GIT_CEILING_DIRECTORIES names `cwd`, git finds a repository there only when it runs in `cwd` itself.
    const missing = hasCode(error, 'not-a-repository');
    if (!missing || start === here.cwd || !here.env.GIT_CEILING_DIRECTORIES) throw error;
    return ask(here);
  }
}

/** The lines that `git rev-parse` prints, one for each question. @throws CodedError if it prints anything else */
async function linesOf(place: GitPlace, asked: readonly string[], wanted: number): Promise<readonly string[]> {
  const { exit, stdout } = await git(place, ['rev-parse', ...asked], { answers: [1] });
  const lines = stdout
    .toString('utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  // An old git prints an option that it does not know.
  if (lines[0]?.startsWith('--')) throw gitTooOld((await gitText(place, ['--version'])).replace('git version ', ''));
  // It exits with 1 if only the last question, the commit, has no answer.
  if (lines.length !== (exit === 0 ? wanted : wanted - 1))
    throw new CodedError({
      code: 'odd-path',
      message: 'The path of the repository has a line break in it.',
      hint: 'Move the repository to a folder without one in its path.',
    });
  return lines;
}

/** The deepest existing folder on the path to the alias folder, which may itself be missing or a link. */
function deepestFolder(cwd: string, path: string): string {
  let folder = resolve(cwd);
  for (const part of path.split('/')) {
    const next = join(folder, part);
    if (!lstatSync(next, { throwIfNoEntry: false })?.isDirectory()) break;
    folder = next;
  }
  return folder;
}
