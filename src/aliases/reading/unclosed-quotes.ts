/** Finds quotes whose only closing quote is escaped, as in `"Pizza 12\"` and `'Levi''`. Other parsers reject them. */
import * as Yaml from 'yaml';
import { problem, type ReadingProblem } from '../finding.ts';
import type { SourceText } from '../source.ts';
import { capped } from './capped.ts';

const CLOSED = { '"': /^"(?:[^"\\]|\\.)*"$/s, "'": /^'(?:[^']|'')*'$/ } as const;

/**
 * `yaml` accepts such a quote if the next line is not indented enough to continue the name. The name is still read, because
 * a base commit may contain it.
 */
export function unclosedQuotes(source: SourceText, document: Yaml.Document.Parsed): readonly ReadingProblem[] {
  const found: Parameters<typeof neverClosed>[1][] = [];
  Yaml.visit(document, {
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
          'This double quote is never closed: `\\"` is a quote inside the name and does not end it.',
          'Add one more " at the end of the name. If the name does not end with a quote, delete the backslash instead.',
        ]
      : [
          "This single quote is never closed: '' is an apostrophe inside the name and does not end it.",
          "Add one more ' at the end of the name. If the name does not end with an apostrophe, delete one instead.",
        ];
  return problem('yaml-syntax', source.placeOnLine(start, end), message, hint);
}
