export const id = 133;
export const ids = [133];
export const modules = {

/***/ 2133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellPullRequests: () => (/* binding */ tellPullRequests)
});

// EXTERNAL MODULE: ./src/delivery/clock.ts
var clock = __webpack_require__(738);
// EXTERNAL MODULE: ./src/github/api.ts
var github_api = __webpack_require__(8943);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/github/json.ts
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./src/github/comment.ts



/** GitHub takes no longer comment. Marker and line break count. */
const MOST_COMMENT_CHARACTERS = 65_536;
/**
 * The line that nobody sees and that the next run finds its comment by.
 * @param folder the alias folder from the repository's root: a workflow may have a job for each of several
 */
function commentMarker(environment, folder) {
    const name = encodeURIComponent(folder.toWellFormed());
    return `<!-- customergauge-aliases:${environment}:${name.length > LONGEST_NAME ? digest(folder) : name} -->`;
}
/** How older versions marked the comment of an environment, whatever the folder. */
function formerMarker(environment) {
    return `<!-- customergauge-aliases:${environment} -->`;
}
/** Longer ones would take the comment's room. */
const LONGEST_NAME = 200;
function digest(folder) {
    return (0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex');
}
/**
 * Keeps the one comment that an environment and a folder have on a pull request. It is found by marker and author, for anyone can
 * write our marker into a comment of their own.
 *
 * @throws {GitHubFailure}
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
        return { what: 'updated', url: (0,json/* textAt */.$6)(data, 'html_url') || kept.url };
    }
    catch (failure) {
        // Somebody deleted it just now.
        if (!isGone(failure))
            throw failure;
        return create ? await createComment(api, number, text) : { what: 'absent', url: '' };
    }
}
/**
 * Our comments with this marker, the oldest first: two runs at the same moment may have made two. Where there is none, the
 * one of an older version; of several nobody knows which folder each is about.
 */
async function ownComments(api, number, { marker, former }) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const all = await (0,github_api/* listAll */._w)(api, route, { issue_number: number });
    const having = (mark) => mark === undefined ? [] : all.filter((one) => isMarked((0,json/* textAt */.$6)(one, 'body'), mark));
    const [marked, older] = [having(marker), having(former)];
    if (marked.length + older.length === 0)
        return [];
    const viewer = await api.viewer();
    const own = (comments) => comments
        .filter((one) => isBy(viewer, one))
        .flatMap((one) => {
        const id = (0,json/* numberAt */.tk)(one, 'id');
        return id === undefined ? [] : [{ id, body: (0,json/* textAt */.$6)(one, 'body'), url: (0,json/* textAt */.$6)(one, 'html_url') }];
    })
        .sort((a, b) => a.id - b.id);
    const mine = own(marked);
    const formerly = mine.length === 0 ? own(older) : [];
    return formerly.length === 1 ? formerly : mine;
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

