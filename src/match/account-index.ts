import { compareText } from '../aliases/alias.ts';
import type { Near } from './best.ts';
import { GramIndex } from './gram-index.ts';
import { initialsOf, writtenInitials } from './initials.ts';
import { inLatin } from './latin.ts';
import { type Name, type NameParts, nameOf, readParts } from './name.ts';

/** A name that an account is known by: its own, what people see instead of an identifier, or an alias. */
export interface KnownName {
  readonly account: string;
  readonly name: string;
}

/** An account's name that may be meant. */
export interface Candidate {
  readonly known: KnownName;
  readonly name: Name;
  /** How much of the text the two share; 0 where that was not asked. */
  readonly cosine: number;
}

/** More names with equal letters or initials than this help nobody. */
const MOST_EQUAL = 8;
const MOST_KEPT = 50_000;

/** All names of all accounts, to find those that another name may mean. */
export class AccountIndex {
  readonly #known: readonly KnownName[];
  readonly #grams: GramIndex;
  readonly #byLetters = new Lists();
  readonly #byCore = new Lists();
  readonly #byInitials = new Lists();
  /** The names without legal forms, in order, to find those that begin alike. */
  readonly #cores: readonly string[];
  readonly #read = new Map<number, Name>();

  constructor(known: readonly KnownName[]) {
    this.#known = [...known].sort((a, b) => compareText(a.name, b.name) || compareText(a.account, b.account));
    const cores: string[] = [];
    const folded = this.#known.map(({ name }, at) => {
      const one = readParts(name);
      this.#enter(one, at);
      if (one.asTwo !== undefined) this.#enter(one.asTwo, at);
      for (const initials of initialsOf(one)) this.#byInitials.add(initials, at);
      cores.push(one.core.join(' '));
      return inLatin(one.folded);
    });
    this.#cores = cores.sort();
    this.#grams = new GramIndex(folded);
  }

  #enter(name: NameParts, at: number): void {
    this.#byLetters.add(name.letters, at);
    this.#byCore.add(name.coreLetters, at);
  }

  /** The names of equal letters, with or without the legal form. */
  equal(asked: Name): readonly Candidate[] {
    const found = new Set<number>();
    for (const one of asked.asTwo === undefined ? [asked] : [asked, asked.asTwo]) {
      for (const at of this.#byLetters.get(one.letters)) found.add(at);
      for (const at of this.#byCore.get(one.coreLetters)) found.add(at);
    }
    return [...found].map((at) => this.#candidate({ at, cosine: 0 }));
  }

  /** The names that share most of their text, the nearest first. */
  nearest(asked: Name, most: number): readonly Candidate[] {
    return this.#grams.nearest(inLatin(asked.folded), most).map((near) => this.#candidate(near));
  }

  /** The names that this one has the initials of, or that are its initials. */
  initials(asked: Name): readonly Candidate[] {
    const found = new Set<number>();
    const written = writtenInitials(asked);
    if (written !== undefined) for (const at of this.#byInitials.get(written)) found.add(at);
    for (const initials of initialsOf(asked)) for (const at of this.#byCore.get(initials)) found.add(at);
    return [...found].map((at) => this.#candidate({ at, cosine: 0 }));
  }

  /** How many names, legal forms aside, begin with all words of this one and go on. */
  beginLike({ core }: NameParts): number {
    const start = `${core.join(' ')} `;
    return lowerBound(this.#cores, `${start}\uffff`) - lowerBound(this.#cores, start);
  }

  #candidate({ at, cosine }: Near): Candidate {
    return { known: this.#known[at] as KnownName, name: this.#name(at), cosine };
  }

  #name(at: number): Name {
    const read = this.#read.get(at);
    if (read !== undefined) return read;
    const name = nameOf(readParts((this.#known[at] as KnownName).name));
    if (this.#read.size >= MOST_KEPT) this.#read.clear();
    this.#read.set(at, name);
    return name;
  }
}

/** Places in a list by text; nearly always one for each text, which then takes no list of its own. */
class Lists {
  readonly #places = new Map<string, number | number[]>();

  add(text: string, at: number): void {
    if (text === '') return;
    const found = this.#places.get(text);
    if (found === undefined) this.#places.set(text, at);
    else if (typeof found === 'number') {
      if (found !== at) this.#places.set(text, [found, at]);
    } else if (found.length < MOST_EQUAL && found.at(-1) !== at) found.push(at);
  }

  get(text: string): readonly number[] {
    const found = this.#places.get(text);
    return found === undefined ? [] : typeof found === 'number' ? [found] : found;
  }
}

function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
