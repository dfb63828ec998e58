export const id = 353;
export const ids = [353];
export const modules = {

/***/ 7353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ti: () => (/* binding */ actorName),
  OO: () => (/* binding */ desiredOf),
  wH: () => (/* binding */ findBooks),
  Yx: () => (/* binding */ knownFrom),
  f2: () => (/* binding */ neverTried),
  pj: () => (/* binding */ noLedgerYet),
  FS: () => (/* binding */ openBooks),
  q4: () => (/* binding */ pendingReason),
  J: () => (/* binding */ refuseBooks),
  rt: () => (/* binding */ runName),
  Gt: () => (/* binding */ withSettled)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/aliases/settled/checked-with.ts + 1 modules
var checked_with = __webpack_require__(6018);
// EXTERNAL MODULE: ./src/delivery/clock.ts
var clock = __webpack_require__(738);
// EXTERNAL MODULE: ./src/git/failure.ts
var failure = __webpack_require__(8534);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger_ledger = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/ledger/audit.ts
var audit = __webpack_require__(9546);
;// CONCATENATED MODULE: ./src/ledger/relation.ts


/**
 * How this run's commit stands to the ledger's source. The tip of a branch is never older, whatever was pushed before:
 * after a force-push it is what people want. Any other commit is older where the ledger's source is that tip, was
 * brought past this commit earlier, or descends from it.
 */
async function relate(repository, { head, tip, source, ref }) {
    if (source === head)
        return 'same';
    if (tip === head)
        return 'newer';
    if (tip === source)
        return 'older';
    if (await wasPassed(repository, ref, head))
        return 'older';
    return (await descends(repository, source, head)) ? 'older' : 'newer';
}
/** Whether the ledger's history names this commit as an earlier source. */
async function wasPassed(repository, ref, head) {
    const history = await repository.history([ref]);
    const { stdout } = await history.run(['log', '-z', '--format=%B', 'refs/history/0']);
    return stdout
        .toString('utf8')
        .split('\0')
        .some((message) => (0,audit/* readAudit */.y)(message).trailers.get('Source') === head);
}
async function descends(repository, source, head) {
    try {
        return (await repository.mergeBase(head, source)) === head;
    }
    catch (error) {
        // A commit that a force-push took from the server has no descendants there either. One that it only does not give may.
        if (error instanceof failure/* GitError */.XS && error.code === 'not-on-server')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/ledger/settled.ts
var ledger_settled = __webpack_require__(4516);
// EXTERNAL MODULE: ./src/git/transport.ts
var transport = __webpack_require__(4965);
;// CONCATENATED MODULE: ./src/git/ref.ts
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
        await store.runRemote(['fetch', '--quiet', '--no-tags', '--depth=1', transport/* REMOTE */.Bn, `+${ref}:${FETCHED}`]);
    }
    catch (error) {
        if (error instanceof failure/* GitError */.XS && /couldn't find remote ref/.test(error.stderr))
            return undefined;
        throw error;
    }
    const { stdout } = await store.run(['cat-file', '--batch-check'], { input: `${FETCHED}\n` });
    const [id = '', type] = stdout.toString('latin1').trim().split(' ');
    return type === 'commit' ? id : NO_COMMIT;
}
/** A ref of the remote because of which there can be no ref of this name: git keeps none below another. */
async function refInTheWay(repository, ref) {
    const parts = ref.split('/');
    const above = parts.flatMap((_, index) => (index < 2 ? [] : [parts.slice(0, index).join('/')]));
    const store = await repository.store();
    const { stdout } = await store.runRemote(['ls-remote', '--quiet', '--refs', transport/* REMOTE */.Bn, ...above, `${ref}/*`]);
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
 * @returns the server's words where it refused
 * @throws GitError when the server could not be reached or did not let this run in
 */
async function pushRef(store, move) {
    const { ref, commit, expected } = move;
    const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
    const args = ['push', '--porcelain', '--no-verify', lease, transport/* REMOTE */.Bn, `${commit}:${ref}`];
    const { exit, stdout, stderr } = await store.runRemote(args, [], { answers: [1] });
    if (exit === 0)
        return { landed: true };
    const refused = stdout
        .toString('utf8')
        .split('\n')
        .find((line) => line.startsWith('!'));
    // What a ruleset or a hook says stands apart from git's own words.
    const remote = [...stderr.matchAll(/^remote: (.*\S)\s*$/gm)].map(([, words]) => words);
    return { landed: false, said: [refused?.split('\t').at(-1)?.trim() ?? 'the push was refused', ...remote].join(' ') };
}

// EXTERNAL MODULE: ./src/ledger/failure.ts
var ledger_failure = __webpack_require__(967);
// EXTERNAL MODULE: ./src/ledger/format.ts
var format = __webpack_require__(7486);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 16 modules
var read_files = __webpack_require__(4102);
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
    return { ...place, source: { commit: source, tree, files: sourceFiles(files), settled }, pending, removed };
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
        mend: 'Set `environment` or `ledger-ref` to a name that nothing else uses.',
    });
}

