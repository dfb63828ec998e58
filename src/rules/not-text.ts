/** A name that YAML reads as a number, a boolean, nothing or a date. */
import { quoted, shown } from '../aliases/shown.ts';
import { cutBehind, cutHint } from './checking/cut.ts';
import { type Found, foundIn, type SpelledName, type SpellingRule } from './rule.ts';

export const NOT_TEXT = { id: 'not-text', severity: 'error', find } as const satisfies SpellingRule;

function find(name: SpelledName): readonly Found[] {
  const { text, notText, subject } = name;
  if (notText === undefined) return [];
  const message = `${subject} ${shown(text)} is read by YAML as ${notText}, not as text.`;
  const fix = name.fix();
  const cut = cutBehind(name);
  if (fix) return [foundIn(name, message, `Put it in quotes: ${fix.text}`)];
  if (cut !== '') return [foundIn(name, message, cutHint(name, cut))];
  return [foundIn(name, message, `Write it here in quotes, without a tag or a reference: ${quoted(text)}`)];
}
