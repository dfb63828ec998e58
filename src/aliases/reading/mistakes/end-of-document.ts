/** A line that ends the document before the file ends. */
import type { Mistake } from './mistake.ts';

/** `...` ends a document, and people write it for “and so on”. */
export function endOfDocument(text: string, start: number): Mistake | undefined {
  const before = /(?:^|\n)(\.\.\.[ \t]*(?:#[^\n]*)?\r?\n)(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*$/.exec(
    text.slice(Math.max(0, start - 1000), start),
  );
  const [whole = '', line = ''] = before ?? [];
  if (before === null) return undefined;
  const at = Math.max(0, start - 1000) + before.index + whole.indexOf('...');
  const explained = {
    message:
      'The line `...` ends the document to YAML, and what stands below it is a second one: a file may hold only one.',
    hint: /^---/m.test(text.slice(at)) ? 'Delete the lines `...` and `---`.' : 'Delete the line `...`.',
    at,
  };
  const isList = /^- /.test(text.slice(start, start + 2)) && /^(?:---\s)?(?:#[^\n]*\n|\s)*- /.test(text.slice(0, 1000));
  return isList && text.indexOf('\n...') === at - 1 && !/^(?:---|\.\.\.)/m.test(text.slice(at + line.length))
    ? { ...explained, fix: { start: at, end: at + line.length, text: '' } }
    : explained;
}
