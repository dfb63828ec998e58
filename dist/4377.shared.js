export const id = 4377;
export const ids = [4377];
export const modules = {

/***/ 3213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/commands/perform.ts + 1 modules
var perform = __webpack_require__(8568);
// EXTERNAL MODULE: ./src/commands/signals.ts
var commands_signals = __webpack_require__(5055);
// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/report/progress.ts
var report_progress = __webpack_require__(8991);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/secrets.ts + 1 modules
var src_secrets = __webpack_require__(8313);
// EXTERNAL MODULE: ./src/inputs.ts
var src_inputs = __webpack_require__(8422);
;// CONCATENATED MODULE: ./src/action/inputs.ts

/** The inputs as GitHub's runner hands them over: `INPUT_` and the name in capitals, hyphens kept. */
function readInputs(env) {
    const inputs = {};
    for (const [name] of src_inputs/* INPUT_LIST */.Ip) {
        const value = env[`INPUT_${name.toUpperCase()}`];
        if (value !== undefined)
            inputs[name] = value;
    }
    return inputs;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/github/api.ts
var api = __webpack_require__(8943);
// EXTERNAL MODULE: ./src/github/json.ts
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./src/github/patience.ts

/** Between attempts: a hiccup is over soon, and a dead GitHub must not hold a run. */
const PAUSES = [1_000, 3_000];
/** GitHub's secondary limits often ask for a few seconds; a limit for the hour is not waited out. */
const LONGEST_WAIT_SECONDS = 10;
/**
 * Asks again where that may help: after an outage if the request may be repeated, and after a short rate limit, which
 * says that nothing was done. Once no attempt at a request has got any answer, later requests fail at once: each would
 * cost its whole time limit.
 */
function patient({ sleep }) {
    let dead;
    return async (repeatable, ask) => {
        for (let attempt = 0;; attempt++) {
            if (dead)
                throw dead;
            try {
                return await ask();
            }
            catch (failure) {
                if (!(failure instanceof api/* GitHubFailure */.iK))
                    throw failure;
                const pause = PAUSES[attempt];
                if (pause === undefined) {
                    if (failure.code === 'outage' && failure.status === undefined)
                        dead = failure;
                    throw failure;
                }
                const wait = waitBefore(failure, repeatable, pause);
                if (wait === undefined)
                    throw failure;
                await sleep(wait);
            }
        }
    };
}
/** Milliseconds until the next attempt; nothing where there should be none. */
function waitBefore(failure, repeatable, pause) {
    if (failure.code === 'outage')
        return repeatable ? pause : undefined;
    if (failure.code !== 'rate-limit' || failure.retryAfter === undefined)
        return undefined;
    return failure.retryAfter <= LONGEST_WAIT_SECONDS ? failure.retryAfter * 1000 : undefined;
}

;// CONCATENATED MODULE: ./src/action/octokit.ts
/**
 * GitHub's API through GitHub's own client. It is loaded at the first request only: most of it is never needed by a run
 * that has nothing to say on a pull request, and its `context` is built when it is imported.
 */




/** GitHub's API for this run's repository; nothing where there is no token or no repository. No request is made yet. */
function openGitHub(options) {
    const { token, env } = options;
    const [owner, repo, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (token === '' || !owner || !repo || rest.length > 0)
        return undefined;
    // A run that is stopped does not wait: the attempt that follows ends at once.
    const pause = (milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, options.signal ? { signal: options.signal } : {}).catch(() => { });
    const persist = patient({ sleep: options.sleep ?? pause });
    const client = once(() => openClient(options));
    const ask = (repeatable, route, parameters) => persist(repeatable, () => send(client, route, { ...parameters, request: requestOptions(options) }));
    const viewer = once(async () => {
        // The only question that the REST API does not answer for every kind of token.
        const { data } = await ask(true, 'POST /graphql', { query: '{ viewer { login databaseId } }' });
        const login = (0,json/* textAt */.$6)(data, 'data', 'viewer', 'login');
        const id = (0,json/* numberAt */.tk)(data, 'data', 'viewer', 'databaseId');
        if (login === '' || id === undefined)
            throw notKnown(data);
        return { id, login };
    });
    return {
        owner,
        repo,
        request: (route, parameters = {}) => ask(!route.startsWith('POST '), route, { owner, repo, ...parameters }),
        viewer,
    };
}
/** Newer ones leave fields out; GitHub keeps this one for everybody who names none, and on Enterprise Server too. */
const API_VERSION = '2022-11-28';
/** The token goes over TLS, or stays on this machine. */
function apiAddress(text) {
    const url = URL.parse(text);
    const local = url?.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url?.protocol === 'https:' || local)
        return text.replace(/\/+$/, '');
    throw new api/* GitHubFailure */.iK({
        code: 'refused',
        message: 'The variable GITHUB_API_URL does not hold an `https://` address.',
        hint: 'This variable comes from the runner. Check its settings.',
    });
}
async function openClient({ token, env }) {
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1845)]).then(__webpack_require__.bind(__webpack_require__, 1845));
    const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const baseUrl = apiAddress(env.GITHUB_API_URL || 'https://api.github.com');
    const octokit = new GitHub(getOctokitOptions(token, { baseUrl, log: silent, userAgent: 'customergauge-aliases' }));
    return async (route, parameters) => {
        // GitHub Enterprise Server keeps GraphQL beside its REST API, not under it.
        const graphql = route === 'POST /graphql' ? { baseUrl: baseUrl.replace(/\/api\/v3$/, '/api') } : {};
        return await octokit.request(route, {
            ...parameters,
            ...graphql,
            headers: { 'x-github-api-version': API_VERSION },
        });
    };
}
/** No redirect is followed: the token is for one origin. */
function requestOptions({ signal, timeoutSeconds = 15 }) {
    const limit = AbortSignal.timeout(timeoutSeconds * 1000);
    return { redirect: 'manual', signal: signal ? AbortSignal.any([signal, limit]) : limit };
}
async function send(client, route, parameters) {
    let answer;
    try {
        const request = await client();
        answer = await request(route, parameters);
    }
    catch (cause) {
        if (cause instanceof api/* GitHubFailure */.iK)
            throw cause;
        // Without an answer, the client makes up a status.
        throw (0,api/* toFailure */.w2)({ ...refusal(route, (0,json/* valueAt */.fK)(cause, 'response')), cause: innermost(cause) });
    }
    const status = (0,json/* numberAt */.tk)(answer, 'status') ?? 0;
    if (status < 200 || status >= 300)
        throw (0,api/* toFailure */.w2)(refusal(route, answer));
    return { data: (0,json/* valueAt */.fK)(answer, 'data'), more: /;\s*rel="next"/.test((0,json/* textAt */.$6)(answer, 'headers', 'link')) };
}
function refusal(route, response) {
    const headers = (0,json/* valueAt */.fK)(response, 'headers');
    return {
        route,
        status: (0,json/* numberAt */.tk)(response, 'status'),
        headers: headers !== null && typeof headers === 'object' ? { ...headers } : {},
        data: (0,json/* valueAt */.fK)(response, 'data'),
    };
}
/** The client's own error holds the whole request, with the password of a proxy in it: nobody may print that. */
function innermost(cause) {
    if (!(0,json/* isRecord */.u4)(cause) || !('request' in cause))
        return cause;
    return cause.cause ?? new Error((0,json/* textAt */.$6)(cause, 'message'));
}
/** GraphQL says no with a 200. */
function notKnown(data) {
    const errors = (0,json/* valueAt */.fK)(data, 'errors');
    const first = Array.isArray(errors) ? errors[0] : undefined;
    if (first === undefined)
        return (0,api/* unreadable */.O$)('POST /graphql');
    if ((0,json/* textAt */.$6)(first, 'type') === 'RATE_LIMITED')
        return (0,api/* toFailure */.w2)({ route: 'POST /graphql', status: 429, data: first });
    return (0,api/* toFailure */.w2)({ route: 'POST /graphql', status: 403, data: first });
}
/** The outcome of the first call, also if it is a failure. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/commands/documents.ts + 1 modules
var documents = __webpack_require__(7140);
// EXTERNAL MODULE: ./src/report/checks-shown.ts
var checks_shown = __webpack_require__(3401);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/page.ts
var page = __webpack_require__(6015);
// EXTERNAL MODULE: ./src/report/place-link.ts
var place_link = __webpack_require__(5646);
// EXTERNAL MODULE: ./src/report/result.ts
var result = __webpack_require__(5781);
// EXTERNAL MODULE: ./src/report/rule-link.ts
var rule_link = __webpack_require__(1979);
// EXTERNAL MODULE: ./src/report/sentences.ts
var sentences = __webpack_require__(7020);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/action/annotations.ts



/**
 * GitHub shows ten errors and ten warnings of a step and drops the rest without a word. So: eight problems, one
 * annotation that says how many more there are and where; the tenth is left to the verdict.
 */
