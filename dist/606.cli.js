export const id = 606;
export const ids = [606];
export const modules = {

/***/ 8606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellPullRequests: () => (/* binding */ tellPullRequests)
});

// EXTERNAL MODULE: ./src/github/api.ts
var github_api = __webpack_require__(8943);
// EXTERNAL MODULE: ./src/github/json.ts
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./src/github/comment.ts


/** GitHub takes no longer comment. Marker and line break count. */
const MOST_COMMENT_CHARACTERS = 65_536;
/** The line that nobody sees and that the next run finds its comment by. */
function commentMarker(environment) {
    return `<!-- customergauge-aliases:${environment} -->`;
}
/**
 * Keeps the one comment that an environment has on a pull request. It is found by marker and author, for anyone can
 * write our marker into a comment of their own.
 *
 * @throws {GitHubFailure}
 */
async function upsertComment(api, { number, marker, body, create }) {
    const text = `${marker}\n${body}`;
    if (text.length > MOST_COMMENT_CHARACTERS)
        throw new RangeError(`A comment of ${text.length} characters is too long.`);
    const [kept, ...surplus] = await ownComments(api, number, marker);
    for (const { id } of surplus)
        await deleteComment(api, id);
    if (kept === undefined)
        return create ? await createComment(api, number, text) : { what: 'absent', url: '' };
    if (isSame(kept.body, text))
        return { what: 'unchanged', url: kept.url };
    try {
        const { data } = await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            comment_id: kept.id,
            body: text,
        });
        return { what: 'updated', url: (0,json/* textAt */.$6)(data, 'html_url') || kept.url };
    }
    catch (failure) {
        // Somebody deleted it just now.
        if (!isGone(failure))
            throw failure;
        return create ? await createComment(api, number, text) : { what: 'absent', url: '' };
    }
}
/** Our comments with this marker, the oldest first. Two runs at the same moment may have made two. */
async function ownComments(api, number, marker) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const all = await (0,github_api/* listAll */._w)(api, route, { issue_number: number });
    const marked = all.filter((one) => isMarked((0,json/* textAt */.$6)(one, 'body'), marker));
    if (marked.length === 0)
        return [];
    const viewer = await api.viewer();
    return marked
        .filter((one) => isBy(viewer, one))
        .flatMap((one) => {
        const id = (0,json/* numberAt */.tk)(one, 'id');
        return id === undefined ? [] : [{ id, body: (0,json/* textAt */.$6)(one, 'body'), url: (0,json/* textAt */.$6)(one, 'html_url') }];
    })
        .sort((a, b) => a.id - b.id);
}
/** Whether a comment has this as its first line. A quotation in someone's answer has it elsewhere. */
function isMarked(body, marker) {
    return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}
/** Whether the token's own account wrote it. */
function isBy(viewer, comment) {
    return (0,json/* numberAt */.tk)(comment, 'user', 'id') === viewer.id;
}
/** GitHub may store other line ends, and no white space at the end. */
function isSame(stored, wanted) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(stored) === plain(wanted);
}
async function createComment(api, number, body) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await api.request(route, { issue_number: number, body });
    return { what: 'created', url: (0,json/* textAt */.$6)(data, 'html_url') };
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
    return failure instanceof github_api/* GitHubFailure */.iK && failure.code === 'not-found';
}

;// CONCATENATED MODULE: ./src/github/standing.ts


const ROUTE = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
/**
 * How a pull request stands now. A run may end, or be started again, long after its event: what it has to say may be about
 * an older head, or about something that was merged since.
 *
 * @throws {GitHubFailure}
 */
