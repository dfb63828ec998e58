/** Reports names whose first word YAML reads as an anchor or a tag: `&Other Stories`, `!Important`. */
import { problem, type ReadingProblem } from '../finding.ts';
import { cutOff } from '../names/cut-name.ts';
import { escaped, shown } from '../shown.ts';
import type { SourceText } from '../source.ts';
import type { Notation } from './shape.ts';

/** Longer names are not repeated in the hint, because nobody would copy them from there. */
const LONGEST = 256;

/** @param name.useless where the anchor or tag begins */
export function uselessProperty(
  source: SourceText,
  name: {
    readonly text: string;
    readonly notation?: Notation | undefined;
    readonly useless: number;
    readonly start: number;
    readonly end: number;
  },
): ReadingProblem {
  const { text, notation, useless: from, start, end } = name;
  const property = source.text.slice(from, start).trim();
  const what = property.startsWith('&') ? 'an unused anchor' : 'a tag';
  const message = `YAML reads ${shown(property)} as ${what}, and only ${shown(text)} as the name.`;
  const cut = notation === 'plain' ? cutOff(source.text, end) : '';
  const written = source.text.slice(from, end).replace(/\s*\n\s*/g, ' ') + cut;
  const inQuotes = end - from > LONGEST || written.length > LONGEST ? '' : `: ${escaped(written)}`;
  const hint = `If it is part of the name, put the whole name in quotes${inQuotes}. If not, delete ${shown(property)}.`;
  return problem('yaml-syntax', source.placeOnLine(from, end), message, hint);
}
