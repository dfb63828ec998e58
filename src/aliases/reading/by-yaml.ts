/** Reads files, or the doubtful parts of files, with `yaml`. Loaded only if a scan has doubts. */
import type { AliasFile, ReadFile } from '../alias-file.ts';
import type { Doubt } from '../scan/scanner.ts';
import { allowComments } from './allow-comments.ts';
import { decode, notUtf8Name } from './decode.ts';
import { readDoubtful } from './doubtful.ts';
import { readWithYaml } from './yaml-read.ts';

/** Reads the entries in doubt; `undefined` if the whole file has to be read. */
export function readInPart(
  file: AliasFile,
  of: { readonly bytes: Buffer; readonly doubts: readonly Doubt[] },
): ReadFile | undefined {
  const decoded = decode(file);
  const read = decoded.ok ? readDoubtful(decoded.source, of) : undefined;
  return read && { ...idOf(file), ...read };
}

/** Reads a file with `yaml` alone. */
export function readWhole(file: AliasFile): ReadFile {
  const decoded = decode(file);
  if (!decoded.ok) {
    const nothing = { entries: [], unusual: [], allowed: new Map() };
    return { ...idOf(file), ...nothing, source: decoded.source.lines, problems: [decoded.problem] };
  }
  const { source } = decoded;
  const { problems, ...read } = readWithYaml(source);
  const allowed = allowComments(source, read.entries, read.unusual);
  const misnamed = file.misnamed ? [notUtf8Name(source)] : [];
  return { ...idOf(file), ...read, allowed, problems: [...misnamed, ...problems] };
}

function idOf({ id }: AliasFile): Pick<ReadFile, 'id'> {
  return id === undefined ? {} : { id };
}
