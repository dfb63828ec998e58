/** Finds the part of a name that YAML reads as a comment. */

const SPACE = 32;
const TAB = 9;
const HASH = 35;

/** Longer comments are never shown in full. */
const LONGEST = 300;

/**
 * The comment after a name without quotes, if it may be part of the name: in `Store #5` a digit or letter follows the `#`
 * directly. Empty if there is none.
 * @param end where the name ends in the text of the file
 */
export function cutOff(text: string, end: number): string {
  let at = end;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  if (at === end || text.charCodeAt(at) !== HASH) return '';
  const comment = commentAt(text, at);
  // This is certainly a comment, although no space follows the `#`.
  if (comment.startsWith('#allow:')) return '';
  return /^#[\p{L}\p{N}]/u.test(comment) ? text.slice(end, at).replaceAll('\t', ' ') + comment : '';
}

/** The comment at an offset, without a second comment after it. */
export function commentAt(text: string, at: number): string {
  const [line = ''] = text.slice(at, at + LONGEST).split(/\r?\n/, 1);
  return line.replace(/[ \t]#(?![\p{L}\p{N}]).*$/u, '').trimEnd();
}
