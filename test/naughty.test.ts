import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { annotations } from '../src/action/annotations.ts';
import { checkAliases } from '../src/aliases/check.ts';
import { DEFAULT_SEVERITIES } from '../src/aliases/rules.ts';
import { SourceText } from '../src/aliases/source.ts';
import { emptyReport } from '../src/commands/run.ts';
import { computePlan } from '../src/plan/plan.ts';
import { COMMENT, markdown, SUMMARY } from '../src/report/markdown.ts';
import { logLine } from '../src/report/neutral.ts';
import { outcomePage, type Page, planPage, summaryPage } from '../src/report/page.ts';
import type { RunReport } from '../src/report/report.ts';
import { sarifDocument } from '../src/report/sarif.ts';
import { deliveryText, PLAIN, planText, problemsText, reviewText, statusText } from '../src/report/text.ts';
import naughty from './data/naughty-strings.json' with { type: 'json' };

/** Tries of our own: what GitHub's runner, Markdown, mentions, references, emoji, formulas and tables react to. */
const OURS = [
  '::error file=x::boom',
  ' \t::add-mask::x',
  'x ##[error]boom',
  '@octocat and @octo-org/team',
  'octo/repo#12, #12, GH-12, abcdef1234567',
  'https://evil.example www.evil.example mail@evil.example',
  ':tada: $x^2$ `code` “quoted” @octocat”',
  '</td></tr></table><script>alert(1)</script>',
  '| a | b |\n|---|---|\n\n# Heading\n\n- [x] done ![i](http://evil.example/i.png)',
  '[click](https://evil.example)',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u202eevil\u202c\u200b\u2066',
  '```suggestion\nevil\n```',
  '<!-- customergauge-aliases:production -->',
];
const STRINGS: readonly string[] = [...naughty, ...OURS];
const ruleUrl = (rule: string): string => `https://example.com/rules#${rule}`;

/** A report in which every string stands wherever something from outside can stand. */
async function reportOf(strings: readonly string[]): Promise<RunReport> {
  const pairs = strings.flatMap((text, at) => {
    const source = new SourceText(`aliases/${text}.yaml`, text);
    const pair = { source, start: 0, end: text.length };
    return [
      { ...pair, account: text, alias: `to create ${at}` },
      { ...pair, account: `to create ${at}`, alias: text },
      { ...pair, account: `to move ${at}`, alias: `moving ${text}` },
      { ...pair, account: text, alias: `to try again ${at}` },
    ];
  });
  const accepted = strings.flatMap((text, at) => [
    { account: `left ${text}`, alias: `moving ${text}` },
    { account: text, alias: `removed ${at}` },
  ]);
  const keyOf = (account: string, alias: string): string => `${account.length}:${account}${alias}`;
  const pending = new Map(strings.map((text, at) => [keyOf(text, `to try again ${at}`), text]));
  const yaml = strings.map((text) => `- account: ${JSON.stringify(text)}\n  aliases: [${JSON.stringify(text)}, 1]\n`);
  const files = yaml.map((text, at) => ({ path: `aliases/${strings[at]}.yaml`, bytes: Buffer.from(text) }));
  const { problems } = await checkAliases(files, { severities: DEFAULT_SEVERITIES });
  const waiting = strings.map((text) => ({
    account: text,
    alias: text,
    state: text,
    reason: text,
    run: text,
    time: text,
  }));
  const all = strings.join(' ');
  return {
    ...emptyReport({ environment: 'production', path: 'aliases', dryRun: false }, 'push'),
    verdict: all,
    notices: [...strings],
    failures: strings.map((text) => ({ code: 'x', message: text, mend: text })),
    problems,
    planned: {
      plan: computePlan(pairs, { accepted, pending }),
      digest: 'd',
      base: { commit: undefined, why: all },
      commit: 'c',
      maxNew: 0,
      guard: undefined,
    },
    delivery: {
      outcomes: strings.map((text) => ({
        pair: { account: text, alias: text },
        state: 'rejected',
        attempts: 1,
        reason: { code: 'http-422', message: text, fields: { [text]: [text, text] } },
      })),
      counts: { accepted: 0, rejected: strings.length, unanswered: 0, unsent: 0 },
      stop: undefined,
      switchedTo: undefined,
      dropped: 0,
    },
    review: {
      reviewed: [],
      unreviewed: pairs.slice(0, 5).map((pair) => ({
        ...pair,
        pullRequest: { number: 1, url: all, title: all, author: all, approvedBy: [] },
      })),
      enforced: true,
      gaps: [...strings],
    },
    ledger: { ref: all, commit: all },
    status: {
      last: { title: all, run: all, actor: all, time: all },
      source: all,
      accepted: 1,
      pending: waiting,
      removed: waiting,
    },
  };
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const OWN = 'h3 p b br table tbody tr th td code a sub details summary span'.split(' ');
/** What GitHub makes a mention, a reference, a link, an emoji or a formula of, where it stands outside code. */
const LIVE = /@[\w-]|#\d|\bGH-\d|:\/\/(?!\u200b)|\bwww\.\w|:[\w+-]+:|\b[0-9a-f]{7,40}\b/i;

function elements(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node.childNodes)] : []));
}

