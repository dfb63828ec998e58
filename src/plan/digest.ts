import { createHash } from 'node:crypto';
import { comparePairs } from '../aliases/alias.ts';
import { type Plan, pairsToSend } from './plan.ts';

/**
 * Names the set of pairs that a plan sends: SHA-256 in hex over one line `["account","alias"]` (JSON, UTF-8, newline
 * ended) a pair, ordered by UTF-16 code units of account, then alias. Equal for equal sets, on any machine.
 */
export function planDigest(plan: Plan): string {
  const hash = createHash('sha256');
  for (const { account, alias } of [...pairsToSend(plan)].sort(comparePairs)) {
    hash.update(`${JSON.stringify([account, alias])}\n`);
  }
  return hash.digest('hex');
}
