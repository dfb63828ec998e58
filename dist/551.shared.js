export const id = 551;
export const ids = [551];
export const modules = {

/***/ 5632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KT: () => (/* binding */ named),
  Cn: () => (/* binding */ readRecordAnswer),
  D$: () => (/* binding */ readRetryAfter),
  Qm: () => (/* binding */ wrong)
});

// EXTERNAL MODULE: ./src/customergauge/gateway.ts
var gateway = __webpack_require__(5029);
// EXTERNAL MODULE: ./src/customergauge/refusal-hints.ts
var refusal_hints = __webpack_require__(6628);
// EXTERNAL MODULE: ./src/json-value.ts
var json_value = __webpack_require__(8065);
;// CONCATENATED MODULE: ./src/customergauge/success.ts
/** Whether the body of an answer looks like success. */

/**
 * Whether the body of a 2xx looks like success: empty, JSON that does not say failure, or exactly `success-text`. Any
 * server on the way can answer 2xx, and an accepted record is never sent again. Only the structure counts, never words
 * in values.
 */
function looksLikeSuccess(body, { successText, sent }) {
    const text = (0,json_value/* withoutMark */.E_)(body).trim();
    if (text === '' || /^ok$/i.test(text) || text === successText)
        return true;
    const value = (0,json_value/* parseJson */.qF)(text);
    if (value === undefined || value === false)
        return false;
    const object = (0,json_value/* isJsonObject */.OW)(value) ? value : undefined;
    if (object === undefined)
        return true;
    // A heading may be called `status`, and its value comes back with the rest of an echoed record.
    const echoes = Object.entries(sent).every(([heading, text]) => object[heading] === text);
    return !Object.entries(object).some((entry) => saysFailure(entry) && !(echoes && repeats(entry, sent)));
}
/** Keys whose value can say failure. */
const FAILURES = {
    error: hasContent,
    errors: hasContent,
    exception: hasContent,
    fault: hasContent,
    errormessage: hasContent,
    errortype: hasContent,
    success: isNo,
    ok: isNo,
    failed: isSome,
    status: isFailureStatus,
    statuscode: isFailureStatus,
    code: isFailureStatus,
};
function saysFailure([key, value]) {
    const name = key.toLowerCase();
    return Object.hasOwn(FAILURES, name) && FAILURES[name]?.(value) === true;
}
function repeats([key, value], sent) {
    return Object.hasOwn(sent, key) && sent[key] === value;
}
function hasContent(value) {
    if (value === null || value === false || value === 0)
        return false;
    if (typeof value === 'string')
        return value.trim() !== '';
    return typeof value !== 'object' || Object.keys(value).length > 0;
}
/** PHP may write 0 or text instead of `false`. */
function isNo(value) {
    return value === false || value === 0 || value === '0' || value === 'false';
}
/** A number of failures, or their list. */
function isSome(value) {
    if (value === true)
        return true;
    return Array.isArray(value)
        ? value.length > 0
        : (typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))) && Number(value) > 0;
}
function isFailureStatus(value) {
    if (typeof value === 'number')
        return value >= 400;
    return typeof value === 'string' && (/^(error|fail|failed)$/i.test(value) || /^[45]\d\d$/.test(value));
}

// EXTERNAL MODULE: ./src/customergauge/unclear.ts
var unclear = __webpack_require__(3175);
// EXTERNAL MODULE: ./src/customergauge/words.ts
var words = __webpack_require__(8494);
;// CONCATENATED MODULE: ./src/customergauge/record-answer.ts





const ACCEPTED = { kind: 'accepted' };
/**
 * Interprets the answer to a record request. Only 200 and 422 are documented (API.md); the rest is likely, and read
 * generically: by status and by the keys of `errors`, never by the wording of a message.
 */
