/** Renders a page as HTML blocks, because GitHub does not interpret Markdown from names or API messages in them. */
import type { Severity } from '../aliases/finding.ts';
import type { Place } from '../aliases/source.ts';
import type { RuleId } from '../rules/all-rules.ts';
import type { Problem } from '../rules/problem.ts';
import { type DocsUrl, PAGES, type PlaceUrl } from './links.ts';
import { htmlCode, htmlSentence } from './neutral.ts';
import type { Page, PageSection } from './page.ts';
import { count } from './report.ts';
import { COLUMNS, type Column, type Row, type Section } from './section.ts';

export interface MarkdownOptions {
  /** GitHub's size limit, in the unit of `measure`. */
  readonly most: number;
  readonly measure: (text: string) => number;
  /** The most rows of one list, even if there is more room. */
  readonly rows: number;
  /** Lists with more rows are collapsed. */
  readonly unfolded: number;
  /** Gives the address where a rule is explained. */
  readonly ruleUrl: (rule: RuleId) => string;
  /** Gives the address of a place in a file. */
  readonly placeUrl?: PlaceUrl;
  /** Gives the address of a page of the documentation. */
  readonly docsUrl?: DocsUrl;
  /** Removes secrets. It runs before escaping, because an escaped secret would not be recognised. */
  readonly redact: (text: string) => string;
}

/** The options that depend on GitHub's limits; the others depend on the run. */
type Limits = Omit<MarkdownOptions, 'ruleUrl' | 'placeUrl' | 'docsUrl' | 'redact'>;

/** GitHub drops a job summary above 1 MiB completely. Some room is left for other programs of the step. */
export const SUMMARY: Limits = {
  most: 1_000_000,
  measure: (text) => Buffer.byteLength(text),
  rows: 1000,
  unfolded: 100,
};

/** A comment can have 65,536 characters, including the marker by which it is found again. */
export const COMMENT: Limits = {
  most: 65_000,
  measure: (text) => text.length,
  rows: 1000,
  unfolded: 20,
};

const LONGEST_PARAGRAPH = 1500;
/** The longest heading or line of the details. These are never left out, so they must fit even when escaped. */
const LONGEST_FIXED = 500;
const LONGEST_CELL = 300;
const LONGEST_TITLE = 200;
const LONGEST_URL = 1000;

/** Renders a page. If it does not fit, rows of its lists are left out, and each list says how many. */
export function markdown(page: Page, options: MarkdownOptions): string {
  const { redact } = options;
  const head = `<h3>${page.mark} ${htmlSentence(clip(redact(page.verdict), LONGEST_FIXED))}</h3>`;
  const details = page.footer.map((line) => htmlSentence(clip(redact(line), LONGEST_FIXED))).join('<br>');
  const foot = details === '' ? '' : `<details><summary>Details</summary>\n<p><sub>${details}</sub></p>\n</details>`;
  const frames = page.sections.map((section) => frame(section, options));
  const size = (text: string): number => options.measure(text) + 1;
  const fixed = [
    head,
    foot,
    ...frames.flatMap(({ open, close, more }) => [open, close, more(Number.MAX_SAFE_INTEGER)]),
  ];
  const room = options.most - fixed.reduce((sum, text) => sum + size(text), 0);

  const link = (word: string): string | undefined => pageLink(word, options.docsUrl);
  const paragraphs = page.paragraphs.map(
    (text) => `<p>${htmlSentence(clip(redact(text), LONGEST_PARAGRAPH), link)}</p>`,
  );
  const kept = fitting(paragraphs, (left) => `<p>… and ${count(left, 'more note')}, see the log.</p>`, room / 2, size);
  const left = room - kept.reduce((sum, text) => sum + size(text), 0);

  const rows = page.sections.map((section) => rowsOf(section, options));
  const shares = share(
    rows.map((lines) => lines.reduce((sum, line) => sum + size(line), 0)),
    left,
  );
  const lists = frames.flatMap(({ open, close, more, total }, index) => {
    const shown: string[] = [];
    let used = 0;
    for (const line of rows[index] ?? []) {
      // One long row must not displace shorter ones.
      if (used + size(line) > (shares[index] ?? 0)) continue;
      used += size(line);
      shown.push(line);
    }
    return [open, ...shown, close, ...(shown.length < total ? [more(total - shown.length)] : [])];
  });
  const parts = [head, ...kept, ...lists, ...(foot === '' ? [] : [foot])];
  return `${parts.join('\n')}\n`;
}

/** One problem as shown above its suggested change. */
export function problemMarkdown(
  { rule, severity, message, hint }: Problem,
  { ruleUrl, redact }: Pick<MarkdownOptions, 'ruleUrl' | 'redact'>,
): string {
  const said = [message, hint].map((text) => htmlSentence(clip(redact(text), LONGEST_PARAGRAPH)));
  return `<p>${severityMark(severity)} ${ruleName(rule, ruleUrl)} ${said.join(' ')}</p>`;
}

