export const id = 9152;
export const ids = [9152];
export const modules = {

/***/ 284:
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
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 21 modules
var read_files = __webpack_require__(7139);
// EXTERNAL MODULE: ./src/rules/check.ts + 3 modules
var check = __webpack_require__(8726);
// EXTERNAL MODULE: ./src/rules/severities.ts
var severities = __webpack_require__(6748);
// EXTERNAL MODULE: ./src/adding/insertion.ts
var adding_insertion = __webpack_require__(9308);
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
    return (0,check/* checkFile */.vH)(file, severities.DEFAULT_SEVERITIES).filter(({ severity }) => severity === 'error').length;
}
/** The bytes of the file with everything inserted; all others are as they were, a byte order mark too. */
function bytesAfter({ known, insertions }) {
    const { bytes } = known.file;
    const text = new TextEncoder().encode((0,adding_insertion/* withInsertions */.D6)(known.text, insertions));
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf)
        return text;
    const marked = new Uint8Array(text.length + 3);
    marked.set(bytes.subarray(0, 3));
    marked.set(text, 3);
    return marked;
}

// EXTERNAL MODULE: ./src/adding/new-entries.ts
var new_entries = __webpack_require__(1022);
;// CONCATENATED MODULE: ./src/adding/add-pairs.ts




/**
 * Adds pairs that no file has: to the entry that the account has already (the first by path and line that can take text), else
 * as new entries to the end of one file. Text is only inserted, and what comes of it was read again: each file says what it
 * said before, and the new pairs.
 *
 * @param files in the order of their paths
 */
async function addPairs(files, of) {
    const missing = (0,new_entries/* groupByAccount */.WS)(of.pairs);
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
    for (const entry of (0,adding_insertion/* inTextOrder */.fm)(read.entries)) {
        const wanted = missing.get(entry.account);
        if (wanted && !additions.has(entry.account)) {
            const insertion = (0,adding_insertion/* insertAliases */._Q)(text, { entry, from, aliases: wanted.aliases });
            if (insertion)
                additions.set(entry.account, { insertion, pairs: pairsOf(wanted) });
        }
        from = Math.max(from, (0,adding_insertion/* endOf */.pJ)(entry));
    }
    return extendedSafely(draft, [...additions.values()]);
}
/** The draft with new entries at the end of the file; nothing where that makes no list of them. */
async function withEntries(draft, entries) {
    const { read, text } = draft.known;
    const last = (0,adding_insertion/* inTextOrder */.fm)(read.entries).at(-1);
    const insertion = last && (0,new_entries/* appendEntries */.PI)(text, { start: (0,adding_insertion/* startOf */.GH)(last), end: (0,adding_insertion/* endOf */.pJ)(last) }, entries);
    if (insertion === undefined)
        return undefined;
    const next = await extendedSafely(draft, [{ insertion, pairs: entries.flatMap(pairsOf) }]);
    return next === draft ? undefined : next;
}
function newFile(path, entries) {
    const after = new TextEncoder().encode((0,new_entries/* entriesText */.aI)(entries));
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
// EXTERNAL MODULE: ./src/report/tables/import-report.ts
var import_report = __webpack_require__(7400);
// EXTERNAL MODULE: ./src/report/tables/import-text.ts
var import_text = __webpack_require__(4185);
// EXTERNAL MODULE: ./src/commands/known-accounts.ts
var known_accounts = __webpack_require__(8526);
// EXTERNAL MODULE: ./src/commands/local.ts
var local = __webpack_require__(9630);
// EXTERNAL MODULE: ./src/adding/judge-rows.ts + 1 modules
var judge_rows = __webpack_require__(2724);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
;// CONCATENATED MODULE: ./src/commands/import/judge-tables.ts


/** Judges the rows of all tables together: what is new, what is there already, and what is not taken and why. */
async function judgeTables(tables, known) {
    const candidates = tables.flatMap((table) => table.table.rows.map((row) => candidate(table, row)));
    const judged = await (0,judge_rows/* judgeRows */.J)(candidates.map(({ pair }) => pair), known);
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
    return { account: (0,normal_form/* nfc */.aX)(account.text), alias: (0,normal_form/* nfc */.aX)(alias.text) };
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

// EXTERNAL MODULE: ./src/commands/import/read-tables.ts
var read_tables = __webpack_require__(9216);
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
        return ended({ ...import_report.NO_IMPORT, failures: asked.failures });
    const { options } = asked;
    const { tables, failures } = await (0,read_tables/* readTables */.g)(run, options);
    const report = { ...import_report.NO_IMPORT, dryRun: options.dryRun, tables: tables.map(tableReport) };
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
    return (0,new_entries/* entriesText */.aI)([...(0,new_entries/* groupByAccount */.WS)(taken).values()]).replaceAll('##[', '#\\x23[');
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
    return { code: (0,import_report/* importCode */.dW)(report.result), lines: (0,import_text/* importText */.zy)(report), document: (0,import_report.importDocument)(report) };
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

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isAliasFile),
/* harmony export */   Ot: () => (/* binding */ REJECTED_FILE),
/* harmony export */   Ys: () => (/* binding */ belowFolder),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/** Whether a path below the alias folder, with forward slashes, counts as an alias file. Links and submodules are judged by place alone. */
function isAliasFile(path) {
    return !isHidden(path) && /\.ya?ml$/i.test(path) && path.split('/').at(-1) !== REJECTED_FILE;
}
/** Names that were rejected as aliases; they stand beside the alias folder, and in it this file is no alias file. */
const REJECTED_FILE = 'not-aliases.yaml';
/** Whether a file or any folder on the way to it is a dot-file. */
function isHidden(path) {
    return path.split('/').some((part) => part.startsWith('.'));
}
/** A path below the alias folder, as the user knows it. */
function shownPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}
/** The other way round: the path below the alias folder. */
function belowFolder(folder, shown) {
    return folder === '.' ? shown : shown.slice(folder.length + 1);
}


/***/ }),

/***/ 2049:
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
