/** Finds the accounts that a name may mean, by letters, by shared text and by initials. */
import { compareText } from '../aliases/alias.ts';
import { BeginCounts } from './begin-counts.ts';
import type { Near } from './best.ts';
import { GramIndex } from './gram-index.ts';
import { initialsOf, writtenInitials } from './initials.ts';
import { type ParsedName, readName } from './name.ts';
import { TextTable, textOrder } from './text-table.ts';

/** A name of an account: its own, its display name, or an alias. */
export interface KnownName {
  readonly account: string;
  readonly name: string;
}

/** An account name that may be meant. */
export interface Candidate {
  readonly known: KnownName;
  readonly name: ParsedName;
  /** The cosine of the two texts; 0 if it was not computed. */
  readonly cosine: number;
}

/** A name, and how many near names are wanted. */
export interface AskedName {
  readonly name: ParsedName;
  readonly most: number;
}

/** The most names with equal letters or initials that are returned. */
const MOST_EQUAL = 8;
const MOST_KEPT = 20_000;

/** An index of all names of all accounts. */
export class AccountIndex {
  readonly #known: readonly KnownName[];
  readonly #grams: GramIndex;
  readonly #byLetters: TextTable;
  readonly #byCore: TextTable;
  readonly #byInitials: TextTable;
  readonly #begins = new BeginCounts();
  /** A cache of parsed names, by position; cleared when it is too large. */
  readonly #read: (ParsedName | undefined)[];
  #kept = 0;

  constructor(known: readonly KnownName[]) {
    const accountAt = (at: number): string => (known[at] as KnownName).account;
    const order = textOrder(
      known.map(({ name }) => name),
      (a, b) => compareText(accountAt(a), accountAt(b)),
    );
    this.#known = Array.from(order, (at) => known[at] as KnownName);
    this.#read = new Array(known.length);
    this.#byLetters = new TextTable(known.length);
    this.#byCore = new TextTable(known.length);
    this.#byInitials = new TextTable(known.length);
    this.#grams = new GramIndex(this.#known.length, (at) => {
      const one = readName((this.#known[at] as KnownName).name);
      this.#enter(one, at);
      if (one.asTwo !== undefined) this.#enter(one.asTwo, at);
      for (const initials of initialsOf(one)) this.#byInitials.add(initials, at);
      this.#begins.add(one.core);
      return inLatin(one.folded);
    });
  }

  #enter(name: ParsedName, at: number): void {
    this.#byLetters.add(name.letters, at);
    this.#byCore.add(name.coreLetters, at);
  }

  /** The names with equal letters, with or without the legal form. */
  equal(asked: ParsedName): readonly Candidate[] {
    const found = new Set<number>();
    for (const one of asked.asTwo === undefined ? [asked] : [asked, asked.asTwo]) {
      const has = (of: (name: ParsedName) => string) => (known: ParsedName) =>
        of(known) === of(one) || (known.asTwo !== undefined && of(known.asTwo) === of(one));
      this.#collect(
        found,
        this.#byLetters.get(one.letters),
        has((parts) => parts.letters),
      );
      this.#collect(
        found,
        this.#byCore.get(one.coreLetters),
        has((parts) => parts.coreLetters),
      );
    }
    return [...found].map((at) => this.#candidate({ at, cosine: 0 }));
  }

  /** Adds candidates that really match (not only their hash), up to a limit. */
  #collect(found: Set<number>, places: Iterable<number>, isMeant: (known: ParsedName) => boolean): void {
    let taken = 0;
    for (const at of places) {
      if (taken === MOST_EQUAL) return;
      if (!isMeant(this.#name(at))) continue;
      taken++;
      found.add(at);
    }
  }

  /** For each name, the names that share most text with it, the nearest first. Many searches at once are faster. */
  nearest(asked: readonly AskedName[]): readonly (readonly Candidate[])[] {
    const texts = asked.map(({ name, most }) => ({ text: inLatin(name.folded), most }));
    return this.#grams.nearest(texts).map((found) => found.map((near) => this.#candidate(near)));
  }

  /** The names whose initials are this name, or that are the initials of this name. */
  initials(asked: ParsedName): readonly Candidate[] {
    const found = new Set<number>();
    const written = writtenInitials(asked);
    if (written !== undefined)
      this.#collect(found, this.#byInitials.get(written), (known) => initialsOf(known).includes(written));
    for (const initials of initialsOf(asked))
      this.#collect(found, this.#byCore.get(initials), ({ coreLetters }) => coreLetters === initials);
    return [...found].map((at) => this.#candidate({ at, cosine: 0 }));
  }

  /** The number of longer names that begin with all words of this one, ignoring legal forms. */
  beginLike({ core }: ParsedName): number {
    return this.#begins.count(core);
  }

  #candidate({ at, cosine }: Near): Candidate {
    return { known: this.#known[at] as KnownName, name: this.#name(at), cosine };
  }

  #name(at: number): ParsedName {
    const read = this.#read[at];
    if (read !== undefined) return read;
    const { name: text } = this.#known[at] as KnownName;
    const name = readName(text);
    if (this.#kept++ >= MOST_KEPT) {
      this.#read.fill(undefined);
      this.#kept = 1;
    }
    this.#read[at] = name;
    return name;
  }
}

const LETTERS: Readonly<Record<string, string>> = {
  ...pairs('абвгдезиклмнопрстуфіѕєґјњљћђўө', 'a b v g d e z i k l m n o p r s t u f i s e g j n l c d u o'),
  ...pairs('жйхцчшщъыьэюяѓќџ', 'zh i kh ts ch sh shch  y  e yu ya g k dz'),
  ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
};
const OTHER = /[\u0370-\u04ff]/;

/**
 * Folded words in Latin letters. It is only used to find accounts that are written in another alphabet, never to decide that
 * they match.
 */
function inLatin(folded: string): string {
  if (!OTHER.test(folded)) return folded;
  return [...folded].map((letter) => LETTERS[letter] ?? letter).join('');
}

function pairs(letters: string, latin: string): Record<string, string> {
  const others = latin.split(' ');
  return Object.fromEntries([...letters].map((letter, at) => [letter, others[at] ?? '']));
}
