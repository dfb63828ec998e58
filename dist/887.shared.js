export const id = 887;
export const ids = [887];
export const modules = {

/***/ 1199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ faultsFrom),
  b: () => (/* binding */ parseFaults)
});

// EXTERNAL MODULE: ./src/sandbox/fault-words.ts
var fault_words = __webpack_require__(3587);
;// CONCATENATED MODULE: ./src/sandbox/faults.ts
/** The faults of the sandbox as data. */
const NO_PLAN = { script: [], rates: [] };
const NO_FAULTS = { records: NO_PLAN, token: NO_PLAN };

;// CONCATENATED MODULE: ./src/sandbox/fault-text.ts
/** Reads the text of `--faults`. */


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
function parseFaults(text) {
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
            if (item === '')
                continue;
            const timed = parseTimed(item);
            if (timed)
                Object.assign(plan, timed);
            else if (inScript)
                for (const step of parseStep(item))
                    plan.script.push(step);
            else
                plan.rates.push(parseRate(item));
            if (plan.script.length > MAX_SCRIPT)
                throw (0,fault_words/* faultTextError */.oY)(item, `a script has at most ${MAX_SCRIPT} steps`);
        }
    }
    checkSum(plans.records, 'record requests');
    checkSum(plans.token, 'token requests');
    return plans;
}
function emptyPlan() {
    return { script: [], rates: [] };
}
/** Faults given as text or as data; none if undefined. */
function faultsFrom(faults) {
    if (faults === undefined)
        return NO_FAULTS;
    return typeof faults === 'string' ? parseFaults(faults) : faults;
}
function parseRate(item) {
    const match = /^(.*\S)\s*=\s*(\d+(?:\.\d+)?)\s*%$/s.exec(item);
    const [, name, percent] = match ?? [];
    if (name === undefined || percent === undefined) {
        const bare = item.replace(/\s*=[^)]*$/, '');
        throw (0,fault_words/* faultTextError */.oY)(item, `say how often, as in "${bare}=5%", or put it after "script:" for a fixed order`);
    }
    const rate = Number(percent) / 100;
    if (rate > 1)
        throw (0,fault_words/* faultTextError */.oY)(item, 'a rate is at most 100%');
    return { fault: (0,fault_words/* parseFault */.Gm)(name), rate };
}
function parseStep(item) {
    if (/=\s*[\d.]+\s*%$/.test(item)) {
        throw (0,fault_words/* faultTextError */.oY)(item, 'a rate cannot be part of a script; put it before "script:" or after a ";"');
    }
    const [, name = item, times = '1'] = /^(.*\S)\s*\*\s*(\d+)$/s.exec(item) ?? [];
    if (Number(times) > MAX_SCRIPT)
        throw (0,fault_words/* faultTextError */.oY)(item, `a script has at most ${MAX_SCRIPT} steps`);
    return new Array(Number(times)).fill((0,fault_words/* parseFault */.Gm)(name));
}
function checkSum(plan, what) {
    const sum = plan.rates.reduce((total, { rate }) => total + rate, 0);
    if (sum > 1 + 1e-9)
        throw (0,fault_words/* faultTextError */.oY)(`${Math.round(sum * 100)}%`, `the rates for ${what} add up to more than 100%`);
}
function splitOutsideParentheses(text, separator) {
    const parts = [];
    let part = '';
    let depth = 0;
    for (const character of text) {
        if (character === '(')
            depth++;
        if (character === ')')
            depth = Math.max(0, depth - 1);
        if (depth === 0 && separator.test(character)) {
            parts.push(part.trim());
            part = '';
        }
        else
            part += character;
    }
    return [...parts, part.trim()].filter((one) => one !== '');
}
/** The fault during an outage, unless the text names one. */
const DEFAULT_OUTAGE = 'html502';
/**
 * Reads `limit(5)`, `limit(5,10)`, `outage(100,20000)` or `outage(100,20000,reset)`. Undefined for any other fault.
 * @throws CodedError `fault-text`
 */
function parseTimed(item) {
    const [, kind, inside = ''] = /^(limit|outage)\s*\((.*)\)$/s.exec(item) ?? [];
    if (kind === undefined)
        return undefined;
    const [first = '', second, ...rest] = inside.split(',').map((one) => one.trim());
    if (kind === 'limit') {
        const perSecond = numberOf(first);
        const burst = second === undefined ? Math.max(1, perSecond) : numberOf(second);
        if (perSecond > 0 && burst >= 1 && rest.length === 0)
            return { limit: { perSecond, burst } };
        throw (0,fault_words/* faultTextError */.oY)(item, 'give the requests per second, and perhaps how many at once, as in "limit(5)" or "limit(5,10)"');
    }
    const after = numberOf(first);
    const milliseconds = numberOf(second ?? '');
    if (Number.isInteger(after) && milliseconds >= 0)
        return { outage: { after, milliseconds, fault: (0,fault_words/* parseFault */.Gm)(rest.join(',') || DEFAULT_OUTAGE) } };
    throw (0,fault_words/* faultTextError */.oY)(item, 'give after how many requests, for how many milliseconds, and perhaps which fault, as in "outage(100,20000)" or "outage(100,20000,reset)"');
}
function numberOf(text) {
    return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}


