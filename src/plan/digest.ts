/** Pure: a name for the set of pairs that a plan sends. */
import { createHash } from 'node:crypto';
import type { AliasPair } from '../aliases/alias.ts';
import { mergedPairs } from '../aliases/pair-list.ts';
import type { Plan } from './plan.ts';

/** How many characters are hashed at a time. */
const CHUNK = 65_536;

/**
 * SHA-256 in hex over one line `["account","alias"]` (JSON, UTF-8, ended by a newline) for each pair that the plan sends.
 * Lines are ordered by UTF-16 code units of account, then alias. Equal sets have equal digests, on any machine.
 */
export function planDigest({ create, move, retry }: Plan): string {
  const hash = createHash('sha256');
  let lines = '';
  let current: string | undefined;
  let begin = '';
  for (const { account, alias } of mergedPairs<AliasPair>(create, move, retry)) {
    if (account !== current) begin = `[${JSON.stringify(account)},`;
    current = account;
    lines += `${begin}${JSON.stringify(alias)}]\n`;
    if (lines.length < CHUNK) continue;
    hash.update(lines);
    lines = '';
  }
  hash.update(lines);
  return hash.digest('hex');
}
