/** Fixes as the suggested changes that GitHub applies with one click. */
import { createHash } from 'node:crypto';
import type { Fix } from '../aliases/finding.ts';
import type { SourceText } from '../aliases/source.ts';

/** A fix, and what to say about it. */
export interface SuggestedFix {
  readonly fix: Fix;
  /** Finished Markdown, already neutral: it stands above the suggested lines. */
  readonly explanation: string;
}

/** Whole lines of one file and what takes their place, as GitHub applies it with one click. */
export interface Suggestion {
  readonly source: SourceText;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Says what is suggested where, for whatever environment; stays the same while the file around it changes. */
  readonly key: string;
  /** Markdown with the hidden marker. */
  readonly body: string;
}

/** No comment on GitHub is longer. */
const MOST_CHARACTERS = 65_536;

/** What a suggestion's hidden line says. */
export interface SuggestionMark {
  /** Whose run made it: others leave it alone. */
  readonly environment: string;
  readonly key: string;
}

/** The line that nobody sees and that the next run finds its suggestion by. */
export function suggestionMarker({ environment, key }: SuggestionMark): string {
  return `<!-- customergauge-aliases-suggestion:${environment}:${key} -->`;
}

/** What a comment's hidden line says where it is a suggestion of ours, or nothing. */
export function suggestionMark(body: string): SuggestionMark | undefined {
  const match = /^<!-- customergauge-aliases-suggestion:([\w.-]+):([0-9a-f]{32}) -->(?:\r?\n|$)/.exec(body);
  return match?.[1] && match[2] ? { environment: match[1], key: match[2] } : undefined;
}

/**
 * Fixes as suggestions: those on the same lines become one, for GitHub applies whole lines. A fix that overlaps another
 * waits until the first is applied.
 */
export function toSuggestions(fixes: readonly SuggestedFix[], environment: string): readonly Suggestion[] {
  const bySource = Map.groupBy(fixes, ({ fix }) => fix.source);
  const seen = new Map<string, number>();
  return [...bySource].flatMap(([source, all]) =>
    regionsOf(source, all).flatMap((region) => {
      const before = withoutReturns(source.text.slice(region.start, region.end));
      const after = withoutReturns(fixed(source.text, region));
      if (before === after || !canBeShown(after)) return [];
      // Two equal lines of a file are told apart by their order.
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

/** Whole lines, without the last line's end, and the fixes in them, in order and apart from each other. */
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
      // The same fix for two reasons is still one, and both reasons are said.
      if (region?.fixes.some((known) => isSame(known, suggested)))
        region.fixes.push({ ...suggested, fix: nothing(suggested) });
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

/** A fix that changes nothing more, for its explanation's sake. */
function nothing({ fix }: SuggestedFix): Fix {
  return { ...fix, start: fix.end, text: '' };
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

/** GitHub ends the lines that it applies as it sees fit. */
function withoutReturns(text: string): string {
  return text.replace(/\r(?=\n|$)/g, '');
}

/** A text that a comment would not carry unchanged is not suggested. */
function canBeShown(text: string): boolean {
  return text.isWellFormed() && !/[\0\r\uFEFF]/.test(text);
}

/** A block of code that nothing in the text can close. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${text}\n${fence}`;
}
