export const id = 380;
export const ids = [380];
export const modules = {

/***/ 4380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan),
  planCommit: () => (/* binding */ planCommit)
});

// EXTERNAL MODULE: ./src/aliases/across-files.ts
var across_files = __webpack_require__(5909);
// EXTERNAL MODULE: ./src/aliases/check.ts
var check = __webpack_require__(3588);
// EXTERNAL MODULE: ./src/aliases/read-files.ts + 14 modules
var read_files = __webpack_require__(9889);
;// CONCATENATED MODULE: ./src/aliases/lenient.ts



/**
 * Reads alias files of the past. What was wrong in them must not block its mending, so no rule applies: whatever pairs
 * can be understood count, and a file that cannot be read in full gives a warning.
 */
async function readLeniently(files) {
    const read = await (0,read_files/* readAliasFiles */._)((0,check/* inPathOrder */.$)(files));
    const warnings = [];
    for (const { source, problems } of read) {
        const first = problems.find(({ rule }) => rule === 'yaml-syntax' || rule === 'schema');
        if (first !== undefined) {
            warnings.push(`${source.file} could not be read in full as it was then (line ${first.place.line}): ${first.message}`);
        }
    }
    return { pairs: (0,across_files/* checkAcrossFiles */.d)(read.flatMap((file) => file.entries)).pairs, warnings };
}

;// CONCATENATED MODULE: ./src/git/failure.ts
/** A git command that did not do its work. Neither message, args nor stderr hold a secret. */
class GitError extends Error {
    name = 'GitError';
    code;
    /** What to do about it: one sentence or two. */
    mend;
    args;
    stderr;
    /** Exit code of git; null where git never ran or was killed. */
    exit;
    constructor(failure) {
        super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
        this.code = failure.code;
        this.mend = failure.mend;
        this.args = failure.args ?? [];
        this.stderr = failure.stderr ?? '';
        this.exit = failure.exit ?? null;
    }
}
const CHECKOUT_MEND = 'On GitHub, put `uses: actions/checkout` before this step; in a container job, install git before that checkout, ' +
    'or the checkout downloads the files without their history.';
/** The error for a machine without git. */
function gitMissing(args, cause) {
    return new GitError({
        code: 'git-missing',
        message: 'The program git was not found on this machine.',
        mend: `Install git. ${CHECKOUT_MEND}`,
        args,
        cause,
    });
}
/** The error for a folder to work in that is not there. */
function folderMissing(cwd, cause) {
    return new GitError({
        code: 'not-a-repository',
        message: `The folder ${cwd} does not exist.`,
        mend: CHECKOUT_MEND,
        cause,
    });
}
/** Turns what git said into an error that says what to do. `stderr` and `args` must be free of secrets already. */
function explainFailure(ran, stderr, exit) {
    const told = { args: ran.args, stderr, exit };
    const said = lastWords(stderr);
    if (/dubious ownership|unsafe repository/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'dubious-ownership',
            message: `Git refuses to read ${ran.cwd}, because the folder belongs to another user than the one this step runs as (usual in container jobs).`,
            mend: 'Add a step before this one: `run: git config --global --add safe.directory "$GITHUB_WORKSPACE"`.',
        });
    }
    if (/not a git repository|must be run in a work tree/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'not-a-repository',
            message: `There is no git repository at ${ran.cwd}.`,
            mend: CHECKOUT_MEND,
        });
    }
    if (/Authentication failed|could not read Username|could not read Password|terminal prompts disabled|Permission denied|error: 40[13]|Repository not found|repository '.*' not found/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'authentication',
            message: `The git server did not let this run read the repository (${said}).`,
            mend: 'Give the job `permissions: contents: read`, and let actions/checkout keep its credentials or pass `github-token`.',
        });
    }
    if (/not our ref|unadvertised object|couldn't find remote ref|no such remote ref/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'not-on-server',
            message: `The git server does not have what was asked for (${said}).`,
            mend: 'Check that it was pushed to this repository and still exists there.',
        });
    }
    if (/Could not resolve host|Failed to connect|Connection (refused|reset|timed out)|unable to access|Could not read from remote|does not appear to be a git repository|early EOF|hung up/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'unreachable',
            message: `The git server could not be reached (${said}).`,
            mend: 'Run this again; if it stays, check the network, the proxy and the address of the remote.',
        });
    }
    return new GitError({
        ...told,
        code: 'failed',
        message: `\`git ${ran.args[0] ?? ''}\` failed (${said || `exit ${exit}`}).`,
        mend: 'Run this again with debug logging; if it stays, please report it with this message.',
    });
}
/** The line of git's output that tells most: the first `fatal:` or `ERR`, else the last line. */
function lastWords(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.find((line) => /^(fatal|error):/.test(line));
    return (fatal ?? lines.at(-1) ?? '').trim();
}