/***/ }),

/***/ 3587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ parseFault),
/* harmony export */   _4: () => (/* binding */ faultName),
/* harmony export */   oY: () => (/* binding */ faultTextError)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/** The names of single faults, read and written. */

/** How far ahead the date form of `Retry-After` is, unless the text says how far. */
const DEFAULT_DATE_SECONDS = 2;
const DEFAULT_SLOW_MILLISECONDS = 2000;
/** The error for a text for `--faults` that cannot be understood. */
function faultTextError(item, expectation) {
    const message = `Cannot understand the fault "${item}": ${expectation}.`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'fault-text', message, hint: '' });
}
/** The name of a fault, as in `--faults`, without its parameters except a status. */
function faultName(fault) {
    switch (fault.kind) {
        case 'status':
            return String(fault.status);
        case 'html':
            return fault.status === 200 ? 'html' : `html${fault.status}`;
        case 'processed':
            return `processed(${fault.status})`;
        default:
            return fault.kind;
    }
}
/** Reads one fault, such as `503` or `slow(500)`. @throws CodedError `fault-text` */
function parseFault(text) {
    const [, name = '', parameter] = /^([^()\s]+)\s*(?:\((.*)\))?$/s.exec(text) ?? [];
    if (/^\d{3}$/.test(name))
        return parseStatus(text, Number(name), parameter?.trim());
    if (/^html(\d{3})?$/.test(name) && parameter === undefined) {
        const status = Number(name.slice('html'.length) || 200);
        if (status >= 200 && status <= 599)
            return { kind: 'html', status };
    }
    if (name === 'redirect') {
        const status = Number(parameter ?? 302);
        if ([301, 302, 303, 307, 308].includes(status))
            return { kind: 'redirect', status };
        throw faultTextError(text, 'the status of a redirect is 301, 302, 303, 307 or 308');
    }
    if (name === 'processed') {
        const status = Number(parameter);
        if (Number.isInteger(status) && status >= 300 && status <= 599)
            return { kind: 'processed', status };
        throw faultTextError(text, 'give the status that is answered after the work, as in "processed(504)"');
    }
    if (name === 'says' && parameter !== undefined)
        return { kind: 'says', text: parameter };
    if (name === 'firewall') {
        const status = Number(parameter ?? 202);
        if (Number.isInteger(status) && status >= 200 && status <= 599)
            return { kind: 'firewall', status };
        throw faultTextError(text, 'give the status that the firewall answers with, as in "firewall(403)"');
    }
    if (name === 'slow') {
        const milliseconds = Number(parameter ?? DEFAULT_SLOW_MILLISECONDS);
        if (parameter?.trim() !== '' && Number.isInteger(milliseconds) && milliseconds >= 0 && milliseconds < 2 ** 31) {
            return { kind: 'slow', milliseconds };
        }
        throw faultTextError(text, 'give the milliseconds, as in "slow(2000)"');
    }
    const bare = BARE.find((kind) => kind === name);
    if (bare && parameter === undefined)
        return { kind: bare };
    throw faultTextError(text, `known faults are a status such as 200 or 503, html, html500, redirect, slow, processed(504), says(text), firewall, ${BARE.join(', ')}, and over time limit(5) and outage(100,20000)`);
}
/** Faults without parameters. */
const BARE = ['reset', 'lost', 'truncated', 'expire', 'continue', 'garbage'];
function parseStatus(text, status, parameter) {
    const succeeds = status >= 200 && status <= 299;
    if (!succeeds && (status < 400 || status > 599)) {
        throw faultTextError(text, 'a status is 200 to 299 or 400 to 599; for others there is "redirect"');
    }
    if (parameter === undefined)
        return { kind: 'status', status };
    const [, name, value = ''] = /^([a-z-]+)\s*=\s*(.+)$/s.exec(parameter) ?? [];
    if (name === 'retry-after' && !succeeds)
        return { kind: 'status', status, retryAfter: parseRetryAfter(text, value) };
    if (name === 'body' && succeeds)
        return { kind: 'status', status, body: value };
    if (name === 'error' && status === 400)
        return { kind: 'status', status, error: value };
    if (name === 'allow' && status === 405)
        return { kind: 'status', status, allow: value };
    if (name === 'key' && status === 422)
        return { kind: 'status', status, key: value };
    throw faultTextError(text, 'allowed in parentheses: "retry-after=2" or "retry-after=date" for a failure, "body=OK" for a success, "allow=POST" for 405, "key=record.Alias" for 422, "error=invalid_scope" for a 400 of the token endpoint');
}
function parseRetryAfter(text, value) {
    const date = /^date(?:\+(\d+))?$/.exec(value);
    if (date)
        return { kind: 'date', seconds: Number(date[1] ?? DEFAULT_DATE_SECONDS) };
    if (/^\d+$/.test(value))
        return { kind: 'seconds', seconds: Number(value) };
    throw faultTextError(text, '"retry-after" must be a number of seconds, "date" or "date+30"');
}


