/** Answers that do not say whether a record was processed. */
import { parseJson } from '../json-value.ts';
import type { Exchange } from './http.ts';
import type { Reason } from './reason.ts';
import { SLOWER } from './refusal-hints.ts';
import { excerptOf, type Redact } from './words.ts';

type Answered = Extract<Exchange, { kind: 'answer' }>;

/**
 * Whether a body is a web page. Its type is not enough, because PHP declares `text/html` unless told otherwise.
 */
export function isWebPage(body: string, type = ''): boolean {
  if (/^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype|html)/i.test(body)) return true;
  return /html/i.test(type) && /<[a-z!/]|[\0\uFFFD]/i.test(body) && parseJson(body) === undefined;
}

const SUCCESS_TEXT =
  'If CustomerGauge answers like this when it accepted the record (Data → Rest APIs → Request History shows it), set `success-text`.';

/** A 2xx that does not look like success. */
export function noSuccess({ status, headers, body, unreadable }: Answered, redact: Redact): Reason {
  const code = 'unclear';
  if (unreadable) return { code, status, message: `HTTP ${status}, but compressed in a way that cannot be read here.` };
  const said = parseJson(body) === undefined ? 'other text' : 'a failure message';
  const what = isWebPage(body, headers['content-type']) ? 'a web page' : said;
  return { code, status, message: `HTTP ${status}, but with ${what}: ${excerptOf(body, redact)}`, hint: SUCCESS_TEXT };
}

export function behindFirewall(
  { status, body }: Answered,
  { mark, redact }: { readonly mark: string; readonly redact: Redact },
): Reason {
  const words = excerptOf(body, redact);
  return {
    code: 'firewall',
    status,
    message: `HTTP ${status} from a firewall in front of CustomerGauge (${redact(mark)})${words === '' ? '.' : `: ${words}`}`,
    hint: `The firewall has to let this machine through: ask CustomerGauge to allow its address, use a runner whose address is allowed, or send more slowly. ${SLOWER}.`,
  };
}

/** Codes of answers that leave the record's outcome open. The next record would probably get such an answer too. */
const UNCLEAR: ReadonlySet<string> = new Set(['unclear', 'firewall', 'unreadable']);

/** Whether a reason with this code is an answer that leaves the outcome open, as it would for any other record. */
export function saysNothingSure(code: string): boolean {
  return UNCLEAR.has(code) || /^http-3\d\d$/.test(code);
}
