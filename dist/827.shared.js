export const id = 827;
export const ids = [827];
export const modules = {

/***/ 6386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check_check),
  gw: () => (/* binding */ checkFiles),
  Jr: () => (/* binding */ checkOptions)
});

// EXTERNAL MODULE: ./src/aliases/check.ts + 6 modules
var check = __webpack_require__(8544);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 15 modules
var read_files = __webpack_require__(3944);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/reading/decode.ts + 1 modules
var decode = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/aliases/across/account-list.ts



/** Columns that hold the account where none is named like the input `account-field`. */
const HEADINGS = ['account', 'account name', 'name'];
const DELIMITERS = [',', ';', '\t'];
/**
 * Reads the list of known accounts: one name a line, or CSV with a header. It is CSV if a column of its first line has the
 * heading of the account, or if its name ends in .csv or .tsv. Blank lines do not count. What is wrong with it is said without
 * quoting more than short headings: it may be another file than was meant, and nobody's business.
 */
async function readAccountList(bytes, { file, accountField }) {
    const decoded = (0,decode/* decode */.D)({ path: file, bytes });
    // Excel for Mac ends lines with CR alone: here they are lines all the same.
    if (!decoded.ok && decoded.why !== 'line-ends')
        return undecodable(decoded);
    const { text } = decoded.source;
    const control = CONTROL.exec(text);
    if (control)
        return noList(text, control);
    const csv = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
    const firstOf = (delimiter) => {
        try {
            return csv.parse(text, { ...STYLE, delimiter, to: 1 })[0] ?? [];
        }
        catch {
            return [];
        }
    };
    const headers = DELIMITERS.map((delimiter) => ({ delimiter, columns: firstOf(delimiter) }));
    const named = headers.find(({ columns }) => columnOf(columns, accountField) !== -1);
    const widest = headers.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
    if (!isTable(named?.columns ?? [], file))
        return listOf(file, text.split(/\r\n|\n|\r/));
    const { delimiter, columns } = named ?? widest;
    let column = columnOf(columns, accountField);
    if (column === -1 && columns.length > 1)
        return noColumn(columns, accountField);
    // A single column may have no header: then its first line is a name, and no harm is done if it is none.
    const headed = column !== -1;
    column = Math.max(0, column);
    try {
        const rows = csv.parse(text, { ...STYLE, delimiter });
        return listOf(file, rows.slice(headed ? 1 : 0).map((row) => row[column] ?? ''));
    }
    catch (cause) {
        return invalidCsv(cause);
    }
}
/** What no text holds; a list may have been exported with tabs and with line breaks of any kind in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;
function undecodable({ why, problem }) {
    if (why === 'utf-16')
        return { ok: false, message: problem.message, hint: problem.hint };
    if (why === 'not-utf-8') {
        const message = `This file is not saved as UTF-8: its line ${problem.place.line} cannot be read.`;
        return { ok: false, message, hint: 'Save the file again with the encoding UTF-8, and write that line anew.' };
    }
    const hint = 'Fetch the file itself before this runs, for instance with `lfs: true` at the checkout.';
    return { ok: false, message: 'This is no list of names, only a pointer: Git LFS keeps it elsewhere.', hint };
}
function noList(text, { index, 0: character }) {
    const line = text.slice(0, index).split(/\r\n|\n|\r/).length;
    return {
        ok: false,
        message: `This is no list of names: its line ${line} holds a control character (${(0,shown/* codePoint */.yb)(character)}).`,
        hint: 'Name a text file with one account name a line, or CSV; if it is one, write that line anew.',
    };
}
/** The parser's own sentence may quote the file behind its first words. */
function invalidCsv(cause) {
    const [what] = cause instanceof Error ? cause.message.split(':') : [];
    const { lines } = cause;
    const where = typeof lines === 'number' ? ` on line ${lines}` : '';
    return {
        ok: false,
        message: `This is not valid CSV: ${what ?? 'it cannot be read'}${where}.`,
        hint: 'Give every line as many columns as the first has, and put a name with a comma in double quotes.',
    };
}
/** Whether a comma separates columns; in a plain list of names it is part of a name. */
function isTable(columns, file) {
    return columns.length > 1 || /\.[ct]sv$/i.test(file);
}
const STYLE = { relax_quotes: true, skip_empty_lines: true, skip_records_with_empty_values: true, trim: true };
/** The column of the account: the one named so by the input, else one with a usual heading. */
function columnOf(columns, accountField) {
    const exact = columns.indexOf(accountField);
    if (exact !== -1)
        return exact;
    for (const heading of HEADINGS) {
        const at = columns.findIndex((one) => one.toLowerCase() === heading);
        if (at !== -1)
            return at;
    }
    return -1;
}
/** A heading, and nothing that only stands where one is expected. */
const HEADING = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.()-]{0,29}$/u;
const MOST_HEADINGS = 10;
function noColumn(columns, accountField) {
    const headings = columns.filter((column) => HEADING.test(column)).slice(0, MOST_HEADINGS);
    const others = columns.length - headings.length;
    const listed = [...headings.map(shown/* shown */.SP), ...(others > 0 ? [`${others} more`] : [])].join(', ');
    return {
        ok: false,
        message: `It has no column for the account${headings.length > 0 ? `; its columns are ${listed}` : ''}.`,
        hint: `Call the column with the names ${(0,shown/* shown */.SP)(accountField)}, as the input \`account-field\` says, or “Account”.`,
    };
}
function listOf(file, names) {
    const known = new Set(names.map((name) => (0,normal_form/* nfc */.a)(name.trim())));
    known.delete('');
    if (known.size > 0)
        return { ok: true, known: { file, names: known } };
    return { ok: false, message: 'It holds no name.', hint: 'Write one account name a line, or leave the input out.' };
}

