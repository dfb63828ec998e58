import { readWorktree } from '../files/worktree.ts';
import type { RunReport } from '../report/report.ts';
import { checkFolder } from './check.ts';
import { fixFolder } from './fix.ts';
import { noAliasFiles } from './folder.ts';
import { emptyReport, failedReport, type Run } from './run.ts';

/** Checks the alias files as they lie in the working tree. Needs no secret, no base and no git. */
export async function validate(run: Run): Promise<RunReport> {
  const { settings, cwd } = run;
  const report = emptyReport(settings, 'validate');
  const place = { cwd, path: settings.path };
  const folder = readWorktree(place);
  const nothing = noAliasFiles(folder, settings.path);
  if (nothing && !settings.allowEmpty) return failedReport(report, nothing);
  if (!run.fix) return (await checkFolder(run, report, folder)).report;
  const unwritten = await fixFolder(run, folder);
  const checked = await checkFolder(run, report, readWorktree(place));
  return unwritten.reduce((so, failure) => failedReport(so, failure), checked.report);
}
