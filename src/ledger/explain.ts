/** Records in the ledger where aliases come from, so that GitHub need not be asked about most of them again. */
import type { AliasPair } from '../aliases/alias.ts';
import { betterOrigin } from './advance.ts';
import { BucketsDraft } from './buckets.ts';
import type { Ledger, Origin, Pending, Unexplained } from './ledger.ts';

/** The findings about where aliases come from. */
export interface Explanation {
  /** The origins of pending pairs. */
  readonly origins: Iterable<readonly [AliasPair, Origin]>;
  /** Commits whose pull request is known now. */
  readonly explained: readonly string[];
  /** Commits that added aliases and have no known pull request, the newest first. */
  readonly unexplained: readonly string[];
  /** ISO 8601. */
  readonly time: string;
}

/** So many commits are looked up again, each for so long. After that, the commit probably had no pull request. */
const MOST = 20;
const LONGEST_MS = 48 * 3_600_000;

/** The ledger with these findings. That no pull request is known is never final: GitHub may list one later. */
export function explain(before: Ledger, { origins, explained, unexplained, time }: Explanation): Ledger {
  const pending = new BucketsDraft(before.pending);
  // Pairs in a row with the same entry and origin share the new entry too.
  let last: { readonly entry: Pending; readonly origin: Origin; readonly after: Pending } | undefined;
  for (const [pair, origin] of origins) {
    const entry = pending.get(pair);
    if (entry === undefined) continue;
    if (last?.entry !== entry || last.origin !== origin) {
      const better = betterOrigin(entry.origin, origin);
      last = { entry, origin, after: better && better !== entry.origin ? { ...entry, origin: better } : entry };
    }
    if (last.after !== entry) pending.set(pair, last.after);
  }
  const known = before.unexplained ?? [];
  const gone = new Set(explained);
  const kept = known.filter(({ commit }) => !gone.has(commit));
  const fresh = unexplained.filter((commit) => !gone.has(commit) && !known.some((one) => one.commit === commit));
  const changed = fresh.length > 0 || kept.length < known.length;
  const all = [...fresh.map((commit): Unexplained => ({ commit, time })), ...kept].filter((one) => isRecent(one, time));
  return { ...before, pending: pending.done(), unexplained: changed ? all.slice(0, MOST) : known };
}

/** The commits that are worth asking about again. */
export function stillUnexplained(ledger: Pick<Ledger, 'unexplained'> | undefined, time: string): readonly string[] {
  return (ledger?.unexplained ?? []).filter((one) => isRecent(one, time)).map(({ commit }) => commit);
}

function isRecent({ time }: Unexplained, now: string): boolean {
  return Date.parse(now) - Date.parse(time) < LONGEST_MS;
}
