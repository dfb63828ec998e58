/** Writes a commit from a list of changes, with one git process. */
import type { Scratch } from './scratch.ts';

const NEXT = 'refs/ours/next';

/** A file to write or to put in place as it is, a tree to put in place as it is, or a path to remove. */
export type Change =
  /** Requested only when it is written, in parts, so that a long text is not in memory several times. */
  | {
      readonly path: string;
      readonly text: () => readonly string[];
      /** Gets the id of the file's object. */
      readonly onWritten?: (id: string) => void;
    }
  /** An object that is here already. */
  | { readonly path: string; readonly blob: string }
  | { readonly path: string; readonly tree: string }
  | { readonly path: string; readonly gone: true };

export interface NewCommit {
  readonly parent: string | undefined;
  readonly message: string;
  readonly author: string;
  /** Seconds since 1970. */
  readonly seconds: number;
  readonly changes: readonly Change[];
}

/** Returns the id of the new commit, or of its parent if nothing differs. However many files change, it is one process. */
export async function writeCommit(store: Scratch, commit: NewCommit): Promise<string> {
  const { parent, message, author, seconds, changes } = commit;
  const who = `${author.replace(/[<>\r\n\0]/g, '') || 'unknown'} <> ${seconds} +0000`;
  const written = changes.flatMap((change) =>
    'text' in change && change.onWritten ? [{ path: change.path, onWritten: change.onWritten }] : [],
  );
  const input = function* (): Generator<string> {
    // Without `reset`, a commit that has no parent would build on what an earlier one left under this name.
    yield `reset ${NEXT}\n\ncommit ${NEXT}\nmark :1\nauthor ${who}\ncommitter ${who}\n`;
    yield* data([message]);
    if (parent !== undefined) yield `from ${parent}\n`;
    for (const change of changes) {
      if ('text' in change) {
        yield `M 100644 inline ${change.path}\n`;
        yield* data(change.text());
      } else if ('blob' in change) yield `M 100644 ${change.blob} ${change.path}\n`;
      else if ('tree' in change) yield `M 040000 ${change.tree} ${change.path}\n`;
      else yield `D ${change.path}\n`;
    }
    // Asks for the commit's id, its tree, and the parent's tree, to see whether anything differs.
    yield 'get-mark :1\nls :1 ""\n';
    if (parent !== undefined) yield `ls ${parent} ""\n`;
    for (const { path } of written) yield `ls :1 ${path}\n`;
    yield 'done\n';
  };
  const { stdout } = await store.run(['fast-import', '--quiet', '--done', '--force'], { input: input() });
  const [id = '', tree, ...rest] = stdout.toString('latin1').split('\n');
  const before = parent === undefined ? undefined : rest.shift();
  for (const [at, { onWritten }] of written.entries()) {
    const blob = /^100644 blob ([0-9a-f]+)\t/.exec(rest[at] ?? '')?.[1];
    if (blob !== undefined) onWritten(blob);
  }
  return parent !== undefined && tree === before ? parent : id;
}

function* data(parts: readonly string[]): Generator<string> {
  yield `data ${parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)}\n`;
  yield* parts;
  yield '\n';
}
