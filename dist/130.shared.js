export const id = 130;
export const ids = [130];
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
// EXTERNAL MODULE: ./src/git/path-text.ts
var path_text = __webpack_require__(4430);
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
        runRemote: (args, config = [], options = {}) => (0,git/* git */.$Y)({ ...place, env: { ...env, ...(0,transport/* configEnvironment */.kj)([...from.transport, ...config]) } }, args, options),
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
async function openRepository({ cwd, path, env, credentials, ...told }) {
    let { signal } = told;
    const start = deepestFolder(cwd, path);
    const secrets = credentials ? [credentials.token] : [];
    const { inside, top, objects, shallowFile } = await findRepository({ cwd: (0,external_node_path_.resolve)(cwd), env, secrets }, start);
    const objectFormat = await (0,git/* gitText */.q_)(inside, ['rev-parse', '--show-object-format']);
    const folder = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(top), (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(start), (0,external_node_path_.relative)(start, (0,external_node_path_.resolve)(cwd, path)))).replaceAll('\\', '/');
    if (folder === '..' || folder.startsWith('../')) {
        throw new failure/* GitError */.XS({
            code: 'path-outside',
            message: `The folder ${path} lies outside the repository.`,
            hint: 'Set `path` to a folder inside it.',
        });
    }
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
        remoteSetup ??= branch().then((name) => repository_transport(inside, entries, { top, objectFormat, credentials, remote: (0,transport/* pickRemote */.yJ)(entries, name) }));
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
        has: async (commit) => {
            // A commit that a partial clone has may lack its files; what was fetched to our store has them all.
            return hasCommit(partial ? (await store()).run : run, commit);
        },
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
/** The branch that is checked out; nothing on a detached HEAD. */
/** Whether a commit is where this asks. */
async function hasCommit(ask, commit) {
    return (await ask(['cat-file', '-e', `${commit}^{commit}`], { answers: [1, 128] })).exit === 0;
}
async function branchIn(place) {
    // A short name would be another one where a tag is called like the branch.
    const ref = await (0,git/* gitText */.q_)(place, ['symbolic-ref', '--quiet', 'HEAD'], { answers: [1] });
    return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}
async function repository_transport(inside, entries, of) {
    const { top, objectFormat, credentials, remote } = of;
    const pushUrl = (await (0,git/* gitText */.q_)(inside, ['remote', 'get-url', '--push', remote])).split('\n', 1)[0] ?? '';
    // Where the ledger is written it must be read. Some people set an address that leads nowhere, so that nothing is pushed.
    const leadsSomewhere = pushUrl.includes(':') || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(top, pushUrl));
    const url = leadsSomewhere ? pushUrl : await (0,git/* gitText */.q_)(inside, ['ls-remote', '--get-url', remote]);
    // Git takes nothing but an address here; a remote may as well be a folder or `host:folder`.
    const persistedHeader = /^https?:/i.test(url)
        ? await (0,git/* gitText */.q_)(inside, ['config', '--get-urlmatch', 'http.extraheader', url], { answers: [1] })
        : '';
    return {
        cwd: top,
        env: inside.env,
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

;// CONCATENATED MODULE: ./src/commands/open.ts

/** The repository that the run stands in. The caller disposes of it. */
function openRepositoryOf({ settings, cwd, env, signal }) {
    const credentials = settings.githubToken
        ? { token: settings.githubToken, serverUrl: env.GITHUB_SERVER_URL || 'https://github.com' }
        : undefined;
    return openRepository({ cwd, path: settings.path, env, credentials, signal });
}


/***/ }),

/***/ 4430:
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


/***/ })

};
