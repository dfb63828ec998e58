export const id = 18;
export const ids = [18,445];
export const modules = {

/***/ 9373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   et: () => (/* binding */ askAgain),
/* harmony export */   qe: () => (/* binding */ doubledMs)
/* harmony export */ });
/** Time as an argument, so that a test need not wait for it, and how long to wait before asking again. */
/** The current time as ledger and report write it. */
function timeText({ epoch }) {
    return new Date(epoch()).toISOString();
}
/** The wait before a repetition (1 is the first): it doubles up to a maximum. Callers add jitter. */
function doubledMs(repetition, { firstMs, longestMs }) {
    return Math.min(longestMs, firstMs * 2 ** Math.min(repetition - 1, 30));
}
/** Asks again after each pause, until the answer is there. @param ask returns whether it is */
async function askAgain(pausesMs, sleep, ask) {
    for (const pause of pausesMs) {
        await sleep(pause);
        if (await ask())
            return;
    }
}


/***/ }),

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isAliasFile),
/* harmony export */   Ot: () => (/* binding */ REJECTED_FILE),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/** Whether a path in the alias folder, with forward slashes, is that of an alias file. Only the path counts, not the kind of file. */
function isAliasFile(path) {
    return /\.ya?ml$/i.test(path) && !isHidden(path) && !`/${path}`.endsWith(`/${REJECTED_FILE}`);
}
/** The file of names that were rejected as aliases. It is beside the alias folder; inside it, it is not an alias file. */
const REJECTED_FILE = 'not-aliases.yaml';
/** Whether a file or any folder in its path is a dot-file. */
function isHidden(path) {
    return path.startsWith('.') || path.includes('/.');
}
/** The path of a file in the alias folder, as the user knows it. */
function shownPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}


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
 * Checks text about people and runs that comes from the environment, git's configuration and GitHub, before it enters the
 * ledger. Text of the wrong form becomes `undefined`, because any of these may contain an address with a password.
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
/** A login name, such as `ada` or `dependabot[bot]`. */
function login(text = '') {
    return /^[\w.-]{1,100}(?:\[bot\])?$/.test(text) ? text : undefined;
}
/** A person's name in any script, shortened to one line, without invisible characters. */
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


/** @param userName the name in git's configuration, used if the environment names nobody */
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


/***/ }),

/***/ 6018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellPullRequests: () => (/* binding */ tellPullRequests)
});

// EXTERNAL MODULE: ./src/clock.ts
var src_clock = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/error.ts
var src_error = __webpack_require__(1557);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/github/merged-pull-requests.ts
var merged_pull_requests = __webpack_require__(2382);
// EXTERNAL MODULE: ./src/json-value.ts
var json_value = __webpack_require__(8065);
// EXTERNAL MODULE: ./src/github/api.ts
var github_api = __webpack_require__(8943);
;// CONCATENATED MODULE: ./src/github/standing.ts
/** Compares a pull request's current state with the state that the run saw. */


const ROUTE = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
/**
 * Gets the current state. A run may end, or be repeated, long after its event, so its findings may be about an older head,
 * or about changes that were merged since.
 *
 * @throws CodedError
 */
