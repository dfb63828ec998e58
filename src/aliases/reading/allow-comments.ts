/** Reads comments that turn off rules for a name: `# allow: looks-alike, odd-space` after it. */
import type { AliasEntry, AllowComments } from '../alias-file.ts';
import { firstAtLeast } from '../binary-search.ts';
import type { NameScalar } from '../name-scalar.ts';
import type { SourceText } from '../source.ts';

const NONE: AllowComments = new Map();

const COMMENT = /(?<=[ \t])#[ \t]*allow:[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)/g;

/** Finds the comments of a file. It needs the names, because a `#` inside a name does not start a comment. */
export function allowComments(
  source: SourceText,
  entries: readonly AliasEntry[],
  unusual: readonly NameScalar[],
): AllowComments {
  if (!source.text.includes('allow:')) return NONE;
  const found = [...source.text.matchAll(COMMENT)];
  if (found.length === 0) return NONE;
  const names = [...entries, ...entries.flatMap(({ pairs }) => pairs), ...unusual]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const allowed = new Map<number, readonly string[]>();
  for (const { index, 1: words = '' } of found) {
    const { line } = source.lines.position(index);
    const before = lastBefore(names, index);
    const first = before && source.lines.position(before.start).line;
    // Inside the range of a name there can be a comment only after the | or > of a text on several lines.
    if (before && index < before.end && !(first === line && /[|>]/.test(source.text.charAt(before.start)))) continue;
    const ids = words.split(',').map((word) => word.trim());
    const about = before && source.lines.position(before.end).line === line ? [line, first ?? line] : [line];
    for (const one of new Set(about)) allowed.set(one, [...(allowed.get(one) ?? []), ...ids]);
  }
  return allowed;
}

function lastBefore<T extends { readonly start: number }>(names: readonly T[], offset: number): T | undefined {
  return names[firstAtLeast(names.length, (at) => names[at]?.start ?? 0, offset) - 1];
}