function readRecordAnswer(exchange, options) {
    if (exchange.kind === 'failure')
        return readFailure(exchange, options.proven);
    const { status, headers, body } = exchange;
    const mark = (0,gateway/* firewallMark */.K0)(headers);
    const succeeds = status >= 200 && status < 300;
    // Most answers end here.
    if (succeeds && !mark && !exchange.unreadable && looksLikeSuccess(body, options))
        return ACCEPTED;
    // A firewall's 429 only asks for a slower pace.
    if (mark && status !== 429)
        return record_answer_unclear((0,unclear/* behindFirewall */.vR)(exchange, { mark, redact: options.redact }), [], options);
    if (succeeds)
        return record_answer_unclear((0,unclear/* noSuccess */.Dp)(exchange, options.redact), ['records-url', 'region'], options);
    return readRefusal(exchange, options);
}
/** Interprets an answer whose status is not a success. */
function readRefusal(exchange, { method, now, redact, proven }) {
    const { status, headers, body } = exchange;
    const isHtml = (0,unclear/* isWebPage */.AA)(body, headers['content-type']);
    const reason = reasonOf(exchange, { isHtml, redact });
    if (status >= 500 && status !== 511)
        return retryable(reason, { processed: 'unknown', slowDown: status === 503, headers, now });
    if (status >= 300 && status < 400) {
        const redirect = { ...reason, message: `HTTP ${status}, a redirect. Redirects are not followed.` };
        return { ...wrong(redirect, { inputs: ['records-url', 'region'], hint: '' }), mayExist: true };
    }
    if (status === 429 || status === 420)
        return retryable({ ...reason, remedy: 'slower' }, { processed: 'no', slowDown: true, headers, now });
    // A request that came too late may have been complete by then.
    if (status === 408)
        return retryable(reason, { processed: 'unknown', slowDown: false, headers, now });
    if (status === 421 || status === 423 || status === 425)
        return retryable(reason, { processed: 'no', slowDown: false, headers, now });
    if (status === 401)
        return { kind: 'unauthorised', reason };
    if (status !== 405 && status !== 422 && (0,gateway/* asksToSlowDown */.BD)(headers, body)) {
        const hint = `CustomerGauge, or a gateway in front of it, asks for a slower pace. ${refusal_hints/* SLOWER */.p9}.`;
        return retryable({ ...reason, hint, remedy: 'slower' }, { processed: 'no', slowDown: true, headers, now });
    }
    if (status === 405) {
        const other = method === 'PUT' ? 'POST' : 'PUT';
        const allowed = (headers.allow ?? '').split(',').map((verb) => verb.trim().toUpperCase());
        return allowed.includes(other)
            ? { kind: 'other-verb', method: other, reason }
            : wrong(reason, (0,refusal_hints/* wrongVerb */.Zx)(method, headers.allow));
    }
    const wall = (0,refusal_hints/* wallOf */.op)(status, proven);
    if (wall)
        return wrong(reason, wall);
    if (isHtml)
        return wrong(reason, { inputs: ['records-url', 'region'], hint: '' });
    if (status === 422 && Object.keys(reason.fields ?? {}).some((key) => key === 'configuration'))
        return wrong(reason, { inputs: ['configuration', 'region'], hint: '' });
    return { kind: 'rejected', reason };
}
function reasonOf({ status, body, unreadable }, { isHtml, redact }) {
    const code = `http-${status}`;
    const reason = unreadable
        ? { code, status, message: `HTTP ${status}, compressed in a way that cannot be read here.` }
        : isHtml
            ? { code, status, message: `HTTP ${status}, a web page.` }
            : (0,words/* readReason */.p)(status, body, redact);
    const hint = refusal_hints/* HINTS */.NI[status];
    // The API's own field errors say more than our guess.
    return hint && !reason.fields ? { ...reason, hint } : reason;
}
/** Until a record was accepted, an unclear answer puts the target in doubt, so nothing more is sent there. */
function record_answer_unclear(reason, inputs, { proven }) {
    if (proven)
        return { kind: 'unclear', reason };
    return { ...wrong(reason, { inputs, hint: reason.hint ?? '' }), mayExist: true };
}
/** A wrong target, with the inputs to check. */
function wrong(reason, { inputs, hint }) {
    const check = inputs.length > 0 ? `Check ${named(inputs)}.` : '';
    return { kind: 'wrong-target', reason, inputs, hint: [check, hint].filter(Boolean).join(' ') };
}
/** Names of inputs for a sentence. */
function named(inputs) {
    return inputs.map((input) => `\`${input}\``).join(', ');
}
function readFailure({ code, message, sent, lasting, hint }, proven) {
    const reason = { code, message, ...(hint ? { hint } : {}) };
    if (code === 'aborted')
        return { kind: 'aborted', reason, processed: sent ? 'unknown' : 'no' };
    if (code === 'unreadable')
        return record_answer_unclear(reason, ['records-url', 'region'], { proven });
    // Once other records were accepted, it may be one bad machine of several, or temporary.
    if (lasting && !proven)
        return wrong(reason, { inputs: code === 'proxy' ? [] : ['records-url', 'region'], hint: hint ?? '' });
    return {
        kind: 'retryable',
        reason,
        processed: sent ? 'unknown' : 'no',
        slowDown: false,
        retryAfterMs: undefined,
        unreachable: !sent,
    };
}
function retryable(reason, about) {
    const { processed, slowDown, headers, now } = about;
    const retryAfterMs = readRetryAfter(headers, now);
    return { kind: 'retryable', reason, processed, slowDown, retryAfterMs, unreachable: false };
}
/**
 * `Retry-After` in milliseconds from now, in both forms (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after);
 * `undefined` if it is missing or makes no sense. A date is by the server's clock, so it is compared with the
 * answer's own `Date`: the clock of this machine may differ by hours.
 * @param now milliseconds since the epoch, for answers without a `Date`
 */
