/** Pure: what a ledger knows of CustomerGauge, as plans and rules need it. */
import { pairKey } from '../aliases/alias.ts';
import { PairSet, without } from '../aliases/pair-set.ts';
import { entriesOf, type Ledger, pairsIn, stateOf } from '../ledger/ledger.ts';
import { whyPending } from '../ledger/why-pending.ts';
import type { Accepted } from '../rules/checking/names.ts';
import type { Known } from './plan.ts';

/** What a plan compares with. */
export function knownFrom(ledger: Ledger | undefined): Known {
  if (!ledger) return { accepted: new PairSet() };
  const pending = new Map<string, string>();
  for (const [pair, entry] of entriesOf(ledger.pending))
    pending.set(pairKey(pair), `${stateOf(entry)}: ${whyPending(entry)}`);
  const accepted = without(ledger.source.pairs, pairsIn(ledger.pending));
  return {
    accepted,
    pending,
    left: Array.from(entriesOf(ledger.removed), ([pair, { state }]) => ({ ...pair, state })),
  };
}

/** What CustomerGauge has, as far as the ledger knows: its pairs, and their accounts. */
export function acceptedBy(ledger: Ledger | undefined): Accepted {
  const { accepted } = knownFrom(ledger);
  return { pairs: accepted, accounts: new Set(accepted.accounts()) };
}