const MOST = 8;
/** The annotations of all problems, each file's first ones before any file's second ones. */
function annotations(problems, ruleUrl) {
    return [...ofSeverity(problems, 'error', ruleUrl), ...ofSeverity(problems, 'warning', ruleUrl)];
}
function ofSeverity(problems, severity, ruleUrl) {
    const spread = spreadOverFiles(problems.filter((problem) => problem.severity === severity));
    const shown = spread.slice(0, MOST).map((problem) => ({
        severity,
        title: problem.rule,
        message: [
            ...(canBeNamed(problem.place) ? [] : [`${(0,sentences/* placeText */.Z9)(problem.place)}:`]),
            problem.message,
            ...problem.related.map(({ what, place }) => `${what}: ${(0,sentences/* placeText */.Z9)(place)}.`),
            problem.hint,
            ruleUrl(problem.rule),
        ]
            .map(neutral/* visible */.RK)
            .join('\n'),
        place: canBeNamed(problem.place) ? problem.place : undefined,
    }));
    const rest = spread.slice(MOST);
    if (rest.length === 0)
        return shown;
    const files = [...new Set(rest.map(({ place }) => place.file))];
    const named = files.slice(0, 10).map(neutral/* visible */.RK).join(', ') + (files.length > 10 ? ` and ${files.length - 10} more files` : '');
    const more = {
        severity,
        title: `${(0,report_report/* count */.U)(rest.length, `more ${severity}`)}`,
        message: `There are ${(0,report_report/* count */.U)(rest.length, `more ${severity}`)} in ${named}. The job summary lists them as far as it can, \`report.json\` all.`,
        place: undefined,
    };
    return [...shown, more];
}
/** A command has line breaks of a file's name escaped, but nothing else that acts on whatever reads or shows the log. */
function canBeNamed({ file }) {
    return (0,neutral/* logLine */.BP)((0,neutral/* visible */.RK)(file)) === file;
}
function spreadOverFiles(problems) {
    const seen = new Map();
    return problems
        .map((problem) => {
        const round = seen.get(problem.place.file) ?? 0;
        seen.set(problem.place.file, round + 1);
        return { problem, round };
    })
        .sort((a, b) => a.round - b.round)
        .map(({ problem }) => problem);
}

// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
;// CONCATENATED MODULE: ./src/action/outputs.ts


/** Every output of action.yml. Counts that a command has nothing to say about are 0. */
function outputs(report, files) {
    const plan = report.planned?.plan;
    const { errors, warnings } = (0,report_report/* countProblems */._)(report.problems);
    const counts = report.delivery?.counts;
    const numbers = {
        create: plan?.create.length,
        move: plan?.move.length,
        retry: plan?.retry.length,
        remove: plan?.remove.length,
        unchanged: plan?.unchanged,
        accepted: counts?.accepted,
        rejected: counts?.rejected,
        unanswered: counts?.unanswered,
        unsent: counts?.unsent,
        errors,
        warnings,
    };
    const texts = Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, String(number ?? 0)]));
    return {
        ...texts,
        result: report.result,
        changes: String(plan !== undefined && (0,plan_plan/* hasChanges */.ik)(plan)),
        confirm: report.preview && report.result === 'planned' ? String(report.preview.confirm) : '',
        'plan-file': files.plan,
        'report-file': files.report,
        'plan-digest': report.planned?.digest ?? '',
        'ledger-commit': report.ledger?.commit ?? '',
    };
}

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./src/action/workflow.ts
/**
 * What the runner understands on stdout and in its files. These are `@actions/core`'s own parts, taken one by one: its
 * index brings an OIDC client along, and with that a whole HTTP client that every start of the action would have to
 * parse, for nothing (three quarters of the bundle).
 */






