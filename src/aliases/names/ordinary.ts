/** Recognises ordinary names, which no rule about spelling needs to check. */
import { isPlainlyText } from './plain-text.ts';
import { oddSpaceIn } from './spaces.ts';

/**
 * Whether no rule about spelling can find anything in a name. The caller must know that the name is on one line, is in NFC,
 * and has no character of `UNSEEN_IN_FILE`.
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
