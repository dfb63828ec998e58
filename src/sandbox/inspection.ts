import { hasCode } from '../error.ts';
import { type Answer, htmlAnswer, jsonAnswer } from './answer.ts';
import type { Journal } from './journal.ts';

/** Below this path people look at the sandbox itself. No fault, no latency and no journal applies there. */
export const INSPECTION_PATH = '/_sandbox/';

export interface Inspected {
  readonly journal: Journal;
  readonly setFaults: (faults: string) => void;
}

/**
 * `GET /_sandbox/records` and `GET /_sandbox/requests` list what arrived; `POST /_sandbox/faults` replaces the faults by
 * those in its body, in the words of `--faults` (an empty body: none).
 */
export function answerInspection(
  { journal, setFaults }: Inspected,
  { method, path, text }: { readonly method: string; readonly path: string; readonly text: string },
): Answer {
  const name = path.slice(INSPECTION_PATH.length);
  if (name === 'records' || name === 'requests') {
    if (method !== 'GET') return jsonAnswer(405, { message: 'Use GET.' }, { allow: 'GET' });
    return jsonAnswer(200, name === 'records' ? journal.records() : journal.requests());
  }
  if (name === 'faults') {
    if (method !== 'POST') return jsonAnswer(405, { message: 'Use POST.' }, { allow: 'POST' });
    try {
      setFaults(text);
    } catch (error) {
      if (hasCode(error, 'fault-text')) return jsonAnswer(400, { message: error.message });
      throw error;
    }
    return jsonAnswer(200, { faults: text.trim() });
  }
  return htmlAnswer(404);
}
