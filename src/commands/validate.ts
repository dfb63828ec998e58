import type { Overlooked } from '../files/overlooked.ts';
import { overlookedFolders, readWorktree } from '../files/worktree.ts';
import type { RunReport } from '../report/report.ts';
import { checkFiles } from './check.ts';
import { fixFiles } from './fix.ts';
import { noAliasFiles } from './folder.ts';
import { folderOf } from './naming.ts';
import { noteOverlooked } from './overlooked.ts';
import { emptyReport, failedReport, type Run } from './run.ts';

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
  const nothing = noAliasFiles(files, settings.path);
  if (nothing && !settings.allowEmpty) return failedReport(report, nothing);
  if (!run.fix) return (await checkFiles(run, report, files ?? [])).report;
  const unwritten = await fixFiles(run, files ?? []);
  const checked = await checkFiles(run, report, readWorktree(place) ?? []);
  return unwritten.reduce((so, failure) => failedReport(so, failure), checked.report);
}
