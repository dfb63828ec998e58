export const id = 0;
export const ids = [0];
export const modules = {

/***/ 5248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ visiblePart),
/* harmony export */   Qb: () => (/* binding */ JOINED),
/* harmony export */   fh: () => (/* binding */ invisibleAt),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   m9: () => (/* binding */ mayHoldInvisible),
/* harmony export */   nI: () => (/* binding */ invisibleName),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* unused harmony export INVISIBLE_IN_FILE */
/**
 * Characters that nobody sees in a name and that make two equal-looking names differ: controls, line and paragraph
 * separators, soft hyphens, zero-width and bidirectional characters, tags, and halves of a character.
 */
const INVISIBLE_CLASS = String.raw `\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}`;
/** Scripts whose spelling needs the zero-width joiner or non-joiner: Persian, Urdu, Hindi, Bengali, Sinhala and so on. */
const JOINING = [
    'Arab',
    'Beng',
    'Deva',
    'Gujr',
    'Guru',
    'Khmr',
    'Knda',
    'Mlym',
    'Mong',
    'Mymr',
    'Orya',
    'Sinh',
    'Syrc',
    'Taml',
    'Telu',
    'Tibt',
]
    .map((script) => `\\p{Script_Extensions=${script}}`)
    .join('');
/** One such character. */
const INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'u');
/** The same but for what any line of a file may hold: a line feed, and a carriage return before it. */
const INVISIBLE_IN_FILE = new RegExp(`(?!\\n|\\r\\n)[${INVISIBLE_CLASS}]`, 'u');
/** What is certainly none of these. A carriage return may be one, and halves of characters are looked at closely. */
const PLAINLY_VISIBLE = [
    String.raw `\n\x20-\x7E\xA0-\xAC\xAE-\u061B\u061D-\u180D\u180F-\u200A`,
    String.raw `\u2010-\u2027\u202F-\u205F\u2070-\uD7FF\uE000-\uFEFE\uFF00-\uFFF8`,
].join('');
const UNUSUAL = new RegExp(`[^${PLAINLY_VISIBLE}]`);
/** Whether a file's text holds such a character where no file needs it. Nearly all hold nothing unusual, and that is quicker to see. */
function mayHoldInvisible(text) {
    return UNUSUAL.test(text) && INVISIBLE_IN_FILE.test(text);
}
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'gu');
/** Whether a character may change its look beside a zero-width joiner. */
const JOINED = new RegExp(`[${JOINING}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]`, 'u');
/** A joiner that spelling asks for: among letters of such a script, or in an emoji made of several. */
const SPELLED = new RegExp(`(?<=[${JOINING}])[\\u200C\\u200D](?=[${JOINING}])|(?<=(?=\\p{M})[${JOINING}])\\u200D|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})`, 'gu');
const NAMES = {
    9: 'a tab',
    10: 'a line break',
    13: 'a carriage return',
    160: 'a non-breaking space',
    173: 'a soft hyphen',
    8203: 'a zero-width space',
    8204: 'a zero-width non-joiner',
    8205: 'a zero-width joiner',
    8206: 'a left-to-right mark',
    8207: 'a right-to-left mark',
    8232: 'a line separator',
    8233: 'a paragraph separator',
    8288: 'a word joiner',
    65279: 'a byte order mark',
};
/** Where invisible characters stand in a name, as offsets, those left out that its spelling needs. */
function invisibleAt(text) {
    if (!INVISIBLE.test(text))
        return [];
    const spelled = new Set(Array.from(text.matchAll(SPELLED), (match) => match.index));
    return Array.from(text.matchAll(ALL_INVISIBLE), (match) => match.index).filter((at) => !spelled.has(at));
}
/** What of a text can be seen. */
function visiblePart(text) {
    return (INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text).trim();
}
/** Whether nothing of a text can be seen. */
function isBlank(text) {
    return visiblePart(text) === '';
}
/** What an invisible character is, in words. */
function invisibleName(character) {
    const code = character.codePointAt(0) ?? 0;
    const name = NAMES[code];
    if (name !== undefined)
        return name;
    if (code >= 0xd800 && code <= 0xdfff)
        return 'half of a character';
    if (code === 0x61c || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) {
        return 'a mark for the direction of writing';
    }
    if (/\s/.test(character))
        return 'an unusual space';
    return code < 0xa0 ? 'a control character' : 'an invisible character';
}


/***/ }),

/***/ 4155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ notNfc),
/* harmony export */   a: () => (/* binding */ nfc)
/* harmony export */ });
/** Below these every text is in its normal form already; most names are. */
const MAY_DIFFER = /[\u0300-\uffff]/;
/** A text in Unicode's normal form NFC, in which equal characters are stored as equal code points. */
function nfc(text) {
    return MAY_DIFFER.test(text) ? text.normalize('NFC') : text;
}
/** What of a text is not in NFC, as it is stored and as it should be; undefined where all of it is. */
function notNfc(text) {
    const normal = nfc(text);
    if (normal === text)
        return undefined;
    for (const [stored] of text.matchAll(COMPOSED)) {
        const composed = stored.normalize('NFC');
        if (composed !== stored)
            return { stored, normal: composed };
    }
    return { stored: text, normal };
}
/** What is composed into one character: the parts of a Korean syllable, or a letter with its marks. */
const COMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\p{M}]\p{M}*|\p{M}+/gsu;


/***/ }),

/***/ 1535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ decode)
});

// EXTERNAL MODULE: ./src/aliases/problem.ts
var problem = __webpack_require__(6819);
;// CONCATENATED MODULE: ./src/aliases/source.ts
/** The text of one alias file. Positions are worked out only when a problem or a plan asks for them. */
class SourceText {
    file;
    text;
    #lineStarts;
    /** @param file path as the user knows it, with forward slashes @param text decoded, without byte order mark */
    constructor(file, text) {
        this.file = file;
        this.text = text;
    }
    /** The position of a character offset (0-based, UTF-16 code units). Offsets outside the text are clamped to it. */
    position(offset) {
        const starts = this.#starts();
        const at = Math.max(0, Math.min(offset, this.text.length));
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
    /** The same, but only as far as the first line goes: a problem with a whole entry is shown where the entry begins. */
    placeOnLine(start, end) {
        const stretch = this.text.slice(start, end);
        const lineBreak = stretch.search(/\r?\n/);
        return this.place(start, lineBreak === -1 ? end : start + lineBreak);
    }
    #starts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#lineStarts = starts;
        return starts;
    }
}

