/** Which characters a scan may pass over in a name without making it text. */
import { UNSEEN_IN_FILE } from '../names/invisible.ts';
import { nfc } from '../names/normal-form.ts';
import { isOrdinary } from '../names/ordinary.ts';

const UNKNOWN = 0;
const SAFE = 1;
const UNSAFE = 2;

/** By code unit, worked out when one is first met. */
const KINDS = new Uint8Array(0x10000);

/** What may combine with a character before it: marks, and the later parts of a Korean syllable. */
const COMBINING = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u;
/** White space is safe only as U+0020, halves of a character only as a whole, and two code points are no characters. */
const NEVER_ALONE = /[\s\p{Cs}\ufffe\uffff]/u;

/**
 * Whether a character beyond ASCII, of one code unit, is harmless beside any others of these: it is seen, and no text of such
 * characters can be out of Unicode's normal form.
 */
export function isSafe(code: number): boolean {
  const known = KINDS[code] as number;
  if (known !== UNKNOWN) return known === SAFE;
  const one = String.fromCharCode(code);
  const safe =
    !NEVER_ALONE.test(one) && !COMBINING.test(one) && !UNSEEN_IN_FILE.test(one) && one.normalize('NFC') === one;
  KINDS[code] = safe ? SAFE : UNSAFE;
  return safe;
}

/** The same of a whole name that holds others, or whose beginning may be no text to some reader of YAML. */
export function isOrdinaryText(text: string, plain: boolean): boolean {
  return isOrdinary(text, plain) && !/[\ufffe\uffff]/.test(text) && !UNSEEN_IN_FILE.test(text) && nfc(text) === text;
}

/** Whether a line holds what readers disagree about, or what no YAML may hold: controls, and line ends that are none to others. */
export function holdsOdd(line: string): boolean {
  return ODD.test(line);
}

const ODD = /(?!\t)[\p{Cc}\u2028\u2029\ufffe\uffff]/u;
