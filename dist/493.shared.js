export const id = 493;
export const ids = [493];
export const modules = {

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isAliasFile),
/* harmony export */   Ot: () => (/* binding */ REJECTED_FILE),
/* harmony export */   Ys: () => (/* binding */ belowFolder),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/** Whether a path below the alias folder, with forward slashes, counts as an alias file. Links and submodules are judged by place alone. */
function isAliasFile(path) {
    return !isHidden(path) && /\.ya?ml$/i.test(path) && path.split('/').at(-1) !== REJECTED_FILE;
}
/** Names that were rejected as aliases; they stand beside the alias folder, and in it this file is no alias file. */
const REJECTED_FILE = 'not-aliases.yaml';
/** Whether a file or any folder on the way to it is a dot-file. */
function isHidden(path) {
    return path.split('/').some((part) => part.startsWith('.'));
}
/** A path below the alias folder, as the user knows it. */
function shownPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}
/** The other way round: the path below the alias folder. */
function belowFolder(folder, shown) {
    return folder === '.' ? shown : shown.slice(folder.length + 1);
}


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   f: () => (/* binding */ tokenVariables)
/* harmony export */ });
/**
 * The environment that git starts with, and with it every hook, credential helper and ssh: the user's, without this
 * product's own inputs, the runner's tokens and whatever else holds a secret of this run.
 * @param holdsSecret whether the value of a variable is a secret or has one in it
 */
function gitEnvironment(env, holdsSecret) {
    return kept(env, (name, value) => !OURS.test(name) && !holdsSecret(value, { whole: NEEDED.test(name) }));
}
/**
 * The variables that hold `github-token`, as git's helpers look for it (`gh auth git-credential` in GITHUB_TOKEN): only
 * for a git process that talks to the remote over HTTP.
 */
function tokenVariables(env, token) {
    return kept(env, (name, value) => token !== undefined && value.trim() === token && !OURS.test(name));
}
/** Inputs of the action and of the command line, and the runner's own tokens. */
const OURS = /^(?:INPUT_|CUSTOMERGAUGE_|ACTIONS_.*TOKEN)/i;
/** What git cannot do without, although a part of it may be spelt like a secret: a folder, an address, its configuration. */
const NEEDED = /^(?:GIT_.*|SSH_.*|XDG_.*|(?:https?|all|no)_proxy|PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TMP|TEMP|RUNNER_TEMP)$/i;
function kept(env, isKept) {
    return Object.fromEntries(Object.entries(env).filter(([name, value]) => value !== undefined && isKept(name, value)));
}


/***/ }),

/***/ 8534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ gitTooOld),
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   L1: () => (/* binding */ noTemporaryFolder),
/* harmony export */   MI: () => (/* binding */ lineBreakInPath),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   Te: () => (/* binding */ gitInterrupted),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   jw: () => (/* binding */ folderMissing),
/* harmony export */   s5: () => (/* binding */ ambiguousRef)
/* harmony export */ });
/** A git command that did not do its work. Neither message, args nor stderr hold a secret. */
class GitError extends Error {
    name = 'GitError';
    code;
    /** What to do about it: one sentence or two. */
    hint;
    args;
    stderr;
    /** Exit code of git; null where git never ran or was killed. */
    exit;
    constructor(failure) {
        super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
        this.code = failure.code;
        this.hint = failure.hint;
        this.args = failure.args ?? [];
        this.stderr = failure.stderr ?? '';
        this.exit = failure.exit ?? null;
    }
}
const CHECKOUT_HINT = 'On GitHub, put `uses: actions/checkout` before this step; in a container job, install git before that checkout, ' +
    'or the checkout downloads the files without their history. Elsewhere, run this inside the repository.';
