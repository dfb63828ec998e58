/** How a name and an account's name relate: the reason for a match, or the veto. */
import { type Alignment, align, MOST_INITIALS, MOST_WORDS } from './align.ts';
import { initialsOf, writtenInitials } from './initials.ts';
import { isCommonWord, type ParsedName } from './name.ts';
import type { MatchReason, Veto } from './reasons.ts';
import { sameness } from './same-word.ts';
import type { Word } from './word.ts';
import { holdPlace, scriptsOf } from './word-kinds.ts';

/** A possible match of a name and an account, with its reason. */
export interface NameRelation {
  readonly reason: MatchReason;
  readonly alignment: Alignment;
}

/** How a name and an account's name go together, where one may be the other; only these two names count. */
export function relateNames(asked: ParsedName, known: ParsedName): NameRelation | undefined {
  const equal = equalReason(asked, known);
  if (equal !== undefined) return { reason: equal, alignment: align(asked.words, known.words) };
  const mayBe = mayHoldAll(asked, known);
  if (!mayBe && asked.core.length > 1 && known.core.length > 1) return undefined;
  if (isOtherScript(asked, known)) return undefined;
  if (isAcronym(asked, known) || isAcronym(known, asked))
    return { reason: 'acronym', alignment: align(asked.words, known.words) };
  if (!mayBe) return undefined;
  const alignment = align(asked.words, known.words);
  const reason = reasonOf(asked, known, alignment);
  return reason === undefined || vetoOf(alignment) !== undefined ? undefined : { reason, alignment };
}

/** Why near names do not match: their most obvious difference. */
export function explainVeto(asked: ParsedName, known: ParsedName): Veto {
  if (isOtherScript(asked, known)) return 'script';
  if (!asked.words.some(mayVeto) && !known.words.some(mayVeto)) return 'word';
  return vetoOf(align(asked.words, known.words)) ?? 'word';
}

/** Whether a word may be a number or part of a place: most names have none, and need not be aligned to know. */
function mayVeto({ number, place, beginsPlace }: Word): boolean {
  return number || place || beginsPlace;
}

function vetoOf({ onlyAsked, onlyKnown }: Alignment): Veto | undefined {
  if (onlyAsked.some(({ number }) => number) || onlyKnown.some(({ number }) => number)) return 'number';
  return holdPlace(onlyAsked) || holdPlace(onlyKnown) ? 'place' : undefined;
}

/**
 * Whether nothing tells from the letters alone that a word of the name is too many. Words that go together begin alike,
 * or the word is the end of one, or its first letter is one of initials. Most candidates are passed over here, before
 * their words are looked up and aligned.
 */
function mayHoldAll({ words }: ParsedName, { core }: ParsedName): boolean {
  for (let at = 0; at < words.length && at < MOST_WORDS; at++) {
    const { telling, text } = words[at] as Word;
    if (telling && !mayHold(core, text, at > 0)) return false;
  }
  return true;
}

function mayHold(core: readonly string[], text: string, isBehind: boolean): boolean {
  const letter = text[0] as string;
  for (const word of core) {
    if (word[0] === letter) return true;
    if (isBehind && (word.length <= MOST_INITIALS ? word.includes(letter) : word.endsWith(text))) return true;
  }
  return false;
}

function reasonOf(asked: ParsedName, known: ParsedName, alignment: Alignment): MatchReason | undefined {
  const { same, sameWords, onlyAsked, onlyKnown, gaps } = alignment;
  if (isSlipOf(asked, known)) return 'misspelt';
  // What is short for something, or misspelt, needs the very same words beside it.
  const founded = sameWords.some(({ telling }) => telling) || same.filter((kind) => kind === 'abbreviation').length > 1;
  if (!founded || onlyAsked.some(({ telling }) => telling)) return undefined;
  const paired = pairedReason(same);
  if (!onlyKnown.some(({ telling }) => telling)) return paired ?? 'generic-word';
  // A full legal name is not shortened, and one common word begins many names.
  return paired === undefined && asked.form === '' && gaps === 0 && !isCommonWord(asked) ? 'shortened' : undefined;
}

/** What beside extra words keeps two names from being the same. */
function pairedReason(same: Alignment['same']): MatchReason | undefined {
  if (same.includes('misspelt')) return 'misspelt';
  if (same.includes('initials')) return 'acronym';
  return same.includes('abbreviation') ? 'abbreviation' : undefined;
}

/** The reason where the letters are equal, all of them or without the legal forms. */
export function equalReason(asked: ParsedName, known: ParsedName): MatchReason | undefined {
  if (isEqual(asked, known, ({ letters }) => letters)) return 'same-letters';
  if (!isEqual(asked, known, ({ coreLetters }) => coreLetters)) return undefined;
  const [ours, theirs] = [formWords(asked), formWords(known)];
  if (ours.length > 0 && ours.join('') === theirs.join('')) return 'same-form';
  if (asked.core.length === 1 && (isCommonWord(asked) || asked.coreLetters.length <= SHORT)) return 'common-word';
  return mayBeOneForm(ours, theirs) ? 'legal-form' : 'other-legal-form';
}

/** So few letters are short for many names. */
const SHORT = 3;

/** Whether two names are equal in something, as they are or with letters such as ü written as two. */
function isEqual(asked: ParsedName, known: ParsedName, letters: (name: ParsedName) => string): boolean {
  const [a, b] = [letters(asked), letters(known)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  if (asked.asTwo !== undefined && letters(asked.asTwo) === b) return true;
  return known.asTwo !== undefined && letters(known.asTwo) === a;
}

/** Corporations of one kind by whatever word. */
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

/** The words of a legal form, in one spelling each. */
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

/** Whether one name has the first letters of the other's words, and is written as such. */
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
