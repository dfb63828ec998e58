/**
 * Git's objects, trees and index, read and written as git does it, without a process for each: a test that starts git ten
 * times to set its scene takes longer over that than over what it is about. Whatever is rare (packs, attributes,
 * submodules) is `undefined` here, and the caller asks git itself.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/** A file or a symbolic link of a commit. Each character of the path is a byte: a name need not be UTF-8. */
export interface TreeFile {
  readonly path: string;
  readonly mode: '100644' | '100755' | '120000';
  readonly id: string;
}

/** What a commit has: its files, and the ids of all objects that it is made of. */
interface CommitContent {
  readonly files: readonly TreeFile[];
  readonly objects: readonly string[];
}

/** They change what git reads and writes. */
const SPECIAL = new Set(['.git', '.gitattributes', '.gitignore', '.gitmodules']);
const MODES: ReadonlySet<string> = new Set(['100644', '100755', '120000']);
const WHO = 'Ada <ada@example.com>';

export const objectFile = (git: string, id: string): string => join(git, 'objects', id.slice(0, 2), id.slice(2));

export function writeObject(git: string, kind: 'blob' | 'tree' | 'commit', content: Buffer | string): string {
  const whole = Buffer.concat([Buffer.from(`${kind} ${Buffer.byteLength(content)}\0`), Buffer.from(content)]);
  const id = createHash('sha1').update(whole).digest('hex');
  const file = objectFile(git, id);
  if (existsSync(file)) return id;
  mkdirSync(dirname(file), { recursive: true });
  // Others may read or write the same object meanwhile.
  const temporary = `${file}-${process.pid}`;
  writeFileSync(temporary, deflateSync(whole, { level: 1 }), { mode: 0o444 });
  renameSync(temporary, file);
  return id;
}

/** The content of an object; undefined: it is in a pack, or not here. */
function readObject(git: string, id: string): Buffer | undefined {
  const file = objectFile(git, id);
  if (!existsSync(file)) return undefined;
  const whole = inflateSync(readFileSync(file));
  return whole.subarray(whole.indexOf(0) + 1);
}

export function writeCommit(
  git: string,
  tree: string,
  parents: readonly string[],
  message: string,
  { age = 0 } = {},
): string {
  const now = Math.floor(Date.now() / 1000);
  const lines = [
    `tree ${tree}`,
    ...parents.map((one) => `parent ${one}`),
    `author ${WHO} ${now} +0000`,
    `committer ${WHO} ${now - age} +0000`,
  ];
  return writeObject(git, 'commit', `${lines.join('\n')}\n\n${message}\n`);
}

export function treeOf(git: string, commit: string): string | undefined {
  return /^tree (\w+)$/m.exec(readObject(git, commit)?.toString() ?? '')?.[1];
}

export function parentsOf(git: string, commit: string): readonly string[] | undefined {
  const [head] = readObject(git, commit)?.toString().split('\n\n') ?? [];
  return head === undefined ? undefined : [...head.matchAll(/^parent (\w+)$/gm)].map(([, id = '']) => id);
}

/** Whether one commit is in the history of another, or is it. */
export function isAncestor(git: string, ancestor: string, commit: string): boolean | undefined {
  const waiting = [commit];
  const seen = new Set(waiting);
  for (const one of waiting) {
    if (one === ancestor) return true;
    const parents = parentsOf(git, one);
    if (parents === undefined) return undefined;
    for (const parent of parents) if (seen.size < seen.add(parent).size) waiting.push(parent);
  }
  return false;
}

export function contentOf(git: string, commit: string): CommitContent | undefined {
  const files: TreeFile[] = [];
  const tree = treeOf(git, commit);
  if (tree === undefined) return undefined;
  const objects = [commit];
  const walk = (id: string, folder: string): boolean => {
    const content = readObject(git, id);
    if (content === undefined) return false;
    objects.push(id);
    for (let at = 0; at < content.length; ) {
      const end = content.indexOf(0, at);
      const [mode = '', name = ''] = content.toString('latin1', at, end).split(/ (.*)/s);
      const entry = content.toString('hex', end + 1, end + 21);
      at = end + 21;
      if (SPECIAL.has(name)) return false;
      if (mode === '40000') {
        if (!walk(entry, `${folder}${name}/`)) return false;
      } else {
        if (!isMode(mode) || !existsSync(objectFile(git, entry))) return false;
        files.push({ path: folder + name, mode, id: entry });
        objects.push(entry);
      }
    }
    return true;
  };
  return walk(tree, '') ? { files, objects } : undefined;
}

