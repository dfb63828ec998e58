/**
 * How good `match` is on gold sets of real names (accounts.csv and names.csv in a folder each):
 *
 *   npx node scripts/bench/match-quality.ts gold/stocks gold/banks gold/brands
 *
 * Names that equal the account's own text are not counted. Precision of a band: the share of its proposals that are right.
 * Recall: the share of names with an account for which the right one is proposed.
 */
import { AccountIndex } from '../../src/match/account-index.ts';
import { decide } from '../../src/match/decide.ts';
import { readName } from '../../src/match/name.ts';
import { readGold } from '../match/gold.ts';

/** The figures of one gold set, as shares. */
export interface Figures {
  readonly surePrecision: number;
  readonly sureRecall: number;
  readonly precision: number;
  readonly recall: number;
  readonly amongThree: number;
}

export function figuresOf({ accounts, names }: Pick<ReturnType<typeof readGold>, 'accounts' | 'names'>): Figures {
  const index = new AccountIndex(accounts);
  const counted = { sure: 0, sureRight: 0, likely: 0, likelyRight: 0, three: 0, known: 0 };
  for (const { name, id } of names) {
    const { band, nearest } = decide(readName(name), index);
    const right = nearest[0]?.known.account === id;
    if (id !== '') counted.known++;
    if (id !== '' && nearest.some(({ known }) => known.account === id)) counted.three++;
    if (band === 'none') continue;
    counted[band]++;
    if (right) counted[`${band}Right`]++;
  }
  const both = counted.sureRight + counted.likelyRight;
  return {
    surePrecision: counted.sureRight / counted.sure,
    sureRecall: counted.sureRight / counted.known,
    precision: both / (counted.sure + counted.likely),
    recall: both / counted.known,
    amongThree: counted.three / counted.known,
  };
}

if (import.meta.main)
  for (const folder of process.argv.slice(2)) {
    const gold = readGold(folder);
    const shown = Object.entries(figuresOf(gold)).map(([name, share]) => `${name} ${(share * 100).toFixed(2)} %`);
    console.log(`${gold.title}: ${shown.join(', ')}`);
  }
