/** Below these every text is in its normal form already; most names are. */
const MAY_DIFFER = /[\u0300-\uffff]/;

/** A text in Unicode's normal form NFC, in which equal characters are stored as equal code points. */
export function nfc(text: string): string {
  return MAY_DIFFER.test(text) ? text.normalize('NFC') : text;
}

/** What of a text is not in NFC, as it is stored and as it should be; undefined where all of it is. */
export function notNfc(text: string): { readonly stored: string; readonly normal: string } | undefined {
  const normal = nfc(text);
  if (normal === text) return undefined;
  for (const [stored] of text.matchAll(COMPOSED)) {
    const composed = stored.normalize('NFC');
    if (composed !== stored) return { stored, normal: composed };
  }
  return { stored: text, normal };
}

/** What is composed into one character: the parts of a Korean syllable, or a letter with its marks. */
const COMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\p{M}]\p{M}*|\p{M}+/gsu;
