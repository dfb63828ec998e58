/** Characters that a scan can accept in a name without decoding the name. */
import { UNSEEN_IN_FILE } from '../names/invisible.ts';
import { nfc } from '../names/normal-form.ts';
import { isOrdinary } from '../names/ordinary.ts';

const UNKNOWN = 0;
const SAFE = 1;
const UNSAFE = 2;

/** By code unit, computed on first use. */
const KINDS = new Uint8Array(0x10000);

/** Characters that may combine with the one before: marks, and the later parts of a Korean syllable. */
const COMBINING = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u;
/** White space other than U+0020, half a character, and two code points that are not characters. */
const NEVER_ALONE = /[\s\p{Cs}\ufffe\uffff]/u;

/**
 * Whether a non-ASCII character of one code unit is visible, and any text of such characters is in Unicode's normal
 * form NFC.
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

/** The full check, for a name with other characters, or one that some YAML reader may not read as text. */
export function isOrdinaryText(text: string, plain: boolean): boolean {
  return isOrdinary(text, plain) && !/[\ufffe\uffff]/.test(text) && !UNSEEN_IN_FILE.test(text) && nfc(text) === text;
}

/** Whether a line has characters that YAML forbids or that only some readers take as a line break. */
export function holdsOdd(line: string): boolean {
  return ODD.test(line);
}

const ODD = /(?!\t)[\p{Cc}\u2028\u2029\ufffe\uffff]/u;
