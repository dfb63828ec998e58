/** Shows how a run ended: annotations, log, files, outputs, job summary, verdict. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../error.ts';
import type { OutputName } from '../inputs/outputs.ts';
import { hasChanges } from '../plan/plan.ts';
import { checksText } from '../report/checks-shown.ts';
import { type DocsUrl, docsLinks, placeLinks, ruleLinks, withPageUrls } from '../report/links.ts';
import { markdown, SUMMARY } from '../report/markdown.ts';
import { visible } from '../report/neutral.ts';
import { countProblems, type RunReport } from '../report/report.ts';
import { exitCode } from '../report/result.ts';
import { failuresText, guardText } from '../report/sentences.ts';
import { summaryPage } from '../report/summary-page.ts';
import { deliveryText, NO_STYLE, reviewText, statusText } from '../report/text.ts';
import { writeDocuments } from '../run/documents.ts';
import { annotations } from './annotations.ts';
import { addToSummary, annotate, setOutputs } from './runner.ts';

export interface Publishing {
  readonly env: NodeJS.ProcessEnv;
  readonly redact: (text: string) => string;
  readonly log: (lines: readonly string[]) => void;
  /** Path of the SARIF file, if one is wanted. */
  readonly sarif: string | undefined;
}

const TITLE = 'CustomerGauge aliases';

/**
 * Shows everything, with the verdict last. If something cannot be written, the rest still is. Returns the exit code: a missing
 * file or output is an error, because later steps may need it; a missing summary is not.
 */
export async function publish(report: RunReport, { env, redact, log, sarif }: Publishing): Promise<number> {
  const ruleUrl = ruleLinks(env);
  const docsUrl = docsLinks(env);
  for (const mark of annotations(report.problems, ruleUrl)) {
    const { severity, message, title, place } = mark;
    annotate(severity, redact(message), { title, ...(place ? lines(place) : {}) });
  }
  if (report.review) log(reviewText(report.review, NO_STYLE));
  if (report.delivery) log(deliveryText(report.delivery, NO_STYLE));
  if (report.status) log(statusText(report.status, NO_STYLE));
  if (report.checks) log(checksText(report.checks, NO_STYLE));

  const unwritten: string[] = [];
  let files = { plan: '', report: '' };
  const temp = env.RUNNER_TEMP || tmpdir();
  try {
    const folder = mkdtempSync(join(temp, 'customergauge-'));
    files = { plan: report.planned ? join(folder, 'plan.json') : '', report: join(folder, 'report.json') };
  } catch (cause) {
    unwritten.push(
      `plan.json and report.json could not be written: ${messageOf(cause)}. Make sure that the runner’s folder for temporary files, \`${temp}\`, exists and can be written to.`,
    );
  }
  unwritten.push(...(await writeDocuments(report, { ...files, sarif }, { redact, ruleUrl })));
  if (env.GITHUB_OUTPUT) {
    try {
      setOutputs(env.GITHUB_OUTPUT, outputs(report, files));
    } catch (cause) {
      unwritten.push(
        `The outputs could not be written, and later steps do not see them: ${messageOf(cause)}. Make sure that the runner’s file for them, \`${env.GITHUB_OUTPUT}\`, exists and can be written to, in a container too.`,
      );
    }
  }

  if (env.GITHUB_STEP_SUMMARY) {
    try {
      const placeUrl = placeLinks(env, report.shownCommit);
      const options = { ...SUMMARY, ruleUrl, placeUrl, docsUrl, redact };
      addToSummary(env.GITHUB_STEP_SUMMARY, markdown(summaryPage(report), options));
    } catch (cause) {
      annotate('warning', `The job summary could not be written: ${visible(messageOf(cause))}`);
    }
  }
  return sayVerdict(report, unwritten, { redact, log, docsUrl });
}

function sayVerdict(
  report: RunReport,
  unwritten: readonly string[],
  { redact, log, docsUrl }: Pick<Publishing, 'redact' | 'log'> & { readonly docsUrl: DocsUrl },
): number {
  const details = [...failuresText(report), ...unwritten].map((line) => withPageUrls(visible(line), docsUrl));
  const code = exitCode(report.result) || (unwritten.length > 0 ? 1 : 0);
  const verdict = [visible(report.verdict), ...details];
  if (code !== 0) annotate('error', redact(verdict.join('\n')), { title: TITLE });
  else log(verdict);
  const guard = guardText(report);
  if (guard) annotate('warning', guard, { title: `${TITLE}: max-new` });
  return code;
}

/** The place as annotation properties. GitHub refuses columns on an annotation of several lines. */
function lines(place: NonNullable<ReturnType<typeof annotations>[number]['place']>) {
  const { file, line, endLine, column, endColumn } = place;
  const columns = line === endLine ? { startColumn: column, endColumn } : {};
  return { file, startLine: line, endLine, ...columns };
}

/** All outputs of action.yml. Counts that do not apply to the command are 0, texts are empty. */
function outputs(
  report: RunReport,
  files: { readonly plan: string; readonly report: string },
): Readonly<Record<OutputName, string>> {
  const plan = report.planned?.plan;
  const { errors, warnings } = countProblems(report.problems);
  const counts = report.delivery?.counts;
  const numbers = {
    create: plan?.create.length,
    move: plan?.move.length,
    retry: plan?.retry.length,
    remove: plan?.remove.length,
    unchanged: plan?.unchanged,
    accepted: counts?.accepted,
    rejected: counts?.rejected,
    unanswered: counts?.unanswered,
    unsent: counts?.unsent,
    errors,
    warnings,
  };
  const texts = Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, String(number ?? 0)]));
  return {
    ...(texts as Record<keyof typeof numbers, string>),
    result: report.result,
    changes: String(plan !== undefined && hasChanges(plan)),
    confirm: report.preview && report.result === 'planned' ? String(report.preview.confirm) : '',
    'plan-file': files.plan,
    'report-file': files.report,
    'plan-digest': report.planned?.digest ?? '',
    'ledger-commit': report.ledger?.commit ?? '',
  };
}