// EXTERNAL MODULE: ./src/files/given.ts
var files_given = __webpack_require__(4250);
;// CONCATENATED MODULE: ./src/commands/known-accounts.ts


/** The file of the input `known-accounts` is of no use; without it a check would pass what it should not. */
class KnownAccountsError extends Error {
    code = 'known-accounts';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
}
/** Reads the known accounts from the working tree, where an earlier step may have put them; nothing where nobody asked for it. */
async function readKnownAccounts({ settings, cwd, env }) {
    const { knownAccounts: file, accountField, rules } = settings;
    if (file === undefined || rules['unknown-account'] === 'off')
        return undefined;
    const list = await readAccountList(await contentOf(file, cwd, env.GITHUB_WORKSPACE), { file, accountField });
    if (list.ok)
        return list.known;
    throw new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be used. ${list.message}`, list.hint);
}
async function contentOf(file, cwd, workspace) {
    const given = await (0,files_given/* readGiven */.Q)({ file, cwd, workspace });
    if (given.ok)
        return given.bytes;
    const { why, cause } = given;
    throw why === ''
        ? new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be read.`, 'Check the input: it is a path from where the command runs, and the file must be there before it runs.', { cause })
        : new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` is not read: ${why}.`, 'Name the file itself, with one account name a line or as CSV.');
}

// EXTERNAL MODULE: ./src/commands/unsettled.ts + 1 modules
var unsettled = __webpack_require__(418);
;// CONCATENATED MODULE: ./src/commands/check.ts





/** How this run checks alias files. @throws KnownAccountsError where it cannot */
async function checkOptions(run) {
    return { severities: run.settings.rules, known: await readKnownAccounts(run) };
}
/** Reads all alias files, applies the rules and shows all problems at once. The report is `valid` or `invalid`. */
async function checkFiles(run, report, files) {
    return check_check(run, report, {
        read: await (0,read_files/* readAliasFiles */._)(files, run.settings.rules),
        options: await checkOptions(run),
    });
}
/**
 * The same for files that were read.
 * @param of.leftOut files that count although they were not read
 */
