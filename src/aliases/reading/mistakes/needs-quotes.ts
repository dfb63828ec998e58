/** Finds names that need quotes because YAML does not read them as one text, and quotes them. */
import type { Edit } from '../../finding.ts';
import { quoted } from '../../shown.ts';
import { lineOf, startOfLine } from './lines.ts';
import type { Mistake } from './mistake.ts';
import { inDoubleQuotes, type NameLine, nameLine } from './name-line.ts';

/** `"SINTEZ" LLC`, or `"Pinewood ""Best"" Milk"` from a CSV file. @param start of the text that the parser did not expect */
export function textAfterQuote(text: string, start: number): Mistake | undefined {
  const name = nameLine(text, start);
  if (name === undefined || name.start >= start) return undefined;
  return spreadsheetQuotes(text, name) ?? quotedWord(text, name);
}

function spreadsheetQuotes(text: string, name: NameLine): Mistake | undefined {
  if (!/^"(?:[^"\\]|"")*"$/.test(name.written) || !name.written.slice(1, -1).includes('""')) return undefined;
  const meant = name.written.slice(1, -1).replaceAll('""', '"').trim();
  const message = 'The quotes inside this name are doubled, as in a CSV file. YAML does not understand that.';
  return withEdit(message, `Write it as ${quoted(meant)}`, inDoubleQuotes(text, name, meant));
}

/** Undefined if the line may contain several names, because then only its author knows what is meant. */
function quotedWord(text: string, name: NameLine): Mistake | undefined {
  const found = /^(["'])[^"'\\]*[\p{L}\p{N}][^"'\\]*\1\s[^"'\\,;|#]*[\p{L}\p{N}][^"'\\,;|#]*$/u.exec(name.written);
  if (found === null || /:(?:\s|$)|\s-+\s|\s\//.test(name.written)) return undefined;
  const mark = found[1] === '"' ? 'double' : 'single';
  const message = `For YAML, the name ends at the second ${mark} quote, but more text follows.`;
  const hint = `If the quotes are part of the name, put the whole name in double quotes: ${quoted(name.written)}`;
  return withEdit(message, hint, inDoubleQuotes(text, name));
}

/** `account: Star Wars: Episode IV`. @param start of the text that the parser reads as a second key */
export function colonInAccount(text: string, start: number): Mistake | undefined {
  const name = nameLine(text, start);
  if (name?.what !== 'account' || !/:\s/.test(name.written) || /["'[\]{}#]/.test(name.written)) return undefined;
  if (/\b(?:account|alias(?:es)?)\s*:/i.test(name.written)) return undefined;
  const message = 'This line has a second colon followed by a space, but only one is allowed.';
  const hint = `If it is part of the name, put the whole name in double quotes: ${quoted(name.written)}`;
  return withEdit(message, hint, inDoubleQuotes(text, name));
}

/** `@home` and `& Sons`: no YAML value can begin like this without quotes, so it must be a name. */
export function cannotBegin(text: string, start: number): Mistake {
  const name = nameLine(text, start);
  const message = `A name cannot begin with ${text[start] ?? 'this character'} in YAML unless it is in quotes.`;
  if (name?.start !== start)
    return textAfterQuote(text, start) ?? { message, hint: 'Put the whole name in double quotes.' };
  const written = name.written.replace(/ #.*/, '').trimEnd();
  return withEdit(message, `Put the whole name in double quotes: ${quoted(written)}.`, inDoubleQuotes(text, name));
}

function withEdit(message: string, hint: string, fix: Edit | undefined): Mistake {
  return fix === undefined ? { message, hint } : { message, hint, fix };
}

/** Explains text after a quoted name or a reference, for the mistakes that can be recognised. */
export function textAfterName(text: string, start: number): Mistake | undefined {
  const line = lineOf(text, start);
  const column = start - startOfLine(text, start);
  if (/^,[ \t]*(?:#.*)?$/.test(line.slice(column))) {
    return {
      message: 'YAML does not allow a comma after this name.',
      hint: 'Delete the comma.',
      fix: { start, end: start + 1, text: '' },
    };
  }
  const before = /^([ -]*(?:account: *)?)\*\S+[ \t]+$/.exec(line.slice(0, column));
  if (before === null) return undefined;
  const at = start - column + (before[1] ?? '').length;
  return { ...cannotBegin(text, at), at };
}

/** For the end of a hint: the name in quotes, if it fills the rest of the line. */
export function restInQuotes(text: string, start: number): string {
  if (!/^[ -]*(?:account: *)?$/.test(text.slice(startOfLine(text, start), start))) return '';
  const [rest = ''] = /^[^\r\n]{0,200}/.exec(text.slice(start, start + 200)) ?? [];
  return `: ${quoted(rest.replace(/ #.*/, '').trimEnd())}`;
}