function readRetryAfter(headers, now) {
    const text = headers['retry-after']?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const until = readDate(text);
    return until === undefined ? undefined : Math.max(0, until - (readDate(headers.date ?? '') ?? now));
}
/** An HTTP date, which is in GMT even if it does not say so. */
function readDate(text) {
    if (!/[a-z]/i.test(text))
        return undefined;
    const time = Date.parse(/(?:GMT|UTC|Z|[+-]\d{4})$/.test(text.trim()) ? text : `${text} GMT`);
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 9551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TokenSource: () => (/* binding */ TokenSource)
});

// UNUSED EXPORTS: tokenRequest

// EXTERNAL MODULE: ./src/customergauge/record-answer.ts + 1 modules
var record_answer = __webpack_require__(5632);
// EXTERNAL MODULE: ./src/customergauge/record-request.ts
var record_request = __webpack_require__(5362);
// EXTERNAL MODULE: ./src/json-value.ts
var json_value = __webpack_require__(8065);
// EXTERNAL MODULE: ./src/customergauge/gateway.ts
var gateway = __webpack_require__(5029);
// EXTERNAL MODULE: ./src/customergauge/refusal-hints.ts
var refusal_hints = __webpack_require__(6628);
;// CONCATENATED MODULE: ./src/customergauge/token-answer.ts
/** Interprets answers of the token endpoint. */




const PLACE = ['region', 'auth-url'];
const CREDENTIALS = ['client-id', 'client-secret', 'region'];
/**
 * Codes for wrong credentials, in lower case without punctuation: those of OAuth
 * (https://www.rfc-editor.org/rfc/rfc6749#section-5.2) and those of gateways.
 */
