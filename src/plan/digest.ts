/** Pure: a name for the set of pairs that a plan sends. */
import { createHash } from 'node:crypto';
import { comparePairs } from '../aliases/alias.ts';
import { type Plan, pairsToSend } from './plan.ts';

/**
 * SHA-256 in hex over one line `["account","alias"]` (JSON, UTF-8, ended by a newline) for each pair that the plan sends.
 * Lines are ordered by UTF-16 code units of account, then alias. Equal sets have equal digests, on any machine.
 */
export function planDigest(plan: Plan): string {
  const hash = createHash('sha256');
  for (const { account, alias } of [...pairsToSend(plan)].sort(comparePairs)) {
    hash.update(`${JSON.stringify([account, alias])}\n`);
  }
  return hash.digest('hex');
}
