/** Reads the file of rejected names (not-aliases.yaml). */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { nfc } from '../aliases/names/normal-form.ts';

export interface RejectedProblem {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

export type RejectedResult =
  | { readonly ok: true; readonly rejected: ReadonlyMap<string, ReadonlySet<string>> }
  | { readonly ok: false; readonly problems: readonly RejectedProblem[] };

const SHAPE = 'Write a list of entries, each with `account:` and, below it, `not:` with a list of names in quotes.';

/** Maps each account to its rejected names. The file is a list of entries with `account` and `not`. */
export function readRejected(bytes: Uint8Array): RejectedResult {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problems: [{ line: 1, message: 'The file is not UTF-8.', hint: 'Save it again as UTF-8.' }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error', schema: 'core' });
  const problems: RejectedProblem[] = [];
  const wrong = (at: unknown, message: string, hint = SHAPE): void => {
    problems.push({ line: lines.linePos(offsetOf(at)).line, message, hint });
  };
  for (const { pos, message } of [...document.errors, ...document.warnings])
    problems.push({
      line: lines.linePos(pos[0]).line,
      message: message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '.') ?? '',
      hint: 'Correct the YAML.',
    });
  if (problems.length > 0) return { ok: false, problems };
  const rejected = new Map<string, Set<string>>();
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { ok: true, rejected };
  if (!isSeq(contents)) wrong(contents, 'The file is not a list.');
  for (const entry of isSeq(contents) ? contents.items : []) {
    if (!isMap(entry)) {
      wrong(entry, 'This is not an entry with `account` and `not`.');
      continue;
    }
    for (const { key } of entry.items)
      if (!isScalar(key) || (key.value !== 'account' && key.value !== 'not'))
        wrong(key, `An entry cannot have ${isScalar(key) ? `the key \`${String(key.value)}\`` : 'such a key'}.`);
    const account = textOf(entry.get('account', true));
    const names = entry.get('not', true);
    if (account === undefined) wrong(entry, 'The entry has no `account`, or YAML does not read it as text.');
    if (!isSeq(names)) wrong(names ?? entry, 'The entry has no list `not`.');
    for (const item of isSeq(names) ? names.items : []) {
      const name = textOf(item);
      if (name === undefined) wrong(item, 'YAML does not read this name as text.', 'Put it in quotes.');
      else if (account !== undefined) rejected.set(account, (rejected.get(account) ?? new Set()).add(name));
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rejected };
}

function textOf(node: unknown): string | undefined {
  if (isAlias(node) || !isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '') return undefined;
  return nfc(node.value);
}

function offsetOf(node: unknown): number {
  const range = node !== null && typeof node === 'object' && 'range' in node ? (node.range as number[] | null) : null;
  return range?.[0] ?? 0;
}
