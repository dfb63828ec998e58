/** JSON without characters that act on a terminal, hide text in it, or look like a command to GitHub's runner. */
import { jsonText } from './json-text.ts';

const LIVELY = /[\u007f-\u009f\u2028\u2029\p{Cf}]|##(?=\[)/gu;

/** Escapes such characters. The document stays the same. */
function harmlessJson(json: string): string {
  return json.replace(LIVELY, (found) =>
    found === '##'
      ? '#\\u0023'
      : Array.from(
          { length: found.length },
          (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}

/** A document as text for standard output. Joined first: a command to the runner could be split between two parts. */
export function documentText(document: object, redact?: (text: string) => string): string {
  return `${harmlessJson([...jsonText(document, redact)].join(''))}\n`;
}
