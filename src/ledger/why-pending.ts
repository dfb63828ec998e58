/** Why a pair waits, in words. */
import type { Pending } from './ledger.ts';

export function pendingReason({ sending, ended, latest }: Pending): string {
  if (sending)
    return `unanswered: a run took it up and has not said how it ended; unless it is still at work, it may exist (${sending.run})`;
  if (!ended) return 'unsent';
  const said = `${ended.state}: ${ended.reason}`;
  return latest ? `${said.replace(/\.$/, '')}; later ${latest.state}: ${latest.reason}` : said;
}
