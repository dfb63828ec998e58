/** Decodes HTML entities and other escapes that were left in a name: `AT&amp;T`. */

/** The entities of HTML 4 for U+00A0 to U+00FF, in their order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['AMP', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['bull', '•'],
  ['trade', '™'],
  ['euro', '€'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Yuml', 'Ÿ'],
  ...LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
]);

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,7}));/g;

/** An escape of a program or a web address: `M\u00fcller`, `Joe%27s`. */
const ESCAPE = /\\u\{?([\da-fA-F]{4})\}?|(?<!\d)(?:%[\dA-F]{2})+/g;

/** The name with entities and escapes decoded; `undefined` if it has none. */
export function withoutEntities(text: string): string | undefined {
  if (!/[&\\%]/.test(text)) return undefined;
  let decoded = text;
  // Two programs may have escaped it twice.
  for (let again = 0; again < 3; again++) decoded = decoded.replace(ENTITY, decodeEntity).replace(ESCAPE, decodeEscape);
  return decoded === text ? undefined : decoded.replaceAll('\u00a0', ' ');
}

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name) ?? entity;
  return character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? entity;
}

function decodeEscape(written: string, hex?: string): string {
  if (hex !== undefined) return character(Number.parseInt(hex, 16)) ?? written;
  try {
    const decoded = decodeURIComponent(written);
    return /^[ '"&+\p{L}\p{M}]+$/u.test(decoded) ? decoded : written;
  } catch {
    return written;
  }
}

/** Such an escape can only mean a visible character or a space. */
function character(point: number): string | undefined {
  if (!(point >= 0x20 && point <= 0x10ffff)) return undefined;
  const one = String.fromCodePoint(point);
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]$/u.test(one) ? one : undefined;
}
