import type { AliasFile } from '../../aliases/alias-file.ts';
import { type CheckOptions, checkAliases } from '../check.ts';
import { type FixedFile, fixedFiles } from './fix-files.ts';

/** A file that is put right shows what was hidden behind the mistake; more often than this is none. */
const MOST_ROUNDS = 20;

/** The files that change once everything is fixed that has one certain fix, also what can be seen only after other fixes. */
export async function fixAll(files: readonly AliasFile[], options: CheckOptions): Promise<readonly FixedFile[]> {
  const all = new Map<string, FixedFile>();
  let now = files;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixed = fixedFiles(now, (await checkAliases(now, options)).problems);
    if (fixed.length === 0) break;
    for (const one of fixed) {
      const earlier = all.get(one.path);
      all.set(one.path, earlier ? { ...one, before: earlier.before, fixes: earlier.fixes + one.fixes } : one);
    }
    const changed = new Map(fixed.map(({ path, after }) => [path, after]));
    // With other content it is another file to whoever knows it by its id.
    now = now.map(({ id, ...file }) => ({
      ...file,
      ...(id === undefined || changed.has(file.path) ? {} : { id }),
      bytes: changed.get(file.path) ?? file.bytes,
    }));
  }
  return files.flatMap(({ path }) => all.get(path) ?? []);
}
