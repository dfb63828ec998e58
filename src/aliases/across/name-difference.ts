/** Says in words how two look-alike names differ. */
import { invisibleName } from '../names/invisible.ts';
import { codePoint, shown } from '../shown.ts';
import { keysOf } from './fold.ts';
import { ACCENTS_PATTERN, latinOf } from './fold-table.ts';
import { hiddenDifference } from './hidden-difference.ts';

interface Kind {
  readonly name: string;
  /** Removes one kind of difference from a name. */
  readonly level: (text: string) => string;
  /** Whether the message must name the characters, because people cannot see the difference. */
  readonly unseen: boolean;
  /** Whether names in ASCII can differ in it. */
  readonly inAscii: boolean;
}

const LETTERS: Kind = {
  name: 'letters that look the same',
  level: (text) => Array.from(text, (one) => latinOf(one) ?? one).join(''),
  unseen: true,
  inAscii: false,
};

const OTHERS: readonly Kind[] = [
  {
    name: 'punctuation',
    level: (text) => text.replace(/[[\p{P}\p{Sk}™℠®©]--[&@%#]]/gv, ''),
    unseen: true,
    inAscii: true,
  },
  { name: 'white space', level: (text) => text.replace(/[[\p{Z}\s]--\ufeff]/gv, ''), unseen: true, inAscii: true },
  {
    name: 'invisible characters',
    level: (text) => text.replace(/[[\p{Cf}\p{Cc}]--[\t\n\v\f\r]]/gv, ''),
    unseen: true,
    inAscii: false,
  },
  { name: 'the stored form of characters', level: (text) => text.normalize('NFKC'), unseen: true, inAscii: false },
  { name: 'case', level: (text) => text.toUpperCase().toLowerCase(), unseen: false, inAscii: true },
  {
    name: 'accents',
    level: (text) => text.normalize('NFD').replace(ACCENTS_PATTERN, '').normalize('NFC'),
    unseen: false,
    inAscii: false,
  },
];

/** Longer names are not compared, because a malicious file could make that slow. */
const LONGEST = 300;

/** How two look-alike names differ, as a clause with a full stop. Characters that look the same are named. */
export function differenceBetween(here: string, there: string): string {
  const kinds = here.length + there.length > 2 * LONGEST ? [] : neededKinds(here, there);
  const what = kinds.length > 0 ? listed(kinds.map(({ name }) => name)) : 'the way they are written';
  const odd = kinds.every(({ unseen }) => !unseen) ? undefined : oddCharacters(here, there);
  const hidden = odd === undefined ? hiddenDifference(here, there) : undefined;
  const detail =
    odd !== undefined
      ? `; here it is ${described(odd[0])}, there ${described(odd[1])}`
      : hidden === undefined
        ? ''
        : `; ${hidden}`;
  return `they differ only in ${what}${detail}.`;
}

/** The one kind that explains the whole difference, or else all that are needed. */
function neededKinds(here: string, there: string): readonly Kind[] {
  const kinds = kindsFor(here, there);
  const alone = kinds.find((kind) => kind.level(here) === kind.level(there));
  if (alone !== undefined) return [alone];
  // Applied twice, because one kind may add what another removes, such as the brackets of ㈱.
  const without = (text: string, but: Kind): string =>
    [...kinds, ...kinds].reduce((so, kind) => (kind === but ? so : kind.level(so)), text);
  return kinds.filter((kind) => without(here, kind) !== without(there, kind));
}

/** The kinds that may matter. Most names are plain ASCII, where few do. */
function kindsFor(here: string, there: string): readonly Kind[] {
  if (PLAIN.test(here) && PLAIN.test(there)) return OTHERS.filter(({ inAscii }) => inAscii);
  // Other alphabets are tried only if nothing else explains the difference.
  return keysOf(here).folded === keysOf(there).folded ? OTHERS : [LETTERS, ...OTHERS];
}

const PLAIN = /^[ -~]*$/;

/** The first two characters that differ in more than case and accents, if one of them looks like the other. */
function oddCharacters(here: string, there: string): readonly [string, string] | undefined {
  const ours = [...here];
  const theirs = [...there];
  const at = ours.findIndex((one, index) => bare(one) !== bare(theirs[index] ?? ''));
  const [one, other] = [ours[at], theirs[at]];
  if (one === undefined || other === undefined || (one < '\u0080' && other < '\u0080')) return undefined;
  const alike =
    bare(latinOf(one) ?? one) === bare(latinOf(other) ?? other) ||
    one.normalize('NFKC') === other.normalize('NFKC') ||
    [/\p{P}/u, /\s/].some((kind) => kind.test(one) && kind.test(other));
  return alike ? [one, other] : undefined;
}

function bare(character: string): string {
  return character.toUpperCase().toLowerCase().normalize('NFD').replace(ACCENTS_PATTERN, '');
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Coptic', /\p{Script=Coptic}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Lisu', /\p{Script=Lisu}/u],
];

function described(character: string): string {
  if (character === ' ') return 'a normal space';
  if (/\s/.test(character)) return `${invisibleName(character)} (${codePoint(character)})`;
  const script = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0];
  return `${script === undefined ? '' : `the ${script} letter `}${shown(character)} (${codePoint(character)})`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
