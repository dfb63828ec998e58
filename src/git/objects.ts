/** What commits hold: their files and folders, and what a commit says of itself. */
import { CodedError } from '../error.ts';
import type { RunGit } from './git.ts';
import { zeroSeparated } from './path-text.ts';

/** One entry of a commit's tree below a folder. */
export interface TreeEntry {
  readonly kind: 'file' | 'symlink' | 'submodule';
  readonly id: string;
  /** Relative to the listed folder, with forward slashes. */
  readonly path: string;
  /** Whether the path is UTF-8; where it is not, `path` only shows it. */
  readonly utf8: boolean;
}

/** What a commit has at a path. */
export type Folder =
  | { readonly kind: 'folder'; readonly entries: readonly TreeEntry[] }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'no-folder';
      readonly what: 'file' | 'symlink' | 'submodule';
      /** How many folders further down the path would lead: 0 where it is at its end. */
      readonly above: number;
    };

export interface Objects {
  /** Whether a commit and its files can be read. */
  has(commit: string): Promise<boolean>;
  /** Parents as the commit itself names them, which a shallow clone hides. */
  parents(commit: string): Promise<readonly string[]>;
  /** When a commit was made, in milliseconds since 1970: of a merge on the server, when it was merged. */
  committedAt(commit: string): Promise<number>;
  /** The commit that a revision names here, or nothing. */
  resolve(revision: string): Promise<string | undefined>;
  list(commit: string, folder: string): Promise<Folder>;
  /** The names of the folders directly in a folder of a commit. */
  subfolders(commit: string, folder: string): Promise<readonly string[]>;
  /** Contents in the order of `ids`. */
  read(ids: readonly string[]): Promise<readonly Buffer[]>;
  /** The tree of a folder in a commit, or nothing where it has no such folder. */
  tree(commit: string, folder: string): Promise<string | undefined>;
}

/** Git by what it has to see. They differ in a partial clone, which has commits without their files. */
export interface Reading {
  /** Sees whatever is here. */
  readonly run: RunGit;
  /** Sees the files of the checked-out commit too, which may have to be fetched first. */
  readonly files: RunGit;
  /** Sees no commit whose files are not here. */
  readonly whole: RunGit;
}

export function objectsOf({ run, files, whole }: Reading): Objects {
  const commitText = async (commit: string): Promise<string> =>
    (await run(['cat-file', 'commit', commit])).stdout.toString('utf8');
  const named = async (revision: string): Promise<string | undefined> => {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', revision];
    const { exit, stdout } = await run(args, { answers: [1, 128] });
    return exit === 0 ? stdout.toString('utf8').trim() : undefined;
  };
  return {
    has: (commit) => hasCommit(whole, commit),
    parents: async (commit) => {
      const header = (await commitText(commit)).split('\n\n', 1)[0] ?? '';
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id ?? '');
    },
    committedAt: async (commit) =>
      Number(/^committer .* (\d+) [+-]\d+$/m.exec(await commitText(commit))?.[1] ?? 0) * 1000,
    resolve: (revision) => named(`${revision}^{commit}`),
    list: async (commit, folder) => {
      if (folder !== '') {
        const other = await notAFolder(files, commit, folder);
        if (other !== undefined) return other;
      }
      const { stdout } = await files(['ls-tree', '-r', '-z', '--full-tree', treeAt(commit, folder)]);
      const entries = parseTree(stdout).filter((entry): entry is TreeEntry => entry.kind !== 'tree');
      return { kind: 'folder', entries };
    },
    subfolders: async (commit, folder) => {
      const args = ['ls-tree', '-d', '-z', '--name-only', '--full-tree', treeAt(commit, folder)];
      return zeroSeparated((await files(args)).stdout).map(({ text }) => text);
    },
    read: async (ids) =>
      ids.length === 0
        ? []
        : parseBatch((await files(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` })).stdout, ids),
    tree: async (commit, folder) => {
      if (folder === '') return named(`${commit}^{tree}`);
      const { stdout } = await run(['ls-tree', '-z', '--full-tree', commit, '--', folder], { answers: [128] });
      const [entry] = parseTree(stdout);
      return entry?.kind === 'tree' ? entry.id : undefined;
    },
  };
}

/** Whether a commit is where this git looks. */
export async function hasCommit(git: RunGit, commit: string): Promise<boolean> {
  return (await git(['cat-file', '-e', `${commit}^{commit}`], { answers: [1, 128] })).exit === 0;
}

function treeAt(commit: string, folder: string): string {
  return folder === '' ? commit : `${commit}:${folder}`;
}

/** What a commit has at the path of a folder, or on the way to it, if that is no folder. */
async function notAFolder(git: RunGit, commit: string, folder: string): Promise<Folder | undefined> {
  const parts = folder.split('/');
  for (let above = 0; above < parts.length; above++) {
    const path = parts.slice(0, parts.length - above).join('/');
    const [entry] = parseTree((await git(['ls-tree', '-z', '--full-tree', commit, '--', path])).stdout);
    if (entry === undefined) continue;
    if (entry.kind !== 'tree') return { kind: 'no-folder', what: entry.kind, above };
    return above > 0 ? { kind: 'missing' } : undefined;
  }
  return { kind: 'missing' };
}

interface ParsedEntry extends Omit<TreeEntry, 'kind'> {
  readonly kind: TreeEntry['kind'] | 'tree';
}

function parseTree(output: Buffer): readonly ParsedEntry[] {
  return zeroSeparated(output).map(({ text, utf8 }) => {
    const tab = text.indexOf('\t');
    const [mode, , id = ''] = text.slice(0, tab).split(' ');
    const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : mode === '040000' ? 'tree' : 'file';
    return { kind, id, path: text.slice(tab + 1), utf8 };
  });
}

/** Reads `<id> blob <size>\n<bytes>\n` for every id. */
function parseBatch(output: Buffer, ids: readonly string[]): readonly Buffer[] {
  const blobs: Buffer[] = [];
  let at = 0;
  for (const id of ids) {
    const end = output.indexOf(10, at);
    const [, type, size] = output.toString('latin1', at, end).split(' ');
    if (type !== 'blob') {
      throw new CodedError({
        code: 'object-missing',
        message: `A file of the repository cannot be read (${id}).`,
        hint: 'Check the repository out again without `filter`, or with `fetch-depth: 0`.',
      });
    }
    blobs.push(output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return blobs;
}
