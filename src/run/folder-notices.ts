/** Messages about a folder without alias files, and about files that look like alias files but are not read. */
import { isAliasFile } from '../files/folder.ts';
import type { Overlooked } from '../files/overlooked.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Show } from './context.ts';
import type { Refusal } from './stop.ts';

/** At most this many files are named in a sentence. */
const MOST = 3;

/** Shows one notice for each kind of overlooked file. The list of known accounts is not one of them. */
export function noteOverlooked(
  {
    settings,
    show,
  }: { readonly settings: Pick<Settings, 'path' | 'knownAccounts'>; readonly show: Pick<Show, 'notice'> },
  found: readonly Overlooked[],
): readonly Overlooked[] {
  const { path: folder, knownAccounts } = settings;
  const others = found.filter(({ path }) => path !== knownAccounts);
  const groups = Map.groupBy(others, ({ kind }) => kind);
  for (const [kind, items] of groups) show.notice(SENTENCES[kind](items, folder));
  return others;
}

const SENTENCES: Readonly<Record<Overlooked['kind'], (items: readonly Overlooked[], folder: string) => string>> = {
  table: (items) => {
    const [what, its] = items.length === 1 ? ['is a spreadsheet', 'its'] : ['are spreadsheets', 'their'];
    const [first] = items as [Overlooked];
    return `${named(items)} ${what} and not read, so nothing in ${items.length === 1 ? 'it' : 'them'} is sent: alias files end in \`.yaml\`. To import ${its} rows, run \`customergauge-aliases import ${first.path}\` on a computer, or write the names into an alias file; then delete ${items.length === 1 ? 'it' : 'them'} here.`;
  },
  name: (items) => {
    const renamed = items
      .slice(0, MOST)
      .map((item) => `\`${item.path}\` to \`${item.kind === 'name' ? item.better : ''}\``);
    const more = items.length > MOST ? `, and ${items.length - MOST} more in the same way` : '';
    return `${named(items)} ${items.length === 1 ? 'is' : 'are'} not read, because alias files end in \`.yaml\`. Rename ${renamed.join(', ')}${more}.`;
  },
  folder: (items, folder) => {
    const [first] = items as [Overlooked];
    return `The ${items.length === 1 ? 'folder' : 'folders'} ${named(items)} ${items.length === 1 ? 'is' : 'are'} not read: alias files are in \`${folder}\`, and upper and lower case matter. Move the files of \`${first.path}\` to \`${folder}\`; or, if there are no others, set the input \`path\` to \`${first.path}\`.`;
  },
};

function named(items: readonly Overlooked[]): string {
  const first = items.slice(0, MOST).map(({ path }) => `\`${path}\``);
  return items.length > MOST ? `${first.join(', ')} and ${items.length - MOST} more` : first.join(' and ');
}

/** Refuses if there are no files or no folder, because a mistyped `path` must not look like a mass removal. */
export function noAliasFiles(files: readonly unknown[] | undefined, path: string): Refusal | undefined {
  if (files && files.length > 0) return undefined;
  return {
    code: files ? 'folder-empty' : 'folder-missing',
    message: files
      ? `The folder \`${path}\` has no alias file (\`.yaml\` or \`.yml\`).`
      : `There is no folder \`${path}\`.`,
    hint: 'Check the input `path`. If the folder is empty on purpose, set `allow-empty: true`.',
  };
}

/**
 * Refuses a commit without alias files. If the files exist but are not committed yet, it says so.
 * @param edited the files of the folder that differ from the commit, requested only if needed
 */
export async function noCommittedFiles(
  files: readonly unknown[] | undefined,
  path: string,
  edited: () => Promise<readonly string[]>,
): Promise<Refusal | undefined> {
  const nothing = noAliasFiles(files, path);
  if (!nothing || !(await edited()).some(isAliasFile)) return nothing;
  return {
    code: nothing.code,
    message: files
      ? `The commit that is checked out has no alias file in the folder \`${path}\`; the working tree has one.`
      : `The commit that is checked out has no folder \`${path}\`; the working tree has one.`,
    hint: 'Commit it first (no push is needed).',
  };
}
