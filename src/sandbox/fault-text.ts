/** Reads the text of `--faults`. */
import { faultTextError, parseFault } from './fault-words.ts';
import { type Fault, type FaultPlan, type FaultRate, type Faults, NO_FAULTS } from './faults.ts';

const MAX_SCRIPT = 100_000;

/**
 * Reads the text of `--faults`. Items are separated by commas, `;` or line ends. They are rates, unless `script:` comes before
 * them; with `token:` before them they apply to the token endpoint. Both prefixes also apply to the items that follow, until
 * `;`, a line end or another prefix.
 *
 *     429=5%,503=2%,lost=0.5%                   these shares of record requests, at random
 *     script:200,200,500,lost                   the first four record requests, in order of arrival
 *     script:200*9,500;503=1%                   nine good ones, a bad one, then one in a hundred
 *     token:500=10%                             a share of token requests
 *     token:script:500,429                      the first two token requests
 *     limit(5)                                  429 for more than five a second; limit(5,10): up to ten at once
 *     outage(100,20000)                         after 100 requests, 502 for 20 s; outage(100,20000,reset): another fault
 *
 * | fault | what happens |
 * |---|---|
 * | `200`, `201`, `204` | processed, answered with this status; `200(body=Saved.)` with this text |
 * | `400` … `599` | this status, not processed; `429(retry-after=2)`, `503(retry-after=date)` (2 s ahead), `429(retry-after=date+30)`, `405(allow=POST)`, `422(key=configuration)`, at the token endpoint `400(error=invalid_scope)` |
 * | `processed(504)` | processed, answered with this failure or redirect |
 * | `says(text)` | a 200 with this text; not processed |
 * | `firewall`, `firewall(403)` | the header of a firewall and no body, with status 202 or the one given; not processed |
 * | `html`, `html500` | an HTML page, with status 200 or the one given; not processed |
 * | `redirect`, `redirect(301)` | a redirect to a login page, 302 unless given; not processed |
 * | `reset` | connection reset; not processed |
 * | `lost` | processed, then the connection ends before the answer |
 * | `truncated` | processed, then the connection ends in the middle of the answer |
 * | `continue` | an unexpected `100 Continue`, then processed and answered |
 * | `garbage` | processed, then an answer that is not HTTP |
 * | `slow`, `slow(500)` | processed at once, answered after 2000 or the given milliseconds |
 * | `expire` | all tokens issued so far expire, this request's own included |
 *
 * @throws CodedError `fault-text`, which quotes the item and says what is allowed
 */
export function parseFaults(text: string): Faults {
  const plans = {
    records: emptyPlan(),
    token: emptyPlan(),
  };
  for (const section of splitOutsideParentheses(text, /[;\n]/)) {
    let plan = plans.records;
    let inScript = false;
    for (const part of splitOutsideParentheses(section, /,/)) {
      let item = part;
      if (item.startsWith('token:')) {
        plan = plans.token;
        inScript = false;
        item = item.slice('token:'.length).trim();
      }
      if (item.startsWith('script:')) {
        inScript = true;
        item = item.slice('script:'.length).trim();
      }
      if (item === '') continue;
      const timed = parseTimed(item);
      if (timed) Object.assign(plan, timed);
      else if (inScript) for (const step of parseStep(item)) plan.script.push(step);
      else plan.rates.push(parseRate(item));
      if (plan.script.length > MAX_SCRIPT) throw faultTextError(item, `a script has at most ${MAX_SCRIPT} steps`);
    }
  }
  checkSum(plans.records, 'record requests');
  checkSum(plans.token, 'token requests');
  return plans;
}

function emptyPlan(): FaultPlan & { readonly script: Fault[]; readonly rates: FaultRate[] } {
  return { script: [], rates: [] };
}

/** Faults given as text or as data; none if undefined. */
export function faultsFrom(faults: Faults | string | undefined): Faults {
  if (faults === undefined) return NO_FAULTS;
  return typeof faults === 'string' ? parseFaults(faults) : faults;
}

function parseRate(item: string): FaultRate {
  const match = /^(.*\S)\s*=\s*(\d+(?:\.\d+)?)\s*%$/s.exec(item);
  const [, name, percent] = match ?? [];
  if (name === undefined || percent === undefined) {
    const bare = item.replace(/\s*=[^)]*$/, '');
    throw faultTextError(item, `say how often, as in "${bare}=5%", or put it after "script:" for a fixed order`);
  }
  const rate = Number(percent) / 100;
  if (rate > 1) throw faultTextError(item, 'a rate is at most 100%');
  return { fault: parseFault(name), rate };
}

function parseStep(item: string): Fault[] {
  if (/=\s*[\d.]+\s*%$/.test(item)) {
    throw faultTextError(item, 'a rate cannot be part of a script; put it before "script:" or after a ";"');
  }
  const [, name = item, times = '1'] = /^(.*\S)\s*\*\s*(\d+)$/s.exec(item) ?? [];
  if (Number(times) > MAX_SCRIPT) throw faultTextError(item, `a script has at most ${MAX_SCRIPT} steps`);
  return new Array<Fault>(Number(times)).fill(parseFault(name));
}

function checkSum(plan: FaultPlan, what: string): void {
  const sum = plan.rates.reduce((total, { rate }) => total + rate, 0);
  if (sum > 1 + 1e-9)
    throw faultTextError(`${Math.round(sum * 100)}%`, `the rates for ${what} add up to more than 100%`);
}

function splitOutsideParentheses(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(character)) {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  return [...parts, part.trim()].filter((one) => one !== '');
}

/** The fault during an outage, unless the text names one. */
const DEFAULT_OUTAGE = 'html502';

/**
 * Reads `limit(5)`, `limit(5,10)`, `outage(100,20000)` or `outage(100,20000,reset)`. Undefined for any other fault.
 * @throws CodedError `fault-text`
 */
function parseTimed(item: string): Pick<FaultPlan, 'limit' | 'outage'> | undefined {
  const [, kind, inside = ''] = /^(limit|outage)\s*\((.*)\)$/s.exec(item) ?? [];
  if (kind === undefined) return undefined;
  const [first = '', second, ...rest] = inside.split(',').map((one) => one.trim());
  if (kind === 'limit') {
    const perSecond = numberOf(first);
    const burst = second === undefined ? Math.max(1, perSecond) : numberOf(second);
    if (perSecond > 0 && burst >= 1 && rest.length === 0) return { limit: { perSecond, burst } };
    throw faultTextError(
      item,
      'give the requests per second, and perhaps how many at once, as in "limit(5)" or "limit(5,10)"',
    );
  }
  const after = numberOf(first);
  const milliseconds = numberOf(second ?? '');
  if (Number.isInteger(after) && milliseconds >= 0)
    return { outage: { after, milliseconds, fault: parseFault(rest.join(',') || DEFAULT_OUTAGE) } };
  throw faultTextError(
    item,
    'give after how many requests, for how many milliseconds, and perhaps which fault, as in "outage(100,20000)" or "outage(100,20000,reset)"',
  );
}

function numberOf(text: string): number {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
