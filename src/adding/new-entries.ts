import type { AliasPair } from '../aliases/alias.ts';
import { type Insertion, insertLines, lineBreakOf } from './insertion.ts';
import { writtenName } from './written-name.ts';

/** A pair to be added, with what people call the account. */
export interface NewPair extends AliasPair {
  readonly display?: string;
}

/** An account with aliases that no file has an entry for yet. */
export interface NewEntry {
  readonly account: string;
  readonly aliases: readonly string[];
  /** What people call the account, where its name is an identifier; written as a comment. */
  readonly display?: string;
}

/** An entry as it is written: one alias a line, two spaces a level. */
export function entryLines({ account, aliases, display = '' }: NewEntry, indent = ''): readonly string[] {
  const comment = commentText(display, account);
  return [
    `${indent}- account: ${writtenName(account)}${comment === '' ? '' : ` # ${comment}`}`,
    `${indent}  aliases:`,
    ...aliases.map((alias) => `${indent}    - ${writtenName(alias)}`),
  ];
}

/** The text of a new file. */
export function entriesText(entries: readonly NewEntry[]): string {
  return entries.flatMap((entry) => entryLines(entry).map((line) => `${line}\n`)).join('');
}

/**
 * Where and how entries go to the end of a file that holds a list of entries, indented like the last one. Nothing where
 * the file holds a single entry, or a list in brackets: no text that is only added makes another file of these.
 * @param last where the last entry begins and ends
 */
export function appendEntries(
  text: string,
  last: { readonly start: number; readonly end: number },
  entries: readonly NewEntry[],
): Insertion | undefined {
  const indent = indentOf(text, last.start);
  if (indent === undefined) return undefined;
  const lines = entries.flatMap((entry) => entryLines(entry, indent));
  let end = last.end;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end--;
  const rest = text.slice(end);
  // Comments at the end may belong to the last entry.
  if (!/^[ \t]*(?:#[^\n]*)?(?:\r?\n[ \t]*(?:#[^\n]*)?)*$/.test(rest)) return insertLines(text, end, lines);
  const lineBreak = lineBreakOf(text, text.length);
  if (text.endsWith('\n')) return { at: text.length, text: lines.map((line) => line + lineBreak).join('') };
  return { at: text.length, text: lines.map((line) => lineBreak + line).join('') };
}

/** The spaces before the hyphen of the entry that begins at an offset: with its first key, of which the value stands there or below. */
function indentOf(text: string, start: number): string | undefined {
  let lineEnd = text.indexOf('\n', start);
  if (lineEnd === -1) lineEnd = text.length;
  for (let lines = 0; lines < 1000 && lineEnd > 0; lines++) {
    const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
    const found = /^([ ]*)-[ \t]+["']?(?:account|aliases)["']?[ \t]*:/.exec(text.slice(lineStart, lineEnd));
    if (found) return found[1];
    lineEnd = lineStart - 1;
  }
  return undefined;
}

/** What a comment may hold: one line, nothing unseen, and no instruction to the rules. */
export function commentText(display: string, account: string): string {
  const text = display
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_COMMENT);
  if (text === account) return '';
  return /^allow\s*:/i.test(text) ? `“${text}”` : text;
}

const LONGEST_COMMENT = 200;

/** In the order in which accounts and aliases come first. */
export function groupByAccount(pairs: readonly NewPair[]): Map<string, NewEntry> {
  const groups = new Map<string, { account: string; aliases: string[]; display?: string }>();
  for (const { account, alias, display } of pairs) {
    const group = groups.get(account) ?? { account, aliases: [] };
    group.aliases.push(alias);
    if (display && group.display === undefined) group.display = display;
    groups.set(account, group);
  }
  return groups;
}
