import { foldWords, foldWordsAsTwo, lettersOf } from './fold.ts';
import { withoutForms } from './legal-forms.ts';
import { type Word, wordOf } from './word.ts';

/** A name taken apart. */
export interface NameParts {
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
  readonly asTwo: NameParts | undefined;
}

/** The same with what is known of its words, for comparing it. */
export interface Name extends NameParts {
  readonly words: readonly Word[];
}

/** Takes a name apart. */
export function readParts(text: string): NameParts {
  const other = foldWordsAsTwo(text);
  return partsOf(text, foldWords(text), other === undefined ? undefined : partsOf(text, other, undefined));
}

export function readName(text: string): Name {
  return nameOf(readParts(text));
}

export function nameOf(parts: NameParts): Name {
  return { ...parts, words: parts.core.map(wordOf) };
}

function partsOf(text: string, folded: string, asTwo: NameParts | undefined): NameParts {
  const words = folded === '' ? [] : folded.split(' ');
  const { core, form } = withoutForms(words);
  const letters = lettersOf(words);
  return {
    text,
    folded,
    core,
    form,
    letters,
    coreLetters: core.length === words.length ? letters : lettersOf(core),
    asTwo,
  };
}

/** Whether a name is, but for its legal form, one word that many companies have in theirs: Next, Alpha. */
export function isCommonWord({ words: [word, ...others] }: Name): boolean {
  return word !== undefined && others.length === 0 && word.common > 0;
}
