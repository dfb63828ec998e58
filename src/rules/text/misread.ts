/** Recognises what a text has lost or what was read wrongly: `MÃ¼ller`, &amp;, U+FFFD. */
import { withoutEntities } from './entities.ts';

/** Code page 437 from 0x80 to 0xFF, which `TextDecoder` does not support. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

interface Encoding {
  /** The byte of each character beyond ASCII. */
  readonly byte: ReadonlyMap<string, number>;
  /** Two characters that may begin a misread one. Nearly no other text has them, and this test is the fastest. */
  readonly begins: RegExp;
  /** Whether the bytes, read as UTF-8, give a plausible text. */
  readonly isMeant: (run: Run) => boolean;
}

/** Consecutive characters that are the UTF-8 bytes of other characters. */
interface Run {
  readonly written: string;
  readonly meant: string;
  /** The text around it. */
  readonly before: string;
  readonly after: string;
}

/** The characters that an encoding has for the bytes from 0x80. */
function upperHalf(label: string): string {
  return new TextDecoder(label).decode(Uint8Array.from({ length: 0x80 }, (_, at) => at + 0x80));
}

function bytesOf(upper: string): Map<string, number> {
  return new Map(Array.from(upper, (one, at) => [one, at + 0x80]));
}

let encodings: readonly Encoding[] | undefined;

/** Built on first use, because most names are ASCII. */
function allEncodings(): readonly Encoding[] {
  if (encodings !== undefined) return encodings;
  const western = bytesOf(upperHalf('windows-1252'));
  // Where Windows has more characters, Latin-1 has control characters.
  for (let code = 0x80; code < 0xa0; code++) western.set(String.fromCharCode(code), code);
  encodings = [
    encoding(western, isMeantByWestern),
    encoding(bytesOf(upperHalf('macintosh')), ({ written, meant }) => /^[√¬‚ƒ≈]/.test(written) && COMMON.test(meant)),
    encoding(bytesOf(CP437), ({ written, meant }) => /^[├┬─┼Γ]/.test(written) && COMMON.test(meant)),
    encoding(bytesOf(upperHalf('windows-1251')), isMeantByCyrillic),
  ];
  return encodings;
}

function encoding(byte: ReadonlyMap<string, number>, isMeant: Encoding['isMeant']): Encoding {
  const among = (from: number, to: number): string =>
    [...byte.keys()].filter((one) => from <= (byte.get(one) ?? 0) && (byte.get(one) ?? 0) <= to).join('');
  return { byte, begins: new RegExp(`[${among(0xc2, 0xf4)}][${among(0x80, 0xbf)}]`), isMeant };
}

/** Western letters and typographic marks, which are misread most often. */
const COMMON = /^[\u00a0-\u017f\u2010-\u2026\u2030\u2039\u203a\u20ac\u2116\u2122]+$/;

/** Letters of a single alphabet. */
const ONE_SCRIPT =
  /^(?:[\p{Script=Cyrillic}\p{P}]+|[\p{Script=Greek}\p{P}]+|[\p{Script=Arabic}\p{P}]+|[\p{Script=Hebrew}\p{P}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}ー]+|[\p{Script=Hangul}\p{P}]+|[\p{Script=Thai}\p{P}]+|[\p{Script=Devanagari}\p{P}]+|[\p{Script=Armenian}\p{P}]+|[\p{Script=Georgian}\p{P}]+)$/u;

function isMeantByWestern({ written, meant, before, after }: Run): boolean {
  const count = [...meant].length;
  if (/\p{Extended_Pictographic}/u.test(meant)) return true;
  if (count > 1) return COMMON.test(meant) || ONE_SCRIPT.test(meant);
  if (!COMMON.test(meant)) return false;
  // In upper case, a mark after an accented letter may be intended: `CAFÄ™`, `SÅ’S`.
  if (!/^[™®©°’”“»)…–—ªº]$/.test(written.slice(1)) || !/\p{Lu}$/u.test(before)) return true;
  return /^\p{L}/u.test(after) && written.slice(1) !== '’';
}