function isMode(mode: string): mode is TreeFile['mode'] {
  return MODES.has(mode);
}

/** Writes the tree of these files. Returns its id. */
export function writeTree(git: string, files: readonly TreeFile[]): string {
  const entries: { readonly sortedAs: string; readonly bytes: Buffer }[] = [];
  const below = Map.groupBy(files, ({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : ''));
  const add = (mode: string, name: string, id: string, sortedAs: string): void => {
    const bytes = Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(id, 'hex')]);
    entries.push({ sortedAs, bytes });
  };
  for (const [folder, inside] of below) {
    if (folder === '') for (const { mode, path, id } of inside) add(mode, path, id, path);
    else {
      const inner = inside.map((one) => ({ ...one, path: one.path.slice(folder.length + 1) }));
      add('40000', folder, writeTree(git, inner), `${folder}/`);
    }
  }
  entries.sort((a, b) => (a.sortedAs < b.sortedAs ? -1 : 1));
  return writeObject(git, 'tree', Buffer.concat(entries.map(({ bytes }) => bytes)));
}

/** Writes all files of a folder as objects; undefined where git would not take them as they are. */
export function addAll(git: string, work: string): readonly TreeFile[] | undefined {
  const files: TreeFile[] = [];
  const walk = (folder: string): boolean => {
    for (const entry of readdirSync(bytes(join(work, ''), folder), { withFileTypes: true, encoding: 'latin1' })) {
      const { name } = entry;
      if (folder === '' && name === '.git') continue;
      if (SPECIAL.has(name)) return false;
      const path = folder + name;
      const place = bytes(join(work, ''), path);
      if (entry.isDirectory()) {
        if (!walk(`${path}/`)) return false;
      } else if (entry.isSymbolicLink()) {
        files.push({ path, mode: '120000', id: writeObject(git, 'blob', readlinkSync(place)) });
      } else {
        const mode = lstatSync(place).mode & 0o100 ? '100755' : '100644';
        files.push({ path, mode, id: writeObject(git, 'blob', readFileSync(place)) });
      }
    }
    return true;
  };
  return walk('') ? files : undefined;
}

/** Writes files of a repository into a folder that has none yet. */
export function checkOut(git: string, work: string, files: readonly TreeFile[]): void {
  for (const { path, mode, id } of files) {
    const place = bytes(join(work, ''), path);
    mkdirSync(place.subarray(0, place.lastIndexOf('/')), { recursive: true });
    const content = readObject(git, id) ?? Buffer.of();
    if (mode === '120000') symlinkSync(content, place);
    else writeFileSync(place, content, { mode: mode === '100755' ? 0o777 : 0o666 });
  }
}

/** What git knows of its working tree: https://git-scm.com/docs/index-format, version 2. */
export function writeIndex(git: string, work: string, files: readonly TreeFile[]): void {
  const entries = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const parts = [Buffer.from('DIRC'), numbers(2, entries.length)];
  for (const { path, mode, id } of entries) {
    const name = Buffer.from(path, 'latin1');
    const stat = lstatSync(bytes(join(work, ''), path), { bigint: true });
    const times = [stat.ctimeNs, stat.mtimeNs].flatMap((ns) => [ns / 1_000_000_000n, ns % 1_000_000_000n]);
    const about = [stat.dev, stat.ino, BigInt(Number.parseInt(mode, 8)), stat.uid, stat.gid, stat.size];
    const flags = Buffer.alloc(2);
    flags.writeUInt16BE(Math.min(name.length, 0xfff));
    // At least one zero, up to a multiple of eight.
    const padding = Buffer.alloc(8 - ((62 + name.length) % 8));
    parts.push(numbers(...times, ...about), Buffer.from(id, 'hex'), flags, name, padding);
  }
  const whole = Buffer.concat(parts);
  writeFileSync(join(git, 'index'), Buffer.concat([whole, createHash('sha1').update(whole).digest()]));
}

/** Numbers of 32 bits; of a larger one, the lower bits, as git keeps them. */
function numbers(...values: readonly (number | bigint)[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => {
    buffer.writeUInt32BE(Number(BigInt.asUintN(32, BigInt(value))), at * 4);
  });
  return buffer;
}

function bytes(folder: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path, 'latin1')]);
}
