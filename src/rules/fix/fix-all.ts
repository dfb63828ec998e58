/** Applies all certain fixes to alias files, round by round. */
import type { AliasFile } from '../../aliases/alias-file.ts';
import { type CheckOptions, checkAliases } from '../check.ts';
import { type FixedFile, fixedFiles } from './fix-files.ts';

/** A fix can reveal another problem, so fixing is repeated. No real file needs this many rounds. */
const MOST_ROUNDS = 20;

/** The files that change when every certain fix is applied, including fixes of problems that other fixes reveal. */
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
    // The id identifies the content, so a changed file must not keep it.
    now = now.map(({ id, ...file }) => ({
      ...file,
      ...(id === undefined || changed.has(file.path) ? {} : { id }),
      bytes: changed.get(file.path) ?? file.bytes,
    }));
  }
  return files.flatMap(({ path }) => all.get(path) ?? []);
}
