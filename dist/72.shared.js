export const id = 72;
export const ids = [72];
export const modules = {

/***/ 2072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHttp: () => (/* binding */ openHttp)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./src/error.ts
var error = __webpack_require__(1557);
// EXTERNAL MODULE: ./src/customergauge/proxy.ts
var proxy = __webpack_require__(4543);
;// CONCATENATED MODULE: ./src/customergauge/connection-failure.ts
/** Reads why no answer came from the errors of undici, Node and OpenSSL. */



function proxyUnreachable(cause) {
    return new error/* CodedError */.AK({
        code: 'proxy-unreachable',
        message: 'The proxy could not be reached.',
        hint: proxy/* PROXY_HINT */.Lx,
        cause,
    });
}
/** A proxy answered, but did not connect. */
function proxyRefused(status) {
    const login = status === 407;
    return new error/* CodedError */.AK({
        code: login ? 'proxy-login' : 'proxy-refused',
        message: `The proxy did not connect${login ? ': it requires a user and password' : ''} (HTTP ${status}).`,
        hint: proxy/* PROXY_HINT */.Lx,
    });
}
const DNS = /^(ENOTFOUND|EAI_[A-Z]+)$/;
/** The name server says that there is no such name. Any other code means that no name server answered. */
const NO_SUCH_NAME = /^(ENOTFOUND|EAI_NONAME|EAI_NODATA)$/;
const CERTIFICATE = /^(ERR_TLS_CERT|CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH)/;
const UNKNOWN_AUTHORITY = /^(DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|CERT_UNTRUSTED|INVALID_CA)/;
const OUT_OF_DATE = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)/;
const TLS = /^(ERR_TLS|ERR_SSL|EPROTO|ERR_OSSL)/;
const REFUSED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;
const UNREADABLE = /^(UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/;
/** undici's messages for an answer that it does not accept, for which it has no code. */
const BAD_ANSWER = /^bad (response|upgrade)$/;
const UNKNOWN_AUTHORITY_HINT = 'The certificate comes from an authority that this machine does not know: a private one, or a proxy that opens TLS. Put its certificate into a file and name the file in the environment variable `NODE_EXTRA_CA_CERTS` (in a workflow: under `env:`).';
const OUT_OF_DATE_HINT = 'The certificate is out of date, or the clock of this machine is wrong.';
/**
 * Explains an error of the connection.
 * @param about why we gave up ourselves, if we did, and whether the request had left
 */
function readError(cause, { gaveUp, left }) {
    const noProxy = (0,error/* hasCode */.up)(cause, 'proxy-unreachable');
    const { code, message } = describe(noProxy ? cause.cause : cause);
    const failed = (kind, said, { sent = false, lasting = false, hint } = {}) => ({ kind: 'failure', code: kind, sent, lasting, message: said, ...(hint ? { hint } : {}) });
    if (gaveUp === 'aborted') {
        const when = left ? 'while waiting for the answer' : 'before this was sent';
        return failed('aborted', `The run was stopped ${when}.`, { sent: left });
    }
    if (gaveUp === 'timeout' || /TIMEOUT$/.test(code)) {
        const what = left ? 'No answer came in time.' : 'No connection could be made in time.';
        return failed('timeout', what, { sent: left });
    }
    const certificate = CERTIFICATE.test(code);
    const hint = UNKNOWN_AUTHORITY.test(code)
        ? UNKNOWN_AUTHORITY_HINT
        : OUT_OF_DATE.test(code)
            ? OUT_OF_DATE_HINT
            : undefined;
    if ((0,error/* hasCode */.up)(cause, 'proxy-refused', 'proxy-login'))
        return failed('proxy', cause.message, { lasting: cause.code === 'proxy-login', hint: cause.hint });
    if (noProxy) {
        const said = `The proxy could not be reached (${code || message}).`;
        return failed('proxy', said, { hint: hint ? `${proxy/* PROXY_HINT */.Lx} ${hint}` : proxy/* PROXY_HINT */.Lx });
    }
    if (DNS.test(code)) {
        const lasting = NO_SUCH_NAME.test(code);
        const what = lasting ? 'The name of the server is not known here' : 'The name of the server could not be looked up';
        return failed('dns', `${what} (${code}).`, { lasting });
    }
    if (certificate) {
        const said = `No trusted connection is possible: ${message} (${code}).`;
        return failed('certificate', said, { lasting: true, ...(hint ? { hint } : {}) });
    }
    // One bad machine of several may send an alert, so another try can help. OpenSSL's own message is not shown, because
    // it names lines of its source.
    if (TLS.test(code))
        return failed('tls', `No secure connection could be made (${code}).`, { lasting: !/ALERT|EPROTO/.test(code) });
    if (REFUSED.test(code))
        return failed('refused', `No connection could be made (${code}).`);
    if (/proxy/i.test(message))
        return failed('proxy', `The proxy did not connect: ${message}.`, { hint: proxy/* PROXY_HINT */.Lx });
    if (left && (cause instanceof undici.errors.HTTPParserError || UNREADABLE.test(code) || BAD_ANSWER.test(message)))
        return failed('unreadable', `The answer is not valid HTTP: ${message}.`, { sent: true });
    const when = left ? 'the answer was complete' : 'anything was sent';
    return failed('reset', `The connection broke before ${when} (${code || message}).`, { sent: left });
}
/** undici wraps the system's error, sometimes twice, and combines several failed addresses in one error. */
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/customergauge/decode-body.ts
/** Decompresses the body of an answer. */

/** At most this much is decompressed: a small answer could expand without end. */
const MOST_BYTES = 1024 * 1024;
/** All accept a missing end, because only the beginning of a long answer is read. */
const UNPACK = {
    gzip: (bytes) => (0,external_node_zlib_.gunzipSync)(bytes, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES }),
    deflate: (bytes) => (0,external_node_zlib_.inflateSync)(bytes, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES }),
    br: (bytes) => (0,external_node_zlib_.brotliDecompressSync)(bytes, { finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH, maxOutputLength: MOST_BYTES }),
    zstd: (bytes) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { finishFlush: external_node_zlib_.constants.ZSTD_e_flush, maxOutputLength: MOST_BYTES }),
};
/**
 * Decompresses an answer. We request none to be compressed, but some servers do it anyway (`Content-Encoding`). Returns
 * `undefined` if it cannot be read.
 */