/** The error for a machine without git. */
function gitMissing(args, cause) {
    return new GitError({
        code: 'git-missing',
        message: 'The program git was not found on this machine.',
        hint: `Install git. ${CHECKOUT_HINT}`,
        args,
        cause,
    });
}
/** The error for a git that does not understand what it is asked. */
function gitTooOld(version) {
    return new GitError({
        code: 'git-too-old',
        message: `git 2.31 or newer is needed, and this is ${version}.`,
        hint: 'Install a newer git; in a container job, take an image that has one.',
    });
}
/** The error for a path that git's answers, a line each, cannot carry. */
function lineBreakInPath() {
    return new GitError({
        code: 'odd-path',
        message: 'The path of the repository has a line break in it.',
        hint: 'Move the repository to a folder without one in its path.',
    });
}
/** The error for a git that was ended from outside: Ctrl-C on a terminal reaches it as well as this program. */
function gitInterrupted(args, signal) {
    return new GitError({
        code: 'interrupted',
        message: `\`git ${args[0] ?? ''}\` was ended by ${signal}.`,
        hint: 'Run this again.',
        args,
    });
}
/** The error for a folder to work in that is not there. */
function folderMissing(cwd, cause) {
    return new GitError({
        code: 'not-a-repository',
        message: `The folder ${cwd} does not exist.`,
        hint: CHECKOUT_HINT,
        cause,
    });
}
/** The error for a folder for temporary files that cannot be used: missing, full or not ours to write. */
function noTemporaryFolder(folder, cause) {
    return new GitError({
        code: 'temporary-folder',
        message: `No temporary folder can be made in ${folder} (${cause instanceof Error ? cause.message : cause}).`,
        hint: 'Set RUNNER_TEMP or TMPDIR to a folder with room that this step may write to.',
        cause,
    });
}
/** The error for a branch or tag whose own name is the full name of a ref that is meant: git may take one for the other. */
function ambiguousRef(ref, told = {}) {
    return new GitError({
        ...told,
        code: 'ambiguous-ref',
        message: `The repository has a branch or a tag that is itself called \`${ref}\`, and git confuses it with the ref of that full name.`,
        hint: `Rename or delete that branch or tag; on GitHub, it is in the list of branches or tags. With git: \`git push origin --delete refs/heads/${ref}\`, or \`refs/tags/${ref}\`. If it was made to restore the ledger, push its commit to \`${ref}\` first.`,
    });
}
/** Turns what git said into an error that says what to do. `stderr` and `args` must be free of secrets already. */
function explainFailure(ran, stderr, exit) {
    const told = { args: ran.args, stderr, exit };
    const said = lastWords(stderr);
    // What begins with `remote:` is about the server's disk.
    if (/^(?!remote:).*(?:No space left on device|Disk quota exceeded|Out of diskspace|couldn't write )/m.test(stderr)) {
        return new GitError({
            ...told,
            code: 'temporary-folder',
            message: `The disk is full (${said}).`,
            hint: 'Make room, or set RUNNER_TEMP or TMPDIR to a folder on another disk.',
        });
    }
    if (/dubious ownership|unsafe repository/.test(stderr)) {
        const folder = /(?:repository at|unsafe repository \() ?'([^'\n]+)'/.exec(stderr)?.[1] ?? ran.cwd;
        return new GitError({
            ...told,
            code: 'dubious-ownership',
            message: `Git refuses to read ${folder}, because the folder belongs to another user than the one this step runs as (usual in container jobs).`,
            hint: `Add a step before this one: \`run: git config --global --add safe.directory "${folder}"\`.`,
        });
    }
    if (/must be run in a work tree/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'no-working-tree',
            message: `The git repository at ${ran.cwd} has no working tree: it is a bare one, as \`git clone --bare\` and \`--mirror\` make it, or this is inside its \`.git\`.`,
            hint: 'Clone it without `--bare` and `--mirror`, and run this inside that clone.',
        });
    }
    if (/not a git repository/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'not-a-repository',
            message: `There is no git repository at ${ran.cwd}.`,
            hint: CHECKOUT_HINT,
        });
    }
    if (/Host key verification failed/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'authentication',
            message: `ssh does not know the git server, and did not connect (${said}).`,
            hint: 'Add its key to `known_hosts`: connect once by hand with `ssh`, or use `ssh-keyscan` and compare what it says with what the server publishes.',
        });
    }
    if (SSH_ENDED.test(stderr) &&
        /Permission denied|Permission to .* denied|marked as read only|not allowed to|Repository not found/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'authentication',
            message: `The git server did not let this run into the repository (${said}).`,
            hint: 'Check the address of the remote, and that the ssh key of this run may read the repository, and write the ledger there.',
        });
    }
    if (/Authentication failed|could not read Username|could not read Password|terminal prompts disabled|Permission denied|error: 40[13]|Repository not found|repository '.*' not found/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'authentication',
            message: `The git server did not let this run read the repository (${said}).`,
            hint: 'Give the job `permissions: contents: read`, and let actions/checkout keep its credentials or pass `github-token`.',
        });
    }
    if (/unadvertised object/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'not-given',
            message: `The git server has to be asked for a commit by its id, which it does not allow (${said}).`,
            hint: 'If git is configured with `protocol.version` 0 or 1, take that out. Or fetch the whole history with `git fetch --unshallow`.',
        });
    }
    if (/returned error: 30[12378]\b/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'moved',
            message: `The repository is not at the address of the remote any more: the git server redirects to another one, as it does for a repository that was renamed or moved (${said}). A redirect is not followed with \`github-token\`.`,
            hint: 'On GitHub, start a new run with a push or “Run workflow”, so that the repository is checked out under its new name; where a step names it (`repository:` of actions/checkout), correct that. In a clone, run `git remote set-url origin <new address>`.',
        });
    }
    const ambiguous = /refspec (\S+) matches more than one/.exec(stderr)?.[1];
    if (ambiguous !== undefined)
        return ambiguousRef(ambiguous, told);
    if (/not our ref|couldn't find remote ref|no such remote ref/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'not-on-server',
            message: `The git server does not have what was asked for (${said}).`,
            hint: 'Check that it was pushed to this repository and still exists there.',
        });
    }
    if (/Could not resolve host|Failed to connect|Connection (refused|reset|timed out)|unable to access|Could not read from remote|does not appear to be a git repository|early EOF|hung up|RPC failed|expected flush after|unexpected disconnect/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'unreachable',
            message: `The git server could not be reached (${said}).`,
            hint: 'Run this again; if it stays, check the network, the proxy and the address of the remote.',
        });
    }
    return new GitError({
        ...told,
        code: 'failed',
        message: `\`git ${ran.args[0] ?? ''}\` failed (${said || `exit ${exit}`}).`,
        hint: 'Run this again with debug logging; if it stays, please report it with this message.',
    });
}
/** What git says of every ssh that ended: why it did stands before. */
const SSH_ENDED = /^fatal: Could not read from remote repository/m;
/** The line of git's output that tells most: the first `fatal:` or `error:`, what ssh said before it, else the last line. */
function lastWords(stderr) {
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
/* harmony export */   N: () => (/* binding */ ToldToStop),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* unused harmony export withoutSecrets */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8534);




