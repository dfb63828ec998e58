export const id = 190;
export const ids = [190];
export const modules = {

/***/ 130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openRepositoryOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/git/failure.ts
var failure = __webpack_require__(8534);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/git/transport.ts
var transport = __webpack_require__(4965);
;// CONCATENATED MODULE: ./src/git/scratch.ts






/**
 * @param from.cwd the root of the user's working tree: relative remote URLs start there
 * @param from.transport see `transportConfig`
 */
async function openScratch(from) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(from.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'customergauge-aliases-'));
    for (const part of ['objects/info', 'objects/pack', 'refs'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, part), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'config'), configFile(from.objectFormat));
    const env = scratchEnvironment(from.env, folder);
    const place = { cwd: from.cwd, env, secrets: from.secrets };
    return {
        folder,
        run: (args, options) => (0,git/* git */.$Y)(place, args, options),
        runRemote: (args, config = [], options = {}) => (0,git/* git */.$Y)({ ...place, env: { ...env, ...(0,transport/* configEnvironment */.kj)([...from.transport, ...config]) } }, args, options),
        borrow: (objects) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'objects/info/alternates'), `${objects}\n`),
        [Symbol.asyncDispose]: async () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 }),
    };
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
    const none = process.platform === 'win32' ? 'NUL' : '/dev/null';
    return { ...kept, GIT_DIR: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: none };
}
/** What `git rev-parse --local-env-vars` lists: it ties git to the user's repository. */
function isLocal(name) {
    return /^GIT_(DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|NAMESPACE|QUARANTINE_PATH|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_(KEY|VALUE)_\d+)$/.test(name);
}

;// CONCATENATED MODULE: ./src/git/repository.ts






