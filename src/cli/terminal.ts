/** Prints a run on the terminal: answers to stdout, messages and progress to stderr. */
import { styleText } from 'node:util';
import { INPUTS, type InputName } from '../inputs/all-inputs.ts';
import { checksText } from '../report/checks-shown.ts';
import { logLine, shellWord, visible } from '../report/neutral.ts';
import { everyNow, progressLine, rateText, type Work } from '../report/progress.ts';
import type { RunReport } from '../report/report.ts';
import { exitCode } from '../report/result.ts';
import { withWords } from '../report/sentence-parts.ts';
import { failuresText, guardText } from '../report/sentences.ts';
import {
  deliveryText,
  NO_STYLE,
  planText,
  previewText,
  problemsText,
  reviewText,
  type Style,
  statusText,
} from '../report/text.ts';
import type { Show } from '../run/context.ts';
import { SYSTEM } from '../run/host.ts';

export interface Streams {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

export interface Terminal extends Show {
  /** Shows how the run ended. */
  readonly end: (report: RunReport) => void;
  /** Prints lines that are not about a run. */
  readonly say: (lines: readonly string[]) => void;
  readonly error: (lines: readonly string[]) => void;
  /** Shows the progress of long work on this machine. */
  readonly work: (work: Work) => void;
}

/** How much is printed, and whether in colours. */
export interface Manner {
  /** Print only what is wrong. */
  readonly quiet: boolean;
  readonly color: boolean;
  /** Whether to show the progress of long work. Default: true. */
  readonly progress?: boolean;
}

export async function openTerminal(
  { stdout, stderr }: Streams,
  redact: (text: string) => string,
  { quiet, color, progress: isShown = true }: Manner,
): Promise<Terminal> {
  const style = paints(stdout, color);
  const write = (stream: NodeJS.WritableStream, lines: readonly string[]): void => {
    // CI systems obey commands that they find in a log, so every line is neutralised here.
    if (lines.length > 0) stream.write(`${lines.map((line) => logLine(redact(line))).join('\n')}\n`);
  };
  const progress = quiet || !isShown ? SILENT : await openProgress(stderr, (line) => write(stderr, [line]));
  const shown: Terminal = {
    say: (lines) => {
      progress.stop();
      write(stdout, lines.map(asOptions));
    },
    error: (lines) => {
      progress.stop();
      write(stderr, lines.map(asOptions));
    },
    notice: (sentence) => {
      // The progress bar starts again below the notice.
      progress.stop();
      write(stderr, [`note: ${asOptions(visible(sentence))}`]);
    },
    problems: (problems) => write(stdout, problemsText(problems, style)),
    plan: (planned) => write(stdout, planText(planned, style)),
    preview: (preview) => write(stdout, previewText(preview, style)),
    progress: (step) => progress.show({ ...step, beside: rateText(step), line: progressLine(step) }),
    work: (step) => progress.show({ ...step, beside: step.what, line: `${step.done} of ${step.total}: ${step.what}` }),
    end: (report) => {
      progress.stop();
      const good = exitCode(report.result) === 0;
      const lines = report.review ? [...reviewText(report.review, style)] : [];
      if (report.delivery) lines.push(...deliveryText(report.delivery, style));
      if (report.status) lines.push(...statusText(report.status, style));
      if (report.checks) lines.push(...checksText(report.checks, style, asOptions));
      const sentence = asOptions(visible(report.verdict));
      const verdict = good ? style.green(sentence) : style.red(sentence);
      const guard = guardText(report);
      const details = [...failuresText(report), ...(guard ? [guard] : [])].map(
        (line) => `  ${asOptions(visible(line))}`,
      );
      write(good ? stdout : stderr, [...lines, '', verdict, ...details]);
    },
  };
  return quiet ? onlyWhatIsWrong(shown) : shown;
}

/** Shows only errors and how a failed run ended. */
function onlyWhatIsWrong(shown: Terminal): Terminal {
  return {
    ...shown,
    notice: () => undefined,
    problems: (problems) => shown.problems(problems.filter(({ severity }) => severity === 'error')),
    plan: () => undefined,
    end: (report) => {
      if (exitCode(report.result) === 0) return;
      const checks = report.checks?.filter(({ state }) => state === 'failed');
      shown.end({ ...report, review: undefined, status: undefined, checks });
    },
  };
}

const SILENT: ProgressDisplay = { show: () => undefined, stop: () => undefined };

/** A step of progress for a bar, and as a line for a log. */
interface Step {
  readonly done: number;
  readonly total: number;
  readonly beside: string;
  readonly line: string;
}

interface ProgressDisplay {
  readonly show: (step: Step) => void;
  readonly stop: () => void;
}

/** A progress bar on a terminal; in a log, a line every five seconds at most. */
async function openProgress(stream: Streams['stderr'], line: (text: string) => void): Promise<ProgressDisplay> {
  if (!stream.isTTY)
    return { show: everyNow(5000, SYSTEM.clock.now, (step: Step) => line(step.line)), stop: () => undefined };
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar(
    { stream, format: '{bar} {value}/{total}  {beside}', hideCursor: true, clearOnComplete: false },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    show: ({ done, total, beside }) => {
      if (!started) bar.start(total, 0, { beside });
      started = true;
      bar.update(done, { beside });
      // Long work blocks the timer that draws the bar, so it is drawn here.
      bar.render();
    },
    stop: () => {
      if (started) bar.stop();
      started = false;
    },
  };
}

/** Colours for one stream: on a terminal unless `NO_COLOR` is set, and anywhere with `FORCE_COLOR`. `--no-color` wins. */
export function paints(stream: NodeJS.WritableStream, color = true): Style {
  if (!color) return NO_STYLE;
  const paint = (format: 'bold' | 'dim' | 'red' | 'green' | 'yellow') => (text: string) =>
    styleText(format, text, { stream, validateStream: true });
  return { bold: paint('bold'), dim: paint('dim'), red: paint('red'), green: paint('green'), yellow: paint('yellow') };
}

const FLAG_VALUES: readonly string[] = ['true', ''];

/**
 * A sentence with its inputs as the command line takes them: `` `region` `` becomes --region, and `` `max-new: 14` ``
 * becomes --max-new 14. An input that comes from the environment only becomes its variable, and `` `client-id: ${{ … }}` ``
 * becomes CUSTOMERGAUGE_CLIENT_ID in the environment.
 */
export function asOptions(sentence: string): string {
  return withWords(sentence, asOption);
}

function asOption(typed: string): string | undefined {
  const [, word = '', value] = /^([a-z-]+)(?:: (\$\{\{[^`]*\}\}|[^`{}]*))?$/.exec(typed) ?? [];
  // The number to confirm is written the same everywhere, so that it can be copied from any log.
  if (!isInput(word) || (word === 'confirm' && value !== undefined)) return undefined;
  const { secretVariable, value: placeholder } = { secretVariable: undefined, ...INPUTS[word] };
  const isExpression = value?.startsWith('${{') ?? false;
  if (secretVariable) return isExpression ? `${secretVariable} in the environment` : secretVariable;
  if (isExpression) return undefined;
  const isFlag = placeholder === '' && FLAG_VALUES.includes(value ?? '');
  return value === undefined || isFlag ? `--${word}` : `--${word} ${shellWord(value)}`;
}

/** `command` is not an option: it comes right after the program's name. */
function isInput(word: string): word is Exclude<InputName, 'command'> {
  return Object.hasOwn(INPUTS, word) && word !== 'command';
}
