export const id = 303;
export const ids = [303];
export const modules = {

/***/ 8684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/report/checks.ts
var report_checks = __webpack_require__(7933);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/run/permission.ts
var permission = __webpack_require__(9762);
// EXTERNAL MODULE: ./src/error.ts
var src_error = __webpack_require__(1557);
// EXTERNAL MODULE: ./src/json-value.ts
var json_value = __webpack_require__(8065);
;// CONCATENATED MODULE: ./src/commands/doctor/results.ts
/** The results that a check can have, and the reasons why a check is skipped. */

function passed(id, message, hint = '') {
    return { id, state: 'passed', message, hint };
}
/** The check failed; `hint` says how to fix it. */
function failed(id, message, hint) {
    return { id, state: 'failed', message, hint };
}
/** The check is not needed here, or its result cannot be known. */
function unknown(id, message, hint = '') {
    return { id, state: 'unknown', message, hint };
}
/** Marks several checks as unknown for the same reason. */
function allUnknown(ids, message) {
    return ids.map((id) => unknown(id, message));
}
/** Why a check that depends on these inputs is skipped: a wrong value must not be acted on. */
function wrongAmong({ wrongInputs = [] }, inputs) {
    const wrong = wrongInputs.find(({ input }) => inputs.includes(input));
    return wrong && `Not checked, because the input \`${wrong.input}\` is wrong.`;
}
/**
 * Runs a check. An error with a hint becomes a failed check.
 * @throws every other error, because it is a bug of ours
 */
async function failing(id, check) {
    try {
        return await check();
    }
    catch (error) {
        return failedBy(id, error);
    }
}
/** Turns an error with a hint into a failed check. @throws every other error */
function failedBy(id, error) {
    if ((0,src_error/* hasCode */.up)(error, 'interrupted') || !(error instanceof src_error/* CodedError */.AK))
        throw error;
    return failed(id, error.message, error.hint);
}

;// CONCATENATED MODULE: ./src/commands/doctor/check-github.ts
/** Checks the GitHub permissions of this run, as far as GitHub tells them. */



async function checkGitHub({ github, settings, trigger }) {
    const ids = ['pull-requests', 'deployment-branches'];
    if (trigger.kind === 'none')
        return allUnknown(ids, 'Not needed here: this does not run on GitHub.');
    if (!github)
        return allUnknown(ids, 'Not known: there is no `github-token` to ask GitHub with.');
    return [
        settings.comment || settings.requireReviewed
            ? await checkPullRequests(github)
            : unknown('pull-requests', 'Not needed: `comment` is `false` and `require-reviewed` is `off`.'),
        await checkEnvironments(github),
    ];
}
/** Tries to read pull requests. Whether they can be written is known only after a real write. */
async function checkPullRequests(api) {
    try {
        await api.request('GET /repos/{owner}/{repo}/pulls', { per_page: 1 });
    }
    catch (error) {
        if (!(0,src_error/* hasCode */.up)(error, ...src_error/* GITHUB_CODES */.lR))
            throw error;
        if ((0,src_error/* hasCode */.up)(error, 'github-permission', 'github-not-found'))
            return failed('pull-requests', `Pull requests cannot be read. ${error.message}`, 'Give the job `permissions: { pull-requests: write }`.');
        return unknown('pull-requests', error.message, error.hint);
    }
    return passed('pull-requests', 'Pull requests can be read. Only the first comment shows whether comments can be written.', 'It needs `permissions: { pull-requests: write }` in the job.');
}
/** The GitHub environments that `init` sets up. They are not the same as the input `environment`. */
const OURS = /^customergauge(-|$)/i;
async function checkEnvironments(api) {
    let data;
    try {
        ({ data } = await api.request('GET /repos/{owner}/{repo}/environments', { per_page: 100 }));
    }
    catch (error) {
        if (!(0,src_error/* hasCode */.up)(error, ...src_error/* GITHUB_CODES */.lR))
            throw error;
        return unknown('deployment-branches', 'Not known with this token: it may not see the GitHub environments.', BRANCHES_HINT);
    }
    return judgeEnvironments(data);
}
const BRANCHES_HINT = 'Look at Settings → Environments: only the default branch should be allowed to use the one with the secrets.';
/** @param data GitHub's response to "list environments" */
function judgeEnvironments(data) {
    const listed = (0,json_value/* valueAt */.fK)(data, 'environments');
    const ours = (Array.isArray(listed) ? listed : []).filter((one) => OURS.test((0,json_value/* textAt */.$6)(one, 'name')));
    if (ours.length === 0)
        return unknown('deployment-branches', 'No GitHub environment is called `customergauge`: the secrets are probably in the repository.', BRANCHES_HINT);
    const named = (some) => some.map((one) => `\`${(0,json_value/* textAt */.$6)(one, 'name')}\``).join(', ');
    const open = ours.filter((one) => !(0,json_value/* isJsonObject */.OW)((0,json_value/* valueAt */.fK)(one, 'deployment_branch_policy')));
    if (open.length > 0)
        return failed('deployment-branches', `Every branch may use the secrets of the GitHub environment ${named(open)}, even one that nobody reviewed.`, 'Settings → Environments → the environment → Deployment branches and tags: allow the default branch only.');
    return passed('deployment-branches', `Not every branch may use the secrets of the GitHub environment ${named(ours)}.`);
}

;// CONCATENATED MODULE: ./src/commands/doctor/check-programs.ts

const NODE_MAJOR = 24;
/** The oldest git that knows `rev-parse --path-format`. */
const GIT = [2, 31];
/** @param version such as `v24.1.0` */
function judgeNode(version) {
    const major = Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
    if (major >= NODE_MAJOR)
        return passed('node', `This is Node ${version}.`);
    return failed('node', `This is Node ${version}, and Node ${NODE_MAJOR} or newer is needed.`, 'Install a newer Node. The action uses the Node of the runner: update a self-hosted runner.');
}
/** @param version the output of `git --version`, such as `git version 2.43.0` */
function judgeGit(version) {
    const [, shown = '', major = '0', minor = '0'] = /((\d+)\.(\d+)[\w.]*)/.exec(version) ?? [];
    const [wantedMajor, wantedMinor] = GIT;
    const enough = Number(major) > wantedMajor || (Number(major) === wantedMajor && Number(minor) >= wantedMinor);
    if (enough)
        return passed('git', `This is git ${shown}.`);
    return failed('git', `This is git ${shown || 'of an unknown version'}, and git ${GIT.join('.')} or newer is needed.`, 'Install a newer git. In a container job, use an image that has one.');
}

// EXTERNAL MODULE: ./src/aliases/scanned-pairs.ts + 3 modules
var scanned_pairs = __webpack_require__(3291);
// EXTERNAL MODULE: ./src/base/out-of-date.ts
var out_of_date = __webpack_require__(6332);
// EXTERNAL MODULE: ./src/files/commit.ts
var commit = __webpack_require__(4898);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
// EXTERNAL MODULE: ./src/rules/check.ts + 4 modules
var check = __webpack_require__(939);
// EXTERNAL MODULE: ./src/rules/checking/quick-look.ts
var quick_look = __webpack_require__(2287);
// EXTERNAL MODULE: ./src/run/check-files.ts
var check_files = __webpack_require__(4563);
// EXTERNAL MODULE: ./src/run/folder-notices.ts
var folder_notices = __webpack_require__(2149);
// EXTERNAL MODULE: ./src/run/open-repository.ts + 7 modules
var open_repository = __webpack_require__(7083);
// EXTERNAL MODULE: ./src/run/shown-names.ts
var shown_names = __webpack_require__(6445);
// EXTERNAL MODULE: ./src/base/find-base.ts + 1 modules
var find_base = __webpack_require__(8526);
// EXTERNAL MODULE: ./src/git/ref.ts
var git_ref = __webpack_require__(4313);
// EXTERNAL MODULE: ./src/ledger/unwritable.ts
var unwritable = __webpack_require__(7566);
// EXTERNAL MODULE: ./src/plan/guard.ts
var guard = __webpack_require__(946);
// EXTERNAL MODULE: ./src/plan/known.ts
var known = __webpack_require__(2728);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
// EXTERNAL MODULE: ./src/run/ledger/forecast.ts
var forecast = __webpack_require__(8286);
// EXTERNAL MODULE: ./src/run/ledger/run-ledger.ts + 10 modules
var run_ledger = __webpack_require__(3516);
;// CONCATENATED MODULE: ./src/commands/doctor/check-ledger.ts











/** @param about.pairs the pairs of the alias files; `undefined` if the files are not valid */
async function checkLedger(run, repository, { pairs, pushes }) {
    const { base } = run.settings;
    if (base !== 'ledger') {
        const compared = await failing('plan', async () => {
            const { why } = await (0,find_base/* findBase */.l)(repository, base, run.trigger);
            return passed('plan', `A push sends what is new since ${why}`);
        });
        return [
            ...allUnknown(['ledger', 'ledger-write'], `Not needed: \`base\` is \`${base}\`, which keeps no ledger.`),
            compared,
        ];
    }
    let runLedger;
    try {
        runLedger = await (0,run_ledger/* openRunLedger */.fC)(run, repository);
    }
    catch (error) {
        return [
            failedBy('ledger', error),
            ...allUnknown(['ledger-write', 'plan'], 'Not checked, because the ledger cannot be read.'),
        ];
    }
    const { store } = runLedger;
    const where = store.commit === undefined
        ? `There is no ledger \`${store.ref}\` yet. The first push creates it.`
        : `The ledger \`${store.ref}\` is readable, at commit \`${store.commit.slice(0, 10)}\`.`;
    return [
        passed('ledger', where),
        pushes
            ? await failing('ledger-write', () => checkWriting(repository, runLedger))
            : unknown('ledger-write', 'Not needed here: only a push writes it.'),
        pairs
            ? await failing('plan', () => checkPlan(run, repository, { runLedger, pairs }))
            : unknown('plan', 'Not checked, because the alias files are not valid.'),
    ];
}
/** A dry-run push: the server refuses it if this run may not write, and nothing is written. */
async function checkWriting(repository, { store: { ref, commit } }) {
    const store = await repository.store();
    const other = commit === undefined ? await (0,git_ref/* refInTheWay */.xZ)(store, ref) : undefined;
    if (other !== undefined)
        throw (0,unwritable/* inTheWay */.Mb)(ref, other);
    try {
        const pushed = await (0,git_ref/* pushRef */.qn)(store, { ref, commit: repository.head, expected: commit, dryRun: true });
        if (!pushed.landed)
            throw (0,unwritable/* permission */.EK)(ref, pushed.said);
    }
    catch (cause) {
        // Reading worked, so only the permission to write is missing.
        throw (0,src_error/* hasCode */.up)(cause, 'authentication') ? (0,unwritable/* permission */.EK)(ref, cause.message) : cause;
    }
    return passed('ledger-write', 'The git server lets this run write. Only a real push runs its rules and hooks.');
}
async function checkPlan(run, repository, { runLedger, pairs }) {
    const plan = (0,plan_plan/* computePlan */.Ru)(pairs, (0,known/* knownFrom */.Yx)(runLedger.store.ledger));
    const refused = (await (0,forecast/* forecastRefusal */.O)(run, repository, { runLedger, pairs, plan })) ?? (0,guard/* guardPlan */.V)(plan, run.settings.maxNew);
    if (refused)
        return failed('plan', `A push now would be stopped. ${refused.message}`, refused.hint);
    const sends = (0,plan_plan/* pairsToSend */.J_)(plan).length;
    const first = runLedger.store.ledger || sends === 0 ? '' : 'If CustomerGauge has them already, run the command `adopt` first.';
    return passed('plan', `A push now would send ${(0,report/* count */.U)(sends, 'alias', 'aliases')}.`, first);
}

;// CONCATENATED MODULE: ./src/commands/doctor/check-repository.ts
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
/** Checks the repository: git, checkout, alias files, ledger. */















const AFTER_GIT = ['checkout', 'aliases', 'ledger', 'ledger-write', 'plan'];
const READING = ['rules', 'known-accounts', 'allow-empty', 'account-field'];
const KEEPING = [
    'environment',
    'ledger-ref',
    'base',
    'region',
    'records-url',
    'configuration',
    'max-new',
];
function checkGit({ cwd, env, signal }) {
    return failing('git', async () => {
        const { stdout } = await (0,git/* git */.$Y)({ cwd, env, secrets: [] }, ['--version'], { signal });
        return judgeGit(stdout.toString('utf8'));
    });
}
/** @param about.git whether the git program works; without it all checks here are unknown */
async function checkRepository(run, about) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!about.git)
            return allUnknown(AFTER_GIT, 'Not checked, because git cannot be used.');
        const wrong = wrongAmong(run, ['path']);
        if (wrong)
            return allUnknown(AFTER_GIT, wrong);
        let opened;
        try {
            opened = await (0,open_repository/* openRepositoryOf */.K)(run);
        }
        catch (error) {
            const [first, ...rest] = AFTER_GIT;
            return [
                failedBy(first ?? 'checkout', error),
                ...allUnknown(rest, 'Not checked, because the repository cannot be read.'),
            ];
        }
        const repository = __addDisposableResource(env_1, opened, true);
        const wrongReading = wrongAmong(run, READING);
        const wrongKeeping = wrongAmong(run, KEEPING);
        const checkout = await failing('checkout', () => checkCheckout(run, repository, about.pushes));
        const { check, pairs } = wrongReading
            ? { check: unknown('aliases', wrongReading), pairs: undefined }
            : await judged(() => judgeAliases(run, repository));
        const ledger = wrongKeeping
            ? allUnknown(['ledger', 'ledger-write', 'plan'], wrongKeeping)
            : await checkLedger(run, repository, { pairs, pushes: about.pushes });
        return [checkout, check, ...ledger];
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
async function judged(check) {
    try {
        return await check();
    }
    catch (error) {
        return { check: failedBy('aliases', error), pairs: undefined };
    }
}
/** @param pushes whether this event may push; only then must the commit be merged */
async function checkCheckout(run, repository, pushes) {
    const caution = await (0,out_of_date/* notTheMerge */.hd)(run.trigger, repository);
    if (caution !== undefined)
        return failed('checkout', 'The plan would not be about the merge of this pull request.', caution);
    const refused = pushes ? await (0,permission/* refuseCheckout */.N)(run, repository, 'push') : undefined;
    if (refused)
        return failed('checkout', refused.message, refused.hint);
    const depth = repository.shallow ? 'The clone is shallow, which is enough.' : 'The clone has its full history.';
    return passed('checkout', `Commit \`${repository.head.slice(0, 10)}\` is checked out. ${depth}`);
}
async function judgeAliases(run, repository) {
    const { settings } = run;
    const files = await (0,commit/* listCommit */.E)(repository, repository.head, (0,shown_names.shownFolder)(run, repository));
    const nothing = await (0,folder_notices/* noCommittedFiles */.Hc)(files, settings.path, () => repository.uncommitted());
    if (nothing && !settings.allowEmpty)
        return { check: failed('aliases', nothing.message, nothing.hint), pairs: undefined };
    const scanned = await (0,commit/* scanListed */.r)(repository, files ?? [], quick_look/* RULES_LOOK */.Q);
    const found = (0,check/* checkScanned */.f1)(scanned, await (0,check_files/* checkOptions */.Jr)(run));
    const { errors, warnings } = (0,report/* countProblems */._)(found.problems);
    const size = `${(0,report/* count */.U)(found.aliases, 'alias', 'aliases')} in ${(0,report/* count */.U)(scanned.files.length, 'file')}`;
    if (errors > 0) {
        const message = `${(0,report/* count */.U)(errors, 'error')} in the alias files stop every plan and push.`;
        return {
            check: failed('aliases', message, 'The command `validate` shows where each one is and how to fix it.'),
            pairs: undefined,
        };
    }
    const noted = warnings > 0 ? `, ${(0,report/* count */.U)(warnings, 'warning')}` : '';
    return {
        check: passed('aliases', `${size}: valid${noted}.`),
        pairs: new scanned_pairs/* ScannedPairs */.e(scanned, { size: found.aliases }),
    };
}