async function standingOf(api, seen) {
    const { data } = await api.request(ROUTE, { pull_number: seen.number });
    const state = (0,json_value/* textAt */.$6)(data, 'state');
    if (state !== 'open' && state !== 'closed')
        throw (0,github_api/* unreadable */.O$)(ROUTE);
    if (state === 'closed')
        return (0,json_value/* valueAt */.fK)(data, 'merged') === true || (0,json_value/* textAt */.$6)(data, 'merged_at') ? 'merged' : 'closed';
    if ((0,json_value/* textAt */.$6)(data, 'head', 'sha') !== seen.headSha)
        return 'other-head';
    return seen.baseBranch !== '' && (0,json_value/* textAt */.$6)(data, 'base', 'ref') !== seen.baseBranch ? 'other-base' : 'current';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/github/comment.ts
/** Keeps the one comment of an environment and folder on a pull request. */




/** GitHub's limit for a comment, including marker and line break. */
const MOST_COMMENT_CHARACTERS = 65_536;
/**
 * The invisible line by which the next run finds its comment.
 * @param folder the alias folder from the repository's root: a workflow may have a job for each of several
 */
function commentMarker(environment, folder) {
    const name = encodeURIComponent(folder.toWellFormed());
    return `<!-- customergauge-aliases:${environment}:${name.length > LONGEST_NAME ? (0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex') : name} -->`;
}
/** The marker of older versions, which had one comment per environment for all folders. */
function formerMarker(environment) {
    return `<!-- customergauge-aliases:${environment} -->`;
}
/** Longer names would leave less room for the comment. */
const LONGEST_NAME = 200;
/**
 * Creates or updates the comment. It is found by marker and author, because anyone can write our marker into a comment of
 * their own.
 *
 * @throws CodedError
 */
async function upsertComment(api, { number, marker, formerMarker: former, body, create, over = () => true }) {
    const text = `${marker}\n${body}`;
    if (text.length > MOST_COMMENT_CHARACTERS)
        throw new RangeError(`A comment of ${text.length} characters is too long.`);
    const [kept, ...surplus] = await ownComments(api, number, { marker, former });
    for (const { id } of surplus)
        await deleteComment(api, id);
    if (kept === undefined)
        return create ? await createComment(api, number, text) : { what: 'absent', url: '' };
    if (!over(kept.body))
        return { what: 'kept', url: kept.url };
    if (isSame(kept.body, text))
        return { what: 'unchanged', url: kept.url };
    try {
        const { data } = await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            comment_id: kept.id,
            body: text,
        });
        return { what: 'updated', url: (0,json_value/* textAt */.$6)(data, 'html_url') || kept.url };
    }
    catch (failure) {
        // Somebody deleted it just now.
        if (!isGone(failure))
            throw failure;
        return create ? await createComment(api, number, text) : { what: 'absent', url: '' };
    }
}
/**
 * Our comments with this marker, the oldest first: two runs at the same moment may have made two. If there is none, the one
 * of an older version, unless there are several, because it is unknown which folder each is about.
 */
async function ownComments(api, number, { marker, former }) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const all = await (0,github_api/* listAll */._w)(api, route, { issue_number: number });
    const having = (mark) => mark === undefined ? [] : all.filter((one) => isMarked((0,json_value/* textAt */.$6)(one, 'body'), mark));
    const [marked, older] = [having(marker), having(former)];
    if (marked.length + older.length === 0)
        return [];
    const viewer = await api.viewer();
    const own = (comments) => comments
        .filter((one) => isBy(viewer, one))
        .flatMap((one) => {
        const id = (0,json_value/* numberAt */.tk)(one, 'id');
        return id === undefined ? [] : [{ id, body: (0,json_value/* textAt */.$6)(one, 'body'), url: (0,json_value/* textAt */.$6)(one, 'html_url') }];
    })
        .sort((a, b) => a.id - b.id);
    const mine = own(marked);
    const formerly = mine.length === 0 ? own(older) : [];
    return formerly.length === 1 ? formerly : mine;
}
/** Whether the marker is the first line of a comment. A quotation in someone's answer has it elsewhere. */
function isMarked(body, marker) {
    return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}
/** Whether the token's own account wrote it. */
function isBy(viewer, comment) {
    return (0,json_value/* numberAt */.tk)(comment, 'user', 'id') === viewer.id;
}
/** GitHub may store other line ends, and drops white space at the end. */
function isSame(stored, wanted) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(stored) === plain(wanted);
}
async function createComment(api, number, body) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await api.request(route, { issue_number: number, body });
    return { what: 'created', url: (0,json_value/* textAt */.$6)(data, 'html_url') };
}
async function deleteComment(api, id) {
    try {
        await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
    }
    catch (failure) {
        if (!isGone(failure))
            throw failure;
    }
}
function isGone(failure) {
    return (0,src_error/* hasCode */.up)(failure, 'github-not-found');
}