function check_check(run, empty, of) {
    const { read, options, leftOut = [] } = of;
    const { problems, ...checked } = (0,check/* checkRead */.xp)(read, options);
    run.show.problems(problems);
    const { errors, warnings } = (0,report_report/* countProblems */._)(problems);
    const noted = warnings > 0 ? `, ${(0,report_report/* count */.U)(warnings, 'warning')}` : '';
    const files = read.length + leftOut.length;
    const aliases = checked.pairs.size + (0,unsettled/* countAliases */.w)(leftOut);
    const report = { ...empty, problems, files, aliases };
    if (errors > 0) {
        const verdict = `${(0,report_report/* count */.U)(errors, 'error')}${noted} in the alias files. Nothing can be sent until they are fixed.`;
        return { report: { ...report, result: 'invalid', verdict }, ...checked, options };
    }
    const verdict = `${(0,report_report/* count */.U)(aliases, 'alias', 'aliases')} in ${(0,report_report/* count */.U)(files, 'file')}: valid${noted}.`;
    return { report: { ...report, result: 'valid', verdict }, ...checked, options };
}


/***/ }),

/***/ 6635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importTables: () => (/* binding */ importTables)
});

// EXTERNAL MODULE: ./src/aliases/reading/decode.ts + 1 modules
var decode = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var aliases_alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 15 modules
var read_files = __webpack_require__(3944);
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
function errorsOf({ problems }) {
    return problems.filter(({ severity }) => severity === 'error').length;
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

// EXTERNAL MODULE: ./src/aliases/check.ts + 6 modules
var check = __webpack_require__(8544);
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
// EXTERNAL MODULE: ./src/commands/check.ts + 2 modules
var commands_check = __webpack_require__(6386);
// EXTERNAL MODULE: ./src/commands/local.ts
var local = __webpack_require__(9630);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
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
                rejected.set(one, [...(rejected.get(one) ?? []), ...found]);
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
                for (const row of open)
                    if ((0,normal_form/* nfc */.a)(rows[row]?.account ?? '') === account)
                        add(row, { ...error, at: { ...other, row } });
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
    const files = [];
    const encoder = new TextEncoder();
    for (let from = 0; from < open.length; from += AT_ONCE) {
        const text = open.slice(from, from + AT_ONCE).map((row) => entryText(rows[row] ?? { account: '', alias: '' }));
        files.push({ path: `${ROWS}${String(from).padStart(10, '0')}`, bytes: encoder.encode(text.join('')) });
    }
    const virtual = await (0,read_files/* readAliasFiles */._)(files, options.severities);
    const { problems } = (0,check/* checkRead */.xp)([...read, ...virtual], options);
    return problems.map((one) => findingOf(one, open)).filter((one) => rowsIn(one).length > 0);
}
/** Three lines a row, so that a line tells the row and the name. */
function entryText({ account, alias }) {
    return `- account: ${(0,shown/* escaped */.Mk)(account)}\n  aliases:\n    - ${(0,shown/* escaped */.Mk)(alias)}\n`;
}
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
    // Nearly all names have no digit.
    if (!/\d/.test(text))
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

// EXTERNAL MODULE: ./src/tables/header.ts
var header = __webpack_require__(124);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./src/tables/xlsx-scan.ts



/** What all XML of a workbook may take up unpacked; a list of a million names takes a quarter. */
const MOST_BYTES = 256 * 1024 * 1024;
const NOTHING = { errors: new Map(), merged: [], hiddenRows: [], hiddenColumns: [] };
/**
 * Looks over a workbook before anything of it is believed: that it is one, that it unpacks to a size that the memory holds,
 * and that no cell lies outside what a sheet can have, for readers fill the gaps.
 * @throws TableError where it is not so
 */
