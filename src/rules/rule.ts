/** What a rule is. Each has a file of its own here, a section in docs/rules.md and a case in test/cases/problems/one-of-each. */
import type { NameScalar } from '../aliases/name-scalar.ts';
import type { Finding, Fix, Severity } from '../aliases/problem.ts';
import type { Place } from '../aliases/source.ts';
import type { Minds } from './fix/fixed-text.ts';

export interface Rule {
  readonly id: string;
  /** How bad what it finds is unless the input `rules` says otherwise. */
  readonly severity: Severity;
}

/** What a rule found. */
export interface Found extends Finding {
  /** Where it is worse or better than the rule's other findings. */
  readonly severity?: Severity;
  /** The name is in CustomerGauge already, so it stops nobody: a warning at most. */
  readonly known?: boolean;
}

/** A name as its file writes it, with what rules about that need. */
export interface SpelledName extends NameScalar {
  readonly place: Place;
  /** The name as the beginning of a sentence: `The alias`. */
  readonly subject: string;
  /** Whether another rule is about this name, and knows a fix or says the same better. */
  readonly minds: Minds;
  /** What to write instead, whichever rules are about it; undefined where that is not certain. */
  fix(): Fix | undefined;
}

/** A rule about how a name is written in its file. */
export interface SpellingRule extends Rule {
  find(name: SpelledName): readonly Found[];
}

/** A name as CustomerGauge would get it. */
export interface SentName {
  readonly what: 'account' | 'alias';
  /** In Unicode's normal form. */
  readonly text: string;
  /** The account itself, or the one that the alias belongs to. */
  readonly account: string;
  readonly place: Place;
  /** The name as the beginning of a sentence: `The alias`. */
  readonly subject: string;
}

/** A rule about what one name says. */
export interface NameRule extends Rule {
  find(name: SentName, others: OtherNames): Found | undefined;
}

/** What a rule about one name may ask about all others. */
export interface OtherNames {
  /** The account whose own name, or whose alias, a text is anywhere in the files. */
  ownerOf(text: string): string | undefined;
}

/** What to delete where a name turns out to be none. */
export function lineOf({ what }: Pick<NameScalar, 'what'>): string {
  return what === 'account' ? 'the entry' : 'the line';
}

/** How to keep a name that a rule warns of. */
export function keepIt({ what }: Pick<NameScalar, 'what'>, rule: string): string {
  const who = what === 'account' ? 'CustomerGauge' : 'the other system';
  return `If ${who} really writes it so, keep it and add \`# allow: ${rule}\` at the end of the line.`;
}

export function found(place: Place, message: string, hint: string, related: Finding['related'] = []): Found {
  return { place, message, hint, related };
}

/** What was found in a name, with the fix of that name where there is one. */
export function foundIn(name: SpelledName, message: string, hint: string, place: Place = name.place): Found {
  const fix = name.fix();
  return fix === undefined ? found(place, message, hint) : { ...found(place, message, hint), fix };
}
