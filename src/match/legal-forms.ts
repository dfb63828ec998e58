/** Separates the legal form from a name. */
import { LEGAL_FORMS, LEGAL_FORMS_BEFORE } from './legal-forms.generated.ts';

const AFTER: ReadonlySet<string> = new Set(LEGAL_FORMS.split('|'));
const BEFORE: ReadonlySet<string> = new Set(LEGAL_FORMS_BEFORE.split('|'));

/** Forms without spaces, to recognise those whose letters are written apart: s r l, sp z oo. */
const UNSPACED: ReadonlySet<string> = new Set(
  [...AFTER].map((form) => form.replaceAll(' ', '')).filter((form) => form.length >= 2 && form.length <= 6),
);
/** The first and the last words of forms. Words that are not among them are excluded quickly. */
const STARTS: ReadonlySet<string> = new Set([...AFTER].map((form) => form.split(' ', 1)[0] as string));
const ENDS: ReadonlySet<string> = new Set([...AFTER].map((form) => form.slice(form.lastIndexOf(' ') + 1)));

const LONGEST = 8;

/** Articles that a name often has in one list, but not in another. */
const ARTICLES: ReadonlySet<string> = new Set(['the']);

/** Separates the words of a name from its legal forms, and drops a leading article. At least one word remains. */
export function withoutForms(words: readonly string[]): { readonly core: readonly string[]; readonly form: string } {
  let end = words.length;
  for (let size = formAt(words, end); size > 0; size = formAt(words, end)) end -= size;
  let start = 0;
  if (end > 1 && BEFORE.has(words[0] as string)) start = 1;
  const form = start === 0 && end === words.length ? '' : [...words.slice(0, start), ...words.slice(end)].join(' ');
  if (end - start > 1 && ARTICLES.has(words[start] as string)) start++;
  return { core: start === 0 && end === words.length ? words : words.slice(start, end), form };
}

/** The number of words in the longest legal form that ends at `end`. The first word is never part of it. */
function formAt(words: readonly string[], end: number): number {
  const last = words[end - 1] as string;
  if (end < 2 || (!ENDS.has(last) && last.length > 2)) return 0;
  for (let size = Math.min(LONGEST, end - 1); size > 0; size--) {
    const first = words[end - size] as string;
    if (!STARTS.has(first) && first.length > 2) continue;
    if (size === 1) return AFTER.has(first) ? 1 : 0;
    const tail = words.slice(end - size, end);
    if (AFTER.has(tail.join(' '))) return size;
    if (tail.every((word) => word.length <= 2) && UNSPACED.has(tail.join(''))) return size;
  }
  return 0;
}

/** Whether a word is certainly a legal form, even in the middle of a name: Huafa Industrial Co Ltd Zhuhai. */
export function isFormWord(word: string): boolean {
  return word.length >= 3 && AFTER.has(word);
}
