export const id = 599;
export const ids = [599];
export const modules = {

/***/ 6599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLocal: () => (/* binding */ runLocal)
});

// EXTERNAL MODULE: ./src/commands/signals.ts
var commands_signals = __webpack_require__(5055);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/report/json-text.ts
var json_text = __webpack_require__(4216);
// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __webpack_require__(6153);
;// CONCATENATED MODULE: ./src/report/tables/harmless-json.ts
/** What acts on a terminal, or hides text there, and that JSON does not escape by itself; and what GitHub's runner takes for a command. */
const LIVELY = /[\u007f-\u009f\u2028\u2029\p{Cf}]|##(?=\[)/gu;
/** JSON that can be shown: the same document, with escapes for characters that are more than text. */
function harmlessJson(json) {
    return json.replace(LIVELY, (found) => found === '##' ? '#\\u0023' : Array.from({ length: found.length }, (_, at) => unit(found, at)).join(''));
}
/** As JSON escapes a code unit. */
function unit(text, at) {
    return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./src/secrets.ts + 1 modules
var src_secrets = __webpack_require__(8313);
// EXTERNAL MODULE: ./src/settings.ts + 1 modules
var settings = __webpack_require__(8304);
// EXTERNAL MODULE: ./src/cli/person.ts
var person = __webpack_require__(4221);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var cli_terminal = __webpack_require__(1028);
;// CONCATENATED MODULE: ./src/cli/local.ts
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









/** Each is loaded only when it is asked for. */
const COMMANDS = {
    import: async () => (await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(93), __webpack_require__.e(726), __webpack_require__.e(321), __webpack_require__.e(612), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 284))).importTables,
    export: async () => (await Promise.all(/* import() */[__webpack_require__.e(3), __webpack_require__.e(879), __webpack_require__.e(93), __webpack_require__.e(803), __webpack_require__.e(726), __webpack_require__.e(735), __webpack_require__.e(321), __webpack_require__.e(832)]).then(__webpack_require__.bind(__webpack_require__, 4832))).exportTables,
    match: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(3), __webpack_require__.e(879), __webpack_require__.e(93), __webpack_require__.e(803), __webpack_require__.e(726), __webpack_require__.e(238), __webpack_require__.e(321), __webpack_require__.e(612), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 7723))).matchTables,
    init: async () => (await __webpack_require__.e(/* import() */ 594).then(__webpack_require__.bind(__webpack_require__, 7594))).init,
};
/** What a program ends with that Ctrl-C stopped. */
const INTERRUPTED = 130;
/** Runs a command that only the command line has. Returns the exit code. */
async function runLocal(process, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { env } = process;
        const secrets = new src_secrets/* Secrets */.S();
        for (const secret of [env.CUSTOMERGAUGE_CLIENT_SECRET, env.GITHUB_TOKEN])
            if (secret)
                secrets.add(secret);
        const terminal = await (0,cli_terminal/* openTerminal */.j)(process, (text) => secrets.redact(text));
        const signals = __addDisposableResource(env_1, (0,commands_signals/* abortOnSignals */.P)(process), false);
        const { signal } = signals;
        try {
            const read = await (0,settings/* readSettings */.s)({ ...asked.inputs, 'github-token': env.GITHUB_TOKEN ?? '' });
            if (!read.ok) {
                terminal.error(read.problems.map(({ input, message }) => `error: \`${input}\` ${(0,neutral/* visible */.RK)(message)}`));
                return 1;
            }
            const run = {
                settings: read.settings,
                trigger: await (0,github_event/* readTrigger */.vE)(env),
                cwd: process.cwd(),
                env,
                signal,
                secrets,
                onSecret: (value) => secrets.add(value),
                show: terminal,
                github: undefined,
            };
            const command = await COMMANDS[asked.command]();
            return show(process, {
                terminal,
                secrets,
                end: await command(run, { ...asked, ...asking(process, signal) }),
                json: asked.options.json === true,
            });
        }
        catch (error) {
            if (signal.aborted) {
                terminal.error(['Stopped. No file was left half-written; run it again to do the rest.']);
                return INTERRUPTED;
            }
            terminal.error(explain(error, env.DEBUG !== undefined));
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
/** An empty answer takes the fallback. Nobody is asked where nobody sees it. */
function asking(process, signal) {
    const { ask } = (0,person/* personAt */.T)(process, { agreed: false, signal });
    if (!ask)
        return {};
    return { ask: async (question, fallback) => (await ask(`${question} [${fallback}]: `)).trim() || fallback };
}
/** Where standard output is for a program, people are told on standard error. */
function show({ stdout }, { terminal, secrets, end, json, }) {
    const output = json
        ? `${harmlessJson([...(0,json_text/* jsonText */.s)(end.document, (text) => secrets.redact(text))].join(''))}\n`
        : end.output && secrets.redact(end.output);
    if (output !== undefined)
        stdout.write(output);
    const worked = end.code === 0 || end.code === 3;
    if (output === undefined && worked)
        terminal.say(end.lines);
    else
        terminal.error(end.lines);
    return end.code;
}
/** Errors that know what to do about them say so; any other is a mistake of ours. */
function explain(error, debug) {
    if (!(error instanceof Error))
        return [`error: Something went wrong that should not: ${(0,neutral/* visible */.RK)(String(error))}`];
    const hint = 'hint' in error ? error.hint : undefined;
    if (hint !== undefined)
        return [`error: ${(0,neutral/* visible */.RK)(error.message)}`, `  ${(0,neutral/* visible */.RK)(String(hint))}`];
    const detail = debug ? (error.stack ?? error.message) : error.message;
    return [
        `error: Something went wrong that should not: ${(0,neutral/* visible */.RK)(detail)}`,
        '  Please report it with this message; with DEBUG=1 in the environment it says where it happened.',
    ];
}


/***/ })

};
