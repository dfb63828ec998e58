/** Checks that nothing from outside can act in the product's output. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect } from 'vitest';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const OWN = 'h3 p b br table tbody tr th td code a sub details summary span'.split(' ');
/** Text outside code that GitHub turns into a mention, a reference, a link, an emoji or a formula. */
const LIVE = /@[\w-]|#\d|\bGH-\d|:\/\/(?!\u200b)|\bwww\.\w|:[\w+-]+:|\b[0-9a-f]{7,40}\b/i;
const LINK =
  /^(?:(?:https:\/\/[\w.-]+\/(?:[\w.-]+\/)*)?docs\/(?:rules|setup|situations)\.md#[\w-]+|https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+\/blob\/[0-9a-f]{40}\/[\w.~!*'()%/-]+#L\d+(?:-L\d+)?)$/;
/** Moves a cursor, hides or turns text, or starts a line. */
const ACTING = /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;

function elements(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node.childNodes)] : []));
}

/** All texts outside code, with their surroundings. */
function prose(nodes: readonly Node[], parents: readonly string[] = []): readonly { text: string; within: string }[] {
  return nodes.flatMap((node) => {
    if ('value' in node) return [{ text: node.value, within: parents.at(-1) ?? '' }];
    if (!('tagName' in node) || node.tagName === 'code') return [];
    return prose(node.childNodes, [...parents, node.tagName]);
  });
}

/** Parses a text as a Markdown parser like GitHub's does. */
function rendered(text: string): readonly Node[] {
  const html = micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return parseFragment(html).childNodes;
}

/**
 * Checks a page of ours, whatever it contains: no elements and links but our own, nothing that GitHub would transform, and
 * every row as wide as its table.
 *
 * @param widths the columns of each table, if they are known
 */
export function expectHarmless(text: string, widths?: readonly number[]): void {
  expectHarmlessNodes(rendered(text), widths);
}

function expectHarmlessNodes(nodes: readonly Node[], widths?: readonly number[]): void {
  const all = elements(nodes);
  expect([...new Set(all.map(({ tagName }) => tagName))].filter((name) => !OWN.includes(name))).toEqual([]);
  for (const { tagName, attrs } of all) {
    if (tagName === 'a') expect(attrs).toEqual([{ name: 'href', value: expect.stringMatching(LINK) }]);
    else expect(attrs).toEqual([]);
  }
  const tables = all.filter(({ tagName }) => tagName === 'table');
  if (widths) expect(tables).toHaveLength(widths.length);
  tables.forEach((table, index) => {
    const rows = elements(table.childNodes).filter(({ tagName }) => tagName === 'tr');
    const cells = rows.map((row) => elements(row.childNodes).filter(({ tagName }) => /^t[dh]$/.test(tagName)).length);
    expect(new Set(cells)).toEqual(new Set([widths ? widths[index] : cells[0]]));
  });
  for (const { text: shown, within } of prose(nodes)) {
    expect(shown).not.toMatch(LIVE);
    // A dollar sign stands alone in an element of its own, and so cannot begin a formula.
    if (shown.includes('$')) expect([shown, within]).toEqual(['$', 'span']);
  }
}

/** Checks a suggestion: our explanation, then one code block with exactly these lines. */
export function expectHarmlessSuggestion(text: string, lines: string): void {
  const nodes = rendered(text).filter((node) => !('value' in node && node.value.trim() === ''));
  const [block] = elements(nodes.slice(-1));
  expect(block?.tagName).toBe('pre');
  const [code] = elements(block?.childNodes ?? []);
  expect(code?.attrs).toEqual([{ name: 'class', value: 'language-suggestion' }]);
  expect(code?.childNodes.map((node) => ('value' in node ? node.value : node.nodeName))).toEqual([`${lines}\n`]);
  expectHarmlessNodes(nodes.slice(0, -1));
}

/** Checks a line of a log or terminal: nothing may read it as a command. */
export function expectSilent(line: string): void {
  expect(line).not.toMatch(/^\s*::/);
  expect(line).not.toContain('##[');
  expect(line).not.toMatch(ACTING);
}

const GROUPS = ['Plan', 'Problems in the alias files'];
/** Escaped for the runner, so that a message or property cannot contain another command. */
const COMMAND = new RegExp(
  [
    '^::(?:',
    'add-mask::(?<mask>[\\w+/\\\\=.%~ -]+)',
    `|group::(?:${GROUPS.join('|')})`,
    '|endgroup::',
    '|(?:notice|warning|error)(?: (?<properties>(?:title|file|line|endLine|col|endColumn)=[^:,]*',
    '(?:,(?:title|file|line|endLine|col|endColumn)=[^:,]*)*))?::(?<message>.*)',
    ')$',
  ].join(''),
);

export interface Obeyed {
  /** The messages of annotations, as the runner reads them. */
  readonly messages: readonly string[];
  /** The files of these annotations. */
  readonly files: readonly string[];
}

/** Reads all output of a process like GitHub's runner. All commands in it must be ours, in exactly our forms. */
export function expectOnlyOurCommands(printed: string): Obeyed {
  const messages: string[] = [];
  const files: string[] = [];
  for (const line of printed.split('\n')) {
    if (!line.trimStart().startsWith('::')) {
      expectSilent(line);
      continue;
    }
    expect(line).not.toContain('##[');
    expect(line).not.toMatch(ACTING);
    expect(line).toMatch(COMMAND);
    const { properties = '', message = '' } = COMMAND.exec(line)?.groups ?? {};
    expect(message).not.toMatch(/%(?!25|0D|0A)/);
    expect(properties).not.toMatch(/%(?!25|0D|0A|3A|2C)/);
    const said = unescaped(message);
    // The text for people: only our own line breaks, and no commands if the page shows lines as a log does.
    for (const part of said.split('\n')) expectSilent(part);
    messages.push(said);
    const file = /(?:^|,)file=([^,]*)/.exec(properties)?.[1];
    if (file !== undefined) files.push(unescaped(file));
  }
  return { messages, files };
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '3A': ':', '2C': ',', '0D': '\r', '0A': '\n', '25': '%' };
  return text.replace(/%(3A|2C|0D|0A|25)/g, (_all, code: string) => signs[code] ?? '');
}
