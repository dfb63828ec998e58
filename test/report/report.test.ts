import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/action/annotations.ts';
import type { AliasPair, LocatedPair } from '../../src/aliases/alias.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { SourceLines } from '../../src/aliases/source.ts';
import { computePlan } from '../../src/plan/plan.ts';
import { placeLinks } from '../../src/report/links.ts';
import { COMMENT, markdown, SUMMARY } from '../../src/report/markdown.ts';
import { html, htmlCode, htmlSentence, inCurlyQuotes, logLine, visible } from '../../src/report/neutral.ts';
import { outcomePage } from '../../src/report/outcome-page.ts';
import { planPage } from '../../src/report/plan-page.ts';
import type { DeliveryReport, PlanReport, RunReport } from '../../src/report/report.ts';
import { summaryPage } from '../../src/report/summary-page.ts';
import { NO_STYLE, problemsText } from '../../src/report/text.ts';
import type { Problem } from '../../src/rules/problem.ts';
import { Secrets } from '../../src/secrets.ts';

function problem(file: string, line: number, severity: Problem['severity'] = 'error'): Problem {
  const place = { file, line, column: 3, endLine: line, endColumn: 9 };
  return { rule: 'blank', severity, place, message: 'This alias is empty.', hint: 'Write a name.', related: [] };
}

function report(part: Partial<RunReport>): RunReport {
  return {
    command: 'plan',
    result: 'planned',
    verdict: 'fine',
    environment: 'production',
    path: 'aliases',
    dryRun: false,
    requireReviewed: false,
    notices: [],
    problems: [],
    files: 1,
    aliases: 1,
    failures: [],
    planned: undefined,
    review: undefined,
    delivery: undefined,
    ledger: undefined,
    status: undefined,
    preview: undefined,
    checks: undefined,
    ...part,
  };
}

describe('hostile text', () => {
  it('cannot start a workflow command, whichever syntax it tries', () => {
    expect(logLine('::error::x')).toBe('\\::error::x');
    expect(logLine('  ::add-mask::x')).toBe('  \\::add-mask::x');
    expect(logLine('name ##[error]x ##[group]')).not.toContain('##[');
  });

  it('cannot break a line, move a cursor or hide itself', () => {
    expect(visible('a\r\n::error::b\t\u001b[2J\u202e\u200b\u2028')).toBe(
      'a\\r\\n::error::b\\t\\u{1b}[2J\\u{202e}\\u{200b}\\u{2028}',
    );
    expect(inCurlyQuotes('日本 é')).toBe('“日本 é”');
  });

  it('cannot become HTML, a mention, an issue reference or a link in Markdown', () => {
    expect(htmlCode('<img src=x> & "q"')).toBe('<code>&#60;img src=x&#62; &#38; &#34;q&#34;</code>');
    expect(html('ask @octocat about #12')).toBe('ask @&#8203;octocat about #&#8203;12');
    expect(html("it's")).toBe('it&#39;s');
    expect(html('see https://x.example and www.x.example')).toBe(
      'see https://&#8203;x.example and www.&#8203;x.example',
    );
    expect(html('costs $5$ :tada: since abcdef1234')).toBe(
      'costs <span>$</span>5<span>$</span> :&#8203;tada: since <code>abcdef1234</code>',
    );
  });

  it('is set off as code where a sentence quotes it, and stays prose where the quote does not close', () => {
    expect(htmlSentence('The alias “<b>@x” is wrong: set `rules`.')).toBe(
      'The alias <code>&#60;b&#62;@x</code> is wrong: set <code>rules</code>.',
    );
    expect(htmlSentence('Write it as "say \\"@x\\"" or " @y')).toBe(
      'Write it as <code>&#34;say \\&#34;@x\\&#34;&#34;</code> or &#34; @&#8203;y',
    );
    expect(htmlSentence('“a” @octocat” and “<i>')).toBe('<code>a</code> @&#8203;octocat” and “&#60;i&#62;');
  });
});

