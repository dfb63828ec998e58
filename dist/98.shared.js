export const id = 98;
export const ids = [98];
export const modules = {

/***/ 9373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   et: () => (/* binding */ askAgain),
/* harmony export */   qe: () => (/* binding */ doubledMs)
/* harmony export */ });
/** Time as an argument, so that a test need not wait for it, and how long to wait before asking again. */
/** What time it is, as a ledger and a report write it. */
function timeText({ epoch }) {
    return new Date(epoch()).toISOString();
}
/** How long to wait before a repetition (1 is the first): doubling, up to a longest wait. Whoever uses it adds the chance. */
function doubledMs(repetition, { firstMs, longestMs }) {
    return Math.min(longestMs, firstMs * 2 ** Math.min(repetition - 1, 30));
}
/** Asks again after each pause, until the answer is there. @param ask says whether it is */
async function askAgain(pausesMs, sleep, ask) {
    for (const pause of pausesMs) {
        await sleep(pause);
        if (await ask())
            return;
    }
}


/***/ }),

/***/ 3358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1557);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(308);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6726);
/** Where the repository of the alias files is, and where in it the alias folder lies. */





/**
 * The repository that the alias folder is in. It may be another one than that of `cwd`: a checkout can be in a folder below.
 * @param path the alias folder, relative to `cwd`
 * @throws CodedError when git or the repository is missing or refuses to be read, or the alias folder lies outside
 */
async function findRepository({ cwd, path, env }, secrets = []) {
    const start = deepestFolder(cwd, path);
    const found = await askGit({ cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd), env, secrets }, start);
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(start, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(found.top), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start), below)).replaceAll('\\', '/');
    if (folder !== '..' && !folder.startsWith('../'))
        return { ...found, folder };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK({
        code: 'path-outside',
        message: `The folder ${path} lies outside the repository.`,
        hint: 'Set `path` to a folder inside it.',
    });
}
async function askGit(here, start) {
    const ask = async (inside) => {
        const paths = ['--path-format=absolute', '--show-toplevel', '--git-path', 'objects', '--git-path', 'shallow'];
        const asked = [...paths, '--show-object-format', '--verify', '--quiet', 'HEAD^{commit}'];
        const [top = '', objects = '', shallowFile = '', objectFormat = '', head] = await linesOf(inside, asked, 5);
        return { inside, top, objects, shallowFile, objectFormat, head };
    };
    if (here.env.GIT_DIR) {
        // As in a hook. Git would take the folder that it runs in for the root of the working tree, so it is told the root.
        const asked = ['--path-format=absolute', '--git-dir', '--show-toplevel'];
        const [GIT_DIR, GIT_WORK_TREE] = await linesOf(here, asked, 2);
        return ask({ ...here, cwd: start, env: { ...here.env, GIT_DIR, GIT_WORK_TREE } });
    }
    try {
        return await ask({ ...here, cwd: start });
    }
    catch (error) {
        // From `start`, git does not look in `cwd` where GIT_CEILING_DIRECTORIES names that; from `cwd` itself it does.
        const missing = (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'not-a-repository');
        if (!missing || start === here.cwd || !here.env.GIT_CEILING_DIRECTORIES)
            throw error;
        return ask(here);
    }
}
/** The lines that `git rev-parse` prints, one for each question. @throws CodedError where it prints something else */
async function linesOf(place, asked, wanted) {
    const { exit, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(place, ['rev-parse', ...asked], { answers: [1] });
    const lines = stdout
        .toString('utf8')
        .replace(/\r?\n$/, '')
        .split(/\r?\n/);
    // A git that does not know an option prints it.
    if (lines[0]?.startsWith('--'))
        throw (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gitTooOld */ .AN)((await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(place, ['--version'])).replace('git version ', ''));
    // It exits with 1 where only the commit, the last question, has no answer.
    if (lines.length !== (exit === 0 ? wanted : wanted - 1))
        throw (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .lineBreakInPath */ .MI)();
    return lines;
}
/** The deepest folder on the way to the alias folder that exists: the alias folder itself may be missing, or a link. */
function deepestFolder(cwd, path) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);
    for (const part of path.split('/')) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(next, { throwIfNoEntry: false })?.isDirectory())
            break;
        folder = next;
    }
    return folder;
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ gitTooOld),
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   L1: () => (/* binding */ noTemporaryFolder),
/* harmony export */   MI: () => (/* binding */ lineBreakInPath),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   Te: () => (/* binding */ gitInterrupted),
/* harmony export */   jw: () => (/* binding */ folderMissing),
/* harmony export */   s5: () => (/* binding */ ambiguousRef)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/** What went wrong when git ran, and what to do about it. Git says that in words only, so this file knows those words. */