;// CONCATENATED MODULE: ./src/aliases/reading/decode.ts


// Neither is used for streams, so neither keeps anything between two files. Both drop a byte order mark at the start.
const STRICT = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder('utf-8');
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** The text of a file: UTF-8, with or without byte order mark, kept in the repository itself. */
function decode(file) {
    if (file.kind === 'symlink' || file.kind === 'submodule')
        return notAFile(file.path, file.kind);
    const text = strictText(file.bytes);
    if (text === undefined)
        return notUtf8(file);
    const source = new SourceText(file.path, text);
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
    const mend = `Put the YAML file itself here instead of ${what}, or delete it.`;
    return refused('no-file', new SourceText(path, ''), 0, `This is ${what}, not a file: what it points to is not read.`, mend);
}
function notUtf8({ path, bytes }) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        const message = 'This file is saved as UTF-16, which YAML tools and git handle badly.';
        return refused('utf-16', new SourceText(path, ''), 0, message, 'Save it again with the encoding UTF-8.');
    }
    const source = new SourceText(path, LENIENT.decode(bytes));
    const at = firstWrongCharacter(bytes);
    const lineStart = source.text.lastIndexOf('\n', at - 1) + 1;
    const before = source.text.slice(Math.max(lineStart, at - 20), at).trim();
    const where = before === '' ? 'at the start of this line' : `after “${before}”`;
    return refused('not-utf-8', source, at, `This file is not saved as UTF-8: the character ${where} cannot be read.`, 'Save the file again with the encoding UTF-8, and write that character anew.');
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
function refused(why, source, at, message, mend) {
    return { ok: false, why, source, problem: (0,problem/* problem */.C)('yaml-syntax', source.placeOnLine(at, at + 1), message, mend) };
}


/***/ }),

/***/ 2856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readAliasFiles)
});

// UNUSED EXPORTS: readAliasFile

// EXTERNAL MODULE: ./src/aliases/rules.ts
var rules = __webpack_require__(8955);
// EXTERNAL MODULE: ./src/aliases/reading/decode.ts + 1 modules
var decode = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
;// CONCATENATED MODULE: ./src/aliases/alias-file.ts

/**
 * Builds an entry: this is the one place where names get their normal form.
 * @param normal whether all names are known to have it already
 */
function entryOf(source, account, aliases, normal = false) {
    const name = normal ? account.text : (0,normal_form/* nfc */.a)(account.text);
    const pairs = aliases.map(({ text, start, end }) => ({
        account: name,
        alias: normal ? text : (0,normal_form/* nfc */.a)(text),
        source,
        start,
        end,
    }));
    return { account: name, source, start: account.start, end: account.end, pairs };
}

// EXTERNAL MODULE: ./src/aliases/names/invisible.ts
var invisible = __webpack_require__(5248);
;// CONCATENATED MODULE: ./src/aliases/names/plain-text.ts
/** What tools of YAML 1.1 (and CustomerGauge's neighbours that use them) make of text that YAML 1.2 leaves text. */
const OTHER_READINGS = [
    [/^(?:y|n|yes|no|on|off|true|false)$/i, 'yes or no'],
    [/^(?:null|\.nan|[-+]?\.inf)$/i, 'an empty value or a special number'],
    [/^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt]|[ \t]+\d)/, 'a date'],
    [/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/, 'a time or a number'],
    [/^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o?[0-7_]+)$/i, 'a number'],
    [/^[-+]?(?:\d[\d_,]*\.?[\d_]*|\._*\d[\d_]*)(?:e[-+]?\d+)?$/i, 'a number'],
    [/^(?:<<|=)$/, 'an instruction'],
];
/**
 * How tools that follow YAML 1.1 read a plain (unquoted) text, for instance `yes or no` for `on`; undefined where every
 * tool reads the text itself.
 */
function otherReading(text) {
    for (const [pattern, reading] of OTHER_READINGS)
        if (pattern.test(text))
            return reading;
    return undefined;
}
/**
 * Whether every YAML tool, whatever its version, reads a plain text as that text. Errs on the side of no: such a text is
 * looked at again by the parser.
 */
function isPlainlyText(text) {
    return !SUSPICIOUS.test(text) || (!NUMERIC.test(text) && otherReading(text) === undefined);
}
/** Nearly all names begin otherwise, and need no closer look. */
const SUSPICIOUS = /^(?:[-+.\d~<=]|[ynotf][a-z]{0,4}$|$)/i;
/** What might be read as no text by anyone. */
const NUMERIC = /^(?:true|false|null|~||[-+.]*\d[\da-fox_.,:+\-tz ]*)$/i;

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/aliases/mending/mended-text.ts


/**
 * A name without what nobody sees in it and an enabled rule minds; undefined where nobody can tell what it should be. What
 * no enabled rule minds stays, for it makes another name and somebody wants it.
 */
