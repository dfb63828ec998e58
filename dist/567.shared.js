export const id = 567;
export const ids = [567];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/** Finds the word that a misspelt word most likely means. */

/**
 * The candidate that `word` most likely means: the one with the fewest single-letter edits, ignoring case. It needs at
 * most `limit` edits, and fewer than the word has letters.
 */
function nearest(word, candidates, limit) {
    let best;
    let least = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        if (edits < least && edits < word.length) {
            best = candidate;
            least = edits;
        }
    }
    return best;
}


/***/ }),

/***/ 3567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _commands_execute_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6033);
/* harmony import */ var _inputs_all_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1096);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8720);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3303);
/* harmony import */ var _report_neutral_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6153);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5781);
/* harmony import */ var _run_documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2235);
/* harmony import */ var _run_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9327);
/* harmony import */ var _run_perform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8688);
/* harmony import */ var _run_signals_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6192);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7194);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8885);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4221);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6486);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1028);
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
/** Runs the commands that the action has, too. */
















/** The usual exit code of a program that Ctrl-C stopped. */
const INTERRUPTED = 130;
/** Runs one of the commands that the action has, too. Returns the exit code. */
async function runCommand(process, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { env } = process;
        const secrets = new _secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .Secrets */ .S();
        const redact = (text) => secrets.redact(text);
        const here = process.cwd();
        const given = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readCommandLineInputs */ .t)(asked.inputs, env);
        for (const name of (0,_inputs_all_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsThat */ .lS)(({ secret }) => secret))
            if (given[name])
                secrets.add(given[name]);
        const cwd = (0,_place_js__WEBPACK_IMPORTED_MODULE_10__/* .folderOfRun */ .xe)(here, given.path?.trim() || 'aliases');
        const inputs = { ...(0,_place_js__WEBPACK_IMPORTED_MODULE_10__/* .fromElsewhere */ .Vt)(given, cwd, here), command: asked.command };
        const printed = [asked.json, asked.planFile === '-', asked.reportFile === '-', inputs['sarif-file']?.trim() === '-'];
        const documents = printed.filter(Boolean).length;
        const streams = { stdout: documents > 0 ? process.stderr : process.stdout, stderr: process.stderr };
        const signals = __addDisposableResource(env_1, (0,_run_signals_js__WEBPACK_IMPORTED_MODULE_12__/* .abortOnSignals */ .P)(process), false);
        const console = {
            stdout: streams.stdout,
            get stdin() {
                return process.stdin;
            },
        };
        const person = (0,_person_js__WEBPACK_IMPORTED_MODULE_13__/* .personAt */ .T)(console, { agreed: asked.yes, signal: signals.signal });
        // Whoever is asked to confirm a plan has to see it, even with `--quiet`.
        const quiet = asked.quiet && !(person.ask && mayAsk(asked));
        const terminal = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .openTerminal */ .jf)(streams, redact, { quiet, color: asked.color });
        if (documents > 1) {
            const message = 'Only one document can go to standard output: choose one of --json and the files named -.';
            terminal.error([`error: ${message}`]);
            if (asked.json) {
                const { usageDocument } = await __webpack_require__.e(/* import() */ 238).then(__webpack_require__.bind(__webpack_require__, 3238));
                process.stdout.write(await usageDocument(asked.command, { message, hint: 'Give files to all but one.' }));
            }
            return 1;
        }
        for (const sentence of (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadVariables */ .M)(env))
            terminal.notice(sentence);
        if (cwd !== here)
            terminal.notice(`Using the alias folder in ${cwd}.`);
        const report = await (0,_run_perform_js__WEBPACK_IMPORTED_MODULE_7__/* .perform */ .y)({
            inputs,
            execute: _commands_execute_js__WEBPACK_IMPORTED_MODULE_14__/* .execute */ .g,
            env,
            host: (0,_run_host_js__WEBPACK_IMPORTED_MODULE_6__/* .readHost */ .rk)(env),
            ..._run_host_js__WEBPACK_IMPORTED_MODULE_6__/* .SYSTEM */ .IJ,
            cwd,
            signal: signals.signal,
            secrets,
            onSecret: (value) => secrets.add(value),
            show: terminal,
            github: undefined,
            person,
            fix: asked.fix,
            ...(asked.files.length > 0 ? { files: asked.files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(here, file)) } : {}),
        });
        // Whether a signal ended the run before it began to send. A push that did begin ends with its own result.
        const stopped = signals.signal.aborted &&
            report.delivery === undefined &&
            report.failures.some(({ code }) => code === 'interrupted');
        if (stopped)
            terminal.error([(0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_15__/* .visible */ .RK)(report.verdict)]);
        else
            terminal.end(report);
        const unwritten = await writeFiles(process, { asked, report, sarif: inputs['sarif-file']?.trim(), cwd, redact });
        if (unwritten.length > 0)
            terminal.error(unwritten);
        if (stopped)
            return INTERRUPTED;
        const changes = report.planned !== undefined && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .hasChanges */ .ik)(report.planned.plan);
        const ended = (0,_report_result_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I)(report.result);
        if (ended === 0 && unwritten.length > 0)
            return 1;
        return ended === 0 && asked.exitCode && changes ? 5 : ended;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Whether this command asks for confirmation at a terminal. */
