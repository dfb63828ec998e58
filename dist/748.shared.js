export const id = 748;
export const ids = [748];
export const modules = {

/***/ 5895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ aliasEntry)
/* harmony export */ });
/* harmony import */ var _names_normal_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4155);

/**
 * Builds an entry. Only here are names converted to their normal form.
 * @param normal whether all names are known to be in normal form already
 */
function aliasEntry(source, account, aliases, normal = false) {
    // Copies texts through JSON, because a substring of a file's text would keep the whole text in memory.
    const texts = JSON.parse(JSON.stringify([account, ...aliases].map(({ text }) => text)));
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


/***/ }),

/***/ 8673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ problem),
/* harmony export */   Y: () => (/* binding */ withFix)
/* harmony export */ });
function problem(rule, place, message, hint, related = []) {
    return { rule, place, message, hint, related };
}
/** Adds the one certain fix to a problem, if there is one. */
function withFix(found, fix) {
    return fix === undefined ? found : { ...found, fix };
}


/***/ }),

/***/ 8409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOrdinary)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3003);
/* harmony import */ var _spaces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2708);
/** Recognises ordinary names, which no rule about spelling needs to check. */


/**
 * Whether no rule about spelling can find anything in a name. The caller must know that the name is on one line, is in NFC,
 * and has no character of `UNSEEN_IN_FILE`.
 * @param plain whether it is written without quotes
 */
function isOrdinary(text, plain) {
    return (text !== '' &&
        text.trim() === text &&
        !text.includes('  ') &&
        (!text.includes('\u3000') || (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .oddSpaceIn */ .r)(text) === undefined) &&
        (!plain || (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainlyText */ .z)(text)));
}


/***/ }),

/***/ 853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   uj: () => (/* binding */ notUtf8Name)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8673);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9863);


// Without `stream`, decoders keep no state, so they can be shared. Both drop a byte order mark at the start.
const STRICT = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder('utf-8');
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** Decodes a file. It must be UTF-8, with or without byte order mark, and stored in the repository itself. */
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
    return refused('lfs-pointer', source, 0, 'This file is only a Git LFS pointer: its content is stored elsewhere.', 'Take YAML files out of Git LFS: remove the pattern from .gitattributes and commit the file again.');
}
/** Decodes bytes that are known to be UTF-8. */
function textOf(bytes) {
    return STRICT.decode(bytes);
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
    // A link's target is never read, so its name has to tell whether it is for a file or for a folder.
    const file = kind === 'symlink' && /\.ya?ml$/i.test(path);
    const hint = file
        ? `Put the YAML file itself here instead of ${what}, or delete it.`
        : `Put the folder itself here instead of ${what}, delete it, or set \`path\` to the folder that it leads to.`;
    const message = `This is ${what}, not a ${file ? 'file' : 'folder'}: what it points to is not read.`;
    return refused('no-file', new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(path, ''), 0, message, hint);
}
/** Recognises UTF-16 by its byte order mark, or else by zeros in every second byte, because alias files begin with ASCII. */
function isUtf16([first, second, third, fourth]) {
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return true;
    return (second === 0 && fourth === 0 && !!first && !!third) || (first === 0 && third === 0 && !!second && !!fourth);
}
function utf16(path) {
    const message = 'This file is saved as UTF-16, which YAML tools and git handle badly.';
    return refused('utf-16', new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(path, ''), 0, message, 'Save it again as UTF-8.');
}
function loneReturns(source) {
    const message = 'The lines of this file end with CR only, so YAML and git read the whole file as one line.';
    return refused('line-ends', source, 0, message, 'Save the file again with LF or CRLF line endings.');
}
function notUtf8({ path, bytes }) {
    const source = new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(path, LENIENT.decode(bytes));
    const at = firstWrongCharacter(bytes);
    const lineStart = source.text.lastIndexOf('\n', at - 1) + 1;
    const before = source.text.slice(Math.max(lineStart, at - 20), at).trim();
    const where = before === '' ? 'at the start of this line' : `after “${before}”`;
    return refused('not-utf-8', source, at, `This file is not saved as UTF-8: the character ${where} cannot be read.`, 'Save the file again as UTF-8, and then retype that character.');
}
/** The content can be read anyway, but in messages two such files may have the same name. */
function notUtf8Name(source) {
    const message = 'The name of this file or of one of its folders is not valid UTF-8. Each `\\x…` is a byte that is not a character.';
    const hint = 'Rename it with `git mv` or your file manager, best with only the letters a to z.';
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('yaml-syntax', source.placeOnLine(0, 1), message, hint);
}
/**
 * The first bytes that are not UTF-8, as an offset in the leniently decoded text. Lines can be decoded one by one, because
 * in UTF-8 the byte 10 is always a line feed.
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
    return { ok: false, why, source, problem: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('yaml-syntax', source.placeOnLine(at, at + 1), message, hint) };
}


/***/ }),

/***/ 2953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
/* harmony import */ var _scan_character_offsets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2590);
/* harmony import */ var _scan_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9411);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9863);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(853);




/**
 * The content of a file: everything that `yaml` read, and the wanted entries of the scanner, in the order of the file.
 * @param isWanted gets the row of an entry's account
 */
function entriesOf({ file, bytes, from, to, read }, columns, isWanted = () => true) {
    if (read !== undefined && from === to)
        return read;
    const source = read?.source ?? new _source_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceLines */ .T(file.path, (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes));
    const entries = [];
    const offsets = new _scan_character_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .CharacterOffsets */ .g(bytes);
    const quoteOf = (row) => ((columns.written[row] & _scan_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .QUOTES */ .cl) === _scan_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAIN */ .tZ ? 0 : 1);
    const startOf = (row) => offsets.of(columns.start[row] - quoteOf(row));
    const endOf = (row) => offsets.of(columns.start[row] + columns.length[row] + quoteOf(row));
    for (let row = from; row < to;) {
        const end = columns.endOf(row);
        if (isWanted(row)) {
            const account = columns.text(row, bytes);
            const entry = { account, source, start: startOf(row), end: endOf(row) };
            const pairs = [];
            // No spread: objects made by it take one and a half times the memory.
            for (let at = row + 1; at < end; at++)
                pairs.push({ account, alias: columns.text(at, bytes), source, start: startOf(at), end: endOf(at) });
            entries.push({ ...entry, pairs });
        }
        row = end;
    }
    if (read !== undefined)
        return { ...read, entries: [...entries, ...read.entries].sort((a, b) => a.start - b.start) };
    const id = file.id === undefined ? {} : { id: file.id };
    return { ...id, source, entries, unusual: [], allowed: new Map(), problems: [] };
}


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readAliasFile),
/* harmony export */   _: () => (/* binding */ readAliasFiles)
/* harmony export */ });
/* harmony import */ var _entries_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2953);
/* harmony import */ var _scan_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);


/** Reads one alias file; see `readAliasFiles`. */
async function readAliasFile(file) {
    for (const read of await readAliasFiles([file]))
        return read;
    throw new Error('No file was read.');
}
/** Reads alias files, each by itself. Never throws because of a file's content: mistakes become problems. */
async function readAliasFiles(files) {
    const { columns, files: scanned } = await (0,_scan_files_js__WEBPACK_IMPORTED_MODULE_1__/* .scanAliasFiles */ .T)(files);
    return scanned.map((file) => (0,_entries_of_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .M)(file, columns));
}


/***/ }),

/***/ 7220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ scanAliasFiles)
});

// UNUSED EXPORTS: readWhole

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/aliases/scan/columns.ts
var scan_columns = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/aliases/scan/look.ts
var scan_look = __webpack_require__(7077);
// EXTERNAL MODULE: ./src/aliases/scan/character-offsets.ts
var character_offsets = __webpack_require__(2590);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 1 modules
var invisible = __webpack_require__(6303);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/names/ordinary.ts
var ordinary = __webpack_require__(8409);
;// CONCATENATED MODULE: ./src/aliases/scan/characters.ts
/** Characters that a scan can accept in a name without decoding the name. */



const UNKNOWN = 0;
const SAFE = 1;
const UNSAFE = 2;
/** By code unit, computed on first use. */
const KINDS = new Uint8Array(0x10000);
/** Characters that may combine with the one before: marks, and the later parts of a Korean syllable. */
const COMBINING = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u;
/** White space other than U+0020, half a character, and two code points that are not characters. */
const NEVER_ALONE = /[\s\p{Cs}\ufffe\uffff]/u;
/**
 * Whether a non-ASCII character of one code unit is visible, and any text of such characters is in Unicode's normal
 * form NFC.
 */
function isSafe(code) {
    const known = KINDS[code];
    if (known !== UNKNOWN)
        return known === SAFE;
    const one = String.fromCharCode(code);
    const safe = !NEVER_ALONE.test(one) && !COMBINING.test(one) && !invisible/* UNSEEN_IN_FILE */.IT.test(one) && one.normalize('NFC') === one;
    KINDS[code] = safe ? SAFE : UNSAFE;
    return safe;
}
/** The full check, for a name with other characters, or one that some YAML reader may not read as text. */
function isOrdinaryText(text, plain) {
    return (0,ordinary/* isOrdinary */.P)(text, plain) && !/[\ufffe\uffff]/.test(text) && !invisible/* UNSEEN_IN_FILE */.IT.test(text) && (0,normal_form/* nfc */.aX)(text) === text;
}
/** Whether a line has characters that YAML forbids or that only some readers take as a line break. */
function holdsOdd(line) {
    return ODD.test(line);
}
const ODD = /(?!\t)[\p{Cc}\u2028\u2029\ufffe\uffff]/u;

// EXTERNAL MODULE: ./src/aliases/across/fold-table.ts + 1 modules
var fold_table = __webpack_require__(4996);
// EXTERNAL MODULE: ./src/aliases/across/name-hash.ts
var name_hash = __webpack_require__(166);
;// CONCATENATED MODULE: ./src/aliases/scan/name-scanner.ts
/** Scans one name into a row of the columns. A scan spends most of its time in this loop. */