// EXTERNAL MODULE: ./src/customergauge/gateway.ts
var gateway = __webpack_require__(5029);
// EXTERNAL MODULE: ./src/customergauge/record-request.ts
var record_request = __webpack_require__(5362);
// EXTERNAL MODULE: ./src/customergauge/refusal-hints.ts
var refusal_hints = __webpack_require__(6628);
;// CONCATENATED MODULE: ./src/commands/doctor/check-records.ts
/** Checks that the records host can be reached, with an `OPTIONS` request without token and body: no record is sent. */




function optionsRequest(url) {
    return {
        url,
        method: 'OPTIONS',
        headers: { accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': record_request/* USER_AGENT */._O },
        body: '',
    };
}
const ADDRESS = 'Check `region` or `records-url`.';
const NETWORK = 'Check that no firewall blocks this machine, and that `HTTPS_PROXY` names the proxy if there is one.';
/**
 * Interprets the response. The request has no token, so a refusal may only mean that.
 * @param method the input `method`
 */
function judgeRecords(url, exchange, method) {
    const host = new URL(url).host;
    if (exchange.kind === 'failure') {
        const where = exchange.code === 'dns' ? ADDRESS : NETWORK;
        return failed('records', `\`${host}\` cannot be reached: ${exchange.message}`, exchange.hint ?? where);
    }
    const { status, headers } = exchange;
    const mark = (0,gateway/* firewallMark */.K0)(headers);
    if (mark)
        return failed('records', `A firewall answers in place of \`${host}\` (HTTP ${status}, ${mark}).`, refusal_hints/* KEPT_OUT */.YO);
    if (status === 511)
        return failed('records', `The network requires a login before it allows requests to \`${host}\` (HTTP 511).`, NETWORK);
    if (status >= 500)
        return failed('records', `\`${host}\` can be reached, but has a problem right now (HTTP ${status}).`, 'Try again later.');
    if (status >= 300 && status < 400)
        return unknown('records', `\`${host}\` answers with a redirect (HTTP ${status}), which a push never follows.`, ADDRESS);
    if (status === 403)
        return unknown('records', `\`${host}\` can be reached, but refuses (HTTP 403) a request without a token.`, refusal_hints/* KEPT_OUT */.YO);
    if (status === 404 || status === 410)
        return unknown('records', `\`${host}\` can be reached, but says that nothing is at this address (HTTP ${status}), at least for an OPTIONS request.`, ADDRESS);
    return passed('records', `\`${host}\` can be reached over ${url.startsWith('https:') ? 'TLS' : 'HTTP on this machine'} (HTTP ${status}).`, otherVerb(headers.allow, method));
}
/** A hint if the server's `Allow` header names only the other method. */
function otherVerb(allow, method) {
    const verbs = (allow ?? '').split(',').map((verb) => verb.trim().toUpperCase());
    const other = method === 'PUT' ? 'POST' : 'PUT';
    if (verbs.includes(method) || !verbs.includes(other))
        return '';
    return `It accepts ${other}, not ${method}. A push finds this out by itself. \`method: ${other}\` saves that request.`;
}

;// CONCATENATED MODULE: ./src/commands/doctor/check-services.ts



const ADDRESSES = ['region', 'auth-url', 'records-url'];
const CREDENTIALS = ['client-id', 'client-secret'];
/** A check waits for less time than a push, because a person is waiting for it. */
const TIMEOUT_SECONDS = 20;
const AGAIN_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;
/** @param pushes whether this event may push; on other events no request is made */
async function checkServices(run, pushes) {
    if (!pushes)
        return allUnknown(['records', 'token', 'clock'], 'Not needed here: only a push talks to CustomerGauge.');
    const wrong = wrongAmong(run, ADDRESSES);
    if (wrong)
        return allUnknown(['records', 'token', 'clock'], wrong);
    const { openHttp } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 2072));
    const { push } = run.settings;
    const timeoutSeconds = 'missing' in push ? TIMEOUT_SECONDS : Math.min(push.timeoutSeconds || TIMEOUT_SECONDS, TIMEOUT_SECONDS);
    let http;
    try {
        http = openHttp({ connections: 1, timeoutSeconds, env: run.env });
    }
    catch (error) {
        return [
            failedBy('records', error),
            ...allUnknown(['token', 'clock'], 'Not checked, because the proxy cannot be used.'),
        ];
    }
    const readings = [];
    const exchange = async (request) => {
        const asked = run.clock.epoch();
        const answer = await http.exchange(request, run.signal);
        if (answer.kind === 'answer')
            readings.push({ asked, answered: run.clock.epoch(), date: answer.headers.date });
        return answer;
    };
    try {
        const records = await checkRecords(run, exchange);
        const token = await checkToken(run, exchange);
        return [records, token, judgeClock(readings)];
    }
    finally {
        await http.close();
    }
}
async function checkRecords({ settings }, exchange) {
    const { recordsUrl, push } = settings;
    if (recordsUrl === undefined)
        return unknown('records', 'Not checked, because `region` is missing.');
    return judgeRecords(recordsUrl, await exchange(optionsRequest(recordsUrl)), 'missing' in push ? 'PUT' : push.method);
}
async function checkToken(run, exchange) {
    const { push } = run.settings;
    const wrong = wrongAmong(run, CREDENTIALS);
    if (wrong)
        return unknown('token', wrong);
    if ('missing' in push) {
        const names = push.missing.map(({ input }) => `\`${input}\``).join(', ');
        return unknown('token', `Not checked, because these inputs are missing: ${names}.`);
    }
    const { TokenSource } = await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 9551));
    const source = new TokenSource({
        exchange,
        url: push.target.authUrl,
        credentials: push,
        retries: 1,
        ...run.clock,
        wait: async (_attempt, retryAfterMs = AGAIN_MS) => {
            if (retryAfterMs > LONGEST_WAIT_MS)
                return false;
            await run.clock.sleep(retryAfterMs, run.signal);
            return !run.signal.aborted;
        },
        onSecret: run.onSecret,
    });
    return failing('token', async () => {
        const token = await source.current();
        if (typeof token !== 'string')
            return failed('token', token.message, token.hint);
        return passed('token', 'CustomerGauge issued a token for the client id and secret.');
    });
}
/** Certificates, tokens and `Retry-After` dates tolerate an error of this size. */
const MOST_SECONDS = 60;
function judgeClock(readings) {
    const offsets = readings.flatMap(({ asked, answered, date }) => {
        const there = Date.parse(date ?? '');
        if (Number.isNaN(there))
            return [];
        // The header has whole seconds, and the server may have set it at any moment between request and response.
        if (there + 1000 >= asked && there <= answered)
            return [0];
        return [there < asked ? there + 1000 - asked : there - answered];
    });
    const [offset] = offsets.sort((a, b) => Math.abs(a) - Math.abs(b));
    if (offset === undefined)
        return unknown('clock', 'Not checked: no server response had a `Date` header.');
    const seconds = Math.round(Math.abs(offset) / 1000);
    if (seconds <= MOST_SECONDS)
        return passed('clock', seconds <= 1 ? 'The clock is right.' : `The clock is right within ${seconds} seconds.`);
    const way = offset > 0 ? 'behind' : 'ahead of';
    return failed('clock', `The clock of this machine is ${(0,report/* count */.U)(seconds, 'second')} ${way} that of the server.`, 'Synchronize it with a time server (NTP): certificates and tokens are checked against it.');
}

