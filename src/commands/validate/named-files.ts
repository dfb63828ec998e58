/** The alias files that the user names to `validate FILE…`. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { AliasFile } from '../../aliases/alias-file.ts';
import type { Failure } from '../../report/report.ts';

export type NamedFiles =
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
export function namedFiles(about: {
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