/***/ }),

/***/ 4105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ DEFAULT_MAPPING),
/* harmony export */   a: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8065);
/** Pure: reads a record as an Inbound Mapping of CustomerGauge does. */

const DEFAULT_MAPPING = {
    configuration: '5a4db0c5-0000-4000-8000-00000a11a5e5',
    accountField: 'Account Name',
    aliasField: 'Alias',
    extraFields: [],
};
/**
 * Reads a submission. The error messages are Laravel's (likely); those about `configuration` are documented.
 * @param maxLength of a field, in characters
 */
function readRecord(mapping, maxLength, submission) {
    const outer = outerErrors(mapping, submission);
    const { record } = submission;
    if (outer || !(0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(record))
        return { kind: 'invalid', errors: outer ?? {} };
    const errors = {};
    const read = (heading, required) => {
        const value = Object.hasOwn(record, heading) ? record[heading] : undefined;
        const wrong = wrongWith(`record.${heading}`, value, { required, maxLength });
        if (wrong)
            errors[`record.${heading}`] = [wrong];
        return typeof value === 'string' ? value : '';
    };
    const account = read(mapping.accountField, true);
    const alias = read(mapping.aliasField, true);
    const extra = {};
    for (const heading of mapping.extraFields) {
        const value = read(heading, false);
        if (value !== '')
            extra[heading] = value;
    }
    return Object.keys(errors).length > 0
        ? { kind: 'invalid', errors }
        : { kind: 'record', record: { account, alias, extra } };
}
function outerErrors(mapping, { configuration, record }) {
    const errors = {};
    if (isMissing(configuration))
        errors.configuration = ['The configuration field is required.'];
    else if (configuration !== mapping.configuration)
        errors.configuration = ['The selected configuration is invalid.'];
    if (isMissing(record))
        errors.record = ['The record field is required.'];
    else if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(record))
        errors.record = ['The record must be an array.'];
    return Object.keys(errors).length > 0 ? errors : undefined;
}
function wrongWith(key, value, rule) {
    if (isMissing(value))
        return rule.required ? `The ${key} field is required.` : undefined;
    if (typeof value !== 'string')
        return `The ${key} must be a string.`;
    // Counts characters, not UTF-16 units, and only if there could be too many.
    if (value.length > rule.maxLength && [...value].length > rule.maxLength) {
        return `The ${key} may not be greater than ${rule.maxLength} characters.`;
    }
    return undefined;
}
/** Laravel treats null and blank text like a missing field. */
function isMissing(value) {
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}


/***/ }),

/***/ 6887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/error.ts
var src_error = __webpack_require__(1557);
;// CONCATENATED MODULE: ./src/sandbox/answer.ts
/** Pure: the sandbox's answers as data. */

