import { fixName } from '../fixing/fix-name.ts';
import { type Fix, type Problem, problem, type RuleId, type RuleSeverities } from '../problem.ts';
import type { Notation } from '../reading/shape.ts';
import { codePoint, codePoints, escaped, lowerFirst, quoted, shown } from '../shown.ts';
import type { Place, SourceText } from '../source.ts';
import { commentAt, cutOff } from './cut-name.ts';
import { INVISIBLE, invisibleAt, invisibleName, isBlank } from './invisible.ts';
import { nfc, notNfc } from './normal-form.ts';
import { isPlainlyText, otherReading } from './plain-text.ts';

/** Fields of CustomerGauge hold this many characters (API.md: documented for uploads, likely for records). */
const LONGEST_NAME = 128;

/** Nobody copies a longer one from a message. */
const LONGEST_SHOWN = 2 * LONGEST_NAME;

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
  /** Where an anchor or a tag begins before it that has no use; people may have taken it for the beginning of the name. */
  readonly useless?: number;
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
 * too, and its hint is not to be carried out.
 */
export function nameProblems(name: NameScalar, severities: RuleSeverities): readonly Problem[] {
  const { what, source, text, start, end } = name;
  const place = source.placeOnLine(start, end);
  const subject = what === 'account' ? 'The account name' : 'The alias';
  if (name.useless !== undefined) return [uselessProperty(name, name.useless)];
  if (name.notText !== undefined) return [notText({ name, place, subject, fix: fixName(name, severities) })];
  if (isBlank(text)) {
    const message = `${subject} ${text === '' ? 'is empty' : 'holds nothing that can be seen'}.`;
    return [problem('blank', place, message, blankHint(name))];
  }

  const trimmed = text.trim();
  const doubts = doubtsOf(name);
  const reading = name.plain && doubts.length === 0 ? otherReading(text) : undefined;
  const unseen = invisibleAt(trimmed);
  const form = notNfc(text);
  const flawed = trimmed !== text || reading !== undefined || unseen.length > 0 || form !== undefined;
  const flaw: Flaw = { name, place, subject, fix: flawed ? fixName(name, severities) : undefined };

  const problems = doubts.map(({ message, hint }) => problem('ambiguous-text', place, `${subject} ${message}`, hint));
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

/** A name that can be fixed in one obvious way, as a rule, unless its fix is not certain. */
interface Flaw {
  readonly name: NameScalar;
  readonly place: Place;
  readonly subject: string;
  readonly fix: Fix | undefined;
}

function flawed(rule: RuleId, { place, fix }: Flaw, message: string, hint: string): Problem {
  const found = problem(rule, place, message, hint);
  return fix === undefined ? found : { ...found, fix };
}

function notText(flaw: Flaw): Problem {
  const { name, subject, fix } = flaw;
  const message = `${subject} ${shown(name.text)} is read by YAML as ${name.notText}, not as text.`;
  const cut = cutBehind(name);
  const hint = fix
    ? `Put it in quotes: ${fix.text}`
    : cut !== ''
      ? cutHint(name, cut)
      : `Write it here in quotes, without a tag or a reference: ${quoted(name.text)}`;
  return flawed('not-text', flaw, message, hint);
}

/**
 * What YAML makes of a name without quotes and people hardly would: one name of several lines, or a comment of a part of it.
 * Only who wrote it knows what was meant.
 */
function doubtsOf(name: NameScalar): readonly { readonly message: string; readonly hint: string }[] {
  const { what, source, text, notation, start, end } = name;
  const doubts: { message: string; hint: string }[] = [];
  const cut = cutBehind(name);
  // Where the name itself holds a line break, `control-character` says so.
  if (notation === 'plain' && source.text.slice(start, end).includes('\n') && !text.includes('\n')) {
    const message = `goes over several lines, and YAML reads them as one name: ${shown(text)}.`;
    const hint = `${SEVERAL_NAMES[what === 'account' ? what : isInBrackets(source.text, start) ? 'item' : 'alias']} If it is one name, write it on one line${inQuotes(text + cut)}`;
    doubts.push({ message, hint });
  }
  if (cut !== '') {
    const message = `is read as ${shown(text)} only: YAML takes ${shown(cut.trim())} behind it for a comment.`;
    doubts.push({ message, hint: cutHint(name, cut) });
  }
  return doubts;
}

const SEVERAL_NAMES = {
  account: 'If the next line does not belong to the name, delete it.',
  alias: 'If these are several names, begin the next line with a hyphen of its own, in the same column as this one.',
  item: 'If these are several names, put a comma between them.',
} as const;

function isInBrackets(text: string, start: number): boolean {
  return /[[,]\s*$/.test(text.slice(Math.max(0, start - 100), start));
}

/** What behind a name is a comment to YAML alone. Behind quotes everybody sees that the name has ended. */
function cutBehind({ source, notation, end }: NameScalar): string {
  return notation === 'plain' ? cutOff(source.text, end) : '';
}

function cutHint({ text }: NameScalar, cut: string): string {
  return `If ${shown(cut.trim())} belongs to the name, put all of it in quotes${inQuotes(text + cut)}. If it is a comment, leave a space after the #.`;
}

function uselessProperty(name: NameScalar, from: number): Problem {
  const { source, text, start, end } = name;
  const property = source.text.slice(from, start).trim();
  const written = end - from > LONGEST_SHOWN ? undefined : source.text.slice(from, end).replace(/\s*\n\s*/g, ' ');
  const what = property.startsWith('&') ? 'an anchor, to which nothing here refers' : 'a tag';
  const message = `YAML reads ${shown(property)} as ${what}, and only ${shown(text)} as the name.`;
  const hint = `If it is a name, put it in quotes${written === undefined ? '' : inQuotes(written + cutBehind(name))}. If not, delete ${shown(property)}.`;
  return problem('yaml-syntax', source.placeOnLine(from, end), message, hint);
}

/** A name in quotes at the end of a sentence, unless it is too long to be shown. */
function inQuotes(text: string): string {
  return text.length > LONGEST_SHOWN ? '' : `: ${escaped(text)}`;
}

function ambiguousText(flaw: Flaw, reading: string): Problem {
  const { name, subject, fix } = flaw;
  const message = `${subject} ${shown(name.text)} is text here, but older YAML tools read it as ${reading}.`;
  return flawed('ambiguous-text', flaw, message, `Put it in quotes: ${fix?.text ?? quoted(name.text)}`);
}

function straySpace(flaw: Flaw, trimmed: string): Problem {
  const { name, subject, fix } = flaw;
  const { text } = name;
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const where = before !== '' && after !== '' ? 'before and after' : before !== '' ? 'before' : 'after';
  const unusual = [...before, ...after].find((one) => one !== ' ');
  const what = unusual === undefined ? 'white space' : `white space (${invisibleName(unusual)}, ${codePoint(unusual)})`;
  const written = fix?.text ?? (name.notation === 'plain' || INVISIBLE.test(trimmed) ? undefined : quoted(trimmed));
  const hint = written === undefined ? 'Delete the white space.' : `Write it as ${written}`;
  return flawed('stray-space', flaw, `${subject} ${shown(text)} has ${what} ${where} it.`, hint);
}

function blankHint({ what, source, start, end }: NameScalar): string {
  const written = source.text.slice(start, Math.min(end, start + 80));
  if (/^[&!]/.test(written))
    return `YAML does not read what begins with ${written.charAt(0)} as a name: put it in quotes: ${quoted(written)}`;
  const hint =
    what === 'account'
      ? 'Write the account’s name after `account:`.'
      : 'Write the alias after the hyphen, or delete the line.';
  const hash = start === end ? /^[ \t]*#/.exec(source.text.slice(end, end + 80)) : null;
  if (hash === null) return hint;
  const comment = commentAt(source.text, end + hash[0].length - 1);
  return `YAML takes ${shown(comment)} for a comment. If it is the name, put it in quotes${inQuotes(comment)}. Otherwise: ${lowerFirst(hint)}`;
}

function controlCharacter(flaw: Flaw, trimmed: string, found: readonly number[]): Problem {
  const { name, subject, fix } = flaw;
  const { text, source, start, end } = name;
  const at = found[0] ?? 0;
  const character = String.fromCodePoint(trimmed.codePointAt(at) ?? 0);
  // Line breaks of the file are not those of the name.
  const literal = character === '\n' ? -1 : source.text.slice(start, end).indexOf(character);
  const place = literal === -1 ? flaw.place : source.place(start + literal, start + literal + character.length);
  const where = at === 0 ? 'at its beginning' : `after ${shown(trimmed.slice(Math.max(0, at - 20), at))}`;
  const more = found.length > 1 ? `, and ${found.length - 1} more of the kind` : '';
  const message = `${subject} ${shown(text)} holds ${invisibleName(character)} (${codePoint(character)}) ${where}${more}, which nobody can see and which makes it another name.`;
  const hint = /[\t\n\r]/.test(character)
    ? 'Write the name on one line, with common spaces'
    : 'Delete the name and type it anew instead of pasting it';
  return flawed('control-character', { ...flaw, place }, message, ending(hint, fix));
}

function otherForm(flaw: Flaw, { stored, normal }: NonNullable<ReturnType<typeof notNfc>>): Problem {
  const { name, subject, fix } = flaw;
  const message = `${subject} ${shown(name.text)} is not stored in the usual form (NFC): its ${shown(normal)} is ${codePoints(stored)} instead of ${codePoints(normal)}. It looks the same and is sent in the usual form, but who searches the file does not find it.`;
  return flawed('not-nfc', flaw, message, ending('Delete the name and type it anew', fix));
}

function ending(hint: string, fix: Fix | undefined): string {
  return fix === undefined ? `${hint}.` : `${hint}: ${fix.text}`;
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