/** Returned instead of an offset: `yaml` has to read this name. */
const IN_DOUBT = -1;
/** Begins the part of a comment that switches rules off for the name on its line. */
const ALLOW = 'allow:';
const NONE = -1;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COLON = 58;
const BACKSLASH = 92;
/** ASCII inside a name: 0 for characters that are always part of it. */
const SPECIAL = bytesOf(' ":\'\\\x7f');
SPECIAL.fill(1, 0, SPACE);
/** A name without quotes cannot begin with these. */
const INDICATORS = bytesOf('-?:,[]{}#&*!|>%@`"\'');
/** YAML may read a name without quotes that begins with these as a number, a date or null. */
const PERHAPS_NO_TEXT = bytesOf('+.0123456789~<=');
/** Short names that begin with these may be read as yes, no, true or false. */
const SHORT_WORDS = bytesOf('yYnNoOtTfF');
const LONGEST_SHORT_WORD = 5;
/** Names that begin with these and an exponent may be read as a number. */
const EXPONENT = bytesOf('eE');
const IN_EXPONENT = bytesOf('+-0123456789');
/** Replaces a character of two code units, which is checked in the decoded text. */
const WIDE = 0xd800;
// Local constants, because the bundle reads an import through a function, and the loop uses these for each byte.
const BETWEEN = fold_table/* BETWEEN_DIGITS */.MW.charCodeAt(0);
const FOLDS = fold_table/* FOLD */.C7.units;
const LOOKS = fold_table/* LOOK */.og.units;
const EXACT = scan_columns/* EXACT_PRIME */.ED;
const PRIME = name_hash/* HASH_PRIME */.L9;
const HASHES = new name_hash/* Hashes */.Hb();
/** Kinds of characters, by code unit, computed on first use. */
const name_scanner_UNKNOWN = 0;
/** Safe among others of this kind, of no interest to a rule, and one code unit in each key. */
const SIMPLE = 1;
/** As above, but a separator of words. */
const SEPARATING = 2;
const OTHER = 3;
class NameScanner {
    #columns;
    #look;
    #kinds = new Uint8Array(0x10000);
    /** For ASCII characters that are `SIMPLE`: their code unit in a key; 0 for all other bytes. */
    #letters = new Uint8Array(0x100);
    constructor(columns, look) {
        this.#columns = columns;
        this.#look = look;
        for (let code = 0; code < 0x80; code++)
            if (SPECIAL[code] === 0 && this.#learn(code) === SIMPLE)
                this.#letters[code] = fold_table/* FOLD */.C7.unit(code);
    }
    /**
     * Scans the name that begins at an offset into a row.
     * @param bytes valid UTF-8
     * @returns the offset after the name, or `IN_DOUBT`
     */
    take(bytes, begin, row) {
        const letters = this.#letters;
        const kinds = this.#kinds;
        const marks = this.#look.characters;
        const end = bytes.length;
        const opening = bytes[begin];
        const plain = opening !== DOUBLE_QUOTE && opening !== APOSTROPHE;
        const quote = plain ? NONE : opening;
        const start = plain ? begin : begin + 1;
        let written = plain ? scan_columns/* PLAIN */.tZ : opening === DOUBLE_QUOTE ? scan_columns/* DOUBLE_QUOTED */.TD : scan_columns/* SINGLE_QUOTED */.Ie;
        written |= scan_columns/* ASCII */.gx;
        /** Whether it has characters of two code units. */
        let wide = false;
        /** Whether it has to be decoded to tell if it is ordinary. */
        let unclear = false;
        /** The number of bytes minus the number of code units. */
        let more = 0;
        let first = bytes[start];
        let last = 0;
        let exact = scan_columns/* EXACT_SEED */.Gi;
        // The same hashes as `Hashes` computes from a text.
        let folded = name_hash/* HASH_SEED */.FZ;
        let looked = name_hash/* HASH_SEED */.FZ;
        let lastFolded = 0;
        let separated = false;
        let longer = false;
        let at = start;
        for (;;) {
            let code = at < end ? bytes[at] : LINE_FEED;
            let unit = letters[code];
            if (unit !== 0) {
                if (separated && isDigit(lastFolded) && isDigit(unit)) {
                    folded = Math.imul(folded ^ BETWEEN, PRIME);
                    looked = Math.imul(looked ^ BETWEEN, PRIME);
                }
                separated = false;
                do {
                    exact = Math.imul(exact ^ code, EXACT);
                    folded = Math.imul(folded ^ unit, PRIME);
                    looked = Math.imul(looked ^ unit, PRIME);
                    lastFolded = unit;
                    at++;
                    code = at < end ? bytes[at] : LINE_FEED;
                    unit = letters[code];
                } while (unit !== 0);
            }
            const from = at;
            if (code < 0x80) {
                if (SPECIAL[code] !== 0) {
                    const next = at + 1 < end ? bytes[at + 1] : LINE_FEED;
                    if (code === SPACE) {
                        if (next === SPACE || next === LINE_FEED || next === CARRIAGE_RETURN)
                            break;
                        if (next === HASH) {
                            if (plain)
                                break;
                            // In quotes, this may look like a comment that switches rules off.
                            unclear = true;
                        }
                    }
                    else if (code === COLON) {
                        if (plain && (next === SPACE || next === TAB || next === LINE_FEED || next === CARRIAGE_RETURN))
                            return IN_DOUBT;
                    }
                    else if (code === quote) {
                        if (code === DOUBLE_QUOTE || next !== APOSTROPHE)
                            break;
                        written |= scan_columns/* ESCAPED */.Oh;
                        more++;
                        at++;
                    }
                    else if (code === BACKSLASH) {
                        if (quote === DOUBLE_QUOTE) {
                            if (next !== DOUBLE_QUOTE)
                                return IN_DOUBT;
                            written |= scan_columns/* ESCAPED */.Oh;
                            code = DOUBLE_QUOTE;
                            more++;
                            at++;
                        }
                    }
                    else if (code !== APOSTROPHE && code !== DOUBLE_QUOTE)
                        break;
                }
                at++;
            }
            else {
                written &= ~scan_columns/* ASCII */.gx;
                if (code < 0xe0) {
                    code = ((code & 0x1f) << 6) | (bytes[at + 1] & 0x3f);
                    at += 2;
                    more++;
                }
                else if (code < 0xf0) {
                    code = ((code & 0x0f) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f);
                    at += 3;
                    more += 2;
                }
                else {
                    wide = true;
                    code = WIDE;
                    at += 4;
                    more += 2;
                }
                if (from === start)
                    first = code;
                last = code;
            }
            exact = Math.imul(exact ^ code, EXACT);
            let kind = kinds[code];
            if (kind === name_scanner_UNKNOWN)
                kind = this.#learn(code);
            if (kind === SEPARATING) {
                separated = true;
                continue;
            }
            if (kind === OTHER) {
                const mark = marks[code];
                if (mark !== 0 &&
                    (mark === scan_look/* ANYWHERE */.eY || (mark === scan_look/* FIRST */.RK && from === start) || (at < end && bytes[at] >= 0x80)))
                    written |= scan_columns/* TO_LOOK_AT */.q1;
                if (code >= 0x80 && !isSafe(code))
                    unclear = true;
                unit = fold_table/* FOLD */.C7.unit(code);
                if (unit <= fold_table/* LONGER */.Mh) {
                    if (unit === fold_table/* SEPARATOR */.wv)
                        separated = true;
                    else if (unit === fold_table/* LONGER */.Mh)
                        longer = true;
                    continue;
                }
                if (fold_table/* LOOK */.og.unit(code) <= fold_table/* LONGER */.Mh)
                    longer = true;
            }
            unit = FOLDS[code];
            if (separated) {
                separated = false;
                if (isDigit(lastFolded) && isDigit(unit)) {
                    folded = Math.imul(folded ^ BETWEEN, PRIME);
                    looked = Math.imul(looked ^ BETWEEN, PRIME);
                }
            }
            lastFolded = unit;
            folded = Math.imul(folded ^ unit, PRIME);
            looked = Math.imul(looked ^ LOOKS[code], PRIME);
        }
        const length = at - start;
        if (length === 0 || length > scan_columns/* LONGEST */.zP)
            return IN_DOUBT;
        if (bytes[at - 1] < 0x80)
            last = bytes[at - 1];
        if (first === SPACE || last === SPACE)
            return IN_DOUBT;
        const units = length - more;
        if (plain) {
            if (first < 0x80) {
                if (INDICATORS[first] !== 0)
                    return IN_DOUBT;
                unclear ||= PERHAPS_NO_TEXT[first] !== 0;
                unclear ||= SHORT_WORDS[first] !== 0 && units <= LONGEST_SHORT_WORD;
                unclear ||= EXPONENT[first] !== 0 && length > 1 && IN_EXPONENT[bytes[start + 1]] === 1;
            }
        }
        else if (at === end || bytes[at++] !== quote)
            return IN_DOUBT;
        if (wide || this.#look.ends(first, last, units))
            written |= scan_columns/* TO_LOOK_AT */.q1;
        const columns = this.#columns;
        columns.start[row] = start;
        columns.length[row] = length;
        columns.written[row] = written;
        if (unclear || longer || lastFolded === 0) {
            const text = columns.text(row, bytes);
            if (unclear && (!isOrdinaryText(text, plain) || text.includes(ALLOW)))
                return IN_DOUBT;
            if (wide)
                exact = (0,scan_columns/* exactHash */.gb)(text);
            HASHES.take(text);
            folded = HASHES.folded;
            looked = HASHES.looked;
        }
        columns.exact[row] = exact;
        columns.folded[row] = folded;
        columns.looked[row] = looked;
        return at;
    }
    #learn(code) {
        const unit = fold_table/* FOLD */.C7.unit(code);
        const isHarmless = this.#look.characters[code] === 0 && (code < 0x80 || isSafe(code));
        const kind = !isHarmless
            ? OTHER
            : unit === fold_table/* SEPARATOR */.wv
                ? SEPARATING
                : unit > fold_table/* LONGER */.Mh && fold_table/* LOOK */.og.unit(code) > fold_table/* LONGER */.Mh
                    ? SIMPLE
                    : OTHER;
        this.#kinds[code] = kind;
        return kind;
    }
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function bytesOf(characters) {
    const found = new Uint8Array(0x100);
    for (const byte of Buffer.from(characters))
        found[byte] = 1;
    return found;
}

;// CONCATENATED MODULE: ./src/aliases/scan/scanner.ts
/**
 * Scans alias files as bytes. This is not a YAML parser: it accepts only the few kinds of lines that people and our own
 * commands write. Everything else is in doubt and left to the parser `yaml`:
 *
 * ```yaml
 * ---                         # perhaps
 * - account: ACME             # an entry begins with a hyphen in the first column,
 *   aliases:                  # its keys stand in the third, in either order,
 *     - Acme Inc.             # and its aliases all in one column
 *     - 'Plain or in quotes'  # names on one line; comments; empty lines
 * ```
 *
 * or one such entry without its hyphen. `yaml` reads whatever it accepts in the same way; tests compare the two.
 */



const scanner_LINE_FEED = 10;
const scanner_CARRIAGE_RETURN = 13;
const scanner_SPACE = 32;
const scanner_HASH = 35;
const HYPHEN = 45;
const MARKER = Buffer.from('---');
const ACCOUNT = Buffer.from('account:');
const ALIASES = Buffer.from('aliases:');
class Scanner {
    #columns;
    #names;
    #bytes = Buffer.alloc(0);
    #file = 0;
    #at = 0;
    constructor(columns, look) {
        this.#columns = columns;
        this.#names = new NameScanner(columns, look);
    }
    /**
     * Appends the names of a file to the columns, and returns the entries in doubt, which it leaves out. If the whole file
     * is in doubt, it returns `undefined` and leaves the columns as they were.
     * @param bytes valid UTF-8
     * @param file the index of the file in the columns
     */
    scan(bytes, file) {
        this.#bytes = bytes;
        this.#file = file;
        this.#at = (0,character_offsets/* startOf */.G)(bytes);
        const before = this.#columns.size;
        const doubts = this.#document();
        if (doubts === undefined)
            this.#columns.size = before;
        return doubts;
    }
    #document() {
        if (!this.#emptyLines())
            return undefined;
        if (this.#takes(MARKER) && !(this.#lineEnd() && this.#emptyLines()))
            return undefined;
        if (!this.#isItem())
            return this.#entry(0) && this.#at === this.#bytes.length ? [] : undefined;
        const doubts = [];
        while (this.#at < this.#bytes.length) {
            const start = this.#at;
            const before = this.#columns.size;
            this.#at += 2;
            if (this.#entry(2))
                continue;
            this.#columns.size = before;
            const end = this.#nextItem(start);
            if (end === undefined)
                return undefined;
            const last = doubts.at(-1);
            if (last?.end === start)
                doubts.splice(-1, 1, { start: last.start, end, entries: last.entries + 1 });
            else
                doubts.push({ start, end, entries: 1 });
            this.#at = end;
        }
        return doubts;
    }
    /** The start of the next entry, or the end of the file. `undefined` if a line before it belongs to no entry. */
    #nextItem(start) {
        const bytes = this.#bytes;
        for (let at = start;;) {
            const lineFeed = bytes.indexOf(scanner_LINE_FEED, at);
            if (lineFeed === -1)
                return bytes.length;
            at = lineFeed + 1;
            switch (bytes[at]) {
                case undefined:
                    return at;
                case HYPHEN:
                    return bytes[at + 1] === scanner_SPACE ? at : undefined;
                case scanner_SPACE:
                case scanner_HASH:
                case scanner_LINE_FEED:
                case scanner_CARRIAGE_RETURN:
                    break;
                default:
                    return undefined;
            }
        }
    }
    #isItem() {
        return this.#bytes[this.#at] === HYPHEN && this.#bytes[this.#at + 1] === scanner_SPACE;
    }
    /** Scans an entry from its first key to the start of the next entry. */
    #entry(indent) {
        const columns = this.#columns;
        columns.reserve();
        const account = columns.size++;
        let named = false;
        let listed = false;
        for (;;) {
            if (!named && this.#takes(ACCOUNT)) {
                named = true;
                if (!this.#name(account, account, this.#at))
                    return false;
            }
            else if (!listed && this.#takes(ALIASES)) {
                listed = true;
                if (!this.#lineEnd() || !this.#aliases(indent, account))
                    return false;
            }
            else
                return false;
            if (!this.#emptyLines())
                return false;
            if (named && listed)
                return this.#at === this.#bytes.length || (indent > 0 && this.#isItem());
            if (this.#spaces() !== indent)
                return false;
            this.#at += indent;
        }
    }
    #aliases(indent, account) {
        const columns = this.#columns;
        const bytes = this.#bytes;
        let column = -1;
        for (;;) {
            let at = this.#at;
            while (bytes[at] === scanner_SPACE)
                at++;
            const spaces = at - this.#at;
            if (bytes[at] === HYPHEN && bytes[at + 1] === scanner_SPACE && spaces >= indent) {
                if (column === -1)
                    column = spaces;
                if (spaces !== column)
                    return false;
                columns.reserve();
                if (!this.#name(columns.size++, account, at + 1))
                    return false;
                continue;
            }
            const before = this.#at;
            if (!this.#emptyLines())
                return false;
            if (this.#at === before || this.#at === bytes.length)
                return column >= 0;
        }
    }
    #takes(word) {
        for (let at = 0; at < word.length; at++)
            if (this.#bytes[this.#at + at] !== word[at])
                return false;
        this.#at += word.length;
        return true;
    }
    /** The number of spaces at this offset. */
    #spaces() {
        let at = this.#at;
        while (this.#bytes[at] === scanner_SPACE)
            at++;
        return at - this.#at;
    }
    /** Skips blank lines and comments. */
    #emptyLines() {
        const bytes = this.#bytes;
        while (this.#at < bytes.length) {
            const at = this.#at + this.#spaces();
            const byte = bytes[at];
            if (byte !== undefined && byte !== scanner_HASH && byte !== scanner_LINE_FEED && byte !== scanner_CARRIAGE_RETURN)
                return true;
            this.#at = at;
            if (!(byte === scanner_HASH ? this.#comment() !== undefined : this.#lineBreak()))
                return false;
        }
        return true;
    }
    /** Skips the rest of a line after a key or a name. */
    #lineEnd() {
        const spaces = this.#spaces();
        this.#at += spaces;
        if (this.#bytes[this.#at] !== scanner_HASH)
            return this.#lineBreak();
        // A # with a letter right after it may belong to the name, and some comments switch rules off.
        const next = this.#bytes[this.#at + 1];
        if (spaces === 0 || (next !== scanner_SPACE && next !== scanner_LINE_FEED && next !== scanner_CARRIAGE_RETURN))
            return false;
        const comment = this.#comment();
        return comment !== undefined && !comment.includes(ALLOW);
    }
    #lineBreak() {
        const bytes = this.#bytes;
        if (bytes[this.#at] === scanner_CARRIAGE_RETURN && bytes[this.#at + 1] === scanner_LINE_FEED)
            this.#at++;
        else if (this.#at < bytes.length && bytes[this.#at] !== scanner_LINE_FEED)
            return false;
        this.#at = Math.min(this.#at + 1, bytes.length);
        return true;
    }
    /** Skips a comment and its line break. `undefined` if YAML readers may disagree about where it ends. */
    #comment() {
        const bytes = this.#bytes;
        const lineFeed = bytes.indexOf(scanner_LINE_FEED, this.#at);
        let end = lineFeed === -1 ? bytes.length : lineFeed;
        if (lineFeed !== -1 && bytes[end - 1] === scanner_CARRIAGE_RETURN)
            end--;
        const comment = bytes.toString('utf8', this.#at, end);
        if (holdsOdd(comment))
            return undefined;
        this.#at = end;
        return this.#lineBreak() ? comment : undefined;
    }
    /** Scans the name after the spaces at an offset into a row, and skips the rest of its line. */
    #name(row, account, offset) {
        const bytes = this.#bytes;
        let at = offset;
        while (bytes[at] === scanner_SPACE)
            at++;
        if (at === offset)
            return false;
        const end = this.#names.take(bytes, at, row);
        if (end === IN_DOUBT)
            return false;
        const columns = this.#columns;
        columns.file[row] = this.#file;
        columns.account[row] = account;
        this.#at = end;
        if (bytes[end] !== scanner_LINE_FEED)
            return this.#lineEnd();
        this.#at = end + 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./src/aliases/scan/rehearsal.ts
/** A first scan that makes later ones faster. */


/** Every way to write an entry, and a character of every kind that a scan treats differently. */
const LINES = `# Rehearsal

- account: Straße 1-2 x 3 4 & Sons. (Łódź)
  aliases:
    - 'It''s ours'
    - "a \\"b\\" 'c"
    - "it's, #c"
    - 東京 Москва 😀
    - 12 3
    - --
    - Ⅷ ½ ﬁ e\u0301
    - yes x
    - a:b, c; d 1.2 # a comment
    - ï ñá Ст
- aliases:
    - 'b'\r
  account: a: b

- account: c
  aliases: [d]
`;
let done = false;
/**
 * V8 compiles the scan for what it has seen so far, and starts again with slow code whenever something new comes. So the
 * scan sees everything before the first file of the process.
 */
function rehearse(look) {
    if (done)
        return;
    done = true;
    const scanner = new Scanner(new scan_columns/* Columns */.e(), look);
    const lines = Buffer.from(LINES);
    for (let round = 0; round < 4; round++)
        scanner.scan(lines, 0);
}

;// CONCATENATED MODULE: ./src/aliases/reading/allow-comments.ts
const allow_comments_NONE = new Map();
const COMMENT = /(?<=[ \t])#[ \t]*allow:[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)/g;
/** Finds the comments of a file. It needs the names, because a `#` inside a name does not start a comment. */
function allowComments(source, entries, unusual) {
    if (!source.text.includes('allow:'))
        return allow_comments_NONE;
    const found = [...source.text.matchAll(COMMENT)];
    if (found.length === 0)
        return allow_comments_NONE;
    const names = [...entries, ...entries.flatMap(({ pairs }) => pairs), ...unusual]
        .map(({ start, end }) => ({ start, end }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    const allowed = new Map();
    for (const { index, 1: words = '' } of found) {
        const { line } = source.lines.position(index);
        const before = lastBefore(names, index);
        const first = before && source.lines.position(before.start).line;
        // Inside the range of a name there can be a comment only after the | or > of a text on several lines.
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
// EXTERNAL MODULE: ./src/aliases/source.ts
var aliases_source = __webpack_require__(9863);
// EXTERNAL MODULE: ./src/aliases/alias-file.ts
var alias_file = __webpack_require__(5895);
// EXTERNAL MODULE: ./src/aliases/finding.ts
var finding = __webpack_require__(8673);
// EXTERNAL MODULE: ./src/aliases/names/cut-name.ts
var cut_name = __webpack_require__(2135);
;// CONCATENATED MODULE: ./src/aliases/reading/mistakes/lines.ts
/** Finds the line that contains an offset. */
function startOfLine(text, offset) {
    // `lastIndexOf` treats a negative position as 0, so it would find a line feed at the start of the text.
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
/** The first 300 characters of the line that contains an offset. */
function lineOf(text, offset) {
    const start = startOfLine(text, offset);
    return text.slice(start, start + 300).split(/\r?\n/, 1)[0] ?? '';
}
/** Whether an offset has only white space before it on its line. */
function beginsLine(text, offset) {
    return text.slice(startOfLine(text, offset), offset).trim() === '';
}
/** The word at an offset, for a message. */
function wordAt(text, start) {
    const [found = ''] = /^[^\s]{1,30}/.exec(text.slice(start, start + 30)) ?? [];
    return found === '' ? 'the end of the line' : `“${found}”`;
}

;// CONCATENATED MODULE: ./src/aliases/reading/mistakes/entries.ts
/** What an entry looks like, and entries in the wrong place. */

const ENTRY_EXPLAINED = 'An entry is `- account: ACME Corporation`, then `aliases:` on the next line, two spaces in, then each alias on its own line after a hyphen and a space.';
const NO_ALIAS = '`aliases` is empty.';
const WRITE_ALIASES = 'Write each alias on its own line below `aliases:`, after a hyphen and a space, or delete the entry. Delete `[]`, if it is there.';
/** For a file with one entry that is not a list, and another entry below it. */
const SECOND_ENTRY = {
    message: 'A second entry starts here, but the first entry is not in a list.',
    hint: 'Put `- ` before the first `account:`, and two spaces before every other line of the first entry.',
};
const ENTRY_TOO_FAR = {
    message: 'A new entry starts here, but it is indented like an alias of the entry above.',
    hint: 'Move the whole entry to the left until its hyphen lines up with the hyphens of the other entries.',
};
const TOO_DEEP = {
    message: 'This file is nested too deeply to be read.',
    hint: 'A file may only contain entries with `account` and `aliases`. Delete everything else.',
};
/** Whether a list starts after an entry that is not in a list. */
function isSecondEntry(text, start) {
    return (/^-[ \t]+account[ \t]*:/.test(lineOf(text, start)) &&
        !/^\s*-/m.test(text.slice(0, start).split(/^aliases *:/m, 1)[0] ?? ''));
}

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/aliases/reading/capped.ts
const MOST_SHOWN = 50;
/** The problems of the first lines. The last one says how many more there are. */
function capped(lines, toProblem) {
    const shown = lines.slice(0, MOST_SHOWN).map(toProblem);
    const last = shown.at(-1);
    const more = lines.length - shown.length;
    if (more === 0 || last === undefined)
        return shown;
    return [...shown.slice(0, -1), { ...last, hint: `${last.hint} (${more} more lines below have YAML errors too.)` }];
}

;// CONCATENATED MODULE: ./src/aliases/reading/odd-characters.ts
/** Finds characters at which some programs start a new line and others do not, and control characters outside names. */




/** YAML 1.1 ends lines at U+0085, U+2028 and U+2029, some YAML 1.2 parsers also at a lone CR. Git and other parsers do not. */
const LINE_END = String.raw `\r+(?!\n)|[\u0085\u2028\u2029]+`;
/** Not allowed in YAML: control characters except the tab, and code points that are not characters. */
const CONTROLS = String.raw `\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF`;
const odd_characters_ODD = new RegExp(`(${LINE_END})|[${CONTROLS}]+`, 'g');
/** A program converted LF to CRLF in a file that already had CRLF. */
const DOUBLED_END = /\r{2,}\n/g;
function oddCharacters(text) {
    return Array.from(text.matchAll(odd_characters_ODD), ({ 0: found, 1: lineEnd, index }) => {
        return { start: index, end: index + found.length, kind: lineEnd === undefined ? 'control' : 'line-end' };
    });
}
/** Whether programs disagree about the lines of a text. */
function holdsLineEnd(text) {
    return ANY_LINE_END.test(text);
}
const ANY_LINE_END = new RegExp(LINE_END);
/** Replaces control characters that are alone on their line, such as a form feed between entries, so the rest can be read. */
function withoutLoneControls(text) {
    return text.replace(NOTHING_SEEN, (line) => line.replace(/[^ \t]/g, ' '));
}
const NOTHING_SEEN = new RegExp(`^[ \\t${CONTROLS}]+$`, 'gm');
/** One problem for a file whose lines end with CR CR LF. All its other problems are consequences. */
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
    return (0,finding/* withFix */.Y)((0,finding/* problem */.C)('yaml-syntax', source.placeOnLine(start, start + 1), `${lines} with CR CR LF: a program converted the line endings twice. Other programs see an empty line after each.`, 'Save the file again with LF or CRLF line endings.'), { source, start, end, text: text.slice(start, end).replace(DOUBLED_END, '\r\n') });
}
/** Reports the first of these characters on each line. */
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
        return (0,finding/* problem */.C)('yaml-syntax', place, 'There is a carriage return (CR) without a line feed here. Some programs start a new line at it, others do not.', 'Delete the invisible character here and press Enter, or save the file again with LF or CRLF line endings.');
    }
    return (0,finding/* problem */.C)('yaml-syntax', place, `There is ${what(character)} here. Nobody can see it, and some programs start a new line at it, others do not.`, 'Delete it. If a new line should start here, press Enter.');
}
function control(source, { start, end }) {
    const { text } = source;
    const [more, it] = end - start > 1 ? [`, followed by ${end - start - 1} more`, 'them'] : ['', 'it'];
    const message = `There is ${what(text.charAt(start))} here${more}. Nobody can see ${it}, and YAML does not allow ${it}.`;
    const found = (0,finding/* problem */.C)('yaml-syntax', source.lines.place(start, end), message, `Delete ${it}.`);
    const fix = { source, start, end, text: '' };
    return isBetween(text, start, end) ? (0,finding/* withFix */.Y)(found, fix) : found;
}
/** Whether it can be deleted safely, because it is alone on its line or in a comment. */
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
/** Finds rows that were copied from a spreadsheet or a CSV file into an alias file. */


/** Nobody pastes more lines by hand, and the first rows are enough to show the problem. */
const MOST_LINES = 20_000;
/**
 * Finds the first table rows in a file that cannot be read: lines that are not indented, are neither entries nor comments,
 * and have cells separated by tabs, semicolons or commas. A name may contain a comma or a semicolon, so these need two rows
 * with equally many cells, unless the file has nothing else.
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
    const what = rows.length === 1 ? 'This line looks like a row' : `These ${rows.length} lines look like rows`;
    const example = HEADING.test(first.cells[0] ?? '') ? second : first;
    const [account = '', alias = ''] = example?.cells ?? [];
    const written = account === '' || alias === ''
        ? 'Write `- account:` and the account’s name, then `  aliases:` on the next line, then each alias on its own line after a hyphen and a space.'
        : `If the first cell is the account and the second an alias, write these lines: ${[`- account: ${plain(account)}`, '  aliases:', `    - ${plain(alias)}`].map((line) => `\`${line}\``).join(', ')}. Add more aliases of the account below.`;
    return (0,finding/* problem */.C)('schema', source.place(first.start, first.start + first.text.length), `${what} from a spreadsheet or CSV file: ${(0,shown/* shown */.SP)(first.text)}. An alias file needs entries instead.`, `${written} For many rows, use the command \`import\`: it turns a CSV or Excel file into entries.`);
}
const HEADING = /^(?:account|customer|company|name|alias|reference)(?:[ _]?(?:name|reference))?s?$/i;
/** A name as it can be written in a file, with quotes if it needs them. */
function plain(name) {
    const short = name.slice(0, 60);
    return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .&,()/’-]*$/u.test(short) && !/^[\d.,]+$/.test(short) ? short : (0,shown/* quoted */.TL)(short);
}
/** The lines that are neither empty nor comments. */
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
/** Splits a line at tabs, semicolons or commas outside quotes: at the first of these that it contains. */
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

// EXTERNAL MODULE: ./src/aliases/nearest.ts
var nearest = __webpack_require__(7222);
;// CONCATENATED MODULE: ./src/aliases/reading/mistakes/meant-key.ts
/** Guesses which of the two keys a misspelt key was meant to be. */



const KEYS = ['account', 'aliases'];
/** Words that people use for the two keys, but that are not spelt like them. */
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
const meant_key_LOOKS = {
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
/** The key that was meant: a synonym, or a word that differs in up to two letters. */
function meantKey(key) {
    const plain = plainKey(key);
    return SYNONYMS.get(plain) ?? (0,nearest/* nearest */.p)(plain, KEYS, 2);
}
/** A key as people see it: in lower-case Latin letters, without invisible characters. */
function plainKey(key) {
    const letters = Array.from(key.normalize('NFKC').toLowerCase(), (one) => meant_key_LOOKS[one] ?? one);
    return letters
        .filter((one) => !invisible/* INVISIBLE */.kH.test(one))
        .join('')
        .trim();
}
/** Describes the first character of a key that only looks like the right one. */
function oddCharacterOf(key) {
    for (const one of key) {
        if (/[ -~]/.test(one))
            continue;
        if (invisible/* INVISIBLE */.kH.test(one) || /\s/.test(one))
            return `${(0,invisible/* invisibleName */.nI)(one)} (${(0,shown/* codePoint */.yb)(one)})`;
        if (meant_key_LOOKS[one.toLowerCase()] !== undefined)
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

;// CONCATENATED MODULE: ./src/aliases/reading/key-problems.ts
/** Reports keys of an entry that are missing, unknown or misspelt. */




const ONLY_TWO = 'An entry may only have `account` and `aliases`. Delete the rest, or turn it into a comment with #.';
const ADD_ACCOUNT = 'Add `account:` and the account’s name. If these aliases belong to the account above, move them to its `aliases`.';
const ADD_ALIASES = 'Add `aliases:` and, below it, each alias on its own line after a hyphen and a space.';
/**
 * Everything that is wrong with the keys of an entry. If a key is missing because it is misspelt, only the misspelt key is
 * reported.
 */
function keyProblems(source, map) {
    const missing = new Set(KEYS.filter((key) => !map.byKey.has(key)));
    const unknown = [...map.byKey.values()].filter(({ key }) => !KEYS.includes(key));
    const entry = source.placeOnLine(map.start, map.end);
    const meanings = meaningsOf(unknown, missing);
    const wrapper = missing.size === KEYS.length ? unknown.find(({ value }) => containsEntries(value)) : undefined;
    if (wrapper !== undefined)
        return [wrapped(source, wrapper)];
    const anyMeant = unknown.some(({ key }) => meantKey(key) !== undefined);
    if (missing.size === KEYS.length && !anyMeant && meanings.size < KEYS.length) {
        return [(0,finding/* problem */.C)('schema', entry, 'There is neither `account` nor `aliases` here.', ENTRY_EXPLAINED)];
    }
    const problems = unknown.map((one) => {
        const { key, keyStart, keyEnd } = one;
        const meant = meanings.get(key);
        const place = source.place(keyStart, keyEnd);
        if (meant === undefined || !missing.delete(meant))
            return (0,finding/* problem */.C)('schema', place, `The key ${(0,shown/* shown */.SP)(key)} is unknown.`, ONLY_TWO);
        const odd = oddCharacterOf(key);
        const message = odd
            ? `The key ${(0,shown/* shown */.SP)(key)} contains ${odd}, so YAML does not read it as \`${meant}\`.`
            : `The key ${(0,shown/* shown */.SP)(key)} is unknown.`;
        const found = (0,finding/* problem */.C)('schema', place, message, odd ? `Write \`${meant}\`.` : `Did you mean \`${meant}\`?`);
        return (0,finding/* withFix */.Y)(found, keyFix(source, one, { meant, unknown }));
    });
    if (missing.has('account'))
        problems.push((0,finding/* problem */.C)('schema', entry, 'This entry has no `account`.', ADD_ACCOUNT));
    if (missing.has('aliases'))
        problems.push((0,finding/* problem */.C)('schema', entry, 'This entry has no `aliases`.', ADD_ALIASES));
    return problems;
}
/** Corrects a key, but only if its name is close enough, its value is of the right kind, and no other key competes. */
function keyFix(source, { key, keyStart, keyEnd, value }, { meant, unknown }) {
    const rivals = unknown.filter((one) => meantKey(one.key) === meant).length;
    const isRightKind = value.kind === (meant === 'aliases' ? 'list' : 'scalar');
    if (meantKey(key) !== meant || rivals > 1 || !isRightKind || /[\r\n]/.test(source.text.slice(keyStart, keyEnd)))
        return undefined;
    return { source, start: keyStart, end: keyEnd, text: meant };
}
/** Whether somebody wrote entries below a key, as if the key were a heading. */
function containsEntries(value) {
    const entries = value.kind === 'list' ? value.items : [value];
    return entries.length > 0 && entries.every((one) => one.kind === 'map' && one.byKey.has('account'));
}
function wrapped(source, { key, keyStart, keyEnd, value }) {
    const message = `The key ${(0,shown/* shown */.SP)(key)} is unknown. A file starts directly with its entries, without a heading.`;
    const hint = `Delete the key and its colon, and move the lines below to the left until \`${value.kind === 'list' ? '- ' : ''}account:\` starts in the first column.`;
    return (0,finding/* problem */.C)('schema', source.place(keyStart, keyEnd), message, hint);
}
/** Maps unknown keys to the missing keys that were probably meant: by name, or because only this value is of the right kind. */
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

;// CONCATENATED MODULE: ./src/aliases/reading/shape.ts
function field(map, key) {
    return map.byKey.get(key)?.value;
}
/** The file as JSON, for the schema. All scalars become text: the rule `not-text` reports numbers and the like. */
function asJson(shape) {
    if (shape.kind === 'scalar')
        return shape.text;
    if (shape.kind === 'lost')
        return '';
    if (shape.kind === 'list')
        return shape.items.map(asJson);
    // Without a prototype, `__proto__` is a key like any other.
    const json = Object.create(null);
    for (const [key, { value }] of shape.byKey)
        json[key] = asJson(value);
    return json;
}

;// CONCATENATED MODULE: ./src/aliases/reading/mistakes/hyphens.ts

/** Explains what is wrong with the hyphen at the start of the line that contains an offset. */
function hyphenMistake(text, offset) {
    const start = startOfLine(text, offset);
    const line = lineOf(text, start);
    const at = start + indentOf(line);
    if (MISSING_SPACE.test(line))
        return missingSpace(line, at);
    return /^ *- /.test(line) ? anotherColumn(text, { line, start, at }) : undefined;
}
const MISSING_SPACE = /^ *-(?=[\p{L}\p{N}"'])/u;
function missingSpace(line, at) {
    const rest = line.slice(indentOf(line) + 1);
    return {
        message: 'A space is missing after the hyphen at the start of this line.',
        hint: `Write \`- ${shortened(rest)}\`, with a space.`,
        at,
        ...(isPlainName(rest) || /^(?:account|aliases) *:/.test(rest)
            ? { fix: { start: at + 1, end: at + 1, text: ' ' } }
            : {}),
    };
}
/** Whether YAML reads a text after a hyphen and a space as exactly this text. */
function isPlainName(text) {
    return /^[\p{L}\p{N}]/u.test(text) && !/: | #|:$/.test(text);
}
/** Adds the missing spaces if YAML reads all lines of a list as one text. Undefined if a line is anything but such an item. */
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
    const message = `The hyphen of this ${what} is in column ${at - start + 1}, but the hyphen of the ${what} above is in column ${above.indent + 1}.`;
    if (isEntry) {
        const side = above.indent < at - start ? 'left' : 'right';
        const hint = `Move the whole entry, including its aliases, to the ${side} until the hyphens line up.`;
        return { message, hint, at };
    }
    const hint = 'Put the hyphens of all aliases of an entry in the same column.';
    return { message, hint, at, ...(above.isNext ? { fix: { start, end: at, text: ' '.repeat(above.indent) } } : {}) };
}
const ENTRY = /^ *-[ \t]+(?:account|aliases) *:/;
/** How many lines are searched for the item above. */
const hyphens_MOST_LINES = 50;
/** The nearest item of the same kind above a line, and whether it is on the line directly above. */
function itemAbove(text, lineStart, isEntry) {
    let start = lineStart;
    for (let lines = 1; lines <= hyphens_MOST_LINES && start > 0; lines++) {
        start = startOfLine(text, start - 1);
        const line = lineOf(text, start);
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
function shortened(text) {
    return text.length > 60 ? `${text.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

;// CONCATENATED MODULE: ./src/aliases/reading/mistakes/name-line.ts



const LONGEST = 256;
/** The name on the line that contains an offset, if the line is an alias or an `account:`. */
function nameLine(text, offset) {
    const lineStart = startOfLine(text, offset);
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
 * Puts the name in double quotes. Undefined if the rest of the line may not be exactly the name: because of a comment, a
 * name that continues on the next line, or invisible characters.
 */
function inDoubleQuotes(text, name, meant = name.written) {
    if (/(?:^|\s)#|\t/.test(name.written) || invisible/* INVISIBLE */.kH.test(name.written) || goesOn(text, name.end))
        return undefined;
    return { start: name.start, end: name.end, text: (0,shown/* quoted */.TL)(meant) };
}
/** Whether the name may continue: the next line with text is no item, key or comment. */
function goesOn(text, from) {
    const next = /\S.*/.exec(text.slice(text.indexOf('\n', from), text.indexOf('\n', from) + 2000))?.[0];
    if (next === undefined || text.indexOf('\n', from) === -1)
        return false;
    return !/^(?:-(?:\s|$)|#|\.\.\.|---|(?:account|aliases)\s*:)/.test(next);
}

;// CONCATENATED MODULE: ./src/aliases/reading/mistakes/odd-mark.ts
/** Characters that only look like the hyphen or colon that YAML needs. */


/** Word processors turn hyphens into dashes and bullets. East Asian keyboards type full-width colons. */
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
/** Finds such a character on the line that contains an offset. */
function oddMark(text, offset) {
    const line = lineOf(text, offset);
    const found = ODD_HYPHEN.exec(line) ?? ODD_COLON.exec(line);
    if (found === null)
        return undefined;
    const [mark] = found;
    const needed = mark === '\uFF1A' ? 'colon (:)' : 'hyphen (-)';
    return {
        message: `This is ${NAMES[mark] ?? 'a dash'} (${(0,shown/* codePoint */.yb)(mark)}), but YAML needs a ${needed} here.`,
        hint: `Replace it with a ${needed}.`,
        at: startOfLine(text, offset) + found.index,
    };
}

;// CONCATENATED MODULE: ./src/aliases/reading/wrong-kinds.ts
/** Reports parts of a file that are of the wrong kind: a map in the place of a text, a text in the place of a list. */







function wrongKind(part) {
    const { source, root, shape, path, at } = part;
    const last = path.at(-1);
    if (last === 'aliases')
        return aliasesNotAList(part);
    if (path.at(-2) === 'aliases' && shape.kind === 'map' && shape.byKey.has('account')) {
        const { message, hint } = root.kind === 'map' ? SECOND_ENTRY : ENTRY_TOO_FAR;
        return (0,finding/* problem */.C)('schema', at, message, hint);
    }
    if (last === 'account' || path.at(-2) === 'aliases') {
        const what = last === 'account' ? 'The account name' : 'This alias';
        const written = at.endColumn > at.column && at.endLine === at.line
            ? source.text.slice(shape.start, shape.end).split(/\r?\n/, 1)[0]
            : '';
        if (shape.kind === 'map' && written) {
            const message = `${what} is not text: YAML reads ${(0,shown/* shown */.SP)(written)} as a key and a value${because(written)}.`;
            // Punctuation alone is no name, so do not suggest to quote it.
            const hint = !/[\p{L}\p{N}]/u.test(written)
                ? 'Write the real name, or delete the line.'
                : /:\s*$/.test(written)
                    ? `If the colon is part of the name, put the whole name in quotes: ${(0,shown/* quoted */.TL)(written.trim())}. If not, delete the colon.`
                    : `If it is a name, put it in quotes: ${(0,shown/* quoted */.TL)(written.trim())}`;
            return (0,finding/* withFix */.Y)((0,finding/* problem */.C)('schema', at, message, hint), certainlyName(source, shape));
        }
        const message = `${what} must be text, but this is ${shape.kind === 'list' ? 'a list' : 'a map'}.`;
        return (0,finding/* problem */.C)('schema', at, message, last === 'account'
            ? 'Write one name after `account:`.'
            : 'Write one name after the hyphen. If it begins with [ or {, put it in quotes.');
    }
    if (shape.kind === 'scalar' && shape.text === '' && shape.notation === 'plain' && path.length > 0) {
        return (0,finding/* problem */.C)('schema', at, 'There is no entry after this hyphen.', `Delete the hyphen, or write an entry after it. ${ENTRY_EXPLAINED}`);
    }
    const message = `This is ${shape.kind === 'list' ? 'a list' : 'text'}, but an entry with \`account\` and \`aliases\` is needed here.`;
    return (0,finding/* problem */.C)('schema', at, message, ENTRY_EXPLAINED);
}
/** Quotes a name with a colon, such as `- Star Wars: Episode IV`, if the words before the colon cannot be meant as a key. */
function certainlyName(source, map) {
    const [one, ...others] = map.fields;
    const name = nameLine(source.text, map.start);
    if (one === undefined || others.length > 0 || name?.start !== map.start || one.value.end > name.end)
        return undefined;
    if (one.value.kind !== 'scalar' || one.value.text === '' || meantKey(one.key) !== undefined)
        return undefined;
    // A lower-case word is probably a key that somebody invented, such as `note: …`.
    if (/^[a-z_-]+$/.test(one.key) || /["'[\]{}]/.test(name.written))
        return undefined;
    const edit = inDoubleQuotes(source.text, name);
    return edit && { source, ...edit };
}
/** Why YAML reads a text as a map. */
function because(written) {
    if (/:(?:\s|$)/.test(written))
        return ', because of the colon';
    if (written.startsWith('{'))
        return ', because of the {';
    return written.startsWith('?') ? ', because of the question mark' : '';
}
function aliasesNotAList({ source, shape, at }) {
    if (shape.kind === 'scalar' && shape.text === '')
        return (0,finding/* problem */.C)('schema', at, NO_ALIAS, WRITE_ALIASES);
    const mark = shape.kind === 'scalar' ? oddMark(source.text, shape.start) : undefined;
    if (mark?.at === shape.start)
        return (0,finding/* problem */.C)('schema', at, mark.message, mark.hint);
    const written = shape.kind === 'scalar' ? source.text.slice(shape.start, shape.end) : '';
    if (written.startsWith('-')) {
        const lineStart = source.text.lastIndexOf('\n', shape.start - 1) + 1;
        const spaces = missingSpaces(source.text, { start: lineStart, end: shape.end });
        const message = 'A space is missing after the hyphen, so YAML reads one text instead of a list.';
        const hint = `Put a space after the hyphen of each alias: \`- ${written.slice(1).split('\n', 1)[0]?.trim()}\`.`;
        return (0,finding/* withFix */.Y)((0,finding/* problem */.C)('schema', at, message, hint), spaces && { source, ...spaces });
    }
    const what = shape.kind === 'map' ? 'has keys of its own' : 'is a single text';
    const fix = asOneItem(source, shape);
    return (0,finding/* withFix */.Y)((0,finding/* problem */.C)('schema', at, `\`aliases\` must be a list, even for a single alias. Here it ${what}.`, `Write each alias on its own line below \`aliases:\`, after a hyphen and a space${fix ? `: \`- ${written}\`` : '.'}`), fix);
}
/** Turns a single name after `aliases:` into a list. A text that may contain several names gets no fix. */
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

;// CONCATENATED MODULE: ./src/aliases/reading/schema-problems.ts
/** Turns errors of the JSON Schema into problems that people understand. */






/** Returns one problem for each mistake, at the part of the file that it is about. */
function schemaProblems(source, root) {
    if (root === undefined) {
        return [
            (0,finding/* problem */.C)('schema', source.place(0, 0), 'This file has no entries.', `Add one, or delete the file. ${ENTRY_EXPLAINED}`),
        ];
    }
    if (validate(asJson(root)))
        return [];
    const problems = [];
    const reported = new Set();
    for (const error of validate.errors ?? []) {
        // `keyProblems` handles all keys of an entry at once, and ajv reports text twice: as not an entry, and as not a list.
        const about = `${KEYS_ARE_WRONG.has(error.keyword) ? 'keys' : error.keyword} ${error.instancePath}`;
        if (reported.has(about))
            continue;
        reported.add(about);
        for (const found of problemsOf(source, root, error))
            problems.push(found);
    }
    return problems;
}
const KEYS_ARE_WRONG = new Set(['required', 'additionalProperties']);
function problemsOf(source, root, error) {
    // A file is one entry or a list. For a file that is one of them, ajv also says that it is not the other.
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
                return [(0,finding/* problem */.C)('schema', at, NO_ALIAS, WRITE_ALIASES)];
            return [(0,finding/* problem */.C)('schema', at, 'This list has no entries.', `Add one, or delete the file. ${ENTRY_EXPLAINED}`)];
        }
        case 'type':
            return [wrongKind({ source, root, shape, path, at })];
        default:
            return [
                (0,finding/* problem */.C)('schema', at, `The schema does not allow this: it ${error.message ?? 'is wrong'}.`, ENTRY_EXPLAINED),
            ];
    }
}
/** Splits a JSON pointer. */
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

;// CONCATENATED MODULE: ./src/aliases/reading/scalar-shape.ts

/** @param written whether it is in the file itself, not the target of a reference @param isReferredTo whether a reference leads to it */
function scalarShape(text, node, { at, written, isReferredTo }) {
    const plain = node.type === 'PLAIN' && node.tag === undefined;
    const notation = written && node.tag === undefined ? notationOf(node) : undefined;
    const useless = written ? uselessPropertyOf(text, node, { at, isReferredTo }) : undefined;
    const scalar = { kind: 'scalar', plain, notation, notText: undefined, useless };
    // An empty value counts as an empty name, which the rule `blank` reports.
    if (node.value === null && !node.source)
        return { ...scalar, ...withProperties(text, at), text: '' };
    if (typeof node.value === 'string') {
        const offsets = node.value === '' && at.start === at.end ? withProperties(text, at) : at;
        return { ...scalar, ...offsets, text: node.value };
    }
    return { ...scalar, ...at, text: node.source ?? '', notText: readAs(node.value) };
}
/**
 * Where an unused anchor or a tag begins that may be part of the name: `& Other Stories` is a brand, but YAML reads
 * `&Other Stories` as the anchor `Other` and the name `Stories`.
 */
function uselessPropertyOf(text, node, { at: { start, end }, isReferredTo }) {
    if (start === end)
        return undefined;
    const found = [];
    if (node.anchor !== undefined && !isReferredTo)
        found.push(text.lastIndexOf(`&${node.anchor}`, start - 1));
    if (node.tag === '!')
        found.push(text.lastIndexOf('!', start - 1));
    return found.length > 0 ? Math.min(...found) : undefined;
}
/** If there is only an anchor or a tag, it was probably meant as the name, so the place includes it. */
function withProperties(text, at) {
    const lineStart = startOfLine(text, at.start);
    const properties = /[&!]\S*$/.exec(text.slice(Math.max(lineStart, at.start - 200), at.start).trimEnd());
    const start = properties ? Math.max(lineStart, at.start - 200) + properties.index : at.start;
    return { start, end: at.end };
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

;// CONCATENATED MODULE: ./src/aliases/reading/shape-of.ts



/** Levels of an alias file: list, entry, aliases, alias. */
const DEEPEST = 4;
/** The most parts that all references together may expand to: far more than anyone needs, but too few to fill the memory. */
const MOST_REFERRED = 10_000;
/** Also reports references without a target, and keys that occur twice. */
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
    /** @param reference the place of the reference that led here */
    shape(node, depth, reference) {
        const at = reference ?? offsetsOf(node);
        if (reference !== undefined && ++this.#referred > MOST_REFERRED)
            return this.#tooMany(at);
        if (this.#yaml.isAlias(node))
            return this.#follow(node, depth, at);
        if (this.#yaml.isScalar(node)) {
            const isReferredTo = this.#referredTo.has(node);
            return scalarShape(this.#source.text, node, { at, written: reference === undefined, isReferredTo });
        }
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
        // For a star without a name, the parser itself reports an error.
        if (alias.source === '')
            return { kind: 'lost', ...at };
        const written = `*${alias.source}`;
        this.problems.push((0,finding/* problem */.C)('yaml-syntax', this.#source.place(at.start, at.end), `YAML reads ${(0,shown/* shown */.SP)(written)} as a reference to ${(0,shown/* shown */.SP)(alias.source)}, but nothing in this file has that name.`, `If it is a name that begins with *, put it in quotes: ${(0,shown/* quoted */.TL)(written)}`));
        return { kind: 'lost', ...at };
    }
    #map(node, depth, at, reference) {
        const fields = [];
        const seen = new Map();
        for (const pair of depth < DEEPEST && !this.#gaveUp ? node.items : []) {
            const { start: keyStart, end: keyEnd } = reference ?? offsetsOf(pair.key ?? pair.value);
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
        const { start, end } = offsetsOf(key);
        return this.#source.text.slice(start, end);
    }
    #twice(again, first) {
        this.problems.push((0,finding/* problem */.C)('yaml-syntax', this.#source.place(again.keyStart, again.keyEnd), `This entry has the key ${(0,shown/* shown */.SP)(again.key)} twice.`, again.key === 'account'
            ? 'Start a new entry with `- account:`, or delete one of the two.'
            : 'Keep one of the two, with everything that belongs under it.', [{ what: 'the first one', place: this.#source.place(first.keyStart, first.keyEnd) }]));
    }
    #tooMany(at) {
        if (!this.#gaveUp) {
            this.#gaveUp = true;
            const message = `The references (\`*name\`) in this file expand to more than ${MOST_REFERRED} parts.`;
            const hint = 'Write the aliases under their account instead of using references.';
            this.problems.push((0,finding/* problem */.C)('yaml-syntax', this.#source.placeOnLine(at.start, at.end), message, hint));
        }
        return { kind: 'lost', ...at };
    }
}
/** Maps each reference to the last anchor of that name before it. */
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
function offsetsOf(node) {
    const range = node?.range;
    return { start: range?.[0] ?? 0, end: range?.[1] ?? range?.[0] ?? 0 };
}

;// CONCATENATED MODULE: ./src/aliases/reading/mistakes/white-space.ts
/** Finds tabs and odd spaces where YAML needs normal spaces. */



/** A tab in the indentation causes many different YAML errors, so it is reported whatever the error is. */
function tab(text, start) {
    const lineStart = startOfLine(text, start);
    const [, spaces] = /^( *)\t/.exec(text.slice(lineStart, lineStart + 200)) ?? [];
    if (spaces === undefined)
        return undefined;
    const message = 'This line is indented with a tab, but YAML allows only spaces.';
    return { message, hint: 'Replace the tab with spaces.', at: lineStart + spaces.length };
}
/** A character that looks like a space but is not one for YAML. Text from web pages and word processors has them. */
function oddSpace(text, start) {
    const lineStart = startOfLine(text, start);
    const line = lineOf(text, start);
    const found = /(?<=^[ -]*|:)[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/u.exec(line);
    if (found === null)
        return undefined;
    const what = `${(0,invisible/* invisibleName */.nI)(found[0])} (${(0,shown/* codePoint */.yb)(found[0])})`;
    const at = lineStart + found.index;
    // A character without width cannot stand in for an indenting or separating space, so it is just deleted.
    if (/[\u200B\uFEFF]/.test(found[0]) && /^(?:.* )?$/.test(line.slice(0, found.index)))
        return {
            message: `There is ${what} here. Nobody can see it, and YAML does not allow it.`,
            hint: 'Delete it.',
            at,
        };
    const needed = {
        message: `There is ${what} where YAML needs a normal space.`,
        hint: 'Replace it with a normal space.',
        at,
    };
    // A fix is certain only after a colon or hyphen. At the start of a line, the number of spaces matters.
    return /[-:]$/.test(line.slice(0, found.index)) && !/[\u200B\uFEFF]/.test(found[0])
        ? { ...needed, fix: { start: at, end: at + 1, text: ' ' } }
        : needed;
}

;// CONCATENATED MODULE: ./src/aliases/reading/mistakes/end-of-document.ts
/** People write `...` for “and so on”, but for YAML it ends the document. */
function endOfDocument(text, start) {
    const before = /(?:^|\n)(\.\.\.[ \t]*(?:#[^\n]*)?\r?\n)(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*$/.exec(text.slice(Math.max(0, start - 1000), start));
    const [whole = '', line = ''] = before ?? [];
    if (before === null)
        return undefined;
    const at = Math.max(0, start - 1000) + before.index + whole.indexOf('...');
    const explained = {
        message: 'YAML reads the line `...` as the end of a document, and the lines below as a second one. A file may have only one.',
        hint: /^---/m.test(text.slice(at)) ? 'Delete the lines `...` and `---`.' : 'Delete the line `...`.',
        at,
    };
    const isList = /^- /.test(text.slice(start, start + 2)) && /^(?:---\s)?(?:#[^\n]*\n|\s)*- /.test(text.slice(0, 1000));
    return isList && text.indexOf('\n...') === at - 1 && !/^(?:---|\.\.\.)/m.test(text.slice(at + line.length))
        ? { ...explained, fix: { start: at, end: at + line.length, text: '' } }
        : explained;
}

;// CONCATENATED MODULE: ./src/aliases/reading/mistakes/misaligned-aliases.ts
/** Finds an `account:` or `aliases:` that does not line up with the rest of its entry. */

/**
 * Explains an `aliases:` that does not line up with the `account:` above it. The parser's error can be on either line: it
 * reads an `aliases:` too far to the right as part of the account's name.
 * @param offset on either of the two lines
 */
function misalignedAliases(text, offset) {
    const lineStart = startOfLine(text, offset);
    const own = lineOf(text, lineStart);
    const from = misaligned_aliases_ACCOUNT.test(own) ? lineStart : startOfLineBefore(text, lineStart);
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
    const [side, change] = spaces.length > column ? ['right', 'Delete'] : ['left', 'Add'];
    const by = Math.abs(spaces.length - column);
    return {
        message: `\`aliases:\` starts ${by === 1 ? 'one column' : `${by} columns`} further ${side} than \`account:\` above it, but must line up with it.`,
        hint: `${change} ${by === 1 ? 'one space' : `${by} spaces`} before \`aliases:\`.`,
        at: start + spaces.length,
        ...(itemsStay(text, start, column) ? { fix: { start, end: start + spaces.length, text: ' '.repeat(column) } } : {}),
    };
}
const misaligned_aliases_ACCOUNT = /^ *(?:- +)?account *:/;
/** A line with `account:` and a name, then any comments and empty lines, then `aliases:`. */
const PAIR = /^( *(?:- +)?)account *: [^\r\n:#]*[^\s:#][^\r\n:#]*\r?\n(?:[ \t\r]*(?:#[^\n]*)?\n)*( *)aliases(?= *:)/;
/** Whether the aliases below are still indented enough once `aliases:` is moved to that column. */
function itemsStay(text, start, column) {
    const rest = text.slice(text.indexOf('\n', start) + 1, start + 2000);
    const item = /^(?:[ \t\r]*(?:#[^\n]*)?\n)*( *)- /.exec(rest);
    return item !== null && (item[1] ?? '').length >= column;
}
function startOfLineBefore(text, lineStart) {
    let start = lineStart;
    while (start > 0) {
        start = startOfLine(text, start - 1);
        const line = lineOf(text, start);
        if (!/^\s*(?:#|$)/.test(line))
            return misaligned_aliases_ACCOUNT.test(line) ? start : undefined;
    }
    return undefined;
}
/** Explains an `account:` or `aliases:` line that is too far to the left. */
function misplacedKey(text, start) {
    if (!beginsLine(text, start))
        return undefined;
    const key = /^ *(account|aliases)[ \t]*:/i.exec(lineOf(text, start))?.[1]?.toLowerCase();
    if (key === 'account') {
        return {
            message: 'A hyphen is missing at the beginning of this entry.',
            hint: 'Start it with `- account:`. Line up the hyphen with the hyphens of the other entries, and `aliases:` with `account:`.',
        };
    }
    if (key === undefined)
        return undefined;
    const misaligned = misalignedAliases(text, start);
    if (misaligned !== undefined)
        return misaligned;
    return {
        message: 'This line belongs to the entry above, but is not indented like it.',
        hint: 'Put spaces before `aliases:` until it lines up with `account:` above it.',
    };
}

;// CONCATENATED MODULE: ./src/aliases/reading/mistakes/mistake.ts
const LINES_UP = 'Check that `account:` and `aliases:` start in the same column, and that each alias starts with a hyphen and a space, with all hyphens in the same column.';
const QUOTE_IT = 'If it is part of a name, put the whole name in double quotes.';

;// CONCATENATED MODULE: ./src/aliases/reading/mistakes/needs-quotes.ts



/** `"SINTEZ" LLC`, or `"Pinewood ""Best"" Milk"` from a CSV file. @param start of the text that the parser did not expect */
function textAfterQuote(text, start) {
    const name = nameLine(text, start);
    if (name === undefined || name.start >= start)
        return undefined;
    return spreadsheetQuotes(text, name) ?? quotedWord(text, name);
}
function spreadsheetQuotes(text, name) {
    if (!/^"(?:[^"\\]|"")*"$/.test(name.written) || !name.written.slice(1, -1).includes('""'))
        return undefined;
    const meant = name.written.slice(1, -1).replaceAll('""', '"').trim();
    const message = 'The quotes inside this name are doubled, as in a CSV file. YAML does not understand that.';
    return withEdit(message, `Write it as ${(0,shown/* quoted */.TL)(meant)}`, inDoubleQuotes(text, name, meant));
}
/** Undefined if the line may contain several names, because then only its author knows what is meant. */
function quotedWord(text, name) {
    const found = /^(["'])[^"'\\]*[\p{L}\p{N}][^"'\\]*\1\s[^"'\\,;|#]*[\p{L}\p{N}][^"'\\,;|#]*$/u.exec(name.written);
    if (found === null || /:(?:\s|$)|\s-+\s|\s\//.test(name.written))
        return undefined;
    const mark = found[1] === '"' ? 'double' : 'single';
    const message = `For YAML, the name ends at the second ${mark} quote, but more text follows.`;
    const hint = `If the quotes are part of the name, put the whole name in double quotes: ${(0,shown/* quoted */.TL)(name.written)}`;
    return withEdit(message, hint, inDoubleQuotes(text, name));
}
/** `account: Star Wars: Episode IV`. @param start of the text that the parser reads as a second key */
function colonInAccount(text, start) {
    const name = nameLine(text, start);
    if (name?.what !== 'account' || !/:\s/.test(name.written) || /["'[\]{}#]/.test(name.written))
        return undefined;
    if (/\b(?:account|alias(?:es)?)\s*:/i.test(name.written))
        return undefined;
    const message = 'This line has a second colon followed by a space, but only one is allowed.';
    const hint = `If it is part of the name, put the whole name in double quotes: ${(0,shown/* quoted */.TL)(name.written)}`;
    return withEdit(message, hint, inDoubleQuotes(text, name));
}
/** `@home` and `& Sons`: no YAML value can begin like this without quotes, so it must be a name. */
function cannotBegin(text, start) {
    const name = nameLine(text, start);
    const message = `A name cannot begin with ${text[start] ?? 'this character'} in YAML unless it is in quotes.`;
    if (name?.start !== start)
        return textAfterQuote(text, start) ?? { message, hint: 'Put the whole name in double quotes.' };
    const written = name.written.replace(/ #.*/, '').trimEnd();
    return withEdit(message, `Put the whole name in double quotes: ${(0,shown/* quoted */.TL)(written)}.`, inDoubleQuotes(text, name));
}
function withEdit(message, hint, fix) {
    return fix === undefined ? { message, hint } : { message, hint, fix };
}
/** Explains text after a quoted name or a reference, for the mistakes that can be recognised. */
function textAfterName(text, start) {
    const line = lineOf(text, start);
    const column = start - startOfLine(text, start);
    if (/^,[ \t]*(?:#.*)?$/.test(line.slice(column))) {
        return {
            message: 'YAML does not allow a comma after this name.',
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
/** For the end of a hint: the name in quotes, if it fills the rest of the line. */
function restInQuotes(text, start) {
    if (!/^[ -]*(?:account: *)?$/.test(text.slice(startOfLine(text, start), start)))
        return '';
    const [rest = ''] = /^[^\r\n]{0,200}/.exec(text.slice(start, start + 200)) ?? [];
    return `: ${(0,shown/* quoted */.TL)(rest.replace(/ #.*/, '').trimEnd())}`;
}

;// CONCATENATED MODULE: ./src/aliases/reading/yaml-errors.ts







function explainByCode(text, error, start) {
    switch (error.code) {
        case 'BAD_SCALAR_START':
            return cannotBegin(text, start);
        case 'TAG_RESOLVE_FAILED':
            return {
                message: `YAML reads ${wordAt(text, start)} as a tag, but no such tag exists.`,
                hint: `If it is part of a name, put the whole name in double quotes${restInQuotes(text, start)}. If not, delete it.`,
            };
        case 'MULTIPLE_TAGS':
        case 'MULTIPLE_ANCHORS':
        case 'ALIAS_PROPS':
        case 'BAD_ALIAS':
        case 'BAD_PROP_ORDER':
            if (/^(?:Alias|Anchor) cannot be an empty/.test(error.message))
                return cannotBegin(text, start);
            return {
                message: 'YAML reads & as an anchor, * as a reference and ! as a tag. They cannot be combined like this.',
                hint: QUOTE_IT,
            };
        case 'BAD_COLLECTION_TYPE':
            return { message: 'The tag here (beginning with !) does not fit what follows it.', hint: 'Delete the tag.' };
        case 'BAD_DIRECTIVE':
            return {
                message: 'YAML reads a line that begins with % as an instruction, but this one is not valid.',
                hint: `Delete the line. ${QUOTE_IT}`,
            };
        case 'BAD_DQ_ESCAPE':
            return {
                message: 'In double quotes, a backslash gives the next character a special meaning, but this combination has none.',
                hint: 'Write the backslash twice, or use single quotes.',
            };
        case 'BAD_INDENT':
            return { message: 'This line is indented differently from the lines that it belongs to.', hint: LINES_UP };
        case 'TAB_AS_INDENT':
            return { message: 'There is a tab where YAML allows only spaces.', hint: 'Replace the tab with spaces.' };
        case 'DUPLICATE_KEY':
            return { message: 'This key occurs twice.', hint: 'Keep one of the two.' };
        case 'MULTIPLE_DOCS':
            return (endOfDocument(text, start) ?? {
                message: 'A second YAML document starts here, because `---` separates documents. A file may have only one.',
                hint: 'Delete the line `---`, and write all entries as one list, each starting with `- account:`.',
            });
        case 'BLOCK_AS_IMPLICIT_KEY':
        case 'BLOCK_IN_FLOW':
            if (beginsLine(text, start) && /^-[ \t]+account[ \t]*:/.test(lineOf(text, start)))
                return SECOND_ENTRY;
            return error.message.includes('compact mappings')
                ? (misalignedAliases(text, start) ??
                    colonInAccount(text, start) ?? {
                    message: 'This line has a second colon followed by a space, but only one is allowed.',
                    hint: `${QUOTE_IT} Otherwise, ${(0,shown/* lowerFirst */.oZ)(LINES_UP)}`,
                })
                : { message: 'A list or an entry starts here, but YAML expects something else.', hint: LINES_UP };
        case 'MULTILINE_IMPLICIT_KEY':
        case 'KEY_OVER_1024_CHARS':
            return {
                message: 'YAML does not understand the structure from this line on: a colon, a hyphen or a space is missing, or lines do not line up.',
                hint: `Check that a colon and a space follow \`account\` and \`aliases\`. ${LINES_UP}`,
            };
        case 'MISSING_CHAR':
            return missing(text, error, start);
        case 'UNEXPECTED_TOKEN':
            return unexpected(text, error, start);
        case 'RESOURCE_EXHAUSTION':
            return TOO_DEEP;
        default:
            return generic(error);
    }
}
function missing(text, error, start) {
    if (error.message.startsWith('Comments must')) {
        return {
            message: 'There is no space before this #.',
            hint: `If it starts a comment, put a space before it. ${QUOTE_IT}`,
        };
    }
    if (error.message.includes('map values')) {
        return {
            message: 'A colon is missing after this word.',
            hint: `Write \`account: …\`, or \`- …\` for an alias. ${LINES_UP}`,
        };
    }
    if (error.message.includes('without - indicator')) {
        return (misplacedKey(text, start) ?? {
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
        return (misplacedKey(text, start) ??
            textAfterName(text, start) ??
            textAfterQuote(text, start) ?? {
            message: 'There is more text after the end of the name.',
            hint: 'Put the whole name in one pair of double quotes. Write \\" for a quote inside the name.',
        });
    }
    if (/^Block scalar header|^Not a YAML token/.test(error.message)) {
        return {
            message: 'YAML reads a name that begins with | or > as the start of a text on several lines.',
            hint: 'Put the whole name in double quotes.',
            at: Math.max(startOfLine(text, start), text.lastIndexOf('|', start), text.lastIndexOf('>', start)),
        };
    }
    if (/^Unexpected ,/.test(error.message)) {
        return {
            message: 'There is an extra comma here.',
            hint: 'Delete it, or write the missing alias before it.',
        };
    }
    return { message: `YAML does not expect ${wordAt(text, start)} here.`, hint: `${LINES_UP} ${QUOTE_IT}` };
}
/** Falls back to the parser's own message. */
function generic(error) {
    return { message: `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`, hint: `${LINES_UP} ${QUOTE_IT}` };
}

;// CONCATENATED MODULE: ./src/aliases/reading/explain-error.ts






function isUnclosedQuote(error) {
    return error.message.startsWith('Missing closing');
}
function isUnclosedBracket(error) {
    return error.message.startsWith('Flow ') && error.message.includes('must be sufficiently indented');
}
/** Explains a YAML error and how to fix it. @param start offset of the error in the text */
function explainError(text, error, start) {
    return (tab(text, start) ??
        oddSpace(text, start) ??
        oddMark(text, start) ??
        unfinished(text, error, start) ??
        (STRUCTURE.has(error.code) && beginsLine(text, start) && !isSecondEntry(text, start)
            ? hyphenMistake(text, start)
            : undefined) ??
        (MISSING_KEY_SPACE.test(lineOf(text, start)) ? hyphenMistake(text, start) : undefined) ??
        explainByCode(text, error, start));
}
/** The parser reports these if a line does not fit the lines above it. */
const STRUCTURE = new Set([
    'BAD_INDENT',
    'BLOCK_AS_IMPLICIT_KEY',
    'BLOCK_IN_FLOW',
    'MISSING_CHAR',
    'MULTILINE_IMPLICIT_KEY',
    'UNEXPECTED_TOKEN',
]);
/** Without the space, YAML reads the hyphen as part of the key. */
const MISSING_KEY_SPACE = /^ *-(?:account|aliases) *:/;
function unfinished(text, error, start) {
    if (isUnclosedQuote(error)) {
        const mark = text[start] === "'" ? 'single' : 'double';
        const hint = `Add the closing quote where the name ends.${mark === 'single' ? ' If it is an apostrophe, put the whole name in double quotes.' : ''}`;
        return { message: `This ${mark} quote is never closed.`, hint };
    }
    if (isUnclosedBracket(error)) {
        const [open, close] = text[start] === '{' ? ['{', '}'] : ['[', ']'];
        const message = `The list that starts here with ${open} is not closed properly with ${close}.`;
        const hint = `Add ${close} at its end, or write each alias on its own line after a hyphen and a space.`;
        return { message, hint };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/aliases/reading/syntax-problems.ts



/** Explains the parser's errors and warnings: only the first on each line, because the others are consequences. */
function syntaxProblems(source, document, yaml) {
    const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    const opened = errors.some((one) => isUnclosedQuote(one) || isUnclosedBracket(one)) ? openings(document, yaml) : syntax_problems_NONE;
    const byLine = new Map();
    let soundUpTo = Number.POSITIVE_INFINITY;
    let adrift = false;
    for (const error of errors) {
        // Once the parser has lost the structure, it reports an error for every word.
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
    // An error may be the consequence of an earlier one. So after an error without a fix, later fixes are not certain.
    let certain = true;
    const problems = capped([...byLine.values()], ({ error, start }) => {
        const found = asProblem(source, error, { start, certain });
        certain &&= found.fix !== undefined;
        return found;
    });
    return { problems, soundUpTo };
}
const syntax_problems_NONE = { quotes: [], brackets: [] };
/** After these errors the parser still reads the text as it is written. */
const HARMLESS = new Set(['TAG_RESOLVE_FAILED']);
function asProblem(source, error, { start, certain }) {
    const { message, hint, at, fix } = explainError(source.text, error, start);
    const from = at ?? start;
    const place = source.placeOnLine(from, Math.max(from + 1, error.pos[1]));
    return (0,finding/* withFix */.Y)((0,finding/* problem */.C)('yaml-syntax', place, message, hint), certain && fix ? { source, ...fix } : undefined);
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
                quotes.push({ start, end });
            else if (yaml.isCollection(node) && node.flow === true)
                brackets.push({ start, end });
        },
    });
    return { quotes, brackets };
}
/** Reports an unclosed quote or bracket where it opens. The parser notices it only further down. */
function startOf(error, { quotes, brackets }) {
    const position = Math.max(0, error.pos[0]);
    if (isUnclosedQuote(error))
        return opening(quotes, position);
    return isUnclosedBracket(error) ? opening(brackets, position) : position;
}
/** The start of the last range that opens before a position and lasts until there. Ranges are in the order of the file. */
function opening(ranges, position) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.start ?? 0) < position)
            low = middle + 1;
        else
            high = middle;
    }
    // It is among the nearest. Searching further would take minutes on a malicious file.
    const near = ranges.slice(Math.max(0, low - 50), low);
    return near.findLast(({ end }) => end >= position - 1)?.start ?? position;
}

;// CONCATENATED MODULE: ./src/aliases/reading/unclosed-quotes.ts


const CLOSED = { '"': /^"(?:[^"\\]|\\.)*"$/s, "'": /^'(?:[^']|'')*'$/ };
/**
 * `yaml` accepts such a quote if the next line is not indented enough to continue the name. The name is still read, because
 * a base commit may contain it.
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
            'This double quote is never closed: `\\"` is a quote inside the name and does not end it.',
            'Add one more " at the end of the name. If the name does not end with a quote, delete the backslash instead.',
        ]
        : [
            "This single quote is never closed: '' is an apostrophe inside the name and does not end it.",
            "Add one more ' at the end of the name. If the name does not end with an apostrophe, delete one instead.",
        ];
    return (0,finding/* problem */.C)('yaml-syntax', source.placeOnLine(start, end), message, hint);
}

;// CONCATENATED MODULE: ./src/aliases/reading/useless-property.ts
/** Reports names whose first word YAML reads as an anchor or a tag: `&Other Stories`, `!Important`. */



/** Longer names are not repeated in the hint, because nobody would copy them from there. */
const useless_property_LONGEST = 256;
/** @param name.useless where the anchor or tag begins */
function uselessProperty(source, name) {
    const { text, notation, useless: from, start, end } = name;
    const property = source.text.slice(from, start).trim();
    const what = property.startsWith('&') ? 'an unused anchor' : 'a tag';
    const message = `YAML reads ${(0,shown/* shown */.SP)(property)} as ${what}, and only ${(0,shown/* shown */.SP)(text)} as the name.`;
    const cut = notation === 'plain' ? (0,cut_name/* cutOff */.q)(source.text, end) : '';
    const written = source.text.slice(from, end).replace(/\s*\n\s*/g, ' ') + cut;
    const inQuotes = end - from > useless_property_LONGEST || written.length > useless_property_LONGEST ? '' : `: ${(0,shown/* escaped */.Mk)(written)}`;
    const hint = `If it is part of the name, put the whole name in quotes${inQuotes}. If not, delete ${(0,shown/* shown */.SP)(property)}.`;
    return (0,finding/* problem */.C)('yaml-syntax', source.placeOnLine(from, end), message, hint);
}

;// CONCATENATED MODULE: ./src/aliases/reading/yaml-read.ts















/** Reads a file and reports everything that cannot be read. */
function readWithYaml(source, yaml) {
    const conflict = /^(?:(?:<{7}|\|{7}|>{7})(?: |\r?$)|={7}\r?$)/m.exec(source.text);
    if (conflict)
        return unread(source, mergeConflict(source, conflict.index));
    try {
        return withPastedRows(source, read(source, yaml));
    }
    catch {
        // Only malicious files get here, by exhausting the stack.
        return unread(source, (0,finding/* problem */.C)('yaml-syntax', source.place(0, 0), TOO_DEEP.message, TOO_DEEP.hint));
    }
}
/** Replaces all problems in the lines of a pasted table by one. */
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
    // The cause is above: the rows are probably just the continuation of that line.
    if (above.length === file.problems.length && above.length > 0)
        return file;
    return { ...file, problems: [...above, found, ...file.problems.filter(isBelow)] };
}
function read(source, yaml) {
    // `shapeOf` finds repeated keys. The parser compares each key with all others, which takes minutes on a malicious file.
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
        // After an error nothing can be trusted, and an entry that ends there may be incomplete.
        if (map.end >= syntax.soundUpTo)
            continue;
        for (const name of namesOf(map)) {
            if (name.useless !== undefined) {
                useless.push(uselessProperty(source, { ...name, useless: name.useless }));
                continue;
            }
            // The odd line end inside this name is reported already.
            if (odd.length > 0 && holdsLineEnd(source.text.slice(name.start, name.end)))
                continue;
            // An unknown tag leaves an empty name. Report only the tag.
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
    // One problem a line: later ones are consequences.
    const oddLines = yaml_read_linesOf(unread);
    const parsing = syntax.problems.filter(({ place }) => !oddLines.has(place.line));
    const lines = yaml_read_linesOf([...unread, ...parsing]);
    const shapingOnly = shaping.filter(({ place }) => !lines.has(place.line));
    const problems = [...unread, ...parsing, ...shapingOnly, ...schema, ...useless];
    // All other problems of such a file are consequences.
    if (doubled !== undefined)
        return { source: source.lines, entries, unusual: [], problems: [doubled] };
    return { source: source.lines, entries, unusual, problems };
}
/** Reports odd line ends, and controls outside names. The rule `control-character` reports those in names. */
function oddProblems(source, odd, shape) {
    if (odd.length === 0)
        return [];
    const names = entryShapes(shape)
        .flatMap((map) => [
        ...namesOf(map),
        // `schema` reports a control in a key.
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
/** Whether the rules only need the text of a name, not how it is written. */
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
/** The entry without its blank names; undefined if the account has no name. */
function entryFrom(source, map) {
    const names = namesOf(map);
    const account = names.find((name) => name.what === 'account' && !(0,invisible/* isBlank */.z3)(name.text));
    const aliases = names.filter((name) => name.what === 'alias' && !(0,invisible/* isBlank */.z3)(name.text));
    return account && (0,alias_file/* aliasEntry */.r)(source.lines, account, aliases);
}
function mergeConflict(source, at) {
    return (0,finding/* problem */.C)('yaml-syntax', source.placeOnLine(at, source.text.length), 'This file contains an unresolved merge conflict: two versions of the same lines.', 'Keep the lines that you want. Delete the other version and the lines with <<<<<<<, ======= and >>>>>>>.');
}
function unread(source, found) {
    return { source: source.lines, entries: [], unusual: [], problems: [found] };
}

;// CONCATENATED MODULE: ./src/aliases/reading/doubtful.ts




/** Anchors, references and tags: with these, an entry may depend on other parts of the file. */
const TIED = /(?:^|[ \t])(?:!|[&*][^ \t\r\n])/m;
/**
 * Reads the entries in doubt. Returns undefined if `yaml` finds a problem, or not the expected number of entries: the
 * mistake may affect other entries, so the whole file has to be read.
 */
function readDoubtful(source, of, yaml) {
    const entries = [];
    const unusual = [];
    const offsets = new character_offsets/* CharacterOffsets */.g(of.bytes);
    for (const doubt of of.doubts) {
        const text = of.bytes.toString('utf8', doubt.start, doubt.end);
        if (TIED.test(text))
            return undefined;
        const read = readWithYaml(new aliases_source/* SourceText */.D(source.file, text), yaml);
        if (read.problems.length > 0 || read.entries.length !== doubt.entries)
            return undefined;
        const by = offsets.of(doubt.start);
        entries.push(...read.entries.map((entry) => moved(entry, source, by)));
        unusual.push(...read.unusual.map((name) => ({ ...name, source, start: name.start + by, end: name.end + by })));
    }
    return { source: source.lines, entries, unusual, allowed: allowComments(source, entries, unusual), problems: [] };
}
/** Moves offsets in a part of a file to offsets in the file. */
function moved({ account, start, end, pairs }, { lines }, by) {
    return {
        account,
        source: lines,
        start: start + by,
        end: end + by,
        pairs: pairs.map((pair) => ({ ...pair, source: lines, start: pair.start + by, end: pair.end + by })),
    };
}

;// CONCATENATED MODULE: ./src/aliases/reading/scan-files.ts
/** Reads alias files with the fast scanner, and with `yaml` whatever the scanner is not sure about. */









/** The bytes of a line with a rather short name, so that the columns rarely have to grow. */
const BYTES_A_NAME = 36;
/** The columns grow if more names come. */
const ROWS_IF_UNKNOWN = 1 << 12;
/**
 * Scans alias files, each by itself. Loads `yaml` only if the scanner has doubts. Never throws because of a file's content.
 * @param look which names the caller wants to look at closely
 */
async function scanAliasFiles(files, look = scan_look/* NO_LOOK */.gH) {
    rehearse(look);
    const columns = new scan_columns/* Columns */.e(Array.isArray(files) ? rowsIn(files) : ROWS_IF_UNKNOWN);
    const scanner = new Scanner(columns, look);
    const scanned = [];
    let yaml;
    for await (const file of files) {
        const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
        const from = columns.size;
        const isScanned = (file.kind ?? 'file') === 'file' && !file.misnamed && (0,external_node_buffer_.isUtf8)(bytes);
        const doubts = isScanned ? scanner.scan(bytes, scanned.length) : undefined;
        let read;
        if (doubts === undefined || doubts.length > 0) {
            yaml ??= await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
            read = doubts && readInPart(file, { bytes, doubts }, yaml);
            if (read === undefined) {
                columns.size = from;
                read = readWhole(file, yaml);
            }
        }
        scanned.push({ file, bytes, from, to: columns.size, read });
    }
    return { columns, files: scanned };
}
function rowsIn(files) {
    return Math.ceil(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / BYTES_A_NAME);
}
function readInPart(file, of, yaml) {
    const decoded = (0,decode/* decode */.D4)(file);
    const read = decoded.ok ? readDoubtful(decoded.source, of, yaml) : undefined;
    return read && { ...idOf(file), ...read };
}
/** Reads a file with `yaml` alone. */
function readWhole(file, yaml) {
    const decoded = (0,decode/* decode */.D4)(file);
    if (!decoded.ok) {
        const nothing = { entries: [], unusual: [], allowed: new Map() };
        return { ...idOf(file), ...nothing, source: decoded.source.lines, problems: [decoded.problem] };
    }
    const { source } = decoded;
    const { problems, ...read } = readWithYaml(source, yaml);
    const allowed = allowComments(source, read.entries, read.unusual);
    const misnamed = file.misnamed ? [(0,decode/* notUtf8Name */.uj)(source)] : [];
    return { ...idOf(file), ...read, allowed, problems: [...misnamed, ...problems] };
}
function idOf({ id }) {
    return id === undefined ? {} : { id };
}


/***/ }),

/***/ 2590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   g: () => (/* binding */ CharacterOffsets)
/* harmony export */ });
/** Converts offsets in the bytes of a file to offsets in its text. */
/** Converts byte offsets to offsets in UTF-16 code units. Fast if each offset is near the previous one. */
class CharacterOffsets {
    #bytes;
    #at;
    #units = 0;
    /** @param bytes valid UTF-8. A byte order mark is not part of the text */
    constructor(bytes) {
        this.#bytes = bytes;
        this.#at = startOf(bytes);
    }
    /** The offset in the text of the character that begins at an offset in the bytes. */
    of(offset) {
        const bytes = this.#bytes;
        while (this.#at < offset)
            this.#units += unitsOf(bytes[this.#at++]);
        while (this.#at > offset)
            this.#units -= unitsOf(bytes[--this.#at]);
        return this.#units;
    }
}
/** The offset of the text: after the byte order mark, if there is one. */
function startOf(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
/** The code units of a character, counted at its first byte. */
function unitsOf(byte) {
    if ((byte & 0xc0) === 0x80)
        return 0;
    return byte < 0xf0 ? 1 : 2;
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ EXACT_PRIME),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Gi: () => (/* binding */ EXACT_SEED),
/* harmony export */   Ie: () => (/* binding */ SINGLE_QUOTED),
/* harmony export */   Oh: () => (/* binding */ ESCAPED),
/* harmony export */   TD: () => (/* binding */ DOUBLE_QUOTED),
/* harmony export */   cl: () => (/* binding */ QUOTES),
/* harmony export */   e: () => (/* binding */ Columns),
/* harmony export */   gb: () => (/* binding */ exactHash),
/* harmony export */   gx: () => (/* binding */ ASCII),
/* harmony export */   q1: () => (/* binding */ TO_LOOK_AT),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/**
 * The names of alias files as columns of numbers, one row for each name, without strings or objects. Of a million
 * names, only the few that rules or reports need are decoded.
 */
/** How a name is written: one of these, combined with the flags below. */
const PLAIN = 0;
const SINGLE_QUOTED = 1;
const DOUBLE_QUOTED = 2;
const QUOTES = 3;
/** The name is ASCII. */
const ASCII = 4;
/** The name is quoted and contains an escaped quote: `''` or `\"`. */
const ESCAPED = 8;
/** A rule about the content of names has to look at it. */
const TO_LOOK_AT = 16;
/** The longest name in bytes. Longer ones are left to `yaml`. */
const LONGEST = 0xffff;
/**
 * The row of an account is followed by the rows of its aliases, in the order of the file. Files follow each other in the
 * order in which they were scanned. Every name here is in Unicode's normal form, not blank, on one line and written in
 * an ordinary way (`isOrdinary`), so no rule about spelling can find anything in it.
 *
 * Equal names have equal hashes. Names with equal hashes may differ, so their texts have to be compared.
 */
class Columns {
    /** The number of rows. The columns may be longer. */
    size = 0;
    /** The index of the file among the scanned files. */
    file;
    /** The row of the account that an alias belongs to; for an account, its own row. */
    account;
    /** The byte offset of the name in its file, after the opening quote. A byte order mark counts. */
    start;
    /** The length in bytes, without quotes. */
    length;
    /** `PLAIN`, `SINGLE_QUOTED` or `DOUBLE_QUOTED`, with flags. */
    written;
    /** The hash of the exact text (`exactHash`). */
    exact;
    /** The hashes of the two keys that look-alikes share (`Hashes`). */
    folded;
    looked;
    /** @param expected the approximate number of rows. All of them take memory, even if they stay unused */
    constructor(expected = 0) {
        const capacity = Math.max(expected, 16);
        this.file = new Uint32Array(capacity);
        this.account = new Uint32Array(capacity);
        this.start = new Uint32Array(capacity);
        this.length = new Uint16Array(capacity);
        this.written = new Uint8Array(capacity);
        this.exact = new Int32Array(capacity);
        this.folded = new Int32Array(capacity);
        this.looked = new Int32Array(capacity);
    }
    /** Makes room for one more row. */
    reserve() {
        if (this.size < this.file.length)
            return;
        const capacity = 2 * this.file.length;
        this.file = grown(this.file, new Uint32Array(capacity));
        this.account = grown(this.account, new Uint32Array(capacity));
        this.start = grown(this.start, new Uint32Array(capacity));
        this.length = grown(this.length, new Uint16Array(capacity));
        this.written = grown(this.written, new Uint8Array(capacity));
        this.exact = grown(this.exact, new Int32Array(capacity));
        this.folded = grown(this.folded, new Int32Array(capacity));
        this.looked = grown(this.looked, new Int32Array(capacity));
    }
    /** Whether a row is an account. */
    isAccount(row) {
        return this.account[row] === row;
    }
    /** The row after the last alias of an account. */
    endOf(account) {
        let end = account + 1;
        while (end < this.size && this.account[end] === account)
            end++;
        return end;
    }
    /** The text of a name. @param bytes the bytes of its file */
    text(row, bytes) {
        const start = this.start[row];
        const end = start + this.length[row];
        const written = this.written[row];
        const text = bytes.toString((written & ASCII) === 0 ? 'utf8' : 'latin1', start, end);
        if ((written & ESCAPED) === 0)
            return text;
        return (written & QUOTES) === SINGLE_QUOTED ? text.replaceAll("''", "'") : text.replaceAll('\\"', '"');
    }
}
/** Whether two names are equal. Call it for names with equal hashes. */
function isSame(one, other) {
    const written = one.columns.written[one.row] | other.columns.written[other.row];
    if ((written & ESCAPED) !== 0)
        return one.columns.text(one.row, one.bytes) === other.columns.text(other.row, other.bytes);
    const length = one.columns.length[one.row];
    if (length !== other.columns.length[other.row])
        return false;
    const start = one.columns.start[one.row];
    const otherStart = other.columns.start[other.row];
    for (let at = 0; at < length; at++)
        if (one.bytes[start + at] !== other.bytes[otherStart + at])
            return false;
    return true;
}
function grown(full, wider) {
    wider.set(full);
    return wider;
}
// Different from the seed and prime of the other hashes, so that names that collide in one differ in the other.
const EXACT_SEED = 0x2545f491;
const EXACT_PRIME = 0x9e3779b1 | 0;
/** The hash of a text in the column `exact`. */
function exactHash(text) {
    let hash = EXACT_SEED;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), EXACT_PRIME);
    return hash;
}


/***/ }),

/***/ 7077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ BEFORE_NON_ASCII),
/* harmony export */   RK: () => (/* binding */ FIRST),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   gH: () => (/* binding */ NO_LOOK)
/* harmony export */ });
/** Tells a scan which names the rules have to look at. */
/** A name with this character anywhere needs a look. */
const ANYWHERE = 1;
/** A name needs a look if a non-ASCII character follows this one. */
const BEFORE_NON_ASCII = 2;
/** As above, or if the name begins with this character. */
const FIRST = 3;
/** No name needs a look. */
const NO_LOOK = { characters: new Uint8Array(0x10000), ends: () => false };


/***/ }),

/***/ 937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ ScannedPairs)
});

// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
;// CONCATENATED MODULE: ./src/aliases/pair-table.ts
/**
 * Finds the row of a pair by the hashes of its two names. An open hash table: each slot has a row plus 1, or 0 if it is
 * empty.
 */
class PairTable {
    #exact;
    #account;
    #rows;
    #shift;
    size = 0;
    /** @param most the greatest number of rows that will be added */
    constructor({ exact, account }, most) {
        const bits = Math.max(4, Math.ceil(Math.log2(2 * most + 1)));
        this.#exact = exact;
        this.#account = account;
        this.#rows = new Int32Array(2 ** bits);
        this.#shift = 32 - bits;
    }
    /** Adds a row, unless a row with an equal pair is there. */
    add(row, isSame) {
        const account = this.#exact[this.#account[row]];
        const at = this.#placeOf(this.#exact[row], account, isSame);
        if (this.#rows[at] !== 0)
            return;
        this.#rows[at] = row + 1;
        this.size++;
    }
    find(alias, account, isIt) {
        const row = this.#rows[this.#placeOf(alias, account, isIt)];
        return row === 0 ? undefined : row - 1;
    }
    /** The slot of the pair, or the empty slot for it. */
    #placeOf(alias, account, isIt) {
        const rows = this.#rows;
        for (let at = scattered(alias, account) >>> this.#shift;; at = (at + 1) & (rows.length - 1)) {
            const row = rows[at] - 1;
            if (row === -1)
                return at;
            if (this.#exact[row] !== alias || this.#exact[this.#account[row]] !== account)
                continue;
            if (isIt(row))
                return at;
        }
    }
}
function scattered(alias, account) {
    const mixed = Math.imul(alias ^ Math.imul(account, 0x85ebca6b), 0xc2b2ae35);
    return Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1);
}

// EXTERNAL MODULE: ./src/aliases/reading/entries-of.ts
var entries_of = __webpack_require__(2953);
// EXTERNAL MODULE: ./src/aliases/scan/columns.ts
var columns = __webpack_require__(9411);
;// CONCATENATED MODULE: ./src/aliases/scanned-pairs.ts




/** So many lookups search a whole column. After that a hash table is built, which takes about as long as these. */
const MOST_WITHOUT_TABLE = 32;
class ScannedPairs {
    #scanned;
    #columns;
    #files;
    /** The pairs that `yaml` read. */
    #others;
    /** The number of pairs, repeated ones included. */
    #places;
    #size;
    #table;
    #lookedFor = 0;
    /** The objects of each file's rows, by the index of the file among the scanned files. */
    #made = [];
    #byAccount;
    #byPath;
    /**
     * @param scanned ordered by path. The first place of a repeated pair counts
     * @param of.files only the pairs of these files; all files by default
     * @param of.size the number of different pairs, if it is known
     */
    constructor(scanned, of = {}) {
        const { files = scanned.files, size } = of;
        this.#scanned = scanned;
        this.#columns = scanned.columns;
        this.#files = files;
        const others = files.flatMap(({ read }) => read?.entries ?? []);
        this.#others = new pair_set/* PairSet */.X_(others.flatMap(({ pairs }) => pairs));
        let places = 0;
        for (const { pairs } of others)
            places += pairs.length;
        for (const { from, to } of files)
            for (let row = from; row < to; row++)
                if (!this.#columns.isAccount(row))
                    places++;
        this.#places = places;
        this.#size = size;
    }
    get files() {
        return this.#files;
    }
    get size() {
        this.#size ??= this.#tableOf().size + [...this.#others].filter((pair) => this.#rowOf(pair) === undefined).length;
        return this.#size;
    }
    /** Whether any pair occurs more than once. */
    get repeats() {
        return this.size !== this.#places;
    }
    has(pair) {
        return this.#others.has(pair) || this.#rowOf(pair) !== undefined;
    }
    get(pair) {
        const row = this.#rowOf(pair);
        const other = this.#others.get(pair);
        if (row === undefined)
            return other;
        const scanned = this.#pairAt(row);
        return other === undefined || isBefore(scanned, other) ? scanned : other;
    }
    pairsOf(account) {
        if (this.#byAccount === undefined && ++this.#lookedFor > MOST_WITHOUT_TABLE)
            this.#byAccount = Map.groupBy(this, (pair) => pair.account);
        if (this.#byAccount)
            return this.#byAccount.get(account) ?? [];
        const found = [];
        for (const row of this.#rowsLike((0,columns/* exactHash */.gb)(account))) {
            if (!this.#columns.isAccount(row) || this.#text(row) !== account)
                continue;
            for (let at = row + 1; at < this.#columns.endOf(row); at++)
                found.push(this.#pairAt(at));
        }
        return [...new pair_set/* PairSet */.X_([...found, ...this.#others.pairsOf(account)])];
    }
    *accounts() {
        for (const { from, to } of this.#files)
            for (let row = from; row < to; row = this.#columns.endOf(row))
                if (this.#columns.endOf(row) > row + 1)
                    yield this.#text(row);
        yield* this.#others.accounts();
    }
    *[Symbol.iterator]() {
        const { repeats } = this;
        for (const file of this.#files) {
            for (const pair of this.#pairsOf(file))
                if (pair && (!repeats || this.get(pair) === pair))
                    yield pair;
            for (const { pairs } of file.read?.entries ?? [])
                for (const pair of pairs)
                    if (!repeats || this.get(pair) === pair)
                        yield pair;
        }
    }
    /** The account name of the entry that contains one of these pairs. */
    accountOf({ source, start }) {
        this.#byPath ??= new Map(this.#files.map((file) => [file.file.path, file]));
        const file = this.#byPath.get(source.file);
        const made = file && this.#madeOf(file);
        const row = made ? rowAt(made, start) : -1;
        if (made && row !== -1)
            return { source, start: made.accounts[2 * row], end: made.accounts[2 * row + 1] };
        const entry = file?.read?.entries.find(({ pairs }) => pairs.some((pair) => pair.start === start));
        if (entry === undefined)
            throw new Error('No file that was scanned holds this pair.');
        return entry;
    }
    /** The pairs of some of the files. */
    in(files) {
        return files.length === this.#files.length ? this : new ScannedPairs(this.#scanned, { files });
    }
    /** Compares hashes and bytes, so that common pairs are never decoded. */
    lacking(other) {
        if (!(other instanceof ScannedPairs))
            return undefined;
        const { repeats } = this;
        const only = [];
        for (const file of this.#files) {
            for (let row = file.from; row < file.to; row++) {
                if (this.#columns.isAccount(row) || other.#hasLike(this, row))
                    continue;
                const pair = this.#pairAt(row);
                if (!repeats || this.get(pair) === pair)
                    only.push(pair);
            }
            for (const { pairs } of file.read?.entries ?? [])
                for (const pair of pairs)
                    if (!other.has(pair) && (!repeats || this.get(pair) === pair))
                        only.push(pair);
        }
        return only;
    }
    /** Whether a pair of other scanned files is among these. */
    #hasLike(theirs, row) {
        const { exact, account } = theirs.#columns;
        const own = account[row];
        const alias = { columns: theirs.#columns, row, bytes: theirs.#bytes(row) };
        const found = this.#tableOf().find(exact[row], exact[own], (mine) => (0,columns/* isSame */.Ft)(this.#name(mine), alias) &&
            (0,columns/* isSame */.Ft)(this.#name(this.#columns.account[mine]), { ...alias, row: own }));
        if (found !== undefined)
            return true;
        if (this.#others.size === 0)
            return false;
        return this.#others.has({ account: theirs.#text(own), alias: theirs.#text(row) });
    }
    /** The first row of a pair. */
    #rowOf({ account, alias }) {
        const number = (0,columns/* exactHash */.gb)(alias);
        const isIt = (row) => this.#text(row) === alias && this.#text(this.#columns.account[row]) === account;
        if (this.#table === undefined && ++this.#lookedFor <= MOST_WITHOUT_TABLE) {
            for (const row of this.#rowsLike(number))
                if (!this.#columns.isAccount(row) && isIt(row))
                    return row;
            return undefined;
        }
        return this.#tableOf().find(number, (0,columns/* exactHash */.gb)(account), isIt);
    }
    /** The rows of names with this hash, in ascending order. */
    *#rowsLike(number) {
        const { exact, size } = this.#columns;
        for (const { from, to } of this.#stretches()) {
            for (let row = exact.indexOf(number, from); row !== -1 && row < Math.min(to, size);) {
                yield row;
                row = exact.indexOf(number, row + 1);
            }
        }
    }
    /** The ranges of rows of the files: a single one for all files. */
    #stretches() {
        return this.#files.length === this.#scanned.files.length ? [{ from: 0, to: this.#columns.size }] : this.#files;
    }
    #tableOf() {
        if (this.#table)
            return this.#table;
        const table = new PairTable(this.#columns, this.#places);
        const { account } = this.#columns;
        const isSameName = (one, other) => (0,columns/* isSame */.Ft)(this.#name(one), this.#name(other));
        for (const { from, to } of this.#files)
            for (let row = from; row < to; row++)
                if (!this.#columns.isAccount(row))
                    table.add(row, (other) => isSameName(row, other) && isSameName(account[row], account[other]));
        this.#table = table;
        return table;
    }
    #pairAt(row) {
        const file = this.#fileOf(row);
        return this.#pairsOf(file)[row - file.from];
    }
    #pairsOf(file) {
        return this.#madeOf(file).pairs;
    }
    #madeOf(file) {
        if (file.from === file.to)
            return NO_ROWS;
        const at = this.#columns.file[file.from];
        this.#made[at] ??= madeRows((0,entries_of/* entriesOf */.M)({ ...file, read: undefined }, this.#columns).entries);
        return this.#made[at];
    }
    #fileOf(row) {
        return this.#scanned.files[this.#columns.file[row]];
    }
    #bytes(row) {
        return this.#fileOf(row).bytes;
    }
    #name(row) {
        return { columns: this.#columns, row, bytes: this.#bytes(row) };
    }
    #text(row) {
        return this.#columns.text(row, this.#bytes(row));
    }
}
const NO_ROWS = { pairs: [], starts: new Int32Array(), accounts: new Int32Array() };
function madeRows(entries) {
    const pairs = entries.flatMap((entry) => [undefined, ...entry.pairs]);
    const starts = new Int32Array(pairs.length);
    const accounts = new Int32Array(2 * pairs.length);
    let row = 0;
    for (const { start, end, pairs: own } of entries) {
        for (const last = row + own.length; row <= last; row++) {
            starts[row] = (pairs[row] ?? pairs[row + 1])?.start ?? start;
            accounts.set([start, end], 2 * row);
        }
    }
    return { pairs, starts, accounts };
}
/** The row of the alias that starts at a character offset, or of its account; -1 if there is none. */
function rowAt({ starts }, start) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle] < start)
            low = middle + 1;
        else
            high = middle;
    }
    return starts[low] === start ? low : -1;
}
/** Whether a pair comes before an equal one. */
function isBefore(one, other) {
    if (one.source.file !== other.source.file)
        return one.source.file < other.source.file;
    return one.start < other.start;
}


/***/ }),

/***/ 9863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   T: () => (/* binding */ SourceLines)
/* harmony export */ });
/** Converts offsets in a file to lines and columns, counted as in editors and on GitHub. */
/** The line starts of a file, with which positions can be computed after the text is gone. */
class SourceLines {
    /** The path that users see, with forward slashes. */
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
/** The text of one alias file, kept while problems may be reported about it. */
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
    /** Like `place`, but ends at the end of the first line, because a problem with an entry is shown where it begins. */
    placeOnLine(start, end) {
        const text = this.text.slice(start, end);
        const lineBreak = text.search(/\r?\n/);
        return this.place(start, lineBreak === -1 ? end : start + lineBreak);
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
    return !isHidden(path) && /\.ya?ml$/i.test(path) && path.split('/').at(-1) !== REJECTED_FILE;
}
/** The file of names that were rejected as aliases. It is beside the alias folder; inside it, it is not an alias file. */
const REJECTED_FILE = 'not-aliases.yaml';
/** Whether a file or any folder in its path is a dot-file. */
function isHidden(path) {
    return path.split('/').some((part) => part.startsWith('.'));
}
/** The path of a file in the alias folder, as the user knows it. */
function shownPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
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
/** Reads a file that an input names, without following a link out of its folder. */


/** Far more than anyone's list of accounts. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * Reads a file that an input names. The author of the input may name any file, but an author of the repository may put a
 * link in its place. So a link is followed only if it stays in the folder of the run or, for a file elsewhere, in that
 * file's own folder.
 * @param workspace the checkout, if it is known
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
            // Does not wait for a pipe, and does not follow a link that has replaced the file since.
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
    // Counted while it is read, because the size that the system reports may be wrong.
    for await (const chunk of handle.createReadStream({ end: MOST_BYTES, autoClose: false })) {
        chunks.push(chunk);
        length += chunk.length;
    }
    if (length > MOST_BYTES)
        return refused('it is larger than 64 MiB');
    return { ok: true, bytes: Buffer.concat(chunks) };
}
/** The folder that a link must not lead out of. */
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
/** One of these folders, if a path leads to it through a link, as `$PWD` may. */
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

/***/ 4183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ overlookedFile),
/* harmony export */   Ot: () => (/* binding */ overlookedIn),
/* harmony export */   Vv: () => (/* binding */ similarFolders)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3191);

/** Whether a file in the alias folder was probably meant as an alias file; `undefined` for files that belong there. */
function overlookedFile(folder, below) {
    if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(below) || (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1)(below))
        return undefined;
    const path = (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(folder, below);
    if (/\.(?:csv|tsv|xls[xmb]?|ods|numbers)$/i.test(below))
        return { kind: 'table', path };
    const [, stem] = /^(.+?)\.(?:ya?ml\.(?:txt|rtf|docx?|odt)|yalm|ymal|yam|yml?l)$/i.exec(path) ?? [];
    return stem === undefined ? undefined : { kind: 'name', path, better: `${stem}.yaml` };
}
/** Finds all of these in a commit. @param shown the alias folder as people know it */
async function overlookedIn(repository, commit, shown) {
    const [folder, similar] = await Promise.all([
        repository.list(commit, repository.folder),
        similarFolders(repository.folder, (parent) => repository.subfolders(commit, parent)),
    ]);
    const files = folder.kind === 'folder' ? folder.entries.filter(({ kind }) => kind === 'file') : [];
    return [
        ...files.flatMap(({ path }) => overlookedFile(shown, path) ?? []),
        ...similar.map((path) => ({ kind: 'folder', path })),
    ];
}
/**
 * The folders whose path differs from the alias folder's only in case.
 * @param subfolders gives the names of the folders in a folder; '' is the root
 */
async function similarFolders(folder, subfolders) {
    if (folder === '' || folder === '.')
        return [];
    let found = [''];
    for (const part of folder.split('/')) {
        const next = [];
        for (const parent of found)
            for (const name of await subfolders(parent))
                if (name.toLowerCase() === part.toLowerCase())
                    next.push(parent === '' ? name : `${parent}/${name}`);
        found = next;
    }
    return found.filter((path) => path !== folder);
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ gitTooOld),
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   L1: () => (/* binding */ noTemporaryFolder),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   Te: () => (/* binding */ gitInterrupted),
/* harmony export */   jw: () => (/* binding */ folderMissing),
/* harmony export */   s5: () => (/* binding */ ambiguousRef)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/** Explains why git failed, and what to do. Git says why only in words, so this file knows those words. */

const CHECKOUT_HINT = 'On GitHub, put `uses: actions/checkout` before this step; in a container job, install git before that checkout, ' +
    'or the checkout downloads the files without their history. Elsewhere, run this inside the repository.';
function gitMissing(cause) {
    const message = 'The program git was not found on this machine.';
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'git-missing', message, hint: `Install git. ${CHECKOUT_HINT}`, cause });
}
function gitTooOld(version) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'git-too-old',
        message: `git 2.31 or newer is needed, and this is ${version}.`,
        hint: 'Install a newer git; in a container job, use an image that has one.',
    });
}
/** Git was ended by a signal that was not ours: Ctrl-C at a terminal reaches git, too. */
function gitInterrupted(args, signal) {
    const message = `\`git ${args[0] ?? ''}\` was ended by ${signal}.`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'git-interrupted', message, hint: 'Run this again.' });
}
function folderMissing(cwd, cause) {
    const message = `The folder ${cwd} does not exist.`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'not-a-repository', message, hint: CHECKOUT_HINT, cause });
}
/** The folder for temporary files is missing, full or not writable. */
function noTemporaryFolder(folder, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'temporary-folder',
        message: `No temporary folder can be created in ${folder} (${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}).`,
        hint: 'Set RUNNER_TEMP or TMPDIR to a writable folder with free space.',
        cause,
    });
}
/** A branch or tag has the full name of another ref as its own name, so git may confuse the two. */
function ambiguousRef(ref, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ambiguous-ref',
        message: `The repository has a branch or a tag that is itself called \`${ref}\`, and git confuses it with the ref of that full name.`,
        hint: `Rename or delete that branch or tag; on GitHub, it is in the list of branches or tags. With git: \`git push origin --delete refs/heads/${ref}\`, or \`refs/tags/${ref}\`. If it was made to restore the ledger, push its commit to \`${ref}\` first.`,
        cause,
    });
}
/** Lines that begin with `remote:` are about the server's disk. */
const DISK_FULL = /^(?!remote:).*(?:No space left on device|Disk quota exceeded|Out of diskspace|couldn't write )/m;
const OTHER_OWNER = /dubious ownership|unsafe repository/;
const OWNED_FOLDER = /(?:repository at|unsafe repository \() ?'([^'\n]+)'/;
/** Git says this whenever ssh failed; the reason is in the line before. */
const SSH_ENDED = /^fatal: Could not read from remote repository/m;
const SSH_DENIED = /Permission denied|Permission to .* denied|marked as read only|not allowed to|Repository not found/i;
const DENIED = /Authentication failed|could not read Username|could not read Password|terminal prompts disabled|Permission denied|error: 40[13]|Repository not found|repository '.*' not found/i;
const NO_SUCH_REF = /couldn't find remote ref/i;
const NOT_ON_SERVER = /not our ref|no such remote ref/i;
const NO_SERVER = /does not appear to be a git repository/;
const UNREACHABLE = /Could not resolve host|Failed to connect|Connection (refused|reset|timed out)|unable to access|Could not read from remote|does not appear to be a git repository|early EOF|hung up|RPC failed|expected flush after|unexpected disconnect/i;
/**
 * Turns git's words into an error. The order matters: some words come with others that say more.
 * @param stderr without secrets, as `ran.args`
 */
function explainFailure(ran, stderr, exit) {
    const said = mostTellingLine(stderr);
    const cause = new Error(`git ${ran.args.join(' ')} ended with ${exit}: ${stderr}`);
    const failed = (code, message, hint) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code, message, hint, cause });
    if (DISK_FULL.test(stderr))
        return failed('temporary-folder', `The disk is full (${said}).`, 'Free some space, or set RUNNER_TEMP or TMPDIR to a folder on another disk.');
    if (OTHER_OWNER.test(stderr)) {
        const folder = OWNED_FOLDER.exec(stderr)?.[1] ?? ran.cwd;
        return failed('dubious-ownership', `Git refuses to read ${folder}, because the folder belongs to another user than the one this step runs as (usual in container jobs).`, `Add a step before this one: \`run: git config --global --add safe.directory "${folder}"\`.`);
    }
    if (/must be run in a work tree/.test(stderr))
        return failed('no-working-tree', `The git repository at ${ran.cwd} has no working tree: it is a bare repository (\`git clone --bare\` or \`--mirror\`), or this folder is inside its \`.git\`.`, 'Clone it without `--bare` and `--mirror`, and run this inside that clone.');
    if (/not a git repository/.test(stderr))
        return failed('not-a-repository', `There is no git repository at ${ran.cwd}.`, CHECKOUT_HINT);
    if (/Host key verification failed/.test(stderr))
        return failed('authentication', `ssh does not know the git server, and did not connect (${said}).`, 'Add its key to `known_hosts`: connect once by hand with `ssh`, or use `ssh-keyscan` and compare its output with the keys that the server publishes.');
    if (SSH_ENDED.test(stderr) && SSH_DENIED.test(stderr))
        return failed('authentication', `The git server denied this run access to the repository (${said}).`, 'Check the address of the remote, and that the ssh key of this run may read the repository and write the ledger.');
    if (DENIED.test(stderr))
        return failed('authentication', `The git server did not allow this run to read the repository (${said}).`, 'Give the job `permissions: contents: read`, and let actions/checkout keep its credentials or pass `github-token`.');
    if (/unadvertised object/i.test(stderr))
        return failed('not-given', `The git server does not allow fetching a commit by its id (${said}).`, 'If git is configured with `protocol.version` 0 or 1, remove that. Or fetch the whole history with `git fetch --unshallow`.');
    if (/returned error: 30[12378]\b/.test(stderr))
        return failed('moved', `The repository is no longer at the address of the remote: the git server redirects to another address, as it does after a repository was renamed or moved (${said}). With \`github-token\`, redirects are not followed.`, 'On GitHub, start a new run with a push or “Run workflow”, so that the repository is checked out under its new name. If a step names the repository (`repository:` of actions/checkout), correct the name there. In a clone, run `git remote set-url origin <new address>`.');
    const ambiguous = /refspec (\S+) matches more than one/.exec(stderr)?.[1];
    if (ambiguous !== undefined)
        return ambiguousRef(ambiguous, cause);
    if (NO_SUCH_REF.test(stderr) || NOT_ON_SERVER.test(stderr))
        return failed(NO_SUCH_REF.test(stderr) ? 'no-such-ref' : 'not-on-server', `The git server does not have what was asked for (${said}).`, 'Check that it was pushed to this repository and still exists there.');
    if (UNREACHABLE.test(stderr))
        return failed(NO_SERVER.test(stderr) ? 'no-server' : 'unreachable', `The git server could not be reached (${said}).`, 'Run this again. If it still fails, check the network, the proxy and the address of the remote.');
    return failed('failed', `\`git ${ran.args[0] ?? ''}\` failed (${said || `exit ${exit}`}).`, 'Run this again with debug logging. If it still fails, please report it with this message.');
}
/** The first `fatal:` or `error:` line, or the line of ssh before it; else the last line. */
function mostTellingLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.findIndex((line) => /^(fatal|error):/.test(line));
    const cause = fatal > 0 && SSH_ENDED.test(lines[fatal] ?? '') ? fatal - 1 : fatal;
    return (lines.at(cause) ?? '').trim();
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   QC: () => (/* binding */ zeroSeparated),
/* harmony export */   lA: () => (/* binding */ toldToStop),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1557);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6726);
/** Runs the git program: its environment, its output, what its exit code means, and the paths that it prints. */






/** The run was told to stop while git was running. Git itself did not fail. */
function toldToStop() {
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .CodedError */ .AK({
        code: 'interrupted',
        message: 'The run was told to stop before it sent or wrote anything.',
        hint: 'Run it again.',
    });
}
/**
 * Runs git without a shell.
 * @throws CodedError if git is missing or fails; `interrupted` if the signal aborts
 */
function git(place, args, options = {}) {
    const { input, signal } = options;
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(toldToStop());
            return;
        }
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
            cwd: place.cwd,
            env: { ...place.env, ...FIXED_ENVIRONMENT },
            windowsHide: true,
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', options.onOutput ?? ((chunk) => stdout.push(chunk)));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        // Git may stop reading early. Its exit code and words say why; the broken pipe does not.
        child.stdin.on('error', () => { });
        if (input === undefined || typeof input === 'string' || input instanceof Uint8Array)
            child.stdin.end(input);
        else {
            const parts = node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(input);
            parts.on('error', (cause) => {
                reject(cause);
                child.kill();
            });
            parts.pipe(child.stdin);
        }
        const stop = () => {
            child.kill();
            // Programs that git started may still run and keep these open.
            child.stdout.destroy();
            child.stderr.destroy();
        };
        signal?.addEventListener('abort', stop, { once: true });
        child.on('error', (cause) => {
            // ENOENT can mean a missing program or a missing folder to run it in.
            reject((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(place.cwd) ? (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gitMissing */ .HF)(cause) : (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .folderMissing */ .jw)(place.cwd, cause));
        });
        child.on('close', async (exit, killer) => {
            signal?.removeEventListener('abort', stop);
            if (killer !== null && signal)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(OWN_SIGNAL_MS, undefined, { signal }).catch(() => undefined);
            if (signal?.aborted) {
                reject(toldToStop());
                return;
            }
            const hide = (text) => withoutSecrets(text, place.secrets);
            const said = hide(Buffer.concat(stderr).toString('utf8'));
            if (exit !== null && (exit === 0 || options.answers?.includes(exit))) {
                resolve({ exit, stdout: Buffer.concat(stdout), stderr: said });
                return;
            }
            if (killer !== null) {
                reject((0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gitInterrupted */ .Te)(args.map(hide), killer));
                return;
            }
            reject((0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .explainFailure */ .SP)({ cwd: place.cwd, args: args.map(hide) }, said, exit));
        });
    });
}
/** Ctrl-C at a terminal ends git too, and Node may notice that before our own signal, which gets this long to arrive. */
const OWN_SIGNAL_MS = 500;
/** Runs git and returns its output as text, without the final line feed. */
async function gitText(place, args, options = {}) {
    const { stdout } = await git(place, args, options);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
/** Masks the secrets, and user information and query of every URL, because some remotes have a token there. */
function withoutSecrets(text, secrets) {
    let clean = text.replace(/(:\/\/)[^\s/@'"]+@/g, '$1***@').replace(/(:\/\/[^\s?'"]*\?)[^\s'"]+/g, '$1***');
    for (const secret of secrets)
        if (secret !== '')
            clean = clean.replaceAll(secret, '***');
    return clean;
}
/**
 * English messages, no prompts, no optional locks, no replaced objects, and paths taken literally: git does not accept
 * this setting together with the other three for paths.
 */
const FIXED_ENVIRONMENT = {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_GLOB_PATHSPECS: undefined,
    GIT_NOGLOB_PATHSPECS: undefined,
    GIT_ICASE_PATHSPECS: undefined,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ADVICE: '0',
    GIT_PAGER: '',
};
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
/** The parts of git's output with the option `-z`. */
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


/***/ }),

/***/ 939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ checkAliases),
  vH: () => (/* binding */ checkFile),
  xp: () => (/* binding */ checkRead),
  f1: () => (/* binding */ checkScanned),
  wX: () => (/* binding */ countAliases)
});

// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 1 modules
var invisible = __webpack_require__(6303);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/names/spaces.ts
var spaces = __webpack_require__(2708);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts
var read_files = __webpack_require__(1809);
// EXTERNAL MODULE: ./src/aliases/nearest.ts
var nearest = __webpack_require__(7222);
// EXTERNAL MODULE: ./src/rules/all-rules.ts + 2 modules
var all_rules = __webpack_require__(999);
;// CONCATENATED MODULE: ./src/rules/checking/allowed.ts


/** Without these rules it is unclear what a file means or what would be sent, so no comment can allow them. */
const NEVER = ['yaml-syntax', 'schema', 'duplicate-alias', 'conflicting-alias'];
/** @param words the words after `# allow:` on the line of a name */
function isAllowed(rule, words) {
    return words?.includes(rule) === true && !NEVER.includes(rule);
}
/**
 * The findings that no comment allows. If a comment on the same line has a mistake, the hint says so.
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
        return [
            wrong === undefined
                ? found
                : { ...found, hint: `${/[.?!]$/.test(found.hint) ? found.hint : `${found.hint}.`} ${wrong}` },
        ];
    });
}
function mistakeIn(word, rule) {
    if (word === rule)
        return `No comment can allow \`${rule}\`.`;
    if (all_rules/* RULE_IDS */.I.includes(word))
        return undefined;
    const meant = (0,nearest/* nearest */.p)(word, all_rules/* RULE_IDS */.I, 4);
    return `The comment here allows \`${word}\`, which is not a rule${meant === undefined ? '.' : `. Did you mean \`${meant}\`?`}`;
}

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/rules/checking/misread-first.ts
/** Makes the hint of a problem point to another problem first, if it may be the cause. */

/**
 * YAML may read a name differently than the author meant: it reads both `Store #5` and `Store #6` as `Store`. If a
 * problem concerns such a name, the hint says to fix that first. Otherwise people would delete a correct name.
 * @param ofFiles the problems of each file by itself
 */
function misreadFirst(problems, ofFiles) {
    const misread = new Map();
    for (const one of ofFiles)
        if (isMisread(one))
            misread.set(keyOf(one.place), one);
    return misread.size === 0 ? problems : problems.map((found) => after(found, misread));
}
/** A problem of the last two rules has a fix unless YAML may have misread the name. */
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
    const hint = `First look at ${where}, where YAML may read a different name than you meant. ${first.hint.endsWith('.') ? first.hint : `${first.hint}.`} If this problem is still there afterwards: ${(0,shown/* lowerFirst */.oZ)(found.hint)}`;
    return { ...found, hint };
}
function keyOf({ file, line }) {
    return `${line}:${file}`;
}

// EXTERNAL MODULE: ./src/rules/checking/names.ts + 1 modules
var checking_names = __webpack_require__(2059);
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
 * Applies the rules about pairs. If two pairs contradict each other, the later one is reported and names the earlier
 * one. So `entries` must be sorted by file path and line.
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
            // If the alias is the other account's own name, `alias-is-account` reports it.
            if (other !== undefined && other !== pair && other.alias !== other.account)
                add(conflicting_alias/* CONFLICTING_ALIAS */.G3.id, (0,conflicting_alias/* conflictingAlias */.Jf)(pair, other));
            const account = accounts.get(pair.alias);
            if (account !== undefined)
                add(alias_is_account/* ALIAS_IS_ACCOUNT */._S.id, (0,alias_is_account/* aliasIsAccount */.Od)(pair, account));
            else if (known?.names.has(pair.alias))
                add(alias_is_account/* ALIAS_IS_ACCOUNT */._S.id, (0,alias_is_account/* aliasIsKnownAccount */.bj)(pair));
        }
    }
    return { pairs, accounts, found: all };
}

// EXTERNAL MODULE: ./src/aliases/across/fold.ts
var fold = __webpack_require__(1681);
// EXTERNAL MODULE: ./src/aliases/across/name-hash.ts
var name_hash = __webpack_require__(166);
// EXTERNAL MODULE: ./src/aliases/across/repeats.ts
var across_repeats = __webpack_require__(3868);
// EXTERNAL MODULE: ./src/aliases/reading/entries-of.ts
var entries_of = __webpack_require__(2953);
// EXTERNAL MODULE: ./src/aliases/scan/columns.ts
var columns = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/rules/checking/quick-look.ts
var quick_look = __webpack_require__(2287);
;// CONCATENATED MODULE: ./src/rules/checking/suspects.ts
/** Selects the scanned entries that rules need to see by their hashes, so that few of a million names become text. */









/**
 * The files with all entries that a rule may report or mention. `checkRead` finds exactly the same in these as in all
 * entries. An entry is left out if all of this is true:
 * - No name has content that a rule about names looks at.
 * - No name is repeated, or shares a number with a name of another account or with a text that a rule looks up. Names
 *   that a rule across files regards as equal or as look-alikes always share a number.
 * - With a list of known accounts: the account is in it, and no alias is.
 */
function suspectFiles(scanned, known) {
    const suspects = new Suspects(scanned);
    suspects.findByThemselves();
    suspects.findAmongOthers();
    if (known)
        suspects.findAmong(known);
    return suspects.files();
}
class Suspects {
    #scanned;
    #columns;
    /** 1 in the row of each account whose entry the rules must see. */
    #wanted;
    #inFile;
    #repeats;
    /** Numbers of names outside the columns, and of texts that a rule looks up among the names. */
    #others = [];
    #hashes = new name_hash/* Hashes */.Hb();
    constructor(scanned) {
        this.#scanned = scanned;
        this.#columns = scanned.columns;
        this.#wanted = new Uint8Array(scanned.columns.size);
        this.#inFile = new Uint8Array(scanned.files.length);
        this.#repeats = this.#allNames();
    }
    files() {
        return this.#scanned.files
            .filter(({ read }, at) => read !== undefined || this.#inFile[at] === 1)
            .map((file) => (0,entries_of/* entriesOf */.M)(file, this.#columns, (account) => this.#wanted[account] === 1));
    }
    /** Selects names in which a rule about one name may find something. */
    findByThemselves() {
        const { size, written, account } = this.#columns;
        for (let row = 0; row < size; row++) {
            if ((written[row] & columns/* TO_LOOK_AT */.q1) === 0)
                continue;
            const text = this.#text(row);
            if (!(0,quick_look/* isWorthALook */.P)(text))
                continue;
            const own = account[row];
            const what = own === row ? 'account' : 'alias';
            const found = (0,checking_names/* mayFindIn */.C3)({ what, text, account: own === row ? text : this.#text(own) });
            if (found === true || (found !== false && this.#ask(found)))
                this.#want(row);
        }
        for (const { read } of this.#scanned.files) {
            if (read === undefined)
                continue;
            for (const { account: name, pairs } of read.entries) {
                this.#askAbout({ what: 'account', text: name, account: name });
                for (const { alias } of pairs)
                    this.#askAbout({ what: 'alias', text: alias, account: name });
            }
            // Another entry may show which spaces are right in an account name.
            for (const { what, text } of read.unusual)
                if (what === 'account')
                    this.#ask([(0,normal_form/* nfc */.aX)(text), (0,spaces/* commonSpaces */.V)((0,normal_form/* nfc */.aX)(text).trim())]);
        }
    }
    #askAbout(name) {
        const found = (0,checking_names/* mayFindIn */.C3)(name);
        if (typeof found !== 'boolean')
            this.#ask(found);
    }
    /** Selects names that are repeated, that look like names of other accounts, or that a rule looks up. */
    findAmongOthers() {
        const { size, folded, looked } = this.#columns;
        const repeats = this.#repeats;
        const rows = [];
        for (let row = 0; row < size; row++) {
            const fold = folded[row];
            const look = looked[row];
            if (repeats.isRepeated(fold) || (look !== fold && repeats.isRepeated(look)))
                rows.push(row);
        }
        const others = new Set(this.#others);
        for (const row of rows)
            if (others.has(folded[row]) || others.has(looked[row]))
                this.#want(row);
        this.#findAlike(rows);
        this.#findTwice(rows);
    }
    /** Selects rows whose key occurs under several accounts. */
    #findAlike(rows) {
        const { folded, looked, account } = this.#columns;
        const first = this.#firstOfEach(rows.filter((row) => account[row] === row));
        const ownerOf = (row) => first.get(account[row]) ?? account[row];
        const byNumber = new Owners();
        for (const row of rows) {
            byNumber.note(folded[row], ownerOf(row));
            byNumber.note(looked[row], ownerOf(row));
        }
        // Numbers may be equal by chance, so the keys are compared.
        const byKey = new Owners();
        const suspects = rows
            .filter((row) => byNumber.areSeveral(folded[row]) || byNumber.areSeveral(looked[row]))
            .map((row) => ({ row, keys: Object.values((0,fold/* keysOf */.Y)(this.#text(row))) }));
        for (const { row, keys } of suspects)
            for (const key of keys)
                byKey.note(key, ownerOf(row));
        for (const { row, keys } of suspects)
            if (keys.some((key) => byKey.areSeveral(key)))
                this.#want(row);
    }
    /** Selects rows with the same text, except accounts, which may have several entries. */
    #findTwice(rows) {
        const { account, exact } = this.#columns;
        const byNumber = Map.groupBy(rows, (row) => exact[row]);
        for (const same of byNumber.values()) {
            if (same.length === 1 || same.every((row) => account[row] === row))
                continue;
            for (const twice of Map.groupBy(same, (row) => this.#text(row)).values())
                if (twice.length > 1)
                    for (const row of twice)
                        this.#want(row);
        }
    }
    /** Selects unknown accounts, and aliases that are known accounts. */
    findAmong({ names }) {
        const { size, account, exact } = this.#columns;
        const numbers = new across_repeats/* Repeats */.$(names.size);
        for (const name of names)
            numbers.add((0,columns/* exactHash */.gb)(name));
        for (let row = 0; row < size; row++) {
            const isKnown = numbers.has(exact[row]) && names.has(this.#text(row));
            if (isKnown !== (account[row] === row))
                this.#want(row);
        }
    }
    /** Counts the numbers of all names. */
    #allNames() {
        const { size, folded, looked } = this.#columns;
        const others = this.#others;
        const add = (text) => {
            this.#hashes.take(text);
            others.push(this.#hashes.folded, this.#hashes.looked);
        };
        for (const { read } of this.#scanned.files)
            for (const { account, pairs } of read?.entries ?? []) {
                add(account);
                for (const { alias } of pairs)
                    add(alias);
            }
        const repeats = new across_repeats/* Repeats */.$(2 * size + others.length);
        for (let row = 0; row < size; row++) {
            const fold = folded[row];
            const look = looked[row];
            repeats.add(fold);
            if (look !== fold)
                repeats.add(look);
        }
        for (const number of others)
            repeats.add(number);
        return repeats;
    }
    /** Selects names that are equal to one of the texts. Returns whether there may be any. */
    #ask(texts) {
        let any = false;
        for (const text of texts) {
            this.#hashes.take(text);
            const { folded } = this.#hashes;
            if (!this.#repeats.has(folded))
                continue;
            any = true;
            this.#repeats.add(folded);
            this.#others.push(folded);
        }
        return any;
    }
    /** Maps each account row to the first row with the same name, if that is another row. */
    #firstOfEach(accounts) {
        const byNumber = new Map();
        const first = new Map();
        for (const row of accounts) {
            const number = this.#columns.exact[row];
            const others = byNumber.get(number);
            if (others === undefined)
                byNumber.set(number, [row]);
            else {
                const text = this.#text(row);
                const same = others.find((other) => this.#text(other) === text);
                if (same === undefined)
                    others.push(row);
                else
                    first.set(row, same);
            }
        }
        return first;
    }
    #text(row) {
        const { bytes } = this.#scanned.files[this.#columns.file[row]];
        return this.#columns.text(row, bytes);
    }
    #want(row) {
        this.#wanted[this.#columns.account[row]] = 1;
        this.#inFile[this.#columns.file[row]] = 1;
    }
}
const SEVERAL = -1;
/** Records for each key whether it belongs to one account or several. An account is identified by its row. */
class Owners {
    #owners = new Map();
    note(key, owner) {
        const known = this.#owners.get(key);
        if (known === undefined)
            this.#owners.set(key, owner);
        else if (known !== owner)
            this.#owners.set(key, SEVERAL);
    }
    areSeveral(key) {
        return this.#owners.get(key) === SEVERAL;
    }
}

// EXTERNAL MODULE: ./src/rules/looks-alike.ts + 2 modules
var looks_alike = __webpack_require__(3094);
// EXTERNAL MODULE: ./src/rules/severities.ts
var rules_severities = __webpack_require__(6748);
// EXTERNAL MODULE: ./src/rules/unknown-account.ts + 1 modules
var unknown_account = __webpack_require__(3275);
;// CONCATENATED MODULE: ./src/rules/check.ts













/**
 * Reads all alias files and applies every rule. The order of the files does not matter. Never throws because of the
 * content of a file.
 */
async function checkAliases(files, options) {
    return checkRead(await (0,read_files/* readAliasFiles */._)(files), options);
}
/** Like `checkAliases`, for files scanned with `RULES_LOOK`. It makes no objects for entries that no rule needs. */
function checkScanned(scanned, options) {
    const seen = suspectFiles(scanned, options.known);
    const { pairs, problems } = checkRead(seen, options);
    // Every repeated pair is among the entries that were seen.
    const repeated = seen.reduce((sum, { entries }) => sum + countPairs(entries), 0) - pairs.size;
    const places = scanned.files.reduce((sum, file) => sum + countAliases(scanned, file), 0);
    return { aliases: places - repeated, seen, problems };
}
/** The number of aliases in one file, repeated ones included. */
function countAliases({ columns }, { from, to, read }) {
    let accounts = 0;
    for (let row = from; row < to; row++)
        if (columns.isAccount(row))
            accounts++;
    return to - from - accounts + countPairs(read?.entries ?? []);
}
function countPairs(entries) {
    return entries.reduce((sum, { pairs }) => sum + pairs.length, 0);
}
/** Like `checkAliases`, for files that were read already. */
function checkRead(files, options) {
    const { severities, known, accepted } = options;
    const read = [...files].sort((a, b) => (0,alias/* compareText */.n6)(a.source.file, b.source.file));
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
    const left = withoutAllowed(findings, new Map(read.map(({ source, allowed }) => [source.file, allowed])));
    const problems = asProblems(left, severities).sort(compareProblems);
    return { pairs, problems };
}
/** The problems of one file that do not depend on other files. */
function checkFile(file, severities) {
    const found = foundInFile(file, { severities, others: { ownerOf: () => undefined }, isOneSpaceCertain: () => false });
    return asProblems(withoutAllowed(found, new Map([[file.source.file, file.allowed]])), severities);
}
function foundInFile(file, context) {
    const { severities, isOneSpaceCertain } = context;
    const spelling = file.unusual.flatMap((name) => {
        const { line } = file.source.position(name.start);
        const isOn = (rule) => severities[rule] !== 'off' &&
            !isAllowed(rule, file.allowed.get(line)) &&
            (rule !== 'odd-space' || (name.what === 'account' && isOneSpaceCertain(name.text)));
        return (0,checking_names/* checkSpelling */.h8)(name, isOn);
    });
    // On a line with a syntax error, YAML may have read another name than the author meant.
    const broken = new Set(file.problems.filter(({ rule }) => rule === 'yaml-syntax').map(({ place }) => place.line));
    const names = (0,checking_names/* checkNames */.LN)(file, context).filter(({ place }) => !broken.has(place.line));
    return [...file.problems, ...spelling, ...names];
}
/**
 * Whether an account should certainly be written with normal spaces: if the known accounts, or else another entry,
 * write it like that, and nothing else writes it as here.
 */
function commonSpelling(entries, known) {
    const times = new Map();
    return (account) => {
        const text = (0,normal_form/* nfc */.aX)(account);
        const common = (0,spaces/* commonSpaces */.V)(text.trim());
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
/** Removes white space and invisible characters that other rules report, so that one mistake gives one problem. */
function withoutErrors(severities) {
    if ((0,rules_severities.severityOf)('stray-space', severities) !== 'error')
        return (account) => account;
    return (0,rules_severities.severityOf)('control-character', severities) === 'error' ? invisible/* visiblePart */.MR : (account) => account.trim();
}
function compareProblems(a, b) {
    return ((0,alias/* compareText */.n6)(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        (0,alias/* compareText */.n6)(a.rule, b.rule) ||
        (0,alias/* compareText */.n6)(a.message, b.message));
}


/***/ }),

/***/ 2059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LN: () => (/* binding */ checkNames),
  h8: () => (/* binding */ checkSpelling),
  C9: () => (/* binding */ isErrorOnlyIfNew),
  C3: () => (/* binding */ mayFindIn)
});

// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 1 modules
var invisible = __webpack_require__(6303);
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





/**
 * The text to write in place of a name. It fixes all problems of enabled rules at once: quotes around a text that YAML
 * may not read as text, white space at the ends, invisible characters, the normal form. A name has one fix for all its
 * problems, so fixes cannot contradict each other. `undefined` if the fix is not certain.
 */
function fixName(name, isOn) {
    const { source, start, notation } = name;
    const written = source.text.slice(start, name.end);
    // A text on several lines with a line break in the name may be meant as several names.
    if (notation === undefined || (/[\n\r]/.test(written) && /[\n\r]/.test(name.text.trim())))
        return undefined;
    // It is uncertain whether a second line, or the text after a #, belongs to the name. Quotes would decide that.
    if (notation === 'plain' && (written.includes('\n') || (0,cut_name/* cutOff */.q)(source.text, name.end) !== ''))
        return undefined;
    // A word that YAML reads as an empty value is not a name.
    if (name.notText === 'nothing')
        return undefined;
    if (name.notText !== undefined)
        return { source, start, end: name.end, text: (0,shown/* quoted */.TL)(name.text) };
    const text = (0,fixed_text/* fixedText */.G)(name.text, isOn);
    if (text === undefined)
        return undefined;
    if (notation !== 'block')
        return { source, start, end: name.end, text: inNotation(text, notation) };
    // A comment on the first line would be lost.
    if (!/^[|>][-+\d]*[ \t]*\r?\n/.test(written))
        return undefined;
    return { source, start, end: start + lengthOfBlock(written), text: (0,shown/* escaped */.Mk)(text) };
}
/** The length of a block without the line breaks after it. Other white space at its end is part of the name. */
function lengthOfBlock(written) {
    let length = written.length;
    while (length > 0 && ' \t\r\n'.includes(written.charAt(length - 1)))
        length--;
    return length;
}
function inNotation(text, notation) {
    // The remaining invisible characters belong to the name, and only escapes make them visible.
    if (notation === 'double' || (0,invisible/* invisibleAt */.fh)(text).length > 0)
        return (0,shown/* escaped */.Mk)(text);
    if (notation === 'single')
        return `'${text.replaceAll("'", "''")}'`;
    return staysPlain(text) ? text : (0,shown/* escaped */.Mk)(text);
}
/** Whether every YAML parser reads a text without quotes as itself, wherever a name is allowed. */
function staysPlain(text) {
    return /^[\p{L}\p{N}][^:#,[\]{}]*$/u.test(text) && text.trim() === text && (0,plain_text/* isPlainlyText */.z)(text);
}

// EXTERNAL MODULE: ./src/rules/not-a-name.ts + 1 modules
var not_a_name = __webpack_require__(603);
// EXTERNAL MODULE: ./src/rules/not-nfc.ts
var not_nfc = __webpack_require__(502);
// EXTERNAL MODULE: ./src/rules/not-text.ts
var not_text = __webpack_require__(896);
// EXTERNAL MODULE: ./src/rules/odd-space.ts
var odd_space = __webpack_require__(8965);
// EXTERNAL MODULE: ./src/rules/several-names.ts
var several_names = __webpack_require__(5478);
// EXTERNAL MODULE: ./src/rules/stray-space.ts
var stray_space = __webpack_require__(9229);
// EXTERNAL MODULE: ./src/rules/too-long.ts
var too_long = __webpack_require__(3500);
// EXTERNAL MODULE: ./src/rules/checking/quick-look.ts
var quick_look = __webpack_require__(2287);
;// CONCATENATED MODULE: ./src/rules/checking/names.ts
/** Applies the rules about one name by itself. */
















/** If one of these finds something, the other rules are skipped, so that one mistake gives one problem. */
const FIRST = [not_text/* NOT_TEXT */.Q, blank/* BLANK */.Z];
const SPELLING = [ambiguous_text/* AMBIGUOUS_TEXT */.R, stray_space/* STRAY_SPACE */.L, odd_space/* ODD_SPACE */.Z, control_character/* CONTROL_CHARACTER */.g, not_nfc/* NOT_NFC */.e];
/**
 * Finds problems in how a name is written, also those of rules that are off.
 * @param isOn which rules are on for this name, because a fix removes only what they report
 */
function checkSpelling(scalar, isOn) {
    const name = spelled(scalar, isOn);
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
function spelled(scalar, isOn) {
    const { what, source, start, end } = scalar;
    let fix = 'unknown';
    return {
        ...scalar,
        isOn,
        place: source.placeOnLine(start, end),
        subject: subjectOf(what),
        fix() {
            if (fix === 'unknown')
                fix = fixName(scalar, isOn);
            return fix;
        },
    };
}
/** Finds problems in the content of the names of a file. */
function checkNames({ entries, unusual }, context) {
    const all = [];
    // Names that YAML does not read as text are reported by `not-text`.
    const noText = new Set(unusual.filter(({ notText }) => notText !== undefined).map(({ start }) => start));
    const odd = new Set(unusual.map(({ start }) => start));
    // Most files have no unusual names. Then the sets are not needed.
    const isLookedAt = unusual.length === 0
        ? quick_look/* isWorthALook */.P
        : (text, start) => ((0,quick_look/* isWorthALook */.P)(text) || odd.has(start)) && !noText.has(start);
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
/**
 * Whether the rules about the content of a name may find something: `true`, `false`, or a list of texts if it depends
 * on whether any of these is a name elsewhere.
 */
function mayFindIn(name) {
    if (!(0,quick_look/* isWorthALook */.P)(name.text))
        return false;
    const asked = [];
    const ownerOf = (text) => void asked.push(text);
    const found = findingsIn({ ...name, place: NOWHERE, subject: '' }, { ownerOf }, false);
    if (found.length > 0)
        return true;
    return asked.length > 0 && asked;
}
const NOWHERE = { file: '', line: 0, column: 0, endLine: 0, endColumn: 0 };
/** Rules that only warn about a name that CustomerGauge has already. */
const CONTENT = [damaged_text/* DAMAGED_TEXT */.g, several_names/* SEVERAL_NAMES */.E];
const REST = [enclosing_quotes/* ENCLOSING_QUOTES */.N, too_long/* TOO_LONG */.c];
/** Whether this error would be a warning if CustomerGauge had the name already. */
function isErrorOnlyIfNew({ rule, severity }) {
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

/***/ 2287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isWorthALook),
/* harmony export */   Q: () => (/* binding */ RULES_LOOK)
/* harmony export */ });
/* harmony import */ var _aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7077);
/* harmony import */ var _not_a_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(603);
/* harmony import */ var _too_long_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3500);
/** A fast test for names in which no rule can find anything. Nearly all of a million names pass it. */



/** The kind of each code unit; 0 if no rule looks at it. */
const KINDS = new Uint8Array(0x10000);
for (const [kind, characters] of [
    // Misread UTF-8: one of these and the next character may be the bytes of a single character.
    [_aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__/* .BEFORE_NON_ASCII */ .Mc, '√¬‚ƒ≈├┬─┼ΓРС'],
    [_aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST */ .RK, '"“”„\'`´‘’‚«»‹›「『＂'],
    // Separators between names, the start of escapes, and lost characters.
    [_aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY, '\t\v\f;；؛|｜¦,，、،&\\%\ufffd锟Ãï'],
])
    for (const character of characters)
        KINDS[character.charCodeAt(0)] = kind;
for (let code = 0xc2; code <= 0xf4; code++)
    KINDS[code] ||= _aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__/* .BEFORE_NON_ASCII */ .Mc;
/** The same test for the scanner. It selects at least every name that `isWorthALook` selects. */
const RULES_LOOK = {
    characters: KINDS,
    ends: (first, last, length) => length > _too_long_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B || (0,_not_a_name_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeNoNameByEnds */ .Sk)(first, last, length),
};
/** Whether a rule about the content of a name may find something. */
function isWorthALook(text) {
    if (text.length > _too_long_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B)
        return true;
    for (let at = 0; at < text.length; at++) {
        const kind = KINDS[text.charCodeAt(at)];
        if (kind === 0)
            continue;
        if (kind === _aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY)
            return true;
        if (text.charCodeAt(at + 1) >= 0x80 && !isCommonCyrillic(text, at))
            return true;
        if (kind === _aliases_scan_look_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST */ .RK && at === 0)
            return true;
    }
    return (0,_not_a_name_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeNoName */ .Rf)(text);
}
/** These two letters are common in Cyrillic. They are bytes of misread text only if every second character is one. */
function isCommonCyrillic(text, at) {
    return BYTES_IN_CYRILLIC.includes(text.charAt(at)) && !BYTES_IN_CYRILLIC.includes(text.charAt(at + 2));
}
const BYTES_IN_CYRILLIC = ['Р', 'С'];


/***/ }),

/***/ 6748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_SEVERITIES: () => (/* binding */ DEFAULT_SEVERITIES),
/* harmony export */   parseRules: () => (/* binding */ parseRules),
/* harmony export */   severityOf: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _aliases_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7222);
/* harmony import */ var _all_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(999);


/** The default: no severity is changed. */
const DEFAULT_SEVERITIES = {};
/** If these fail, nothing else in the file can be trusted, so they are always errors. */
const FIXED = ['yaml-syntax', 'schema'];
const LEVELS = ['error', 'warning', 'off'];
const OWN = new Map(_all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id, severity }) => [id, severity]));
/** The severity of a finding. The input `rules` sets it for all findings of a rule. */
function severityOf(rule, severities, found) {
    const severity = severities[rule] ?? found?.severity ?? OWN.get(rule) ?? 'error';
    return found?.known && severity === 'error' ? 'warning' : severity;
}
/**
 * Reads the input `rules`: a map of rule id to `error`, `warning` or `off`. Returns one sentence for every mistake.
 *
 * @param map the parsed YAML map; `undefined` or `null` if the input is empty
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
    return _all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I.includes(id);
}
function unknownRule(id) {
    const meant = (0,_aliases_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(id, _all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I, 4);
    const hint = meant === undefined ? `The rules are ${_all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I.join(', ')}.` : `Did you mean \`${meant}\`?`;
    return `\`${id}\` is not a rule. ${hint}`;
}


/***/ }),

/***/ 4563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ stopInvalid),
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   N8: () => (/* binding */ showChecked),
/* harmony export */   Zh: () => (/* binding */ checkedPairs),
/* harmony export */   kb: () => (/* binding */ readKnownAccounts)
/* harmony export */ });
/* harmony import */ var _aliases_scanned_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(937);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1557);
/* harmony import */ var _files_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4250);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8850);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(939);





