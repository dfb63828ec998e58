export const id = 52;
export const ids = [52];
export const modules = {

/***/ 4620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ noAliasFiles)
/* harmony export */ });
/** Why there is nothing to read, if there is nothing (no files, or not even the folder): a mistyped `path` must not look like a mass removal. */
function noAliasFiles(files, path) {
    if (files && files.length > 0)
        return undefined;
    return {
        code: files ? 'folder-empty' : 'folder-missing',
        message: files
            ? `The folder \`${path}\` holds no alias file (\`.yaml\` or \`.yml\`).`
            : `There is no folder \`${path}\`.`,
        hint: 'Check the input `path`. If it is meant to be empty, set `allow-empty: true`.',
    };
}


/***/ }),

/***/ 7738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
/* unused harmony export actorName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1396);


/** @param userName the name that git's configuration has, for a machine where nothing else says who this is */
function identityOf({ env, secrets }, userName) {
    const { name, isLink } = runNameIn(env);
    const run = secrets.redact(name);
    return {
        run,
        mark: isLink ? `${run}#${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}` : run,
        actor: secrets.redact(actorName(env, userName)),
    };
}
/** Names this run: its URL on GitHub, else something that no other run has. */
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
/** Who stands behind this run: whoever started it on GitHub, else who git says it is, else the user of the machine. */
function actorName(env, userName) {
    const { GITHUB_TRIGGERING_ACTOR, GITHUB_ACTOR, GIT_AUTHOR_NAME, USER, USERNAME } = env;
    return ((0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(GITHUB_TRIGGERING_ACTOR) ??
        (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(GITHUB_ACTOR) ??
        [GIT_AUTHOR_NAME, userName, USER, USERNAME].map((name) => (0,_ledger_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .personName */ .hJ)(name)).find(Boolean) ??
        'unknown');
}


/***/ }),

/***/ 7176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openRepositoryOf)
/* harmony export */ });
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6803);

/** The repository that the run stands in. The caller disposes of it. */
function openRepositoryOf({ settings, cwd, env, signal, secrets }) {
    const credentials = settings.githubToken
        ? { token: settings.githubToken, serverUrl: env.GITHUB_SERVER_URL || 'https://github.com' }
        : undefined;
    const holdsSecret = (value, how) => secrets.isIn(value, how);
    return (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h)({ cwd, path: settings.path, env, credentials, signal, holdsSecret });
}


/***/ }),

/***/ 6280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lt: () => (/* binding */ RESTORED),
  lA: () => (/* binding */ acceptedBy),
  OO: () => (/* binding */ desiredOf),
  oy: () => (/* binding */ findRunLedger),
  cK: () => (/* binding */ firstRun),
  Yx: () => (/* binding */ knownFrom),
  pj: () => (/* binding */ noLedgerYet),
  fC: () => (/* binding */ openRunLedger),
  q4: () => (/* binding */ pendingReason),
  Gt: () => (/* binding */ withSettled)
});

// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/delivery/clock.ts
var clock = __webpack_require__(738);
// EXTERNAL MODULE: ./src/git/branch.ts
var git_branch = __webpack_require__(8030);
// EXTERNAL MODULE: ./src/git/failure.ts
var failure = __webpack_require__(8534);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/ledger/failure.ts
var ledger_failure = __webpack_require__(967);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger_ledger = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/ledger/audit.ts
var audit = __webpack_require__(4308);
;// CONCATENATED MODULE: ./src/ledger/relation.ts



/**
 * How this run's commit stands to the ledger's source. The tip of a branch is never older, whatever was pushed before:
 * after a force-push it is what people want. Where the ledger's source is that tip, a commit that the remote has is
 * older, and one that it does not have yet is newer if it builds on the tip. Any other commit is older where the
 * ledger's source was brought past it earlier, or descends from it.
 * @throws LedgerError for a commit that is neither on its branch nor builds on it
 */
async function relate(repository, { head, tip, source, ref }) {
    if (source === head)
        return 'same';
    if (tip?.commit === head)
        return 'newer';
    if (tip?.commit === source) {
        // What the remote has was the tip once and was pushed past, or taken away by a force-push; or it is on another branch.
        if (await mayBeOnRemote(repository, head))
            return 'older';
        if (await hasWithin(repository, head, source))
            return 'newer';
        throw notOnBranch(head, tip);
    }
    if (await wasPassed(repository, ref, head))
        return 'older';
    return (await hasWithin(repository, source, head)) ? 'older' : 'newer';
}
/** Whether the remote has a commit; so it is taken where the server gives none by its id, as most commits are there. */
async function mayBeOnRemote(repository, commit) {
    try {
        return await repository.isOnRemote(commit);
    }
    catch (error) {
        if (error instanceof failure/* GitError */.XS && error.code === 'not-given')
            return true;
        throw error;
    }
}
/** Whether the ledger's history names this commit as an earlier source. */
async function wasPassed(repository, ref, head) {
    const history = await repository.history([ref]);
    const { stdout } = await history.run(['log', '-z', '--format=%B', 'refs/history/0']);
    return stdout
        .toString('utf8')
        .split('\0')
        .some((message) => (0,audit/* readAudit */.y4)(message).trailers.get('Source') === head);
}
/**
 * Whether a commit has another in its history; not where the server has one of them no more.
 * @throws GitError when the server does not say
 */
async function hasWithin(repository, commit, other) {
    try {
        return await repository.contains(commit, other);
    }
    catch (error) {
        // A commit that a force-push took from the server has no descendants there either. One that it only does not give may.
        if (error instanceof failure/* GitError */.XS && error.code === 'not-on-server')
            return false;
        throw error;
    }
}
function notOnBranch(head, { branch, commit }) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-branch',
        message: `The checked-out commit ${head.slice(0, 10)} is not on the branch \`${branch}\` of the remote, which is at ${commit.slice(0, 10)} and was pushed to CustomerGauge already.`,
        hint: 'Bring it there first: `git pull --rebase`, then `git push`.',
    });
}