async function standingOf(api, seen) {
    const { data } = await api.request(ROUTE, { pull_number: seen.number });
    const state = (0,json/* textAt */.$6)(data, 'state');
    if (state !== 'open' && state !== 'closed')
        throw (0,github_api/* unreadable */.O$)(ROUTE);
    if (state === 'closed')
        return (0,json/* valueAt */.fK)(data, 'merged') === true || (0,json/* textAt */.$6)(data, 'merged_at') ? 'merged' : 'closed';
    if ((0,json/* textAt */.$6)(data, 'head', 'sha') !== seen.headSha)
        return 'other-head';
    return seen.baseBranch !== '' && (0,json/* textAt */.$6)(data, 'base', 'ref') !== seen.baseBranch ? 'other-base' : 'current';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/github/diff.ts

/** The stretches of the new file that GitHub's `patch` of a file shows: only there may remarks stand. */
function hunksOf(patch) {
    return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count]) => {
        const first = Number(start);
        const lines = count === undefined ? 1 : Number(count);
        return lines === 0 ? [] : [{ first, last: first + lines - 1 }];
    });
}
const BYTE_ORDER_MARK = '\uFEFF';
/** Whether git's blob of this id holds this text: as it is, behind a byte order mark (which reading drops), or not. */
function compareBlob(id, text) {
    if (id === blobId(text))
        return 'same';
    return id === blobId(BYTE_ORDER_MARK + text) ? 'same-after-mark' : 'different';
}
/** As git names it in a repository of the usual kind; GitHub has no others. */
function blobId(text) {
    const bytes = Buffer.from(text, 'utf8');
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./src/github/suggestion.ts

/** No comment on GitHub is longer. */
const MOST_CHARACTERS = 65_536;
/** The line that nobody sees and that the next run finds its suggestion by. */
function suggestionMarker({ environment, key }) {
    return `<!-- customergauge-aliases-suggestion:${environment}:${key} -->`;
}
/** What a comment's hidden line says where it is a suggestion of ours, or nothing. */
function suggestionMark(body) {
    const match = /^<!-- customergauge-aliases-suggestion:([\w.-]+):([0-9a-f]{32}) -->(?:\r?\n|$)/.exec(body);
    return match?.[1] && match[2] ? { environment: match[1], key: match[2] } : undefined;
}
/**
 * Fixes as suggestions: those on the same lines become one, for GitHub applies whole lines. A fix that overlaps another
 * waits until the first is applied.
 */
function toSuggestions(fixes, environment) {
    const bySource = Map.groupBy(fixes, ({ fix }) => fix.source);
    const seen = new Map();
    return [...bySource].flatMap(([source, all]) => regionsOf(source, all).flatMap((region) => {
        const before = withoutReturns(source.text.slice(region.start, region.end));
        const after = withoutReturns(fixed(source.text, region));
        if (before === after || !canBeShown(after))
            return [];
        // Two equal lines of a file are told apart by their order.
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
            // The same fix for two reasons is still one, and both reasons are said.
            if (region?.fixes.some((known) => suggestion_isSame(known, suggested)))
                region.fixes.push({ ...suggested, fix: nothing(suggested) });
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
/** A fix that changes nothing more, for its explanation's sake. */
function nothing({ fix }) {
    return { ...fix, start: fix.end, text: '' };
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
/** GitHub ends the lines that it applies as it sees fit. */
function withoutReturns(text) {
    return text.replace(/\r(?=\n|$)/g, '');
}
/** A text that a comment would not carry unchanged is not suggested. */
function canBeShown(text) {
    return text.isWellFormed() && !/[\0\r\uFEFF]/.test(text);
}
/** A block of code that nothing in the text can close. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}suggestion\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./src/github/suggestions.ts





/** A longer review helps nobody. */
const MOST_AT_ONCE = 30;
/** Reviews sent in search of the comment that GitHub refuses. */
const MOST_REVIEWS = 12;
const INTRODUCTION = 'Some lines can be fixed with one click. “Commit suggestion” takes over what is proposed below.';
const DONE = '<!-- customergauge-aliases-suggestion:done -->\n\nThis suggestion is no longer needed.';
/**
 * Keeps the suggested changes on a pull request in line with what can be fixed: new ones come in one review, those that
 * are still right stay as they are, those no longer needed go. What another environment suggests is left alone, and not
 * suggested twice.
 *
 * @throws {GitHubFailure}
 */
async function syncSuggestions(api, { number, headSha, environment, fixes, looksAt }) {
    const wanted = toSuggestions(fixes, environment);
    const existing = (await ownSuggestions(api, number)).filter(({ file }) => looksAt(file));
    const { kept, ended, missing } = compare({ environment, wanted, existing });
    const possible = missing.length === 0 ? [] : onShownLines(missing, await changedFiles(api, number));
    const sent = await sendReviews(api, { number, headSha }, possible.slice(0, MOST_AT_ONCE));
    // After the new ones have come: a pull request without any suggestion would look fixed.
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
/** What stays, what of one's own goes, what is to come. */
function compare({ environment, wanted, existing, }) {
    const keys = new Set(wanted.map(({ key }) => key));
    const standing = new Set();
    const ended = [];
    // Two runs at the same moment may have made two: the older one stays, but rather one with an answer. All environments
    // judge alike, so that never both go.
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
    const marked = all.filter((one) => suggestionMark((0,json/* textAt */.$6)(one, 'body')) !== undefined);
    if (marked.length === 0)
        return [];
    const viewer = await api.viewer();
    const answered = new Set(all.map((one) => (0,json/* numberAt */.tk)(one, 'in_reply_to_id')));
    return marked.flatMap((one) => {
        const id = (0,json/* numberAt */.tk)(one, 'id');
        const mark = suggestionMark((0,json/* textAt */.$6)(one, 'body'));
        if (id === undefined || mark === undefined || !isBy(viewer, one))
            return [];
        const outdated = (0,json/* numberAt */.tk)(one, 'line') === undefined;
        return [{ ...mark, id, file: (0,json/* textAt */.$6)(one, 'path'), outdated, answered: answered.has(id) }];
    });
}
async function changedFiles(api, number) {
    const all = await (0,github_api/* listAll */._w)(api, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { pull_number: number });
    return all.map((one) => ({
        file: (0,json/* textAt */.$6)(one, 'filename'),
        blob: (0,json/* textAt */.$6)(one, 'sha'),
        patch: (0,json/* textAt */.$6)(one, 'patch'),
    }));
}
/**
 * Those that GitHub can show: their lines stand in the comparison, and the file that was read is the one at the head.
 * What is checked out is GitHub's merge, where the base branch may have moved lines.
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
        // A suggestion for the first line would take the byte order mark away.
        if (content === 'different' || (content === 'same-after-mark' && firstLine === 1))
            return false;
        return hunksOf(changed.patch).some(({ first, last }) => first <= firstLine && lastLine <= last);
    });
}
/** One review, unless GitHub refuses one of its comments: then smaller ones, so that the others come through. */
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
            if (!(failure instanceof github_api/* GitHubFailure */.iK) || failure.status !== 422)
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
        if (!(failure instanceof github_api/* GitHubFailure */.iK) || failure.code !== 'not-found')
            throw failure;
    }
}

// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/sections.ts
var sections = __webpack_require__(3844);
;// CONCATENATED MODULE: ./src/report/markdown.ts



/** GitHub drops a job summary above 1 MiB whole; some room is left for what other programs of the step write. */
const SUMMARY = {
    most: 1_000_000,
    measure: (text) => Buffer.byteLength(text),
    rows: 1000,
    unfolded: 100,
};
/** A comment holds 65,536 characters; the marker that finds it again needs a few. */
const COMMENT = {
    most: 65_000,
    measure: (text) => text.length,
    rows: 1000,
    unfolded: 20,
};
const LONGEST_PARAGRAPH = 1500;
/** The heading and each line of the details, which are never left out: what GitHub takes must hold them, escaped. */
const LONGEST_FIXED = 500;
const LONGEST_CELL = 300;
/** Renders a page. What does not fit is left out of its lists row by row, and each list says how much that is. */
function markdown(page, options) {
    const { redact } = options;
    const head = `<h3>${page.mark} ${(0,neutral/* htmlSentence */.hy)(clip(redact(named(page.verdict)), LONGEST_FIXED))}</h3>`;
    const details = page.footer.map((line) => (0,neutral/* htmlSentence */.hy)(clip(redact(line), LONGEST_FIXED))).join('<br>');
    const foot = details === '' ? '' : `<details><summary>Details</summary>\n<p><sub>${details}</sub></p>\n</details>`;
    const frames = page.sections.map((section) => markdown_frame(section, options));
    const size = (text) => options.measure(text) + 1;
    const fixed = [
        head,
        foot,
        ...frames.flatMap(({ open, close, more }) => [open, close, more(Number.MAX_SAFE_INTEGER)]),
    ];
    const room = options.most - fixed.reduce((sum, text) => sum + size(text), 0);
    const paragraphs = page.paragraphs.map((text) => `<p>${(0,neutral/* htmlSentence */.hy)(clip(redact(text), LONGEST_PARAGRAPH))}</p>`);
    const kept = fitting(paragraphs, (left) => `<p>… and ${(0,report_report/* count */.U)(left, 'more note')}, see the log.</p>`, room / 2, size);
    const left = room - kept.reduce((sum, text) => sum + size(text), 0);
    const rows = page.sections.map((section) => rowsOf(section, options));
    const shares = share(rows.map((lines) => lines.reduce((sum, line) => sum + size(line), 0)), left);
    const lists = frames.flatMap(({ open, close, more, total }, index) => {
        const shown = [];
        let used = 0;
        for (const line of rows[index] ?? []) {
            // One long row must not keep shorter ones out.
            if (used + size(line) > (shares[index] ?? 0))
                continue;
            used += size(line);
            shown.push(line);
        }
        return [open, ...shown, close, ...(shown.length < total ? [more(total - shown.length)] : [])];
    });
    const parts = [head, ...kept, ...lists, ...(foot === '' ? [] : [foot])];
    return `${parts.join('\n')}\n`;
}
/** Many programs write summaries and comments: a verdict that does not say whose it is needs a name in front. */
function named(verdict) {
    return verdict.includes('CustomerGauge') ? verdict : `CustomerGauge aliases: ${verdict}`;
}
/** One problem by itself, as it stands above the lines that would fix it. */
function problemMarkdown({ rule, severity, message, hint }, { ruleUrl, redact }) {
    const said = [message, hint].map((text) => (0,neutral/* htmlSentence */.hy)(clip(redact(text), LONGEST_PARAGRAPH)));
    return `<p>${severityMark(severity)} ${ruleName(rule, ruleUrl)} ${said.join(' ')}</p>`;
}
function severityMark(severity) {
    return severity === 'error' ? '❌' : '⚠️';
}
function ruleName(rule, ruleUrl) {
    return `<a href="${attribute(ruleUrl(rule))}">${(0,neutral/* htmlCode */.h8)(rule)}</a>`;
}
/** As many of the lines as fit, and one that says how many do not. */
function fitting(lines, rest, room, size) {
    let used = 0;
    const kept = lines.filter((line) => {
        if (used + size(line) > room)
            return false;
        used += size(line);
        return true;
    });
    return kept.length < lines.length ? [...kept, rest(lines.length - kept.length)] : kept;
}
/** Divides what room there is: who needs little gets it whole, and the others what is left in equal parts. */
function share(needs, room) {
    const shares = needs.map(() => 0);
    let left = Math.max(0, room);
    const order = [...needs.keys()].sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
    order.forEach((index, at) => {
        const given = Math.min(needs[index] ?? 0, Math.floor(left / (order.length - at)));
        shares[index] = given;
        left -= given;
    });
    return shares;
}
/** What stands around a list. No blank line may stand inside, or Markdown would come alive again. */
function markdown_frame({ title, size, columns, folded = false }, { unfolded }) {
    const heading = `${(0,neutral/* html */.qy)(title)} (${size})`;
    const hidden = folded || size > unfolded;
    const heads = columns.map((column) => `<th>${sections/* COLUMNS */.cZ[column]}</th>`).join('');
    return {
        open: `${hidden ? `<details><summary><b>${heading}</b></summary>` : `<p><b>${heading}</b></p>`}\n<table>\n<tr>${heads}</tr>`,
        close: `</table>${hidden ? '\n</details>' : ''}`,
        more: (left) => `<p>… and ${left} more, see <code>plan.json</code> and <code>report.json</code> of this run.</p>`,
        total: size,
    };
}
function rowsOf({ size, columns, row }, options) {
    return Array.from({ length: Math.min(size, options.rows) }, (_, index) => {
        const one = row(index);
        return `<tr>${columns.map((column) => `<td>${cell(column, one, options)}</td>`).join('')}</tr>`;
    });
}
function cell(column, row, { ruleUrl, redact }) {
    const shown = (raw, most) => clip(redact(raw), most);
    const text = shown(row[column] ?? '', LONGEST_CELL);
    switch (column) {
        case 'rule':
            return ruleName(text, ruleUrl);
        case 'problem':
            return [
                `${severityMark(row.severity)} ${(0,neutral/* htmlSentence */.hy)(shown(row.problem ?? '', LONGEST_PARAGRAPH))}`,
                ...(row.related ?? []).map(({ what, where }) => `${(0,neutral/* htmlSentence */.hy)(what)}: ${(0,neutral/* htmlCode */.h8)(shown(where, LONGEST_CELL))}`),
                (0,neutral/* htmlSentence */.hy)(shown(row.hint ?? '', LONGEST_PARAGRAPH)),
            ].join('<br>');
        case 'state':
        case 'why':
            return (0,neutral/* htmlSentence */.hy)(text);
        default:
            return text === '' ? '' : (0,neutral/* htmlCode */.h8)(text);
    }
}
/** Shortens what nobody would read to its end. */
function clip(text, most) {
    return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
function attribute(url) {
    return url.replace(/[&"<>]/g, (one) => `&#${one.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
// EXTERNAL MODULE: ./src/report/result.ts
var result = __webpack_require__(5781);
// EXTERNAL MODULE: ./src/report/sentences.ts
var sentences = __webpack_require__(7020);
;// CONCATENATED MODULE: ./src/report/page.ts
/** What a run has to tell, put together for a reader: the job summary, and the comment on a pull request. */






/** The job summary: everything. */
function summaryPage(report) {
    const { review, delivery, status } = report;
    return {
        mark: markOf(report),
        verdict: report.verdict,
        paragraphs: [
            ...failuresText(report),
            ...warnings(report),
            ...(delivery ? [...countsUnlessSaid(report, delivery), ...nextSteps(delivery.outcomes)] : []),
            ...(review ? [`Where these aliases come from: ${reviewSentence(review)}`, ...review.gaps] : []),
            ...(status ? [lastEntry(status)] : []),
            ...report.notices.map((notice) => `ℹ️ ${notice}`),
        ],
        sections: [
            ...(delivery ? deliverySections(delivery) : []),
            ...(review ? reviewSections(review) : []),
            ...problemsAndPlan(report),
            ...(status ? statusSections(status) : []),
        ],
        footer: footer(report),
    };
}
/** The comment on an open pull request: what is wrong, and exactly what a merge will send. */
function planPage(report) {
    const { planned, environment } = report;
    return {
        mark: markOf(report),
        verdict: planned ? mergeVerdict(report, planned) : report.verdict,
        paragraphs: [
            ...(planned ? [`Environment \`${environment}\`: ${(0,sentences/* planSentence */.th)(planned)}`] : []),
            ...(0,sentences/* failuresText */.B2)(report),
            ...warnings(report),
            ...approvalNeeded(report),
            ...report.notices.map((notice) => `ℹ️ ${notice}`),
        ],
        sections: problemsAndPlan(report),
        footer: footer(report),
    };
}
function markOf(report) {
    if ((0,result/* exitCode */.I)(report.result) !== 0)
        return '❌';
    const { planned } = report;
    return (0,sentences/* guardText */.hG)(report) || planned?.caution || planned?.idle || isDryPlan(report) ? '⚠️' : '✅';
}
/** Whether `dry-run` is on where a pull request is planned: the push may have it, too. */
function isDryPlan({ command, dryRun, planned }) {
    return command === 'plan' && dryRun && planned !== undefined && (0,plan_plan/* pairsToSend */.J_)(planned.plan).length > 0;
}
function mergeVerdict(report, { plan, caution, idle }) {
    if (caution)
        return 'What merging this sends to CustomerGauge cannot be told here.';
    if (idle)
        return 'Merging this sends nothing to CustomerGauge yet.';
    const fresh = plan.create.length + plan.move.length;
    if ((0,sentences/* guardText */.hG)(report))
        return `Merging this sends nothing to CustomerGauge yet: ${(0,report_report/* count */.U)(fresh, 'new alias', 'new aliases')} exceed \`max-new\`.`;
    const sent = (0,plan_plan/* pairsToSend */.J_)(plan).length;
    const upTo = report.requireReviewed && sent > 0 ? 'up to ' : '';
    const unless = isDryPlan(report) ? ', unless `dry-run` is on there, too, as it is here' : '';
    return `Merging this sends ${sent === 0 ? 'nothing' : `${upTo}${(0,report_report/* count */.U)(sent, 'alias', 'aliases')}`} to CustomerGauge${unless}.`;
}
/** Said where a merge alone is not enough. */
function approvalNeeded({ requireReviewed, planned }) {
    if (!requireReviewed || !planned || (0,plan_plan/* pairsToSend */.J_)(planned.plan).length === 0)
        return [];
    return [
        'Only aliases that somebody other than the author approved, in a pull request, are sent; the others are held back (`require-reviewed: enforce`).',
    ];
}
/** What has to be fixed stands before what would be sent, and what is only worth a look after it. */
function problemsAndPlan({ problems, planned, delivery }) {
    const wrong = (0,sections/* problemSections */.gl)(problems);
    // Once it is sent, what was to be sent is only for the record; what is left to a person is not.
    const plan = (planned ? (0,sections/* planSections */.wS)(planned) : []).map((section) => ({
        ...section,
        folded: delivery !== undefined && section.sign === '+',
    }));
    return (0,report_report/* countProblems */._)(problems).errors > 0 ? [...wrong, ...plan] : [...plan, ...wrong];
}
/**
 * The same comment once a push was about what the merged pull request brought. It speaks of this run alone, and of what
 * still waits: a pull request may take several runs, and several jobs.
 */
function outcomePage(report, pullRequest, run) {
    const { review, delivery, environment, ledger } = report;
    const brought = [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])];
    const mine = brought.filter((pair) => pair.pullRequest?.number === pullRequest);
    const keys = new Set(mine.map(alias/* pairKey */.Yz));
    const outcomes = Iterator.from(delivery?.outcomes ?? [])
        .filter(({ pair }) => keys.has((0,alias/* pairKey */.Yz)(pair)))
        .toArray();
    const accepted = outcomes.filter(({ state }) => state === 'accepted').length;
    const waiting = Math.max(ledger?.waiting?.get(pullRequest) ?? 0, outcomes.length - accepted);
    const own = delivery && { ...delivery, outcomes };
    const someHeld = outcomes.some(({ reason }) => reason?.code === 'held');
    const wait = `${waiting} still ${waiting === 1 ? 'waits' : 'wait'}`;
    const went = `CustomerGauge accepted ${(0,report_report/* count */.U)(accepted, 'alias', 'aliases')} of this pull request${waiting > 0 ? `; ${wait}` : ''}.`;
    // Another run may have sent them, or will.
    const elsewhere = outcomes.length === 0 && (0,result/* exitCode */.I)(report.result) === 0;
    const nothing = 'Nothing of this pull request was left to send.';
    const none = elsewhere || mine.length === 0 ? nothing : noneAccepted(mine.length, outcomes);
    return {
        mark: waiting === 0 && (accepted > 0 || elsewhere) ? '✅' : '❌',
        verdict: accepted > 0 ? went : `${none} ${report.verdict}`,
        paragraphs: [
            `Environment \`${environment}\`: ${stateCounts(outcomes)} in this run${waiting > 0 ? `; ${wait} for a next one` : ''}.`,
            // What was held back of others' is not for this pull request to fix.
            ...(0,sentences/* failuresText */.B2)({ ...report, failures: report.failures.filter(({ code }) => code !== 'held' || someHeld) }),
            ...nextSteps(outcomes),
        ],
        sections: own ? (0,sections/* deliverySections */.bb)(own) : [],
        footer: [`Last push \`${run}\``, ...footer(report)],
    };
}
function noneAccepted(aliases, outcomes) {
    const asked = outcomes.some(({ attempts }) => attempts > 0);
    if (!asked)
        return aliases === 1
            ? 'The alias of this pull request was not sent to CustomerGauge.'
            : `None of the ${(0,report_report/* count */.U)(aliases, 'alias', 'aliases')} of this pull request was sent to CustomerGauge.`;
    const lost = outcomes.filter(({ state }) => state === 'unanswered').length;
    const accepted = aliases === 1 ? 'did not accept the alias' : `accepted none of the ${(0,report_report/* count */.U)(aliases, 'alias', 'aliases')}`;
    const maybe = lost === 0 ? '' : `; ${lost} ${lost === 1 ? 'was' : 'were'} sent without a clear answer and may exist`;
    return `CustomerGauge ${accepted} of this pull request${maybe}.`;
}
const STATES = ['accepted', 'rejected', 'unanswered', 'unsent'];
function stateCounts(outcomes) {
    const byState = Map.groupBy(outcomes, ({ state }) => state);
    const counts = STATES.filter((state) => byState.has(state)).map((state) => `${byState.get(state)?.length} ${state}`);
    return counts.join(', ') || 'nothing to send';
}
/** What people can do about records that were not accepted. */
function nextSteps(outcomes) {
    // What to do about aliases that were held back is said by the failure that names them.
    const open = Iterator.from(outcomes)
        .filter(({ state, reason }) => state !== 'accepted' && reason?.code !== 'held')
        .toArray();
    if (open.length === 0)
        return [];
    const again = 'The next push, after any merge or when the workflow is run again, tries again what was not accepted.';
    if (!open.some(({ state }) => state === 'rejected'))
        return [again];
    return [`Fix what CustomerGauge refused, in the alias files or in CustomerGauge: the reasons are below. ${again}`];
}
/** The four counts, where the verdict does not say as much. */
function countsUnlessSaid({ verdict, result }, delivery) {
    const counts = outcomeCounts(delivery);
    return result === 'pushed' || verdict.includes(counts) ? [] : [counts];
}
function warnings(report) {
    const guard = (0,sentences/* guardText */.hG)(report);
    return guard ? [`⚠️ ${guard}`] : [];
}
function lastEntry({ last, source }) {
    return `Last entry: “${last.title}” by “${last.actor}”, \`${last.time}\`, \`${last.run}\`, files as of commit \`${source}\``;
}
function footer({ planned, ledger, environment }) {
    return [
        ...(planned
            ? [
                `Plan for \`${environment}\` at commit \`${planned.commit}\`, compared with ${planned.base.why}`,
                `Digest \`${planned.digest}\``,
            ]
            : []),
        ...(ledger?.commit ? [`Ledger \`${ledger.ref}\` at \`${ledger.commit}\``] : []),
    ];
}

// EXTERNAL MODULE: ./src/report/rule-link.ts
var rule_link = __webpack_require__(1979);
// EXTERNAL MODULE: ./src/commands/books.ts + 5 modules
var books = __webpack_require__(379);
;// CONCATENATED MODULE: ./src/commands/conversation.ts









/**
 * Says on the pull request what the run found: the plan and suggested changes while it is open, and what became of its
 * aliases once they were pushed. Whatever GitHub says to that, the run has done its work: a failure is only a notice.
 */
async function tellPullRequests(run, api, report) {
    const { trigger } = run;
    const { command } = report;
    if (trigger.kind === 'pull-request' && trigger.open && trigger.number > 0)
        await tellOpenOne(run, api, report, trigger);
    if (command === 'push' && !report.dryRun) {
        for (const number of pullRequestsOf(report)) {
            await tell(run, `The comment on pull request #${number}`, () => write(run, api, { page: outcomePage(report, number, (0,books/* runName */.rt)(run.env)), number, create: true }));
        }
    }
}
/** The comment with the plan, and the suggested changes, unless the pull request is not what this run looked at any more. */
async function tellOpenOne(run, api, report, seen) {
    const { number } = seen;
    // `validate` knows no plan, and must not write over the comment of a `plan` beside it.
    const comments = report.command === 'plan';
    // A run that did not get to the files knows nothing of what is to be fixed, and must not take back what is suggested.
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
            await write(run, api, { page: planPage(report), number, create: isWorthSaying(report) });
        });
    if (suggests)
        await tell(run, 'The suggested changes', async () => {
            if (await current())
                await suggest(run, api, report, seen);
        });
    if (standing !== undefined && standing !== 'current')
        run.show.notice(`${MEANWHILE[standing]} meanwhile, so this run leaves its comment and suggested changes as they are.`);
}
const MEANWHILE = {
    merged: 'The pull request was merged',
    closed: 'The pull request was closed',
    'other-head': 'The pull request got another commit',
    'other-base': 'The pull request got another target branch',
};
async function tell(run, what, say) {
    try {
        await say();
    }
    catch (error) {
        // Whatever went wrong here, the run itself has done its work.
        const said = error instanceof Error ? error.message : String(error);
        const hint = error instanceof github_api/* GitHubFailure */.iK ? ` ${error.hint}` : '';
        run.show.notice(`${what} could not be written; the job summary has everything. ${said}${hint}`);
    }
}
/** A pull request that has nothing to do with aliases is left alone, unless they are looked for in the wrong place. */
function isWorthSaying({ result, problems, files }) {
    return result !== 'unchanged' || problems.length > 0 || files === 0;
}
async function write({ settings, env, secrets }, api, { page, number, create }) {
    const redact = (text) => secrets.redact(text);
    const body = markdown(page, { ...COMMENT, ruleUrl: (0,rule_link/* ruleLinks */.uW)(env), redact });
    await upsertComment(api, { number, marker: commentMarker(settings.environment), body, create });
}
async function suggest(run, api, report, { number, headSha }) {
    const { settings, env, show, secrets } = run;
    const says = { ruleUrl: (0,rule_link/* ruleLinks */.uW)(env), redact: (text) => secrets.redact(text) };
    const fixes = report.problems.flatMap((problem) => {
        const { fix } = problem;
        return fix ? [{ fix, explanation: problemMarkdown(problem, says) }] : [];
    });
    const prefix = settings.path === '.' ? '' : `${settings.path}/`;
    const looksAt = (file) => file.startsWith(prefix);
    const { environment } = settings;
    const { more, refused } = await syncSuggestions(api, { number, headSha, environment, fixes, looksAt });
    if (more > 0)
        show.notice(`${(0,report_report/* count */.U)(more, 'more suggested change')} will come once the present ones are applied.`);
    if (refused > 0)
        show.notice(`GitHub did not take ${(0,report_report/* count */.U)(refused, 'suggested change')}.`);
}
/** The merged pull requests that brought aliases of this push. */
function pullRequestsOf({ review }) {
    const brought = [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])];
    return [...new Set(brought.flatMap(({ pullRequest }) => (pullRequest ? [pullRequest.number] : [])))];
}


/***/ }),

/***/ 8943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _w: () => (/* binding */ listAll),
/* harmony export */   iK: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* unused harmony export toFailure */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

/** A request that GitHub did not fulfil. The message may hold GitHub's own words: neutralise it before it is shown. */
class GitHubFailure extends Error {
    name = 'GitHubFailure';
    code;
    hint;
    /** Where GitHub answered at all. */
    status;
    /** Seconds to wait, where GitHub named them. */
    retryAfter;
    constructor(failure) {
        super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
        this.code = failure.code;
        this.hint = failure.hint;
        this.status = failure.status;
        this.retryAfter = failure.retryAfter;
    }
}
const LATER = 'Nothing needs to be done: the next run tries again.';
/** What a refusal means, and what to do about it. */
function toFailure({ route, status, headers = {}, data, cause }) {
    const method = route.split(' ', 1)[0] ?? '';
    const permission = `permissions: pull-requests: ${method === 'GET' ? 'read' : 'write'}`;
    const words = textAt(data, 'message').slice(0, 200);
    const said = words === '' ? '' : `: ${words}`;
    const failed = (code, message, hint) => new GitHubFailure({ code, message, hint, status, cause, retryAfter: seconds(headers['retry-after']) });
    if (status === undefined || status >= 500) {
        const what = status === undefined ? `could not be reached (${whatBroke(cause)})` : `has a fault (${status})`;
        return failed('outage', `GitHub's API ${what}.`, LATER);
    }
    if (status === 429 || (status === 403 && isRateLimit(headers, words))) {
        return failed('rate-limit', `GitHub's API takes no more requests for now (${status}${said}).`, LATER);
    }
    if (status === 401) {
        return failed('permission', `GitHub does not accept the token (401${said}).`, 'Leave `github-token` out, so that the token of the job is used, or check that the given one has not expired.');
    }
    if (status === 403 && /\block(ed)?\b/i.test(words)) {
        return failed('refused', `GitHub refused, because the conversation is locked (403${said}).`, 'Unlock the conversation.');
    }
    if (status === 403) {
        return failed('permission', `The token may not do this on GitHub (403${said}).`, `Give the job \`${permission}\`. A pull request from a fork only gets a token that reads.`);
    }
    if (status === 404 || status === 410) {
        return failed('not-found', `GitHub does not find what was asked for (${status}${said}).`, `If it is there, the token may not see it: give the job \`${permission}\`.`);
    }
    if (status < 200 || status >= 300) {
        return failed('refused', `GitHub refused the request (${status}${said}).`, LATER);
    }
    return unreadable(route);
}
/** What the system calls it, such as `ENOTFOUND`: network errors come wrapped in others. */
function whatBroke(cause) {
    let said = 'no answer';
    for (let error = cause, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
        if ('code' in error && typeof error.code === 'string')
            return error.code;
        if (error.name === 'TimeoutError')
            return 'no answer in time';
        said = error.message;
    }
    return said;
}
/** An answer that is none: a proxy's page, another program behind the address. */
function unreadable(route) {
    return new GitHubFailure({
        code: 'outage',
        message: `The answer of GitHub's API to \`${route}\` cannot be understood.`,
        hint: 'Check the address in `GITHUB_API_URL`, and whether a proxy answers in its place.',
    });
}
function seconds(header) {
    return typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}
function isRateLimit(headers, words) {
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(words));
}
/** More pages than any pull request fills; a server that always promises another one must not hold a run. */
const MOST_PAGES = 100;
/** Every entry of a list, page by page. @throws {GitHubFailure} */
async function listAll(api, route, parameters = {}) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        // The next page is asked for by number, never by an address that an answer names: the token goes to GitHub alone.
        const { data, more } = await api.request(route, { ...parameters, per_page: 100, page });
        if (!Array.isArray(data))
            throw unreadable(route);
        for (const entry of data)
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry))
                all.push(entry);
        if (!more)
            return all;
    }
    throw new GitHubFailure({
        code: 'refused',
        message: `GitHub lists more than ${MOST_PAGES * 100} entries for \`${route}\`.`,
        hint: 'Open a new pull request.',
    });
}


/***/ })

};