const CHECKOUT_HINT = 'On GitHub, put `uses: actions/checkout` before this step; in a container job, install git before that checkout, ' +
    'or the checkout downloads the files without their history. Elsewhere, run this inside the repository.';
function gitMissing(cause) {
    const message = 'The program git was not found on this machine.';
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'git-missing', message, hint: `Install git. ${CHECKOUT_HINT}`, cause });
}
function gitTooOld(version) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'git-too-old',
        message: `git 2.31 or newer is needed, and this is ${version}.`,
        hint: 'Install a newer git; in a container job, use an image that has one.',
    });
}
/** Git's answers have one path a line. */
function lineBreakInPath() {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'odd-path',
        message: 'The path of the repository has a line break in it.',
        hint: 'Move the repository to a folder without one in its path.',
    });
}
/** A signal from outside ended git: Ctrl-C on a terminal reaches it as well as this program. */
function gitInterrupted(args, signal) {
    const message = `\`git ${args[0] ?? ''}\` was ended by ${signal}.`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'git-interrupted', message, hint: 'Run this again.' });
}
function folderMissing(cwd, cause) {
    const message = `The folder ${cwd} does not exist.`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'not-a-repository', message, hint: CHECKOUT_HINT, cause });
}
/** A folder for temporary files is missing, full, or not ours to write. */
function noTemporaryFolder(folder, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'temporary-folder',
        message: `No temporary folder can be made in ${folder} (${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}).`,
        hint: 'Set RUNNER_TEMP or TMPDIR to a folder with room that this step may write to.',
        cause,
    });
}
/** A branch or tag has the full name of another ref as its own name, so git may take one for the other. */
function ambiguousRef(ref, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ambiguous-ref',
        message: `The repository has a branch or a tag that is itself called \`${ref}\`, and git confuses it with the ref of that full name.`,
        hint: `Rename or delete that branch or tag; on GitHub, it is in the list of branches or tags. With git: \`git push origin --delete refs/heads/${ref}\`, or \`refs/tags/${ref}\`. If it was made to restore the ledger, push its commit to \`${ref}\` first.`,
        cause,
    });
}
/** Lines that begin with `remote:` are about the server's disk. */
const DISK_FULL = /^(?!remote:).*(?:No space left on device|Disk quota exceeded|Out of diskspace|couldn't write )/m;
const OTHER_OWNER = /dubious ownership|unsafe repository/;
const OWNED_FOLDER = /(?:repository at|unsafe repository \() ?'([^'\n]+)'/;
/** Git says this whenever ssh failed; the reason is in the line before. */
const SSH_ENDED = /^fatal: Could not read from remote repository/m;
const SSH_DENIED = /Permission denied|Permission to .* denied|marked as read only|not allowed to|Repository not found/i;
const DENIED = /Authentication failed|could not read Username|could not read Password|terminal prompts disabled|Permission denied|error: 40[13]|Repository not found|repository '.*' not found/i;
const NO_SUCH_REF = /couldn't find remote ref/i;
const NOT_ON_SERVER = /not our ref|no such remote ref/i;
const NO_SERVER = /does not appear to be a git repository/;
const UNREACHABLE = /Could not resolve host|Failed to connect|Connection (refused|reset|timed out)|unable to access|Could not read from remote|does not appear to be a git repository|early EOF|hung up|RPC failed|expected flush after|unexpected disconnect/i;
/**
 * What git's words mean. The order counts: some words come with others that say more.
 * @param stderr without secrets, as `ran.args`
 */
