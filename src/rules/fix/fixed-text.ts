/** A name as it should be. */
import { invisibleAt, isBlank, JOINED } from '../../aliases/names/invisible.ts';
import { nfc } from '../../aliases/names/normal-form.ts';

/** Whether a rule that takes something out of names minds it in this one. */
export type Minds = (rule: 'stray-space' | 'control-character' | 'not-nfc') => boolean;

/**
 * A name without what nobody sees in it and an enabled rule minds; undefined where nobody can tell what it should be. What
 * no enabled rule minds stays, for it makes another name and somebody wants it.
 */
export function fixedText(text: string, minds: Minds): string | undefined {
  let fixed = text;
  if (minds('control-character')) {
    const trimmed = text.trim();
    const seen = withoutInvisible(trimmed);
    if (seen === undefined) return undefined;
    const start = text.indexOf(trimmed);
    fixed = text.slice(0, start) + seen + text.slice(start + trimmed.length);
  }
  if (minds('stray-space')) fixed = fixed.trim();
  if (minds('not-nfc')) fixed = nfc(fixed);
  const trimmed = fixed.trim();
  if (isBlank(fixed)) return undefined;
  if (minds('control-character') && invisibleAt(trimmed).length > 0) return undefined;
  return minds('stray-space') && trimmed !== fixed ? undefined : fixed;
}

/** What separates words, such as a tab, becomes a space; at the ends it separates nothing. */
function withoutInvisible(text: string): string | undefined {
  const broken = text.replace(/[\s\u0085]+/gu, (run) => (BREAK.test(run) ? '\n' : run));
  const kept: string[] = [];
  let done = 0;
  for (const at of invisibleAt(broken)) {
    const character = String.fromCodePoint(broken.codePointAt(at) ?? 0);
    if (character === '\n') continue;
    if (MEANINGFUL.test(character)) return undefined;
    if (character === '\u200d' && JOINED.test(broken.slice(Math.max(0, at - 2), at + 3))) return undefined;
    kept.push(broken.slice(done, at));
    done = at + character.length;
  }
  const seen = kept.join('') + broken.slice(done);
  const [before, after] = [seen.length - seen.trimStart().length, seen.trimEnd().length];
  const ends = [seen.slice(0, before), seen.slice(after)].map((end) => (end.includes('\n') ? '' : end));
  return `${ends[0]}${seen.slice(before, after).replace(/\n+/g, ' ')}${ends[1]}`;
}

const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/**
 * Halves of a character, what is left of an apostrophe or dash that was stored in a Windows encoding, what turns round the
 * letters that people see, and the marks of emoji, music and Mongolian: without these something is lost that only the author
 * knows. Without the others a name looks and reads the same.
 */
const MEANINGFUL = /[\p{Cs}\u0080-\u009f\u180e\u202d\u202e\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/u;