/** A link to a page of the documentation; `undefined` if the word is not a page or its address is unknown. */
function pageLink(words: string, docsUrl: DocsUrl | undefined): string | undefined {
  const title = Object.hasOwn(PAGES, words) ? PAGES[words] : undefined;
  const url = docsUrl?.(words);
  return title === undefined || url === undefined || url === words
    ? undefined
    : `<a href="${attribute(url)}">${title}</a>`;
}

function severityMark(severity: Severity | undefined): string {
  return severity === 'error' ? '❌' : '⚠️';
}

function ruleName(rule: string, ruleUrl: MarkdownOptions['ruleUrl']): string {
  return `<a href="${attribute(ruleUrl(rule as RuleId))}">${htmlCode(rule)}</a>`;
}

/** As many lines as fit, and a last one with the number of the others. */
function fitting(
  lines: readonly string[],
  rest: (left: number) => string,
  room: number,
  size: (text: string) => number,
): readonly string[] {
  let used = 0;
  const kept = lines.filter((line) => {
    if (used + size(line) > room) return false;
    used += size(line);
    return true;
  });
  return kept.length < lines.length ? [...kept, rest(lines.length - kept.length)] : kept;
}

/** Divides the room: small lists get all that they need, and the others share the rest equally. */
function share(needs: readonly number[], room: number): readonly number[] {
  const shares = needs.map(() => 0);
  let left = Math.max(0, room);
  const order = [...needs.keys()].sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
  order.forEach((index, at) => {
    const given = Math.min(needs[index] ?? 0, Math.floor(left / (order.length - at)));
    shares[index] = given;
    left -= given;
  });
  return shares;
}

interface Frame {
  readonly open: string;
  readonly close: string;
  readonly more: (left: number) => string;
  readonly total: number;
}

/** The HTML around a list. It has no blank line, because after one GitHub would interpret Markdown again. */
function frame({ title, size, columns, folded = false }: PageSection, { unfolded, redact }: MarkdownOptions): Frame {
  const heading = `${htmlSentence(clip(redact(title), LONGEST_TITLE))} (${size})`;
  const hidden = folded || size > unfolded;
  const heads = columns.map((column) => `<th>${COLUMNS[column]}</th>`).join('');
  return {
    open: `${hidden ? `<details><summary><b>${heading}</b></summary>` : `<p><b>${heading}</b></p>`}\n<table>\n<tr>${heads}</tr>`,
    close: `</table>${hidden ? '\n</details>' : ''}`,
    more: (left) => `<p>… and ${left} more, see <code>plan.json</code> and <code>report.json</code> of this run.</p>`,
    total: size,
  };
}

function rowsOf({ size, columns, row }: Section, options: MarkdownOptions): readonly string[] {
  return Array.from({ length: Math.min(size, options.rows) }, (_, index) => {
    const one = row(index);
    return `<tr>${columns.map((column) => `<td>${cell(column, one, options)}</td>`).join('')}</tr>`;
  });
}

function cell(column: Column, row: Row, { ruleUrl, placeUrl, redact }: MarkdownOptions): string {
  const shown = (raw: string, most: number): string => clip(redact(raw), most);
  const text = shown(row[column] ?? '', LONGEST_CELL);
  const linked = (code: string, place: Place | undefined): string => {
    const url = place && placeUrl?.(place);
    // An address that contains a secret, or that is not a valid URL, is not linked.
    return url === undefined || url.length > LONGEST_URL || redact(url) !== url
      ? code
      : `<a href="${attribute(url)}">${code}</a>`;
  };
  switch (column) {
    case 'rule':
      return ruleName(text, ruleUrl);
    case 'problem':
      return [
        `${severityMark(row.severity)} ${htmlSentence(shown(row.problem ?? '', LONGEST_PARAGRAPH))}`,
        ...(row.related ?? []).map(
          ({ what, where, place }) => `${htmlSentence(what)}: ${linked(htmlCode(shown(where, LONGEST_CELL)), place)}`,
        ),
        htmlSentence(shown(row.hint ?? '', LONGEST_PARAGRAPH)),
      ].join('<br>');
    case 'where':
      return text === '' ? '' : linked(htmlCode(text), row.place);
    case 'state':
    case 'why':
      return htmlSentence(text);
    case 'says':
      return htmlSentence(shown(row.says ?? '', LONGEST_PARAGRAPH));
    default:
      return text === '' ? '' : htmlCode(text);
  }
}

function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

function attribute(url: string): string {
  return url.replace(/[&"<>]/g, (one) => `&#${one.charCodeAt(0)};`);
}