// EXTERNAL MODULE: ./src/ledger/settled.ts
var ledger_settled = __webpack_require__(4516);
// EXTERNAL MODULE: ./src/ledger/store.ts + 2 modules
var store = __webpack_require__(9769);
// EXTERNAL MODULE: ./src/rules/checked-with.ts + 1 modules
var checked_with = __webpack_require__(5187);
// EXTERNAL MODULE: ./src/settings.ts + 1 modules
var src_settings = __webpack_require__(8304);
// EXTERNAL MODULE: ./src/commands/identity.ts
var identity = __webpack_require__(7738);
// EXTERNAL MODULE: ./src/commands/signals.ts
var signals = __webpack_require__(5055);
;// CONCATENATED MODULE: ./src/commands/run-ledger.ts















async function desiredOf(repository, { pairs, entries }) {
    const tree = await repository.tree(repository.head, repository.folder);
    return { commit: repository.head, tree, pairs, entries };
}
/** With what the check of the whole folder found settled, for the ledger to keep. */
function withSettled(desired, { settled, options }, path) {
    const { tree, entries } = desired;
    // At the root of a repository an empty folder has a tree, which git does not keep as `source/`.
    if (tree === undefined || entries.size === 0)
        return desired;
    return { ...desired, settled: (0,ledger_settled/* writeSettled */.h)(settled(), { checkedWith: (0,checked_with/* checkedWith */.A)(options), tree, path }) };
}
/** Reads the ledger of the run's environment; see `findRunLedger`. */
async function openRunLedger(run, repository, desired) {
    return (await findRunLedger(run, repository)).open(desired);
}
/**
 * Looks for the ledger of the run's environment.
 * @throws LedgerError or GitError when it cannot be read: it is never taken for an empty one
 */
async function findRunLedger(run, repository) {
    const { settings, secrets } = run;
    const redact = (text) => secrets.redact(text);
    const ref = (0,src_settings/* ledgerRef */.D)(settings);
    const options = {
        ref,
        redact,
        ...clock/* SYSTEM_CLOCK */.V,
        random: Math.random,
        signal: run.signal,
        deadline: (0,signals/* deadlineAfter */.d)(run.signal),
    };
    let branch;
    let found;
    try {
        branch = await branchOf(run, repository);
        refuseAliasBranch(ref, [branch, await repository.branch()]);
        found = await store/* LedgerStore */.n$.find(repository, options);
    }
    catch (cause) {
        if (!(cause instanceof failure/* GitError */.XS))
            throw cause;
        throw new failure/* GitError */.XS({
            code: cause.code,
            message: `The ledger cannot be read, and it is never taken for an empty one. ${cause.message}`,
            hint: cause.code === 'no-remote' ? `${cause.hint} Or set \`base: last-commit\`, which keeps no ledger.` : cause.hint,
            cause,
        });
    }
    const head = repository.head;
    const tips = rememberTips(repository);
    return {
        unread: found.unread,
        open: async (desired) => ({
            store: await found.open(desired),
            header: { path: repository.folder, branch, target: targetOf(settings, redact) },
            identity: (0,identity/* identityOf */.cu)(run, repository.userName),
            relate: async (source) => {
                if (source === head)
                    return 'same';
                const likely = branch ?? found.unread?.branch;
                const name = likely ? `refs/heads/${likely}` : 'HEAD';
                // Where another run has moved the ledger meanwhile, the branch may have moved, too.
                const ask = source === found.unread?.source.commit ? tips : (names) => repository.remoteRefs(names);
                const there = (await ask([name])).get(name);
                // Where nobody says which branch this run is about, a tip that it is not on tells nothing.
                const known = there !== undefined && (branch !== undefined || there === head);
                const tip = known ? { branch: likely ?? 'HEAD', commit: there } : undefined;
                return relate(repository, { head, tip, source, ref });
            },
            tips,
            onDefaultBranch: () => isAboutDefaultBranch(run, repository, branch),
        }),
    };
}
function rememberTips(repository) {
    const asked = new Map();
    return async (names) => {
        const left = names.filter((name) => !asked.has(name));
        const there = left.length > 0 ? await repository.remoteRefs(left) : new Map();
        for (const name of left)
            asked.set(name, there.get(name));
        return new Map(names.flatMap((name) => ((id) => (id === undefined ? [] : [[name, id]]))(asked.get(name))));
    };
}
async function isAboutDefaultBranch({ trigger }, repository, branch) {
    if ('ref' in trigger)
        return trigger.onDefaultBranch;
    const wanted = await (0,git_branch/* defaultBranch */.O)(repository);
    return wanted === undefined || branch === undefined ? undefined : wanted === branch;
}
/** A ledger on the branch of the alias files would put itself in their place. */
function refuseAliasBranch(ref, branches) {
    const branch = branches.find((name) => name !== undefined && ref === `refs/heads/${name}`);
    if (branch === undefined)
        return;
    throw new ledger_failure/* LedgerError */.o({
        code: 'ledger-name',
        message: `The ledger cannot be kept on the branch \`${branch}\`, which has the alias files.`,
        hint: 'Leave `ledger-ref` out, or set it to a name that nothing else uses, such as `customergauge/production`.',
    });
}
/** The branch that a push is about: on GitHub the one that the event names, elsewhere the one that is checked out. */
async function branchOf({ trigger }, repository) {
    if (trigger.kind === 'none')
        return (await followedBranch(repository)) ?? repository.branch();
    return (0,github_event/* branchOfEvent */.sf)(trigger);
}
/**
 * The remote's name for the checked-out branch: that of the branch which it follows, if the commit is on that. Before, it
 * may be one for a pull request, which git lets follow the branch that it was made from.
 */