;// CONCATENATED MODULE: ./src/commands/doctor/doctor.ts
/** `doctor`: checks whether the first push will work, without sending a record. */









/** Runs all checks. The result is `failed` as soon as one check fails. */
async function doctor(run) {
    const { settings, trigger, wrongInputs: wrong = [] } = run;
    // Whether this event may push. On other events `doctor` requests no token.
    const pushes = (0,github_event/* refusePush */.t_)(trigger, settings.environmentExplicit) === undefined;
    const git = await checkGit(run);
    const checks = [
        judgeNode(process.version),
        git,
        judgeInputs(settings, { wrong, pushes }),
        judgeSecrets(settings, { wrong, pushes }),
        judgeEvent(trigger, wrongAmong(run, ['environment', 'base']) === undefined ? (0,permission/* refuseEvent */.D)(run, 'push') : undefined),
        ...(await checkRepository(run, { git: git.state === 'passed', pushes })),
        ...(await checkServices(run, pushes)),
        ...(await checkGitHub(run)),
        firstRecord(pushes),
    ];
    const bad = checks.filter(({ state }) => state === 'failed');
    run.found({ checks });
    if (bad.length === 0)
        return {
            result: 'reported',
            verdict: `${(0,report/* count */.U)(checks.filter(({ state }) => state === 'passed').length, 'check passed', 'checks passed')}, none failed.`,
        };
    const names = bad.map(({ id }) => report_checks/* CHECKS */.u[id]).join(', ');
    return { result: 'failed', verdict: `${(0,report/* count */.U)(bad.length, 'check failed', 'checks failed')}: ${names}.` };
}
/** The part that only a real push can show. */
function firstRecord(pushes) {
    const message = 'Only a real first record can show that `configuration` is a mapping for account aliases and that the headings (`account-field`, `alias-field`) are right: CustomerGauge silently drops a field with an unknown heading.';
    const hint = 'Start with a first push of one alias. Then look in CustomerGauge at Data → Rest APIs → Request History, and at the account’s aliases.';
    return unknown('first-record', message, pushes ? hint : `${hint} To check token and network, run this on an event that may push.`);
}
/** @param refused why a push would be refused here */
function judgeEvent(trigger, refused) {
    if (trigger.kind === 'none')
        return passed('event', 'This is the command line: a push asks for confirmation.');
    if (trigger.kind === 'pull-request' || trigger.kind === 'merge-group')
        return passed('event', `On the event \`${eventName(trigger)}\` a run only plans and never pushes.`);
    if (refused)
        return failed('event', refused.message, refused.hint);
    const where = 'ref' in trigger && trigger.ref !== '' ? ` of \`${trigger.ref}\`` : '';
    return passed('event', `The event \`${eventName(trigger)}\`${where} may push.`);
}
function eventName(trigger) {
    if ('event' in trigger)
        return trigger.event;
    return trigger.kind === 'merge-group' ? 'merge_group' : 'push';
}
const SECRETS = ['client-id', 'client-secret'];
/**
 * Checks for wrong inputs, and for inputs that a push needs and that are missing.
 * @param about.pushes whether this event may push; a plan needs fewer inputs
 */
