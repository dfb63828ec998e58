/** What a ledger is about, and whether a run may go on from it. */
import { isAliasFile, shownPath } from '../../files/folder.ts';
import type { TreeEntry } from '../../git/objects.ts';
import type { Repository } from '../../git/repository.ts';
import type { Header, Ledger, LedgerTarget } from '../../ledger/ledger.ts';
import { rebindingText } from '../../report/preview.ts';
import type { Rebinding } from '../../report/report.ts';
import type { Refusal } from '../stop.ts';
import type { RunLedger } from './run-ledger.ts';

/** Why this run must not push by the ledger that it found: it is about something else. */
export async function refuseLedger(runLedger: RunLedger, repository: Repository): Promise<Refusal | undefined> {
  const { store, header } = runLedger;
  const { ledger, ref, commit } = store;
  if (!ledger || !commit) return undefined;
  if (ledger.path !== header.path && (await hasStayed(repository, commit, { from: ledger.path, to: header.path }))) {
    return {
      code: 'ledger-path',
      message: `The ledger \`${ref}\` is about the folder \`${ledger.path || '.'}\`, which still has alias files of it, and this run is about \`${header.path || '.'}\`.`,
      hint: CHOICE,
    };
  }
  const branch = await refuseBranch(runLedger, { adopting: false });
  if (branch) return branch;
  const differ = targetChanges(ledger.target, header.target);
  if (differ.length === 0) return undefined;
  return {
    code: 'ledger-target',
    message: `This run would send to another CustomerGauge tenant or mapping than the pushes before it, which the ledger \`${ref}\` counts: ${differ.map(rebindingText).join(', ')}.`,
    hint: CHOICE,
  };
}

/**
 * Why a run of one branch must not use a ledger that is about another one. On the default branch the ledger follows, once
 * the old branch is gone; and at once where somebody adopts.
 */
export async function refuseBranch(
  { store: { ledger, ref }, header, onDefaultBranch, tips }: RunLedger,
  { adopting }: { readonly adopting: boolean },
): Promise<Refusal | undefined> {
  if (ledger?.branch === undefined || header.branch === undefined || ledger.branch === header.branch) return undefined;
  const byDefault = await onDefaultBranch();
  if (adopting && byDefault) return undefined;
  const old = `refs/heads/${ledger.branch}`;
  const isGone = !(await tips([old])).has(old);
  // A branch that is gone was renamed, or gave its place to this one.
  if (isGone && byDefault !== false) return undefined;
  const other = 'For another tenant, set another `environment`.';
  const deleted = `If the default branch was renamed, delete the old branch \`${ledger.branch}\` on the server: the next push goes on where it ended. `;
  return {
    code: 'ledger-branch',
    message: `The ledger \`${ref}\` is about the branch \`${ledger.branch}\`, and this run is about \`${header.branch}\`.`,
    hint: byDefault
      ? `${deleted}${CHOICE}`
      : isGone
        ? `That branch is gone. Run this on the default branch, which the ledger then follows. ${other}`
        : `If these aliases are to be merged first, push from \`${ledger.branch}\` afterwards. ${other}`,
  };
}

/** What a ledger would be about instead, once this run has written it. */
export function rebindings(ledger: Ledger, header: Header): readonly Rebinding[] {
  const changes: Rebinding[] = [];
  if (ledger.path !== header.path) changes.push({ what: 'path', was: ledger.path || '.', is: header.path || '.' });
  if (ledger.branch !== undefined && header.branch !== undefined && ledger.branch !== header.branch)
    changes.push({ what: 'branch', was: ledger.branch, is: header.branch });
  return [...changes, ...targetChanges(ledger.target, header.target)];
}

const TARGET_INPUTS = {
  records: 'records-url',
  configuration: 'configuration',
  accountField: 'account-field',
  aliasField: 'alias-field',
} as const satisfies Record<keyof LedgerTarget, string>;

function targetChanges(one: LedgerTarget | undefined, other: LedgerTarget | undefined): readonly Rebinding[] {
  if (!one || !other) return [];
  return (Object.keys(TARGET_INPUTS) as (keyof LedgerTarget)[])
    .filter((key) => one[key] !== other[key])
    .map((key) => ({ what: TARGET_INPUTS[key], was: one[key], is: other[key] }));
}

/** Whether any alias file of the ledger is still in its folder, and not in the one that this run is about. */
async function hasStayed(
  repository: Repository,
  ledger: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const filesIn = async (commit: string, folder: string): Promise<readonly TreeEntry[]> => {
    const listed = await repository.list(commit, folder);
    return listed.kind === 'folder' ? listed.entries.filter(({ path }) => isAliasFile(path)) : [];
  };
  const had = await filesIn(ledger, 'source');
  const [paths, ids] = [new Set(had.map(({ path }) => path)), new Set(had.map(({ id }) => id))];
  const isInside = (path: string): boolean => to === '' || shownPath(from || '.', path).startsWith(`${to}/`);
  return (await filesIn(repository.head, from)).some(
    ({ path, id }) => (paths.has(path) || ids.has(id)) && !isInside(path),
  );
}

/** What people can do about a ledger that is about something else. */
const CHOICE =
  'If it is meant as another tenant, set another `environment`. If it is the same one, run the command `adopt`: it shows what changes and asks for confirmation. What no push has tried yet counts as accepted then; what waits goes on waiting for the next push. What has to be sent after all is taken out of the files, pushed, and brought back.';