async function followedBranch(repository) {
    const followed = await repository.upstream();
    if (followed === undefined || followed === (await repository.branch()))
        return followed;
    const name = `refs/heads/${followed}`;
    const tip = (await repository.remoteRefs([name])).get(name);
    return tip !== undefined && (await hasWithin(repository, tip, repository.head)) ? followed : undefined;
}
/** What a ledger is bound to. No secret belongs to it, so a plan and `adopt` know it, too; one that stands in it is not kept. */
function targetOf({ recordsUrl, configuration, accountField, aliasField }, redact) {
    if (recordsUrl === undefined || configuration === undefined)
        return undefined;
    return {
        records: redact(recordsUrl),
        configuration: redact(configuration),
        accountField: redact(accountField),
        aliasField: redact(aliasField),
    };
}
/** What the ledger knows, as a plan needs it. */
function knownFrom(ledger) {
    if (!ledger)
        return { accepted: new pair_set/* PairSet */.X_() };
    const pending = new Map();
    for (const [pair, entry] of (0,ledger_ledger/* entriesOf */.Mc)(ledger.pending))
        pending.set((0,alias/* pairKey */.Yz)(pair), pendingReason(entry));
    const accepted = (0,pair_set/* without */.FF)(ledger.source.pairs, (0,ledger_ledger/* pairsIn */.jR)(ledger.pending));
    return {
        accepted,
        pending,
        left: Array.from((0,ledger_ledger/* entriesOf */.Mc)(ledger.removed), ([pair, { state }]) => ({ ...pair, state })),
    };
}
/** What CustomerGauge has, as far as the ledger knows: its pairs, and their accounts. */
function acceptedBy(ledger) {
    const { accepted } = knownFrom(ledger);
    return { pairs: accepted, accounts: new Set(Array.from(accepted, ({ account }) => account)) };
}
/** Why a pair waits, in words. */
function pendingReason({ sending, ended, latest }) {
    if (sending)
        return `unanswered: a run took it up and has not said how it ended; unless it is still at work, it may exist (${sending.run})`;
    if (!ended)
        return 'unsent';
    const said = `${ended.state}: ${ended.reason}`;
    return latest ? `${said.replace(/\.$/, '')}; later ${latest.state}: ${latest.reason}` : said;
}
/** Where it is told how to bring back a ledger: who reads messages on GitHub edits files in the browser, and has no git. */
const RESTORED = 'the page docs/situations.md has the commands, under “The ledger is gone”';
/** Said on a pull request whose merge would be the first push: how much of it counts as new. */
function firstRun(aliases) {
    const all = aliases === 1 ? 'the alias counts' : `all ${aliases} aliases count`;
    return `First run: ${all} as new, for nothing is recorded as sent from this repository. Already in CustomerGauge? Run \`adopt\` before merging. If there were pushes before, the ledger was deleted; restore it: ${RESTORED}.`;
}
/**
 * Said where a plan starts from an empty ledger.
 * @param remote where it was looked for, if there are several to choose from
 */
function noLedgerYet(ref, remote) {
    const where = remote === undefined ? '' : ` on the remote \`${remote}\``;
    return `There is no ledger \`${ref}\` yet${where}, so every alias counts as new. If CustomerGauge has them already, run the command \`adopt\` first. If the ledger was deleted, restore it: ${RESTORED}.`;
}


/***/ }),

/***/ 738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SYSTEM_CLOCK)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const SYSTEM_CLOCK = {
    now: () => performance.now(),
    epoch: () => Date.now(),
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined),
};


/***/ }),

/***/ 8030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defaultBranch),
/* harmony export */   s: () => (/* binding */ isOnBranch)
/* harmony export */ });
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4965);

/** The default branch of the remote, or nothing where it names none, or one that does not exist yet. */
async function defaultBranch(repository) {
    const store = await repository.store();
    const { stdout } = await store.runRemote(['ls-remote', '--quiet', '--symref', _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .REMOTE */ .Bn, 'HEAD']);
    return /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(stdout.toString('utf8'))?.[1];
}
/**
 * Whether a branch of the remote is at a commit or has it in its history. The branch is fetched by its name, because not
 * every server gives any commit by its id.
 * @throws GitError when the remote cannot be asked
 */
async function isOnBranch(repository, commit, branch) {
    const ref = `refs/heads/${branch}`;
    const tip = (await repository.remoteRefs([ref])).get(ref);
    if (tip === undefined || tip === commit)
        return tip === commit;
    if (!repository.shallow && (await repository.has(tip)))
        return repository.contains(tip, commit);
    const history = await repository.history([ref]);
    // 128: the commit is not even there.
    const { exit } = await history.run(['merge-base', '--is-ancestor', commit, 'refs/history/0'], { answers: [1, 128] });
    return exit === 0;
}


/***/ }),

/***/ 4313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ NO_COMMIT),
/* harmony export */   qn: () => (/* binding */ pushRef),
/* harmony export */   rV: () => (/* binding */ writeCommit),
/* harmony export */   sl: () => (/* binding */ fetchRef),
/* harmony export */   xZ: () => (/* binding */ refInTheWay)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8534);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4965);
/** A ref of the remote that is ours alone: read, built upon and written with compare-and-swap. */




const FETCHED = 'refs/ours/fetched';
/** Stands for a ref that holds something else than a commit, such as a single file or an annotated tag. */
const NO_COMMIT = '';
const NEXT = 'refs/ours/next';
/**
 * The commit that a ref of the remote points to, with its files, in the repository's store; nothing where the remote
 * has no such ref, `NO_COMMIT` where it holds none. Its history is not fetched.
 * @throws GitError when the remote cannot be asked: that is never taken for a ref that does not exist
 */