/** Every text outside code, with what stands around it. */
function prose(nodes: readonly Node[], parents: readonly string[] = []): readonly { text: string; within: string }[] {
  return nodes.flatMap((node) => {
    if ('value' in node) return [{ text: node.value, within: parents.at(-1) ?? '' }];
    if (!('tagName' in node) || node.tagName === 'code') return [];
    return prose(node.childNodes, [...parents, node.tagName]);
  });
}

/** What a Markdown parser like GitHub's makes of a page. */
function rendered(text: string): readonly Node[] {
  const html = micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return parseFragment(html).childNodes;
}

function expectHarmless(page: Page, text: string): void {
  const nodes = rendered(text);
  const all = elements(nodes);
  expect([...new Set(all.map(({ tagName }) => tagName))].filter((name) => !OWN.includes(name))).toEqual([]);
  for (const { tagName, attrs } of all) {
    if (tagName === 'a')
      expect(attrs).toEqual([
        { name: 'href', value: expect.stringMatching(/^https:\/\/example\.com\/rules#[a-z-]+$/) },
      ]);
    else expect(attrs).toEqual([]);
  }
  const tables = all.filter(({ tagName }) => tagName === 'table');
  expect(tables).toHaveLength(page.sections.length);
  tables.forEach((table, index) => {
    const rows = elements(table.childNodes).filter(({ tagName }) => tagName === 'tr');
    const widths = rows.map((row) => elements(row.childNodes).filter(({ tagName }) => /^t[dh]$/.test(tagName)).length);
    expect(new Set(widths)).toEqual(new Set([page.sections[index]?.columns.length]));
  });
  for (const { text: shown, within } of prose(nodes)) {
    expect(shown).not.toMatch(LIVE);
    // A dollar sign stands alone in an element of its own, and so cannot begin a formula.
    if (shown.includes('$')) expect([shown, within]).toEqual(['$', 'span']);
  }
}

describe('485 naughty strings and a few of our own', () => {
  it('are harmless in a summary, a comment and the comment after a push, one by one', async () => {
    for (const one of STRINGS) {
      const report = await reportOf([one]);
      for (const [page, limits] of [
        [summaryPage(report), SUMMARY],
        [planPage(report), COMMENT],
        [outcomePage(report, 1, one), COMMENT],
      ] as const)
        expectHarmless(page, markdown(page, { ...limits, ruleUrl }));
    }
  }, 120_000);

  it('are harmless all together, and within what GitHub takes', async () => {
    const report = await reportOf(STRINGS);
    const summary = markdown(summaryPage(report), { ...SUMMARY, ruleUrl });
    const comment = markdown(planPage(report), { ...COMMENT, ruleUrl });
    expectHarmless(summaryPage(report), summary);
    expectHarmless(planPage(report), comment);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(comment.length).toBeLessThan(65_536);
  });

  it('never act in a log or on a terminal', async () => {
    const report = await reportOf(STRINGS);
    const { planned, review, delivery, status, problems } = report;
    if (!planned || !review || !delivery || !status) throw new Error('The report lacks a part.');
    const lines = [
      ...problemsText(problems, PLAIN),
      ...planText(planned, PLAIN),
      ...reviewText(review, PLAIN),
      ...deliveryText(delivery, PLAIN),
      ...statusText(status, PLAIN),
    ].map(logLine);
    expect(lines.length).toBeGreaterThan(STRINGS.length);
    for (const line of lines) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toContain('##[');
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it('never act in an annotation or in SARIF', async () => {
    const { problems } = await reportOf(STRINGS);
    for (const { message } of annotations(problems, ruleUrl)) expect(message).not.toMatch(/[\p{Cc}--\n]/v);
    const document = JSON.stringify(sarifDocument(problems, ruleUrl));
    const texts = [...document.matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(([, text]) => JSON.parse(text ?? '""'));
    expect(texts.length).toBeGreaterThan(STRINGS.length);
    for (const text of texts) expect(text).not.toMatch(/\]\(|\p{Cc}/u);
  });
});
