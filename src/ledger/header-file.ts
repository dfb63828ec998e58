/** Writes and reads the file `ledger.json` (docs/ledger.md). */
import { CodedError } from '../error.ts';
import { isCommitId } from '../git/commit-id.ts';
import { parseJson } from '../json-value.ts';
import { damaged, type Fail, objectOr } from './json-lines.ts';
import type { LedgerHeader, LedgerTarget, Source, Unexplained } from './ledger.ts';

export const HEADER_FILE = 'ledger.json';

/** Increased when an older version could misread the files. */
const FORMAT = 1;
/** Increased when alias files give other pairs than before, because `source/` must be read as its writer read it. */
const READER = 1;

export function writeHeader(header: LedgerHeader & { readonly source: Pick<Source, 'commit' | 'pairs'> }): string {
  const { target, path, branch, source, unexplained = [] } = header;
  const document = {
    format: FORMAT,
    reader: READER,
    source: source.commit,
    aliases: source.pairs.size,
    path,
    branch: branch ?? null,
    target: target
      ? {
          records: target.records,
          configuration: target.configuration,
          'account-field': target.accountField,
          'alias-field': target.aliasField,
        }
      : null,
    ...(unexplained.length > 0 ? { unexplained } : {}),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** @throws CodedError for anything that no version of this action wrote, or that a newer one did */
export function readHeader(text: string): LedgerHeader & { readonly commit: string; readonly aliases: number } {
  const fail = (): never => {
    throw damaged(HEADER_FILE);
  };
  const document = objectOr(fail, parseJson(text));
  // Early versions did not write the count.
  const { format, reader, source, aliases = 0, path, branch, target, unexplained = [] } = document;
  if (typeof format !== 'number' || typeof reader !== 'number') return fail();
  if (format > FORMAT || reader > READER) {
    throw new CodedError({
      code: 'ledger-newer',
      message: 'The ledger was written by a newer version of this action.',
      hint: 'Use that version here too.',
    });
  }
  if (typeof source !== 'string' || !isCommitId(source)) return fail();
  if (typeof aliases !== 'number' || typeof path !== 'string') return fail();
  if (branch !== null && typeof branch !== 'string') return fail();
  return {
    commit: source,
    aliases,
    path,
    branch: branch ?? undefined,
    target: target === null ? undefined : readTarget(objectOr(fail, target), fail),
    ...readUnexplained(unexplained, fail),
  };
}

function readUnexplained(value: unknown, fail: Fail): Pick<LedgerHeader, 'unexplained'> {
  if (!Array.isArray(value)) return fail();
  const unexplained = value.map((one): Unexplained => {
    const { commit, time } = objectOr(fail, one);
    if (typeof commit !== 'string' || !isCommitId(commit)) return fail();
    if (typeof time !== 'string' || Number.isNaN(Date.parse(time))) return fail();
    return { commit, time };
  });
  return unexplained.length > 0 ? { unexplained } : {};
}

function readTarget(target: Readonly<Record<string, unknown>>, fail: Fail): LedgerTarget {
  const { records, configuration, 'account-field': accountField, 'alias-field': aliasField } = target;
  if (typeof records !== 'string' || typeof configuration !== 'string') return fail();
  if (typeof accountField !== 'string' || typeof aliasField !== 'string') return fail();
  return { records, configuration, accountField, aliasField };
}
