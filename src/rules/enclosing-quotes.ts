/** A name that starts and ends with quotes that are part of the name. */
import { visiblePart } from '../aliases/names/invisible.ts';
import { shown } from '../aliases/shown.ts';
import { type Found, found, keepIt, type NameRule, type SentName } from './rule.ts';

export const ENCLOSING_QUOTES = { id: 'enclosing-quotes', severity: 'warning', find } as const satisfies NameRule;

/** Each opening quote with the quotes that can close it. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”“'],
  ['”', '”'],
  ['„', '“”'],
  ["'", "'"],
  ['`', "`'"],
  ['´', '´'],
  ['‘', '’‘'],
  ['’', '’'],
  ['‚', '‘’'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
]);

function find(name: SentName): Found | undefined {
  // Invisible characters around the name are for other rules.
  const text = visiblePart(name.text);
  const opening = text.charAt(0);
  const closing = PAIRS.get(opening);
  const inside = text.slice(1, -1);
  if (closing === undefined || text.length < 3 || !closing.includes(text.charAt(text.length - 1))) return undefined;
  // Two quoted words are not one quoted name, and an apostrophe is not a quote.
  const quotes = inside.replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  if ([opening, ...closing].some((quote) => quotes.includes(quote)) || inside.trim() === '') return undefined;
  const message = `${name.subject} begins and ends with quotes, which would be sent as part of the name: ${shown(text)}.`;
  const hint = `Delete the quotes: ${shown(inside.trim())}. ${keepIt(name, ENCLOSING_QUOTES.id)}`;
  return found(name.place, message, hint);
}
