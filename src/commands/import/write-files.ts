/** Writes the files of an import. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileChange } from '../../adding/add-pairs.ts';
import { messageOf } from '../../error.ts';
import { createFile, replaceFile, writeWhole } from '../../files/replace.ts';
import type { Failure } from '../../report/report.ts';
import type { LocalRun } from '../../run/context.ts';
import { pause } from '../../run/local-command.ts';

export interface WrittenFiles {
  readonly written: readonly FileChange[];
  readonly failures: readonly Failure[];
}

/**
 * Writes the changed files one by one, each in one step. If this is interrupted, every file has its old or its new
 * content, and a second run finishes the work.
 */
export async function writeFiles({ cwd, signal }: LocalRun, changed: readonly FileChange[]): Promise<WrittenFiles> {
  const written: FileChange[] = [];
  const failures: Failure[] = [];
  for (const file of changed) {
    await pause(signal);
    const why = writeOne(cwd, file);
    if (why === undefined) written.push(file);
    else
      failures.push({
        code: 'unwritten',
        message: `${file.path} was not changed: ${why}.`,
        hint: 'Check that you may write it, and run this again.',
      });
  }
  return { written, failures };
}

function writeOne(cwd: string, { path, before, after }: FileChange): string | undefined {
  if (before !== undefined) return replaceFile({ cwd, path, before, after });
  try {
    mkdirSync(dirname(resolve(cwd, path)), { recursive: true });
  } catch (cause) {
    return messageOf(cause);
  }
  return createFile({ cwd, path, content: after });
}

/** Writes the rejected rows to the file that the user named. */
export function writeRejected(cwd: string, file: string, text: string): Failure | undefined {
  const why = writeWhole(resolve(cwd, file), Buffer.from(text));
  if (why === undefined) return undefined;
  return {
    code: 'unwritten',
    message: `${file} could not be written, so nothing was imported: ${why}.`,
    hint: 'Name a file in an existing folder that you may write to.',
  };
}