function planned(pairs: readonly LocatedPair[], accepted: readonly AliasPair[] = []): PlanReport {
  const base = { commit: undefined, why: 'no aliases at all.' };
  const plan = computePlan(new PairSet(pairs), { accepted: new PairSet(accepted) });
  return { plan, digest: 'd', base, commit: 'c', maxNew: 0, guard: undefined };
}

function pairsNamed(count: number, alias: (at: number) => string): readonly LocatedPair[] {
  const source = new SourceLines('aliases/a.yaml', '');
  return Array.from({ length: count }, (_, at) => ({
    account: `A${at}`,
    alias: alias(at),
    source,
    start: 0,
    end: 0,
  }));
}

const ruleUrl = (rule: string): string => `https://example.com/rules#${rule}`;
const asSummary = (one: RunReport): string => markdown(summaryPage(one), { ...SUMMARY, ruleUrl, redact: String });
const asComment = (one: RunReport): string => markdown(planPage(one), { ...COMMENT, ruleUrl, redact: String });

/** How many rows the lists of a page show, and how many they say that they leave out. */
function counted(text: string): { readonly rows: number; readonly left: number } {
  const left = [...text.matchAll(/… and (\d+) more, see/g)].reduce((sum, [, number]) => sum + Number(number), 0);
  return { rows: (text.match(/<tr><td>/g) ?? []).length, left };
}

describe('the summary', () => {
  it('shows no secret, though what stands in it is made harmless', () => {
    const secrets = new Secrets();
    secrets.add('p@ss//<word>$1');
    const text = markdown(summaryPage(report({ verdict: 'It said “p@ss//<word>$1” and p@ss//<word>$1.' })), {
      ...SUMMARY,
      ruleUrl,
      redact: (raw) => secrets.redact(raw),
    });
    expect(text).toContain('It said <code>***</code> and ***.');
    expect(text).not.toContain('ss//');
  });

  it('says the verdict in its first line', () => {
    expect(asSummary(report({ verdict: '3 aliases to create.' })).split('\n')[0]).toContain('3 aliases to create.');
  });

  it('stays below 1 MiB, closes its tables and says how much it leaves out', () => {
    const text = asSummary(report({ planned: planned(pairsNamed(5000, (at) => `${'&'.repeat(1500)}${at}`)) }));
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const { rows, left } = counted(text);
    expect(rows).toBeGreaterThan(100);
    expect(rows + left).toBe(5000);
    expect(text.match(/<table>/g)?.length).toBe(text.match(/<\/table>/g)?.length);
  });
});

