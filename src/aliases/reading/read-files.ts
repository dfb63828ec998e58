import type { AliasFile, ReadFile } from '../alias-file.ts';
import { allowComments } from './allow-comments.ts';
import { decode, notUtf8Name } from './decode.ts';
import { readPlainFile } from './fast-read.ts';
import { readWithYaml } from './yaml-read.ts';

/** Reads one alias file; see `readAliasFiles`. */
export async function readAliasFile(file: AliasFile): Promise<ReadFile> {
  for (const read of await readAliasFiles([file])) return read;
  throw new Error('No file was read.');
}

/**
 * Reads alias files, each by itself: what they say, and what in them cannot be read. Never throws for what a file holds.
 * The parser that explains mistakes is loaded only when a file needs it.
 */
export async function readAliasFiles(files: readonly AliasFile[]): Promise<readonly ReadFile[]> {
  const { parseEvents } = await import('js-yaml');
  const read: ReadFile[] = [];
  for (const file of files) {
    const named = file.id === undefined ? {} : { id: file.id };
    const decoded = decode(file);
    if (!decoded.ok) {
      const nothing = { entries: [], unusual: [], allowed: new Map() };
      read.push({ ...named, ...nothing, source: decoded.source.lines, problems: [decoded.problem] });
      continue;
    }
    const { source } = decoded;
    const entries = readPlainFile(source, parseEvents);
    const { problems, ...rest } =
      entries === undefined
        ? readWithYaml(source, await import('yaml'))
        : { source: source.lines, entries, unusual: [], problems: [] };
    const allowed = allowComments(source, rest.entries, rest.unusual);
    const misnamed = file.misnamed ? [notUtf8Name(source)] : [];
    read.push({ ...named, ...rest, allowed, problems: [...misnamed, ...problems] });
  }
  return read;
}