async function fetchRef(repository, ref) {
    const store = await repository.store();
    try {
        await store.runRemote(['fetch', '--quiet', '--no-tags', '--depth=1', _transport_js__WEBPACK_IMPORTED_MODULE_3__/* .REMOTE */ .Bn, `+${ref}:${FETCHED}`]);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS && /couldn't find remote ref/.test(error.stderr))
            return undefined;
        throw error;
    }
    if (!isFetchedFrom(ref, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.folder, 'FETCH_HEAD'), 'utf8')))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ambiguousRef */ .s5)(ref);
    const { stdout } = await store.run(['cat-file', '--batch-check'], { input: `${FETCHED}\n` });
    const [id = '', type] = stdout.toString('latin1').trim().split(' ');
    return type === 'commit' ? id : NO_COMMIT;
}
/**
 * Whether git fetched the ref of this full name. Where there is none, it takes a branch or tag that is called like it, and
 * says in FETCH_HEAD which kind of thing it took.
 */
function isFetchedFrom(ref, fetchHead) {
    const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
    const taken = kind === 'heads' ? `branch '${name}'` : kind === 'tags' ? `tag '${name}'` : `'${ref}'`;
    return fetchHead.split('\t')[2]?.startsWith(`${taken} of `) ?? false;
}
/** A ref of the remote because of which there can be no ref of this name: git keeps none below another. */
async function refInTheWay(repository, ref) {
    const parts = ref.split('/');
    const above = parts.flatMap((_, index) => (index < 2 ? [] : [parts.slice(0, index).join('/')]));
    const store = await repository.store();
    const { stdout } = await store.runRemote(['ls-remote', '--quiet', '--refs', _transport_js__WEBPACK_IMPORTED_MODULE_3__/* .REMOTE */ .Bn, ...above, `${ref}/*`]);
    const found = stdout
        .toString('utf8')
        .split('\n')
        .map((line) => line.split('\t')[1] ?? '');
    return found.find((name) => name.startsWith(`${ref}/`) || above.includes(name));
}
/** Writes a commit with one process, however many files change. Returns its id, or its parent's where nothing differs. */
async function writeCommit(store, commit) {
    const { parent, message, author, seconds, changes } = commit;
    const who = `${author.replace(/[<>\r\n\0]/g, '') || 'unknown'} <> ${seconds} +0000`;
    const input = function* () {
        // Without a parent, a commit would build on what an earlier one left under this name.
        yield `reset ${NEXT}\n\ncommit ${NEXT}\nmark :1\nauthor ${who}\ncommitter ${who}\n`;
        yield* data([message]);
        if (parent !== undefined)
            yield `from ${parent}\n`;
        for (const change of changes) {
            if ('text' in change) {
                yield `M 100644 inline ${change.path}\n`;
                yield* data(change.text());
            }
            else if ('tree' in change)
                yield `M 040000 ${change.tree} ${change.path}\n`;
            else
                yield `D ${change.path}\n`;
        }
        // Its own id, its tree, and the tree of the parent, to see whether anything differs.
        yield 'get-mark :1\nls :1 ""\n';
        if (parent !== undefined)
            yield `ls ${parent} ""\n`;
        yield 'done\n';
    };
    const { stdout } = await store.run(['fast-import', '--quiet', '--done', '--force'], { input: input() });
    const [id = '', tree, before] = stdout.toString('latin1').split('\n');
    return parent !== undefined && tree === before ? parent : id;
}
function* data(parts) {
    yield `data ${parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)}\n`;
    yield* parts;
    yield '\n';
}
/**
 * Moves a ref of the remote to a commit, if it still is where it was expected.
 * @param move.expected undefined where the ref must not exist yet
 * @param move.dryRun asks the server for all that comes before the move, and moves nothing: rules and hooks are not asked
 * @returns the server's words where it refused, and what they mean
 * @throws GitError when the server could not be reached or did not let this run in
 */
async function pushRef(store, move) {
    const { ref, commit, expected } = move;
    const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
    const dry = move.dryRun ? ['--dry-run'] : [];
    const args = ['push', '--porcelain', '--no-verify', ...dry, lease, _transport_js__WEBPACK_IMPORTED_MODULE_3__/* .REMOTE */ .Bn, `${commit}:${ref}`];
    const { exit, stdout, stderr } = await store.runRemote(args, [], { answers: [1, 128] });
    if (exit === 0)
        return { landed: true };
    const refused = stdout
        .toString('utf8')
        .split('\n')
        .find((line) => line.startsWith('!'));
    // Git hangs up where such a hook refuses, and has no line about the ref.
    const aborted = /^(?:remote: )?fatal: (ref updates aborted by hook)/m.exec(stderr)?.[1];
    // An answer that got lost is no refusal.
    if (refused === undefined && aborted === undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFailure */ .SP)({ cwd: store.folder, args }, stderr, exit);
    // What a ruleset or a hook says stands apart from git's own words.
    const remote = [...stderr.matchAll(/^remote: (.*\S)\s*$/gm)].map(([, words]) => words);
    const said = [refused?.split('\t').at(-1)?.trim() ?? aborted, ...remote].join(' ');
    return { landed: false, why: refusalOf(said), said };
}
/** Git and GitHub tell what kept a ref from moving in words only. */
function refusalOf(said) {
    if (/unpacker error|No space left on device|Disk quota exceeded|Read-only file system/i.test(said))
        return 'not-kept';
    if (/; cannot create|Permission denied|aborted by/.test(said))
        return 'declined';
    if (/hidden ref/.test(said))
        return 'hidden';
    if (/\(stale info\)/.test(said))
        return 'stale';
    const passes = /cannot lock ref|failed to (?:update ref|lock)|reference (?:already exists|does not exist)|incorrect old value|failed to report status|internal (?:server )?error/i;
    return passes.test(said) ? 'passing' : 'declined';
}


