/** Stores equal characters as equal code points. */

/** Text without these characters is always in normal form. Most names are. */
const MAY_DIFFER = /[\u0300-\uffff]/;

/** A text in Unicode's normal form NFC. */
export function nfc(text: string): string {
  return MAY_DIFFER.test(text) ? text.normalize('NFC') : text;
}

/**
 * Letters of Devanagari, Bengali, Gurmukhi and Odia that keyboards type as one character, but that NFC splits. People who
 * search a file type them as one character, too.
 */
const TYPED_AS_ONE = /([\u0958-\u095f\u09dc\u09dd\u09df\u0a33\u0a36\u0a59-\u0a5b\u0a5e\u0b5c\u0b5d])/;

/** A text as people usually store it: in NFC, except letters that are typed as one character. */
export function usualForm(text: string): string {
  return text
    .split(TYPED_AS_ONE)
    .map((part) => (TYPED_AS_ONE.test(part) ? part : nfc(part)))
    .join('');
}

/** The first part of a text that is not in the usual form, and its usual form. Undefined if all of the text is. */
export function notNfc(text: string): { readonly stored: string; readonly normal: string } | undefined {
  const normal = usualForm(text);
  if (normal === text) return undefined;
  for (const [stored] of text.matchAll(COMPOSED)) {
    const composed = usualForm(stored);
    if (composed !== stored) return { stored, normal: composed };
  }
  return { stored: text, normal };
}

/** Code points that NFC may combine into one: the parts of a Korean syllable, or a letter with its marks. */
const COMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\p{M}]\p{M}*|\p{M}+/gsu;
