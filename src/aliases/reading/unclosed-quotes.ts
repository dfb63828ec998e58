/** Quotes that only an escaped quote closes: `"Pizza 12\"` and `'Levi''`. Other readers refuse the file. */
import type * as Yaml from 'yaml';
import { problem, type ReadingProblem } from '../finding.ts';
import type { SourceText } from '../source.ts';
import { capped } from './capped.ts';

const CLOSED = { '"': /^"(?:[^"\\]|\\.)*"$/s, "'": /^'(?:[^']|'')*'$/ } as const;

/**
 * The parser takes such a quote for closed where the next line is not indented as the name would have to be. It stays read
 * as it always was: what an earlier version accepted must be found again.
 */
export function unclosedQuotes(
  source: SourceText,
  document: Yaml.Document.Parsed,
  yaml: typeof Yaml,
): readonly ReadingProblem[] {
  const found: Parameters<typeof neverClosed>[1][] = [];
  yaml.visit(document, {
    Scalar(_key, { type, range }) {
      if (!range || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return;
      const mark = type === 'QUOTE_DOUBLE' ? '"' : "'";
      const written = source.text.slice(range[0], range[1]);
      if (written.charAt(written.length - 1) !== mark || CLOSED[mark].test(written)) return;
      found.push({ start: range[0], end: range[1], mark });
    },
  });
  return capped(found, (one) => neverClosed(source, one));
}

function neverClosed(
  source: SourceText,
  { start, end, mark }: { readonly start: number; readonly end: number; readonly mark: '"' | "'" },
): ReadingProblem {
  const [message, hint] =
    mark === '"'
      ? [
          'The double quote that opens here is never closed: `\\"` is a quote inside the name, and does not close it.',
          'Add one more " at the end of the name; if it does not end with a quote, delete the backslash.',
        ]
      : [
          "The single quote that opens here is never closed: '' is an apostrophe inside the name, and does not close it.",
          "Add one more ' at the end of the name; if it does not end with an apostrophe, delete one.",
        ];
  return problem('yaml-syntax', source.placeOnLine(start, end), message, hint);
}
