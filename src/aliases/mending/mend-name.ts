import { invisibleAt, isBlank, JOINED } from '../names/invisible.ts';
import { nfc } from '../names/normal-form.ts';
import { isPlainlyText } from '../names/plain-text.ts';
import type { Replacement } from '../problem.ts';
import type { Notation } from '../reading/shape.ts';
import { quoted } from '../shown.ts';
import type { SourceText } from '../source.ts';

/** A name with the stretch of file that it stands in. */
interface WrittenScalar {
  readonly source: SourceText;
  readonly text: string;
  readonly notation?: Notation | undefined;
  /** What YAML reads instead of text. */
  readonly notText?: string | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * What to write instead of a name so that everything is gone that has one obvious mend: quotes around what is no text or
 * may be taken for none, no white space at its ends, no character that nobody sees, its normal form. One name has one
 * replacement, whatever its problems are: they cannot contradict each other. Undefined where the mend is not certain.
 */
export function mendName(name: WrittenScalar): Replacement | undefined {
  const { source, start, notation } = name;
  const written = source.text.slice(start, name.end);
  // Text on several lines with a line break in the name may as well have been meant as several names.
  if (notation === undefined || (/[\n\r]/.test(written) && /[\n\r]/.test(name.text.trim()))) return undefined;
  if (name.notText !== undefined) return { source, start, end: name.end, text: quoted(name.text) };
  const text = mendedText(name.text);
  if (text === undefined) return undefined;
  if (notation !== 'block') return { source, start, end: name.end, text: inNotation(text, notation) };
  // A comment in its first line would be lost.
  if (!/^[|>][-+\d]*[ \t]*\r?\n/.test(written)) return undefined;
  return { source, start, end: start + lengthOfBlock(written), text: quoted(text) };
}

/** The line breaks behind a block belong to what follows it. Anything else that looks like white space is part of the name. */
function lengthOfBlock(written: string): number {
  let length = written.length;
  while (length > 0 && ' \t\r\n'.includes(written.charAt(length - 1))) length--;
  return length;
}

/**
 * A name without what nobody sees in it; undefined where nobody can tell what it should be. What separates words, such as a
 * tab, becomes a space.
 */
function mendedText(text: string): string | undefined {
  const spaced = text.replace(/[\s\u0085]+/gu, (run) => (/[\t\n\v\f\r\u0085\u2028\u2029]/.test(run) ? ' ' : run));
  const kept: string[] = [];
  let done = 0;
  for (const at of invisibleAt(spaced)) {
    const character = String.fromCodePoint(spaced.codePointAt(at) ?? 0);
    if (MEANINGFUL.test(character)) return undefined;
    if (character === '\u200d' && JOINED.test(spaced.slice(Math.max(0, at - 2), at + 3))) return undefined;
    kept.push(spaced.slice(done, at));
    done = at + character.length;
  }
  kept.push(spaced.slice(done));
  const mended = nfc(kept.join('').trim());
  return isBlank(mended) || invisibleAt(mended).length > 0 || mended.trim() !== mended ? undefined : mended;
}

/**
 * Halves of a character, what is left of an apostrophe or dash that was stored in a Windows encoding, and the marks of
 * emoji, music and Mongolian: without these something is lost that only the author knows. Without the others a name looks
 * and reads the same.
 */
const MEANINGFUL = /[\p{Cs}\u0080-\u009f\u180e\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/u;

function inNotation(text: string, notation: Exclude<Notation, 'block'>): string {
  if (notation === 'single') return `'${text.replaceAll("'", "''")}'`;
  return notation === 'plain' && staysPlain(text) ? text : quoted(text);
}

/** Whether a text is certainly read as itself without quotes, wherever a name may stand. */
function staysPlain(text: string): boolean {
  return /^[\p{L}\p{N}][^:#,[\]{}]*$/u.test(text) && isPlainlyText(text);
}
