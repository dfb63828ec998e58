/** The endpoints of the sandbox for looking at what arrived and for changing its faults. */
import { hasCode } from '../error.ts';
import { type HttpAnswer, htmlAnswer, jsonAnswer } from './answer.ts';
import type { Journal } from './journal.ts';

/** The path of these endpoints. They have no faults and no latency, and are not recorded. */
export const INSPECTION_PATH = '/_sandbox/';

export interface Inspected {
  readonly journal: Journal;
  readonly setFaults: (faults: string) => void;
}

/**
 * `GET /_sandbox/records` and `GET /_sandbox/requests` list what arrived. `POST /_sandbox/faults` replaces the faults with those
 * in its body, written as for `--faults`; an empty body turns them off.
 */
export function answerInspection(
  { journal, setFaults }: Inspected,
  { method, path, text }: { readonly method: string; readonly path: string; readonly text: string },
): HttpAnswer {
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
