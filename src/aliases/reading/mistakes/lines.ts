/** Finds the line that contains an offset. */

export function startOfLine(text: string, offset: number): number {
  // `lastIndexOf` treats a negative position as 0, so it would find a line feed at the start of the text.
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The first 300 characters of the line that contains an offset. */
export function lineOf(text: string, offset: number): string {
  const start = startOfLine(text, offset);
  return text.slice(start, start + 300).split(/\r?\n/, 1)[0] ?? '';
}

/** Whether an offset has only white space before it on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(startOfLine(text, offset), offset).trim() === '';
}

/** The word at an offset, for a message. */
export function wordAt(text: string, start: number): string {
  const [found = ''] = /^[^\s]{1,30}/.exec(text.slice(start, start + 30)) ?? [];
  return found === '' ? 'the end of the line' : `“${found}”`;
}
