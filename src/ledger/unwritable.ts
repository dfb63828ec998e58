/** Why a ledger cannot be written, and what to do about it. */
import { CodedError, type LedgerCode, messageOf } from '../error.ts';
import { LONGEST_CROWD_MINUTES } from './write-attempts.ts';

/** @param commit the last known commit of the ledger */
export function deleted(ref: string, commit: string | undefined): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-deleted',
    message: `The ledger (\`${ref}\`) was deleted while this run wrote it.`,
    hint: `Restore it: ${restoring(commit ?? '<commit>', ref)}. Then run this again.`,
  });
}

/** How to restore a deleted ledger. A clone never had its commits, but the server keeps them for a while. */
function restoring(commit: string, ref: string): string {
  return `\`git fetch origin ${commit}\`, then \`git push origin ${commit}:${ref}\``;
}

export function permission(ref: string, said: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-permission',
    message: `This run may not write its ledger (\`${ref}\`): ${said}`,
    hint: `On GitHub, give the job the permission to write, in the workflow file: \`permissions: { contents: write }\`. If a rule or a hook of the server refuses it, exempt \`${ref}\` there, or set \`ledger-ref\` to a ref that may be written.`,
  });
}

export function hidden(ref: string, said: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-hidden',
    message: `The git server hides the ledger (\`${ref}\`) from this run, or reserves such names: ${said}`,
    hint: 'Ask the administrator of the server to show it (`transfer.hideRefs`, `uploadpack.hideRefs`). Or set `ledger-ref` to a ref that can be read and written, such as the branch `customergauge-ledger`.',
  });
}

export function notKept(ref: string, said: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-refused',
    message: `The git server could not store the ledger (\`${ref}\`): ${said}`,
    hint: 'Ask the administrator of the git server to fix it, then run this again.',
  });
}

/** @param other the ref that makes this name impossible */
export function inTheWay(ref: string, other: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-name',
    message: `The ledger cannot be called \`${ref}\`: there is \`${other}\`, and git allows no ref below another.`,
    hint: 'Set `ledger-ref` to a name that does not begin like that of another branch.',
  });
}

/** A branch or tag has the ledger's full name as its own name, and git confuses the two. */
export function ambiguous(cause: CodedError): CodedError<LedgerCode> {
  return new CodedError({ code: 'ledger-name', message: cause.message, hint: cause.hint, cause });
}

export function busy(ref: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-busy',
    message: `Other runs wrote the ledger (\`${ref}\`) first, for ${LONGEST_CROWD_MINUTES} minutes.`,
    hint: 'Run this again when fewer pushes run at once; a `concurrency` group in the workflow lets one run at a time.',
  });
}

/** What a run tells while other runs are faster. */
export function crowded(ref: string): string {
  return `Other runs write the ledger (\`${ref}\`), and have been faster than this one for a minute. It keeps trying for up to ${LONGEST_CROWD_MINUTES} minutes.`;
}

export function locked(ref: string, said: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-busy',
    message: `The git server refused several times to update the ledger (\`${ref}\`): ${said}`,
    hint: `Run this again. If it fails again and nothing else writes the ledger, a lock was left behind on the git server: its administrator can delete \`${ref}.lock\`.`,
  });
}

/** The run was told to stop, and could not write the ledger in the seconds that were left. */
export function tooLate(trouble: string, cause: unknown): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-unreachable',
    message: `The run was told to stop, and the git server did not accept the ledger in the few seconds that were left.${trouble && ` ${trouble}`}`,
    hint: SENT_AGAIN,
    cause,
  });
}

/** The run was told to stop while it wrote the ledger, before it sent anything. */
export function brokenOff(ref: string, cause: unknown): CodedError<'interrupted'> {
  return new CodedError({
    code: 'interrupted',
    message: `Nothing was sent. The run was told to stop while it wrote the ledger (\`${ref}\`), which may or may not be written.`,
    hint: 'Run it again.',
    cause,
  });
}

export function ledgerUnreachable(cause: unknown): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-unreachable',
    message: `The ledger could not be written. ${messageOf(cause)}`,
    hint: SENT_AGAIN,
    cause,
  });
}

const SENT_AGAIN = 'Run this again. Records that were sent since the last write will be sent once more.';