/***/ }),

/***/ 4308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ redactMessage),
/* harmony export */   bQ: () => (/* binding */ auditMessage),
/* harmony export */   y4: () => (/* binding */ readAudit)
/* harmony export */ });
/** The words of a ledger's commits: its history is the audit trail (docs/ledger.md). */
/** One record of progress as a commit message, with trailers that `git log --format` and people can read. */
function auditMessage(entry) {
    const trailers = [
        ['Run', entry.run],
        ['Actor', entry.actor],
        ['Source', entry.source],
        ['Accepted', entry.accepted],
        ['Rejected', entry.rejected],
        ['Unanswered', entry.unanswered],
        ['Unsent', entry.unsent],
        ['Pending', entry.pending],
    ];
    // A bullet in front keeps a note from passing for a trailer.
    const notes = (entry.notes ?? []).map((note) => `- ${oneLine(note)}`);
    const paragraphs = [
        oneLine(entry.title),
        ...(notes.length > 0 ? [notes.join('\n')] : []),
        trailers.map(([name, value]) => `${name}: ${oneLine(String(value))}`).join('\n'),
    ];
    return `${paragraphs.join('\n\n')}\n`;
}
/** The message without secrets: its words and the values of its trailers, never the trailers’ names. */
function redactMessage(message, redact) {
    return message
        .split('\n')
        .map((line) => {
        const [name = ''] = TRAILER_NAME.exec(line) ?? [];
        return name + redact(line.slice(name.length));
    })
        .join('\n');
}
const TRAILER_NAME = /^[A-Z][a-z]+: /;
/** A commit message back as its title and trailers. */
function readAudit(message) {
    const [title = '', ...rest] = message.split('\n');
    const trailers = new Map();
    for (const line of rest) {
        const match = /^([A-Z][a-z]+): (.*)$/.exec(line);
        if (match?.[1] !== undefined && match[2] !== undefined)
            trailers.set(match[1], match[2]);
    }
    return { title, trailers };
}
/** Names come from outside: a line break in one would forge a trailer. */
function oneLine(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}


/***/ }),

/***/ 9769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n$: () => (/* binding */ LedgerStore),
  Mb: () => (/* binding */ inTheWay),
  EK: () => (/* binding */ permission)
});

// UNUSED EXPORTS: restoring