function explainFailure(ran, stderr, exit) {
    const said = mostTellingLine(stderr);
    const cause = new Error(`git ${ran.args.join(' ')} ended with ${exit}: ${stderr}`);
    const failed = (code, message, hint) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code, message, hint, cause });
    if (DISK_FULL.test(stderr))
        return failed('temporary-folder', `The disk is full (${said}).`, 'Make room, or set RUNNER_TEMP or TMPDIR to a folder on another disk.');
    if (OTHER_OWNER.test(stderr)) {
        const folder = OWNED_FOLDER.exec(stderr)?.[1] ?? ran.cwd;
        return failed('dubious-ownership', `Git refuses to read ${folder}, because the folder belongs to another user than the one this step runs as (usual in container jobs).`, `Add a step before this one: \`run: git config --global --add safe.directory "${folder}"\`.`);
    }
    if (/must be run in a work tree/.test(stderr))
        return failed('no-working-tree', `The git repository at ${ran.cwd} has no working tree: it is a bare one, as \`git clone --bare\` and \`--mirror\` make it, or this is inside its \`.git\`.`, 'Clone it without `--bare` and `--mirror`, and run this inside that clone.');
    if (/not a git repository/.test(stderr))
        return failed('not-a-repository', `There is no git repository at ${ran.cwd}.`, CHECKOUT_HINT);
    if (/Host key verification failed/.test(stderr))
        return failed('authentication', `ssh does not know the git server, and did not connect (${said}).`, 'Add its key to `known_hosts`: connect once by hand with `ssh`, or use `ssh-keyscan` and compare what it says with what the server publishes.');
    if (SSH_ENDED.test(stderr) && SSH_DENIED.test(stderr))
        return failed('authentication', `The git server did not let this run into the repository (${said}).`, 'Check the address of the remote, and that the ssh key of this run may read the repository and write the ledger.');
    if (DENIED.test(stderr))
        return failed('authentication', `The git server did not let this run read the repository (${said}).`, 'Give the job `permissions: contents: read`, and let actions/checkout keep its credentials or pass `github-token`.');
    if (/unadvertised object/i.test(stderr))
        return failed('not-given', `The git server does not allow fetching a commit by its id (${said}).`, 'If git is configured with `protocol.version` 0 or 1, remove that. Or fetch the whole history with `git fetch --unshallow`.');
    if (/returned error: 30[12378]\b/.test(stderr))
        return failed('moved', `The repository is not at the address of the remote any more: the git server redirects to another one, as it does for a repository that was renamed or moved (${said}). A redirect is not followed with \`github-token\`.`, 'On GitHub, start a new run with a push or “Run workflow”, so that the repository is checked out under its new name; where a step names it (`repository:` of actions/checkout), correct that. In a clone, run `git remote set-url origin <new address>`.');
    const ambiguous = /refspec (\S+) matches more than one/.exec(stderr)?.[1];
    if (ambiguous !== undefined)
        return ambiguousRef(ambiguous, cause);
    if (NO_SUCH_REF.test(stderr) || NOT_ON_SERVER.test(stderr))
        return failed(NO_SUCH_REF.test(stderr) ? 'no-such-ref' : 'not-on-server', `The git server does not have what was asked for (${said}).`, 'Check that it was pushed to this repository and still exists there.');
    if (UNREACHABLE.test(stderr))
        return failed(NO_SERVER.test(stderr) ? 'no-server' : 'unreachable', `The git server could not be reached (${said}).`, 'Run this again; if it stays, check the network, the proxy and the address of the remote.');
    return failed('failed', `\`git ${ran.args[0] ?? ''}\` failed (${said || `exit ${exit}`}).`, 'Run this again with debug logging; if it stays, please report it with this message.');
}
/** The first `fatal:` or `error:`, what ssh said before it, else the last line. */
function mostTellingLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.findIndex((line) => /^(fatal|error):/.test(line));
    const cause = fatal > 0 && SSH_ENDED.test(lines[fatal] ?? '') ? fatal - 1 : fatal;
    return (lines.at(cause) ?? '').trim();
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   lA: () => (/* binding */ toldToStop),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* unused harmony export withoutSecrets */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1557);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6726);
/** Runs the git program: its environment, its output, and what its exit code means. */






