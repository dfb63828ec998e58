export const id = 102;
export const ids = [102,72];
export const modules = {

/***/ 3122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  push: () => (/* binding */ push)
});

// EXTERNAL MODULE: ./src/customergauge/proxy.ts
var proxy = __webpack_require__(4543);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger_ledger = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/report/sentences.ts
var sentences = __webpack_require__(7020);
;// CONCATENATED MODULE: ./src/review/held-back.ts




/** Empty unless reviews are required. */
function heldBack(review) {
    const held = review?.enforced ? review.unreviewed : [];
    return new Map(held.map((pair) => [pair, `Held back: ${(0,sentences/* cameWith */.lL)(pair)}.`]));
}
/** The failure for aliases that were held back, with a hint for each kind. */
function heldFailure(held) {
    const all = [...held.keys()];
    if (all.length === 0)
        return [];
    const it = all.length === 1 ? 'it' : 'them';
    const message = `${(0,report/* count */.U)(all.length, 'alias was', 'aliases were')} held back, because no approved pull request added ${it}.`;
    const fixes = [
        ...(all.some(({ pullRequest }) => pullRequest)
            ? ['Have somebody approve the pull request, even after its merge, and push again.']
            : []),
        ...(all.some(({ how }) => how === 'unknown')
            ? ['Not everything could be searched, so an approved pull request may have been missed.']
            : []),
        ...(all.some(({ pullRequest }) => !pullRequest)
            ? [
                'If GitHub knows no pull request, the next push asks again. If there was none, remove these aliases from the files and add them again in a pull request that is approved.',
            ]
            : []),
        'Or push once with `require-reviewed: off`.',
    ];
    return [{ code: 'held', message, hint: fixes.join(' ') }];
}
/** The changes in the ledger about pairs that are held back. Pairs with nothing new are left out. */
function heldChanges(held, { ledger, review }) {
    const origins = originsOf(review);
    const changes = new Map();
    for (const [pair, reason] of held) {
        const known = ledger && (0,ledger_ledger/* ledgerEntry */.ay)(ledger.pending, pair);
        const origin = origins.get((0,alias/* pairKey */.Yz)(pair));
        const code = `held-${pair.how}`;
        const same = known?.ended?.code === code && !known.sending;
        const learned = origin && (!known?.origin || (known.origin.pull === undefined && origin.pull !== undefined));
        if (!same || learned)
            changes.set(pair, { state: 'unsent', code, reason, origin });
    }
    return changes;
}
/** The known origin of each pair, by key, as the ledger stores it. So later pushes ask GitHub less. */
function originsOf(review) {
    return new Map(originPairs(review).map(([pair, origin]) => [(0,alias/* pairKey */.Yz)(pair), origin]));
}
/** The known origins. A pair without a known pull request may still get one later. */
function originPairs(review) {
    return [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])].flatMap((pair) => {
        const { how, pullRequest, commit } = pair;
        if (how === 'unknown')
            return [];
        const approvedBy = how === 'approved' ? (pullRequest?.approvedBy ?? []) : [];
        return [[pair, { pull: pullRequest?.number, commit, approvedBy }]];
    });
}
/** The most aliases that one commit message of the ledger names. The report has all. */
const MOST_NAMED = 100;
/** Lines about the origin of a push's aliases, for the ledger's audit trail. */
function reviewNotes(review) {
    if (!review || review.reviewed.length + review.unreviewed.length === 0)
        return [];
    const { reviewed, unreviewed } = review;
    const named = [...unreviewed, ...reviewed].slice(0, MOST_NAMED).map((pair) => {
        return `${JSON.stringify(pair.alias)} of ${JSON.stringify(pair.account)}: ${(0,sentences/* cameWith */.lL)(pair)}`;
    });
    const more = unreviewed.length + reviewed.length - named.length;
    return [(0,sentences/* reviewSentence */.U7)(review), ...review.gaps, ...named, ...(more > 0 ? [`and ${more} more`] : [])];
}

;// CONCATENATED MODULE: ./src/review/learned.ts
/** Turns GitHub’s answer into ledger changes, for later pushes and the audit trail, and finds pull requests known only now. Pure. */



/**
 * @param answer `undefined` if GitHub has not answered yet
 * @param head the pushed commit
 */
function learnedFrom(answer, head) {
    if (answer?.known) {
        const { review, unexplained, explained } = answer;
        const explanation = { origins: originPairs(review), explained: explained.commits, unexplained };
        return { explanation, notes: [...reviewNotes(review), ...lateNotes(answer)] };
    }
    if (answer?.passing === false)
        return { explanation: { origins: [], explained: [], unexplained: [] }, notes: [] };
    // If GitHub does not answer now, a later push asks at least about the newest commit.
    return {
        explanation: { origins: [], explained: [], unexplained: [head] },
        notes: ['It was not known yet which pull requests added these aliases.'],
    };
}
/** The pull requests of aliases that earlier pushes sent. */
function lateNotes({ explained }) {
    return explained.pullRequests.map(({ pullRequest: { number, approvals, commits } }) => {
        const by = [...new Set(approvals.map((one) => one.by))].join(', ');
        const named = commits.filter((commit) => explained.commits.includes(commit)).map((commit) => commit.slice(0, 10));
        return `Known only now: pull request #${number} (${by === '' ? 'merged without an approval' : `approved by ${by}`}) added ${named.join(', ')}, which an earlier push sent`;
    });
}
/** Counts accepted and pending aliases for each pull request that is known only now. */
function latePullRequests(answer, ledger) {
    if (!answer.known || !ledger)
        return [];
    const { review, explained } = answer;
    // A pull request with aliases in this push gets a comment about these instead.
    const told = new Set([...review.reviewed, ...review.unreviewed].map(({ pullRequest }) => pullRequest?.number));
    const late = explained.pullRequests.filter(({ pullRequest }) => !told.has(pullRequest.number));
    if (late.length === 0)
        return [];
    const counts = new Map(late.map((one) => [one, { accepted: 0, waiting: 0 }]));
    for (const pair of ledger.source.pairs) {
        const key = (0,alias/* pairKey */.Yz)(pair);
        for (const [{ added }, count] of counts) {
            if (added.has(key))
                count[(0,ledger_ledger/* ledgerEntry */.ay)(ledger.pending, pair) ? 'waiting' : 'accepted']++;
        }
    }
    return Array.from(counts, ([{ pullRequest }, count]) => ({ number: pullRequest.number, ...count }));
}

// EXTERNAL MODULE: ./src/clock.ts
var src_clock = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/report/failure-of.ts
var failure_of = __webpack_require__(6364);
;// CONCATENATED MODULE: ./src/review/origins.ts
/** The origin of an alias, according to the ledger and to GitHub. Pure. */


/** The origin of a pending pair that earlier pushes found. */
function originOf(pair, ledger) {
    return ledger && (0,ledger_ledger/* ledgerEntry */.ay)(ledger.pending, pair)?.origin;
}
function rangeOf(pair, ledger, base) {
    if (!ledger)
        return { since: base, until: undefined };
    const waiting = (0,ledger_ledger/* ledgerEntry */.ay)(ledger.pending, pair);
    // If its pull request is known, only commits since the last push can add anything.
    if (!waiting || waiting.origin?.pull !== undefined)
        return { since: ledger.source.commit, until: undefined };
    return { since: waiting.since, until: waiting.origin?.commit };
}
/**
 * The commits of the branch to look up for these pairs, the newest first.
 * @param source the commit of the last push
 */
function commitsToAsk(line, ranges, source) {
    const wanted = new Set();
    for (const { until } of new Map(Array.from(ranges, (one) => [one.until, one])).values()) {
        const at = until === undefined ? -1 : line.indexOf(until);
        const last = source === undefined ? -1 : line.indexOf(source);
        const fresh = last === -1 ? line : line.slice(0, last);
        for (const commit of at === -1 ? line : [...fresh, ...line.slice(at)])
            wanted.add(commit);
    }
    return line.filter((commit) => wanted.has(commit));
}
/** The origin of a pair as an earlier push found it. */
function remembered(pair, { pull, commit, approvedBy }, link) {
    if (pull === undefined)
        return { ...pair, how: 'direct', pullRequest: undefined, commit };
    const pullRequest = { number: pull, url: link(pull), title: '', author: '', approvedBy };
    return { ...pair, how: approvedBy.length > 0 ? 'approved' : 'unapproved', pullRequest, commit };
}
/** The origin of a pair as this run found it. */
function foundOut(pair, sources, { incomplete, head }) {
    const key = (0,alias/* pairKey */.Yz)(pair);
    const adding = sources.filter(({ added }) => added.has(key));
    const approving = adding.find(({ approvedBy }) => approvedBy.has(key));
    const source = approving ?? adding[0];
    if (!source)
        return { ...pair, how: incomplete ? 'unknown' : 'direct', pullRequest: undefined, commit: head };
    const approvedBy = source.approvedBy.get(key) ?? [];
    const pullRequest = {
        ...{
            number: source.pullRequest.number,
            url: source.pullRequest.url,
            title: source.pullRequest.title,
            author: source.pullRequest.author,
            approvedBy: source.pullRequest.approvals.map(({ by }) => by),
        },
        approvedBy,
    };
    const others = source.pullRequest.approvals.length > 0 ? 'after-approval' : 'unapproved';
    return { ...pair, how: approving ? 'approved' : others, pullRequest, commit: source.pullRequest.commits.at(-1) };
}

// EXTERNAL MODULE: ./src/error.ts
var src_error = __webpack_require__(1557);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/ledger/advance.ts
var advance = __webpack_require__(5207);
// EXTERNAL MODULE: ./src/ledger/buckets.ts
var buckets = __webpack_require__(4994);
;// CONCATENATED MODULE: ./src/ledger/explain.ts


/** So many commits are looked up again, each for so long. After that, the commit probably had no pull request. */
const MOST = 20;
const LONGEST_MS = 48 * 3_600_000;
/** The ledger with these findings. That no pull request is known is never final: GitHub may list one later. */
function explain(before, { origins, explained, unexplained, time }) {
    const pending = new buckets/* BucketsDraft */.R(before.pending);
    // Pairs in a row with the same entry and origin share the new entry too.
    let last;
    for (const [pair, origin] of origins) {
        const entry = pending.get(pair);
        if (entry === undefined)
            continue;
        if (last?.entry !== entry || last.origin !== origin) {
            const better = (0,advance/* betterOrigin */.xI)(entry.origin, origin);
            last = { entry, origin, after: better && better !== entry.origin ? { ...entry, origin: better } : entry };
        }
        if (last.after !== entry)
            pending.set(pair, last.after);
    }
    const known = before.unexplained ?? [];
    const gone = new Set(explained);
    const kept = known.filter(({ commit }) => !gone.has(commit));
    const fresh = unexplained.filter((commit) => !gone.has(commit) && !known.some((one) => one.commit === commit));
    const changed = fresh.length > 0 || kept.length < known.length;
    const all = [...fresh.map((commit) => ({ commit, time })), ...kept].filter((one) => isRecent(one, time));
    return { ...before, pending: pending.done(), unexplained: changed ? all.slice(0, MOST) : known };
}
/** The commits that are worth asking about again. */
function stillUnexplained(ledger, time) {
    return (ledger?.unexplained ?? []).filter((one) => isRecent(one, time)).map(({ commit }) => commit);
}
function isRecent({ time }, now) {
    return Date.parse(now) - Date.parse(time) < LONGEST_MS;
}

// EXTERNAL MODULE: ./src/github/merged-pull-requests.ts
var merged_pull_requests = __webpack_require__(2382);
// EXTERNAL MODULE: ./src/files/pairs-added.ts
var pairs_added = __webpack_require__(2005);
// EXTERNAL MODULE: ./src/git/commit-id.ts
var commit_id = __webpack_require__(9341);
;// CONCATENATED MODULE: ./src/review/pull-request-pairs.ts
/** The pairs that a merged pull request added, according to its own commits. */



/**
 * Reads the pairs of pull requests. A commit that cannot be read adds nothing, and `gaps` gets a sentence about it: a
 * pair that was not seen never counts as approved.
 */
async function readPullRequestPairs(repository, pullRequests, options) {
    const all = [];
    for (const one of pullRequests) {
        const merged = await commitPairs(repository, one, one.headSha, options);
        const approvedBy = new Map();
        for (const { by, commit } of one.approvals) {
            const looked = commit === one.headSha ? merged : await commitPairs(repository, one, commit, options);
            // A pair that was approved but removed before the merge does not come from this pull request.
            for (const key of looked)
                if (merged.has(key))
                    approvedBy.set(key, [...(approvedBy.get(key) ?? []), by]);
        }
        all.push({ pullRequest: one, added: merged, approvedBy });
    }
    return all;
}
/** The pairs of one commit of a pull request that the target branch did not have. */
async function commitPairs(repository, { number, commits }, commit, { formerFolder, gaps }) {
    try {
        // The parent of the oldest merged commit is the branch without this pull request, however it was merged.
        const oldest = commits.at(-1) ?? '';
        for (const id of [commit, oldest])
            if (!(0,commit_id/* isCommitId */.j)(id))
                throw notACommit(id);
        await repository.bring(oldest);
        const [before] = await repository.parents(oldest);
        const base = before === undefined ? undefined : await repository.mergeBase(commit, before);
        return await (0,pairs_added/* pairsAdded */.Q)(repository, { commit, base, formerFolder });
    }
    catch (error) {
        if (!(0,src_error/* hasCode */.up)(error, ...src_error/* GIT_CODES */.Cv))
            throw error;
        gaps.push(`A commit of pull request #${number} cannot be read (\`${commit.slice(0, 40)}\`). ${error.message}`);
        return new Set();
    }
}
function notACommit(id) {
    const message = `GitHub's answer names ${JSON.stringify(id.slice(0, 50))}, which is not a commit.`;
    return new src_error/* CodedError */.AK({ code: 'not-on-server', message, hint: 'Run this again.' });
}

;// CONCATENATED MODULE: ./src/review/search.ts
/** Searches GitHub's pull requests for those that added the aliases of a push. */




/** The most commits to look up. Each needs one request. */
const MOST_COMMITS = 200;
/**
 * Finds the pull requests that added the pairs to send, and which pairs were in an approved commit. It uses only the
 * commits of the pull requests and GitHub's record of reviews. Comments do not count, because anyone with write access
 * can edit them. GitHub may list a merge only after a minute, so each further round asks again about commits without a
 * pull request.
 */
