/** Keys of an entry that are missing, unknown or misspelt. */
import { type Fix, problem, type ReadingProblem, withFix } from '../finding.ts';
import { shown } from '../shown.ts';
import type { SourceText } from '../source.ts';
import { ADD_ALIASES, ENTRY_EXPLAINED } from './mistakes/entries.ts';
import { KEYS, meantKey, oddCharacterOf } from './mistakes/meant-key.ts';
import type { Field, MapShape, Shape } from './shape.ts';

const ONLY_TWO = 'An entry holds `account` and `aliases` only: delete the rest, or make it a comment with #.';
const ADD_ACCOUNT =
  'Add `account:` and the account’s name; if these are more aliases of the account above, indent them as its own are.';

/**
 * Everything that is wrong with the keys of an entry. A key that is missing because another is misspelt is one mistake,
 * reported at the misspelt one.
 */
export function keyProblems(source: SourceText, map: MapShape): readonly ReadingProblem[] {
  const missing = new Set(KEYS.filter((key) => !map.byKey.has(key)));
  const unknown = [...map.byKey.values()].filter(({ key }) => !KEYS.includes(key));
  const entry = source.placeOnLine(map.start, map.end);
  const meanings = meaningsOf(unknown, missing);
  const wrapper = missing.size === KEYS.length ? unknown.find(({ value }) => holdsEntries(value)) : undefined;
  if (wrapper !== undefined) return [wrapped(source, wrapper)];
  const anyMeant = unknown.some(({ key }) => meantKey(key) !== undefined);
  if (missing.size === KEYS.length && !anyMeant && meanings.size < KEYS.length) {
    return [problem('schema', entry, 'This has neither `account` nor `aliases`.', ENTRY_EXPLAINED)];
  }
  const problems = unknown.map((one) => {
    const { key, keyStart, keyEnd } = one;
    const meant = meanings.get(key);
    const place = source.place(keyStart, keyEnd);
    if (meant === undefined || !missing.delete(meant))
      return problem('schema', place, `The key ${shown(key)} is unknown.`, ONLY_TWO);
    const odd = oddCharacterOf(key);
    const message = odd
      ? `The key ${shown(key)} has ${odd} in it, and so is another one than \`${meant}\`.`
      : `The key ${shown(key)} is unknown.`;
    const found = problem('schema', place, message, odd ? `Write \`${meant}\`.` : `Did you mean \`${meant}\`?`);
    return withFix(found, keyFix(source, one, { meant, unknown }));
  });
  if (missing.has('account')) problems.push(problem('schema', entry, 'This entry names no account.', ADD_ACCOUNT));
  if (missing.has('aliases')) problems.push(problem('schema', entry, 'This entry has no aliases.', ADD_ALIASES));
  return problems;
}

/** The right key, where nobody can have meant another: by its name, and because it holds what that key does. */
function keyFix(
  source: SourceText,
  { key, keyStart, keyEnd, value }: Field,
  { meant, unknown }: { readonly meant: string; readonly unknown: readonly Field[] },
): Fix | undefined {
  const rivals = unknown.filter((one) => meantKey(one.key) === meant).length;
  const holds = value.kind === (meant === 'aliases' ? 'list' : 'scalar');
  if (meantKey(key) !== meant || rivals > 1 || !holds || /[\r\n]/.test(source.text.slice(keyStart, keyEnd)))
    return undefined;
  return { source, start: keyStart, end: keyEnd, text: meant };
}

/** Whether entries stand below a key, as below a heading. */
function holdsEntries(value: Shape): boolean {
  const entries = value.kind === 'list' ? value.items : [value];
  return entries.length > 0 && entries.every((one) => one.kind === 'map' && one.byKey.has('account'));
}

function wrapped(source: SourceText, { key, keyStart, keyEnd, value }: Field): ReadingProblem {
  const message = `The key ${shown(key)} is unknown: a file holds the entries themselves, under no heading.`;
  const hint = `Delete it with its colon, and move the lines below it to the left, so that \`${value.kind === 'list' ? '- ' : ''}account:\` begins in the first column.`;
  return problem('schema', source.place(keyStart, keyEnd), message, hint);
}

/**
 * The missing key that each unknown one was meant to be: by its name, or because it alone holds what the missing one should,
 * a text or a list.
 */
function meaningsOf(unknown: readonly Field[], missing: ReadonlySet<string>): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  const unclear: Field[] = [];
  for (const one of unknown) {
    const meant = meantKey(one.key);
    if (meant === undefined) unclear.push(one);
    else if (missing.has(meant)) meanings.set(one.key, meant);
  }
  for (const key of missing) {
    if ([...meanings.values()].includes(key)) continue;
    const fitting = unclear.filter(({ key: name, value }) => name !== '<<' && fits(key, value));
    if (fitting.length === 1 && fitting[0] !== undefined) meanings.set(fitting[0].key, key);
  }
  return meanings;
}

function fits(key: string, value: Shape): boolean {
  if (value.kind === 'scalar') return key === 'account' || value.text === '';
  return value.kind === 'list' && key === 'aliases';
}