/** The run was told to stop while it read. No GitError: nothing is wrong with git, and nothing can go on without it. */
class ToldToStop extends Error {
    name = 'ToldToStop';
    code = 'interrupted';
    hint = 'Run it again.';
    constructor() {
        super('The run was told to stop before it sent or wrote anything.');
    }
}
/**
 * Runs git without a shell and gives its output as bytes.
 * @throws GitError when git is missing or exits with a code that is no answer; ToldToStop
 */
function git(place, args, options = {}) {
    const { input, signal } = options;
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(new ToldToStop());
            return;
        }
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd: place.cwd, env: { ...place.env, ...MANNERS }, windowsHide: true });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
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
            // The same ENOENT stands for a missing program and for a missing folder to run it in.
            reject((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(place.cwd) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .gitMissing */ .HF)(args, cause) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .folderMissing */ .jw)(place.cwd, cause));
        });
        child.on('close', (exit, killer) => {
            signal?.removeEventListener('abort', stop);
            if (signal?.aborted) {
                reject(new ToldToStop());
                return;
            }
            const hide = (text) => withoutSecrets(text, place.secrets);
            const said = hide(Buffer.concat(stderr).toString('utf8'));
            if (exit !== null && (exit === 0 || options.answers?.includes(exit))) {
                resolve({ exit, stdout: Buffer.concat(stdout), stderr: said });
                return;
            }
            if (killer !== null) {
                reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .gitInterrupted */ .Te)(args.map(hide), killer));
                return;
            }
            reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFailure */ .SP)({ cwd: place.cwd, args: args.map(hide) }, said, exit));
        });
    });
}
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
 * Same words in every language, no question to a terminal nobody sits at, no lock, the objects that the ids name; paths are
 * paths, with nothing beside that which git would not have with it.
 */
const MANNERS = {
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

/***/ 2049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   Q: () => (/* binding */ zeroSeparated)
/* harmony export */ });
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function pathText(bytes) {
    try {
        return { text: STRICT.decode(bytes), utf8: true };
    }
    catch {
        const latin1 = Buffer.from(bytes).toString('latin1');
        const text = latin1.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
        return { text, utf8: false };
    }
}
/** The parts of output that was asked for with `-z`. */
function zeroSeparated(output) {
    const parts = [];
    for (let start = 0; start < output.length;) {
        const zero = output.indexOf(0, start);
        const end = zero === -1 ? output.length : zero;
        parts.push(pathText(output.subarray(start, end)));
        start = end + 1;
    }
    return parts;
}


/***/ }),

/***/ 6803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findFolder),
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/git/failure.ts
var failure = __webpack_require__(8534);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
// EXTERNAL MODULE: ./src/git/path-text.ts
var path_text = __webpack_require__(2049);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/git/transport.ts
var transport = __webpack_require__(4965);
;// CONCATENATED MODULE: ./src/git/scratch.ts







const GLOBAL = 'global-config';
/**
 * @param from.cwd the root of the user's working tree: relative remote URLs start there
 * @param from.transport see `transportConfig`
 */
async function openScratch(from) {
    const folder = await newFolder(from.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), {
        HEAD: 'ref: refs/heads/none\n',
        config: configFile(from.objectFormat),
        [GLOBAL]: globalFile(from.safe),
    });
    const env = scratchEnvironment(from.env, folder);
    const place = { cwd: from.cwd, env, secrets: from.secrets };
    return {
        folder,
        run: (args, options) => (0,git/* git */.$Y)(place, args, options),
        runRemote: (args, config = [], options = {}) => (0,git/* git */.$Y)({ ...place, env: { ...env, ...from.remoteEnv, ...(0,transport/* configEnvironment */.kj)([...from.transport, ...config]) } }, args, options),
        borrow: (folders) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'objects/info/alternates'), `${folders.join('\n')}\n`),
        [Symbol.asyncDispose]: async () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 }),
    };
}
/** The folder of an empty repository. @throws GitError when it cannot be made; then nothing of it is left */
async function newFolder(parent, files) {
    let folder;
    try {
        folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'customergauge-aliases-'));
        for (const part of ['objects/info', 'objects/pack', 'refs'])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, part), { recursive: true });
        for (const [name, text] of Object.entries(files))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
        return folder;
    }
    catch (cause) {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        throw (0,failure/* noTemporaryFolder */.L1)(parent, cause);
    }
}
/**
 * What stands in for the user's global configuration. Git takes `safe.directory` from nowhere else, when it starts the
 * program that reads a remote in a folder.
 */
function globalFile(safe) {
    const quoted = safe.map((one) => `"${one.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`);
    return ['[safe]', ...quoted.map((one) => `\tdirectory = ${one}`), ''].join('\n');
}
/** Written by hand, since starting `git init` takes longer than all of it and would copy the user's templates. */
function configFile(objectFormat) {
    const head = objectFormat === 'sha1' ? '' : `[extensions]\n\tobjectFormat = ${objectFormat}\n`;
    const version = objectFormat === 'sha1' ? 0 : 1;
    return `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${head}[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n`;
}
/**
 * The user's configuration arrives through `transportConfig` alone: read a second time from the user's files, each
 * persisted header would be sent twice.
 */
