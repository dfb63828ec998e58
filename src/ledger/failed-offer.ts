/** Commits of a ledger that the remote's ref did not move to, and why. */
import { type CodedError, hasCode, type LedgerCode } from '../error.ts';
import { type PushRefusal, refInTheWay } from '../git/ref.ts';
import type { Repository } from '../git/repository.ts';
import { hidden, inTheWay, notKept, permission } from './unwritable.ts';

/** A commit that the ref did not move to, or is not known to have moved to. */
export type FailedOffer = RefusedOffer | UnansweredOffer;

interface Offer {
  /** `undefined` if it could not be written. */
  readonly commit: string | undefined;
  /** The expected commit of the ref. */
  readonly parent: string | undefined;
}

export interface RefusedOffer extends Offer {
  readonly why: PushRefusal;
  /** In the server's words. */
  readonly said: string;
}

interface UnansweredOffer extends Offer {
  readonly why: 'unreachable';
  readonly cause: unknown;
}

/** Why the server refused a commit for good. */
export async function refusalWhy(
  { why, said }: RefusedOffer,
  ref: string,
  repository: Repository,
): Promise<CodedError<LedgerCode>> {
  if (why === 'not-kept') return notKept(ref, said);
  if (why === 'hidden' || why === 'stale') return hidden(ref, said);
  const store = await repository.store();
  const other = await refInTheWay(store, ref).catch(() => undefined);
  return other === undefined ? permission(ref, said) : inTheWay(ref, other);
}

/** Whether trying again may help: the server was away, or a signal meant for this program ended git too. */
export function mayPass(error: unknown): boolean {
  return hasCode(error, 'unreachable', 'no-server', 'git-interrupted');
}