;// CONCATENATED MODULE: ./src/github/diff.ts
/** Which lines a pull request's diff shows, and whether a text is the file that it shows. */

/** The ranges of the new file in GitHub's `patch` of a file. Only these lines can have comments. */
function hunksOf(patch) {
    return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count]) => {
        const first = Number(start);
        const lines = count === undefined ? 1 : Number(count);
        return lines === 0 ? [] : [{ first, last: first + lines - 1 }];
    });
}
const BYTE_ORDER_MARK = '\uFEFF';
/** Whether git's blob of this id has this text: exactly, after a byte order mark (which reading drops), or not. */
function compareBlob(id, text) {
    if (id === blobId(text))
        return 'same';
    return id === blobId(BYTE_ORDER_MARK + text) ? 'same-after-mark' : 'different';
}
/** Git's id in a SHA-1 repository, the only kind on GitHub. */
function blobId(text) {
    const bytes = Buffer.from(text, 'utf8');
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./src/github/suggestion.ts
/** Turns fixes into suggested changes, which GitHub applies with one click. */

/** GitHub's limit for a comment. */
const MOST_CHARACTERS = 65_536;
/** The invisible line by which the next run finds its suggestion. */
function suggestionMarker({ environment, key }) {
    return `<!-- customergauge-aliases-suggestion:${environment}:${key} -->`;
}
/** Reads a comment's hidden line; `undefined` if it is not one of our suggestions. */
function suggestionMark(body) {
    const match = /^<!-- customergauge-aliases-suggestion:([\w.-]+):([0-9a-f]{32}) -->(?:\r?\n|$)/.exec(body);
    return match?.[1] && match[2] ? { environment: match[1], key: match[2] } : undefined;
}
/**
 * Makes suggestions of fixes. Fixes on the same lines become one, because GitHub applies whole lines. A fix that overlaps
 * another one waits until that is applied.
 */
function toSuggestions(fixes, environment) {
    const bySource = Map.groupBy(fixes, ({ fix }) => fix.source);
    const seen = new Map();
    return [...bySource].flatMap(([source, all]) => regionsOf(source, all).flatMap((region) => {
        const before = withoutReturns(source.text.slice(region.start, region.end));
        const after = withoutReturns(fixed(source.text, region));
        if (before === after || !canBeShown(after))
            return [];
        // Equal lines of a file are distinguished by their order.
        const same = JSON.stringify([source.file, before, after]);
        const nth = seen.get(same) ?? 0;
        seen.set(same, nth + 1);
        const key = (0,external_node_crypto_.createHash)('sha256').update(`${same}${nth}`).digest('hex').slice(0, 32);
        const explanations = [...new Set(region.fixes.map(({ explanation }) => explanation))];
        const body = [suggestionMarker({ environment, key }), ...explanations, fenced(after)].join('\n\n');
        if (body.length > MOST_CHARACTERS)
            return [];
        const firstLine = source.lines.position(region.start).line;
        return [{ source, firstLine, lastLine: source.lines.position(region.end).line, key, body }];
    }));
}
function regionsOf(source, fixes) {
    const ordered = fixes.toSorted(({ fix: a }, { fix: b }) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1));
    const regions = [];
    let reached = -1;
    for (const suggested of ordered) {
        const { start, end } = suggested.fix;
        if (start < reached || start > end || end > source.text.length) {
            const region = regions.at(-1);
            // Equal fixes for two reasons become one, with both explanations.
            if (region?.fixes.some((known) => suggestion_isSame(known, suggested)))
                region.fixes.push({ ...suggested, fix: { ...suggested.fix, start: suggested.fix.end, text: '' } });
            continue;
        }
        reached = Math.max(end, start + 1);
        const from = start === 0 ? 0 : source.text.lastIndexOf('\n', start - 1) + 1;
        const lineEnd = source.text.indexOf('\n', end);
        const to = lineEnd === -1 ? source.text.length : lineEnd;
        const last = regions.at(-1);
        if (last && from <= last.end) {
            last.end = Math.max(last.end, to);
            last.fixes.push(suggested);
        }
        else
            regions.push({ start: from, end: to, fixes: [suggested] });
    }
    return regions;
}
function suggestion_isSame({ fix: a }, { fix: b }) {
    return a.start === b.start && a.end === b.end && a.text === b.text;
}
function fixed(text, { start, end, fixes }) {
    let result = '';
    let at = start;
    for (const { fix } of fixes) {
        result += text.slice(at, fix.start) + fix.text;
        at = fix.end;
    }
    return result + text.slice(at, end);
}
/** GitHub chooses the line ends when it applies a suggestion. */
function withoutReturns(text) {
    return text.replace(/\r(?=\n|$)/g, '');
}
/** Whether a comment would keep a text unchanged. */
function canBeShown(text) {
    return text.isWellFormed() && !/[\0\r\uFEFF]/.test(text);
}
/** A code block that the text cannot close. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}suggestion\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./src/github/suggestions.ts
/** Keeps the suggested changes on a pull request up to date. */






