/** Finds and names invisible characters. */
import { LISTED_AFTER } from './variation-selectors.generated.ts';

/**
 * Invisible characters make names differ that look the same: controls, line and paragraph separators, halves of a character,
 * the blank Braille pattern, and what Unicode calls default-ignorable: soft hyphens, zero-width and bidirectional
 * characters, fillers, variation selectors, tags.
 */
const INVISIBLE_CLASS = String.raw`\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\uFFF9-\uFFFB`;

/** Scripts whose spelling needs the zero-width joiner or non-joiner: Persian, Urdu, Hindi, Bengali, Sinhala and so on. */
const JOINING = [
  'Arab',
  'Beng',
  'Deva',
  'Gujr',
  'Guru',
  'Khmr',
  'Knda',
  'Mlym',
  'Mong',
  'Mymr',
  'Orya',
  'Sinh',
  'Syrc',
  'Taml',
  'Telu',
  'Tibt',
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');

export const INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'u');

/** White space that looks like a normal space. */
const ODD_SPACES = String.raw`\u00A0\u1680\u2000-\u200A\u202F\u205F`;

/** A character that is invisible or looks like a normal space, except the line endings LF and CRLF. */
export const UNSEEN_IN_FILE = new RegExp(`(?!\\n|\\r\\n)[${INVISIBLE_CLASS}${ODD_SPACES}]`, 'u');

const ALL_INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'gu');

let joined: RegExp | undefined;

/** Whether a text has a character that may look different next to a zero-width joiner. The pattern is slow to build. */
export function mayBeJoined(text: string): boolean {
  joined ??= new RegExp(`[${JOINING}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]`, 'u');
  return joined.test(text);
}

/**
 * Invisible characters that the spelling needs: a single joiner between letters of a joining script or inside an emoji, and
 * a variation selector that Unicode lists for the character before it. Built on first use, because that is slow.
 */
function spelledPatterns(): readonly RegExp[] {
  if (spelled !== undefined) return spelled;
  const joiner = `(?<=[${JOINING}])[\\u200C\\u200D](?=[\\u200C\\u200D]*[${JOINING}])|(?<=(?=\\p{M})[${JOINING}])\\u200D|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})`;
  const selector = LISTED_AFTER.map(([one, bases]) => {
    const escaped = bases.replace(/[\da-f]+/g, (point) => `\\u{${point}}`).replaceAll(' ', '');
    return `(?<=[${escaped}])\\u{${one}}`;
  });
  spelled = [new RegExp(joiner, 'gu'), new RegExp(selector.join('|'), 'gu')];
  return spelled;
}

let spelled: readonly RegExp[] | undefined;

/** Each Han character with the number of its compatibility ideographs. Each of these has its own variation selector. */
const COMPATIBLE: Map<string, number> = new Map();
const BLOCKS = [
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
] as const;

/** A selector after a Han character: of the Ideographic Variation Database, or for a compatibility ideograph. */
const HAN_SELECTOR = /(?<=(\p{Script=Han}))(?:[\u{E0100}-\u{E01EF}]|[\uFE00-\uFE02])/gu;

function isListedHan(base: string, selector: string): boolean {
  if (selector > '\uFE02') return true;
  if (COMPATIBLE.size === 0)
    for (const [from, to] of BLOCKS)
      for (let point = from; point <= to; point++) {
        const unified = String.fromCodePoint(point).normalize('NFD');
        COMPATIBLE.set(unified, (COMPATIBLE.get(unified) ?? 0) + 1);
      }
  return selector.charCodeAt(0) - 0xfe00 < (COMPATIBLE.get(base) ?? 0);
}

let emoji: RegExp | undefined;

/**
 * Matches the emoji that Unicode recommends, because some flags consist of invisible characters. A literal would be compiled
 * when this file is loaded, which would cost every run ten milliseconds.
 */
function emojiPattern(): RegExp {
  // biome-ignore lint/complexity/useRegexLiterals: see above
  emoji ??= new RegExp('\\p{RGI_Emoji}', 'gv');
  return emoji;
}

const NAMES: Readonly<Record<number, string>> = {
  9: 'a tab',
  10: 'a line break',
  11: 'a vertical tab',
  12: 'a form feed',
  13: 'a carriage return',
  160: 'a no-break space',
  173: 'a soft hyphen',
  847: 'a combining grapheme joiner',
  4447: 'a Hangul filler',
  4448: 'a Hangul filler',
  5760: 'an Ogham space mark',
  8194: 'an en space',
  8195: 'an em space',
  8199: 'a figure space',
  8201: 'a thin space',
  8202: 'a hair space',
  8203: 'a zero-width space',
  8204: 'a zero-width non-joiner',
  8205: 'a zero-width joiner',
  8206: 'a left-to-right mark',
  8207: 'a right-to-left mark',
  8232: 'a line separator',
  8233: 'a paragraph separator',
  8239: 'a narrow no-break space',
  8288: 'a word joiner',
  10240: 'a blank Braille pattern',
  12288: 'an ideographic space',
  12644: 'a Hangul filler',
  65279: 'a byte order mark',
  65440: 'a Hangul filler',
};

/** The offsets of the invisible characters in a name, except those that its spelling needs. */
export function invisibleAt(text: string): readonly number[] {
  if (!INVISIBLE.test(text)) return [];
  const needed = new Set<number>();
  for (const pattern of spelledPatterns()) for (const { index } of text.matchAll(pattern)) needed.add(index);
  for (const { index, 0: selector, 1: base = '' } of text.matchAll(HAN_SELECTOR))
    if (isListedHan(base, selector)) needed.add(index);
  const left = Array.from(text.matchAll(ALL_INVISIBLE), (match) => match.index).filter((at) => !needed.has(at));
  if (left.length === 0) return left;
  const emojis = Array.from(text.matchAll(emojiPattern()), ({ index, 0: one }) => [index, index + one.length] as const);
  return emojis.length === 0 ? left : left.filter((at) => !emojis.some(([start, end]) => start <= at && at < end));
}

export function visiblePart(text: string): string {
  return (INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text).trim();
}

export function isBlank(text: string): boolean {
  return visiblePart(text) === '';
}

/** Describes an invisible character: `a zero-width space`. */
export function invisibleName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = NAMES[code];
  if (name !== undefined) return name;
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a character';
  if (code === 0x61c || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) {
    return 'a mark for the direction of writing';
  }
  if (/\s/.test(character)) return 'an unusual space';
  if (/\p{Variation_Selector}/u.test(character)) return 'a variation selector';
  return code < 0xa0 ? 'a control character' : 'an invisible character';
}
