/** Turns all errors of the YAML parser in a file into problems. */
import * as Yaml from 'yaml';
import { firstAtLeast } from '../binary-search.ts';
import { problem, type ReadingProblem, withFix } from '../finding.ts';
import type { SourceText } from '../source.ts';
import { capped } from './capped.ts';
import { explainError, isUnclosedBracket, isUnclosedQuote } from './explain-error.ts';
import type { Offsets } from './shape.ts';

export interface SyntaxProblems {
  readonly problems: readonly ReadingProblem[];
  /** Before this offset, what the parser read can be trusted. */
  readonly soundUpTo: number;
}

/** Explains the parser's errors and warnings: only the first on each line, because the others are consequences. */
export function syntaxProblems(source: SourceText, document: Yaml.Document.Parsed): SyntaxProblems {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const opened = errors.some((one) => isUnclosedQuote(one) || isUnclosedBracket(one)) ? openings(document) : NONE;
  const byLine = new Map<number, { readonly error: Yaml.YAMLError; readonly start: number }>();
  let soundUpTo = Number.POSITIVE_INFINITY;
  let adrift = false;
  for (const error of errors) {
    // Once the parser has lost the structure, it reports an error for every word.
    if (adrift && error.message.includes('in YAML stream')) continue;
    adrift ||= error.code === 'UNEXPECTED_TOKEN';
    const start = startOf(error, opened);
    if (!HARMLESS.has(error.code)) soundUpTo = Math.min(soundUpTo, start);
    const { line } = source.lines.position(start);
    if (!byLine.has(line)) byLine.set(line, { error, start });
  }
  // An error may be the consequence of an earlier one. So after an error without a fix, later fixes are not certain.
  let certain = true;
  const problems = capped([...byLine.values()], ({ error, start }) => {
    const found = asProblem(source, error, { start, certain });
    certain &&= found.fix !== undefined;
    return found;
  });
  return { problems, soundUpTo };
}

const NONE: Openings = { quotes: [], brackets: [] };

/** After these errors the parser still reads the text as it is written. */
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

/** The ranges of quoted names and bracketed lists. */
interface Openings {
  readonly quotes: readonly Offsets[];
  readonly brackets: readonly Offsets[];
}

function openings(document: Yaml.Document.Parsed): Openings {
  const quotes: Offsets[] = [];
  const brackets: Offsets[] = [];
  Yaml.visit(document, {
    Node(_key, node) {
      if (!node.range) return;
      const [start, end] = node.range;
      if (Yaml.isScalar(node) && node.type?.startsWith('QUOTE')) quotes.push({ start, end });
      else if (Yaml.isCollection(node) && node.flow === true) brackets.push({ start, end });
    },
  });
  return { quotes, brackets };
}

/** Reports an unclosed quote or bracket where it opens. The parser notices it only further down. */
function startOf(error: Yaml.YAMLError, { quotes, brackets }: Openings): number {
  const position = Math.max(0, error.pos[0]);
  if (isUnclosedQuote(error)) return opening(quotes, position);
  return isUnclosedBracket(error) ? opening(brackets, position) : position;
}

/** The start of the last range that opens before a position and lasts until there. Ranges are in the order of the file. */
function opening(ranges: readonly Offsets[], position: number): number {
  const end = firstAtLeast(ranges.length, (at) => ranges[at]?.start ?? 0, position);
  // It is among the nearest. Searching further would take minutes on a malicious file.
  const near = ranges.slice(Math.max(0, end - 50), end);
  return near.findLast((range) => range.end >= position - 1)?.start ?? position;
}