/** The run was told to stop while it read: nothing is wrong with git, and nothing can go on without it. */
function toldToStop() {
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .CodedError */ .AK({
        code: 'interrupted',
        message: 'The run was told to stop before it sent or wrote anything.',
        hint: 'Run it again.',
    });
}
/**
 * Runs git without a shell and gives its output as bytes.
 * @throws CodedError when git is missing or exits with a code that is no answer, and `interrupted`
 */
function git(place, args, options = {}) {
    const { input, signal } = options;
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(toldToStop());
            return;
        }
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
            cwd: place.cwd,
            env: { ...place.env, ...FIXED_ENVIRONMENT },
            windowsHide: true,
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', options.onOutput ?? ((chunk) => stdout.push(chunk)));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        // git may stop reading before all is written; its exit code and words tell why, not the broken pipe.
        child.stdin.on('error', () => { });
        if (input === undefined || typeof input === 'string' || input instanceof Uint8Array)
            child.stdin.end(input);
        else {
            const parts = node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(input);
            parts.on('error', (cause) => {
                reject(cause);
                child.kill();
            });
            parts.pipe(child.stdin);
        }
        const stop = () => {
            child.kill();
            // What git has started may live on, and would hold these open.
            child.stdout.destroy();
            child.stderr.destroy();
        };
        signal?.addEventListener('abort', stop, { once: true });
        child.on('error', (cause) => {
            // ENOENT can mean a missing program or a missing folder to run it in.
            reject((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(place.cwd) ? (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gitMissing */ .HF)(cause) : (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .folderMissing */ .jw)(place.cwd, cause));
        });
        child.on('close', async (exit, killer) => {
            signal?.removeEventListener('abort', stop);
            if (killer !== null && signal)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(OWN_SIGNAL_MS, undefined, { signal }).catch(() => undefined);
            if (signal?.aborted) {
                reject(toldToStop());
                return;
            }
            const hide = (text) => withoutSecrets(text, place.secrets);
            const said = hide(Buffer.concat(stderr).toString('utf8'));
            if (exit !== null && (exit === 0 || options.answers?.includes(exit))) {
                resolve({ exit, stdout: Buffer.concat(stdout), stderr: said });
                return;
            }
            if (killer !== null) {
                reject((0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gitInterrupted */ .Te)(args.map(hide), killer));
                return;
            }
            reject((0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .explainFailure */ .SP)({ cwd: place.cwd, args: args.map(hide) }, said, exit));
        });
    });
}
/** Ctrl-C at a terminal ends git too, and Node may hear of that first. Our own signal gets this long to arrive. */
const OWN_SIGNAL_MS = 500;
/** As `git`, for output that is one text; the line feed at its end is cut off. */
async function gitText(place, args, options = {}) {
    const { stdout } = await git(place, args, options);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
/** Masks the secrets, and user information and query of every URL, since remotes are sometimes set up with a token in it. */
function withoutSecrets(text, secrets) {
    let clean = text.replace(/(:\/\/)[^\s/@'"]+@/g, '$1***@').replace(/(:\/\/[^\s?'"]*\?)[^\s'"]+/g, '$1***');
    for (const secret of secrets)
        if (secret !== '')
            clean = clean.replaceAll(secret, '***');
    return clean;
}
/**
 * English words whatever the language, no prompt on a terminal, no locks, no replaced objects, and paths that are taken
 * literally: git refuses that setting beside the other three.
 */
const FIXED_ENVIRONMENT = {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_GLOB_PATHSPECS: undefined,
    GIT_NOGLOB_PATHSPECS: undefined,
    GIT_ICASE_PATHSPECS: undefined,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ADVICE: '0',
    GIT_PAGER: '',
};


/***/ }),

