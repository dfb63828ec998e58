/** The one certain fix of a name. */

import type { NameScalar } from '../../aliases/name-scalar.ts';
import { cutOff } from '../../aliases/names/cut-name.ts';
import { invisibleAt } from '../../aliases/names/invisible.ts';
import { isPlainlyText } from '../../aliases/names/plain-text.ts';
import type { Fix } from '../../aliases/problem.ts';
import type { Notation } from '../../aliases/reading/shape.ts';
import { escaped, quoted } from '../../aliases/shown.ts';
import { fixedText, type Minds } from './fixed-text.ts';

/**
 * What to write instead of a name so that everything is gone that an enabled rule minds and that has one certain fix: quotes
 * around what is no text or may be taken for none, no white space at its ends, no character that nobody sees, its normal
 * form. One name has one fix, whatever its problems are: they cannot contradict each other. Undefined where the fix
 * is not certain.
 */
export function fixName(name: NameScalar, minds: Minds): Fix | undefined {
  const { source, start, notation } = name;
  const written = source.text.slice(start, name.end);
  // Text on several lines with a line break in the name may as well have been meant as several names.
  if (notation === undefined || (/[\n\r]/.test(written) && /[\n\r]/.test(name.text.trim()))) return undefined;
  // Quotes would make certain what is not: whether a second line or what follows a # belongs to the name.
  if (notation === 'plain' && (written.includes('\n') || cutOff(source.text, name.end) !== '')) return undefined;
  // Nobody is called what YAML reads as an empty value.
  if (name.notText === 'nothing') return undefined;
  if (name.notText !== undefined) return { source, start, end: name.end, text: quoted(name.text) };
  const text = fixedText(name.text, minds);
  if (text === undefined) return undefined;
  if (notation !== 'block') return { source, start, end: name.end, text: inNotation(text, notation) };
  // A comment in its first line would be lost.
  if (!/^[|>][-+\d]*[ \t]*\r?\n/.test(written)) return undefined;
  return { source, start, end: start + lengthOfBlock(written), text: escaped(text) };
}

/** The line breaks behind a block belong to what follows it. Anything else that looks like white space is part of the name. */
function lengthOfBlock(written: string): number {
  let length = written.length;
  while (length > 0 && ' \t\r\n'.includes(written.charAt(length - 1))) length--;
  return length;
}

function inNotation(text: string, notation: Exclude<Notation, 'block'>): string {
  // What is left of these is wanted, and is seen only as an escape.
  if (notation === 'double' || invisibleAt(text).length > 0) return escaped(text);
  if (notation === 'single') return `'${text.replaceAll("'", "''")}'`;
  return staysPlain(text) ? text : escaped(text);
}

/** Whether a text is certainly read as itself without quotes, wherever a name may stand. */
function staysPlain(text: string): boolean {
  return /^[\p{L}\p{N}][^:#,[\]{}]*$/u.test(text) && text.trim() === text && isPlainlyText(text);
}
