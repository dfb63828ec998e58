/** What an ordinary name looks like in a file: one that no rule about the spelling of names needs to look at. */
import { nfc } from './normal-form.ts';
import { isPlainlyText } from './plain-text.ts';
import { UNCOMMON_SPACE } from './spaces.ts';

/**
 * Whether no rule about how names are written can find anything, given that the name holds no invisible character and
 * stands on one line.
 * @param plain whether it is written without quotes
 */
export function isOrdinary(text: string, plain: boolean): boolean {
  return (
    text !== '' &&
    text.trim() === text &&
    !UNCOMMON_SPACE.test(text) &&
    nfc(text) === text &&
    (!plain || isPlainlyText(text))
  );
}
