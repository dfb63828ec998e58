/** Finds the reason why a name may belong to an account, or the veto against it. */
import { type Alignment, align, MOST_INITIALS, MOST_WORDS } from './align.ts';
import { initialsOf, writtenInitials } from './initials.ts';
import { isCommonWord, type ParsedName } from './name.ts';
import { sameness } from './same-word.ts';
import type { Word } from './word.ts';
import { includePlace, scriptsOf } from './word-kinds.ts';

/** A possible match of a name and an account, with its reason. */
export interface NameRelation {
  readonly reason: MatchReason;
  readonly alignment: Alignment;
}

/** Compares a name with an account's name, regardless of all other accounts. Undefined if they do not match. */
export function relateNames(asked: ParsedName, known: ParsedName): NameRelation | undefined {
  const equal = equalReason(asked, known);
  if (equal !== undefined) return { reason: equal, alignment: align(asked.words, known.words) };
  const mayBe = mayMatchAll(asked, known);
  if (!mayBe && asked.core.length > 1 && known.core.length > 1) return undefined;
  if (isOtherScript(asked, known)) return undefined;
  if (isAcronym(asked, known) || isAcronym(known, asked))
    return { reason: 'acronym', alignment: align(asked.words, known.words) };
  if (!mayBe) return undefined;
  const alignment = align(asked.words, known.words);
  const reason = reasonOf(asked, known, alignment);
  return reason === undefined || vetoOf(alignment) !== undefined ? undefined : { reason, alignment };
}

/** Explains why two similar names do not match: by their most obvious difference. */
export function explainVeto(asked: ParsedName, known: ParsedName): Veto {
  if (isOtherScript(asked, known)) return 'script';
  if (!asked.words.some(mayVeto) && !known.words.some(mayVeto)) return 'word';
  return vetoOf(align(asked.words, known.words)) ?? 'word';
}

/** Whether a word may cause a veto. Most names have no such word, so they need no alignment. */
function mayVeto({ number, place, beginsPlace }: Word): boolean {
  return number || place || beginsPlace;
}

function vetoOf({ onlyAsked, onlyKnown }: Alignment): Veto | undefined {
  if (onlyAsked.some(({ number }) => number) || onlyKnown.some(({ number }) => number)) return 'number';
  return includePlace(onlyAsked) || includePlace(onlyKnown) ? 'place' : undefined;
}

/**
 * A fast test that excludes most candidates before their words are aligned: whether each distinctive word of the name may
 * match a word of the account. That word begins with the same letter, or ends with the whole word, or contains its initial.
 */
function mayMatchAll({ words }: ParsedName, { core }: ParsedName): boolean {
  for (let at = 0; at < words.length && at < MOST_WORDS; at++) {
    const { distinctive, text } = words[at] as Word;
    if (distinctive && !mayMatch(core, text, at > 0)) return false;
  }
  return true;
}

function mayMatch(core: readonly string[], text: string, hasWordBefore: boolean): boolean {
  const letter = text[0] as string;
  for (const word of core) {
    if (word[0] === letter) return true;
    if (hasWordBefore && (word.length <= MOST_INITIALS ? word.includes(letter) : word.endsWith(text))) return true;
  }
  return false;
}

function reasonOf(asked: ParsedName, known: ParsedName, alignment: Alignment): MatchReason | undefined {
  const { same, sameWords, onlyAsked, onlyKnown, gaps } = alignment;
  if (isSlipOf(asked, known)) return 'misspelt';
  // An abbreviated or misspelt word counts only next to an identical word. Several abbreviations support each other.
  const isSupported =
    sameWords.some(({ distinctive }) => distinctive) || same.filter((kind) => kind === 'abbreviation').length > 1;
  if (!isSupported || onlyAsked.some(({ distinctive }) => distinctive)) return undefined;
  const paired = pairedReason(same);
  if (!onlyKnown.some(({ distinctive }) => distinctive)) return paired ?? 'generic-word';
  // Nobody shortens a name but keeps its legal form. And many names begin with the same common word.
  return paired === undefined && asked.form === '' && gaps === 0 && !isCommonWord(asked) ? 'shortened' : undefined;
}

/** How matching words differ, if they do. */
function pairedReason(same: Alignment['same']): MatchReason | undefined {
  if (same.includes('misspelt')) return 'misspelt';
  if (same.includes('initials')) return 'acronym';
  return same.includes('abbreviation') ? 'abbreviation' : undefined;
}