function mayAsk({ command, yes, inputs }) {
    if (command === 'push')
        return !yes;
    return (command === 'adopt' || command === 'forget') && inputs.confirm === undefined;
}
/** Writes the requested documents. Returns a sentence for each that could not be written. */
async function writeFiles({ stdout, env }, run) {
    const { asked, report, sarif, cwd, redact } = run;
    const say = {
        redact,
        ruleUrl: (rule) => (0,_report_links_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(rule),
        print: (text) => stdout.write(text),
        // Code scanning needs paths from the root of the repository. The git code is loaded only for that.
        ...(sarif
            ? {
                nameOf: await (await __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 6445))).namesFromRoot(report.path, {
                    cwd,
                    env,
                    host: (0,_run_host_js__WEBPACK_IMPORTED_MODULE_6__/* .readHost */ .rk)(env),
                }),
            }
            : {}),
    };
    const files = await (0,_run_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .writeDocuments */ .i)(report, { plan: asked.planFile, report: asked.reportFile, sarif }, say);
    if (!asked.json)
        return files;
    // Without a plan, `plan --json` prints the report, which says why there is none.
    const plan = asked.command === 'plan' && report.planned !== undefined;
    const json = { plan: plan ? '-' : undefined, report: plan ? undefined : '-', sarif: undefined };
    return [...files, ...(await (0,_run_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .writeDocuments */ .i)(report, json, say))];
}


/***/ }),

/***/ 8885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unreadVariables),
/* harmony export */   t: () => (/* binding */ readCommandLineInputs)
/* harmony export */ });
/* harmony import */ var _aliases_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7222);
/* harmony import */ var _inputs_all_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1096);
/** The inputs of the command line: from flags and from the environment, whose other variables are pointed out. */


/** Inputs from flags or, if a flag is missing, from the environment (`CUSTOMERGAUGE_MAX_NEW`). */
function readCommandLineInputs(flags, env) {
    const inputs = {};
    for (const [name, { flagOnly, secretVariable }] of _inputs_all_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_LIST */ .Ip) {
        const variable = flagOnly ? undefined : env[variableOf(name)];
        const value = flags[name] ?? (variable || (secretVariable && env[secretVariable]));
        if (value !== undefined)
            inputs[name] = value;
    }
    return inputs;
}
/** The environment variable of an input. */
function variableOf(name) {
    return `CUSTOMERGAUGE_${name.toUpperCase().replaceAll('-', '_')}`;
}
const PREFIX = 'CUSTOMERGAUGE_';
/** A sentence for each `CUSTOMERGAUGE_…` variable that is not read. Values are not shown: they may be secrets. */
function unreadVariables(env) {
    const unread = new Map((0,_inputs_all_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsThat */ .lS)(({ flagOnly }) => flagOnly).map((name) => [variableOf(name), name]));
    const known = _inputs_all_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_LIST */ .Ip.map(([name]) => variableOf(name));
    return Object.keys(env).flatMap((variable) => {
        if (!variable.startsWith(PREFIX))
            return [];
        const input = unread.get(variable);
        if (input)
            return [
                `${variable} is not read, because it would decide for later runs, too.${input === 'confirm' ? ' Use --confirm.' : ''}`,
            ];
        if (known.includes(variable))
            return [];
        const meant = (0,_aliases_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(variable, known, 3);
        return [`${variable} is not read: there is no such input.${meant ? ` Did you mean ${meant}?` : ''}`];
    });
}


/***/ }),

/***/ 4221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ personAt)
/* harmony export */ });
/**
 * The person who started the command line. They can be asked only if input and output are both a terminal.
 * @param options.agreed whether they agreed with `--yes`
 */
