import { mendName } from '../mending/mend-name.ts';
import { type Problem, problem, type Replacement, type RuleId, type RuleSeverities } from '../problem.ts';
import type { Notation } from '../reading/shape.ts';
import { codePoint, codePoints, quoted, shown } from '../shown.ts';
import type { Place, SourceText } from '../source.ts';
import { INVISIBLE, invisibleAt, invisibleName, isBlank } from './invisible.ts';
import { nfc, notNfc } from './normal-form.ts';
import { isPlainlyText, otherReading } from './plain-text.ts';

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
  /** How it is written; nothing where it is referred to, or has a tag. */
  readonly notation?: Notation | undefined;
  /** What YAML reads instead of text, for people: `a number`. */
  readonly notText?: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a name certainly breaks none of the rules below, given that it holds no invisible character. */
export function isGoodName(text: string, plain: boolean): boolean {
  return (
    text !== '' &&
    text.length <= LONGEST_NAME &&
    text.trim() === text &&
    nfc(text) === text &&
    (!plain || isPlainlyText(text))
  );
}

/**
 * Everything that is wrong with one name by itself. One mistake gives one problem; of a rule that is off there may be one
 * too, and its mend is not to be carried out.
 */
export function nameProblems(name: NameScalar, severities: RuleSeverities): readonly Problem[] {
  const { what, source, text, start, end } = name;
  const place = source.placeOnLine(start, end);
  const subject = what === 'account' ? 'The account name' : 'The alias';
  if (name.notText !== undefined) return [notText({ name, place, subject, replacement: mendName(name, severities) })];
  if (isBlank(text)) {
    const message = `${subject} ${text === '' ? 'is empty' : 'holds nothing that can be seen'}.`;
    return [problem('blank', place, message, blankMend(name))];
  }

  const trimmed = text.trim();
  const reading = name.plain ? otherReading(text) : undefined;
  const unseen = invisibleAt(trimmed);
  const form = notNfc(text);
  const flawed = trimmed !== text || reading !== undefined || unseen.length > 0 || form !== undefined;
  const flaw: Flaw = { name, place, subject, replacement: flawed ? mendName(name, severities) : undefined };

  const problems: Problem[] = [];
  if (reading !== undefined) problems.push(ambiguousText(flaw, reading));
  if (trimmed !== text) problems.push(straySpace(flaw, trimmed));
  if (unseen.length > 0) problems.push(controlCharacter(flaw, trimmed, unseen));
  if (form !== undefined) problems.push(otherForm(flaw, form));
  const length = text.length > LONGEST_NAME ? characters(nfc(text)) : 0;
  if (length > LONGEST_NAME) {
    const message = `${subject} ${shown(text)} has ${length} characters, and CustomerGauge likely keeps only ${LONGEST_NAME}.`;
    problems.push(problem('too-long', place, message, `Shorten it to ${LONGEST_NAME} characters or fewer.`));
  }
  return problems;
}

/** A name that can be mended in one obvious way, as a rule, unless its replacement is not certain. */
interface Flaw {
  readonly name: NameScalar;
  readonly place: Place;
  readonly subject: string;
  readonly replacement: Replacement | undefined;
}

function flawed(rule: RuleId, { place, replacement }: Flaw, message: string, mend: string): Problem {
  const found = problem(rule, place, message, mend);
  return replacement === undefined ? found : { ...found, replacement };
}

function notText(flaw: Flaw): Problem {
  const { name, subject, replacement } = flaw;
  const message = `${subject} ${shown(name.text)} is read by YAML as ${name.notText}, not as text.`;
  const mend = replacement
    ? `Put it in quotes: ${replacement.text}`
    : `Write it here in quotes, without a tag or a reference: ${quoted(name.text)}`;
  return flawed('not-text', flaw, message, mend);
}

function ambiguousText(flaw: Flaw, reading: string): Problem {
  const { name, subject, replacement } = flaw;
  const message = `${subject} ${shown(name.text)} is text here, but older YAML tools read it as ${reading}.`;
  return flawed('ambiguous-text', flaw, message, `Put it in quotes: ${replacement?.text ?? quoted(name.text)}`);
}

function straySpace(flaw: Flaw, trimmed: string): Problem {
  const { name, subject, replacement } = flaw;
  const { text } = name;
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const where = before !== '' && after !== '' ? 'before and after' : before !== '' ? 'before' : 'after';
  const unusual = [...before, ...after].find((one) => one !== ' ');
  const what = unusual === undefined ? 'white space' : `white space (${invisibleName(unusual)}, ${codePoint(unusual)})`;
  const written = replacement?.text ?? (INVISIBLE.test(trimmed) ? undefined : quoted(trimmed));
  const mend = written === undefined ? 'Delete the white space.' : `Write it as ${written}`;
  return flawed('stray-space', flaw, `${subject} ${shown(text)} has ${what} ${where} it.`, mend);
}

function blankMend({ what, source, start, end }: NameScalar): string {
  const written = source.text.slice(start, Math.min(end, start + 80));
  if (/^[&!]./.test(written))
    return `YAML does not read what begins with ${written.charAt(0)} as a name: put it in quotes: ${quoted(written)}`;
  return what === 'account'
    ? 'Write the account’s name after `account:`.'
    : 'Write the alias after the hyphen, or delete the line.';
}

function controlCharacter(flaw: Flaw, trimmed: string, found: readonly number[]): Problem {
  const { name, subject, replacement } = flaw;
  const { text, source, start, end } = name;
  const at = found[0] ?? 0;
  const character = String.fromCodePoint(trimmed.codePointAt(at) ?? 0);
  // Line breaks of the file are not those of the name.
  const literal = character === '\n' ? -1 : source.text.slice(start, end).indexOf(character);
  const place = literal === -1 ? flaw.place : source.place(start + literal, start + literal + character.length);
  const where = at === 0 ? 'at its beginning' : `after ${shown(trimmed.slice(Math.max(0, at - 20), at))}`;
  const more = found.length > 1 ? `, and ${found.length - 1} more of the kind` : '';
  const message = `${subject} ${shown(text)} holds ${invisibleName(character)} (${codePoint(character)}) ${where}${more}, which nobody can see and which makes it another name.`;
  const mend = /[\t\n\r]/.test(character)
    ? 'Write the name on one line, with common spaces'
    : 'Delete the name and type it anew instead of pasting it';
  return flawed('control-character', { ...flaw, place }, message, ending(mend, replacement));
}

function otherForm(flaw: Flaw, { stored, normal }: NonNullable<ReturnType<typeof notNfc>>): Problem {
  const { name, subject, replacement } = flaw;
  const message = `${subject} ${shown(name.text)} is not stored in the usual form (NFC): its ${shown(normal)} is ${codePoints(stored)} instead of ${codePoints(normal)}. It looks the same and is sent in the usual form, but who searches the file does not find it.`;
  return flawed('not-nfc', flaw, message, ending('Delete the name and type it anew', replacement));
}

function ending(mend: string, replacement: Replacement | undefined): string {
  return replacement === undefined ? `${mend}.` : `${mend}: ${replacement.text}`;
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