/** The reason if the letters are equal, with or without the legal forms. */
function equalReason(asked: ParsedName, known: ParsedName): MatchReason | undefined {
  if (isEqual(asked, known, ({ letters }) => letters)) return 'same-letters';
  if (!isEqual(asked, known, ({ coreLetters }) => coreLetters)) return undefined;
  const [ours, theirs] = [formWords(asked), formWords(known)];
  if (ours.length > 0 && ours.join('') === theirs.join('')) return 'same-form';
  if (asked.core.length === 1 && (isCommonWord(asked) || asked.coreLetters.length <= SHORT)) return 'common-word';
  return mayBeOneForm(ours, theirs) ? 'legal-form' : 'other-legal-form';
}

/** So few letters are the abbreviation of many names. */
const SHORT = 3;

/** Whether some letters of two names are equal, as they are or with letters such as ü written as two. */
function isEqual(asked: ParsedName, known: ParsedName, letters: (name: ParsedName) => string): boolean {
  const [a, b] = [letters(asked), letters(known)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  if (asked.asTwo !== undefined && letters(asked.asTwo) === b) return true;
  return known.asTwo !== undefined && letters(known.asTwo) === a;
}

/** Words for the same kind of company. */
const CORPORATION: ReadonlySet<string> = new Set(['inc', 'corp', 'co']);
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  limited: 'ltd',
  incorporated: 'inc',
  corporation: 'corp',
  company: 'co',
  private: 'pvt',
  proprietary: 'pty',
  aktiengesellschaft: 'ag',
  aktiebolag: 'ab',
  berhad: 'bhd',
  limitada: 'ltda',
};

/** The words of a legal form, each in its usual short form. */
function formWords({ form }: ParsedName): readonly string[] {
  return form === '' ? [] : form.split(' ').map((word) => WRITTEN_OUT[word] ?? word);
}

/** Whether two legal forms may be one: one is missing, or they have a word in common. */
function mayBeOneForm(asked: readonly string[], known: readonly string[]): boolean {
  if (asked.length === 0 || known.length === 0) return true;
  const kind = (word: string): string => (CORPORATION.has(word) ? 'corp' : word);
  const others = new Set(known.map(kind));
  return asked.some((word) => others.has(kind(word)));
}

function isOtherScript(asked: ParsedName, known: ParsedName): boolean {
  if (asked.isLatin && known.isLatin) return false;
  const ours = scriptsOf(asked.coreLetters);
  const theirs = scriptsOf(known.coreLetters);
  return ours.size > 0 && theirs.size > 0 && ours.isDisjointFrom(theirs);
}

/** Whether a name consists of the initials of another one, and is written like initials. */
function isAcronym(short: ParsedName, long: ParsedName): boolean {
  if (short.core.length !== 1) return false;
  const written = writtenInitials(short);
  return written !== undefined && initialsOf(long).includes(written);
}

const SHORTEST_SLIP = 8;

/** Whether two names of one word differ by a typing mistake. */
function isSlipOf(asked: ParsedName, known: ParsedName): boolean {
  const [[a], [b]] = [asked.words, known.words];
  if (a === undefined || b === undefined || asked.words.length > 1 || known.words.length > 1) return false;
  return Math.min(a.text.length, b.text.length) >= SHORTEST_SLIP && sameness(a, b) === 'misspelt';
}

/** All reasons why a name may belong to an account, and their meanings. */
export const REASONS = {
  'same-letters': 'the same letters, except for case, accents, spaces and punctuation',
  'same-form': 'the same name, with its legal form written differently',
  'legal-form': 'the same name, except for the legal form, and no other account has this name',
  'other-legal-form': 'the same name with a different legal form: it may be another company',
  'common-word': 'the same single word, but many company names contain it',
  'generic-word': 'the same name, except for words such as Group or Holding',
  abbreviation: 'one name abbreviates a word of the other',
  acronym: 'the initials of the words',
  misspelt: 'a letter differs',
  shortened: 'the beginning of this account’s name and of no other',
} as const;

export type MatchReason = keyof typeof REASONS;

/** All reasons why a near account is not proposed, and their meanings. */
export const VETOES = {
  number: 'a number differs',
  place: 'a place differs',
  word: 'a distinctive word differs',
  script: 'it is written in another script',
  several: 'several accounts fit equally well',
  rejected: 'it was rejected in not-aliases.yaml',
  score: 'the names are not similar enough',
} as const;

export type Veto = keyof typeof VETOES;
