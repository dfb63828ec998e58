/** A name with white space inside that is not a single normal space. */
import { invisibleName } from '../aliases/names/invisible.ts';
import { commonSpaces, oddSpaceIn } from '../aliases/names/spaces.ts';
import { codePoint, shown } from '../aliases/shown.ts';
import { fixedText } from './fix/fixed-text.ts';
import { type Found, found, foundIn, keepIt, type SpelledName, type SpellingRule } from './rule.ts';
import { damageOf } from './text/misread.ts';

export const ODD_SPACE = { id: 'odd-space', severity: 'warning', find } as const satisfies SpellingRule;

function find(name: SpelledName): readonly Found[] {
  // Other rules may remove invisible characters first, so only the remaining white space counts.
  const tidied = fixedText(name.text, (rule) => rule !== 'odd-space' && name.isOn(rule));
  const text = (tidied ?? name.text).trim();
  const odd = oddSpaceIn(text);
  // In a misread name, what looks like a space may be half of a letter.
  if (odd === undefined || damageOf(name.text)?.kind === 'misread') return [];
  const message = `${name.subject} ${shown(text)} contains ${described(odd.space)} after ${shown(text.slice(0, odd.at))}, where people expect one normal space.`;
  const fix = name.isOn('odd-space') ? name.fix() : undefined;
  if (fix !== undefined) return [foundIn(name, message, `Write it with normal spaces: ${fix.text}`)];
  const hint = `If one normal space is meant, type it: ${shown(commonSpaces(text))}. ${keepIt(name, ODD_SPACE.id)}`;
  return [found(name.place, message, hint)];
}

function described(space: string): string {
  const odd = [...space].find((one) => one !== ' ');
  if (odd !== undefined) return `${invisibleName(odd)} (${codePoint(odd)})`;
  return `${space.length} spaces in a row`;
}
