/** Finds the part of a name that YAML reads as a comment. */
const SPACE = 32;
const TAB = 9;
const HASH = 35;

/** What is longer is never shown in full. */
const LONGEST = 300;

/**
 * What YAML takes for a comment behind a name without quotes, although its `#` stands directly before a letter or a digit as
 * it does in names: ` #5` behind `Store`. Empty where there is none.
 * @param end where the name ends in the text of the file
 */
export function cutOff(text: string, end: number): string {
  let at = end;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  if (at === end || text.charCodeAt(at) !== HASH) return '';
  const comment = commentAt(text, at);
  // A comment for the rules is one, however close its words stand.
  if (comment.startsWith('#allow:')) return '';
  return /^#[\p{L}\p{N}]/u.test(comment) ? text.slice(end, at).replaceAll('\t', ' ') + comment : '';
}

/** The comment that begins in a text at an offset, without a further one that can only be a comment. */
export function commentAt(text: string, at: number): string {
  const [line = ''] = text.slice(at, at + LONGEST).split(/\r?\n/, 1);
  return line.replace(/[ \t]#(?![\p{L}\p{N}]).*$/u, '').trimEnd();
}
