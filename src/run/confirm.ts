/** Changes that nobody can undo, or that a click too many would make: somebody has to confirm them, by their number. */
import { CodedError } from '../error.ts';
import { toldToStop } from '../git/git.ts';
import type { Settings } from '../inputs/settings.ts';
import { count, type Ended, type PreviewReport } from '../report/report.ts';
import type { Person, Run } from './context.ts';
import { type Refusal, stopIf } from './stop.ts';

/** Who can be asked, and what tells that they ended the run instead. */
interface Asking {
  readonly person?: Person;
  readonly signal: AbortSignal;
}

/**
 * Shows what would change, and whether somebody confirmed it: by the input `confirm`, or by typing the number at a
 * terminal.
 * @returns how the run ends where nobody was asked yet; nothing where they confirmed it
 * @throws CodedError where they did not, or confirmed another number
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

/** What a person typed, without the white space around it. @throws CodedError where they ended the run instead */
export async function typedBy({ person, signal }: Asking, question: string): Promise<string> {
  const typed = (await person?.ask?.(question)) ?? '';
  if (signal.aborted) throw toldToStop();
  return typed.trim();
}

/** Said where another number was confirmed than the one that it is about. */
export function wrongNumber(given: number, right: number): Refusal {
  return {
    code: 'confirm',
    message: `${asInput(given)} was given, but this is about ${count(right, 'alias', 'aliases')}. Nothing was written.`,
    hint: `Look at what has changed since. To do it, run again with ${asInput(right)}.`,
  };
}

/** Another run wrote the ledger between the preview and this run's own writing, which would change more than was confirmed. */
export function movedMeanwhile(unconfirmed: number): CodedError {
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