function judgeInputs(settings, about) {
    const wrong = about.wrong.filter(({ input }) => !SECRETS.includes(input));
    const problems = about.pushes ? [...wrong, ...missing(settings, false)] : wrong;
    if (problems.length === 0)
        return passed('inputs', about.pushes ? 'Everything that a push needs is set.' : 'Everything that a plan needs is set.');
    const names = problems.map(({ input }) => `\`${input}\``).join(', ');
    return failed('inputs', `Wrong or missing: ${names}.`, sentences(problems));
}
/** Checks that the secrets are set. Only requesting a token shows whether they are right. */
function judgeSecrets(settings, about) {
    const wrong = about.wrong.filter(({ input }) => SECRETS.includes(input));
    if (!about.pushes && wrong.length === 0)
        return unknown('secrets', 'Not needed here: a plan uses no secret.');
    const problems = about.pushes ? [...wrong, ...missing(settings, true)] : wrong;
    if (problems.length === 0)
        return passed('secrets', 'Client id and client secret are set.');
    const names = problems.map(({ input }) => `\`${input}\``).join(' and ');
    return failed('secrets', `Wrong or missing: ${names}.`, sentences(problems));
}
/** The inputs that a push lacks: only the secrets, or only the others. */
function missing({ push }, secrets) {
    return 'missing' in push ? push.missing.filter(({ input }) => SECRETS.includes(input) === secrets) : [];
}
function sentences(problems) {
    return problems.map(({ input, message }) => `\`${input}\` ${message}`).join(' ');
}


