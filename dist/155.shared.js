export const id = 155;
export const ids = [155];
export const modules = {

/***/ 1155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1557);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6887);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1028);
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
/**
 * `demo`: validate → plan → push → edit → plan → push in under a minute, on a throw-away git repository with a bare remote,
 * against the sandbox. At the end it shows the ledger.
 */








const FIRST = `- account: International Business Machines
  aliases:
    - IBM
    - I.B.M.
    - IBM Deutschland GmbH

- account: Procter & Gamble
  aliases:
    - P&G
    - Procter and Gamble

- account: Bayerische Motoren Werke
  aliases:
    - BMW
    - BMW Group
    - BMW AG

- account: Toyota Motor Corporation
  aliases:
    - Toyota
    - トヨタ自動車
`;
/** A second file, with a common mistake from spreadsheets: a name of digits without quotes. */
const LATER = `- account: 3M Company
  aliases:
    - 3M
    - Minnesota Mining and Manufacturing
    - 007
`;
/** Runs the demo and prints each command, so that it can be copied. Returns the exit code. */
async function runDemo(process) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const work = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'customergauge-demo-'));
        const sandbox = __addDisposableResource(env_1, await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_6__/* .startSandbox */ .O)({}), true);
        const [clientId = '', clientSecret = ''] = Object.entries(sandbox.clients)[0] ?? [];
        const stage = {
            process,
            paint: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .paints */ .Ab)(process.stdout),
            repository: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'repository'),
            env: environment(process.env, { clientId, clientSecret }),
        };
        try {
            await play(stage, work, sandbox);
            return 0;
        }
        catch (error) {
            process.stderr.write(`The demo stopped. ${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}\n`);
            return 1;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(work, { recursive: true, force: true });
        }
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
async function play(stage, work, sandbox) {
    const { repository, paint } = stage;
    const say = (text) => stage.process.stdout.write(`${text}\n`);
    const title = (text) => say(`\n${paint.bold(`── ${text}`)}\n`);
    const remote = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'remote.git');
    await git(stage, work, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
    await git(stage, work, 'init', '--quiet', '--initial-branch=main', repository);
    await git(stage, repository, 'remote', 'add', 'origin', remote);
    const write = (file, text) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository, file)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository, file), text);
    };
    const commit = async (message) => {
        await git(stage, repository, 'add', '--all');
        await git(stage, repository, 'commit', '--quiet', '--message', message);
        await git(stage, repository, 'push', '--quiet', '--set-upstream', 'origin', 'main');
    };
    const target = [
        ...['--auth-url', sandbox.authUrl, '--records-url', sandbox.recordsUrl],
        ...['--configuration', sandbox.mapping.configuration],
    ];
    const push = ['push', ...target, '--yes'];
    write('aliases/customers.yaml', FIRST);
    await commit('Our first aliases');
    say(paint.dim('A throw-away repository with one alias file, aliases/customers.yaml:\n'));
    say(FIRST.trimEnd());
    title('1. validate: are the alias files valid?');
    await aliases(stage, ['validate']);
    title('2. plan: what would a push send?');
    await aliases(stage, ['plan']);
    title('3. push: send it');
    say(paint.dim(`# a stand-in for CustomerGauge listens on ${sandbox.url}`));
    await aliases(stage, push);
    title('4. edit: new aliases, and a mistake');
    write('aliases/crm.yaml', LATER);
    say(LATER.trimEnd());
    await aliases(stage, ['validate']);
    await aliases(stage, ['validate', '--fix']);
    say(`\n${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository, 'aliases/crm.yaml'), 'utf8').trimEnd()}`);
    await commit('3M, from the CRM');
    title('5. plan: only what is new');
    await aliases(stage, ['plan']);
    title('6. push: only what is new');
    await aliases(stage, push);
    title('7. the ledger: what was accepted, kept in git');
    await aliases(stage, ['status']);
    await git(stage, remote, 'log', '--reverse', '--format=%h %an  %s', 'refs/customergauge/production');
    const records = sandbox.records();
    const twice = records.filter(({ repeated }) => repeated).length;
    say(`\nThe stand-in received ${records.length} records, ${twice} of them twice.`);
    title('Where to go next');
    say(NEXT);
}
const NEXT = `  customergauge-aliases init                    in your own repository: workflow, first alias file, editor settings
  customergauge-aliases import aliases.xlsx     turn a spreadsheet into alias files
  customergauge-aliases sandbox                 a stand-in that stays up, and can also misbehave
  customergauge-aliases --help                  everything else`;
/** The caller's environment without variables that signal a CI system or a proxy: the demo must stay on this machine. */
function environment(env, { clientId, clientSecret }) {
    const kept = Object.entries(env).filter(([name]) => !/^(GITHUB_|CUSTOMERGAUGE_|INPUT_|GIT_)/.test(name) && !/^(https?_proxy|ci)$/i.test(name));
    return {
        ...Object.fromEntries(kept),
        CUSTOMERGAUGE_CLIENT_ID: clientId,
        CUSTOMERGAUGE_CLIENT_SECRET: clientSecret,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'Demo',
        GIT_AUTHOR_EMAIL: 'demo@example.com',
        GIT_COMMITTER_NAME: 'Demo',
        GIT_COMMITTER_EMAIL: 'demo@example.com',
    };
}
/** Runs the command line as a user would. Invalid files (exit code 2) are part of the demo; any other failure ends it. */
async function aliases(stage, args) {
    const { process, paint, repository } = stage;
    process.stdout.write(`${paint.dim(`$ customergauge-aliases ${args.join(' ')}`)}\n`);
    const code = await start(stage, process.argv[0] ?? 'node', [process.argv[1] ?? '', ...args], repository);
    if (code !== 0 && code !== 2)
        throw new Error(`customergauge-aliases ${args.join(' ')} ended with ${code}.`);
}
async function git(stage, cwd, ...args) {
    const code = await start(stage, 'git', args, cwd);
    if (code !== 0)
        throw new Error(`git ${args.join(' ')} ended with ${code}.`);
}
function start({ process, env }, program, args, cwd) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
        for (const stream of [child.stdout, child.stderr])
            (0,node_readline__WEBPACK_IMPORTED_MODULE_4__.createInterface)({ input: stream }).on('line', (line) => process.stdout.write(`${line}\n`));
        child.on('error', reject);
        child.on('close', (code) => resolve(code ?? 1));
    });
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
