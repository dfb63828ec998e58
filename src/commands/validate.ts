/** `validate`: checks the alias files of the working tree. Needs no secret, no base and no git. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { AliasFile } from '../aliases/alias-file.ts';
import { scanAliasFiles } from '../aliases/reading/scan-files.ts';
import type { Overlooked } from '../files/overlooked.ts';
import { overlookedFolders, readWorktree } from '../files/worktree.ts';
import { count, type Ended, type Failure } from '../report/report.ts';
import { checkScanned } from '../rules/check.ts';
import { RULES_LOOK } from '../rules/checking/quick-look.ts';
import { checkOptions, type GivenList, showChecked } from '../run/check-files.ts';
import type { Run, World } from '../run/context.ts';
import { noAliasFiles, noteOverlooked } from '../run/folder-notices.ts';
import { folderOf } from '../run/shown-names.ts';
import { stopIf } from '../run/stop.ts';

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

/**
 * Applies every certain fix whose rule is not off, and shows the number of fixes for each file.
 * @returns a failure for each file that could not be written
 */
async function writeFixes(
  run: GivenList & Pick<World, 'cwd'>,
  files: readonly AliasFile[],
): Promise<readonly Failure[]> {
  // Few runs fix anything, so only they load how.
  const { fixAll } = await import('../rules/fix/fix-files.ts');
  const { replaceFile } = await import('../files/replace.ts');
  const named = files.filter(({ misnamed }) => !misnamed);
  const fixed = await fixAll(named, await checkOptions(run));
  if (fixed.length === 0) run.show.notice('There is nothing that can be fixed without asking you.');
  const failures: Failure[] = [];
  for (const { path, before, after, fixes } of fixed) {
    const why = replaceFile({ cwd: run.cwd, path, before, after });
    if (why === undefined) run.show.notice(`${path}: ${count(fixes, 'place')} fixed.`);
    else
      failures.push({
        code: 'fix-unwritten',
        message: `${path} was not changed: ${why}.`,
        hint: 'Check that you may write it, and run this again.',
      });
  }
  return failures;
}

type NamedFiles =
  | {
      readonly ok: true;
      /** All alias files and the named ones. All are needed, because a name may conflict with one in another file. */
      readonly all: readonly AliasFile[];
      /** The paths of the named files; `undefined` if all files are checked. */
      readonly named: ReadonlySet<string> | undefined;
    }
  | { readonly ok: false; readonly failures: readonly Failure[] };

/**
 * @param about.names absolute paths of the named files
 * @param about.files the files of the alias folder, with paths relative to `cwd`
 */
function namedFiles(about: {
  readonly names: readonly string[];
  readonly files: readonly AliasFile[];
  readonly cwd: string;
}): NamedFiles {
  const { names, files, cwd } = about;
  const inFolder = new Map(files.map((file) => [resolve(cwd, file.path), file]));
  const named = new Set<string>();
  const more: AliasFile[] = [];
  const failures: Failure[] = [];
  for (const place of names) {
    const path = inFolder.get(place)?.path ?? relative(cwd, place).replaceAll('\\', '/');
    if (named.has(path)) continue;
    const why = inFolder.has(place) ? undefined : whyUnread(place);
    if (why !== undefined) {
      failures.push({ code: 'file', message: `\`${path}\` cannot be checked: ${why}.`, hint: 'Name alias files.' });
      continue;
    }
    named.add(path);
    if (!inFolder.has(place)) more.push({ path, kind: 'file', bytes: readFileSync(place) });
  }
  return failures.length > 0 ? { ok: false, failures } : { ok: true, all: [...files, ...more], named };
}

function whyUnread(place: string): string | undefined {
  if (!existsSync(place)) return 'there is no such file';
  const found = statSync(place);
  if (found.isDirectory()) return 'it is a folder; use `path` for a folder';
  return found.isFile() ? undefined : 'it is not a regular file';
}
