import type { AliasFile, ReadFile } from '../alias-file.ts';
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
      read.push({ ...named, source: decoded.source.lines, entries: [], unusual: [], problems: [decoded.problem] });
      continue;
    }
    const misnamed = file.misnamed ? [notUtf8Name(decoded.source)] : [];
    const entries = readPlainFile(decoded.source, parseEvents);
    if (entries !== undefined)
      read.push({ ...named, source: decoded.source.lines, entries, unusual: [], problems: misnamed });
    else {
      const { problems, ...rest } = readWithYaml(decoded.source, await import('yaml'));
      read.push({ ...named, ...rest, problems: [...misnamed, ...problems] });
    }
  }
  return read;
}
