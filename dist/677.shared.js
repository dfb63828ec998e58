export const id = 677;
export const ids = [677];
export const modules = {

/***/ 5895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var _names_normal_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4155);

/**
 * Builds an entry: this is the one place where names get their normal form.
 * @param normal whether all names are known to have it already
 */
function entryOf(source, account, aliases, normal = false) {
    const texts = ownCopies([account, ...aliases].map(({ text }) => text));
    const [name = '', ...names] = normal ? texts : texts.map(_names_normal_form_js__WEBPACK_IMPORTED_MODULE_0__/* .nfc */ .aX);
    const pairs = aliases.map(({ start, end }, index) => ({
        account: name,
        alias: names[index] ?? '',
        source,
        start,
        end,
    }));
    return { account: name, source, start: account.start, end: account.end, pairs };
}
/** The same texts. What was cut from the text of a file keeps all of it in memory; what JSON makes of it does not. */
function ownCopies(texts) {
    return JSON.parse(JSON.stringify(texts));
}


/***/ }),

/***/ 8409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOrdinary)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3003);
/* harmony import */ var _spaces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2708);
/** What an ordinary name looks like in a file: one that no rule about the spelling of names needs to look at. */


/**
 * Whether no rule about how names are written can find anything, given that the name stands on one line, and holds no
 * character that is not seen or looks like a common space (`UNSEEN_IN_FILE`), and is in Unicode's normal form.
 * @param plain whether it is written without quotes
 */
function isOrdinary(text, plain) {
    return (text !== '' &&
        text.trim() === text &&
        !text.includes('  ') &&
        (!text.includes('\u3000') || (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .oddSpaceIn */ .rw)(text) === undefined) &&
        (!plain || (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainlyText */ .z)(text)));
}


/***/ }),

/***/ 6556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ inPathOrder)
/* harmony export */ });
/* harmony import */ var _alias_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2748);
/** The order in which alias files are looked at. */

/** Files by their paths, ordered by UTF-16 code units: the same on every machine. */
function inPathOrder(files) {
    return [...files].sort((a, b) => (0,_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.source.file, b.source.file));
}


/***/ }),

/***/ 6819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ problem),
/* harmony export */   Y: () => (/* binding */ withFix)
/* harmony export */ });
function problem(rule, place, message, hint, related = []) {
    return { rule, place, message, hint, related };
}
/** The same problem with the one certain fix of it, where there is one. */
function withFix(found, fix) {
    return fix === undefined ? found : { ...found, fix };
}


/***/ }),

/***/ 853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   u: () => (/* binding */ notUtf8Name)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6819);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9863);


// Neither is used for streams, so neither keeps anything between two files. Both drop a byte order mark at the start.
const STRICT = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder('utf-8');
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** The text of a file: UTF-8, with or without byte order mark, kept in the repository itself. */
function decode(file) {
    if (file.kind === 'symlink' || file.kind === 'submodule')
        return notAFile(file.path, file.kind);
    if (isUtf16(file.bytes))
        return utf16(file.path);
    const text = strictText(file.bytes);
    if (text === undefined)
        return notUtf8(file);
    const source = new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(file.path, text);
    if (!text.includes('\n') && text.includes('\r'))
        return loneReturns(source);
    if (!text.startsWith(LFS_POINTER))
        return { ok: true, source };
    return refused('lfs-pointer', source, 0, 'This file is only a pointer: Git LFS keeps its content elsewhere.', 'Take YAML files out of Git LFS: remove the pattern from .gitattributes and commit the file again.');
}
function strictText(bytes) {
    try {
        return STRICT.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function notAFile(path, kind) {
    const what = kind === 'symlink' ? 'a symbolic link' : 'a submodule';
    // Its name says what is meant to be here; what a link leads to is not looked at.
    const file = kind === 'symlink' && /\.ya?ml$/i.test(path);
    const hint = file
        ? `Put the YAML file itself here instead of ${what}, or delete it.`
        : `Put the folder itself here instead of ${what}, delete it, or set \`path\` to the folder that it leads to.`;
    const message = `This is ${what}, not a ${file ? 'file' : 'folder'}: what it points to is not read.`;
    return refused('no-file', new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(path, ''), 0, message, hint);
}
/** By its byte order mark; or, as an alias file begins with letters that everybody has, by every second byte of these. */
function isUtf16([first, second, third, fourth]) {
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return true;
    return (second === 0 && fourth === 0 && !!first && !!third) || (first === 0 && third === 0 && !!second && !!fourth);
}
function utf16(path) {
    const message = 'This file is saved as UTF-16, which YAML tools and git handle badly.';
    return refused('utf-16', new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(path, ''), 0, message, 'Save it again with the encoding UTF-8.');
}
/** To YAML, git and every count of lines such a file is one line. */
function loneReturns(source) {
    const message = 'The lines of this file end with CR alone, as they did on very old Macs, and are one line to YAML and git.';
    return refused('line-ends', source, 0, message, 'Save the file again with line ends of the kind LF or CRLF.');
}
function notUtf8({ path, bytes }) {
    const source = new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(path, LENIENT.decode(bytes));
    const at = firstWrongCharacter(bytes);
    const lineStart = source.text.lastIndexOf('\n', at - 1) + 1;
    const before = source.text.slice(Math.max(lineStart, at - 20), at).trim();
    const where = before === '' ? 'at the start of this line' : `after “${before}”`;
    return refused('not-utf-8', source, at, `This file is not saved as UTF-8: the character ${where} cannot be read.`, 'Save the file again with the encoding UTF-8, and write that character anew.');
}
/** What the file says can be understood all the same; but two of such names may look like one. */
function notUtf8Name(source) {
    const message = 'The name of this file, or of a folder that it is in, is not UTF-8: `\\x…` stands for a byte that is no letter there.';
    const hint = 'Rename it, most simply with the letters a to z: `git mv` does that, or your file manager.';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('yaml-syntax', source.placeOnLine(0, 1), message, hint);
}
/**
 * Where the first bytes stand that are not UTF-8, as an offset in the leniently decoded text. No character other than a
 * line feed holds the byte of a line feed, so line by line is exact and needs no second decoder.
 */
function firstWrongCharacter(bytes) {
    let offset = 0;
    for (let start = 0; start < bytes.length;) {
        const lineFeed = bytes.indexOf(10, start);
        const end = lineFeed === -1 ? bytes.length : lineFeed + 1;
        const line = bytes.subarray(start, end);
        const text = LENIENT.decode(line);
        if (strictText(line) === undefined)
            return offset + Math.max(0, text.indexOf('\uFFFD'));
        offset += text.length;
        start = end;
    }
    return offset;
}
function refused(why, source, at, message, hint) {
    return { ok: false, why, source, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('yaml-syntax', source.placeOnLine(at, at + 1), message, hint) };
}


/***/ }),

/***/ 7139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readAliasFile),
  _: () => (/* binding */ readAliasFiles)
});

