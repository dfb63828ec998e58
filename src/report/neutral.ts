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
 * issue references nor links nor emoji are recognised; so all that remains to neutralise is HTML itself.
 */
export function htmlCode(text: string): string {
  return `<code>${visible(text).replace(HTML, entity)}</code>`;
}

/**
 * Prose for an HTML block: no live HTML, and nothing that GitHub makes more of: mentions, issue references, addresses,
 * emoji, formulas, commit ids.
 */
export function html(text: string): string {
  return visible(text).replace(LIVELY, (found) => {
    if (/^[&<>"']$/.test(found)) return entity(found);
    if (found === '$') return '<span>$</span>';
    return /^[0-9a-f]{7}/i.test(found) ? `<code>${found}</code>` : `${found}&#8203;`;
  });
}

/**
 * A sentence of ours for an HTML block: what it quotes with “ ” or sets off with ` ` becomes code, and so does what is to
 * be typed with its quotes, " "; the rest is prose.
 * @param link finished HTML for what stands in ` `, if it is to be more than code
 */
export function htmlSentence(text: string, link: (word: string) => string | undefined = () => undefined): string {
  let markup = '';
  let at = 0;
  for (const { 0: whole, 1: name, 2: word, index } of text.matchAll(/“([^”]*)”|`([^`]*)`|"(?:[^"\\]|\\.)*"/g)) {
    markup += html(text.slice(at, index));
    markup += (word === undefined ? undefined : link(word)) ?? htmlCode(name ?? word ?? whole);
    at = index + whole.length;
  }
  return markup + html(text.slice(at));
}

const HTML = /[&<>"']/g;
const LIVELY =
  /[&<>"']|\$|[@#](?=[\w-])|\bGH-(?=\d)|\/\/|\bwww\.|:(?=[\w+-]+:)|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi;

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/**
 * A line for a log that GitHub's runner reads: it takes `::name::` at the start and `##[name]` anywhere for a command
 * of ours.
 */
export function logLine(text: string): string {
  return text.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');
}