describe('the comment', () => {
  const full = report({
    planned: planned(
      pairsNamed(5000, (at) => `Alias ${at}`),
      [{ account: 'Gone', alias: 'Gone Inc.' }],
    ),
    problems: Array.from({ length: 500 }, (_, at) => problem(`aliases/${at % 7}.yaml`, at + 1, 'warning')),
  });

  it('says in its first line what a merge sends', () => {
    expect(asComment(full).split('\n')[0]).toContain('Merging this sends 5000 aliases to CustomerGauge.');
  });

  it('holds 5,000 new aliases and 500 problems in what GitHub takes, shows some of each and counts them all', () => {
    const text = asComment(full);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('Warnings, which block nothing (500)');
    expect(text).toContain('Create (5000)');
    const { rows, left } = counted(text);
    expect(rows + left).toBe(5501);
    expect(rows).toBeGreaterThan(200);
  });

  it('shows a short list whole beside long ones, and folds the long ones', () => {
    const text = asComment(full);
    expect(text).toContain('<code>Gone Inc.</code>');
    expect(text.match(/<details><summary><b>/g)).toHaveLength(2);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it('names the digest of the plan that was shown', () => {
    expect(asComment(full)).toContain('Digest <code>d</code>');
  });

  it('says that max-new would stop the push, and what to do', () => {
    const guard = { count: 9, limit: 1, message: 'This would send 9 aliases.', hint: 'Set `max-new: 9`.' };
    const text = asComment(report({ planned: { ...planned(pairsNamed(9, String)), guard } }));
    expect(text).toContain('⚠️ A push would be stopped. This would send 9 aliases. Set <code>max-new: 9</code>.');
    expect(text.split('\n')[0]).toContain('⚠️ Merging this sends nothing to CustomerGauge yet: 9 new aliases exceed');
    expect(text).not.toContain('❌');
  });
});

describe('annotations', () => {
  it('are eight problems and one that says how many more there are and where', () => {
    const marks = annotations(
      Array.from({ length: 30 }, (_, at) => problem('aliases/a.yaml', at + 1)),
      ruleUrl,
    );
    expect(marks).toHaveLength(9);
    expect(marks[8]).toMatchObject({ title: '22 more errors', message: expect.stringContaining('aliases/a.yaml') });
  });

  it('show the first problem of every file before the second of any', () => {
    const marks = annotations([problem('a.yaml', 1), problem('a.yaml', 2), problem('b.yaml', 7)], ruleUrl);
    expect(marks.map(({ place }) => `${place?.file}:${place?.line}`)).toEqual(['a.yaml:1', 'b.yaml:7', 'a.yaml:2']);
  });

  it('put errors before warnings, each within its own limit', () => {
    const marks = annotations([problem('a.yaml', 1, 'warning'), problem('a.yaml', 2)], ruleUrl);
    expect(marks.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });
});

describe('a problem', () => {
  it('reads as where, what and how to fix it', () => {
    expect(problemsText([problem('aliases/a.yaml', 4)], NO_STYLE)).toEqual([
      'aliases/a.yaml:4:3 error blank',
      '  This alias is empty.',
      '  Write a name.',
    ]);
  });
});

describe('what stands there for the same reason', () => {
  const failed = (count: number, messageOf: (at: number) => string): DeliveryReport => ({
    outcomes: pairsNamed(count, (at) => `Alias ${at}`).map((pair, at) => {
      return { pair, state: 'rejected', attempts: 1, reason: { code: 'http-422', message: messageOf(at) } };
    }),
    counts: { accepted: 0, rejected: count, unanswered: 0, unsent: 0 },
    stop: undefined,
    switchedTo: undefined,
    dropped: 0,
  });
  const shown = (delivery: DeliveryReport): string =>
    asSummary(report({ command: 'push', result: 'failed', delivery }));

  it('is one list whose title says why; what stands alone keeps its reason beside it', () => {
    const text = shown(failed(15, (at) => (at === 14 ? 'HTTP 422: Too long.' : 'HTTP 422: This account is unknown.')));
    expect(text).toContain('Not accepted, rejected: HTTP 422: This account is unknown. (14)');
    expect(text.match(/This account is unknown/g)).toHaveLength(1);
    expect(text).toContain('Not accepted (1)');
    expect(text).toContain('<td>HTTP 422: Too long.</td>');
    expect(counted(text).rows).toBe(15);
  });

  it('is no more than a few lists, however many reasons there are, and fits into a comment, however long they are', () => {
    const many = failed(4000, (at) => `${'&$\u202e<b>@x“'.repeat(200)}${at % 500}`);
    const plan = {
      ...planned([]),
      plan: {
        ...planned([]).plan,
        retry: pairsNamed(4000, String).map((pair, at) => ({
          ...pair,
          state: 'rejected' as const,
          code: 'http-422',
          reason: `${'&$\u202e<b>@x“'.repeat(200)}${at % 500}`,
        })),
      },
    };
    const texts = [shown(many), asComment(report({ planned: plan, delivery: many }))];
    expect(texts[1]?.length).toBeLessThan(65_000);
    for (const text of texts) {
      expect((text.match(/<table>/g) ?? []).length).toBeLessThanOrEqual(9);
      const { rows, left } = counted(text);
      expect(rows + left).toBe(4000);
      expect(text).not.toContain('<b>@x');
      expect(text).not.toContain('\u202e');
    }
  });
});

describe('a place', () => {
  const commit = 'c'.repeat(40);
  const env = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'acme/aliases' };

  it('leads to its line on GitHub, whatever the file is called', () => {
    const placeUrl = placeLinks(env, commit);
    const one = report({ problems: [problem('aliases/"><b>#?.yaml', 4)] });
    expect(markdown(summaryPage(one), { ...SUMMARY, ruleUrl, placeUrl, redact: String })).toContain(
      `<a href="https://github.example/acme/aliases/blob/${commit}/aliases/%22%3E%3Cb%3E%23%3F.yaml#L4"><code>`,
    );
  });

  it('leads nowhere where nobody can tell which repository or commit it is, or where the address would show a secret', () => {
    const place = problem('aliases/a.yaml', 4).place;
    expect(placeLinks({}, commit)(place)).toBeUndefined();
    expect(placeLinks(env, undefined)(place)).toBeUndefined();
    expect(placeLinks(env, '"><b>')(place)).toBeUndefined();
    expect(placeLinks({ ...env, GITHUB_SERVER_URL: 'https://x"y' }, commit)(place)).toBeUndefined();
    expect(placeLinks({ ...env, GITHUB_REPOSITORY: 'a/b/c' }, commit)(place)).toBeUndefined();
    const secrets = new Secrets();
    secrets.add('a-secret-name');
    const text = markdown(summaryPage(report({ problems: [problem('a-secret-name.yaml', 4)] })), {
      ...SUMMARY,
      ruleUrl,
      placeUrl: placeLinks(env, commit),
      redact: (raw) => secrets.redact(raw),
    });
    expect(text).not.toContain('a-secret-name');
  });
});

describe('after a push', () => {
  const [good, bad] = pairsNamed(2, (at) => `Alias ${at}`);
  if (!good || !bad) throw new Error('There are no pairs.');
  const reason = { code: 'http-422', message: 'HTTP 422: This account is unknown.' };
  const delivery: DeliveryReport = {
    outcomes: [
      { pair: bad, state: 'rejected', attempts: 1, reason },
      { pair: good, state: 'accepted', attempts: 1 },
    ],
    counts: { accepted: 1, rejected: 1, unanswered: 0, unsent: 0 },
    stop: undefined,
    switchedTo: undefined,
    dropped: 0,
  };
  const pullRequest = { number: 7, url: '', title: '', author: '', approvedBy: [] };
  const pushed = report({
    command: 'push',
    result: 'partial',
    planned: planned([good, bad], [{ account: 'Gone', alias: 'Gone Inc.' }]),
    delivery,
    review: {
      reviewed: [good, bad].map((pair) => ({ ...pair, how: 'approved' as const, commit: undefined, pullRequest })),
      unreviewed: [],
      enforced: false,
      gaps: [],
    },
  });

  it('the summary shows first what was not accepted, folds what was only planned, and leaves open what a person has to do', () => {
    const text = asSummary(pushed);
    expect(text.indexOf('Not accepted (1)')).toBeLessThan(text.indexOf('Create (2)'));
    expect(text).toContain('<summary><b>Create (2)</b></summary>');
    expect(text).toContain('<p><b>Removed from the files, and still in CustomerGauge');
    expect(text).toContain('Fix what CustomerGauge refused');
    expect(text).toContain('<td>HTTP 422: This account is unknown.</td>');
  });

  it('the comment counts what the pull request added, and says what to do about the rest', () => {
    const text = markdown(outcomePage(pushed, 7, 'the run'), { ...COMMENT, ruleUrl, redact: String });
    expect(text.split('\n')[0]).toBe(
      '<h3>❌ CustomerGauge accepted 1 alias of this pull request; 1 is still pending.</h3>',
    );
    expect(text).toContain(
      '<p>Environment <code>production</code>: 1 accepted, 1 rejected in this run; 1 is still pending.</p>',
    );
    expect(text).toContain('Fix what CustomerGauge refused');
    const other = markdown(outcomePage(pushed, 8, 'the run'), { ...COMMENT, ruleUrl, redact: String });
    expect(other).toContain('Nothing of this pull request was left to send to CustomerGauge.');
    expect(other).not.toContain('Fix what');
  });
});
