export const id = 701;
export const ids = [701,238];
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

/***/ 2701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLocal: () => (/* binding */ runLocal)
/* harmony export */ });
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5015);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(900);
/* harmony import */ var _report_failure_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6364);
/* harmony import */ var _report_harmless_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8282);
/* harmony import */ var _report_neutral_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6153);
/* harmony import */ var _run_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9327);
/* harmony import */ var _run_signals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6192);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7194);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8885);
/* harmony import */ var _local_grammar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1749);
/* harmony import */ var _misuse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3238);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4221);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6486);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1028);
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
/** Runs the commands that only the command line has. */














/** Each command's code is loaded only when it runs. */
const COMMANDS = {
    import: async () => (await Promise.all(/* import() | local */[__webpack_require__.e(999), __webpack_require__.e(337), __webpack_require__.e(869), __webpack_require__.e(984), __webpack_require__.e(212), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 7805))).importTables,
    export: async () => (await Promise.all(/* import() | local */[__webpack_require__.e(999), __webpack_require__.e(337), __webpack_require__.e(869), __webpack_require__.e(984), __webpack_require__.e(212), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 6930))).exportTables,
    match: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(999), __webpack_require__.e(337), __webpack_require__.e(984), __webpack_require__.e(212), __webpack_require__.e(8)]).then(__webpack_require__.bind(__webpack_require__, 3008))).matchTables,
    init: async () => (await Promise.all(/* import() | local */[__webpack_require__.e(999), __webpack_require__.e(337), __webpack_require__.e(869), __webpack_require__.e(984), __webpack_require__.e(212), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 3208))).init,
};
/** The usual exit code of a program that Ctrl-C stopped. */
const INTERRUPTED = 130;
/** Runs one of the commands that only the command line has. Returns the exit code. */
async function runLocal(process, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { env } = process;
        const host = (0,_run_host_js__WEBPACK_IMPORTED_MODULE_3__/* .readHost */ .rk)(env);
        const secrets = new _secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .Secrets */ .S();
        const redact = (text) => secrets.redact(text);
        for (const secret of [env.CUSTOMERGAUGE_CLIENT_SECRET, env.GITHUB_TOKEN])
            if (secret)
                secrets.add(secret);
        const json = asked.options.json === true;
        const manner = { quiet: asked.options.quiet === true, color: asked.options['no-color'] !== true, progress: !json };
        // With `--json` standard output is for a program, so messages go to standard error.
        const streams = { stdout: json ? process.stderr : process.stdout, stderr: process.stderr };
        const terminal = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .openTerminal */ .jf)(streams, redact, manner);
        for (const sentence of (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadVariables */ .M)(env))
            terminal.notice(sentence);
        const signals = __addDisposableResource(env_1, (0,_run_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .abortOnSignals */ .P)(process), false);
        const { signal } = signals;
        const refuse = async (failures) => {
            if (!json)
                return;
            process.stdout.write((0,_report_harmless_json_js__WEBPACK_IMPORTED_MODULE_11__/* .documentText */ .Z)(await (0,_misuse_js__WEBPACK_IMPORTED_MODULE_7__.refusalDocument)(asked.command, failures), redact));
        };
        try {
            const given = inputsOf(asked, env);
            const here = process.cwd();
            // `init` writes to the root of the repository and finds it by itself.
            const cwd = asked.command === 'init' ? here : (0,_place_js__WEBPACK_IMPORTED_MODULE_8__/* .folderOfRun */ .xe)(here, given.path?.trim() || 'aliases');
            if (cwd !== here)
                terminal.notice(`Using the alias folder in ${cwd}.`);
            const inputs = (0,_place_js__WEBPACK_IMPORTED_MODULE_8__/* .fromElsewhere */ .Vt)(given, cwd, here);
            const read = await (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .s)({ ...inputs, 'github-token': env.GITHUB_TOKEN ?? '' });
            if (!read.ok) {
                const failures = read.problems.map(({ input, message }) => ({
                    code: 'input',
                    message: `\`${input}\` ${message}`,
                    hint: 'Correct it, or leave it out.',
                }));
                await refuse(failures);
                terminal.error(failures.map(({ message }) => `error: ${(0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .RK)(message)}`));
                return 1;
            }
            const run = {
                settings: read.settings,
                trigger: (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrigger */ .vE)(env),
                cwd,
                env,
                host,
                ..._run_host_js__WEBPACK_IMPORTED_MODULE_3__/* .SYSTEM */ .IJ,
                signal,
                secrets,
                onSecret: (value) => secrets.add(value),
                show: terminal,
                github: undefined,
            };
            const command = await COMMANDS[asked.command]();
            const end = await command(run, {
                ...namedFrom(asked, cwd, here),
                work: terminal.work,
                ...asking({ stdin: process.stdin, stdout: streams.stdout }, signal),
            });
            const output = json ? (0,_report_harmless_json_js__WEBPACK_IMPORTED_MODULE_11__/* .documentText */ .Z)(end.document, redact) : end.output && redact(end.output);
            if (output !== undefined)
                process.stdout.write(output);
            if (manner.quiet && end.code === 0)
                return 0;
            // If standard output has a document, messages go to standard error.
            if (output === undefined && (end.code === 0 || end.code === 3))
                terminal.say(end.lines);
            else
                terminal.error(end.lines);
            return end.code;
        }
        catch (error) {
            if (signal.aborted) {
                terminal.error(['Stopped. No file was left half-written. Run it again to do the rest.']);
                return INTERRUPTED;
            }
            const failure = (0,_report_failure_of_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(error, host);
            await refuse([failure]);
            terminal.error([`error: ${(0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .RK)(failure.message)}`, `  ${(0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .RK)(failure.hint)}`]);
            return 1;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** The request, with the paths in it made relative to the folder of the run. */
function namedFrom({ command, operands, options }, cwd, here) {
    const files = new Set(_local_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCAL_GRAMMAR */ .y[command].options.flatMap(([flags]) => FILE_OPTION.exec(flags)?.[1] ?? []));
    const named = Object.entries(options).map(([name, value]) => typeof value === 'string' && files.has(name) ? [name, (0,_place_js__WEBPACK_IMPORTED_MODULE_8__/* .seenFrom */ .ky)(cwd, here, value)] : [name, value]);
    return { operands: operands.map((file) => (0,_place_js__WEBPACK_IMPORTED_MODULE_8__/* .seenFrom */ .ky)(cwd, here, file)), options: Object.fromEntries(named) };
}
const FILE_OPTION = /^--([a-z-]+) <(?:file|folder)>$/;
/** Only the inputs that this command takes: a wrong variable of another command must not stop it. */
function inputsOf({ command, inputs }, env) {
    const taken = _local_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCAL_GRAMMAR */ .y[command].inputs;
    return Object.fromEntries(Object.entries((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readCommandLineInputs */ .t)(inputs, env)).filter(([name]) => taken.includes(name)));
}
/** A function that asks the user; an empty answer means the fallback. Missing if there is no terminal. */
function asking(console, signal) {
    const { ask } = (0,_person_js__WEBPACK_IMPORTED_MODULE_13__/* .personAt */ .T)(console, { agreed: false, signal });
    if (!ask)
        return {};
    return { ask: async (question, fallback) => (await ask(`${question} [${fallback}]: `)).trim() || fallback };
}


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   misuseDocument: () => (/* binding */ misuseDocument),
/* harmony export */   refusalDocument: () => (/* binding */ refusalDocument),
/* harmony export */   usageDocument: () => (/* binding */ usageDocument)
/* harmony export */ });
/* harmony import */ var _inputs_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7671);
/* harmony import */ var _report_harmless_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8282);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3749);



