/** Removes characters from a name that enabled rules report. */
import { invisibleAt, isBlank, mayBeJoined } from '../../aliases/names/invisible.ts';
import { usualForm } from '../../aliases/names/normal-form.ts';
import { commonSpaces } from '../../aliases/names/spaces.ts';
import { damageOf } from '../text/misread.ts';

/**
 * Whether a rule applies to a name: the input `rules` has not turned it off, and no comment allows it. `odd-space`
 * applies only if one normal space is certain.
 */
export type IsOn = (rule: 'stray-space' | 'odd-space' | 'control-character' | 'not-nfc' | 'several-names') => boolean;

/**
 * The name without invisible characters and white space that enabled rules report; `undefined` if it is not certain
 * what the name should be. Characters that no enabled rule reports are kept, because they are part of the name.
 */
export function fixedText(text: string, isOn: IsOn): string | undefined {
  // Deleting half of a damaged character does not repair it.
  const damage = damageOf(text);
  if (damage !== undefined && damage.kind !== 'escaped') return undefined;
  let fixed = text;
  if (isOn('control-character')) {
    const trimmed = text.trim();
    const seen = withoutInvisible(trimmed);
    if (seen === undefined) return undefined;
    const start = text.indexOf(trimmed);
    fixed = text.slice(0, start) + seen + text.slice(start + trimmed.length);
  }
  if (isOn('stray-space')) fixed = fixed.trim();
  if (isOn('odd-space')) fixed = commonSpaces(fixed);
  if (isOn('not-nfc')) fixed = usualForm(fixed);
  const trimmed = fixed.trim();
  if (isBlank(fixed)) return undefined;
  if (isOn('control-character') && invisibleAt(trimmed).length > 0) return undefined;
  return isOn('stray-space') && trimmed !== fixed ? undefined : fixed;
}

/** A line break between words becomes a space; at the ends it is removed. */
function withoutInvisible(text: string): string | undefined {
  const broken = text.replace(/[\s\u0085]+/gu, (run) => (BREAK.test(run) && !CELL.test(run) ? '\n' : run));
  const kept: string[] = [];
  let done = 0;
  for (const at of invisibleAt(broken)) {
    const character = String.fromCodePoint(broken.codePointAt(at) ?? 0);
    if (character === '\n') continue;
    if (CELL.test(character) || MEANINGFUL.test(character)) return undefined;
    const before = broken.charAt(at - 1);
    if (/[\u200c\u200d]/.test(character)) {
      // Two equal joiners become one. If they differ, it is unknown which one was meant.
      if (/[\u200c\u200d]/.test(before) && before !== character) return undefined;
      const alone = before !== character && character === '\u200d';
      if (alone && mayBeJoined(broken.slice(Math.max(0, at - 2), at + 3))) return undefined;
    }
    kept.push(broken.slice(done, at));
    done = at + character.length;
  }
  const seen = kept.join('') + broken.slice(done);
  const [before, after] = [seen.length - seen.trimStart().length, seen.trimEnd().length];
  const ends = [seen.slice(0, before), seen.slice(after)].map((end) => (end.includes('\n') ? '' : end));
  return `${ends[0]}${seen.slice(before, after).replace(/\n+/g, ' ')}${ends[1]}`;
}

const BREAK = /[\n\r\u0085\u2028\u2029]/;

/** Separators between table cells: these mean several names. */
const CELL = /[\t\v\f]/;

/**
 * Characters whose removal may lose something that only the author knows: halves of a character, remains of a Windows
 * apostrophe or dash, characters that reverse the visible order, marks of emoji, music and Mongolian, and characters
 * that stand in for a space. Without any other invisible character a name looks and reads the same.
 */
const MEANINGFUL =
  /[\p{Cs}\u0080-\u009f\u115f\u1160\u180e\u202d\u202e\u2800\u3164\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]|[\u17b4\u17b5]|[\u180b-\u180d\u180f]/u;
