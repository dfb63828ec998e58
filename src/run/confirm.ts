/** Changes that nobody can undo, or that a click too many would make: somebody has to confirm them, by their number. */
import { CodedError, type LedgerCode } from '../error.ts';
import { toldToStop } from '../git/git.ts';
import { count, type Failure, type PreviewReport, type RunReport } from '../report/report.ts';
import { failedReport, type Run } from './context.ts';

/**
 * Shows what would change, and finds out whether somebody confirmed it: by the input `confirm`, or by typing the number at a
 * terminal.
 * @returns nothing where they did, else how the run ends
 */
export async function unconfirmed(run: Run, report: RunReport, preview: PreviewReport): Promise<RunReport | undefined> {
  const { settings, show, person } = run;
  const number = preview.confirm;
  show.preview(preview);
  if (settings.confirm === number) return undefined;
  if (settings.confirm !== undefined) return failedReport(report, wrongNumber(settings.confirm, number), 'blocked');
  if (!person?.ask)
    return {
      ...report,
      result: 'planned',
      verdict: `Nothing was written. To do it, run again with ${asInput(number)}.`,
    };
  const typed = await answerOf(run, `To do it, type the number of aliases (${number}): `);
  if (typed === String(number)) return undefined;
  return failedReport(
    report,
    { code: 'confirm', message: 'Nothing was written: it was not confirmed.', hint: '' },
    'blocked',
  );
}

/** What a person typed, without the white space around it. @throws CodedError `interrupted` where they ended the run instead */
export async function answerOf({ person, signal }: Run, question: string): Promise<string> {
  const typed = (await person?.ask?.(question)) ?? '';
  if (signal.aborted) throw toldToStop();
  return typed.trim();
}

/** Said where another number was confirmed than the one that it is about. */
export function wrongNumber(given: number, right: number): Failure {
  return {
    code: 'confirm',
    message: `${asInput(given)} was given, but this is about ${count(right, 'alias', 'aliases')}. Nothing was written.`,
    hint: `Look at what has changed since. To do it, run again with ${asInput(right)}.`,
  };
}

/** Another run wrote the ledger between the preview and this run's own writing, which would change more than was confirmed. */
export function movedMeanwhile(unconfirmed: number): CodedError<LedgerCode> {
  const message = `Another run changed the ledger meanwhile: ${count(unconfirmed, 'alias', 'aliases')} would change that nobody confirmed. Nothing was written.`;
  return new CodedError({
    code: 'ledger-moved',
    message,
    hint: 'Run it again and look at what it would change then.',
  });
}

function asInput(number: number): string {
  return `\`confirm: ${number}\``;
}
