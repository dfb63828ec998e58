/** Reads commits: their files and folders, parents and times. */
import { Readable } from 'node:stream';
import { BlobReader } from './blobs.ts';
import type { RunGit } from './git.ts';
import { zeroSeparated } from './path-text.ts';

/** One entry of a commit's tree below a folder. */
export interface TreeEntry {
  readonly kind: 'file' | 'symlink' | 'submodule';
  readonly id: string;
  /** Relative to the listed folder, with forward slashes. */
  readonly path: string;
  /** Whether the path is UTF-8; if not, `path` is only for display. */
  readonly utf8: boolean;
}

/** The content of a commit at a path. */
export type Folder =
  | {
      readonly kind: 'folder';
      readonly entries: readonly TreeEntry[];
      /** The ids of its subfolders by path. Its own id, unless it is the root, has the empty path. */
      readonly trees: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'no-folder';
      readonly what: 'file' | 'symlink' | 'submodule';
      /** How many parts of the path come after it; 0 if it is the last part. */
      readonly above: number;
    };

export type Objects = ReturnType<typeof objectsOf>;

/** Ways to run git, which differ in a partial clone: it has commits without their files. */
export interface GitRunners {
  /** Sees whatever is here. */
  readonly run: RunGit;
  /** Sees the files of the checked-out commit too, which may have to be fetched first. */
  readonly files: RunGit;
  /** Sees no commit whose files are not here. */
  readonly whole: RunGit;
}

export function objectsOf({ run, files, whole }: GitRunners) {
  const commitText = once(async (commit) => (await run(['cat-file', 'commit', commit])).stdout.toString('utf8'));
  const found = once((commit, folder) => findFolder(files, commit, folder));
  const named = async (revision: string): Promise<string | undefined> => {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', revision];
    const { exit, stdout } = await run(args, { answers: [1, 128] });
    return exit === 0 ? stdout.toString('utf8').trim() : undefined;
  };
  return {
    /** Whether a commit and its files can be read. */
    has: (commit: string): Promise<boolean> => hasCommit(whole, commit),
    /** The parents in the commit object, which a shallow clone hides from other git commands. */
    parents: async (commit: string): Promise<readonly string[]> => {
      const header = (await commitText(commit)).split('\n\n', 1)[0] ?? '';
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id ?? '');
    },
    /** When a commit was made, in milliseconds since 1970. For a merge on the server, this is when it was merged. */
    committedAt: async (commit: string): Promise<number> =>
      Number(/^committer .* (\d+) [+-]\d+$/m.exec(await commitText(commit))?.[1] ?? 0) * 1000,
    /** The commit that a revision names here, or `undefined`. */
    resolve: (revision: string): Promise<string | undefined> => named(`${revision}^{commit}`),
    /** The content of a folder in the commit of this id; git is asked once. */
    list: (commit: string, folder: string): Promise<Folder> => found(commit, folder),
    /** The names of the folders directly in a folder of a commit. */
    subfolders: async (commit: string, folder: string): Promise<readonly string[]> => {
      const at = folder === '' ? commit : `${commit}:${folder}`;
      const args = ['ls-tree', '-d', '-z', '--name-only', '--full-tree', at];
      return zeroSeparated((await files(args)).stdout).map(({ text }) => text);
    },
    /**
     * Contents in the order of `ids`, each as soon as git gives it.
     * @throws CodedError `object-missing`
     */
    read: (ids: readonly string[]): AsyncIterable<Buffer> => readBlobs(files, ids),
    /** The tree of a folder in a commit; `undefined` if it has no such folder. */
    tree: async (commit: string, folder: string): Promise<string | undefined> => {
      if (folder === '') return named(`${commit}^{tree}`);
      const there = await found(commit, folder);
      return there.kind === 'folder' ? there.trees.get('') : undefined;
    },
  };
}

/** Whether this git can read a commit. */
export async function hasCommit(git: RunGit, commit: string): Promise<boolean> {
  return (await git(['cat-file', '-e', `${commit}^{commit}`], { answers: [1, 128] })).exit === 0;
}

function readBlobs(git: RunGit, ids: readonly string[]): AsyncIterable<Buffer> {
  const blobs = new Readable({ objectMode: true, read: () => undefined });
  // Whoever reads the blobs gets the error, even if it comes before the first read.
  blobs.on('error', () => undefined);
  const all = async (): Promise<void> => {
    if (ids.length === 0) return;
    const reader = new BlobReader((blob) => blobs.push(blob));
    await git(['cat-file', '--batch'], { input: `${ids.join('\n')}\n`, onOutput: (chunk) => reader.take(chunk) });
    reader.end(ids);
  };
  all().then(
    () => blobs.push(null),
    (cause) => blobs.destroy(cause),
  );
  return blobs;
}

/** A ledger that many runs write has a new commit with each write, whose files are listed. */
const MOST_ANSWERS = 100;

/**
 * Caches the latest answers, because what an id names never changes. A question that failed is asked again: the missing object may
 * have been fetched since.
 */
function once<Names extends readonly string[], Answer>(
  ask: (...names: Names) => Promise<Answer>,
): (...names: Names) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...names) => {
    const key = names.join(':');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(...names);
    answers.set(key, answer);
    if (answers.size > MOST_ANSWERS) for (const oldest of answers.keys().take(1)) answers.delete(oldest);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

/** Lists a folder with one process, whose output also has the folders on the path to it. */
async function findFolder(git: RunGit, commit: string, folder: string): Promise<Folder> {
  const at = folder === '' ? [commit] : [commit, '--', folder];
  const listed = parseTree((await git(['ls-tree', '-r', '-t', '-z', '--full-tree', ...at])).stdout);
  if (folder === '') return folderOf(listed);
  const depth = folder.split('/').length;
  const own = listed[depth - 1];
  if (own === undefined) return notThere(git, commit, folder);
  if (own.kind !== 'tree') return { kind: 'no-folder', what: own.kind, above: 0 };
  return folderOf(listed.slice(depth - 1).map((entry) => ({ ...entry, path: partsBelow(entry.path, depth) })));
}

function folderOf(listed: readonly ParsedEntry[]): Folder {
  const entries: TreeEntry[] = [];
  const trees = new Map<string, string>();
  for (const { kind, ...entry } of listed) {
    if (kind === 'tree') trees.set(entry.path, entry.id);
    else entries.push({ kind, ...entry });
  }
  return { kind: 'folder', entries, trees };
}

/** A path without its first parts. They are counted, because git may spell them differently from the request. */
function partsBelow(path: string, depth: number): string {
  let start = 0;
  for (let part = 0; part < depth; part++) {
    const slash = path.indexOf('/', start);
    if (slash === -1) return '';
    start = slash + 1;
  }
  return path.slice(start);
}

/** Why a folder is not there: it is missing, or part of its path is not a folder. */
async function notThere(git: RunGit, commit: string, folder: string): Promise<Folder> {
  const parts = folder.split('/');
  for (let above = 1; above < parts.length; above++) {
    const path = parts.slice(0, parts.length - above).join('/');
    const [entry] = parseTree((await git(['ls-tree', '-z', '--full-tree', commit, '--', path])).stdout);
    if (entry === undefined) continue;
    if (entry.kind !== 'tree') return { kind: 'no-folder', what: entry.kind, above };
    break;
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