function scratchEnvironment(env, folder) {
    const kept = {};
    for (const [name, value] of Object.entries(env))
        if (!isLocal(name))
            kept[name] = value;
    return { ...kept, GIT_DIR: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: (0,external_node_path_.join)(folder, GLOBAL) };
}
/** What `git rev-parse --local-env-vars` lists: it ties git to the user's repository. */
function isLocal(name) {
    return /^GIT_(DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|NAMESPACE|QUARANTINE_PATH|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_(KEY|VALUE)_\d+)$/.test(name);
}

;// CONCATENATED MODULE: ./src/git/repository.ts








/** Fetches commits without their files. */
const PARTIAL = [{ key: `remote.${transport/* REMOTE */.Bn}.promisor`, value: 'true' }];
/** @throws GitError when git or the repository is missing or refuses to be read */
async function openRepository(options) {
    const { cwd, path, credentials } = options;
    let { signal } = options;
    const start = deepestFolder(cwd, path);
    const secrets = credentials ? [credentials.token] : [];
    const env = (0,environment/* gitEnvironment */._)(options.env, (value, how) => {
        return value.trim() === credentials?.token || (options.holdsSecret?.(value, how) ?? false);
    });
    const { inside, top, objects, shallowFile } = await findRepository({ cwd: (0,external_node_path_.resolve)(cwd), env, secrets }, start);
    const objectFormat = await (0,git/* gitText */.q_)(inside, ['rev-parse', '--show-object-format']);
    const folder = folderIn(top, { start, cwd, path });
    const head = await (0,git/* gitText */.q_)(inside, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { answers: [1] });
    if (head === '') {
        throw new failure/* GitError */.XS({
            code: 'no-commit',
            message: 'The repository has no commit yet.',
            hint: 'Commit the alias files first.',
        });
    }
    const shallow = (0,external_node_fs_.existsSync)(shallowFile);
    const entries = (0,transport/* parseConfig */.o4)((await (0,git/* git */.$Y)(inside, ['config', '--list', '-z'])).stdout);
    const partial = entries.some(({ key }) => /^(extensions\.partialclone|remote\..+\.promisor)$/s.test(key));
    // Reading never talks to a server: of a partial clone git would fetch file by file, without the token, into the clone.
    const alone = {
        ...inside,
        cwd: top,
        env: { ...inside.env, GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' },
    };
    let reading = alone;
    const lent = listed(env.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? '');
    const run = (args, options) => (0,git/* git */.$Y)(reading, args, { ...options, signal });
    /** As `run`, with nothing but what the user's repository has: of the history of a commit in our store, all is cut off. */
    const runAlone = (args, options) => (0,git/* git */.$Y)(alone, args, { ...options, signal });
    const isHere = (commit) => hasCommit(runAlone, commit);
    let checkedOut;
    const branch = () => {
        checkedOut ??= branchIn(alone);
        return checkedOut;
    };
    const stack = new AsyncDisposableStack();
    let remoteSetup;
    const newScratch = async () => {
        remoteSetup ??= branch().then((name) => repository_transport(inside, entries, {
            top,
            objectFormat,
            credentials,
            remote: (0,transport/* pickRemote */.yJ)(entries, name),
            tokens: (0,environment/* tokenVariables */.f)(options.env, credentials?.token),
        }));
        const scratch = stack.use(await openScratch(await remoteSetup));
        return {
            ...scratch,
            run: (args, options) => scratch.run(args, { ...options, signal }),
            runRemote: (args, config, options) => scratch.runRemote(args, config, { ...options, signal }),
        };
    };
    let opened;
    const store = () => {
        opened ??= openStore();
        return opened;
    };
    const openStore = async () => {
        const scratch = await newScratch();
        if (partial)
            await fetchHead(scratch, head);
        else {
            scratch.borrow([objects, ...lent.map((one) => (one.startsWith('"') ? one : (0,external_node_path_.resolve)(top, one)))]);
            if (shallow)
                (0,external_node_fs_.cpSync)(shallowFile, (0,external_node_path_.join)(scratch.folder, 'shallow'));
            // Without a ref git would not tell the server what is here already, and would be sent all of it again.
            await scratch.run(['update-ref', 'refs/kept/head', head]);
        }
        const own = inList((0,external_node_path_.join)(scratch.folder, 'objects'));
        reading = {
            ...reading,
            env: { ...alone.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: [...lent, own].join(external_node_path_.delimiter) },
        };
        return scratch;
    };
    /** Before files are read: those that a partial clone left out are fetched at once. */
    const ready = async () => {
        if (partial)
            await store();
    };
    const repository = {
        head,
        folder,
        shallow,
        userName: (0,transport/* userNameIn */.Wf)(entries),
        has: async (commit) => {
            // A commit that a partial clone has may lack its files; what was fetched to our store has them all.
            return hasCommit(partial ? (await store()).run : run, commit);
        },
        parents: async (commit) => {
            const raw = (await run(['cat-file', 'commit', commit])).stdout.toString('utf8');
            const header = raw.split('\n\n', 1)[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id ?? '');
        },
        committedAt: async (commit) => {
            const raw = (await run(['cat-file', 'commit', commit])).stdout.toString('utf8');
            return Number(/^committer .* (\d+) [+-]\d+$/m.exec(raw)?.[1] ?? 0) * 1000;
        },
        resolve: async (revision) => {
            const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
            const { exit, stdout } = await run(args, { answers: [1, 128] });
            return exit === 0 ? stdout.toString('utf8').trim() : undefined;
        },
        list: async (commit, path) => {
            await ready();
            if (path !== '') {
                const parts = path.split('/');
                const way = [...parts];
                let entry;
                while (entry === undefined && way.length > 0) {
                    const args = ['ls-tree', '-z', '--full-tree', commit, '--', way.join('/')];
                    [entry] = parseTree((await run(args)).stdout);
                    if (entry === undefined)
                        way.pop();
                }
                const above = parts.length - way.length;
                if (entry && entry.kind !== 'tree')
                    return { kind: 'no-folder', what: entry.kind, above };
                if (above > 0)
                    return { kind: 'missing' };
            }
            const entries = parseTree((await run(['ls-tree', '-r', '-z', '--full-tree', path === '' ? commit : `${commit}:${path}`])).stdout);
            return { kind: 'folder', entries: entries.filter((entry) => entry.kind !== 'tree') };
        },
        subfolders: async (commit, path) => {
            await ready();
            const tree = path === '' ? commit : `${commit}:${path}`;
            return (0,path_text/* zeroSeparated */.Q)((await run(['ls-tree', '-d', '-z', '--name-only', '--full-tree', tree])).stdout).map(({ text }) => text);
        },
        read: async (ids) => {
            if (ids.length === 0)
                return [];
            await ready();
            return parseBatch((await run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` })).stdout, ids);
        },
        fetchCommit: async (id) => {
            await (await store()).runRemote([
                'fetch',
                '--quiet',
                '--no-tags',
                '--depth=1',
                transport/* REMOTE */.Bn,
                `+${id}:refs/fetched/${id}`,
            ]);
        },
        remoteCommit: async (name) => {
            const refs = /^refs\//.test(name) ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/tags/${name}^{}`];
            const { stdout } = await (await newScratch()).runRemote(['ls-remote', '--quiet', transport/* REMOTE */.Bn, ...refs]);
            const lines = stdout.toString('utf8').split('\n').filter(Boolean);
            const found = new Map(lines.map((line) => line.split('\t').reverse()));
            return found.get(`refs/tags/${name}^{}`) ?? refs.map((ref) => found.get(ref)).find(Boolean);
        },
        mergeBase: async (one, other) => {
            if (!shallow && (await isHere(one)) && (await isHere(other))) {
                const { stdout } = await runAlone(['merge-base', one, other], { answers: [1] });
                return stdout.toString('utf8').trim() || undefined;
            }
            const history = await repository.history([one, other]);
            const { stdout } = await history.run(['merge-base', 'refs/history/0', 'refs/history/1'], { answers: [1] });
            return stdout.toString('utf8').trim() || undefined;
        },
        contains: async (commit, other) => {
            if (commit === other)
                return true;
            const here = await runAlone(['merge-base', '--is-ancestor', other, commit], { answers: [1, 128] });
            if (here.exit === 0)
                return true;
            // A shallow clone hides history; any other has all of the history of what it has.
            if (!shallow && (await isHere(commit)))
                return false;
            return (await repository.mergeBase(commit, other)) === other;
        },
        isOnRemote: async (commit) => {
            const args = ['fetch', '--quiet', '--no-tags', '--depth=1', '--filter=tree:0', transport/* REMOTE */.Bn];
            try {
                await (await newScratch()).runRemote([...args, `+${commit}:refs/asked/0`], PARTIAL);
                return true;
            }
            catch (error) {
                if (error instanceof failure/* GitError */.XS && error.code === 'not-on-server')
                    return false;
                throw error;
            }
        },
        branch,
        upstream: async () => {
            const followed = (0,transport/* upstreamOf */.Fw)(entries, await branch());
            return followed.remote !== undefined && (0,transport/* remoteNames */.RS)(entries).has(followed.remote) ? followed.branch : undefined;
        },
        remoteOfSeveral: async () => ((0,transport/* remoteNames */.RS)(entries).size > 1 ? (0,transport/* pickRemote */.yJ)(entries, await branch()) : undefined),
        uncommitted: async () => {
            const args = [
                'status',
                '--porcelain=v1',
                '-z',
                '--no-renames',
                '--untracked-files=all',
                '--ignore-submodules=all',
            ];
            // Looking must start no program that the repository's configuration names.
            const quiet = ['-c', 'core.fsmonitor=false', ...args, '--', folder === '' ? '.' : folder];
            const { exit, stdout } = await runAlone(quiet, { answers: [128] });
            const prefix = folder === '' ? '' : `${folder}/`;
            const changed = exit === 0 ? (0,path_text/* zeroSeparated */.Q)(stdout) : [];
            return changed.map(({ text }) => text.slice(3 + prefix.length));
        },
        tree: async (commit, path) => {
            if (path !== '') {
                const { stdout } = await run(['ls-tree', '-z', '--full-tree', commit, '--', path], { answers: [128] });
                const [entry] = parseTree(stdout);
                return entry?.kind === 'tree' ? entry.id : undefined;
            }
            const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`];
            const { exit, stdout } = await run(args, { answers: [1, 128] });
            return exit === 0 ? stdout.toString('utf8').trim() : undefined;
        },
        remoteRefs: async (names) => {
            const { stdout } = await (await store()).runRemote(['ls-remote', '--quiet', transport/* REMOTE */.Bn, ...names]);
            const found = new Map();
            for (const line of stdout.toString('utf8').split('\n')) {
                const [id, ref] = line.split('\t');
                // Git compares the end of names: `refs/heads/x` would find `refs/old/refs/heads/x` too.
                if (id && ref && names.includes(ref))
                    found.set(ref, id);
            }
            return found;
        },
        commitsSince: async (commit, { since, most }) => {
            let ask = run;
            if (shallow) {
                const recent = await newScratch();
                const depth = [`--depth=${most + 1}`, '--filter=tree:0'];
                await recent.runRemote(['fetch', '--quiet', '--no-tags', ...depth, transport/* REMOTE */.Bn, `+${commit}:refs/recent/0`], PARTIAL);
                ask = (args, options) => recent.run(args, options);
            }
            const here = await Promise.all(since.map((id) => hasCommit(ask, id)));
            const list = async (...more) => linesOf((await ask(['rev-list', `--max-count=${most + 1}`, commit, ...more])).stdout);
            // What is not here cannot be left out, so without it nothing is. Of several, each stands for a range of its own.
            const ends = since.length > 0 && here.every(Boolean) ? since.map((id) => [`^${id}`]) : [[]];
            const all = new Set();
            for (const end of ends)
                for (const id of await list(...end))
                    all.add(id);
            const first = new Set(await list('--first-parent'));
            const line = [...first].filter((id) => all.has(id));
            const others = [...all].filter((id) => !first.has(id));
            return { line: line.slice(0, most), others: others.slice(0, most), complete: all.size <= most };
        },
        store,
        history: async (names) => {
            const history = await newScratch();
            const wanted = names.map((name, index) => `+${name}:refs/history/${index}`);
            await history.runRemote(['fetch', '--quiet', '--no-tags', '--filter=tree:0', transport/* REMOTE */.Bn, ...wanted], PARTIAL);
            return history;
        },
        seeThrough: (until) => {
            signal = until;
        },
        [Symbol.asyncDispose]: () => stack.disposeAsync(),
    };
    return repository;
}
/** The alias folder as its repository knows it; empty for the root. @throws GitError as `openRepository` does */
async function findFolder({ cwd, path, env }) {
    const start = deepestFolder(cwd, path);
    const { top } = await findRepository({ cwd: (0,external_node_path_.resolve)(cwd), env, secrets: [] }, start);
    return folderIn(top, { start, cwd, path });
}
/** A folder below `cwd` from the root of the repository. @throws GitError where it lies outside */
function folderIn(top, { start, cwd, path }) {
    const below = (0,external_node_path_.relative)(start, (0,external_node_path_.resolve)(cwd, path));
    const folder = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(top), (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(start), below)).replaceAll('\\', '/');
    if (folder !== '..' && !folder.startsWith('../'))
        return folder;
    throw new failure/* GitError */.XS({
        code: 'path-outside',
        message: `The folder ${path} lies outside the repository.`,
        hint: 'Set `path` to a folder inside it.',
    });
}
/**
 * The repository that the alias folder is in: not always that of the folder where the user stands, as where the checkout
 * is below that.
 */
async function findRepository(here, start) {
    const find = async (inside) => {
        const asked = ['--path-format=absolute', '--show-toplevel', '--git-path', 'objects', '--git-path', 'shallow'];
        const [top = '', objects = '', shallowFile = ''] = await pathsOf(inside, asked, 3);
        return { inside, top, objects, shallowFile };
    };
    if (here.env.GIT_DIR) {
        // As in a hook. Git takes the folder that it is run in for the root of the working tree then, unless it is told.
        const asked = ['--path-format=absolute', '--git-dir', '--show-toplevel'];
        const [GIT_DIR, GIT_WORK_TREE] = await pathsOf(here, asked, 2);
        return find({ ...here, cwd: start, env: { ...here.env, GIT_DIR, GIT_WORK_TREE } });
    }
    try {
        return await find({ ...here, cwd: start });
    }
    catch (error) {
        // Git looks in the folder that it is run in, but not up to it from one below where GIT_CEILING_DIRECTORIES names it.
        const missing = error instanceof failure/* GitError */.XS && error.code === 'not-a-repository';
        if (!missing || start === here.cwd || !here.env.GIT_CEILING_DIRECTORIES)
            throw error;
        return find(here);
    }
}
/** What `git rev-parse` says of some paths. @throws GitError where it says something else */
async function pathsOf(place, asked, wanted) {
    const paths = (await (0,git/* gitText */.q_)(place, ['rev-parse', ...asked])).split(/\r?\n/);
    // A git that does not know an option repeats it.
    if (paths[0]?.startsWith('--'))
        throw (0,failure/* gitTooOld */.AN)((await (0,git/* gitText */.q_)(place, ['--version'])).replace('git version ', ''));
    if (paths.length !== wanted)
        throw (0,failure/* lineBreakInPath */.MI)();
    return paths;
}
/**
 * The checked-out commit with all of its files, from the remote. A partial clone must not lend its objects: git would
 * tell the server that all of the commit's history is here, and never be sent what is not.
 */
async function fetchHead(scratch, head) {
    try {
        await scratch.runRemote(['fetch', '--quiet', '--no-tags', '--depth=1', transport/* REMOTE */.Bn, `+${head}:refs/kept/head`]);
    }
    catch (cause) {
        if (!(cause instanceof failure/* GitError */.XS) || cause.code !== 'not-on-server')
            throw cause;
        throw new failure/* GitError */.XS({
            code: 'not-pushed',
            message: `This is a partial clone, so files are read from the server, but the checked-out commit ${head.slice(0, 10)} is not there.`,
            hint: 'Push the commit first with `git push`, or clone without `--filter`.',
            cause,
        });
    }
}
/** Whether a commit is where this asks. */
async function hasCommit(ask, commit) {
    return (await ask(['cat-file', '-e', `${commit}^{commit}`], { answers: [1, 128] })).exit === 0;
}
/** The branch that is checked out; nothing on a detached HEAD. */
async function branchIn(place) {
    // A short name would be another one where a tag is called like the branch.
    const ref = await (0,git/* gitText */.q_)(place, ['symbolic-ref', '--quiet', 'HEAD'], { answers: [1] });
    return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}
async function repository_transport(inside, entries, of) {
    const { top, objectFormat, credentials, remote, tokens } = of;
    const pushUrl = (await (0,git/* gitText */.q_)(inside, ['remote', 'get-url', '--push', remote])).split('\n', 1)[0] ?? '';
    // Where the ledger is written it must be read. Some people set an address that leads nowhere, so that nothing is pushed.
    const leadsSomewhere = pushUrl.includes(':') || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(top, pushUrl));
    const url = leadsSomewhere ? pushUrl : await (0,git/* gitText */.q_)(inside, ['ls-remote', '--get-url', remote]);
    // Git takes nothing but an address here; a remote may as well be a folder or `host:folder`.
    const overHttp = /^https?:/i.test(url);
    const persistedHeader = overHttp
        ? await (0,git/* gitText */.q_)(inside, ['config', '--get-urlmatch', 'http.extraheader', url], { answers: [1] })
        : '';
    return {
        cwd: top,
        env: inside.env,
        remoteEnv: overHttp ? tokens : {},
        objectFormat,
        safe: entries.some(({ key }) => key === 'safe.directory') ? await safeDirectories(inside) : [],
        secrets: [...inside.secrets, ...(0,transport/* secretsOf */.Fj)(entries, credentials)],
        transport: (0,transport/* transportConfig */.m0)({ entries, remote, url, pushUrl, persistedHeader, credentials }),
    };
}
/** The paths of such a list as they stand there; one in quotes may hold what separates them. */
function listed(list) {
    const path = new RegExp(`"(?:\\\\.|[^"\\\\])*"|[^${external_node_path_.delimiter}]+`, 'g');
    return list.match(path) ?? [];
}
/** A path as one of a list of paths; git takes quotes in such a list as C does. */
function inList(path) {
    return path.includes(external_node_path_.delimiter) ? `"${path.replace(/[\\"]/g, '\\$&')}"` : path;
}
/** The values of `safe.directory` that git believes: a repository cannot call itself safe. */
async function safeDirectories(inside) {
    const listed = ['config', '--show-scope', '-z', '--get-all', 'safe.directory'];
    const parts = (await (0,git/* gitText */.q_)(inside, listed)).split('\0');
    return parts.filter((_, index) => index % 2 === 1 && /^(system|global|command)$/.test(parts[index - 1] ?? ''));
}
/** The deepest folder on the way to the alias folder that exists; the alias folder itself may be gone, or be a link. */
function deepestFolder(cwd, path) {
    let folder = (0,external_node_path_.resolve)(cwd);
    for (const part of path.split('/')) {
        const next = (0,external_node_path_.join)(folder, part);
        if (!(0,external_node_fs_.lstatSync)(next, { throwIfNoEntry: false })?.isDirectory())
            break;
        folder = next;
    }
    return folder;
}
function linesOf(output) {
    return output.toString('latin1').split('\n').filter(Boolean);
}
function parseTree(output) {
    return (0,path_text/* zeroSeparated */.Q)(output).map(({ text, utf8 }) => {
        const tab = text.indexOf('\t');
        const [mode, , id = ''] = text.slice(0, tab).split(' ');
        const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : mode === '040000' ? 'tree' : 'file';
        return { kind, id, path: text.slice(tab + 1), utf8 };
    });
}
/** Reads `<id> blob <size>\n<bytes>\n` for every id. */
function parseBatch(output, ids) {
    const blobs = [];
    let at = 0;
    for (const id of ids) {
        const end = output.indexOf(10, at);
        const [, type, size] = output.toString('latin1', at, end).split(' ');
        if (type !== 'blob') {
            throw new failure/* GitError */.XS({
                code: 'object-missing',
                message: `A file of the repository cannot be read (${id}).`,
                hint: 'Check the repository out again without `filter`, or with `fetch-depth: 0`.',
            });
        }
        blobs.push(output.subarray(end + 1, end + 1 + Number(size)));
        at = end + 1 + Number(size) + 1;
    }
    return blobs;
}


/***/ }),