;// CONCATENATED MODULE: ./src/base/choose.ts
const FROM_NOTHING = 'no aliases at all: this is the first commit, so every alias is new.';
/** Which commit the plan compares with: what the user asked for, or what the event says came before. */
function chooseBase(requested, trigger, head) {
    if (requested === 'ledger') {
        return {
            kind: 'refused',
            code: 'base-ledger',
            message: '`base: ledger` is not available in this version.',
            mend: 'Use `base: last-commit`, which is the default.',
        };
    }
    if (requested !== 'last-commit')
        return { kind: 'revision', revision: requested, why: `\`${requested}\`, as \`base\` says.` };
    switch (trigger.kind) {
        case 'push':
            return afterPush(trigger, head);
        case 'tag':
            return besideDefaultBranch(trigger.defaultBranch, head);
        case 'pull-request':
            return inPullRequest(trigger, head);
        case 'merge-group':
            if (!isId(trigger.baseSha))
                return unknownBase('base_sha');
            return {
                kind: 'commit',
                id: trigger.baseSha,
                why: 'the commit that the merge group builds on.',
                mayBeGone: false,
            };
        default:
            return beforeHead(head);
    }
}
function afterPush(trigger, head) {
    const { before, onDefaultBranch, defaultBranch } = trigger;
    if (!isId(before))
        return unknownBase('before');
    if (!/^0+$/.test(before))
        return { kind: 'commit', id: before, why: 'the branch as it was before this push.', mayBeGone: true };
    if (onDefaultBranch)
        return { kind: 'nothing', why: 'no aliases at all: the default branch is new, so every alias is new.' };
    return besideDefaultBranch(defaultBranch, head);
}
function besideDefaultBranch(branch, head) {
    if (branch === '')
        return beforeHead(head);
    return { kind: 'merge-base-with-branch', branch, why: `the commit where this parted from \`${branch}\`.` };
}
function inPullRequest({ baseSha, headSha }, head) {
    const [first, second] = head.parents;
    // GitHub's merge commit: what the target branch would be after the merge, with the target branch as first parent.
    if (first && second === headSha && head.id !== headSha) {
        return { kind: 'commit', id: first, why: 'the target branch of this pull request.', mayBeGone: false };
    }
    if (!isId(baseSha))
        return unknownBase('pull_request.base.sha');
    const parted = 'the commit where this pull request parted from its target branch.';
    const why = head.id === headSha
        ? parted
        : `${parted} What is checked out is neither the pull request's head nor its merge commit.`;
    return { kind: 'merge-base', with: baseSha, why };
}
function beforeHead({ parents }) {
    const [first] = parents;
    if (!first)
        return { kind: 'nothing', why: FROM_NOTHING };
    return { kind: 'commit', id: first, why: 'the commit before the checked-out one.', mayBeGone: false };
}
function unknownBase(field) {
    return {
        kind: 'refused',
        code: 'event',
        message: `GitHub's event does not say what to compare with (\`${field}\` is missing).`,
        mend: 'Set `base` to a commit or branch.',
    };
}
function isId(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

;// CONCATENATED MODULE: ./src/base/find.ts


/** The base cannot be read. It is never taken for an empty one: everything would look new. */
class BaseError extends Error {
    name = 'BaseError';
    code;
    mend;
    constructor(failure) {
        super(failure.message, { cause: failure.cause });
        this.code = failure.code;
        this.mend = failure.mend;
    }
}
/**
 * Finds the base and makes sure that it can be read; a commit that the checkout left out is fetched by its id.
 * @throws {BaseError} when it cannot be read
 */
async function findBase(repository, requested, trigger) {
    const head = { id: repository.head, parents: await repository.parents(repository.head) };
    const choice = chooseBase(requested, trigger, head);
    try {
        return await follow(repository, choice);
    }
    catch (cause) {
        if (!(cause instanceof GitError) || choice.kind === 'refused')
            throw cause;
        throw new BaseError({
            code: 'base-unreadable',
            message: `What to compare with cannot be read. ${cause.message}`,
            mend: mendFor(choice, cause),
            cause,
        });
    }
}
async function follow(repository, choice) {
    switch (choice.kind) {
        case 'nothing':
            return { commit: undefined, why: choice.why };
        case 'refused':
            throw new BaseError(choice);
        case 'commit':
            return { commit: await present(repository, choice.id), why: choice.why };
        case 'revision':
            return { commit: await revision(repository, choice.revision), why: choice.why };
        case 'merge-base':
            return { commit: await commonCommit(repository, choice.with), why: choice.why };
        case 'merge-base-with-branch': {
            const tip = await repository.remoteCommit(`refs/heads/${choice.branch}`);
            if (!tip) {
                const message = `The default branch \`${choice.branch}\` is not on the remote.`;
                throw new BaseError({
                    code: 'base-unreadable',
                    message,
                    mend: 'Set `base` to the commit or branch to compare with.',
                });
            }
            return { commit: await commonCommit(repository, tip), why: choice.why };
        }
    }
}
/** Makes sure that a commit can be read here. */
async function present(repository, id) {
    if (!(await repository.has(id)))
        await repository.fetchCommit(id);
    return id;
}
async function commonCommit(repository, other) {
    const id = await repository.mergeBase(repository.head, other);
    if (id)
        return present(repository, id);
    throw new BaseError({
        code: 'base-unrelated',
        message: 'What is checked out has no commit in common with the branch to compare with.',
        mend: 'Set `base` to the commit or branch to compare with.',
    });
}
/** A revision as git writes it. `^` and `~n` at its end are followed through the commits themselves: a shallow clone hides parents. */
async function revision(repository, text) {
    const here = await repository.resolve(text);
    if (here)
        return here;
    const [, name = text, steps = ''] = /^(.+?)((?:\^|~\d{0,3})*)$/s.exec(text) ?? [];
    let id = (steps === '' ? undefined : await repository.resolve(name)) ?? (await namedElsewhere(repository, name));
    for (const [, generations] of steps.matchAll(/\^|~(\d*)/g)) {
        for (let left = Number(generations || 1); left > 0; left--) {
            const [first] = await repository.parents(await present(repository, id));
            if (!first) {
                throw new BaseError({
                    code: 'base-unknown',
                    message: `\`${text}\` goes back beyond the first commit.`,
                    mend: 'Set `base` to a later commit.',
                });
            }
            id = first;
        }
    }
    return present(repository, id);
}
async function namedElsewhere(repository, name) {
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name))
        return name;
    const id = await repository.remoteCommit(name.replace(/^origin\//, ''));
    if (id)
        return id;
    throw new BaseError({
        code: 'base-unknown',
        message: `\`base\` is ${JSON.stringify(name)}, which is no commit, branch or tag here or on the remote.`,
        mend: 'Write a branch, a tag, a full commit id, or `last-commit`.',
    });
}
function mendFor(choice, { code, mend }) {
    if (code === 'not-on-server' && choice.kind === 'commit' && choice.mayBeGone) {
        return 'The commit before this push is gone from the server, as after a force-push. Run the workflow by hand with `base` set to a commit whose aliases were sent.';
    }
    if (code === 'authentication' || code === 'unreachable')
        return `${mend} Or check out with \`fetch-depth: 0\`.`;
    return `${mend} \`fetch-depth: 0\` in actions/checkout brings the whole history.`;
}

// EXTERNAL MODULE: ./src/files/folder.ts
var files_folder = __webpack_require__(3191);
;// CONCATENATED MODULE: ./src/files/commit.ts

const NOTHING = new Uint8Array();
/** The alias files of a commit, as git stores them: no line ending, filter or edit of the working tree has touched them. */
async function readCommit(repository, commit, path) {
    const folder = await repository.list(commit, repository.folder);
    if (folder.kind === 'missing')
        return { found: false };
    if (folder.kind === 'no-folder') {
        if (folder.what === 'file')
            return { found: false };
        return { found: true, files: [{ path, bytes: NOTHING, kind: folder.what }] };
    }
    const entries = folder.entries.filter(({ kind, path: below }) => kind === 'file' ? (0,files_folder/* isAliasFile */.D1)(below) : !(0,files_folder/* isHidden */.dK)(below));
    const contents = await repository.read(entries.filter(({ kind }) => kind === 'file').map(({ id }) => id));
    let next = 0;
    const files = entries.map(({ kind, path: below }) => ({
        path: (0,files_folder/* shownPath */.pS)(path, below),
        bytes: kind === 'file' ? (contents[next++] ?? NOTHING) : NOTHING,
        kind,
    }));
    return { found: true, files };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/git/git.ts



/**
 * Runs git without a shell and gives its output as bytes.
 * @throws GitError when git is missing or exits with a code that is no answer
 */
function git(place, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', args, { cwd: place.cwd, env: { ...place.env, ...MANNERS }, windowsHide: true });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        // git may stop reading before all is written; its exit code and words tell why, not the broken pipe.
        child.stdin.on('error', () => { });
        child.stdin.end(options.input);
        child.on('error', (cause) => {
            // The same ENOENT stands for a missing program and for a missing folder to run it in.
            reject((0,external_node_fs_.existsSync)(place.cwd) ? gitMissing(args, cause) : folderMissing(place.cwd, cause));
        });
        child.on('close', (exit) => {
            if (exit !== null && (exit === 0 || options.answers?.includes(exit))) {
                resolve({ exit, stdout: Buffer.concat(stdout) });
                return;
            }
            const hide = (text) => withoutSecrets(text, place.secrets);
            const said = hide(Buffer.concat(stderr).toString('utf8'));
            reject(explainFailure({ cwd: place.cwd, args: args.map(hide) }, said, exit));
        });
    });
}
/** As `git`, for output that is one text; the line feed at its end is cut off. */
async function gitText(place, args, options = {}) {
    const { stdout } = await git(place, args, options);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
/** The parts of output that was asked for with `-z`. */
function zeroSeparated(output) {
    const parts = output.toString('utf8').split('\0');
    if (parts.at(-1) === '')
        parts.pop();
    return parts;
}
/** Masks the secrets, and the user information of every URL, since remotes are sometimes set up with a token in it. */
function withoutSecrets(text, secrets) {
    let clean = text.replace(/(:\/\/)[^\s/@'"]+@/g, '$1***@');
    for (const secret of secrets)
        if (secret !== '')
            clean = clean.replaceAll(secret, '***');
    return clean;
}
/** Same words in every language, no question to a terminal nobody sits at, no lock, the objects that the ids name. */
const MANNERS = {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ADVICE: '0',
    GIT_PAGER: '',
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/git/transport.ts

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
/** The remote to fetch from: `origin`, else the only one there is. */
function pickRemote(entries) {
    const urls = new Map();
    for (const { key, value } of entries) {
        const name = /^remote\.(.+)\.url$/s.exec(key)?.[1];
        if (name !== undefined && !urls.has(name))
            urls.set(name, value);
    }
    const name = urls.has('origin') ? 'origin' : urls.size === 1 ? [...urls.keys()][0] : undefined;
    const url = name === undefined ? undefined : urls.get(name);
    if (name === undefined || url === undefined)
        return undefined;
    return { name, url, shownUrl: withoutSecrets(url, []) };
}
/**
 * The configuration that our own git repository needs to reach the user's remote as the user's would: proxy,
 * certificates, rewritten URLs, ssh command and credentials.
 *
 * The credentials that actions/checkout left behind come first. Only where there are none, the token is used, after
 * taking away every other way to sign in, so that a request never carries two; and only towards the server it is for.
 *
 * @param from.url the remote's URL after the user's `url.*.insteadOf`
 * @param from.persistedHeader what `git config --get-urlmatch http.extraheader` gives for that URL
 */
function transportConfig(from) {
    const origin = isAuthorization(from.persistedHeader) ? undefined : tokenOrigin(from.url, from.credentials);
    const handed = [
        // A server that stopped talking must not hold the job for hours.
        { key: 'http.lowspeedlimit', value: '1' },
        { key: 'http.lowspeedtime', value: '120' },
    ];
    for (const entry of from.entries) {
        const key = handedKey(entry.key, from.remote.name);
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
function handedKey(key, remoteName) {
    if (/^(http|credential|url|protocol|ssh)\./.test(key))
        return key;
    if (/^core\.(sshcommand|gitproxy|askpass)$/.test(key))
        return key;
    const prefix = `remote.${remoteName}.`;
    if (!key.startsWith(prefix))
        return undefined;
    const name = key.slice(prefix.length);
    return /^(url|pushurl|proxy|proxyauthmethod|uploadpack|receivepack)$/.test(name)
        ? `remote.${REMOTE}.${name}`
        : undefined;
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
        run: (args, options) => git(place, args, options),
        runRemote: (args, config = []) => git({ ...place, env: { ...env, ...configEnvironment([...from.transport, ...config]) } }, args),
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






/** @throws GitError when git or the repository is missing or refuses to be read */
async function openRepository({ cwd, path, env, credentials }) {
    const start = deepestFolder(cwd, path);
    const inside = { cwd: start, env, secrets: credentials ? [credentials.token] : [] };
    const asked = ['--path-format=absolute', '--show-toplevel', '--git-path', 'objects', '--git-path', 'shallow'];
    const [top = '', objects = '', shallowFile = ''] = (await gitText(inside, ['rev-parse', ...asked])).split(/\r?\n/);
    const objectFormat = await gitText(inside, ['rev-parse', '--show-object-format']);
    const folder = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(top), (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(start), (0,external_node_path_.relative)(start, (0,external_node_path_.resolve)(cwd, path)))).replaceAll('\\', '/');
    if (folder === '..' || folder.startsWith('../')) {
        throw new GitError({
            code: 'path-outside',
            message: `The folder ${path} lies outside the repository.`,
            mend: 'Set `path` to a folder inside it.',
        });
    }
    const head = await gitText(inside, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { answers: [1] });
    if (head === '') {
        throw new GitError({
            code: 'no-commit',
            message: 'The repository has no commit yet.',
            mend: 'Commit the alias files first.',
        });
    }
    const shallow = (0,external_node_fs_.existsSync)(shallowFile);
    let reading = { ...inside, cwd: top };
    const run = (args, options) => git(reading, args, options);
    const stack = new AsyncDisposableStack();
    let remoteSetup;
    const newScratch = async () => {
        remoteSetup ??= transport(inside, top, objectFormat, credentials);
        return stack.use(await openScratch(await remoteSetup));
    };
    let store;
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
            store ??= openStore();
            await (await store).runRemote([
                'fetch',
                '--quiet',
                '--no-tags',
                '--depth=1',
                REMOTE,
                `+${id}:refs/fetched/${id}`,
            ]);
        },
        remoteCommit: async (name) => {
            const refs = /^refs\//.test(name) ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/tags/${name}^{}`];
            const { stdout } = await (await newScratch()).runRemote(['ls-remote', '--quiet', REMOTE, ...refs]);
            const lines = stdout.toString('utf8').split('\n').filter(Boolean);
            const found = new Map(lines.map((line) => line.split('\t').reverse()));
            return found.get(`refs/tags/${name}^{}`) ?? refs.map((ref) => found.get(ref)).find(Boolean);
        },
        mergeBase: async (one, other) => {
            if (!shallow && (await repository.has(one)) && (await repository.has(other))) {
                const { stdout } = await run(['merge-base', one, other], { answers: [1] });
                return stdout.toString('utf8').trim() || undefined;
            }
            // Commits only: the history of a large repository without a single file.
            const history = await newScratch();
            const partial = [{ key: `remote.${REMOTE}.promisor`, value: 'true' }];
            await history.runRemote(['fetch', '--quiet', '--no-tags', '--filter=tree:0', REMOTE, `+${one}:refs/one`, `+${other}:refs/other`], partial);
            const { stdout } = await history.run(['merge-base', 'refs/one', 'refs/other'], { answers: [1] });
            return stdout.toString('utf8').trim() || undefined;
        },
        [Symbol.asyncDispose]: () => stack.disposeAsync(),
    };
    return repository;
}
async function transport(inside, top, objectFormat, credentials) {
    const entries = parseConfig((await git(inside, ['config', '--list', '-z'])).stdout);
    const remote = pickRemote(entries);
    if (!remote) {
        throw new GitError({
            code: 'no-remote',
            message: 'Something has to be fetched, but this repository has no remote to fetch from.',
            mend: 'Add one with `git remote add origin`, or fetch what is missing yourself.',
        });
    }
    const url = await gitText(inside, ['ls-remote', '--get-url', remote.name]);
    const header = await git(inside, ['config', '--get-urlmatch', 'http.extraheader', url], { answers: [1] });
    return {
        cwd: top,
        env: inside.env,
        objectFormat,
        secrets: [...inside.secrets, ...secretsOf(entries, credentials)],
        transport: transportConfig({ entries, remote, url, persistedHeader: header.stdout.toString('utf8'), credentials }),
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
function parseTree(output) {
    return zeroSeparated(output).map((line) => {
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
            throw new GitError({
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var aliases_alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
;// CONCATENATED MODULE: ./src/plan/digest.ts



/**
 * Names the set of pairs that a plan sends: SHA-256 in hex over one line `["account","alias"]` (JSON, UTF-8, newline
 * ended) a pair, ordered by UTF-16 code units of account, then alias. Equal for equal sets, on any machine.
 */
function planDigest(plan) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { account, alias } of [...(0,plan_plan/* pairsToSend */.J_)(plan)].sort(aliases_alias/* comparePairs */.ff)) {
        hash.update(`${JSON.stringify([account, alias])}\n`);
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./src/plan/guard.ts
/** `max-new`: a larger `create + move` than the limit is probably a mistake. Retries don't count; 0 is no limit. */
function guardPlan(plan, maxNew) {
    const count = plan.create.length + plan.move.length;
    if (maxNew === 0 || count <= maxNew)
        return undefined;
    return {
        count,
        limit: maxNew,
        message: `This would send ${count} aliases at once, and \`max-new\` allows ${maxNew}. CustomerGauge cannot take an alias back.`,
        mend: `If all ${count} are meant, set \`max-new: ${count}\` (or \`0\` for no limit) for this push.`,
    };
}

// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/commands/check.ts
var commands_check = __webpack_require__(9238);
// EXTERNAL MODULE: ./src/commands/folder.ts
var commands_folder = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/commands/run.ts
var commands_run = __webpack_require__(4331);
;// CONCATENATED MODULE: ./src/commands/plan.ts
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












/** Checks the alias files of the checked-out commit and shows what a push would send. Needs no secret. */
async function plan(run) {
    return planCommit(run, 'plan');
}
/** Problems, then the plan. The report is `planned` or `unchanged`, unless something stands in the way. */
async function planCommit(run, command) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, cwd, env, trigger, show } = run;
        const credentials = settings.githubToken
            ? { token: settings.githubToken, serverUrl: env.GITHUB_SERVER_URL || 'https://github.com' }
            : undefined;
        const repository = __addDisposableResource(env_1, await openRepository({ cwd, path: settings.path, env, credentials }), true);
        const folder = await readCommit(repository, repository.head, settings.path);
        const { report, pairs } = await (0,commands_check/* checkFolder */.p)(run, (0,commands_run/* emptyReport */._)(settings, command), folder);
        if (report.result === 'invalid')
            return report;
        const base = await findBase(repository, settings.base, trigger);
        const had = await readBase(run, repository, base);
        const nothing = (0,commands_folder/* noAliasFiles */.r)(folder, settings.path);
        if (nothing && had.length > 0 && !settings.allowEmpty) {
            const lost = `${nothing.message} What it is compared with has ${(0,report_report/* count */.U)(had.length, 'alias', 'aliases')} there.`;
            return (0,commands_run/* failedReport */.k)(report, { ...nothing, message: lost });
        }
        if (nothing)
            show.notice(`${nothing.message} There is nothing to send.`);
        const computed = (0,plan_plan/* computePlan */.Ru)(pairs, had);
        const guard = guardPlan(computed, settings.maxNew);
        const planned = {
            plan: computed,
            digest: planDigest(computed),
            base,
            commit: repository.head,
            maxNew: settings.maxNew,
            guard,
        };
        show.plan(planned);
        const changed = (0,plan_plan/* hasChanges */.ik)(computed) || computed.retry.length + computed.remove.length > 0;
        return { ...report, result: changed ? 'planned' : 'unchanged', verdict: (0,report_text/* planSentence */.th)(planned), planned };
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
/** The aliases of the base. Its old mistakes must not block their mending, so what cannot be read is only a notice. */
async function readBase(run, repository, base) {
    if (base.commit === undefined)
        return [];
    const folder = await readCommit(repository, base.commit, run.settings.path);
    const { pairs, warnings } = await readLeniently(folder.found ? folder.files : []);
    for (const warning of warnings)
        run.show.notice(`In the base: ${warning}`);
    return pairs;
}


/***/ })

};
