/** A name that YAML reads as a number, a boolean, nothing or a date. */
import type { NotText } from '../aliases/reading/shape.ts';
import { lowerFirst, quoted, shown } from '../aliases/shown.ts';
import { cutAfter, cutHint } from './checking/cut.ts';
import { type Found, found, foundIn, type SpelledName, type SpellingRule, whatToDelete } from './rule.ts';

export const NOT_TEXT = { id: 'not-text', severity: 'error', find } as const satisfies SpellingRule;

const IN_WORDS: Readonly<Record<NotText, string>> = {
  number: 'a number',
  boolean: 'true or false',
  nothing: 'an empty value',
  date: 'a date',
  other: 'something else',
};

function find(name: SpelledName): readonly Found[] {
  const { text, notText, subject, place } = name;
  if (notText === undefined) return [];
  const message = `YAML reads ${lowerFirst(subject)} ${shown(text)} as ${IN_WORDS[notText]}, not as text.`;
  // Quotes would turn `null` into a name, but no account has this name.
  if (notText === 'nothing') return [found(place, message, `Write the real name, or delete ${whatToDelete(name)}.`)];
  const fix = name.fix();
  const cut = cutAfter(name);
  if (fix) return [foundIn(name, message, `Put it in quotes: ${fix.text}`)];
  if (cut !== '') return [foundIn(name, message, cutHint(name, cut))];
  return [foundIn(name, message, `Write it here in quotes, without a tag or a reference: ${quoted(text)}`)];
}
