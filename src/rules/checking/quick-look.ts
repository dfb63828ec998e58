/** A quick look at what a name says: which names the rules need not be asked about. Nearly all pass, and there may be a million. */
import { ANYWHERE, BEFORE_NON_ASCII, FIRST, type Look } from '../../aliases/scan/look.ts';
import { mayBeNoName, mayBeNoNameByEnds } from '../not-a-name.ts';
import { LONGEST_NAME } from '../too-long.ts';

/** By code unit: 0 for those of which no rule makes anything. */
const KINDS = new Uint8Array(0x10000);
for (const [kind, characters] of [
  // These and what follows may be bytes of one character.
  [BEFORE_NON_ASCII, '√¬‚ƒ≈├┬─┼ΓРС'],
  [FIRST, '"“”„\'`´‘’‚«»‹›「『＂'],
  // What separates names, what escapes begin with, and lost characters.
  [ANYWHERE, '\t\v\f;；؛|｜¦,，、،&\\%\ufffd锟Ãï'],
] as const)
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
for (let code = 0xc2; code <= 0xf4; code++) KINDS[code] ||= BEFORE_NON_ASCII;

/** The same for who scans files: all names that are worth a look are among those that this says. */
export const RULES_LOOK: Look = {
  characters: KINDS,
  ends: (first, last, length) => length > LONGEST_NAME || mayBeNoNameByEnds(first, last, length),
};

/** Whether any rule about what a name says may find something in it. */
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

/** Names in Cyrillic are full of these two letters; only where every second character is one of them may they be bytes. */
function isCommonCyrillic(text: string, at: number): boolean {
  return BYTES_IN_CYRILLIC.includes(text.charAt(at)) && !BYTES_IN_CYRILLIC.includes(text.charAt(at + 2));
}

const BYTES_IN_CYRILLIC: readonly string[] = ['Р', 'С'];
