/** Pure: what a ledger knows about CustomerGauge, in the form that plans and rules need. */
import { pairKey } from '../aliases/alias.ts';
import { PairSet, without } from '../aliases/pair-set.ts';
import { type Ledger, ledgerEntries, pairsIn, pendingState } from '../ledger/ledger.ts';
import { whyPending } from '../ledger/why-pending.ts';
import type { Accepted } from '../rules/checking/names.ts';
import type { Known } from './plan.ts';

/** The known state that a plan compares with. Without a ledger nothing is known. */
export function knownFrom(ledger: Ledger | undefined): Known {
  if (!ledger) return { accepted: new PairSet() };
  const pending = new Map<string, string>();
  for (const [pair, entry] of ledgerEntries(ledger.pending))
    pending.set(pairKey(pair), `${pendingState(entry)}: ${whyPending(entry)}`);
  const accepted = without(ledger.source.pairs, pairsIn(ledger.pending));
  return {
    accepted,
    pending,
    left: Array.from(ledgerEntries(ledger.removed), ([pair, { state }]) => ({ ...pair, state })),
  };
}

/** The pairs that CustomerGauge accepted according to the ledger, and their accounts. */
export function acceptedBy(ledger: Ledger | undefined): Accepted {
  const { accepted } = knownFrom(ledger);
  return { pairs: accepted, accounts: new Set(accepted.accounts()) };
}
