import { compareText } from '../aliases/alias.ts';
import type { AliasEntry } from '../aliases/alias-file.ts';
import { escaped } from '../aliases/shown.ts';
import { writtenName } from './written-name.ts';

/** Text that goes into a file; all that stands there stays. */
export interface Insertion {
  /** Character offset in the file's text. */
  readonly at: number;
  readonly text: string;
}

/** Lines of new aliases, each with the characters before the name, as the last alias of the entry has them. */
const ITEM = /^([ ]*)-([ \t]+)$/;

/**
 * Where and how aliases go into an entry of a file, behind those that it has and laid out like the last one. Nothing where
 * the entry uses an anchor, a reference or a tag, or is laid out as nobody could have foreseen.
 * @param from where in the text the entry before it ends
 */
export function insertAliases(
  text: string,
  of: { readonly entry: AliasEntry; readonly from: number; readonly aliases: readonly string[] },
): Insertion | undefined {
  const { entry, from, aliases } = of;
  const last = entry.pairs.reduce<AliasEntry['pairs'][number] | undefined>(
    (a, b) => (a === undefined || b.start > a.start ? b : a),
    undefined,
  );
  if (last === undefined || usesReferences(text, entry, from)) return undefined;
  const next = /^(?:[ \t\r\n]|(?<=\s)#.*)*(.?)/.exec(text.slice(last.end));
  if (next?.[1] === ',' || next?.[1] === ']')
    return { at: last.end, text: aliases.map((alias) => `, ${escaped(alias)}`).join('') };
  const before = itemPrefix(text, last.start);
  if (before === undefined) return undefined;
  return insertLines(
    text,
    endOfValue(text, last.end),
    aliases.map((alias) => before + writtenName(alias)),
  );
}

/** What stands before a name in its line, hyphen included; the hyphen may stand alone on a line before. */
function itemPrefix(text: string, start: number): string | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  if (ITEM.test(before)) return before;
  if (before.trim() !== '' || lineStart === 0) return undefined;
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
  const hyphen = /^([ ]*-)[ \t]*(?:#.*)?\r?$/.exec(above);
  return hyphen ? `${hyphen[1]} ` : undefined;
}

/** The line breaks behind a block of text count as part of it, and belong to what follows. */
function endOfValue(text: string, end: number): number {
  let at = end;
  while (at > 0 && ' \t\r\n'.includes(text.charAt(at - 1))) at--;
  return at;
}

/**
 * New lines below the line that an offset is in. Nothing where something else than a comment stands behind it there.
 * A file whose last line has no end gets none.
 */
export function insertLines(text: string, end: number, lines: readonly string[]): Insertion | undefined {
  const rest = /^[ \t]*(?:#[^\n]*)?(\r?\n|$)/.exec(text.slice(end, text.indexOf('\n', end) + 1 || text.length));
  if (rest === null) return undefined;
  const lineBreak = lineBreakOf(text, end);
  if (rest[1] === '') return { at: text.length, text: lines.map((line) => lineBreak + line).join('') };
  return { at: end + rest[0].length, text: lines.map((line) => line + lineBreak).join('') };
}

/** The line break behind an offset; in the last line, the one before it. */
export function lineBreakOf(text: string, at: number): string {
  const behind = text.indexOf('\n', at);
  const found = behind === -1 ? text.lastIndexOf('\n', at) : behind;
  return found > 0 && text[found - 1] === '\r' ? '\r\n' : '\n';
}

/** An anchor is known elsewhere by its name, and a reference stands for what is written elsewhere: neither is to be changed here. */
function usesReferences(text: string, entry: AliasEntry, from: number): boolean {
  const names = [entry, ...entry.pairs]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const layout: string[] = [];
  let at = from;
  for (const { start, end } of names) {
    // What a reference brings in stands where the reference stands.
    if (start < at || text[start] === '*' || text[start] === '&') return true;
    layout.push(text.slice(at, start));
    at = end;
  }
  return /[&*!]|<</.test(layout.map(withoutComments).join('\n'));
}

function withoutComments(layout: string): string {
  return layout.replace(/(^|\s)#[^\n]*/g, '$1');
}

/** A text with insertions made; those of one place in the order in which they are given. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { at, text: inserted } of [...insertions].sort((a, b) => a.at - b.at)) {
    pieces.push(text.slice(done, at), inserted);
    done = at;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** The entries of one file in the order of its text. */
export function inTextOrder(entries: readonly AliasEntry[]): readonly AliasEntry[] {
  return [...entries].sort((a, b) => startOf(a) - startOf(b) || compareText(a.account, b.account));
}

export function startOf(entry: AliasEntry): number {
  return Math.min(entry.start, ...entry.pairs.map(({ start }) => start));
}

export function endOf(entry: AliasEntry): number {
  return Math.max(entry.end, ...entry.pairs.map(({ end }) => end));
}
