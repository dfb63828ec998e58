import { placeOf } from '../aliases/alias.ts';
import { html, htmlCode } from './neutral.ts';
import { countProblems, type RunReport, type StatusReport, type WaitingReport } from './report.ts';
import { outcomeCounts, placeText, planSentence, reasonText } from './text.ts';

/** GitHub drops a job summary above 1 MiB whole; some room is left for what other actions of the step write. */
const MOST_BYTES = 1_000_000;
const ROWS = 1000;

/** The job summary in GitHub's Markdown: the verdict first, then what stands behind it, cut with a note. */
export function summaryMarkdown(report: RunReport): string {
  const { planned, delivery } = report;
  const mark = ['failed', 'invalid', 'partial', 'blocked'].includes(report.result) ? '❌' : '✅';
  const blocks: string[] = [
    `<h3>${mark} CustomerGauge aliases: ${html(report.verdict)}</h3>`,
    ...report.failures.map(({ message, mend }) => `<p>${html(message)}<br>${html(mend)}</p>`),
    ...report.notices.map((notice) => `<p>ℹ️ ${html(notice)}</p>`),
  ];

  const { errors, warnings } = countProblems(report.problems);
  blocks.push(
    ...table(
      `Problems: ${errors} errors, ${warnings} warnings`,
      ['where', 'rule', 'what is wrong', 'how to mend it'],
      report.problems,
      (p) => [
        htmlCode(placeText(p.place)),
        `${p.severity === 'error' ? '❌' : '⚠️'} ${htmlCode(p.rule)}`,
        [html(p.message), ...p.related.map(({ what, place }) => `${html(what)}: ${htmlCode(placeText(place))}`)].join(
          '<br>',
        ),
        html(p.mend),
      ],
    ),
  );
  if (planned) {
    const { plan } = planned;
    blocks.push(
      `<p>Plan for ${htmlCode(report.environment)}: ${html(planSentence(planned))} Compared with ${html(planned.base.why)}</p>`,
    );
    if (planned.guard) blocks.push(`<p>⚠️ ${html(planned.guard.message)} ${html(planned.guard.mend)}</p>`);
    blocks.push(
      ...table('Create', ['alias', 'account', 'where'], plan.create, (p) => [
        htmlCode(p.alias),
        htmlCode(p.account),
        htmlCode(placeText(placeOf(p))),
      ]),
      ...table(
        'Move: the old alias stays in CustomerGauge until somebody removes it there',
        ['alias', 'to account', 'from account', 'where'],
        plan.move,
        (p) => [htmlCode(p.alias), htmlCode(p.account), htmlCode(p.from), htmlCode(placeText(placeOf(p)))],
      ),
      ...table('Retry', ['alias', 'account', 'why', 'where'], plan.retry, (p) => [
        htmlCode(p.alias),
        htmlCode(p.account),
        htmlCode(p.reason),
        htmlCode(placeText(placeOf(p))),
      ]),
      ...table(
        'Removed from the files: still in CustomerGauge until somebody removes it there',
        ['alias', 'account'],
        plan.remove,
        (p) => [htmlCode(p.alias), htmlCode(p.account)],
      ),
    );
  }
  if (delivery) {
    blocks.push(`<p>${html(outcomeCounts(delivery))}</p>`);
    blocks.push(
      ...table(
        'Not accepted',
        ['alias', 'account', 'state', 'why'],
        delivery.outcomes.filter(({ state }) => state !== 'accepted'),
        (o) => [
          htmlCode(o.pair.alias),
          htmlCode(o.pair.account),
          o.state,
          o.reason ? htmlCode(reasonText(o.reason)) : '',
        ],
      ),
    );
  }
  if (report.status) blocks.push(...statusBlocks(report.status));
  if (report.ledger?.commit) {
    blocks.push(`<p>Ledger: ${htmlCode(report.ledger.ref)} at ${htmlCode(report.ledger.commit)}</p>`);
  }
  return cut(blocks);
}

function statusBlocks({ last, source, pending, removed }: StatusReport): readonly string[] {
  const heads = ['alias', 'account', 'state', 'why', 'since', 'run'];
  const cells = ({ alias, account, state, reason, time, run }: WaitingReport) => [
    htmlCode(alias),
    htmlCode(account),
    htmlCode(state),
    htmlCode(reason),
    htmlCode(time),
    htmlCode(run),
  ];
  return [
    `<p>Last entry: ${htmlCode(last.title)} by ${htmlCode(last.actor)}, ${htmlCode(last.time)}, ${htmlCode(last.run)}, files as of commit ${htmlCode(source)}</p>`,
    ...table('Pending: the next push tries these again', heads, pending, cells),
    ...table('Removed from the files: still in CustomerGauge until somebody removes them there', heads, removed, cells),
  ];
}

/** A table as lines of one HTML block: no blank line may stand inside, or Markdown would come alive again. */
function table<T>(
  title: string,
  heads: readonly string[],
  rows: readonly T[],
  cells: (row: T) => readonly string[],
): readonly string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, ROWS);
  const more = rows.length - shown.length;
  return [
    `<h4>${html(title)} (${rows.length})</h4>\n<table>`,
    `<tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>`,
    ...shown.map(
      (row) =>
        `<tr>${cells(row)
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    ),
    `</table>${more > 0 ? `\n<p>… and ${more} more, see the log and the files.</p>` : ''}`,
  ];
}

function cut(blocks: readonly string[]): string {
  const kept: string[] = [];
  let bytes = 0;
  let open = false;
  for (const block of blocks) {
    bytes += Buffer.byteLength(block) + 1;
    if (bytes > MOST_BYTES) {
      kept.push(
        `${open ? '</table>\n' : ''}<p>… cut here: GitHub shows no more than 1 MiB. All of it is in the files that the outputs name.</p>`,
      );
      break;
    }
    if (block.endsWith('<table>')) open = true;
    if (block.startsWith('</table>')) open = false;
    kept.push(block);
  }
  return `${kept.join('\n')}\n`;
}