/***/ 1396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aD: () => (/* binding */ serverAddress),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   dZ: () => (/* binding */ runNumber),
/* harmony export */   hJ: () => (/* binding */ personName),
/* harmony export */   iD: () => (/* binding */ login)
/* harmony export */ });
/**
 * What a ledger says of people and runs comes from the environment, from git's configuration and from GitHub. Each of these
 * gives the text back if it is what it should be, else nothing: a runner may keep an address with a password in any of them.
 */
/** `owner/name` of a repository. */
function repositoryName(text = '') {
    return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) ? text : undefined;
}
/** The address of a server, without user, password and query, and without a slash at its end. */
function serverAddress(text = '') {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
        return undefined;
    return url.href.length > 200 ? undefined : url.href.replace(/\/+$/, '');
}
/** The number of a run or of an attempt. */
function runNumber(text = '') {
    return /^\d{1,20}$/.test(text) ? text : undefined;
}
/** A name that somebody signs in with, such as `ada` and `dependabot[bot]`. */
function login(text = '') {
    return /^[\w.-]{1,100}(?:\[bot\])?$/.test(text) ? text : undefined;
}
/** A person's name in their own writing, on one line and in bounds, without what cannot be seen. */
function personName(text = '') {
    if (/:\/\//.test(text))
        return undefined;
    const name = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ').replace(/[<>]/g, '');
    return name.trim().slice(0, 100).trim() || undefined;
}


/***/ }),

/***/ 9847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
/* unused harmony export actorName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1396);
/** The names by which the ledger knows a run and the person who started it. */


/** @param userName the name in git's configuration, used where the environment names nobody */
function identityOf({ env, secrets }, userName) {
    const { name, isLink } = runNameIn(env);
    const run = secrets.redact(name);
    return {
        run,
        mark: isLink ? `${run}#${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}` : run,
        actor: secrets.redact(actorName(env, userName)),
    };
}
/** The URL of the run on GitHub, else a unique text. */
function runName(env) {
    return runNameIn(env).name;
}
function runNameIn(env) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
    const server = (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .serverAddress */ .aD)(GITHUB_SERVER_URL || 'https://github.com');
    const repository = (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .aR)(GITHUB_REPOSITORY);
    const id = (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .runNumber */ .dZ)(GITHUB_RUN_ID);
    if (server && repository && id) {
        const attempt = (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .runNumber */ .dZ)(GITHUB_RUN_ATTEMPT) ?? '1';
        return { name: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`, isLink: true };
    }
    return { name: `${id ? `run ${id}` : 'command line'} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`, isLink: false };
}
/** The person behind this run: who started it on GitHub, else git's author name, else the user of the machine. */
function actorName(env, userName) {
    const { GITHUB_TRIGGERING_ACTOR, GITHUB_ACTOR, GIT_AUTHOR_NAME, USER, USERNAME } = env;
    return ((0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(GITHUB_TRIGGERING_ACTOR) ??
        (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(GITHUB_ACTOR) ??
        [GIT_AUTHOR_NAME, userName, USER, USERNAME].map((name) => (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .personName */ .hJ)(name)).find(Boolean) ??
        'unknown');
}


/***/ })

};
