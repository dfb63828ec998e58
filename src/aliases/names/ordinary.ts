/** What an ordinary name looks like in a file: one that no rule about the spelling of names needs to look at. */
import { isPlainlyText } from './plain-text.ts';
import { oddSpaceIn } from './spaces.ts';

/**
 * Whether no rule about how names are written can find anything, given that the name stands on one line, and holds no
 * character that is not seen or looks like a common space (`UNSEEN_IN_FILE`), and is in Unicode's normal form.
 * @param plain whether it is written without quotes
 */
export function isOrdinary(text: string, plain: boolean): boolean {
  return (
    text !== '' &&
    text.trim() === text &&
    !text.includes('  ') &&
    (!text.includes('\u3000') || oddSpaceIn(text) === undefined) &&
    (!plain || isPlainlyText(text))
  );
}
