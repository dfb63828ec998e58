/** Names that YAML does not take for one text, although it is certain what was meant: each with the line as it should be. */
import { quoted } from '../shown.ts';
import { type Edit, inDoubleQuotes, type NameLine, nameLine } from './name-line.ts';

export interface SpelledOut {
  readonly message: string;
  readonly hint: string;
  readonly fix?: Edit;
}

/** `"SINTEZ" LLC`, and `"Pinewood ""Best"" Milk"` as a spreadsheet writes it. @param start of what the parser did not expect */
export function textBehindQuote(text: string, start: number): SpelledOut | undefined {
  const name = nameLine(text, start);
  if (name === undefined || name.start >= start) return undefined;
  return spreadsheetQuotes(text, name) ?? quotedWord(text, name);
}

function spreadsheetQuotes(text: string, name: NameLine): SpelledOut | undefined {
  if (!/^"(?:[^"\\]|"")*"$/.test(name.written) || !name.written.slice(1, -1).includes('""')) return undefined;
  const meant = name.written.slice(1, -1).replaceAll('""', '"').trim();
  const message = 'The quotes inside this name are doubled, as a spreadsheet writes them; YAML does not read them so.';
  return withEdit(message, `Write it as ${quoted(meant)}`, inDoubleQuotes(text, name, meant));
}

/** Where more than one name may stand on the line, only who wrote it knows how many. */
function quotedWord(text: string, name: NameLine): SpelledOut | undefined {
  const found = /^(["'])[^"'\\]*[\p{L}\p{N}][^"'\\]*\1\s[^"'\\,;|#]*[\p{L}\p{N}][^"'\\,;|#]*$/u.exec(name.written);
  if (found === null || /:(?:\s|$)|\s-+\s|\s\//.test(name.written)) return undefined;
  const mark = found[1] === '"' ? 'double' : 'single';
  const message = `YAML takes the name for ended at the second ${mark} quote, and more text follows.`;
  const hint = `If the quotes belong to the name, put all of it in double quotes: ${quoted(name.written)}`;
  return withEdit(message, hint, inDoubleQuotes(text, name));
}

/** `account: Star Wars: Episode IV`. @param start of the second key, as the parser sees it */
export function colonInAccount(text: string, start: number): SpelledOut | undefined {
  const name = nameLine(text, start);
  if (name?.what !== 'account' || !/:\s/.test(name.written) || /["'[\]{}#]/.test(name.written)) return undefined;
  if (/\b(?:account|alias(?:es)?)\s*:/i.test(name.written)) return undefined;
  const message = 'There is a second colon followed by a space, where only one can be.';
  const hint = `If it is part of the name, put the whole name in double quotes: ${quoted(name.written)}`;
  return withEdit(message, hint, inDoubleQuotes(text, name));
}

/** `@home` and `& Sons`: what begins so cannot be anything but a name. */
export function cannotBegin(text: string, start: number): SpelledOut {
  const name = nameLine(text, start);
  const message = `A name cannot begin with ${text[start] ?? 'this character'} in YAML unless it is in quotes.`;
  if (name?.start !== start)
    return textBehindQuote(text, start) ?? { message, hint: 'Put the whole name in double quotes.' };
  const written = name.written.replace(/ #.*/, '').trimEnd();
  return withEdit(message, `Put the whole name in double quotes: ${quoted(written)}.`, inDoubleQuotes(text, name));
}

function withEdit(message: string, hint: string, fix: Edit | undefined): SpelledOut {
  return fix === undefined ? { message, hint } : { message, hint, fix };
}
