/** Characters that only look like the hyphen or colon that YAML needs. */
import { codePoint } from '../shown.ts';

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
export function oddMark(
  text: string,
  start: number,
): { readonly message: string; readonly hint: string; readonly at: number } | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart, lineStart + 200).split('\n', 1)[0] ?? '';
  const found = ODD_HYPHEN.exec(line) ?? ODD_COLON.exec(line);
  if (found === null) return undefined;
  const [mark] = found;
  const needed = mark === '\uFF1A' ? 'colon (:)' : 'hyphen (-)';
  return {
    message: `This is ${NAMES[mark] ?? 'a dash'} (${codePoint(mark)}), but YAML needs a ${needed} here.`,
    hint: `Replace it with a ${needed}.`,
    at: lineStart + found.index,
  };
}