function personAt(console, { agreed, signal }) {
    const { stdout } = console;
    const ask = async (question) => {
        const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 481, 23));
        return new Promise((resolve) => {
            stdout.write(question);
            // The terminal itself echoes and turns Ctrl-C into a signal.
            const lines = createInterface({ input: console.stdin, terminal: false });
            const answer = (text) => {
                resolve(text);
                lines.close();
            };
            lines.once('line', answer);
            lines.once('close', () => resolve(''));
            signal.addEventListener('abort', () => answer(''), { once: true });
            if (signal.aborted)
                answer('');
        });
    };
    // Node opens its standard input only when somebody wants it.
    return { agreed, ask: stdout.isTTY && console.stdin.isTTY ? ask : undefined };
}


/***/ }),

/***/ 6486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ fromElsewhere),
/* harmony export */   ky: () => (/* binding */ seenFrom),
/* harmony export */   xe: () => (/* binding */ folderOfRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _inputs_all_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1096);
/** Finds the alias folder for a user who works in a subfolder of the repository. */



/**
 * The nearest folder that contains the alias folder, from the user's working folder up to the root of the repository. If
 * there is none, or no repository, the working folder itself. Folders outside the repository are not considered.
 */
function folderOfRun(cwd, path) {
    if (isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path)) || path.split(/[\\/]/).includes('..'))
        return cwd;
    const above = [];
    for (let folder = cwd;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        above.push(folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            break;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return cwd;
    }
    return above.find((folder) => isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) ?? cwd;
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** The path of a file relative to `cwd`, from its path relative to `here`. `-` (standard output) stays as it is. */
function seenFrom(cwd, here, file) {
    return cwd === here || file === '-' || file === '' ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, file));
}
/** Adapts inputs to a run in another folder than the user's. */
function fromElsewhere(inputs, cwd, here) {
    // Output files are resolved against the user's folder when they are written.
    const files = (0,_inputs_all_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsThat */ .lS)(({ namesFile }) => namesFile).flatMap((name) => {
        const file = inputs[name]?.trim();
        return file ? [[name, seenFrom(cwd, here, file)]] : [];
    });
    return { ...inputs, ...Object.fromEntries(files) };
}


/***/ }),

/***/ 1028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ paints),
/* harmony export */   jf: () => (/* binding */ openTerminal)
/* harmony export */ });
/* unused harmony export asOptions */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inputs_all_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1096);
/* harmony import */ var _report_checks_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3401);
/* harmony import */ var _report_neutral_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6153);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8991);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5781);
/* harmony import */ var _report_sentence_parts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6022);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7020);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5655);
/* harmony import */ var _run_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9327);
/** Prints a run on the terminal: answers to stdout, messages and progress to stderr. */










