/** Characters that only look like the hyphen or colon that YAML needs. */
import { codePoint } from '../../shown.ts';
import { lineOf, startOfLine } from './lines.ts';
import type { LocatedMistake } from './mistake.ts';

/** Word processors turn hyphens into dashes and bullets. East Asian keyboards type full-width colons. */
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

/** Finds such a character on the line that contains an offset. */
export function oddMark(text: string, offset: number): LocatedMistake | undefined {
  const line = lineOf(text, offset);
  const found = ODD_HYPHEN.exec(line) ?? ODD_COLON.exec(line);
  if (found === null) return undefined;
  const [mark] = found;
  const needed = mark === '\uFF1A' ? 'colon (:)' : 'hyphen (-)';
  return {
    message: `This is ${NAMES[mark] ?? 'a dash'} (${codePoint(mark)}), but YAML needs a ${needed} here.`,
    hint: `Replace it with a ${needed}.`,
    at: startOfLine(text, offset) + found.index,
  };
}