/***/ 4965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ REMOTE),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Fw: () => (/* binding */ upstreamOf),
/* harmony export */   RS: () => (/* binding */ remoteNames),
/* harmony export */   Wf: () => (/* binding */ userNameIn),
/* harmony export */   kj: () => (/* binding */ configEnvironment),
/* harmony export */   m0: () => (/* binding */ transportConfig),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   yJ: () => (/* binding */ pickRemote)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8534);

/** The name that the remote of the user's repository has in ours. */
const REMOTE = 'origin';
/** Reads the output of `git config --list -z`. A key without value counts as true. */
function parseConfig(output) {
    const entries = [];
    for (const part of output.toString('utf8').split('\0')) {
        if (part === '')
            continue;
        const end = part.indexOf('\n');
        entries.push(end === -1 ? { key: part, value: 'true' } : { key: part.slice(0, end), value: part.slice(end + 1) });
    }
    return entries;
}
/**
 * The name of the remote: the one of the branch, else `origin`, else the only one there is.
 * @param branch the one that is checked out, if any
 */
function pickRemote(entries, branch) {
    const names = remoteNames(entries);
    const own = upstreamOf(entries, branch).remote;
    if (own !== undefined && names.has(own))
        return own;
    if (names.has('origin'))
        return 'origin';
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0)
        return only;
    const several = `This repository has several remotes (${[...names].join(', ')}), none of which is called \`origin\`.`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS({
        code: 'no-remote',
        message: only ? several : 'Something has to be fetched, but this repository has no remote to fetch from.',
        hint: only
            ? `Say which one the branch belongs to: \`git config branch.${branch ?? '<name>'}.remote <remote>\`, or rename that one: \`git remote rename <remote> origin\`.`
            : 'Add one with `git remote add origin`, or fetch what is missing yourself.',
    });
}
/** What the configuration says of a branch: its remote, and the branch there that it follows. */
function upstreamOf(entries, branch) {
    const setting = (name) => branch === undefined ? undefined : entries.findLast(({ key }) => key === `branch.${branch}.${name}`)?.value;
    return { remote: setting('remote'), branch: /^refs\/heads\/(.+)$/s.exec(setting('merge') ?? '')?.[1] };
}
/** The name that git itself writes into commits made here. */
function userNameIn(entries) {
    const last = (name) => entries.findLast(({ key }) => key === name)?.value.trim();
    return last('author.name') || last('user.name') || undefined;
}
/** The remotes that have an address. */
function remoteNames(entries) {
    return new Set(entries.flatMap(({ key }) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []));
}
/**
 * The configuration that our own git repository needs to reach the user's remote as the user's would: proxy,
 * certificates, rewritten URLs, ssh command and credentials.
 *
 * The credentials that actions/checkout left behind come first. Only where there are none, the token is used, after
 * taking away every other way to sign in, so that a request never carries two; and only towards the server it is for.
 *
 * @param from.remote its name in the user's repository
 * @param from.url where it is read, after the user's `url.*.insteadOf`
 * @param from.pushUrl where it is pushed to, after the user's `pushurl` and `url.*.pushInsteadOf` too
 * @param from.persistedHeader what `git config --get-urlmatch http.extraheader` gives for that URL
 */
