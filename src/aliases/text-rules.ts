import { INVISIBLE, invisibleAt, invisibleName, isBlank } from './invisible.ts';
import { isPlainlyText, otherReading } from './plain-text.ts';
import { type Problem, problem } from './problem.ts';
import { codePoint, quoted, shown } from './shown.ts';
import type { SourceText } from './source.ts';

/** Fields of CustomerGauge hold this many characters (API.md: documented for uploads, likely for records). */
const LONGEST_NAME = 128;

/** A scalar of the file in the place of a name. */
export interface NameScalar {
  readonly what: 'account' | 'alias';
  readonly source: SourceText;
  /** What YAML says it is: the text, or for anything else its source text. */
  readonly text: string;
  /** Whether it stands in the file without quotes. */
  readonly plain: boolean;
  /** What YAML reads instead of text, for people: `a number`. */
  readonly notText?: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a name certainly breaks none of the rules below, given that it holds no invisible character. */
export function isGoodName(text: string, plain: boolean): boolean {
  return text !== '' && text.length <= LONGEST_NAME && text.trim() === text && (!plain || isPlainlyText(text));
}

/** Everything that is wrong with one name by itself. One mistake gives one problem. */
export function nameProblems(name: NameScalar): Problem[] {
  const { what, source, text, start, end } = name;
  const place = source.placeOnLine(start, end);
  const subject = what === 'account' ? 'The account name' : 'The alias';
  if (name.notText !== undefined) {
    const message = `${subject} ${shown(text)} is read by YAML as ${name.notText}, not as text.`;
    return [problem('not-text', place, message, `Put it in quotes: ${quoted(text)}`)];
  }
  if (isBlank(text)) {
    const message = `${subject} ${text === '' ? 'is empty' : 'holds nothing that can be seen'}.`;
    return [problem('blank', place, message, blankMend(name))];
  }

  const problems: Problem[] = [];
  const trimmed = text.trim();
  const reading = name.plain ? otherReading(text) : undefined;
  if (reading !== undefined) {
    const message = `${subject} ${shown(text)} is text here, but older YAML tools read it as ${reading}.`;
    problems.push(problem('ambiguous-text', place, message, `Put it in quotes: ${quoted(text)}`));
  }
  if (trimmed !== text) {
    const mend = INVISIBLE.test(trimmed) ? 'Delete the white space.' : `Write it as ${quoted(trimmed)}`;
    problems.push(problem('stray-space', place, straySpace(subject, text), mend));
  }
  const invisible = invisibleProblem(name, subject, trimmed);
  if (invisible !== undefined) problems.push(invisible);
  const length = text.length > LONGEST_NAME ? characters(text.normalize('NFC')) : 0;
  if (length > LONGEST_NAME) {
    const message = `${subject} ${shown(text)} has ${length} characters, and CustomerGauge likely keeps only ${LONGEST_NAME}.`;
    problems.push(problem('too-long', place, message, `Shorten it to ${LONGEST_NAME} characters or fewer.`));
  }
  return problems;
}

function straySpace(subject: string, text: string): string {
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const where = before !== '' && after !== '' ? 'before and after' : before !== '' ? 'before' : 'after';
  const unusual = [...before, ...after].find((one) => one !== ' ');
  const what = unusual === undefined ? 'white space' : `white space (${invisibleName(unusual)}, ${codePoint(unusual)})`;
  return `${subject} ${shown(text)} has ${what} ${where} it.`;
}

function blankMend({ what, source, start, end }: NameScalar): string {
  const written = source.text.slice(start, Math.min(end, start + 80));
  if (/^[&!]./.test(written))
    return `YAML does not read what begins with ${written.charAt(0)} as a name: put it in quotes: ${quoted(written)}`;
  return what === 'account'
    ? 'Write the account’s name after `account:`.'
    : 'Write the alias after the hyphen, or delete the line.';
}

function invisibleProblem(name: NameScalar, subject: string, trimmed: string): Problem | undefined {
  const { text, source, start, end } = name;
  const found = invisibleAt(trimmed);
  const at = found[0];
  if (at === undefined) return undefined;
  const character = String.fromCodePoint(trimmed.codePointAt(at) ?? 0);
  // Line breaks of the file are not those of the name.
  const literal = character === '\n' ? -1 : source.text.slice(start, end).indexOf(character);
  const place =
    literal === -1 ? source.placeOnLine(start, end) : source.place(start + literal, start + literal + character.length);
  const where = at === 0 ? 'at its beginning' : `after ${shown(trimmed.slice(Math.max(0, at - 20), at))}`;
  const more = found.length > 1 ? `, and ${found.length - 1} more of the kind` : '';
  return problem(
    'control-character',
    place,
    `${subject} ${shown(text)} holds ${invisibleName(character)} (${codePoint(character)}) ${where}${more}, which nobody can see and which makes it another name.`,
    /[\t\n\r]/.test(character)
      ? 'Write the name on one line, with common spaces.'
      : 'Delete the name and type it anew instead of pasting it.',
  );
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
