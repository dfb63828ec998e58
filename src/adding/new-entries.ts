/** Pure: the text of new entries, and where it goes in a file. */
import type { AliasPair } from '../aliases/alias.ts';
import { type Insertion, insertLines, lineBreakOf } from './insertion.ts';
import { writtenName } from './written-name.ts';

/** A pair to add. `display` is the name that people use for the account. */
export interface NewPair extends AliasPair {
  readonly display?: string;
}

/** An account with aliases that no file has an entry for yet. */
export interface NewEntry {
  readonly account: string;
  readonly aliases: readonly string[];
  /** The name that people use, if the account's name is an identifier. Written as a comment. */
  readonly display?: string;
}

/** The lines of an entry: one alias per line, two spaces per level. */
export function entryLines({ account, aliases, display = '' }: NewEntry, indent = ''): readonly string[] {
  const comment = commentText(display, account);
  return [
    `${indent}- account: ${writtenName(account)}${comment === '' ? '' : ` # ${comment}`}`,
    `${indent}  aliases:`,
    ...aliases.map((alias) => `${indent}    - ${writtenName(alias)}`),
  ];
}

export function entriesText(entries: readonly NewEntry[]): string {
  return entries.flatMap((entry) => entryLines(entry).map((line) => `${line}\n`)).join('');
}

/**
 * Appends entries to a file with a list, indented like the last entry. Undefined if the file has a single entry or a list in
 * brackets: inserting text alone cannot extend these.
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

/** The indentation of the entry at an offset, found at the line of its first key. Undefined if there is no such line. */
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

/** Makes text safe for a comment: one line, visible characters only, and not read as `# allow:`. Empty if it is the account. */
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

/** The pairs as entries by account. Accounts and aliases keep the order of their first row. */
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
