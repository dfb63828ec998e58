/** A name as it should be. */
import { invisibleAt, isBlank, mayBeJoined } from '../../aliases/names/invisible.ts';
import { usualForm } from '../../aliases/names/normal-form.ts';
import { commonSpaces } from '../../aliases/names/spaces.ts';
import { damageOf } from '../text/damage.ts';

/**
 * Whether a rule is about a name: no input turns it off, and no comment allows what it finds. `odd-space` is only where one
 * common space is certain.
 */
export type Minds = (rule: 'stray-space' | 'odd-space' | 'control-character' | 'not-nfc' | 'several-names') => boolean;

/**
 * A name without what nobody sees in it and an enabled rule minds; undefined where nobody can tell what it should be. What
 * no enabled rule minds stays, for it makes another name and somebody wants it.
 */
export function fixedText(text: string, minds: Minds): string | undefined {
  // What a program has damaged cannot be put right by deleting half of it.
  const damage = damageOf(text);
  if (damage !== undefined && damage.kind !== 'escaped') return undefined;
  let fixed = text;
  if (minds('control-character')) {
    const trimmed = text.trim();
    const seen = withoutInvisible(trimmed);
    if (seen === undefined) return undefined;
    const start = text.indexOf(trimmed);
    fixed = text.slice(0, start) + seen + text.slice(start + trimmed.length);
  }
  if (minds('stray-space')) fixed = fixed.trim();
  if (minds('odd-space')) fixed = commonSpaces(fixed);
  if (minds('not-nfc')) fixed = usualForm(fixed);
  const trimmed = fixed.trim();
  if (isBlank(fixed)) return undefined;
  if (minds('control-character') && invisibleAt(trimmed).length > 0) return undefined;
  return minds('stray-space') && trimmed !== fixed ? undefined : fixed;
}

/** A line break becomes a space where it separates words; at the ends it separates nothing. */
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
      // Of a joiner that was typed twice one stays; which of two different ones was meant, nobody knows.
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

/** What separates cells of a table: several names, not one. */
const CELL = /[\t\v\f]/;

/**
 * Halves of a character, what is left of an apostrophe or dash that was stored in a Windows encoding, what turns round the
 * letters that people see, the marks of emoji, music and Mongolian, and what takes the place of a space: without these
 * something is lost that only the author knows. Without the others a name looks and reads the same.
 */
const MEANINGFUL =
  /[\p{Cs}\u0080-\u009f\u115f\u1160\u180e\u202d\u202e\u2800\u3164\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]|[\u17b4\u17b5]|[\u180b-\u180d\u180f]/u;
