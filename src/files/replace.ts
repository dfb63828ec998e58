/** Writes files in one step, so that no reader sees a half-written one. */
import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { messageOf, systemCode } from '../error.ts';

/**
 * Replaces the content of a file of the working tree in one step: readers see the old or the new content, and a run that
 * dies leaves the old one. It keeps the mode, follows no link, and changes nothing that was changed since it was read.
 * @returns why nothing was changed; `undefined` if all went well
 */
export function replaceFile({
  cwd,
  path,
  before,
  after,
}: {
  readonly cwd: string;
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}): string | undefined {
  const file = resolve(cwd, path);
  try {
    if (realpathSync(dirname(file)) !== resolve(realpathSync(cwd), dirname(path))) return 'a link leads to its folder';
    const stat = lstatSync(file);
    if (!stat.isFile()) return 'it is not a regular file';
    accessSync(file, constants.W_OK);
    if (!readFileSync(file).equals(before)) return 'it has changed since it was read';
    writeBeside(file, after, { mode: stat.mode & 0o7777, exactly: true });
    return undefined;
  } catch (cause) {
    return messageOf(cause);
  }
}

/**
 * Creates a file of the working tree in one step, with all its content or not at all. An existing file is never changed.
 * @returns why it was not created; `undefined` if it was
 */
export function createFile({
  cwd,
  path,
  content,
}: {
  readonly cwd: string;
  readonly path: string;
  readonly content: Uint8Array;
}): string | undefined {
  const file = resolve(cwd, path);
  try {
    if (realpathSync(dirname(file)) !== resolve(realpathSync(cwd), dirname(path))) return 'a link leads to its folder';
    if (lstatSync(file, { throwIfNoEntry: false })) return 'there is a file of this name';
    writeBeside(file, content, { mode: 0o666, take: takeFreeName });
    return undefined;
  } catch (cause) {
    return messageOf(cause);
  }
}

/** Writes a file that the user names, in one step, replacing an existing one. @returns why it could not; `undefined` if it could */
export function writeWhole(file: string, content: Uint8Array): string | undefined {
  try {
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found && !found.isFile()) return 'it is not a regular file';
    writeBeside(file, content, found ? { mode: found.mode & 0o7777, exactly: true } : { mode: 0o666 });
    return undefined;
  } catch (cause) {
    return messageOf(cause);
  }
}

/** A hard link fails if the file was created meanwhile. File systems without hard links can only rename. */
function takeFreeName(beside: string, file: string): void {
  try {
    linkSync(beside, file);
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST') throw cause;
    renameSync(beside, file);
    return;
  }
  rmSync(beside);
}

/** Writes to a dot-file (which is not an alias file) in the same folder, which then replaces the file. */
function writeBeside(
  file: string,
  content: Uint8Array,
  {
    mode,
    exactly = false,
    take = renameSync,
  }: {
    readonly mode: number;
    /** Whether to set the mode regardless of the process's mask. */
    readonly exactly?: boolean;
    readonly take?: (beside: string, file: string) => void;
  },
): void {
  const beside = join(dirname(file), `.${basename(file).slice(0, 100)}.${randomUUID()}`);
  try {
    const descriptor = openSync(beside, 'wx', mode);
    try {
      writeFileSync(descriptor, content);
      if (exactly) fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    take(beside, file);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw cause;
  }
}
