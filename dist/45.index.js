export const id = 45;
export const ids = [45];
export const modules = {

/***/ 5045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  push: () => (/* binding */ push)
});

;// CONCATENATED MODULE: ./src/customergauge/answer.ts
/** `Retry-After` beyond this is not waited for: a run has better things to do than to sleep for hours. */
const LONGEST_RETRY_AFTER_MS = 5 * 60_000;
const MOST_WORDS = 500;
const MOST_FIELDS = 20;
/**
 * What the answer to a record request means. Documented is only 200 and 422 (API.md); the rest is likely and read
 * generically: by status and by the keys of `errors`, never by the wording of a message.
 */
function readRecordAnswer(exchange, { method, now, redact }) {
    if (exchange.kind === 'failure')
        return readFailure(exchange);
    const { status, headers, body } = exchange;
    const isHtml = /\bhtml\b/i.test(headers['content-type'] ?? '') || /^\s*<(!doctype|html)/i.test(body);
    const reason = isHtml
        ? { code: `http-${status}`, status, message: `HTTP ${status}, a web page.` }
        : readReason(status, body, redact);
    if (status >= 500)
        return retryable(reason, { processed: status === 503 ? 'no' : 'unknown', slowDown: status === 503, headers, now });
    if (status === 429)
        return retryable(reason, { processed: 'no', slowDown: true, headers, now });
    if (status >= 300 && status < 400) {
        return wrong({ ...reason, message: `HTTP ${status}, a redirect. Redirects are not followed.` }, [
            'records-url',
            'region',
        ]);
    }
    if (isHtml)
        return wrong({ ...reason, code: 'html' }, ['records-url', 'region']);
    if (status >= 200 && status < 300)
        return { kind: 'accepted' };
    if (status === 408 || status === 425)
        return retryable(reason, { processed: 'no', slowDown: false, headers, now });
    if (status === 401)
        return { kind: 'unauthorised', reason };
    if (status === 403)
        return wrong(reason, ['client-id', 'client-secret', 'region', 'configuration']);
    if (status === 404)
        return wrong(reason, ['records-url', 'region']);
    if (status === 405) {
        const other = method === 'PUT' ? 'POST' : 'PUT';
        const allowed = (headers.allow ?? '').split(',').map((verb) => verb.trim().toUpperCase());
        return allowed.includes(other)
            ? { kind: 'other-verb', method: other, reason }
            : wrong(reason, ['method', 'records-url']);
    }
    if (status < 400)
        return wrong(reason, ['records-url', 'region']);
    if (status === 422 && Object.keys(reason.fields ?? {}).some((key) => key === 'configuration')) {
        return wrong(reason, ['configuration', 'region']);
    }
    return { kind: 'rejected', reason };
}
/** The end of a wrong target: what to check. */
function wrong(reason, inputs) {
    return {
        kind: 'wrong-target',
        reason,
        inputs,
        mend: `Check ${inputs.map((input) => `\`${input}\``).join(', ')}.${hint(reason)}`,
    };
}
function hint({ status }) {
    if (status !== 403)
        return '';
    return ' Your tenant may also have an API IP White List, which can lock out hosted runners.';
}
function readFailure({ code, message, sent }) {
    const reason = { code, message };
    if (code === 'dns' || code === 'tls')
        return wrong(reason, ['records-url', 'region']);
    if (code === 'aborted')
        return { kind: 'aborted', reason };
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
    const retryAfterMs = readRetryAfter(headers['retry-after'], now);
    return { kind: 'retryable', reason, processed, slowDown, retryAfterMs, unreachable: false };
}
/**
 * `Retry-After` in milliseconds from now, in both forms (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after),
 * capped; nothing where it is missing or makes no sense.
 */
function readRetryAfter(value, now) {
    const text = value?.trim() ?? '';
    const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : /[a-z]/i.test(text) ? Date.parse(text) - now : Number.NaN;
    if (Number.isNaN(wait))
        return undefined;
    return Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER_MS);
}
/** The API's own words, bounded and without secrets. */
function readReason(status, body, redact) {
    const clean = (text) => redact(text).slice(0, MOST_WORDS);
    const json = parseObject(body);
    const said = typeof json?.message === 'string' && json.message !== '' ? json.message : undefined;
    const message = said ?? (json || body.trim() === '' ? '' : body.trim());
    const fields = readFields(json?.errors, clean);
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
        (Array.isArray(said) ? said : [said])
            .slice(0, MOST_FIELDS)
            .map((one) => clean(typeof one === 'string' ? one : JSON.stringify(one))),
    ]);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
/** The JSON object that a body holds, or nothing. */
function parseObject(body) {
    try {
        const value = JSON.parse(body);
        return value !== null && typeof value === 'object' && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
;// CONCATENATED MODULE: ./src/customergauge/http.ts

/** More of an answer than this is not read: nothing useful is that long. */
const MOST_BODY_BYTES = 64 * 1024;
/** HTTP as this product needs it: proxies from the environment, one time limit for the whole request, no redirects. */
function openHttp({ connections, timeoutSeconds, env }) {
    const milliseconds = timeoutSeconds * 1000;
    const options = {
        connections,
        pipelining: 1,
        headersTimeout: milliseconds,
        bodyTimeout: milliseconds,
        connect: { timeout: Math.min(milliseconds, 30_000) },
        keepAliveTimeout: 30_000,
    };
    const httpProxy = env.HTTP_PROXY || env.http_proxy;
    const httpsProxy = env.HTTPS_PROXY || env.https_proxy;
    const dispatcher = httpProxy || httpsProxy
        ? new undici/* EnvHttpProxyAgent */.J2({
            ...options,
            httpProxy: httpProxy ?? '',
            httpsProxy: httpsProxy ?? '',
            noProxy: env.NO_PROXY || env.no_proxy || '',
        })
        : new undici/* Agent */.g6(options);
    return {
        exchange: (asked, signal) => exchange(dispatcher, asked, { signal, milliseconds }),
        close: () => dispatcher.destroy(),
    };
}
async function exchange(dispatcher, { url, method, headers, body }, { signal, milliseconds }) {
    const limit = new AbortController();
    const stop = () => limit.abort(new Error('aborted'));
    const timer = setTimeout(() => limit.abort(new Error('timeout')), milliseconds);
    if (signal.aborted)
        stop();
    else
        signal.addEventListener('abort', stop, { once: true });
    try {
        const answer = await (0,undici/* request */.Em)(url, { dispatcher, method, headers, body, signal: limit.signal });
        return {
            kind: 'answer',
            status: answer.statusCode,
            headers: flat(answer.headers),
            body: await readBody(answer.body),
        };
    }
    catch (cause) {
        return failure(limit.signal.aborted ? limit.signal.reason : cause, signal.aborted);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
    }
}
async function readBody(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > MOST_BODY_BYTES) {
            // Leaving the loop early would count as a broken answer; the rest is thrown away with the connection.
            body.on('error', () => { });
            break;
        }
    }
    return Buffer.concat(chunks).subarray(0, MOST_BODY_BYTES).toString('utf8');
}
function flat(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
}
const DNS = /^(ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_NONAME)$/;
const TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|ERR_OSSL)/;
const REFUSED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;
function failure(cause, aborted) {
    const { code, message } = describe(cause);
    const failed = (kind, sent, said) => ({ kind: 'failure', code: kind, sent, message: said });
    if (aborted)
        return failed('aborted', true, 'The run was stopped while waiting for the answer.');
    if (DNS.test(code))
        return failed('dns', false, `The name of the server is not known here (${code}).`);
    if (TLS.test(code))
        return failed('tls', false, `No trusted connection is possible: ${message} (${code}).`);
    if (REFUSED.test(code))
        return failed('refused', false, `No connection could be made (${code}).`);
    if (/proxy/i.test(message))
        return failed('refused', false, `The proxy gave no connection: ${message}.`);
    if (message === 'timeout' || /TIMEOUT/.test(code))
        return failed('timeout', true, 'No answer came in time.');
    return failed('reset', true, `The connection broke before the answer was complete (${code || message}).`);
}
/** undici wraps what the system said, sometimes twice, and several failed addresses in one error. */
function describe(cause) {
    for (let error = cause, depth = 0; error instanceof Error && depth < 5; depth++) {
        const inner = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
        const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
        if (code !== '' && !(code === 'UND_ERR_SOCKET' && inner instanceof Error))
            return { code, message: error.message };
        if (!(inner instanceof Error))
            return { code, message: error.message };
        error = inner;
    }
    return { code: '', message: String(cause) };
}

;// CONCATENATED MODULE: ./src/customergauge/record.ts
/** The request that sends one alias, in one of the two documented encodings (API.md, “Record”). */
function recordRequest(pair, how, to) {
    const fields = [
        [how.accountField, pair.account],
        [how.aliasField, pair.alias],
        ...Object.entries(how.extraFields),
    ];
    const headers = {
        accept: 'application/json',
        authorization: `Bearer ${to.token}`,
        'content-type': how.format === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
        'user-agent': USER_AGENT,
    };
    const body = how.format === 'json'
        ? JSON.stringify({ configuration: how.configuration, record: Object.fromEntries(fields) })
        : new URLSearchParams([
            ['configuration', how.configuration],
            ...fields.map(([heading, value]) => [`record[${heading}]`, value]),
        ]).toString();
    return { url: to.url, method: to.method, headers, body };
}
const USER_AGENT = 'customergauge-aliases';

;// CONCATENATED MODULE: ./src/customergauge/token.ts


/** A token cannot be had: nothing can be sent. */
class TokenError extends Error {
    name = 'TokenError';
    code = 'token';
    inputs;
    mend;
    constructor(message, inputs) {
        super(message);
        this.inputs = inputs;
        this.mend = `Check ${inputs.map((input) => `\`${input}\``).join(', ')}.`;
    }
}
/** The request for a token, as documented (API.md, “Token”). */
function tokenRequest(url, { clientId, clientSecret }) {
    return {
        url,
        method: 'POST',
        headers: {
            accept: 'application/json',
            'content-type': 'application/x-www-form-urlencoded',
            'user-agent': USER_AGENT,
        },
        body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: clientId,
            client_secret: clientSecret,
        }).toString(),
    };
}
/** What the token endpoint said. That bad credentials are a 400 is likely, not documented (API.md). */
function readTokenAnswer(exchange, now) {
    const place = ['region', 'auth-url'];
    if (exchange.kind === 'failure') {
        const { code, message } = exchange;
        if (code === 'dns' || code === 'tls')
            return { kind: 'refused', message, inputs: place };
        return { kind: 'retryable', message, retryAfterMs: undefined };
    }
    const { status, headers, body } = exchange;
    if (status === 429 || status >= 500) {
        return {
            kind: 'retryable',
            message: `The token endpoint answered HTTP ${status}.`,
            retryAfterMs: readRetryAfter(headers['retry-after'], now),
        };
    }
    const json = parseObject(body);
    if (status === 200) {
        const { access_token: token, token_type: type, expires_in: lifetime } = json ?? {};
        if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token))
            return odd('answered without a token', place);
        if (type !== undefined && String(type).toLowerCase() !== 'bearer')
            return odd('gave a token that is not a Bearer token', place);
        const seconds = Number(lifetime);
        return { kind: 'token', token, lifetimeSeconds: seconds > 0 && Number.isFinite(seconds) ? seconds : undefined };
    }
    if (json && (status === 400 || status === 401)) {
        return {
            kind: 'refused',
            message: `CustomerGauge does not accept these credentials (HTTP ${status}).`,
            inputs: ['client-id', 'client-secret', 'region'],
        };
    }
    if (status >= 300 && status < 400)
        return odd(`answered with a redirect (HTTP ${status}), which is not followed`, place);
    return odd(`answered HTTP ${status}`, [...place, 'client-id', 'client-secret']);
}
function odd(what, inputs) {
    return { kind: 'refused', message: `The token endpoint ${what}.`, inputs };
}
/** A token is renewed this long before it expires, but never after less than half of its life. */
const EARLY_MS = 60_000;
/** One token for the whole run, shared by all records, renewed in time or when a record was answered with 401. */
class TokenSource {
    #options;
    #token = '';
    #renewAt = Number.NEGATIVE_INFINITY;
    #pending;
    constructor(options) {
        this.#options = options;
    }
    /** The token to use now. @throws {TokenError} when none can be had */
    async current() {
        return this.#options.now() < this.#renewAt ? this.#token : this.#renew();
    }
    /** A token other than the one that was answered with 401; whoever asks first fetches it for all. */
    async renew(stale) {
        if (this.#token !== stale && this.#token !== '')
            return this.current();
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
            const answer = readTokenAnswer(await exchange(tokenRequest(url, credentials)), epoch());
            if (answer.kind === 'token') {
                onSecret(answer.token);
                this.#token = answer.token;
                const life = (answer.lifetimeSeconds ?? Number.POSITIVE_INFINITY) * 1000;
                this.#renewAt = asked + Math.max(life - EARLY_MS, life / 2);
                return answer.token;
            }
            if (answer.kind === 'refused')
                throw new TokenError(answer.message, answer.inputs);
            if (attempt >= retries)
                throw new TokenError(`No token could be had: ${answer.message}`, ['region', 'auth-url']);
            await wait(attempt + 1, answer.retryAfterMs);
        }
    }
}

;// CONCATENATED MODULE: ./src/customergauge/customergauge.ts




function openCustomerGauge(options) {
    const { target, record, epoch, redact } = options;
    const http = openHttp({ connections: options.concurrency, timeoutSeconds: options.timeoutSeconds, env: options.env });
    const tokens = new TokenSource({
        exchange: (request) => http.exchange(request, options.signal),
        url: target.authUrl,
        credentials: options.credentials,
        retries: options.retries,
        now: options.now,
        epoch,
        wait: options.wait,
        onSecret: options.onSecret,
    });
    let method = options.method;
    const sendOnce = async (pair, token, signal) => {
        const verb = method;
        const exchange = await http.exchange(recordRequest(pair, record, { url: target.recordsUrl, method: verb, token }), signal);
        const answer = readRecordAnswer(exchange, { method: verb, now: epoch(), redact });
        if (answer.kind !== 'other-verb')
            return answer;
        // Nothing was processed. Others in flight may meet the same answer; only the first one switches, and only once.
        if (method === options.method)
            method = answer.method;
        else if (method !== answer.method)
            return wrong(answer.reason, ['method', 'records-url']);
        return sendOnce(pair, token, signal);
    };
    const send = async (pair, signal) => {
        try {
            const token = await tokens.current();
            const answer = await sendOnce(pair, token, signal);
            if (answer.kind !== 'unauthorised')
                return answer;
            const fresh = await tokens.renew(token);
            const second = await sendOnce(pair, fresh, signal);
            if (second.kind !== 'unauthorised')
                return second;
            return wrong(second.reason, ['region', 'records-url', 'client-id', 'client-secret']);
        }
        catch (cause) {
            if (!(cause instanceof TokenError))
                throw cause;
            const reason = { code: 'token', message: cause.message };
            if (signal.aborted)
                return { kind: 'aborted', reason };
            return { kind: 'wrong-target', reason, inputs: cause.inputs, mend: cause.mend };
        }
    };
    return {
        send,
        get switchedTo() {
            return method === options.method ? undefined : method;
        },
        [Symbol.asyncDispose]: () => http.close(),
    };
}

;// CONCATENATED MODULE: ./src/delivery/backoff.ts
const FIRST_MS = 500;
const LONGEST_MS = 30_000;
/**
 * How long to wait before a repetition (1 is the first): doubling, with full jitter so that many records do not come
 * back at once, and never less than what the API asked for.
 * @param random a number from 0 up to 1
 */
function backoffMs(repetition, random, retryAfterMs) {
    const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** (repetition - 1));
    return (retryAfterMs ?? 0) + most * random;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/delivery/clock.ts

const SYSTEM_CLOCK = {
    now: () => performance.now(),
    epoch: () => Date.now(),
    sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined),
};

;// CONCATENATED MODULE: ./src/delivery/attempt.ts

/** Why a record was left alone after delivery stopped. */
const STOPPED = { code: 'stopped', message: 'Not tried, because the push stopped before its turn.' };
/** Sends one record, again and again while that may help, until its state is clear. */
async function attempt(pair, options) {
    const { send, retries, pace, clock, random, stopped, givenUp } = options;
    let attempts = 0;
    // Once an answer was lost the record may exist, and no later refusal can take that back.
    let lost = false;
    let reached = false;
    let last = STOPPED;
    const ended = (state, reason, wrongTarget) => ({
        outcome: { pair, state, attempts, ...(reason ? { reason } : {}) },
        wrongTarget,
        unreachable: attempts > 0 && !reached,
    });
    while (true) {
        const began = await pace.enter();
        if (began === undefined)
            return ended(lost ? 'unanswered' : 'unsent', last);
        attempts++;
        const answer = await send(pair, givenUp);
        pace.leave();
        if (!(answer.kind === 'retryable' && answer.unreachable))
            reached = true;
        switch (answer.kind) {
            case 'accepted':
                pace.recover();
                return ended('accepted', undefined);
            case 'rejected':
                return lost ? ended('unanswered', afterLoss(answer.reason)) : ended('rejected', answer.reason);
            case 'wrong-target':
                return ended(lost || answer.reason.code === 'html' ? 'unanswered' : 'unsent', answer.reason, answer);
            case 'aborted':
                return ended('unanswered', answer.reason);
            case 'retryable':
                break;
            default:
                // The client repairs these two itself; one that comes through is a refusal like any other.
                return ended(lost ? 'unanswered' : 'rejected', answer.reason);
        }
        last = answer.reason;
        lost ||= answer.processed === 'unknown';
        if (answer.slowDown)
            pace.slowDown(began, answer.retryAfterMs);
        if (attempts > retries)
            return ended(lost ? 'unanswered' : 'unsent', last);
        await clock.sleep(backoffMs(attempts, random(), answer.retryAfterMs), stopped);
    }
}
function afterLoss(reason) {
    return { ...reason, message: `${reason.message} An earlier answer for it was lost, so it may exist already.` };
}

;// CONCATENATED MODULE: ./src/delivery/circuit.ts
const IN_A_ROW = 10;
const WINDOW = 50;
/** Notices that going on would only make more failures of the same kind. */
class Circuit {
    #row = 0;
    #way = '';
    #recent = [];
    /**
     * Takes the next outcome and says why delivery should stop, if it should: ten never-tried records in a row that fail
     * in one way, or half of the last fifty outcomes failing.
     */
    take(outcome, neverTried) {
        const failed = outcome.state !== 'accepted';
        if (!failed)
            this.#row = 0;
        else if (neverTried) {
            const way = wayOf(outcome);
            this.#row = way === this.#way ? this.#row + 1 : 1;
            this.#way = way;
        }
        this.#recent.push(failed);
        if (this.#recent.length > WINDOW)
            this.#recent.shift();
        if (this.#row >= IN_A_ROW)
            return `${IN_A_ROW} records in a row failed in the same way.`;
        const failures = this.#recent.filter(Boolean).length;
        if (this.#recent.length === WINDOW && failures * 2 >= WINDOW)
            return `${failures} of the last ${WINDOW} records failed.`;
        return undefined;
    }
}
/** Failures are of one way when state, code and the fields they are about are the same. */
function wayOf({ state, reason }) {
    return JSON.stringify([state, reason?.code, Object.keys(reason?.fields ?? {}).sort()]);
}

;// CONCATENATED MODULE: ./src/delivery/pace.ts
/** At its slowest, a pace is this share of what the inputs allow. */
const SLOWEST = 1 / 64;
/** What one accepted record gives back. */
const RECOVERY = 0.01;
/**
 * Decides when the next request may go: so many at a time, so many a second. When the API asks for a slower pace
 * (429, 503) both halve, once for all requests that were under way together; accepted records bring them back slowly.
 */
class Pace {
    #options;
    #waiting = [];
    #share = 1;
    #inFlight = 0;
    #nextAt = Number.NEGATIVE_INFINITY;
    #pausedUntil = Number.NEGATIVE_INFINITY;
    #slowedAt = Number.NEGATIVE_INFINITY;
    constructor(options) {
        this.#options = options;
        options.signal.addEventListener('abort', () => this.#wake(Number.POSITIVE_INFINITY), { once: true });
    }
    /** How many may be under way now. */
    get limit() {
        return Math.max(1, Math.floor(this.#options.concurrency * this.#share));
    }
    /** Waits for a turn. Gives the time at which it began, or nothing when all waiting was ended. */
    async enter() {
        const { clock, signal, requestsPerSecond } = this.#options;
        while (!signal.aborted) {
            const now = clock.now();
            const readyAt = Math.max(this.#pausedUntil, requestsPerSecond ? this.#nextAt : Number.NEGATIVE_INFINITY);
            if (this.#inFlight >= this.limit)
                await new Promise((resolve) => this.#waiting.push(resolve));
            else if (now < readyAt)
                await clock.sleep(readyAt - now, signal);
            else {
                this.#inFlight++;
                if (requestsPerSecond)
                    this.#nextAt = Math.max(now, this.#nextAt) + 1000 / (requestsPerSecond * this.#share);
                return now;
            }
        }
        return undefined;
    }
    /** Gives the turn back. */
    leave() {
        this.#inFlight--;
        this.#wake(1);
    }
    /** A record was accepted: the pace recovers a little. */
    recover() {
        if (this.#share === 1)
            return;
        const before = this.limit;
        this.#share = Math.min(1, this.#share + RECOVERY);
        this.#wake(this.limit - before);
    }
    /**
     * The API asked for a slower pace, and perhaps for a pause.
     * @param began when the turn of the request began that was answered so
     */
    slowDown(began, retryAfterMs) {
        const now = this.#options.clock.now();
        if (retryAfterMs !== undefined)
            this.#pausedUntil = Math.max(this.#pausedUntil, now + retryAfterMs);
        if (began < this.#slowedAt)
            return;
        this.#share = Math.max(SLOWEST, this.#share / 2);
        this.#slowedAt = now;
    }
    #wake(count) {
        for (const resolve of this.#waiting.splice(0, count))
            resolve();
    }
}

;// CONCATENATED MODULE: ./src/delivery/deliver.ts



/** Requests under way get this long to be answered once the run is told to stop. */
const GRACE_MS = 3000;
/** So many opening records refused over the same headings show that the headings are wrong. */
const OPENING_REFUSALS = 3;
/**
 * Sends every record and says how each ended. One at a time until one is accepted, because a wrong target must show on
 * one record and not on many; then up to `concurrency` at a time.
 */
async function deliver(options) {
    const { clock, signal, concurrency, requestsPerSecond } = options;
    const stopping = new AbortController();
    const givingUp = new AbortController();
    const counts = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
    const circuit = new Circuit();
    const opening = [];
    const cursor = cursorOf(options.records);
    let stop;
    const halt = (reason) => {
        stop ??= reason;
        stopping.abort();
    };
    const interrupt = () => {
        halt(INTERRUPTED);
        clock.sleep(GRACE_MS, finished.signal).then(() => givingUp.abort());
    };
    const finished = new AbortController();
    if (signal.aborted)
        interrupt();
    signal.addEventListener('abort', interrupt, { once: true });
    const pace = new Pace({ concurrency, requestsPerSecond, clock, signal: stopping.signal });
    const count = (outcome) => {
        counts[outcome.state]++;
        options.onOutcome(outcome);
    };
    const sendNext = async () => {
        const record = await cursor.next();
        if (record === undefined)
            return false;
        if (stop) {
            count({ pair: record, state: 'unsent', attempts: 0, reason: STOPPED });
            return true;
        }
        const tried = await attempt(record, { ...options, pace, stopped: stopping.signal, givenUp: givingUp.signal });
        count(tried.outcome);
        if (stop)
            return true;
        const tripped = circuit.take(tried.outcome, !record.triedBefore);
        if (counts.accepted === 0)
            opening.push(tried.outcome);
        const reason = stopAfter(tried, counts.accepted === 0 ? opening : [], tripped);
        if (reason)
            halt(reason);
        return true;
    };
    try {
        while (counts.accepted === 0 && (await sendNext()))
            ;
        const worker = async () => {
            while (await sendNext())
                ;
        };
        await Promise.all(Array.from({ length: concurrency }, worker));
    }
    finally {
        signal.removeEventListener('abort', interrupt);
        finished.abort();
    }
    // Fewer records than it takes to stop may still show that the headings are wrong.
    if (!stop && opening.length > 1 && counts.accepted === 0 && headingsRefused(opening))
        stop = wrongHeadings(opening);
    return { counts, stop };
}
const INTERRUPTED = {
    kind: 'interrupted',
    message: 'The run was told to stop.',
    mend: 'Run it again to send the rest.',
    inputs: [],
};
/** Whether delivery has to stop after this record. */
function stopAfter(tried, opening, tripped) {
    const { outcome, wrongTarget, unreachable } = tried;
    if (wrongTarget) {
        return { kind: 'wrong-target', message: said(outcome.reason), mend: wrongTarget.mend, inputs: wrongTarget.inputs };
    }
    if (outcome.state !== 'accepted' && unreachable && opening.length === 1) {
        const inputs = ['records-url', 'region'];
        return {
            kind: 'unreachable',
            message: said(outcome.reason),
            mend: `Try again later, or check ${named(inputs)}.`,
            inputs,
        };
    }
    if (opening.length >= OPENING_REFUSALS && headingsRefused(opening.slice(-OPENING_REFUSALS)))
        return wrongHeadings(opening);
    if (!tripped)
        return undefined;
    return {
        kind: 'circuit',
        message: `${tripped} The last one: ${said(outcome.reason)}`,
        mend: 'Nothing more was sent. See what the failed records have in common, mend it, and push again.',
        inputs: [],
    };
}
/** Whether all these records were refused over the same `record.*` keys. */
function headingsRefused(outcomes) {
    const about = outcomes.map(({ reason }) => reason?.status === 422
        ? Object.keys(reason.fields ?? {})
            .filter((key) => key.startsWith('record.'))
            .sort()
            .join('\n')
        : '');
    return about.length > 0 && about[0] !== '' && about.every((keys) => keys === about[0]);
}
function wrongHeadings(opening) {
    const inputs = ['account-field', 'alias-field', 'configuration'];
    return {
        kind: 'wrong-target',
        message: `All records so far were refused over the same fields. ${said(opening.at(-1)?.reason)}`,
        mend: `Check ${named(inputs)}: both headings must be the Field Headings of the Inbound Mapping, to the letter.`,
        inputs,
    };
}
function said(reason) {
    if (!reason)
        return '';
    const fields = Object.entries(reason.fields ?? {}).map(([key, words]) => ` ${key}: ${words.join(' ')}`);
    return `${reason.message}${fields.join('')}`;
}
function named(inputs) {
    return inputs.map((input) => `\`${input}\``).join(', ');
}
/** Lets several workers draw from one source, one after the other. */
function cursorOf(source) {
    const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
    let turn = Promise.resolve();
    return {
        next: () => {
            const drawn = turn.then(async () => {
                const { done, value } = await iterator.next();
                return done ? undefined : value;
            });
            turn = drawn.catch(() => undefined);
            return drawn;
        },
    };
}

// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/commands/plan.ts + 11 modules
var commands_plan = __webpack_require__(4380);
// EXTERNAL MODULE: ./src/commands/run.ts
var commands_run = __webpack_require__(4331);
;// CONCATENATED MODULE: ./src/commands/push.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










/** Checks, plans, guards, delivers. What is not accepted fails the run at its end. */
async function push(run) {
    const { settings, trigger } = run;
    const report = (0,commands_run/* emptyReport */._)(settings, 'push');
    const refusal = (0,github_event/* refusePush */.t_)(trigger, settings.environmentExplicit);
    if (refusal)
        return (0,commands_run/* failedReport */.k)(report, { code: 'permission', ...refusal }, 'blocked');
    if ('missing' in settings.push && !settings.dryRun) {
        const failures = settings.push.missing.map(({ input, message }) => ({
            code: 'input',
            message: `\`${input}\` ${message}`,
            mend: '',
        }));
        return {
            ...report,
            failures,
            verdict: `${(0,report_report/* count */.U)(failures.length, 'input is', 'inputs are')} missing; nothing was done.`,
        };
    }
    const planned = await (0,commands_plan.planCommit)(run, 'push');
    if (!planned.planned || planned.result === 'failed')
        return planned;
    const { plan, guard } = planned.planned;
    if (guard)
        return (0,commands_run/* failedReport */.k)(planned, { code: 'max-new', message: guard.message, mend: guard.mend }, 'blocked');
    if (settings.dryRun)
        return { ...planned, verdict: `Dry run, nothing was sent: ${planned.verdict}` };
    if ((0,plan_plan/* pairsToSend */.J_)(plan).length === 0 || 'missing' in settings.push) {
        return { ...planned, result: 'unchanged', verdict: `Nothing to send: ${planned.verdict}` };
    }
    const delivery = await deliverPlan(run, settings.push, plan);
    return { ...planned, ...decide(delivery), delivery };
}
async function deliverPlan(run, settings, plan) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { env, signal, secrets, onSecret, show } = run;
        const clock = SYSTEM_CLOCK;
        const records = (0,plan_plan/* pairsToSend */.J_)(plan);
        const outcomes = [];
        const started = clock.now();
        let accepted = 0;
        const onOutcome = (outcome) => {
            outcomes.push(outcome);
            if (outcome.state === 'accepted')
                accepted++;
            const done = outcomes.length;
            const perSecond = (done * 1000) / Math.max(1, clock.now() - started);
            const secondsLeft = done < 5 ? undefined : (records.length - done) / perSecond;
            show.progress({ done, total: records.length, accepted, failed: done - accepted, perSecond, secondsLeft });
        };
        const api = __addDisposableResource(env_1, openCustomerGauge({
            ...settings,
            credentials: settings,
            record: settings,
            env,
            now: clock.now,
            epoch: clock.epoch,
            wait: (attempt, retryAfterMs) => clock.sleep(backoffMs(attempt, Math.random(), retryAfterMs), signal),
            redact: (text) => secrets.redact(text),
            onSecret,
            signal,
        }), true);
        const { counts, stop } = await deliver({
            ...settings,
            records,
            send: api.send,
            clock,
            random: Math.random,
            signal,
            onOutcome,
        });
        const { switchedTo } = api;
        if (switchedTo)
            show.notice(`CustomerGauge takes ${switchedTo} here. Set \`method: ${switchedTo}\` to save the first request of every push.`);
        return { outcomes, counts, stop, switchedTo };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Nothing that happened later hides a record that was not accepted. */
function decide({ counts, stop, ...delivery }) {
    const failures = stop ? [{ code: stop.kind, message: stop.message, mend: stop.mend }] : [];
    const total = delivery.outcomes.length;
    if (counts.accepted === total)
        return {
            result: 'pushed',
            verdict: `${(0,report_report/* count */.U)(total, 'alias was', 'aliases were')} accepted by CustomerGauge.`,
            failures,
        };
    const some = counts.accepted > 0;
    const verdict = `${some ? 'Not every alias was accepted' : 'No alias was accepted'}: ${(0,report_text/* outcomeCounts */.TY)({ counts, stop, ...delivery })}`;
    return { result: some ? 'partial' : 'failed', verdict, failures };
}


/***/ })

};
