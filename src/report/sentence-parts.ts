/**
 * The parts of our sentences: names stand in “ ”, words that are typed and pages of the documentation in ` `, text of a file in
 * " ". Each face shows them in its own way, as code, an option or a link. That is all that is read from a sentence.
 */
const PARTS = /“([^”]*)”|`([^`]*)`|"(?:[^"\\]|\\.)*"/g;

export interface SentenceParts {
  readonly prose: (text: string) => string;
  /** A name, or the text of a file with its quotes. */
  readonly quoted: (text: string) => string;
  readonly word: (text: string) => string;
}

/** A sentence with each of its parts as a face shows it. */
export function showParts(sentence: string, { prose, quoted, word }: SentenceParts): string {
  let shown = '';
  let at = 0;
  for (const { 0: whole, 1: name, 2: typed, index } of sentence.matchAll(PARTS)) {
    shown += prose(sentence.slice(at, index)) + (typed === undefined ? quoted(name ?? whole) : word(typed));
    at = index + whole.length;
  }
  return shown + prose(sentence.slice(at));
}

/** A sentence with only its words replaced. @param show nothing for a word that stays as it is */
export function withWords(sentence: string, show: (word: string) => string | undefined): string {
  return sentence.replace(PARTS, (whole, _name, typed?: string) =>
    typed === undefined ? whole : (show(typed) ?? whole),
  );
}