// EXTERNAL MODULE: ./src/github/merged.ts + 1 modules
var merged = __webpack_require__(1206);
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
// EXTERNAL MODULE: ./src/report/sections.ts + 1 modules
var sections = __webpack_require__(6712);
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
const LONGEST_TITLE = 200;
const LONGEST_URL = 1000;
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
function markdown_frame({ title, size, columns, folded = false }, { unfolded, redact }) {
    const heading = `${(0,neutral/* htmlSentence */.hy)(clip(redact(title), LONGEST_TITLE))} (${size})`;
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
function cell(column, row, { ruleUrl, placeUrl, redact }) {
    const shown = (raw, most) => clip(redact(raw), most);
    const text = shown(row[column] ?? '', LONGEST_CELL);
    const linked = (code, place) => {
        const url = place && placeUrl?.(place);
        // An address that would show a secret, or that nobody could click, is none.
        return url === undefined || url.length > LONGEST_URL || redact(url) !== url
            ? code
            : `<a href="${attribute(url)}">${code}</a>`;
    };
    switch (column) {
        case 'rule':
            return ruleName(text, ruleUrl);
        case 'problem':
            return [
                `${severityMark(row.severity)} ${(0,neutral/* htmlSentence */.hy)(shown(row.problem ?? '', LONGEST_PARAGRAPH))}`,
                ...(row.related ?? []).map(({ what, where, place }) => `${(0,neutral/* htmlSentence */.hy)(what)}: ${linked((0,neutral/* htmlCode */.h8)(shown(where, LONGEST_CELL)), place)}`),
                (0,neutral/* htmlSentence */.hy)(shown(row.hint ?? '', LONGEST_PARAGRAPH)),
            ].join('<br>');
        case 'where':
            return text === '' ? '' : linked((0,neutral/* htmlCode */.h8)(text), row.place);
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
            ...(planned ? goesAlong(planned) : []),
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
    const doubtful = report.command === 'plan' && planned !== undefined && isDoubtful(planned);
    return (0,sentences/* guardText */.hG)(report) || planned?.caution || planned?.idle || doubtful || isDryPlan(report) ? '⚠️' : '✅';
}
/** Whether `dry-run` is on where a pull request is planned: the push may have it, too. */
function isDryPlan({ command, dryRun, planned }) {
    return command === 'plan' && dryRun && planned !== undefined && (0,plan_plan/* pairsToSend */.J_)(planned.plan).length > 0;
}
function mergeVerdict(report, planned) {
    const { plan, caution, idle } = planned;
    if (caution)
        return 'What merging this sends to CustomerGauge cannot be told here.';
    if (idle)
        return 'Merging this sends nothing to CustomerGauge yet.';
    const fresh = plan.create.length + plan.move.length;
    if ((0,sentences/* guardText */.hG)(report))
        return `Merging this sends nothing to CustomerGauge yet: ${(0,report_report/* count */.U)(fresh, 'new alias', 'new aliases')} exceed \`max-new\`.`;
    const { own, earlier, doubtful } = parts(planned);
    const unless = isDryPlan(report) ? ', unless `dry-run` is on there, too, as it is here' : '';
    const along = earlier === 0 ? '' : `; ${earlier} from earlier ${earlier === 1 ? 'goes' : 'go'} along`;
    if (own === 0)
        return `Merging this sends nothing${earlier > 0 ? ' new' : ''} to CustomerGauge${along}${unless}.`;
    const sends = `Merging this sends ${report.requireReviewed ? 'up to ' : ''}${(0,report_report/* count */.U)(own, 'alias', 'aliases')}`;
    if (doubtful === 0)
        return `${sends} to CustomerGauge${along}${unless}.`;
    const which = own === 1 ? 'it' : doubtful === own ? 'all of them' : `${doubtful} of them`;
    return `${sends}; look at ${which} first, for CustomerGauge takes none back${along}${unless}.`;
}
/** How much of what is sent the pull request brings itself, how much was there before, and how much of its own is in doubt. */
function parts({ plan, brought, doubtful }) {
    const own = [...plan.create, ...plan.move].filter((pair) => brought?.has((0,alias/* pairKey */.Yz)(pair)) ?? true);
    return {
        own: own.length,
        earlier: (0,plan_plan/* pairsToSend */.J_)(plan).length - own.length,
        doubtful: own.filter((pair) => doubtful?.has(pair)).length,
    };
}
function isDoubtful(planned) {
    return parts(planned).doubtful > 0;
}
/** What goes along although it is not the pull request's own: it is no reason to look at that again. */
function goesAlong(planned) {
    const { earlier } = parts(planned);
    const again = planned.plan.retry.length;
    const said = [
        again > 0 ? `${again} that earlier pushes could not deliver, tried again with every push` : '',
        earlier > again ? `${earlier - again} that came to the target branch earlier, and that no push has sent yet` : '',
    ].filter(Boolean);
    return said.length === 0 ? [] : [`Not from this pull request: ${said.join('; ')}.`];
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
/** The same for what earlier pushes sent, before GitHub knew which pull request it was. */
function latePage(report, { accepted, waiting }, run) {
    const wait = waiting > 0 ? `; ${waiting} still ${waiting === 1 ? 'waits' : 'wait'}` : '';
    const went = `CustomerGauge accepted ${(0,report_report/* count */.U)(accepted, 'alias', 'aliases')} of this pull request${wait}.`;
    return {
        mark: waiting === 0 ? '✅' : '❌',
        verdict: accepted + waiting > 0 ? went : 'Nothing of this pull request was left to send to CustomerGauge.',
        paragraphs: [`Environment \`${report.environment}\`: this was sent before GitHub knew of the pull request.`],
        sections: [],
        footer: [`Last push \`${run}\``, ...footer({ ...report, planned: undefined })],
    };
}
/** The comment on a merged pull request whose push did not get as far as looking at what it brought. */
function blockedPage(report, run) {
    const { environment, problems } = report;
    return {
        mark: '❌',
        verdict: `Nothing of this pull request was sent to CustomerGauge. ${report.verdict}`,
        paragraphs: [
            `Environment \`${environment}\`: the pull request was merged, and the push that followed was stopped.`,
            ...(0,sentences/* failuresText */.B2)(report),
        ],
        sections: (0,report_report/* countProblems */._)(problems).errors > 0 ? (0,sections/* problemSections */.gl)(problems) : [],
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

;// CONCATENATED MODULE: ./src/report/place-link.ts
/** Links to lines on GitHub, as they are in a commit. */
function placeLinks({ GITHUB_SERVER_URL, GITHUB_REPOSITORY }, commit) {
    const server = (GITHUB_SERVER_URL || 'https://github.com').replace(/\/$/, '');
    const known = /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) &&
        /^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY ?? '') &&
        /^[0-9a-f]{40,64}$/.test(commit ?? '');
    if (!known)
        return () => undefined;
    return ({ file, line, endLine }) => {
        const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
        return `${server}/${GITHUB_REPOSITORY}/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ''}`;
    };
}

// EXTERNAL MODULE: ./src/report/rule-link.ts
var rule_link = __webpack_require__(1979);
// EXTERNAL MODULE: ./src/commands/books.ts + 5 modules
var books = __webpack_require__(379);
// EXTERNAL MODULE: ./src/commands/naming.ts
var naming = __webpack_require__(9488);
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
    if (command === 'push' && !report.dryRun)
        await tellMergedOnes(run, api, report);
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
            await write(run, api, report, { page: planPage(report), says: 'plan', number, create: isWorthSaying(report) });
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
/** What became of the aliases that merged pull requests brought. */
async function tellMergedOnes(run, api, report) {
    const name = (0,books/* runName */.rt)(run.env);
    const say = (number, comment) => tell(run, `The comment on pull request #${number}`, () => write(run, api, report, { ...comment, number }));
    // A run that was overtaken has nothing to say beside the one that took over.
    const brought = report.result === 'superseded' && !report.delivery ? [] : pullRequestsOf(report);
    for (const number of brought)
        await say(number, { page: outcomePage(report, number, name), says: 'outcome', create: true });
    for (const one of report.late ?? [])
        await say(one.number, { page: latePage(report, one, name), says: 'outcome', create: true });
    if (report.review !== undefined || (0,result/* exitCode */.I)(report.result) === 0)
        return;
    // What is promised there is not so. But what an earlier push said of its own aliases still is.
    await tell(run, 'The comment on the merged pull request', async () => {
        for (const number of await mergedJustNow(run, api))
            await say(number, { page: blockedPage(report, name), says: 'blocked', create: false, over: ['plan', 'blocked'] });
    });
}
/** GitHub may need a few seconds to know which pull request was merged. */
const PAUSES_MS = [2_000, 5_000];
/** The pull requests that came with the commits of the event. */
async function mergedJustNow({ trigger, env, signal }, api) {
    if (!('ref' in trigger) || !trigger.ref.startsWith('refs/heads/'))
        return [];
    const branch = trigger.ref.slice('refs/heads/'.length);
    const commits = trigger.kind === 'push' ? trigger.commits : [env.GITHUB_SHA ?? ''].filter(Boolean);
    for (const pause of PAUSES_MS) {
        const numbers = await (0,merged/* numbersMerged */.ZQ)(api, commits, branch);
        if (numbers.length > 0 || trigger.kind !== 'push' || commits.length === 0)
            return numbers;
        await clock/* SYSTEM_CLOCK */.V.sleep(pause, signal);
    }
    return (0,merged/* numbersMerged */.ZQ)(api, commits, branch);
}
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
async function write(run, api, { shownCommit }, { number, page, says, create, over }) {
    const { settings, env, secrets } = run;
    const redact = (text) => secrets.redact(text);
    const { environment } = settings;
    const folder = await (0,naming/* folderOf */.y)(run);
    await upsertComment(api, {
        number,
        marker: commentMarker(environment, folder),
        formerMarker: formerMarker(environment),
        body: `${saysLine(says)}\n${markdown(page, { ...COMMENT, ruleUrl: (0,rule_link/* ruleLinks */.uW)(env), placeUrl: placeLinks(env, shownCommit), redact })}`,
        create,
        ...(over ? { over: (body) => over.some((one) => body.split('\n', 2)[1]?.trim() === saysLine(one)) } : {}),
    });
}
/** The second line of a comment that nobody sees. */
function saysLine(says) {
    return `<!-- customergauge-aliases-says:${says} -->`;
}
async function suggest(run, api, report, { number, headSha }) {
    const { settings, env, show, secrets } = run;
    const folder = await (0,naming/* folderOf */.y)(run);
    const says = { ruleUrl: (0,rule_link/* ruleLinks */.uW)(env), redact: (text) => secrets.redact(text) };
    const fixes = report.problems.flatMap((problem) => {
        const { fix } = problem;
        return fix ? [{ fix, explanation: problemMarkdown(problem, says) }] : [];
    });
    const prefix = folder === '.' ? '' : `${folder}/`;
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

/***/ 9488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ shownFolder),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8534);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6803);


/**
 * The alias folder from the root of its repository, `.` for the root itself: where the repository was checked out into a
 * folder of its own, the input `path` begins with that. The input as it is where there is no repository to ask.
 */
async function folderOf({ settings, cwd, env }) {
    try {
        return (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findFolder */ .W)({ cwd, path: settings.path, env })) || '.';
    }
    catch (error) {
        if (error instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS)
            return settings.path;
        throw error;
    }
}
/**
 * The folder by whose name people know the alias files: on GitHub from the root of the repository, as everything there
 * names files; on the command line from where the user stands.
 */
