/** A text that stands where a name is missing: `#REF!`, `N/A`, `TBD`, a legal form alone. */
import { commentAt } from '../aliases/names/cut-name.ts';
import { visiblePart } from '../aliases/names/invisible.ts';
import { shown } from '../aliases/shown.ts';
import { type Found, found, lineOf, type NameRule, type SentName, type SpelledName } from './rule.ts';
import { isLegalForm } from './text/legal-forms.ts';
import { isSheetError, mayBePlaceholder, placeholderIn } from './text/placeholders.ts';

export const NOT_A_NAME = { id: 'not-a-name', severity: 'error', find } as const satisfies NameRule;

/** A quick look that nearly every name passes. */
export function mayBeNoName(text: string): boolean {
  return mayBePlaceholder(text) || isLegalForm(text);
}

function find(name: SentName): Found | undefined {
  const { place, subject } = name;
  const text = visiblePart(name.text);
  if (!mayBeNoName(text)) return undefined;
  const placeholder = placeholderIn(text);
  const keep = `If it really is the name, add \`# allow: ${NOT_A_NAME.id}\` at the end of the line.`;
  const write = `Write the name that belongs here, or delete ${lineOf(name)}.`;
  if (placeholder?.certain)
    return found(place, `${subject} ${shown(text)} is no name: it is ${placeholder.what}.`, `${write} ${keep}`);
  const what = placeholder?.what ?? (isLegalForm(text) ? 'a legal form without the name of a company' : undefined);
  if (what === undefined) return undefined;
  const message = `${subject} ${shown(text)} is probably no name: it is ${what}.`;
  return { ...found(place, message, `${write} ${keep}`), severity: 'warning' };
}

/** The same where YAML takes such a text for a comment, and no name is left: `- #REF!`. Nobody wants it in quotes. */
export function commentedOut(name: SpelledName): Found | undefined {
  const { source, start, end, place, subject } = name;
  const hash = start === end ? /^[ \t]*#/.exec(source.text.slice(end, end + 80)) : null;
  if (hash === null) return undefined;
  const comment = commentAt(source.text, end + hash[0].length - 1);
  if (!isSheetError(comment)) return undefined;
  const message = `${subject} ${shown(comment)} is no name: it is what a spreadsheet shows where a formula failed.`;
  return found(place, message, `Write the name that belongs here, or delete ${lineOf(name)}.`);
}
