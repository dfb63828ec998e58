/** Writes and reads the files of `pending/` and `removed/` (docs/ledger.md). */
import type { AliasPair } from '../aliases/alias.ts';
import { isCommitId } from '../git/commit-id.ts';
import type { Bucket } from './bucket.ts';
import { login } from './checked.ts';
import { type Fail, objectOr, readLines, writeLines } from './json-lines.ts';
import { type Ending, type Mark, type Origin, type Pending, type Removed, UNKNOWN_CODE } from './ledger.ts';

/** In the order of their lines. */
type Entries<T> = Iterable<readonly [AliasPair, T]>;

/**
 * One file of `pending/`, in parts.
 * @param redact removes secrets from reasons, which others may have written. Names stay: `source/` has them too
 */
export function writePending(entries: Entries<Pending>, redact: (text: string) => string): readonly string[] {
  const clean = (one: Ending): Ending => ending({ ...one, reason: redact(one.reason) });
  return writeLines(entries, ({ sending, ended, latest, before, since, origin }) => ({
    ...(sending ? { state: 'sending', ...mark(sending), ended: ended && clean(ended) } : ended && clean(ended)),
    latest: latest && clean(latest),
    before: before && removed(before),
    since,
    origin: origin && writeOrigin(origin),
  }));
}

/** One file of `removed/`, in parts. */
export function writeRemoved(entries: Entries<Removed>): readonly string[] {
  return writeLines(entries, removed);
}

/** @throws CodedError for a line that no version of this action wrote */
export function readPending(file: string, text: string): Bucket<Pending> {
  return readLines(file, text, (line, fail) => {
    const optional = <T>(value: unknown, read: (value: unknown, fail: Fail) => T): T | undefined =>
      value === undefined ? undefined : read(value, fail);
    const sending = line.state === 'sending' ? readMark(line, fail) : undefined;
    const ended = sending ? optional(line.ended, readEnding) : readEnding(line, fail);
    return {
      sending,
      ended,
      latest: optional(line.latest, readEnding),
      before: optional(line.before, readRemovedLine),
      since: optional(line.since, (value) => (typeof value === 'string' && isCommitId(value) ? value : fail())),
      origin: optional(line.origin, readOrigin),
    };
  });
}

/** @throws CodedError for a line that no version of this action wrote */
export function readRemoved(file: string, text: string): Bucket<Removed> {
  return readLines(file, text, readRemovedLine);
}

function readRemovedLine(value: unknown, fail: Fail): Removed {
  const line = objectOr(fail, value);
  const { state } = line;
  return state === 'accepted' || state === 'unanswered' ? { state, ...readMark(line, fail) } : fail();
}

function writeOrigin({ pull, commit, approvedBy }: Origin): object {
  const names = approvedBy.filter((by) => login(by) !== undefined);
  return { pull: pull ?? null, commit: commit ?? null, 'approved-by': names };
}

function readOrigin(value: unknown, fail: Fail): Origin {
  const { pull, commit, 'approved-by': approvedBy } = objectOr(fail, value);
  if (pull !== null && typeof pull !== 'number') return fail();
  if (commit !== null && typeof commit !== 'string') return fail();
  if (!Array.isArray(approvedBy) || !approvedBy.every((one) => typeof one === 'string')) return fail();
  return { pull: pull ?? undefined, commit: commit ?? undefined, approvedBy };
}

function readEnding(value: unknown, fail: Fail): Ending {
  const line = objectOr(fail, value);
  // Endings that were written before the first release may have no code.
  const { state, code = UNKNOWN_CODE, reason, tried } = line;
  if (state !== 'unanswered' && state !== 'rejected' && state !== 'unsent') return fail();
  if (typeof reason !== 'string' || typeof code !== 'string') return fail();
  const wasTried = state === 'unsent' && tried === true;
  return ending({ state, code, reason, ...readMark(line, fail), tried: wasTried ? tried : undefined });
}

function readMark(value: unknown, fail: Fail): Mark {
  const { run, time } = objectOr(fail, value);
  return typeof run === 'string' && typeof time === 'string' ? { run, time } : fail();
}

// These three fix the order of keys, because lines are compared as text.

function mark({ run, time }: Mark): Mark {
  return { run, time };
}

function removed({ state, run, time }: Removed): Removed {
  return { state, run, time };
}

function ending({ state, code, reason, run, time, tried }: Ending): Ending {
  return { state, code, reason, run, time, tried };
}
