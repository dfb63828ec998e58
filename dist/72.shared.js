export const id = 72;
export const ids = [72];
export const modules = {

/***/ 9612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importTables: () => (/* binding */ importTables)
});

// EXTERNAL MODULE: ./src/aliases/reading/decode.ts
var decode = __webpack_require__(853);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var aliases_alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 12 modules
var read_files = __webpack_require__(3297);
// EXTERNAL MODULE: ./src/rules/check.ts + 5 modules
var check = __webpack_require__(6437);
// EXTERNAL MODULE: ./src/rules/severities.ts
var severities = __webpack_require__(6748);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
// EXTERNAL MODULE: ./src/aliases/names/plain-text.ts
var plain_text = __webpack_require__(3003);
;// CONCATENATED MODULE: ./src/adding/written-name.ts


/** Text that every YAML reader takes for itself in a block list: it begins with a letter or a digit, and nothing in it separates. */
const PLAIN = /^[\p{L}\p{N}][^:#[\]{}]*$/u;
/** A name as it is written into a block list: without quotes where every YAML reader reads it as it is, else in double ones. */
function writtenName(name) {
    const quotes = (0,shown/* escaped */.Mk)(name);
    const plain = quotes === `"${name}"` && PLAIN.test(name) && name.trim() === name && (0,plain_text/* isPlainlyText */.z)(name);
    return plain ? name : quotes;
}

;// CONCATENATED MODULE: ./src/adding/insertion.ts



/** Lines of new aliases, each with the characters before the name, as the last alias of the entry has them. */
const ITEM = /^([ ]*)-([ \t]+)$/;
/**
 * Where and how aliases go into an entry of a file, behind those that it has and laid out like the last one. Nothing where
 * the entry uses an anchor, a reference or a tag, or is laid out as nobody could have foreseen.
 * @param from where in the text the entry before it ends
 */
function insertAliases(text, of) {
    const { entry, from, aliases } = of;
    const last = entry.pairs.reduce((a, b) => (a === undefined || b.start > a.start ? b : a), undefined);
    if (last === undefined || usesReferences(text, entry, from))
        return undefined;
    const next = /^(?:[ \t\r\n]|(?<=\s)#.*)*(.?)/.exec(text.slice(last.end));
    if (next?.[1] === ',' || next?.[1] === ']')
        return { at: last.end, text: aliases.map((alias) => `, ${(0,shown/* escaped */.Mk)(alias)}`).join('') };
    const before = itemPrefix(text, last.start);
    if (before === undefined)
        return undefined;
    return insertLines(text, endOfValue(text, last.end), aliases.map((alias) => before + writtenName(alias)));
}
/** What stands before a name in its line, hyphen included; the hyphen may stand alone on a line before. */
function itemPrefix(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const before = text.slice(lineStart, start);
    if (ITEM.test(before))
        return before;
    if (before.trim() !== '' || lineStart === 0)
        return undefined;
    const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
    const hyphen = /^([ ]*-)[ \t]*(?:#.*)?\r?$/.exec(above);
    return hyphen ? `${hyphen[1]} ` : undefined;
}
/** The line breaks behind a block of text count as part of it, and belong to what follows. */
function endOfValue(text, end) {
    let at = end;
    while (at > 0 && ' \t\r\n'.includes(text.charAt(at - 1)))
        at--;
    return at;
}
/**
 * New lines below the line that an offset is in. Nothing where something else than a comment stands behind it there.
 * A file whose last line has no end gets none.
 */
function insertLines(text, end, lines) {
    const rest = /^[ \t]*(?:#[^\n]*)?(\r?\n|$)/.exec(text.slice(end, text.indexOf('\n', end) + 1 || text.length));
    if (rest === null)
        return undefined;
    const lineBreak = lineBreakOf(text, end);
    if (rest[1] === '')
        return { at: text.length, text: lines.map((line) => lineBreak + line).join('') };
    return { at: end + rest[0].length, text: lines.map((line) => line + lineBreak).join('') };
}
/** The line break behind an offset; in the last line, the one before it. */
function lineBreakOf(text, at) {
    const behind = text.indexOf('\n', at);
    const found = behind === -1 ? text.lastIndexOf('\n', at) : behind;
    return found > 0 && text[found - 1] === '\r' ? '\r\n' : '\n';
}
/** An anchor is known elsewhere by its name, and a reference stands for what is written elsewhere: neither is to be changed here. */
function usesReferences(text, entry, from) {
    const names = [entry, ...entry.pairs]
        .map(({ start, end }) => ({ start, end }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    const layout = [];
    let at = from;
    for (const { start, end } of names) {
        // What a reference brings in stands where the reference stands.
        if (start < at || text[start] === '*' || text[start] === '&')
            return true;
        layout.push(text.slice(at, start));
        at = end;
    }
    return /[&*!]|<</.test(layout.map(withoutComments).join('\n'));
}
function withoutComments(layout) {
    return layout.replace(/(^|\s)#[^\n]*/g, '$1');
}
/** A text with insertions made; those of one place in the order in which they are given. */
function withInsertions(text, insertions) {
    const pieces = [];
    let done = 0;
    for (const { at, text: inserted } of [...insertions].sort((a, b) => a.at - b.at)) {
        pieces.push(text.slice(done, at), inserted);
        done = at;
    }
    pieces.push(text.slice(done));
    return pieces.join('');
}
/** The entries of one file in the order of its text. */
function inTextOrder(entries) {
    return [...entries].sort((a, b) => startOf(a) - startOf(b) || (0,aliases_alias/* compareText */.n6)(a.account, b.account));
}
function startOf(entry) {
    return Math.min(entry.start, ...entry.pairs.map(({ start }) => start));
}
function endOf(entry) {
    return Math.max(entry.end, ...entry.pairs.map(({ end }) => end));
}

;// CONCATENATED MODULE: ./src/adding/draft.ts





function extended({ known, insertions, added }, additions) {
    return {
        known,
        insertions: [...insertions, ...additions.map(({ insertion }) => insertion)],
        added: [...added, ...additions.flatMap(({ pairs }) => pairs)],
    };
}
/**
 * A draft with those additions after which the file, read again, says just what it said and the new pairs: all of them as a
 * rule. What a strange layout makes otherwise of an addition is left out.
 */
async function extendedSafely(draft, additions) {
    if (additions.length === 0)
        return draft;
    const all = extended(draft, additions);
    if (await holds(all))
        return all;
    if (additions.length === 1)
        return draft;
    const middle = additions.length >> 1;
    return extendedSafely(await extendedSafely(draft, additions.slice(0, middle)), additions.slice(middle));
}
/** Whether the file then says what it should, each pair as often as it should, and has no more errors than it had. */
async function holds(draft) {
    const { known, added } = draft;
    const read = await (0,read_files/* readAliasFile */.$)({ ...known.file, bytes: bytesAfter(draft) });
    const left = new Map();
    const count = (pair, by) => {
        const key = (0,aliases_alias/* pairKey */.Yz)(pair);
        left.set(key, (left.get(key) ?? 0) + by);
    };
    for (const { pairs } of known.read.entries)
        for (const pair of pairs)
            count(pair, 1);
    for (const pair of added)
        count(pair, 1);
    for (const { pairs } of read.entries)
        for (const pair of pairs)
            count(pair, -1);
    return errorsOf(read) <= errorsOf(known.read) && left.values().every((one) => one === 0);
}
function errorsOf(file) {
    return (0,check/* checkFile */.vH)(file, severities/* DEFAULT_SEVERITIES */.ER).filter(({ severity }) => severity === 'error').length;
}
/** The bytes of the file with everything inserted; all others are as they were, a byte order mark too. */
function bytesAfter({ known, insertions }) {
    const { bytes } = known.file;
    const text = new TextEncoder().encode(withInsertions(known.text, insertions));
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf)
        return text;
    const marked = new Uint8Array(text.length + 3);
    marked.set(bytes.subarray(0, 3));
    marked.set(text, 3);
    return marked;
}

;// CONCATENATED MODULE: ./src/adding/new-entries.ts


/** An entry as it is written: one alias a line, two spaces a level. */
function entryLines({ account, aliases, display = '' }, indent = '') {
    const comment = commentText(display, account);
    return [
        `${indent}- account: ${writtenName(account)}${comment === '' ? '' : ` # ${comment}`}`,
        `${indent}  aliases:`,
        ...aliases.map((alias) => `${indent}    - ${writtenName(alias)}`),
    ];
}
/** The text of a new file. */
function entriesText(entries) {
    return entries.flatMap((entry) => entryLines(entry).map((line) => `${line}\n`)).join('');
}
/**
 * Where and how entries go to the end of a file that holds a list of entries, indented like the last one. Nothing where
 * the file holds a single entry, or a list in brackets: no text that is only added makes another file of these.
 * @param last where the last entry begins and ends
 */
function appendEntries(text, last, entries) {
    const indent = indentOf(text, last.start);
    if (indent === undefined)
        return undefined;
    const lines = entries.flatMap((entry) => entryLines(entry, indent));
    let end = last.end;
    while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1)))
        end--;
    const rest = text.slice(end);
    // Comments at the end may belong to the last entry.
    if (!/^[ \t]*(?:#[^\n]*)?(?:\r?\n[ \t]*(?:#[^\n]*)?)*$/.test(rest))
        return insertLines(text, end, lines);
    const lineBreak = lineBreakOf(text, text.length);
    if (text.endsWith('\n'))
        return { at: text.length, text: lines.map((line) => line + lineBreak).join('') };
    return { at: text.length, text: lines.map((line) => lineBreak + line).join('') };
}
/** The spaces before the hyphen of the entry that begins at an offset: with its first key, of which the value stands there or below. */
function indentOf(text, start) {
    let lineEnd = text.indexOf('\n', start);
    if (lineEnd === -1)
        lineEnd = text.length;
    for (let lines = 0; lines < 1000 && lineEnd > 0; lines++) {
        const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
        const found = /^([ ]*)-[ \t]+["']?(?:account|aliases)["']?[ \t]*:/.exec(text.slice(lineStart, lineEnd));
        if (found)
            return found[1];
        lineEnd = lineStart - 1;
    }
    return undefined;
}
/** What a comment may hold: one line, nothing unseen, and no instruction to the rules. */
function commentText(display, account) {
    const text = display
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, LONGEST_COMMENT);
    if (text === account)
        return '';
    return /^allow\s*:/i.test(text) ? `“${text}”` : text;
}
const LONGEST_COMMENT = 200;
/** In the order in which accounts and aliases come first. */
function groupByAccount(pairs) {
    const groups = new Map();
    for (const { account, alias, display } of pairs) {
        const group = groups.get(account) ?? { account, aliases: [] };
        group.aliases.push(alias);
        if (display && group.display === undefined)
            group.display = display;
        groups.set(account, group);
    }
    return groups;
}

;// CONCATENATED MODULE: ./src/adding/add-pairs.ts




/**
 * Adds pairs that no file has: to the entry that the account has already (the first by path and line that can take text), else
 * as new entries to the end of one file. Text is only inserted, and what comes of it was read again: each file says what it
 * said before, and the new pairs.
 *
 * @param files in the order of their paths
 */
async function addPairs(files, of) {
    const missing = groupByAccount(of.pairs);
    const drafts = [];
    for (const { file, read } of files) {
        const isTarget = file.path === of.into;
        if (!isTarget && !read.entries.some(({ account }) => missing.has(account)))
            continue;
        const decoded = (0,decode/* decode */.D)(file);
        if (!decoded.ok)
            continue;
        const known = { file, read, text: decoded.source.text };
        const draft = await withAliases({ known, insertions: [], added: [] }, missing);
        for (const { account } of draft.added)
            missing.delete(account);
        drafts.push(draft);
    }
    const entries = [...missing.values()];
    const target = drafts.findIndex(({ known }) => known.file.path === of.into);
    const there = drafts[target];
    if (there !== undefined && entries.length > 0) {
        const withNew = await withEntries(there, entries);
        if (withNew === undefined)
            return { ok: false, why: 'no-list' };
        drafts[target] = withNew;
    }
    const changed = drafts.filter(({ insertions }) => insertions.length > 0).map(changedFile);
    return { ok: true, changed: there || entries.length === 0 ? changed : [...changed, newFile(of.into, entries)] };
}
/** The draft with aliases for the entries of the file, one entry for each account. */
async function withAliases(draft, missing) {
    const { read, text } = draft.known;
    const additions = new Map();
    let from = 0;
    for (const entry of inTextOrder(read.entries)) {
        const wanted = missing.get(entry.account);
        if (wanted && !additions.has(entry.account)) {
            const insertion = insertAliases(text, { entry, from, aliases: wanted.aliases });
            if (insertion)
                additions.set(entry.account, { insertion, pairs: pairsOf(wanted) });
        }
        from = Math.max(from, endOf(entry));
    }
    return extendedSafely(draft, [...additions.values()]);
}
/** The draft with new entries at the end of the file; nothing where that makes no list of them. */
async function withEntries(draft, entries) {
    const { read, text } = draft.known;
    const last = inTextOrder(read.entries).at(-1);
    const insertion = last && appendEntries(text, { start: startOf(last), end: endOf(last) }, entries);
    if (insertion === undefined)
        return undefined;
    const next = await extendedSafely(draft, [{ insertion, pairs: entries.flatMap(pairsOf) }]);
    return next === draft ? undefined : next;
}
function newFile(path, entries) {
    const after = new TextEncoder().encode(entriesText(entries));
    return { path, before: undefined, after, added: entries.flatMap(pairsOf) };
}
function changedFile(draft) {
    const { path, bytes } = draft.known.file;
    return { path, before: bytes, after: bytesAfter(draft), added: draft.added };
}
function pairsOf({ account, aliases }) {
    return aliases.map((alias) => ({ account, alias }));
}

// EXTERNAL MODULE: ./src/files/worktree.ts
var worktree = __webpack_require__(2406);
// EXTERNAL MODULE: ./src/report/tables/alias-errors.ts
var alias_errors = __webpack_require__(9252);
;// CONCATENATED MODULE: ./src/report/tables/import-report.ts
const NO_IMPORT = {
    result: 'failed',
    dryRun: false,
    tables: [],
    added: [],
    present: 0,
    repeated: 0,
    rejected: [],
    warnings: [],
    files: [],
    failures: [],
    errors: [],
};
function importCode(result) {
    return { imported: 0, unchanged: 0, planned: 0, failed: 1, invalid: 2, partial: 3 }[result];
}
/** Version of the documents of `import` and `export`; it grows when a reader of the old one could be misled. */
const DOCUMENT_VERSION = 1;
/** What `import --json` prints (docs/tables.md). */
function importDocument(report) {
    const { tables, ...rest } = report;
    return {
        version: DOCUMENT_VERSION,
        command: 'import',
        ...rest,
        tables: tables.map(({ format, columns, ...table }) => ({
            ...table,
            kind: format.kind,
            encoding: format.encoding?.name ?? null,
            delimiter: format.delimiter ?? null,
            sheet: format.sheet ?? null,
            headerRow: format.headerRow,
            columns: Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, { letter: column.letter, heading: column.heading }])),
        })),
    };
}

// EXTERNAL MODULE: ./src/report/tables/import-text.ts
var import_text = __webpack_require__(4185);
// EXTERNAL MODULE: ./src/commands/known-accounts.ts + 1 modules
var known_accounts = __webpack_require__(4858);
// EXTERNAL MODULE: ./src/commands/local.ts
var local = __webpack_require__(9630);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/alias-file.ts
var alias_file = __webpack_require__(5895);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 1 modules
var invisible = __webpack_require__(6303);
// EXTERNAL MODULE: ./src/aliases/names/ordinary.ts
var ordinary = __webpack_require__(8409);
// EXTERNAL MODULE: ./src/aliases/source.ts
var aliases_source = __webpack_require__(9863);
;// CONCATENATED MODULE: ./src/adding/row-files.ts






/** Whether no rule about single names can mind a row. */
function isGood({ account, alias }) {
    return [account, alias].every((name) => (0,ordinary/* isOrdinary */.P)(name, false) && !invisible/* INVISIBLE */.kH.test(name));
}
/** Good rows as an alias file would say them, three lines a row, so that a line tells the row and the name. */
function goodRows(path, pairs) {
    const source = new aliases_source/* SourceLines */.T(path, '\n'.repeat(3 * pairs.length));
    const entries = pairs.map(({ account, alias }, at) => {
        const name = (text, line) => ({ text, start: line, end: line });
        return (0,alias_file/* entryOf */.M)(source, name(account, 3 * at), [name(alias, 3 * at + 2)], true);
    });
    return { source, entries, unusual: [], allowed: new Map(), problems: [] };
}
/** The same rows written as an alias file, which then is read with all that is wrong in it. */
async function readRows(path, pairs) {
    const text = pairs.map(({ account, alias }) => `- account: ${(0,shown/* escaped */.Mk)(account)}\n  aliases:\n    - ${(0,shown/* escaped */.Mk)(alias)}\n`);
    const [read] = await (0,read_files/* readAliasFiles */._)([{ path, bytes: new TextEncoder().encode(text.join('')) }]);
    if (read === undefined)
        throw new Error('No rows were read.');
    return read;
}

;// CONCATENATED MODULE: ./src/adding/judge-rows.ts





/**
 * Judges rows by all the rules that hold for alias files, as if each row were an entry behind all the others. Rows that
 * contradict each other are all rejected: which one is right only their author knows.
 *
 * @param of.read files without errors
 * @param of.pairs what these say
 */
async function judgeRows(rows, of) {
    const present = [];
    const first = new Map();
    for (const [row, { account, alias }] of rows.entries()) {
        const pair = { account: (0,normal_form/* nfc */.a)(account), alias: (0,normal_form/* nfc */.a)(alias) };
        if (of.pairs.has(pair))
            present.push(row);
        else
            first.set((0,aliases_alias/* pairKey */.Yz)(pair), [...(first.get((0,aliases_alias/* pairKey */.Yz)(pair)) ?? []), row]);
    }
    const groups = new Map([...first.values()].map((group) => [group[0] ?? 0, group]));
    const rejected = new Map();
    const open = new Set(groups.keys());
    for (;;) {
        const findings = await findingsOf([...open], rows, of);
        const errors = findings.filter(({ severity }) => severity === 'error');
        for (const [row, found] of byRow(errors, open, rows)) {
            for (const one of groups.get(row) ?? [])
                rejected.set(one, [...(rejected.get(one) ?? []), ...found.map((finding) => atRow(finding, one))]);
            open.delete(row);
        }
        if (errors.length > 0 && errors.some((one) => rowsIn(one).length > 0))
            continue;
        const taken = [...open].sort((a, b) => a - b);
        const repeated = taken.flatMap((row) => groups.get(row)?.slice(1) ?? []);
        const warnings = findings.filter((one) => one.severity === 'warning' && rowsIn(one).length > 0);
        return { taken, present, repeated: repeated.sort((a, b) => a - b), rejected, warnings };
    }
}
/** The same about a row that repeats the one in which it was found. */
function atRow(finding, row) {
    return finding.at.kind === 'row' ? { ...finding, at: { ...finding.at, row } } : finding;
}
/** Which rows an error is about. Of rows that contradict each other it is about each, told from its side. */
function byRow(errors, open, rows) {
    const found = new Map();
    const add = (row, finding) => {
        const so = found.get(row) ?? [];
        if (!so.some(({ rule, message }) => rule === finding.rule && message === finding.message))
            found.set(row, [...so, finding]);
    };
    for (const error of errors) {
        const { at, related } = error;
        if (at.kind === 'row')
            add(at.row, error);
        for (const { at: other } of related) {
            if (other.kind !== 'row')
                continue;
            if (error.rule === 'conflicting-alias')
                add(other.row, fromOtherSide(error, other, rows));
            // An alias in a file has become another account's name: by every row of that account.
            else if (at.kind === 'file') {
                const account = (0,normal_form/* nfc */.a)(rows[other.row]?.account ?? '');
                const theAlias = [{ what: 'the alias', at }];
                for (const row of open)
                    if ((0,normal_form/* nfc */.a)(rows[row]?.account ?? '') === account)
                        add(row, { ...error, at: { ...other, row }, related: theAlias });
            }
        }
    }
    return found;
}
function fromOtherSide(error, other, rows) {
    const { account = '', alias = '' } = rows[other.row] ?? {};
    const opposite = error.at.kind === 'row' ? (rows[error.at.row]?.account ?? '') : '';
    const message = `The alias ${(0,shown/* shown */.SP)(alias)} stands for two accounts: ${(0,shown/* shown */.SP)(account)} here, and ${(0,shown/* shown */.SP)(opposite)} elsewhere.`;
    return { ...error, at: other, message, related: [{ what: `the one of ${(0,shown/* shown */.SP)(opposite)}`, at: error.at }] };
}
function rowsIn({ at, related }) {
    return [at, ...related.map((one) => one.at)].flatMap((one) => (one.kind === 'row' ? [one.row] : []));
}
/** Sorts behind every path, so that of a row and a file it is the row that is found to be wrong. */
const ROWS = '\uffff';
/** Rows that are read together: one odd name makes the reading of its file slow, and so of few others. */
const AT_ONCE = 500;
/** What the rules find in files and rows together that concerns rows. */
async function findingsOf(open, rows, { read, options }) {
    const virtual = [];
    for (let from = 0; from < open.length; from += AT_ONCE) {
        const some = open.slice(from, from + AT_ONCE).map((row) => rows[row] ?? NO_PAIR);
        const path = `${ROWS}${String(from).padStart(10, '0')}`;
        virtual.push(some.every(isGood) ? goodRows(path, some) : await readRows(path, some));
    }
    const { problems } = (0,check/* checkRead */.xp)([...read, ...virtual], options);
    return problems.map((one) => findingOf(one, open)).filter((one) => rowsIn(one).length > 0);
}
const NO_PAIR = { account: '', alias: '' };
function findingOf({ rule, severity, place, message, hint, related }, open) {
    const at = (one) => {
        if (!one.file.startsWith(ROWS))
            return { kind: 'file', place: one };
        const row = open[Number(one.file.slice(ROWS.length)) + Math.floor((one.line - 1) / 3)] ?? 0;
        return { kind: 'row', row, name: one.line % 3 === 1 ? 'account' : 'alias' };
    };
    const others = related.map(({ what, place: other }) => ({ what, at: at(other) }));
    return { rule, severity, at: at(place), message, hint, related: others };
}

;// CONCATENATED MODULE: ./src/commands/import/judge-tables.ts


/** Judges the rows of all tables together: what is new, what is there already, and what is not taken and why. */
async function judgeTables(tables, known) {
    const candidates = tables.flatMap((table) => table.table.rows.map((row) => candidate(table, row)));
    const judged = await judgeRows(candidates.map(({ pair }) => pair), known);
    const rejected = [];
    let present = judged.present.length;
    for (const table of tables) {
        for (const row of table.table.rejected) {
            // What came out of the files may look like anything.
            if (row.names && known.pairs.has(pairOf(row.names)))
                present++;
            else
                rejected.push({ table, row, problems: row.problems.map((one) => cellProblem(one, table, row.row)) });
        }
    }
    for (const [index, findings] of judged.rejected) {
        const { table, row } = candidates[index];
        rejected.push({ table, row, problems: findings.map((one) => rowProblem(one, candidates)) });
    }
    const order = new Map(tables.map((table, at) => [table, at]));
    rejected.sort((a, b) => (order.get(a.table) ?? 0) - (order.get(b.table) ?? 0) || a.row.row - b.row.row);
    return {
        taken: judged.taken.map((index) => {
            const { table, row, pair } = candidates[index];
            return { ...pair, table, row: row.row };
        }),
        present,
        repeated: judged.repeated.length,
        rejected,
        warnings: judged.warnings.map((one) => rowProblem(one, candidates)),
    };
}
function candidate(table, row) {
    const display = row.names.display?.text.trim();
    return { table, row, pair: { ...pairOf(row.names), ...(display ? { display } : {}) } };
}
/** Names are compared, sent and written in their normal form. */
function pairOf({ account, alias }) {
    return { account: (0,normal_form/* nfc */.a)(account.text), alias: (0,normal_form/* nfc */.a)(alias.text) };
}
function cellProblem({ code, cell, message, hint }, { file }, row) {
    return { code, severity: 'error', at: { file, row, cell }, message, hint, related: [] };
}
function rowProblem(found, candidates) {
    const { rule, severity, at, message, hint, related } = found;
    const others = related.map(({ what, at: other }) => ({ what, at: spotOf(other, candidates) }));
    return { code: rule, severity, at: spotOf(at, candidates), message, hint, related: others };
}
function spotOf(at, candidates) {
    if (at.kind === 'file')
        return { file: at.place.file, line: at.place.line, column: at.place.column };
    const { table, row } = candidates[at.row];
    return { file: table.file, row: row.row, cell: row.names[at.name].cell };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/folder.ts
var files_folder = __webpack_require__(3191);
// EXTERNAL MODULE: ./src/tables/table.ts
var table = __webpack_require__(2437);
;// CONCATENATED MODULE: ./src/commands/import/options.ts



/** Reads the options of `import`; every wrong one is told at once. */
function readImportOptions({ operands, options }, { settings, cwd }) {
    const failures = [];
    const wrong = (message, hint) => {
        failures.push({ code: 'option', message, hint });
    };
    const text = (name) => {
        const value = options[name];
        if (value === '')
            wrong(`\`--${name}\` is empty.`, 'Give it a value, or leave it out.');
        return typeof value === 'string' ? value : undefined;
    };
    const account = text('account-column') ?? settings.accountField;
    const alias = text('alias-column') ?? settings.aliasField;
    const display = text('display-column');
    const names = [account, alias, ...(display === undefined ? [] : [display])];
    if (new Set(names).size < names.length)
        wrong('Two of the columns have the same name.', 'Account, alias and display name each have a column of their own.');
    const json = options.json === true;
    const dryRun = options['dry-run'] === true;
    const rejected = text('rejected');
    const toOutput = [...(json ? ['--json'] : []), ...(rejected === '-' ? ['--rejected -'] : [])];
    if (toOutput.length > 1 || (rejected === '-' && dryRun))
        wrong('Two things would go to standard output.', 'Give `--rejected` a file.');
    if (rejected !== undefined &&
        rejected !== '-' &&
        operands.some((file) => (0,external_node_path_.resolve)(cwd, file) === (0,external_node_path_.resolve)(cwd, rejected)))
        wrong('`--rejected` names a table that is to be imported.', 'Give it a file of its own.');
    const into = readInto(text('into'), settings.path, wrong);
    const delimiter = readDelimiter(text('delimiter'), wrong);
    const encoding = text('encoding');
    const sheet = text('sheet');
    if (failures.length > 0)
        return { ok: false, failures };
    const columns = [
        { key: 'account', heading: account, option: '--account-column' },
        { key: 'alias', heading: alias, option: '--alias-column' },
        ...(display === undefined
            ? []
            : [{ key: 'display', heading: display, option: '--display-column', loose: true }]),
    ];
    return { ok: true, options: { files: operands, columns, delimiter, encoding, sheet, into, dryRun, rejected, json } };
}
const NAMED = {
    comma: ',',
    semicolon: ';',
    tab: '\t',
    '\\t': '\t',
    pipe: '|',
    bar: '|',
};
function readDelimiter(value, wrong) {
    if (value === undefined)
        return undefined;
    const found = table/* DELIMITERS */.l.find((one) => one === value) ?? NAMED[value.toLowerCase()];
    if (found === undefined)
        wrong(`\`--delimiter\` is ${JSON.stringify(value)}.`, 'It is one of `,` `;` `|` and `tab`.');
    return found;
}
/** A file elsewhere, or of another kind, would be no alias file. */
function readInto(value, path, wrong) {
    const folder = path === '.' ? '' : `${path}/`;
    if (value === undefined)
        return `${folder}imported.yaml`;
    const into = value.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const below = into.startsWith(folder) ? into.slice(folder.length) : undefined;
    const odd = below?.split('/').some((part) => part === '' || part === '..');
    if (below === undefined || odd || !(0,files_folder/* isAliasFile */.D1)(below))
        wrong(`\`--into\` is ${JSON.stringify(value)}, which would be no alias file.`, `Name a file that ends in .yaml, in the alias folder: \`${folder}imported.yaml\`.`);
    return into;
}

// EXTERNAL MODULE: ./src/files/given.ts
var files_given = __webpack_require__(4250);
// EXTERNAL MODULE: ./src/tables/csv.ts
var tables_csv = __webpack_require__(8294);
// EXTERNAL MODULE: ./src/tables/csv-grid.ts
var csv_grid = __webpack_require__(5530);
;// CONCATENATED MODULE: ./src/tables/file-kind.ts

const SAVE_AS = 'Open it in your spreadsheet program and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.';
/**
 * Tells workbooks from text by the content, whatever the file is called.
 * @throws TableError for what is neither, by its name and with what to do
 */
function fileKind(bytes, file) {
    if (bytes.length === 0)
        throw new table/* TableError */.r('empty-file', 'The file is empty.', 'Save the table again.');
    if (startsWith(bytes, [0x50, 0x4b]))
        return 'xlsx';
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
        throw oldWorkbook(file);
    const other = OTHERS.find(({ start }) => startsWith(bytes, start));
    if (other === undefined)
        return 'text';
    throw new table/* TableError */.r('not-a-table', `This is ${other.what}, not a table.`, `Unpack or export the table. ${SAVE_AS}`);
}
const OTHERS = [
    { start: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document' },
    { start: [0x1f, 0x8b], what: 'a compressed file (gzip)' },
    { start: [0x37, 0x7a, 0xbc, 0xaf], what: 'a compressed file (7z)' },
    { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'a text document (RTF)' },
    { start: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], what: 'a database (SQLite)' },
    { start: [0x50, 0x41, 0x52, 0x31], what: 'a Parquet file' },
    { start: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
    { start: [0xff, 0xd8, 0xff], what: 'a picture' },
];
/** The container of `.xls` is also the one of workbooks with a password. */
function oldWorkbook(file) {
    if (/\.xls[xm]$/i.test(file))
        return new table/* TableError */.r('encrypted-file', 'This workbook is protected with a password, or is an old one (.xls) with a new name.', `Remove the password. ${SAVE_AS}`);
    return new table/* TableError */.r('xls-file', 'This is a workbook in the old format (.xls), which is not read.', SAVE_AS);
}
/** @throws TableError where a text is certainly no table */
function refuseOtherText(text, file) {
    const start = text.slice(0, 4000).trimStart();
    if (/^<(?:!doctype html|html|head|meta|body|table|div|style|script)\b/i.test(start))
        throw new table/* TableError */.r('html-file', 'This is a web page (HTML), whatever its name says. Reports that are exported as “.xls” often are.', `Export it as CSV or .xlsx, or: ${lowerFirst(SAVE_AS)}`);
    if (/^<(?:\?xml|\?mso|!--|[a-z]+:?[a-z]*\s+xmlns)/i.test(start))
        throw new table/* TableError */.r('xml-file', 'This is an XML file, not a table.', SAVE_AS);
    if (/^(?:\{\s*["}]|\[\s*[[{"\]])/.test(start) && isJson(text, file))
        throw new table/* TableError */.r('json-file', 'This is a JSON file, not a table.', 'Export the data as CSV or .xlsx.');
    if (/\.ya?ml$/i.test(file) || /^(?:---\s*\n|#.*\n|\s)*(?:- )?(?:account|aliases):(?:\s|$)/.test(start))
        throw new table/* TableError */.r('yaml-file', 'This is a YAML file, not a table.', 'An alias file needs no import: put it into the alias folder, and run `validate`.');
    if (start.startsWith('version https://git-lfs.github.com/spec/'))
        throw new table/* TableError */.r('lfs-pointer', 'This is only a pointer: Git LFS keeps the file elsewhere.', 'Fetch the file itself, with `git lfs pull`.');
}
function isJson(text, file) {
    if (/\.json$/i.test(file))
        return true;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function lowerFirst(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
function startsWith(bytes, start) {
    return start.every((byte, at) => bytes[at] === byte);
}

// EXTERNAL MODULE: ./src/tables/grid.ts
var tables_grid = __webpack_require__(6961);
;// CONCATENATED MODULE: ./src/tables/odd-text.ts
/** What a text shows that a spreadsheet program put in the place of what somebody had typed. */
function oddText(text) {
    if (text.charCodeAt(0) === HASH)
        return ERRORS.has(text.trim().toUpperCase()) ? 'error-cell' : undefined;
    if (!MAY_BE.test(text))
        return undefined;
    const trimmed = text.trim();
    if (SHORTENED.test(trimmed))
        return 'number-cell';
    return DATES.some((pattern) => pattern.test(trimmed)) ? 'date-cell' : undefined;
}
const HASH = 35;
/** Errors of formulas as Excel, LibreOffice and Google show them, in English, German, French, Spanish, Italian and Dutch. */
const ERRORS = new Set([
    '#N/A #REF! #VALUE! #NAME? #DIV/0! #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #UNKNOWN! #CONNECT! #BUSY! #ERROR! #GETTING_DATA #EXTERNAL! #PYTHON!',
    '#NV #BEZUG! #WERT! #ZAHL! #ÜBERLAUF! #KALK!',
    '#NOM? #VALEUR! #NOMBRE! #NUL! #PROPAGATION!',
    '#¡REF! #¡VALOR! #¿NOMBRE? #¡DIV/0! #¡NUM! #¡NULO! #¡DESBORDAMIENTO!',
    '#N/D #RIF! #VALORE! #NOME? #NULLO! #ESPANSIONE!',
    '#N/B #VERW! #WAARDE! #NAAM? #DEEL/0! #GETAL! #LEEG! #OVERLOOP!',
].flatMap((line) => line.split(' ')));
/** A long number of which only some digits are left: `1.23E+11`. */
const SHORTENED = /^[-+]?\d(?:[.,]\d+)?E\+\d{1,3}$/i;
const MONTHS = 'jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez';
/** Nearly all names are neither short, with a digit, nor begin like a number or a month. */
const MAY_BE = new RegExp(`^(?=.{0,40}$)\\s*(?:[-+]?\\d|(?:${MONTHS})[-. ])`, 'i');
/** What becomes of `MAR1` or `1-2`, and dates with their year. */
const DATES = [
    new RegExp(`^\\d{1,2}(?:-|\\. ?)(?:${MONTHS})(?:(?:-|\\.? )\\d{2,4})?$`, 'i'),
    new RegExp(`^(?:${MONTHS})(?:-|\\.? )\\d{2}$`, 'i'),
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/,
    /^\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/i,
];

;// CONCATENATED MODULE: ./src/tables/rows.ts



/**
 * The rows below the header: those whose wanted cells all hold text, and the others with what is wrong. Empty rows do not
 * count, and nothing is guessed.
 * @param of.strict whether a row may have no more cells than the header
 */
function sortRows(grid, of) {
    const { header, wanted, strict } = of;
    const rows = [];
    const rejected = [];
    for (let at = header.row; at < grid.rows.length; at++) {
        const cells = grid.rows[at] ?? [];
        if ((0,tables_grid/* isEmptyRow */.Kd)(cells))
            continue;
        const row = at + 1;
        const names = {};
        const problems = [];
        if (strict)
            problems.push(...raggedRow(row, cells, header.headings.length));
        const certain = problems.length === 0;
        for (const { key, optional, loose } of certain ? wanted : []) {
            const index = header.columns[key]?.index;
            const cell = index === undefined ? '' : (0,tables_grid/* cellName */.I4)(row, index);
            const content = index === undefined ? '' : (cells[index] ?? '');
            const wrong = optional || loose ? undefined : rows_cellProblem(content, { cell, row, index: index ?? 0, merged: grid.merged });
            if (wrong)
                problems.push(wrong);
            names[key] = { text: (0,tables_grid/* cellText */.Ie)(content), cell };
        }
        if (problems.length === 0 && isFooter(cells, Object.values(names)))
            problems.push(footer(row));
        const texts = cells.map(tables_grid/* cellText */.Ie);
        if (problems.length > 0)
            rejected.push({ row, names: certain ? names : undefined, cells: texts, problems });
        else
            rows.push({ row, names, cells: texts });
    }
    return { rows, rejected };
}
function rows_cellProblem(content, spot) {
    const { cell } = spot;
    if (typeof content === 'object')
        return oddCell(cell, `${content.kind}-cell`, content.text);
    if (content.trim() === '')
        return emptyCell(spot);
    if (content.length > tables_grid/* LONGEST_CELL */.c4)
        return oddCell(cell, 'long-cell', content);
    const odd = oddText(content);
    return odd && oddCell(cell, odd, content);
}
function emptyCell({ cell, row, index, merged = [] }) {
    const range = merged.find((one) => one.top <= row && row <= one.bottom && one.left <= index && index <= one.right);
    if (range)
        return {
            code: 'empty-cell',
            cell,
            message: `Cell ${cell} is empty: it is part of the merged cells ${range.name}, which hold their text in the first cell only.`,
            hint: 'Unmerge the cells and fill the name into each of them.',
        };
    return {
        code: 'empty-cell',
        cell,
        message: `Cell ${cell} is empty.`,
        hint: 'Fill in the name. If the row holds no pair, delete it.',
    };
}
const AS_TEXT = 'Format the column as text, then type the name anew.';
function oddCell(cell, code, text) {
    const what = (0,shown/* shown */.SP)(text);
    switch (code) {
        case 'number-cell': {
            const shortened = /E\+/i.test(text);
            const message = shortened
                ? `Cell ${cell} holds ${what}, a number that was shortened: its last digits are lost.`
                : `Cell ${cell} holds the number ${what}, not text: what the sheet shows (zeros in front, separators) is not stored.`;
            return { code, cell, message, hint: AS_TEXT };
        }
        case 'date-cell':
            return {
                code,
                cell,
                message: `Cell ${cell} holds the date ${what}: spreadsheet programs make dates of names such as MAR1 or 1-2.`,
                hint: AS_TEXT,
            };
        case 'boolean-cell':
            return { code, cell, message: `Cell ${cell} holds the logical value ${what}, not text.`, hint: AS_TEXT };
        case 'error-cell':
            if (text.startsWith('='))
                return {
                    code,
                    cell,
                    message: `Cell ${cell} holds the formula ${what}, of which the file does not have the result.`,
                    hint: 'Open the workbook in your spreadsheet program and save it there, or type the name.',
                };
            return {
                code,
                cell,
                message: `Cell ${cell} holds ${what}, the error of a formula, not a name.`,
                hint: 'Correct the formula, or type the name.',
            };
        case 'quote-cell':
            return {
                code,
                cell,
                message: `Cell ${cell} holds ${what}: its quotes are not those of CSV, and programs read it differently.`,
                hint: 'Write the cell in quotes, and each quote in it twice.',
            };
        default:
            return {
                code,
                cell,
                message: `Cell ${cell} holds ${text.length} characters, more than any spreadsheet has in a cell.`,
                hint: 'Probably a quote (") before it was never closed. Correct it, or save the table anew.',
            };
    }
}
/** More cells than the header has: a delimiter stands inside a name, and the names behind it have moved. */
function raggedRow(row, cells, width) {
    const last = cells.findLastIndex((cell) => (0,tables_grid/* cellText */.Ie)(cell).trim() !== '');
    if (last < width)
        return [];
    return [
        {
            code: 'ragged-row',
            cell: (0,tables_grid/* cellName */.I4)(row, 0),
            message: `Row ${row} has ${last + 1} cells, and the header has ${width}: probably a name holds the delimiter, and is not in quotes.`,
            hint: 'Put the name in quotes ("), or save the table anew from a spreadsheet program.',
        },
    ];
}
/** Words with which reports begin their last line. */
const TOTAL = /^(?:(?:grand |sub)?totals?|sum|summe|gesamt(?:summe)?|insgesamt|anzahl|count|records?|rows?|total g[eé]n[eé]ral|totale|totaal|suma)(?:\s*[:(\d].*)?$/i;
/** A sum below a table is no pair, although it has two cells. */
function isFooter(cells, names) {
    if (names.length < 2)
        return false;
    const first = (0,tables_grid/* cellText */.Ie)(cells.find((cell) => (0,tables_grid/* cellText */.Ie)(cell).trim() !== '')).trim();
    return TOTAL.test(first) && names.some(({ text }) => /^[\d.,\s]+$/.test(text));
}
function footer(row) {
    return {
        code: 'footer-row',
        cell: (0,tables_grid/* cellName */.I4)(row, 0),
        message: `Row ${row} looks like the total at the end of a report, not like a pair of names.`,
        hint: 'If it is a pair, write it into an alias file by hand.',
    };
}

;// CONCATENATED MODULE: ./src/tables/text.ts

/**
 * The text of a file: as the option says; else as its byte order mark says; else UTF-8 where all of it is; else UTF-16 where
 * every second byte is zero; else Windows-1252, in which Excel saves in most of Europe and America.
 *
 * @throws TableError where it is no text
 */
function decodeText(bytes, option) {
    if (option !== undefined)
        return decodedAs(bytes, option);
    const mark = markOf(bytes);
    if (mark !== undefined)
        return strict(bytes, { name: mark, why: 'mark' }) ?? damaged(mark);
    const zeros = utf16WithoutMark(bytes);
    if (zeros !== undefined)
        return strict(bytes, { name: zeros, why: 'zeros' }) ?? damaged(zeros);
    if (bytes.includes(0))
        throw new table/* TableError */.r('not-a-table', 'This is no text and no workbook: it holds bytes that no text has.', 'Save the table as CSV or .xlsx.');
    return (strict(bytes, { name: 'utf-8', why: 'valid' }) ?? {
        text: new TextDecoder('windows-1252').decode(bytes),
        encoding: { name: 'windows-1252', why: 'fallback' },
    });
}
function decodedAs(bytes, label) {
    let name;
    try {
        name = new TextDecoder(label).encoding;
    }
    catch {
        throw new table/* TableError */.r('option', `There is no encoding ${JSON.stringify(label)}.`, 'Name one such as `utf-8`, `utf-16le`, `windows-1252`, `windows-1250`, `iso-8859-15`, `shift_jis` or `gb18030`.');
    }
    const text = strict(bytes, { name, why: 'option' });
    if (text !== undefined)
        return text;
    const line = firstWrongLine(bytes, name);
    throw new table/* TableError */.r('encoding', `This file is not saved as ${name}${line === undefined ? '' : `: its line ${line} cannot be read so`}.`, 'Leave `--encoding` out, name another one, or save the file again as “CSV UTF-8”.');
}
/** `TextDecoder` leaves a byte order mark out by itself. */
function strict(bytes, encoding) {
    try {
        return { text: new TextDecoder(encoding.name, { fatal: true }).decode(bytes), encoding };
    }
    catch {
        return undefined;
    }
}
function damaged(name) {
    throw new table/* TableError */.r('encoding', `This file begins as ${name} and goes on otherwise: part of it is damaged.`, 'Save it again as “CSV UTF-8”, or name the encoding with `--encoding`.');
}
function markOf([first, second, third]) {
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8';
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    return undefined;
}
/** Letters that everybody has are half zeros in UTF-16, and a header has such letters or a delimiter. */
function utf16WithoutMark(bytes) {
    const head = bytes.subarray(0, 2000);
    const zeros = [0, 0];
    for (const [at, byte] of head.entries())
        if (byte === 0)
            zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    if (bytes.length % 2 === 1 || Math.max(even, odd) < head.length / 10)
        return undefined;
    if (even === 0)
        return 'utf-16le';
    return odd === 0 ? 'utf-16be' : undefined;
}
/** For encodings in which a line feed is one byte. */
function firstWrongLine(bytes, name) {
    if (name.startsWith('utf-16'))
        return undefined;
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const lineFeed = bytes.indexOf(10, start);
        const end = lineFeed === -1 ? bytes.length : lineFeed + 1;
        if (strict(bytes.subarray(start, end), { name, why: 'option' }) === undefined)
            return line;
        start = end;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/tables/read-table.ts








/**
 * Reads a table: CSV in any usual encoding and with any usual delimiter, or XLSX, or a list with one name a line. Rows are
 * those in which every wanted cell holds text; the others are told cell by cell. What was decided on the way (encoding,
 * delimiter, sheet, header) is told too. It never throws for what a file holds.
 */
async function readTable(bytes, wishes) {
    try {
        const kind = fileKind(bytes, wishes.file);
        return { ok: true, table: kind === 'xlsx' ? await readXlsx(bytes, wishes) : await readText(bytes, wishes) };
    }
    catch (error) {
        if (error instanceof table/* TableError */.r)
            return { ok: false, problem: error.problem };
        throw error;
    }
}
async function readXlsx(bytes, wishes) {
    refuseOption('--delimiter', wishes.delimiter, 'a workbook, which has no delimiter');
    refuseOption('--encoding', wishes.encoding, 'a workbook, which knows its encoding');
    const { list = false, sheet, columns: wanted } = wishes;
    const { readWorkbook } = await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(655)]).then(__webpack_require__.bind(__webpack_require__, 9655));
    const { name, grid, header, others } = await readWorkbook(bytes, { wanted, sheet, list });
    const notes = [];
    if (others.length > 0 && sheet === undefined)
        notes.push({ code: 'other-sheets', message: `Other sheets are not read: ${others.map(shown/* shown */.SP).join(', ')}.` });
    if (header === undefined)
        return listTable(grid, wishes, { kind: 'list', sheet: name, headerRow: 0 });
    const format = { kind: 'xlsx', sheet: name, headerRow: header.row };
    return tableOf(grid, { wanted, header, format, notes: [...notes, ...hiddenNotes(grid, header)] });
}
async function readText(bytes, wishes) {
    refuseOption('--sheet', wishes.sheet, 'a text file, which has no sheets');
    const { text: all, encoding } = decodeText(bytes, wishes.encoding);
    refuseOtherText(all, wishes.file);
    const { text, sep } = (0,tables_csv/* withoutSep */.Nq)(all);
    if (text.trim() === '')
        throw new table/* TableError */.r('empty-file', 'The file holds nothing.', 'Save the table again.');
    const csv = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
    const { columns: wanted, list = false, file } = wishes;
    const { delimiter, header } = (0,tables_csv/* csvStyle */.od)(csv, text, { wanted, delimiter: wishes.delimiter ?? sep });
    const notes = encoding.why === 'fallback' ? [fallbackNote(text)] : [];
    if (header === undefined) {
        const isCsv = /\.[ct]sv$/i.test(file);
        const isList = list && delimiter === undefined && !/^[^\r\n]*\t/.test(text) && !(isCsv && (0,tables_csv/* looksLikeTable */.KA)(csv, text));
        if (!isList)
            throw (0,tables_csv/* noCsvColumn */.qC)(csv, text, wanted);
        const grid = isCsv ? (0,csv_grid/* csvGrid */.x)(csv, text, undefined) : linesOf(text);
        return listTable(grid, wishes, { kind: 'list', encoding, headerRow: 0 }, notes);
    }
    const format = {
        kind: 'csv',
        encoding,
        ...(delimiter === undefined ? {} : { delimiter }),
        headerRow: header.row,
    };
    return tableOf((0,csv_grid/* csvGrid */.x)(csv, text, delimiter), { wanted, header, format, notes });
}
function tableOf(grid, of) {
    const { wanted, header, format, notes } = of;
    const { row, headings, columns } = header;
    const title = row === 1 ? [] : [{ code: 'title-rows', message: `The header is in row ${row}; what is above it is not read.` }];
    const sorted = sortRows(grid, { header, wanted, strict: format.kind === 'csv' });
    return { format, headings, columns, ...sorted, notes: [...title, ...notes] };
}
/** One name a line, the first one too: for the one column that is wanted. */
function listTable(grid, { columns: wanted }, format, notes = []) {
    const [first] = wanted.filter(({ optional }) => !optional);
    if (first === undefined)
        throw new Error('A list is read for one column.');
    const columns = { [first.key]: { index: 0, letter: 'A', heading: '' } };
    const header = { row: 0, headings: [''], columns };
    const note = { code: 'no-header', message: 'It has no heading, so every line is read as a name.' };
    const sorted = sortRows(grid, { header, wanted, strict: true });
    return { format, headings: [], columns, ...sorted, notes: [...notes, note] };
}
function linesOf(text) {
    return { rows: text.split(/\r\n|\n|\r/).map((line) => [line]) };
}
function refuseOption(option, value, what) {
    if (value === undefined)
        return;
    throw new table/* TableError */.r('option', `\`${option}\` is set, but this is ${what}.`, `Leave \`${option}\` out.`);
}
/** Shows letters that tell a wrong guess. */
function fallbackNote(text) {
    const [example] = /[^\r\n;,\t|"]*[^\p{ASCII}\r\n;,\t|"][^\r\n;,\t|"]*/u.exec(text) ?? [];
    const seen = example === undefined ? '' : `, such as ${(0,shown/* shown */.SP)(example.trim())}`;
    const message = `It is not UTF-8, and read as Windows-1252. Look at a name with special letters${seen}: if it is wrong, name the encoding with \`--encoding\`.`;
    return { code: 'encoding', message };
}
const MOST_SHOWN = 10;
/** A filter hides rows, and who looks at the sheet may think that they are not there. */
function hiddenNotes(grid, { row: headerRow, columns }) {
    const notes = [];
    const rows = (grid.hiddenRows ?? []).filter((row) => row > headerRow && row <= grid.rows.length);
    if (rows.length > 0) {
        const more = rows.length > MOST_SHOWN ? ` and ${rows.length - MOST_SHOWN} more` : '';
        const message = `Hidden rows are read like any other: ${rows.slice(0, MOST_SHOWN).join(', ')}${more}.`;
        notes.push({ code: 'hidden-rows', message });
    }
    const used = Object.values(columns).flatMap((column) => (column ? [column.index] : []));
    const hidden = used.filter((index) => grid.hiddenColumns?.includes(index));
    if (hidden.length > 0)
        notes.push({
            code: 'hidden-column',
            message: `Column ${hidden.map(tables_grid/* columnLetters */.WG).join(', ')} is hidden in the sheet.`,
        });
    return notes;
}

;// CONCATENATED MODULE: ./src/commands/import/read-tables.ts



/** Reads all tables; each that cannot be read is told. */
async function readTables(run, options) {
    const tables = [];
    const failures = [];
    for (const file of options.files) {
        await (0,local/* pause */.v)(run.signal);
        const result = await readOne(run, file, options);
        if (result.ok)
            tables.push({ file, table: result.table });
        else {
            const { code, message, hint } = result.problem;
            failures.push({ code, message: `${file} cannot be imported. ${message}`, hint });
        }
    }
    return { tables, failures };
}
async function readOne({ cwd, env }, file, { columns, delimiter, encoding, sheet }) {
    const given = await (0,files_given/* readGiven */.Q)({ file, cwd, workspace: env.GITHUB_WORKSPACE });
    if (!given.ok)
        return { ok: false, problem: unread(given) };
    return readTable(given.bytes, { file, columns, delimiter, encoding, sheet });
}
function unread({ why, cause }) {
    if (why !== '')
        return {
            code: 'unreadable',
            message: `It is not read: ${why}.`,
            hint: 'Name the table itself, with the columns that are needed.',
        };
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    return {
        code: 'unreadable',
        message: missing ? 'There is no such file.' : 'The file cannot be read.',
        hint: 'Check its path and whether you may read it.',
    };
}

// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/tables/write-csv.ts
var write_csv = __webpack_require__(8671);
;// CONCATENATED MODULE: ./src/commands/import/rejected-file.ts



/** The column that says why, behind those of the table. */
const REASON = 'reason';
/**
 * The rows that were not taken as a CSV file with the columns of their table and the reason, to be corrected and imported
 * again. Several tables put their columns together by heading. A column of reasons from an earlier time is left out.
 */
function rejectedText(tables, rejected) {
    const keys = [];
    const headings = [];
    for (const { table } of tables) {
        for (const [index, key] of columnKeys(table.headings).entries()) {
            if (keys.includes(key) || isReason(table.headings, index))
                continue;
            keys.push(key);
            headings.push(table.headings[index] ?? '');
        }
    }
    const extra = rejected.reduce((most, { table, row }) => Math.max(most, row.cells.length - table.table.headings.length), 0);
    const blanks = Array.from({ length: extra }, () => '');
    const rows = rejected.map(({ table: { table }, row: { cells }, problems }) => {
        const own = columnKeys(table.headings);
        const placed = keys.map((key) => cells[own.indexOf(key)] ?? '');
        const beyond = blanks.map((_, at) => cells[table.headings.length + at] ?? '');
        return (0,write_csv/* csvLine */.z)([...placed, ...beyond, reasonOf(problems)]);
    });
    return `${write_csv/* BYTE_ORDER_MARK */.s}${(0,write_csv/* csvLine */.z)([...headings, ...blanks, REASON])}${rows.join('')}`;
}
/** Tells two columns of one heading apart. */
function columnKeys(headings) {
    const seen = new Map();
    return headings.map((heading) => {
        const times = seen.get(heading) ?? 0;
        seen.set(heading, times + 1);
        return `${times}:${heading}`;
    });
}
/** The last column of a file that an import wrote. */
function isReason(headings, index) {
    return index === headings.length - 1 && headings[index] === REASON;
}
/** Everything that is wrong with a row in one cell. */
function reasonOf(problems) {
    return problems
        .flatMap(({ message, related, hint }) => [
        message,
        ...related.map(({ what, at }) => `(${what}: ${(0,import_text/* spotText */.iN)(at)})`),
        ...(hint === '' ? [] : [hint]),
    ])
        .map(neutral/* visible */.RK)
        .join(' ');
}

;// CONCATENATED MODULE: ./src/commands/import/report-of.ts

function tableReport({ file, table }) {
    const { format, columns, notes, rows, rejected } = table;
    return { file, format, columns, notes, rows: rows.length + rejected.length };
}
/** What became of all rows, given the files that were or would be changed. */
function rowsReport(judged, changed) {
    const places = new Map(changed.flatMap(({ path, added }) => added.map((pair) => [(0,aliases_alias/* pairKey */.Yz)(pair), path])));
    const added = judged.taken.flatMap(({ account, alias, table, row }) => {
        const file = places.get((0,aliases_alias/* pairKey */.Yz)({ account, alias }));
        return file === undefined ? [] : [{ account, alias, file, table: table.file, row }];
    });
    return {
        added,
        present: judged.present,
        repeated: judged.repeated,
        rejected: judged.rejected.map(rejectedPair),
        warnings: judged.warnings,
        files: changed.map((file) => ({
            path: file.path,
            created: file.before === undefined,
            added: file.added.length,
        })),
    };
}
function rejectedPair({ table: { file, table }, row, problems }) {
    const shown = (key) => row.names?.[key].text ?? row.cells[table.columns[key]?.index ?? -1] ?? '';
    return { table: file, row: row.row, account: shown('account'), alias: shown('alias'), problems };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/files/replace.ts
var replace = __webpack_require__(1091);
;// CONCATENATED MODULE: ./src/commands/import/write-files.ts




/**
 * Writes the changed files one after the other, each in one step: whatever stops this, every file is as it was or as it
 * should be, and a second run does the rest.
 */
async function writeFiles({ cwd, signal }, changed) {
    const written = [];
    const failures = [];
    for (const file of changed) {
        await (0,local/* pause */.v)(signal);
        const why = writeOne(cwd, file);
        if (why === undefined)
            written.push(file);
        else
            failures.push({
                code: 'unwritten',
                message: `${file.path} was left as it is: ${why}.`,
                hint: 'See that you may write it, and run this again.',
            });
    }
    return { written, failures };
}
function writeOne(cwd, { path, before, after }) {
    if (before !== undefined)
        return (0,replace/* replaceFile */.fR)({ cwd, path, before, after });
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, path)), { recursive: true });
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
    }
    return (0,replace/* createFile */.x3)({ cwd, path, content: after });
}
/** Writes the rows that are not taken to the file that the user names. */
function writeRejected(cwd, file, text) {
    const why = (0,replace/* writeWhole */.f8)((0,external_node_path_.resolve)(cwd, file), Buffer.from(text));
    if (why === undefined)
        return undefined;
    return {
        code: 'unwritten',
        message: `${file} could not be written, so nothing was imported: ${why}.`,
        hint: 'Name a file in a folder that is there and that you may write to.',
    };
}

;// CONCATENATED MODULE: ./src/commands/import/import.ts

















/** So many rows take long enough to be told what happens. */
const MANY_ROWS = 10_000;
/** Tables of accounts and aliases become alias files, or are merged into them. */
async function importTables(run, request) {
    const asked = readImportOptions(request, run);
    if (!asked.ok)
        return ended({ ...NO_IMPORT, failures: asked.failures });
    const { options } = asked;
    const { tables, failures } = await readTables(run, options);
    const report = { ...NO_IMPORT, dryRun: options.dryRun, tables: tables.map(tableReport) };
    if (failures.length > 0)
        return ended({ ...report, failures });
    tellLongWork(run, tables);
    const files = (0,worktree/* readWorktree */.q)({ cwd: run.cwd, path: run.settings.path }) ?? [];
    const read = files.length === 0 ? [] : await (0,read_files/* readAliasFiles */._)(files);
    const checking = { severities: run.settings.rules, known: await (0,known_accounts/* readKnownAccounts */.k)(run) };
    const { pairs, problems } = (0,check/* checkRead */.xp)(read, checking);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        return ended({ ...report, result: 'invalid', errors: errors.map(alias_errors/* fileError */.z) });
    await (0,local/* pause */.v)(run.signal);
    const judged = await judgeTables(tables, { read, pairs, options: checking });
    await (0,local/* pause */.v)(run.signal);
    const added = await addPairs(withContents(files, read), { pairs: judged.taken, into: options.into });
    if (!added.ok)
        return ended({ ...report, failures: [noList(options.into)] });
    return finish(run, { options, report, tables, judged, changed: added.changed });
}
/** Writes what is to be written, and tells how it ended. */
async function finish(run, of) {
    const { options, report, tables, judged, changed } = of;
    const { dryRun, rejected, json } = options;
    const table = rejected === undefined ? undefined : rejectedText(tables, judged.rejected);
    // First the list of what is not taken: without it a part of the table would be lost to its user.
    if (rejected !== undefined && rejected !== '-' && table !== undefined) {
        const failure = writeRejected(run.cwd, rejected, table);
        if (failure)
            return ended({ ...report, failures: [failure] });
    }
    const { written, failures } = dryRun ? { written: changed, failures: [] } : await writeFiles(run, changed);
    const rows = rowsReport(judged, written);
    const end = ended({ ...report, ...rows, failures, result: resultOf({ ...report, ...rows, failures }) });
    if (rejected === '-' && table !== undefined)
        return { ...end, output: table };
    return dryRun && !json ? { ...end, output: shownEntries(judged) } : end;
}
/** What would be added, as an alias file; logs are read for commands, and YAML has an escape for that. */
function shownEntries({ taken }) {
    return entriesText([...groupByAccount(taken).values()]).replaceAll('##[', '#\\x23[');
}
function resultOf({ failures, rejected, added, dryRun }) {
    if (failures.length > 0)
        return 'failed';
    if (rejected.length > 0)
        return 'partial';
    if (added.length === 0)
        return 'unchanged';
    return dryRun ? 'planned' : 'imported';
}
function ended(report) {
    return { code: importCode(report.result), lines: (0,import_text/* importText */.zy)(report), document: importDocument(report) };
}
/** Files with what they say, in the order of their paths. */
function withContents(files, read) {
    return files
        .flatMap((file, at) => {
        const one = read[at];
        return one === undefined ? [] : [{ file, read: one }];
    })
        .sort((a, b) => (0,aliases_alias/* compareText */.n6)(a.file.path, b.file.path));
}
function tellLongWork(run, tables) {
    const rows = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
    if (rows > MANY_ROWS)
        run.show.notice(`Checking ${rows} rows against all rules.`);
}
function noList(into) {
    return {
        code: 'into-no-list',
        message: `${into} cannot take new accounts: it holds a single entry, or is laid out so that nothing can be added at its end.`,
        hint: 'Name another file with `--into`, or write its entry as a list: `- account:` with the rest indented below.',
    };
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
