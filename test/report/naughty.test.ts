import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/action/annotations.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { SourceLines } from '../../src/aliases/source.ts';
import { computePlan } from '../../src/plan/plan.ts';
import { COMMENT, markdown, SUMMARY } from '../../src/report/markdown.ts';
import { logLine } from '../../src/report/neutral.ts';
import { outcomePage } from '../../src/report/outcome-page.ts';
import type { Page } from '../../src/report/page.ts';
import { planPage } from '../../src/report/plan-page.ts';
import type { RunReport } from '../../src/report/report.ts';
import { sarifDocument } from '../../src/report/sarif.ts';
import { summaryPage } from '../../src/report/summary-page.ts';
import { deliveryText, NO_STYLE, planText, problemsText, reviewText, statusText } from '../../src/report/text.ts';
import { checkAliases } from '../../src/rules/check.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import { emptyReport } from '../../src/run/perform.ts';
import { expectHarmless, expectSilent } from '../support/harmless.ts';
import { NAUGHTY } from '../support/naughty-strings.ts';
import { everyNth } from '../support/sample.ts';

const widths = (page: Page) => page.sections.map(({ columns }) => columns.length);
const ruleUrl = (rule: string): string => `https://example.com/docs/rules.md#${rule}`;

/** A report in which every string stands wherever something from outside can stand. */
async function reportOf(strings: readonly string[]): Promise<RunReport> {
  const pairs = strings.flatMap((text, at) => {
    const source = new SourceLines(`aliases/${text}.yaml`, text);
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
  const pending = new Map(
    strings.map((text, at) => [
      keyOf(text, `to try again ${at}`),
      { state: 'rejected', code: text, reason: text } as const,
    ]),
  );
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
    failures: strings.map((text) => ({ code: 'x', message: text, hint: text })),
    problems,
    planned: {
      plan: computePlan(new PairSet(pairs), { accepted: new PairSet(accepted), pending }),
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
        how: 'unapproved' as const,
        commit: undefined,
        pullRequest: { number: 1, url: all, title: all, author: all, approvedBy: [all] },
      })),
      enforced: true,
      gaps: [...strings],
    },
    ledger: { ref: all, commit: all },
    status: {
      last: { title: all, run: all, actor: all, time: all },
      source: all,
      accepted: 1,
      pending: waiting.map((one) => ({ ...one, state: 'rejected' as const, code: one.reason })),
      removed: waiting,
    },
  };
}

describe('485 naughty strings and a few of our own', () => {
  it('are harmless in a summary, a comment and the comment after a push, one by one', async () => {
    for (const one of everyNth(NAUGHTY, 5)) {
      const report = await reportOf([one]);
      for (const [page, limits] of [
        [summaryPage(report), SUMMARY],
        [planPage(report), COMMENT],
        [outcomePage(report, 1, one), COMMENT],
      ] as const)
        expectHarmless(markdown(page, { ...limits, ruleUrl, redact: String }), widths(page));
    }
  });

  it('are harmless all together, and within what GitHub takes', async () => {
    const report = await reportOf(NAUGHTY);
    const summary = markdown(summaryPage(report), { ...SUMMARY, ruleUrl, redact: String });
    const comment = markdown(planPage(report), { ...COMMENT, ruleUrl, redact: String });
    expectHarmless(summary, widths(summaryPage(report)));
    expectHarmless(comment, widths(planPage(report)));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(comment.length).toBeLessThan(65_536);
  });

  it('never act in a log or on a terminal', async () => {
    const report = await reportOf(NAUGHTY);
    const { planned, review, delivery, status, problems } = report;
    if (!planned || !review || !delivery || !status) throw new Error('The report lacks a part.');
    const lines = [
      ...problemsText(problems, NO_STYLE),
      ...planText(planned, NO_STYLE),
      ...reviewText(review, NO_STYLE),
      ...deliveryText(delivery, NO_STYLE),
      ...statusText(status, NO_STYLE),
    ].map(logLine);
    expect(lines.length).toBeGreaterThan(NAUGHTY.length);
    for (const line of lines) expectSilent(line);
  });

  it('never act in an annotation or in SARIF', async () => {
    const { problems } = await reportOf(NAUGHTY);
    for (const { message } of annotations(problems, ruleUrl)) expect(message).not.toMatch(/[\p{Cc}--\n]/v);
    // All but the rules' own examples, which have lines, and the fixes themselves, which hold exactly what goes into the file.
    const document = JSON.stringify(sarifDocument(problems, { ruleUrl, version: '1.2.3' }), (key, value) =>
      key === 'insertedContent' || key === 'help' ? undefined : value,
    );
    const texts = [...document.matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(([, text]) => JSON.parse(text ?? '""'));
    expect(texts.length).toBeGreaterThan(NAUGHTY.length);
    for (const text of texts) expect(text).not.toMatch(/\]\(|\p{Cc}/u);
  });
});
