/** Checks the repository: git, checkout, alias files, ledger. */
import { git } from '../../git/git.ts';
import type { InputName } from '../../inputs/all-inputs.ts';
import type { CheckId, CheckReport } from '../../report/checks.ts';
import type { Run } from '../../run/context.ts';
import { openRepositoryOf } from '../../run/open-repository.ts';
import { type JudgedAliases, judgeAliases } from './check-aliases.ts';
import { checkCheckout } from './check-checkout.ts';
import { checkLedger } from './check-ledger.ts';
import { judgeGit } from './check-programs.ts';
import { allUnknown, failedBy, failing, unknown, wrongAmong } from './results.ts';

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

/** Checks that git works, and its version. */
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
