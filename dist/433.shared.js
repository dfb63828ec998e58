export const id = 433;
export const ids = [433];
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

/***/ 6433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readInPart: () => (/* binding */ readInPart),
  readWhole: () => (/* binding */ readWhole)
});

// EXTERNAL MODULE: ./src/aliases/binary-search.ts
var binary_search = __webpack_require__(4340);
;// CONCATENATED MODULE: ./src/aliases/reading/allow-comments.ts

const NONE = new Map();
const COMMENT = /(?<=[ \t])#[ \t]*allow:[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)/g;
/** Finds the comments of a file. It needs the names, because a `#` inside a name does not start a comment. */
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
    return names[(0,binary_search/* firstAtLeast */.J)(names.length, (at) => names[at]?.start ?? 0, offset) - 1];
}

// EXTERNAL MODULE: ./src/aliases/reading/decode.ts
var decode = __webpack_require__(853);
// EXTERNAL MODULE: ./src/aliases/scan/character-offsets.ts
var character_offsets = __webpack_require__(2590);
// EXTERNAL MODULE: ./src/aliases/source.ts
var aliases_source = __webpack_require__(9863);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/aliases/alias-file.ts
var alias_file = __webpack_require__(5895);
// EXTERNAL MODULE: ./src/aliases/finding.ts
var finding = __webpack_require__(8673);
// EXTERNAL MODULE: ./src/aliases/names/cut-name.ts
var cut_name = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 1 modules
var invisible = __webpack_require__(6303);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/names/ordinary.ts
var ordinary = __webpack_require__(8409);
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
const ODD = new RegExp(`(${LINE_END})|[${CONTROLS}]+`, 'g');
/** A program converted LF to CRLF in a file that already had CRLF. */
const DOUBLED_END = /\r{2,}\n/g;
function oddCharacters(text) {
    return Array.from(text.matchAll(ODD), ({ 0: found, 1: lineEnd, index }) => {
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
/** The key that was meant: a synonym, or a word that differs in up to two letters. */
function meantKey(key) {
    const plain = plainKey(key);
    return SYNONYMS.get(plain) ?? (0,nearest/* nearest */.p)(plain, KEYS, 2);
}
/** A key as people see it: in lower-case Latin letters, without invisible characters. */
function plainKey(key) {
    const letters = Array.from(key.normalize('NFKC').toLowerCase(), (one) => LOOKS[one] ?? one);
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
/** Turns a parsed YAML document into the few parts that alias files need. */




/** Levels of an alias file: list, entry, aliases, alias. */
const DEEPEST = 4;
/** The most parts that all references together may expand to: far more than anyone needs, but too few to fill the memory. */
const MOST_REFERRED = 10_000;
/** Also reports references without a target, and keys that occur twice. */
function shapeOf(source, document) {
    const shaper = new Shaper(source, document);
    const root = document.contents;
    const shape = root === null || isNothing(root) ? undefined : shaper.shape(root, 0);
    return { shape, problems: shaper.problems };
}
function isNothing(node) {
    return dist/* isScalar */.jn(node) && node.value === null && !node.source && node.anchor === undefined;
}
class Shaper {
    problems = [];
    #source;
    #targets;
    #referredTo;
    #referred = 0;
    #gaveUp = false;
    constructor(source, document) {
        this.#source = source;
        this.#targets = targetsOf(document);
        this.#referredTo = new Set(this.#targets.values());
    }
    /** @param reference the place of the reference that led here */
    shape(node, depth, reference) {
        const at = reference ?? offsetsOf(node);
        if (reference !== undefined && ++this.#referred > MOST_REFERRED)
            return this.#tooMany(at);
        if (dist/* isAlias */.Vj(node))
            return this.#follow(node, depth, at);
        if (dist/* isScalar */.jn(node)) {
            const isReferredTo = this.#referredTo.has(node);
            return scalarShape(this.#source.text, node, { at, written: reference === undefined, isReferredTo });
        }
        if (dist/* isSeq */.oP(node)) {
            const items = depth < DEEPEST && !this.#gaveUp ? node.items.map((item) => this.shape(item, depth + 1, reference)) : [];
            return { kind: 'list', ...at, items };
        }
        if (dist/* isMap */.jh(node))
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
        if (dist/* isScalar */.jn(key))
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
function targetsOf(document) {
    const anchored = new Map();
    const targets = new Map();
    dist/* visit */.YR(document, {
        Node(_key, node) {
            if (dist/* isAlias */.Vj(node)) {
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
    const [side, change] = spaces.length > column ? ['right', 'Delete'] : ['left', 'Add'];
    const by = Math.abs(spaces.length - column);
    return {
        message: `\`aliases:\` starts ${by === 1 ? 'one column' : `${by} columns`} further ${side} than \`account:\` above it, but must line up with it.`,
        hint: `${change} ${by === 1 ? 'one space' : `${by} spaces`} before \`aliases:\`.`,
        at: start + spaces.length,
        ...(itemsStay(text, start, column) ? { fix: { start, end: start + spaces.length, text: ' '.repeat(column) } } : {}),
    };
}
const ACCOUNT = /^ *(?:- +)?account *:/;
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
            return ACCOUNT.test(line) ? start : undefined;
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
/** Turns all errors of the YAML parser in a file into problems. */





/** Explains the parser's errors and warnings: only the first on each line, because the others are consequences. */
function syntaxProblems(source, document) {
    const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    const opened = errors.some((one) => isUnclosedQuote(one) || isUnclosedBracket(one)) ? openings(document) : syntax_problems_NONE;
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
function openings(document) {
    const quotes = [];
    const brackets = [];
    dist/* visit */.YR(document, {
        Node(_key, node) {
            if (!node.range)
                return;
            const [start, end] = node.range;
            if (dist/* isScalar */.jn(node) && node.type?.startsWith('QUOTE'))
                quotes.push({ start, end });
            else if (dist/* isCollection */.P3(node) && node.flow === true)
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
    const end = (0,binary_search/* firstAtLeast */.J)(ranges.length, (at) => ranges[at]?.start ?? 0, position);
    // It is among the nearest. Searching further would take minutes on a malicious file.
    const near = ranges.slice(Math.max(0, end - 50), end);
    return near.findLast((range) => range.end >= position - 1)?.start ?? position;
}

;// CONCATENATED MODULE: ./src/aliases/reading/unclosed-quotes.ts
/** Finds quotes whose only closing quote is escaped, as in `"Pizza 12\"` and `'Levi''`. Other parsers reject them. */



const CLOSED = { '"': /^"(?:[^"\\]|\\.)*"$/s, "'": /^'(?:[^']|'')*'$/ };
/**
 * `yaml` accepts such a quote if the next line is not indented enough to continue the name. The name is still read, because
 * a base commit may contain it.
 */
function unclosedQuotes(source, document) {
    const found = [];
    dist/* visit */.YR(document, {
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
/** Reads one alias file with the parser `yaml`, which decides what a file means. */
















/** Reads a file and reports everything that cannot be read. */
function readWithYaml(source) {
    const conflict = /^(?:(?:<{7}|\|{7}|>{7})(?: |\r?$)|={7}\r?$)/m.exec(source.text);
    if (conflict)
        return unread(source, mergeConflict(source, conflict.index));
    try {
        return withPastedRows(source, read(source));
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
function read(source) {
    // `shapeOf` finds repeated keys. The parser compares each key with all others, which takes minutes on a malicious file.
    const document = dist/* parseDocument */.Tp(withoutLoneControls(source.text), {
        version: '1.2',
        strict: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    });
    const syntax = syntaxProblems(source, document);
    const { shape, problems: shaping } = shapeOf(source, document);
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
    const unread = [...oddProblems(source, odd, shape), ...unclosedQuotes(source, document)];
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
function readDoubtful(source, of) {
    const entries = [];
    const unusual = [];
    const offsets = new character_offsets/* CharacterOffsets */.g(of.bytes);
    for (const doubt of of.doubts) {
        const text = of.bytes.toString('utf8', doubt.start, doubt.end);
        if (TIED.test(text))
            return undefined;
        const read = readWithYaml(new aliases_source/* SourceText */.D(source.file, text));
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

;// CONCATENATED MODULE: ./src/aliases/reading/by-yaml.ts




/** Reads the entries in doubt; `undefined` if the whole file has to be read. */
function readInPart(file, of) {
    const decoded = (0,decode/* decode */.D4)(file);
    const read = decoded.ok ? readDoubtful(decoded.source, of) : undefined;
    return read && { ...idOf(file), ...read };
}
/** Reads a file with `yaml` alone. */
function readWhole(file) {
    const decoded = (0,decode/* decode */.D4)(file);
    if (!decoded.ok) {
        const nothing = { entries: [], unusual: [], allowed: new Map() };
        return { ...idOf(file), ...nothing, source: decoded.source.lines, problems: [decoded.problem] };
    }
    const { source } = decoded;
    const { problems, ...read } = readWithYaml(source);
    const allowed = allowComments(source, read.entries, read.unusual);
    const misnamed = file.misnamed ? [(0,decode/* notUtf8Name */.uj)(source)] : [];
    return { ...idOf(file), ...read, allowed, problems: [...misnamed, ...problems] };
}
function idOf({ id }) {
    return id === undefined ? {} : { id };
}


/***/ })

};