function mendedText(text, severities) {
    const minds = (rule) => severities[rule] !== 'off';
    let mended = text;
    if (minds('control-character')) {
        const trimmed = text.trim();
        const seen = withoutInvisible(trimmed);
        if (seen === undefined)
            return undefined;
        const start = text.indexOf(trimmed);
        mended = text.slice(0, start) + seen + text.slice(start + trimmed.length);
    }
    if (minds('stray-space'))
        mended = mended.trim();
    if (minds('not-nfc'))
        mended = (0,normal_form/* nfc */.a)(mended);
    const trimmed = mended.trim();
    if ((0,invisible/* isBlank */.z3)(mended))
        return undefined;
    if (minds('control-character') && (0,invisible/* invisibleAt */.fh)(trimmed).length > 0)
        return undefined;
    return minds('stray-space') && trimmed !== mended ? undefined : mended;
}
/** What separates words, such as a tab, becomes a space; at the ends it separates nothing. */
function withoutInvisible(text) {
    const broken = text.replace(/[\s\u0085]+/gu, (run) => (BREAK.test(run) ? '\n' : run));
    const kept = [];
    let done = 0;
    for (const at of (0,invisible/* invisibleAt */.fh)(broken)) {
        const character = String.fromCodePoint(broken.codePointAt(at) ?? 0);
        if (character === '\n')
            continue;
        if (MEANINGFUL.test(character))
            return undefined;
        if (character === '\u200d' && invisible/* JOINED */.Qb.test(broken.slice(Math.max(0, at - 2), at + 3)))
            return undefined;
        kept.push(broken.slice(done, at));
        done = at + character.length;
    }
    const seen = kept.join('') + broken.slice(done);
    const [before, after] = [seen.length - seen.trimStart().length, seen.trimEnd().length];
    const ends = [seen.slice(0, before), seen.slice(after)].map((end) => (end.includes('\n') ? '' : end));
    return `${ends[0]}${seen.slice(before, after).replace(/\n+/g, ' ')}${ends[1]}`;
}
const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;
/**
 * Halves of a character, what is left of an apostrophe or dash that was stored in a Windows encoding, what turns round the
 * letters that people see, and the marks of emoji, music and Mongolian: without these something is lost that only the author
 * knows. Without the others a name looks and reads the same.
 */
