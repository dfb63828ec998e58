/** Pure: how a name is written into an alias file. */
import { isPlainlyText } from '../aliases/names/plain-text.ts';
import { escaped } from '../aliases/shown.ts';

/** Text that is safe without quotes: it begins with a letter or digit and has no YAML punctuation. */
const PLAIN = /^[\p{L}\p{N}][^:#[\]{}]*$/u;

/** A name for a block list: plain if every YAML parser reads it back unchanged, else in double quotes. */
export function writtenName(name: string): string {
  const quotes = escaped(name);
  const plain = quotes === `"${name}"` && PLAIN.test(name) && name.trim() === name && isPlainlyText(name);
  return plain ? name : quotes;
}
