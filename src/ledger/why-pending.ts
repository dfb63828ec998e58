/** Why a pair waits, in words, without the state that it is in. */
import type { Pending } from './ledger.ts';

export function whyPending({ sending, ended, latest }: Pending): string {
  if (sending)
    return `a run took it up and has not said how it ended; unless it is still at work, it may exist (${sending.run})`;
  const reason = ended?.reason ?? '';
  return latest ? `${reason} (later ${latest.state}: ${latest.reason})` : reason;
}
