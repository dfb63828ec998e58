/** The folder, branch and target that a ledger is bound to, and whether a run may continue it. */
import { isAliasFile, shownPath } from '../../files/folder.ts';
import type { TreeEntry } from '../../git/objects.ts';
import type { Repository } from '../../git/repository.ts';
import type { Ledger, LedgerHeader, LedgerTarget } from '../../ledger/ledger.ts';
import type { Rebinding } from '../../report/ledger-report.ts';
import { rebindingText } from '../../report/lists.ts';
import type { Refusal } from '../stop.ts';
import type { RunLedger } from './run-ledger.ts';

/** Refuses a push whose folder, branch or target differs from the ledger's. */
export async function refuseLedger(runLedger: RunLedger, repository: Repository): Promise<Refusal | undefined> {
  const { store, header } = runLedger;
  const { ledger, ref, commit } = store;
  if (!ledger || !commit) return undefined;
  if (ledger.path !== header.path && (await hasStayed(repository, commit, { from: ledger.path, to: header.path }))) {
    return {
      code: 'ledger-path',
      message: `The ledger \`${ref}\` is bound to the folder \`${ledger.path || '.'}\`, which still has its alias files, but this run is for \`${header.path || '.'}\`.`,
      hint: CHOICE,
    };
  }
  const branch = await refuseBranch(runLedger, { adopting: false });
  if (branch) return branch;
  const differ = targetChanges(ledger.target, header.target);
  if (differ.length === 0) return undefined;
  return {
    code: 'ledger-target',
    message: `This run would send to another CustomerGauge tenant or mapping than the earlier pushes in the ledger \`${ref}\`: ${differ.map(rebindingText).join(', ')}.`,
    hint: CHOICE,
  };
}

/**
 * Refuses a run on another branch than the ledger's. On the default branch the ledger moves to the new branch once the
 * old one is gone, or at once with `adopt`.
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
  // The old branch is gone, so it was renamed or replaced by this one.
  if (isGone && byDefault !== false) return undefined;
  const other = 'For another tenant, set another `environment`.';
  const deleted = `If the default branch was renamed, delete the old branch \`${ledger.branch}\` on the server: the next push continues from there. `;
  return {
    code: 'ledger-branch',
    message: `The ledger \`${ref}\` is bound to the branch \`${ledger.branch}\`, but this run is for \`${header.branch}\`.`,
    hint: byDefault
      ? `${deleted}${CHOICE}`
      : isGone
        ? `That branch is gone. Run this on the default branch: the ledger then moves to it. ${other}`
        : `To send these aliases, merge them into \`${ledger.branch}\` and push from there. ${other}`,
  };
}

/** How the ledger's folder, branch and target would change if this run wrote it. */
export function rebindings(ledger: Ledger, header: LedgerHeader): readonly Rebinding[] {
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

/** Whether any alias file of the ledger is still in the old folder, so that the folder was not simply renamed. */
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

/** The choices that people have when the ledger is bound to something else. */
const CHOICE =
  'For another tenant, set another `environment`. For the same tenant, run the command `adopt`: it shows what changes and asks for confirmation. Aliases that no push has tried then count as accepted, and pending ones stay pending. To send an adopted alias anyway, remove it from the files, push, add it again, and push again.';
