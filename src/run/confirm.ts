/** Confirmation by number, for changes that cannot be undone or that one wrong click could make. */
import { CodedError } from '../error.ts';
import { toldToStop } from '../git/git.ts';
import type { Settings } from '../inputs/settings.ts';
import type { PreviewReport } from '../report/ledger-report.ts';
import { count, type Ended } from '../report/report.ts';
import type { Person, Run } from './context.ts';
import { type Refusal, stopIf } from './stop.ts';

/** The person to ask, if there is one, and the signal by which they may end the run instead. */
interface Asking {
  readonly person?: Person;
  readonly signal: AbortSignal;
}

/**
 * Shows what would change and asks for confirmation: by the input `confirm`, or by typing the number at a terminal.
 * @returns the end of the run if there is nobody to ask; `undefined` if the change is confirmed
 * @throws CodedError if it is refused, or if another number is confirmed
 */
export async function unconfirmed(
  run: Asking & { readonly settings: Pick<Settings, 'confirm'>; readonly show: Pick<Run['show'], 'preview'> },
  preview: PreviewReport,
): Promise<Ended | undefined> {
  const { settings, show, person } = run;
  const number = preview.confirm;
  show.preview(preview);
  if (settings.confirm === number) return undefined;
  if (settings.confirm !== undefined) stopIf(wrongNumber(settings.confirm, number));
  if (!person?.ask)
    return { result: 'planned', verdict: `Nothing was written. To do it, run again with ${asInput(number)}.` };
  const typed = await typedBy(run, `To do it, type the number of aliases (${number}): `);
  if (typed !== String(number))
    stopIf({ code: 'confirm', message: 'Nothing was written: it was not confirmed.', hint: '' });
  return undefined;
}

/** Asks a question and gives the trimmed answer. @throws CodedError if the person ends the run instead */
export async function typedBy({ person, signal }: Asking, question: string): Promise<string> {
  const typed = (await person?.ask?.(question)) ?? '';
  if (signal.aborted) throw toldToStop();
  return typed.trim();
}

/** The refusal for a number other than the right one: what would change may not be what was looked at. */
export function wrongNumber(given: number, right: number): Refusal {
  return {
    code: 'confirm',
    message: `${asInput(given)} was given, but this is about ${count(right, 'alias', 'aliases')}. Nothing was written.`,
    hint: `Look at what has changed since. To do it, run again with ${asInput(right)}.`,
  };
}

/** Another run changed the ledger after the preview, and this run would now change more than was confirmed. */
export function movedMeanwhile(unconfirmed: number): CodedError {
  const message = `Another run has changed the ledger. ${count(unconfirmed, 'alias', 'aliases')} would change without confirmation. Nothing was written.`;
  return new CodedError({
    code: 'ledger-moved',
    message,
    hint: 'Run it again and check what it would change.',
  });
}

function asInput(number: number): string {
  return `\`confirm: ${number}\``;
}
