/** Turns fixes into suggested changes, which GitHub applies with one click. */
import { createHash } from 'node:crypto';
import type { Fix } from '../aliases/finding.ts';
import type { SourceText } from '../aliases/source.ts';

export interface SuggestedFix {
  readonly fix: Fix;
  /** Markdown, already made harmless, to show above the suggested lines. */
  readonly explanation: string;
}

/** Whole lines of one file and their replacement. */
export interface Suggestion {
  readonly source: SourceText;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Identifies the change across environments, even if the rest of the file changes. */
  readonly key: string;
  /** Markdown with the hidden marker. */
  readonly body: string;
}

/** GitHub's limit for a comment. */
const MOST_CHARACTERS = 65_536;

/** The content of a suggestion's hidden line. */
export interface SuggestionMark {
  /** The environment whose run made it. Runs of others do not touch it. */
  readonly environment: string;
  readonly key: string;
}

/** The invisible line by which the next run finds its suggestion. */
export function suggestionMarker({ environment, key }: SuggestionMark): string {
  return `<!-- customergauge-aliases-suggestion:${environment}:${key} -->`;
}

/** Reads a comment's hidden line; `undefined` if it is not one of our suggestions. */
export function suggestionMark(body: string): SuggestionMark | undefined {
  const match = /^<!-- customergauge-aliases-suggestion:([\w.-]+):([0-9a-f]{32}) -->(?:\r?\n|$)/.exec(body);
  return match?.[1] && match[2] ? { environment: match[1], key: match[2] } : undefined;
}

/**
 * Makes suggestions of fixes. Fixes on the same lines become one, because GitHub applies whole lines. A fix that overlaps
 * another one waits until that is applied.
 */
export function toSuggestions(fixes: readonly SuggestedFix[], environment: string): readonly Suggestion[] {
  const bySource = Map.groupBy(fixes, ({ fix }) => fix.source);
  const seen = new Map<string, number>();
  return [...bySource].flatMap(([source, all]) =>
    regionsOf(source, all).flatMap((region) => {
      const before = withoutReturns(source.text.slice(region.start, region.end));
      const after = withoutReturns(fixed(source.text, region));
      if (before === after || !canBeShown(after)) return [];
      // Equal lines of a file are distinguished by their order.
      const same = JSON.stringify([source.file, before, after]);
      const nth = seen.get(same) ?? 0;
      seen.set(same, nth + 1);
      const key = createHash('sha256').update(`${same}${nth}`).digest('hex').slice(0, 32);
      const explanations = [...new Set(region.fixes.map(({ explanation }) => explanation))];
      const body = [suggestionMarker({ environment, key }), ...explanations, fenced(after)].join('\n\n');
      if (body.length > MOST_CHARACTERS) return [];
      const firstLine = source.lines.position(region.start).line;
      return [{ source, firstLine, lastLine: source.lines.position(region.end).line, key, body }];
    }),
  );
}

/** Whole lines, without the last line break, and the fixes in them, in order and without overlaps. */
interface Region {
  readonly start: number;
  readonly end: number;
  readonly fixes: readonly SuggestedFix[];
}

function regionsOf(source: SourceText, fixes: readonly SuggestedFix[]): readonly Region[] {
  const ordered = fixes.toSorted(
    ({ fix: a }, { fix: b }) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1),
  );
  const regions: { start: number; end: number; fixes: SuggestedFix[] }[] = [];
  let reached = -1;
  for (const suggested of ordered) {
    const { start, end } = suggested.fix;
    if (start < reached || start > end || end > source.text.length) {
      const region = regions.at(-1);
      // Equal fixes for two reasons become one, with both explanations.
      if (region?.fixes.some((known) => isSame(known, suggested)))
        region.fixes.push({ ...suggested, fix: { ...suggested.fix, start: suggested.fix.end, text: '' } });
      continue;
    }
    reached = Math.max(end, start + 1);
    const from = start === 0 ? 0 : source.text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = source.text.indexOf('\n', end);
    const to = lineEnd === -1 ? source.text.length : lineEnd;
    const last = regions.at(-1);
    if (last && from <= last.end) {
      last.end = Math.max(last.end, to);
      last.fixes.push(suggested);
    } else regions.push({ start: from, end: to, fixes: [suggested] });
  }
  return regions;
}

function isSame({ fix: a }: SuggestedFix, { fix: b }: SuggestedFix): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

function fixed(text: string, { start, end, fixes }: Region): string {
  let result = '';
  let at = start;
  for (const { fix } of fixes) {
    result += text.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return result + text.slice(at, end);
}

/** GitHub chooses the line ends when it applies a suggestion. */
function withoutReturns(text: string): string {
  return text.replace(/\r(?=\n|$)/g, '');
}

/** Whether a comment would keep a text unchanged. */
function canBeShown(text: string): boolean {
  return text.isWellFormed() && !/[\0\r\uFEFF]/.test(text);
}

/** A code block that the text cannot close. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${text}\n${fence}`;
}
