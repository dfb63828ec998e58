/** Checks the repository: git, checkout, alias files, ledger. */
import { ScannedPairs } from '../../aliases/scanned-pairs.ts';
import { notTheMerge } from '../../base/out-of-date.ts';
import { listCommit, scanListed } from '../../files/commit.ts';
import { git } from '../../git/git.ts';
import type { Repository } from '../../git/repository.ts';
import type { InputName } from '../../inputs/all-inputs.ts';
import type { CheckId, CheckReport } from '../../report/checks.ts';
import { count, countProblems } from '../../report/report.ts';
import { checkScanned } from '../../rules/check.ts';
import { RULES_LOOK } from '../../rules/checking/quick-look.ts';
import { checkOptions } from '../../run/check-files.ts';
import type { Run } from '../../run/context.ts';
import { noCommittedFiles } from '../../run/folder-notices.ts';
import { openRepositoryOf } from '../../run/open-repository.ts';
import { refuseCheckout } from '../../run/permission.ts';
import { shownFolder } from '../../run/shown-names.ts';
import { checkLedger } from './check-ledger.ts';
import { judgeGit } from './check-programs.ts';
import { allUnknown, failed, failedBy, failing, passed, unknown, wrongAmong } from './results.ts';

const AFTER_GIT: readonly CheckId[] = ['checkout', 'aliases', 'ledger', 'ledger-write', 'plan'];
const READING: readonly InputName[] = ['rules', 'known-accounts', 'allow-empty', 'account-field'];
const KEEPING: readonly InputName[] = [
  'environment',
  'ledger-ref',
  'base',
  'region',
  'records-url',
  'configuration',
  'max-new',
];

export function checkGit({ cwd, env, signal }: Run): Promise<CheckReport> {
  return failing('git', async () => {
    const { stdout } = await git({ cwd, env, secrets: [] }, ['--version'], { signal });
    return judgeGit(stdout.toString('utf8'));
  });
}

/** @param about.git whether the git program works; without it all checks here are unknown */
export async function checkRepository(
  run: Run,
  about: { readonly git: boolean; readonly pushes: boolean },
): Promise<readonly CheckReport[]> {
  if (!about.git) return allUnknown(AFTER_GIT, 'Not checked, because git cannot be used.');
  const wrong = wrongAmong(run, ['path']);
  if (wrong) return allUnknown(AFTER_GIT, wrong);
  let opened: Awaited<ReturnType<typeof openRepositoryOf>>;
  try {
    opened = await openRepositoryOf(run);
  } catch (error) {
    const [first, ...rest] = AFTER_GIT;
    return [
      failedBy(first ?? 'checkout', error),
      ...allUnknown(rest, 'Not checked, because the repository cannot be read.'),
    ];
  }
  await using repository = opened;
  const wrongReading = wrongAmong(run, READING);
  const wrongKeeping = wrongAmong(run, KEEPING);
  const checkout = await failing('checkout', () => checkCheckout(run, repository, about.pushes));
  const { check, pairs } = wrongReading
    ? { check: unknown('aliases', wrongReading), pairs: undefined }
    : await judged(() => judgeAliases(run, repository));
  const ledger = wrongKeeping
    ? allUnknown(['ledger', 'ledger-write', 'plan'], wrongKeeping)
    : await checkLedger(run, repository, { pairs, pushes: about.pushes });
  return [checkout, check, ...ledger];
}

async function judged(check: () => Promise<JudgedAliases>): Promise<JudgedAliases> {
  try {
    return await check();
  } catch (error) {
    return { check: failedBy('aliases', error), pairs: undefined };
  }
}

/** @param pushes whether this event may push; only then must the commit be merged */
async function checkCheckout(run: Run, repository: Repository, pushes: boolean): Promise<CheckReport> {
  const caution = await notTheMerge(run.trigger, repository);
  if (caution !== undefined)
    return failed('checkout', 'The plan would not be about the merge of this pull request.', caution);
  const refused = pushes ? await refuseCheckout(run, repository, 'push') : undefined;
  if (refused) return failed('checkout', refused.message, refused.hint);
  const depth = repository.shallow ? 'The clone is shallow, which is enough.' : 'The clone has its full history.';
  return passed('checkout', `Commit \`${repository.head.slice(0, 10)}\` is checked out. ${depth}`);
}

/** The check, and the pairs of the checked-out commit; no pairs if the files are not valid. */
interface JudgedAliases {
  readonly check: CheckReport;
  readonly pairs: ScannedPairs | undefined;
}

async function judgeAliases(run: Run, repository: Repository): Promise<JudgedAliases> {
  const { settings } = run;
  const files = await listCommit(repository, repository.head, shownFolder(run, repository));
  const nothing = await noCommittedFiles(files, settings.path, () => repository.uncommitted());
  if (nothing && !settings.allowEmpty)
    return { check: failed('aliases', nothing.message, nothing.hint), pairs: undefined };
  const scanned = await scanListed(repository, files ?? [], RULES_LOOK);
  const found = checkScanned(scanned, await checkOptions(run));
  const { errors, warnings } = countProblems(found.problems);
  const size = `${count(found.aliases, 'alias', 'aliases')} in ${count(scanned.files.length, 'file')}`;
  if (errors > 0) {
    const message = `${count(errors, 'error')} in the alias files stop every plan and push.`;
    return {
      check: failed('aliases', message, 'The command `validate` shows where each one is and how to fix it.'),
      pairs: undefined,
    };
  }
  const noted = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  return {
    check: passed('aliases', `${size}: valid${noted}.`),
    pairs: new ScannedPairs(scanned, { size: found.aliases }),
  };
}
