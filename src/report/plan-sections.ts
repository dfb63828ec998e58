/** The lists of a plan: what a push sends, and what a person has to do. */
import { type LocatedPair, pairKey, placeOf } from '../aliases/alias.ts';
import type { NewAccount } from '../plan/new-accounts.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanReport } from './report.ts';
import { located, type Row, type Section, section, sectionsByReason } from './section.ts';
import { placeText } from './sentences.ts';

export function planSections({ plan, added, newAccounts = [] }: PlanReport): readonly Section[] {
  const isOwn = (pair: LocatedPair): boolean => added?.has(pairKey(pair)) ?? true;
  const [own, earlier] = [plan.create.filter(isOwn), plan.create.filter((pair) => !isOwn(pair))];
  return [
    ...section('Create', '+', ['alias', 'account', 'where'], own, located),
    ...newAccountSections(plan, newAccounts),
    ...section('On the target branch already, not sent yet', '+', ['alias', 'account', 'where'], earlier, located),
    ...section(
      `Move, and the old alias stays in CustomerGauge: ${DELETE_THERE}`,
      '~',
      ['alias', 'account', 'from', 'where'],
      plan.move,
      (pair) => ({ ...located(pair), from: pair.from }),
    ),
    ...sectionsByReason(plan.retry, {
      title: 'Try again',
      sign: '+',
      columns: ['alias', 'account', 'why', 'where'],
      row: (pair) => ({ ...located(pair), why: pair.reason }),
    }),
    ...removedSections(plan),
  ];
}

/** The place in CustomerGauge where a person deletes what the API cannot delete. */
export const DELETE_THERE = 'delete it there under Settings → System Admin → Data Admin → Accounts → Manage Accounts';

/** Removed aliases, which a person has to delete because the API cannot. */
export function removedSections({ remove }: Plan): readonly Section[] {
  return section(
    `Removed from the files, and still in CustomerGauge: ${DELETE_THERE}`,
    '-',
    ['alias', 'account'],
    remove,
    ({ alias, account }) => ({ alias, account }),
  );
}

/**
 * New accounts that may be typing mistakes, and the others. The others are left out if all are new, as on a first push.
 */
function newAccountSections({ unchanged, move, remove }: Plan, accounts: readonly NewAccount[]): readonly Section[] {
  const row = ({ account, aliases, nearest, name }: NewAccount): Row => {
    const place = placeOf(name);
    const meant = nearest === undefined ? {} : { meant: nearest };
    return { account, aliases: String(aliases), ...meant, where: placeText(place), place };
  };
  const [near, others] = [
    accounts.filter(({ nearest }) => nearest !== undefined),
    accounts.filter(({ nearest }) => nearest === undefined),
  ];
  return [
    ...section(
      'New accounts that look like known ones: check the spelling',
      '!',
      ['account', 'meant', 'aliases', 'where'],
      near,
      row,
    ),
    ...(unchanged + move.length + remove.length === 0 && near.length === 0
      ? []
      : section('New accounts: no alias names them yet', '+', ['account', 'aliases', 'where'], others, row)),
  ];
}