/** The letters that start such a pair are common in Cyrillic text, but three pairs in a row are not. */
function isMeantByCyrillic({ written, meant }: Run): boolean {
  return [...meant].length >= 3 && /^[\p{Script=Cyrillic}]+$/u.test(meant) && /^(?:[РС].)+$/u.test(written);
}

/** The first character of a misread UTF-8 sequence, in any of the encodings. */
const MAY_BE_MISREAD = /[\u00c2-\u00f4√¬‚ƒ≈├┬─┼Γ][^\0-\x7f]|(?:[РС][^\0-\x7f]){3}|[\u00df-\u00ffa-z]Ã/;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The name before its UTF-8 was misread; `undefined` if it does not look misread. Pass the name untrimmed, because
 * white space at the end may be half of a letter.
 */
export function unmisread(text: string): string | undefined {
  if (!MAY_BE_MISREAD.test(text)) return undefined;
  let now = text;
  // Two programs may have misread it twice.
  for (let again = 0; again < 3; again++) {
    const before = now;
    for (const encoding of allEncodings()) {
      const read = readAgain(now, encoding);
      if (read !== now) {
        now = read;
        break;
      }
    }
    if (now === before) break;
  }
  // The second half of `à` is a no-break space. Many programs replace it with a common space or remove it.
  now = now.replace(/(?<=\p{Ll})Ã(?=$|[ ,.])/gu, 'à');
  return now === text ? undefined : now.replaceAll('\u00a0', ' ');
}

function readAgain(text: string, { byte, begins, isMeant }: Encoding): string {
  if (!begins.test(text)) return text;
  const points = [...text];
  const pieces: string[] = [];
  for (let at = 0; at < points.length; ) {
    let end = at;
    let meant = '';
    // Take as many consecutive characters as can be decoded.
    for (;;) {
      const one = sequenceAt(points, end, byte);
      if (one === undefined) break;
      meant += one.meant;
      end += one.length;
    }
    if (end === at) {
      pieces.push(points[at++] ?? '');
      continue;
    }
    const written = points.slice(at, end).join('');
    const before = points[at - 1] ?? '';
    const after = points[end] ?? '';
    pieces.push(isMeant({ written, meant, before, after }) ? meant : written);
    at = end;
  }
  return pieces.join('');
}

/** The character whose UTF-8 bytes start at a position. */
function sequenceAt(
  points: readonly string[],
  at: number,
  byte: ReadonlyMap<string, number>,
): { readonly meant: string; readonly length: number } | undefined {
  const lead = byte.get(points[at] ?? '');
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return undefined;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if ((byte.get(points[at + 1] ?? '') ?? 0) < 0x80) return undefined;
  const bytes = points.slice(at, at + length).map((one) => byte.get(one) ?? 0);
  // This excludes nearly all other text, because an exception of the decoder is slow.
  if (bytes.length < length || bytes.some((one, index) => index > 0 && (one < 0x80 || one > 0xbf))) return undefined;
  try {
    return { meant: UTF_8.decode(Uint8Array.from(bytes)), length };
  } catch {
    return undefined;
  }
}

/** The kind of damage. */
type Damage =
  | { readonly kind: 'lost'; readonly as: string }
  | { readonly kind: 'misread' | 'escaped'; readonly meant: string };

/** U+FFFD, also misread as Latin-1 or as a Chinese encoding, in which two of it become three characters. */
const LOST = /\ufffd|ï¿½|锟斤拷/;

/** A fast test that excludes nearly every undamaged name. */
const MAY_BE_DAMAGED = new RegExp(`[\\ufffd锟&\\\\%]|${MAY_BE_MISREAD.source}`);

export function damageOf(text: string): Damage | undefined {
  if (!MAY_BE_DAMAGED.test(text)) return undefined;
  const lost = LOST.exec(text);
  if (lost !== null) return { kind: 'lost', as: lost[0] };
  const misread = unmisread(text);
  if (misread !== undefined) return { kind: 'misread', meant: withoutEntities(misread) ?? misread };
  const unescaped = withoutEntities(text);
  return unescaped === undefined ? undefined : { kind: 'escaped', meant: unescaped };
}
