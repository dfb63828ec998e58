/** A text in place of a missing name: `#REF!`, `N/A`, `TBD`, a legal form alone. */
import { commentAt } from '../aliases/names/cut-name.ts';
import { visiblePart } from '../aliases/names/invisible.ts';
import { shown } from '../aliases/shown.ts';
import { type Found, found, type NameRule, type SentName, type SpelledName, whatToDelete } from './rule.ts';
import { isLegalForm, LONE_LEGAL_FORMS } from './text/lone-legal-forms.ts';
import { isSheetError, PLACEHOLDERS, placeholderIn } from './text/placeholders.ts';

export const NOT_A_NAME = { id: 'not-a-name', severity: 'error', find } as const satisfies NameRule;

/** The greatest length of such a text, except formulas. */
const LONGEST = 24;

/** Marks that may follow a word. */
const MARKS = `,)>]}"'*_#-`;

/** The first words of such texts. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...PLACEHOLDERS, ...LONE_LEGAL_FORMS].map(firstWord));

/** 1 for the number (see `ends`) of each such text, also for forms in upper case or with marks around them. */
const ENDS = new Uint8Array(1024);
for (const text of [...PLACEHOLDERS, ...LONE_LEGAL_FORMS]) {
  ENDS[endsOf(text)] = 1;
  for (const mark of `)>]}"'*_-`) ENDS[endsOf(text.charAt(0) + mark)] = 1;
  ENDS[endsOf(text.toUpperCase())] = 1;
}

/** A fast test that excludes nearly every real name. */
export function mayBeNoName(text: string): boolean {
  const first = text.charCodeAt(0);
  if (!mayBeNoNameByEnds(first, text.charCodeAt(text.length - 1), text.length)) return false;
  return !isLetter(first) || FIRST_WORDS.has(firstWord(text));
}

/** A faster test, by the first and last character and the length only. */
export function mayBeNoNameByEnds(first: number, last: number, length: number): boolean {
  if (!isLetter(first)) return length <= LONGEST || first === EQUALS;
  return length <= LONGEST && ENDS[ends(first, last)] !== 0;
}

const EQUALS = 61;

function isLetter(code: number): boolean {
  return code >= 0xc0 || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function endsOf(text: string): number {
  return ends(text.charCodeAt(0), text.charCodeAt(text.length - 1));
}

/** A number for the first and last character, ignoring case. Few other texts share it. */
function ends(first: number, last: number): number {
  return ((first & 31) << 5) | (last & 31);
}

/** The first word in lower case, without marks after it. */
function firstWord(text: string): string {
  const space = text.indexOf(' ');
  let end = space === -1 ? text.length : space;
  while (end > 0 && MARKS.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end).toLowerCase();
}

function find(name: SentName): Found | undefined {
  const { place, subject } = name;
  const text = visiblePart(name.text);
  if (!mayBeNoName(text)) return undefined;
  const placeholder = placeholderIn(text);
  const keep = `If it really is the name, add \`# allow: ${NOT_A_NAME.id}\` at the end of the line.`;
  const write = `Write the real name, or delete ${whatToDelete(name)}.`;
  if (placeholder?.certain)
    return found(place, `${subject} ${shown(text)} is not a name but ${placeholder.what}.`, `${write} ${keep}`);
  const what = placeholder?.what ?? (isLegalForm(text) ? 'a legal form without a company name' : undefined);
  if (what === undefined) return undefined;
  const message = `${subject} ${shown(text)} is probably not a name but ${what}.`;
  return { ...found(place, message, `${write} ${keep}`), severity: 'warning' };
}

/** Finds such a text where YAML reads it as a comment and no name is left: `- #REF!`. Quoting it would not help. */
export function commentedOut(name: SpelledName): Found | undefined {
  const { source, start, end, place, subject } = name;
  const hash = start === end ? /^[ \t]*#/.exec(source.text.slice(end, end + 80)) : null;
  if (hash === null) return undefined;
  const comment = commentAt(source.text, end + hash[0].length - 1);
  if (!isSheetError(comment)) return undefined;
  const message = `${subject} ${shown(comment)} is not a name but a spreadsheet error.`;
  return found(place, message, `Write the real name, or delete ${whatToDelete(name)}.`);
}
