/** Separates the legal form from a name. */
import { LEGAL_FORMS, LEGAL_FORMS_BEFORE } from './legal-forms.generated.ts';

const BEHIND: ReadonlySet<string> = new Set(LEGAL_FORMS.split('|'));
const BEFORE: ReadonlySet<string> = new Set(LEGAL_FORMS_BEFORE.split('|'));

/** Forms of several letters that stand apart: s r l, sp z oo. */
const SPELT_OUT: ReadonlySet<string> = new Set(
  [...BEHIND].map((form) => form.replaceAll(' ', '')).filter((form) => form.length >= 2 && form.length <= 6),
);
/** The first words of forms: where a name's word is none of them, no form begins. */
const STARTS: ReadonlySet<string> = new Set([...BEHIND].map((form) => form.split(' ', 1)[0] as string));
const ENDS: ReadonlySet<string> = new Set([...BEHIND].map((form) => form.slice(form.lastIndexOf(' ') + 1)));

const LONGEST = 8;

/** Articles that a name has in one list and not in the other. */
const ARTICLES: ReadonlySet<string> = new Set(['the']);

/** The words of a name without its legal forms and a leading article, and the forms. Something always remains. */
export function withoutForms(words: readonly string[]): { readonly core: readonly string[]; readonly form: string } {
  let end = words.length;
  for (let size = formAt(words, end); size > 0; size = formAt(words, end)) end -= size;
  let start = 0;
  if (end > 1 && BEFORE.has(words[0] as string)) start = 1;
  const form = start === 0 && end === words.length ? '' : [...words.slice(0, start), ...words.slice(end)].join(' ');
  if (end - start > 1 && ARTICLES.has(words[start] as string)) start++;
  return { core: start === 0 && end === words.length ? words : words.slice(start, end), form };
}

/** How many words before `end` are a legal form, the longest one counting; never all of them. */
function formAt(words: readonly string[], end: number): number {
  const last = words[end - 1] as string;
  if (end < 2 || (!ENDS.has(last) && last.length > 2)) return 0;
  for (let size = Math.min(LONGEST, end - 1); size > 0; size--) {
    const first = words[end - size] as string;
    if (!STARTS.has(first) && first.length > 2) continue;
    if (size === 1) return BEHIND.has(first) ? 1 : 0;
    const tail = words.slice(end - size, end);
    if (BEHIND.has(tail.join(' '))) return size;
    if (tail.every((word) => word.length <= 2) && SPELT_OUT.has(tail.join(''))) return size;
  }
  return 0;
}

/** Whether a word in the middle of a name is a legal form and nothing else: Huafa Industrial Co Ltd Zhuhai. */
export function isFormWord(word: string): boolean {
  return word.length >= 3 && BEHIND.has(word);
}