function scanWorkbook(bytes) {
    const parts = unpack(bytes);
    const workbook = parts.get('xl/workbook.xml');
    if (workbook === undefined)
        throw notXlsx(parts);
    const targets = new Map(tags(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map((tag) => [
        attribute(tag, 'Id'),
        attribute(tag, 'Target'),
    ]));
    const facts = new Map([...parts].flatMap(([path, xml]) => (/^xl\/worksheets\//.test(path) ? [[path, sheetFacts(xml)]] : [])));
    return tags(workbook, 'sheet').map((tag) => {
        const target = targets.get(attribute(tag, '(?:\\w+:)?id')) ?? '';
        const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
        const state = attribute(tag, 'state');
        return {
            name: unescaped(attribute(tag, 'name') ?? ''),
            hidden: state === 'hidden' || state === 'veryHidden',
            facts: facts.get(path),
        };
    });
}
function unpack(bytes) {
    let total = 0;
    const parts = new Map();
    const filter = ({ name, originalSize }) => {
        // Others are named only: they tell what else the file is.
        if (!/\.(?:xml|rels)$/.test(name)) {
            parts.set(name, '');
            return false;
        }
        total += originalSize;
        if (total > MOST_BYTES)
            throw new table/* TableError */.r('too-large', `This workbook unpacks to more than ${MOST_BYTES / 1024 / 1024} MiB.`, 'Copy the columns that are needed into a new workbook, or save the sheet as “CSV UTF-8”.');
        return true;
    };
    try {
        for (const [name, content] of Object.entries((0,esm/* unzipSync */.AO)(bytes, { filter })))
            parts.set(name, new TextDecoder().decode(content));
        return parts;
    }
    catch (cause) {
        if (cause instanceof table/* TableError */.r)
            throw cause;
        throw damagedWorkbook(cause);
    }
}
function damagedWorkbook(cause) {
    return new table/* TableError */.r('damaged-file', 'This workbook is damaged, or only a part of it.', 'Open it in your spreadsheet program, and save it again as .xlsx or “CSV UTF-8”.', { cause });
}
function notXlsx(parts) {
    const has = (path) => [...parts.keys()].some((name) => path.test(name));
    const what = has(/^xl\/workbook\.bin$/)
        ? 'a binary workbook (.xlsb)'
        : has(/^content\.xml$/)
            ? 'an OpenDocument file (.ods)'
            : has(/^Index\//)
                ? 'a Numbers document'
                : has(/^word\//)
                    ? 'a Word document'
                    : undefined;
    if (what === undefined)
        return new table/* TableError */.r('not-a-table', 'This is a ZIP file, not a table.', 'Unpack it, and name the table in it.');
    return new table/* TableError */.r('other-spreadsheet', `This is ${what}, which is not read.`, 'Open it in your spreadsheet program, and save or export it as .xlsx or “CSV UTF-8”.');
}
function sheetFacts(xml) {
    checkExtent(xml);
    const merged = tags(xml, 'mergeCell').flatMap((tag) => rangeOf(attribute(tag, 'ref') ?? ''));
    const hiddenRows = tags(xml, 'row').flatMap((tag) => (isTrue(attribute(tag, 'hidden')) ? [rowOf(tag)] : []));
    const hiddenColumns = tags(xml, 'col').flatMap((tag) => {
        const [from, to] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))];
        if (!isTrue(attribute(tag, 'hidden')) || !(from >= 1 && to >= from && to <= tables_grid/* MOST_COLUMNS */.Yw))
            return [];
        return Array.from({ length: to - from + 1 }, (_, at) => from - 1 + at);
    });
    return { ...NOTHING, errors: errorsIn(xml), merged, hiddenRows, hiddenColumns };
}
/** A reader makes rows and cells up to the last one that is named, so a few bytes could fill the memory. */
function checkExtent(xml) {
    let rows = 0;
    let columns = 0;
    for (const { 1: tag = '', 2: attributes = '' } of xml.matchAll(/<(?:[^\s<>/:!?]+:)?(row|c)(?=[\s/>])([^>]*)>/g)) {
        const where = attribute(attributes, 'r');
        if (where === undefined)
            continue;
        const { 1: letters = '', 2: digits = '' } = /^([A-Z]{0,3})(\d{1,7})$/.exec(where) ?? [];
        if (digits === '' || (letters === '') !== (tag === 'row'))
            throw damagedWorkbook(undefined);
        rows = Math.max(rows, Number(digits));
        columns = Math.max(columns, (0,tables_grid/* columnIndex */.PD)(letters) + 1);
    }
    if (rows <= tables_grid/* MOST_ROWS */.wq && columns <= tables_grid/* MOST_COLUMNS */.Yw && rows * columns <= tables_grid/* MOST_CELLS */.qC)
        return;
    throw new table/* TableError */.r('too-large', `A sheet of this workbook reaches to row ${rows} and column ${columns}: more than ${tables_grid/* MOST_CELLS */.qC / 1_000_000} million cells.`, 'Copy the columns that are needed into a new workbook, or save the sheet as “CSV UTF-8”.');
}
function errorsIn(xml) {
    const errors = new Map();
    for (const { 1: tag = '', index, 0: whole } of xml.matchAll(/<(?:[^\s<>/:!?]+:)?c\s([^>]*)>/g)) {
        if (!/["']e["']/.test(tag) || attribute(tag, 't') !== 'e')
            continue;
        const rest = xml.slice(index + whole.length, index + whole.length + 40_000);
        const end = rest.search(/<\/(?:[^\s<>/:!?]+:)?c>/);
        const shown = /<(?:[^\s<>/:!?]+:)?v>([^<]*)</.exec(end === -1 ? rest : rest.slice(0, end));
        errors.set(attribute(tag, 'r') ?? '', unescaped(shown?.[1] ?? '#ERROR!'));
    }
    return errors;
}
/** The attributes of all elements of a name. */
function tags(xml, name) {
    const pattern = new RegExp(`<(?:[^\\s<>/:!?]+:)?${name}\\s([^>]*)>`, 'g');
    return Array.from(xml.matchAll(pattern), ([, attributes = '']) => attributes);
}
const ATTRIBUTES = new Map();
/** @param name a pattern */
function attribute(tag, name) {
    const pattern = ATTRIBUTES.get(name) ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    ATTRIBUTES.set(name, pattern);
    const found = pattern.exec(tag);
    return found ? (found[1] ?? found[2]) : undefined;
}
function isTrue(value) {
    return value === '1' || value === 'true';
}
function rowOf(tag) {
    return Number(attribute(tag, 'r'));
}
function rangeOf(name) {
    const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
    if (!left || !right)
        return [];
    return [{ name, top: Number(top), bottom: Number(bottom), left: (0,tables_grid/* columnIndex */.PD)(left), right: (0,tables_grid/* columnIndex */.PD)(right) }];
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescaped(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (all, decimal, hex, name) => {
        if (name)
            return ENTITIES[name.toLowerCase()] ?? all;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
}

;// CONCATENATED MODULE: ./src/tables/xlsx.ts





/** A number of a sheet as the file stores it: `1E+21` and `0.1` are what somebody typed, and not what doubles make of it. */
class StoredNumber {
    text;
    constructor(text) {
        this.text = text;
    }
}
/**
 * Reads the sheet that the caller names; else the one sheet that has the wanted columns.
 * @throws TableError where there is none, or several
 */
async function readWorkbook(bytes, of) {
    const entries = scanWorkbook(bytes);
    const grids = await readGrids(bytes, entries);
    const named = of.sheet === undefined ? undefined : sheetNamed(entries, of.sheet);
    const tried = entries.flatMap((entry) => {
        const grid = grids.get(entry.name);
        if (grid === undefined || (named ? entry !== named : grid.rows.length === 0))
            return [];
        return [{ entry, grid, header: (0,header/* findHeader */.Jj)(grid.rows, of.wanted) }];
    });
    const found = tried.filter(({ header }) => header !== undefined);
    if (found.length > 1)
        throw severalSheets(found.map(({ entry }) => entry));
    const [best] = found;
    const [only] = tried;
    const others = (one) => entries.filter((entry) => entry !== one && (grids.get(entry.name)?.rows.length ?? 0) > 0).map(({ name }) => name);
    if (best)
        return { name: best.entry.name, grid: best.grid, header: best.header, others: others(best.entry) };
    if (only === undefined)
        throw new table/* TableError */.r('empty-file', 'The workbook holds nothing.', 'Name the workbook that has the table.');
    if (of.list && tried.length === 1 && only.grid.rows.every((row) => row.length <= 1))
        return { name: only.entry.name, grid: only.grid, header: undefined, others: others(only.entry) };
    throw tried.length === 1
        ? (0,header/* noColumn */.gd)(only.grid.rows, of.wanted, `The sheet ${(0,shown/* shown */.SP)(only.entry.name)}`)
        : noSheetWith(tried, of.wanted);
}
async function readGrids(bytes, entries) {
    const { default: readXlsxFile } = await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 1150));
    try {
        const sheets = await readXlsxFile(new Uint8Array(bytes).buffer, {
            trim: false,
            parseNumber: (text) => new StoredNumber(text),
        });
        return new Map(sheets.map(({ sheet, data }) => [sheet, gridOf(data, entries.find(({ name }) => name === sheet)?.facts)]));
    }
    catch (cause) {
        throw damagedWorkbook(cause);
    }
}
function gridOf(data, facts) {
    const rows = data.map((row) => row.map(cellOf));
    if (facts === undefined)
        return { rows };
    for (const [at, row] of rows.entries()) {
        for (const [index, cell] of row.entries()) {
            if (cell !== '' || facts.errors.size === 0)
                continue;
            const text = facts.errors.get((0,tables_grid/* cellName */.I4)(at + 1, index));
            if (text !== undefined)
                row[index] = { kind: 'error', text };
        }
    }
    const { merged, hiddenRows, hiddenColumns } = facts;
    return { rows, merged, hiddenRows, hiddenColumns };
}
function cellOf(value) {
    if (typeof value === 'string')
        return value;
    if (value instanceof StoredNumber)
        return { kind: 'number', text: value.text };
    if (value instanceof Date)
        return { kind: 'date', text: dateText(value) };
    if (typeof value === 'boolean')
        return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
    return '';
}
/** A date without a time shows none. */
function dateText(date) {
    if (Number.isNaN(date.getTime()))
        return '?';
    return date.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');
}
function sheetNamed(entries, name) {
    const loose = (text) => text.trim().toLowerCase();
    const found = entries.find((entry) => entry.name === name) ?? entries.find((entry) => loose(entry.name) === loose(name));
    if (found)
        return found;
    throw new table/* TableError */.r('no-sheet', `The workbook has no sheet ${(0,shown/* shown */.SP)(name)}.`, `Its sheets are ${list(entries)}.`);
}
function severalSheets(entries) {
    const [first] = entries;
    return new table/* TableError */.r('several-sheets', `These sheets all have the wanted columns: ${list(entries)}.`, `Say which one it is, for instance \`--sheet ${JSON.stringify(first?.name ?? '')}\`.`);
}
function noSheetWith(tried, wanted) {
    const [first] = tried;
    const { hint } = (0,header/* noColumn */.gd)(first?.grid.rows ?? [], wanted).problem;
    const each = tried.map(({ entry, grid }) => (0,header/* noColumn */.gd)(grid.rows, wanted, `The sheet ${(0,shown/* shown */.SP)(entry.name)}`).problem);
    return new table/* TableError */.r('no-column', each.map(({ message }) => message).join(' '), hint);
}
function list(entries) {
    return entries.map(({ name, hidden }) => `${(0,shown/* shown */.SP)(name)}${hidden ? ' (hidden)' : ''}`).join(', ');
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
        const grid = isCsv ? (0,tables_csv/* csvGrid */.xt)(csv, text, undefined) : linesOf(text);
        return listTable(grid, wishes, { kind: 'list', encoding, headerRow: 0 }, notes);
    }
    const format = {
        kind: 'csv',
        encoding,
        ...(delimiter === undefined ? {} : { delimiter }),
        headerRow: header.row,
    };
    return tableOf((0,tables_csv/* csvGrid */.xt)(csv, text, delimiter), { wanted, header, format, notes });
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
    const read = await (0,read_files/* readAliasFiles */._)(files, run.settings.rules);
    const checking = await (0,commands_check/* checkOptions */.Jr)(run);
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
    return dryRun && !json ? { ...end, output: entriesText([...groupByAccount(judged.taken).values()]) } : end;
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

/***/ 418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ countAliases),
  N: () => (/* binding */ readForPlan)
});

// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 15 modules
var read_files = __webpack_require__(3944);
// EXTERNAL MODULE: ./src/aliases/settled/checked-with.ts + 1 modules
var checked_with = __webpack_require__(6018);
// EXTERNAL MODULE: ./src/aliases/settled/settled-file.ts
var settled_file = __webpack_require__(2682);
;// CONCATENATED MODULE: ./src/aliases/settled/read-unsettled.ts

/**
 * Reads of a folder what has to be read, given how it was when it was last checked: every file that came, moved or changed,
 * every one that is not settled, and every other one that shares a name with one of these, or with what is gone. A name
 * that none of these has stands in settled files alone, and has neither come nor gone since no rule found anything about
 * it. Nor would any rule if it were shown a part of them.
 * @param wanted numbers of names (`addName`): files that hold one of them are read too
 */
async function readUnsettled(files, from) {
    const { before, wanted, read } = from;
    const unsettled = [];
    const settled = [];
    const gone = new Map(before.files);
    for (const listed of files) {
        const { path, id } = listed;
        const stays = id !== undefined && before.files.get(path) === id;
        if (stays)
            gone.delete(path);
        const file = stays ? before.settled.get(path) : undefined;
        if (stays && file)
            settled.push({ listed, id, file });
        else
            unsettled.push(listed);
    }
    const first = await read(unsettled);
    const had = await read(Array.from(gone, ([path, id]) => ({ path, id })));
    const names = new Set(wanted);
    for (const { entries } of [...first, ...had])
        (0,settled_file/* addNames */.A7)(names, entries);
    const sharing = settled.filter(({ file }) => file.names.some((name) => names.has(name)));
    const second = await read(sharing.map(({ listed }) => listed));
    const wasRead = new Set(sharing);
    return { read: [...first, ...second], gone: had, leftOut: settled.filter((one) => !wasRead.has(one)) };
}

// EXTERNAL MODULE: ./src/files/commit.ts
var commit = __webpack_require__(4898);
// EXTERNAL MODULE: ./src/files/folder.ts
var folder = __webpack_require__(3191);
// EXTERNAL MODULE: ./src/ledger/failure.ts
var failure = __webpack_require__(967);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger_ledger = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/ledger/settled.ts
var settled = __webpack_require__(4516);
;// CONCATENATED MODULE: ./src/commands/unsettled.ts









/**
 * Reads of the alias files what a plan has to look at. Where a push has checked all of them in the same way, that is what
 * differs from then, and what it may have to do with. Else it is all of them.
 */
async function readForPlan(run, repository, of) {
    const { listed, ledger, options } = of;
    const read = async (files) => (0,read_files/* readAliasFiles */._)(await (0,commit/* readListed */.oF)(repository, files), options.severities);
    const settled = ledger && settledIn(run, ledger);
    if (!settled || settled.checkedWith !== (0,checked_with/* checkedWith */.A)(options) || settled.tree !== ledger.source.tree)
        return { read: await read(listed), gone: [], leftOut: [] };
    const shown = (files) => new Map(Array.from(files, ([path, file]) => [(0,folder/* shownPath */.pS)(run.settings.path, path), file]));
    const before = { files: shown(ledger.source.files), settled: shown(settled.files) };
    const wanted = new Set();
    for (const { alias } of (0,ledger_ledger/* pairsIn */.jR)(ledger.pending))
        (0,settled_file/* addName */.ZN)(wanted, alias);
    return readUnsettled(listed, { before, wanted, read });
}
/** What the ledger knows of settled files. It only saves time, so where it is damaged, a notice is enough. */
function settledIn({ show }, { source }) {
    if (!source.settled?.size)
        return undefined;
    try {
        return (0,settled/* readSettled */.G)(source.settled);
    }
    catch (error) {
        if (!(error instanceof failure/* LedgerError */.o))
            throw error;
        show.notice('All files were read, because the ledger’s list of those that need not be (`settled/`) is damaged. The next push of a change writes it anew.');
        return undefined;
    }
}
/** How many aliases the files have that were left out. */
function countAliases(leftOut) {
    return leftOut.reduce((sum, { file }) => sum + file.aliases, 0);
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
