/** Why a pair waits, as a code and in words, without the state that it is in. */
import { type Pending, UNKNOWN_CODE } from './ledger.ts';

/** `sending` while a run has it. */
export function pendingCode({ sending, ended }: Pending): string {
  return sending ? 'sending' : (ended?.code ?? UNKNOWN_CODE);
}

export function whyPending({ sending, ended, latest }: Pending): string {
  if (sending)
    return `a run took it up and has not said how it ended; unless it is still at work, it may exist (${sending.run})`;
  const reason = ended?.reason ?? '';
  return latest ? `${reason} (later ${latest.state}: ${latest.reason})` : reason;
}
