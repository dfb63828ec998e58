/** Aligns the words of two names, so that as many as possible match. */
import { type Sameness, sameness } from './same-word.ts';
import type { Word } from './word.ts';

/** How a word matches one or more words. `joined`: one name has a space that the other does not have. */
export type Pairing = Sameness | 'joined' | 'initials';

/** How the words of two names match. */
export interface Alignment {
  /** The kinds of the matches, in order. */
  readonly same: readonly Pairing[];
  /** The words of the account that the name has unchanged. */
  readonly sameWords: readonly Word[];
  /** Words that only the name has, and words that only the account has, in order. */
  readonly onlyAsked: readonly Word[];
  readonly onlyKnown: readonly Word[];
  /** The length of the shortest abbreviation; 0 if there is none. */
  readonly shortest: number;
  /** The number of words that only the account has before the last match. */
  readonly gaps: number;
}

const KINDS = ['equal', 'joined', 'abbreviation', 'initials', 'misspelt', 'asked', 'known'] as const;
type Kind = (typeof KINDS)[number];
/** Indexes of kinds. */
const [EQUAL, JOINED, INITIALS, ASKED, KNOWN] = [0, 1, 3, 5, 6];
const KIND_OF: Readonly<Record<Sameness, number>> = { equal: EQUAL, abbreviation: 2, misspelt: 4 };

/** The costs of the steps. The alignment with the least total cost wins. */
const COSTS: readonly number[] = [0, 0.1, 0.35, 0.4, 0.45];
const COST_OF_DISTINCTIVE = 1;
const COST_OF_FILLER = 0.7;
/** Longer names are compared by their first words. */
export const MOST_WORDS = 14;
export const MOST_INITIALS = 5;

const MOST_CELLS = (MOST_WORDS + 1) * (MOST_WORDS + 1);
/** Memory that all alignments reuse: for each cell, the least cost and the step that leads there. */
const costs = new Float64Array(MOST_CELLS);
const kinds = new Uint8Array(MOST_CELLS);
const fromAsked = new Uint8Array(MOST_CELLS);
const fromKnown = new Uint8Array(MOST_CELLS);

export function align(asked: readonly Word[], known: readonly Word[]): Alignment {
  const [rows, width] = [Math.min(asked.length, MOST_WORDS), Math.min(known.length, MOST_WORDS) + 1];
  costs.fill(Number.POSITIVE_INFINITY, 0, (rows + 1) * width);
  costs[0] = 0;
  const size = { rows, width };
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j < width; j++) {
      const one = asked[i];
      const other = known[j];
      if (one !== undefined && other !== undefined && one.text[0] === other.text[0]) {
        const kind = sameness(one, other);
        if (kind !== undefined) step(size, i, j, KIND_OF[kind], 1, 1);
        if (kind !== 'equal') {
          const [next, otherNext] = [asked[i + 1], known[j + 1]];
          if (next !== undefined && isJoined(one, next, other)) step(size, i, j, JOINED, 2, 1);
          if (otherNext !== undefined && isJoined(other, otherNext, one)) step(size, i, j, JOINED, 1, 2);
          const initials = initialsAt(one, known, j);
          if (initials > 0) step(size, i, j, INITIALS, 1, initials);
          const others = initialsAt(other, asked, i);
          if (others > 0) step(size, i, j, INITIALS, others, 1);
        }
      }
      if (one !== undefined) step(size, i, j, ASKED, 1, 0, costOf(one));
      if (other !== undefined) step(size, i, j, KNOWN, 0, 1, costOf(other));
    }
  return retraced(asked, known, size);
}

interface Size {
  readonly rows: number;
  readonly width: number;
}

/** Consumes `a` words of the name and `b` words of the account, if no cheaper step leads to the same cell. */
function step(
  { rows, width }: Size,
  i: number,
  j: number,
  kind: number,
  a: number,
  b: number,
  cost = COSTS[kind] as number,
): void {
  const to = (i + a) * width + j + b;
  const sum = (costs[i * width + j] as number) + cost;
  if (i + a > rows || j + b >= width || sum >= (costs[to] as number)) return;
  costs[to] = sum;
  kinds[to] = kind;
  fromAsked[to] = a;
  fromKnown[to] = b;
}

function isJoined({ text: first }: Word, { text: second }: Word, { text }: Word): boolean {
  return first.length + second.length === text.length && text.startsWith(first) && text.endsWith(second);
}

function costOf({ distinctive }: Word): number {
  return distinctive ? COST_OF_DISTINCTIVE : COST_OF_FILLER;
}

/** The number of words from `at` whose initials make up a short word, fillers included; 0 if they do not. */
function initialsAt({ text: short }: Word, words: readonly Word[], at: number): number {
  if (short.length < 2 || short.length > MOST_INITIALS) return 0;
  let taken = 0;
  let place = at;
  for (; taken < short.length; place++) {
    const word = words[place];
    if (word === undefined) return 0;
    if (word.text[0] === short[taken]) taken++;
    else if (!word.filler || place === at) return 0;
  }
  return place - at;
}

function retraced(asked: readonly Word[], known: readonly Word[], { rows, width }: Size): Alignment {
  const same: Pairing[] = [];
  const sameWords: Word[] = [];
  const onlyAsked: Word[] = [];
  const onlyKnown: Word[] = [];
  let gaps = 0;
  let shortest = 0;
  for (let i = rows, j = width - 1; i > 0 || j > 0; ) {
    const at = i * width + j;
    const kind = KINDS[kinds[at] as number] as Kind;
    const count = fromKnown[at] as number;
    i -= fromAsked[at] as number;
    j -= count;
    if (kind === 'asked') onlyAsked.push(asked[i] as Word);
    else if (kind === 'known') {
      onlyKnown.push(known[j] as Word);
      if (same.length > 0) gaps++;
    } else {
      same.push(kind);
      if (kind === 'equal' || kind === 'joined')
        for (let k = count - 1; k >= 0; k--) sameWords.push(known[j + k] as Word);
      else if (kind !== 'misspelt') {
        const letters = Math.min((asked[i] as Word).text.length, (known[j] as Word).text.length);
        shortest = shortest === 0 ? letters : Math.min(shortest, letters);
      }
    }
  }
  for (const list of [same, sameWords, onlyAsked, onlyKnown]) list.reverse();
  return { same, sameWords, onlyAsked, onlyKnown, shortest, gaps };
}
