/** Characters that only look like the hyphen or colon that YAML needs. */
import { codePoint } from '../../shown.ts';
import { lineOf, startOfLine } from './lines.ts';
import type { LocatedMistake } from './mistake.ts';

/** What word processors make of a hyphen or an East Asian keyboard of a colon. */
const NAMES: Readonly<Record<string, string>> = {
  '\u2010': 'a typographic hyphen',
  '\u2011': 'a non-breaking hyphen',
  '\u2012': 'a figure dash',
  '\u2013': 'an en dash',
  '\u2014': 'an em dash',
  '\u2022': 'a bullet',
  '\u2212': 'a minus sign',
  '\u00B7': 'a middle dot',
  '\u25AA': 'a bullet',
  '\uFF0D': 'a full-width hyphen',
  '\uFF1A': 'a full-width colon',
};

const ODD_HYPHEN = /(?<=^ *)[\u2010-\u2014\u2022\u2212\u00B7\u25AA\uFF0D](?=[ \t])/u;
const ODD_COLON = /(?<=^[ -]*(?:account|aliases) *)\uFF1A/iu;

/** Says where in the line of an offset a character stands that only looks like the hyphen or the colon that YAML needs. */
export function oddMark(text: string, offset: number): LocatedMistake | undefined {
  const line = lineOf(text, offset);
  const found = ODD_HYPHEN.exec(line) ?? ODD_COLON.exec(line);
  if (found === null) return undefined;
  const [mark] = found;
  const needed = mark === '\uFF1A' ? 'colon (:)' : 'hyphen (-)';
  return {
    message: `There is ${NAMES[mark] ?? 'a dash'} (${codePoint(mark)}) where YAML needs a common ${needed}.`,
    hint: `Type a ${needed} in its place.`,
    at: startOfLine(text, offset) + found.index,
  };
}