;// CONCATENATED MODULE: ./src/ledger/store.ts





/** Writers that were faster so many times in a row mean that something else is wrong. */
const MOST_CONFLICTS = 40;
/** A write that is refused while the ref stays where it was is no conflict: nobody else wrote. */
const MOST_REFUSALS = 3;
const MOST_FAILURES = 4;
/** The ledger in its git ref on the remote: read, and written with compare-and-swap, so that no writer undoes another. */
class LedgerStore {
    #repository;
    #options;
    #known;
    #commit;
    #ledger;
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
     * Writes the next ledger, again and again while other writers are faster. Where nothing differs, nothing is written.
     * @throws LedgerError `ledger-permission`, `ledger-name`, `ledger-busy`, `ledger-unreachable`
     */
    async write({ next, message, author }) {
        const { ref, sleep, random, epoch } = this.#options;
        this.#repository.seeThrough();
        const store = await this.#repository.store();
        let conflicts = 0;
        let refusals = 0;
        let failures = 0;
        while (true) {
            const after = await next(this.#ledger);
            if (after === undefined || after === this.#ledger)
                return;
            const expected = this.#commit;
            const { commit, refused } = await this.#offer(store, {
                parent: expected,
                message: message(after),
                author,
                seconds: Math.floor(epoch() / 1000),
                changes: changesBetween(this.#ledger, after),
            });
            if (refused === undefined) {
                if (commit !== expected)
                    this.#ledger = after;
                this.#commit = commit;
                return;
            }
            if (refused.unreachable && ++failures >= MOST_FAILURES)
                throw unreachable(refused.cause);
            await sleep(random() * Math.min(5000, 100 * 2 ** Math.min(10, conflicts + refusals + failures)));
            try {
                await this.#read();
            }
            catch (cause) {
                if (!mayPass(cause))
                    throw cause;
                if (++failures >= MOST_FAILURES)
                    throw unreachable(cause);
                continue;
            }
            // The server may have taken the write although its answer was lost.
            if (commit !== undefined && this.#commit === commit)
                return;
            if (this.#commit !== expected) {
                if (++conflicts >= MOST_CONFLICTS)
                    throw busy(ref);
            }
            else if (!refused.unreachable && ++refusals >= MOST_REFUSALS) {
                const other = await refInTheWay(this.#repository, ref).catch(() => undefined);
                throw other === undefined ? permission(ref, refused.said) : inTheWay(ref, other);
            }
        }
    }
    /** Writes a commit and moves the ref to it, if it still is at the commit's parent. */
    async #offer(store, next) {
        const { ref } = this.#options;
        let commit;
        try {
            commit = await writeCommit(store, next);
            if (commit === next.parent)
                return { commit, refused: undefined };
            const pushed = await pushRef(store, { ref, commit, expected: next.parent });
            return {
                commit,
                refused: pushed.landed ? undefined : { unreachable: false, said: pushed.said, cause: undefined },
            };
        }
        catch (cause) {
            if (mayPass(cause))
                return { commit, refused: { unreachable: true, said: '', cause } };
            if (cause instanceof failure/* GitError */.XS && cause.code === 'authentication')
                throw permission(ref, cause.message);
            throw cause;
        }
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
    const commit = await fetchRef(repository, ref);
    if (commit === NO_COMMIT)
        throw foreign(ref);
    return commit;
}
function changesBetween(before, after) {
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
    changes.push(...fileChanges((name) => `pending/${name}.ndjson`, before?.pending, after.pending, format/* writePending */.bE));
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
function deleted(ref, commit) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-deleted',
        message: `The ledger (\`${ref}\`) was deleted while this run wrote it.`,
        mend: `Restore it: ${restoring(commit ?? '<commit>', ref)}. Then run this again.`,
    });
}
/** How somebody brings a deleted ledger back: their clone never had its commits, the server still has them for a while. */
function restoring(commit, ref) {
    return `\`git fetch origin ${commit}\`, then \`git push origin ${commit}:${ref}\``;
}
function permission(ref, said) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-permission',
        message: `This run may not write its ledger (\`${ref}\`): ${said}`,
        mend: `On GitHub, give the job the permission to write, in the workflow file: \`permissions: { contents: write }\`. Where a rule or a hook of the server refuses it, exempt \`${ref}\` there, or set \`ledger-ref\` to a ref that may be written.`,
    });
}
function inTheWay(ref, other) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-name',
        message: `The ledger cannot be called \`${ref}\`: there is \`${other}\`, and git keeps no ref below another.`,
        mend: 'Set `ledger-ref` to a name that does not begin like that of another branch.',
    });
}
function busy(ref) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-busy',
        message: `Other runs wrote the ledger (\`${ref}\`) faster, ${MOST_CONFLICTS} times in a row.`,
        mend: 'Run this again when fewer pushes run at once; a `concurrency` group in the workflow lets one run at a time.',
    });
}
function unreachable(cause) {
    return new ledger_failure/* LedgerError */.o({
        code: 'ledger-unreachable',
        message: `The ledger could not be written. ${cause instanceof Error ? cause.message : ''}`.trim(),
        mend: 'Run this again. What was sent since the last write is sent once more then.',
        cause,
    });
}

