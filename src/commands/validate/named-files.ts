/** The alias files that somebody names to `validate`, among all that there are. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { AliasFile } from '../../aliases/alias-file.ts';
import type { Failure } from '../../report/report.ts';

export type NamedFiles =
  | {
      readonly ok: true;
      /** All alias files, with those that were named from elsewhere: what is wrong in a file may be so because of another. */
      readonly all: readonly AliasFile[];
      /** The paths of the named ones; nothing where all are meant. */
      readonly named: ReadonlySet<string> | undefined;
    }
  | { readonly ok: false; readonly failures: readonly Failure[] };

/**
 * @param about.names where the named files are, as absolute paths
 * @param about.files those of the alias folder, by their paths from `cwd`
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
  if (found.isDirectory()) return 'it is a folder, which `path` is for';
  return found.isFile() ? undefined : 'it is no common file';
}
