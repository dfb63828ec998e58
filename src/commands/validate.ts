import { readWorktree } from '../files/worktree.ts';
import type { RunReport } from '../report/report.ts';
import { checkFolder } from './check.ts';
import { noAliasFiles } from './folder.ts';
import { emptyReport, failedReport, type Run } from './run.ts';

/** Checks the alias files as they lie in the working tree. Needs no secret, no base and no git. */
export async function validate(run: Run): Promise<RunReport> {
  const { settings, cwd } = run;
  const report = emptyReport(settings, 'validate');
  const folder = readWorktree({ cwd, path: settings.path });
  const nothing = noAliasFiles(folder, settings.path);
  if (nothing && !settings.allowEmpty) return failedReport(report, nothing);
  return (await checkFolder(run, report, folder)).report;
}