const MEANINGFUL = /[\p{Cs}\u0080-\u009f\u180e\u202d\u202e\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/u;

;// CONCATENATED MODULE: ./src/aliases/mending/mend-name.ts




/**
 * What to write instead of a name so that everything is gone that an enabled rule minds and that has one obvious mend: quotes
 * around what is no text or may be taken for none, no white space at its ends, no character that nobody sees, its normal
 * form. One name has one replacement, whatever its problems are: they cannot contradict each other. Undefined where the mend
 * is not certain.
 */
function mendName(name, severities) {
    const { source, start, notation } = name;
    const written = source.text.slice(start, name.end);
    // Text on several lines with a line break in the name may as well have been meant as several names.
    if (notation === undefined || (/[\n\r]/.test(written) && /[\n\r]/.test(name.text.trim())))
        return undefined;
    if (name.notText !== undefined)
        return { source, start, end: name.end, text: (0,shown/* quoted */.TL)(name.text) };
    const text = mendedText(name.text, severities);
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
    return /^[\p{L}\p{N}][^:#,[\]{}]*$/u.test(text) && text.trim() === text && isPlainlyText(text);
}

// EXTERNAL MODULE: ./src/aliases/problem.ts
var problem = __webpack_require__(6819);
;// CONCATENATED MODULE: ./src/aliases/names/text-rules.ts






/** Fields of CustomerGauge hold this many characters (API.md: documented for uploads, likely for records). */
const LONGEST_NAME = 128;
/** Whether a name certainly breaks none of the rules below, given that it holds no invisible character. */
function isGoodName(text, plain) {
    return (text !== '' &&
        text.length <= LONGEST_NAME &&
        text.trim() === text &&
        (0,normal_form/* nfc */.a)(text) === text &&
        (!plain || isPlainlyText(text)));
}
/**
 * Everything that is wrong with one name by itself. One mistake gives one problem; of a rule that is off there may be one
 * too, and its mend is not to be carried out.
 */
function nameProblems(name, severities) {
    const { what, source, text, start, end } = name;
    const place = source.placeOnLine(start, end);
    const subject = what === 'account' ? 'The account name' : 'The alias';
    if (name.notText !== undefined)
        return [notText({ name, place, subject, replacement: mendName(name, severities) })];
    if ((0,invisible/* isBlank */.z3)(text)) {
        const message = `${subject} ${text === '' ? 'is empty' : 'holds nothing that can be seen'}.`;
        return [(0,problem/* problem */.C)('blank', place, message, blankMend(name))];
    }
    const trimmed = text.trim();
    const reading = name.plain ? otherReading(text) : undefined;
    const unseen = (0,invisible/* invisibleAt */.fh)(trimmed);
    const form = (0,normal_form/* notNfc */.X)(text);
    const flawed = trimmed !== text || reading !== undefined || unseen.length > 0 || form !== undefined;
    const flaw = { name, place, subject, replacement: flawed ? mendName(name, severities) : undefined };
    const problems = [];
    if (reading !== undefined)
        problems.push(ambiguousText(flaw, reading));
    if (trimmed !== text)
        problems.push(straySpace(flaw, trimmed));
    if (unseen.length > 0)
        problems.push(controlCharacter(flaw, trimmed, unseen));
    if (form !== undefined)
        problems.push(otherForm(flaw, form));
    const length = text.length > LONGEST_NAME ? characters((0,normal_form/* nfc */.a)(text)) : 0;
    if (length > LONGEST_NAME) {
        const message = `${subject} ${(0,shown/* shown */.SP)(text)} has ${length} characters, and CustomerGauge likely keeps only ${LONGEST_NAME}.`;
        problems.push((0,problem/* problem */.C)('too-long', place, message, `Shorten it to ${LONGEST_NAME} characters or fewer.`));
    }
    return problems;
}
function flawed(rule, { place, replacement }, message, mend) {
    const found = (0,problem/* problem */.C)(rule, place, message, mend);
    return replacement === undefined ? found : { ...found, replacement };
}
function notText(flaw) {
    const { name, subject, replacement } = flaw;
    const message = `${subject} ${(0,shown/* shown */.SP)(name.text)} is read by YAML as ${name.notText}, not as text.`;
    const mend = replacement
        ? `Put it in quotes: ${replacement.text}`
        : `Write it here in quotes, without a tag or a reference: ${(0,shown/* quoted */.TL)(name.text)}`;
    return flawed('not-text', flaw, message, mend);
}
function ambiguousText(flaw, reading) {
    const { name, subject, replacement } = flaw;
    const message = `${subject} ${(0,shown/* shown */.SP)(name.text)} is text here, but older YAML tools read it as ${reading}.`;
    return flawed('ambiguous-text', flaw, message, `Put it in quotes: ${replacement?.text ?? (0,shown/* quoted */.TL)(name.text)}`);
}
function straySpace(flaw, trimmed) {
    const { name, subject, replacement } = flaw;
    const { text } = name;
    const before = text.slice(0, text.length - text.trimStart().length);
    const after = text.slice(text.trimEnd().length);
    const where = before !== '' && after !== '' ? 'before and after' : before !== '' ? 'before' : 'after';
    const unusual = [...before, ...after].find((one) => one !== ' ');
    const what = unusual === undefined ? 'white space' : `white space (${(0,invisible/* invisibleName */.nI)(unusual)}, ${(0,shown/* codePoint */.yb)(unusual)})`;
    const written = replacement?.text ?? (invisible/* INVISIBLE */.kH.test(trimmed) ? undefined : (0,shown/* quoted */.TL)(trimmed));
    const mend = written === undefined ? 'Delete the white space.' : `Write it as ${written}`;
    return flawed('stray-space', flaw, `${subject} ${(0,shown/* shown */.SP)(text)} has ${what} ${where} it.`, mend);
}
function blankMend({ what, source, start, end }) {
    const written = source.text.slice(start, Math.min(end, start + 80));
    if (/^[&!]./.test(written))
        return `YAML does not read what begins with ${written.charAt(0)} as a name: put it in quotes: ${(0,shown/* quoted */.TL)(written)}`;
    return what === 'account'
        ? 'Write the account’s name after `account:`.'
        : 'Write the alias after the hyphen, or delete the line.';
}
function controlCharacter(flaw, trimmed, found) {
    const { name, subject, replacement } = flaw;
    const { text, source, start, end } = name;
    const at = found[0] ?? 0;
    const character = String.fromCodePoint(trimmed.codePointAt(at) ?? 0);
    // Line breaks of the file are not those of the name.
    const literal = character === '\n' ? -1 : source.text.slice(start, end).indexOf(character);
    const place = literal === -1 ? flaw.place : source.place(start + literal, start + literal + character.length);
    const where = at === 0 ? 'at its beginning' : `after ${(0,shown/* shown */.SP)(trimmed.slice(Math.max(0, at - 20), at))}`;
    const more = found.length > 1 ? `, and ${found.length - 1} more of the kind` : '';
    const message = `${subject} ${(0,shown/* shown */.SP)(text)} holds ${(0,invisible/* invisibleName */.nI)(character)} (${(0,shown/* codePoint */.yb)(character)}) ${where}${more}, which nobody can see and which makes it another name.`;
    const mend = /[\t\n\r]/.test(character)
        ? 'Write the name on one line, with common spaces'
        : 'Delete the name and type it anew instead of pasting it';
    return flawed('control-character', { ...flaw, place }, message, ending(mend, replacement));
}
function otherForm(flaw, { stored, normal }) {
    const { name, subject, replacement } = flaw;
    const message = `${subject} ${(0,shown/* shown */.SP)(name.text)} is not stored in the usual form (NFC): its ${(0,shown/* shown */.SP)(normal)} is ${(0,shown/* codePoints */.BH)(stored)} instead of ${(0,shown/* codePoints */.BH)(normal)}. It looks the same and is sent in the usual form, but who searches the file does not find it.`;
    return flawed('not-nfc', flaw, message, ending('Delete the name and type it anew', replacement));
}
function ending(mend, replacement) {
    return replacement === undefined ? `${mend}.` : `${mend}: ${replacement.text}`;
}
function characters(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}

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
 * plain or in simple quotes, and none that any rule of one file could mind. Such files are nearly all, and this is several
 * times faster than the parser that explains mistakes. Anything else gives undefined, and that parser decides: it, not
 * this reader, is the authority, and tests prove that the two agree wherever this one accepts.
 */
function readPlainFile(source, parseEvents) {
    if ((0,invisible/* mayHoldInvisible */.m9)(source.text))
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
    /** Whether the whole text has the normal form: then every part of it has. */
    #normal;
    #at = 0;
    /** Where the last scalar ended. */
    #read = 0;
    constructor(source, events) {
        this.#source = source;
        this.#events = events;
        this.#normal = source.text.normalize('NFC') === source.text;
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
        return this.#pop() ? entryOf(this.#source, account, aliases, this.#normal) : undefined;
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
            if (!event.fast || !isGoodName(written, true) || !this.#reaches(valueStart, valueEnd))
                return undefined;
            return { text: written, start: valueStart, end: valueEnd };
        }
        if ((style !== DOUBLE_QUOTED && style !== SINGLE_QUOTED) || written.includes('\n'))
            return undefined;
        if (style === DOUBLE_QUOTED && !event.fast)
            return undefined;
        const text = event.fast ? written : written.replaceAll("''", "'");
        if (!isGoodName(text, false) || !this.#reaches(valueStart - 1, valueEnd + 1))
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

// EXTERNAL MODULE: ./src/aliases/nearest.ts
var nearest = __webpack_require__(7222);
;// CONCATENATED MODULE: ./src/aliases/schema.generated.js
// Generated from src/aliases/aliases.schema.json by `npm run generate`.
const validate = validate20;/* harmony default export */ const schema_generated = ((/* unused pure expression or super */ null && (validate20)));const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","oneOf":[{"$ref":"#/$defs/entry"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/entry"}}],"$defs":{"entry":{"type":"object","required":["account","aliases"],"additionalProperties":false,"properties":{"account":{"type":"string"},"aliases":{"type":"array","minItems":1,"items":{"type":"string"}}}}}};const schema32 = {"type":"object","required":["account","aliases"],"additionalProperties":false,"properties":{"account":{"type":"string"},"aliases":{"type":"array","minItems":1,"items":{"type":"string"}}}};function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}const _errs0 = errors;let valid0 = false;let passing0 = null;const _errs1 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.account === undefined){const err0 = {instancePath,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.aliases === undefined){const err1 = {instancePath,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "aliases"},message:"must have required property '"+"aliases"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "account") || (key0 === "aliases"))){const err2 = {instancePath,schemaPath:"#/$defs/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.account !== undefined){if(typeof data.account !== "string"){const err3 = {instancePath:instancePath+"/account",schemaPath:"#/$defs/entry/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.aliases !== undefined){let data1 = data.aliases;if(Array.isArray(data1)){if(data1.length < 1){const err4 = {instancePath:instancePath+"/aliases",schemaPath:"#/$defs/entry/properties/aliases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}const len0 = data1.length;for(let i0=0; i0<len0; i0++){if(typeof data1[i0] !== "string"){const err5 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/entry/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}else {const err6 = {instancePath:instancePath+"/aliases",schemaPath:"#/$defs/entry/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}else {const err7 = {instancePath,schemaPath:"#/$defs/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}var _valid0 = _errs1 === errors;if(_valid0){valid0 = true;passing0 = 0;var props0 = true;}const _errs11 = errors;if(Array.isArray(data)){if(data.length < 1){const err8 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}const len1 = data.length;for(let i1=0; i1<len1; i1++){let data3 = data[i1];if(data3 && typeof data3 == "object" && !Array.isArray(data3)){if(data3.account === undefined){const err9 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(data3.aliases === undefined){const err10 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "aliases"},message:"must have required property '"+"aliases"+"'"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}for(const key1 in data3){if(!((key1 === "account") || (key1 === "aliases"))){const err11 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data3.account !== undefined){if(typeof data3.account !== "string"){const err12 = {instancePath:instancePath+"/" + i1+"/account",schemaPath:"#/$defs/entry/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data3.aliases !== undefined){let data5 = data3.aliases;if(Array.isArray(data5)){if(data5.length < 1){const err13 = {instancePath:instancePath+"/" + i1+"/aliases",schemaPath:"#/$defs/entry/properties/aliases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}const len2 = data5.length;for(let i2=0; i2<len2; i2++){if(typeof data5[i2] !== "string"){const err14 = {instancePath:instancePath+"/" + i1+"/aliases/" + i2,schemaPath:"#/$defs/entry/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath:instancePath+"/" + i1+"/aliases",schemaPath:"#/$defs/entry/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath:instancePath+"/" + i1,schemaPath:"#/$defs/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}var _valid0 = _errs11 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}else {if(_valid0){valid0 = true;passing0 = 1;var items0 = true;}}if(!valid0){const err18 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}else {errors = _errs0;if(vErrors !== null){if(_errs0){vErrors.length = _errs0;}else {vErrors = null;}}}validate20.errors = vErrors;evaluated0.props = props0;evaluated0.items = items0;return errors === 0;}validate20.evaluated = {"dynamicProps":true,"dynamicItems":true};

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

;// CONCATENATED MODULE: ./src/aliases/reading/schema-problems.ts





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
const NO_ALIAS = '`aliases` holds no alias.';
const ONLY_TWO = 'An entry holds `account` and `aliases` only: delete the rest, or make it a comment with #.';
const ADD_ACCOUNT = 'Add `account:` and the account’s name; if these are more aliases of the account above, indent them as its own are.';
const ADD_ALIASES = 'Add `aliases:`, and below it each alias on its own line after a hyphen and a space.';
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
            return [wrongKind(source, shape, path, at)];
        default:
            return [
                (0,problem/* problem */.C)('schema', at, `This is not what the schema allows here: it ${error.message ?? 'is wrong'}.`, EXAMPLE),
            ];
    }
}
function wrongKind(source, shape, path, at) {
    const last = path.at(-1);
    if (last === 'aliases')
        return aliasesNotAList(shape, at);
    if (last === 'account' || path.at(-2) === 'aliases') {
        const what = last === 'account' ? 'The account name' : 'This alias';
        const written = at.endColumn > at.column && at.endLine === at.line
            ? source.text.slice(shape.start, shape.end).split(/\r?\n/, 1)[0]
            : '';
        if (shape.kind === 'map' && written) {
            const message = `${what} is not a text: YAML reads ${(0,shown/* shown */.SP)(written)} as a key and its value, because of the colon.`;
            return (0,problem/* problem */.C)('schema', at, message, `If it is a name, put it in quotes: ${(0,shown/* quoted */.TL)(written)}`);
        }
        const message = `${what} is not a text but ${shape.kind === 'list' ? 'a list' : 'a map'}.`;
        return (0,problem/* problem */.C)('schema', at, message, last === 'account'
            ? 'Write one name after `account:`.'
            : 'Write one name after the hyphen; if it begins with [ or {, put it in quotes.');
    }
    const message = `This is ${shape.kind === 'list' ? 'a list' : 'a text'}, where an entry with \`account\` and \`aliases\` belongs.`;
    return (0,problem/* problem */.C)('schema', at, message, EXAMPLE);
}
function aliasesNotAList(shape, at) {
    if (shape.kind === 'scalar' && shape.text === '') {
        return (0,problem/* problem */.C)('schema', at, '`aliases` holds no alias.', 'Write each alias on its own line below, after a hyphen and a space.');
    }
    const message = `\`aliases\` must be a list, also for a single alias, and this is ${shape.kind === 'map' ? 'a map' : 'a text'}.`;
    return (0,problem/* problem */.C)('schema', at, message, 'Write each alias on its own line below `aliases:`, after a hyphen and a space.');
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
    const anyMeant = unknown.some(({ key }) => meantKey(key) !== undefined);
    if (missing.size === KEYS.length && !anyMeant && meanings.size < KEYS.length) {
        return [(0,problem/* problem */.C)('schema', entry, 'This has neither `account` nor `aliases`.', EXAMPLE)];
    }
    const problems = unknown.map(({ key, keyStart, keyEnd }) => {
        const meant = meanings.get(key);
        const mend = meant !== undefined && missing.delete(meant) ? `Did you mean \`${meant}\`?` : ONLY_TWO;
        return (0,problem/* problem */.C)('schema', source.place(keyStart, keyEnd), `The key ${(0,shown/* shown */.SP)(key)} is unknown.`, mend);
    });
    if (missing.has('account'))
        problems.push((0,problem/* problem */.C)('schema', entry, 'This entry names no account.', ADD_ACCOUNT));
    if (missing.has('aliases'))
        problems.push((0,problem/* problem */.C)('schema', entry, 'This entry has no aliases.', ADD_ALIASES));
    return problems;
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
function meantKey(key) {
    return SYNONYMS.get(key.trim().toLowerCase()) ?? (0,nearest/* nearest */.p)(key.trim(), KEYS, 2);
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
    #referred = 0;
    #gaveUp = false;
    constructor(source, document, yaml) {
        this.#source = source;
        this.#yaml = yaml;
        this.#targets = targetsOf(document, yaml);
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
        return { kind: 'scalar', ...at, text: '', plain: true, notation: undefined, notText: undefined };
    }
    #follow(alias, depth, at) {
        const target = this.#targets.get(alias);
        if (target !== undefined)
            return this.shape(target, depth, at);
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
        const scalar = { kind: 'scalar', plain, notation, notText: undefined };
        // Nothing at all is an empty name, and `blank` says so.
        if (node.value === null && !node.source)
            return { ...scalar, ...this.#withProperties(at), text: '' };
        if (typeof node.value === 'string') {
            const stretch = node.value === '' && at.start === at.end ? this.#withProperties(at) : at;
            return { ...scalar, ...stretch, text: node.value };
        }
        return { ...scalar, ...at, text: node.source ?? '', notText: readAs(node.value) };
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
            const mend = 'Write the aliases out under their account instead of referring to them.';
            this.problems.push((0,problem/* problem */.C)('yaml-syntax', this.#source.placeOnLine(at.start, at.end), message, mend));
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
        return 'a number';
    if (typeof value === 'boolean')
        return 'true or false';
    if (value === null)
        return 'an empty value';
    if (value instanceof Date)
        return 'a date';
    return 'something else';
}

;// CONCATENATED MODULE: ./src/aliases/reading/yaml-errors.ts


const LINES_UP = 'Check that `account:` and `aliases:` begin in the same column, and that every alias begins with a hyphen and a space, in one column too.';
const QUOTE_IT = 'If it is part of a name, put the whole name in double quotes.';
function isUnclosedQuote(error) {
    return error.message.startsWith('Missing closing');
}
function isUnclosedBracket(error) {
    return error.message.startsWith('Flow ') && error.message.includes('must be sufficiently indented');
}
/** Says what a YAML error means and how to mend it. @param start offset of the error in the text */
function explain(text, error, start) {
    return tab(text, start) ?? oddSpace(text, start) ?? unfinished(text, error, start) ?? byCode(text, error, start);
}
/** A tab before the text of a line confuses YAML in many ways, and whatever it says, the tab is the mistake. */
function tab(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const [, spaces] = /^( *)\t/.exec(text.slice(lineStart, lineStart + 200)) ?? [];
    if (spaces === undefined)
        return undefined;
    const message = 'This line is indented with a tab, and YAML allows only spaces.';
    return { message, mend: 'Replace the tab by spaces.', at: lineStart + spaces.length };
}
/** Pasted from a web page or a word processor: looks like a space, is none to YAML. */
function oddSpace(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const line = text.slice(lineStart, lineStart + 200).split('\n', 1)[0] ?? '';
    const found = /(?<=^[ -]*|:)[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/u.exec(line);
    if (found === null)
        return undefined;
    const message = `There is ${(0,invisible/* invisibleName */.nI)(found[0])} (${(0,shown/* codePoint */.yb)(found[0])}) where YAML needs a common space.`;
    return { message, mend: 'Delete it and type a space.', at: lineStart + found.index };
}
function unfinished(text, error, start) {
    if (isUnclosedQuote(error)) {
        const mark = text[start] === "'" ? 'single' : 'double';
        const mend = `Add the second quote where the name ends${mark === 'single' ? '; for an apostrophe in a name, put the name in double quotes' : ''}.`;
        return { message: `The ${mark} quote that opens here is never closed.`, mend };
    }
    if (isUnclosedBracket(error)) {
        const [open, close] = text[start] === '{' ? ['{', '}'] : ['[', ']'];
        const message = `The list that opens here with ${open} is not closed with ${close} as it should be.`;
        return { message, mend: `Add ${close} at its end, or write one alias a line, each after a hyphen and a space.` };
    }
    return undefined;
}
function byCode(text, error, start) {
    switch (error.code) {
        case 'BAD_SCALAR_START':
            return {
                message: `A name cannot begin with ${text[start] ?? 'this character'} in YAML unless it is in quotes.`,
                mend: `Put the whole name in double quotes${inQuotes(text, start)}.`,
            };
        case 'TAG_RESOLVE_FAILED':
            return {
                message: `YAML reads ${word(text, start)} as a tag, and this tag is unknown.`,
                mend: `Delete it. ${QUOTE_IT}`,
            };
        case 'MULTIPLE_TAGS':
        case 'MULTIPLE_ANCHORS':
        case 'ALIAS_PROPS':
        case 'BAD_ALIAS':
        case 'BAD_PROP_ORDER':
            return {
                message: 'YAML reads & as an anchor, * as a reference and ! as a tag, and these cannot be combined like this.',
                mend: QUOTE_IT,
            };
        case 'BAD_COLLECTION_TYPE':
            return { message: 'The tag here (beginning with !) does not fit what follows it.', mend: 'Delete the tag.' };
        case 'BAD_DIRECTIVE':
            return {
                message: 'A line that begins with % is a directive to YAML, and this one is not valid.',
                mend: `Delete the line. ${QUOTE_IT}`,
            };
        case 'BAD_DQ_ESCAPE':
            return {
                message: 'In double quotes a backslash gives the next character a special meaning, and this combination has none.',
                mend: 'Write the backslash twice, or use single quotes.',
            };
        case 'BAD_INDENT':
            return { message: 'This line is indented differently from the lines that it belongs to.', mend: LINES_UP };
        case 'TAB_AS_INDENT':
            return { message: 'There is a tab where YAML allows only spaces.', mend: 'Replace the tab by spaces.' };
        case 'DUPLICATE_KEY':
            return { message: 'The same key stands twice here.', mend: 'Keep one of the two.' };
        case 'MULTIPLE_DOCS':
            return {
                message: 'A second document begins here: `---` separates documents, and a file may hold only one.',
                mend: 'Delete the line `---`, and write the entries as one list, each beginning with `- account:`.',
            };
        case 'BLOCK_AS_IMPLICIT_KEY':
        case 'BLOCK_IN_FLOW':
            return error.message.includes('compact mappings')
                ? {
                    message: 'There is a second colon followed by a space, where only one can be.',
                    mend: `${QUOTE_IT} Otherwise: ${lower(LINES_UP)}`,
                }
                : { message: 'A list or an entry begins here where YAML expects something else.', mend: LINES_UP };
        case 'MULTILINE_IMPLICIT_KEY':
        case 'KEY_OVER_1024_CHARS':
            return {
                message: 'YAML cannot tell what belongs together from this line on: a colon, a hyphen or a space is missing, or the columns differ.',
                mend: `Check that a colon and a space follow \`account\` and \`aliases\`. ${LINES_UP}`,
            };
        case 'MISSING_CHAR':
            return missing(error);
        case 'UNEXPECTED_TOKEN':
            return unexpected(text, error, start);
        case 'RESOURCE_EXHAUSTION':
            return {
                message: 'This file is nested too deeply to be read.',
                mend: 'A file holds entries, each with `account` and `aliases`: remove everything else.',
            };
        default:
            return generic(error);
    }
}
/** What a name that fills the rest of its line looks like in quotes; nothing where it does not. */
function inQuotes(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (!/^[ -]*(?:account: *)?$/.test(text.slice(lineStart, start)))
        return '';
    const [rest = ''] = /^[^\r\n]{0,200}/.exec(text.slice(start, start + 200)) ?? [];
    return `: ${(0,shown/* quoted */.TL)(rest.replace(/ #.*/, '').trimEnd())}`;
}
function missing(error) {
    if (error.message.startsWith('Comments must')) {
        return {
            message: 'A # follows here without a space before it.',
            mend: `For a comment, put a space before the #. ${QUOTE_IT}`,
        };
    }
    if (error.message.includes('map values')) {
        return {
            message: 'A colon is missing after this word.',
            mend: `Write \`account: …\`, or \`- …\` for an alias. ${LINES_UP}`,
        };
    }
    if (error.message.includes('without - indicator')) {
        return {
            message: 'A hyphen is missing at the beginning of this line.',
            mend: 'Begin every item of the list with a hyphen and a space.',
        };
    }
    if (/Missing ,/.test(error.message)) {
        return {
            message: 'A comma is missing here between two items of the list.',
            mend: `Put a comma between them. ${QUOTE_IT}`,
        };
    }
    return generic(error);
}
function unexpected(text, error, start) {
    if (error.message.startsWith('Unexpected scalar at node end')) {
        return {
            message: 'More text follows here after the name has ended.',
            mend: 'Put the whole name in one pair of double quotes; for a quote inside it write \\" instead of ".',
        };
    }
    if (/^Block scalar header|^Not a YAML token/.test(error.message)) {
        return {
            message: 'YAML reads a name that begins with | or > as the start of a text of several lines.',
            mend: 'Put the whole name in double quotes.',
            at: Math.max(text.lastIndexOf('\n', start - 1) + 1, text.lastIndexOf('|', start), text.lastIndexOf('>', start)),
        };
    }
    if (/^Unexpected ,/.test(error.message)) {
        return {
            message: 'There is a comma too many here.',
            mend: 'Delete the comma, or write the alias that is missing before it.',
        };
    }
    return { message: `YAML does not expect ${word(text, start)} here.`, mend: `${LINES_UP} ${QUOTE_IT}` };
}
/** The parser's own words, where none of ours fits. */
function generic(error) {
    return { message: `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`, mend: `${LINES_UP} ${QUOTE_IT}` };
}
function word(text, start) {
    const [found = ''] = /^[^\s]{1,30}/.exec(text.slice(start, start + 30)) ?? [];
    return found === '' ? 'the end of the line' : `“${found}”`;
}
function lower(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

;// CONCATENATED MODULE: ./src/aliases/reading/syntax-problems.ts


/** More errors than this in one file have one cause; the rest is counted. */
const MOST_SHOWN = 50;
/**
 * Everything that the YAML parser objects to, warnings included, in the words of people. The first error of a line
 * stands for the line: what follows it there is its consequence.
 */
function syntaxProblems(source, document, yaml) {
    const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    const opened = errors.some((one) => isUnclosedQuote(one) || isUnclosedBracket(one)) ? openings(document, yaml) : NONE;
    const problems = [];
    const lines = new Set();
    let soundUpTo = Number.POSITIVE_INFINITY;
    let adrift = false;
    let unshown = 0;
    for (const error of errors) {
        // Once the parser has lost the structure it objects to every word that follows.
        if (adrift && error.message.includes('in YAML stream'))
            continue;
        adrift ||= error.code === 'UNEXPECTED_TOKEN';
        const start = startOf(error, opened);
        if (!HARMLESS.has(error.code))
            soundUpTo = Math.min(soundUpTo, start);
        const { line } = source.position(start);
        if (lines.has(line))
            continue;
        lines.add(line);
        if (problems.length < MOST_SHOWN)
            problems.push(asProblem(source, error, start));
        else
            unshown++;
    }
    const last = problems.at(-1);
    if (unshown > 0 && last) {
        problems[problems.length - 1] = {
            ...last,
            mend: `${last.mend} (${unshown} more lines below have YAML errors too.)`,
        };
    }
    return { problems, soundUpTo };
}
const NONE = { quotes: [], brackets: [] };
/** What these object to is still read as it stands there. */
const HARMLESS = new Set(['TAG_RESOLVE_FAILED']);
function asProblem(source, error, start) {
    const { message, mend, at } = explain(source.text, error, start);
    const from = at ?? start;
    return (0,problem/* problem */.C)('yaml-syntax', source.placeOnLine(from, Math.max(from + 1, error.pos[1])), message, mend);
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

;// CONCATENATED MODULE: ./src/aliases/reading/yaml-read.ts









/**
 * Reads a file with the parser that is the authority on what it means, and says everything that is wrong in it.
 * @param severities decide what a mend takes away
 */
function readWithYaml(source, yaml, severities = rules/* DEFAULT_SEVERITIES */.E) {
    const conflict = /^(?:<{7}|>{7})(?: |\r?$)/m.exec(source.text);
    if (conflict)
        return unread(source, mergeConflict(source, conflict.index));
    try {
        return read(source, yaml, severities);
    }
    catch {
        // Only input made to hurt gets here, by exhausting the stack.
        const message = 'This file cannot be read: it is nested too deeply.';
        const mend = 'A file holds entries, each with `account` and `aliases`: remove everything else.';
        return unread(source, (0,problem/* problem */.C)('yaml-syntax', source.place(0, 0), message, mend));
    }
}
function read(source, yaml, severities) {
    // Keys that stand twice are found in `shapeOf`: the parser compares each key with all others, which takes minutes on
    // a file made to hurt.
    const document = yaml.parseDocument(source.text, {
        version: '1.2',
        strict: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    });
    const syntax = syntaxProblems(source, document, yaml);
    const { shape, problems: shaping } = shapeOf(source, document, yaml);
    const sound = syntax.soundUpTo === Number.POSITIVE_INFINITY;
    const entries = [];
    const names = [];
    for (const map of entryShapes(shape)) {
        // Behind an error nothing can be believed, and what ends just before it may have been meant to go on.
        if (map.end >= syntax.soundUpTo)
            continue;
        for (const name of namesOf(map)) {
            for (const found of nameProblems({ ...name, source }, severities))
                names.push(found);
        }
        const entry = entryFrom(source, map);
        if (entry !== undefined)
            entries.push(entry);
    }
    const schema = sound ? schemaProblems(source, shape) : [];
    return { source, entries, problems: [...syntax.problems, ...shaping, ...schema, ...names] };
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
        ...(account?.kind === 'scalar' ? [named('account', account)] : []),
        ...items.filter((item) => item.kind === 'scalar').map((item) => named('alias', item)),
    ];
}
function named(what, { notText, ...scalar }) {
    return notText === undefined ? { ...scalar, what } : { ...scalar, what, notText };
}
/** The entry as far as it can be understood; undefined without a name for the account. */
function entryFrom(source, map) {
    const names = namesOf(map);
    const account = names.find((name) => name.what === 'account' && !(0,invisible/* isBlank */.z3)(name.text));
    const aliases = names.filter((name) => name.what === 'alias' && !(0,invisible/* isBlank */.z3)(name.text));
    return account && entryOf(source, account, aliases);
}
function mergeConflict(source, at) {
    return (0,problem/* problem */.C)('yaml-syntax', source.placeOnLine(at, source.text.length), 'This file holds an unfinished merge: two versions of the same lines.', 'Keep the lines you want, and delete the rest with the lines of <<<<<<<, ======= and >>>>>>>.');
}
function unread(source, found) {
    return { source, entries: [], problems: [found] };
}

;// CONCATENATED MODULE: ./src/aliases/reading/read-files.ts




/** Reads one alias file; see `readAliasFiles`. */
async function readAliasFile(file) {
    for (const read of await readAliasFiles([file]))
        return read;
    throw new Error('No file was read.');
}
/**
 * Reads alias files, each by itself: what they say and everything that is wrong in them, with the default severities.
 * Never throws for what a file holds. The parser that explains mistakes is loaded only when a file needs it.
 * @param severities decide what a mend takes away; where nobody mends anything they do not matter
 */
async function readAliasFiles(files, severities = rules/* DEFAULT_SEVERITIES */.E) {
    const { parseEvents } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 3243));
    const read = [];
    for (const file of files) {
        const decoded = (0,decode/* decode */.D)(file);
        if (!decoded.ok) {
            read.push({ source: decoded.source, entries: [], problems: [decoded.problem] });
            continue;
        }
        const entries = readPlainFile(decoded.source, parseEvents);
        if (entries !== undefined)
            read.push({ source: decoded.source, entries, problems: [] });
        else
            read.push(readWithYaml(decoded.source, await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)), severities));
    }
    return read;
}


/***/ }),

/***/ 7265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
/* harmony import */ var _names_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5248);

/** Longer names are cut in messages: a sentence must stay readable. */
const LONGEST = 60;
/** A name as messages quote it: cut when long, and with every character that nobody could see written out. */
function shown(text) {
    const head = text.slice(0, LONGEST * 2);
    const points = [...head];
    const cut = points.length > LONGEST || head.length < text.length;
    const visible = points.slice(0, LONGEST).map((one) => (_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(one) ? `⟨${codePoint(one)}⟩` : one));
    return `“${visible.join('')}${cut ? '…' : ''}”`;
}
/** `U+200B`, as Unicode writes it. */
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** The first code points of a text. */
function codePoints(text) {
    const points = [...text.slice(0, 8)];
    return points.length > 3 ? `${points.slice(0, 3).map(codePoint).join(' ')} …` : points.map(codePoint).join(' ');
}
/** The text between double quotes, as it may be pasted into a YAML file. */
function quoted(text) {
    return JSON.stringify(text);
}
/** The same with every character that nobody could see written as YAML's escape for it, those left out that its spelling needs. */
function escaped(text) {
    const pieces = [];
    let done = 0;
    for (const at of (0,_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleAt */ .fh)(text)) {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        pieces.push(inside(text.slice(done, at)), escapeOf(character));
        done = at + character.length;
    }
    return `"${pieces.join('')}${inside(text.slice(done))}"`;
}
function inside(text) {
    return quoted(text).slice(1, -1);
}
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return inside(character);
    const digits = code.toString(16).toUpperCase();
    return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}


/***/ }),

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isAliasFile),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/** Whether a path below the alias folder, with forward slashes, counts as an alias file. Links and submodules are judged by place alone. */
function isAliasFile(path) {
    return !isHidden(path) && /\.ya?ml$/i.test(path);
}
/** Whether a file or any folder on the way to it is a dot-file. */
function isHidden(path) {
    return path.split('/').some((part) => part.startsWith('.'));
}
/** A path below the alias folder, as the user knows it. */
function shownPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}


/***/ })

};