const WRONG_CREDENTIALS = new Set([
    'invalidclient',
    'invalidclientid',
    'invalidclientsecret',
    'invalidclientcredentials',
    'invalidcredentials',
    'invalidgrant',
    'unauthorizedclient',
    'unauthorized',
    'notauthorized',
    'accessdenied',
]);
/** OAuth's codes for a client that may not request a token in this way. */
const WRONG_GRANT = new Set(['unsupportedgranttype', 'invalidscope']);
/** Codes for failures of the server itself. */
const SERVER = new Set(['server', 'internalserver', 'internalfailure', 'serviceunavailable']);
/** Token types that cannot be used as a Bearer token, because they need an additional proof. */
const OTHER_KIND = /^(mac|dpop|pop|hok)$/i;
/** Interprets an answer. That bad credentials are a 400 is likely, not documented (API.md). */
function readTokenAnswer(exchange, { now, proven }) {
    if (exchange.kind === 'failure') {
        const { code, message, lasting, hint = '' } = exchange;
        const about = { message, inputs: code === 'proxy' ? [] : PLACE, hint };
        return lasting && !proven
            ? { kind: 'refused', ...about }
            : { kind: 'retryable', ...about, retryAfterMs: undefined };
    }
    const { status, headers, body } = exchange;
    const retryAfterMs = (0,record_answer/* readRetryAfter */.D$)(headers, now);
    const later = {
        kind: 'retryable',
        message: `The token endpoint answered HTTP ${status}.`,
        inputs: PLACE,
        hint: '',
        retryAfterMs,
    };
    const mark = (0,gateway/* firewallMark */.K0)(headers);
    if (mark && status !== 429) {
        const why = `is behind a firewall, which answered in its place (HTTP ${status}, ${mark})`;
        return odd(why, [], 'Use a runner with an address that the firewall lets through, or ask CustomerGauge to allow it.');
    }
    if (status === 408 || status === 421 || status === 425 || status === 429 || status >= 500)
        return later;
    if (status >= 200 && status < 300)
        return readToken(body);
    if (status >= 300 && status < 400)
        return odd(`answered with a redirect (HTTP ${status}), which is not followed`, PLACE);
    const codes = (0,gateway/* codesOf */.MZ)(headers, body);
    const says = (set) => codes.some((code) => set.has(code));
    if (says(WRONG_CREDENTIALS) || (status === 401 && (0,json_value/* parseObject */.lj)(body) && !(0,gateway/* asksToSlowDown */.BD)(headers, body))) {
        const message = `CustomerGauge does not accept these credentials (HTTP ${status}).`;
        return { kind: 'refused', message, inputs: CREDENTIALS, hint: '' };
    }
    if ((0,gateway/* asksToSlowDown */.BD)(headers, body) || says(SERVER))
        return later;
    if (says(WRONG_GRANT)) {
        return odd(`does not issue tokens to this client in this way (HTTP ${status})`, CREDENTIALS, 'The client must be one for the grant `client_credentials`: Data → Rest APIs → Authentications.');
    }
    return odd(`answered HTTP ${status}`, [...PLACE, 'client-id', 'client-secret'], status === 403 ? refusal_hints/* KEPT_OUT */.YO : '');
}
function readToken(body) {
    const { access_token: given, token_type: type, expires_in: lifetime } = (0,json_value/* parseObject */.lj)(body) ?? {};
    const token = typeof given === 'string' ? given.trim() : '';
    if (!/^[\x21-\x7e]+$/.test(token))
        return odd('answered without a token', PLACE);
    // Other names of the type are ignored, because a Bearer token is documented.
    if (typeof type === 'string' && OTHER_KIND.test(type.trim()))
        return odd('issued a token that is not a Bearer token', PLACE);
    return { kind: 'token', token, lifetimeSeconds: readLifetime(lifetime) };
}
/** Seconds, perhaps written as text; `undefined` if they make no sense. */
function readLifetime(value) {
    const seconds = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof seconds === 'number' && seconds > 0 && Number.isFinite(seconds) ? seconds : undefined;
}
function odd(what, inputs, hint = '') {
    return { kind: 'refused', message: `The token endpoint ${what}.`, inputs, hint };
}

;// CONCATENATED MODULE: ./src/customergauge/token.ts