/** A line of the log. The runner would obey commands in it: neutralise what is not ours (see report/neutral.ts). */
function info(line) {
    process.stdout.write(line + external_node_os_.EOL);
}
/** Lines that GitHub shows folded, under a title. */
function group(title, print) {
    issue('group', title);
    print();
    issue('endgroup');
}
/** An annotation on a file's lines, or on the run. Of each kind GitHub shows ten a step. The log repeats its message. */
function annotate(kind, message, properties = {}) {
    issueCommand(kind, toCommandProperties(properties), message.split('\n').map(neutral/* logLine */.BP).join('\n'));
}
/** Keeps a text out of all logs of the job from here on. */
function mask(secret) {
    issueCommand('add-mask', {}, secret);
}
/** An output of the step, for the steps that follow. */
function setOutput(name, value) {
    issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}

;// CONCATENATED MODULE: ./src/action/publish.ts
















const TITLE = 'CustomerGauge aliases';
/**
 * Annotations, log, files, outputs, summary, and the verdict last. Returns the exit code: a file or output that the
 * user may count on and did not get is an error, a summary that cannot be written is not. Whatever cannot be written,
 * the rest is, and the verdict is said.
 */
async function publish(report, { env, redact, log, sarif }) {
    const ruleUrl = (0,rule_link/* ruleLinks */.uW)(env);
    for (const mark of annotations(report.problems, ruleUrl)) {
        const { severity, message, title, place } = mark;
        annotate(severity, redact(message), { title, ...(place ? lines(place) : {}) });
    }
    if (report.review)
        log((0,report_text/* reviewText */.aP)(report.review, report_text/* PLAIN */.tZ));
    if (report.delivery)
        log((0,report_text/* deliveryText */._P)(report.delivery, report_text/* PLAIN */.tZ));
    if (report.status)
        log((0,report_text/* statusText */.qS)(report.status, report_text/* PLAIN */.tZ));
    if (report.checks)
        log((0,checks_shown/* checksText */.r)(report.checks, report_text/* PLAIN */.tZ));
    const unwritten = [];
    let files = { plan: '', report: '' };
    const temp = env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    try {
        const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(temp, 'customergauge-'));
        files = { plan: report.planned ? (0,external_node_path_.join)(folder, 'plan.json') : '', report: (0,external_node_path_.join)(folder, 'report.json') };
    }
    catch (cause) {
        unwritten.push(`plan.json and report.json could not be written: ${words(cause)}. Make sure that the runner’s folder for temporary files, \`${temp}\`, exists and can be written to.`);
    }
    unwritten.push(...(await (0,documents/* writeDocuments */.i)(report, { ...files, sarif }, { redact, ruleUrl })));
    if (env.GITHUB_OUTPUT) {
        try {
            for (const [name, value] of Object.entries(outputs(report, files)))
                setOutput(name, value);
        }
        catch (cause) {
            unwritten.push(`The outputs could not be written, and later steps do not see them: ${words(cause)}. Make sure that the runner’s file for them, \`${env.GITHUB_OUTPUT}\`, exists and can be written to, in a container too.`);
        }
    }
    if (env.GITHUB_STEP_SUMMARY) {
        try {
            await summary
                .addRaw((0,markdown/* markdown */.wD)((0,page/* summaryPage */.qe)(report), { ...markdown/* SUMMARY */.$M, ruleUrl, placeUrl: (0,place_link/* placeLinks */.v)(env, report.shownCommit), redact }))
                .write();
        }
        catch (cause) {
            annotate('warning', `The job summary could not be written: ${(0,neutral/* visible */.RK)(words(cause))}`);
        }
    }
    return sayVerdict(report, unwritten, { redact, log });
}
function sayVerdict(report, unwritten, { redact, log }) {
    const details = [...(0,sentences/* failuresText */.B2)(report), ...unwritten].map(neutral/* visible */.RK);
    const code = (0,result/* exitCode */.I)(report.result) || (unwritten.length > 0 ? 1 : 0);
    const verdict = [(0,neutral/* visible */.RK)(report.verdict), ...details];
    if (code !== 0)
        annotate('error', redact(verdict.join('\n')), { title: TITLE });
    else
        log(verdict);
    const guard = (0,sentences/* guardText */.hG)(report);
    if (guard)
        annotate('warning', guard, { title: `${TITLE}: max-new` });
    return code;
}
function words(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}
/** GitHub refuses columns on an annotation of several lines. */
function lines(place) {
    const { file, line, endLine, column, endColumn } = place;
    const columns = line === endLine ? { startColumn: column, endColumn } : {};
    return { file, startLine: line, endLine, ...columns };
}

