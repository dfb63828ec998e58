/** Finds unusual white space inside names. */

/** In Japanese and Chinese names, the ideographic space is normal. */
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The first odd white space inside a name. Line breaks and tabs do not count: other rules report them. */
export function oddSpaceIn(text: string): { readonly at: number; readonly space: string } | undefined {
  if (!(text.includes('  ') || /[^\S ]/.test(text))) return undefined;
  const ideographic = IDEOGRAPHIC.test(text);
  for (const { index, 0: space } of text.matchAll(/(?<=\S)\s+(?=\S)/gu)) {
    if (/[\t\n\v\f\r\u2028\u2029\ufeff]/.test(space)) continue;
    if (space === ' ' || (ideographic && space === '\u3000')) continue;
    return { at: index, space };
  }
  return undefined;
}

/** Replaces all odd white space in a name by one normal space. */
export function commonSpaces(text: string): string {
  return text.replace(/(?<=\S)\s+(?=\S)/gu, (space) => (/[\t\n\v\f\r\u2028\u2029\ufeff]/.test(space) ? space : ' '));
}