/** A longer review would not be read. */
const MOST_AT_ONCE = 30;
/** The most reviews to send while searching for the comment that GitHub refuses. */
const MOST_REVIEWS = 12;
const INTRODUCTION = 'Some lines can be fixed with one click: “Commit suggestion” applies the fix.';
const DONE = '<!-- customergauge-aliases-suggestion:done -->\n\nThis suggestion is no longer needed.';
/**
 * Updates the suggested changes on a pull request: new ones come in one review, valid ones stay, and those no longer
 * needed are deleted. Suggestions of other environments are not touched, and not repeated.
 *
 * @throws CodedError
 */
async function syncSuggestions(api, { number, headSha, environment, fixes, looksAt }) {
    const wanted = toSuggestions(fixes, environment);
    const existing = (await ownSuggestions(api, number)).filter(({ file }) => looksAt(file));
    const { kept, ended, missing } = compareSuggestions({ environment, wanted, existing });
    const possible = missing.length === 0 ? [] : onShownLines(missing, await changedFiles(api, number));
    const sent = await sendReviews(api, { number, headSha }, possible.slice(0, MOST_AT_ONCE));
    // Only after the new ones are there: a pull request without any suggestion would look fixed.
    for (const one of ended)
        await end(api, one);
    return {
        ...sent,
        kept,
        ended: ended.length,
        more: Math.max(0, possible.length - MOST_AT_ONCE),
        outside: missing.length - possible.length,
    };
}
/** Decides which suggestions stay, which of our own are deleted, and which are missing. */
function compareSuggestions({ environment, wanted, existing, }) {
    const keys = new Set(wanted.map(({ key }) => key));
    const standing = new Set();
    const ended = [];
    // Two runs at the same moment may have made two. One with an answer stays, else the oldest. All environments decide
    // like this, so at least one stays.
    for (const one of existing.toSorted((a, b) => Number(b.answered) - Number(a.answered) || a.id - b.id)) {
        if (keys.has(one.key) && !one.outdated && !standing.has(one.key))
            standing.add(one.key);
        else if (one.environment === environment)
            ended.push(one);
    }
    return { kept: standing.size, ended, missing: wanted.filter(({ key }) => !standing.has(key)) };
}
async function ownSuggestions(api, number) {
    const all = await (0,github_api/* listAll */._w)(api, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { pull_number: number });
    const marked = all.filter((one) => suggestionMark((0,json_value/* textAt */.$6)(one, 'body')) !== undefined);
    if (marked.length === 0)
        return [];
    const viewer = await api.viewer();
    const answered = new Set(all.map((one) => (0,json_value/* numberAt */.tk)(one, 'in_reply_to_id')));
    return marked.flatMap((one) => {
        const id = (0,json_value/* numberAt */.tk)(one, 'id');
        const mark = suggestionMark((0,json_value/* textAt */.$6)(one, 'body'));
        if (id === undefined || mark === undefined || !isBy(viewer, one))
            return [];
        const outdated = (0,json_value/* numberAt */.tk)(one, 'line') === undefined;
        return [{ ...mark, id, file: (0,json_value/* textAt */.$6)(one, 'path'), outdated, answered: answered.has(id) }];
    });
}
async function changedFiles(api, number) {
    const all = await (0,github_api/* listAll */._w)(api, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { pull_number: number });
    return all.map((one) => ({
        file: (0,json_value/* textAt */.$6)(one, 'filename'),
        blob: (0,json_value/* textAt */.$6)(one, 'sha'),
        patch: (0,json_value/* textAt */.$6)(one, 'patch'),
    }));
}
/**
 * Selects the suggestions that GitHub can show: their lines are in the diff, and the file that was read is that of the
 * head. The checkout is GitHub's merge commit, where the base branch may have moved lines.
 */
