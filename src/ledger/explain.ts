/** What a ledger remembers of where aliases come from and why they wait, so that GitHub is asked about little again. */
import type { AliasPair } from '../aliases/alias.ts';
import { betterOrigin } from './advance.ts';
import { BucketsDraft } from './buckets.ts';
import type { Ledger, Origin, Pending, Unexplained } from './ledger.ts';

/** What was found out about where aliases come from. */
export interface Explanation {
  /** What brought pending pairs. */
  readonly origins: Iterable<readonly [AliasPair, Origin]>;
  /** Commits of which a pull request is known now. */
  readonly explained: readonly string[];
  /** Commits that brought aliases, and of which no pull request is known, the newest first. */
  readonly unexplained: readonly string[];
  /** ISO 8601. */
  readonly time: string;
}

/** So many commits are asked about again, each for so long: what GitHub does not know by then was no pull request. */
const MOST = 20;
const LONGEST_MS = 48 * 3_600_000;

/** The ledger with what was found out. “No pull request is known” is never final: GitHub may learn of one later. */
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

export function whyPending({ sending, ended, latest }: Pending): string {
  if (sending)
    return `a run took it up and has not said how it ended; unless it is still at work, it may exist (${sending.run})`;
  const reason = ended?.reason ?? '';
  return latest ? `${reason} (later ${latest.state}: ${latest.reason})` : reason;
}
