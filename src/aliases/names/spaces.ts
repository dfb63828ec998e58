/** White space inside names. */

/** A name in Japanese or Chinese, where the ideographic space is a common one. */
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The first odd white space inside a name; breaks of a line or a column are no space. */
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

/** A name with one common space in the place of all odd white space. */
export function commonSpaces(text: string): string {
  return text.replace(/(?<=\S)\s+(?=\S)/gu, (space) => (/[\t\n\v\f\r\u2028\u2029\ufeff]/.test(space) ? space : ' '));
}
