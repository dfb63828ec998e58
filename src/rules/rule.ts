/** The types of a rule. Each rule has its own file here, a section in docs/rules.md, and a case in one-of-each. */
import type { Finding, Fix, Severity } from '../aliases/finding.ts';
import type { NameScalar } from '../aliases/name-scalar.ts';
import type { Place } from '../aliases/source.ts';
import type { IsOn } from './fix/fixed-text.ts';

export interface Rule {
  readonly id: string;
  /** The severity, unless the input `rules` sets another. */
  readonly severity: Severity;
}

/** A finding of a rule. */
export interface Found extends Finding {
  /** Set only if it differs from the rule's severity. */
  readonly severity?: Severity;
  /** Whether CustomerGauge has the name already. Then the finding is at most a warning. */
  readonly known?: boolean;
}

/** A name as it is written in its file, for rules about spelling. */
export interface SpelledName extends NameScalar {
  readonly place: Place;
  /** The name as the beginning of a sentence: `The alias`. */
  readonly subject: string;
  /** Lets a rule leave a finding to another rule that is on. */
  readonly isOn: IsOn;
  /** The one fix for all problems of this name; `undefined` if it is not certain. */
  fix(): Fix | undefined;
}

/** A rule about how a name is written in its file. */
export interface SpellingRule extends Rule {
  find(name: SpelledName): readonly Found[];
}

/** A name as it would be sent to CustomerGauge. */
export interface SentName {
  readonly what: 'account' | 'alias';
  /** In Unicode normal form C. */
  readonly text: string;
  /** The account itself, or the one that the alias belongs to. */
  readonly account: string;
  readonly place: Place;
  /** The name as the beginning of a sentence: `The alias`. */
  readonly subject: string;
}

/** A rule about the content of one name. */
export interface NameRule extends Rule {
  find(name: SentName, others: OtherNames): Found | undefined;
}

/** Lets a rule about one name look up all other names. */
export interface OtherNames {
  /** The account that has a text as its own name or as an alias, anywhere in the files. */
  ownerOf(text: string): string | undefined;
}

/** Names the part of the file to delete if a text is not a name. */
export function whatToDelete({ what }: Pick<NameScalar, 'what'>): string {
  return what === 'account' ? 'the entry' : 'the line';
}

/** The hint that says how to keep a name despite a warning. */
export function keepIt({ what }: Pick<NameScalar, 'what'>, rule: string): string {
  const who = what === 'account' ? 'CustomerGauge' : 'the other system';
  return `If ${who} really writes it this way, keep it and add \`# allow: ${rule}\` at the end of the line.`;
}

export function found(place: Place, message: string, hint: string, related: Finding['related'] = []): Found {
  return { place, message, hint, related };
}

/** A finding about a name, with the name's fix if there is one. */
export function foundIn(name: SpelledName, message: string, hint: string, place: Place = name.place): Found {
  const fix = name.fix();
  return fix === undefined ? found(place, message, hint) : { ...found(place, message, hint), fix };
}
