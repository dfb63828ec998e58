/** The line on which an offset of a text lies. */

export function startOfLine(text: string, offset: number): number {
  // `lastIndexOf` would look from before the beginning of a text at its first character.
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The line of an offset, or as much of it as anyone looks at. */
export function lineOf(text: string, offset: number): string {
  const start = startOfLine(text, offset);
  return text.slice(start, start + 300).split(/\r?\n/, 1)[0] ?? '';
}

/** Whether nothing but spaces stands before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(startOfLine(text, offset), offset).trim() === '';
}

/** The word at an offset, as messages quote it. */
export function wordAt(text: string, offset: number): string {
  const [found = ''] = /^[^\s]{1,30}/.exec(text.slice(offset, offset + 30)) ?? [];
  return found === '' ? 'the end of the line' : `“${found}”`;
}
