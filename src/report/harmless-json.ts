/** What acts on a terminal, or hides text there, and that JSON does not escape by itself; and what GitHub's runner takes for a command. */
const LIVELY = /[\u007f-\u009f\u2028\u2029\p{Cf}]|##(?=\[)/gu;

/** JSON that can be shown: the same document, with escapes for characters that are more than text. */
export function harmlessJson(json: string): string {
  return json.replace(LIVELY, (found) =>
    found === '##' ? '#\\u0023' : Array.from({ length: found.length }, (_, at) => unit(found, at)).join(''),
  );
}

/** As JSON escapes a code unit. */
function unit(text: string, at: number): string {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
}
