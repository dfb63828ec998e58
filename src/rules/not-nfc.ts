/** A name in which a letter and its accent are stored as two characters. */
import { notNfc } from '../aliases/names/normal-form.ts';
import { codePoints, shown } from '../aliases/shown.ts';
import { type Found, foundIn, type SpelledName, type SpellingRule } from './rule.ts';

export const NOT_NFC = { id: 'not-nfc', severity: 'warning', find } as const satisfies SpellingRule;

function find(name: SpelledName): readonly Found[] {
  const form = notNfc(name.text);
  if (form === undefined) return [];
  const { stored, normal } = form;
  const message = `${name.subject} ${shown(name.text)} is not stored in the usual form (NFC): its ${shown(normal)} is ${codePoints(stored)} instead of ${codePoints(normal)}. It is sent in the usual form and looks the same, but a search in the file does not find it.`;
  const fix = name.fix();
  const hint = 'Delete the name and type it again';
  return [foundIn(name, message, fix === undefined ? `${hint}.` : `${hint}: ${fix.text}`)];
}
