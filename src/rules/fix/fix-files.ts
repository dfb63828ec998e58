/** Applies the fixes of problems to alias files, as often as one fix uncovers another. */
import { compareText } from '../../aliases/alias.ts';
import type { AliasFile } from '../../aliases/alias-file.ts';
import type { Edit, Finding, Fix } from '../../aliases/finding.ts';
import { type CheckOptions, checkAliases } from '../check.ts';

/** A file that fixes have changed. */
export interface FixedFile {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** The number of fixes that were applied. */
  readonly fixes: number;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * Applies the fixes of problems. Gives the changed files in the order of `files`. All other bytes are kept, including
 * the byte order mark and line ends.
 */
export function fixedFiles(
  files: readonly AliasFile[],
  problems: readonly Pick<Finding, 'fix'>[],
): readonly FixedFile[] {
  const byFile = new Map<string, Fix[]>();
  for (const { fix } of problems) {
    if (fix === undefined) continue;
    const { file } = fix.source;
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [fix]);
    else known.push(fix);
  }
  return files.flatMap(({ path, bytes }) => {
    const fixes = byFile.get(path);
    const source = fixes?.[0]?.source;
    if (fixes === undefined || source === undefined) return [];
    const { text, applied } = applyFixes(source.text, fixes);
    return [{ path, before: bytes, after: encoded(text, bytes), fixes: applied.length }];
  });
}

/** Encodes the text, and restores the byte order mark that decoding removes. */
function encoded(text: string, before: Uint8Array): Uint8Array {
  const body = new TextEncoder().encode(text);
  if (!BYTE_ORDER_MARK.every((byte, index) => before[index] === byte)) return body;
  const bytes = new Uint8Array(BYTE_ORDER_MARK.length + body.length);
  bytes.set(BYTE_ORDER_MARK);
  bytes.set(body, BYTE_ORDER_MARK.length);
  return bytes;
}

interface Replaced {
  readonly text: string;
  /** The fixes that were applied, in the order of the text. */
  readonly applied: readonly Edit[];
}

/**
 * Applies fixes and changes nothing else. Equal fixes count once. If two overlap, the one that starts first is applied;
 * if they start together, the longer one. So the order of `fixes` does not matter.
 */
export function applyFixes(text: string, fixes: readonly Edit[]): Replaced {
  const applied: Edit[] = [];
  const pieces: string[] = [];
  let done = 0;
  for (const one of [...fixes].sort(compareEdits)) {
    if (one.start < done || one.start === applied.at(-1)?.start) continue;
    pieces.push(text.slice(done, one.start), one.text);
    done = one.end;
    applied.push(one);
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(''), applied };
}

function compareEdits(a: Edit, b: Edit): number {
  return a.start - b.start || b.end - a.end || compareText(a.text, b.text);
}

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