function unpacked(bytes, encoding) {
    const steps = (encoding ?? '')
        .toLowerCase()
        .split(',')
        .map((step) => step.trim().replace(/^x-/, ''))
        .filter((step) => step !== '' && step !== 'identity');
    if (bytes.length === 0)
        return bytes;
    try {
        // The encoding that was applied last is removed first.
        return steps.reduceRight((packed, step) => {
            const unpack = Object.hasOwn(UNPACK, step) ? UNPACK[step] : undefined;
            if (!unpack)
                throw new RangeError(`Unknown encoding: ${step}`);
            return unpack(packed);
        }, bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/customergauge/interim.ts
/** The beginning of such an answer. */
const CONTINUE = /^HTTP\/1\.[01] 100[ \r]/;
const LONGEST_BEGINNING = 'HTTP/1.1 100 '.length;
/** No server sends longer ones. */
const interim_MOST_BYTES = 16 * 1024;
/**
 * Wraps connections so that an unrequested `100 Continue` is skipped. Every client must accept it
 * (https://www.rfc-editor.org/rfc/rfc9110#section-15.2), but undici closes the connection.
 */
function bearingContinue(connect) {
    return (options, callback) => connect(options, (...[error, socket]) => {
        if (error)
            return callback(error, null);
        passOver(socket);
        callback(null, socket);
    });
}
/** A write begins a request, so the next read begins its answer, the only place where `100 Continue` can be. */
function passOver(socket) {
    const { read, write } = socket;
    let beginning = true;
    let held;
    socket.write = (...given) => {
        beginning = true;
        return write.apply(socket, given);
    };
    socket.read = (size) => {
        const chunk = read.call(socket, size);
        if (chunk === null || !beginning)
            return chunk;
        const bytes = held ? Buffer.concat([held, chunk]) : chunk;
        const rest = withoutContinue(bytes);
        held = typeof rest === 'string' ? bytes : undefined;
        if (typeof rest === 'string')
            return null;
        if (rest.length === 0)
            return null;
        beginning = false;
        return rest;
    };
}
/** The bytes after every `100 Continue`; `more` if more bytes are needed to tell. */
function withoutContinue(bytes) {
    let rest = bytes;
    while (true) {
        const start = rest.toString('latin1', 0, LONGEST_BEGINNING);
        if (!CONTINUE.test(start))
            return start.length < LONGEST_BEGINNING && 'HTTP/1.1 100 '.startsWith(start) && start !== '' ? 'more' : rest;
        const end = rest.indexOf('\r\n\r\n');
        if (end === -1)
            return rest.length < interim_MOST_BYTES ? 'more' : rest;
        rest = rest.subarray(end + 4);
    }
}

;// CONCATENATED MODULE: ./src/customergauge/proxy-dispatcher.ts
/** Sends requests through the proxies that the environment names. */



/** Distinguishes an unreachable proxy from an unreachable server, because the fix differs. */
function throughProxies({ https, none }, { connectMs, ...options }) {
    const connectToProxy = (0,undici.buildConnector)({ timeout: connectMs, allowH2: false });
    return new undici.EnvHttpProxyAgent({
        ...options,
        // Plain HTTP is only for this machine (`checkUrl`), and must not go through a proxy.
        httpProxy: '',
        httpsProxy: https,
        noProxy: none,
        // Connections that bypass the proxy use the same connector as without one.
        factory: (origin, given) => new undici.Pool(origin, {
            ...given,
            ...('connect' in given && typeof given.connect === 'function' && given.connect !== options.connect
                ? { connect: bearingContinue(given.connect) }
                : {}),
        }),
        clientFactory: (proxy, given) => new ProxyPool(proxy, {
            ...given,
            allowH2: false,
            // The limit until the proxy has connected.
            headersTimeout: connectMs,
            connect: (asked, callback) => connectToProxy(asked, (...[error, socket]) => error ? callback(proxyUnreachable(error), null) : callback(null, socket)),
        }),
    });
}
/** Reports the status of a proxy that does not connect, for which undici has only a message. */
class ProxyPool extends undici.Pool {
    connect(asked) {
        return this.#open(asked);
    }
    async #open(asked) {
        const answered = await super.connect(asked);
        if (answered.statusCode === 200)
            return answered;
        answered.socket.on('error', () => { }).destroy();
        throw proxyRefused(answered.statusCode);
    }
}

;// CONCATENATED MODULE: ./src/customergauge/http.ts
/** HTTP requests to CustomerGauge, and what came back before anybody judges it. */






/** A connection that takes longer is tried again, so that it does not delay the end of a run. */
const CONNECT_MS = 10_000;
/** At most this much of an answer is read: nothing useful is longer. */
const MOST_BODY_BYTES = 64 * 1024;
/**
 * Encodes bodies. For a text, undici would take a piece of a shared 64 KiB buffer of Node, and one piece that gets old
 * keeps the bytes of hundreds of requests in memory until the next full garbage collection.
 */
const UTF8 = new TextEncoder();
/**
 * Opens an HTTP client: proxies from the environment, one time limit for the whole request, no redirects.
 *
 * @throws {CodedError} `proxy` if the environment names a proxy that cannot be used
 */
function openHttp({ connections, timeoutSeconds, env }) {
    const milliseconds = timeoutSeconds * 1000;
    const connectMs = Math.min(milliseconds, CONNECT_MS);
    const proxies = (0,proxy/* readProxies */.rq)(env);
    const options = {
        connections,
        pipelining: 1,
        // All requests would share one HTTP/2 connection, and hang forever if it died silently.
        allowH2: false,
        // Our limit for the whole request covers both, and undici's own timers would outlive each request.
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: bearingContinue((0,undici.buildConnector)({ timeout: connectMs, allowH2: false })),
        keepAliveTimeout: 30_000,
    };
    const dispatcher = proxies.https ? throughProxies(proxies, { ...options, connectMs }) : new undici.Agent(options);
    const aborts = abortsOf();
    return {
        exchange: (asked, signal) => signal.aborted
            ? Promise.resolve(readError(new Error('aborted'), { gaveUp: 'aborted', left: false }))
            : exchange(dispatcher, asked, { aborts: aborts(signal), milliseconds }),
        close: () => dispatcher.destroy(),
    };
}
/**
 * Makes one request with undici's low-level events. Only they tell whether a failed request had left: one that did not
 * leave is unsent, one that did may have been accepted. `undici.request` also takes a third more CPU time and three
 * fifths more memory for a push of 50,000 records.
 */
function exchange(dispatcher, { url, method, headers, body, lastOnConnection = false }, { aborts, milliseconds }) {
    return new Promise((resolve) => {
        const { origin, pathname, search } = new URL(url);
        let controller;
        let status = 0;
        let answered = {};
        let chunks = [];
        let size = 0;
        let settled = false;
        const settle = (exchanged) => {
            if (settled)
                return;
            settled = true;
            clearTimeout(timer);
            aborts.splice(aborts.indexOf(stop), 1);
            resolve(exchanged);
        };
        const fail = (cause, gaveUp) => {
            // A request that still waits for a connection has not left yet.
            settle(readError(cause, { gaveUp, left: controller !== undefined }));
        };
        const giveUp = (why) => {
            const reason = new Error(why);
            fail(reason, why);
            // A request that has not started yet is stopped when it starts.
            controller?.abort(reason);
        };
        const stop = () => giveUp('aborted');
        const timer = setTimeout(() => giveUp('timeout'), milliseconds);
        const answer = () => {
            const bytes = unpacked(Buffer.concat(chunks).subarray(0, MOST_BODY_BYTES), answered['content-encoding']);
            const body = bytes?.toString('utf8') ?? '';
            settle({ kind: 'answer', status, headers: answered, body, ...(bytes ? {} : { unreadable: true }) });
        };
        aborts.push(stop);
        try {
            dispatcher.dispatch({
                origin,
                path: `${pathname}${search}`,
                method,
                headers,
                body: body === '' ? null : UTF8.encode(body),
                reset: lastOnConnection,
            }, {
                onRequestStart: (started) => {
                    controller = started;
                    if (settled)
                        started.abort(new Error('aborted'));
                },
                onResponseStart: (_started, statusCode, received) => {
                    // An interim response (`103 Early Hints`) is not the answer.
                    if (statusCode < 200)
                        return;
                    status = statusCode;
                    answered = Object.fromEntries(Object.entries(received).map(([name, value]) => [
                        name.toLowerCase(),
                        Array.isArray(value) ? value.join(', ') : (value ?? ''),
                    ]));
                },
                onResponseData: (started, chunk) => {
                    if (settled)
                        return;
                    chunks.push(chunk);
                    size += chunk.length;
                    if (size <= MOST_BODY_BYTES)
                        return;
                    answer();
                    chunks = [];
                    started.abort(new Error('aborted'));
                },
                onResponseEnd: answer,
                onResponseError: (_started, cause) => fail(cause),
            });
        }
        catch (cause) {
            fail(cause);
        }
    });
}
function abortsOf() {
    const known = new WeakMap();
    return (signal) => {
        const found = known.get(signal);
        if (found)
            return found;
        const aborts = [];
        known.set(signal, aborts);
        signal.addEventListener('abort', () => {
            for (const stop of [...aborts])
                stop();
        });
        return aborts;
    };
}


/***/ })

};