function jsonAnswer(status, value, headers = {}) {
    return { status, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
/** A page like those of gateways and web servers. */
function htmlAnswer(status, headers = {}) {
    const title = status === 200 ? 'Log in' : `${status} ${external_node_http_.STATUS_CODES[status] ?? 'Error'}`;
    return {
        status,
        headers: { ...headers, 'content-type': 'text/html; charset=UTF-8' },
        body: `<!DOCTYPE html>\n<html lang="en">\n<head><title>${title}</title></head>\n<body><h1>${title}</h1></body>\n</html>\n`,
    };
}
function redirectAnswer(status, location) {
    return htmlAnswer(status, { location });
}
/**
 * Whether Laravel would answer in JSON: the first type in `Accept` is a JSON type. The wildcard that most HTTP clients send
 * does not count.
 */
function wantsJson(accept) {
    const first = accept?.split(/[,;]/, 1)[0]?.toLowerCase() ?? '';
    return first.includes('/json') || first.includes('+json');
}
const MESSAGES = {
    401: 'Unauthenticated.',
    403: 'This action is unauthorized.',
    422: 'The given data was invalid.',
    429: 'Too Many Attempts.',
    500: 'Server Error',
};
/**
 * A failure as Laravel answers it (likely): for clients that ask for JSON, `message` and perhaps `errors`. For others, a
 * redirect where a browser would have to log in (401) or correct a form (422), and otherwise a page.
 */
function failure(status, json, details = {}) {
    if (json) {
        const message = details.message ?? MESSAGES[status] ?? external_node_http_.STATUS_CODES[status] ?? 'Error';
        return jsonAnswer(status, details.errors ? { message, errors: details.errors } : { message }, details.headers);
    }
    if (status === 401)
        return redirectAnswer(302, '/login');
    if (status === 422)
        return redirectAnswer(302, '/');
    return htmlAnswer(status, details.headers);
}

;// CONCATENATED MODULE: ./src/sandbox/fault-answer.ts
/** Pure: applies a fault to an answer. */

/** Applies a fault, if there is one, to a request. */
function applyFault(fault, context) {
    if (!fault)
        return sentWhole(context.process());
    switch (fault.kind) {
        case 'status':
            return sentWhole(statusAnswer(fault, context));
        case 'html':
            return sentWhole(htmlAnswer(fault.status));
        case 'redirect':
            return sentWhole(redirectAnswer(fault.status, fault.location ?? '/login'));
        case 'processed':
            context.process();
            return sentWhole(fault.status < 400 ? redirectAnswer(fault.status, '/login') : context.fail({ ...fault, kind: 'status' }, {}));
        case 'says':
            return sentWhole({ status: 200, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: fault.text });
        case 'firewall':
            return sentWhole({ status: fault.status, headers: { 'x-amzn-waf-action': 'challenge' }, body: '' });
        case 'continue':
            return { kind: 'answer', answer: context.process(), delayMs: 0, continued: true };
        case 'garbage':
            context.process();
            return { kind: 'garbage' };
        case 'slow':
            return { kind: 'answer', answer: context.process(), delayMs: fault.milliseconds };
        case 'expire': {
            // Before, so that a record request is refused with its own token; after, so that a token just issued is expired, too.
            context.expireTokens();
            const answer = context.process();
            context.expireTokens();
            return sentWhole(answer);
        }
        case 'lost':
            context.process();
            return { kind: 'lost' };
        case 'truncated':
            return { kind: 'truncated', answer: context.process() };
        case 'reset':
            return { kind: 'reset' };
    }
}
function statusAnswer(fault, context) {
    if (fault.status < 300) {
        const answer = context.process();
        return answer.status < 300 ? { ...answer, status: fault.status, body: fault.body ?? answer.body } : answer;
    }
    const headers = {};
    if (fault.retryAfter)
        headers['retry-after'] = retryAfterText(fault.retryAfter, context.wallClock());
    if (fault.allow)
        headers.allow = fault.allow;
    return context.fail(fault, headers);
}
/** The value of `Retry-After`. A date has whole seconds; it is rounded up, so that it is never too early. */
function retryAfterText(retryAfter, now) {
    if (retryAfter.kind === 'seconds')
        return String(retryAfter.seconds);
    return new Date(Math.ceil(now / 1000 + retryAfter.seconds) * 1000).toUTCString();
}
/** The failure of the records endpoint for a status fault, in the same form as a real one. */
function recordFailure(fault, options) {
    const { json, headers } = options;
    if (fault.status === 422) {
        const key = fault.key ?? `record.${options.aliasField}`;
        return failure(422, json, { errors: { [key]: [`The selected ${key} is invalid.`] }, headers });
    }
    if (fault.status === 405)
        return failure(405, json, { headers: { allow: options.methods.join(', '), ...headers } });
    return failure(fault.status, json, { headers });
}
/** An answer that is sent as it is. */
function sentWhole(answer) {
    return { kind: 'answer', answer, delayMs: 0 };
}

// EXTERNAL MODULE: ./src/sandbox/fault-words.ts
var fault_words = __webpack_require__(3587);
// EXTERNAL MODULE: ./src/sandbox/mapping.ts
var sandbox_mapping = __webpack_require__(4105);
;// CONCATENATED MODULE: ./src/sandbox/request-body.ts
const LIMIT_BYTES = 1024 * 1024;
/** A longer body is read and dropped up to this size, so that the client can read its 413. Then the connection ends. */
const PATIENCE_BYTES = 16 * LIMIT_BYTES;
/** Receives a body of at most 1 MiB. Calls `done` exactly once and never throws. */
function receiveBody(request, done) {
    let chunks = [];
    let size = 0;
    let over = false;
    const finish = (body) => {
        if (over)
            return;
        over = true;
        done(body);
    };
    request.on('data', (chunk) => {
        size += chunk.length;
        if (size <= LIMIT_BYTES)
            chunks.push(chunk);
        else
            chunks = [];
        if (size > PATIENCE_BYTES) {
            request.destroy();
            finish({ kind: 'aborted' });
        }
    });
    request.on('end', () => {
        if (size > LIMIT_BYTES)
            return finish({ kind: 'too-large' });
        const [first] = chunks;
        finish({ kind: 'complete', bytes: chunks.length === 1 && first ? first : Buffer.concat(chunks) });
    });
    request.on('error', () => finish({ kind: 'aborted' }));
}
/** Parses the two documented body formats, JSON and form, by `Content-Type`. */
function parseBody(contentType, bytes) {
    const type = mediaType(contentType);
    if (type === 'application/json')
        return parseJson(bytes);
    if (type === 'application/x-www-form-urlencoded')
        return { kind: 'submission', submission: parseForm(bytes.toString()) };
    return { kind: 'refused', status: 415, message: 'Unsupported Media Type' };
}
/** The media type alone, without parameters, in lower case. */
function mediaType(contentType) {
    return contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
function parseJson(bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return { kind: 'refused', status: 400, message: 'The request body is not valid JSON.' };
    }
    const fields = typeof value === 'object' && value !== null ? value : {};
    return { kind: 'submission', submission: { configuration: fields.configuration, record: fields.record } };
}
/**
 * Reads `configuration=…&record[Heading]=…` as PHP does (likely): a heading ends at its first `]`; what follows is an inner
 * array or is ignored; the last of several equal names wins.
 */
function parseForm(text) {
    let configuration;
    let record;
    for (const [name, value] of new URLSearchParams(text)) {
        if (name === 'configuration')
            configuration = value;
        else if (name === 'record')
            record = value;
        else if (name.startsWith('record[')) {
            const end = name.indexOf(']');
            if (end === -1)
                continue;
            if (typeof record !== 'object')
                record = Object.create(null);
            record[name.slice('record['.length, end)] = name[end + 1] === '[' ? [value] : value;
        }
    }
    return { configuration, record };
}

;// CONCATENATED MODULE: ./src/sandbox/records-endpoint.ts
/** The records endpoint of the sandbox. */



/** Answers a record request as CustomerGauge does: it checks the verb first, then the token, the body and the fields. */
function answerRecordRequest(endpoint, request) {
    const { method, bearer, json } = request;
    if (!endpoint.methods.includes(method)) {
        const allow = endpoint.methods.join(', ');
        return failure(405, json, {
            message: `The ${method} method is not supported for this route. Supported methods: ${allow}.`,
            headers: { allow },
        });
    }
    if (bearer.kind !== 'valid')
        return failure(401, json);
    const parsed = parseBody(request.contentType, request.body);
    if (parsed.kind === 'refused')
        return failure(parsed.status, json, { message: parsed.message });
    const reading = (0,sandbox_mapping/* readRecord */.a)(endpoint.mapping, endpoint.maxFieldLength, parsed.submission);
    if (reading.kind === 'invalid')
        return failure(422, json, { errors: reading.errors });
    const rejection = endpoint.reject?.(reading.record);
    if (rejection)
        return rejectionAnswer(rejection);
    endpoint.journal.record(reading.record);
    return { status: 200, headers: {}, body: '' };
}
function rejectionAnswer({ status, body, headers = {} }) {
    if (body === undefined)
        return { status, headers, body: '' };
    if (typeof body === 'string')
        return { status, headers, body };
    return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/sandbox/tokens.ts
/** The bearer tokens of the sandbox, and the endpoint that issues them. */



/** Issues opaque bearer tokens that expire. Elsewhere a token is shown by its id, never by its text. */
class Tokens {
    #expiry = new Map();
    #lifetimeMs;
    #now;
    /** @param now milliseconds of a monotonic clock */
    constructor(lifetimeSeconds, now) {
        this.#lifetimeMs = lifetimeSeconds * 1000;
        this.#now = now;
    }
    get issued() {
        return this.#expiry.size;
    }
    issue() {
        const token = (0,external_node_crypto_.randomBytes)(48).toString('base64url');
        const id = `token-${this.#expiry.size + 1}`;
        this.#expiry.set(token, { id, until: this.#now() + this.#lifetimeMs });
        return { id, token };
    }
    /** Reads a header such as `Bearer abc`. */
    identify(authorization) {
        const token = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
        const known = token === undefined ? undefined : this.#expiry.get(token);
        if (!known)
            return { kind: 'unknown' };
        return { kind: this.#now() < known.until ? 'valid' : 'expired', id: known.id };
    }
    /** Expires all tokens at once, as if an administrator had revoked them. */
    expireAll() {
        for (const entry of this.#expiry.values())
            entry.until = Number.NEGATIVE_INFINITY;
    }
}
/** Answers a token request as AWS Cognito does (likely): wrong credentials give 400, not 401. */
function answerTokenRequest(endpoint, request) {
    if (request.method !== 'POST') {
        return { answer: jsonAnswer(405, { error: 'invalid_request' }, { allow: 'POST' }) };
    }
    if (mediaType(request.contentType) !== 'application/x-www-form-urlencoded')
        return refuse('invalid_request');
    const form = new URLSearchParams(request.body.toString());
    const grant = form.get('grant_type');
    if (!grant)
        return refuse('invalid_request');
    if (grant !== 'client_credentials')
        return refuse('unsupported_grant_type');
    // An unknown client has no secret here. Names such as `toString` find a function, which equals no text.
    const secret = endpoint.clients[form.get('client_id') ?? ''];
    if (secret !== form.get('client_secret'))
        return refuse('invalid_client');
    const issued = endpoint.tokens.issue();
    const expiry = endpoint.expiresIn === 'omit' ? {} : { expires_in: endpoint.expiresIn };
    return {
        answer: jsonAnswer(200, { access_token: issued.token, ...expiry, token_type: 'Bearer' }, { 'cache-control': 'no-store' }),
        tokenId: issued.id,
    };
}
function refuse(error) {
    return { answer: jsonAnswer(400, { error }) };
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./src/sandbox/transmission.ts

const PROMISED_BUT_NEVER_SENT = 64;
/** The head of an answer with an invalid line. */
const GARBAGE = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nthis is no header\r\n\r\n';
/**
 * Sends the answer as the transmission says: late, cut or not at all. Calls `done` when nothing more follows, with the status
 * that was sent, or undefined if none was.
 */
function transmit(response, { transmission, latencyMs }, done) {
    const delayMs = latencyMs + (transmission.kind === 'answer' ? transmission.delayMs : 0);
    const act = () => done(sendNow(response, transmission));
    // Unref: a delayed answer must not keep the process of a closed sandbox alive.
    if (delayMs > 0)
        setTimeout(act, delayMs).unref();
    else
        act();
}
function sendNow(response, transmission) {
    // The client has given up.
    if (response.destroyed || response.socket?.destroyed !== false)
        return undefined;
    switch (transmission.kind) {
        case 'answer':
            if (transmission.continued)
                response.writeContinue();
            send(response, transmission.answer);
            return transmission.answer.status;
        case 'truncated':
            cut(response, transmission.answer);
            return transmission.answer.status;
        case 'garbage':
            response.socket.end(GARBAGE);
            return undefined;
        case 'lost':
            response.socket.destroy();
            return undefined;
        case 'reset':
            transmission_reset(response.socket);
            return undefined;
    }
}
function send(response, { status, headers, body }) {
    const hasBody = status !== 204 && status !== 304;
    response.writeHead(status, hasBody ? { ...headers, 'content-length': Buffer.byteLength(body) } : headers);
    response.end(hasBody ? body : undefined);
}
function cut(response, { status, headers, body }) {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) + PROMISED_BUT_NEVER_SENT });
    const { socket } = response;
    // Close only after the headers are sent, or the client sees a lost answer instead of a cut one.
    response.write(body === '' ? ' ' : body, () => socket?.destroy());
}
function transmission_reset(socket) {
    // Node can send a TCP reset only on a plain socket. With TLS the connection ends without a closing alert.
    if (socket instanceof external_node_tls_.TLSSocket)
        socket.destroy();
    else
        socket.resetAndDestroy();
}

;// CONCATENATED MODULE: ./src/sandbox/exchange.ts








const TOKEN_PATH = '/oauth2/token';
const RECORDS_PATH = '/records/';
/** Answers one request, with the fault that is due, if any. */
function handleRequest(endpoints, request, response) {
    const path = pathOf(request.url ?? '/');
    if (path.startsWith(INSPECTION_PATH)) {
        inspect(endpoints, request, response);
        return;
    }
    const open = endpoints.journal.open(request.method ?? '', path);
    const endpoint = path === RECORDS_PATH ? 'records' : path === TOKEN_PATH ? 'token' : undefined;
    // Chosen when the request arrives, not after its body, so that a script follows the order of arrival.
    const fault = endpoint && endpoints.schedules[endpoint].next();
    if (fault)
        open.fault = (0,fault_words/* faultName */._4)(fault);
    const finish = (status) => {
        open.status = status;
        endpoints.onRequest?.({ ...open });
    };
    receiveBody(request, (body) => {
        if (body.kind === 'aborted') {
            finish(undefined);
            return;
        }
        const json = wantsJson(request.headers.accept);
        const transmission = decideSafely(endpoints, { request, body, path, json, fault, open });
        transmit(response, { transmission, latencyMs: endpoint ? endpoints.latencyMs : 0 }, finish);
    });
}
/** Turns an error, for example in a test's `reject`, into an answer, so that it does not end the process. */
function decideSafely(endpoints, exchange) {
    try {
        return decide(endpoints, exchange);
    }
    catch (error) {
        return sentWhole(failure(500, true, { message: `The sandbox itself failed: ${String(error)}` }));
    }
}
function decide(endpoints, exchange) {
    const { body, path, json } = exchange;
    if (body.kind === 'too-large')
        return sentWhole(failure(413, json, { message: 'The request body is too large.' }));
    if (path === RECORDS_PATH)
        return decideRecord(endpoints, exchange, body.bytes);
    if (path === TOKEN_PATH)
        return decideToken(endpoints, exchange, body.bytes);
    if (path === '/records')
        return sentWhole(redirectAnswer(301, RECORDS_PATH));
    // A client that follows redirects ends up here: status 200, but nothing was processed.
    if (path === '/login' || path === '/')
        return sentWhole(htmlAnswer(200));
    return sentWhole(htmlAnswer(404));
}
function decideRecord(endpoints, { request, json, fault, open }, body) {
    const { records, tokens, journal } = endpoints;
    const { authorization } = request.headers;
    const sent = tokens.identify(authorization);
    if (sent.kind !== 'unknown')
        open.token = sent.id;
    return applyFault(fault, {
        process: () => {
            const before = journal.arrived;
            const answered = answerRecordRequest(records, {
                method: request.method ?? '',
                // Read again, because a fault may have expired the token.
                bearer: tokens.identify(authorization),
                json,
                contentType: request.headers['content-type'],
                body,
            });
            if (journal.arrived > before)
                open.record = before;
            return answered;
        },
        expireTokens: () => tokens.expireAll(),
        fail: (status, headers) => recordFailure(status, { json, headers, aliasField: records.mapping.aliasField, methods: records.methods }),
        wallClock: endpoints.epoch,
    });
}
function decideToken(endpoints, { request, fault, open }, body) {
    const { token, tokens } = endpoints;
    return applyFault(fault, {
        process: () => {
            const contentType = request.headers['content-type'];
            const result = answerTokenRequest(token, { method: request.method ?? '', contentType, body });
            open.token = result.tokenId;
            return result.answer;
        },
        expireTokens: () => tokens.expireAll(),
        fail: ({ status, error = 'invalid_client' }, headers) => status === 400 ? jsonAnswer(400, { error }, headers) : failure(status, true, { headers }),
        wallClock: endpoints.epoch,
    });
}
function inspect(endpoints, request, response) {
    const path = pathOf(request.url ?? '/');
    receiveBody(request, (body) => {
        if (body.kind === 'aborted')
            return;
        const text = body.kind === 'complete' ? body.bytes.toString() : '';
        send(response, answerInspection(endpoints, { method: request.method ?? '', path, text }));
    });
}
/** The path without query, also from the absolute form that proxies use (`GET http://host/path`). */
function pathOf(target) {
    const local = target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '') || '/';
    const query = local.search(/[?#]/);
    return query === -1 ? local : local.slice(0, query);
}
/** The path of these endpoints. They have no faults and no latency, and are not recorded. */
const INSPECTION_PATH = '/_sandbox/';
/**
 * `GET /_sandbox/records` and `GET /_sandbox/requests` list what arrived. `POST /_sandbox/faults` replaces the faults with those
 * in its body, written as for `--faults`; an empty body turns them off.
 */
function answerInspection({ journal, setFaults }, { method, path, text }) {
    const name = path.slice(INSPECTION_PATH.length);
    if (name === 'records' || name === 'requests') {
        if (method !== 'GET')
            return jsonAnswer(405, { message: 'Use GET.' }, { allow: 'GET' });
        return jsonAnswer(200, name === 'records' ? journal.records() : journal.requests());
    }
    if (name === 'faults') {
        if (method !== 'POST')
            return jsonAnswer(405, { message: 'Use POST.' }, { allow: 'POST' });
        try {
            setFaults(text);
        }
        catch (error) {
            if ((0,src_error/* hasCode */.up)(error, 'fault-text'))
                return jsonAnswer(400, { message: error.message });
            throw error;
        }
        return jsonAnswer(200, { faults: text.trim() });
    }
    return htmlAnswer(404);
}

;// CONCATENATED MODULE: ./src/sandbox/fault-schedule.ts
/** Chooses the fault for each request. The same plan and seed give the same sequence. */
class FaultSchedule {
    #plan;
    #random;
    #now;
    #outage;
    #limit;
    #position = 0;
    /** @param now milliseconds of a monotonic clock */
    constructor(plan, { seed, now }) {
        this.#plan = plan;
        this.#now = now;
        this.#random = randomSequence(seed);
        this.#outage = plan.outage && outageOf(plan.outage);
        this.#limit = plan.limit && limitOf(plan.limit);
    }
    next() {
        const now = this.#now();
        const timed = this.#outage?.(now) ?? this.#limit?.(now);
        if (timed)
            return timed;
        const scripted = this.#plan.script[this.#position];
        if (scripted) {
            this.#position++;
            return scripted;
        }
        if (this.#plan.rates.length === 0)
            return undefined;
        let draw = this.#random();
        for (const { fault, rate } of this.#plan.rates) {
            if (draw < rate)
                return fault;
            draw -= rate;
        }
        return undefined;
    }
}
function outageOf({ after, milliseconds, fault }) {
    let requests = 0;
    let until;
    return (now) => {
        if (++requests <= after)
            return undefined;
        until ??= now + milliseconds;
        return now < until ? fault : undefined;
    };
}
/** A token bucket: it refills over time, and each request takes one token. */
function limitOf({ perSecond, burst }) {
    let tokens = burst;
    let last;
    return (now) => {
        tokens = Math.min(burst, tokens + ((now - (last ?? now)) * perSecond) / 1000);
        last = now;
        if (tokens < 1)
            return { kind: 'status', status: 429 };
        tokens--;
        return undefined;
    };
}
/** Mulberry32: small, fast, and random enough for faults. */
function randomSequence(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

// EXTERNAL MODULE: ./src/sandbox/fault-text.ts + 1 modules
var fault_text = __webpack_require__(1199);
;// CONCATENATED MODULE: ./src/sandbox/journal.ts
/** Keeps everything that arrived, in memory. Fine for hundreds of thousands of records. */
class Journal {
    #records = [];
    #pairs = new Set();
    #requests = [];
    open(method, path) {
        const index = this.#requests.length;
        const request = {
            index,
            method,
            path,
            status: undefined,
            token: undefined,
            fault: undefined,
            record: undefined,
        };
        this.#requests.push(request);
        return request;
    }
    record({ account, alias, extra }) {
        const key = `${account.length}:${account}${alias}`;
        const repeated = this.#pairs.has(key);
        if (!repeated)
            this.#pairs.add(key);
        this.#records.push({ index: this.#records.length, account, alias, extra, repeated });
    }
    /** How many records were processed so far. */
    get arrived() {
        return this.#records.length;
    }
    records() {
        return this.#records.slice();
    }
    requests() {
        return this.#requests.map((request) => ({ ...request }));
    }
}

;// CONCATENATED MODULE: ./src/sandbox/sandbox.ts
/** The local stand-in for CustomerGauge: a real HTTP server with a token and a records endpoint. */










const METHODS = { put: ['PUT'], post: ['POST'], any: ['PUT', 'POST'] };
const DEFAULT_CLIENTS = { 'sandbox-client': 'sandbox-secret' };
/**
 * Starts a local stand-in for CustomerGauge. It is as strict as the documentation says, and fails as the options say.
 * @throws if the port cannot be used
 */
async function startSandbox(options = {}) {
    const mapping = { ...sandbox_mapping/* DEFAULT_MAPPING */.R, ...options.mapping };
    const clients = options.clients ?? DEFAULT_CLIENTS;
    const method = options.method ?? 'put';
    const endpoints = buildEndpoints({ ...options, method, clients, mapping });
    const listener = (request, response) => handleRequest(endpoints, request, response);
    const server = options.tls ? (0,external_node_https_.createServer)({ ...options.tls }, listener) : (0,external_node_http_.createServer)(listener);
    // Long enough that a pause of the client does not end its connection.
    server.keepAliveTimeout = 60_000;
    const host = options.host ?? '127.0.0.1';
    await (0,external_node_events_.once)(server.listen(options.port ?? 0, host), 'listening');
    const { port } = server.address();
    const url = `${options.tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
    let closed;
    const close = () => {
        closed ??= server[Symbol.asyncDispose]();
        server.closeAllConnections();
        return closed;
    };
    return {
        url,
        authUrl: url + TOKEN_PATH,
        recordsUrl: url + RECORDS_PATH,
        method,
        mapping,
        clients,
        records: () => endpoints.journal.records(),
        requests: () => endpoints.journal.requests(),
        get tokensIssued() {
            return endpoints.tokens.issued;
        },
        expireTokens: () => endpoints.tokens.expireAll(),
        setFaults: endpoints.setFaults,
        close,
        [Symbol.asyncDispose]: close,
    };
}
function buildEndpoints(options) {
    const lifetime = options.tokenLifetimeSeconds ?? 3600;
    const now = options.now ?? (() => external_node_perf_hooks_.performance.now());
    const tokens = new Tokens(lifetime, now);
    const journal = new Journal();
    const seed = options.seed ?? 1;
    const schedule = (faults) => ({
        records: new FaultSchedule(faults.records, { seed, now }),
        token: new FaultSchedule(faults.token, { seed: seed + 1, now }),
    });
    const schedules = schedule((0,fault_text/* faultsFrom */.S)(options.faults));
    return {
        token: { clients: options.clients, tokens, expiresIn: options.expiresIn ?? lifetime },
        records: {
            methods: METHODS[options.method],
            mapping: options.mapping,
            maxFieldLength: options.maxFieldLength ?? 128,
            journal,
            reject: options.reject,
        },
        journal,
        tokens,
        epoch: () => Date.now(),
        latencyMs: options.latencyMs ?? 0,
        schedules,
        setFaults: (faults) => {
            Object.assign(schedules, schedule((0,fault_text/* faultsFrom */.S)(faults)));
        },
        onRequest: options.onRequest,
    };
}


/***/ })

};
