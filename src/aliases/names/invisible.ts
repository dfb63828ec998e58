/**
 * Characters that nobody sees in a name and that make two equal-looking names differ: controls, line and paragraph
 * separators, soft hyphens, zero-width and bidirectional characters, tags, and halves of a character.
 */
const INVISIBLE_CLASS = String.raw`\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}`;

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

/** One such character. */
export const INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'u');

/** The same but for what any line of a file may hold: a line feed, and a carriage return before it. */
export const INVISIBLE_IN_FILE = new RegExp(`(?!\\n|\\r\\n)[${INVISIBLE_CLASS}]`, 'u');

/** What is certainly none of these. A carriage return may be one, and halves of characters are looked at closely. */
const PLAINLY_VISIBLE = [
  String.raw`\n\x20-\x7E\xA0-\xAC\xAE-\u061B\u061D-\u180D\u180F-\u200A`,
  String.raw`\u2010-\u2027\u202F-\u205F\u2070-\uD7FF\uE000-\uFEFE\uFF00-\uFFF8`,
].join('');
const UNUSUAL = new RegExp(`[^${PLAINLY_VISIBLE}]`);

/** Whether a file's text holds such a character where no file needs it. Nearly all hold nothing unusual, and that is quicker to see. */
export function mayHoldInvisible(text: string): boolean {
  return UNUSUAL.test(text) && INVISIBLE_IN_FILE.test(text);
}

const ALL_INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'gu');

/** Whether a character may change its look beside a zero-width joiner. */
export const JOINED = new RegExp(`[${JOINING}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]`, 'u');

/** A joiner that spelling asks for: among letters of such a script, or in an emoji made of several. */
const SPELLED = new RegExp(
  `(?<=[${JOINING}])[\\u200C\\u200D](?=[${JOINING}])|(?<=(?=\\p{M})[${JOINING}])\\u200D|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})`,
  'gu',
);

const NAMES: Readonly<Record<number, string>> = {
  9: 'a tab',
  10: 'a line break',
  13: 'a carriage return',
  160: 'a non-breaking space',
  173: 'a soft hyphen',
  8203: 'a zero-width space',
  8204: 'a zero-width non-joiner',
  8205: 'a zero-width joiner',
  8206: 'a left-to-right mark',
  8207: 'a right-to-left mark',
  8232: 'a line separator',
  8233: 'a paragraph separator',
  8288: 'a word joiner',
  65279: 'a byte order mark',
};

/** Where invisible characters stand in a name, as offsets, those left out that its spelling needs. */
export function invisibleAt(text: string): readonly number[] {
  if (!INVISIBLE.test(text)) return [];
  const spelled = new Set(Array.from(text.matchAll(SPELLED), (match) => match.index));
  return Array.from(text.matchAll(ALL_INVISIBLE), (match) => match.index).filter((at) => !spelled.has(at));
}

/** What of a text can be seen. */
export function visiblePart(text: string): string {
  return (INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text).trim();
}

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  return visiblePart(text) === '';
}

/** What an invisible character is, in words. */
export function invisibleName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = NAMES[code];
  if (name !== undefined) return name;
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a character';
  if (code === 0x61c || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) {
    return 'a mark for the direction of writing';
  }
  if (/\s/.test(character)) return 'an unusual space';
  return code < 0xa0 ? 'a control character' : 'an invisible character';
}