;// CONCATENATED MODULE: ./src/aliases/reading/allow-comments.ts
const NONE = new Map();
const COMMENT = /(?<=[ \t])#[ \t]*allow:[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)/g;
/** The comments of a file of which the names are known: what stands inside a name is none. */
function allowComments(source, entries, unusual) {
    if (!source.text.includes('allow:'))
        return NONE;
    const found = [...source.text.matchAll(COMMENT)];
    if (found.length === 0)
        return NONE;
    const names = [...entries, ...entries.flatMap(({ pairs }) => pairs), ...unusual]
        .map(({ start, end }) => ({ start, end }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    const allowed = new Map();
    for (const { index, 1: words = '' } of found) {
        const { line } = source.lines.position(index);
        const before = lastBefore(names, index);
        const first = before && source.lines.position(before.start).line;
        // Behind the | of a text over several lines a comment may stand in the stretch of the name.
        if (before && index < before.end && !(first === line && /[|>]/.test(source.text.charAt(before.start))))
            continue;
        const ids = words.split(',').map((word) => word.trim());
        const about = before && source.lines.position(before.end).line === line ? [line, first ?? line] : [line];
        for (const one of new Set(about))
            allowed.set(one, [...(allowed.get(one) ?? []), ...ids]);
    }
    return allowed;
}
function lastBefore(names, offset) {
    let low = 0;
    let high = names.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((names[middle]?.start ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return names[low - 1];
}

// EXTERNAL MODULE: ./src/aliases/reading/decode.ts
var decode = __webpack_require__(853);
// EXTERNAL MODULE: ./src/aliases/alias-file.ts
var alias_file = __webpack_require__(5895);
// EXTERNAL MODULE: ./src/aliases/names/cut-name.ts
var cut_name = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 2 modules
var invisible = __webpack_require__(5098);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/names/ordinary.ts
var ordinary = __webpack_require__(8409);
;// CONCATENATED MODULE: ./src/aliases/reading/layout.ts
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const HYPHEN = 45;
const COLON = 58;
/**
 * Whether a stretch of text is layout: spaces, line breaks, comments, and hyphens of list items. What follows a name
 * begins on a new line. js-yaml passes over some things in between (`...`, or a key behind a quoted name) that are errors.
 */
function isLayout(text, from, to) {
    // At the start of the file, and behind the colon of a key, the next scalar may stand on the same line.
    let fresh = from === 0 || text.charCodeAt(from - 1) === COLON;
    let spaced = from === 0;
    for (let at = from; at < to; at++) {
        switch (text.charCodeAt(at)) {
            case SPACE:
                break;
            case LINE_FEED:
                fresh = true;
                break;
            case CARRIAGE_RETURN:
                break;
            case HASH: {
                if (!spaced)
                    return false;
                const lineFeed = text.indexOf('\n', at);
                if (lineFeed === -1)
                    return to === text.length;
                at = lineFeed;
                fresh = true;
                break;
            }
            case HYPHEN: {
                const next = text.charCodeAt(at + 1);
                if (!fresh || !spaced || (next !== SPACE && next !== LINE_FEED && next !== CARRIAGE_RETURN))
                    return false;
                break;
            }
            default:
                return false;
        }
        spaced = text.charCodeAt(at) !== HYPHEN;
    }
    return fresh || to === text.length;
}

;// CONCATENATED MODULE: ./src/aliases/reading/fast-read.ts






// js-yaml's numbers for kinds of events and styles, given as types: importing its values here would load it at start.
const DOCUMENT = 1;
const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const POP = 6;
const BLOCK = 1;
const PLAIN = 1;
const SINGLE_QUOTED = 2;
const DOUBLE_QUOTED = 3;
/** Document, list, entry, aliases, name: a file that nests deeper is not what this reader accepts. */
const MAX_DEPTH = 8;
/**
 * Reads a file that is exactly what the README shows: an entry or a list of entries in block style, names on one line,
 * plain or in simple quotes, and all written in the ordinary way. Such files are nearly all, and this is several
 * times faster than the parser that explains mistakes. Anything else gives undefined, and that parser decides: it, not
 * this reader, is the authority, and tests prove that the two agree wherever this one accepts.
 */
function readPlainFile(source, parseEvents) {
    if ((0,invisible/* holdsUnseen */.fB)(source.text) || (0,normal_form/* nfc */.aX)(source.text) !== source.text)
        return undefined;
    try {
        const events = parseEvents(source.text, { maxDepth: MAX_DEPTH });
        return new EventReader(source, events).file();
    }
    catch {
        return undefined;
    }
}
/** Walks the events of one file. Every step returns undefined at the first thing that it does not expect. */
class EventReader {
    #source;
    #events;
    #at = 0;
    /** Where the last scalar ended. */
    #read = 0;
    constructor(source, events) {
        this.#source = source;
        this.#events = events;
    }
    file() {
        const document = this.#events[this.#at++];
        if (document?.type !== DOCUMENT || document.directives.length > 0)
            return undefined;
        const marked = /^---\r?\n/.test(this.#source.text);
        if (document.explicitStart !== marked)
            return undefined;
        if (marked)
            this.#read = 3;
        const entries = this.#events[this.#at]?.type === SEQUENCE ? this.#list(() => this.#entry()) : this.#single();
        if (entries === undefined || !this.#pop())
            return undefined;
        if (this.#at !== this.#events.length)
            return undefined;
        return isLayout(this.#source.text, this.#read, this.#source.text.length) ? entries : undefined;
    }
    #single() {
        const entry = this.#entry();
        return entry && [entry];
    }
    #list(item) {
        if (!this.#opens(SEQUENCE))
            return undefined;
        const items = [];
        while (this.#events[this.#at]?.type !== POP) {
            const one = item();
            if (one === undefined)
                return undefined;
            items.push(one);
        }
        this.#at++;
        return items.length > 0 ? items : undefined;
    }
    #entry() {
        if (!this.#opens(MAPPING))
            return undefined;
        let account;
        let aliases;
        while (account === undefined || aliases === undefined) {
            const key = this.#key();
            if (key === 'account' && account === undefined)
                account = this.#name();
            else if (key === 'aliases' && aliases === undefined)
                aliases = this.#list(() => this.#name());
            else
                return undefined;
            if (key === 'account' ? account === undefined : aliases === undefined)
                return undefined;
        }
        return this.#pop() ? (0,alias_file/* entryOf */.M)(this.#source.lines, account, aliases, true) : undefined;
    }
    #key() {
        const event = this.#events[this.#at++];
        if (event?.type !== SCALAR || event.style !== PLAIN || hasProperties(event))
            return undefined;
        const { text } = this.#source;
        if (text[event.valueEnd] !== ':' || !this.#reaches(event.valueStart, event.valueEnd + 1))
            return undefined;
        return text.slice(event.valueStart, event.valueEnd);
    }
    #name() {
        const event = this.#events[this.#at++];
        if (event?.type !== SCALAR || event.valueStart < 0 || hasProperties(event))
            return undefined;
        const { style, valueStart, valueEnd } = event;
        const written = this.#source.text.slice(valueStart, valueEnd);
        if (style === PLAIN) {
            if (!event.fast || !(0,ordinary/* isOrdinary */.P)(written, true) || !this.#reaches(valueStart, valueEnd))
                return undefined;
            if ((0,cut_name/* cutOff */.q)(this.#source.text, valueEnd) !== '')
                return undefined;
            return { text: written, start: valueStart, end: valueEnd };
        }
        if ((style !== DOUBLE_QUOTED && style !== SINGLE_QUOTED) || written.includes('\n'))
            return undefined;
        if (style === DOUBLE_QUOTED && !event.fast)
            return undefined;
        const text = event.fast ? written : written.replaceAll("''", "'");
        if (!(0,ordinary/* isOrdinary */.P)(text, false) || !this.#reaches(valueStart - 1, valueEnd + 1))
            return undefined;
        return { text, start: valueStart - 1, end: valueEnd + 1 };
    }
    /** Whether nothing but layout lies between the last scalar and the one from `start` to `end`, which then is the last. */
    #reaches(start, end) {
        const from = this.#read;
        this.#read = end;
        return isLayout(this.#source.text, from, start);
    }
    #opens(type) {
        const event = this.#events[this.#at++];
        return event?.type === type && event.style === BLOCK && !hasProperties(event);
    }
    #pop() {
        return this.#events[this.#at++]?.type === POP;
    }
}
/** Anchors and tags change what a node means. */
function hasProperties(event) {
    return event.anchorStart !== -1 || event.tagStart !== -1;
}

// EXTERNAL MODULE: ./src/aliases/problem.ts
var problem = __webpack_require__(6819);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/aliases/reading/capped.ts
const MOST_SHOWN = 50;
/** What is said of the first lines; the last of these tells how many follow. */
function capped(lines, say) {
    const shown = lines.slice(0, MOST_SHOWN).map(say);
    const last = shown.at(-1);
    const more = lines.length - shown.length;
    if (more === 0 || last === undefined)
        return shown;
    return [...shown.slice(0, -1), { ...last, hint: `${last.hint} (${more} more lines below have YAML errors too.)` }];
}

;// CONCATENATED MODULE: ./src/aliases/reading/odd-characters.ts
/** Characters at which readers disagree where a line ends, and controls that no reader expects outside a name. */




/** YAML 1.1 ends a line at the first three, and some readers of YAML 1.2 at CR alone; git and the others go on. */
const LINE_END = String.raw `\r+(?!\n)|[\u0085\u2028\u2029]+`;
/** What no YAML file may hold: controls but the tab, and what is no character. */
const CONTROLS = String.raw `\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF`;
const ODD = new RegExp(`(${LINE_END})|[${CONTROLS}]+`, 'g');
/** CR CR LF: a program wrote CRLF for each LF of a file that had CRLF already. */
const DOUBLED_END = /\r{2,}\n/g;
function oddCharacters(text) {
    return Array.from(text.matchAll(ODD), ({ 0: found, 1: lineEnd, index }) => {
        return { start: index, end: index + found.length, kind: lineEnd === undefined ? 'control' : 'line-end' };
    });
}
/** Whether readers disagree about the lines of a text. */
function holdsLineEnd(text) {
    return ANY_LINE_END.test(text);
}
const ANY_LINE_END = new RegExp(LINE_END);
/** The text as it would be read without controls that stand alone on their line, such as a form feed between two entries. */
function withoutLoneControls(text) {
    return text.replace(NOTHING_SEEN, (line) => line.replace(/[^ \t]/g, ' '));
}
const NOTHING_SEEN = new RegExp(`^[ \\t${CONTROLS}]+$`, 'gm');
/** One problem for a file whose lines end with CR CR LF; nothing else that is said of it would be the cause. */
function doubledLineEnds(source) {
    const { text } = source;
    const ends = [...text.matchAll(DOUBLED_END)];
    const [first] = ends;
    const last = ends.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const lines = ends.length === 1 ? 'A line of this file ends' : `${ends.length} lines of this file end`;
    const start = first.index;
    const end = last.index + last[0].length;
    return (0,problem/* withFix */.Y)((0,problem/* problem */.C)('yaml-syntax', source.placeOnLine(start, start + 1), `${lines} with CR CR LF: some program made CRLF of the LF in CRLF, and other programs see an empty line after each.`, 'Save the file again with line ends of the kind LF or CRLF.'), { source, start, end, text: text.slice(start, end).replace(DOUBLED_END, '\r\n') });
}
/** What is said of these characters: the first of a line stands for the line. */
function oddCharacterProblems(source, odd) {
    const lines = new Map();
    for (const one of odd) {
        const { line } = source.lines.position(one.start);
        if (!lines.has(line))
            lines.set(line, one);
    }
    return capped([...lines.values()], (one) => (one.kind === 'line-end' ? lineEnd(source, one) : control(source, one)));
}
function lineEnd(source, { start, end }) {
    const { text } = source;
    const character = text.charAt(start);
    const place = source.lines.place(start, end);
    if (character === '\r') {
        return (0,problem/* problem */.C)('yaml-syntax', place, 'A line ends here with CR alone, as on very old Macs: some programs begin a new line here, others read on.', 'Delete what stands at this place and press Enter; or save the file again with line ends of the kind LF or CRLF.');
    }
    return (0,problem/* problem */.C)('yaml-syntax', place, `There is ${what(character)} here, which nobody can see: some programs begin a new line at it, others read on.`, 'Delete it; if a new line should begin here, press Enter.');
}
function control(source, { start, end }) {
    const { text } = source;
    const more = end - start > 1 ? `, and ${end - start - 1} more behind it` : '';
    const message = `There is ${what(text.charAt(start))} here${more}, which nobody can see and which YAML does not allow.`;
    const found = (0,problem/* problem */.C)('yaml-syntax', source.lines.place(start, end), message, 'Delete it.');
    const fix = { source, start, end, text: '' };
    return isBetween(text, start, end) ? (0,problem/* withFix */.Y)(found, fix) : found;
}
/** Whether nothing is lost with it: it stands alone on its line, or in a line that is a comment. */
function isBetween(text, start, end) {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const lineFeed = text.indexOf('\n', end);
    const after = text.slice(end, lineFeed === -1 ? text.length : lineFeed);
    return /^[ \t]*#/.test(before) || (ALONE.test(before) && ALONE.test(after));
}
const ALONE = new RegExp(`^[ \\t\\r${CONTROLS}]*$`);
function what(character) {
    return `${(0,invisible/* invisibleName */.nI)(character)} (${(0,shown/* codePoint */.yb)(character)})`;
}

;// CONCATENATED MODULE: ./src/aliases/reading/pasted-rows.ts
/** Rows that somebody copied out of a spreadsheet or a CSV file into an alias file. */


/** A text that is longer is none that anybody pasted by hand, and the first rows say enough. */
const MOST_LINES = 20_000;
/**
 * The first rows of a table in a file that cannot be read: lines in the first column that are neither entries nor comments,
 * with cells between tabs, semicolons or commas. A comma alone may stand in a name, so there it takes two rows of equally
 * many cells, unless the file holds nothing else.
 */
function pastedRows(source) {
    const lines = linesOf(source.text);
    const isRow = ({ text }) => /^[^\s#\-[\]{}]/.test(text) && !/^["']?[\w ]+["']?:(?:\s|$)/.test(text);
    const at = lines.findIndex((line) => isRow(line) && line.cells.length > 1);
    if (at === -1)
        return undefined;
    let end = at + 1;
    while (end < lines.length && isRow(lines[end]))
        end++;
    const rows = lines.slice(at, end);
    const [first, second] = rows;
    const isAll = rows.length === lines.length;
    const isTable = first.text.includes('\t') || isAll || second?.cells.length === first.cells.length;
    if (!isTable)
        return undefined;
    return { first: first.number, last: (rows.at(-1) ?? first).number, found: rowsProblem(source, rows) };
}
function rowsProblem(source, rows) {
    const [first, second] = rows;
    const what = rows.length === 1 ? 'A row of a table stands here' : `${rows.length} rows of a table begin here`;
    const example = HEADING.test(first.cells[0] ?? '') ? second : first;
    const [account = '', alias = ''] = example?.cells ?? [];
    const written = account === '' || alias === ''
        ? 'Write `- account:` and the name of the account, below it `  aliases:`, and below that each alias on a line of its own, after a hyphen and a space.'
        : `With the account in the first cell and an alias in the second, write the lines ${[`- account: ${plain(account)}`, '  aliases:', `    - ${plain(alias)}`].map((line) => `\`${line}\``).join(', ')}; further aliases of the account follow below.`;
    return (0,problem/* problem */.C)('schema', source.place(first.start, first.start + first.text.length), `${what}, as a spreadsheet or a CSV file has them: ${(0,shown/* shown */.SP)(first.text)}. An alias file holds entries instead.`, `${written} For many rows there is the command \`import\`, which makes entries of a CSV or Excel file.`);
}
const HEADING = /^(?:account|customer|company|name|alias|reference)(?:[ _]?(?:name|reference))?s?$/i;
/** A name as it can stand in a file; in quotes where it needs them. */
function plain(name) {
    const short = name.slice(0, 60);
    return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .&,()/’-]*$/u.test(short) && !/^[\d.,]+$/.test(short) ? short : (0,shown/* quoted */.TL)(short);
}
/** The lines that say something, with their cells. */
function linesOf(text) {
    const lines = [];
    let start = 0;
    let number = 0;
    for (const whole of text.replace(/^\ufeff/, ' ').split('\n')) {
        number++;
        const line = whole.replace(/\r$/, '');
        if (line.trim() !== '' && !/^\s*#/.test(line))
            lines.push({ text: line, number, start, cells: cellsOf(line) });
        if (number === MOST_LINES)
            break;
        start += whole.length + 1;
    }
    return lines;
}
/** What stands between tabs, or semicolons, or commas that are not in quotes. */
function cellsOf(line) {
    const delimiter = ['\t', ';', ','].find((one) => line.includes(one));
    if (delimiter === undefined || line.length > 2000)
        return [line];
    const cells = [];
    let cell = '';
    let isQuoted = false;
    for (const character of line) {
        if (character === '"')
            isQuoted = !isQuoted;
        if (character === delimiter && !isQuoted) {
            cells.push(cell);
            cell = '';
        }
        else
            cell += character;
    }
    return [...cells, cell].map((one) => one
        .trim()
        .replace(/^"(.*)"$/s, '$1')
        .replaceAll('""', '"'));
}

;// CONCATENATED MODULE: ./src/aliases/schema.generated.js
// Generated from src/aliases/aliases.schema.json by `npm run generate`.
const validate = validate20;/* harmony default export */ const schema_generated = ((/* unused pure expression or super */ null && (validate20)));const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/customergauge-aliases/v0/aliases/aliases.schema.json","oneOf":[{"$ref":"#/$defs/entry"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/entry"}}],"$defs":{"entry":{"type":"object","required":["account","aliases"],"additionalProperties":false,"properties":{"account":{"type":"string"},"aliases":{"type":"array","minItems":1,"items":{"type":"string"}}}}}};const schema32 = {"type":"object","required":["account","aliases"],"additionalProperties":false,"properties":{"account":{"type":"string"},"aliases":{"type":"array","minItems":1,"items":{"type":"string"}}}};function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://raw.githubusercontent.com/OWNER/customergauge-aliases/v0/aliases/aliases.schema.json" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}const _errs0 = errors;let valid0 = false;let passing0 = null;const _errs1 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.account === undefined){const err0 = {instancePath,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.aliases === undefined){const err1 = {instancePath,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "aliases"},message:"must have required property '"+"aliases"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "account") || (key0 === "aliases"))){const err2 = {instancePath,schemaPath:"#/$defs/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.account !== undefined){if(typeof data.account !== "string"){const err3 = {instancePath:instancePath+"/account",schemaPath:"#/$defs/entry/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.aliases !== undefined){let data1 = data.aliases;if(Array.isArray(data1)){if(data1.length < 1){const err4 = {instancePath:instancePath+"/aliases",schemaPath:"#/$defs/entry/properties/aliases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}const len0 = data1.length;for(let i0=0; i0<len0; i0++){if(typeof data1[i0] !== "string"){const err5 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/entry/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}else {const err6 = {instancePath:instancePath+"/aliases",schemaPath:"#/$defs/entry/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}else {const err7 = {instancePath,schemaPath:"#/$defs/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}var _valid0 = _errs1 === errors;if(_valid0){valid0 = true;passing0 = 0;var props0 = true;}const _errs11 = errors;if(Array.isArray(data)){if(data.length < 1){const err8 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}const len1 = data.length;for(let i1=0; i1<len1; i1++){let data3 = data[i1];if(data3 && typeof data3 == "object" && !Array.isArray(data3)){if(data3.account === undefined){const err9 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(data3.aliases === undefined){const err10 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "aliases"},message:"must have required property '"+"aliases"+"'"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}for(const key1 in data3){if(!((key1 === "account") || (key1 === "aliases"))){const err11 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data3.account !== undefined){if(typeof data3.account !== "string"){const err12 = {instancePath:instancePath+"/" + i1+"/account",schemaPath:"#/$defs/entry/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data3.aliases !== undefined){let data5 = data3.aliases;if(Array.isArray(data5)){if(data5.length < 1){const err13 = {instancePath:instancePath+"/" + i1+"/aliases",schemaPath:"#/$defs/entry/properties/aliases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}const len2 = data5.length;for(let i2=0; i2<len2; i2++){if(typeof data5[i2] !== "string"){const err14 = {instancePath:instancePath+"/" + i1+"/aliases/" + i2,schemaPath:"#/$defs/entry/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath:instancePath+"/" + i1+"/aliases",schemaPath:"#/$defs/entry/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}var _valid0 = _errs11 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}else {if(_valid0){valid0 = true;passing0 = 1;var items0 = true;}}if(!valid0){const err18 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}else {errors = _errs0;if(vErrors !== null){if(_errs0){vErrors.length = _errs0;}else {vErrors = null;}}}validate20.errors = vErrors;evaluated0.props = props0;evaluated0.items = items0;return errors === 0;}validate20.evaluated = {"dynamicProps":true,"dynamicItems":true};

;// CONCATENATED MODULE: ./src/aliases/reading/hyphens.ts
/** What is wrong with the hyphen that begins the line of an offset. */
function hyphenMistake(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const line = lineAt(text, start);
    const at = start + indentOf(line);
    if (MISSING_SPACE.test(line))
        return missingSpace(line, at);
    return /^ *- /.test(line) ? anotherColumn(text, { line, start, at }) : undefined;
}
const MISSING_SPACE = /^ *-(?=[\p{L}\p{N}"'])/u;
function missingSpace(line, at) {
    const rest = line.slice(indentOf(line) + 1);
    return {
        message: 'A space is missing behind the hyphen that begins this line.',
        hint: `Write \`- ${shortened(rest)}\`, with a space.`,
        at,
        ...(isPlainName(rest) || /^(?:account|aliases) *:/.test(rest)
            ? { fix: { start: at + 1, end: at + 1, text: ' ' } }
            : {}),
    };
}
/** Whether a text is the same name when it stands by itself behind a hyphen and a space. */
function isPlainName(text) {
    return /^[\p{L}\p{N}]/u.test(text) && !/: | #|:$/.test(text);
}
/**
 * Every line that lacks the space behind its hyphen, where YAML takes all of them for one text: the edits that make a list
 * of them. Nothing where a line is something else.
 */
function missingSpaces(text, { start, end }) {
    const lines = text.slice(start, end).split('\n');
    if (!lines.every((line) => MISSING_SPACE.test(line) && isPlainName(line.trim().slice(1))))
        return undefined;
    return { start, end, text: lines.map((line) => line.replace(/^( *)-/, '$1- ')).join('\n') };
}
function anotherColumn(text, { line, start, at }) {
    const isEntry = ENTRY.test(line);
    const above = itemAbove(text, start, isEntry);
    if (above === undefined || above.indent === at - start)
        return undefined;
    const what = isEntry ? 'entry' : 'alias';
    const message = `The hyphen of this ${what} stands in column ${at - start + 1}, and that of the ${what} above it in column ${above.indent + 1}.`;
    if (isEntry) {
        const side = above.indent < at - start ? 'left' : 'right';
        const hint = `Move the whole entry to the ${side}, \`aliases:\` and its aliases too, until the hyphens stand in one column.`;
        return { message, hint, at };
    }
    const hint = 'Put the hyphens of all aliases of an entry in one column.';
    return { message, hint, at, ...(above.isNext ? { fix: { start, end: at, text: ' '.repeat(above.indent) } } : {}) };
}
const ENTRY = /^ *-[ \t]+(?:account|aliases) *:/;
/** Further up nobody looks for the reason. */
const hyphens_MOST_LINES = 50;
/** The item of the same kind above a line, and whether it stands on the line before. */
function itemAbove(text, lineStart, isEntry) {
    let start = lineStart;
    for (let lines = 1; lines <= hyphens_MOST_LINES && start > 0; lines++) {
        start = text.lastIndexOf('\n', start - 2) + 1;
        const line = lineAt(text, start);
        if (ENTRY.test(line))
            return isEntry ? { indent: indentOf(line), isNext: lines === 1 } : undefined;
        if (!isEntry && /^ *- /.test(line))
            return { indent: indentOf(line), isNext: lines === 1 };
    }
    return undefined;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}
function lineAt(text, start) {
    return text.slice(start, start + 300).split(/\r?\n/, 1)[0] ?? '';
}
function shortened(text) {
    return text.length > 60 ? `${text.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

// EXTERNAL MODULE: ./src/aliases/nearest.ts
var nearest = __webpack_require__(7222);
;// CONCATENATED MODULE: ./src/aliases/reading/meant-key.ts
/** Which of the two keys somebody meant who wrote another one, and what is odd about theirs. */



const KEYS = ['account', 'aliases'];
/** Words that people write for the two keys and that no count of letters would lead to them. */
const SYNONYMS = new Map([
    ['name', 'account'],
    ['customer', 'account'],
    ['company', 'account'],
    ['account name', 'account'],
    ['account_name', 'account'],
    ['accountname', 'account'],
    ['names', 'aliases'],
    ['aka', 'aliases'],
]);
/** Letters of other alphabets that look like those of the keys. */
const LOOKS = {
    а: 'a',
    α: 'a',
    ɑ: 'a',
    с: 'c',
    ϲ: 'c',
    ο: 'o',
    о: 'o',
    օ: 'o',
    υ: 'u',
    ս: 'u',
    п: 'n',
    ո: 'n',
    т: 't',
    τ: 't',
    ӏ: 'l',
    і: 'i',
    ι: 'i',
    ı: 'i',
    е: 'e',
    ε: 'e',
    ѕ: 's',
};
/** The key that a key stands for: by its name, or by a few letters that differ. */
function meantKey(key) {
    const plain = plainKey(key);
    return SYNONYMS.get(plain) ?? (0,nearest/* nearest */.p)(plain, KEYS, 2);
}
/** A key as it reads: what cannot be seen and white space around it left out, in small Latin letters. */
function plainKey(key) {
    const letters = Array.from(key.normalize('NFKC').toLowerCase(), (one) => LOOKS[one] ?? one);
    return letters
        .filter((one) => !invisible/* INVISIBLE */.kH.test(one))
        .join('')
        .trim();
}
/** Names the first character of a key that nobody can tell from the right one. */
function oddCharacterOf(key) {
    for (const one of key) {
        if (/[ -~]/.test(one))
            continue;
        if (invisible/* INVISIBLE */.kH.test(one) || /\s/.test(one))
            return `${(0,invisible/* invisibleName */.nI)(one)} (${(0,shown/* codePoint */.yb)(one)})`;
        if (LOOKS[one.toLowerCase()] !== undefined)
            return `a ${alphabetOf(one)} ${one} (${(0,shown/* codePoint */.yb)(one)})`;
        if (/^[ -~]$/.test(one.normalize('NFKC')))
            return `a full-width ${one} (${(0,shown/* codePoint */.yb)(one)})`;
    }
    return undefined;
}
function alphabetOf(letter) {
    if (/\p{Script=Cyrillic}/u.test(letter))
        return 'Cyrillic';
    if (/\p{Script=Greek}/u.test(letter))
        return 'Greek';
    return /\p{Script=Armenian}/u.test(letter) ? 'Armenian' : 'special';
}

;// CONCATENATED MODULE: ./src/aliases/reading/name-line.ts
/** A line of which a name fills the rest, and the one way to write that name which every reader takes for it. */


const LONGEST = 256;
/** The name on the line of an offset, where nothing but a name can stand there. */
function nameLine(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const lineFeed = text.indexOf('\n', lineStart);
    const end = lineFeed === -1 ? text.length : lineFeed;
    if (end - lineStart > LONGEST * 2)
        return undefined;
    const line = text.slice(lineStart, end);
    const [, before = '', account] = /^( *(?:- +)?(account *: +)| *- +)/.exec(line) ?? [];
    const written = line.slice(before.length).trimEnd();
    if (before === '' || written === '' || written.length > LONGEST)
        return undefined;
    const start = lineStart + before.length;
    return { start, end: start + written.length, written, what: account === undefined ? 'alias' : 'account' };
}
/**
 * The name in double quotes. Nothing where it is not certain that all of the line is the name: a comment may follow, the next
 * line may go on with it, or something in it cannot be seen.
 */
function inDoubleQuotes(text, name, meant = name.written) {
    if (/(?:^|\s)#|\t/.test(name.written) || invisible/* INVISIBLE */.kH.test(name.written) || goesOn(text, name.end))
        return undefined;
    return { start: name.start, end: name.end, text: (0,shown/* quoted */.TL)(meant) };
}
/** Whether the next line that holds something is no item, no key and no comment. */
function goesOn(text, from) {
    const next = /\S.*/.exec(text.slice(text.indexOf('\n', from), text.indexOf('\n', from) + 2000))?.[0];
    if (next === undefined || text.indexOf('\n', from) === -1)
        return false;
    return !/^(?:-(?:\s|$)|#|\.\.\.|---|(?:account|aliases)\s*:)/.test(next);
}

;// CONCATENATED MODULE: ./src/aliases/reading/odd-mark.ts

/** What word processors make of a hyphen or an East Asian keyboard of a colon. */
const NAMES = {
    '\u2010': 'a typographic hyphen',
    '\u2011': 'a non-breaking hyphen',
    '\u2012': 'a figure dash',
    '\u2013': 'an en dash',
    '\u2014': 'an em dash',
    '\u2022': 'a bullet',
    '\u2212': 'a minus sign',
    '\u00B7': 'a middle dot',
    '\u25AA': 'a bullet',
    '\uFF0D': 'a full-width hyphen',
    '\uFF1A': 'a full-width colon',
};
const ODD_HYPHEN = /(?<=^ *)[\u2010-\u2014\u2022\u2212\u00B7\u25AA\uFF0D](?=[ \t])/u;
const ODD_COLON = /(?<=^[ -]*(?:account|aliases) *)\uFF1A/iu;
/** Says where in the line of an offset a character stands that only looks like the hyphen or the colon that YAML needs. */
function oddMark(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const line = text.slice(lineStart, lineStart + 200).split('\n', 1)[0] ?? '';
    const found = ODD_HYPHEN.exec(line) ?? ODD_COLON.exec(line);
    if (found === null)
        return undefined;
    const [mark] = found;
    const needed = mark === '\uFF1A' ? 'colon (:)' : 'hyphen (-)';
    return {
        message: `There is ${NAMES[mark] ?? 'a dash'} (${(0,shown/* codePoint */.yb)(mark)}) where YAML needs a common ${needed}.`,
        hint: `Type a ${needed} in its place.`,
        at: lineStart + found.index,
    };
}

;// CONCATENATED MODULE: ./src/aliases/reading/shape.ts
/** The value of a field. */
function field(map, key) {
    return map.byKey.get(key)?.value;
}
/** The file as JSON, for the schema. Scalars are text to it, whatever they are: rules of their own judge them. */
function asJson(shape) {
    if (shape.kind === 'scalar')
        return shape.text;
    if (shape.kind === 'lost')
        return '';
    if (shape.kind === 'list')
        return shape.items.map(asJson);
    // Without a prototype `__proto__` is a key like any other.
    const json = Object.create(null);
    for (const [key, { value }] of shape.byKey)
        json[key] = asJson(value);
    return json;
}

;// CONCATENATED MODULE: ./src/aliases/reading/astray.ts
/**
 * The line `aliases:` below an `account:` that begins in another column. The parser objects elsewhere: further right, it
 * takes it for more of the account's name.
 * @param offset on the line of either of the two
 */
function aliasesAstray(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const own = astray_lineAt(text, lineStart);
    const from = ACCOUNT.test(own) ? lineStart : startOfLineBefore(text, lineStart);
    if (from === undefined)
        return undefined;
    const found = PAIR.exec(text.slice(from, from + 1000));
    if (found === null)
        return undefined;
    const [whole = '', before = '', spaces = ''] = found;
    const column = before.length;
    if (spaces.length === column)
        return undefined;
    const start = from + whole.length - 'aliases'.length - spaces.length;
    const side = spaces.length > column ? 'further right' : 'further left';
    const by = Math.abs(spaces.length - column);
    return {
        message: `This line belongs to the entry above it, and begins ${by === 1 ? 'one column' : `${by} columns`} ${side} than \`account:\`.`,
        hint: `${spaces.length > column ? 'Delete' : 'Put'} spaces before \`aliases:\` until it begins in the same column as \`account:\` above it.`,
        at: start + spaces.length,
        ...(itemsStay(text, start, column) ? { fix: { start, end: start + spaces.length, text: ' '.repeat(column) } } : {}),
    };
}
const ACCOUNT = /^ *(?:- +)?account *:/;
/** An account with a name on its line, comments and empty lines, and `aliases:`. */
const PAIR = /^( *(?:- +)?)account *: [^\r\n:#]*[^\s:#][^\r\n:#]*\r?\n(?:[ \t\r]*(?:#[^\n]*)?\n)*( *)aliases(?= *:)/;
/** Whether the aliases below are still below it when it begins in that column. */
function itemsStay(text, start, column) {
    const rest = text.slice(text.indexOf('\n', start) + 1, start + 2000);
    const item = /^(?:[ \t\r]*(?:#[^\n]*)?\n)*( *)- /.exec(rest);
    return item !== null && (item[1] ?? '').length >= column;
}
function startOfLineBefore(text, lineStart) {
    let start = lineStart;
    while (start > 0) {
        // From before the beginning of a text, `lastIndexOf` looks at its beginning.
        start = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
        const line = astray_lineAt(text, start);
        if (!/^\s*(?:#|$)/.test(line))
            return ACCOUNT.test(line) ? start : undefined;
    }
    return undefined;
}
function astray_lineAt(text, start) {
    return text.slice(start, start + 300).split('\n', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./src/aliases/reading/spelled-out.ts
/** Names that YAML does not take for one text, although it is certain what was meant: each with the line as it should be. */


/** `"SINTEZ" LLC`, and `"Pinewood ""Best"" Milk"` as a spreadsheet writes it. @param start of what the parser did not expect */
function textBehindQuote(text, start) {
    const name = nameLine(text, start);
    if (name === undefined || name.start >= start)
        return undefined;
    return spreadsheetQuotes(text, name) ?? quotedWord(text, name);
}
function spreadsheetQuotes(text, name) {
    if (!/^"(?:[^"\\]|"")*"$/.test(name.written) || !name.written.slice(1, -1).includes('""'))
        return undefined;
    const meant = name.written.slice(1, -1).replaceAll('""', '"').trim();
    const message = 'The quotes inside this name are doubled, as a spreadsheet writes them; YAML does not read them so.';
    return withEdit(message, `Write it as ${(0,shown/* quoted */.TL)(meant)}`, inDoubleQuotes(text, name, meant));
}
/** Where more than one name may stand on the line, only who wrote it knows how many. */
function quotedWord(text, name) {
    const found = /^(["'])[^"'\\]*[\p{L}\p{N}][^"'\\]*\1\s[^"'\\,;|#]*[\p{L}\p{N}][^"'\\,;|#]*$/u.exec(name.written);
    if (found === null || /:(?:\s|$)|\s-+\s|\s\//.test(name.written))
        return undefined;
    const mark = found[1] === '"' ? 'double' : 'single';
    const message = `YAML takes the name for ended at the second ${mark} quote, and more text follows.`;
    const hint = `If the quotes belong to the name, put all of it in double quotes: ${(0,shown/* quoted */.TL)(name.written)}`;
    return withEdit(message, hint, inDoubleQuotes(text, name));
}
/** `account: Star Wars: Episode IV`. @param start of the second key, as the parser sees it */
function colonInAccount(text, start) {
    const name = nameLine(text, start);
    if (name?.what !== 'account' || !/:\s/.test(name.written) || /["'[\]{}#]/.test(name.written))
        return undefined;
    if (/\b(?:account|alias(?:es)?)\s*:/i.test(name.written))
        return undefined;
    const message = 'There is a second colon followed by a space, where only one can be.';
    const hint = `If it is part of the name, put the whole name in double quotes: ${(0,shown/* quoted */.TL)(name.written)}`;
    return withEdit(message, hint, inDoubleQuotes(text, name));
}
/** `@home` and `& Sons`: what begins so cannot be anything but a name. */
function cannotBegin(text, start) {
    const name = nameLine(text, start);
    const message = `A name cannot begin with ${text[start] ?? 'this character'} in YAML unless it is in quotes.`;
    if (name?.start !== start)
        return textBehindQuote(text, start) ?? { message, hint: 'Put the whole name in double quotes.' };
    const written = name.written.replace(/ #.*/, '').trimEnd();
    return withEdit(message, `Put the whole name in double quotes: ${(0,shown/* quoted */.TL)(written)}.`, inDoubleQuotes(text, name));
}
function withEdit(message, hint, fix) {
    return fix === undefined ? { message, hint } : { message, hint, fix };
}

;// CONCATENATED MODULE: ./src/aliases/reading/yaml-errors.ts






const LINES_UP = 'Check that `account:` and `aliases:` begin in the same column, and that every alias begins with a hyphen and a space, in one column too.';
const QUOTE_IT = 'If it is part of a name, put the whole name in double quotes.';
/** What stands below an entry that fills a file alone. */
const SECOND_ENTRY = {
    message: 'A second entry begins here, and the first one is not written as part of a list.',
    hint: 'Put `- ` before the first `account:` too, and two spaces before every other line of the first entry.',
};
function isUnclosedQuote(error) {
    return error.message.startsWith('Missing closing');
}
function isUnclosedBracket(error) {
    return error.message.startsWith('Flow ') && error.message.includes('must be sufficiently indented');
}
/** Says what a YAML error means and how to fix it. @param start offset of the error in the text */
function explain(text, error, start) {
    return (tab(text, start) ??
        oddSpace(text, start) ??
        oddMark(text, start) ??
        unfinished(text, error, start) ??
        (STRUCTURE.has(error.code) && beginsLine(text, start) && !isSecondEntry(text, start)
            ? hyphenMistake(text, start)
            : undefined) ??
        (MISSING_KEY_SPACE.test(lineOf(text, start)) ? hyphenMistake(text, start) : undefined) ??
        byCode(text, error, start));
}
/** With these the parser says that a line does not go with those above it. */
const STRUCTURE = new Set([
    'BAD_INDENT',
    'BLOCK_AS_IMPLICIT_KEY',
    'BLOCK_IN_FLOW',
    'MISSING_CHAR',
    'MULTILINE_IMPLICIT_KEY',
    'UNEXPECTED_TOKEN',
]);
/** A hyphen that YAML takes for a part of the key. */
const MISSING_KEY_SPACE = /^ *-(?:account|aliases) *:/;
/** A list that begins behind an entry which fills the file alone. */
function isSecondEntry(text, start) {
    return (/^-[ \t]+account[ \t]*:/.test(lineOf(text, start)) &&
        !/^\s*-/m.test(text.slice(0, start).split(/^aliases *:/m, 1)[0] ?? ''));
}
/** A tab before the text of a line confuses YAML in many ways, and whatever it says, the tab is the mistake. */
function tab(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const [, spaces] = /^( *)\t/.exec(text.slice(lineStart, lineStart + 200)) ?? [];
    if (spaces === undefined)
        return undefined;
    const message = 'This line is indented with a tab, and YAML allows only spaces.';
    return { message, hint: 'Replace the tab by spaces.', at: lineStart + spaces.length };
}
/** Pasted from a web page or a word processor: looks like a space, is none to YAML. */
function oddSpace(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const line = text.slice(lineStart, lineStart + 200).split('\n', 1)[0] ?? '';
    const found = /(?<=^[ -]*|:)[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/u.exec(line);
    if (found === null)
        return undefined;
    const what = `${(0,invisible/* invisibleName */.nI)(found[0])} (${(0,shown/* codePoint */.yb)(found[0])})`;
    const at = lineStart + found.index;
    // What has no width indents nothing and separates nothing.
    if (/[\u200B\uFEFF]/.test(found[0]) && /^(?:.* )?$/.test(line.slice(0, found.index)))
        return {
            message: `There is ${what} here, which nobody can see and which YAML does not expect.`,
            hint: 'Delete it.',
            at,
        };
    const needed = {
        message: `There is ${what} where YAML needs a common space.`,
        hint: 'Delete it and type a space.',
        at,
    };
    // Behind the colon or the hyphen one space is one space; at the beginning of a line their number counts.
    return /[-:]$/.test(line.slice(0, found.index)) && !/[\u200B\uFEFF]/.test(found[0])
        ? { ...needed, fix: { start: at, end: at + 1, text: ' ' } }
        : needed;
}
function unfinished(text, error, start) {
    if (isUnclosedQuote(error)) {
        const mark = text[start] === "'" ? 'single' : 'double';
        const hint = `Add the second quote where the name ends${mark === 'single' ? '; for an apostrophe in a name, put the name in double quotes' : ''}.`;
        return { message: `The ${mark} quote that opens here is never closed.`, hint };
    }
    if (isUnclosedBracket(error)) {
        const [open, close] = text[start] === '{' ? ['{', '}'] : ['[', ']'];
        const message = `The list that opens here with ${open} is not closed with ${close} as it should be.`;
        return { message, hint: `Add ${close} at its end, or write one alias a line, each after a hyphen and a space.` };
    }
    return undefined;
}
function byCode(text, error, start) {
    switch (error.code) {
        case 'BAD_SCALAR_START':
            return cannotBegin(text, start);
        case 'TAG_RESOLVE_FAILED':
            return {
                message: `YAML reads ${word(text, start)} as a tag, and this tag is unknown.`,
                hint: `If it is part of a name, put the whole name in double quotes${inQuotes(text, start)}. If not, delete it.`,
            };
        case 'MULTIPLE_TAGS':
        case 'MULTIPLE_ANCHORS':
        case 'ALIAS_PROPS':
        case 'BAD_ALIAS':
        case 'BAD_PROP_ORDER':
            if (/^(?:Alias|Anchor) cannot be an empty/.test(error.message))
                return cannotBegin(text, start);
            return {
                message: 'YAML reads & as an anchor, * as a reference and ! as a tag, and these cannot be combined like this.',
                hint: QUOTE_IT,
            };
        case 'BAD_COLLECTION_TYPE':
            return { message: 'The tag here (beginning with !) does not fit what follows it.', hint: 'Delete the tag.' };
        case 'BAD_DIRECTIVE':
            return {
                message: 'A line that begins with % is a directive to YAML, and this one is not valid.',
                hint: `Delete the line. ${QUOTE_IT}`,
            };
        case 'BAD_DQ_ESCAPE':
            return {
                message: 'In double quotes a backslash gives the next character a special meaning, and this combination has none.',
                hint: 'Write the backslash twice, or use single quotes.',
            };
        case 'BAD_INDENT':
            return { message: 'This line is indented differently from the lines that it belongs to.', hint: LINES_UP };
        case 'TAB_AS_INDENT':
            return { message: 'There is a tab where YAML allows only spaces.', hint: 'Replace the tab by spaces.' };
        case 'DUPLICATE_KEY':
            return { message: 'The same key stands twice here.', hint: 'Keep one of the two.' };
        case 'MULTIPLE_DOCS':
            return (endOfDocument(text, start) ?? {
                message: 'A second document begins here: `---` separates documents, and a file may hold only one.',
                hint: 'Delete the line `---`, and write the entries as one list, each beginning with `- account:`.',
            });
        case 'BLOCK_AS_IMPLICIT_KEY':
        case 'BLOCK_IN_FLOW':
            if (beginsLine(text, start) && /^-[ \t]+account[ \t]*:/.test(lineOf(text, start)))
                return SECOND_ENTRY;
            return error.message.includes('compact mappings')
                ? (aliasesAstray(text, start) ??
                    colonInAccount(text, start) ?? {
                    message: 'There is a second colon followed by a space, where only one can be.',
                    hint: `${QUOTE_IT} Otherwise: ${(0,shown/* lowerFirst */.oZ)(LINES_UP)}`,
                })
                : { message: 'A list or an entry begins here where YAML expects something else.', hint: LINES_UP };
        case 'MULTILINE_IMPLICIT_KEY':
        case 'KEY_OVER_1024_CHARS':
            return {
                message: 'YAML cannot tell what belongs together from this line on: a colon, a hyphen or a space is missing, or the columns differ.',
                hint: `Check that a colon and a space follow \`account\` and \`aliases\`. ${LINES_UP}`,
            };
        case 'MISSING_CHAR':
            return missing(text, error, start);
        case 'UNEXPECTED_TOKEN':
            return unexpected(text, error, start);
        case 'RESOURCE_EXHAUSTION':
            return {
                message: 'This file is nested too deeply to be read.',
                hint: 'A file holds entries, each with `account` and `aliases`: remove everything else.',
            };
        default:
            return generic(error);
    }
}
/** `...` ends a document, and people write it for “and so on”. */
function endOfDocument(text, start) {
    const before = /(?:^|\n)(\.\.\.[ \t]*(?:#[^\n]*)?\r?\n)(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*$/.exec(text.slice(Math.max(0, start - 1000), start));
    const [whole = '', line = ''] = before ?? [];
    if (before === null)
        return undefined;
    const at = Math.max(0, start - 1000) + before.index + whole.indexOf('...');
    const explained = {
        message: 'The line `...` ends the document to YAML, and what stands below it is a second one: a file may hold only one.',
        hint: /^---/m.test(text.slice(at)) ? 'Delete the lines `...` and `---`.' : 'Delete the line `...`.',
        at,
    };
    const isList = /^- /.test(text.slice(start, start + 2)) && /^(?:---\s)?(?:#[^\n]*\n|\s)*- /.test(text.slice(0, 1000));
    return isList && text.indexOf('\n...') === at - 1 && !/^(?:---|\.\.\.)/m.test(text.slice(at + line.length))
        ? { ...explained, fix: { start: at, end: at + line.length, text: '' } }
        : explained;
}
/** What a name that fills the rest of its line looks like in quotes; nothing where it does not. */
function inQuotes(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (!/^[ -]*(?:account: *)?$/.test(text.slice(lineStart, start)))
        return '';
    const [rest = ''] = /^[^\r\n]{0,200}/.exec(text.slice(start, start + 200)) ?? [];
    return `: ${(0,shown/* quoted */.TL)(rest.replace(/ #.*/, '').trimEnd())}`;
}
function missing(text, error, start) {
    if (error.message.startsWith('Comments must')) {
        return {
            message: 'A # follows here without a space before it.',
            hint: `For a comment, put a space before the #. ${QUOTE_IT}`,
        };
    }
    if (error.message.includes('map values')) {
        return {
            message: 'A colon is missing after this word.',
            hint: `Write \`account: …\`, or \`- …\` for an alias. ${LINES_UP}`,
        };
    }
    if (error.message.includes('without - indicator')) {
        return (entryAstray(text, start) ?? {
            message: 'A hyphen is missing at the beginning of this line.',
            hint: 'Begin every item of the list with a hyphen and a space.',
        });
    }
    if (/Missing ,/.test(error.message)) {
        return {
            message: 'A comma is missing here between two items of the list.',
            hint: `Put a comma between them. ${QUOTE_IT}`,
        };
    }
    return generic(error);
}
function unexpected(text, error, start) {
    if (/^Unexpected [a-z-]+ at node end/.test(error.message)) {
        return (entryAstray(text, start) ??
            behindName(text, start) ??
            textBehindQuote(text, start) ?? {
            message: 'More text follows here after the name has ended.',
            hint: 'Put the whole name in one pair of double quotes; for a quote inside it write \\" instead of ".',
        });
    }
    if (/^Block scalar header|^Not a YAML token/.test(error.message)) {
        return {
            message: 'YAML reads a name that begins with | or > as the start of a text of several lines.',
            hint: 'Put the whole name in double quotes.',
            at: Math.max(text.lastIndexOf('\n', start - 1) + 1, text.lastIndexOf('|', start), text.lastIndexOf('>', start)),
        };
    }
    if (/^Unexpected ,/.test(error.message)) {
        return {
            message: 'There is a comma too many here.',
            hint: 'Delete the comma, or write the alias that is missing before it.',
        };
    }
    return { message: `YAML does not expect ${word(text, start)} here.`, hint: `${LINES_UP} ${QUOTE_IT}` };
}
/** A line that begins an entry, or goes on with one, too far to the left for YAML to see what it belongs to. */
function entryAstray(text, start) {
    if (!beginsLine(text, start))
        return undefined;
    const key = /^ *(account|aliases)[ \t]*:/i.exec(lineOf(text, start))?.[1]?.toLowerCase();
    if (key === 'account') {
        return {
            message: 'A hyphen is missing at the beginning of this entry.',
            hint: 'Begin it with `- account:`, its hyphen in the column of those of the other entries, and `aliases:` in the column of `account:`.',
        };
    }
    if (key === undefined)
        return undefined;
    const astray = aliasesAstray(text, start);
    if (astray !== undefined)
        return astray;
    return {
        message: 'This line belongs to the entry above it, and is not indented so.',
        hint: 'Put spaces before `aliases:` until it begins in the same column as `account:` above it.',
    };
}
/** What follows a name in quotes, or a reference, where it is plain how it came there. */
function behindName(text, start) {
    const line = lineOf(text, start);
    const column = start - (text.lastIndexOf('\n', start - 1) + 1);
    if (/^,[ \t]*(?:#.*)?$/.test(line.slice(column))) {
        return {
            message: 'There is a comma behind the name, which YAML does not expect.',
            hint: 'Delete the comma.',
            fix: { start, end: start + 1, text: '' },
        };
    }
    const before = /^([ -]*(?:account: *)?)\*\S+[ \t]+$/.exec(line.slice(0, column));
    if (before === null)
        return undefined;
    const at = start - column + (before[1] ?? '').length;
    return { ...cannotBegin(text, at), at };
}
/** Whether nothing but spaces stands before an offset on its line. */
function beginsLine(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return text.slice(start, offset).trim() === '';
}
/** The line of an offset, or as much of it as anyone looks at. */
function lineOf(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return text.slice(start, start + 300).split(/\r?\n/, 1)[0] ?? '';
}
/** The parser's own words, where none of ours fits. */
function generic(error) {
    return { message: `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`, hint: `${LINES_UP} ${QUOTE_IT}` };
}
function word(text, start) {
    const [found = ''] = /^[^\s]{1,30}/.exec(text.slice(start, start + 30)) ?? [];
    return found === '' ? 'the end of the line' : `“${found}”`;
}

;// CONCATENATED MODULE: ./src/aliases/reading/schema-problems.ts









const NO_ALIAS = '`aliases` holds no alias.';
const ONLY_TWO = 'An entry holds `account` and `aliases` only: delete the rest, or make it a comment with #.';
const ADD_ACCOUNT = 'Add `account:` and the account’s name; if these are more aliases of the account above, indent them as its own are.';
const ADD_ALIASES = 'Add `aliases:`, and below it each alias on its own line after a hyphen and a space.';
const ENTRY_TOO_FAR = {
    message: 'A new entry begins here, among the aliases of the one above.',
    hint: 'Move it to the left, with everything that belongs to it, until its hyphen stands in the column of those of the other entries.',
};
const EXAMPLE = 'An entry is `- account: ACME Corporation`, below it `aliases:`, and below that each alias after a hyphen and a space.';
/** What the JSON Schema objects to, each at the part of the file that it is about, one problem for one mistake. */
function schemaProblems(source, root) {
    if (root === undefined) {
        return [
            (0,problem/* problem */.C)('schema', source.place(0, 0), 'This file holds no entry.', `Write one, or delete the file. ${EXAMPLE}`),
        ];
    }
    if (validate(asJson(root)))
        return [];
    const problems = [];
    const said = new Set();
    for (const error of validate.errors ?? []) {
        // All keys of one entry are looked at together, and both kinds of file object to what is neither.
        const about = `${KEYS_ARE_WRONG.has(error.keyword) ? 'keys' : error.keyword} ${error.instancePath}`;
        if (said.has(about))
            continue;
        said.add(about);
        for (const found of problemsOf(source, root, error))
            problems.push(found);
    }
    return problems;
}
const KEYS_ARE_WRONG = new Set(['required', 'additionalProperties']);
function problemsOf(source, root, error) {
    // Entry or list: the schema objects for the one that the file is not, too.
    if (error.keyword === 'oneOf')
        return [];
    const path = pathOf(error.instancePath);
    if (error.keyword === 'type' && path.length === 0 && root.kind !== 'scalar')
        return [];
    const shape = shapeAt(root, path);
    const at = source.placeOnLine(shape.start, shape.end);
    switch (error.keyword) {
        case 'required':
        case 'additionalProperties':
            return shape.kind === 'map' ? keyProblems(source, shape) : [];
        case 'minItems': {
            if (path.length > 0)
                return [(0,problem/* problem */.C)('schema', at, NO_ALIAS, `${ADD_ALIASES} Or delete the entry.`)];
            return [(0,problem/* problem */.C)('schema', at, 'This list holds no entry.', `Write one, or delete the file. ${EXAMPLE}`)];
        }
        case 'type':
            return [wrongKind({ source, root, shape, path, at })];
        default:
            return [
                (0,problem/* problem */.C)('schema', at, `This is not what the schema allows here: it ${error.message ?? 'is wrong'}.`, EXAMPLE),
            ];
    }
}
function wrongKind(part) {
    const { source, root, shape, path, at } = part;
    const last = path.at(-1);
    if (last === 'aliases')
        return aliasesNotAList(part);
    if (path.at(-2) === 'aliases' && shape.kind === 'map' && shape.byKey.has('account')) {
        const { message, hint } = root.kind === 'map' ? SECOND_ENTRY : ENTRY_TOO_FAR;
        return (0,problem/* problem */.C)('schema', at, message, hint);
    }
    if (last === 'account' || path.at(-2) === 'aliases') {
        const what = last === 'account' ? 'The account name' : 'This alias';
        const written = at.endColumn > at.column && at.endLine === at.line
            ? source.text.slice(shape.start, shape.end).split(/\r?\n/, 1)[0]
            : '';
        if (shape.kind === 'map' && written) {
            const message = `${what} is not a text: YAML reads ${(0,shown/* shown */.SP)(written)} as a key and its value${because(written)}.`;
            // Nobody is called by punctuation alone.
            const hint = !/[\p{L}\p{N}]/u.test(written)
                ? 'Write the name that belongs here, or delete the line.'
                : /:\s*$/.test(written)
                    ? `If the colon belongs to the name, put all of it in quotes: ${(0,shown/* quoted */.TL)(written.trim())}. If not, delete the colon.`
                    : `If it is a name, put it in quotes: ${(0,shown/* quoted */.TL)(written.trim())}`;
            return (0,problem/* withFix */.Y)((0,problem/* problem */.C)('schema', at, message, hint), certainlyName(source, shape));
        }
        const message = `${what} is not a text but ${shape.kind === 'list' ? 'a list' : 'a map'}.`;
        return (0,problem/* problem */.C)('schema', at, message, last === 'account'
            ? 'Write one name after `account:`.'
            : 'Write one name after the hyphen; if it begins with [ or {, put it in quotes.');
    }
    if (shape.kind === 'scalar' && shape.text === '' && shape.notation === 'plain' && path.length > 0) {
        return (0,problem/* problem */.C)('schema', at, 'No entry follows this hyphen.', `Delete the hyphen, or write an entry after it. ${EXAMPLE}`);
    }
    const message = `This is ${shape.kind === 'list' ? 'a list' : 'a text'}, where an entry with \`account\` and \`aliases\` belongs.`;
    return (0,problem/* problem */.C)('schema', at, message, EXAMPLE);
}
/** `- Star Wars: Episode IV`: a name, where the words before the colon are none that people take for a key. */
function certainlyName(source, map) {
    const [one, ...others] = map.fields;
    const name = nameLine(source.text, map.start);
    if (one === undefined || others.length > 0 || name?.start !== map.start || one.value.end > name.end)
        return undefined;
    if (one.value.kind !== 'scalar' || one.value.text === '' || meantKey(one.key) !== undefined)
        return undefined;
    // Small letters alone are a key that somebody invented, such as `note: …`.
    if (/^[a-z_-]+$/.test(one.key) || /["'[\]{}]/.test(name.written))
        return undefined;
    const edit = inDoubleQuotes(source.text, name);
    return edit && { source, ...edit };
}
/** What in a text makes a map of it. */
function because(written) {
    if (/:(?:\s|$)/.test(written))
        return ', because of the colon';
    if (written.startsWith('{'))
        return ', because of the {';
    return written.startsWith('?') ? ', because of the question mark' : '';
}
function aliasesNotAList({ source, shape, at }) {
    if (shape.kind === 'scalar' && shape.text === '') {
        return (0,problem/* problem */.C)('schema', at, '`aliases` holds no alias.', 'Write each alias on its own line below, after a hyphen and a space.');
    }
    const mark = shape.kind === 'scalar' ? oddMark(source.text, shape.start) : undefined;
    if (mark?.at === shape.start)
        return (0,problem/* problem */.C)('schema', at, mark.message, mark.hint);
    const written = shape.kind === 'scalar' ? source.text.slice(shape.start, shape.end) : '';
    if (written.startsWith('-')) {
        const lineStart = source.text.lastIndexOf('\n', shape.start - 1) + 1;
        const spaces = missingSpaces(source.text, { start: lineStart, end: shape.end });
        const message = 'A space is missing behind the hyphen, so YAML reads no list here but one text.';
        const hint = `Put a space behind the hyphen of each alias: \`- ${written.slice(1).split('\n', 1)[0]?.trim()}\`.`;
        return (0,problem/* withFix */.Y)((0,problem/* problem */.C)('schema', at, message, hint), spaces && { source, ...spaces });
    }
    const what = shape.kind === 'map' ? 'with keys of its own' : 'as one text';
    const fix = asOneItem(source, shape);
    return (0,problem/* withFix */.Y)((0,problem/* problem */.C)('schema', at, `\`aliases\` is written ${what} here, and has to be a list, even for a single alias.`, `Write each alias on a line of its own below \`aliases:\`, after a hyphen and a space${fix ? `: \`- ${written}\`` : '.'}`), fix);
}
/** A single name behind `aliases:` as the only item of a list. A text that may hold several names is left to people. */
function asOneItem(source, { kind, start, end }) {
    const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
    const [, before, spaces] = /^( *(?:- +)?)aliases:( +)$/.exec(source.text.slice(lineStart, start)) ?? [];
    const written = source.text.slice(start, end);
    if (kind !== 'scalar' || before === undefined || spaces === undefined)
        return undefined;
    if (!/^[\p{L}"'][^\r\n,;|/]*$/u.test(written))
        return undefined;
    return { source, start: start - spaces.length, end, text: `\n${' '.repeat(before.length + 2)}- ${written}` };
}
/**
 * Everything that is wrong with the keys of an entry. A key that is missing because another is misspelt is one mistake,
 * reported at the misspelt one.
 */
function keyProblems(source, map) {
    const missing = new Set(KEYS.filter((key) => !map.byKey.has(key)));
    const unknown = [...map.byKey.values()].filter(({ key }) => !KEYS.includes(key));
    const entry = source.placeOnLine(map.start, map.end);
    const meanings = meaningsOf(unknown, missing);
    const wrapper = missing.size === KEYS.length ? unknown.find(({ value }) => holdsEntries(value)) : undefined;
    if (wrapper !== undefined)
        return [wrapped(source, wrapper)];
    const anyMeant = unknown.some(({ key }) => meantKey(key) !== undefined);
    if (missing.size === KEYS.length && !anyMeant && meanings.size < KEYS.length) {
        return [(0,problem/* problem */.C)('schema', entry, 'This has neither `account` nor `aliases`.', EXAMPLE)];
    }
    const problems = unknown.map((one) => {
        const { key, keyStart, keyEnd } = one;
        const meant = meanings.get(key);
        const place = source.place(keyStart, keyEnd);
        if (meant === undefined || !missing.delete(meant))
            return (0,problem/* problem */.C)('schema', place, `The key ${(0,shown/* shown */.SP)(key)} is unknown.`, ONLY_TWO);
        const odd = oddCharacterOf(key);
        const message = odd
            ? `The key ${(0,shown/* shown */.SP)(key)} has ${odd} in it, and so is another one than \`${meant}\`.`
            : `The key ${(0,shown/* shown */.SP)(key)} is unknown.`;
        const found = (0,problem/* problem */.C)('schema', place, message, odd ? `Write \`${meant}\`.` : `Did you mean \`${meant}\`?`);
        return (0,problem/* withFix */.Y)(found, keyFix(source, one, { meant, unknown }));
    });
    if (missing.has('account'))
        problems.push((0,problem/* problem */.C)('schema', entry, 'This entry names no account.', ADD_ACCOUNT));
    if (missing.has('aliases'))
        problems.push((0,problem/* problem */.C)('schema', entry, 'This entry has no aliases.', ADD_ALIASES));
    return problems;
}
/** The right key, where nobody can have meant another: by its name, and because it holds what that key does. */
function keyFix(source, { key, keyStart, keyEnd, value }, { meant, unknown }) {
    const rivals = unknown.filter((one) => meantKey(one.key) === meant).length;
    const holds = value.kind === (meant === 'aliases' ? 'list' : 'scalar');
    if (meantKey(key) !== meant || rivals > 1 || !holds || /[\r\n]/.test(source.text.slice(keyStart, keyEnd)))
        return undefined;
    return { source, start: keyStart, end: keyEnd, text: meant };
}
/** Whether entries stand below a key, as below a heading. */
function holdsEntries(value) {
    const entries = value.kind === 'list' ? value.items : [value];
    return entries.length > 0 && entries.every((one) => one.kind === 'map' && one.byKey.has('account'));
}
function wrapped(source, { key, keyStart, keyEnd, value }) {
    const message = `The key ${(0,shown/* shown */.SP)(key)} is unknown: a file holds the entries themselves, under no heading.`;
    const hint = `Delete it with its colon, and move the lines below it to the left, so that \`${value.kind === 'list' ? '- ' : ''}account:\` begins in the first column.`;
    return (0,problem/* problem */.C)('schema', source.place(keyStart, keyEnd), message, hint);
}
/**
 * The missing key that each unknown one was meant to be: by its name, or because it alone holds what the missing one should,
 * a text or a list.
 */
function meaningsOf(unknown, missing) {
    const meanings = new Map();
    const unclear = [];
    for (const one of unknown) {
        const meant = meantKey(one.key);
        if (meant === undefined)
            unclear.push(one);
        else if (missing.has(meant))
            meanings.set(one.key, meant);
    }
    for (const key of missing) {
        if ([...meanings.values()].includes(key))
            continue;
        const fitting = unclear.filter(({ key: name, value }) => name !== '<<' && fits(key, value));
        if (fitting.length === 1 && fitting[0] !== undefined)
            meanings.set(fitting[0].key, key);
    }
    return meanings;
}
function fits(key, value) {
    if (value.kind === 'scalar')
        return key === 'account' || value.text === '';
    return value.kind === 'list' && key === 'aliases';
}
/** The parts of a JSON pointer. */
function pathOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function shapeAt(root, path) {
    let shape = root;
    for (const part of path) {
        const next = shape.kind === 'list' ? shape.items[Number(part)] : shape.kind === 'map' ? field(shape, part) : undefined;
        if (next === undefined)
            return shape;
        shape = next;
    }
    return shape;
}

;// CONCATENATED MODULE: ./src/aliases/reading/shape-of.ts


/** List, entry, aliases, alias. */
const DEEPEST = 4;
/** What references may bring in altogether: far more than anyone writes, far less than would fill the memory. */
const MOST_REFERRED = 10_000;
/** Turns a parsed document into its shape; says which references lead nowhere and which keys stand twice. */
function shapeOf(source, document, yaml) {
    const shaper = new Shaper(source, document, yaml);
    const root = document.contents;
    const shape = root === null || isNothing(root, yaml) ? undefined : shaper.shape(root, 0);
    return { shape, problems: shaper.problems };
}
function isNothing(node, yaml) {
    return yaml.isScalar(node) && node.value === null && !node.source && node.anchor === undefined;
}
class Shaper {
    problems = [];
    #source;
    #yaml;
    #targets;
    #referredTo;
    #referred = 0;
    #gaveUp = false;
    constructor(source, document, yaml) {
        this.#source = source;
        this.#yaml = yaml;
        this.#targets = targetsOf(document, yaml);
        this.#referredTo = new Set(this.#targets.values());
    }
    /** @param reference where the reference stands that led here */
    shape(node, depth, reference) {
        const at = reference ?? stretchOf(node);
        if (reference !== undefined && ++this.#referred > MOST_REFERRED)
            return this.#tooMany(at);
        if (this.#yaml.isAlias(node))
            return this.#follow(node, depth, at);
        if (this.#yaml.isScalar(node))
            return this.#scalar(node, at, reference === undefined);
        if (this.#yaml.isSeq(node)) {
            const items = depth < DEEPEST && !this.#gaveUp ? node.items.map((item) => this.shape(item, depth + 1, reference)) : [];
            return { kind: 'list', ...at, items };
        }
        if (this.#yaml.isMap(node))
            return this.#map(node, depth, at, reference);
        return {
            kind: 'scalar',
            ...at,
            text: '',
            plain: true,
            notation: undefined,
            notText: undefined,
            useless: undefined,
        };
    }
    #follow(alias, depth, at) {
        const target = this.#targets.get(alias);
        if (target !== undefined)
            return this.shape(target, depth, at);
        // A star alone is no reference to the parser either, and it says so.
        if (alias.source === '')
            return { kind: 'lost', ...at };
        const written = `*${alias.source}`;
        this.problems.push((0,problem/* problem */.C)('yaml-syntax', this.#source.place(at.start, at.end), `YAML reads ${(0,shown/* shown */.SP)(written)} as a reference to something named ${(0,shown/* shown */.SP)(alias.source)}, which this file does not have.`, `If it is a name that begins with *, put it in quotes: ${(0,shown/* quoted */.TL)(written)}`));
        return { kind: 'lost', ...at };
    }
    #map(node, depth, at, reference) {
        const fields = [];
        const seen = new Map();
        for (const pair of depth < DEEPEST && !this.#gaveUp ? node.items : []) {
            const { start: keyStart, end: keyEnd } = reference ?? stretchOf(pair.key ?? pair.value);
            const key = this.#keyText(pair.key);
            const value = pair.value ?? { range: [keyEnd, keyEnd] };
            const added = { key, keyStart, keyEnd, value: this.shape(value, depth + 1, reference) };
            const first = seen.get(key);
            if (first === undefined)
                seen.set(key, added);
            else if (reference === undefined)
                this.#twice(added, first);
            fields.push(added);
        }
        return { kind: 'map', ...at, fields, byKey: seen };
    }
    #keyText(key) {
        if (key === null || key === undefined)
            return '';
        if (this.#yaml.isScalar(key))
            return typeof key.value === 'string' ? key.value : (key.source ?? '');
        const { start, end } = stretchOf(key);
        return this.#source.text.slice(start, end);
    }
    #twice(again, first) {
        this.problems.push((0,problem/* problem */.C)('yaml-syntax', this.#source.place(again.keyStart, again.keyEnd), `The key ${(0,shown/* shown */.SP)(again.key)} stands twice in one entry.`, again.key === 'account'
            ? 'Begin a new entry with `- account:`, or delete one of the two.'
            : 'Keep one of the two, with everything that belongs under it.', [{ what: 'the first one', place: this.#source.place(first.keyStart, first.keyEnd) }]));
    }
    #scalar(node, at, written) {
        const plain = node.type === 'PLAIN' && node.tag === undefined;
        const notation = written && node.tag === undefined ? notationOf(node) : undefined;
        const useless = written ? this.#useless(node, at) : undefined;
        const scalar = { kind: 'scalar', plain, notation, notText: undefined, useless };
        // Nothing at all is an empty name, and `blank` says so.
        if (node.value === null && !node.source)
            return { ...scalar, ...this.#withProperties(at), text: '' };
        if (typeof node.value === 'string') {
            const stretch = node.value === '' && at.start === at.end ? this.#withProperties(at) : at;
            return { ...scalar, ...stretch, text: node.value };
        }
        return { ...scalar, ...at, text: node.source ?? '', notText: readAs(node.value) };
    }
    /** `& Other Stories` is a brand, and `&Other Stories` the anchor `Other` before the name `Stories`. */
    #useless(node, { start, end }) {
        if (start === end)
            return undefined;
        const { text } = this.#source;
        const found = [];
        if (node.anchor !== undefined && !this.#referredTo.has(node))
            found.push(text.lastIndexOf(`&${node.anchor}`, start - 1));
        if (node.tag === '!')
            found.push(text.lastIndexOf('!', start - 1));
        return found.length > 0 ? Math.min(...found) : undefined;
    }
    /** Where nothing stands but an anchor or a tag, these are what people took for a name. */
    #withProperties(at) {
        const { text } = this.#source;
        const lineStart = text.lastIndexOf('\n', at.start - 1) + 1;
        const properties = /[&!]\S*$/.exec(text.slice(Math.max(lineStart, at.start - 200), at.start).trimEnd());
        const start = properties ? Math.max(lineStart, at.start - 200) + properties.index : at.start;
        return { start, end: at.end };
    }
    #tooMany(at) {
        if (!this.#gaveUp) {
            this.#gaveUp = true;
            const message = `The references (\`*name\`) in this file bring in more than ${MOST_REFERRED} parts.`;
            const hint = 'Write the aliases out under their account instead of referring to them.';
            this.problems.push((0,problem/* problem */.C)('yaml-syntax', this.#source.placeOnLine(at.start, at.end), message, hint));
        }
        return { kind: 'lost', ...at };
    }
}
/** What each reference refers to: the last part of that name before it. */
function targetsOf(document, yaml) {
    const anchored = new Map();
    const targets = new Map();
    yaml.visit(document, {
        Node(_key, node) {
            if (yaml.isAlias(node)) {
                const target = anchored.get(node.source);
                if (target !== undefined)
                    targets.set(node, target);
            }
            else if (node.anchor !== undefined)
                anchored.set(node.anchor, node);
        },
    });
    return targets;
}
function stretchOf(node) {
    const range = node?.range;
    return { start: range?.[0] ?? 0, end: range?.[1] ?? range?.[0] ?? 0 };
}
function notationOf({ type }) {
    switch (type) {
        case 'PLAIN':
            return 'plain';
        case 'QUOTE_SINGLE':
            return 'single';
        case 'QUOTE_DOUBLE':
            return 'double';
        case 'BLOCK_LITERAL':
        case 'BLOCK_FOLDED':
            return 'block';
        default:
            return undefined;
    }
}
function readAs(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return 'number';
    if (typeof value === 'boolean')
        return 'boolean';
    if (value === null)
        return 'nothing';
    return value instanceof Date ? 'date' : 'other';
}

;// CONCATENATED MODULE: ./src/aliases/reading/syntax-problems.ts



/**
 * Everything that the YAML parser objects to, warnings included, in the words of people. The first error of a line
 * stands for the line: what follows it there is its consequence.
 */
function syntaxProblems(source, document, yaml) {
    const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    const opened = errors.some((one) => isUnclosedQuote(one) || isUnclosedBracket(one)) ? openings(document, yaml) : syntax_problems_NONE;
    const byLine = new Map();
    let soundUpTo = Number.POSITIVE_INFINITY;
    let adrift = false;
    for (const error of errors) {
        // Once the parser has lost the structure it objects to every word that follows.
        if (adrift && error.message.includes('in YAML stream'))
            continue;
        adrift ||= error.code === 'UNEXPECTED_TOKEN';
        const start = startOf(error, opened);
        if (!HARMLESS.has(error.code))
            soundUpTo = Math.min(soundUpTo, start);
        const { line } = source.lines.position(start);
        if (!byLine.has(line))
            byLine.set(line, { error, start });
    }
    // Behind an error that may be about more than its own line, the next one may be its consequence.
    let certain = true;
    const problems = capped([...byLine.values()], ({ error, start }) => {
        const found = asProblem(source, error, { start, certain });
        certain &&= found.fix !== undefined;
        return found;
    });
    return { problems, soundUpTo };
}
const syntax_problems_NONE = { quotes: [], brackets: [] };
/** What these object to is still read as it stands there. */
const HARMLESS = new Set(['TAG_RESOLVE_FAILED']);
function asProblem(source, error, { start, certain }) {
    const { message, hint, at, fix } = explain(source.text, error, start);
    const from = at ?? start;
    const place = source.placeOnLine(from, Math.max(from + 1, error.pos[1]));
    return (0,problem/* withFix */.Y)((0,problem/* problem */.C)('yaml-syntax', place, message, hint), certain && fix ? { source, ...fix } : undefined);
}
function openings(document, yaml) {
    const quotes = [];
    const brackets = [];
    yaml.visit(document, {
        Node(_key, node) {
            if (!node.range)
                return;
            const [start, end] = node.range;
            if (yaml.isScalar(node) && node.type?.startsWith('QUOTE'))
                quotes.push([start, end]);
            else if (yaml.isCollection(node) && node.flow === true)
                brackets.push([start, end]);
        },
    });
    return { quotes, brackets };
}
/** A quote or bracket that is never closed is reported where it opens: the parser only notices further down. */
function startOf(error, { quotes, brackets }) {
    const position = Math.max(0, error.pos[0]);
    if (isUnclosedQuote(error))
        return opening(quotes, position);
    return isUnclosedBracket(error) ? opening(brackets, position) : position;
}
/** The last stretch that opens before a position and lasts until there. Stretches are in the order of the file. */
function opening(stretches, position) {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((stretches[middle]?.[0] ?? 0) < position)
            low = middle + 1;
        else
            high = middle;
    }
    // The one that matters is among the nearest; looking further would take minutes on a file made to hurt.
    const near = stretches.slice(Math.max(0, low - 50), low);
    return near.findLast(([, end]) => end >= position - 1)?.[0] ?? position;
}

;// CONCATENATED MODULE: ./src/aliases/reading/unclosed-quotes.ts


const CLOSED = { '"': /^"(?:[^"\\]|\\.)*"$/s, "'": /^'(?:[^']|'')*'$/ };
/**
 * The parser takes such a quote for closed where the next line is not indented as the name would have to be. It stays read
 * as it always was: what an earlier version accepted must be found again.
 */
function unclosedQuotes(source, document, yaml) {
    const found = [];
    yaml.visit(document, {
        Scalar(_key, { type, range }) {
            if (!range || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE'))
                return;
            const mark = type === 'QUOTE_DOUBLE' ? '"' : "'";
            const written = source.text.slice(range[0], range[1]);
            if (written.charAt(written.length - 1) !== mark || CLOSED[mark].test(written))
                return;
            found.push({ start: range[0], end: range[1], mark });
        },
    });
    return capped(found, (one) => neverClosed(source, one));
}
function neverClosed(source, { start, end, mark }) {
    const [message, hint] = mark === '"'
        ? [
            'The double quote that opens here is never closed: `\\"` is a quote inside the name, and does not close it.',
            'Add one more " at the end of the name; if it does not end with a quote, delete the backslash.',
        ]
        : [
            "The single quote that opens here is never closed: '' is an apostrophe inside the name, and does not close it.",
            "Add one more ' at the end of the name; if it does not end with an apostrophe, delete one.",
        ];
    return (0,problem/* problem */.C)('yaml-syntax', source.placeOnLine(start, end), message, hint);
}

;// CONCATENATED MODULE: ./src/aliases/reading/useless-property.ts
/** A name of which YAML takes the first word for an instruction: `&Other Stories`, `!Important`. */



/** Nobody copies a longer name from a message. */
const useless_property_LONGEST = 256;
/** Says what YAML reads and what was probably meant. @param name.useless where the instruction begins */
function uselessProperty(source, name) {
    const { text, notation, useless: from, start, end } = name;
    const property = source.text.slice(from, start).trim();
    const what = property.startsWith('&') ? 'an anchor, to which nothing here refers' : 'a tag';
    const message = `YAML reads ${(0,shown/* shown */.SP)(property)} as ${what}, and only ${(0,shown/* shown */.SP)(text)} as the name.`;
    const cut = notation === 'plain' ? (0,cut_name/* cutOff */.q)(source.text, end) : '';
    const written = source.text.slice(from, end).replace(/\s*\n\s*/g, ' ') + cut;
    const inQuotes = end - from > useless_property_LONGEST || written.length > useless_property_LONGEST ? '' : `: ${(0,shown/* escaped */.Mk)(written)}`;
    const hint = `If it is a name, put it in quotes${inQuotes}. If not, delete ${(0,shown/* shown */.SP)(property)}.`;
    return (0,problem/* problem */.C)('yaml-syntax', source.placeOnLine(from, end), message, hint);
}

;// CONCATENATED MODULE: ./src/aliases/reading/yaml-read.ts














/** Reads a file with the parser that is the authority on what it means, and says what in it cannot be read. */
function readWithYaml(source, yaml) {
    const conflict = /^(?:(?:<{7}|\|{7}|>{7})(?: |\r?$)|={7}\r?$)/m.exec(source.text);
    if (conflict)
        return unread(source, mergeConflict(source, conflict.index));
    try {
        return withPastedRows(source, read(source, yaml));
    }
    catch {
        // Only input made to hurt gets here, by exhausting the stack.
        const message = 'This file cannot be read: it is nested too deeply.';
        const hint = 'A file holds entries, each with `account` and `aliases`: remove everything else.';
        return unread(source, (0,problem/* problem */.C)('yaml-syntax', source.place(0, 0), message, hint));
    }
}
/** Of a table that was pasted into a file there is one thing to say, and nothing of what YAML makes of its lines. */
function withPastedRows(source, file) {
    if (file.problems.length === 0)
        return file;
    const rows = pastedRows(source);
    if (rows === undefined)
        return file;
    const { first, last, found } = rows;
    const isAbove = ({ place }) => place.line < first;
    const isBelow = ({ place }) => place.line > last;
    const above = file.problems.filter(isAbove);
    // A line that YAML takes for more of the one above it is found there.
    if (above.length === file.problems.length && above.length > 0)
        return file;
    return { ...file, problems: [...above, found, ...file.problems.filter(isBelow)] };
}
function read(source, yaml) {
    // Keys that stand twice are found in `shapeOf`: the parser compares each key with all others, which takes minutes on
    // a file made to hurt.
    const document = yaml.parseDocument(withoutLoneControls(source.text), {
        version: '1.2',
        strict: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    });
    const syntax = syntaxProblems(source, document, yaml);
    const { shape, problems: shaping } = shapeOf(source, document, yaml);
    const odd = oddCharacters(source.text);
    const doubled = odd.length > 0 ? doubledLineEnds(source) : undefined;
    const sound = syntax.soundUpTo === Number.POSITIVE_INFINITY;
    const entries = [];
    const unusual = [];
    const useless = [];
    for (const map of entryShapes(shape)) {
        // Behind an error nothing can be believed, and what ends just before it may have been meant to go on.
        if (map.end >= syntax.soundUpTo)
            continue;
        for (const name of namesOf(map)) {
            if (name.useless !== undefined) {
                useless.push(uselessProperty(source, { ...name, useless: name.useless }));
                continue;
            }
            // Where its line ends in the middle of it, that is the mistake.
            if (odd.length > 0 && holdsLineEnd(source.text.slice(name.start, name.end)))
                continue;
            // A tag that is unknown leaves no name, and that is one mistake.
            const place = source.placeOnLine(name.start, name.end);
            if ((0,invisible/* isBlank */.z3)(name.text) && syntax.problems.some((one) => isSameSpot(one.place, place)))
                continue;
            if (!isOrdinarilyWritten(source, name))
                unusual.push({ ...name, source });
        }
        const entry = entryFrom(source, map);
        if (entry !== undefined)
            entries.push(entry);
    }
    const schema = sound ? schemaProblems(source, shape) : [];
    const unread = [...oddProblems(source, odd, shape), ...unclosedQuotes(source, document, yaml)];
    // The first of these on a line stands for the line.
    const oddLines = yaml_read_linesOf(unread);
    const parsing = syntax.problems.filter(({ place }) => !oddLines.has(place.line));
    const lines = yaml_read_linesOf([...unread, ...parsing]);
    const shapingOnly = shaping.filter(({ place }) => !lines.has(place.line));
    const problems = [...unread, ...parsing, ...shapingOnly, ...schema, ...useless];
    // Nothing else that could be said of such a file would be the cause.
    if (doubled !== undefined)
        return { source: source.lines, entries, unusual: [], problems: [doubled] };
    return { source: source.lines, entries, unusual, problems };
}
/** Of controls, those outside names: `control-character` is about names. */
function oddProblems(source, odd, shape) {
    if (odd.length === 0)
        return [];
    const names = entryShapes(shape)
        .flatMap((map) => [
        ...namesOf(map),
        // Of a key that is unknown because of it, `schema` says so.
        ...map.fields.map(({ keyStart, keyEnd }) => ({ start: keyStart, end: keyEnd })),
    ])
        .sort((a, b) => a.start - b.start);
    let at = 0;
    const outside = odd.filter(({ kind, start }) => {
        while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= start)
            at++;
        return kind === 'line-end' || (names[at]?.start ?? Number.POSITIVE_INFINITY) > start;
    });
    return oddCharacterProblems(source, outside);
}
function yaml_read_linesOf(problems) {
    return new Set(problems.map(({ place }) => place.line));
}
function isSameSpot(a, b) {
    return a.line === b.line && a.column === b.column;
}
function entryShapes(root) {
    if (root?.kind === 'map')
        return [root];
    return root?.kind === 'list' ? root.items.filter((item) => item.kind === 'map') : [];
}
function namesOf(map) {
    const account = field(map, 'account');
    const aliases = field(map, 'aliases');
    const items = aliases?.kind === 'list' ? aliases.items : [];
    return [
        ...(account?.kind === 'scalar' ? [{ ...account, what: 'account' }] : []),
        ...items.filter((item) => item.kind === 'scalar').map((item) => ({ ...item, what: 'alias' })),
    ];
}
/** Whether no rule needs to know more of a name than what YAML reads. */
function isOrdinarilyWritten(source, { text, plain, notation, notText, start, end }) {
    if (notText !== undefined ||
        !(0,ordinary/* isOrdinary */.P)(text, plain) ||
        (0,normal_form/* nfc */.aX)(text) !== text ||
        invisible/* UNSEEN_IN_FILE */.IT.test(text) ||
        /[\n\r]/.test(text))
        return false;
    if (notation !== 'plain')
        return true;
    const lineFeed = source.text.indexOf('\n', start);
    return (lineFeed === -1 || lineFeed >= end) && (0,cut_name/* cutOff */.q)(source.text, end) === '';
}
/** The entry as far as it can be understood; undefined without a name for the account. */
function entryFrom(source, map) {
    const names = namesOf(map);
    const account = names.find((name) => name.what === 'account' && !(0,invisible/* isBlank */.z3)(name.text));
    const aliases = names.filter((name) => name.what === 'alias' && !(0,invisible/* isBlank */.z3)(name.text));
    return account && (0,alias_file/* entryOf */.M)(source.lines, account, aliases);
}
function mergeConflict(source, at) {
    return (0,problem/* problem */.C)('yaml-syntax', source.placeOnLine(at, source.text.length), 'This file holds an unfinished merge: two versions of the same lines.', 'Keep the lines you want, and delete the rest with the lines of <<<<<<<, ======= and >>>>>>>.');
}
function unread(source, found) {
    return { source: source.lines, entries: [], unusual: [], problems: [found] };
}

;// CONCATENATED MODULE: ./src/aliases/reading/read-files.ts




/** Reads one alias file; see `readAliasFiles`. */
async function readAliasFile(file) {
    for (const read of await readAliasFiles([file]))
        return read;
    throw new Error('No file was read.');
}
/**
 * Reads alias files, each by itself: what they say, and what in them cannot be read. Never throws for what a file holds.
 * The parser that explains mistakes is loaded only when a file needs it.
 */
async function readAliasFiles(files) {
    const { parseEvents } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 3243));
    const read = [];
    for (const file of files) {
        const named = file.id === undefined ? {} : { id: file.id };
        const decoded = (0,decode/* decode */.D)(file);
        if (!decoded.ok) {
            const nothing = { entries: [], unusual: [], allowed: new Map() };
            read.push({ ...named, ...nothing, source: decoded.source.lines, problems: [decoded.problem] });
            continue;
        }
        const { source } = decoded;
        const entries = readPlainFile(source, parseEvents);
        const { problems, ...rest } = entries === undefined
            ? readWithYaml(source, await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)))
            : { source: source.lines, entries, unusual: [], problems: [] };
        const allowed = allowComments(source, rest.entries, rest.unusual);
        const misnamed = file.misnamed ? [(0,decode/* notUtf8Name */.u)(source)] : [];
        read.push({ ...named, ...rest, allowed, problems: [...misnamed, ...problems] });
    }
    return read;
}


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ addNames),
/* harmony export */   Qx: () => (/* binding */ settledFile),
/* harmony export */   ZN: () => (/* binding */ addName)
/* harmony export */ });
/* harmony import */ var _across_name_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(166);

/** What is kept of a file that was found settled. */
function settledFile(entries) {
    let aliases = 0;
    for (const { pairs } of entries)
        aliases += pairs.length;
    const names = new Set();
    addNames(names, entries);
    return { aliases, names: Int32Array.from(names).sort() };
}
/** Adds the numbers of all names of some entries: the accounts’ own and their aliases. */
function addNames(names, entries) {
    for (const { account, pairs } of entries) {
        addWithParts(names, account);
        for (const { alias } of pairs)
            addWithParts(names, alias);
    }
}
/** What stands between commas may be names of their own, if they are names elsewhere. */
function addWithParts(names, name) {
    addName(names, name);
    if (COMMA.test(name))
        for (const part of name.split(COMMA))
            addName(names, part.trim());
}
const COMMA = /[,，、،]/;
const HASHES = new _across_name_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .Hashes */ .H();
/** Adds the numbers of a name. Names that are equal or look alike share one; any others hardly ever do. */
function addName(names, name) {
    HASHES.take(name);
    names.add(HASHES.folded);
    names.add(HASHES.looked);
}


/***/ }),

/***/ 9863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   T: () => (/* binding */ SourceLines)
/* harmony export */ });
/** Where the lines of one alias file begin: all it takes to say where something stands, long after the file was read. */
class SourceLines {
    /** Path as the user knows it, with forward slashes. */
    file;
    /** In UTF-16 code units. */
    #length;
    #starts;
    constructor(file, text) {
        this.file = file;
        this.#length = text.length;
        const starts = [0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#starts = Int32Array.from(starts);
    }
    /** The position of a character offset (0-based, UTF-16 code units). Offsets outside the text are clamped to it. */
    position(offset) {
        const starts = this.#starts;
        const at = Math.max(0, Math.min(offset, this.#length));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - starts[low] + 1 };
    }
    /** The place of the characters from `start` up to `end` (exclusive). */
    place(start, end) {
        const from = this.position(start);
        const to = this.position(Math.max(start, end));
        return { file: this.file, ...from, endLine: to.line, endColumn: to.column };
    }
}
/** The text of one alias file, kept as long as somebody may have something to say about it. */
class SourceText {
    text;
    lines;
    /** @param file path as the user knows it, with forward slashes @param text decoded, without byte order mark */
    constructor(file, text) {
        this.text = text;
        this.lines = new SourceLines(file, text);
    }
    get file() {
        return this.lines.file;
    }
    /** The place of the characters from `start` up to `end` (exclusive). */
    place(start, end) {
        return this.lines.place(start, end);
    }
    /** The same, but only as far as the first line goes: a problem with a whole entry is shown where the entry begins. */
    placeOnLine(start, end) {
        const stretch = this.text.slice(start, end);
        const lineBreak = stretch.search(/\r?\n/);
        return this.place(start, lineBreak === -1 ? end : start + lineBreak);
    }
}


/***/ }),

/***/ 8526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readKnownAccounts)
/* harmony export */ });
/* unused harmony export KnownAccountsError */
/* harmony import */ var _files_given_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4250);

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
async function readKnownAccounts({ settings, cwd, env, show }) {
    const { knownAccounts: file, accountField, rules } = settings;
    if (file === undefined)
        return undefined;
    if (rules['unknown-account'] === 'off' && rules['alias-is-account'] === 'off')
        return undefined;
    const bytes = await contentOf(file, cwd, env.GITHUB_WORKSPACE);
    const { readAccountList } = await Promise.all(/* import() */[__webpack_require__.e(214), __webpack_require__.e(755)]).then(__webpack_require__.bind(__webpack_require__, 7755));
    const list = await readAccountList(bytes, { file, accountField });
    if (list.ok) {
        if (list.notes.length > 0)
            show.notice(`The list \`${file}\` of \`known-accounts\` was read. ${list.notes.join(' ')}`);
        return list.known;
    }
    throw new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be used. ${list.message}`, list.hint);
}
async function contentOf(file, cwd, workspace) {
    const given = await (0,_files_given_js__WEBPACK_IMPORTED_MODULE_0__/* .readGiven */ .Q)({ file, cwd, workspace });
    if (given.ok)
        return given.bytes;
    const { why, cause } = given;
    throw why === ''
        ? new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be read.`, 'Check the input: it is a path from where the command runs, and the file must be there before it runs.', { cause })
        : new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` is not read: ${why}.`, 'Name the file itself: one account name a line, CSV, or an Excel workbook (.xlsx).');
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   oF: () => (/* binding */ readListed)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3191);

const NOTHING = new Uint8Array();
/**
 * The alias files of a commit, as git stores them: no line ending, filter or edit of the working tree has touched them.
 * Nothing where it has no such folder.
 */
async function readCommit(repository, commit, path) {
    const files = await listCommit(repository, commit, path);
    return files && (await readListed(repository, files));
}
/** The same, unread. */
async function listCommit(repository, commit, path) {
    const folder = await repository.list(commit, repository.folder);
    if (folder.kind === 'missing' || (folder.kind === 'no-folder' && folder.what === 'file'))
        return undefined;
    if (folder.kind === 'no-folder') {
        const parts = path.split('/');
        return [{ path: parts.slice(0, parts.length - folder.above).join('/') || path, kind: folder.what }];
    }
    return folder.entries.flatMap(({ kind, id, path: below, utf8 }) => {
        const file = { path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path, below), kind, ...(utf8 ? {} : { misnamed: true }) };
        if (kind !== 'file')
            return (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(below) ? [] : [file];
        return (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1)(below) ? [{ ...file, id }] : [];
    });
}
/** Listed files with their contents, wherever the repository has them from. */
async function readListed(repository, files) {
    const contents = await repository.read(files.flatMap(({ id }) => (id === undefined ? [] : [id])));
    let next = 0;
    return files.map((file) => ({ ...file, bytes: file.id === undefined ? NOTHING : (contents[next++] ?? NOTHING) }));
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
        return refused('it is not a regular file');
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

/***/ 5987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ BucketDraft)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2748);

/**
 * A bucket that is being made. Two lists side by side hold it: a first push has hundreds of thousands of pairs that all
 * stand alike, and for each of them the lists take two references, to the pair as it was read and to what all share.
 */
class BucketDraft {
    /** Shared with the bucket that this one began as, until another pair comes. */
    #pairs = [];
    /** Nothing where a pair was taken away: closing the gap each time would take a large bucket apart far too slowly. */
    #known = [];
    #size = 0;
    #shares = false;
    constructor(before) {
        if (before instanceof BucketDraft && before.#size > before.#known.length / 2) {
            this.#pairs = before.#pairs;
            this.#known = before.#known.slice();
            this.#size = before.#size;
            this.#shares = true;
        }
        else
            for (const [pair, known] of before ?? [])
                this.#append(pair, known);
    }
    get size() {
        return this.#size;
    }
    get(pair) {
        const at = this.#placeOf(pair);
        return this.#isAt(at, pair) ? this.#known[at] : undefined;
    }
    set(pair, known) {
        const at = this.#placeOf(pair);
        if (!this.#isAt(at, pair)) {
            if (this.#shares)
                this.#pairs = this.#pairs.slice();
            this.#shares = false;
            this.#pairs.splice(at, 0, pair);
            this.#known.splice(at, 0, undefined);
        }
        if (this.#known[at] === undefined)
            this.#size++;
        this.#known[at] = known;
    }
    /** The same for many pairs, in any order, none of them twice, without those of which nothing is known. */
    setAll(pairs, knownOf) {
        const before = this.#size > 0 ? [...this] : [];
        const came = [...pairs].sort(_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff);
        this.#pairs = [];
        this.#known = [];
        this.#size = 0;
        this.#shares = false;
        let at = 0;
        for (const pair of came) {
            for (let next = before[at]; next !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(next[0], pair) < 0; next = before[++at])
                this.#append(...next);
            const known = knownOf(pair);
            if (known === undefined)
                continue;
            const same = before[at];
            if (same !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(same[0], pair) === 0)
                at++;
            this.#append(pair, known);
        }
        for (const [pair, known] of before.slice(at))
            this.#append(pair, known);
    }
    delete(pair) {
        const at = this.#placeOf(pair);
        if (!this.#isAt(at, pair) || this.#known[at] === undefined)
            return;
        this.#known[at] = undefined;
        this.#size--;
    }
    *[Symbol.iterator]() {
        for (const [at, pair] of this.#pairs.entries()) {
            const known = this.#known[at];
            if (known !== undefined)
                yield [pair, known];
        }
    }
    #append(pair, known) {
        this.#pairs.push(pair);
        this.#known.push(known);
        this.#size++;
    }
    #isAt(at, pair) {
        const there = this.#pairs[at];
        return there !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(there, pair) === 0;
    }
    /** Where a pair stands, or would stand. */
    #placeOf(pair) {
        let low = 0;
        let high = this.#pairs.length;
        const last = this.#pairs[high - 1];
        // The lines of a file come in order.
        if (last !== undefined && (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(last, pair) < 0)
            return high;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .ff)(this.#pairs[middle], pair) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
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
 * What a ledger says of people and runs comes from the environment, from git's configuration and from GitHub. Each of these
 * gives the text back if it is what it should be, else nothing: a runner may keep an address with a password in any of them.
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
/** A name that somebody signs in with, such as `ada` and `dependabot[bot]`. */
function login(text = '') {
    return /^[\w.-]{1,100}(?:\[bot\])?$/.test(text) ? text : undefined;
}
/** A person's name in their own writing, on one line and in bounds, without what cannot be seen. */
function personName(text = '') {
    if (/:\/\//.test(text))
        return undefined;
    const name = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ').replace(/[<>]/g, '');
    return name.trim().slice(0, 100).trim() || undefined;
}


/***/ }),

/***/ 967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
class LedgerError extends Error {
    name = 'LedgerError';
    code;
    /** What to do about it. */
    hint;
    constructor(failure) {
        super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
        this.code = failure.code;
        this.hint = failure.hint;
    }
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   PH: () => (/* binding */ readRemovedFile),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   bE: () => (/* binding */ writePending),
/* harmony export */   bx: () => (/* binding */ writeHeader),
/* harmony export */   ct: () => (/* binding */ readPending),
/* harmony export */   oc: () => (/* binding */ stray),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   sz: () => (/* binding */ writeRemoved)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5987);
/* harmony import */ var _checked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1396);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2420);




/** Grows when an older version could misread the files. */
const FORMAT = 1;
/** Grows when alias files are read into other pairs than before: `source/` must be read as its writer read it. */
const READER = 1;
function writeHeader(header) {
    const { target, path, branch, source, unexplained = [] } = header;
    const document = {
        format: FORMAT,
        reader: READER,
        source: source.commit,
        path,
        branch: branch ?? null,
        target: target
            ? {
                records: target.records,
                configuration: target.configuration,
                'account-field': target.accountField,
                'alias-field': target.aliasField,
            }
            : null,
        ...(unexplained.length > 0 ? { unexplained } : {}),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** @throws LedgerError for anything that no version of this program wrote, or only a newer one */
function readHeader(text) {
    const { format, reader, source, path, branch, target, unexplained = [] } = readObject(text, 'ledger.json');
    if (typeof format !== 'number' || typeof reader !== 'number')
        throw damaged('ledger.json');
    if (format > FORMAT || reader > READER) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o({
            code: 'ledger-newer',
            message: 'The ledger was written by a newer version of this action.',
            hint: 'Use that version here too.',
        });
    }
    if (typeof source !== 'string' || !/^[0-9a-f]{40,64}$/.test(source) || typeof path !== 'string')
        throw damaged('ledger.json');
    if (branch !== null && typeof branch !== 'string')
        throw damaged('ledger.json');
    return {
        commit: source,
        path,
        branch: branch ?? undefined,
        target: readTarget(target),
        ...readUnexplained(unexplained),
    };
}
function readUnexplained(value) {
    if (!Array.isArray(value))
        throw damaged('ledger.json');
    const unexplained = value.map((one) => {
        const { commit, time } = record(one) ?? {};
        if (typeof commit !== 'string' || !/^[0-9a-f]{40,64}$/.test(commit))
            throw damaged('ledger.json');
        if (typeof time !== 'string' || Number.isNaN(Date.parse(time)))
            throw damaged('ledger.json');
        return { commit, time };
    });
    return unexplained.length > 0 ? { unexplained } : {};
}
function readTarget(value) {
    if (value === null)
        return undefined;
    const target = record(value);
    const text = (name) => {
        const found = target?.[name];
        if (typeof found !== 'string')
            throw damaged('ledger.json');
        return found;
    };
    return {
        records: text('records'),
        configuration: text('configuration'),
        accountField: text('account-field'),
        aliasField: text('alias-field'),
    };
}
/**
 * One bucket of `pending/`, in parts: a line a pair, ordered by account, then alias.
 * @param redact takes secrets out of reasons, which are words of others. Names stay: they stand in `source/`, too
 */
function writePending(entries, redact) {
    const clean = (one) => ending({ ...one, reason: redact(one.reason) });
    return lines(entries, ({ sending, ended, latest, before, since, origin }) => ({
        ...(sending ? { state: 'sending', ...mark(sending), ...(ended ? { ended: clean(ended) } : {}) } : {}),
        ...(!sending && ended ? clean(ended) : {}),
        ...(latest ? { latest: clean(latest) } : {}),
        ...(before ? { before: { state: before.state, ...mark(before) } } : {}),
        ...(since ? { since } : {}),
        ...(origin ? { origin: writeOrigin(origin) } : {}),
    }));
}
/** One bucket of `removed/`, in parts. */
function writeRemoved(entries) {
    return lines(entries, ({ state, ...by }) => ({ state, ...mark(by) }));
}
function readPending(file, text) {
    return readLines(file, text, (line) => {
        const sending = line.state === 'sending' ? readMark(line) : undefined;
        const ended = readEnding(sending ? line.ended : line);
        const latest = line.latest === undefined ? undefined : readEnding(line.latest);
        if (line.latest !== undefined && !latest)
            return undefined;
        const before = line.before === undefined ? undefined : readRemoved(line.before);
        if (!ended && (!sending || line.ended !== undefined))
            return undefined;
        if (line.before !== undefined && !before)
            return undefined;
        const { since } = line;
        if (since !== undefined && !(typeof since === 'string' && /^[0-9a-f]{40,64}$/.test(since)))
            return undefined;
        const origin = line.origin === undefined ? undefined : readOrigin(line.origin);
        if (line.origin !== undefined && !origin)
            return undefined;
        return {
            ...(sending ? { sending } : {}),
            ...(ended ? { ended } : {}),
            ...(latest ? { latest } : {}),
            ...(before ? { before } : {}),
            ...(since ? { since } : {}),
            ...(origin ? { origin } : {}),
        };
    });
}
function readRemovedFile(file, text) {
    return readLines(file, text, readRemoved);
}
function readRemoved(value) {
    const line = record(value);
    const by = line && readMark(line);
    const state = line?.state;
    return by && (state === 'accepted' || state === 'unanswered') ? { state, ...by } : undefined;
}
function writeOrigin({ pull, commit, approvedBy }) {
    return {
        pull: pull ?? null,
        commit: commit ?? null,
        'approved-by': approvedBy.filter((by) => (0,_checked_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(by) !== undefined),
    };
}
function readOrigin(value) {
    const { pull, commit, 'approved-by': approvedBy } = record(value) ?? {};
    if (pull !== null && typeof pull !== 'number')
        return undefined;
    if (commit !== null && typeof commit !== 'string')
        return undefined;
    if (!Array.isArray(approvedBy) || !approvedBy.every((one) => typeof one === 'string'))
        return undefined;
    return { pull: pull ?? undefined, commit: commit ?? undefined, approvedBy };
}
function readEnding(value) {
    const line = record(value);
    const by = line && readMark(line);
    if (!line || !by || typeof line.reason !== 'string')
        return undefined;
    const { state, reason, code, tried } = line;
    if (state !== 'unanswered' && state !== 'rejected' && state !== 'unsent')
        return undefined;
    if (code !== undefined && typeof code !== 'string')
        return undefined;
    return ending({
        state,
        reason,
        ...by,
        ...(code ? { code } : {}),
        ...(state === 'unsent' && tried === true ? { tried } : {}),
    });
}
function readMark({ run, time }) {
    return typeof run === 'string' && typeof time === 'string' ? { run, time } : undefined;
}
function mark({ run, time }) {
    return { run, time };
}
function ending({ state, reason, code, run, time, tried }) {
    return { state, ...(code ? { code } : {}), reason, run, time, ...(tried ? { tried } : {}) };
}
/** Characters of one part of a file, about. Texts of more than 128 KiB are large objects to V8, which frees them late. */
const PART = 16 * 1024;
/** Of pairs that stand alike, one after the other, only the names are written anew. */
function lines(entries, write) {
    const parts = [];
    let text = '';
    let last;
    for (const [{ account, alias }, known] of entries) {
        if (last?.known !== known)
            last = { known, rest: JSON.stringify(write(known)).slice(1) };
        text += `${JSON.stringify({ account, alias }).slice(0, -1)},${last.rest}\n`;
        if (text.length < PART)
            continue;
        parts.push(text);
        text = '';
    }
    return [...parts, text];
}
/** Pairs whose lines agree in all but the names, one after the other, share what is known of them. */
function readLines(file, text, read) {
    const name = /\/([0-9a-f]{2})\.ndjson$/.exec(file)?.[1];
    const bucket = new _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BucketDraft */ .k();
    let last;
    for (const [{ account, alias, ...line }, number] of objectsIn(text, file)) {
        if (typeof account !== 'string' || typeof alias !== 'string' || (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU)(account) !== name)
            throw damaged(file, number);
        const rest = JSON.stringify(line);
        if (last?.rest !== rest) {
            const known = read(line);
            if (known === undefined)
                throw damaged(file, number);
            last = { rest, known };
        }
        bucket.set({ account, alias }, last.known);
    }
    return bucket;
}
/** The JSON objects of a file of the ledger, each with the number of its line. @throws LedgerError for any other line */
function* objectsIn(text, file) {
    for (const [index, row] of text.split('\n').entries())
        if (row !== '')
            yield [readObject(row, file, index + 1), index + 1];
}
/** @throws LedgerError where a file of the ledger, or a line of it, is no JSON object */
function readObject(text, file, line) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw damaged(file, line);
    }
    const object = record(value);
    if (object === undefined)
        throw damaged(file, line);
    return object;
}
function record(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value)
        ? value
        : undefined;
}
/** The error for a file of the ledger, or a line of it, that no version of this program wrote. */
function damaged(file, line) {
    return damage(`\`${file}\`${line === undefined ? '' : `, line ${line},`} is not what this action writes`);
}
/** The error for a line about a pair that must be in `source/`, and is not. */
function stray(file, { account, alias }) {
    const pair = `${JSON.stringify(alias)} of ${JSON.stringify(account)}`;
    return damage(`\`${file}\` has a line for ${pair}, which no file in \`source/\` holds`);
}
function damage(what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o({
        code: 'ledger-damaged',
        message: `The ledger is damaged: ${what}. It was left as it is.`,
        hint: 'Put the ref back to the last good commit of its history, or delete it and run `adopt` with the aliases that CustomerGauge has.',
    });
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   A_: () => (/* binding */ wasTried),
/* harmony export */   EX: () => (/* binding */ countEntries),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   jR: () => (/* binding */ pairsIn),
/* harmony export */   w0: () => (/* binding */ triedAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The bucket of an account, or of an alias file: the first byte of the SHA-256 of its name, in hex. */
function bucketOf(name) {
    // Pairs come account by account, and most accounts have several.
    if (name !== latest.name)
        latest = { name, bucket: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', name, 'hex').slice(0, 2) };
    return latest.bucket;
}
let latest = { name: '', bucket: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', '', 'hex').slice(0, 2) };
/** The entry of a pair, if there is one. */
function entryOf(buckets, pair) {
    return buckets.size === 0 ? undefined : buckets.get(bucketOf(pair.account))?.get(pair);
}
/** When a pair was last taken up or handed to CustomerGauge; nothing where no run is known to have done so. */
function triedAt({ sending, ended, latest }) {
    return (sending ?? latest ?? (ended && wasTried(ended) ? ended : undefined))?.time;
}
/** Whether the run that ended so had handed the pair to CustomerGauge. */
function wasTried({ state, tried }) {
    return state !== 'unsent' || tried === true;
}
/** All entries with their pairs, by bucket, then account, then alias. */
function* entriesOf(buckets) {
    for (const name of [...buckets.keys()].sort())
        yield* buckets.get(name) ?? [];
}
/** The pairs of all entries, in that order. */
function* pairsIn(buckets) {
    for (const [pair] of entriesOf(buckets))
        yield pair;
}
function countEntries(buckets) {
    let count = 0;
    for (const bucket of buckets.values())
        count += bucket.size;
    return count;
}


/***/ }),

/***/ 4516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSettled),
/* harmony export */   h: () => (/* binding */ writeSettled)
/* harmony export */ });
/* harmony import */ var _aliases_path_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6556);
/* harmony import */ var _aliases_settled_settled_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2682);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3191);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7486);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2420);





const ABOUT = 'about.json';
/**
 * The files of the folder by their names. A settled file has its line in `xx.ndjson`, `xx` being the bucket of its path, so
 * that an edit of one file rewrites one of them.
 * @param about.path the alias folder as the user knows it
 */
function writeSettled(settled, about) {
    const { checkedWith, tree } = about;
    const texts = new Map([[ABOUT, `${JSON.stringify({ 'checked-with': checkedWith, tree }, null, 2)}\n`]]);
    for (const { source, entries } of (0,_aliases_path_order_js__WEBPACK_IMPORTED_MODULE_3__/* .inPathOrder */ .$)(settled)) {
        const path = (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .belowFolder */ .Ys)(about.path, source.file);
        const { aliases, names } = (0,_aliases_settled_settled_file_js__WEBPACK_IMPORTED_MODULE_0__/* .settledFile */ .Qx)(entries);
        const line = JSON.stringify({ path, aliases, names: numbersAsText(names) });
        const name = `${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU)(path)}.ndjson`;
        texts.set(name, `${texts.get(name) ?? ''}${line}\n`);
    }
    return texts;
}
/** @throws LedgerError for anything that this program does not write */
function readSettled(texts) {
    const { 'checked-with': checkedWith, tree } = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(texts.get(ABOUT) ?? '', `settled/${ABOUT}`);
    if (typeof checkedWith !== 'string' || typeof tree !== 'string')
        throw (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(`settled/${ABOUT}`);
    const files = new Map();
    for (const [name, text] of texts) {
        if (name === ABOUT)
            continue;
        for (const [{ path, aliases, names }, number] of (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(text, `settled/${name}`)) {
            const numbers = numbersFromText(names);
            const hasPlace = typeof path === 'string' && name === `${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU)(path)}.ndjson` && !files.has(path);
            if (!hasPlace || !isCount(aliases) || numbers === undefined)
                throw (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(`settled/${name}`, number);
            files.set(path, { aliases, names: numbers });
        }
    }
    return { checkedWith, tree, files };
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** Four bytes a number, the lowest byte first, in Base64. */
function numbersAsText(numbers) {
    const bytes = Buffer.alloc(numbers.length * 4);
    for (const [index, number] of numbers.entries())
        bytes.writeInt32LE(number, index * 4);
    return bytes.toString('base64');
}
function numbersFromText(text) {
    if (typeof text !== 'string')
        return undefined;
    const bytes = Buffer.from(text, 'base64');
    // Node passes over what is no Base64.
    if (bytes.length % 4 !== 0 || bytes.toString('base64') !== text)
        return undefined;
    const numbers = new Int32Array(bytes.length / 4);
    for (let at = 0; at < numbers.length; at++)
        numbers[at] = bytes.readInt32LE(at * 4);
    return numbers;
}


/***/ }),

/***/ 8726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ checkAliases),
  vH: () => (/* binding */ checkFile),
  xp: () => (/* binding */ checkRead),
  NB: () => (/* binding */ entriesById)
});

// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 2 modules
var invisible = __webpack_require__(5098);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/names/spaces.ts
var spaces = __webpack_require__(2708);
// EXTERNAL MODULE: ./src/aliases/path-order.ts
var path_order = __webpack_require__(6556);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 21 modules
var read_files = __webpack_require__(7139);
// EXTERNAL MODULE: ./src/aliases/nearest.ts
var nearest = __webpack_require__(7222);
// EXTERNAL MODULE: ./src/rules/all.ts + 2 modules
var rules_all = __webpack_require__(8093);
;// CONCATENATED MODULE: ./src/rules/checking/allowed.ts


/** Where these are broken nobody can say what a file means, or what would be sent. */
const NEVER = ['yaml-syntax', 'schema', 'duplicate-alias', 'conflicting-alias'];
/** @param words what stands behind `# allow:` on the line of a name */
function isAllowed(rule, words) {
    return words?.includes(rule) === true && !NEVER.includes(rule);
}
/**
 * What is left of some findings. A comment that does not do what it says is named in the hint of what it leaves.
 * @param allowed the comments of each file
 */
function withoutAllowed(findings, allowed) {
    return findings.flatMap((found) => {
        const words = allowed.get(found.place.file)?.get(found.place.line);
        if (words === undefined)
            return [found];
        if (isAllowed(found.rule, words))
            return [];
        const wrong = words.map((word) => mistakeIn(word, found.rule)).find((mistake) => mistake !== undefined);
        return [wrong === undefined ? found : { ...found, hint: `${ended(found.hint)} ${wrong}` }];
    });
}
function mistakeIn(word, rule) {
    if (word === rule)
        return `No comment can allow \`${rule}\`.`;
    if (rules_all/* RULE_IDS */.I.includes(word))
        return undefined;
    const meant = (0,nearest/* nearest */.p)(word, rules_all/* RULE_IDS */.I, 4);
    return `The comment here allows \`${word}\`, which is no rule${meant === undefined ? '.' : `. Did you mean \`${meant}\`?`}`;
}
/** A hint may end with what is to be written, without a full stop. */
function ended(hint) {
    return /[.?!]$/.test(hint) ? hint : `${hint}.`;
}

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/rules/checking/misread-first.ts
/** What to look at first where a problem may be the consequence of another one. */

/**
 * Where one of the names that a problem is about may be read otherwise than it was meant, as `Store #5` and `Store #6` are
 * both read as `Store`, the hint says to look at that first: before it is fixed, nothing should be deleted.
 * @param ofFiles what is wrong in the files one by one
 */
function misreadFirst(problems, ofFiles) {
    const misread = new Map();
    for (const one of ofFiles)
        if (isMisread(one))
            misread.set(keyOf(one.place), one);
    return misread.size === 0 ? problems : problems.map((found) => after(found, misread));
}
/** Only of such names these two rules know no fix; and broken YAML means nothing. */
function isMisread({ rule, fix }) {
    if (rule === 'yaml-syntax')
        return true;
    return (rule === 'ambiguous-text' || rule === 'not-text') && fix === undefined;
}
function after(found, misread) {
    const places = [found.place, ...found.related.map(({ place }) => place)];
    const first = places.map((place) => misread.get(keyOf(place))).find((one) => one !== undefined);
    if (first === undefined)
        return found;
    const { file, line } = first.place;
    const where = file === found.place.file ? `line ${line}` : `line ${line} of ${file}`;
    const hint = `First look at ${where}, where YAML may read another name than was meant. ${misread_first_ended(first.hint)} If this problem then is still there: ${(0,shown/* lowerFirst */.oZ)(found.hint)}`;
    return { ...found, hint };
}
/** A fix may end with what is to be written, without a full stop. */
function misread_first_ended(hint) {
    return hint.endsWith('.') ? hint : `${hint}.`;
}
function keyOf({ file, line }) {
    return `${line}:${file}`;
}

// EXTERNAL MODULE: ./src/rules/checking/names.ts + 2 modules
var checking_names = __webpack_require__(4706);
// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/rules/alias-is-account.ts
var alias_is_account = __webpack_require__(7230);
// EXTERNAL MODULE: ./src/rules/alias-is-own-name.ts
var alias_is_own_name = __webpack_require__(5501);
// EXTERNAL MODULE: ./src/rules/conflicting-alias.ts
var conflicting_alias = __webpack_require__(4556);
// EXTERNAL MODULE: ./src/rules/duplicate-alias.ts
var duplicate_alias = __webpack_require__(427);
;// CONCATENATED MODULE: ./src/rules/checking/pairs.ts





/**
 * Applies the rules about pairs. Of two that contradict each other the later one is reported and names the earlier, so
 * `entries` come in the order of their files' paths and of their lines.
 */
function checkPairs(entries, known) {
    const accounts = new Map();
    for (const entry of entries)
        if (!accounts.has(entry.account))
            accounts.set(entry.account, entry);
    const pairs = new pair_set/* PairSet */.X_();
    const all = [];
    const add = (rule, found) => {
        all.push({ rule, ...found });
    };
    for (const entry of entries) {
        for (const pair of entry.pairs) {
            const same = pairs.add(pair);
            if (same !== undefined) {
                add(duplicate_alias/* DUPLICATE_ALIAS */.b.id, (0,duplicate_alias/* duplicateAlias */.w)(pair, same));
                continue;
            }
            if (pair.alias === pair.account) {
                add(alias_is_own_name/* ALIAS_IS_OWN_NAME */.D.id, (0,alias_is_own_name/* aliasIsOwnName */.k)(pair, entry));
                continue;
            }
            const other = pairs.firstOf(pair.alias);
            // Where the alias is the other's own name, `alias-is-account` says it better.
            if (other !== undefined && other !== pair && other.alias !== other.account)
                add(conflicting_alias/* CONFLICTING_ALIAS */.G.id, (0,conflicting_alias/* conflictingAlias */.J)(pair, other));
            const account = accounts.get(pair.alias);
            if (account !== undefined)
                add(alias_is_account/* ALIAS_IS_ACCOUNT */._S.id, (0,alias_is_account/* aliasIsAccount */.Od)(pair, account));
            else if (known?.names.has(pair.alias))
                add(alias_is_account/* ALIAS_IS_ACCOUNT */._S.id, (0,alias_is_account/* aliasIsKnownAccount */.bj)(pair));
        }
    }
    return { pairs, accounts, found: all };
}

// EXTERNAL MODULE: ./src/rules/looks-alike.ts + 2 modules
var looks_alike = __webpack_require__(3094);
// EXTERNAL MODULE: ./src/rules/several-names.ts
var several_names = __webpack_require__(5478);
// EXTERNAL MODULE: ./src/rules/severities.ts
var rules_severities = __webpack_require__(6748);
// EXTERNAL MODULE: ./src/rules/unknown-account.ts + 1 modules
var unknown_account = __webpack_require__(3275);
;// CONCATENATED MODULE: ./src/rules/check.ts














/**
 * Reads all alias files and applies every rule. The result depends on the files alone, not on the order in which they
 * are given. Never throws for what a file holds.
 */
async function checkAliases(files, options) {
    return checkRead(await (0,read_files/* readAliasFiles */._)(files), options);
}
/** The same for files that were read before. */
function checkRead(files, options) {
    const { severities, known, accepted } = options;
    const read = (0,path_order/* inPathOrder */.$)(files);
    const all = read.flatMap(({ entries }) => entries);
    const { pairs, accounts, found } = checkPairs(all, known);
    const others = {
        ownerOf: (text) => (accounts.has(text) ? text : pairs.firstOf(text)?.account),
    };
    const isOneSpaceCertain = commonSpelling(all, known);
    const ofFiles = read.flatMap((file) => foundInFile(file, { severities, others, accepted, isOneSpaceCertain }));
    const meant = withoutErrors(severities);
    const findings = [
        ...ofFiles,
        ...misreadFirst(found, ofFiles),
        ...(severities['looks-alike'] === 'off' ? [] : by(looks_alike/* LOOKS_ALIKE */.C.id, (0,looks_alike/* findLookAlikes */.Y)(all))),
        ...(known === undefined ? [] : by(unknown_account/* UNKNOWN_ACCOUNT */.v.id, (0,unknown_account/* unknownAccounts */.B)(all, { known, meant }))),
    ];
    const settled = () => {
        const wrong = new Set(findings.map(({ place }) => place.file));
        return read.filter((file) => !wrong.has(file.source.file) && !file.entries.some(mayChange));
    };
    const left = withoutAllowed(findings, new Map(read.map(({ source, allowed }) => [source.file, allowed])));
    const problems = asProblems(left, severities).sort(compareProblems);
    return { pairs, entries: entriesById(read), settled, problems };
}
/** What is wrong in one file by itself. */
function checkFile(file, severities) {
    const found = foundInFile(file, { severities, others: { ownerOf: () => undefined }, isOneSpaceCertain: () => false });
    return asProblems(withoutAllowed(found, new Map([[file.source.file, file.allowed]])), severities);
}
/** Of rules that are off, too: a file in which they find something has to be looked at when they are switched on. */
function foundInFile(file, context) {
    const { severities, isOneSpaceCertain } = context;
    const spelling = file.unusual.flatMap((name) => {
        const { line } = file.source.position(name.start);
        const minds = (rule) => severities[rule] !== 'off' &&
            !isAllowed(rule, file.allowed.get(line)) &&
            (rule !== 'odd-space' || (name.what === 'account' && isOneSpaceCertain(name.text)));
        return (0,checking_names/* checkSpelling */.h8)(name, minds);
    });
    // What is read from a line with an error is not what was meant.
    const broken = new Set(file.problems.filter(({ rule }) => rule === 'yaml-syntax').map(({ place }) => place.line));
    const names = (0,checking_names/* checkNames */.LN)(file, context).filter(({ place }) => !broken.has(place.line));
    return [...file.problems, ...spelling, ...names];
}
/**
 * Whether an account should certainly be written with common spaces: it is so in the list of known accounts, or else in
 * another entry, and nowhere as it is here.
 */
function commonSpelling(entries, known) {
    const times = new Map();
    return (account) => {
        const text = (0,normal_form/* nfc */.aX)(account);
        const common = (0,spaces/* commonSpaces */.VJ)(text.trim());
        if (known !== undefined)
            return known.names.has(common) && !known.names.has(text);
        if (times.size === 0)
            for (const one of entries)
                times.set(one.account, (times.get(one.account) ?? 0) + 1);
        return times.has(common) && times.get(text) === 1;
    };
}
function by(rule, all) {
    return all.map((found) => ({ rule, ...found }));
}
function asProblems(findings, severities) {
    return findings.flatMap(({ known, ...found }) => {
        const severity = (0,rules_severities.severityOf)(found.rule, severities, { ...found, ...(known ? { known } : {}) });
        return severity === 'off' ? [] : [{ ...found, severity }];
    });
}
/** Stray white space and invisible characters are errors of their own; where they are none, the name is sent as it is. */
function withoutErrors(severities) {
    if ((0,rules_severities.severityOf)('stray-space', severities) !== 'error')
        return (account) => account;
    return (0,rules_severities.severityOf)('control-character', severities) === 'error' ? invisible/* visiblePart */.MR : (account) => account.trim();
}
/** What files with an id say, by that id. */
function entriesById(files) {
    return new Map(files.flatMap(({ id, entries }) => (id === undefined ? [] : [[id, entries]])));
}
/** Whether what is found in an entry may change with other files, although nothing is found in it now. */
function mayChange({ account, pairs }) {
    return dependsOnOthers(account) || pairs.some(({ alias }) => dependsOnOthers(alias));
}
function dependsOnOthers(name) {
    return invisible/* INVISIBLE */.kH.test(name) || (several_names/* SEPARATES_NAMES */.Eg.test(name) && (0,several_names/* commaParts */.c6)(name).length > 1);
}
function compareProblems(a, b) {
    return ((0,alias/* compareText */.n6)(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        (0,alias/* compareText */.n6)(a.rule, b.rule) ||
        (0,alias/* compareText */.n6)(a.message, b.message));
}


/***/ }),

/***/ 5187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checkedWith)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/rules/fingerprint.generated.ts
// Generated by `npm run generate` from the files of src/aliases and src/rules and the versions of the parsers.
/** Another one for every change of the rules. */
const RULES_FINGERPRINT = 'd7b37ccf32acfb446ded1216c58f0e2ad503cf6389d079f19e9fc60c0a7a9136';

;// CONCATENATED MODULE: ./src/rules/checked-with.ts


/**
 * Stands for everything but the files that decides what a check finds: the rules as they are written, their severities, the
 * known accounts, and the version of Unicode that names are compared by. Equal for equal checks only.
 */
function checkedWith({ severities, known }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    hash.update(JSON.stringify([RULES_FINGERPRINT, process.versions.unicode, Object.entries(severities).sort()]));
    if (known)
        for (const name of [...known.names].sort())
            hash.update(`\n${JSON.stringify(name)}`);
    return hash.digest('hex');
}


/***/ }),

/***/ 4706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LN: () => (/* binding */ checkNames),
  h8: () => (/* binding */ checkSpelling),
  yE: () => (/* binding */ stopsOnlyWhatIsNew)
});

// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 2 modules
var invisible = __webpack_require__(5098);
// EXTERNAL MODULE: ./src/rules/ambiguous-text.ts
var ambiguous_text = __webpack_require__(9143);
// EXTERNAL MODULE: ./src/rules/blank.ts
var blank = __webpack_require__(541);
// EXTERNAL MODULE: ./src/rules/control-character.ts
var control_character = __webpack_require__(6420);
// EXTERNAL MODULE: ./src/rules/damaged-text.ts
var damaged_text = __webpack_require__(8702);
// EXTERNAL MODULE: ./src/rules/enclosing-quotes.ts
var enclosing_quotes = __webpack_require__(6187);
// EXTERNAL MODULE: ./src/aliases/names/cut-name.ts
var cut_name = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/aliases/names/plain-text.ts
var plain_text = __webpack_require__(3003);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
// EXTERNAL MODULE: ./src/rules/fix/fixed-text.ts
var fixed_text = __webpack_require__(9277);
;// CONCATENATED MODULE: ./src/rules/fix/fix-name.ts
/** The one certain fix of a name. */





/**
 * What to write instead of a name so that everything is gone that an enabled rule minds and that has one certain fix: quotes
 * around what is no text or may be taken for none, no white space at its ends, no character that nobody sees, its normal
 * form. One name has one fix, whatever its problems are: they cannot contradict each other. Undefined where the fix
 * is not certain.
 */
