import { commonness } from './common-words.ts';
import { foldWords, foldWordsAsTwo, lettersOf } from './fold.ts';
import { withoutForms } from './legal-forms.ts';

/** A name taken apart for comparing it. */
export interface Name {
  readonly text: string;
  /** All its words, folded, with a space between them. */
  readonly folded: string;
  /** The words without legal forms and a leading article. */
  readonly core: readonly string[];
  /** What of it is a legal form, in order; empty where there is none. */
  readonly form: string;
  /** All its letters. */
  readonly letters: string;
  /** The letters without the legal form. */
  readonly coreLetters: string;
  /** The same name with letters such as ü written as two (Suedzucker); undefined where it has none. */
  readonly asTwo: Name | undefined;
}

export function readName(text: string): Name {
  const other = foldWordsAsTwo(text);
  return nameOf(text, foldWords(text), other === undefined ? undefined : nameOf(text, other, undefined));
}

function nameOf(text: string, folded: string, asTwo: Name | undefined): Name {
  const words = folded === '' ? [] : folded.split(' ');
  const { core, form } = withoutForms(words);
  return { text, folded, core, form, letters: lettersOf(words), coreLetters: lettersOf(core), asTwo };
}

/** Whether a name is, but for its legal form, one word that many companies have in theirs: Next, Alpha. */
export function isCommonWord({ core }: Name): boolean {
  return core.length === 1 && commonness(core[0] ?? '') > 0;
}