async function openTerminal({ stdout, stderr }, redact, { quiet, color, progress: isShown = true }) {
    const style = paints(stdout, color);
    const write = (stream, lines) => {
        // CI systems obey commands that they find in a log, so every line is neutralised here.
        if (lines.length > 0)
            stream.write(`${lines.map((line) => (0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(redact(line))).join('\n')}\n`);
    };
    const progress = quiet || !isShown ? SILENT : await openProgress(stderr, (line) => write(stderr, [line]));
    const shown = {
        say: (lines) => {
            progress.stop();
            write(stdout, lines.map(asOptions));
        },
        error: (lines) => {
            progress.stop();
            write(stderr, lines.map(asOptions));
        },
        notice: (sentence) => {
            // The progress bar starts again below the notice.
            progress.stop();
            write(stderr, [`note: ${asOptions((0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(sentence))}`]);
        },
        problems: (problems) => write(stdout, (0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .problemsText */ .u1)(problems, style)),
        plan: (planned) => write(stdout, (0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .planText */ .Pt)(planned, style)),
        preview: (preview) => write(stdout, (0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .previewText */ .Wi)(preview, style)),
        progress: (step) => progress.show({ ...step, beside: (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .rateText */ .cf)(step), line: (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .progressLine */ .oz)(step) }),
        work: (step) => progress.show({ ...step, beside: step.what, line: `${step.done} of ${step.total}: ${step.what}` }),
        end: (report) => {
            progress.stop();
            const good = (0,_report_result_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I)(report.result) === 0;
            const lines = report.review ? [...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .reviewText */ .aP)(report.review, style)] : [];
            if (report.delivery)
                lines.push(...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .deliveryText */ ._P)(report.delivery, style));
            if (report.status)
                lines.push(...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .statusText */ .qS)(report.status, style));
            if (report.checks)
                lines.push(...(0,_report_checks_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .checksText */ .r)(report.checks, style, asOptions));
            const sentence = asOptions((0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(report.verdict));
            const verdict = good ? style.green(sentence) : style.red(sentence);
            const guard = (0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .guardText */ .hG)(report);
            const details = [...(0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .failuresText */ .B2)(report), ...(guard ? [guard] : [])].map((line) => `  ${asOptions((0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(line))}`);
            write(good ? stdout : stderr, [...lines, '', verdict, ...details]);
        },
    };
    return quiet ? onlyWhatIsWrong(shown) : shown;
}
/** Shows only errors and how a failed run ended. */
function onlyWhatIsWrong(shown) {
    return {
        ...shown,
        notice: () => undefined,
        problems: (problems) => shown.problems(problems.filter(({ severity }) => severity === 'error')),
        plan: () => undefined,
        end: (report) => {
            if ((0,_report_result_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I)(report.result) === 0)
                return;
            const checks = report.checks?.filter(({ state }) => state === 'failed');
            shown.end({ ...report, review: undefined, status: undefined, checks });
        },
    };
}
const SILENT = { show: () => undefined, stop: () => undefined };
/** A progress bar on a terminal; in a log, a line every five seconds at most. */
async function openProgress(stream, line) {
    if (!stream.isTTY)
        return { show: (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .everyNow */ .oH)(5000, _run_host_js__WEBPACK_IMPORTED_MODULE_6__/* .SYSTEM */ .IJ.clock.now, (step) => line(step.line)), stop: () => undefined };
    const { default: cliProgress } = await __webpack_require__.e(/* import() */ 502).then(__webpack_require__.t.bind(__webpack_require__, 8502, 23));
    const bar = new cliProgress.SingleBar({ stream, format: '{bar} {value}/{total}  {beside}', hideCursor: true, clearOnComplete: false }, cliProgress.Presets.shades_classic);
    let started = false;
    return {
        show: ({ done, total, beside }) => {
            if (!started)
                bar.start(total, 0, { beside });
            started = true;
            bar.update(done, { beside });
            // Long work blocks the timer that draws the bar, so it is drawn here.
            bar.render();
        },
        stop: () => {
            if (started)
                bar.stop();
            started = false;
        },
    };
}
/** Colours for one stream: on a terminal unless `NO_COLOR` is set, and anywhere with `FORCE_COLOR`. `--no-color` wins. */
function paints(stream, color = true) {
    if (!color)
        return _report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STYLE */ .I1;
    const paint = (format) => (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { stream, validateStream: true });
    return { bold: paint('bold'), dim: paint('dim'), red: paint('red'), green: paint('green'), yellow: paint('yellow') };
}
const FLAG_VALUES = ['true', ''];
/**
 * A sentence with its inputs as the command line takes them: `` `region` `` becomes --region, and `` `max-new: 14` ``
 * becomes --max-new 14. An input that comes from the environment only becomes its variable, and `` `client-id: ${{ … }}` ``
 * becomes CUSTOMERGAUGE_CLIENT_ID in the environment.
 */
function asOptions(sentence) {
    return (0,_report_sentence_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .withWords */ .c)(sentence, asOption);
}
function asOption(typed) {
    const [, word = '', value] = /^([a-z-]+)(?:: (\$\{\{[^`]*\}\}|[^`{}]*))?$/.exec(typed) ?? [];
    // The number to confirm is written the same everywhere, so that it can be copied from any log.
    if (!isInput(word) || (word === 'confirm' && value !== undefined))
        return undefined;
    const { secretVariable, value: placeholder } = { secretVariable: undefined, ..._inputs_all_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[word] };
    const isExpression = value?.startsWith('${{') ?? false;
    if (secretVariable)
        return isExpression ? `${secretVariable} in the environment` : secretVariable;
    if (isExpression)
        return undefined;
    const isFlag = placeholder === '' && FLAG_VALUES.includes(value ?? '');
    return value === undefined || isFlag ? `--${word}` : `--${word} ${(0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r7)(value)}`;
}
/** `command` is not an option: it comes right after the program's name. */
function isInput(word) {
    return Object.hasOwn(_inputs_all_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc, word) && word !== 'command';
}


/***/ })

};
