import type { AliasFile } from '../../aliases/alias-file.ts';
import type { Overlooked } from '../../files/overlooked.ts';
import { overlookedFolders, readWorktree } from '../../files/worktree.ts';
import { count, type RunReport } from '../../report/report.ts';
import { reportFiles } from '../../run/check.ts';
import { emptyReport, failedReport, type Run } from '../../run/context.ts';
import { noAliasFiles } from '../../run/no-alias-files.ts';
import { noteOverlooked } from '../../run/note-overlooked.ts';
import { folderOf } from '../../run/shown-names.ts';
import { namedFiles } from './named-files.ts';
import { fixFiles } from './write-fixes.ts';

/** Checks the alias files as they lie in the working tree. Needs no secret, no base and no git. */
export async function validate(run: Run): Promise<RunReport> {
  const { settings, cwd } = run;
  const report = emptyReport(settings, 'validate');
  // There need not be a repository; on GitHub files are named from its root where there is one.
  const shown = run.trigger.kind === 'none' || run.fix ? settings.path : await folderOf(run);
  const place = { cwd, path: settings.path, shown };
  const overlooked: Overlooked[] = [];
  const files = readWorktree({ ...place, onOverlooked: (one) => overlooked.push(one) });
  noteOverlooked(run, [...overlooked, ...(await overlookedFolders(cwd, settings.path))]);
  if (run.files) return validateNamed(run, report, { names: run.files, files: files ?? [], cwd });
  const nothing = noAliasFiles(files, settings.path);
  if (nothing && !settings.allowEmpty) return failedReport(report, nothing);
  if (!run.fix) return reportFiles(run, report, files ?? []);
  const unwritten = await fixFiles(run, files ?? []);
  const checked = await reportFiles(run, report, readWorktree(place) ?? []);
  return unwritten.reduce((so, failure) => failedReport(so, failure), checked);
}

/** The same for the files that somebody names. */
async function validateNamed(
  run: Run,
  report: RunReport,
  about: { readonly names: readonly string[]; readonly files: readonly AliasFile[]; readonly cwd: string },
): Promise<RunReport> {
  const found = namedFiles(about);
  if (!found.ok) {
    const verdict = `${count(found.failures.length, 'file')} cannot be checked.`;
    return { ...report, verdict, failures: found.failures };
  }
  if (!run.fix) return reportFiles(run, report, found.all, found.named);
  const unwritten = await fixFiles(
    run,
    found.all.filter(({ path }) => found.named.has(path)),
  );
  const again = namedFiles({ ...about, files: readWorktree({ cwd: about.cwd, path: run.settings.path }) ?? [] });
  const checked = await reportFiles(run, report, again.ok ? again.all : found.all, found.named);
  return unwritten.reduce((so, failure) => failedReport(so, failure), checked);
}
