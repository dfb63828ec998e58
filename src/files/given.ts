/** Reads a file that an input names, without following a link out of its folder. */
import { constants, type FileHandle, open, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, normalize, relative, resolve, sep } from 'node:path';

/** The content of a file that an input names, or a clause that says why it is not read. */
export type Given =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string; readonly cause?: unknown };

/** Far more than anyone's list of accounts. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads a file that an input names. The author of the input may name any file, but an author of the repository may put a
 * link in its place. So a link is followed only if it stays in the folder of the run or, for a file elsewhere, in that
 * file's own folder.
 * @param workspace the checkout, if it is known
 */
export async function readGiven({
  file,
  cwd,
  workspace,
}: {
  readonly file: string;
  readonly cwd: string;
  readonly workspace: string | undefined;
}): Promise<Given> {
  try {
    const home = await realpath(await homeOf(file, cwd, workspace));
    const real = await realpath(resolve(cwd, file));
    if (!isWithin(home, real)) return refused('a symbolic link leads out of its folder');
    const parts = relative(home, real).split(sep);
    if (parts.some((part) => part.toLowerCase() === '.git')) return refused('it belongs to git itself');
    // Does not wait for a pipe, and does not follow a link that has replaced the file since.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    await using handle = await open(real, flags);
    return await contentOf(handle);
  } catch (cause) {
    return { ok: false, why: '', cause };
  }
}

async function contentOf(handle: FileHandle): Promise<Given> {
  if (!(await handle.stat()).isFile()) return refused('it is not a regular file');
  const chunks: Buffer[] = [];
  let length = 0;
  // Counted while it is read, because the size that the system reports may be wrong.
  for await (const chunk of handle.createReadStream({ end: MOST_BYTES, autoClose: false })) {
    chunks.push(chunk);
    length += chunk.length;
  }
  if (length > MOST_BYTES) return refused('it is larger than 64 MiB');
  return { ok: true, bytes: Buffer.concat(chunks) };
}

/** The folder that a link must not lead out of. */
async function homeOf(file: string, cwd: string, workspace: string | undefined): Promise<string> {
  const path = resolve(cwd, file);
  if (workspace && isWithin(workspace, path)) return workspace;
  if (isWithin(cwd, path)) return cwd;
  if (isAbsolute(file)) return (await otherWayTo([cwd, workspace], path)) ?? dirname(path);
  const parents = normalize(file)
    .split(sep)
    .filter((part) => part === '..');
  return resolve(cwd, ...parents);
}

/** One of these folders, if a path leads to it through a link, as `$PWD` may. */
async function otherWayTo(folders: readonly (string | undefined)[], path: string): Promise<string | undefined> {
  const real = await Promise.all(folders.map((folder) => (folder ? realpath(folder) : undefined)));
  for (let above = dirname(path); above !== dirname(above); above = dirname(above))
    if (real.includes(await realpath(above))) return above;
  return undefined;
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(resolve(folder), path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

function refused(why: string): Given {
  return { ok: false, why };
}
