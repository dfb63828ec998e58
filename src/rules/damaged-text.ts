/** A name that a program has damaged: lost characters, a wrong encoding, HTML entities. */
import { shown } from '../aliases/shown.ts';
import { type Found, found, keepIt, type NameRule, type SentName } from './rule.ts';
import { damageOf } from './text/misread.ts';

export const DAMAGED_TEXT = { id: 'damaged-text', severity: 'error', find } as const satisfies NameRule;

function find(name: SentName): Found | undefined {
  const { text, place, subject } = name;
  const damage = damageOf(text);
  if (damage === undefined) return undefined;
  if (damage.kind === 'lost') {
    const message = `${subject} ${shown(text)} has lost a character: programs write ${shown(damage.as)} for a character that they cannot read.`;
    const hint = `Look up the correct spelling and type the name again. ${keepIt(name, DAMAGED_TEXT.id)}`;
    return found(place, message, hint);
  }
  const how =
    damage.kind === 'misread'
      ? 'was read with the wrong encoding'
      : 'contains codes in place of characters, as web pages and programs write them';
  const message = `${subject} ${shown(text)} ${how}. Did you mean ${shown(damage.meant)}?`;
  const hint = `Write the name that you mean. ${keepIt(name, DAMAGED_TEXT.id)}`;
  return { ...found(place, message, hint), severity: 'warning' };
}