/** The request for a token, as documented (API.md, “Token”). */
function tokenRequest(url, { clientId, clientSecret }) {
    return {
        url,
        method: 'POST',
        headers: {
            accept: 'application/json',
            'accept-encoding': 'identity',
            'content-type': 'application/x-www-form-urlencoded',
            'user-agent': record_request/* USER_AGENT */._O,
        },
        body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: clientId,
            client_secret: clientSecret,
        }).toString(),
    };
}
/** A token is renewed this long before it expires, but not before half of its life. */
const EARLY_MS = 60_000;
/** The pause after a renewal that failed temporarily. */
const AGAIN_MS = 10_000;
/** One token for all records, renewed in time or after a record was answered with 401. */
class TokenSource {
    #options;
    #token = '';
    #renewAt = Number.NEGATIVE_INFINITY;
    #expiresAt = Number.NEGATIVE_INFINITY;
    #pending;
    constructor(options) {
        this.#options = options;
    }
    /** The token to use now. */
    async current() {
        const now = this.#options.now();
        // During a renewal nobody has to wait, as long as the current token is valid.
        const good = now < this.#renewAt || (this.#pending !== undefined && now < this.#expiresAt);
        return good ? this.#token : this.#renew();
    }
    /** A token other than the one that was answered with 401. The first caller requests it for all. */
    async renew(stale) {
        if (this.#token !== stale && this.#token !== '')
            return this.current();
        this.#expiresAt = Number.NEGATIVE_INFINITY;
        return this.#renew();
    }
    #renew() {
        this.#pending ??= this.#fetch().finally(() => {
            this.#pending = undefined;
        });
        return this.#pending;
    }
    async #fetch() {
        const { exchange, url, credentials, retries, now, epoch, wait, onSecret } = this.#options;
        for (let attempt = 0;; attempt++) {
            const asked = now();
            const answer = readTokenAnswer(await exchange(tokenRequest(url, credentials)), {
                now: epoch(),
                proven: this.#token !== '',
            });
            if (answer.kind === 'token') {
                onSecret(answer.token);
                this.#token = answer.token;
                const life = (answer.lifetimeSeconds ?? Number.POSITIVE_INFINITY) * 1000;
                this.#expiresAt = asked + life;
                this.#renewAt = asked + Math.max(life - EARLY_MS, life / 2);
                return answer.token;
            }
            const { message, inputs, hint } = answer;
            if (answer.kind === 'refused') {
                const check = inputs.length > 0 ? `Check ${(0,record_answer/* named */.KT)(inputs)}.` : '';
                const what = [check, hint].filter(Boolean).join(' ');
                return { kind: 'no-token', message, inputs, hint: what, passing: false, retryAfterMs: undefined };
            }
            const { retryAfterMs } = answer;
            if (now() < this.#expiresAt) {
                // The current token stays valid for a while.
                this.#renewAt = Math.min(this.#expiresAt, now() + Math.max(AGAIN_MS, retryAfterMs ?? 0));
                return this.#token;
            }
            if (attempt >= retries || !(await wait(attempt + 1, retryAfterMs))) {
                const what = hint || `Try again later, or check ${(0,record_answer/* named */.KT)(inputs)}.`;
                return {
                    kind: 'no-token',
                    message: `No token was issued: ${message}`,
                    inputs,
                    hint: what,
                    passing: true,
                    retryAfterMs,
                };
            }
        }
    }
}


/***/ }),

/***/ 3175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ isWebPage),
/* harmony export */   Bb: () => (/* binding */ saysNothingSure),
/* harmony export */   Dp: () => (/* binding */ noSuccess),
/* harmony export */   vR: () => (/* binding */ behindFirewall)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8065);
/* harmony import */ var _refusal_hints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6628);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8494);
/** Answers that do not say whether a record was processed. */



/**
 * Whether a body is a web page. Its type is not enough, because PHP declares `text/html` unless told otherwise.
 */
