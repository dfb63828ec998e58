export const id = 581;
export const ids = [581];
export const modules = {

/***/ 5581:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_run_cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3212);
/* harmony import */ var _run_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(517);
/** The entry of the command line. */


// A reader such as `head` may close the pipe. The run goes on: it still has to record what was sent.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => undefined);
await (0,_run_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitWhenWritten */ .u)(process, await (0,_cli_run_cli_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)(process));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ InputOption),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/** An input of the action as an option of the command line. */

class InputOption extends commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$ {
    /** The description in a few words. */
    summary;
    constructor(flags, { description, summary, default: fallback }) {
        super(flags, `${plain(description)}${fallback === undefined ? '' : ` (default: ${fallback || 'none'})`}`);
        this.summary = summary;
    }
}
/** Descriptions are Markdown for the docs; a terminal shows them as plain text. */
function plain(text) {
    return text.replace(/[`*]/g, '');
}


/***/ }),

/***/ 1749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ LOCAL_GRAMMAR)
/* harmony export */ });
const LOCAL_GRAMMAR = {
    import: {
        operands: { name: '<file...>', description: 'tables: CSV or XLSX, with a header' },
        inputs: ['path', 'account-field', 'alias-field', 'rules', 'known-accounts'],
        options: [
            ['--account-column <heading>', 'the column with the account names (default: what account-field says)'],
            ['--alias-column <heading>', 'the column with the aliases (default: what alias-field says)'],
            ['--display-column <heading>', 'a column with the name that people use for the account; written as a comment'],
            ['--delimiter <character>', 'separator of CSV cells: , ; | or tab (default: found by the header)'],
            ['--encoding <name>', 'encoding of a CSV file, such as windows-1252 (default: found by the content)'],
            ['--sheet <name>', 'the sheet of a workbook (default: the one that has the columns)'],
            [
                '--into <file>',
                'the alias file for accounts that have no entry yet (default: imported.yaml in the alias folder)',
            ],
            ['--dry-run', 'write no alias file; print what would be added, as an alias file'],
            [
                '--rejected <file>',
                'write the rows that were rejected to this CSV file, with the reason; - is standard output',
            ],
        ],
    },
    export: {
        inputs: ['path', 'account-field', 'alias-field', 'rules', 'environment', 'ledger-ref'],
        options: [
            ['--out <folder>', 'folder for the CSV files (default: export); - writes everything to standard output'],
            ['--pending', 'only the aliases that CustomerGauge has not accepted yet, as the ledger says'],
            ['--only-file <file>', 'also write the aliases to this file, in the form that adopt --only reads'],
        ],
    },
    match: {
        operands: { name: '[names]', description: 'a table (CSV or XLSX) with the names, or a list with one name a line' },
        inputs: ['path', 'account-field', 'rules'],
        options: [
            ['--column <heading>', 'the column with the names (default: one called Name, Company, Account or similar)'],
            ['--name <text>', 'one name instead of a list'],
            ['--accounts <file>', 'the accounts that CustomerGauge has: a table, or a list with one account a line'],
            ['--display-column <heading>', 'the column to compare instead, if account names are identifiers'],
            ['--into <file>', 'write proposals to this new alias file; - is standard output'],
            ['--out <file>', 'write all results to this CSV file; - is standard output'],
            ['--not <file>', 'names that were rejected (default: not-aliases.yaml next to the alias folder)'],
        ],
    },
    init: {
        inputs: [],
        options: [
            ['--region <eu|us|au>', 'region of your CustomerGauge; asked for at a terminal'],
            ['--environments <names>', 'tenants, separated by commas; name:region if they differ (default: production)'],
            ['--path <folder>', 'folder of the alias files (default: aliases)'],
            ['--account <name>', 'an account for the first alias file, exactly as CustomerGauge has it'],
            ['--alias <name>', 'an alias of that account'],
            ['--owners <names>', 'who reviews changes, such as "@acme/cx"; written to .github/CODEOWNERS'],
            ['--uses <owner/repo@commit>', 'the action, pinned to a commit (default: the release that runs)'],
            ['--no-environment', 'keep the secrets in the repository instead of a GitHub environment'],
            ['--force', 'overwrite existing files'],
        ],
    },
};


/***/ }),

/***/ 3749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ buildProgram),
  l: () => (/* binding */ withoutValues)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/inputs/all-inputs.ts + 7 modules
var all_inputs = __webpack_require__(1096);
// EXTERNAL MODULE: ./src/inputs/commands.ts
var commands = __webpack_require__(7671);
;// CONCATENATED MODULE: ./src/cli/help.ts
/** Headings of the groups of commands. */
const GROUPS = {
    files: 'Alias files:',
    sending: 'What CustomerGauge gets:',
    setup: 'Setting up:',
    trying: 'Trying it out:',
};
const GROUP_OF = {
    validate: 'files',
    import: 'files',
    export: 'files',
    match: 'files',
    plan: 'sending',
    push: 'sending',
    status: 'sending',
    adopt: 'sending',
    forget: 'sending',
    init: 'setup',
    doctor: 'setup',
};
function groupOf(command) {
    return GROUPS[GROUP_OF[command]];
}
const EXAMPLES = {
    program: [
        'customergauge-aliases demo',
        'customergauge-aliases init --region eu',
        'customergauge-aliases validate --fix',
        'customergauge-aliases plan',
    ],
    validate: [
        'customergauge-aliases validate',
        'customergauge-aliases validate --fix aliases/crm.yaml',
        'customergauge-aliases validate --known-accounts accounts.csv',
    ],
    plan: ['customergauge-aliases plan', 'customergauge-aliases plan --exit-code --json'],
    push: [
        'customergauge-aliases push --region eu --configuration contact',
        'customergauge-aliases push --dry-run',
        'customergauge-aliases push --yes --report-file report.json',
    ],
    adopt: ['customergauge-aliases adopt', 'customergauge-aliases adopt --only there-already.txt --confirm 14'],
    status: ['customergauge-aliases status', 'customergauge-aliases status --environment emea --json'],
    forget: ['customergauge-aliases forget', 'customergauge-aliases forget --only deleted.txt --confirm 2'],
    doctor: ['customergauge-aliases doctor --region eu --configuration contact', 'customergauge-aliases doctor --quiet'],
    import: ['customergauge-aliases import aliases.xlsx', 'customergauge-aliases import crm.csv --dry-run'],
    export: ['customergauge-aliases export --pending --out upload'],
    match: ['customergauge-aliases match names.csv --accounts accounts.csv --out matched.csv'],
    init: ['customergauge-aliases init', 'customergauge-aliases init --region eu --environments emea,apac'],
    sandbox: ['customergauge-aliases sandbox --port 8085', 'customergauge-aliases sandbox --faults "422=10%,lost=1%"'],
    completion: [
        'source <(customergauge-aliases completion bash)',
        'customergauge-aliases completion zsh > ~/.zfunc/_customergauge-aliases',
        'customergauge-aliases completion fish > ~/.config/fish/completions/customergauge-aliases.fish',
    ],
};
/** Used if the width of the terminal is not known. */
const WIDTH = 80;
/**
 * Examples and, for commands with inputs, how to set them from the environment. Wrapped to the width of the terminal.
 * @param secrets a sentence for each input that comes from the environment only; undefined for commands without inputs
 */
function moreHelp(command, name, secrets) {
    const width = command.configureOutput().getOutHelpWidth?.() ?? WIDTH;
    const wrap = (text, indent = 0) => command
        .createHelp()
        .boxWrap(text, width - indent)
        .split('\n')
        .map((line) => ' '.repeat(indent) + line)
        .join('\n');
    const environment = secrets === undefined
        ? []
        : [
            ...(secrets.length > 0 ? ['', 'From the environment:', ...secrets.map((text) => wrap(text, 2))] : []),
            '',
            wrap('Every option that takes a value can also come from the environment, for example CUSTOMERGAUGE_MAX_NEW for --max-new. The option wins. --confirm is never read from the environment.'),
        ];
    return ['', 'Examples:', ...EXAMPLES[name].map((line) => `  ${line}`), ...environment].join('\n');
}

// EXTERNAL MODULE: ./src/cli/input-option.ts
var input_option = __webpack_require__(2690);
// EXTERNAL MODULE: ./src/cli/local-grammar.ts
var local_grammar = __webpack_require__(1749);
;// CONCATENATED MODULE: ./src/cli/program.ts
/** The grammar of the command line: commands and options, and the result of parsing them. */







const NAMES = Object.keys(commands/* COMMANDS */.Lo);
const LOCAL_NAMES = Object.keys(commands/* LOCAL_COMMANDS */.n6);
/** A usage error without the values of unknown options, which may be secrets. */
function withoutValues(text) {
    return text.replace(/(--[^\s='"]+)=[^\n]*(?=')/g, '$1');
}
/**
 * Builds the parser. It calls `run` with what was asked; usage mistakes and `--help` throw a `CommanderError`.
 * @param first the first argument, if known. If it is a command with inputs, no other such command is built: each of them takes
 * some tenths of a millisecond, because of all its options
 */
function buildProgram(run, streams, first) {
    const isOne = [...NAMES, ...LOCAL_NAMES].some((name) => name === first);
    const isWanted = (name) => !isOne || name === first;
    const program = new esm/* Command */.uB('customergauge-aliases')
        .description('Aliases as code for CustomerGauge: check alias files, show what a push would send, send it.')
        .version(package_0.version)
        .addHelpText('after', ({ command }) => moreHelp(command, 'program'))
        .showHelpAfterError('(add --help for all options)')
        .configureOutput({
        outputError: (text, write) => write(withoutValues(text)),
        writeOut: (text) => streams.stdout.write(text),
        writeErr: (text) => streams.stderr.write(text),
    })
        // The caller ends the process, because it may have to print a document first.
        .exitOverride();
    for (const name of NAMES.filter(isWanted))
        program.addCommand(inputCommand(name, run).copyInheritedSettings(program));
    program
        .command('demo')
        .description('Show the whole way from a file to CustomerGauge in under a minute, without an account.')
        .helpGroup(GROUPS.trying)
        .action(() => run({ kind: 'demo' }));
    program
        .command('sandbox')
        .description('Start a local stand-in for CustomerGauge, to try everything without an account.')
        .option('--port <number>', 'port on this machine; 0 takes a free one', '0')
        .addOption(new esm/* Option */.c$('--method <verb>', 'the verb that it accepts').choices(['put', 'post', 'any']).default('put'))
        .option('--mapping <list>', 'its Inbound Mapping, such as "account-field=Company,alias-field=Also known as,configuration=contact"')
        .option('--faults <list>', 'failures to simulate, such as "429=5%,503=2%,lost=1%"')
        .option('--token-lifetime <seconds>', 'how long a token is valid')
        .helpGroup(GROUPS.trying)
        .addHelpText('after', ({ command }) => moreHelp(command, 'sandbox'))
        .action((options) => run({ kind: 'sandbox', options }));
    for (const name of LOCAL_NAMES.filter(isWanted))
        program.addCommand(localCommand(name, run).copyInheritedSettings(program));
    program
        .command('completion')
        .description('Print a script that completes commands and options in your shell.')
        .addArgument(new esm/* Argument */.ef('<shell>', 'the shell').choices(SHELLS))
        .helpGroup(GROUPS.trying)
        .addHelpText('after', ({ command }) => moreHelp(command, 'completion'))
        .action((shell) => run({ kind: 'completion', shell, program }));
    return program;
}
function inputCommand(name, run) {
    const command = new esm/* Command */.uB(name).description(commands/* COMMANDS */.Lo[name]).helpGroup(groupOf(name));
    if (name === 'validate')
        command.argument('[file...]', 'report only problems in these files (default: all alias files)');
    const secrets = [];
    const refused = new Map();
    for (const [input, description] of all_inputs/* INPUT_LIST */.Ip) {
        if (description.secretVariable && description.commands.includes(name))
            secrets.push(`${description.secretVariable}: ${(0,input_option/* plain */.p)(description.description)}`);
        if (description.secretVariable) {
            command.addOption(new esm/* Option */.c$(`--${input} [value]`).hideHelp());
            refused.set(input, description.secretVariable);
        }
        if (description.secretVariable || input === 'command')
            continue;
        const hidden = !description.commands.includes(name);
        const flags = description.value === '' ? `--${input} [true|false]` : `--${input} <${description.value}>`;
        command.addOption(new input_option/* InputOption */.A(flags, description).hideHelp(hidden));
    }
    if (name === 'plan' || name === 'push')
        command.option('--plan-file <file>', 'write the plan as JSON to this file; - is standard output');
    command.option('--report-file <file>', 'write the report as JSON to this file; - is standard output');
    if (name === 'validate')
        command.option('--fix', 'fix in the files what has one certain fix, such as quotes, white space and invisible characters');
    if (name === 'plan')
        command.option('--exit-code', 'exit with 5 when the plan creates or moves aliases');
    if (name === 'push')
        command.option('--yes', 'send without asking; needed if there is no terminal');
    command.option('--json', `print ${name === 'plan' ? 'plan.json (report.json if there is no plan)' : 'report.json'} on standard output, and everything else on standard error`);
    addManners(command);
    command.addHelpText('after', () => moreHelp(command, name, secrets));
    return command.action(async () => {
        const options = command.opts();
        const value = (option) => options[(0,all_inputs/* camelCase */.xQ)(option)];
        for (const [input, variable] of refused) {
            if (value(input) !== undefined)
                command.error(`error: --${input} is not accepted on the command line, where others can read it. Set ${variable} in the environment.`);
        }
        const inputs = {};
        for (const [input] of all_inputs/* INPUT_LIST */.Ip) {
            const given = value(input);
            if (given !== undefined)
                inputs[input] = given === true ? 'true' : String(given);
        }
        const file = (option) => typeof value(option) === 'string' ? String(value(option)) : undefined;
        // Probably an empty shell variable. Leaving the option out would mean all aliases.
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
            files: command.args,
            json: value('json') === true,
            quiet: value('quiet') === true,
            color: value('color') !== false,
        });
    });
}
/** A command with its own options and some of the inputs. */
function localCommand(name, run) {
    const { operands, inputs, options } = local_grammar/* LOCAL_GRAMMAR */.y[name];
    const command = new esm/* Command */.uB(name).description(commands/* LOCAL_COMMANDS */.n6[name]).helpGroup(groupOf(name));
    if (operands)
        command.argument(operands.name, operands.description);
    for (const [flags, description] of options)
        command.option(flags, description);
    for (const [input, description] of all_inputs/* INPUT_LIST */.Ip)
        if (inputs.includes(input))
            command.addOption(new input_option/* InputOption */.A(`--${input} <${description.value}>`, description));
    command.option('--json', 'print what was done as JSON on standard output, and everything else on standard error');
    addManners(command);
    command.addHelpText('after', () => moreHelp(command, name));
    return command.action(async () => {
        const given = command.options.flatMap((option) => {
            const value = command.getOptionValue(option.attributeName());
            // commander sets `x` to false for `--no-x`, and to true without it.
            if (option.negate)
                return value === false ? [[option.name(), true]] : [];
            return value === undefined ? [] : [[option.name(), value === true ? true : String(value)]];
        });
        const isInput = ([option]) => all_inputs/* INPUT_LIST */.Ip.some(([input]) => input === option);
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
/** Options about how much is printed, and how. */
function addManners(command) {
    command.option('--quiet', 'print only what is wrong');
    command.option('--no-color', 'no colours, as with NO_COLOR in the environment; FORCE_COLOR turns them on');
}
/** The shells for which there is a completion script. */
const SHELLS = ['bash', 'zsh', 'fish'];


/***/ }),

/***/ 3212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8330);
/* harmony import */ var _init_pin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3749);
/** The command line: parses what was asked and loads the code for it. */




const NODE_MAJOR = 24;
async function runCli(process) {
    if (Number(process.version.slice(1).split('.')[0]) < NODE_MAJOR) {
        process.stderr.write(`customergauge-aliases needs Node ${NODE_MAJOR} or newer; this is ${process.version}.\n  Without installing it: ${withoutInstalling(_package_json__WEBPACK_IMPORTED_MODULE_1__)}\n`);
        return 1;
    }
    let code = 0;
    const keep = async (asked) => {
        code = await runAsked(process, asked);
    };
    const program = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .buildProgram */ .T)(keep, process, process.argv[2]);
    try {
        await program.parseAsync([...process.argv]);
    }
    catch (error) {
        // The parser has printed the help or the mistake already.
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7))
            throw error;
        const document = await (await __webpack_require__.e(/* import() */ 238).then(__webpack_require__.bind(__webpack_require__, 3238))).misuseDocument(process.argv.slice(2), error);
        if (document !== undefined)
            process.stdout.write(document);
        return error.exitCode;
    }
    return code;
}
/** A name that npm does not know yet would lead to an error, or to what somebody else published under it. */
function withoutInstalling({ name, version, repository }) {
    const published = (0,_init_pin_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublished */ .HF)(repository.url);
    const what = published ? name : `./${name}-${version}.tgz`;
    return `npx --package node@${NODE_MAJOR} --package ${what} ${name}${published ? '' : ', with the path of the file that `npm pack` made'}`;
}
/** Each command's code is loaded only when it is used, which keeps the start fast. */
async function runAsked(process, asked) {
    switch (asked.kind) {
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 1155))).runDemo(process);
        case 'sandbox':
            return (await Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(762)]).then(__webpack_require__.bind(__webpack_require__, 6762))).serveSandbox(process, asked.options);
        case 'local':
            return (await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.bind(__webpack_require__, 2701))).runLocal(process, asked);
        case 'completion':
            process.stdout.write((await __webpack_require__.e(/* import() */ 474).then(__webpack_require__.bind(__webpack_require__, 474))).completionScript(asked.shell, asked.program));
            return 0;
        case 'command':
            return (await __webpack_require__.e(/* import() */ 567).then(__webpack_require__.bind(__webpack_require__, 3567))).runCommand(process, asked);
    }
}


/***/ }),

/***/ 5989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   lT: () => (/* binding */ usesMistake),
/* harmony export */   nZ: () => (/* binding */ pinOf)
/* harmony export */ });
/** Which version of this action a new workflow uses: the commit of the running release, and never an invented one. */
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const COMMIT = /^[0-9a-f]{40}$/;
/** Placeholder for an unknown owner, as in package.json before the first release. */
const NOBODY = 'OWNER';
const PLACEHOLDER = `${NOBODY}/customergauge-aliases`;
/** Whether package.json names an account on GitHub already; without one, npm does not have this package either. */
function isPublished(address) {
    return repositoryOf(address)?.startsWith(`${NOBODY}/`) === false;
}
/** `OWNER/REPO` from the URL of a repository on a server; undefined for the path of a folder. */
function repositoryOf(address) {
    const server = /^(?:(?:git\+)?https?:\/\/[^/]+\/|(?:ssh:\/\/)?[\w.-]+@[^/:]+[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
    return server.exec(address)?.[1];
}
/** Chooses the value of `uses:`. @param given the flag `--uses`, which wins @param version from package.json */
function pinOf(given, release, version) {
    if (given !== undefined) {
        const pinned = COMMIT.test(given.split('@')[1] ?? '');
        return { action: given, version: undefined, todo: pinned ? [] : [pinIt(given)] };
    }
    const known = REPOSITORY.test(release.repository ?? '') && !release.repository?.startsWith(`${NOBODY}/`);
    const repository = known ? release.repository : PLACEHOLDER;
    const todo = known ? [] : ['In the workflow file, replace `OWNER` with the account on GitHub that has this action.'];
    if (COMMIT.test(release.commit ?? ''))
        return { action: `${repository}@${release.commit}`, version: release.tagged ? `v${version}` : undefined, todo };
    const tag = `${repository}@v${version}`;
    return { action: tag, version: undefined, todo: [...todo, pinIt(tag)] };
}
/** Checks a value of `--uses`. Returns what is wrong with it; undefined if it is valid. */
function usesMistake(given) {
    const [repository = '', ref = ''] = given.split('@');
    if (REPOSITORY.test(repository) && /^[\w./-]+$/.test(ref))
        return undefined;
    return 'must be `OWNER/REPO@COMMIT`, such as `acme/customergauge-aliases@` and 40 hex digits.';
}
function pinIt(action) {
    const [repository, tag] = action.split('@');
    return `Pin the action to a commit: \`git ls-remote https://github.com/${repository} ${tag}\` prints its id. Write it after the @ instead of \`${tag}\`.`;
}


/***/ })

};
