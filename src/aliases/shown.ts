/** Formats names for messages. */
import { INVISIBLE, invisibleAt } from './names/invisible.ts';

/**
 * Characters that look like a normal space or like nothing. The ideographic space is visible: it is as wide as a
 * letter.
 */
const UNSEEN = new RegExp(`(?![ \\u3000])(?:\\s|${INVISIBLE.source})`, 'u');

/** Longer names are cut in messages: a sentence must stay readable. */
const LONGEST = 60;

/** Quotes a name. Long names are cut, and invisible characters are written as code points. */
export function shown(text: string): string {
  const head = text.slice(0, LONGEST * 2);
  const points = [...head];
  const cut = points.length > LONGEST || head.length < text.length;
  const visible = points.slice(0, LONGEST).map((one) => (UNSEEN.test(one) ? `⟨${codePoint(one)}⟩` : one));
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

/** A sentence with a lower-case first letter, to follow a colon. */
export function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The text in double quotes, ready to be pasted into a YAML file. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Like `quoted`, but writes invisible characters as YAML escapes, except those that the spelling needs. */
export function escaped(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const at of invisibleAt(text)) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    pieces.push(inside(text.slice(done, at)), escapeOf(character));
    done = at + character.length;
  }
  return `"${pieces.join('')}${inside(text.slice(done))}"`;
}

function inside(text: string): string {
  return quoted(text).slice(1, -1);
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return inside(character);
  const digits = code.toString(16).toUpperCase();
  return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
