/** Explains an error of the YAML parser: by what people see in the text, or else by the parser’s code. */
import type { YAMLError } from 'yaml';
import { isSecondEntry } from './mistakes/entries.ts';
import { hyphenMistake } from './mistakes/hyphens.ts';
import { beginsLine, lineOf } from './mistakes/lines.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { oddMark } from './mistakes/odd-mark.ts';
import { oddSpace, tab } from './mistakes/white-space.ts';
import { explainByCode } from './yaml-errors.ts';

export function isUnclosedQuote(error: YAMLError): boolean {
  return error.message.startsWith('Missing closing');
}

export function isUnclosedBracket(error: YAMLError): boolean {
  return error.message.startsWith('Flow ') && error.message.includes('must be sufficiently indented');
}

/** Explains a YAML error and how to fix it. @param start offset of the error in the text */
export function explainError(text: string, error: YAMLError, start: number): Mistake {
  return (
    tab(text, start) ??
    oddSpace(text, start) ??
    oddMark(text, start) ??
    unfinished(text, error, start) ??
    (STRUCTURE.has(error.code) && beginsLine(text, start) && !isSecondEntry(text, start)
      ? hyphenMistake(text, start)
      : undefined) ??
    (MISSING_KEY_SPACE.test(lineOf(text, start)) ? hyphenMistake(text, start) : undefined) ??
    explainByCode(text, error, start)
  );
}

/** The parser reports these if a line does not fit the lines above it. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** Without the space, YAML reads the hyphen as part of the key. */
const MISSING_KEY_SPACE = /^ *-(?:account|aliases) *:/;

function unfinished(text: string, error: YAMLError, start: number): Mistake | undefined {
  if (isUnclosedQuote(error)) {
    const mark = text[start] === "'" ? 'single' : 'double';
    const hint = `Add the closing quote where the name ends.${mark === 'single' ? ' If it is an apostrophe, put the whole name in double quotes.' : ''}`;
    return { message: `This ${mark} quote is never closed.`, hint };
  }
  if (isUnclosedBracket(error)) {
    const [open, close] = text[start] === '{' ? ['{', '}'] : ['[', ']'];
    const message = `The list that starts here with ${open} is not closed properly with ${close}.`;
    const hint = `Add ${close} at its end, or write each alias on its own line after a hyphen and a space.`;
    return { message, hint };
  }
  return undefined;
}
