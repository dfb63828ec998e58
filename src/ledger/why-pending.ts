/** The reason why a pair is pending, as a code and for people, without its state. */
import { type Pending, UNKNOWN_CODE } from './ledger.ts';

/** `sending` while a run has it. */
export function pendingCode({ sending, ended }: Pending): string {
  return sending ? 'sending' : (ended?.code ?? UNKNOWN_CODE);
}

export function whyPending({ sending, ended, latest }: Pending): string {
  if (sending)
    return `a run started to send it and recorded no outcome; unless that run is still working, it may exist (${sending.run})`;
  const reason = ended?.reason ?? '';
  return latest ? `${reason} (later ${latest.state}: ${latest.reason})` : reason;
}
