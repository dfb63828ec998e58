/** One text that holds several names. */

import { invisibleName } from '../aliases/names/invisible.ts';
import { nfc } from '../aliases/names/normal-form.ts';
import { codePoint, shown } from '../aliases/shown.ts';
import { type Found, found, keepIt, type NameRule, type OtherNames, type SentName } from './rule.ts';
import { withoutEntities } from './text/entities.ts';
import { isLegalForm } from './text/legal-forms.ts';

export const SEVERAL_NAMES = { id: 'several-names', severity: 'warning', find } as const satisfies NameRule;

/** What separates the cells of a table: a tab, and what spreadsheets put between the lines of a cell. */
export const CELL_BREAK = /[\t\v\f]/;

/** A quick look: what holds none of these holds one name. */
export const SEPARATES_NAMES = /[\t\v\f;；؛|｜¦,，、،]/;

const SEPARATOR = /[;；؛|｜¦]/;
const COMMA = /[,，、،]/;

function find(name: SentName, others: OtherNames): Found | undefined {
  const trimmed = name.text.trim();
  const cell = CELL_BREAK.exec(trimmed)?.[0];
  if (cell !== undefined) return inCells(name, trimmed, cell);
  // The semicolon of an HTML entity separates nothing.
  const text = withoutEntities(trimmed) ?? trimmed;
  if (SEPARATOR.test(text)) {
    const parts = partsOf(text, SEPARATOR);
    if (parts.length > 1 && parts.every((part) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(part)))
      return inOneLine(name, parts);
  }
  if (!COMMA.test(text)) return undefined;
  const parts = commaParts(text);
  return parts.length > 1 && areNames(parts, name, others) ? inOneLine(name, parts) : undefined;
}

/** The parts of a name between commas that may be names of their own; their being names elsewhere is what tells. */
export function commaParts(text: string): readonly string[] {
  return partsOf(text, COMMA).filter((part) => !isLegalForm(part));
}

function partsOf(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => nfc(part.trim()))
    .filter((part) => part !== '');
}

function areNames(parts: readonly string[], { what, text, account }: SentName, others: OtherNames): boolean {
  const known = parts.filter((part) => part !== text && others.has(part));
  if (known.length > 1) return true;
  const own = what === 'alias' ? firstWord(account) : undefined;
  const words = parts.map(firstWord);
  const related = parts.filter((part, at) => known.includes(part) || (own !== undefined && words[at] === own));
  if (related.length > 1) return true;
  const said = words.filter((word) => word !== undefined);
  return new Set(said).size < said.length;
}

/** Words that many names begin with. */
const COMMON =
  /^(?:the|le|la|les|el|los|las|il|lo|der|die|das|de|het|os|as|st|saint|san|new|university|universidad|universität|université|institute|ministry|department)$/;

/** The first word of a name, if it says something. */
function firstWord(text: string): string | undefined {
  const [word] = /[\p{L}\p{M}\p{N}&'’]+/u.exec(text.toLowerCase()) ?? [];
  return word === undefined || word.length < 3 || COMMON.test(word) ? undefined : word;
}

function inCells(name: SentName, text: string, cell: string): Found {
  const parts = partsOf(text, CELL_BREAK);
  const message = `${name.subject} ${shown(text)} holds ${invisibleName(cell)} (${codePoint(cell)}), as cells do that were copied from a table.`;
  return { ...found(name.place, message, oneALine(name, parts)), severity: 'error' };
}

function inOneLine(name: SentName, parts: readonly string[]): Found {
  const message = `${name.subject} ${shown(name.text)} seems to hold ${parts.length} names.`;
  return found(name.place, message, `${oneALine(name, parts)} ${keepIt(name, SEVERAL_NAMES.id)}`);
}

function oneALine({ what }: SentName, parts: readonly string[]): string {
  const listed = `${parts.slice(0, 3).map(shown).join(', ')}${parts.length > 3 ? ' …' : ''}`;
  return what === 'account'
    ? `Write one name after \`account:\`, and each other one as an alias: ${listed}.`
    : `Write each alias on a line of its own, after a hyphen and a space: ${listed}.`;
}