// EXTERNAL MODULE: ./src/settings.ts + 1 modules
var src_settings = __webpack_require__(8304);
;// CONCATENATED MODULE: ./src/commands/books.ts











async function desiredOf(repository, { pairs, entries }) {
    const tree = await repository.tree(repository.head, repository.folder);
    return { commit: repository.head, tree, pairs, entries };
}
/** With what the check of the whole folder found settled, for the ledger to keep. */
function withSettled(desired, { settled, options }, path) {
    const { tree } = desired;
    if (tree === undefined)
        return desired;
    return { ...desired, settled: (0,ledger_settled/* writeSettled */.h)(settled, { checkedWith: (0,checked_with/* checkedWith */.A)(options), tree, path }) };
}
/** Reads the ledger of the run's environment; see `findBooks`. */
async function openBooks(run, repository, desired) {
    return (await findBooks(run, repository)).open(desired);
}
/**
 * Looks for the ledger of the run's environment.
 * @throws LedgerError or GitError when it cannot be read: it is never taken for an empty one
 */
async function findBooks(run, repository) {
    const { settings } = run;
    const ref = (0,src_settings/* ledgerRef */.D)(settings);
    const never = new AbortController().signal;
    const options = {
        ref,
        random: Math.random,
        epoch: clock/* SYSTEM_CLOCK */.V.epoch,
        sleep: (milliseconds) => clock/* SYSTEM_CLOCK */.V.sleep(milliseconds, never),
    };
    let found;
    try {
        found = await LedgerStore.find(repository, options);
    }
    catch (cause) {
        if (!(cause instanceof failure/* GitError */.XS))
            throw cause;
        throw new failure/* GitError */.XS({
            code: cause.code,
            message: `The ledger cannot be read, and it is never taken for an empty one. ${cause.message}`,
            mend: cause.code === 'no-remote' ? `${cause.mend} Or set \`base: last-commit\`, which keeps no ledger.` : cause.mend,
            cause,
        });
    }
    const branch = await branchOf(run, repository);
    const head = repository.head;
    return {
        unread: found.unread,
        open: async (desired) => ({
            store: await found.open(desired),
            header: { path: repository.folder, branch, target: targetOf(settings) },
            relate: async (source) => {
                if (source === head)
                    return 'same';
                const likely = branch ?? found.unread?.branch;
                const name = likely ? `refs/heads/${likely}` : 'HEAD';
                const there = (await repository.remoteRefs([name])).get(name);
                // Where nobody says which branch this run is about, a tip that it is not on tells nothing.
                const tip = branch !== undefined || there === head ? there : undefined;
                return relate(repository, { head, tip, source, ref });
            },
        }),
    };
}
/** The branch that a push is about: on GitHub the one that the event names, elsewhere the one that is checked out. */
async function branchOf({ trigger }, repository) {
    if (trigger.kind === 'none')
        return repository.branch();
    if (!('ref' in trigger))
        return undefined;
    return /^refs\/heads\/(.+)$/s.exec(trigger.ref)?.[1];
}
/** What a ledger is bound to. No secret belongs to it, so a plan and `adopt` know it, too. */
function targetOf({ recordsUrl, configuration, accountField, aliasField }) {
    if (recordsUrl === undefined || configuration === undefined)
        return undefined;
    return { records: recordsUrl, configuration, accountField, aliasField };
}
/** What the ledger knows, as a plan needs it. */
function knownFrom(ledger) {
    if (!ledger)
        return { accepted: [], pending: new Map(), left: [] };
    const pending = new Map();
    for (const [pair, entry] of (0,ledger_ledger/* entriesOf */.Mc)(ledger.pending))
        pending.set((0,alias/* pairKey */.Yz)(pair), pendingReason(entry));
    const accepted = (0,pair_set/* without */.FF)(ledger.source.pairs, (0,ledger_ledger/* pairsIn */.jR)(ledger.pending));
    return { accepted, pending, left: [...(0,ledger_ledger/* pairsIn */.jR)(ledger.removed)] };
}
/** Why a pair waits, in words. */
function pendingReason({ sending, ended }) {
    if (sending)
        return `unanswered: a run took it up and has not said how it ended; unless it is still at work, it may exist (${sending.run})`;
    return ended ? `${ended.state}: ${ended.reason}` : 'unsent';
}
/** Whether no run ever handed the pair to CustomerGauge, as far as the ledger knows. */
function neverTried(ledger, pair) {
    const entry = ledger && (0,ledger_ledger/* entryOf */.Ms)(ledger.pending, pair);
    return entry === undefined || (!entry.sending && entry.ended?.state === 'unsent');
}
/** Why this run must not write into the ledger that it found: it keeps the books of something else. */
async function refuseBooks({ store: { ledger, ref }, header }, repository) {
    if (!ledger)
        return undefined;
    if (ledger.path !== header.path && (await repository.tree(repository.head, ledger.path)) !== undefined) {
        return {
            code: 'ledger-path',
            message: `The ledger \`${ref}\` is about the folder \`${ledger.path || '.'}\`, which still exists, and this run is about \`${header.path || '.'}\`.`,
            mend: CHOICE,
        };
    }
    if (ledger.branch !== undefined && header.branch !== undefined && ledger.branch !== header.branch) {
        const name = `refs/heads/${ledger.branch}`;
        // A branch that is gone was renamed, or gave its place to this one.
        if ((await repository.remoteRefs([name])).has(name)) {
            return {
                code: 'ledger-branch',
                message: `The ledger \`${ref}\` is about the branch \`${ledger.branch}\`, and this run is about \`${header.branch}\`.`,
                mend: `If these aliases are to be merged first, push from \`${ledger.branch}\` afterwards. ${CHOICE}`,
            };
        }
    }
    const differ = ledger.target && header.target ? differences(ledger.target, header.target) : [];
    if (differ.length === 0)
        return undefined;
    return {
        code: 'ledger-target',
        message: `The ledger \`${ref}\` is about another target than this run: ${differ.join(', ')}.`,
        mend: CHOICE,
    };
}
/** What people can do about a ledger that is about something else. */
const CHOICE = 'If it is meant as another tenant, set another `environment`. If it is the same one, run the command `adopt`: then every alias of the files counts as delivered, also what is new or still waits. What has to be sent after all is taken out of the files, pushed, and brought back.';
function differences(one, other) {
    const names = {
        records: 'records-url',
        configuration: 'configuration',
        accountField: 'account-field',
        aliasField: 'alias-field',
    };
    return Object.keys(names)
        .filter((key) => one[key] !== other[key])
        .map((key) => `\`${names[key]}\` was ${JSON.stringify(one[key])} and is ${JSON.stringify(other[key])}`);
}
/** Said where a plan starts from an empty ledger. */
function noLedgerYet(ref) {
    return `There is no ledger \`${ref}\` yet, so every alias counts as new. If CustomerGauge has them already, run the command \`adopt\` first. If the ledger was deleted, restore it: ${restoring('<commit>', ref)}, with the commit that the last push gave as its output \`ledger-commit\`.`;
}
/** Names this run in the ledger: its URL on GitHub, else something that no other run has. */
function runName(env) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
    if (!GITHUB_RUN_ID || !GITHUB_REPOSITORY)
        return `command line ${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    const server = GITHUB_SERVER_URL || 'https://github.com';
    return `${server}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT || '1'}`;
}
/** Who stands behind this run. */
function actorName(env) {
    const { GITHUB_TRIGGERING_ACTOR, GITHUB_ACTOR, GIT_AUTHOR_NAME, USER, USERNAME } = env;
    return GITHUB_TRIGGERING_ACTOR || GITHUB_ACTOR || GIT_AUTHOR_NAME || USER || USERNAME || 'unknown';
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

/***/ 8534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   L1: () => (/* binding */ noTemporaryFolder),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   Te: () => (/* binding */ gitInterrupted),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   jw: () => (/* binding */ folderMissing)
/* harmony export */ });
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
    'or the checkout downloads the files without their history. Elsewhere, run this inside the repository.';
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
/** The error for a git that was ended from outside: Ctrl-C on a terminal reaches it as well as this program. */
function gitInterrupted(args, signal) {
    return new GitError({
        code: 'interrupted',
        message: `\`git ${args[0] ?? ''}\` was ended by ${signal}.`,
        mend: 'Run this again.',
        args,
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
/** The error for a folder for temporary files that cannot be used: missing, full or not ours to write. */
function noTemporaryFolder(folder, cause) {
    return new GitError({
        code: 'temporary-folder',
        message: `No temporary folder can be made in ${folder} (${cause instanceof Error ? cause.message : cause}).`,
        mend: 'Set RUNNER_TEMP or TMPDIR to a folder with room that this step may write to.',
        cause,
    });
}
/** Turns what git said into an error that says what to do. `stderr` and `args` must be free of secrets already. */
function explainFailure(ran, stderr, exit) {
    const told = { args: ran.args, stderr, exit };
    const said = lastWords(stderr);
    // What begins with `remote:` is about the server's disk.
    if (/^(?!remote:).*(?:No space left on device|Disk quota exceeded)/m.test(stderr)) {
        return new GitError({
            ...told,
            code: 'temporary-folder',
            message: `The disk is full (${said}).`,
            mend: 'Make room, or set RUNNER_TEMP or TMPDIR to a folder on another disk.',
        });
    }
    if (/dubious ownership|unsafe repository/.test(stderr)) {
        const folder = /(?:repository at|unsafe repository \() ?'([^'\n]+)'/.exec(stderr)?.[1] ?? ran.cwd;
        return new GitError({
            ...told,
            code: 'dubious-ownership',
            message: `Git refuses to read ${folder}, because the folder belongs to another user than the one this step runs as (usual in container jobs).`,
            mend: `Add a step before this one: \`run: git config --global --add safe.directory "${folder}"\`.`,
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
    if (/unadvertised object/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'not-given',
            message: `The git server has to be asked for a commit by its id, which it does not allow (${said}).`,
            mend: 'If git is configured with `protocol.version` 0 or 1, take that out. Or fetch the whole history with `git fetch --unshallow`.',
        });
    }
    if (/not our ref|couldn't find remote ref|no such remote ref/i.test(stderr)) {
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


/***/ }),

/***/ 4965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ REMOTE),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
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
 * The name of the remote: `origin`, else the one of the branch, else the only one there is.
 * @param branchOf gives the branch that is checked out; asked where there is no `origin`
 */
async function pickRemote(entries, branchOf) {
    const names = remoteNames(entries);
    if (names.has('origin'))
        return 'origin';
    const branch = await branchOf();
    const own = entries.findLast(({ key }) => branch !== undefined && key === `branch.${branch}.remote`)?.value;
    if (own !== undefined && names.has(own))
        return own;
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0)
        return only;
    const several = `This repository has several remotes (${[...names].join(', ')}), none of which is called \`origin\`.`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS({
        code: 'no-remote',
        message: only ? several : 'Something has to be fetched, but this repository has no remote to fetch from.',
        mend: only
            ? `Say which one the branch belongs to: \`git config branch.${branch ?? '<name>'}.remote <remote>\`, or rename that one: \`git remote rename <remote> origin\`.`
            : 'Add one with `git remote add origin`, or fetch what is missing yourself.',
    });
}
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


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ auditMessage),
/* harmony export */   y: () => (/* binding */ readAudit)
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


/***/ })

};
