import { isPlainlyText } from '../aliases/names/plain-text.ts';
import { escaped } from '../aliases/shown.ts';

/** Text that every YAML reader takes for itself in a block list: it begins with a letter or a digit, and nothing in it separates. */
const PLAIN = /^[\p{L}\p{N}][^:#[\]{}]*$/u;

/** A name as it is written into a block list: without quotes where every YAML reader reads it as it is, else in double ones. */
export function writtenName(name: string): string {
  const quotes = escaped(name);
  const plain = quotes === `"${name}"` && PLAIN.test(name) && name.trim() === name && isPlainlyText(name);
  return plain ? name : quotes;
}
