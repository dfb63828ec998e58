/** Names whose end YAML reads as a comment: `Store #5`. */
import type { NameScalar } from '../../aliases/name-scalar.ts';
import { cutOff } from '../../aliases/names/cut-name.ts';
import { escaped, shown } from '../../aliases/shown.ts';

/** A longer name is not useful in a message. */
const LONGEST = 256;

/** The text after a name that only YAML reads as a comment. After a closing quote, people see where the name ends. */
export function cutAfter({ source, notation, end }: NameScalar): string {
  return notation === 'plain' ? cutOff(source.text, end) : '';
}

export function cutHint({ text }: NameScalar, cut: string): string {
  return `If ${shown(cut.trim())} is part of the name, put the whole name in quotes${quotedAtEnd(text + cut)}. If it is a comment, put a space after the #.`;
}

/** A name in quotes at the end of a sentence, unless it is too long to be shown. */
export function quotedAtEnd(text: string): string {
  return text.length > LONGEST ? '' : `: ${escaped(text)}`;
}
