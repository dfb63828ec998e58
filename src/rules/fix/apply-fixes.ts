/** Applies fixes to a text. */
import { compareText } from '../../aliases/alias.ts';
import type { Fix } from '../../aliases/problem.ts';

type Edit = Omit<Fix, 'source'>;

export interface Replaced {
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
