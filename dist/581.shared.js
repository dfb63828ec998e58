export const id = 581;
export const ids = [581];
export const modules = {

/***/ 5581:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2563);

// Whoever reads along may stop, as `head` does: the run goes on, for what was sent has to be written down.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => undefined);
process.exitCode = await (0,_cli_cli_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)(process);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./src/commands/documents.ts + 1 modules
var documents = __webpack_require__(7140);
// EXTERNAL MODULE: ./src/commands/perform.ts + 1 modules
var perform = __webpack_require__(8568);
// EXTERNAL MODULE: ./src/commands/signals.ts
var commands_signals = __webpack_require__(5055);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __webpack_require__(8720);
// EXTERNAL MODULE: ./src/report/result.ts
var result = __webpack_require__(5781);
// EXTERNAL MODULE: ./src/report/rule-link.ts
var rule_link = __webpack_require__(1979);
// EXTERNAL MODULE: ./src/secrets.ts + 1 modules
var src_secrets = __webpack_require__(8313);
// EXTERNAL MODULE: ./src/inputs.ts
var src_inputs = __webpack_require__(8422);
;// CONCATENATED MODULE: ./src/cli/inputs.ts

/** What is decided anew each time: left behind in an environment, it would decide for a run that nobody thought of. */
const NEVER_FROM_ENVIRONMENT = ['command', 'confirm'];
/** The inputs of the command line: its flags, and for what they leave out the environment (`CUSTOMERGAUGE_MAX_NEW`). */
function readInputs(flags, env) {
    const inputs = {};
    for (const [name] of src_inputs/* INPUT_LIST */.Ip) {
        const variable = NEVER_FROM_ENVIRONMENT.includes(name) ? undefined : env[variableOf(name)];
        const value = flags[name] ?? (variable || (name === 'github-token' ? env.GITHUB_TOKEN : undefined));
        if (value !== undefined)
            inputs[name] = value;
    }
    return inputs;
}
function variableOf(name) {
    return `CUSTOMERGAUGE_${name.toUpperCase().replaceAll('-', '_')}`;
}

// EXTERNAL MODULE: ./src/cli/person.ts
var person = __webpack_require__(4221);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
;// CONCATENATED MODULE: ./src/cli/local-grammar.ts
/** The grammar of each; what they do is loaded only when it is asked for. */
const LOCAL_GRAMMAR = {
    import: {
        operands: { name: '<file...>', description: 'tables: CSV or XLSX, with a header' },
        inputs: ['path', 'account-field', 'alias-field', 'rules', 'known-accounts'],
        options: [
            ['--account-column <heading>', 'the column with the account names (default: what account-field says)'],
            ['--alias-column <heading>', 'the column with the aliases (default: what alias-field says)'],
            ['--display-column <heading>', 'a column that says what people call the account; written as a comment'],
            ['--delimiter <character>', 'what separates the cells of CSV: , ; | or tab (default: found by the header)'],
            ['--encoding <name>', 'the encoding of CSV, such as windows-1252 (default: found by the content)'],
            ['--sheet <name>', 'the sheet of a workbook (default: the one that has the columns)'],
            [
                '--into <file>',
                'the alias file for accounts that have no entry yet (default: imported.yaml in the alias folder)',
            ],
            ['--dry-run', 'write no alias file; print what would be added, as an alias file'],
            [
                '--rejected <file>',
                'write the rows that are not taken to this CSV file, with the reason; - is standard output',
            ],
        ],
    },
    export: {
        inputs: ['path', 'account-field', 'alias-field', 'rules', 'environment', 'ledger-ref'],
        options: [
            ['--out <folder>', 'where the CSV files go (default: export); - writes all of it to standard output'],
            ['--pending', 'only the aliases that CustomerGauge has not accepted yet, as the ledger says'],
            ['--only-file <file>', 'write the same aliases to this file as well, as the option --only of adopt takes them'],
        ],
    },
    match: {
        operands: { name: '[names]', description: 'a table (CSV or XLSX) with the names, or a list with one name a line' },
        inputs: ['path', 'account-field', 'rules'],
        options: [
            [
                '--column <heading>',
                'the column with the names (default: one that is called Name, Company, Account or the like)',
            ],
            ['--name <text>', 'one name instead of a list'],
            ['--accounts <file>', 'the accounts that CustomerGauge has: a table, or a list with one account a line'],
            [
                '--display-column <heading>',
                'the column of the accounts that is compared, where account names are identifiers',
            ],
            ['--into <file>', 'write proposals to this new alias file; - is standard output'],
            ['--out <file>', 'write all results to this CSV file; - is standard output'],
            ['--not <file>', 'names that were rejected (default: not-aliases.yaml beside the alias folder)'],
        ],
    },
    init: {
        inputs: [],
        options: [
            ['--region <eu|us|au>', 'region of your CustomerGauge; asked for at a terminal'],
            ['--environments <names>', 'tenants, separated by commas; name:region where they differ (default: production)'],
            ['--path <folder>', 'folder of the alias files (default: aliases)'],
            ['--account <name>', 'an account for the first alias file, exactly as CustomerGauge has it'],
            ['--alias <name>', 'an alias of that account'],
            ['--owners <names>', 'who reviews changes, such as "@acme/cx"; written to .github/CODEOWNERS'],
            ['--uses <owner/repo@commit>', 'the action, pinned to a commit (default: the release that runs)'],
            ['--no-environment', 'keep the secrets in the repository instead of a GitHub environment'],
            ['--force', 'replace files that are there'],
        ],
    },
};

