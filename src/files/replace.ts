import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Replaces the content of a file of the working tree in one step: whoever reads it meanwhile sees the old content or the new
 * one, and a run that dies leaves the old one. Its mode stays. Follows no link, and touches nothing that has changed
 * since it was read. Returns why it was left alone, or nothing.
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
    if (!stat.isFile()) return 'it is no common file';
    accessSync(file, constants.W_OK);
    if (!readFileSync(file).equals(before)) return 'it was changed meanwhile';
    writeBeside(file, after, stat.mode & 0o7777);
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** The new content goes to a dot-file, which is no alias file, in the same folder and takes the file's place. */
function writeBeside(file: string, content: Uint8Array, mode: number): void {
  const beside = join(dirname(file), `.${basename(file).slice(0, 100)}.${randomUUID()}`);
  try {
    const descriptor = openSync(beside, 'wx', mode);
    try {
      writeFileSync(descriptor, content);
      fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw cause;
  }
}