/***/ }),

/***/ 5029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ asksToSlowDown),
/* harmony export */   K0: () => (/* binding */ firewallMark),
/* harmony export */   MZ: () => (/* binding */ codesOf)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8065);
/** Recognises answers of a firewall or gateway in front of CustomerGauge. */

/** Headers by which firewalls mark their own answers. */
const MARKS = ['x-amzn-waf-action', 'cf-mitigated'];
/** The mark of a firewall that answered itself, as `name: value`; `undefined` if there is none. */
function firewallMark(headers) {
    const name = MARKS.find((mark) => headers[mark] !== undefined);
    return name && `${name}: ${headers[name]?.slice(0, 40)}`;
}
/** Codes of gateways for too many requests, in lower case without punctuation. */
const TOO_MANY = new Set([
    'toomanyrequests',
    'throttling',
    'throttled',
    'requestthrottled',
    'requestlimitexceeded',
    'limitexceeded',
    'ratelimitexceeded',
    'ratelimited',
    'ratelimit',
    'quotaexceeded',
    'provisionedthroughputexceeded',
    'slowdown',
    'temporarilyunavailable',
]);
/** Whether a failure has a code for too many requests, or says when to try again. */
function asksToSlowDown(headers, body) {
    return headers['retry-after'] !== undefined || codesOf(headers, body).some((code) => TOO_MANY.has(code));
}
/**
 * The error codes of an answer, from its header and the top level of its body, in lower case without punctuation:
 * `com.amazonaws#TooManyRequestsException:` and `too_many_requests` are equal.
 */
