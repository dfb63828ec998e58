/** Finds the one certain fix of a name. */
import type { Fix } from '../../aliases/finding.ts';
import type { NameScalar } from '../../aliases/name-scalar.ts';
import { cutOff } from '../../aliases/names/cut-name.ts';
import { invisibleAt } from '../../aliases/names/invisible.ts';
import { isPlainlyText } from '../../aliases/names/plain-text.ts';
import type { Notation } from '../../aliases/reading/shape.ts';
import { escaped, quoted } from '../../aliases/shown.ts';
import { fixedText, type IsOn } from './fixed-text.ts';

/**
 * The text to write in place of a name. It fixes all problems of enabled rules at once: quotes around a text that YAML
 * may not read as text, white space at the ends, invisible characters, the normal form. A name has one fix for all its
 * problems, so fixes cannot contradict each other. `undefined` if the fix is not certain.
 */
export function fixName(name: NameScalar, isOn: IsOn): Fix | undefined {
  const { source, start, notation } = name;
  const written = source.text.slice(start, name.end);
  // A text on several lines with a line break in the name may be meant as several names.
  if (notation === undefined || (/[\n\r]/.test(written) && /[\n\r]/.test(name.text.trim()))) return undefined;
  // It is uncertain whether a second line, or the text after a #, belongs to the name. Quotes would decide that.
  if (notation === 'plain' && (written.includes('\n') || cutOff(source.text, name.end) !== '')) return undefined;
  // A word that YAML reads as an empty value is not a name.
  if (name.notText === 'nothing') return undefined;
  if (name.notText !== undefined) return { source, start, end: name.end, text: quoted(name.text) };
  const text = fixedText(name.text, isOn);
  if (text === undefined) return undefined;
  if (notation !== 'block') return { source, start, end: name.end, text: inNotation(text, notation) };
  // A comment on the first line would be lost.
  if (!/^[|>][-+\d]*[ \t]*\r?\n/.test(written)) return undefined;
  return { source, start, end: start + lengthOfBlock(written), text: escaped(text) };
}

/** The length of a block without the line breaks after it. Other white space at its end is part of the name. */
function lengthOfBlock(written: string): number {
  let length = written.length;
  while (length > 0 && ' \t\r\n'.includes(written.charAt(length - 1))) length--;
  return length;
}

function inNotation(text: string, notation: Exclude<Notation, 'block'>): string {
  // The remaining invisible characters belong to the name, and only escapes make them visible.
  if (notation === 'double' || invisibleAt(text).length > 0) return escaped(text);
  if (notation === 'single') return `'${text.replaceAll("'", "''")}'`;
  return staysPlain(text) ? text : escaped(text);
}

/** Whether every YAML parser reads a text without quotes as itself, wherever a name is allowed. */
function staysPlain(text: string): boolean {
  return /^[\p{L}\p{N}][^:#,[\]{}]*$/u.test(text) && text.trim() === text && isPlainlyText(text);
}
