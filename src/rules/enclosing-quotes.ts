/** A name that itself begins and ends with quotes. */
import { visiblePart } from '../aliases/names/invisible.ts';
import { shown } from '../aliases/shown.ts';
import { type Found, found, keepIt, type NameRule, type SentName } from './rule.ts';

export const ENCLOSING_QUOTES = { id: 'enclosing-quotes', severity: 'warning', find } as const satisfies NameRule;

/** Each opening quote with those that close it. */
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
  // Other rules are about what nobody sees around it.
  const text = visiblePart(name.text);
  const opening = text.charAt(0);
  const closing = PAIRS.get(opening);
  const inside = text.slice(1, -1);
  if (closing === undefined || text.length < 3 || !closing.includes(text.charAt(text.length - 1))) return undefined;
  // Two quoted words are no quoted name; an apostrophe is no quote.
  const quotes = inside.replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  if ([opening, ...closing].some((quote) => quotes.includes(quote)) || inside.trim() === '') return undefined;
  const message = `${name.subject} begins and ends with quotes, and they would be sent as part of the name: ${shown(text)}.`;
  const hint = `Delete them: ${shown(inside.trim())}. ${keepIt(name, ENCLOSING_QUOTES.id)}`;
  return found(name.place, message, hint);
}