function codesOf(headers, body) {
    const { __type, code, error, errorType, type } = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .lj)(body) ?? {};
    return [headers['x-amzn-errortype'], __type, code, error, errorType, type]
        .filter((one) => typeof one === 'string')
        .map((one) => one
        .replace(/:.*$/s, '')
        .replace(/^.*#/s, '')
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .replace(/(exception|error)$/, ''));
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Vi: () => (/* binding */ recordRequest),
/* harmony export */   _O: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/** The fields of a record: heading → value. */
function fieldsOf(pair, how) {
    return { [how.accountField]: pair.account, [how.aliasField]: pair.alias, ...how.extraFields };
}
/** The request that sends one alias, in one of the two documented encodings (API.md, “Record”). */
function recordRequest(pair, how, to) {
    const fields = fieldsOf(pair, how);
    const headers = {
        accept: 'application/json',
        'accept-encoding': 'identity',
        authorization: `Bearer ${to.token}`,
        'content-type': how.format === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
        'user-agent': USER_AGENT,
    };
    const body = how.format === 'json'
        ? JSON.stringify({ configuration: how.configuration, record: fields })
        : new URLSearchParams([
            ['configuration', how.configuration],
            ...Object.entries(fields).map(([heading, value]) => [`record[${heading}]`, value]),
        ]).toString();
    return { url: to.url, method: to.method, headers, body, lastOnConnection: to.lastOnConnection ?? false };
}
const USER_AGENT = 'customergauge-aliases';


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ HINTS),
/* harmony export */   YO: () => (/* binding */ KEPT_OUT),
/* harmony export */   Zx: () => (/* binding */ wrongVerb),
/* harmony export */   op: () => (/* binding */ wallOf),
/* harmony export */   p9: () => (/* binding */ SLOWER)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/** The hints for refusals, by status. */

