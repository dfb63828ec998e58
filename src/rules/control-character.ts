/** A name with an invisible character. */
import { invisibleAt, invisibleName } from '../aliases/names/invisible.ts';
import { codePoint, shown } from '../aliases/shown.ts';
import { type Found, foundIn, type SpelledName, type SpellingRule } from './rule.ts';
import { CELL_BREAK } from './several-names.ts';

export const CONTROL_CHARACTER = { id: 'control-character', severity: 'error', find } as const satisfies SpellingRule;

function find(name: SpelledName): readonly Found[] {
  const { text, source, start, end, subject } = name;
  const trimmed = text.trim();
  // Tabs and other cell separators are for `several-names`, if that is on.
  const cells = name.isOn('several-names');
  const unseen = invisibleAt(trimmed).filter((one) => !cells || !CELL_BREAK.test(trimmed.charAt(one)));
  const [at] = unseen;
  if (at === undefined) return [];
  const character = String.fromCodePoint(trimmed.codePointAt(at) ?? 0);
  // A line break in the file is not at the position of the line break in the name.
  const literal = character === '\n' ? -1 : source.text.slice(start, end).indexOf(character);
  const place = literal === -1 ? name.place : source.place(start + literal, start + literal + character.length);
  const where = at === 0 ? 'at its start' : `after ${shown(trimmed.slice(Math.max(0, at - 20), at))}`;
  const more = unseen.length > 1 ? `, and ${unseen.length - 1} more like it` : '';
  const message = `${subject} ${shown(text)} contains ${invisibleName(character)} (${codePoint(character)}) ${where}${more}. It is invisible and makes this a different name.`;
  const hint = /[\t\n\r]/.test(character)
    ? 'Write the name on one line, with normal spaces'
    : 'Delete the name and type it again instead of pasting it';
  const fix = name.fix();
  return [foundIn(name, message, fix === undefined ? `${hint}.` : `${hint}: ${fix.text}`, place)];
}
