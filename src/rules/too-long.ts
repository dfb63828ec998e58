/** A name with more characters than CustomerGauge probably stores. */
import { shown } from '../aliases/shown.ts';
import { type Found, found, type NameRule, type SentName } from './rule.ts';

/** The length of CustomerGauge's fields: documented for uploads, and probably the same for records. */
export const LONGEST_NAME = 128;

export const TOO_LONG = { id: 'too-long', severity: 'warning', find } as const satisfies NameRule;

function find({ text, place, subject }: SentName): Found | undefined {
  if (text.length <= LONGEST_NAME) return undefined;
  const length = characters(text);
  if (length <= LONGEST_NAME) return undefined;
  const message = `${subject} ${shown(text)} has ${length} characters, but CustomerGauge probably stores only ${LONGEST_NAME}.`;
  return found(place, message, `Shorten it to ${LONGEST_NAME} characters or fewer.`);
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
