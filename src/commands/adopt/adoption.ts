/** Which pairs `adopt` would record as accepted, given the ledger and the alias files. */
import type { AliasPair } from '../../aliases/alias.ts';
import { PairSet } from '../../aliases/pair-set.ts';
import type { CommitRelation } from '../../ledger/advance.ts';
import { type Ledger, type LedgerHeader, ledgerEntry, pendingState } from '../../ledger/ledger.ts';
import { whyPending } from '../../ledger/why-pending.ts';
import type { PreviewedAlias, PreviewReport } from '../../report/report.ts';
import { rebindings } from '../../run/ledger/binding.ts';

/** The effect that adopting a folder has on a ledger. */
export interface Adoption {
  readonly pairs: readonly AliasPair[];
  readonly preview: PreviewReport;
  /** How many of the folder's pairs stay pending because `only` does not name them. */
  readonly waiting: number;
}

/**
 * Selects the pairs of the folder that become accepted: those that the ledger does not know. A pair that a push has
 * tried stays pending unless it is named, because an alias that CustomerGauge refused does not exist there.
 */
export function adoptionOf(
  ledger: Ledger | undefined,
  of: {
    readonly desired: Iterable<AliasPair>;
    /** Only these pairs are adopted; `undefined` adopts all. */
    readonly named: readonly AliasPair[] | undefined;
    readonly relation: CommitRelation;
    readonly header: LedgerHeader;
  },
): Adoption {
  const { desired, relation, header } = of;
  const named = of.named && new PairSet(of.named);
  const aliases: PreviewedAlias[] = [];
  let waiting = 0;
  for (const { account, alias } of desired) {
    const pair = { account, alias };
    const isMeant = named === undefined || named.has(pair);
    const entry = ledger && ledgerEntry(ledger.pending, pair);
    if (entry) {
      if (named?.has(pair)) aliases.push({ ...pair, state: pendingState(entry), reason: whyPending(entry) });
      else waiting++;
    } else if (isMeant && isNew(ledger, pair, relation)) aliases.push({ ...pair, state: 'never-tried', reason: '' });
  }
  // A ledger that stays at a newer commit also keeps its target and branch.
  const rebinds = ledger && relation !== 'older' ? rebindings(ledger, header) : [];
  return { pairs: aliases, preview: { confirm: aliases.length, aliases, rebinds }, waiting };
}

/** Whether a pair that is not pending is unknown to the ledger. */
function isNew(ledger: Ledger | undefined, pair: AliasPair, relation: CommitRelation): boolean {
  if (ledger === undefined) return true;
  if (ledger.source.pairs.has(pair)) return false;
  // From an older commit, a pair that the ledger's commit lacks is only recorded as removed, and only once.
  return relation !== 'older' || ledgerEntry(ledger.removed, pair)?.state !== 'accepted';
}
