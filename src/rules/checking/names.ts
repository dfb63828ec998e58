/** Applies the rules about one name by itself. */
import { placeOf } from '../../aliases/alias.ts';
import type { ReadFile } from '../../aliases/alias-file.ts';
import type { NameScalar } from '../../aliases/name-scalar.ts';
import { isBlank } from '../../aliases/names/invisible.ts';
import type { Pairs } from '../../aliases/pair-set.ts';
import type { Place } from '../../aliases/source.ts';
import { AMBIGUOUS_TEXT } from '../ambiguous-text.ts';
import { BLANK } from '../blank.ts';
import { CONTROL_CHARACTER } from '../control-character.ts';
import { DAMAGED_TEXT } from '../damaged-text.ts';
import { ENCLOSING_QUOTES } from '../enclosing-quotes.ts';
import { fixName } from '../fix/fix-name.ts';
import type { IsOn } from '../fix/fixed-text.ts';
import { commentedOut, NOT_A_NAME } from '../not-a-name.ts';
import { NOT_NFC } from '../not-nfc.ts';
import { NOT_TEXT } from '../not-text.ts';
import { ODD_SPACE } from '../odd-space.ts';
import type { Problem, RuleFinding } from '../problem.ts';
import type { OtherNames, SentName, SpelledName } from '../rule.ts';
import { SEVERAL_NAMES } from '../several-names.ts';
import { STRAY_SPACE } from '../stray-space.ts';
import { TOO_LONG } from '../too-long.ts';
import { isWorthALook } from './quick-look.ts';

/** If one of these finds something, the other rules are skipped, so that one mistake gives one problem. */
const FIRST = [NOT_TEXT, BLANK] as const;
const SPELLING = [AMBIGUOUS_TEXT, STRAY_SPACE, ODD_SPACE, CONTROL_CHARACTER, NOT_NFC] as const;

/**
 * Finds problems in how a name is written, also those of rules that are off.
 * @param isOn which rules are on for this name, because a fix removes only what they report
 */
export function checkSpelling(scalar: NameScalar, isOn: IsOn): readonly RuleFinding[] {
  const name = spelled(scalar, isOn);
  const comment = isBlank(name.text) ? commentedOut(name) : undefined;
  if (comment !== undefined) return [{ rule: NOT_A_NAME.id, ...comment }];
  for (const rule of FIRST) {
    const all = rule.find(name);
    if (all.length > 0) return all.map((found) => ({ rule: rule.id, ...found }));
  }
  return SPELLING.flatMap((rule) => rule.find(name).map((found) => ({ rule: rule.id, ...found })));
}

function spelled(scalar: NameScalar, isOn: IsOn): SpelledName {
  const { what, source, start, end } = scalar;
  let fix: ReturnType<typeof fixName> | 'unknown' = 'unknown';
  return {
    ...scalar,
    isOn,
    place: source.placeOnLine(start, end),
    subject: subjectOf(what),
    fix() {
      if (fix === 'unknown') fix = fixName(scalar, isOn);
      return fix;
    },
  };
}

/** Lets the rules about one name look up other names, and what CustomerGauge has. */
export interface NameContext {
  readonly others: OtherNames;
  /** Names that CustomerGauge has already, according to the ledger. */
  readonly accepted?: Accepted | undefined;
}

/** Accounts and pairs that CustomerGauge has. */
export interface Accepted {
  readonly pairs: Pick<Pairs, 'has'>;
  readonly accounts: Pick<ReadonlySet<string>, 'has'>;
}

/** Finds problems in the content of the names of a file. */
export function checkNames({ entries, unusual }: ReadFile, context: NameContext): readonly RuleFinding[] {
  const all: RuleFinding[] = [];
  // Names that YAML does not read as text are reported by `not-text`.
  const noText = new Set(unusual.filter(({ notText }) => notText !== undefined).map(({ start }) => start));
  const odd = new Set(unusual.map(({ start }) => start));
  // Most files have no unusual names. Then the sets are not needed.
  const isLookedAt =
    unusual.length === 0
      ? isWorthALook
      : (text: string, start: number) => (isWorthALook(text) || odd.has(start)) && !noText.has(start);
  for (const entry of entries) {
    const { account, source, start, end } = entry;
    if (isLookedAt(account, start)) {
      const name = { what: 'account', text: account, account, place: source.place(start, end) } as const;
      const known = context.accepted?.accounts.has(account) ?? false;
      all.push(...findingsIn({ ...name, subject: subjectOf('account') }, context.others, known));
    }
    for (const pair of entry.pairs) {
      if (!isLookedAt(pair.alias, pair.start)) continue;
      const name = { what: 'alias', text: pair.alias, account, place: placeOf(pair) } as const;
      const known = context.accepted?.pairs.has(pair) ?? false;
      all.push(...findingsIn({ ...name, subject: subjectOf('alias') }, context.others, known));
    }
  }
  return all;
}

/**
 * Whether the rules about the content of a name may find something: `true`, `false`, or a list of texts if it depends
 * on whether any of these is a name elsewhere.
 */
export function mayFindIn(name: Pick<SentName, 'what' | 'text' | 'account'>): boolean | readonly string[] {
  if (!isWorthALook(name.text)) return false;
  const asked: string[] = [];
  const ownerOf = (text: string): undefined => void asked.push(text);
  const found = findingsIn({ ...name, place: NOWHERE, subject: '' }, { ownerOf }, false);
  if (found.length > 0) return true;
  return asked.length > 0 && asked;
}

const NOWHERE: Place = { file: '', line: 0, column: 0, endLine: 0, endColumn: 0 };

/** Rules that only warn about a name that CustomerGauge has already. */
const CONTENT = [DAMAGED_TEXT, SEVERAL_NAMES] as const;
const REST = [ENCLOSING_QUOTES, TOO_LONG] as const;

/** Whether this error would be a warning if CustomerGauge had the name already. */
export function isErrorOnlyIfNew({ rule, severity }: Problem): boolean {
  return severity === 'error' && [NOT_A_NAME, ...CONTENT].some(({ id }) => id === rule);
}

function findingsIn(name: SentName, others: OtherNames, known: boolean): readonly RuleFinding[] {
  const none = NOT_A_NAME.find(name);
  if (none !== undefined) return [{ rule: NOT_A_NAME.id, ...none, known }];
  const all: RuleFinding[] = [];
  for (const rule of CONTENT) {
    const found = rule.find(name, others);
    if (found !== undefined) all.push({ rule: rule.id, ...found, known });
  }
  for (const rule of REST) {
    const found = rule.find(name);
    if (found !== undefined) all.push({ rule: rule.id, ...found });
  }
  return all;
}

function subjectOf(what: NameScalar['what']): string {
  return what === 'account' ? 'The account name' : 'The alias';
}
