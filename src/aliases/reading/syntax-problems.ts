/** The syntax problems of an alias file. */
import type * as Yaml from 'yaml';
import { problem, type ReadingProblem, withFix } from '../finding.ts';
import type { SourceText } from '../source.ts';
import { capped } from './capped.ts';
import { explainError, isUnclosedBracket, isUnclosedQuote } from './explain-error.ts';
import type { Span } from './shape.ts';

export interface SyntaxProblems {
  readonly problems: readonly ReadingProblem[];
  /** Up to this offset the file can be believed. */
  readonly soundUpTo: number;
}

/**
 * Everything that the YAML parser objects to, warnings included, in the words of people. The first error of a line
 * stands for the line: what follows it there is its consequence.
 */
export function syntaxProblems(source: SourceText, document: Yaml.Document.Parsed, yaml: typeof Yaml): SyntaxProblems {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const opened = errors.some((one) => isUnclosedQuote(one) || isUnclosedBracket(one)) ? openings(document, yaml) : NONE;
  const byLine = new Map<number, { readonly error: Yaml.YAMLError; readonly start: number }>();
  let soundUpTo = Number.POSITIVE_INFINITY;
  let adrift = false;
  for (const error of errors) {
    // Once the parser has lost the structure it objects to every word that follows.
    if (adrift && error.message.includes('in YAML stream')) continue;
    adrift ||= error.code === 'UNEXPECTED_TOKEN';
    const start = startOf(error, opened);
    if (!HARMLESS.has(error.code)) soundUpTo = Math.min(soundUpTo, start);
    const { line } = source.lines.position(start);
    if (!byLine.has(line)) byLine.set(line, { error, start });
  }
  // Behind an error that may be about more than its own line, the next one may be its consequence.
  let certain = true;
  const problems = capped([...byLine.values()], ({ error, start }) => {
    const found = asProblem(source, error, { start, certain });
    certain &&= found.fix !== undefined;
    return found;
  });
  return { problems, soundUpTo };
}

const NONE: Openings = { quotes: [], brackets: [] };

/** What these object to is still read as it stands there. */
const HARMLESS: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED']);

function asProblem(
  source: SourceText,
  error: Yaml.YAMLError,
  { start, certain }: { readonly start: number; readonly certain: boolean },
): ReadingProblem {
  const { message, hint, at, fix } = explainError(source.text, error, start);
  const from = at ?? start;
  const place = source.placeOnLine(from, Math.max(from + 1, error.pos[1]));
  return withFix(problem('yaml-syntax', place, message, hint), certain && fix ? { source, ...fix } : undefined);
}

/** Where quoted names and bracketed lists open and end. */
interface Openings {
  readonly quotes: readonly Span[];
  readonly brackets: readonly Span[];
}

function openings(document: Yaml.Document.Parsed, yaml: typeof Yaml): Openings {
  const quotes: Span[] = [];
  const brackets: Span[] = [];
  yaml.visit(document, {
    Node(_key, node) {
      if (!node.range) return;
      const [start, end] = node.range;
      if (yaml.isScalar(node) && node.type?.startsWith('QUOTE')) quotes.push({ start, end });
      else if (yaml.isCollection(node) && node.flow === true) brackets.push({ start, end });
    },
  });
  return { quotes, brackets };
}

/** A quote or bracket that is never closed is reported where it opens: the parser only notices further down. */
function startOf(error: Yaml.YAMLError, { quotes, brackets }: Openings): number {
  const position = Math.max(0, error.pos[0]);
  if (isUnclosedQuote(error)) return opening(quotes, position);
  return isUnclosedBracket(error) ? opening(brackets, position) : position;
}

/** The last span that opens before a position and lasts until there. They are in the order of the file. */
function opening(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  // The one that matters is among the nearest; looking further would take minutes on a file made to hurt.
  const near = spans.slice(Math.max(0, low - 50), low);
  return near.findLast(({ end }) => end >= position - 1)?.start ?? position;
}