const SLOWER = 'Set `requests-per-second` (for instance to `2`), or a lower `concurrency`';
/** Other reasons for a 403 than the credentials. */
const KEPT_OUT = 'Your tenant may also have an API IP White List, which can block hosted runners. A firewall or a rate limit in front of CustomerGauge can answer like this, too.';
const ADDRESS = ['records-url', 'region'];
const IN_BETWEEN = {
    inputs: ADDRESS,
    hint: 'The answer probably came from another server, or from a gateway that does not let the request through.',
};
/** Statuses that concern all records, not one. */
const WALLS = {
    402: {
        inputs: [],
        hint: 'CustomerGauge requires a payment first. Ask the owner of your contract whether it includes the API.',
    },
    404: { inputs: ADDRESS, hint: '' },
    406: { inputs: ADDRESS, hint: 'This server does not support JSON, so it is probably the wrong one.' },
    407: { inputs: [], hint: _proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .PROXY_HINT */ .Lx },
    410: { inputs: ADDRESS, hint: 'This address existed once and is gone for good.' },
    411: IN_BETWEEN,
    414: IN_BETWEEN,
    415: {
        inputs: ['format', 'records-url'],
        hint: 'CustomerGauge does not accept this encoding of a record. Set `format` to the other value, `json` or `form`.',
    },
    417: IN_BETWEEN,
    419: {
        inputs: ADDRESS,
        hint: 'Pages for browsers answer like this, APIs do not: the address is probably not that of the API.',
    },
    426: IN_BETWEEN,
    428: IN_BETWEEN,
    431: IN_BETWEEN,
    451: {
        inputs: [],
        hint: 'A firewall, or a rule about countries, blocks this machine. Use a runner with an address that is allowed.',
    },
    511: { inputs: [], hint: 'The network of this machine requires a login first.' },
};
/** The inputs to check if a status concerns all records. `proven`: a record was accepted, so the inputs are right. */
function wallOf(status, proven) {
    if (status !== 403)
        return WALLS[status];
    if (proven) {
        return {
            inputs: [],
            hint: `Records were accepted before it, so the inputs are right. A firewall or a rate limit in front of CustomerGauge has probably blocked this run: wait a few minutes and push again. If it happens again: ${SLOWER}.`,
        };
    }
    return {
        inputs: ['client-id', 'client-secret', 'region', 'configuration'],
        hint: KEPT_OUT,
    };
}
/** The inputs to check if a verb is not accepted and the server does not offer the other one. */
function wrongVerb(method, allow) {
    const other = method === 'PUT' ? 'POST' : 'PUT';
    if (allow)
        return { inputs: ['records-url', 'method'], hint: 'Nothing can be sent to this address.' };
    return {
        inputs: ['method', 'records-url'],
        hint: `The server does not accept ${method} here, and does not say what it accepts: try \`method: ${other}\`.`,
    };
}
/** Hints for statuses that concern one record. */
const HINTS = {
    400: `If this message is about a limit: ${SLOWER}. If it is about the request, check \`format\`, \`account-field\`, \`alias-field\` and \`extra-fields\`.`,
    420: `${SLOWER}.`,
    423: 'Something is locked in CustomerGauge. If this continues, ask its administrator whether your API client or your tenant is locked.',
    429: `${SLOWER}.`,
};