/** Fetches commits without their files. */
const PARTIAL = [{ key: `remote.${transport/* REMOTE */.Bn}.promisor`, value: 'true' }];
/** @throws GitError when git or the repository is missing or refuses to be read */
async function openRepository({ cwd, path, env, credentials }) {
    const start = deepestFolder(cwd, path);
    const inside = { cwd: start, env, secrets: credentials ? [credentials.token] : [] };
    const asked = ['--path-format=absolute', '--show-toplevel', '--git-path', 'objects', '--git-path', 'shallow'];
    const [top = '', objects = '', shallowFile = ''] = (await (0,git/* gitText */.q_)(inside, ['rev-parse', ...asked])).split(/\r?\n/);
    const objectFormat = await (0,git/* gitText */.q_)(inside, ['rev-parse', '--show-object-format']);
    const folder = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(top), (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(start), (0,external_node_path_.relative)(start, (0,external_node_path_.resolve)(cwd, path)))).replaceAll('\\', '/');
    if (folder === '..' || folder.startsWith('../')) {
        throw new failure/* GitError */.XS({
            code: 'path-outside',
            message: `The folder ${path} lies outside the repository.`,
            mend: 'Set `path` to a folder inside it.',
        });
    }
    const head = await (0,git/* gitText */.q_)(inside, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { answers: [1] });
    if (head === '') {
        throw new failure/* GitError */.XS({
            code: 'no-commit',
            message: 'The repository has no commit yet.',
            mend: 'Commit the alias files first.',
        });
    }
    const shallow = (0,external_node_fs_.existsSync)(shallowFile);
    let reading = { ...inside, cwd: top };
    const run = (args, options) => (0,git/* git */.$Y)(reading, args, options);
    const stack = new AsyncDisposableStack();
    let remoteSetup;
    const newScratch = async () => {
        remoteSetup ??= repository_transport(inside, top, objectFormat, credentials);
        return stack.use(await openScratch(await remoteSetup));
    };
    let opened;
    const store = () => {
        opened ??= openStore();
        return opened;
    };
    const openStore = async () => {
        const scratch = await newScratch();
        scratch.borrow(objects);
        if (shallow)
            (0,external_node_fs_.cpSync)(shallowFile, (0,external_node_path_.join)(scratch.folder, 'shallow'));
        // Without a ref git would not tell the server what is here already, and would be sent all of it again.
        await scratch.run(['update-ref', 'refs/kept/head', head]);
        reading = { ...reading, env: { ...env, GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.join)(scratch.folder, 'objects') } };
        return scratch;
    };
    const repository = {
        head,
        folder,
        shallow,
        has: async (commit) => (await run(['cat-file', '-e', `${commit}^{commit}`], { answers: [1, 128] })).exit === 0,
        parents: async (commit) => {
            const raw = (await run(['cat-file', 'commit', commit])).stdout.toString('utf8');
            const header = raw.split('\n\n', 1)[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id ?? '');
        },
        resolve: async (revision) => {
            const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
            const { exit, stdout } = await run(args, { answers: [1, 128] });
            return exit === 0 ? stdout.toString('utf8').trim() : undefined;
        },
        list: async (commit, path) => {
            if (path !== '') {
                const [entry] = parseTree((await run(['ls-tree', '-z', '--full-tree', commit, '--', path])).stdout);
                if (!entry)
                    return { kind: 'missing' };
                if (entry.kind !== 'tree')
                    return { kind: 'no-folder', what: entry.kind };
            }
            const entries = parseTree((await run(['ls-tree', '-r', '-z', '--full-tree', path === '' ? commit : `${commit}:${path}`])).stdout);
            return { kind: 'folder', entries: entries.filter((entry) => entry.kind !== 'tree') };
        },
        read: async (ids) => ids.length === 0
            ? []
            : parseBatch((await run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` })).stdout, ids),
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
            if (!shallow && (await repository.has(one)) && (await repository.has(other))) {
                const { stdout } = await run(['merge-base', one, other], { answers: [1] });
                return stdout.toString('utf8').trim() || undefined;
            }
            const history = await repository.history([one, other]);
            const { stdout } = await history.run(['merge-base', 'refs/history/0', 'refs/history/1'], { answers: [1] });
            return stdout.toString('utf8').trim() || undefined;
        },
        branch: async () => {
            const { exit, stdout } = await run(['symbolic-ref', '--quiet', '--short', 'HEAD'], { answers: [1] });
            return exit === 0 ? stdout.toString('utf8').trim() : undefined;
        },
        tree: async (commit, path) => {
            const name = path === '' ? `${commit}^{tree}` : `${commit}:${path}`;
            const { exit, stdout } = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', name], {
                answers: [1, 128],
            });
            return exit === 0 ? stdout.toString('utf8').trim() : undefined;
        },
        remoteRefs: async (names) => {
            const { stdout } = await (await store()).runRemote(['ls-remote', '--quiet', '--refs', transport/* REMOTE */.Bn, ...names]);
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
            const isHere = async (id) => (await ask(['cat-file', '-e', `${id}^{commit}`], { answers: [1, 128] })).exit === 0;
            const here = await Promise.all(since.map(isHere));
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
        [Symbol.asyncDispose]: () => stack.disposeAsync(),
    };
    return repository;
}
async function repository_transport(inside, top, objectFormat, credentials) {
    const entries = (0,transport/* parseConfig */.o4)((await (0,git/* git */.$Y)(inside, ['config', '--list', '-z'])).stdout);
    const remote = (0,transport/* pickRemote */.yJ)(entries);
    if (!remote) {
        throw new failure/* GitError */.XS({
            code: 'no-remote',
            message: 'Something has to be fetched, but this repository has no remote to fetch from.',
            mend: 'Add one with `git remote add origin`, or fetch what is missing yourself.',
        });
    }
    const url = await (0,git/* gitText */.q_)(inside, ['ls-remote', '--get-url', remote.name]);
    // Git takes nothing but an address here; a remote may as well be a folder or `host:folder`.
    const persistedHeader = /^https?:/i.test(url)
        ? await (0,git/* gitText */.q_)(inside, ['config', '--get-urlmatch', 'http.extraheader', url], { answers: [1] })
        : '';
    return {
        cwd: top,
        env: inside.env,
        objectFormat,
        secrets: [...inside.secrets, ...(0,transport/* secretsOf */.Fj)(entries, credentials)],
        transport: (0,transport/* transportConfig */.m0)({ entries, remote, url, persistedHeader, credentials }),
    };
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
    return (0,git/* zeroSeparated */.QC)(output).map((line) => {
        const tab = line.indexOf('\t');
        const [mode, , id = ''] = line.slice(0, tab).split(' ');
        const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : mode === '040000' ? 'tree' : 'file';
        return { kind, id, path: line.slice(tab + 1) };
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
                mend: 'Check the repository out again without `filter`, or with `fetch-depth: 0`.',
            });
        }
        blobs.push(output.subarray(end + 1, end + 1 + Number(size)));
        at = end + 1 + Number(size) + 1;
    }
    return blobs;
}

;// CONCATENATED MODULE: ./src/commands/open.ts

/** The repository that the run stands in. The caller disposes of it. */
function openRepositoryOf({ settings, cwd, env }) {
    const credentials = settings.githubToken
        ? { token: settings.githubToken, serverUrl: env.GITHUB_SERVER_URL || 'https://github.com' }
        : undefined;
    return openRepository({ cwd, path: settings.path, env, credentials });
}


/***/ }),

/***/ 8190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _ledger_audit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9546);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2420);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8850);
/* harmony import */ var _books_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7353);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(130);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4331);
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






/** Shows the last push, what is pending and why, and what left the files but still exists in CustomerGauge. */
async function status(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const report = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyReport */ ._O)(run.settings, 'status');
        const repository = __addDisposableResource(env_1, await (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepositoryOf */ .K)(run), true);
        const { store } = await (0,_books_js__WEBPACK_IMPORTED_MODULE_1__/* .openBooks */ .FS)(run, repository);
        const { ledger, commit, ref } = store;
        if (!ledger || !commit)
            return { ...report, result: 'reported', verdict: (0,_books_js__WEBPACK_IMPORTED_MODULE_1__/* .noLedgerYet */ .pj)(ref), ledger: { ref, commit } };
        const shown = await statusOf(repository, commit, ledger);
        return { ...report, result: 'reported', verdict: sentence(shown), ledger: { ref, commit }, status: shown };
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
async function statusOf(repository, commit, ledger) {
    const store = await repository.store();
    const { stdout } = await store.run(['log', '-1', '--no-walk', '--format=%cI%n%B', commit]);
    const [time = '', ...lines] = stdout.toString('utf8').split('\n');
    const { title, trailers } = (0,_ledger_audit_js__WEBPACK_IMPORTED_MODULE_4__/* .readAudit */ .y)(lines.join('\n'));
    return {
        last: { title, run: trailers.get('Run') ?? '', actor: trailers.get('Actor') ?? '', time },
        source: ledger.source.commit,
        accepted: ledger.source.pairs.size - (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .countEntries */ .EX)(ledger.pending),
        pending: Array.from((0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(ledger.pending), waiting),
        removed: Array.from((0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(ledger.removed), ([{ account, alias }, { state, run, time: since }]) => ({
            account,
            alias,
            state,
            reason: state === 'accepted' ? 'it was accepted' : 'it was sent, and the answer was lost: it may exist',
            run,
            time: since,
        })),
    };
}
function waiting([{ account, alias }, entry]) {
    const { sending, ended } = entry;
    const { run = '', time = '' } = sending ?? ended ?? {};
    // A run that took a pair up and never said how it ended may well have sent it.
    const state = sending ? 'unanswered' : (ended?.state ?? 'unsent');
    const reason = (0,_books_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingReason */ .q4)(entry).replace(/^\w+: /, '');
    return { account, alias, state, reason, run, time };
}
function sentence({ accepted, pending, removed }) {
    const parts = [
        `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(accepted, 'alias', 'aliases')} accepted`,
        `${pending.length} pending`,
        `${removed.length} removed from the files and still in CustomerGauge`,
    ];
    return `${parts.join(', ')}.`;
}


/***/ })

};