function onShownLines(suggestions, files) {
    const byName = new Map(files.map((one) => [one.file, one]));
    const compared = new Map();
    return suggestions.filter(({ source, firstLine, lastLine }) => {
        const changed = byName.get(source.file);
        if (!changed)
            return false;
        const content = compared.get(source) ?? compareBlob(changed.blob, source.text);
        compared.set(source, content);
        // A suggestion for the first line would remove the byte order mark.
        if (content === 'different' || (content === 'same-after-mark' && firstLine === 1))
            return false;
        return hunksOf(changed.patch).some(({ first, last }) => first <= firstLine && lastLine <= last);
    });
}
/** Sends one review. If GitHub refuses one of its comments, sends smaller ones, so that the others get through. */
async function sendReviews(api, { number, headSha }, suggestions) {
    const waiting = suggestions.length === 0 ? [] : [suggestions];
    let created = 0;
    let refused = 0;
    for (let reviews = 0;; reviews++) {
        const some = waiting.shift();
        if (some === undefined)
            return { created, refused };
        if (reviews >= MOST_REVIEWS) {
            refused += some.length;
            continue;
        }
        try {
            await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
                pull_number: number,
                commit_id: headSha,
                event: 'COMMENT',
                body: INTRODUCTION,
                comments: some.map(toComment),
            });
            created += some.length;
        }
        catch (failure) {
            if (!(0,src_error/* hasCode */.up)(failure, 'github-invalid'))
                throw failure;
            const half = Math.ceil(some.length / 2);
            if (some.length === 1)
                refused += 1;
            else
                waiting.push(some.slice(0, half), some.slice(half));
        }
    }
}
function toComment({ source, firstLine, lastLine, body }) {
    const lines = firstLine === lastLine ? {} : { start_line: firstLine, start_side: 'RIGHT' };
    return { path: source.file, body, line: lastLine, side: 'RIGHT', ...lines };
}
async function end(api, { id, answered }) {
    const route = answered
        ? 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}'
        : 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}';
    try {
        await api.request(route, { comment_id: id, ...(answered ? { body: DONE } : {}) });
    }
    catch (failure) {
        // Somebody deleted it already.
        if (!(0,src_error/* hasCode */.up)(failure, 'github-not-found'))
            throw failure;
    }
}

// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/outcome-page.ts
var outcome_page = __webpack_require__(6696);
// EXTERNAL MODULE: ./src/report/plan-page.ts
var plan_page = __webpack_require__(4199);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/result.ts
var result = __webpack_require__(5781);
// EXTERNAL MODULE: ./src/run/identity.ts
var identity = __webpack_require__(9847);
// EXTERNAL MODULE: ./src/run/shown-names.ts
var shown_names = __webpack_require__(6445);
;// CONCATENATED MODULE: ./src/run/pull-request-comment.ts