function shownFolder({ trigger, settings }, { folder }) {
    return trigger.kind === 'none' ? settings.path : folder || '.';
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


/***/ }),

/***/ 1206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S0: () => (/* binding */ mergedPullRequests),
  ZQ: () => (/* binding */ numbersMerged)
});

// UNUSED EXPORTS: mergedInto

// EXTERNAL MODULE: ./src/github/api.ts
var github_api = __webpack_require__(8943);
// EXTERNAL MODULE: ./src/github/json.ts
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./src/github/approvals.ts

const VERDICTS = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];
/**
 * The approvals that stand: the latest verdict of each person other than the author. A remark without a verdict changes
 * nothing.
 *
 * @param reviews as GitHub lists them, in chronological order
 */
function standingApprovals(reviews, author) {
    const latest = new Map();
    for (const review of reviews) {
        const state = (0,json/* textAt */.$6)(review, 'state');
        const by = (0,json/* textAt */.$6)(review, 'user', 'login');
        if (!VERDICTS.includes(state) || !isSomebodyElse(review, by, author))
            continue;
        latest.set(by.toLowerCase(), { state, approval: { by, commit: (0,json/* textAt */.$6)(review, 'commit_id') } });
    }
    return [...latest.values()]
        .filter(({ state, approval }) => state === 'APPROVED' && approval.commit !== '')
        .map(({ approval }) => approval);
}
function isSomebodyElse(review, by, author) {
    if (by === '' || (0,json/* textAt */.$6)(review, 'user', 'type') !== 'User' || by.endsWith('[bot]'))
        return false;
    return by.toLowerCase() !== author.toLowerCase();
}
/**
 * Whether somebody's approval counts, by GitHub's answer about their permission: that of people who may write, as in
 * GitHub's own branch protection. A review's `author_association` does not tell: to the token of a job, members who
 * keep their membership private (which is how it starts) look like strangers.
 */
