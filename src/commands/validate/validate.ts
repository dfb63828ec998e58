/** `validate`: checks the alias files of the working tree. Needs no secret, no base and no git. */
import type { AliasFile } from '../../aliases/alias-file.ts';
import { scanAliasFiles } from '../../aliases/reading/scan-files.ts';
import type { Overlooked } from '../../files/overlooked.ts';
import { overlookedFolders, readWorktree } from '../../files/worktree.ts';
import { count, type Ended } from '../../report/report.ts';
import { checkScanned } from '../../rules/check.ts';
import { RULES_LOOK } from '../../rules/checking/quick-look.ts';
import { checkOptions, showChecked } from '../../run/check-files.ts';
import type { Run } from '../../run/context.ts';
import { noAliasFiles } from '../../run/no-alias-files.ts';
import { noteOverlooked } from '../../run/note-overlooked.ts';
import { folderOf } from '../../run/shown-names.ts';
import { stopIf } from '../../run/stop.ts';
import { type NamedFiles, namedFiles } from './named-files.ts';

export async function validate(run: Run): Promise<Ended> {
  const { settings, cwd } = run;
  const { path } = settings;
  // A repository is optional. On GitHub, if there is one, paths start at its root.
  const shown = run.trigger.kind === 'none' || run.fix ? path : await folderOf(path, run);
  const overlooked: Overlooked[] = [];
  const files = readWorktree({ cwd, path, shown, onOverlooked: (one) => overlooked.push(one) });
  noteOverlooked(run, [...overlooked, ...(await overlookedFolders(cwd, path))]);
  if (!run.files && !settings.allowEmpty) stopIf(noAliasFiles(files, path));

  const choose = (all: readonly AliasFile[]): NamedFiles =>
    run.files ? namedFiles({ names: run.files, files: all, cwd }) : { ok: true, all, named: undefined };
  const chosen = choose(files ?? []);
  if (!chosen.ok) return failed(`${count(chosen.failures.length, 'file')} cannot be checked.`, chosen.failures);
  if (!run.fix) return check(run, chosen);
  const { all, named } = chosen;
  const { writeFixes } = await import('./write-fixes.ts');
  const unwritten = await writeFixes(run, named ? all.filter((file) => named.has(file.path)) : all);
  const again = choose(readWorktree({ cwd, path, shown }) ?? []);
  const checked = await check(run, again.ok ? again : chosen);
  const last = unwritten.at(-1);
  return last ? failed(last.message, unwritten) : checked;
}

async function check(run: Run, { all, named }: Extract<NamedFiles, { ok: true }>): Promise<Ended> {
  const [scanned, options] = [await scanAliasFiles(all, RULES_LOOK), await checkOptions(run)];
  return showChecked(run, { scanned, ...checkScanned(scanned, options), named });
}

function failed(verdict: string, failures: Ended['failures']): Ended {
  return { result: 'failed', verdict, ...(failures ? { failures } : {}) };
}
