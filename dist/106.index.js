export const id = 106;
export const ids = [106,421];
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

/***/ 4250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
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


/** Far more than a list of all accounts of anybody. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * Reads a file that an input names. Who writes the input may name any file; who writes the repository may put a link in its
 * place. So a link counts only where it stays in the folder that the run stands in, or, for a file elsewhere, in that
 * file's own folder.
 * @param workspace the checkout, where it is known
 */
async function readGiven({ file, cwd, workspace, }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await homeOf(file, cwd, workspace));
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
            if (!isWithin(home, real))
                return refused('a symbolic link leads out of its folder');
            const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(home, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
            if (parts.some((part) => part.toLowerCase() === '.git'))
                return refused('it belongs to git itself');
            // Neither waits for somebody to write into a pipe, nor follows a link that took the file's place meanwhile.
            const flags = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(real, flags), true);
            return await contentOf(handle);
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
    catch (cause) {
        return { ok: false, why: '', cause };
    }
}
async function contentOf(handle) {
    if (!(await handle.stat()).isFile())
        return refused('it is no common file');
    const chunks = [];
    let length = 0;
    // Counted while it is read: what the system says of a file's size need not be true.
    for await (const chunk of handle.createReadStream({ end: MOST_BYTES, autoClose: false })) {
        chunks.push(chunk);
        length += chunk.length;
    }
    if (length > MOST_BYTES)
        return refused('it is larger than 64 MiB');
    return { ok: true, bytes: Buffer.concat(chunks) };
}
/** The folder that a link may not lead out of. */
async function homeOf(file, cwd, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    if (workspace && isWithin(workspace, path))
        return workspace;
    if (isWithin(cwd, path))
        return cwd;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
        return (await otherWayTo([cwd, workspace], path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const parents = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(file)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((part) => part === '..');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, ...parents);
}
/** One of these folders where a path names it by way of a link, as `$PWD` may. */
async function otherWayTo(folders, path) {
    const real = await Promise.all(folders.map((folder) => (folder ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder) : undefined)));
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); above !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above); above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above))
        if (real.includes(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(above)))
            return above;
    return undefined;
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
}
function refused(why) {
    return { ok: false, why };
}


/***/ }),

/***/ 9014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ advance),
  y: () => (/* binding */ forget)
});

// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/ledger/bucket.ts
var bucket = __webpack_require__(5987);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger = __webpack_require__(2420);
;// CONCATENATED MODULE: ./src/ledger/buckets.ts


