import { INVISIBLE } from './names/invisible.ts';

/** Longer names are cut in messages: a sentence must stay readable. */
const LONGEST = 60;

/** A name as messages quote it: cut when long, and with every character that nobody could see written out. */
export function shown(text: string): string {
  const head = text.slice(0, LONGEST * 2);
  const points = [...head];
  const cut = points.length > LONGEST || head.length < text.length;
  const visible = points.slice(0, LONGEST).map((one) => (INVISIBLE.test(one) ? `⟨${codePoint(one)}⟩` : one));
  return `“${visible.join('')}${cut ? '…' : ''}”`;
}

/** `U+200B`, as Unicode writes it. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first code points of a text. */
export function codePoints(text: string): string {
  const points = [...text.slice(0, 8)];
  return points.length > 3 ? `${points.slice(0, 3).map(codePoint).join(' ')} …` : points.map(codePoint).join(' ');
}

/** The text between double quotes, as it may be pasted into a YAML file. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
