import { type Sameness, sameness } from './same-word.ts';
import { isFiller, isGeneric } from './word-kinds.ts';

/** How the words of two names go together. */
export interface Alignment {
  /** The words that are one, each as its sameness; `joined` where one has a space that the other has not. */
  readonly same: readonly (Sameness | 'joined' | 'initials')[];
  /** The words of the account that the name has as they are. */
  readonly sameWords: readonly string[];
  /** Words of the name that the account does not have, and the other way round, in order. */
  readonly onlyAsked: readonly string[];
  readonly onlyKnown: readonly string[];
  /** The letters of the shortest word that is short for another; 0 where none is. */
  readonly shortest: number;
  /** How many words of the account stand before the last one that is also the name's and are not the name's. */
  readonly gaps: number;
}

type Step = {
  readonly kind: Alignment['same'][number] | 'asked' | 'known';
  readonly asked: number;
  readonly known: number;
};

/** What a step costs: the alignment of least cost is the one that is told. */
const COSTS: Readonly<Record<Step['kind'], number>> = {
  equal: 0,
  joined: 0.1,
  abbreviation: 0.35,
  initials: 0.4,
  misspelt: 0.45,
  asked: 1,
  known: 1,
};
const COST_OF_FILLER = 0.7;
/** Longer names are compared by their first words. */
const MOST_WORDS = 14;
const MOST_INITIALS = 5;

export function align(asked: readonly string[], known: readonly string[]): Alignment {
  const a = asked.slice(0, MOST_WORDS);
  const b = known.slice(0, MOST_WORDS);
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const steps: (Step | undefined)[] = new Array(costs.length);
  costs[0] = 0;
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      const from = costs[i * width + j] as number;
      for (const step of stepsAt(a, b, i, j)) {
        const to = (i + step.asked) * width + j + step.known;
        const cost = from + costOf(step, a[i], b[j]);
        if (cost >= (costs[to] as number)) continue;
        costs[to] = cost;
        steps[to] = step;
      }
    }
  return retraced(a, b, steps);
}

function* stepsAt(a: readonly string[], b: readonly string[], i: number, j: number): Iterable<Step> {
  const one = a[i];
  const other = b[j];
  if (one !== undefined && other !== undefined) {
    const kind = sameness(one, other);
    if (kind) yield { kind, asked: 1, known: 1 };
    if (kind !== 'equal') {
      const next = a[i + 1];
      const otherNext = b[j + 1];
      if (next !== undefined && one + next === other) yield { kind: 'joined', asked: 2, known: 1 };
      if (otherNext !== undefined && one === other + otherNext) yield { kind: 'joined', asked: 1, known: 2 };
      const initials = initialsAt(one, b, j);
      if (initials > 0) yield { kind: 'initials', asked: 1, known: initials };
      const otherInitials = initialsAt(other, a, i);
      if (otherInitials > 0) yield { kind: 'initials', asked: otherInitials, known: 1 };
    }
  }
  if (one !== undefined) yield { kind: 'asked', asked: 1, known: 0 };
  if (other !== undefined) yield { kind: 'known', asked: 0, known: 1 };
}

/** How many words from `at` on a short word has the first letters of; 0 where it has not. */
function initialsAt(short: string, words: readonly string[], at: number): number {
  if (short.length < 2 || short.length > MOST_INITIALS) return 0;
  let taken = 0;
  let place = at;
  for (; taken < short.length; place++) {
    const word = words[place];
    if (word === undefined) return 0;
    if (word[0] === short[taken]) taken++;
    else if (!isFiller(word) || place === at) return 0;
  }
  return place - at;
}

function costOf({ kind }: Step, asked = '', known = ''): number {
  const filler = (word: string): boolean => isFiller(word) || isGeneric(word);
  if (kind === 'asked' && filler(asked)) return COST_OF_FILLER;
  if (kind === 'known' && filler(known)) return COST_OF_FILLER;
  return COSTS[kind];
}

function retraced(a: readonly string[], b: readonly string[], steps: readonly (Step | undefined)[]): Alignment {
  const same: Alignment['same'][number][] = [];
  const sameWords: string[] = [];
  const onlyAsked: string[] = [];
  const onlyKnown: string[] = [];
  let gaps = 0;
  let shortest = 0;
  for (let i = a.length, j = b.length; i > 0 || j > 0; ) {
    const step = steps[i * (b.length + 1) + j] as Step;
    i -= step.asked;
    j -= step.known;
    if (step.kind === 'asked') onlyAsked.unshift(a[i] as string);
    else if (step.kind === 'known') {
      onlyKnown.unshift(b[j] as string);
      if (same.length > 0) gaps++;
    } else {
      same.unshift(step.kind);
      if (step.kind === 'equal' || step.kind === 'joined') sameWords.unshift(...b.slice(j, j + step.known));
      else if (step.kind !== 'misspelt') {
        const letters = Math.min((a[i] as string).length, (b[j] as string).length);
        shortest = shortest === 0 ? letters : Math.min(shortest, letters);
      }
    }
  }
  return { same, sameWords, onlyAsked, onlyKnown, shortest, gaps };
}
