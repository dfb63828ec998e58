import type { Show } from '../commands/run.ts';
import { checksText } from '../report/checks-shown.ts';
import { logLine, visible } from '../report/neutral.ts';
import { everyNow, type Progress, progressLine, rateText } from '../report/progress.ts';
import type { RunReport } from '../report/report.ts';
import { exitCode } from '../report/result.ts';
import { failuresText, guardText } from '../report/sentences.ts';
import {
  deliveryText,
  planText,
  previewText,
  problemsText,
  reviewText,
  type Style,
  statusText,
} from '../report/text.ts';
import { paints } from './paint.ts';

export interface Streams {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** What the command line writes with: answers to stdout, what happens meanwhile to stderr, colours on a terminal only. */
export interface Terminal extends Show {
  /** Shows how the run ended. */
  readonly end: (report: RunReport) => void;
  /** Says something that is not an answer. */
  readonly say: (lines: readonly string[]) => void;
  readonly error: (lines: readonly string[]) => void;
  readonly style: Style;
}

export async function openTerminal({ stdout, stderr }: Streams, redact: (text: string) => string): Promise<Terminal> {
  const style = paints(stdout);
  const write = (stream: NodeJS.WritableStream, lines: readonly string[]): void => {
    // Every line passes here: other CI systems, and GitHub's runner around this command line, read logs for commands.
    if (lines.length > 0) stream.write(`${lines.map((line) => logLine(redact(line))).join('\n')}\n`);
  };
  const progress = await openProgress(stderr, (line) => write(stderr, [line]));
  return {
    style,
    say: (lines) => write(stdout, lines),
    error: (lines) => write(stderr, lines),
    notice: (sentence) => {
      // A bar begins anew below it.
      progress.stop();
      write(stderr, [`note: ${visible(sentence)}`]);
    },
    problems: (problems) => write(stdout, problemsText(problems, style)),
    plan: (planned) => write(stdout, planText(planned, style)),
    preview: (preview) => write(stdout, previewText(preview, style)),
    progress: progress.show,
    end: (report) => {
      progress.stop();
      const good = exitCode(report.result) === 0;
      const lines = report.review ? [...reviewText(report.review, style)] : [];
      if (report.delivery) lines.push(...deliveryText(report.delivery, style));
      if (report.status) lines.push(...statusText(report.status, style));
      if (report.checks) lines.push(...checksText(report.checks, style));
      const verdict = good ? style.green(visible(report.verdict)) : style.red(visible(report.verdict));
      const guard = guardText(report);
      const details = [...failuresText(report), ...(guard ? [guard] : [])].map((line) => `  ${visible(line)}`);
      write(good ? stdout : stderr, [...lines, '', verdict, ...details]);
    },
  };
}

interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  readonly stop: () => void;
}

/** A bar on a terminal; in a log a line every few seconds, as often as the push reports. */
async function openProgress(stream: Streams['stderr'], line: (text: string) => void): Promise<ProgressDisplay> {
  if (!stream.isTTY)
    return { show: everyNow(5000, Date.now, (progress) => line(progressLine(progress))), stop: () => undefined };
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar(
    { stream, format: '{bar} {value}/{total}  {rate}', hideCursor: true, clearOnComplete: false },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    show: (progress) => {
      if (!started) bar.start(progress.total, 0, { rate: '' });
      started = true;
      bar.update(progress.done, { rate: rateText(progress) });
    },
    stop: () => {
      if (started) bar.stop();
      started = false;
    },
  };
}
