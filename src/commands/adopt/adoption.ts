import type { AliasPair } from '../../aliases/alias.ts';
import { PairSet } from '../../aliases/pair-set.ts';
import type { Relation } from '../../ledger/advance.ts';
import { entryOf, type Header, type Ledger, stateOf } from '../../ledger/ledger.ts';
import { whyPending } from '../../ledger/why-pending.ts';
import type { PreviewedAlias, PreviewReport } from '../../report/report.ts';
import { rebindings } from '../../run/ledger/binding.ts';

/** What adopting a folder does to a ledger. */
export interface Adoption {
  readonly pairs: readonly AliasPair[];
  readonly preview: PreviewReport;
  /** How many of the folder's pairs go on waiting, because nobody named them. */
  readonly waiting: number;
}

/**
 * Which pairs of the folder become accepted: those that the ledger knows nothing of. What a push has taken up stays pending
 * unless it is named: an alias that CustomerGauge refused is not there.
 */
export function adoptionOf(
  ledger: Ledger | undefined,
  of: {
    readonly desired: Iterable<AliasPair>;
    /** The only ones that are meant; nothing where all are. */
    readonly named: readonly AliasPair[] | undefined;
    readonly relation: Relation;
    readonly header: Header;
  },
): Adoption {
  const { desired, relation, header } = of;
  const named = of.named && new PairSet(of.named);
  const aliases: PreviewedAlias[] = [];
  let waiting = 0;
  for (const { account, alias } of desired) {
    const pair = { account, alias };
    const isMeant = named === undefined || named.has(pair);
    const entry = ledger && entryOf(ledger.pending, pair);
    if (entry) {
      if (named?.has(pair)) aliases.push({ ...pair, state: stateOf(entry), reason: whyPending(entry) });
      else waiting++;
    } else if (isMeant && isNew(ledger, pair, relation)) aliases.push({ ...pair, state: 'never-tried', reason: '' });
  }
  // A ledger that stays at a newer commit goes on being about what it is about.
  const rebinds = ledger && relation !== 'older' ? rebindings(ledger, header) : [];
  return { pairs: aliases, preview: { confirm: aliases.length, aliases, rebinds }, waiting };
}

/** Whether the ledger knows nothing of a pair that does not wait. */
function isNew(ledger: Ledger | undefined, pair: AliasPair, relation: Relation): boolean {
  if (ledger === undefined) return true;
  if (ledger.source.pairs.has(pair)) return false;
  // What an older commit has and the ledger's does not is only remembered, and not twice.
  return relation !== 'older' || entryOf(ledger.removed, pair)?.state !== 'accepted';
}
