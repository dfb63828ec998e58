/** The reason why a pair is pending, for people, without its state. */
import type { Pending } from './ledger.ts';

export function whyPending({ sending, ended, latest }: Pending): string {
  if (sending)
    return `a run started to send it and recorded no outcome; unless that run is still working, it may exist (${sending.run})`;
  const reason = ended?.reason ?? '';
  return latest ? `${reason} (later ${latest.state}: ${latest.reason})` : reason;
}
