/** Pure: a ledger's knowledge about CustomerGauge, in the form that plans and rules need. */
import { pairKey } from '../aliases/alias.ts';
import { without } from '../aliases/pair-difference.ts';
import { PairSet } from '../aliases/pair-set.ts';
import {
  type Ledger,
  ledgerEntries,
  type Pending,
  pairsIn,
  pendingCode,
  pendingState,
  whyPending,
} from '../ledger/ledger.ts';
import type { Accepted } from '../rules/checking/names.ts';
import type { Known, Waiting } from './plan.ts';

/** The known state that a plan compares with. Without a ledger nothing is known. */
export function knownFrom(ledger: Ledger | undefined): Known {
  if (!ledger) return { accepted: new PairSet() };
  const pending = new Map<string, Waiting>();
  for (const [pair, entry] of ledgerEntries(ledger.pending)) pending.set(pairKey(pair), waitingOf(entry));
  const accepted = without(ledger.source.pairs, pairsIn(ledger.pending));
  return {
    accepted,
    pending,
    left: Array.from(ledgerEntries(ledger.removed), ([pair, { state }]) => ({ ...pair, state })),
  };
}

/** Why a pending pair waits. */
export function waitingOf(entry: Pending): Waiting {
  return { state: pendingState(entry), code: pendingCode(entry), reason: whyPending(entry) };
}

/** The pairs that CustomerGauge accepted according to the ledger, and their accounts. */
export function acceptedBy(ledger: Ledger | undefined): Accepted {
  const { accepted } = knownFrom(ledger);
  return { pairs: accepted, accounts: new Set(accepted.accounts()) };
}
