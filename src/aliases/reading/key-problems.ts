/** Reports keys of an entry that are missing, unknown or misspelt. */
import { type Fix, problem, type ReadingProblem, withFix } from '../finding.ts';
import { shown } from '../shown.ts';
import type { SourceText } from '../source.ts';
import { ENTRY_EXPLAINED } from './mistakes/entries.ts';
import { KEYS, meantKey, oddCharacterOf } from './mistakes/meant-key.ts';
import type { Field, MapShape, Shape } from './shape.ts';

const ONLY_TWO = 'An entry may only have `account` and `aliases`. Delete the rest, or turn it into a comment with #.';
const ADD_ACCOUNT =
  'Add `account:` and the account’s name. If these aliases belong to the account above, move them to its `aliases`.';
const ADD_ALIASES = 'Add `aliases:` and, below it, each alias on its own line after a hyphen and a space.';

/**
 * Everything that is wrong with the keys of an entry. If a key is missing because it is misspelt, only the misspelt key is
 * reported.
 */
export function keyProblems(source: SourceText, map: MapShape): readonly ReadingProblem[] {
  const missing = new Set(KEYS.filter((key) => !map.byKey.has(key)));
  const unknown = [...map.byKey.values()].filter(({ key }) => !KEYS.includes(key));
  const entry = source.placeOnLine(map.start, map.end);
  const meanings = meaningsOf(unknown, missing);
  const wrapper = missing.size === KEYS.length ? unknown.find(({ value }) => containsEntries(value)) : undefined;
  if (wrapper !== undefined) return [wrapped(source, wrapper)];
  const anyMeant = unknown.some(({ key }) => meantKey(key) !== undefined);
  if (missing.size === KEYS.length && !anyMeant && meanings.size < KEYS.length) {
    return [problem('schema', entry, 'There is neither `account` nor `aliases` here.', ENTRY_EXPLAINED)];
  }
  const problems = unknown.map((one) => {
    const { key, keyStart, keyEnd } = one;
    const meant = meanings.get(key);
    const place = source.place(keyStart, keyEnd);
    if (meant === undefined || !missing.delete(meant))
      return problem('schema', place, `The key ${shown(key)} is unknown.`, ONLY_TWO);
    const odd = oddCharacterOf(key);
    const message = odd
      ? `The key ${shown(key)} contains ${odd}, so YAML does not read it as \`${meant}\`.`
      : `The key ${shown(key)} is unknown.`;
    const found = problem('schema', place, message, odd ? `Write \`${meant}\`.` : `Did you mean \`${meant}\`?`);
    return withFix(found, keyFix(source, one, { meant, unknown }));
  });
  if (missing.has('account')) problems.push(problem('schema', entry, 'This entry has no `account`.', ADD_ACCOUNT));
  if (missing.has('aliases')) problems.push(problem('schema', entry, 'This entry has no `aliases`.', ADD_ALIASES));
  return problems;
}

/** Corrects a key, but only if its name is close enough, its value is of the right kind, and no other key competes. */
function keyFix(
  source: SourceText,
  { key, keyStart, keyEnd, value }: Field,
  { meant, unknown }: { readonly meant: string; readonly unknown: readonly Field[] },
): Fix | undefined {
  const rivals = unknown.filter((one) => meantKey(one.key) === meant).length;
  const isRightKind = value.kind === (meant === 'aliases' ? 'list' : 'scalar');
  if (meantKey(key) !== meant || rivals > 1 || !isRightKind || /[\r\n]/.test(source.text.slice(keyStart, keyEnd)))
    return undefined;
  return { source, start: keyStart, end: keyEnd, text: meant };
}

/** Whether somebody wrote entries below a key, as if the key were a heading. */
function containsEntries(value: Shape): boolean {
  const entries = value.kind === 'list' ? value.items : [value];
  return entries.length > 0 && entries.every((one) => one.kind === 'map' && one.byKey.has('account'));
}

function wrapped(source: SourceText, { key, keyStart, keyEnd, value }: Field): ReadingProblem {
  const message = `The key ${shown(key)} is unknown. A file starts directly with its entries, without a heading.`;
  const hint = `Delete the key and its colon, and move the lines below to the left until \`${value.kind === 'list' ? '- ' : ''}account:\` starts in the first column.`;
  return problem('schema', source.place(keyStart, keyEnd), message, hint);
}

/** Maps unknown keys to the missing keys that were probably meant: by name, or because only this value is of the right kind. */
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