/** The rule severities and known accounts of a run. @throws CodedError if the known accounts cannot be read */
async function checkOptions(run) {
    return { severities: run.settings.rules, known: await readKnownAccounts(run) };
}
/**
 * Shows all problems of the checked files, and counts files and aliases for the report.
 * @param checked.named only problems that concern these files are shown; `undefined` shows all
 * @returns the result `valid` or `invalid`
 */
function showChecked({ show, found }, checked) {
    const { scanned, named } = checked;
    const problems = named
        ? checked.problems.filter((one) => [one.place, ...one.related.map((other) => other.place)].some(({ file }) => named.has(file)))
        : checked.problems;
    show.problems(problems);
    const about = named ? scanned.files.filter(({ file }) => named.has(file.path)) : scanned.files;
    const files = about.length;
    const aliases = named ? about.reduce((sum, file) => sum + (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_3__/* .countAliases */ .wX)(scanned, file), 0) : checked.aliases;
    found({ files, aliases });
    const { errors, warnings } = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .countProblems */ ._)(problems);
    const noted = warnings > 0 ? `, ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(warnings, 'warning')}` : '';
    if (errors > 0) {
        const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(errors, 'error')}${noted} in the alias files. Nothing can be sent until ${errors === 1 ? 'it is' : 'they are'} fixed.`;
        return { result: 'invalid', verdict };
    }
    return {
        result: 'valid',
        verdict: `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(aliases, 'alias', 'aliases')} in ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(files, 'file')}: valid${noted}.`,
    };
}
function checkedPairs(scanned, { aliases }) {
    return new _aliases_scanned_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannedPairs */ .e(scanned, { size: aliases });
}
/** Ends the run if the files are not valid. */
function stopInvalid({ result, verdict }) {
    if (result === 'invalid')
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK({ code: 'invalid-files', message: verdict, hint: '' });
}
/** Reads the list from the working tree, where an earlier step may have put it; `undefined` if no rule needs it. */
async function readKnownAccounts({ settings, cwd, host, show }) {
    const { knownAccounts: file, accountField, rules } = settings;
    if (file === undefined)
        return undefined;
    if (rules['unknown-account'] === 'off' && rules['alias-is-account'] === 'off')
        return undefined;
    const bytes = await contentOf(file, cwd, host.workspace);
    const { readAccountList } = await Promise.all(/* import() */[__webpack_require__.e(984), __webpack_require__.e(829)]).then(__webpack_require__.bind(__webpack_require__, 3829));
    const list = await readAccountList(bytes, { file, accountField });
    if (list.ok) {
        if (list.notes.length > 0)
            show.notice(`The list \`${file}\` of \`known-accounts\` was read. ${list.notes.join(' ')}`);
        return list.known;
    }
    throw unusable(`The file \`${file}\` of \`known-accounts\` cannot be used. ${list.message}`, list.hint);
}
async function contentOf(file, cwd, workspace) {
    const given = await (0,_files_given_js__WEBPACK_IMPORTED_MODULE_2__/* .readGiven */ .Q)({ file, cwd, workspace });
    if (given.ok)
        return given.bytes;
    const { why, cause } = given;
    throw why === ''
        ? unusable(`The file \`${file}\` of \`known-accounts\` cannot be read.`, 'Check the input. It is a path relative to the folder where the command runs, and the file must exist before it runs.', cause)
        : unusable(`The file \`${file}\` of \`known-accounts\` was not read: ${why}.`, 'Name the file itself: a text file with one account name on each line, a CSV file, or an Excel workbook (.xlsx).');
}
/** A list that cannot be read is an error, because without it unknown accounts would pass the check. */
function unusable(message, hint, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK({ code: 'known-accounts', message, hint, cause });
}


/***/ })

};
