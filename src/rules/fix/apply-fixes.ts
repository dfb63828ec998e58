import { compareText } from '../../aliases/alias.ts';
import type { Fix } from '../../aliases/problem.ts';

type Stretch = Omit<Fix, 'source'>;

export interface Replaced {
  readonly text: string;
  /** The fixes that were carried out, in the order of the text. */
  readonly applied: readonly Stretch[];
}

/**
 * A text with fixes carried out; all else stays as it is. Equal ones count once. Of two that overlap the one that
 * begins first is taken, of two that begin together the longer one: the result does not depend on their order.
 */
export function applyFixes(text: string, fixes: readonly Stretch[]): Replaced {
  const applied: Stretch[] = [];
  const pieces: string[] = [];
  let done = 0;
  for (const one of [...fixes].sort(compareStretches)) {
    if (one.start < done || one.start === applied.at(-1)?.start) continue;
    pieces.push(text.slice(done, one.start), one.text);
    done = one.end;
    applied.push(one);
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(''), applied };
}

function compareStretches(a: Stretch, b: Stretch): number {
  return a.start - b.start || b.end - a.end || compareText(a.text, b.text);
}