function fixName(name, minds) {
    const { source, start, notation } = name;
    const written = source.text.slice(start, name.end);
    // Text on several lines with a line break in the name may as well have been meant as several names.
    if (notation === undefined || (/[\n\r]/.test(written) && /[\n\r]/.test(name.text.trim())))
        return undefined;
    // Quotes would make certain what is not: whether a second line or what follows a # belongs to the name.
    if (notation === 'plain' && (written.includes('\n') || (0,cut_name/* cutOff */.q)(source.text, name.end) !== ''))
        return undefined;
    // Nobody is called what YAML reads as an empty value.
    if (name.notText === 'nothing')
        return undefined;
    if (name.notText !== undefined)
        return { source, start, end: name.end, text: (0,shown/* quoted */.TL)(name.text) };
    const text = (0,fixed_text/* fixedText */.G)(name.text, minds);
    if (text === undefined)
        return undefined;
    if (notation !== 'block')
        return { source, start, end: name.end, text: inNotation(text, notation) };
    // A comment in its first line would be lost.
    if (!/^[|>][-+\d]*[ \t]*\r?\n/.test(written))
        return undefined;
    return { source, start, end: start + lengthOfBlock(written), text: (0,shown/* escaped */.Mk)(text) };
}
/** The line breaks behind a block belong to what follows it. Anything else that looks like white space is part of the name. */
function lengthOfBlock(written) {
    let length = written.length;
    while (length > 0 && ' \t\r\n'.includes(written.charAt(length - 1)))
        length--;
    return length;
}
function inNotation(text, notation) {
    // What is left of these is wanted, and is seen only as an escape.
    if (notation === 'double' || (0,invisible/* invisibleAt */.fh)(text).length > 0)
        return (0,shown/* escaped */.Mk)(text);
    if (notation === 'single')
        return `'${text.replaceAll("'", "''")}'`;
    return staysPlain(text) ? text : (0,shown/* escaped */.Mk)(text);
}
/** Whether a text is certainly read as itself without quotes, wherever a name may stand. */
function staysPlain(text) {
    return /^[\p{L}\p{N}][^:#,[\]{}]*$/u.test(text) && text.trim() === text && (0,plain_text/* isPlainlyText */.z)(text);
}

// EXTERNAL MODULE: ./src/rules/not-a-name.ts + 1 modules
var not_a_name = __webpack_require__(603);
// EXTERNAL MODULE: ./src/rules/not-nfc.ts
var not_nfc = __webpack_require__(502);
// EXTERNAL MODULE: ./src/rules/not-text.ts
var not_text = __webpack_require__(8515);
// EXTERNAL MODULE: ./src/rules/odd-space.ts
var odd_space = __webpack_require__(8965);
// EXTERNAL MODULE: ./src/rules/several-names.ts
var several_names = __webpack_require__(5478);
// EXTERNAL MODULE: ./src/rules/stray-space.ts
var stray_space = __webpack_require__(9229);
// EXTERNAL MODULE: ./src/rules/too-long.ts
var too_long = __webpack_require__(3500);
;// CONCATENATED MODULE: ./src/rules/checking/quick-look.ts
/** A quick look at what a name says: which names the rules need not be asked about. Nearly all pass, and there may be a million. */


const LOOK = 1;
/** A rule looks at it where another character beyond ASCII follows: the two may be bytes of one. */
const LEAD = 2;
/** A rule looks at it where the name begins with it. */
const QUOTE = 3;
/** By code unit: 0 for those of which no rule makes anything. */
const KINDS = new Uint8Array(0x10000);
for (const [kind, characters] of [
    [LEAD, '√¬‚ƒ≈├┬─┼ΓРС'],
    [QUOTE, '"“”„\'`´‘’‚«»‹›「『＂'],
    // What separates names, what escapes begin with, and lost characters.
    [LOOK, '\t\v\f;；؛|｜¦,，、،&\\%\ufffd锟Ãï'],
])
    for (const character of characters)
        KINDS[character.charCodeAt(0)] = kind;
for (let code = 0xc2; code <= 0xf4; code++)
    KINDS[code] ||= LEAD;
/** Whether any rule about what a name says may find something in it. */
function isWorthALook(text) {
    if (text.length > too_long/* LONGEST_NAME */.B)
        return true;
    for (let at = 0; at < text.length; at++) {
        const kind = KINDS[text.charCodeAt(at)];
        if (kind === 0)
            continue;
        if (kind === LOOK)
            return true;
        if (text.charCodeAt(at + 1) >= 0x80)
            return true;
        if (kind === QUOTE && at === 0)
            return true;
    }
    return (0,not_a_name/* mayBeNoName */.Rf)(text);
}

;// CONCATENATED MODULE: ./src/rules/checking/names.ts
/** The rules about one name by itself. */
















/** Of a name that one of these is about, the others are not asked: one mistake gives one problem. */
const FIRST = [not_text/* NOT_TEXT */.Q, blank/* BLANK */.Z];
const SPELLING = [ambiguous_text/* AMBIGUOUS_TEXT */.R, stray_space/* STRAY_SPACE */.L, odd_space/* ODD_SPACE */.Z, control_character/* CONTROL_CHARACTER */.g, not_nfc/* NOT_NFC */.e];
/**
 * What is wrong with a name as it is written. Of a rule that is off something may be found, too.
 * @param minds which rules are about it: what a fix takes away
 */
function checkSpelling(scalar, minds) {
    const name = spelled(scalar, minds);
    const comment = (0,invisible/* isBlank */.z3)(name.text) ? (0,not_a_name/* commentedOut */.ZW)(name) : undefined;
    if (comment !== undefined)
        return [{ rule: not_a_name/* NOT_A_NAME */.st.id, ...comment }];
    for (const rule of FIRST) {
        const all = rule.find(name);
        if (all.length > 0)
            return all.map((found) => ({ rule: rule.id, ...found }));
    }
    return SPELLING.flatMap((rule) => rule.find(name).map((found) => ({ rule: rule.id, ...found })));
}
function spelled(scalar, minds) {
    const { what, source, start, end } = scalar;
    let fix = 'unknown';
    return {
        ...scalar,
        minds,
        place: source.placeOnLine(start, end),
        subject: subjectOf(what),
        fix() {
            if (fix === 'unknown')
                fix = fixName(scalar, minds);
            return fix;
        },
    };
}
/** What is wrong with what the names of a file say. */
function checkNames({ entries, unusual }, context) {
    const all = [];
    // What YAML reads otherwise is not sent as it stands, and that has been said.
    const noText = new Set(unusual.filter(({ notText }) => notText !== undefined).map(({ start }) => start));
    const odd = new Set(unusual.map(({ start }) => start));
    // Most files have no unusual name, and then nothing has to be looked up.
    const isLookedAt = unusual.length === 0
        ? isWorthALook
        : (text, start) => (isWorthALook(text) || odd.has(start)) && !noText.has(start);
    for (const entry of entries) {
        const { account, source, start, end } = entry;
        if (isLookedAt(account, start)) {
            const name = { what: 'account', text: account, account, place: source.place(start, end) };
            const known = context.accepted?.accounts.has(account) ?? false;
            all.push(...findingsIn({ ...name, subject: subjectOf('account') }, context.others, known));
        }
        for (const pair of entry.pairs) {
            if (!isLookedAt(pair.alias, pair.start))
                continue;
            const name = { what: 'alias', text: pair.alias, account, place: (0,alias/* placeOf */.$t)(pair) };
            const known = context.accepted?.pairs.has(pair) ?? false;
            all.push(...findingsIn({ ...name, subject: subjectOf('alias') }, context.others, known));
        }
    }
    return all;
}
/** Whether CustomerGauge has such a name already decides about these. */
const CONTENT = [damaged_text/* DAMAGED_TEXT */.g, several_names/* SEVERAL_NAMES */.E7];
const REST = [enclosing_quotes/* ENCLOSING_QUOTES */.N, too_long/* TOO_LONG */.c];
/** Whether a problem is an error only as long as CustomerGauge does not have the name. */
function stopsOnlyWhatIsNew({ rule, severity }) {
    return severity === 'error' && [not_a_name/* NOT_A_NAME */.st, ...CONTENT].some(({ id }) => id === rule);
}
function findingsIn(name, others, known) {
    const none = not_a_name/* NOT_A_NAME */.st.find(name);
    if (none !== undefined)
        return [{ rule: not_a_name/* NOT_A_NAME */.st.id, ...none, known }];
    const all = [];
    for (const rule of CONTENT) {
        const found = rule.find(name, others);
        if (found !== undefined)
            all.push({ rule: rule.id, ...found, known });
    }
    for (const rule of REST) {
        const found = rule.find(name);
        if (found !== undefined)
            all.push({ rule: rule.id, ...found });
    }
    return all;
}
function subjectOf(what) {
    return what === 'account' ? 'The account name' : 'The alias';
}


/***/ }),

