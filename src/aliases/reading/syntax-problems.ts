import type * as Yaml from 'yaml';
import { problem, type ReadingProblem } from '../problem.ts';
import type { SourceText } from '../source.ts';
import { explain, isUnclosedBracket, isUnclosedQuote } from './yaml-errors.ts';

/** More errors than this in one file have one cause; the rest is counted. */
const MOST_SHOWN = 50;

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
  const problems: ReadingProblem[] = [];
  const lines = new Set<number>();
  let soundUpTo = Number.POSITIVE_INFINITY;
  let adrift = false;
  let unshown = 0;
  for (const error of errors) {
    // Once the parser has lost the structure it objects to every word that follows.
    if (adrift && error.message.includes('in YAML stream')) continue;
    adrift ||= error.code === 'UNEXPECTED_TOKEN';
    const start = startOf(error, opened);
    if (!HARMLESS.has(error.code)) soundUpTo = Math.min(soundUpTo, start);
    const { line } = source.lines.position(start);
    if (lines.has(line)) continue;
    lines.add(line);
    if (problems.length < MOST_SHOWN) problems.push(asProblem(source, error, start));
    else unshown++;
  }
  const last = problems.at(-1);
  if (unshown > 0 && last) {
    problems[problems.length - 1] = {
      ...last,
      hint: `${last.hint} (${unshown} more lines below have YAML errors too.)`,
    };
  }
  return { problems, soundUpTo };
}

const NONE: Openings = { quotes: [], brackets: [] };

/** What these object to is still read as it stands there. */
const HARMLESS: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED']);

function asProblem(source: SourceText, error: Yaml.YAMLError, start: number): ReadingProblem {
  const { message, hint, at } = explain(source.text, error, start);
  const from = at ?? start;
  return problem('yaml-syntax', source.placeOnLine(from, Math.max(from + 1, error.pos[1])), message, hint);
}

/** Where quoted names and bracketed lists open and end. */
interface Openings {
  readonly quotes: readonly Stretch[];
  readonly brackets: readonly Stretch[];
}

type Stretch = readonly [start: number, end: number];

function openings(document: Yaml.Document.Parsed, yaml: typeof Yaml): Openings {
  const quotes: Stretch[] = [];
  const brackets: Stretch[] = [];
  yaml.visit(document, {
    Node(_key, node) {
      if (!node.range) return;
      const [start, end] = node.range;
      if (yaml.isScalar(node) && node.type?.startsWith('QUOTE')) quotes.push([start, end]);
      else if (yaml.isCollection(node) && node.flow === true) brackets.push([start, end]);
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

/** The last stretch that opens before a position and lasts until there. Stretches are in the order of the file. */
function opening(stretches: readonly Stretch[], position: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[0] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  // The one that matters is among the nearest; looking further would take minutes on a file made to hurt.
  const near = stretches.slice(Math.max(0, low - 50), low);
  return near.findLast(([, end]) => end >= position - 1)?.[0] ?? position;
}
