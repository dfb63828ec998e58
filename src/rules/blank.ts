/** A name that is empty or has no visible character. */
import { commentAt } from '../aliases/names/cut-name.ts';
import { isBlank } from '../aliases/names/invisible.ts';
import { lowerFirst, quoted, shown } from '../aliases/shown.ts';
import { quotedAtEnd } from './checking/cut.ts';
import { type Found, found, type SpelledName, type SpellingRule } from './rule.ts';

export const BLANK = { id: 'blank', severity: 'error', find } as const satisfies SpellingRule;

function find(name: SpelledName): readonly Found[] {
  const { text, subject, place } = name;
  if (!isBlank(text)) return [];
  const message = `${subject} ${text === '' ? 'is empty' : 'has no visible character'}.`;
  return [found(place, message, hintFor(name))];
}

function hintFor({ what, source, start, end }: SpelledName): string {
  const written = source.text.slice(start, Math.min(end, start + 80));
  if (/^[&!]/.test(written))
    return `YAML does not read text that starts with ${written.charAt(0)} as a name. Put it in quotes: ${quoted(written)}`;
  const hint =
    what === 'account'
      ? 'Write the account’s name after `account:`.'
      : 'Write the alias after the hyphen, or delete the line.';
  const hash = start === end ? /^[ \t]*#/.exec(source.text.slice(end, end + 80)) : null;
  if (hash === null) return hint;
  const comment = commentAt(source.text, end + hash[0].length - 1);
  return `YAML reads ${shown(comment)} as a comment. If it is the name, put it in quotes${quotedAtEnd(comment)}. Otherwise: ${lowerFirst(hint)}`;
}
