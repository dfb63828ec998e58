/** Names that YAML does not take for one text, although it is certain what was meant: each with the line as it should be. */
import type { Edit } from '../../finding.ts';
import { quoted } from '../../shown.ts';
import { lineOf, startOfLine } from './lines.ts';
import type { Mistake } from './mistake.ts';
import { inDoubleQuotes, type NameLine, nameLine } from './name-line.ts';

/** `"SINTEZ" LLC`, and `"Pinewood ""Best"" Milk"` as a spreadsheet writes it. @param start of what the parser did not expect */
export function textBehindQuote(text: string, start: number): Mistake | undefined {
  const name = nameLine(text, start);
  if (name === undefined || name.start >= start) return undefined;
  return spreadsheetQuotes(text, name) ?? quotedWord(text, name);
}

function spreadsheetQuotes(text: string, name: NameLine): Mistake | undefined {
  if (!/^"(?:[^"\\]|"")*"$/.test(name.written) || !name.written.slice(1, -1).includes('""')) return undefined;
  const meant = name.written.slice(1, -1).replaceAll('""', '"').trim();
  const message = 'The quotes inside this name are doubled, as a spreadsheet writes them; YAML does not read them so.';
  return withEdit(message, `Write it as ${quoted(meant)}`, inDoubleQuotes(text, name, meant));
}

/** Where more than one name may stand on the line, only who wrote it knows how many. */
function quotedWord(text: string, name: NameLine): Mistake | undefined {
  const found = /^(["'])[^"'\\]*[\p{L}\p{N}][^"'\\]*\1\s[^"'\\,;|#]*[\p{L}\p{N}][^"'\\,;|#]*$/u.exec(name.written);
  if (found === null || /:(?:\s|$)|\s-+\s|\s\//.test(name.written)) return undefined;
  const mark = found[1] === '"' ? 'double' : 'single';
  const message = `YAML takes the name for ended at the second ${mark} quote, and more text follows.`;
  const hint = `If the quotes belong to the name, put all of it in double quotes: ${quoted(name.written)}`;
  return withEdit(message, hint, inDoubleQuotes(text, name));
}

/** `account: Star Wars: Episode IV`. @param start of the second key, as the parser sees it */
export function colonInAccount(text: string, start: number): Mistake | undefined {
  const name = nameLine(text, start);
  if (name?.what !== 'account' || !/:\s/.test(name.written) || /["'[\]{}#]/.test(name.written)) return undefined;
  if (/\b(?:account|alias(?:es)?)\s*:/i.test(name.written)) return undefined;
  const message = 'There is a second colon followed by a space, where only one can be.';
  const hint = `If it is part of the name, put the whole name in double quotes: ${quoted(name.written)}`;
  return withEdit(message, hint, inDoubleQuotes(text, name));
}

/** `@home` and `& Sons`: what begins so cannot be anything but a name. */
export function cannotBegin(text: string, start: number): Mistake {
  const name = nameLine(text, start);
  const message = `A name cannot begin with ${text[start] ?? 'this character'} in YAML unless it is in quotes.`;
  if (name?.start !== start)
    return textBehindQuote(text, start) ?? { message, hint: 'Put the whole name in double quotes.' };
  const written = name.written.replace(/ #.*/, '').trimEnd();
  return withEdit(message, `Put the whole name in double quotes: ${quoted(written)}.`, inDoubleQuotes(text, name));
}

function withEdit(message: string, hint: string, fix: Edit | undefined): Mistake {
  return fix === undefined ? { message, hint } : { message, hint, fix };
}

/** What follows a name in quotes, or a reference, where it is plain how it came there. */
export function behindName(text: string, start: number): Mistake | undefined {
  const line = lineOf(text, start);
  const column = start - startOfLine(text, start);
  if (/^,[ \t]*(?:#.*)?$/.test(line.slice(column))) {
    return {
      message: 'There is a comma behind the name, which YAML does not expect.',
      hint: 'Delete the comma.',
      fix: { start, end: start + 1, text: '' },
    };
  }
  const before = /^([ -]*(?:account: *)?)\*\S+[ \t]+$/.exec(line.slice(0, column));
  if (before === null) return undefined;
  const at = start - column + (before[1] ?? '').length;
  return { ...cannotBegin(text, at), at };
}

/** What a name that fills the rest of its line looks like in quotes; nothing where it does not. */
export function restInQuotes(text: string, start: number): string {
  if (!/^[ -]*(?:account: *)?$/.test(text.slice(startOfLine(text, start), start))) return '';
  const [rest = ''] = /^[^\r\n]{0,200}/.exec(text.slice(start, start + 200)) ?? [];
  return `: ${quoted(rest.replace(/ #.*/, '').trimEnd())}`;
}