/***/ }),

/***/ 8286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ forecastRefusal)
/* harmony export */ });
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5015);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1682);
/* harmony import */ var _first_push_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9094);



/** Why the ledger would stop the push of this plan. On a pull request that is the push after the merge. */
async function forecastRefusal(about, repository, { runLedger, ...push }) {
    // A closed pull request is never pushed.
    if (about.trigger.kind === 'pull-request' && !about.trigger.open)
        return undefined;
    const pushed = asPushed(about, runLedger);
    return ((await (0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLedger */ ._y)(pushed, repository)) ??
        (await (0,_first_push_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseFirstPush */ .jN)(about, repository, { runLedger: pushed, ...push })));
}
/** The ledger as the push would use it: with the branch that the push runs on. */
function asPushed({ trigger, settings }, runLedger) {
    const onBranch = (branch) => ({
        ...runLedger,
        header: { ...runLedger.header, branch },
    });
    if (trigger.kind === 'pull-request') {
        const { baseBranch, defaultBranch } = trigger;
        return { ...onBranch(baseBranch || undefined), onDefaultBranch: async () => baseBranch === defaultBranch };
    }
    // A branch that never pushes, such as a feature branch on a laptop, may differ from the ledger's.
    const pushes = trigger.kind !== 'none' && (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .refusePush */ .t_)(trigger, settings.environmentExplicit) === undefined;
    return onBranch(pushes ? (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOfEvent */ .sf)(trigger) : undefined);
}


/***/ })

};