function isWebPage(body, type = '') {
    if (/^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype|html)/i.test(body))
        return true;
    return /html/i.test(type) && /<[a-z!/]|[\0\uFFFD]/i.test(body) && (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body) === undefined;
}
const SUCCESS_TEXT = 'If CustomerGauge answers like this when it accepted the record (Data → Rest APIs → Request History shows it), set `success-text`.';
/** A 2xx that does not look like success. */
function noSuccess({ status, headers, body, unreadable }, redact) {
    const code = 'unclear';
    if (unreadable)
        return { code, status, message: `HTTP ${status}, but compressed in a way that cannot be read here.` };
    const said = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body) === undefined ? 'other text' : 'a failure message';
    const what = isWebPage(body, headers['content-type']) ? 'a web page' : said;
    return { code, status, message: `HTTP ${status}, but with ${what}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .z)(body, redact)}`, hint: SUCCESS_TEXT };
}
function behindFirewall({ status, body }, { mark, redact }) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .z)(body, redact);
    return {
        code: 'firewall',
        status,
        message: `HTTP ${status} from a firewall in front of CustomerGauge (${redact(mark)})${words === '' ? '.' : `: ${words}`}`,
        hint: `The firewall has to let this machine through: ask CustomerGauge to allow its address, use a runner whose address is allowed, or send more slowly. ${_refusal_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOWER */ .p9}.`,
    };
}
/** Codes of answers that leave the record's outcome open. The next record would probably get such an answer too. */
const UNCLEAR = new Set(['unclear', 'firewall', 'unreadable']);
/** Whether a reason with this code is an answer that leaves the outcome open, as it would for any other record. */
function saysNothingSure(code) {
    return UNCLEAR.has(code) || /^http-3\d\d$/.test(code);
}


/***/ }),

/***/ 8494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readReason),
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8065);
/** The API's own words in an answer, bounded and without secrets. */

const MOST_WORDS = 500;
/** Only this much of a body is searched for words: its end may be cut in the middle of a secret. */
const MOST_BODY = 4000;
const MOST_FIELDS = 20;
/** This much of a body that is not the API's is shown. */
const MOST_QUOTED = 200;
/** The beginning of an unexpected body, on one line, without secrets. */
function excerptOf(body, redact) {
    const text = redact((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMark */ .E_)(body)).slice(0, MOST_BODY).replace(/\s+/g, ' ').trim();
    return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
}
/** The API's own words, bounded and without secrets. */
function readReason(status, body, redact) {
    const clean = (text) => redact(text).slice(0, MOST_WORDS);
    const value = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body);
    const json = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? value : undefined;
    const fields = readFields(json?.errors, clean);
    // If the errors do not have the documented shape, all of the body is shown, not only its general message.
    const said = fields || wordsOf(json?.errors) === '' ? json?.message : undefined;
    const rest = value === undefined ? redact(body).slice(0, MOST_BODY).trim() : fields ? '' : wordsOf(value);
    const message = typeof said === 'string' && said !== '' ? said : rest;
    return {
        code: `http-${status}`,
        status,
        message: message === '' ? `HTTP ${status}.` : `HTTP ${status}: ${clean(message)}`,
        ...(fields ? { fields } : {}),
    };
}
function readFields(errors, clean) {
    if (errors === null || typeof errors !== 'object' || Array.isArray(errors))
        return undefined;
    const entries = Object.entries(errors)
        .slice(0, MOST_FIELDS)
        .map(([key, said]) => [
        clean(key),
        (Array.isArray(said) ? said : [said]).slice(0, MOST_FIELDS).map((one) => clean(asText(one))),
    ]);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
/** A value as text, whatever its shape. */
function wordsOf(value) {
    const empty = value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
    return empty ? '' : asText(value);
}
/** A value that should have been text. Very deep nesting cannot be written as JSON. */
function asText(value) {
    if (typeof value === 'string')
        return value;
    try {
        return JSON.stringify(value);
    }
    catch {
        return '…';
    }
}


/***/ })

};