/**
 * The JSON document for a usage mistake that the argument parser found: the document of the command, or `report.json` if the
 * command is not known. Undefined without `--json`.
 */
async function misuseDocument(args, error) {
    const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
    if (error.exitCode === 0 || !options.includes('--json'))
        return undefined;
    const message = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutValues */ .l)(error.message)
        .replace(/^error: /, '')
        .replaceAll('\n', ' ');
    return usageDocument(options.find((one) => !one.startsWith('-')), { message, hint: 'Add `--help` for all options.' });
}
/** The JSON document of a command with a usage mistake. */
async function usageDocument(command, said) {
    return (0,_report_harmless_json_js__WEBPACK_IMPORTED_MODULE_2__/* .documentText */ .Z)(await documentOf(command, { code: 'usage', ...said }));
}
async function documentOf(command, failure) {
    if (isLocal(command))
        return refusalDocument(command, [failure]);
    const { emptyReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8688));
    const { reportDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2794));
    const settings = { environment: '', path: '', dryRun: false };
    const report = emptyReport(settings, isCommand(command) ? command : 'auto');
    return reportDocument({ ...report, verdict: failure.message, headline: failure, failures: [failure] });
}
function isLocal(command) {
    return command !== undefined && Object.hasOwn(_inputs_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_COMMANDS */ .n6, command);
}
function isCommand(command) {
    return command !== undefined && Object.hasOwn(_inputs_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo, command);
}
/** The document of each command with nothing in it but the failures. */
const DOCUMENTS = {
    import: async (failures) => {
        const { importDocument, NO_IMPORT } = await __webpack_require__.e(/* import() */ 400).then(__webpack_require__.bind(__webpack_require__, 7400));
        return importDocument({ ...NO_IMPORT, failures });
    },
    export: async (failures) => {
        const { NO_EXPORT } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 9357));
        return { version: 1, command: 'export', ...NO_EXPORT, failures };
    },
    match: async (failures) => {
        const { matchDocument, NO_MATCH } = await __webpack_require__.e(/* import() */ 156).then(__webpack_require__.bind(__webpack_require__, 3156));
        return matchDocument({ ...NO_MATCH, failures });
    },
    init: async (failures) => ({ version: 1, result: 'failed', files: [], todo: [], failures }),
};
/** The JSON document of a command that could not start. */
function refusalDocument(command, failures) {
    return DOCUMENTS[command](failures);
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
