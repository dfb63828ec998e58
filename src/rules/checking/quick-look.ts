/** A fast test for names in which no rule can find anything. Nearly all of a million names pass it. */
import { ANYWHERE, BEFORE_NON_ASCII, FIRST, type Look } from '../../aliases/scan/look.ts';
import { mayBeNoName, mayBeNoNameByEnds } from '../not-a-name.ts';
import { LONGEST_NAME } from '../too-long.ts';

/** The kind of each code unit; 0 if no rule looks at it. */
const KINDS = new Uint8Array(0x10000);
for (const [kind, characters] of [
  // Misread UTF-8: one of these and the next character may be the bytes of a single character.
  [BEFORE_NON_ASCII, '√¬‚ƒ≈├┬─┼ΓРС'],
  [FIRST, '"“”„\'`´‘’‚«»‹›「『＂'],
  // Separators between names, the start of escapes, and lost characters.
  [ANYWHERE, '\t\v\f;；؛|｜¦,，、،&\\%\ufffd锟Ãï'],
] as const)
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
for (let code = 0xc2; code <= 0xf4; code++) KINDS[code] ||= BEFORE_NON_ASCII;

/** The same test for the scanner. It selects at least every name that `isWorthALook` selects. */
export const RULES_LOOK: Look = {
  characters: KINDS,
  ends: (first, last, length) => length > LONGEST_NAME || mayBeNoNameByEnds(first, last, length),
};

/** Whether a rule about the content of a name may find something. */
export function isWorthALook(text: string): boolean {
  if (text.length > LONGEST_NAME) return true;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind === ANYWHERE) return true;
    if (text.charCodeAt(at + 1) >= 0x80 && !isCommonCyrillic(text, at)) return true;
    if (kind === FIRST && at === 0) return true;
  }
  return mayBeNoName(text);
}

/** These two letters are common in Cyrillic. They are bytes of misread text only if every second character is one. */
function isCommonCyrillic(text: string, at: number): boolean {
  return BYTES_IN_CYRILLIC.includes(text.charAt(at)) && !BYTES_IN_CYRILLIC.includes(text.charAt(at + 2));
}

const BYTES_IN_CYRILLIC: readonly string[] = ['Р', 'С'];