function mayApprove(permission) {
    return ['admin', 'maintain', 'write'].includes((0,json/* textAt */.$6)(permission, 'permission'));
}

;// CONCATENATED MODULE: ./src/github/merged.ts



const AT_A_TIME = 4;
/**
 * The merged pull requests that brought these commits, with the approvals that stand.
 *
 * @param commits of the branch, the newest first
 * @throws {GitHubFailure} when one request fails: half an answer would call reviewed commits unreviewed
 */
async function mergedPullRequests(api, commits, { branch, limit = 200 }) {
    const known = [...new Set(commits)];
    const found = await mergedByCommit(api, known.slice(0, limit), branch);
    const reviewed = await fewAtATime(byNumber(found), async (one) => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
        const reviews = await (0,github_api/* listAll */._w)(api, route, { pull_number: one.number });
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
        notLookedAt: known.slice(limit),
    };
}
/** The numbers of the merged pull requests that brought these commits. @throws {GitHubFailure} */
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
/** Those of GitHub's pull requests that were merged into this branch of this repository. Open ones and others' don't count. */
function mergedInto(pullRequests, { branch, repository }) {
    return pullRequests.flatMap((one) => {
        const number = (0,json/* numberAt */.tk)(one, 'number');
        const baseRef = (0,json/* textAt */.$6)(one, 'base', 'ref');
        const into = (0,json/* textAt */.$6)(one, 'base', 'repo', 'full_name');
        if (number === undefined || (0,json/* textAt */.$6)(one, 'merged_at') === '' || baseRef !== branch)
            return [];
        if (into.toLowerCase() !== repository.toLowerCase())
            return [];
        return [
            {
                number,
                url: (0,json/* textAt */.$6)(one, 'html_url'),
                title: (0,json/* textAt */.$6)(one, 'title'),
                author: (0,json/* textAt */.$6)(one, 'user', 'login'),
                headSha: (0,json/* textAt */.$6)(one, 'head', 'sha'),
                mergeCommitSha: (0,json/* textAt */.$6)(one, 'merge_commit_sha'),
                baseRef,
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
        return await (0,github_api/* listAll */._w)(api, 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: commit });
    }
    catch (failure) {
        // “No commit found for SHA”: GitHub does not know it, so no pull request brought it.
        if (failure instanceof github_api/* GitHubFailure */.iK && failure.status === 422)
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
            // Nobody of that name: the account is gone.
            if (failure instanceof github_api/* GitHubFailure */.iK && failure.code === 'not-found')
                return { username, counts: false };
            throw failure;
        }
    });
    return asked.filter(({ counts }) => counts).map(({ username }) => username);
}
/** In order, with a few requests under way at any time. The first failure ends it. */
async function fewAtATime(items, work) {
    const results = new Array(items.length);
    const entries = items.entries();
    let failed = false;
    const worker = async () => {
        for (const [at, item] of entries) {
            if (failed)
                return;
            try {
                results[at] = await work(item);
            }
            catch (failure) {
                failed = true;
                throw failure;
            }
        }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    return results;
}


/***/ })

};
