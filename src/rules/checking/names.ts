/** The rules about one name by itself. */
import type { AliasEntry, ReadFile } from '../../aliases/alias-file.ts';
import type { NameScalar } from '../../aliases/name-scalar.ts';
import { AMBIGUOUS_TEXT } from '../ambiguous-text.ts';
import { BLANK } from '../blank.ts';
import { CONTROL_CHARACTER } from '../control-character.ts';
import { fixName } from '../fix/fix-name.ts';
import type { Minds } from '../fix/fixed-text.ts';
import { NOT_NFC } from '../not-nfc.ts';
import { NOT_TEXT } from '../not-text.ts';
import type { RuleFinding } from '../problem.ts';
import type { SentName, SpelledName } from '../rule.ts';
import { STRAY_SPACE } from '../stray-space.ts';
import { TOO_LONG } from '../too-long.ts';

/** Of a name that one of these is about, the others are not asked: one mistake gives one problem. */
const FIRST = [NOT_TEXT, BLANK] as const;
const SPELLING = [AMBIGUOUS_TEXT, STRAY_SPACE, CONTROL_CHARACTER, NOT_NFC] as const;

/**
 * What is wrong with a name as it is written. Of a rule that is off something may be found, too.
 * @param minds which rules are not off: what a fix takes away
 */
export function checkSpelling(scalar: NameScalar, minds: Minds): readonly RuleFinding[] {
  const name = spelled(scalar, minds);
  for (const rule of FIRST) {
    const all = rule.find(name);
    if (all.length > 0) return all.map((found) => ({ rule: rule.id, ...found }));
  }
  return SPELLING.flatMap((rule) => rule.find(name).map((found) => ({ rule: rule.id, ...found })));
}

function spelled(scalar: NameScalar, minds: Minds): SpelledName {
  const { what, source, start, end } = scalar;
  let fix: ReturnType<typeof fixName> | 'unknown' = 'unknown';
  return {
    ...scalar,
    place: source.placeOnLine(start, end),
    subject: subjectOf(what),
    fix() {
      if (fix === 'unknown') fix = fixName(scalar, minds);
      return fix;
    },
  };
}

/** What is wrong with what the names of a file say. */
export function checkNames({ entries }: ReadFile): readonly RuleFinding[] {
  const all: RuleFinding[] = [];
  for (const entry of entries) {
    if (mayMind(entry.account)) addFindings(all, accountOf(entry));
    for (const pair of entry.pairs) {
      if (!mayMind(pair.alias)) continue;
      const { account, alias, source, start, end } = pair;
      addFindings(all, {
        what: 'alias',
        text: alias,
        account,
        place: source.place(start, end),
        subject: subjectOf('alias'),
      });
    }
  }
  return all;
}

/** A quick look that nearly every name passes. */
function mayMind(text: string): boolean {
  return text.length > 128;
}

function addFindings(all: RuleFinding[], name: SentName): void {
  const found = TOO_LONG.find(name);
  if (found !== undefined) all.push({ rule: TOO_LONG.id, ...found });
}

function accountOf({ account, source, start, end }: AliasEntry): SentName {
  return { what: 'account', text: account, account, place: source.place(start, end), subject: subjectOf('account') };
}

function subjectOf(what: NameScalar['what']): string {
  return what === 'account' ? 'The account name' : 'The alias';
}
