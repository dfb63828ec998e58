/**
 * Makes text from files or from the API safe to show. Only these functions may put such text into a log, a summary or a
 * terminal.
 */
import { showParts } from './sentence-parts.ts';

// These hide text, move the cursor or start a line: controls, zero-width and bidirectional marks, lone surrogates.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Escapes invisible characters and those that act on a terminal: `\n` for a line break, `\u{200b}` for others. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (one) => {
    if (one === '\n') return '\\n';
    if (one === '\r') return '\\r';
    if (one === '\t') return '\\t';
    return `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** A name in quotes, for a sentence in a log or on a terminal. */
export function inCurlyQuotes(text: string): string {
  return `“${visible(text)}”`;
}

/**
 * A name for Markdown on GitHub, in `<code>` inside an HTML block. There GitHub recognises no Markdown, mentions, issue
 * references, links or emoji, so only HTML has to be escaped.
 */
export function htmlCode(text: string): string {
  return `<code>${visible(text).replace(HTML, entity)}</code>`;
}

/**
 * Prose for an HTML block. It escapes HTML and everything that GitHub would turn into something else: mentions, issue
 * references, addresses, emoji, formulas, commit ids.
 */
export function html(text: string): string {
  return visible(text).replace(LIVELY, (found) => {
    if (/^[&<>"']$/.test(found)) return entity(found);
    if (found === '$') return '<span>$</span>';
    return /^[0-9a-f]{7}/i.test(found) ? `<code>${found}</code>` : `${found}&#8203;`;
  });
}

/**
 * One of our sentences for an HTML block. Text in “ ”, in ` ` and in " " becomes code; the rest is prose.
 * @param link gives finished HTML for a text in ` `, if it should be more than code
 */
export function htmlSentence(text: string, link: (word: string) => string | undefined = () => undefined): string {
  return showParts(text, { prose: html, quoted: htmlCode, word: (word) => link(word) ?? htmlCode(word) });
}

const HTML = /[&<>"']/g;
const LIVELY =
  /[&<>"']|\$|[@#](?=[\w-])|\bGH-(?=\d)|\/\/|\bwww\.|:(?=[\w+-]+:)|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi;

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/**
 * A line for a log of GitHub's runner, which reads `::name::` at the start of a line and `##[name]` anywhere as a
 * command.
 */
export function logLine(text: string): string {
  return text.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');
}

/** Quotes a text as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