function transportConfig(from) {
    const origin = isAuthorization(from.persistedHeader) ? undefined : tokenOrigin(from.url, from.credentials);
    const handed = [
        { key: `remote.${REMOTE}.url`, value: from.url },
        { key: `remote.${REMOTE}.pushurl`, value: from.pushUrl },
        // They were rewritten already. Of such rules the longest counts, so these keep git from doing it again.
        { key: `url.${from.url}.insteadof`, value: from.url },
        { key: `url.${from.pushUrl}.insteadof`, value: from.pushUrl },
        // A server that stopped talking must not hold the job for hours.
        { key: 'http.lowspeedlimit', value: '1' },
        { key: 'http.lowspeedtime', value: '120' },
    ];
    for (const entry of from.entries) {
        const key = handedKey(entry.key, from.remote);
        if (key === undefined)
            continue;
        if (origin !== undefined && (key.startsWith('credential.') || isAuthorization(entry.value)))
            continue;
        handed.push({ key, value: entry.value });
    }
    if (origin !== undefined && from.credentials !== undefined) {
        handed.push({ key: `http.${origin}/.extraheader`, value: '' });
        handed.push({ key: `http.${origin}/.extraheader`, value: `AUTHORIZATION: basic ${basic(from.credentials.token)}` });
        handed.push({ key: `http.${origin}/.followredirects`, value: 'false' });
    }
    return handed;
}
/** Every form of a secret in this configuration, for masking. */
function secretsOf(entries, credentials) {
    const secrets = credentials === undefined ? [] : [credentials.token, basic(credentials.token)];
    for (const { key, value } of entries) {
        if (!/^http\..*extraheader$/s.test(key) || !isAuthorization(value))
            continue;
        const word = value.trim().split(/\s+/).at(-1);
        if (word !== undefined)
            secrets.push(word);
    }
    return secrets.filter((secret) => secret.length >= 4);
}
/** Configuration as git takes it from the environment, where no process list and no file shows it. */
function configEnvironment(entries) {
    const env = { GIT_CONFIG_COUNT: String(entries.length) };
    entries.forEach(({ key, value }, index) => {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return env;
}
function handedKey(key, remote) {
    if (/^(http|credential|url|protocol|ssh)\./.test(key))
        return key;
    if (/^core\.(sshcommand|gitproxy|askpass)$/.test(key))
        return key;
    const prefix = `remote.${remote}.`;
    if (!key.startsWith(prefix))
        return undefined;
    const name = key.slice(prefix.length);
    return /^(proxy|proxyauthmethod|uploadpack|receivepack)$/.test(name) ? `remote.${REMOTE}.${name}` : undefined;
}
/** The origin to send the token to, or undefined where the remote is another server, or no safe one. */
function tokenOrigin(url, credentials) {
    if (credentials === undefined || credentials.token === '')
        return undefined;
    if (!URL.canParse(url) || !URL.canParse(credentials.serverUrl))
        return undefined;
    const remote = new URL(url);
    const server = new URL(credentials.serverUrl);
    if (remote.origin !== server.origin || remote.username !== '' || remote.password !== '')
        return undefined;
    const safe = server.protocol === 'https:' || (server.protocol === 'http:' && isLoopback(server.hostname));
    return safe ? server.origin : undefined;
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function isAuthorization(header) {
    return /^\s*authorization\s*:/i.test(header);
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
}


/***/ })

};
