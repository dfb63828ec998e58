import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocuments } from '../commands/documents.ts';
import { markdown, SUMMARY } from '../report/markdown.ts';
import { visible } from '../report/neutral.ts';
import { summaryPage } from '../report/page.ts';
import type { RunReport } from '../report/report.ts';
import { exitCode } from '../report/result.ts';
import { ruleLinks } from '../report/rule-link.ts';
import { failuresText, guardText } from '../report/sentences.ts';
import { deliveryText, PLAIN, reviewText, statusText } from '../report/text.ts';
import { annotations } from './annotations.ts';
import { outputs } from './outputs.ts';
import { annotate, setOutput, summary } from './workflow.ts';

export interface Publishing {
  readonly env: NodeJS.ProcessEnv;
  readonly redact: (text: string) => string;
  readonly log: (lines: readonly string[]) => void;
  /** Where the problems go as SARIF, if anywhere. */
  readonly sarif: string | undefined;
}

const TITLE = 'CustomerGauge aliases';

/**
 * Annotations, log, files, outputs, summary, and the verdict last. Returns the exit code: a file that the user asked
 * for and did not get is an error, a summary that cannot be written is not.
 */
export async function publish(report: RunReport, { env, redact, log, sarif }: Publishing): Promise<number> {
  const ruleUrl = ruleLinks(env);
  for (const mark of annotations(report.problems, ruleUrl)) {
    const { severity, message, title, place } = mark;
    annotate(severity, redact(message), { title, ...(place ? lines(place) : {}) });
  }
  if (report.review) log(reviewText(report.review, PLAIN));
  if (report.delivery) log(deliveryText(report.delivery, PLAIN));
  if (report.status) log(statusText(report.status, PLAIN));

  const folder = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'customergauge-'));
  const plan = report.planned ? join(folder, 'plan.json') : '';
  const files = { plan, report: join(folder, 'report.json') };
  const unwritten = await writeDocuments(report, { ...files, sarif }, { redact, ruleUrl });
  if (env.GITHUB_OUTPUT) for (const [name, value] of Object.entries(outputs(report, files))) setOutput(name, value);

  if (env.GITHUB_STEP_SUMMARY) {
    try {
      await summary.addRaw(markdown(summaryPage(report), { ...SUMMARY, ruleUrl, redact })).write();
    } catch (cause) {
      annotate('warning', `The job summary could not be written: ${visible(String(cause))}`);
    }
  }
  return sayVerdict(report, unwritten, { redact, log });
}

function sayVerdict(
  report: RunReport,
  unwritten: readonly string[],
  { redact, log }: Pick<Publishing, 'redact' | 'log'>,
): number {
  const details = [...failuresText(report), ...unwritten].map(visible);
  const code = exitCode(report.result) || (unwritten.length > 0 ? 1 : 0);
  const verdict = [visible(report.verdict), ...details];
  if (code !== 0) annotate('error', redact(verdict.join('\n')), { title: TITLE });
  else log(verdict);
  const guard = guardText(report);
  if (guard) annotate('warning', guard, { title: `${TITLE}: max-new` });
  return code;
}

/** GitHub refuses columns on an annotation of several lines. */
function lines(place: NonNullable<ReturnType<typeof annotations>[number]['place']>) {
  const { file, line, endLine, column, endColumn } = place;
  const columns = line === endLine ? { startColumn: column, endColumn } : {};
  return { file, startLine: line, endLine, ...columns };
}