class PullRequestSearch {
    #options;
    #pairs;
    #origins;
    #gaps = [];
    #sources = new Map();
    /** Pull requests with commits in the ranges in which pairs were added. */
    #inRange = new Set();
    /** The commits of the branch that were looked up for a pair, the newest first. */
    #line = [];
    #unknown = new Set();
    #begun = false;
    constructor(options) {
        this.#options = options;
        this.#pairs = [...options.pairs];
        this.#origins = new Map(this.#pairs.map((pair) => [pair, originOf(pair, options.ledger)]));
    }
    /** Asks GitHub: first about everything, later only about what it did not know. @throws CodedError */
    async round() {
        if (this.#begun) {
            await this.#ask(this.#openOf(this.#line), true);
            return this.#ask(this.#openOf(this.#earlier), false);
        }
        this.#begun = true;
        const open = this.#pairs.filter((pair) => !this.#isSettled(pair));
        // Pull requests that are known already may have been approved since.
        await this.#ask(open.flatMap((pair) => {
            const origin = this.#origins.get(pair);
            return origin?.pull === undefined || origin.commit === undefined ? [] : [origin.commit];
        }), false);
        await this.#askAboutRange(open.filter((pair) => !this.#isApproved(pair)));
        await this.#ask(this.#earlier, false);
    }
    /** Whether asking again may help: a commit that may have added a pair has no known pull request. */
    get isOpen() {
        if (!this.#begun)
            return true;
        return this.#openOf(this.#options.unexplained).length > 0 || this.unexplained.length > 0;
    }
    /** The pairs without a known pull request. */
    get unfound() {
        return this.review.unreviewed.filter(({ pullRequest }) => pullRequest === undefined);
    }
    /** Commits that may have added pairs without a known pull request, the newest first. */
    get unexplained() {
        return this.unfound.length === 0 ? [] : this.#openOf(this.#line);
    }
    /** Commits of earlier pushes whose pull request is known now, and these pull requests. */
    get explained() {
        const asked = new Set(this.#options.unexplained);
        const pullRequests = [...this.#sources.values()].filter(({ pullRequest }) => pullRequest.commits.some((commit) => asked.has(commit)));
        const commits = pullRequests.flatMap(({ pullRequest }) => pullRequest.commits.filter((commit) => asked.has(commit)));
        return { commits, pullRequests };
    }
    get review() {
        const { enforced, link, repository } = this.#options;
        const about = { incomplete: this.#gaps.length > 0, head: repository.head };
        const provenance = this.#pairs.map((pair) => {
            const known = this.#origins.get(pair);
            const sources = this.#sourcesOf(pair);
            const found = sources.some(({ added }) => added.has((0,alias/* pairKey */.Yz)(pair)));
            const still = known && enforced ? { ...known, approvedBy: [] } : known;
            return still && !found ? remembered(pair, still, link) : foundOut(pair, sources, about);
        });
        return {
            reviewed: provenance.filter(({ how }) => how === 'approved'),
            unreviewed: provenance.filter(({ how }) => how !== 'approved'),
            enforced,
            gaps: this.#gaps,
        };
    }
    /** Commits that only earlier pushes sent. */
    get #earlier() {
        return this.#options.unexplained.filter((commit) => !this.#line.includes(commit));
    }
    #openOf(commits) {
        return commits.filter((commit) => this.#unknown.has(commit));
    }
    #isSettled(pair) {
        const origin = this.#origins.get(pair);
        // Whether the origin is final. An unapproved pair may be approved later, or added again by another pull request.
        return origin !== undefined && origin.pull !== undefined && origin.approvedBy.length > 0 && !this.#options.enforced;
    }
    #sourcesOf(pair) {
        const pull = this.#origins.get(pair)?.pull;
        return [...this.#sources.values()].filter(({ pullRequest: { number } }) => this.#inRange.has(number) || number === pull);
    }
    #isApproved(pair) {
        return this.#sourcesOf(pair).some(({ approvedBy }) => approvedBy.has((0,alias/* pairKey */.Yz)(pair)));
    }
    async #askAboutRange(left) {
        if (left.length === 0)
            return;
        const { repository, ledger, base } = this.#options;
        const ranges = left.map((pair) => rangeOf(pair, ledger, base));
        const since = new Set(ranges.map((range) => range.since));
        const { line, others, complete } = await repository.commitsSince(repository.head, {
            since: since.has(undefined) ? [] : [...since].filter((commit) => commit !== undefined),
            most: MOST_COMMITS,
        });
        const wanted = commitsToAsk(line, ranges, ledger?.source.commit);
        this.#line = wanted;
        await this.#ask(wanted, true);
        const open = left.filter((pair) => !this.#isApproved(pair));
        if (open.length === 0)
            return;
        await this.#ask(others.slice(0, Math.max(0, MOST_COMMITS - line.length)), true);
        if (!complete && left.some((pair) => !this.#isApproved(pair)))
            this.#gaps.push(`Only the last ${MOST_COMMITS} commits of the branch were searched for pull requests.`);
    }
    async #ask(commits, ranged) {
        const { api, branch, repository, ledger } = this.#options;
        const asked = new Set(commits);
        const known = [...this.#sources.values()].filter(({ pullRequest }) => pullRequest.commits.some((commit) => asked.has(commit)));
        const answered = new Set(known.flatMap(({ pullRequest }) => pullRequest.commits));
        const open = commits.filter((commit) => !answered.has(commit));
        const { pullRequests, unknown } = await (0,merged_pull_requests/* mergedPullRequests */.S0)(api, open, { branch, limit: MOST_COMMITS });
        for (const commit of open)
            this.#unknown.delete(commit);
        for (const commit of unknown)
            this.#unknown.add(commit);
        if (ranged)
            for (const { number } of [...pullRequests, ...known.map(({ pullRequest }) => pullRequest)])
                this.#inRange.add(number);
        const changed = pullRequests.flatMap((one) => this.#withKnown(one) ?? []);
        const formerFolder = ledger?.path ?? repository.folder;
        for (const one of await readPullRequestPairs(repository, changed, { formerFolder, gaps: this.#gaps }))
            this.#sources.set(one.pullRequest.number, one);
    }
    /** Adds the commits that were known before; `undefined` if there are no new ones. */
    #withKnown(found) {
        const known = this.#sources.get(found.number)?.pullRequest.commits ?? [];
        if (known.length > 0 && found.commits.every((commit) => known.includes(commit)))
            return undefined;
        const all = [...new Set([...known, ...found.commits])];
        // The newest first, as on the branch: the parent of the oldest is the branch without the pull request.
        const place = (commit) => {
            const at = this.#line.indexOf(commit);
            return at === -1 ? this.#line.length : at;
        };
        return { ...found, commits: all.toSorted((a, b) => place(a) - place(b)) };
    }
}

;// CONCATENATED MODULE: ./src/review/review-answer.ts
/** The question to GitHub where the aliases of a push come from, and its answer. */





/** Whether there is something to ask and a way to ask it. */
function hasQuestion({ github, clock }, { pairs, ledger, enforced }) {
    if (pairs.length > 0)
        return github !== undefined || enforced;
    return github !== undefined && stillUnexplained(ledger, (0,src_clock/* timeText */.Tc)(clock)).length > 0;
}
/** The search for a question; `undefined` if GitHub cannot be asked. */
function openSearch({ github: api, trigger, host, clock }, repository, question) {
    const branch = (0,github_event/* branchOfEvent */.sf)(trigger);
    if (!api || branch === undefined)
        return undefined;
    return new PullRequestSearch({
        ...question,
        repository,
        api,
        branch,
        unexplained: stillUnexplained(question.ledger, (0,src_clock/* timeText */.Tc)(clock)),
        link: (number) => `${host.serverUrl}/${api.owner}/${api.repo}/pull/${number}`,
    });
}
/** The result of a search, or why it failed. */
async function answered(search) {
    try {
        const done = await search();
        return done ? answerSoFar(done) : { known: false, why: NO_GITHUB, passing: false };
    }
    catch (error) {
        if (!(0,src_error/* hasCode */.up)(error, ...src_error/* GITHUB_CODES */.lR, ...src_error/* GIT_CODES */.Cv))
            throw error;
        const message = `GitHub does not say which pull requests added these aliases. ${error.message}`;
        const passing = (0,src_error/* hasCode */.up)(error, 'github-outage', 'github-unreachable', 'github-rate-limit');
        return { known: false, why: { code: 'review-unknown', message, hint: readPermission(error) }, passing };
    }
}
function answerSoFar({ review, unexplained, explained }) {
    return { known: true, review, unexplained, explained };
}
const NO_GITHUB = {
    code: 'review-unknown',
    message: 'It is unknown which pull requests added these aliases: this needs a run on GitHub, on a branch, with a token.',
    hint: 'Push in a workflow on GitHub with `github-token`, or set `require-reviewed: off`.',
};
function readPermission(error) {
    if ((0,src_error/* hasCode */.up)(error, 'github-permission'))
        return 'Give the job the permission to read pull requests: `permissions: { pull-requests: read }`, or `write`, which the comment needs.';
    return error.hint;
}

;// CONCATENATED MODULE: ./src/review/reviewing.ts
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






function beginReview(run, at, question) {
    if (!hasQuestion(run, question))
        return NO_QUESTION;
    return question.enforced ? before(run, at, question) : beside(run, at, question);
}
const NO_QUESTION = {
    before: async () => undefined,
    soon: async () => { },
    learned: () => undefined,
    end: async () => undefined,
    [Symbol.asyncDispose]: async () => { },
};
/** Asks everything before sending. The opening record then has the answer already. */
function before(run, { repository }, question) {
    let answer;
    return {
        ...NO_QUESTION,
        before: async () => {
            answer = await askBeforeSending(run, repository, question);
            return answer;
        },
        learned: () => {
            if (!answer?.known)
                return undefined;
            return { explanation: learnedFrom(answer, question.head).explanation, notes: lateNotes(answer) };
        },
        end: async () => answer,
    };
}
/** Asks while records are sent. What GitHub does not know two minutes after a merge is left to later pushes. */
const PAUSES_MS = [2_000, 3_000, 5_000, 10_000, 20_000, 40_000, 40_000];
const SOON_MS = 5_000;
/** Sending never waits for an answer, and a failure here never fails the push. */
function beside(run, { open }, question) {
    const ending = new AbortController();
    const stopped = AbortSignal.any([ending.signal, run.signal]);
    const began = Promise.withResolvers();
    let latest;
    const learn = (answer) => {
        latest = answer;
        began.resolve(answer);
        return answer;
    };
    const work = async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const repository = __addDisposableResource(env_1, await open(), true);
            const search = openSearch(run, repository, question);
            const round = async () => {
                await search?.round();
                return search;
            };
            learn(await answered(round));
            if (!search || !latest?.known)
                return learn(latest ?? (await answered(round)));
            const isDone = () => !search.isOpen || stopped.aborted;
            const pause = (milliseconds) => run.clock.sleep(milliseconds, stopped);
            if (!isDone())
                await (0,src_clock/* askAgain */.et)(PAUSES_MS, pause, async () => {
                    if (run.signal.aborted)
                        return true;
                    // A later failure must not discard an earlier answer.
                    const again = await answered(round);
                    if (again.known)
                        learn(again);
                    return !again.known || isDone();
                });
            return learn(answerSoFar(search));
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
    };
    const asked = work().catch((error) => learn(unexpected(error)));
    const end = () => {
        ending.abort();
        return asked;
    };
    return {
        before: async (sends) => (sends ? undefined : began.promise),
        soon: async () => {
            const enough = new AbortController();
            await Promise.race([began.promise, run.clock.sleep(SOON_MS, AbortSignal.any([enough.signal, run.signal]))]);
            enough.abort();
        },
        learned: () => learnedFrom(latest, question.head),
        end,
        [Symbol.asyncDispose]: async () => {
            await end();
        },
    };
}
function unexpected(error) {
    const { message, hint } = (0,failure_of/* failureOf */.g)(error);
    const said = `GitHub could not be asked where these aliases come from. ${message}`;
    return { known: false, why: { code: 'review-unknown', message: said, hint }, passing: true };
}
/** The pauses between requests before aliases are held back: a minute in total. */
const PAUSES_BEFORE_MS = [2_000, 4_000, 8_000, 16_000, 30_000];
/** GitHub certainly lists merges that are older than this. */
const FRESH_MS = 5 * 60_000;
/**
 * Finds which of the aliases to send were in an approved commit. If aliases would be held back only because GitHub does
 * not list a merge yet, GitHub gets up to a minute.
 */
function askBeforeSending(run, repository, question) {
    return answered(async () => {
        const search = openSearch(run, repository, question);
        if (!search)
            return undefined;
        await search.round();
        // Aliases for which an earlier push found nothing are looked up again, but not waited for.
        const isNew = (pair) => originOf(pair, question.ledger) === undefined;
        const waits = () => (search.unexplained.length > 0 ? search.unfound.filter(isNew).length : 0);
        if (waits() === 0 || !(await isFresh(run, repository)))
            return search;
        const them = waits() === 1 ? 'an alias' : (0,report/* count */.U)(waits(), 'alias', 'aliases');
        run.show.notice(`GitHub does not know yet which pull request added ${them} of this push. This run asks again for up to a minute before it holds anything back.`);
        const pause = (milliseconds) => run.clock.sleep(milliseconds, run.signal);
        await (0,src_clock/* askAgain */.et)(PAUSES_BEFORE_MS, pause, async () => {
            if (run.signal.aborted)
                return true;
            await search.round();
            return waits() === 0;
        });
        return search;
    });
}
/** Whether the push was recent, as far as the event tells. */
async function isFresh({ trigger, clock }, repository) {
    const pushed = (trigger.kind === 'push' && trigger.pushedAt) || 0;
    return clock.epoch() - Math.max(pushed, await repository.committedAt(repository.head)) < FRESH_MS;
}

// EXTERNAL MODULE: ./src/run/check-commit.ts + 1 modules
var check_commit = __webpack_require__(342);
// EXTERNAL MODULE: ./src/run/compare.ts
var compare = __webpack_require__(1530);
// EXTERNAL MODULE: ./src/run/confirm.ts
var run_confirm = __webpack_require__(8125);
// EXTERNAL MODULE: ./src/run/ledger/binding.ts
var binding = __webpack_require__(1682);
// EXTERNAL MODULE: ./src/run/ledger/first-push.ts
var first_push = __webpack_require__(9094);
// EXTERNAL MODULE: ./src/run/make-plan.ts + 4 modules
var make_plan = __webpack_require__(936);
// EXTERNAL MODULE: ./src/run/open-repository.ts + 7 modules
var open_repository = __webpack_require__(7083);
// EXTERNAL MODULE: ./src/run/perform.ts
var perform = __webpack_require__(8688);
// EXTERNAL MODULE: ./src/run/permission.ts
var permission = __webpack_require__(9762);
// EXTERNAL MODULE: ./src/run/stop.ts
var stop = __webpack_require__(6941);
// EXTERNAL MODULE: ./src/customergauge/http.ts + 4 modules
var customergauge_http = __webpack_require__(2072);
// EXTERNAL MODULE: ./src/customergauge/record-answer.ts + 1 modules
var record_answer = __webpack_require__(5632);
// EXTERNAL MODULE: ./src/customergauge/record-request.ts
var record_request = __webpack_require__(5362);
// EXTERNAL MODULE: ./src/customergauge/refusal-hints.ts
var refusal_hints = __webpack_require__(6628);
// EXTERNAL MODULE: ./src/customergauge/token.ts + 1 modules
var token = __webpack_require__(9551);
;// CONCATENATED MODULE: ./src/customergauge/customergauge.ts





/** How often a refused token is tried again, if `retries` allows it. */
const MOST_TOKEN_TRIES = 4;
const NOT_SENT = {
    kind: 'aborted',
    reason: { code: 'aborted', message: 'The run was stopped before this was sent.' },
    processed: 'no',
};
const REFUSED_TOKEN = {
    inputs: ['region', 'records-url', 'client-id', 'client-secret'],
    hint: 'The token endpoint issued a token, but the records endpoint does not accept it: both must belong to the same tenant.',
};
function openCustomerGauge(options) {
    const { target, record, epoch, redact, successText } = options;
    const http = (0,customergauge_http.openHttp)({ ...options, connections: options.concurrency });
    const tokens = new token.TokenSource({
        ...options,
        exchange: (request) => http.exchange(request, options.signal),
        url: target.authUrl,
    });
    let method = options.method;
    let otherVerbWorks = false;
    let proven = false;
    const sendOnce = async (pair, way) => {
        const verb = method;
        const exchange = await http.exchange((0,record_request/* recordRequest */.Vi)(pair, record, { ...way, url: target.recordsUrl, method: verb }), way.signal);
        const sent = (0,record_request/* fieldsOf */.Pf)(pair, record);
        const answer = (0,record_answer/* readRecordAnswer */.Cn)(exchange, { method: verb, now: epoch(), redact, proven, successText, sent });
        if (answer.kind === 'accepted') {
            proven = true;
            if (verb !== options.method)
                otherVerbWorks = true;
        }
        if (answer.kind !== 'other-verb')
            return answer;
        // Nothing was processed. Other requests in flight may get the same answer; only the first one switches, and only once.
        if (method === options.method)
            method = answer.method;
        else if (method !== answer.method)
            return (0,record_answer/* wrong */.Qm)(answer.reason, (0,refusal_hints/* wrongVerb */.Zx)(verb, undefined));
        return sendOnce(pair, way);
    };
    const send = async (pair, signal) => {
        let sent = false;
        let token = await tokens.current();
        if (typeof token !== 'string')
            return withoutToken(token, sent);
        // The run may have been told to stop while it waited for the token.
        if (options.signal.aborted)
            return NOT_SENT;
        let answer = await sendOnce(pair, { token, signal });
        // A fresh token may be refused at first: the clock is ahead, or one of several machines does not know it yet. So it gets
        // time, and every other attempt gets a new token.
        const tries = Math.min(options.retries, MOST_TOKEN_TRIES);
        for (let attempt = 0; answer.kind === 'unauthorised'; attempt++) {
            if (attempt > tries)
                return (0,record_answer/* wrong */.Qm)(answer.reason, REFUSED_TOKEN);
            sent = true;
            if (attempt % 2 === 0)
                token = await tokens.renew(token);
            if (typeof token !== 'string')
                return withoutToken(token, sent);
            if (attempt > 0 && !(await options.wait(attempt, undefined)))
                return NOT_SENT;
            if (options.signal.aborted)
                return NOT_SENT;
            answer = await sendOnce(pair, { token, signal, lastOnConnection: true });
        }
        return answer;
    };
    return {
        send,
        get switchedTo() {
            return otherVerbWorks ? method : undefined;
        },
        [Symbol.asyncDispose]: () => http.close(),
    };
}
function withoutToken({ message, ...told }, sent) {
    return { ...told, reason: { code: 'token', message }, sent };
}

;// CONCATENATED MODULE: ./src/delivery/asked-waits.ts
/** Limits how long `Retry-After` can make a run wait. */
/** A run that is asked for a longer wait ends, and says when to run again. */
const asked_waits_LONGEST_MS = 10 * 60_000;
/** A run also ends when its waits add up to more than this. */
const MOST_MS = 15 * 60_000;
/** Adds up the waits of a run. Waits that overlap count once. */
class AskedWaits {
    #until = Number.NEGATIVE_INFINITY;
    #total = 0;
    #refused;
    /** The waits that were requested so far, including a current one, in milliseconds. */
    get totalMs() {
        return this.#total;
    }
    /**
     * Adds a wait. Returns why the run must not wait for it; from then on, it waits for none.
     * @param now milliseconds on a scale that never goes back
     */
    take(askedMs, now) {
        const until = now + askedMs;
        this.#total += Math.max(0, until - Math.max(now, this.#until));
        this.#until = Math.max(this.#until, until);
        if (askedMs > asked_waits_LONGEST_MS)
            this.#refused ??= 'one';
        else if (this.#total > MOST_MS)
            this.#refused ??= 'all';
        return this.#refused && { which: this.#refused, leftMs: this.#until - now };
    }
}

;// CONCATENATED MODULE: ./src/delivery/backoff.ts
/** The wait before the next attempt. */

const FIRST_MS = 1000;
const backoff_LONGEST_MS = 30_000;
/**
 * The wait of one record before its next attempt (1 is the first repetition). It doubles, is never less than three
 * quarters of a step, and is spread so that records that failed together are not repeated together.
 * @param random a number from 0 up to 1
 */
function backoffMs(repetition, random) {
    return Math.min(backoff_LONGEST_MS, (0,src_clock/* doubledMs */.qe)(repetition, { firstMs: FIRST_MS, longestMs: backoff_LONGEST_MS * 2 }) * spreadFactor(random));
}
/** A factor from three quarters up to five quarters. */
function spreadFactor(random) {
    return 0.75 + random / 2;
}

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/delivery/stops.ts
/** The messages for deliveries that ended early. */



const INTERRUPTED = {
    kind: 'interrupted',
    message: 'The run was told to stop.',
    hint: 'Run it again to send the rest.',
    inputs: [],
};
/** A bug of ours, which would affect every other record too. */
function mistake(error) {
    return {
        kind: 'internal',
        message: `An unexpected error occurred: ${(0,src_error/* messageOf */.bD)(error)}`,
        hint: 'Please report it with this message, and run this again to send the rest.',
        inputs: [],
    };
}
function isStop(reason) {
    return reason !== null && typeof reason === 'object' && 'kind' in reason && 'hint' in reason;
}
/**
 * No record can get through.
 * @param others whether other records were accepted
 */
function walled({ pair, reason }, wall, others) {
    // The server answered, and accepted other records.
    const alone = others && reason?.status !== undefined
        ? ` Other records were accepted before it, so the reason may be this alias alone: ${(0,shown/* shown */.SP)(pair.alias)} of ${(0,shown/* shown */.SP)(pair.account)}.`
        : '';
    const kind = wall.kind === 'no-token' && wall.passing ? 'unreachable' : 'wrong-target';
    return { kind, message: `${said(reason)}${alone}`, hint: wall.hint, inputs: wall.inputs, ...about(reason) };
}
/** The very first record got no answer, however often it was tried. */
function unreachable(reason) {
    if (reason.hint)
        return { kind: 'unreachable', message: said(reason), hint: reason.hint, inputs: [], ...about(reason) };
    const inputs = ['records-url', 'region'];
    return { kind: 'unreachable', message: said(reason), hint: `Try again later, or check ${(0,record_answer/* named */.KT)(inputs)}.`, inputs };
}
/** Most records fail for good. */
function tripped(what, { reason }) {
    return {
        kind: 'circuit',
        message: `${what} The last one: ${said(reason)}`,
        hint: `Nothing more was sent. ${reason?.hint ?? 'See what the failed records have in common, fix it, and push again.'}`,
        inputs: [],
        ...about(reason),
    };
}
/** An outage that did not end. */
function outageOf(reason) {
    return {
        kind: 'circuit',
        message: `CustomerGauge accepted no record for 3 minutes. The last failure: ${said(reason)}`,
        hint: 'Nothing more was sent. Run this again once CustomerGauge works again: it sends what is left.',
        inputs: [],
    };
}
/**
 * The API asks for a longer wait than a run accepts.
 * @param epoch the current time, in milliseconds since 1970
 */
function askedToWait({ which, leftMs }, epoch) {
    const again = fullMinute(epoch + leftMs);
    const much = which === 'one' ? 'longer than 10 minutes' : 'longer than 15 minutes in total';
    return {
        kind: 'asked-to-wait',
        message: `CustomerGauge accepts no records for now: it asks to wait ${much}, and a run does not wait that long. Run this again after ${again.text}.`,
        hint: 'Nothing more was sent. The next run sends what is left.',
        inputs: [],
        runAgainAt: again.iso,
    };
}
/** The largest time that a `Date` can hold. */
const LAST_DATE = 8.64e15;
const MINUTE_MS = 60_000;
/** A time for people and for programs, in UTC, rounded up to a minute. */
function fullMinute(epoch) {
    const iso = new Date(Math.min(Math.ceil(epoch / MINUTE_MS) * MINUTE_MS, LAST_DATE)).toISOString();
    const [day, time = ''] = iso.split('T');
    return { iso, text: `${day} ${time.slice(0, 'hh:mm'.length)} UTC` };
}
/** If so many opening records are refused because of the same headings, the headings are wrong. */
const OPENING_REFUSALS = 3;
/**
 * Whether the headings are wrong: the last records before the first accepted one were refused because of the same
 * `record.*` keys.
 * @param ended whether no more records follow, so that fewer must suffice
 */
function refusedHeadings(opening, ended) {
    const enough = ended ? opening.length > 1 : opening.length >= OPENING_REFUSALS;
    if (!enough || !sameHeadings(ended ? opening : opening.slice(-OPENING_REFUSALS)))
        return undefined;
    const inputs = ['account-field', 'alias-field', 'configuration'];
    return {
        kind: 'wrong-target',
        message: `All records so far were refused because of the same fields. ${said(opening.at(-1)?.reason)}`,
        hint: `Check ${(0,record_answer/* named */.KT)(inputs)}: both headings must be exactly the Field Headings of the Inbound Mapping.`,
        inputs,
    };
}
/** Whether all these records were refused because of the same `record.*` keys. */
function sameHeadings(outcomes) {
    const about = outcomes.map(({ reason }) => reason?.status === 422
        ? Object.keys(reason.fields ?? {})
            .filter((key) => key.startsWith('record.'))
            .sort()
            .join('\n')
        : '');
    return about[0] !== '' && about.every((keys) => keys === about[0]);
}
/** Advice about this reason need not repeat what the stop says. */
function about(reason) {
    return reason?.hint ? { about: reason.code } : {};
}
function said(reason) {
    if (!reason)
        return '';
    const fields = Object.entries(reason.fields ?? {}).map(([key, words]) => ` ${key}: ${words.join(' ')}`);
    return `${reason.message}${fields.join('')}`;
}

;// CONCATENATED MODULE: ./src/delivery/circuit.ts

class Judge {
    #proven;
    #circuit = new Circuit();
    /** The outcomes before the first accepted record. */
    #opening = [];
    #accepted = false;
    /** @param proven whether this target ever accepted a record: then records that failed before say nothing about the headings */
    constructor(proven) {
        this.#proven = proven;
    }
    /** Takes a final outcome, and returns why delivery should stop, if it should. */
    take({ triedBefore = false }, outcome) {
        this.#accepted ||= outcome.state === 'accepted';
        if (!this.#accepted && !(this.#proven && triedBefore))
            this.#opening.push(outcome);
        const failing = this.#circuit.take(outcome, !triedBefore);
        return refusedHeadings(this.#opening, false) ?? (failing === undefined ? undefined : tripped(failing, outcome));
    }
    /** At the end, fewer records suffice to show that the headings are wrong. */
    atEnd() {
        return this.#accepted ? undefined : refusedHeadings(this.#opening, true);
    }
}
const IN_A_ROW = 10;
const WINDOW = 50;
/** Detects that continuing would only cause more failures of the same kind. */
class Circuit {
    #row = 0;
    #way = '';
    #recent = [];
    /**
     * Takes the next outcome and returns why delivery should stop, if it should: ten never-tried records in a row failed
     * in the same way, or half of the last fifty outcomes are failures.
     */
    take(outcome, neverTried) {
        const failed = outcome.state !== 'accepted';
        if (!failed)
            this.#row = 0;
        else if (neverTried) {
            const way = JSON.stringify([
                outcome.state,
                outcome.reason?.code,
                Object.keys(outcome.reason?.fields ?? {}).sort(),
            ]);
            this.#row = way === this.#way ? this.#row + 1 : 1;
            this.#way = way;
        }
        this.#recent.push(failed);
        if (this.#recent.length > WINDOW)
            this.#recent.shift();
        if (this.#row >= IN_A_ROW)
            return `${IN_A_ROW} records in a row failed in the same way.`;
        const failures = this.#recent.filter(Boolean).length;
        if (this.#recent.length === WINDOW && failures * 2 >= WINDOW)
            return `${failures} of the last ${WINDOW} records failed.`;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/delivery/outage.ts

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** An outage that lasts longer ends the run. */
const LONGEST_SILENCE_MS = 3 * 60_000;
/**
 * After as many temporary failures in a row as records may be in flight, the run sends one record at a time as a probe,
 * with growing pauses, until one gets a final answer.
 */
class Outage {
    #options;
    #row = 0;
    #probing = false;
    #pauseMs = 0;
    #pausedAt = Number.NEGATIVE_INFINITY;
    #nextProbeAt = Number.NEGATIVE_INFINITY;
    /** The time of the first temporary failure since the last accepted record, and the requested waits until then. */
    #silent;
    constructor(options) {
        this.#options = options;
    }
    /** Whether only one record at a time may be in flight. */
    get probing() {
        return this.#probing;
    }
    /** The earliest time for the next request. */
    get nextProbeAt() {
        return this.#nextProbeAt;
    }
    /**
     * A request failed temporarily. @returns whether the outage has lasted so long that the run must end
     * @param request.began when the request began
     * @param request.askedMs the wait that the API requests now
     */
    failed({ began, now, askedMs }) {
        const { concurrency, random, waits } = this.#options;
        this.#silent ??= { since: now, waitedMs: waits.totalMs };
        this.#row++;
        this.#probing ||= this.#row >= concurrency;
        if (!this.#probing)
            return false;
        const left = this.#silent.since + LONGEST_SILENCE_MS + waits.totalMs - this.#silent.waitedMs - now;
        if (left <= 0)
            return true;
        // Requests from before the last pause say nothing about the time since.
        if (began <= this.#pausedAt)
            return false;
        this.#pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, this.#pauseMs * 2));
        this.#pausedAt = now;
        this.#nextProbeAt =
            now + Math.max(askedMs, Math.min(LONGEST_PAUSE_MS, this.#pauseMs * spreadFactor(random()), left));
        return false;
    }
    /** A request got a final answer, whether or not its record was accepted. */
    answered(accepted) {
        this.#row = 0;
        this.#probing = false;
        this.#pauseMs = 0;
        this.#nextProbeAt = Number.NEGATIVE_INFINITY;
        if (accepted)
            this.#silent = undefined;
    }
}

;// CONCATENATED MODULE: ./src/delivery/outcome-of.ts
/** Notes an answer in the course of its record. */
function note(course, answer) {
    if (answer.kind === 'accepted')
        return;
    if (answer.reason.status !== undefined)
        course.answered = true;
    if (answer.kind === 'rejected')
        return;
    course.reason = answer.reason;
    if (answer.kind === 'unclear')
        course.uncertain = true;
    else if (answer.kind === 'wrong-target')
        course.uncertain ||= answer.mayExist === true;
    else if (answer.kind !== 'no-token')
        course.uncertain ||= answer.processed === 'unknown';
    // The record was never sent.
    if ((answer.kind === 'no-token' && !answer.sent) || (answer.kind === 'aborted' && answer.processed === 'no'))
        course.attempts--;
}
/** The outcome of a record after `note`. */
function outcomeOf(course, answer) {
    if (answer.kind === 'accepted')
        return { pair: course.record, state: 'accepted', attempts: course.attempts };
    if (answer.kind !== 'rejected')
        return givenUp(course);
    return course.uncertain ? givenUp({ ...course, reason: afterLoss(answer.reason) }) : rejected(course, answer);
}
function rejected({ record, attempts }, { reason }) {
    const why = record.mayExist ? { ...reason, ...MAY_EXIST } : reason;
    return { pair: record, state: 'rejected', attempts, reason: why };
}
function afterLoss(reason) {
    const message = `${reason.message} An earlier answer for it was lost, so it may exist already.`;
    return { ...reason, message, ...MAY_EXIST };
}
/** Without this, pushes would keep failing because of an alias that CustomerGauge has already. */
const MAY_EXIST = {
    remedy: 'may-exist',
    hint: 'CustomerGauge may refuse it because it has it already, from a push whose answer was lost: look it up in Data → Rest APIs → Request History. If it is there, run `adopt` and name it with `only`: then it counts as accepted.',
};
/** The reason for a record that was not sent because delivery stopped. */
const STOPPED = { code: 'stopped', message: 'Not tried, because the push stopped before its turn.' };
/** The outcome of a record that is not tried any more. */
function givenUp({ record, attempts, uncertain, reason }) {
    return { pair: record, state: uncertain ? 'unanswered' : 'unsent', attempts, reason };
}

;// CONCATENATED MODULE: ./src/delivery/rate.ts
/** Adjusts the rate of requests to what the API accepts. */
/** The rate is multiplied by this when the API asks for a slower pace … */
const SLOWED = 0.8;
/** … and by this if the last time was not enough, because fewer than `ENOUGH` records were accepted since. */
const SLOWED_AGAIN = 0.5;
const ENOUGH = 4;
/** It recovers slowly at first: by a quarter after 12 accepted records, sixfold after 33 (times the caution). */
const RECOVERY = 25;
const MOST_CAUTION = 10;
/** So many accepted records, followed by so long a requested wait, show the rate that the API accepts in the long run. */
const TELLING = 12;
const TELLING_MS = 5000;
/** Requests per second that are tried at least, while it is unknown how many the API accepts. */
const FIRST_RATE = 5;
/** The lowest rate, in requests per second. */
const SLOWEST = 1 / 30;
/** The number of requests per second: as many as the inputs allow, until the API asks for fewer. */
class Rate {
    #most;
    #sent = new LastSecond();
    /** The rate right after it was lowered; unlimited until then. */
    #lowered = Number.POSITIVE_INFINITY;
    /** When requests began at this rate. */
    #since;
    #accepted = 0;
    /** A factor by which it recovers more slowly. */
    #caution = 1;
    /** While the rate is still being found, refusals are expected. */
    #finding = true;
    /** Whether requests have to wait for the rate. */
    #bound = false;
    /** @param most requests per second that the inputs allow */
    constructor(most = Number.POSITIVE_INFINITY) {
        this.#most = most;
    }
    get perSecond() {
        return Math.min(this.#most, this.#lowered * Math.exp((this.#accepted / (RECOVERY * this.#caution)) ** 2));
    }
    /**
     * A request begins.
     * @param bound whether it had to wait for the rate; `undefined` if it waited for something else
     */
    sent(now, bound) {
        this.#since ??= now;
        this.#sent.add(now);
        this.#bound = bound ?? this.#bound;
    }
    /** A record sent since the rate was lowered was accepted. */
    accepted() {
        this.#accepted++;
    }
    /** Another request that was in flight when the rate was lowered was refused: there were too many at once. */
    refused() {
        if (!this.#finding)
            this.#caution = Math.min(MOST_CAUTION, this.#caution + 1);
    }
    /** The API asks for a slower pace, and perhaps to wait. */
    lower(now, askedMs) {
        const known = this.#lowered !== Number.POSITIVE_INFINITY;
        const accepted = this.#accepted;
        // If nothing was accepted since, the pause was too short, not the rate too high.
        if (known && accepted === 0)
            return;
        // If no request had to wait for the rate, requests were slower than the rate.
        const went = this.#bound ? this.perSecond : Math.min(this.perSecond, this.#sent.count(now));
        const enough = accepted >= ENOUGH;
        const factor = known && !enough ? SLOWED_AGAIN : SLOWED;
        const telling = askedMs !== undefined && askedMs >= TELLING_MS && accepted >= TELLING;
        const taken = telling ? (accepted * 1000) / (now - (this.#since ?? now) + askedMs) : Number.POSITIVE_INFINITY;
        this.#lowered = Math.max(SLOWEST, Math.min((known ? went : Math.max(FIRST_RATE, went)) * factor, taken));
        this.#caution = telling ? Math.min(MOST_CAUTION, accepted / TELLING) : Math.max(1, this.#caution / 2);
        this.#finding = !known || !enough;
        this.#accepted = 0;
        this.#since = undefined;
    }
}
/** Estimates how many requests began in the last second, counting a share of the whole second before. */
class LastSecond {
    #second = 0;
    #now = 0;
    #before = 0;
    add(now) {
        this.#turn(now);
        this.#now++;
    }
    count(now) {
        this.#turn(now);
        return this.#now + this.#before * (1 - (now / 1000 - this.#second));
    }
    #turn(now) {
        const second = Math.floor(now / 1000);
        if (second === this.#second)
            return;
        this.#before = second === this.#second + 1 ? this.#now : 0;
        this.#now = 0;
        this.#second = second;
    }
}

;// CONCATENATED MODULE: ./src/delivery/pace.ts


/** The pause if the API does not say how long to wait. It doubles until a record is accepted. */
const pace_FIRST_PAUSE_MS = 200;
const pace_LONGEST_PAUSE_MS = 30_000;
/**
 * Limits requests in flight and requests per second. When the API asks for a slower pace (429, 503), all requests pause
 * and their rate is lowered, once for all that were in flight together. Accepted records raise it again. So the rate
 * settles at what the API accepts, and about one request in ten is refused.
 */
class Pace {
    #options;
    #rate;
    #waiting = [];
    #inFlight = 0;
    #nextAt = Number.NEGATIVE_INFINITY;
    #pauseMs = pace_FIRST_PAUSE_MS;
    #pausedUntil = Number.NEGATIVE_INFINITY;
    #slowedAt = Number.NEGATIVE_INFINITY;
    constructor(options) {
        this.#options = options;
        this.#rate = new Rate(options.requestsPerSecond);
        options.signal.addEventListener('abort', () => this.#wake(Number.POSITIVE_INFINITY), { once: true });
    }
    /** Waits for a turn. @returns the time at which it began; `undefined` if all waiting was ended */
    async enter() {
        const { clock, signal, outage } = this.#options;
        // Whether it waits for the rate; `undefined` if also for something else.
        let bound = false;
        while (!signal.aborted) {
            const now = clock.now();
            const readyAt = Math.max(this.#pausedUntil, this.#nextAt, outage.nextProbeAt);
            if (this.#inFlight >= this.#limit)
                await new Promise((resolve) => this.#waiting.push(resolve));
            else if (now < readyAt) {
                if (readyAt > this.#nextAt)
                    bound = undefined;
                else if (bound === false)
                    bound = true;
                await clock.sleep(readyAt - now, signal);
            }
            else {
                this.#inFlight++;
                this.#rate.sent(now, bound);
                this.#nextAt = Math.max(now, this.#nextAt) + 1000 / this.#rate.perSecond;
                return now;
            }
        }
        return undefined;
    }
    /** Ends the turn. An outage may be over by now, so several requests may be in flight again. */
    leave() {
        this.#inFlight--;
        this.#wake(this.#limit - this.#inFlight);
    }
    /**
     * A record was accepted: the rate recovers a little.
     * @param began when the turn of its request began
     */
    recover(began) {
        this.#pauseMs = pace_FIRST_PAUSE_MS;
        if (began > this.#slowedAt)
            this.#rate.accepted();
    }
    /**
     * The API asked for a slower pace, and perhaps said for how long to pause.
     * @param began when the turn of that request began
     */
    slowDown(began, askedMs) {
        const { clock, random } = this.#options;
        const now = clock.now();
        if (askedMs !== undefined)
            this.#pausedUntil = Math.max(this.#pausedUntil, now + askedMs);
        if (began <= this.#slowedAt) {
            this.#rate.refused();
            return;
        }
        this.#slowedAt = now;
        this.#rate.lower(now, askedMs);
        if (askedMs !== undefined)
            return;
        this.#pausedUntil = Math.max(this.#pausedUntil, now + this.#pauseMs * spreadFactor(random()));
        this.#pauseMs = Math.min(pace_LONGEST_PAUSE_MS, this.#pauseMs * 2);
    }
    get #limit() {
        return this.#options.outage.probing ? 1 : this.#options.concurrency;
    }
    #wake(count) {
        for (const resolve of this.#waiting.splice(0, Math.max(0, count)))
            resolve();
    }
}

;// CONCATENATED MODULE: ./src/delivery/turns.ts

/**
 * If so many are set aside, they come before new records, because the source of new ones may wait for them: the ledger
 * allows a thousand records without an outcome.
 */
const MOST_ASIDE = 500;
/**
 * A record that was set aside comes as soon as it is due, else a new one. Records with one attempt left come in a final
 * pass, after all new ones.
 */
class Turns {
    #options;
    /** Several workers draw from it; a generator serves them one after another. */
    #records;
    /** In the order of their turns. */
    #aside = [];
    constructor(options) {
        this.#options = options;
        const { records } = options;
        this.#records = Symbol.asyncIterator in records ? records : records[Symbol.iterator]();
    }
    /** Sets a record aside until it is due. */
    setAside(course, dueAt, last) {
        const before = this.#aside.findLastIndex((one) => (one.last === last ? one.dueAt <= dueAt : !one.last));
        this.#aside.splice(before + 1, 0, { course, dueAt, last });
    }
    /**
     * The next record, once it is due; `undefined` if there are no more.
     * @param oneByOne whether to wait for a record that was set aside before starting a new one
     */
    async next(oneByOne) {
        const soonest = this.#aside[0];
        if (soonest && this.#goesFirst(soonest, oneByOne))
            return this.#whenDue(this.#aside.shift());
        const drawn = await this.#records.next();
        return drawn.done
            ? this.#whenDue(this.#aside.shift())
            : { record: drawn.value, attempts: 0, uncertain: false, answered: false, reason: STOPPED };
    }
    #goesFirst({ last, dueAt }, oneByOne) {
        const { clock, stopped } = this.#options;
        if (stopped.aborted || this.#aside.length >= MOST_ASIDE)
            return true;
        return !last && (oneByOne || dueAt <= clock.now());
    }
    async #whenDue(aside) {
        if (!aside)
            return undefined;
        const { clock, stopped } = this.#options;
        const left = aside.dueAt - clock.now();
        if (left > 0)
            await clock.sleep(left, stopped);
        return aside.course;
    }
}

;// CONCATENATED MODULE: ./src/delivery/deliver.ts








/** Requests in flight get this long to be answered once the run is told to stop. */
const GRACE_MS = 3000;
/**
 * Sends every record and reports its outcome: one at a time until one is accepted, so that a wrong target affects only
 * one record, then up to `concurrency` at a time.
 */
async function deliver(options) {
    const { clock, signal } = options;
    const finished = new AbortController();
    const delivery = new Delivery(options);
    const interrupt = () => {
        delivery.halt(isStop(signal.reason) ? signal.reason : INTERRUPTED);
        clock.sleep(GRACE_MS, finished.signal).then(() => delivery.giveUp());
    };
    if (signal.aborted)
        interrupt();
    signal.addEventListener('abort', interrupt, { once: true });
    try {
        return await delivery.run();
    }
    finally {
        signal.removeEventListener('abort', interrupt);
        finished.abort();
    }
}
class Delivery {
    #options;
    #stopping = new AbortController();
    #givingUp = new AbortController();
    #counts = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
    #judge;
    #outage;
    #pace;
    #turns;
    #first;
    #stop;
    constructor(options) {
        const { signal } = this.#stopping;
        this.#options = options;
        this.#judge = new Judge(options.proven ?? false);
        this.#outage = new Outage(options);
        this.#pace = new Pace({ ...options, outage: this.#outage, signal });
        this.#turns = new Turns({ ...options, stopped: signal });
    }
    /** Stops making new requests. The first reason is reported. */
    halt(reason) {
        this.#stop ??= reason;
        if (this.#stopping.signal.aborted)
            return;
        this.#options.onStop?.();
        this.#stopping.abort();
    }
    /** Stops waiting for answers. */
    giveUp() {
        this.#givingUp.abort();
    }
    async run() {
        await this.#work(true);
        await Promise.all(Array.from({ length: this.#options.concurrency }, () => this.#work(false)));
        this.#stop ??= this.#judge.atEnd();
        return { counts: this.#counts, stop: this.#stop };
    }
    /** @param opening whether to end with the first accepted record */
    async #work(opening) {
        try {
            while (!opening || this.#counts.accepted === 0) {
                const course = await this.#turns.next(opening);
                if (!course)
                    return;
                this.#first ??= course;
                await this.#send(course);
            }
        }
        catch (error) {
            this.halt(mistake(error));
        }
    }
    async #send(course) {
        // It may have waited a long time since it was drawn.
        if (course.attempts > 0 && this.#options.leaveOut?.(course.record))
            return;
        const began = await this.#pace.enter();
        if (began === undefined)
            return this.#settle(givenUp(course));
        try {
            course.attempts++;
            const answer = await this.#options.send(course.record, this.#givingUp.signal);
            note(course, answer);
            if (answer.kind === 'retryable')
                this.#failed(course, answer, began);
            else
                this.#ended(course, answer, began);
        }
        catch (error) {
            this.halt(mistake(error));
            // It is unknown whether it was sent.
            const reason = { code: 'internal', message: (0,src_error/* messageOf */.bD)(error) };
            this.#settle(givenUp({ ...course, uncertain: true, reason }));
        }
        finally {
            this.#pace.leave();
        }
    }
    #ended(course, answer, began) {
        const outcome = outcomeOf(course, answer);
        const accepted = outcome.state === 'accepted';
        if (accepted)
            this.#pace.recover(began);
        this.#outage.answered(accepted);
        this.#settle(outcome);
        if (answer.kind === 'wrong-target' || answer.kind === 'no-token')
            this.#walled(outcome, answer);
        else
            this.#judged(course.record, outcome);
    }
    #walled(outcome, wall) {
        const { waits, clock } = this.#options;
        const askedMs = wall.kind === 'no-token' ? wall.retryAfterMs : undefined;
        const tooLong = askedMs === undefined ? undefined : waits.take(askedMs, clock.now());
        this.halt(tooLong ? askedToWait(tooLong, clock.epoch()) : walled(outcome, wall, this.#counts.accepted > 0));
    }
    /** After a temporary failure the record is set aside, unless it was tried often enough. */
    #failed(course, answer, began) {
        const { clock, random, retries, waits, onRest } = this.#options;
        const now = clock.now();
        const { retryAfterMs: askedMs, slowDown } = answer;
        const silent = this.#outage.failed({ began, now, askedMs: askedMs ?? 0 });
        if (askedMs !== undefined) {
            const tooLong = waits.take(askedMs, now);
            if (tooLong)
                this.halt(askedToWait(tooLong, clock.epoch()));
            else
                onRest?.(askedMs);
        }
        if (slowDown)
            this.#pace.slowDown(began, askedMs);
        const lone = course === this.#first && !course.answered;
        if (silent)
            this.halt(lone ? unreachable(course.reason) : outageOf(course.reason));
        if (!this.#stop && course.attempts <= retries) {
            const dueAt = now + Math.max(backoffMs(course.attempts, random()), askedMs ?? 0);
            // No other record is sent before the first one is answered, so its last attempt does not wait for others.
            this.#turns.setAside(course, dueAt, course.attempts === retries && !lone);
            return;
        }
        const outcome = givenUp(course);
        this.#settle(outcome);
        if (lone)
            this.halt(unreachable(course.reason));
        // A record that was tried again says nothing about other records.
        else if (retries === 0)
            this.#judged(course.record, outcome);
    }
    #settle(outcome) {
        this.#counts[outcome.state]++;
        try {
            this.#options.onOutcome(outcome);
        }
        catch (error) {
            this.halt(mistake(error));
        }
    }
    #judged(record, outcome) {
        const stop = this.#judge.take(record, outcome);
        if (stop)
            this.halt(stop);
    }
}

;// CONCATENATED MODULE: ./src/delivery/outcome.ts
/** Collects outcomes. Most records are accepted at the first attempt, so for these only the index is kept. */
class OutcomeList {
    #records;
    /** The index of each record, in the order of the outcomes. */
    #ended;
    /** All outcomes but these: accepted at the first attempt. By their place in the order. */
    #others = new Map();
    #length = 0;
    constructor(records) {
        this.#records = records;
        this.#ended = new Uint32Array(records.length);
    }
    get length() {
        return this.#length;
    }
    add(outcome) {
        const { pair, state, attempts } = outcome;
        const at = this.#length++;
        if (state === 'accepted' && attempts === 1 && pair.index !== undefined)
            this.#ended[at] = pair.index;
        else
            this.#others.set(at, outcome);
    }
    *[Symbol.iterator]() {
        for (let at = 0; at < this.#length; at++)
            yield this.#others.get(at) ?? {
                pair: this.#records.at(this.#ended[at]),
                state: 'accepted',
                attempts: 1,
            };
    }
}

// EXTERNAL MODULE: ./src/report/progress.ts
var progress = __webpack_require__(8991);
;// CONCATENATED MODULE: ./src/commands/push/send.ts
var send_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var send_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** Sends records to CustomerGauge, and shows the progress. */






async function sendRecords({ env, clock, random, secrets, onSecret, show, signal: told }, settings, { all, ending, onOutcome, ...sending }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const signal = ending ? AbortSignal.any([told, ending]) : told;
        const waits = new AskedWaits();
        const onRest = tellingOfRests(show.notice);
        const api = send_addDisposableResource(env_1, openCustomerGauge({
            ...settings,
            credentials: settings,
            record: settings,
            env,
            now: clock.now,
            epoch: clock.epoch,
            wait: async (attempt, askedMs = 0) => {
                if (waits.take(askedMs, clock.now()))
                    return false;
                onRest(askedMs);
                await clock.sleep(Math.max(backoffMs(attempt, random()), askedMs), signal);
                return true;
            },
            redact: (text) => secrets.redact(text),
            onSecret,
            signal,
        }), true);
        const outcomes = new OutcomeList(all);
        const progressAt = progressOf(all.length, clock.now());
        const { counts, stop } = await deliver({
            ...settings,
            ...sending,
            send: api.send,
            waits,
            clock,
            random,
            signal,
            onRest,
            onOutcome: (outcome) => {
                outcomes.add(outcome);
                onOutcome?.(outcome);
                show.progress(progressAt(outcome, clock.now()));
            },
        });
        const { switchedTo } = api;
        if (switchedTo)
            show.notice(`CustomerGauge accepts ${switchedTo} here. Set \`method: ${switchedTo}\` to save the first request of every push.`);
        return { outcomes, counts, stop, switchedTo, dropped: 0 };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = send_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Longer pauses are explained to the user. */
const LONG_REST_MS = 30_000;
/** Explains the first long pause, once. */
function tellingOfRests(notice) {
    let told = false;
    return (askedMs) => {
        if (told || askedMs <= LONG_REST_MS)
            return;
        told = true;
        notice((0,progress/* restText */.Et)(askedMs));
    };
}
/** With fewer records than this, an estimate of the time left means nothing. */
const send_ENOUGH = 5;
function progressOf(total, started) {
    let done = 0;
    let accepted = 0;
    return ({ state }, now) => {
        done++;
        if (state === 'accepted')
            accepted++;
        const perSecond = (done * 1000) / Math.max(1, now - started);
        const secondsLeft = done < send_ENOUGH ? undefined : (total - done) / perSecond;
        return { done, total, accepted, failed: done - accepted, perSecond, secondsLeft };
    };
}

// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
;// CONCATENATED MODULE: ./src/commands/push/superseded.ts

/** Whether another push took over before this one had begun. */
async function isSuperseded({ store, relate, }) {
    return store.ledger !== undefined && (await relate(store.ledger.source.commit)) === 'older';
}
function supersededEnd({ found }, planned, ledger) {
    // A pair that this commit lacks may be new in the newer one, so it must not be listed for removal by hand.
    found({ planned: { ...planned, plan: (0,plan_plan/* withoutRemovals */.q9)(planned.plan) } });
    const verdict = `Nothing was sent: a push of another commit (${ledger?.source.commit.slice(0, 10)}) has taken over. Aliases that only this commit has are sent once it is at the tip of its branch.`;
    return { result: 'superseded', verdict };
}
/** The reason why sending stops when another push takes over. */
const SUPERSEDED = {
    kind: 'superseded',
    message: 'A push of another commit has taken over.',
    hint: 'You need not do anything: that push sends what its files have.',
    inputs: [],
};

// EXTERNAL MODULE: ./src/ledger/audit.ts
var audit = __webpack_require__(9546);
;// CONCATENATED MODULE: ./src/ledger/reapply.ts


class Reapplied {
    #step;
    #last;
    constructor(step) {
        this.#step = step;
    }
    /** What `advance` makes of the ledger. Buckets that the last call made are the same objects, if they need not change. */
    advance(before, relation) {
        const last = this.#last;
        const after = before && last?.relation === relation && isAlike(before, last)
            ? this.#again(before, last)
            : (0,advance/* advance */.np)(before, { ...this.#step, relation });
        this.#last = before && { before, relation, after };
        return after;
    }
    #again(before, last) {
        const isOpen = (bucket) => before.pending.get(bucket) !== last.before.pending.get(bucket) ||
            before.removed.get(bucket) !== last.before.removed.get(bucket);
        const changes = { [Symbol.iterator]: () => inBuckets(this.#step.changes, isOpen) };
        const after = (0,advance/* advance */.np)(before, { ...this.#step, relation: last.relation, changes });
        return {
            ...after,
            target: after.target ?? last.after.target,
            pending: joined(after.pending, last.after.pending, isOpen),
            removed: joined(after.removed, last.after.removed, isOpen),
        };
    }
}
/**
 * Whether a step does the same to buckets that did not change: no step moves the source, which decides about all pairs, and
 * the first accepted record, in whichever bucket it is, binds the target or finds it bound.
 */
function isAlike({ source, target }, { before, after }) {
    return (before.source === after.source &&
        source.commit === before.source.commit &&
        source.tree === before.source.tree &&
        (target === undefined) === (before.target === undefined));
}
function* inBuckets(changes, isOpen) {
    for (const change of changes)
        if (isOpen((0,ledger_ledger/* bucketOf */.AU)(change[0].account)))
            yield change;
}
/** Open buckets from here, the others from there. */
function joined(here, there, isOpen) {
    return new Map([...here].filter(([name]) => isOpen(name)).concat([...there].filter(([name]) => !isOpen(name))));
}

;// CONCATENATED MODULE: ./src/ledger/recorder.ts




/** A checkpoint is due after so many records, or so long after the last one. */
const CHECKPOINT_RECORDS = 500;
const CHECKPOINT_MS = 15_000;
/** Sending waits when so many records are not in the ledger yet. */
const MOST_AHEAD = 1000;
const SENDING = { state: 'sending' };
/**
 * Keeps the ledger while records are sent: first it records everything to be sent, then the outcomes every few hundred
 * records, and the rest at the end. Whatever happens to the run, the next one knows what is missing.
 */
class Recorder {
    #options;
    #fresh = new Map();
    #counts = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
    #closed = new AbortController();
    /** Ends the rest before a write. */
    #hurry = new AbortController();
    #related;
    #opened = false;
    #handedOut = 0;
    #landed = 0;
    #next = 0;
    #dropped = 0;
    #released = false;
    #wake = () => { };
    #writing = Promise.resolve();
    #busy = false;
    #ended = false;
    constructor(options) {
        this.#options = options;
    }
    /** The number of pairs left out because another run had them accepted meanwhile. */
    get dropped() {
        return this.#dropped;
    }
    /**
     * Writes the opening record: the source, and everything to be sent as `sending`.
     * @throws CodedError: then nothing may be sent
     */
    async open() {
        await this.#write({ [Symbol.iterator]: () => this.#openingChanges() }, 0);
        this.#opened = true;
        if (!this.#ended)
            this.#checkpointRegularly();
    }
    /** The records, one by one, at most a thousand ahead of the ledger. */
    async *records() {
        const { records } = this.#options;
        while (this.#next < records.length) {
            const record = records.at(this.#next++);
            if (record === undefined)
                break;
            if (this.#handedOut - this.#landed >= MOST_AHEAD && !this.#released) {
                this.#checkpoint();
                await new Promise((resolve) => {
                    this.#wake = resolve;
                });
                this.#next--;
                continue;
            }
            if (this.#acceptedElsewhere(record)) {
                this.#dropped++;
                continue;
            }
            this.#handedOut++;
            yield record;
        }
    }
    /** Whether a record that was handed out need not be tried again. Then `take` must not be called for it. */
    drop(record) {
        if (!this.#acceptedElsewhere(record))
            return false;
        this.#dropped++;
        this.#handedOut--;
        return true;
    }
    /** Whether another run that overlaps with this one had it accepted. */
    #acceptedElsewhere(record) {
        const { ledger } = this.#options.store;
        return ledger !== undefined && (0,ledger_ledger/* ledgerEntry */.ay)(ledger.pending, record) === undefined;
    }
    /** Notes how a record ended. */
    take(pair, change) {
        this.#fresh.set(pair, change);
        this.#counts[change.state]++;
        if (this.#fresh.size >= CHECKPOINT_RECORDS && !this.#released)
            this.#checkpoint();
    }
    /** Sending has ended: records no longer wait for the ledger, and known outcomes are written at once. */
    release() {
        if (this.#released)
            return;
        this.#released = true;
        this.#hurry.abort();
        this.#wake();
        this.#checkpoint();
    }
    /**
     * Writes what is left. The sender must have called `take` also for records that were never sent; any other stays
     * `sending` in the ledger.
     * @throws CodedError if the ledger could not be written
     */
    async close() {
        this.#released = true;
        this.#hurry.abort();
        this.#closed.abort();
        await this.#writing;
        const changes = this.#takeFresh();
        if (this.#opened)
            await this.#write(changes, changes.size, this.#options.closing?.());
    }
    *#openingChanges() {
        const { records, held, originOf } = this.#options;
        for (const record of records) {
            const origin = originOf(record);
            yield [record, origin ? { state: 'sending', origin } : SENDING];
        }
        yield* held;
    }
    #takeFresh() {
        const changes = this.#fresh;
        this.#fresh = new Map();
        return changes;
    }
    #checkpoint() {
        if (this.#busy || this.#ended || this.#fresh.size === 0)
            return;
        this.#busy = true;
        const rest = this.#options.store.rest(this.#hurry.signal);
        this.#writing = (rest ? rest.then(() => this.#writeFresh()) : this.#writeFresh()).finally(() => {
            this.#busy = false;
            this.#wake();
            if (this.#fresh.size >= CHECKPOINT_RECORDS && !this.#released)
                this.#checkpoint();
        });
    }
    async #writeFresh() {
        const changes = this.#takeFresh();
        try {
            await this.#write(changes, changes.size);
        }
        catch (error) {
            // They are written with the next attempt, unless there is a newer change of the same pair.
            for (const [pair, change] of changes)
                if (!this.#fresh.has(pair))
                    this.#fresh.set(pair, change);
            this.#end({ kind: 'failed', error });
        }
    }
    async #write(changes, outcomes, closing) {
        const { store, desired, header, mark, actor, epoch } = this.#options;
        const by = { run: mark, time: new Date(epoch()).toISOString() };
        const step = new Reapplied({ desired, changes, by, header });
        await store.write({
            author: actor,
            nothingSent: !this.#opened,
            next: async (before, repository) => {
                const relation = await this.#relate(before, repository);
                if (relation === 'older')
                    this.#end({ kind: 'superseded' });
                // A run that was superseded before it began has nothing to record.
                if (relation === 'older' && !this.#opened)
                    return before;
                const after = step.advance(before, relation);
                return closing ? closing.change(after) : after;
            },
            message: (after) => (0,audit/* auditMessage */.bQ)(this.#audit(after, closing?.notes)),
        });
        this.#landed += outcomes;
    }
    async #relate(before, repository) {
        if (before === undefined)
            return 'newer';
        const source = before.source.commit;
        if (source === this.#options.desired.commit)
            return 'same';
        if (source !== this.#related?.source)
            this.#related = { source, relation: await this.#standsTo(source, repository) };
        return this.#related.relation;
    }
    /** A run that has begun to send must record its outcomes, even if the ledger moved to an unrelated commit. */
    async #standsTo(source, repository) {
        try {
            return await this.#options.relate(source, repository);
        }
        catch (error) {
            if (this.#opened && (0,src_error/* hasCode */.up)(error, 'ledger-branch'))
                return 'older';
            throw error;
        }
    }
    #audit(after, closing = []) {
        const { run, actor, desired, records, notes } = this.#options;
        const { accepted, rejected, unanswered, unsent } = this.#counts;
        const others = [
            rejected > 0 ? `, ${rejected} rejected` : '',
            unanswered > 0 ? `, ${unanswered} unanswered` : '',
            unsent > 0 ? `, ${unsent} not sent` : '',
        ];
        const ended = `push: ${accepted} of ${records.length} accepted${others.join('')}`;
        const title = this.#opened ? ended : `push: ${records.length} to send`;
        return {
            title,
            run,
            actor,
            source: desired.commit,
            ...this.#counts,
            pending: (0,ledger_ledger/* countEntries */.EX)(after.pending),
            notes: this.#opened ? closing : notes,
        };
    }
    #end(end) {
        if (this.#ended)
            return;
        this.#ended = true;
        this.release();
        this.#options.onEnd(end);
    }
    /** Also writes at regular intervals, for slow pushes. */
    async #checkpointRegularly() {
        const { sleep } = this.#options;
        const { signal } = this.#closed;
        while (!signal.aborted) {
            await sleep(CHECKPOINT_MS, signal);
            if (!signal.aborted)
                this.#checkpoint();
        }
    }
}

;// CONCATENATED MODULE: ./src/commands/push/write-ledger.ts
/** Writes the ledger during a push. */









/**
 * Makes the recorder that writes the ledger while records are sent.
 * @param closing gives what GitHub said about the records' origin, for the last ledger entry
 */
function recorderOf({ runLedger, desired, held, review }, records, { closing, onEnd, }) {
    const { store, header, relate, identity, clock } = runLedger;
    const origins = originsOf(review);
    return new Recorder({
        ...identity,
        epoch: clock.epoch,
        sleep: clock.sleep,
        store,
        records,
        held: heldChanges(held, { ledger: store.ledger, review }),
        originOf: (record) => (origins.size === 0 ? undefined : origins.get((0,alias/* pairKey */.Yz)(record))),
        notes: reviewNotes(review),
        closing: () => {
            const learned = closing();
            return (learned && { change: (ledger) => explained(ledger, learned, (0,src_clock/* timeText */.Tc)(clock)), notes: learned.notes });
        },
        desired,
        header,
        relate,
        onEnd,
    });
}
const ACCEPTED = { state: 'accepted' };
/** An outcome as the ledger stores it. */
function stateChangeOf({ state, reason, attempts }) {
    if (state === 'accepted')
        return ACCEPTED;
    const change = { state, code: reason?.code ?? ledger_ledger/* UNKNOWN_CODE */.hH, reason: reason ? (0,sentences/* reasonText */.uV)(reason) : '' };
    return state === 'unsent' && attempts > 0 ? { ...change, tried: true } : change;
}
/**
 * Updates the ledger when nothing is sent: pairs may be gone from the files, or only the commit is new.
 * @param learned what GitHub said about the origin of pairs, including those of earlier pushes
 * @returns `superseded` if a run of a newer commit has taken over; then nothing is written
 */
async function recordNothingSent({ runLedger, desired, held, review }, learned) {
    const { store, header, relate, identity, clock } = runLedger;
    const changes = heldChanges(held, { ledger: store.ledger, review });
    let superseded = false;
    await store.write({
        author: identity.actor,
        nothingSent: true,
        next: async (before) => {
            const relation = before ? await relate(before.source.commit) : 'newer';
            superseded = relation === 'older';
            if (superseded)
                return before;
            const by = { run: identity.mark, time: (0,src_clock/* timeText */.Tc)(clock) };
            const after = (0,advance/* advance */.np)(before, { relation, desired, changes, by, header });
            return learned ? explained(after, learned, by.time) : after;
        },
        message: (after) => (0,audit/* auditMessage */.bQ)({
            title: held.size > 0 ? `push: ${held.size} held back` : 'push: nothing to send',
            ...identity,
            source: desired.commit,
            unsent: held.size,
            pending: (0,ledger_ledger/* countEntries */.EX)(after.pending),
            notes: learned?.notes ?? reviewNotes(review),
        }),
    });
    return superseded ? 'superseded' : 'written';
}
function explained(ledger, { explanation }, time) {
    return explain(ledger, { ...explanation, time });
}
/** The ledger after the run. */
function ledgerReport({ ref, commit, ledger }) {
    const waiting = new Map();
    for (const [, { origin }] of ledger ? (0,ledger_ledger/* ledgerEntries */.O2)(ledger.pending) : [])
        if (origin?.pull !== undefined)
            waiting.set(origin.pull, (waiting.get(origin.pull) ?? 0) + 1);
    return { ref, commit, waiting };
}

;// CONCATENATED MODULE: ./src/commands/push/deliver-records.ts









/**
 * @returns `undefined` if another push took over before this one began
 * @throws CodedError if the ledger could not be opened; nothing was sent then
 */
async function deliverRecords(run, settings, work) {
    const { records, recorded, reviewing } = work;
    if (!recorded)
        return { delivery: await sendRecords(run, settings, { records, all: records }), unwritten: [] };
    const { runLedger, held } = recorded;
    const ending = new AbortController();
    const recorder = recorderOf(recorded, records, {
        closing: () => reviewing.learned(),
        onEnd: (end) => ending.abort(end.kind === 'superseded' ? SUPERSEDED : ledgerStop(end.error)),
    });
    await recorder.open().catch((error) => {
        throw nothingSent(error);
    });
    if (ending.signal.reason === SUPERSEDED)
        return undefined;
    const unwritten = [];
    let sent;
    try {
        sent = await sendRecords(run, settings, {
            records: recorder.records(),
            all: records,
            // The ledger stores the target with the first accepted record.
            proven: runLedger.store.ledger?.target !== undefined,
            ending: ending.signal,
            leaveOut: (record) => recorder.drop(record),
            onStop: () => recorder.release(),
            onOutcome: (outcome) => recorder.take(outcome.pair, stateChangeOf(outcome)),
        });
        // Waiting for GitHub's answers delays no record any more.
        await reviewing.soon();
    }
    finally {
        // However sending ended, the outcomes must be in the ledger.
        await recorder.close().catch((error) => unwritten.push((0,failure_of/* failureOf */.g)(error)));
    }
    return { delivery: withHeld({ ...sent, dropped: recorder.dropped }, held), unwritten };
}
/** A push with nothing to send, or with nothing that was approved: it only updates the ledger. */
async function sendNothing({ settings, found }, of) {
    const { planned, recorded, answer } = of;
    const { shard } = settings;
    const where = shard ? ` in the shard ${shard.part}/${shard.of}; of all shards together` : '';
    const nothing = { result: 'unchanged', verdict: `Nothing to send${where}: ${(0,make_plan/* planEnd */.H6)(planned).verdict}` };
    if (!recorded)
        return nothing;
    const { runLedger, desired, held } = recorded;
    const { store } = runLedger;
    const learned = answer && learnedFrom(answer, desired.commit);
    // An empty ledger would hide that there was none, and with it the advice to adopt.
    const says = store.ledger !== undefined || desired.pairs.size > 0;
    const written = says ? await recordNothingSent(recorded, learned) : undefined;
    found({ ledger: ledgerReport(store) });
    if (held.size === 0) {
        found({ late: answer ? latePullRequests(answer, store.ledger) : [] });
        return nothing;
    }
    if (written === 'superseded')
        return supersededEnd({ found }, planned, store.ledger);
    found({ delivery: withHeld(NOTHING_DELIVERED, held) });
    for (const failure of heldFailure(held))
        (0,stop/* stopIf */.i)({ ...failure, message: `Nothing was sent. ${failure.message}` });
    return nothing;
}
const NOTHING_DELIVERED = {
    outcomes: [],
    counts: { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 },
    stop: undefined,
    switchedTo: undefined,
    dropped: 0,
};
/** Adds the pairs that were held back as unsent outcomes. */
function withHeld(delivery, held) {
    if (held.size === 0)
        return delivery;
    const outcomes = Array.from(held, ([{ account, alias }, message]) => {
        return { pair: { account, alias }, state: 'unsent', attempts: 0, reason: { code: 'held', message } };
    });
    const { counts } = delivery;
    return {
        ...delivery,
        outcomes: [...delivery.outcomes, ...outcomes],
        counts: { ...counts, unsent: counts.unsent + held.size },
    };
}
/** Adds "Nothing was sent" to the error, except for a run that was told to stop. */
function nothingSent(cause) {
    if (!(cause instanceof src_error/* CodedError */.AK) || cause.code === 'interrupted')
        return cause;
    const { message, hint } = cause;
    const known = (0,src_error/* hasCode */.up)(cause, ...src_error/* LEDGER_CODES */.v5) ? cause.code : 'ledger-unwritten';
    return new src_error/* CodedError */.AK({ code: known, message: `Nothing was sent. ${message}`, hint, cause });
}
function ledgerStop(error) {
    const { message, hint } = (0,failure_of/* failureOf */.g)(error);
    return {
        kind: 'ledger',
        message: `Sending stopped, because the ledger could not be written. ${message}`,
        hint,
        inputs: [],
    };
}

// EXTERNAL MODULE: ./src/aliases/pair-list.ts
var pair_list = __webpack_require__(8455);
// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/customergauge/unclear.ts
var unclear = __webpack_require__(3175);
;// CONCATENATED MODULE: ./src/commands/push/queue.ts





/** The pairs that this run sends: all of the plan, or those of its shard. */
function pairsOfShard(plan, { shard }) {
    const pairs = (0,plan_plan/* pairsToSend */.J_)(plan);
    return shard
        ? pairs.filter(({ account }) => Number.parseInt((0,ledger_ledger/* bucketOf */.AU)(account), 16) % shard.of === shard.part - 1)
        : pairs;
}
/**
 * Orders the records: never-tried pairs first, then retries, the ones that have waited longest first. So every retry
 * gets its turn, even if runs stop early. There is one exception. While CustomerGauge has accepted nothing yet, a pair
 * whose last response was unclear goes before all others: otherwise each run would leave one more unclear pair.
 */
function inTurn(pairs, { retry }, { ledger, held }) {
    const retries = new pair_set/* PairSet */.X(ledger ? retry : []);
    const open = without(pairs, new pair_set/* PairSet */.X(held.keys()));
    const entry = (pair) => ledger && (0,ledger_ledger/* ledgerEntry */.ay)(ledger.pending, pair);
    const neverAccepted = ledger !== undefined && ledger.target === undefined;
    const turn = (pair) => {
        const known = entry(pair);
        if (neverAccepted && known && isUnclear(known))
            return FIRST;
        return (known && (0,ledger_ledger/* triedAt */.w0)(known)) ?? NEVER;
    };
    const turns = Map.groupBy(retries.size === 0 ? [] : open.filter((pair) => retries.has(pair)), turn);
    const tried = (one) => [...byBucket(turns.get(one) ?? [])].map(({ account, alias }) => {
        return { account, alias, triedBefore: true, mayExist: mayExist(entry({ account, alias })) };
    });
    const times = [...turns.keys()].filter((one) => one !== FIRST && one !== NEVER).sort();
    const fresh = (0,pair_list/* joinedPairs */.XD)(without(open, retries), turns.get(NEVER) ?? []);
    return new Queue((0,pair_list/* joinedPairs */.XD)(tried(FIRST), byBucket(fresh), ...times.map(tried)));
}
/** Gives records the numbers by which their outcomes are remembered. */
class Queue {
    #records;
    constructor(records) {
        this.#records = records;
    }
    get length() {
        return this.#records.length;
    }
    at(index) {
        const record = this.#records.at(index);
        return record && numbered(record, index);
    }
    *[Symbol.iterator]() {
        let index = 0;
        for (const record of this.#records)
            yield numbered(record, index++);
    }
}
function numbered({ account, alias, triedBefore, mayExist }, index) {
    return { account, alias, triedBefore, mayExist, index };
}
const FIRST = 'first';
const NEVER = 'never';
function without(pairs, gone) {
    return gone.size === 0 ? pairs : pairs.filter((pair) => !gone.has(pair));
}
/** Whether the latest response for a pair arrived but was unclear. */
function isUnclear({ ended, latest }) {
    const { state, code } = latest ?? ended ?? {};
    return state === 'unanswered' && code !== undefined && (0,unclear/* saysNothingSure */.Bb)(code);
}
/** Whether CustomerGauge may have a pair, because an earlier run sent it and got no clear response. */
function mayExist(entry) {
    return entry?.sending !== undefined || entry?.ended?.state === 'unanswered';
}
/** Sorts by ledger bucket, so that a checkpoint rewrites few buckets. */
function byBucket(records) {
    const buckets = (0,pair_list/* groupedPairs */.su)(records, ledger_ledger/* bucketOf */.AU);
    return (0,pair_list/* joinedPairs */.XD)(...[...buckets.keys()].sort().map((name) => (0,pair_list/* sortedPairs */.n$)(buckets.get(name) ?? [])));
}

;// CONCATENATED MODULE: ./src/commands/push/verdict.ts


/** The end of a delivery. A record that was not accepted is always reported, whatever failed after it. */
function pushEnd(delivery, { unwritten, held }) {
    const { counts, stop, outcomes, dropped } = delivery;
    const total = outcomes.length;
    const complete = counts.accepted === total;
    // A stop that came after the last record stopped nothing.
    const stops = stop && !(complete && (stop.kind === 'interrupted' || stop.kind === 'ledger'));
    const stopped = stops ? [{ code: stop.kind, message: stop.message, hint: stop.hint }] : [];
    const failures = [...stopped, ...unwritten, ...held, ...adviceOf(delivery)];
    const elsewhere = dropped > 0 ? ` ${(0,report/* count */.U)(dropped, 'more was', 'more were')} accepted by another run meanwhile.` : '';
    if (complete && failures.length === 0) {
        const verdict = `${(0,report/* count */.U)(total, 'alias was', 'aliases were')} accepted by CustomerGauge.${elsewhere}`;
        return { result: 'pushed', verdict, failures };
    }
    if (stop?.kind === 'superseded' && counts.accepted + counts.unsent === total && unwritten.length === 0) {
        const verdict = `${(0,report/* count */.U)(counts.accepted, 'alias was', 'aliases were')} accepted before a push of another commit took over, which sends the rest as far as its files have it.`;
        return { result: 'superseded', verdict, failures: [] };
    }
    if (complete && unwritten.length > 0) {
        const sent = total > 0 ? `${(0,report/* count */.U)(total, 'alias was', 'aliases were')} accepted by CustomerGauge` : 'Nothing was sent';
        const verdict = `${sent}, but the ledger could not be written.${elsewhere}`;
        return { result: total > 0 ? 'partial' : 'failed', verdict, failures };
    }
    const some = counts.accepted > 0;
    const verdict = `${some ? 'Not every alias was accepted' : 'No alias was accepted'}: ${(0,sentences/* outcomeCounts */.TY)(delivery)}${elsewhere}`;
    return { result: some ? 'partial' : 'failed', verdict, failures };
}
/** At most this many hints are shown: these are enough to start with. */
const verdict_MOST = 3;
/** Lists each hint once, by the code that it belongs to. A reason that stopped the whole push is left out, because it is shown already. */
function adviceOf({ outcomes, stop }) {
    const byCode = new Map();
    for (const { reason } of outcomes) {
        if (!reason?.hint || reason.code === stop?.about)
            continue;
        const code = reason.remedy ?? reason.code;
        const known = byCode.get(code) ?? { reason, hint: reason.hint, count: 0 };
        byCode.set(code, { ...known, count: known.count + 1 });
    }
    return Array.from(byCode.values(), ({ reason, hint, count }) => {
        const more = count > 1 ? ` (${count} aliases)` : '';
        return { code: reason.code, message: `${reason.message}${more}`, hint };
    }).slice(0, verdict_MOST);
}

;// CONCATENATED MODULE: ./src/commands/push/push.ts
var push_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var push_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





















async function push(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, trigger, found } = run;
        (0,stop/* stopIf */.i)((0,permission/* refuseEvent */.D)(run, 'push'));
        if ('missing' in settings.push && !settings.dryRun)
            return (0,perform/* inputsEnd */.T)(settings.push.missing, 'missing');
        (0,stop/* stopIf */.i)(refuseUnasked(run));
        // An unusable proxy is reported before anything is read.
        (0,proxy/* readProxies */.rq)(run.env);
        const repository = push_addDisposableResource(env_1, await (0,open_repository/* openRepositoryOf */.K)(run), true);
        (0,stop/* stopIf */.i)(await (0,permission/* refuseCheckout */.N)(run, repository, 'push'));
        const checked = await (0,check_commit/* checkCommit */.s)(run, repository);
        const compared = await (0,compare/* compare */.U)(run, repository, checked);
        const planned = await (0,make_plan/* makePlan */.Cs)({ checked, compared, trigger, maxNew: settings.maxNew }, repository);
        (0,make_plan/* showPlan */.tN)(run, planned);
        const { desired, runLedger } = checked;
        if (runLedger && (await isOvertaken(run, repository, { runLedger, desired, planned })))
            return supersededEnd(run, planned, runLedger.store.ledger);
        const pairs = pairsOfShard(planned.plan, settings);
        const reviewing = push_addDisposableResource(env_1, beginReview(run, { repository, open: () => (0,open_repository/* openRepositoryOf */.K)(run) }, {
            pairs,
            ledger: runLedger?.store.ledger,
            base: runLedger ? undefined : planned.base.commit,
            head: repository.head,
            enforced: settings.requireReviewed,
        }), true);
        const sends = pairs.length > 0 && !planned.guard && !settings.dryRun;
        const answer = await reviewing.before(sends);
        const review = takeFirstAnswer(run, answer, { pairs, guard: planned.guard });
        if (settings.dryRun) {
            const { result, verdict } = (0,make_plan/* planEnd */.H6)(planned);
            return { result, verdict: `Dry run, nothing was sent: ${verdict}` };
        }
        const held = heldBack(review);
        const recorded = runLedger && { runLedger, desired, held, review };
        const records = runLedger ? inTurn(pairs, planned.plan, { ledger: runLedger.store.ledger, held }) : new Queue(pairs);
        if (records.length === 0 || 'missing' in settings.push)
            return await sendNothing(run, { planned, recorded, answer });
        (0,stop/* stopIf */.i)(await refuseUnconfirmed(run, records.length));
        try {
            const delivered = await deliverRecords(run, settings.push, { records, recorded, reviewing });
            if (!delivered)
                return supersededEnd(run, planned, runLedger?.store.ledger);
            found({ delivery: delivered.delivery });
            return pushEnd(delivered.delivery, { unwritten: delivered.unwritten, held: heldFailure(held) });
        }
        finally {
            takeAnswer(run, await reviewing.end(), runLedger);
            if (runLedger)
                found({ ledger: ledgerReport(runLedger.store) });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = push_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/**
 * Whether another push has taken over.
 * @throws CodedError if the ledger is bound to something else, or was lost
 */
async function isOvertaken(run, repository, of) {
    const { runLedger, desired, planned } = of;
    const { store } = runLedger;
    run.found({ ledger: { ref: store.ref, commit: store.commit } });
    (0,stop/* stopIf */.i)(await (0,binding/* refuseLedger */._y)(runLedger, repository));
    if (await isSuperseded(runLedger))
        return true;
    (0,stop/* stopIf */.i)(await (0,first_push/* refuseFirstPush */.jN)(run, repository, { runLedger, pairs: desired.pairs, plan: planned.plan }));
    // Advice to `adopt` first helps only if nothing is sent now: after a successful push it would be wrong.
    const decides = run.settings.dryRun || planned.guard !== undefined || (run.person?.ask !== undefined && !run.person.agreed);
    if (!store.ledger && decides)
        run.show.notice((0,first_push/* noLedgerYet */.pj)(store.ref, await repository.remoteOfSeveral()));
    return false;
}
/** Refuses to send without a terminal to ask at, unless `--yes` was given. */
function refuseUnasked({ person, settings }) {
    if (!person || person.agreed || person.ask || settings.dryRun)
        return undefined;
    return {
        code: 'no-terminal',
        message: 'Nothing was sent: without a terminal there is nobody to confirm the plan.',
        hint: 'Look at it with `plan` or `push --dry-run`, and add `--yes` to send it.',
    };
}
async function refuseUnconfirmed(run, records) {
    if (!run.person?.ask || run.person.agreed)
        return undefined;
    const sending = `Send ${(0,report/* count */.U)(records, 'alias', 'aliases')} to CustomerGauge, which cannot take them back?`;
    const typed = await (0,run_confirm/* typedBy */.Mc)(run, `${sending} Type yes: `);
    if (typed.toLowerCase() === 'yes')
        return undefined;
    return { code: 'confirm', message: 'Nothing was sent: it was not confirmed.', hint: '' };
}
/**
 * Takes the answer that is known before anything is sent.
 * @throws CodedError if the plan is too large, or if `require-reviewed` is on and GitHub does not say what was approved
 */
function takeFirstAnswer(run, answer, { pairs, guard }) {
    // A run that was told to stop did not wait for GitHub.
    if (run.signal.aborted)
        throw (0,git/* toldToStop */.lA)();
    const review = answer?.known ? answer.review : undefined;
    if (pairs.length > 0)
        run.found({ review });
    (0,stop/* stopIf */.i)(guard && { code: 'max-new', ...guard });
    takeUnknown(run, answer);
    return review;
}
/** Takes the final answer, which is also about what earlier pushes sent. */
function takeAnswer(run, answer, runLedger) {
    if (!answer?.known)
        takeUnknown(run, answer);
    else
        run.found({ review: answer.review, late: runLedger ? latePullRequests(answer, runLedger.store.ledger) : [] });
}
/** A missing answer is only a notice, unless `require-reviewed` is on. */
function takeUnknown({ settings, github, signal, show }, answer) {
    if (answer === undefined || answer.known)
        return;
    (0,stop/* stopIf */.i)(settings.requireReviewed ? answer.why : undefined);
    if (github && !signal.aborted)
        show.notice(`${answer.why.message} ${answer.why.hint}`);
}


/***/ }),

/***/ 5029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ asksToSlowDown),
/* harmony export */   K0: () => (/* binding */ firewallMark),
/* harmony export */   MZ: () => (/* binding */ codesOf)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8065);
/** Recognises answers of a firewall or gateway in front of CustomerGauge. */

/** Headers by which firewalls mark their own answers. */
const MARKS = ['x-amzn-waf-action', 'cf-mitigated'];
/** The mark of a firewall that answered itself, as `name: value`; `undefined` if there is none. */
function firewallMark(headers) {
    const name = MARKS.find((mark) => headers[mark] !== undefined);
    return name && `${name}: ${headers[name]?.slice(0, 40)}`;
}
/** Codes of gateways for too many requests, in lower case without punctuation. */
const TOO_MANY = new Set([
    'toomanyrequests',
    'throttling',
    'throttled',
    'requestthrottled',
    'requestlimitexceeded',
    'limitexceeded',
    'ratelimitexceeded',
    'ratelimited',
    'ratelimit',
    'quotaexceeded',
    'provisionedthroughputexceeded',
    'slowdown',
    'temporarilyunavailable',
]);
/** Whether a failure has a code for too many requests, or says when to try again. */
function asksToSlowDown(headers, body) {
    return headers['retry-after'] !== undefined || codesOf(headers, body).some((code) => TOO_MANY.has(code));
}
/**
 * The error codes of an answer, from its header and the top level of its body, in lower case without punctuation:
 * `com.amazonaws#TooManyRequestsException:` and `too_many_requests` are equal.
 */
function codesOf(headers, body) {
    const { __type, code, error, errorType, type } = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .lj)(body) ?? {};
    return [headers['x-amzn-errortype'], __type, code, error, errorType, type]
        .filter((one) => typeof one === 'string')
        .map((one) => one
        .replace(/:.*$/s, '')
        .replace(/^.*#/s, '')
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .replace(/(exception|error)$/, ''));
}


/***/ }),

/***/ 2072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHttp: () => (/* binding */ openHttp)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./src/error.ts
var error = __webpack_require__(1557);
// EXTERNAL MODULE: ./src/customergauge/proxy.ts
var proxy = __webpack_require__(4543);
;// CONCATENATED MODULE: ./src/customergauge/connection-failure.ts
/** Reads why no answer came from the errors of undici, Node and OpenSSL. */



function proxyUnreachable(cause) {
    return new error/* CodedError */.AK({
        code: 'proxy-unreachable',
        message: 'The proxy could not be reached.',
        hint: proxy/* PROXY_HINT */.Lx,
        cause,
    });
}
/** A proxy answered, but did not connect. */
function proxyRefused(status) {
    const login = status === 407;
    return new error/* CodedError */.AK({
        code: login ? 'proxy-login' : 'proxy-refused',
        message: `The proxy did not connect${login ? ': it requires a user and password' : ''} (HTTP ${status}).`,
        hint: proxy/* PROXY_HINT */.Lx,
    });
}
const DNS = /^(ENOTFOUND|EAI_[A-Z]+)$/;
/** The name server says that there is no such name. Any other code means that no name server answered. */
const NO_SUCH_NAME = /^(ENOTFOUND|EAI_NONAME|EAI_NODATA)$/;
const CERTIFICATE = /^(ERR_TLS_CERT|CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH)/;
const UNKNOWN_AUTHORITY = /^(DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|CERT_UNTRUSTED|INVALID_CA)/;
const OUT_OF_DATE = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)/;
const TLS = /^(ERR_TLS|ERR_SSL|EPROTO|ERR_OSSL)/;
const REFUSED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;
const UNREADABLE = /^(UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/;
/** undici's messages for an answer that it does not accept, for which it has no code. */
const BAD_ANSWER = /^bad (response|upgrade)$/;
const UNKNOWN_AUTHORITY_HINT = 'The certificate comes from an authority that this machine does not know: a private one, or a proxy that opens TLS. Put its certificate into a file and name the file in the environment variable `NODE_EXTRA_CA_CERTS` (in a workflow: under `env:`).';
const OUT_OF_DATE_HINT = 'The certificate is out of date, or the clock of this machine is wrong.';
/**
 * Explains an error of the connection.
 * @param about why we gave up ourselves, if we did, and whether the request had left
 */
function readError(cause, { gaveUp, left }) {
    const noProxy = (0,error/* hasCode */.up)(cause, 'proxy-unreachable');
    const { code, message } = describe(noProxy ? cause.cause : cause);
    const failed = (kind, said, { sent = false, lasting = false, hint } = {}) => ({ kind: 'failure', code: kind, sent, lasting, message: said, ...(hint ? { hint } : {}) });
    if (gaveUp === 'aborted') {
        const when = left ? 'while waiting for the answer' : 'before this was sent';
        return failed('aborted', `The run was stopped ${when}.`, { sent: left });
    }
    if (gaveUp === 'timeout' || /TIMEOUT$/.test(code)) {
        const what = left ? 'No answer came in time.' : 'No connection could be made in time.';
        return failed('timeout', what, { sent: left });
    }
    const certificate = CERTIFICATE.test(code);
    const hint = UNKNOWN_AUTHORITY.test(code)
        ? UNKNOWN_AUTHORITY_HINT
        : OUT_OF_DATE.test(code)
            ? OUT_OF_DATE_HINT
            : undefined;
    if ((0,error/* hasCode */.up)(cause, 'proxy-refused', 'proxy-login'))
        return failed('proxy', cause.message, { lasting: cause.code === 'proxy-login', hint: cause.hint });
    if (noProxy) {
        const said = `The proxy could not be reached (${code || message}).`;
        return failed('proxy', said, { hint: hint ? `${proxy/* PROXY_HINT */.Lx} ${hint}` : proxy/* PROXY_HINT */.Lx });
    }
    if (DNS.test(code)) {
        const lasting = NO_SUCH_NAME.test(code);
        const what = lasting ? 'The name of the server is not known here' : 'The name of the server could not be looked up';
        return failed('dns', `${what} (${code}).`, { lasting });
    }
    if (certificate) {
        const said = `No trusted connection is possible: ${message} (${code}).`;
        return failed('certificate', said, { lasting: true, ...(hint ? { hint } : {}) });
    }
    // One bad machine of several may send an alert, so another try can help. OpenSSL's own message is not shown, because
    // it names lines of its source.
    if (TLS.test(code))
        return failed('tls', `No secure connection could be made (${code}).`, { lasting: !/ALERT|EPROTO/.test(code) });
    if (REFUSED.test(code))
        return failed('refused', `No connection could be made (${code}).`);
    if (/proxy/i.test(message))
        return failed('proxy', `The proxy did not connect: ${message}.`, { hint: proxy/* PROXY_HINT */.Lx });
    if (left && (cause instanceof undici.errors.HTTPParserError || UNREADABLE.test(code) || BAD_ANSWER.test(message)))
        return failed('unreadable', `The answer is not valid HTTP: ${message}.`, { sent: true });
    const when = left ? 'the answer was complete' : 'anything was sent';
    return failed('reset', `The connection broke before ${when} (${code || message}).`, { sent: left });
}
/** undici wraps the system's error, sometimes twice, and combines several failed addresses in one error. */
function describe(cause) {
    for (let error = cause, depth = 0; error instanceof Error && depth < 5; depth++) {
        const inner = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
        const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
        if (code !== '' && !(code === 'UND_ERR_SOCKET' && inner instanceof Error))
            return { code, message: error.message };
        if (!(inner instanceof Error))
            return { code, message: error.message };
        error = inner;
    }
    return { code: '', message: String(cause) };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/customergauge/decode-body.ts
/** Decompresses the body of an answer. */

/** At most this much is decompressed: a small answer could expand without end. */
const MOST_BYTES = 1024 * 1024;
/** All accept a missing end, because only the beginning of a long answer is read. */
const UNPACK = {
    gzip: (bytes) => (0,external_node_zlib_.gunzipSync)(bytes, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES }),
    deflate: (bytes) => (0,external_node_zlib_.inflateSync)(bytes, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES }),
    br: (bytes) => (0,external_node_zlib_.brotliDecompressSync)(bytes, { finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH, maxOutputLength: MOST_BYTES }),
    zstd: (bytes) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { finishFlush: external_node_zlib_.constants.ZSTD_e_flush, maxOutputLength: MOST_BYTES }),
};
/**
 * Decompresses an answer. We request none to be compressed, but some servers do it anyway (`Content-Encoding`). Returns
 * `undefined` if it cannot be read.
 */
function unpacked(bytes, encoding) {
    const steps = (encoding ?? '')
        .toLowerCase()
        .split(',')
        .map((step) => step.trim().replace(/^x-/, ''))
        .filter((step) => step !== '' && step !== 'identity');
    if (bytes.length === 0)
        return bytes;
    try {
        // The encoding that was applied last is removed first.
        return steps.reduceRight((packed, step) => {
            const unpack = Object.hasOwn(UNPACK, step) ? UNPACK[step] : undefined;
            if (!unpack)
                throw new RangeError(`Unknown encoding: ${step}`);
            return unpack(packed);
        }, bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/customergauge/interim.ts
/** The beginning of such an answer. */
const CONTINUE = /^HTTP\/1\.[01] 100[ \r]/;
const LONGEST_BEGINNING = 'HTTP/1.1 100 '.length;
/** No server sends longer ones. */
const interim_MOST_BYTES = 16 * 1024;
/**
 * Wraps connections so that an unrequested `100 Continue` is skipped. Every client must accept it
 * (https://www.rfc-editor.org/rfc/rfc9110#section-15.2), but undici closes the connection.
 */
function bearingContinue(connect) {
    return (options, callback) => connect(options, (...[error, socket]) => {
        if (error)
            return callback(error, null);
        passOver(socket);
        callback(null, socket);
    });
}
/** A write begins a request, so the next read begins its answer, the only place where `100 Continue` can be. */
function passOver(socket) {
    const { read, write } = socket;
    let beginning = true;
    let held;
    socket.write = (...given) => {
        beginning = true;
        return write.apply(socket, given);
    };
    socket.read = (size) => {
        const chunk = read.call(socket, size);
        if (chunk === null || !beginning)
            return chunk;
        const bytes = held ? Buffer.concat([held, chunk]) : chunk;
        const rest = withoutContinue(bytes);
        held = typeof rest === 'string' ? bytes : undefined;
        if (typeof rest === 'string')
            return null;
        if (rest.length === 0)
            return null;
        beginning = false;
        return rest;
    };
}
/** The bytes after every `100 Continue`; `more` if more bytes are needed to tell. */
function withoutContinue(bytes) {
    let rest = bytes;
    while (true) {
        const start = rest.toString('latin1', 0, LONGEST_BEGINNING);
        if (!CONTINUE.test(start))
            return start.length < LONGEST_BEGINNING && 'HTTP/1.1 100 '.startsWith(start) && start !== '' ? 'more' : rest;
        const end = rest.indexOf('\r\n\r\n');
        if (end === -1)
            return rest.length < interim_MOST_BYTES ? 'more' : rest;
        rest = rest.subarray(end + 4);
    }
}

;// CONCATENATED MODULE: ./src/customergauge/proxy-dispatcher.ts
/** Sends requests through the proxies that the environment names. */



/** Distinguishes an unreachable proxy from an unreachable server, because the fix differs. */
function throughProxies({ https, none }, { connectMs, ...options }) {
    const connectToProxy = (0,undici.buildConnector)({ timeout: connectMs, allowH2: false });
    return new undici.EnvHttpProxyAgent({
        ...options,
        // Plain HTTP is only for this machine (`checkUrl`), and must not go through a proxy.
        httpProxy: '',
        httpsProxy: https,
        noProxy: none,
        // Connections that bypass the proxy use the same connector as without one.
        factory: (origin, given) => new undici.Pool(origin, {
            ...given,
            ...('connect' in given && typeof given.connect === 'function' && given.connect !== options.connect
                ? { connect: bearingContinue(given.connect) }
                : {}),
        }),
        clientFactory: (proxy, given) => new ProxyPool(proxy, {
            ...given,
            allowH2: false,
            // The limit until the proxy has connected.
            headersTimeout: connectMs,
            connect: (asked, callback) => connectToProxy(asked, (...[error, socket]) => error ? callback(proxyUnreachable(error), null) : callback(null, socket)),
        }),
    });
}
/** Reports the status of a proxy that does not connect, for which undici has only a message. */
class ProxyPool extends undici.Pool {
    connect(asked) {
        return this.#open(asked);
    }
    async #open(asked) {
        const answered = await super.connect(asked);
        if (answered.statusCode === 200)
            return answered;
        answered.socket.on('error', () => { }).destroy();
        throw proxyRefused(answered.statusCode);
    }
}

;// CONCATENATED MODULE: ./src/customergauge/http.ts
/** HTTP requests to CustomerGauge, and what came back before anybody judges it. */






/** A connection that takes longer is tried again, so that it does not delay the end of a run. */
const CONNECT_MS = 10_000;
/** At most this much of an answer is read: nothing useful is longer. */
const MOST_BODY_BYTES = 64 * 1024;
/**
 * Encodes bodies. For a text, undici would take a piece of a shared 64 KiB buffer of Node, and one piece that gets old
 * keeps the bytes of hundreds of requests in memory until the next full garbage collection.
 */
const UTF8 = new TextEncoder();
/**
 * Opens an HTTP client: proxies from the environment, one time limit for the whole request, no redirects.
 *
 * @throws {CodedError} `proxy` if the environment names a proxy that cannot be used
 */
function openHttp({ connections, timeoutSeconds, env }) {
    const milliseconds = timeoutSeconds * 1000;
    const connectMs = Math.min(milliseconds, CONNECT_MS);
    const proxies = (0,proxy/* readProxies */.rq)(env);
    const options = {
        connections,
        pipelining: 1,
        // All requests would share one HTTP/2 connection, and hang forever if it died silently.
        allowH2: false,
        // Our limit for the whole request covers both, and undici's own timers would outlive each request.
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: bearingContinue((0,undici.buildConnector)({ timeout: connectMs, allowH2: false })),
        keepAliveTimeout: 30_000,
    };
    const dispatcher = proxies.https ? throughProxies(proxies, { ...options, connectMs }) : new undici.Agent(options);
    const aborts = abortsOf();
    return {
        exchange: (asked, signal) => signal.aborted
            ? Promise.resolve(readError(new Error('aborted'), { gaveUp: 'aborted', left: false }))
            : exchange(dispatcher, asked, { aborts: aborts(signal), milliseconds }),
        close: () => dispatcher.destroy(),
    };
}
/**
 * Makes one request with undici's low-level events. Only they tell whether a failed request had left: one that did not
 * leave is unsent, one that did may have been accepted. `undici.request` also takes a third more CPU time and three
 * fifths more memory for a push of 50,000 records.
 */
function exchange(dispatcher, { url, method, headers, body, lastOnConnection = false }, { aborts, milliseconds }) {
    return new Promise((resolve) => {
        const { origin, pathname, search } = new URL(url);
        let controller;
        let status = 0;
        let answered = {};
        let chunks = [];
        let size = 0;
        let settled = false;
        const settle = (exchanged) => {
            if (settled)
                return;
            settled = true;
            clearTimeout(timer);
            aborts.splice(aborts.indexOf(stop), 1);
            resolve(exchanged);
        };
        const fail = (cause, gaveUp) => {
            // A request that still waits for a connection has not left yet.
            settle(readError(cause, { gaveUp, left: controller !== undefined }));
        };
        const giveUp = (why) => {
            const reason = new Error(why);
            fail(reason, why);
            // A request that has not started yet is stopped when it starts.
            controller?.abort(reason);
        };
        const stop = () => giveUp('aborted');
        const timer = setTimeout(() => giveUp('timeout'), milliseconds);
        const answer = () => {
            const bytes = unpacked(Buffer.concat(chunks).subarray(0, MOST_BODY_BYTES), answered['content-encoding']);
            const body = bytes?.toString('utf8') ?? '';
            settle({ kind: 'answer', status, headers: answered, body, ...(bytes ? {} : { unreadable: true }) });
        };
        aborts.push(stop);
        try {
            dispatcher.dispatch({
                origin,
                path: `${pathname}${search}`,
                method,
                headers,
                body: body === '' ? null : UTF8.encode(body),
                reset: lastOnConnection,
            }, {
                onRequestStart: (started) => {
                    controller = started;
                    if (settled)
                        started.abort(new Error('aborted'));
                },
                onResponseStart: (_started, statusCode, received) => {
                    // An interim response (`103 Early Hints`) is not the answer.
                    if (statusCode < 200)
                        return;
                    status = statusCode;
                    answered = Object.fromEntries(Object.entries(received).map(([name, value]) => [
                        name.toLowerCase(),
                        Array.isArray(value) ? value.join(', ') : (value ?? ''),
                    ]));
                },
                onResponseData: (started, chunk) => {
                    if (settled)
                        return;
                    chunks.push(chunk);
                    size += chunk.length;
                    if (size <= MOST_BODY_BYTES)
                        return;
                    answer();
                    chunks = [];
                    started.abort(new Error('aborted'));
                },
                onResponseEnd: answer,
                onResponseError: (_started, cause) => fail(cause),
            });
        }
        catch (cause) {
            fail(cause);
        }
    });
}
function abortsOf() {
    const known = new WeakMap();
    return (signal) => {
        const found = known.get(signal);
        if (found)
            return found;
        const aborts = [];
        known.set(signal, aborts);
        signal.addEventListener('abort', () => {
            for (const stop of [...aborts])
                stop();
        });
        return aborts;
    };
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Vi: () => (/* binding */ recordRequest),
/* harmony export */   _O: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/** The fields of a record: heading → value. */
function fieldsOf(pair, how) {
    return { [how.accountField]: pair.account, [how.aliasField]: pair.alias, ...how.extraFields };
}
/** The request that sends one alias, in one of the two documented encodings (API.md, “Record”). */
function recordRequest(pair, how, to) {
    const fields = fieldsOf(pair, how);
    const headers = {
        accept: 'application/json',
        'accept-encoding': 'identity',
        authorization: `Bearer ${to.token}`,
        'content-type': how.format === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
        'user-agent': USER_AGENT,
    };
    const body = how.format === 'json'
        ? JSON.stringify({ configuration: how.configuration, record: fields })
        : new URLSearchParams([
            ['configuration', how.configuration],
            ...Object.entries(fields).map(([heading, value]) => [`record[${heading}]`, value]),
        ]).toString();
    return { url: to.url, method: to.method, headers, body, lastOnConnection: to.lastOnConnection ?? false };
}
const USER_AGENT = 'customergauge-aliases';


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ HINTS),
/* harmony export */   YO: () => (/* binding */ KEPT_OUT),
/* harmony export */   Zx: () => (/* binding */ wrongVerb),
/* harmony export */   op: () => (/* binding */ wallOf),
/* harmony export */   p9: () => (/* binding */ SLOWER)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/** The hints for refusals, by status. */

const SLOWER = 'Set `requests-per-second` (for instance to `2`), or a lower `concurrency`';
/** Other reasons for a 403 than the credentials. */
const KEPT_OUT = 'Your tenant may also have an API IP White List, which can block hosted runners. A firewall or a rate limit in front of CustomerGauge can answer like this, too.';
const ADDRESS = ['records-url', 'region'];
const IN_BETWEEN = {
    inputs: ADDRESS,
    hint: 'The answer probably came from another server, or from a gateway that does not let the request through.',
};
/** Statuses that concern all records, not one. */
const WALLS = {
    402: {
        inputs: [],
        hint: 'CustomerGauge requires a payment first. Ask the owner of your contract whether it includes the API.',
    },
    404: { inputs: ADDRESS, hint: '' },
    406: { inputs: ADDRESS, hint: 'This server does not support JSON, so it is probably the wrong one.' },
    407: { inputs: [], hint: _proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .PROXY_HINT */ .Lx },
    410: { inputs: ADDRESS, hint: 'This address existed once and is gone for good.' },
    411: IN_BETWEEN,
    414: IN_BETWEEN,
    415: {
        inputs: ['format', 'records-url'],
        hint: 'CustomerGauge does not accept this encoding of a record. Set `format` to the other value, `json` or `form`.',
    },
    417: IN_BETWEEN,
    419: {
        inputs: ADDRESS,
        hint: 'Pages for browsers answer like this, APIs do not: the address is probably not that of the API.',
    },
    426: IN_BETWEEN,
    428: IN_BETWEEN,
    431: IN_BETWEEN,
    451: {
        inputs: [],
        hint: 'A firewall, or a rule about countries, blocks this machine. Use a runner with an address that is allowed.',
    },
    511: { inputs: [], hint: 'The network of this machine requires a login first.' },
};
/** The inputs to check if a status concerns all records. `proven`: a record was accepted, so the inputs are right. */
function wallOf(status, proven) {
    if (status !== 403)
        return WALLS[status];
    if (proven) {
        return {
            inputs: [],
            hint: `Records were accepted before it, so the inputs are right. A firewall or a rate limit in front of CustomerGauge has probably blocked this run: wait a few minutes and push again. If it happens again: ${SLOWER}.`,
        };
    }
    return {
        inputs: ['client-id', 'client-secret', 'region', 'configuration'],
        hint: KEPT_OUT,
    };
}
/** The inputs to check if a verb is not accepted and the server does not offer the other one. */
function wrongVerb(method, allow) {
    const other = method === 'PUT' ? 'POST' : 'PUT';
    if (allow)
        return { inputs: ['records-url', 'method'], hint: 'Nothing can be sent to this address.' };
    return {
        inputs: ['method', 'records-url'],
        hint: `The server does not accept ${method} here, and does not say what it accepts: try \`method: ${other}\`.`,
    };
}
/** Hints for statuses that concern one record. */
const HINTS = {
    400: `If this message is about a limit: ${SLOWER}. If it is about the request, check \`format\`, \`account-field\`, \`alias-field\` and \`extra-fields\`.`,
    420: `${SLOWER}.`,
    423: 'Something is locked in CustomerGauge. If this continues, ask its administrator whether your API client or your tenant is locked.',
    429: `${SLOWER}.`,
};


/***/ }),

/***/ 2382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ mergedPullRequests),
/* harmony export */   ZQ: () => (/* binding */ numbersMerged)
/* harmony export */ });
/* unused harmony exports mergedInto, standingApprovals, mayApprove */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8065);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8943);
/** Finds the merged pull requests that added commits to a branch, and which of their approvals count. */



const AT_A_TIME = 4;
/**
 * Finds the merged pull requests that added these commits, with their valid approvals.
 *
 * @param commits of the branch, the newest first
 * @throws CodedError if one request fails: an incomplete answer would call reviewed commits unreviewed
 */
async function mergedPullRequests(api, commits, { branch, limit = 200 }) {
    const known = [...new Set(commits)];
    const found = await mergedByCommit(api, known.slice(0, limit), branch);
    const reviewed = await fewAtATime(byNumber(found), async (one) => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
        const reviews = await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .listAll */ ._w)(api, route, { pull_number: one.number });
        return { ...one, approvals: standingApprovals(reviews, one.author) };
    });
    const people = [...new Set(reviewed.flatMap(({ approvals }) => approvals.map(({ by }) => by)))];
    const counting = new Set(await insidersAmong(api, people));
    const pullRequests = reviewed.map((one) => ({
        ...one,
        approvals: one.approvals.filter(({ by }) => counting.has(by)),
    }));
    return {
        pullRequests,
        unknown: found.filter(({ merged }) => merged.length === 0).map(({ commit }) => commit),
    };
}
/** The numbers of the merged pull requests that added these commits. @throws CodedError */
async function numbersMerged(api, commits, branch) {
    return byNumber(await mergedByCommit(api, commits, branch)).map(({ number }) => number);
}
function mergedByCommit(api, commits, branch) {
    const into = { branch, repository: `${api.owner}/${api.repo}` };
    return fewAtATime(commits, async (commit) => ({
        commit,
        merged: mergedInto(await pullRequestsOf(api, commit), into),
    }));
}
/** Selects the pull requests that were merged into this branch of this repository. */
function mergedInto(pullRequests, { branch, repository }) {
    return pullRequests.flatMap((one) => {
        const number = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(one, 'number');
        const baseRef = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'base', 'ref');
        const into = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'base', 'repo', 'full_name');
        if (number === undefined || (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'merged_at') === '' || baseRef !== branch)
            return [];
        if (into.toLowerCase() !== repository.toLowerCase())
            return [];
        return [
            {
                number,
                url: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'html_url'),
                title: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'title'),
                author: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'user', 'login'),
                headSha: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'head', 'sha'),
            },
        ];
    });
}
function byNumber(found) {
    const all = new Map();
    for (const { commit, merged } of found) {
        for (const one of merged) {
            const known = all.get(one.number);
            if (known)
                known.commits.push(commit);
            else
                all.set(one.number, { ...one, commits: [commit] });
        }
    }
    return [...all.values()];
}
async function pullRequestsOf(api, commit) {
    try {
        return await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .listAll */ ._w)(api, 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: commit });
    }
    catch (failure) {
        // “No commit found for SHA”: GitHub does not know it, so no pull request added it.
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(failure, 'github-invalid'))
            return [];
        throw failure;
    }
}
async function insidersAmong(api, people) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const asked = await fewAtATime(people, async (username) => {
        try {
            return { username, counts: mayApprove((await api.request(route, { username })).data) };
        }
        catch (failure) {
            // The account no longer exists.
            if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(failure, 'github-not-found'))
                return { username, counts: false };
            throw failure;
        }
    });
    return asked.filter(({ counts }) => counts).map(({ username }) => username);
}
/** Keeps the order, with a few requests in flight at any time. The first failure ends it. */
async function fewAtATime(items, work) {
    const results = new Array(items.length);
    // A failing worker closes the queue, so the others stop.
    const queue = items.entries().map((entry) => entry);
    const worker = async () => {
        for (const [at, item] of queue)
            results[at] = await work(item);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    return results;
}
const VERDICTS = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];
/**
 * The valid approvals: the latest verdict of each person other than the author. A comment without a verdict changes
 * nothing.
 *
 * @param reviews as GitHub lists them, in chronological order
 */
function standingApprovals(reviews, author) {
    const latest = new Map();
    for (const review of reviews) {
        const state = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(review, 'state');
        const by = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(review, 'user', 'login');
        if (!VERDICTS.includes(state) || !isSomebodyElse(review, by, author))
            continue;
        latest.set(by.toLowerCase(), { state, approval: { by, commit: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(review, 'commit_id') } });
    }
    return [...latest.values()]
        .filter(({ state, approval }) => state === 'APPROVED' && approval.commit !== '')
        .map(({ approval }) => approval);
}
function isSomebodyElse(review, by, author) {
    if (by === '' || (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(review, 'user', 'type') !== 'User' || by.endsWith('[bot]'))
        return false;
    return by.toLowerCase() !== author.toLowerCase();
}
/**
 * Whether a person's approval counts, given GitHub's answer about their permission: only people who may write count, as in
 * GitHub's own branch protection. A review's `author_association` is not enough: for the token of a job, members with
 * a private membership (the default) look like strangers.
 */
function mayApprove(permission) {
    return ['admin', 'maintain', 'write'].includes((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(permission, 'permission'));
}


/***/ })

};