;// CONCATENATED MODULE: ./src/action/action.ts
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











const SECRET_INPUTS = ['client-secret', 'github-token'];
/** The GitHub Action: inputs from the runner, everything shown where GitHub shows it. Returns the exit code. */
async function runAction(process) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const secrets = new src_secrets/* Secrets */.S();
        const hide = (value) => {
            secrets.add(value);
            for (const form of (0,src_secrets/* secretForms */.e)(value))
                mask(form);
        };
        const inputs = readInputs(process.env);
        for (const name of SECRET_INPUTS)
            if (inputs[name]?.trim())
                hide(inputs[name].trim());
        const signals = __addDisposableResource(env_1, (0,commands_signals/* abortOnSignals */.P)(process), false);
        const cwd = process.env.GITHUB_WORKSPACE || process.cwd();
        const log = (lines) => {
            for (const line of lines)
                info((0,neutral/* logLine */.BP)(secrets.redact(line)));
        };
        const report = await (0,perform/* perform */.y)({
            inputs,
            env: process.env,
            cwd,
            signal: signals.signal,
            secrets,
            onSecret: hide,
            show: showOn(log),
            github: openGitHub({ token: inputs['github-token']?.trim() ?? '', env: process.env, signal: signals.signal }),
        });
        const sarif = inputs['sarif-file']?.trim();
        return publish(report, {
            env: process.env,
            redact: (text) => secrets.redact(text),
            log,
            sarif: sarif ? (0,external_node_path_.resolve)(cwd, sarif) : undefined,
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** What the log shows while the run goes on; long lists are folded. */
function showOn(log) {
    return {
        notice: (sentence) => annotate('notice', (0,neutral/* visible */.RK)(sentence), { title: 'CustomerGauge aliases' }),
        problems: (problems) => {
            if (problems.length > 0)
                group('Problems in the alias files', () => log((0,report_text/* problemsText */.u1)(problems, report_text/* PLAIN */.tZ)));
        },
        plan: (planned) => group('Plan', () => log((0,report_text/* planText */.Pt)(planned, report_text/* PLAIN */.tZ))),
        preview: (preview) => group('What would change', () => log((0,report_text/* previewText */.Wi)(preview, report_text/* PLAIN */.tZ))),
        progress: (0,report_progress/* everyNow */.oH)(5000, Date.now, (progress) => log([(0,report_progress/* progressLine */.oz)(progress)])),
    };
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ INPUT_LIST),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   n6: () => (/* binding */ LOCAL_COMMANDS)
/* harmony export */ });
/* unused harmony export OUTPUTS */
const COMMANDS = {
    validate: 'Check the alias files of the working tree. Needs no secret.',
    plan: 'Check the alias files of the checked-out commit and show what a push would send. Needs no secret.',
    push: 'Check, plan and send the new aliases to CustomerGauge.',
    adopt: 'Record aliases that CustomerGauge has already as accepted. Sends none.',
    status: 'Show the last push, what is pending and what was removed.',
    forget: 'Drop removed aliases from the ledger once someone deleted them by hand.',
    doctor: 'Find out whether the first push will work, check by check, each with its fix. Sends no record.',
};
/** Commands that only the command line has: they read and write files of whoever starts them. */
const LOCAL_COMMANDS = {
    import: 'Make alias files of tables (CSV, XLSX), or add their rows to alias files.',
    export: 'Write the aliases as CSV files for an upload to CustomerGauge by hand.',
    match: 'Find out which account each name of a list belongs to, and propose aliases for review.',
    init: 'Write the workflow, a first alias file and editor settings into this repository.',
};
const files = ['validate', 'plan', 'push'];
const checked = [...files, 'adopt', 'doctor'];
const planned = ['plan', 'push', 'doctor'];
const withLedger = ['plan', 'push', 'adopt', 'status', 'forget', 'doctor'];
/** What a ledger is bound to matters to whoever compares with it or binds it. */
const bound = ['plan', 'push', 'adopt', 'doctor'];
const push = ['push'];
/** What decides whether CustomerGauge can be reached. */
const reaching = ['push', 'doctor'];
const INPUTS = {
    command: {
        description: 'What to do: `auto`, `validate`, `plan`, `push`, `adopt`, `status`, `forget` or `doctor`. `auto` pushes on `push`, `schedule`, `workflow_dispatch` and `repository_dispatch` of the default branch, and plans on everything else.',
        default: 'auto',
        value: 'name',
        commands: [],
    },
    path: {
        description: 'Folder of the alias files, inside the repository. Every `.yaml` and `.yml` file in it counts, at any depth.',
        default: 'aliases',
        value: 'folder',
        commands: checked,
    },
    environment: {
        description: 'Name of the CustomerGauge tenant that this run is about. Default `production`. On GitHub, `push`, `adopt` and `forget` off the default branch need it to be set explicitly.',
        value: 'name',
        commands: withLedger,
    },
    region: {
        description: "Your tenant's region: `eu`, `us` or `au`. Needed to push.",
        value: 'eu|us|au',
        commands: bound,
    },
    'client-id': {
        description: 'OAuth2 client id. Needed to push. Give it from a repository secret.',
        value: 'id',
        commands: reaching,
        secretVariable: 'CUSTOMERGAUGE_CLIENT_ID',
    },
    'client-secret': {
        description: 'OAuth2 client secret. Needed to push. Give it from a repository secret.',
        value: 'secret',
        commands: reaching,
        secretVariable: 'CUSTOMERGAUGE_CLIENT_SECRET',
    },
    configuration: {
        description: 'The *Reference* of your Inbound Mapping for account aliases (CustomerGauge: Data → Rest APIs → Inbound Mapping). Needed to push.',
        value: 'reference',
        commands: bound,
    },
    'account-field': {
        description: 'The Field Heading that your mapping gives to the account name. Case sensitive. Also the column of a CSV file in `known-accounts`.',
        default: 'Account Name',
        value: 'heading',
        commands: checked,
    },
    'alias-field': {
        description: 'The Field Heading that your mapping gives to the alias. Case sensitive.',
        default: 'Alias',
        value: 'heading',
        commands: bound,
    },
    'extra-fields': {
        description: 'Further headings with a constant value, sent with every record: a YAML map such as `Source: GitHub`.',
        value: 'yaml',
        commands: push,
    },
    format: {
        description: 'How a record is encoded: `json` or `form`.',
        default: 'json',
        value: 'json|form',
        commands: push,
    },
    method: {
        description: 'HTTP verb of the records request: `PUT` or `POST`. When CustomerGauge answers that it wants the other one, the push switches once and says so.',
        default: 'PUT',
        value: 'PUT|POST',
        commands: reaching,
    },
    base: {
        description: 'What the plan compares with: `ledger` (what was accepted so far), `last-commit` (what the event says came before) or any git revision. Only `ledger` keeps count; the others neither read nor write it. Default `ledger`.',
        value: 'revision',
        commands: planned,
    },
    'dry-run': {
        description: '`true`: a push stops after the plan and its guard, and sends nothing; `adopt` and `forget` say what they would do.',
        default: 'false',
        value: '',
        commands: ['push', 'adopt', 'forget'],
    },
    'max-new': {
        description: 'A push that would create or move more aliases than this is stopped before anything is sent. `0`: no limit.',
        default: '500',
        value: 'count',
        commands: planned,
    },
    concurrency: { description: 'Records sent at the same time, 1 to 64.', default: '8', value: 'count', commands: push },
    'requests-per-second': {
        description: 'Upper limit of records a second. No limit unless set; the push finds by itself how many CustomerGauge takes.',
        value: 'number',
        commands: push,
    },
    'timeout-seconds': {
        description: 'How long one request may take, 1 to 600 seconds.',
        default: '60',
        value: 'seconds',
        commands: reaching,
    },
    retries: {
        description: 'How often one record is tried again after a failure that may pass, 0 to 20. `0`: each record is sent once, whatever the answer.',
        default: '5',
        value: 'count',
        commands: push,
    },
    shard: {
        description: '`k/n`: deliver only the k-th of n parts of the accounts, so that a matrix of jobs can share a very large first load.',
        value: 'k/n',
        commands: push,
    },
    'known-accounts': {
        description: 'File with the account names that exist, to catch typing mistakes (`unknown-account`, and new accounts in the plan): one name a line, a CSV file with a header, or an Excel workbook (.xlsx).',
        value: 'file',
        commands: checked,
    },
    rules: {
        description: 'Severity of single rules: a YAML map such as `ambiguous-text: error` with `error`, `warning` or `off`.',
        value: 'yaml',
        commands: checked,
    },
    'require-reviewed': {
        description: '`enforce`: hold back aliases that no approved pull request brought, as pending, instead of sending them. On GitHub only; needs `pull-requests: read`.',
        default: 'off',
        value: 'off|enforce',
        commands: push,
    },
    'allow-empty': {
        description: '`true`: a missing or empty alias folder really means that every alias was removed.',
        default: 'false',
        value: '',
        commands: checked,
    },
    'ledger-ref': {
        description: 'Git ref of the ledger, instead of `refs/customergauge/` and the environment: for hosts that know branches only.',
        value: 'ref',
        commands: withLedger,
    },
    only: {
        description: 'For `adopt` and `forget`: the aliases that are meant, one a line: account, tab, alias. A file, or in a workflow the lines themselves. Without it, `adopt` takes those that no push has tried, and `forget` all removed ones.',
        value: 'file',
        commands: ['adopt', 'forget'],
    },
    confirm: {
        description: 'The number of aliases that a run said it would change. `adopt` and `forget` write nothing without it, and a first push that has to be confirmed sends nothing.',
        value: 'number',
        commands: ['push', 'adopt', 'forget'],
    },
    'success-text': {
        description: 'What CustomerGauge answers when it accepted a record, to the letter, if that is neither empty nor JSON without a failure. Set it only when a push stopped over that text and Request History shows that the record arrived.',
        value: 'text',
        commands: push,
    },
    'sarif-file': {
        description: 'Write the problems as SARIF 2.1.0 to this file, for code scanning.',
        value: 'file',
        commands: files,
    },
    comment: {
        description: '`true`: show the plan in a comment on the pull request, and offer fixes as suggested changes. Needs `pull-requests: write`; without it the job summary has everything.',
        default: 'true',
        value: 'true|false',
        commands: [],
    },
    'github-token': {
        description: 'Token that writes on the pull request, asks who approved it, and, where the checkout kept no credentials, fetches what it left out and writes the ledger.',
        default: '${{ github.token }}',
        value: 'token',
        commands: [],
        secretVariable: 'GITHUB_TOKEN',
    },
    'auth-url': {
        description: "Token endpoint, instead of the region's. `https`, or `http` on this machine only.",
        value: 'url',
        commands: reaching,
    },
    'records-url': {
        description: "Records endpoint, instead of the region's. `https`, or `http` on this machine only.",
        value: 'url',
        commands: bound,
    },
};
/** Every input name with its description, typed for loops. */
const INPUT_LIST = Object.entries(INPUTS);
const OUTPUTS = {
    result: 'How the run ended: `valid`, `unchanged`, `planned`, `pushed`, `adopted`, `forgotten`, `reported`, `superseded`, `failed`, `invalid`, `partial` or `blocked`.',
    changes: '`true` when the plan creates or moves aliases.',
    create: 'New aliases in the plan.',
    move: 'Aliases that change their account in the plan.',
    retry: 'Aliases in the plan that an earlier push could not deliver and that are tried again.',
    remove: 'Aliases that left the files since the last push; they stay in CustomerGauge until somebody removes them by hand. `status` lists all of them.',
    unchanged: 'Aliases that need nothing.',
    accepted: 'Records that CustomerGauge accepted in this run.',
    rejected: 'Records that CustomerGauge refused in this run.',
    unanswered: 'Records that were sent without a clear answer: they may exist.',
    unsent: 'Records that were not processed in this run.',
    errors: 'Errors in the alias files.',
    warnings: 'Warnings in the alias files.',
    confirm: 'The number of aliases that a run of `adopt` or `forget` asks somebody to confirm: what the input `confirm` has to be. Empty where there is nothing to confirm.',
    'plan-file': 'Path of `plan.json`.',
    'report-file': 'Path of `report.json`.',
    'plan-digest': 'SHA-256 over the set of alias pairs that the plan sends.',
    'ledger-commit': 'Commit of the ledger after this run. Empty where there is none.',
};


/***/ }),

/***/ 1730:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);

// A log that cannot be written, as on a full disk, stops no run: what was sent has to be written down.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => undefined);
process.exitCode = await (0,_action_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(process);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};
