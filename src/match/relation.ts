import { type Alignment, align } from './align.ts';
import { initialsOf, writtenInitials } from './initials.ts';
import { isFormWord } from './legal-forms.ts';
import { isCommonWord, type Name } from './name.ts';
import { sameness } from './same-word.ts';
import { holdPlace, isFiller, isGeneric, isNumber, scriptsOf } from './word-kinds.ts';

/** Why a name may be an account's. */
export type Reason =
  | 'same-letters'
  | 'same-form'
  | 'legal-form'
  | 'other-legal-form'
  | 'common-word'
  | 'generic-word'
  | 'abbreviation'
  | 'acronym'
  | 'misspelt'
  | 'shortened';

/** Why a name is not proposed for an account that is near it. */
export type Veto = 'number' | 'place' | 'word' | 'script' | 'several';

/** How a name and an account's name go together. */
export interface Relation {
  readonly reason: Reason | undefined;
  readonly veto: Veto | undefined;
  readonly alignment: Alignment;
}

/** What two names have in common, and what speaks against their being one; only these two names count. */
export function relate(asked: Name, known: Name): Relation {
  const alignment = align(asked.core, known.core);
  const found = (reason: Reason | undefined, veto?: Veto): Relation => ({ reason, veto, alignment });
  if (isEqual(asked, known, ({ letters }) => letters)) return found('same-letters');
  if (isEqual(asked, known, ({ coreLetters }) => coreLetters)) return found(reasonOfForms(asked, known));
  if (isOtherScript(asked, known)) return found(undefined, 'script');
  const { onlyAsked, onlyKnown } = alignment;
  if (isAcronym(asked, known) || isAcronym(known, asked)) return found('acronym');
  const extra = [...onlyAsked, ...onlyKnown];
  if (extra.some(isNumber)) return found(undefined, 'number');
  if (isSlipOf(asked, known)) return found('misspelt');
  const asksMore = onlyAsked.filter(isTelling);
  const knowsMore = onlyKnown.filter(isTelling);
  if (holdPlace(onlyAsked) || holdPlace(onlyKnown)) return found(undefined, 'place');
  if (asksMore.length > 0 || !isFounded(alignment)) return found(undefined, 'word');
  const paired = reasonOfPairs(alignment);
  if (knowsMore.length > 0) return paired ? found(undefined, 'word') : shortened(asked, alignment, found);
  return found(paired ?? 'generic-word');
}

/** Whether enough words are the very same: what is short for something, or misspelt, needs others beside it. */
function isFounded({ same, sameWords }: Alignment): boolean {
  return sameWords.some(isTelling) || same.filter((kind) => kind === 'abbreviation').length > 1;
}

/** Whether two names are equal in something, as they are or with letters such as ü written as two. */
function isEqual(asked: Name, known: Name, letters: (name: Name) => string): boolean {
  const [a, b] = [letters(asked), letters(known)];
  if (a === '' || b === '') return false;
  return a === b || (asked.asTwo && letters(asked.asTwo) === b) || (known.asTwo && letters(known.asTwo) === a) || false;
}

function shortened(
  asked: Name,
  { same, gaps }: Alignment,
  found: (reason: Reason | undefined, veto?: Veto) => Relation,
): Relation {
  // A full legal name is not shortened, and one common word begins many names.
  if (asked.form !== '' || gaps > 0 || same.length === 0 || isCommonWord(asked)) return found(undefined, 'word');
  return found('shortened');
}

/** Whether a word tells one company from another. */
function isTelling(word: string): boolean {
  return !isFiller(word) && !isGeneric(word) && !isFormWord(word);
}

/** What beside extra words keeps two names from being the same. */
function reasonOfPairs({ same }: Alignment): Reason | undefined {
  if (same.includes('misspelt')) return 'misspelt';
  if (same.includes('initials')) return 'acronym';
  return same.includes('abbreviation') ? 'abbreviation' : undefined;
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

function reasonOfForms(asked: Name, known: Name): Reason {
  const [ours, theirs] = [formWords(asked), formWords(known)];
  if (ours.length > 0 && ours.join('') === theirs.join('')) return 'same-form';
  if (asked.core.length === 1 && (isCommonWord(asked) || asked.coreLetters.length <= 3)) return 'common-word';
  return areSameForms(ours, theirs) ? 'legal-form' : 'other-legal-form';
}

/** The words of a legal form, in one spelling each. */
function formWords({ form }: Name): readonly string[] {
  return form === '' ? [] : form.split(' ').map((word) => WRITTEN_OUT[word] ?? word);
}

/** Whether two legal forms may be one: one is missing, or they have a word in common. */
function areSameForms(asked: readonly string[], known: readonly string[]): boolean {
  if (asked.length === 0 || known.length === 0) return true;
  const kind = (word: string): string => (CORPORATION.has(word) ? 'corp' : word);
  const others = new Set(known.map(kind));
  return asked.some((word) => others.has(kind(word)));
}

function isOtherScript(asked: Name, known: Name): boolean {
  const ours = scriptsOf(asked.coreLetters);
  const theirs = scriptsOf(known.coreLetters);
  return ours.size > 0 && theirs.size > 0 && [...ours].every((script) => !theirs.has(script));
}

/** Whether one name has the first letters of the other's words, and is written as such. */
function isAcronym(short: Name, long: Name): boolean {
  const written = writtenInitials(short);
  return written !== undefined && initialsOf(long).includes(written);
}

/** Whether two names of one word differ by a typing mistake. */
function isSlipOf(asked: Name, known: Name): boolean {
  const [[a = ''], [b = '']] = [asked.core, known.core];
  if (asked.core.length > 1 || known.core.length > 1 || Math.min(a.length, b.length) < SHORTEST_SLIP) return false;
  return sameness(a, b) === 'misspelt';
}

const SHORTEST_SLIP = 8;