// EXTERNAL MODULE: ./src/git/failure.ts
var failure = __webpack_require__(8534);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
// EXTERNAL MODULE: ./src/git/ref.ts
var git_ref = __webpack_require__(4313);
;// CONCATENATED MODULE: ./src/ledger/attempts.ts
/** Writers that were faster so many times in a row mean that something else is wrong. */
const MOST_CONFLICTS = 40;
/** A write that is refused while the ref stays where it was is no conflict: nobody else wrote. */
const MOST_REFUSALS = 3;
/** Trouble that may pass is waited out so long. Where nothing was sent, less would be lost. */
const PATIENCE_MS = 60_000;
const PATIENCE_BEFORE_SENDING_MS = 30_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;
/** A run that was told to stop has little time left. */
const HASTY_PAUSE_MS = 500;
/** How often and how long one write of the ledger is tried again. */
class Attempts {
    #options;
    #nothingSent;
    #made = 0;
    #conflicts = 0;
    #refusals = 0;
    #troubleSince;
    constructor(options, nothingSent) {
        this.#options = options;
        this.#nothingSent = nothingSent;
    }
    /** Another writer was faster. Says whether to go on. */
    conflict() {
        this.#troubleSince = undefined;
        return ++this.#conflicts < MOST_CONFLICTS;
    }
    /** The server is against it. Says whether to go on. */
    refusal() {
        return ++this.#refusals < MOST_REFUSALS;
    }
    /** There is trouble that may pass. Says whether to go on. */
    trouble() {
        const now = this.#options.now();
        this.#troubleSince ??= now;
        return now - this.#troubleSince < (this.#nothingSent ? PATIENCE_BEFORE_SENDING_MS : PATIENCE_MS);
    }
    /** Doubling, with full jitter, so that several writers do not come back at once; short once the run is told to stop. */
    async pause() {
        const { sleep, random, signal, deadline } = this.#options;
        const longest = signal.aborted ? HASTY_PAUSE_MS : LONGEST_PAUSE_MS;
        const most = Math.min(longest, FIRST_PAUSE_MS * 2 ** Math.min(10, this.#made++));
        await sleep(random() * most, signal.aborted && !this.#nothingSent ? deadline : signal);
    }
}

// EXTERNAL MODULE: ./src/ledger/audit.ts
var audit = __webpack_require__(4308);
// EXTERNAL MODULE: ./src/ledger/failure.ts
var ledger_failure = __webpack_require__(967);
// EXTERNAL MODULE: ./src/ledger/format.ts
var format = __webpack_require__(7486);
// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 21 modules
var read_files = __webpack_require__(7139);
// EXTERNAL MODULE: ./src/files/commit.ts
var commit = __webpack_require__(4898);
// EXTERNAL MODULE: ./src/files/folder.ts
var folder = __webpack_require__(3191);
;// CONCATENATED MODULE: ./src/ledger/load.ts






/**
 * Reads a ledger from one commit of its ref, without the alias files of its source.
 * @throws LedgerError for a commit that is no ledger, or a damaged one
 */
async function findLedger(repository, ref, commit) {
    const listed = await repository.list(commit, '');
    const entries = listed.kind === 'folder' ? listed.entries : [];
    const files = new Map(entries.filter(({ kind }) => kind === 'file').map((entry) => [entry.path, entry.id]));
    const header = files.get('ledger.json');
    if (header === undefined)
        throw foreign(ref);
    const own = [...files].filter(([path]) => /^(?:pending|removed|settled)\//.test(path));
    const [first, ...rest] = await repository.read([header, ...own.map(([, id]) => id)]);
    const { commit: source, ...place } = (0,format/* readHeader */.ay)(load_text(first, 'ledger.json'));
    const pending = new Map();
    const removed = new Map();
    const settled = new Map();
    own.forEach(([path], index) => {
        if (path.startsWith('settled/')) {
            settled.set(path.slice('settled/'.length), String(rest[index] ?? ''));
            return;
        }
        const content = load_text(rest[index], path);
        const name = /^\w+\/([0-9a-f]{2})\.ndjson$/.exec(path)?.[1];
        if (name === undefined)
            throw (0,format/* damaged */.qM)(path);
        if (path.startsWith('pending/'))
            pending.set(name, (0,format/* readPending */.ct)(path, content));
        else
            removed.set(name, (0,format/* readRemovedFile */.PH)(path, content));
    });
    const tree = await repository.tree(commit, 'source');
    const odd = entries.find(({ kind, path }) => !isInPlace(kind, path));
    if (odd !== undefined)
        throw (0,format/* damaged */.qM)(odd.path);
    // An emptied alias folder leaves no `source/`, and then nothing of it is settled or pending either.
    if (tree === undefined && settled.size + pending.size > 0)
        throw (0,format/* damaged */.qM)('source');
    return { ...place, source: { commit: source, tree, files: sourceFiles(files), settled }, pending, removed };
}
/** Whether folders of a ledger are folders: a file in the place of one would pass for an empty folder. */
function isInPlace(kind, path) {
    return /^(?:pending|removed)\//.test(path) ? kind === 'file' : !/^(?:source|pending|removed)$/.test(path);
}
function sourceFiles(files) {
    const own = new Map();
    for (const [path, id] of files) {
        const below = path.slice('source/'.length);
        if (path.startsWith('source/') && (0,folder/* isAliasFile */.D1)(below))
            own.set(below, id);
    }
    return own;
}
/** Reads the alias files of a ledger's source too. */
async function readLedger(repository, { source, ...rest }, known) {
    const { files, ...place } = source;
    const pairs = await readSource(repository, { tree: place.tree, files }, known);
    // What waits must be in the files, or nobody would ever send it. A reader that sees fewer pairs than the writer did would
    // have to let those go.
    for (const [name, bucket] of rest.pending) {
        for (const [pair] of bucket)
            if (!pairs.has(pair))
                throw (0,format/* stray */.oc)(`pending/${name}.ndjson`, pair);
    }
    return { ...rest, source: { ...place, pairs } };
}
async function readSource(repository, { tree, files }, known) {
    if (tree === undefined)
        return new pair_set/* PairSet */.X_();
    if (known?.tree === tree)
        return known.pairs;
    const wanted = Array.from(files, ([path, id]) => ({ path, id })).filter(({ id }) => !known?.leftOut?.has(id));
    const fresh = wanted.filter(({ id }) => !known?.entries.has(id));
    const unread = fresh.filter(({ id }) => !known?.gone?.has(id));
    const read = await (0,read_files/* readAliasFiles */._)(await (0,commit/* readListed */.oF)(repository, unread));
    const own = [...read.flatMap(({ entries }) => entries), ...fresh.flatMap(({ id }) => known?.gone?.get(id) ?? [])];
    if (known === undefined)
        return new pair_set/* PairSet */.X_(pairsOf(own));
    const shared = new Set(wanted.map(({ id }) => id).filter((id) => known.entries.has(id)));
    const gone = [...known.entries].filter(([id]) => !shared.has(id)).flatMap(([, one]) => one);
    // A pair that stands twice may be gone from one file and still be in another that is shared.
    if (standsTwice(known))
        return new pair_set/* PairSet */.X_(pairsOf([...own, ...[...shared].flatMap((id) => known.entries.get(id) ?? [])]));
    const had = new pair_set/* PairSet */.X_(pairsOf(own));
    return new pair_set/* PatchedPairs */.JA(known.pairs, {
        without: new pair_set/* PairSet */.X_((0,pair_set/* difference */.iv)(new pair_set/* PairSet */.X_(pairsOf(gone)), had)),
        plus: new pair_set/* PairSet */.X_((0,pair_set/* difference */.iv)(had, known.pairs)),
    });
}
/** Whether any pair of the folder stands in two places. */
function standsTwice({ entries, pairs }) {
    let places = 0;
    for (const file of entries.values())
        for (const entry of file)
            places += entry.pairs.length;
    return places !== pairs.size;
}
/** The pairs of entries, without the places that they stand in. */
function* pairsOf(entries) {
    for (const entry of entries)
        for (const { account, alias } of entry.pairs)
            yield { account, alias };
}
function load_text(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,format/* damaged */.qM)(file);
    }
}
/** The ref is somebody else's. */
function foreign(ref) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-foreign',
        message: `The ref \`${ref}\` holds something else than a ledger. It was left as it is.`,
        hint: 'Set `environment` or `ledger-ref` to a name that nothing else uses.',
    });
}

;// CONCATENATED MODULE: ./src/ledger/store.ts








