/** Splits a name into words, core, legal form and letters. */
import { foldWords, foldWordsAsTwo, lettersOf } from './fold-words.ts';
import { withoutForms } from './legal-forms.ts';
import { type Word, wordOf } from './word.ts';

export class ParsedName {
  readonly text: string;
  /** All words, folded and separated by spaces. */
  readonly folded: string;
  /** The words without legal forms and a leading article. */
  readonly core: readonly string[];
  /** The words of the legal form, in order; empty if there is none. */
  readonly form: string;
  /** All letters, without the spaces between words. */
  readonly letters: string;
  /** The letters without the legal form. */
  readonly coreLetters: string;
  /** The name with letters such as ü written as two (Suedzucker); undefined if it has none. */
  readonly asTwo: ParsedName | undefined;
  #words: readonly Word[] | undefined;
  #isLatin: boolean | undefined;

  constructor(text: string, folded: string, asTwo: ParsedName | undefined) {
    const words = folded === '' ? [] : folded.split(' ');
    const { core, form } = withoutForms(words);
    this.text = text;
    this.folded = folded;
    this.core = core;
    this.form = form;
    this.letters = lettersOf(words);
    this.coreLetters = core.length === words.length ? this.letters : lettersOf(core);
    this.asTwo = asTwo;
  }

  /** The words of the core with their properties. They are computed on first use, because few names are compared. */
  get words(): readonly Word[] {
    this.#words ??= this.core.map(wordOf);
    return this.#words;
  }

  /** Whether its core has Latin letters only. */
  get isLatin(): boolean {
    this.#isLatin ??= LATIN_ONLY.test(this.coreLetters);
    return this.#isLatin;
  }
}

const LATIN_ONLY = /^[a-z0-9 &]*$/;

export function readName(text: string): ParsedName {
  const other = foldWordsAsTwo(text);
  return new ParsedName(
    text,
    foldWords(text),
    other === undefined ? undefined : new ParsedName(text, other, undefined),
  );
}

/** Whether a name without its legal form is a single word that many company names contain: Next, Alpha. */
export function isCommonWord({ core, words: [word] }: ParsedName): boolean {
  return word !== undefined && core.length === 1 && word.common > 0;
}
