import type { Event, parseEvents as ParseEvents } from 'js-yaml';
import { type AliasEntry, entryOf, type WrittenName } from '../alias-file.ts';
import { cutOff } from '../names/cut-name.ts';
import { holdsUnseen } from '../names/invisible.ts';
import { nfc } from '../names/normal-form.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { SourceText } from '../source.ts';
import { isLayout } from './layout.ts';

// js-yaml's numbers for kinds of events and styles, given as types: importing its values here would load it at start.
const DOCUMENT = 1;
const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const POP = 6;
const BLOCK = 1;
const PLAIN = 1;
const SINGLE_QUOTED = 2;
const DOUBLE_QUOTED = 3;

/** Document, list, entry, aliases, name: a file that nests deeper is not what this reader accepts. */
const MAX_DEPTH = 8;

/**
 * Reads a file that is exactly what the README shows: an entry or a list of entries in block style, names on one line,
 * plain or in simple quotes, and all written in the ordinary way. Such files are nearly all, and this is several
 * times faster than the parser that explains mistakes. Anything else gives undefined, and that parser decides: it, not
 * this reader, is the authority, and tests prove that the two agree wherever this one accepts.
 */
export function readPlainFile(source: SourceText, parseEvents: typeof ParseEvents): readonly AliasEntry[] | undefined {
  if (holdsUnseen(source.text) || nfc(source.text) !== source.text) return undefined;
  try {
    const events = parseEvents(source.text, { maxDepth: MAX_DEPTH });
    return new EventReader(source, events).file();
  } catch {
    return undefined;
  }
}

/** Walks the events of one file. Every step returns undefined at the first thing that it does not expect. */
class EventReader {
  readonly #source: SourceText;
  readonly #events: readonly Event[];
  #at = 0;
  /** Where the last scalar ended. */
  #read = 0;

  constructor(source: SourceText, events: readonly Event[]) {
    this.#source = source;
    this.#events = events;
  }

  file(): readonly AliasEntry[] | undefined {
    const document = this.#events[this.#at++];
    if (document?.type !== DOCUMENT || document.directives.length > 0) return undefined;
    const marked = /^---\r?\n/.test(this.#source.text);
    if (document.explicitStart !== marked) return undefined;
    if (marked) this.#read = 3;
    const entries = this.#events[this.#at]?.type === SEQUENCE ? this.#list(() => this.#entry()) : this.#single();
    if (entries === undefined || !this.#pop()) return undefined;
    if (this.#at !== this.#events.length) return undefined;
    return isLayout(this.#source.text, this.#read, this.#source.text.length) ? entries : undefined;
  }

  #single(): readonly AliasEntry[] | undefined {
    const entry = this.#entry();
    return entry && [entry];
  }

  #list<T>(item: () => T | undefined): readonly T[] | undefined {
    if (!this.#opens(SEQUENCE)) return undefined;
    const items: T[] = [];
    while (this.#events[this.#at]?.type !== POP) {
      const one = item();
      if (one === undefined) return undefined;
      items.push(one);
    }
    this.#at++;
    return items.length > 0 ? items : undefined;
  }

  #entry(): AliasEntry | undefined {
    if (!this.#opens(MAPPING)) return undefined;
    let account: WrittenName | undefined;
    let aliases: readonly WrittenName[] | undefined;
    while (account === undefined || aliases === undefined) {
      const key = this.#key();
      if (key === 'account' && account === undefined) account = this.#name();
      else if (key === 'aliases' && aliases === undefined) aliases = this.#list(() => this.#name());
      else return undefined;
      if (key === 'account' ? account === undefined : aliases === undefined) return undefined;
    }
    return this.#pop() ? entryOf(this.#source.lines, account, aliases, true) : undefined;
  }

  #key(): string | undefined {
    const event = this.#events[this.#at++];
    if (event?.type !== SCALAR || event.style !== PLAIN || hasProperties(event)) return undefined;
    const { text } = this.#source;
    if (text[event.valueEnd] !== ':' || !this.#reaches(event.valueStart, event.valueEnd + 1)) return undefined;
    return text.slice(event.valueStart, event.valueEnd);
  }

  #name(): WrittenName | undefined {
    const event = this.#events[this.#at++];
    if (event?.type !== SCALAR || event.valueStart < 0 || hasProperties(event)) return undefined;
    const { style, valueStart, valueEnd } = event;
    const written = this.#source.text.slice(valueStart, valueEnd);
    if (style === PLAIN) {
      if (!event.fast || !isOrdinary(written, true) || !this.#reaches(valueStart, valueEnd)) return undefined;
      if (cutOff(this.#source.text, valueEnd) !== '') return undefined;
      return { text: written, start: valueStart, end: valueEnd };
    }
    if ((style !== DOUBLE_QUOTED && style !== SINGLE_QUOTED) || written.includes('\n')) return undefined;
    if (style === DOUBLE_QUOTED && !event.fast) return undefined;
    const text = event.fast ? written : written.replaceAll("''", "'");
    if (!isOrdinary(text, false) || !this.#reaches(valueStart - 1, valueEnd + 1)) return undefined;
    return { text, start: valueStart - 1, end: valueEnd + 1 };
  }

  /** Whether nothing but layout lies between the last scalar and the one from `start` to `end`, which then is the last. */
  #reaches(start: number, end: number): boolean {
    const from = this.#read;
    this.#read = end;
    return isLayout(this.#source.text, from, start);
  }

  #opens(type: typeof SEQUENCE | typeof MAPPING): boolean {
    const event = this.#events[this.#at++];
    return event?.type === type && event.style === BLOCK && !hasProperties(event);
  }

  #pop(): boolean {
    return this.#events[this.#at++]?.type === POP;
  }
}

/** Anchors and tags change what a node means. */
function hasProperties(event: { readonly anchorStart: number; readonly tagStart: number }): boolean {
  return event.anchorStart !== -1 || event.tagStart !== -1;
}
