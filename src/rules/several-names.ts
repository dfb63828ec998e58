/** One text that contains several names. */
import { invisibleName } from '../aliases/names/invisible.ts';
import { nfc } from '../aliases/names/normal-form.ts';
import { codePoint, shown } from '../aliases/shown.ts';
import { type Found, found, keepIt, type NameRule, type OtherNames, type SentName } from './rule.ts';
import { withoutEntities } from './text/entities.ts';
import { isLegalForm } from './text/lone-legal-forms.ts';

export const SEVERAL_NAMES = { id: 'several-names', severity: 'warning', find } as const satisfies NameRule;

/** Separators between table cells: a tab, and the characters that spreadsheets put between lines of a cell. */
export const CELL_BREAK = /[\t\v\f]/;

const SEPARATOR = /[;；؛|｜¦]/;
const COMMA = /[,，、،]/;

function find(name: SentName, others: OtherNames): Found | undefined {
  const trimmed = name.text.trim();
  const cell = CELL_BREAK.exec(trimmed)?.[0];
  if (cell !== undefined) return inCells(name, trimmed, cell);
  // The semicolon of an HTML entity is not a separator.
  const text = withoutEntities(trimmed) ?? trimmed;
  const apart = SEPARATOR.test(text) ? partsOf(text, SEPARATOR) : [];
  if (apart.length > 1 && apart.every((part) => isLong(part, text))) return inOneLine(name, apart);
  const parts = COMMA.test(text) ? partsOf(text, COMMA) : [];
  return parts.length > 1 && areNames(parts, name, others) ? inOneLine(name, parts) : undefined;
}

/** Whether a part may be a name by itself. In `A|X` and `Re|Bank` it is not. */
function isLong(part: string, text: string): boolean {
  const letters = part.replace(/[^\p{L}\p{N}]/gu, '').length;
  return letters > 2 || (letters > 1 && /\s[;；؛|｜¦]|[;；؛|｜¦]\s/.test(text));
}

/** The parts of a text without legal forms: `Kestrel, Inc.` is one name. */
function partsOf(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => nfc(part.trim()))
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !isLegalForm(part.replace(/^[\s.,]+/, '')));
}

/**
 * Whether at least two parts, including the first, are names: an account or alias elsewhere, or starting with the same
 * word as the account or as each other. If the first part is not a name, the rest says where it is or what it belongs
 * to: `Morong District, Bataan Division, Department of Education`.
 */
function areNames(parts: readonly string[], { what, text, account }: SentName, others: OtherNames): boolean {
  const own = what === 'alias' ? firstWord(account) : undefined;
  const owners = parts.map((part) => (part === text ? undefined : others.ownerOf(part)));
  // A first part that is not a name, followed by another account, says what it belongs to.
  const isOwned = owners[0] === undefined && owners.some((owner) => owner !== undefined && owner !== account);
  const names = parts.filter((part, at) => {
    if (owners[at] !== undefined) return !isOwned;
    // In `Troy University, Troy` the second part is the place.
    if (parts.slice(0, at).some((earlier) => earlier.toLowerCase().startsWith(part.toLowerCase()))) return false;
    const word = firstWord(part);
    return word !== undefined && (word === own || isSharedBy(parts, at, word));
  });
  return names.length > 1 && names[0] === parts[0];
}

/** Whether another part starts with the same word without only repeating the start of an earlier part. */
function isSharedBy(parts: readonly string[], at: number, word: string): boolean {
  const part = parts[at]?.toLowerCase() ?? '';
  return parts.some((other, index) => {
    if (index === at || firstWord(other) !== word) return false;
    return index < at || !part.startsWith(other.toLowerCase());
  });
}

/** Words that many unrelated names start with. */
const COMMON = new Set(
  [
    'the le la les el los las il lo der die das de het os as st saint san santa new city university universidad université',
    'universität institute institut instituto istituto college school escuela colegio hochschule gymnázium department ministry',
    'ministerio faculty international national royal',
  ].flatMap((line) => line.split(' ')),
);

/** The first word of a name, unless it is one that many names start with. */
function firstWord(text: string): string | undefined {
  const [word] = /[\p{L}\p{M}\p{N}&'’]+/u.exec(text.toLowerCase()) ?? [];
  return word === undefined || word.length < 3 || COMMON.has(word) ? undefined : word;
}

function inCells(name: SentName, text: string, cell: string): Found {
  const parts = partsOf(text, CELL_BREAK);
  const message = `${name.subject} ${shown(text)} contains ${invisibleName(cell)} (${codePoint(cell)}), as in cells copied from a table.`;
  return { ...found(name.place, message, oneALine(name, parts)), severity: 'error' };
}

function inOneLine(name: SentName, parts: readonly string[]): Found {
  const message = `${name.subject} ${shown(name.text)} seems to contain ${parts.length} names.`;
  return found(name.place, message, `${oneALine(name, parts)} ${keepIt(name, SEVERAL_NAMES.id)}`);
}

function oneALine({ what }: SentName, parts: readonly string[]): string {
  const listed = `${parts.slice(0, 3).map(shown).join(', ')}${parts.length > 3 ? ' …' : ''}`;
  return what === 'account'
    ? `Write one name after \`account:\`, and each of the others as an alias: ${listed}.`
    : `Write each alias on its own line, after a hyphen and a space: ${listed}.`;
}
