/** A name taken apart: words, core, legal form, letters. */
import { foldWords, foldWordsAsTwo, lettersOf } from './fold-words.ts';
import { withoutForms } from './legal-forms.ts';
import { type Word, wordOf } from './word.ts';

/** A name taken apart. */
export class ParsedName {
  readonly text: string;
  /** All its words, folded, with a space between them. */
  readonly folded: string;
  /** The words without legal forms and a leading article. */
  readonly core: readonly string[];
  /** The words of the legal form, in order; empty if there is none. */
  readonly form: string;
  /** All its letters. */
  readonly letters: string;
  /** The letters without the legal form. */
  readonly coreLetters: string;
  /** The same name with letters such as ü written as two (Suedzucker); undefined where it has none. */
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

  /**
   * The core with what is known of its words, for comparing it: worked out when it is first needed, for most names are
   * not.
   */
  get words(): readonly Word[] {
    this.#words ??= this.core.map(wordOf);
    return this.#words;
  }

  /** Whether its core is written in Latin letters alone. */
  get isLatin(): boolean {
    this.#isLatin ??= LATIN_ALONE.test(this.coreLetters);
    return this.#isLatin;
  }
}

const LATIN_ALONE = /^[a-z0-9 &]*$/;

/** Takes a name apart. */
export function readName(text: string): ParsedName {
  const other = foldWordsAsTwo(text);
  return new ParsedName(
    text,
    foldWords(text),
    other === undefined ? undefined : new ParsedName(text, other, undefined),
  );
}

/** Whether a name is, but for its legal form, one word that many companies have in theirs: Next, Alpha. */
export function isCommonWord({ core, words: [word] }: ParsedName): boolean {
  return word !== undefined && core.length === 1 && word.common > 0;
}
