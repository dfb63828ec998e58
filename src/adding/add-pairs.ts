/** Pure: adds new pairs to alias files without changing anything else in them. */
import type { AliasPair } from '../aliases/alias.ts';
import type { AliasFile, ReadFile } from '../aliases/alias-file.ts';
import { decode } from '../aliases/reading/decode.ts';
import { type Addition, bytesAfter, type Draft, extendedSafely } from './draft.ts';
import { entryEnd, entryStart, insertAliases, inTextOrder } from './insertion.ts';
import { appendEntries, entriesText, groupByAccount, type NewEntry, type NewPair } from './new-entries.ts';

export interface FileChange {
  readonly path: string;
  /** Undefined for a new file. */
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
  readonly added: readonly AliasPair[];
}

export type Added =
  | { readonly ok: true; readonly changed: readonly FileChange[] }
  /** The file for new accounts has no list to add to, so nothing may be written. */
  | { readonly ok: false; readonly why: 'no-list' };

/**
 * Adds pairs that no file has. They go into the existing entry of their account (the first one, by path and line, that text
 * can be added to), or else into new entries at the end of one file. Text is only inserted, and every result is read again
 * to make sure that it contains the old pairs plus the new ones.
 * @param files in the order of their paths
 * @param of.into path of the file for new entries
 */
export async function addPairs(
  files: readonly { readonly file: AliasFile; readonly read: ReadFile }[],
  of: { readonly pairs: readonly NewPair[]; readonly into: string },
): Promise<Added> {
  const missing = groupByAccount(of.pairs);
  const drafts: Draft[] = [];
  for (const { file, read } of files) {
    const isTarget = file.path === of.into;
    if (!isTarget && !read.entries.some(({ account }) => missing.has(account))) continue;
    const decoded = decode(file);
    if (!decoded.ok) continue;
    const known = { file, read, text: decoded.source.text };
    const draft = await withAliases({ known, insertions: [], added: [] }, missing);
    for (const { account } of draft.added) missing.delete(account);
    drafts.push(draft);
  }
  const entries = [...missing.values()];
  const target = drafts.findIndex(({ known }) => known.file.path === of.into);
  const there = drafts[target];
  if (there !== undefined && entries.length > 0) {
    const withNew = await withEntries(there, entries);
    if (withNew === undefined) return { ok: false, why: 'no-list' };
    drafts[target] = withNew;
  }
  const changed = drafts.filter(({ insertions }) => insertions.length > 0).map(changedFile);
  return { ok: true, changed: there || entries.length === 0 ? changed : [...changed, newFile(of.into, entries)] };
}

/** Adds aliases to the entries of the file. Each account gets them in one entry only. */
async function withAliases(draft: Draft, missing: ReadonlyMap<string, NewEntry>): Promise<Draft> {
  const { read, text } = draft.known;
  const additions = new Map<string, Addition>();
  let from = 0;
  for (const entry of inTextOrder(read.entries)) {
    const wanted = missing.get(entry.account);
    if (wanted && !additions.has(entry.account)) {
      const insertion = insertAliases(text, { entry, from, aliases: wanted.aliases });
      if (insertion) additions.set(entry.account, { insertion, pairs: pairsOf(wanted) });
    }
    from = Math.max(from, entryEnd(entry));
  }
  return extendedSafely(draft, [...additions.values()]);
}

/** Adds entries at the end of the file. Undefined if the file is not a list. */
async function withEntries(draft: Draft, entries: readonly NewEntry[]): Promise<Draft | undefined> {
  const { read, text } = draft.known;
  const last = inTextOrder(read.entries).at(-1);
  const insertion = last && appendEntries(text, { start: entryStart(last), end: entryEnd(last) }, entries);
  if (insertion === undefined) return undefined;
  const next = await extendedSafely(draft, [{ insertion, pairs: entries.flatMap(pairsOf) }]);
  return next === draft ? undefined : next;
}

function newFile(path: string, entries: readonly NewEntry[]): FileChange {
  const after = new TextEncoder().encode(entriesText(entries));
  return { path, before: undefined, after, added: entries.flatMap(pairsOf) };
}

function changedFile(draft: Draft): FileChange {
  const { path, bytes } = draft.known.file;
  return { path, before: bytes, after: bytesAfter(draft), added: draft.added };
}

function pairsOf({ account, aliases }: NewEntry): readonly AliasPair[] {
  return aliases.map((alias) => ({ account, alias }));
}