/** The ledger in its git ref on the remote: read, and written with compare-and-swap, so that no writer undoes another. */
class LedgerStore {
    #repository;
    #options;
    #known;
    #commit;
    #ledger;
    /** The server was waited for in vain. Whoever writes once more does not wait again. */
    #gaveUp = false;
    constructor(repository, options, known) {
        this.#repository = repository;
        this.#options = options;
        this.#known = known;
    }
    /**
     * Looks what the ref holds. The ledger can be opened once the run has read its own alias files: what the ledger shares
     * with them is not read again.
     * @throws LedgerError or GitError when it cannot be read, which is never taken for one that does not exist
     */
    static async find(repository, options) {
        const commit = await commitOf(repository, options.ref);
        const unread = commit === undefined ? undefined : await findLedger(repository, options.ref, commit);
        return {
            unread,
            open: async (known) => {
                const store = new LedgerStore(repository, options, known);
                store.#ledger = unread && (await readLedger(repository, unread, known));
                store.#commit = commit;
                return store;
            },
        };
    }
    /** The ledger as last read or written; nothing where there is none yet. */
    get ledger() {
        return this.#ledger;
    }
    /** The commit that holds it. */
    get commit() {
        return this.#commit;
    }
    get ref() {
        return this.#options.ref;
    }
    /**
     * Writes the next ledger, again and again while other writers are faster or trouble may pass. Where nothing differs,
     * nothing is written.
     * @throws LedgerError `ledger-permission`, `ledger-name`, `ledger-hidden`, `ledger-refused`, `ledger-busy`,
     * `ledger-unreachable`, `interrupted`; ToldToStop before anything was written
     */
    async write(update) {
        const { next, nothingSent } = update;
        const { ref, deadline } = this.#options;
        if (!nothingSent)
            this.#repository.seeThrough(deadline);
        const attempts = new Attempts(this.#options, nothingSent);
        let offered = false;
        let failed;
        while (true) {
            try {
                if (failed !== undefined) {
                    await this.#read();
                    // The server may have taken the write although its answer was lost.
                    if (failed.commit !== undefined && this.#commit === failed.commit)
                        return;
                    await this.#weigh(failed, attempts);
                    failed = undefined;
                }
                const after = await next(this.#ledger);
                if (after === undefined || after === this.#ledger)
                    return;
                offered = true;
                failed = await this.#offer(after, update);
                if (failed === undefined)
                    return;
            }
            catch (cause) {
                if (cause instanceof git/* ToldToStop */.N && !nothingSent)
                    throw tooLate(failed, cause);
                if (cause instanceof git/* ToldToStop */.N && offered)
                    throw brokenOff(ref, cause);
                if (!mayPass(cause))
                    throw cause;
                this.#bear(unreachable(cause), attempts);
            }
            await attempts.pause();
        }
    }
    /** Writes a commit and moves the ref to it, if it still is at the commit's parent. Gives back what did not land. */
    async #offer(after, { message, author }) {
        const { ref, epoch, redact } = this.#options;
        const parent = this.#commit;
        let commit;
        try {
            const store = await this.#repository.store();
            commit = await (0,git_ref/* writeCommit */.rV)(store, {
                parent,
                message: (0,audit/* redactMessage */.b6)(message(after), redact),
                author: redact(author),
                seconds: Math.floor(epoch() / 1000),
                changes: changesBetween(this.#ledger, after, redact),
            });
            if (commit === parent)
                return undefined;
            const pushed = await (0,git_ref/* pushRef */.qn)(store, { ref, commit, expected: parent });
            if (!pushed.landed)
                return { commit, parent, ...pushed };
            this.#ledger = after;
            this.#commit = commit;
            return undefined;
        }
        catch (cause) {
            if (mayPass(cause))
                return { commit, parent, why: 'unreachable', cause };
            if (cause instanceof failure/* GitError */.XS && cause.code === 'authentication')
                throw permission(ref, cause.message);
            throw named(cause);
        }
    }
    /** What it means that an offer did not land, once the ref was read again. @throws LedgerError where there is no hope */
    async #weigh(failed, attempts) {
        const { ref } = this.#options;
        if (this.#commit !== failed.parent) {
            if (!attempts.conflict())
                throw busy(ref);
        }
        else if (failed.why === 'unreachable' && leadsNowhere(failed.cause)) {
            if (!attempts.refusal())
                throw unreachable(failed.cause);
        }
        else if (failed.why === 'unreachable')
            this.#bear(unreachable(failed.cause), attempts);
        // Where the ref is read, it may not show yet what moved it.
        else if (failed.why === 'passing' || (failed.why === 'stale' && failed.parent !== undefined))
            this.#bear(locked(ref, failed.said), attempts);
        else if (!attempts.refusal())
            throw await this.#refusal(failed);
    }
    async #refusal({ why, said }) {
        const { ref } = this.#options;
        if (why === 'not-kept')
            return notKept(ref, said);
        if (why === 'hidden' || why === 'stale')
            return store_hidden(ref, said);
        const other = await (0,git_ref/* refInTheWay */.xZ)(this.#repository, ref).catch(() => undefined);
        return other === undefined ? permission(ref, said) : inTheWay(ref, other);
    }
    /** @throws that trouble, once it was waited for long enough */
    #bear(trouble, attempts) {
        if (attempts.trouble() && !this.#gaveUp)
            return;
        this.#gaveUp = true;
        throw trouble;
    }
    async #read() {
        const commit = await commitOf(this.#repository, this.#options.ref);
        if (commit === this.#commit)
            return;
        if (commit === undefined)
            throw deleted(this.#options.ref, this.#commit);
        const unread = await findLedger(this.#repository, this.#options.ref, commit);
        this.#ledger = await readLedger(this.#repository, unread, this.#known);
        this.#commit = commit;
    }
}
/** The commit that holds the ledger; nothing where there is none. */
async function commitOf(repository, ref) {
    const commit = await (0,git_ref/* fetchRef */.sl)(repository, ref).catch((cause) => {
        throw named(cause);
    });
    if (commit === git_ref/* NO_COMMIT */.U2)
        throw foreign(ref);
    return commit;
}
/** A branch that is called like the ledger keeps both from being used until somebody renames it. */
function named(cause) {
    if (!(cause instanceof failure/* GitError */.XS) || cause.code !== 'ambiguous-ref')
        return cause;
    return new ledger_failure/* LedgerError */.o({ code: 'ledger-name', message: cause.message, hint: cause.hint, cause });
}
function changesBetween(before, after, redact) {
    const changes = [];
    const header = (0,format/* writeHeader */.bx)(after);
    if (before === undefined || header !== (0,format/* writeHeader */.bx)(before))
        changes.push({ path: 'ledger.json', text: () => [header] });
    if (before?.source.tree !== after.source.tree) {
        const { tree } = after.source;
        if (tree !== undefined)
            changes.push({ path: 'source', tree });
        else if (before !== undefined)
            changes.push({ path: 'source', gone: true });
    }
    const writeWaiting = (bucket) => (0,format/* writePending */.bE)(bucket, redact);
    changes.push(...fileChanges((name) => `pending/${name}.ndjson`, before?.pending, after.pending, writeWaiting));
    changes.push(...fileChanges((name) => `removed/${name}.ndjson`, before?.removed, after.removed, format/* writeRemoved */.sz));
    const { settled } = after.source;
    changes.push(...fileChanges((name) => `settled/${name}`, before?.source.settled, settled, (text) => [text]));
    return changes;
}
/** The files that differ, named by the keys of the maps. */
function fileChanges(pathOf, before = new Map(), after = new Map(), write) {
    const changes = [];
    for (const [key, file] of after)
        if (file !== before.get(key))
            changes.push({ path: pathOf(key), text: () => write(file) });
    for (const key of before.keys())
        if (!after.has(key))
            changes.push({ path: pathOf(key), gone: true });
    return changes;
}
/** Whether trying again may help: the server was away, or a signal meant for this program ended git too. */
function mayPass(error) {
    return error instanceof failure/* GitError */.XS && (error.code === 'unreachable' || error.code === 'interrupted');
}
/** Whether nothing is where the ledger is pushed to. As it can be read at the same time, that is no trouble that passes. */
function leadsNowhere(error) {
    return error instanceof failure/* GitError */.XS && /does not appear to be a git repository/.test(error.stderr);
}
function deleted(ref, commit) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-deleted',
        message: `The ledger (\`${ref}\`) was deleted while this run wrote it.`,
        hint: `Restore it: ${restoring(commit ?? '<commit>', ref)}. Then run this again.`,
    });
}
/** How somebody brings a deleted ledger back: their clone never had its commits, the server still has them for a while. */
function restoring(commit, ref) {
    return `\`git fetch origin ${commit}\`, then \`git push origin ${commit}:${ref}\``;
}
/** The git server does not let this run write the ledger. */
function permission(ref, said) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-permission',
        message: `This run may not write its ledger (\`${ref}\`): ${said}`,
        hint: `On GitHub, give the job the permission to write, in the workflow file: \`permissions: { contents: write }\`. Where a rule or a hook of the server refuses it, exempt \`${ref}\` there, or set \`ledger-ref\` to a ref that may be written.`,
    });
}
function store_hidden(ref, said) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-hidden',
        message: `The git server does not show the ledger (\`${ref}\`) to this run, but has one, or keeps such names for itself: ${said}`,
        hint: `Whoever looks after the server can have it shown (\`transfer.hideRefs\`, \`uploadpack.hideRefs\`). Or set \`ledger-ref\` to a ref that can be read and written, such as the branch \`customergauge-ledger\`.`,
    });
}
function notKept(ref, said) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-refused',
        message: `The git server refused to keep the ledger (\`${ref}\`): ${said}`,
        hint: 'Have the git server fixed by whoever looks after it, then run this again.',
    });
}
/** Another ref leaves no room for the ledger's. */
function inTheWay(ref, other) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-name',
        message: `The ledger cannot be called \`${ref}\`: there is \`${other}\`, and git keeps no ref below another.`,
        hint: 'Set `ledger-ref` to a name that does not begin like that of another branch.',
    });
}
function busy(ref) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-busy',
        message: `Other runs wrote the ledger (\`${ref}\`) faster, ${MOST_CONFLICTS} times in a row.`,
        hint: 'Run this again when fewer pushes run at once; a `concurrency` group in the workflow lets one run at a time.',
    });
}
function locked(ref, said) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-busy',
        message: `The git server did not get to move the ledger (\`${ref}\`), however often it was asked: ${said}`,
        hint: `Run this again. If nothing else writes it then, a lock was left behind on the git server: whoever looks after that deletes \`${ref}.lock\` there.`,
    });
}
/** The run was told to stop, and the time that it had for the rest went by. */
function tooLate(failed, cause) {
    const trouble = failed?.why === 'unreachable' ? ` ${wordsOf(failed.cause)}` : failed ? ` (${failed.said})` : '';
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-unreachable',
        message: `The run was told to stop, and the git server did not take the ledger in the few seconds that were left.${trouble}`,
        hint: SENT_AGAIN,
        cause,
    });
}
/** A write of which nothing hangs was ended. The server may have it all the same. */
function brokenOff(ref, cause) {
    return new ledger_failure/* LedgerError */.o({
        code: 'interrupted',
        message: `Nothing was sent. The run was told to stop while it wrote the ledger (\`${ref}\`), which may be written or not.`,
        hint: 'Run it again.',
        cause,
    });
}
function unreachable(cause) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-unreachable',
        message: `The ledger could not be written. ${wordsOf(cause)}`.trim(),
        hint: SENT_AGAIN,
        cause,
    });
}
const SENT_AGAIN = 'Run this again. Whatever was sent since the last write is sent once more then.';
function wordsOf(cause) {
    return cause instanceof Error ? cause.message : '';
}


/***/ })

};
