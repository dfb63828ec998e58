/**
 * What comes from files or from the API is data. These functions make it safe to show; nothing else in the product may
 * put such text into a log, a summary or a terminal.
 */

// Controls, zero-width and bidirectional marks, line separators, lone surrogates: they hide text, move the cursor or start a line.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Names every character that cannot be seen or that would act on a terminal: a line break becomes `\n`, others `\u{200b}`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (one) => {
    if (one === '\n') return '\\n';
    if (one === '\r') return '\\r';
    if (one === '\t') return '\\t';
    return `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** A name in quotes, for a sentence in a log or on a terminal. */
export function quoted(text: string): string {
  return `“${visible(text)}”`;
}

/**
 * A name for Markdown on GitHub. It stands in `<code>` inside an HTML block, where neither Markdown nor mentions nor
 * issue references nor links are recognised; so all that remains to neutralise is HTML itself.
 */
export function htmlCode(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** Prose for an HTML block: no live HTML, and no mention, issue reference or address that GitHub would turn into a link. */
export function html(text: string): string {
  return escaped(text).replace(/(@|(?<!&)#|\bGH-|\/\/|\bwww\.)(?=[\w-])/gi, '$1&#8203;');
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}

/**
 * A line for a log that GitHub's runner reads: it takes `::name::` at the start and `##[name]` anywhere for a command
 * of ours.
 */
export function logLine(text: string): string {
  return text.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');
}
