/** A name that starts or ends with white space. */
import { INVISIBLE, invisibleName } from '../aliases/names/invisible.ts';
import { codePoint, quoted, shown } from '../aliases/shown.ts';
import { type Found, foundIn, type SpelledName, type SpellingRule } from './rule.ts';
import { damageOf } from './text/misread.ts';

export const STRAY_SPACE = { id: 'stray-space', severity: 'error', find } as const satisfies SpellingRule;

function find(name: SpelledName): readonly Found[] {
  const { text, notation, subject } = name;
  const trimmed = text.trim();
  if (trimmed === text) return [];
  // In a misread name, white space at the end may be half of a letter.
  const damage = damageOf(text);
  if (damage?.kind === 'misread' && damage.meant.trim() === damage.meant) return [];
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const where = before !== '' && after !== '' ? 'before and after' : before !== '' ? 'before' : 'after';
  const unusual = [...before, ...after].find((one) => one !== ' ');
  const what = unusual === undefined ? 'white space' : `white space (${invisibleName(unusual)}, ${codePoint(unusual)})`;
  const written = name.fix()?.text ?? (notation === 'plain' || INVISIBLE.test(trimmed) ? undefined : quoted(trimmed));
  const hint = written === undefined ? 'Delete the white space.' : `Write it as ${written}`;
  return [foundIn(name, `${subject} ${shown(text)} has ${what} ${where} it.`, hint)];
}
