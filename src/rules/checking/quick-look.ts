/** A quick look at what a name says: which names the rules need not be asked about. Nearly all pass, and there may be a million. */
import { mayBeNoName } from '../not-a-name.ts';
import { LONGEST_NAME } from '../too-long.ts';

const LOOK = 1;
/** A rule looks at it where another character beyond ASCII follows: the two may be bytes of one. */
const LEAD = 2;
/** A rule looks at it where the name begins with it. */
const QUOTE = 3;

/** By code unit: 0 for those of which no rule makes anything. */
const KINDS = new Uint8Array(0x10000);
for (const [kind, characters] of [
  [LEAD, '√¬‚├┬ΓРС'],
  [QUOTE, '"“”„\'`´‘’‚«»‹›「『＂'],
  // What separates names, what escapes begin with, and lost characters.
  [LOOK, '\t\v\f;；؛|｜¦,，、،&\\%\ufffd锟Ãï'],
] as const)
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
for (let code = 0xc2; code <= 0xf4; code++) KINDS[code] ||= LEAD;

/** Whether any rule about what a name says may find something in it. */
export function isWorthALook(text: string): boolean {
  if (text.length > LONGEST_NAME) return true;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind === LOOK) return true;
    if (text.charCodeAt(at + 1) >= 0x80) return true;
    if (kind === QUOTE && at === 0) return true;
  }
  return mayBeNoName(text);
}