;// CONCATENATED MODULE: ./src/cli/program.ts




const NAMES = Object.keys(src_inputs/* COMMANDS */.Lo);
const FLAGS = ['dry-run', 'allow-empty'];
/** The command line's grammar. `run` receives what was asked; usage mistakes and `--help` end in commander itself. */
function buildProgram(run) {
    const program = new esm/* Command */.uB('customergauge-aliases')
        .description('Aliases as code for CustomerGauge: check alias files, show what a push would send, send it.')
        .version(package_0/* version */.rE)
        .showHelpAfterError('(add --help to see what is possible)')
        // What was given to an option that does not exist may have been a secret.
        .configureOutput({ outputError: (text, write) => write(text.replace(/(--[^\s='"]+)=[^\n]*(?=')/g, '$1')) });
    for (const name of NAMES)
        program.addCommand(inputCommand(name, run).copyInheritedSettings(program));
    program
        .command('demo')
        .description('Show the main job on a throw-away repository, in under a minute and without an account.')
        .action(() => run({ kind: 'demo' }));
    program
        .command('sandbox')
        .description('Start a local stand-in for CustomerGauge, to try everything without an account.')
        .option('--port <number>', 'port on this machine; 0 takes a free one', '0')
        .addOption(new esm/* Option */.c$('--method <verb>', 'the only verb it takes').choices(['put', 'post', 'any']).default('put'))
        .option('--mapping <list>', 'its Inbound Mapping, such as "account-field=Company,alias-field=Also known as,configuration=contact"')
        .option('--faults <list>', 'answers that go wrong, such as "429=5%,503=2%,lost=1%"')
        .option('--token-lifetime <seconds>', 'how long a token is valid')
        .action((options) => run({ kind: 'sandbox', options }));
    for (const name of Object.keys(src_inputs/* LOCAL_COMMANDS */.n6))
        program.addCommand(localCommand(name, run).copyInheritedSettings(program));
    return program;
}
function inputCommand(name, run) {
    const command = new esm/* Command */.uB(name).description(src_inputs/* COMMANDS */.Lo[name]);
    const secrets = [];
    const refused = new Map();
    for (const [input, description] of src_inputs/* INPUT_LIST */.Ip) {
        if (description.secretVariable && description.commands.includes(name))
            secrets.push(`  ${description.secretVariable}  ${plain(description.description)}`);
        if (description.secretVariable) {
            command.addOption(new esm/* Option */.c$(`--${input} [value]`).hideHelp());
            refused.set(input, description.secretVariable);
        }
        if (description.secretVariable || input === 'command')
            continue;
        const hidden = !description.commands.includes(name);
        const flags = FLAGS.includes(input) ? `--${input} [true|false]` : `--${input} <${description.value || 'value'}>`;
        const shown = description.default === undefined ? '' : ` (default: ${description.default || 'none'})`;
        command.addOption(new esm/* Option */.c$(flags, plain(description.description) + shown).hideHelp(hidden));
    }
    if (name === 'plan' || name === 'push')
        command.option('--plan-file <file>', 'write the plan as JSON to this file');
    command.option('--report-file <file>', 'write the report as JSON to this file');
    if (name === 'validate')
        command.option('--fix', 'fix in the files what has one certain fix: quotes, white space, invisible characters');
    if (name === 'plan')
        command.option('--exit-code', 'exit with 5 when the plan creates or moves aliases');
    if (name === 'push')
        command.option('--yes', 'send without asking; needed where there is no terminal');
    if (secrets.length > 0)
        command.addHelpText('after', `\nFrom the environment:\n${secrets.join('\n')}`);
    command.addHelpText('after', '\nEvery option that takes a value can also come from the environment: CUSTOMERGAUGE_ and its name in capitals,\nas CUSTOMERGAUGE_MAX_NEW for --max-new. An option wins; --confirm has to be written.');
    return command.action(async () => {
        const options = command.opts();
        const value = (option) => options[option.replace(/-(.)/g, (_all, letter) => letter.toUpperCase())];
        for (const [input, variable] of refused) {
            if (value(input) !== undefined)
                command.error(`error: --${input} is not taken from the command line, where others can read it. Set ${variable} in the environment.`);
        }
        const inputs = {};
        for (const [input] of src_inputs/* INPUT_LIST */.Ip) {
            const given = value(input);
            if (given !== undefined)
                inputs[input] = given === true ? 'true' : String(given);
        }
        const file = (option) => typeof value(option) === 'string' ? String(value(option)) : undefined;
        // A variable that turned out to be empty: without this option, all would be meant.
        if (inputs.only?.trim() === '')
            command.error('error: --only is empty. Give it a file, or leave it out to mean all.');
        await run({
            kind: 'command',
            command: name,
            inputs,
            planFile: file('plan-file'),
            reportFile: file('report-file'),
            exitCode: value('exit-code') === true,
            fix: value('fix') === true,
            yes: value('yes') === true,
        });
    });
}
/** A command with options of its own, and some of the inputs. */
function localCommand(name, run) {
    const { operands, inputs, options } = LOCAL_GRAMMAR[name];
    const command = new esm/* Command */.uB(name).description(src_inputs/* LOCAL_COMMANDS */.n6[name]);
    if (operands)
        command.argument(operands.name, operands.description);
    for (const [flags, description] of options)
        command.option(flags, description);
    for (const [input, { value, description, default: fallback }] of src_inputs/* INPUT_LIST */.Ip)
        if (inputs.includes(input))
            command.option(`--${input} <${value}>`, `${plain(description)}${fallback ? ` (default: ${fallback})` : ''}`);
    command.option('--json', 'print what was done as JSON on standard output, and everything else on standard error');
    return command.action(async () => {
        const given = command.options.flatMap((option) => {
            const value = command.getOptionValue(option.attributeName());
            // `--no-x` sets `x` to false, which is true unless it is given.
            if (option.negate)
                return value === false ? [[option.name(), true]] : [];
            return value === undefined ? [] : [[option.name(), value === true ? true : String(value)]];
        });
        const isInput = ([option]) => src_inputs/* INPUT_LIST */.Ip.some(([input]) => input === option);
        const own = options.map(([flags]) => flags.replace(/^--|[ ].*/g, ''));
        await run({
            kind: 'local',
            command: name,
            operands: command.args,
            inputs: Object.fromEntries(given.filter((one) => isInput(one) && !own.includes(one[0]))),
            options: Object.fromEntries(given.filter((one) => !isInput(one) || own.includes(one[0]))),
        });
    });
}
/** Descriptions are Markdown for the docs; a terminal needs none of it. */
function plain(text) {
    return text.replace(/[`*]/g, '');
}

// EXTERNAL MODULE: ./src/cli/terminal.ts
var cli_terminal = __webpack_require__(1028);
;// CONCATENATED MODULE: ./src/cli/cli.ts
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











const NODE_MAJOR = 24;
/** The command line. Returns the exit code; usage mistakes and `--help` end in the argument parser. */
async function runCli(process) {
    if (Number(process.version.slice(1).split('.')[0]) < NODE_MAJOR) {
        process.stderr.write(`customergauge-aliases needs Node ${NODE_MAJOR} or newer; this is ${process.version}.\n`);
        return 1;
    }
    let code = 0;
    const program = buildProgram(async (asked) => {
        if (asked.kind === 'demo')
            code = await (await Promise.all(/* import() */[__webpack_require__.e(34), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 1155))).runDemo(process);
        else if (asked.kind === 'sandbox')
            code = await runSandboxCommand(process, asked);
        else if (asked.kind === 'local')
            code = await (await __webpack_require__.e(/* import() */ 599).then(__webpack_require__.bind(__webpack_require__, 6599))).runLocal(process, asked);
        else
            code = await runAsked(process, asked);
    });
    await program.parseAsync([...process.argv]);
    return code;
}
async function runAsked(process, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { env } = process;
        const secrets = new src_secrets/* Secrets */.S();
        const inputs = { ...readInputs(asked.inputs, env), command: asked.command };
        for (const name of ['client-secret', 'github-token'])
            if (inputs[name])
                secrets.add(inputs[name]);
        const terminal = await (0,cli_terminal/* openTerminal */.j)(process, (text) => secrets.redact(text));
        const signals = __addDisposableResource(env_1, (0,commands_signals/* abortOnSignals */.P)(process), false);
        const report = await (0,perform/* perform */.y)({
            inputs,
            env,
            cwd: process.cwd(),
            signal: signals.signal,
            secrets,
            onSecret: (value) => secrets.add(value),
            show: terminal,
            github: undefined,
            person: (0,person/* personAt */.T)(process, { agreed: asked.yes, signal: signals.signal }),
            fix: asked.fix,
        });
        terminal.end(report);
        const paths = { plan: asked.planFile, report: asked.reportFile, sarif: inputs['sarif-file'] };
        const unwritten = await (0,documents/* writeDocuments */.i)(report, paths, {
            redact: (text) => secrets.redact(text),
            ruleUrl: (rule) => (0,rule_link/* ruleLink */.lN)(rule),
            ...(paths.sarif ? await naming({ cwd: process.cwd(), env, path: report.path }) : {}),
        });
        if (unwritten.length > 0)
            terminal.error(unwritten);
        const changes = report.planned !== undefined && (0,plan/* hasChanges */.ik)(report.planned.plan);
        const ended = (0,result/* exitCode */.I)(report.result);
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
/** Code scanning knows files from the root of the repository. Git is loaded only where somebody wants to know. */
async function naming(place) {
    return { nameOf: await (await Promise.all(/* import() */[__webpack_require__.e(3), __webpack_require__.e(488)]).then(__webpack_require__.bind(__webpack_require__, 9488))).namesFromRoot(place) };
}
async function runSandboxCommand(process, { options }) {
    const { serveSandbox } = await Promise.all(/* import() */[__webpack_require__.e(34), __webpack_require__.e(887)]).then(__webpack_require__.bind(__webpack_require__, 5887));
    return serveSandbox(process, options);
}


/***/ }),

/***/ 8694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ paints)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** Colours for one stream: on a terminal, unless `NO_COLOR` is set, and anywhere with `FORCE_COLOR`. */
function paints(stream) {
    const paint = (format) => (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { stream, validateStream: true });
    return { bold: paint('bold'), dim: paint('dim'), red: paint('red'), green: paint('green'), yellow: paint('yellow') };
}


/***/ }),

/***/ 4221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ personAt)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The person who started the command line. They can be asked where they both read and type at a terminal.
 * @param options.agreed whether they did by `--yes`
 */
function personAt({ stdin, stdout }, { agreed, signal }) {
    const ask = (question) => new Promise((resolve) => {
        stdout.write(question);
        // The terminal itself echoes and turns Ctrl-C into a signal.
        const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: stdin, terminal: false });
        const answer = (text) => {
            resolve(text);
            lines.close();
        };
        lines.once('line', answer);
        lines.once('close', () => resolve(''));
        signal.addEventListener('abort', () => answer(''), { once: true });
    });
    return { agreed, ask: stdin.isTTY && stdout.isTTY ? ask : undefined };
}


/***/ }),

/***/ 1028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openTerminal)
/* harmony export */ });
/* harmony import */ var _report_checks_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3401);
/* harmony import */ var _report_neutral_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6153);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8991);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5781);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7020);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5655);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8694);







async function openTerminal({ stdout, stderr }, redact) {
    const style = (0,_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .paints */ .A)(stdout);
    const write = (stream, lines) => {
        // Every line passes here: other CI systems, and GitHub's runner around this command line, read logs for commands.
        if (lines.length > 0)
            stream.write(`${lines.map((line) => (0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP)(redact(line))).join('\n')}\n`);
    };
    const progress = await openProgress(stderr, (line) => write(stderr, [line]));
    return {
        style,
        say: (lines) => write(stdout, lines),
        error: (lines) => write(stderr, lines),
        notice: (sentence) => {
            // A bar begins anew below it.
            progress.stop();
            write(stderr, [`note: ${(0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(sentence)}`]);
        },
        problems: (problems) => write(stdout, (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsText */ .u1)(problems, style)),
        plan: (planned) => write(stdout, (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .planText */ .Pt)(planned, style)),
        preview: (preview) => write(stdout, (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .previewText */ .Wi)(preview, style)),
        progress: progress.show,
        end: (report) => {
            progress.stop();
            const good = (0,_report_result_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I)(report.result) === 0;
            const lines = report.review ? [...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewText */ .aP)(report.review, style)] : [];
            if (report.delivery)
                lines.push(...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .deliveryText */ ._P)(report.delivery, style));
            if (report.status)
                lines.push(...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .statusText */ .qS)(report.status, style));
            if (report.checks)
                lines.push(...(0,_report_checks_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .checksText */ .r)(report.checks, style));
            const verdict = good ? style.green((0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(report.verdict)) : style.red((0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(report.verdict));
            const guard = (0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .guardText */ .hG)(report);
            const details = [...(0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .failuresText */ .B2)(report), ...(guard ? [guard] : [])].map((line) => `  ${(0,_report_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(line)}`);
            write(good ? stdout : stderr, [...lines, '', verdict, ...details]);
        },
    };
}
/** A bar on a terminal; in a log a line every few seconds, as often as the push reports. */
async function openProgress(stream, line) {
    if (!stream.isTTY)
        return { show: (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .everyNow */ .oH)(5000, Date.now, (progress) => line((0,_report_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .progressLine */ .oz)(progress))), stop: () => undefined };
    const { default: cliProgress } = await __webpack_require__.e(/* import() */ 502).then(__webpack_require__.t.bind(__webpack_require__, 8502, 23));
    const bar = new cliProgress.SingleBar({ stream, format: '{bar} {value}/{total}  {rate}', hideCursor: true, clearOnComplete: false }, cliProgress.Presets.shades_classic);
    let started = false;
    return {
        show: (progress) => {
            if (!started)
                bar.start(progress.total, 0, { rate: '' });
            started = true;
            bar.update(progress.done, { rate: (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .rateText */ .cf)(progress) });
        },
        stop: () => {
            if (started)
                bar.stop();
            started = false;
        },
    };
}


/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

};
