/** Below these every text is in its normal form already; most names are. */
const MAY_DIFFER = /[\u0300-\uffff]/;

/** A text in Unicode's normal form NFC, in which equal characters are stored as equal code points. */
export function nfc(text: string): string {
  return MAY_DIFFER.test(text) ? text.normalize('NFC') : text;
}

/**
 * Letters of Devanagari, Bengali, Gurmukhi and Odia that keyboards type as one character and that NFC takes apart. Who
 * searches a file types them like that, too.
 */
const TYPED_AS_ONE = /([\u0958-\u095f\u09dc\u09dd\u09df\u0a33\u0a36\u0a59-\u0a5b\u0a5e\u0b5c\u0b5d])/;

/** A text as people usually store it: in NFC, but for the letters that are typed as one character. */
export function usualForm(text: string): string {
  return text
    .split(TYPED_AS_ONE)
    .map((part) => (TYPED_AS_ONE.test(part) ? part : nfc(part)))
    .join('');
}

/** What of a text is not in its usual form, as it is stored and as it should be; undefined where all of it is. */
export function notNfc(text: string): { readonly stored: string; readonly normal: string } | undefined {
  const normal = usualForm(text);
  if (normal === text) return undefined;
  for (const [stored] of text.matchAll(COMPOSED)) {
    const composed = usualForm(stored);
    if (composed !== stored) return { stored, normal: composed };
  }
  return { stored: text, normal };
}

/** What is composed into one character: the parts of a Korean syllable, or a letter with its marks. */
const COMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\p{M}]\p{M}*|\p{M}+/gsu;
