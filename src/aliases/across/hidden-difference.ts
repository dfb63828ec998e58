/** Describes the first difference between two names that look the same. */
import { INVISIBLE, invisibleName } from '../names/invisible.ts';
import { codePoint, shown } from '../shown.ts';
import { latinOf } from './fold-table.ts';

/** The place of each name, in words. */
interface Places {
  readonly here: string;
  readonly there: string;
}

/** Longer names are not compared, because a malicious file could make that slow. */
const LONGEST = 300;

/**
 * The first difference of two names that look the same, in words: `here a no-break space, U+00A0`. `undefined` if
 * people can see the difference.
 */
export function hiddenDifference(
  here: string,
  there: string,
  places: Places = { here: 'here', there: 'there' },
): string | undefined {
  if (here === there || here.length + there.length > 2 * LONGEST || look(here) !== look(there)) return undefined;
  const [ours, theirs] = [partsOf(here), partsOf(there)];
  const at = ours.findIndex((part, index) => part !== theirs[index]);
  const [one, other] = [ours[at === -1 ? ours.length : at], theirs[at === -1 ? ours.length : at]];
  const parts: string[] = [];
  // An invisible character is an addition to one name, so the other name has nothing here to mention.
  if (isUnseen(one)) parts.push(`${places.here} ${named(one)}`);
  else if (isUnseen(other)) parts.push(`${places.there} ${named(other)}`);
  else {
    if (isWorthNaming(one)) parts.push(`${places.here} ${named(one)}`);
    if (isWorthNaming(other)) parts.push(`${places.there} ${named(other)}`);
  }
  return parts.join(', ');
}

const ALL_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');

function look(text: string): string {
  const seen = text.replace(/\s+/g, ' ').replace(ALL_INVISIBLE, '').normalize('NFKC').trim();
  return Array.from(seen, (one) => latinOf(one) ?? one)
    .join('')
    .replace(/[‘’‚‛´`′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/\p{Pd}/gu, '-')
    .normalize('NFC');
}

/** Splits a text into characters, but keeps white space together. */
function partsOf(text: string): readonly string[] {
  return text.match(/\s+|\P{White_Space}/gu) ?? [];
}

function isUnseen(part: string | undefined): part is string {
  return part !== undefined && INVISIBLE.test(part) && !/^\s+$/.test(part);
}

/** People recognise ASCII characters and a single space without a description. */
function isWorthNaming(part: string | undefined): part is string {
  return part !== undefined && part !== ' ' && (part > '\u007f' || /^\s/.test(part));
}

function named(part: string): string {
  const odd = [...part].find((one) => one !== ' ');
  if (odd === undefined) return `${part.length} spaces in a row`;
  if (/\s/.test(odd) || INVISIBLE.test(odd)) return `${invisibleName(odd)}, ${codePoint(odd)}`;
  return `the character ${shown(odd)}, ${codePoint(odd)}`;
}