async function writeComment({ settings, cwd, env, secrets }, api, { number, page, says, create, over, commit }) {
    const { environment, path } = settings;
    const redact = (text) => secrets.redact(text);
    const text = (0,markdown/* markdown */.wD)(page, {
        ...markdown/* COMMENT */.YK,
        ruleUrl: (0,links/* ruleLinks */.uW)(env),
        placeUrl: (0,links/* placeLinks */.vB)(env, commit),
        docsUrl: (0,links/* docsLinks */.PS)(env),
        redact,
    });
    await upsertComment(api, {
        number,
        marker: commentMarker(environment, await (0,shown_names.folderOf)(path, { cwd, env })),
        formerMarker: formerMarker(environment),
        body: `${saysLine(says)}\n${text}`,
        create,
        ...(over ? { over: (body) => over.some((one) => body.split('\n', 2)[1]?.trim() === saysLine(one)) } : {}),
    });
}
/** The invisible second line of a comment, by which later runs know its kind. */
function saysLine(says) {
    return `<!-- customergauge-aliases-says:${says} -->`;
}

;// CONCATENATED MODULE: ./src/run/pull-requests.ts
/** Comments on pull requests. A failure here is only a notice, because the run itself has done its work. */















/** Writes plan and suggested changes on an open pull request, and the outcome on merged ones. */
async function tellPullRequests(run, api, report) {
    const { trigger } = run;
    const { command } = report;
    if (trigger.kind === 'pull-request' && trigger.open && trigger.number > 0)
        await tellOpenOne(run, api, report, trigger);
    if (command === 'push' && !report.dryRun)
        await tellMergedOnes(run, api, report);
}
/** Writes the plan and suggested changes, unless the pull request has changed since this run started. */
async function tellOpenOne(run, api, report, seen) {
    const { number, headSha } = seen;
    // `validate` has no plan, and must not overwrite the comment of a `plan` on the same pull request.
    const comments = report.command === 'plan';
    // A run that read no files must not withdraw earlier suggestions.
    const suggests = report.files > 0;
    let standing;
    const current = async () => {
        standing ??= await standingOf(api, seen);
        return standing === 'current';
    };
    if (comments)
        await tell(run, 'The comment on the pull request', async () => {
            if (!(await current()))
                return;
            // No comment is started on a pull request that does not concern aliases, unless `path` may be wrong.
            const create = report.result !== 'unchanged' || report.overlooks === true || report.problems.length > 0 || report.files === 0;
            await writeComment(run, api, {
                number,
                page: (0,plan_page/* planPage */.j)(report),
                says: 'plan',
                create,
                commit: report.shownCommit,
            });
        });
    if (suggests)
        await tell(run, 'The suggested changes', async () => {
            if (await current())
                await suggestChanges(run, api, { number, headSha, problems: report.problems });
        });
    if (standing !== undefined && standing !== 'current')
        run.show.notice(`${MEANWHILE[standing]} in the meantime, so this run does not change its comment and suggested changes.`);
}
const MEANWHILE = {
    merged: 'The pull request was merged',
    closed: 'The pull request was closed',
    'other-head': 'The pull request got another commit',
    'other-base': 'The pull request got another target branch',
};
/** Writes the outcome on the merged pull requests that added the aliases. */
async function tellMergedOnes(run, api, report) {
    const name = (0,identity/* runName */.rt)(run.env);
    const say = (number, saying) => tell(run, `The comment on pull request #${number}`, () => writeComment(run, api, { ...saying, number, commit: report.shownCommit }));
    // The run that took over writes the comment instead.
    const numbers = report.result === 'superseded' && !report.delivery ? [] : pullRequestsOf(report);
    for (const number of numbers)
        await say(number, { page: (0,outcome_page/* outcomePage */.A1)(report, number, name), says: 'outcome', create: true });
    for (const one of report.late ?? [])
        await say(one.number, { page: (0,outcome_page/* latePage */.My)(report, one, name), says: 'outcome', create: true });
    if (report.review !== undefined || (0,result/* exitCode */.I)(report.result) === 0)
        return;
    // The plan in those comments was not carried out. An outcome of an earlier push stays true and is kept.
    await tell(run, 'The comment on the merged pull request', async () => {
        for (const number of await mergedJustNow(run, api))
            await say(number, { page: (0,outcome_page/* blockedPage */.Yr)(report, name), says: 'blocked', create: false, over: ['plan', 'blocked'] });
    });
}
/** The merged pull requests that this push's aliases come from. */
function pullRequestsOf({ review }) {
    const all = [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])];
    return [...new Set(all.flatMap(({ pullRequest }) => (pullRequest ? [pullRequest.number] : [])))];
}
/** GitHub may need a few seconds until it lists the merged pull request. */
const PAUSES_MS = [2_000, 5_000];
/** The pull requests that came with the commits of the event. */
async function mergedJustNow({ trigger, host, clock, signal }, api) {
    const branch = (0,github_event/* branchOfEvent */.sf)(trigger);
    if (branch === undefined)
        return [];
    const commits = trigger.kind === 'push' ? trigger.commits : host.sha === undefined ? [] : [host.sha];
    let numbers = await (0,merged_pull_requests/* numbersMerged */.ZQ)(api, commits, branch);
    if (numbers.length > 0 || trigger.kind !== 'push' || commits.length === 0)
        return numbers;
    const pause = (milliseconds) => clock.sleep(milliseconds, signal);
    await (0,src_clock/* askAgain */.et)(PAUSES_MS, pause, async () => {
        numbers = await (0,merged_pull_requests/* numbersMerged */.ZQ)(api, commits, branch);
        return numbers.length > 0;
    });
    return numbers;
}
async function tell({ show }, what, say) {
    try {
        await say();
    }
    catch (error) {
        const hint = (0,src_error/* hasCode */.up)(error, ...src_error/* GITHUB_CODES */.lR) ? ` ${error.hint}` : '';
        show.notice(`${what} could not be written; the job summary has everything. ${(0,src_error/* messageOf */.bD)(error)}${hint}`);
    }
}
async function suggestChanges({ settings, cwd, env, secrets, show }, api, { number, headSha, problems, }) {
    const { environment, path } = settings;
    const folder = await (0,shown_names.folderOf)(path, { cwd, env });
    const says = { ruleUrl: (0,links/* ruleLinks */.uW)(env), redact: (text) => secrets.redact(text) };
    const fixes = problems.flatMap((problem) => {
        const { fix } = problem;
        return fix ? [{ fix, explanation: (0,markdown/* problemMarkdown */.P5)(problem, says) }] : [];
    });
    const prefix = folder === '.' ? '' : `${folder}/`;
    const looksAt = (file) => file.startsWith(prefix);
    const { more, refused } = await syncSuggestions(api, { number, headSha, environment, fixes, looksAt });
    if (more > 0)
        show.notice(`${(0,report/* count */.U)(more, 'more suggested change')} will follow once the present ones are applied.`);
    if (refused > 0)
        show.notice(`GitHub refused ${(0,report/* count */.U)(refused, 'suggested change')}.`);
}


