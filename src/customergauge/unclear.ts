/** Answers that do not say whether a record was processed. */
import { parseJson } from '../json-value.ts';
import type { Exchange } from './http.ts';
import type { Reason } from './reason.ts';
import { SLOWER } from './refusals.ts';
import { excerptOf, type Redact } from './words.ts';

type Answered = Extract<Exchange, { kind: 'answer' }>;

/**
 * Whether a body is a web page. It has to look like one, for PHP calls every answer so that does not say what it is.
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
  if (unreadable) return { code, status, message: `HTTP ${status}, but packed in a way that cannot be read here.` };
  const said = parseJson(body) === undefined ? 'another text' : 'a message of failure';
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
    message: `HTTP ${status} of a firewall in front of CustomerGauge (${redact(mark)})${words === '' ? '.' : `: ${words}`}`,
    hint: `The firewall has to let this machine through: ask CustomerGauge to allow its address, use a runner whose address is allowed, or send more slowly. ${SLOWER}.`,
  };
}

/** Codes of answers that were received and say nothing sure about the record: the next one would get the same. */
const UNCLEAR: ReadonlySet<string> = new Set(['unclear', 'firewall', 'unreadable']);

/** Whether a reason of this code stands for an answer that says nothing sure, and would say it of any other record, too. */
export function saysNothingSure(code: string): boolean {
  return UNCLEAR.has(code) || /^http-3\d\d$/.test(code);
}
