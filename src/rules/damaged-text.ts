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
    const message = `In ${subject.charAt(0).toLowerCase() + subject.slice(1)} ${shown(text)} a character is lost: programs write ${shown(damage.as)} for a character that they cannot read.`;
    const hint = `Look up the correct spelling and type the name again. ${keepIt(name, DAMAGED_TEXT.id)}`;
    return found(place, message, hint);
  }
  const how =
    damage.kind === 'misread'
      ? 'was read with a wrong encoding'
      : 'holds what a web page or a program writes for other characters';
  const message = `${subject} ${shown(text)} ${how}: was ${shown(damage.meant)} meant?`;
  const hint = `Write the name as it is meant. ${keepIt(name, DAMAGED_TEXT.id)}`;
  return { ...found(place, message, hint), severity: 'warning' };
}
