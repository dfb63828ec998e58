import { describe, expect, it } from 'vitest';
import { annotations } from '../src/action/annotations.ts';
import type { Problem } from '../src/aliases/problem.ts';
import { SourceText } from '../src/aliases/source.ts';
import { computePlan } from '../src/plan/plan.ts';
import { html, htmlCode, logLine, quoted, visible } from '../src/report/neutral.ts';
import type { RunReport } from '../src/report/report.ts';
import { summaryMarkdown } from '../src/report/summary.ts';
import { PLAIN, problemText } from '../src/report/text.ts';

function problem(file: string, line: number, severity: Problem['severity'] = 'error'): Problem {
  const place = { file, line, column: 3, endLine: line, endColumn: 9 };
  return { rule: 'blank', severity, place, message: 'This alias is empty.', mend: 'Write a name.', related: [] };
}

function report(part: Partial<RunReport>): RunReport {
  return {
    command: 'plan',
    result: 'planned',
    verdict: 'fine',
    environment: 'production',
    path: 'aliases',
    dryRun: false,
    notices: [],
    problems: [],
    files: 1,
    aliases: 1,
    failures: [],
    planned: undefined,
    delivery: undefined,
    ledger: undefined,
    status: undefined,
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
    expect(quoted('日本 é')).toBe('“日本 é”');
  });

  it('cannot become HTML, a mention, an issue reference or a link in Markdown', () => {
    expect(htmlCode('<img src=x> & "q"')).toBe('<code>&#60;img src=x&#62; &#38; &#34;q&#34;</code>');
    expect(html('ask @octocat about #12')).toBe('ask @&#8203;octocat about #&#8203;12');
    expect(html("it's")).toBe('it&#39;s');
  });

  it('stays inside its table: a summary has no blank line and no Markdown of its own in one', () => {
    const name = '\n\n# heading | [x](http://evil) `code` </td></table>';
    const pair = { account: name, alias: name, source: new SourceText(`aliases/${name}.yaml`, ''), start: 0, end: 0 };
    const plan = computePlan([pair], { accepted: [] });
    const base = { commit: undefined, why: 'nothing.' };
    const text = summaryMarkdown(
      report({ planned: { plan, digest: '', base, commit: '', maxNew: 0, guard: undefined } }),
    );
    expect(text.match(/<\/table>/g)).toHaveLength(1);
    expect(text).not.toMatch(/\n\s*\n/);
    expect(
      text
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('<')),
    ).toBe(true);
  });
});

describe('the summary', () => {
  it('says the verdict in its first line', () => {
    expect(summaryMarkdown(report({ verdict: '3 aliases to create.' })).split('\n')[0]).toContain(
      '3 aliases to create.',
    );
  });

  it('stays below 1 MiB, closes its table and says that it was cut', () => {
    const alias = 'x'.repeat(1500);
    const source = new SourceText('aliases/a.yaml', '');
    const pairs = Array.from({ length: 1500 }, (_, at) => ({
      account: `A${at}`,
      alias: `${alias}${at}`,
      source,
      start: 0,
      end: 0,
    }));
    const base = { commit: undefined, why: 'nothing.' };
    const planned = {
      plan: computePlan(pairs, { accepted: [] }),
      digest: '',
      base,
      commit: '',
      maxNew: 0,
      guard: undefined,
    };
    const text = summaryMarkdown(report({ planned }));
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('cut here');
    expect(text.match(/<table>/g)?.length).toBe(text.match(/<\/table>/g)?.length);
  });
});

describe('annotations', () => {
  it('are eight problems and one that says how many more there are and where', () => {
    const marks = annotations(Array.from({ length: 30 }, (_, at) => problem('aliases/a.yaml', at + 1)));
    expect(marks).toHaveLength(9);
    expect(marks[8]).toMatchObject({ title: '22 more errors', message: expect.stringContaining('aliases/a.yaml') });
  });

  it('show the first problem of every file before the second of any', () => {
    const marks = annotations([problem('a.yaml', 1), problem('a.yaml', 2), problem('b.yaml', 7)]);
    expect(marks.map(({ problem: one }) => `${one?.place.file}:${one?.place.line}`)).toEqual([
      'a.yaml:1',
      'b.yaml:7',
      'a.yaml:2',
    ]);
  });

  it('put errors before warnings, each within its own limit', () => {
    const marks = annotations([problem('a.yaml', 1, 'warning'), problem('a.yaml', 2)]);
    expect(marks.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });
});

describe('a problem', () => {
  it('reads as where, what and how to mend it', () => {
    expect(problemText(problem('aliases/a.yaml', 4), PLAIN)).toEqual([
      'aliases/a.yaml:4:3 error blank',
      '  This alias is empty.',
      '  Write a name.',
    ]);
  });
});
