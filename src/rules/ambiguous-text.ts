/** A name without quotes that older YAML tools, or people, read as something else. */
import { otherReading } from '../aliases/names/plain-text.ts';
import { lowerFirst, quoted, shown } from '../aliases/shown.ts';
import { cutAfter, cutHint, quotedAtEnd } from './checking/cut.ts';
import { type Found, found, foundIn, type SpelledName, type SpellingRule } from './rule.ts';

export const AMBIGUOUS_TEXT = { id: 'ambiguous-text', severity: 'warning', find } as const satisfies SpellingRule;

function find(name: SpelledName): readonly Found[] {
  const doubts = doubtsAbout(name);
  if (doubts.length > 0 || !name.plain) return doubts;
  const reading = otherReading(name.text);
  if (reading === undefined) return [];
  const message = `${name.subject} ${shown(name.text)} is text here, but older YAML tools read it as ${reading}.`;
  return [foundIn(name, message, `Put it in quotes: ${name.fix()?.text ?? quoted(name.text)}`)];
}

/**
 * Finds where YAML and people disagree about a name without quotes: a name over several lines, or a part that YAML
 * reads as a comment. Only the author knows what was meant, so there is no fix.
 */
function doubtsAbout(name: SpelledName): readonly Found[] {
  const { source, text, notation, start, end, place, subject } = name;
  const doubts: Found[] = [];
  const cut = cutAfter(name);
  // A line break inside the name itself is for `control-character`.
  if (notation === 'plain' && source.text.slice(start, end).includes('\n') && !text.includes('\n')) {
    const message = `${subject} spans several lines, which YAML reads as one name: ${shown(text)}.`;
    const hint = `${ifSeveral(name)} If it is one name, write it on one line${quotedAtEnd(text + cut)}`;
    doubts.push(found(place, message, hint));
  }
  if (cut !== '') {
    const message = `YAML reads only ${shown(text)} as ${lowerFirst(subject)}, and ${shown(cut.trim())} as a comment.`;
    doubts.push(found(place, message, cutHint(name, cut)));
  }
  return doubts;
}

function ifSeveral({ what, source, start }: SpelledName): string {
  if (what === 'account') return 'If the next line does not belong to the name, delete it.';
  const inBrackets = /[[,]\s*$/.test(source.text.slice(Math.max(0, start - 100), start));
  if (inBrackets) return 'If these are several names, put a comma between them.';
  return 'If these are several names, start the next line with its own hyphen, in the same column as this one.';
}