/***/ }),

/***/ 6445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderOf: () => (/* binding */ folderOf),
/* harmony export */   namesFromRoot: () => (/* binding */ namesFromRoot),
/* harmony export */   shownFolder: () => (/* binding */ shownFolder)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3191);
/** The names of folders and files as people see them on GitHub or at the command line. */


/**
 * The alias folder relative to the root of its repository; `.` is the root. It differs from `path` if the repository
 * was checked out into a subfolder. Without a repository it is `path` itself.
 */
async function folderOf(path, { cwd, env }) {
    // Few runs without a repository of their own ask for it.
    const { findRepository } = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 3358));
    try {
        return (await findRepository({ cwd, path, env })).folder || '.';
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .GIT_CODES */ .Cv))
            return path;
        throw error;
    }
}
/**
 * The name of the alias folder for people: on GitHub relative to the root of the repository, on the command line
 * relative to the current folder.
 */
function shownFolder({ trigger, settings }, { folder }) {
    return trigger.kind === 'none' ? settings.path : folder || '.';
}
/** Turns names relative to the current folder into names relative to the root of the repository. */
async function namesFromRoot(path, { cwd, env, host }) {
    // On GitHub the names are relative to the root already.
    if (host.onGitHub)
        return (file) => file;
    const folder = await folderOf(path, { cwd, env });
    const inside = `${path}/`;
    return (file) => (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(folder, file.startsWith(inside) ? file.slice(inside.length) : file);
}


/***/ })

};
