/** Writes the files of a run: plan.json, report.json and SARIF. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { messageOf, systemCode } from '../error.ts';
import { documentText } from '../report/harmless-json.ts';
import { planDocument, reportDocument } from '../report/json.ts';
import { jsonText } from '../report/json-text.ts';
import type { RunReport } from '../report/report.ts';
import type { RuleId } from '../rules/all-rules.ts';

/** The paths of the files. A file without a path is not written. `-` is standard output, on the command line only. */
export interface DocumentPaths {
  readonly plan: string | undefined;
  readonly report: string | undefined;
  readonly sarif: string | undefined;
}

/**
 * Writes plan.json, report.json and the SARIF file, without secrets.
 * @returns a sentence for each that could not be written
 */
export async function writeDocuments(
  run: RunReport,
  paths: DocumentPaths,
  say: {
    readonly redact: (text: string) => string;
    readonly ruleUrl: (rule: RuleId) => string;
    /** Gives the name of a file from the root of the repository, for SARIF. */
    readonly nameOf?: (file: string) => string;
    /** Writes to standard output. */
    readonly print?: (text: string) => void;
  },
): Promise<readonly string[]> {
  const failures: string[] = [];
  const write = async (path: string | undefined, document: () => object | Promise<object>): Promise<void> => {
    if (!path) return;
    if (path === '-' && say.print) {
      say.print(documentText(await document(), say.redact));
      return;
    }
    try {
      writeParts(path, jsonText(await document(), say.redact));
    } catch (cause) {
      failures.push(unwritten(path, cause));
    }
  };
  const { planned } = run;
  if (planned) await write(paths.plan, () => planDocument(planned, run.environment));
  await write(paths.report, () => reportDocument(run));
  // An empty list would tell code scanning that everything has been fixed.
  if (run.files > 0 && paths.sarif) {
    const { sarifDocument } = await import('../report/sarif.ts');
    await write(paths.sarif, () => sarifDocument(run.problems, { ...say, version: manifest.version }));
  }
  return failures;
}

function writeParts(path: string, parts: Iterable<string>): void {
  const open = openSync(path, 'w');
  // Reused, because a new buffer for each part takes longer than writing it.
  let buffer = Buffer.alloc(0);
  try {
    for (const part of parts) {
      const most = MOST_BYTES * part.length;
      if (buffer.length < most) buffer = Buffer.allocUnsafe(most);
      writeFileSync(open, buffer.subarray(0, buffer.write(part)));
    }
    writeFileSync(open, '\n');
  } finally {
    closeSync(open);
  }
}

function unwritten(path: string, cause: unknown): string {
  if (systemCode(cause) === 'ENOENT')
    return `${path} could not be written: the folder does not exist. Create it before this runs.`;
  return `${path} could not be written: ${messageOf(cause)}`;
}

/** The most bytes that a UTF-16 code unit takes in UTF-8. */
const MOST_BYTES = 3;
