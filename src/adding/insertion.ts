/** Pure: where and how new text goes into an alias file. */
import { compareText } from '../aliases/alias.ts';
import type { AliasEntry } from '../aliases/alias-file.ts';
import { escaped } from '../aliases/shown.ts';
import { writtenName } from './written-name.ts';

/** Text to insert into a file. Nothing is replaced. */
export interface Insertion {
  /** Character offset in the text of the file. */
  readonly at: number;
  readonly text: string;
}

/** Indentation and hyphen before the name of an alias. */
const ITEM = /^([ ]*)-([ \t]+)$/;

/**
 * Inserts aliases after the last one of an entry, in the same layout. Undefined if the entry uses an anchor, a reference or a
 * tag, or has a layout that this function does not know.
 * @param of.from character offset where the entry before it ends
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

/** Indentation and hyphen of an alias; the hyphen may be alone on the line before. Undefined for anything else. */
function itemPrefix(text: string, start: number): string | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  if (ITEM.test(before)) return before;
  if (before.trim() !== '' || lineStart === 0) return undefined;
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
  const hyphen = /^([ ]*-)[ \t]*(?:#.*)?\r?$/.exec(above);
  return hyphen ? `${hyphen[1]} ` : undefined;
}

/** The end of a value without the line breaks after it, which YAML counts as part of a block of text. */
function endOfValue(text: string, end: number): number {
  let at = end;
  while (at > 0 && ' \t\r\n'.includes(text.charAt(at - 1))) at--;
  return at;
}

/**
 * Inserts lines below the line with the offset `end`. Undefined if anything but a comment follows on that line. If the last
 * line of the file has no line break, it still has none afterwards.
 */
export function insertLines(text: string, end: number, lines: readonly string[]): Insertion | undefined {
  const rest = /^[ \t]*(?:#[^\n]*)?(\r?\n|$)/.exec(text.slice(end, text.indexOf('\n', end) + 1 || text.length));
  if (rest === null) return undefined;
  const lineBreak = lineBreakOf(text, end);
  if (rest[1] === '') return { at: text.length, text: lines.map((line) => lineBreak + line).join('') };
  return { at: end + rest[0].length, text: lines.map((line) => line + lineBreak).join('') };
}

/** The kind of line break after an offset, or before it in the last line. */
export function lineBreakOf(text: string, at: number): string {
  const next = text.indexOf('\n', at);
  const found = next === -1 ? text.lastIndexOf('\n', at) : next;
  return found > 0 && text[found - 1] === '\r' ? '\r\n' : '\n';
}

/** Whether an entry uses anchors, references or tags. Changing such an entry could change another one. */
function usesReferences(text: string, entry: AliasEntry, from: number): boolean {
  const names = [entry, ...entry.pairs]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const layout: string[] = [];
  let at = from;
  for (const { start, end } of names) {
    // The target of a reference has the place of the reference.
    if (start < at || text[start] === '*' || text[start] === '&') return true;
    layout.push(text.slice(at, start));
    at = end;
  }
  return /[&*!]|<</.test(layout.map((line) => line.replace(/(^|\s)#[^\n]*/g, '$1')).join('\n'));
}

/** The text with all insertions. Insertions at the same offset keep their order. */
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

/** The entries of one file, sorted by their start. */
export function inTextOrder(entries: readonly AliasEntry[]): readonly AliasEntry[] {
  return [...entries].sort((a, b) => entryStart(a) - entryStart(b) || compareText(a.account, b.account));
}

export function entryStart(entry: AliasEntry): number {
  return Math.min(entry.start, ...entry.pairs.map(({ start }) => start));
}

export function entryEnd(entry: AliasEntry): number {
  return Math.max(entry.end, ...entry.pairs.map(({ end }) => end));
}