/***/ 6748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_SEVERITIES: () => (/* binding */ DEFAULT_SEVERITIES),
/* harmony export */   isRule: () => (/* binding */ isRule),
/* harmony export */   parseRules: () => (/* binding */ parseRules),
/* harmony export */   severityOf: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _aliases_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7222);
/* harmony import */ var _all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8093);
/** The input `rules`: what it makes of each rule. */


/** What holds where nobody says otherwise. */
const DEFAULT_SEVERITIES = {};
/** Without these two nothing else that a file says can be believed. */
const FIXED = ['yaml-syntax', 'schema'];
const LEVELS = ['error', 'warning', 'off'];
const OWN = new Map(_all_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id, severity }) => [id, severity]));
/** How bad a finding of a rule is. What the input `rules` says holds for all findings of a rule. */
function severityOf(rule, severities, found) {
    const severity = severities[rule] ?? found?.severity ?? OWN.get(rule) ?? 'error';
    return found?.known && severity === 'error' ? 'warning' : severity;
}
/**
 * Reads the input `rules`: a map of rule id to `error`, `warning` or `off`. Every mistake is returned, as a sentence each.
 *
 * @param map the parsed YAML map; `undefined` or `null` where the input is empty
 */
function parseRules(map) {
    if (map === undefined || map === null)
        return { ok: true, severities: DEFAULT_SEVERITIES };
    if (typeof map !== 'object' || Array.isArray(map)) {
        return { ok: false, problems: ['must be a YAML map of rule and severity, for instance `too-long: error`.'] };
    }
    const severities = {};
    const problems = [];
    for (const [id, value] of Object.entries(map)) {
        const level = LEVELS.find((one) => one === value);
        if (!isRule(id))
            problems.push(unknownRule(id));
        else if (level === undefined)
            problems.push(`\`${id}\` must be \`error\`, \`warning\` or \`off\`.`);
        else if (FIXED.includes(id) && level !== 'error')
            problems.push(`\`${id}\` is always an error: leave it out.`);
        else
            severities[id] = level;
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, severities };
}
function isRule(id) {
    return _all_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I.includes(id);
}
function unknownRule(id) {
    const meant = (0,_aliases_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(id, _all_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I, 4);
    const hint = meant === undefined ? `The rules are ${_all_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I.join(', ')}.` : `Did you mean \`${meant}\`?`;
    return `\`${id}\` is not a rule. ${hint}`;
}


/***/ })

};
