/** Explains a line that ends the document before the end of the file. */
import type { Mistake } from './mistake.ts';

/** People write `...` for “and so on”, but for YAML it ends the document. */
export function endOfDocument(text: string, start: number): Mistake | undefined {
  const before = /(?:^|\n)(\.\.\.[ \t]*(?:#[^\n]*)?\r?\n)(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*$/.exec(
    text.slice(Math.max(0, start - 1000), start),
  );
  const [whole = '', line = ''] = before ?? [];
  if (before === null) return undefined;
  const at = Math.max(0, start - 1000) + before.index + whole.indexOf('...');
  const explained = {
    message:
      'YAML reads the line `...` as the end of a document, and the lines below as a second one. A file may have only one.',
    hint: /^---/m.test(text.slice(at)) ? 'Delete the lines `...` and `---`.' : 'Delete the line `...`.',
    at,
  };
  const isList = /^- /.test(text.slice(start, start + 2)) && /^(?:---\s)?(?:#[^\n]*\n|\s)*- /.test(text.slice(0, 1000));
  return isList && text.indexOf('\n...') === at - 1 && !/^(?:---|\.\.\.)/m.test(text.slice(at + line.length))
    ? { ...explained, fix: { start: at, end: at + line.length, text: '' } }
    : explained;
}