/** Changes buckets without touching the original: only buckets in which something changes are copied. */
class BucketsDraft {
    #before;
    #changed = new Map();
    constructor(before) {
        this.#before = before;
    }
    get(pair) {
        if (this.#before.size === 0 && this.#changed.size === 0)
            return undefined;
        const name = (0,ledger/* bucketOf */.AU)(pair.account);
        return (this.#changed.get(name) ?? this.#before.get(name))?.get(pair);
    }
    set(pair, known) {
        this.#own((0,ledger/* bucketOf */.AU)(pair.account)).set(pair, known);
    }
    /** The same for many pairs, in any order, none of them twice, without those of which nothing is known. */
    setAll(pairs, knownOf) {
        const buckets = Map.groupBy(pairs, ({ account }) => (0,ledger/* bucketOf */.AU)(account));
        for (const [name, own] of buckets)
            this.#own(name).setAll(own, knownOf);
    }
    delete(pair) {
        if (this.get(pair) !== undefined)
            this.#own((0,ledger/* bucketOf */.AU)(pair.account)).delete(pair);
    }
    /** The result; the original itself where nothing changed. */
    done() {
        if (this.#changed.size === 0)
            return this.#before;
        const after = new Map(this.#before);
        for (const [name, bucket] of this.#changed) {
            if (bucket.size > 0)
                after.set(name, bucket);
            else
                after.delete(name);
        }
        return after;
    }
    #own(name) {
        const known = this.#changed.get(name);
        if (known)
            return known;
        const own = new bucket/* BucketDraft */.k(this.#before.get(name));
        this.#changed.set(name, own);
        return own;
    }
}

;// CONCATENATED MODULE: ./src/ledger/advance.ts


/** A pair that is new to the files and that nobody took up. */
const NOT_YET = 'It was not sent yet.';
const NO_ANSWER = 'The run that was sending it ended without saying how; it may exist in CustomerGauge.';
const EMPTY = {
    target: undefined,
    path: '',
    branch: undefined,
    source: { commit: '', tree: undefined, pairs: new pair_set/* PairSet */.X_() },
    pending: new Map(),
    removed: new Map(),
};
/**
 * The ledger after a run's next step. Same or newer: the source becomes what the run desired, and pending what of it
 * was not accepted. Older (a late run over a commit that was pushed past): the source stays, and only what that run
 * saw is added. Applying a step twice changes nothing, and the order of closing steps over one source does not matter.
 */
function advance(before, step) {
    const { relation, desired, words, by, header } = step;
    const known = before ?? EMPTY;
    const moves = before === undefined || isElsewhere(before.source, step);
    const source = moves ? desired : known.source;
    const pending = new BucketsDraft(known.pending);
    const removed = new BucketsDraft(known.removed);
    if (moves)
        moveOn(known.source, step, { pending, removed });
    const settled = settling(by);
    for (const [pair, word] of words) {
        if (!desired.pairs.has(pair))
            continue;
        if (source.pairs.has(pair)) {
            const entry = pending.get(pair);
            // Without an entry it is accepted, and nothing is known better than that.
            if (entry !== undefined)
                put(pending, pair, { entry, after: settled(entry, word) });
        }
        else if (word.state === 'accepted' || word.state === 'unanswered') {
            const left = removed.get(pair);
            if (left?.state !== 'accepted' && left?.state !== word.state)
                removed.set(pair, { state: word.state, ...by });
        }
    }
    const target = bindTarget(known.target, header.target, words);
    const place = relation === 'older' ? {} : { path: header.path, branch: header.branch ?? known.branch };
    return { ...known, ...place, source, target, pending: pending.done(), removed: removed.done() };
}
/** Whether the source has to move: to a newer commit, or to another folder of the same one. */
function isElsewhere(source, { relation, desired }) {
    if (relation === 'same')
        return desired.tree !== source.tree;
    return relation === 'newer' && desired.commit !== source.commit;
}
/** The source becomes what is desired: what is new to it is pending, what left it is remembered as far as it may exist. */
function moveOn(from, { desired, by }, { pending, removed }) {
    if (desired.tree !== undefined && desired.tree === from.tree)
        return;
    const fresh = {
        ended: { state: 'unsent', reason: NOT_YET, ...by },
        ...(from.commit === '' ? {} : { since: from.commit }),
    };
    const came = (0,pair_set/* difference */.iv)(desired.pairs, from.pairs);
    const left = (0,pair_set/* difference */.iv)(from.pairs, desired.pairs);
    pending.setAll(came, (pair) => {
        const back = removed.get(pair);
        removed.delete(pair);
        return back ? { ...fresh, before: back } : fresh;
    });
    removed.setAll(left, (pair) => {
        const known = leaving(pending.get(pair), by);
        pending.delete(pair);
        return known;
    });
}
/** What is remembered of a pair that leaves the files: nothing where it never can have reached CustomerGauge. */
function leaving(entry, by) {
    if (entry === undefined)
        return { state: 'accepted', ...by };
    if (entry.before?.state === 'accepted')
        return entry.before;
    const maySent = entry.sending ?? (entry.ended?.state === 'unanswered' ? entry.ended : undefined);
    if (maySent)
        return { state: 'unanswered', run: maySent.run, time: maySent.time };
    return entry.before;
}
/** Settles entries. Those that stand alike, and of which the same is said one after the other, stand alike afterwards too. */
function settling(by) {
    let last;
    return (entry, word) => {
        if (last?.entry !== entry || last.word !== word)
            last = { entry, word, after: settle(entry, word, by) };
        return last.after;
    };
}
/** The entry after a word about it; nothing once it is accepted. */
function settle(entry, word, by) {
    const { sending, ended, before, since } = entry;
    const origin = betterOrigin(entry.origin, 'origin' in word ? word.origin : undefined);
    const kept = {
        ...(before ? { before } : {}),
        ...(since ? { since } : {}),
        ...(origin ? { origin } : {}),
    };
    switch (word.state) {
        case 'accepted':
            return undefined;
        case 'sending': {
            if (sending?.run === by.run && origin === entry.origin)
                return entry;
            if (sending?.run === by.run)
                return { ...entry, ...kept };
            const best = sending ? better(ended, { state: 'unanswered', reason: NO_ANSWER, ...sending }) : ended;
            return { ...kept, ...(best ? { ended: best } : {}), sending: by };
        }
        default: {
            const own = { state: word.state, reason: word.reason, run: by.run, time: by.time };
            const open = sending && sending.run !== by.run ? { sending } : {};
            return { ...kept, ...open, ended: better(placeholder(ended) ? undefined : ended, own) };
        }
    }
}
/** An approval outweighs none, and of two equal ones the one that a comparison of text puts last. */
function betterOrigin(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    const order = (origin) => JSON.stringify([
        origin.approvedBy.length > 0,
        origin.pull !== undefined,
        origin.approvedBy,
        origin.pull,
        origin.commit,
    ]);
    return order(one) >= order(other) ? one : other;
}
/** What stands for a pair until the first run ended about it gives way to any real ending. */
function placeholder(ended) {
    return ended?.state === 'unsent' && ended.reason === NOT_YET;
}
const RANK = { unanswered: 2, rejected: 1, unsent: 0 };
/** The better known of two endings, then the later one, then the one that a comparison of text puts last. */
function better(one, other) {
    if (one === undefined)
        return other;
    if (RANK[one.state] !== RANK[other.state])
        return RANK[one.state] > RANK[other.state] ? one : other;
    const order = (e) => JSON.stringify([e.time, e.run, e.reason]);
    return order(one) >= order(other) ? one : other;
}
function put(pending, pair, { entry, after }) {
    if (after === undefined)
        pending.delete(pair);
    else if (after !== entry)
        pending.set(pair, after);
}
/** The target is written down with the first accepted record, and not changed by any later one. */
function bindTarget(known, mine, words) {
    if (known || !mine)
        return known;
    for (const [, { state }] of words)
        if (state === 'accepted')
            return mine;
    return undefined;
}
/** The ledger without these removed pairs: somebody deleted them in CustomerGauge by hand. */
function forget(before, pairs) {
    const removed = new BucketsDraft(before.removed);
    for (const pair of pairs)
        removed.delete(pair);
    return { ...before, removed: removed.done() };
}


/***/ })

};
